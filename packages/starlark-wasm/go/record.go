package main

import (
	"fmt"
	"sort"
	"strings"

	"go.starlark.net/starlark"
	"go.starlark.net/syntax"
)

// record is a value whose fields read as r.body, r["body"] and r.get("body", default), with methods that stay behind
// when the record crosses to the host. With fold its keys are found whatever their case.
type record struct {
	fields  *starlark.Dict
	methods starlark.StringDict       // nil until they are made
	maker   starlark.Callable         // makes the methods when they are first asked for; nil where they were given
	folded  map[string]starlark.Value // lower-case key -> key as given; nil without fold
	frozen  bool
}

var (
	_ starlark.HasAttrs        = (*record)(nil)
	_ starlark.IterableMapping = (*record)(nil)
	_ starlark.Sequence        = (*record)(nil)
	_ starlark.Comparable      = (*record)(nil)
)

// record(fields, methods={}, fold=False); methods may be a function of the record that makes them: most are never asked
// for where there are thousands of records. The dict of the fields becomes the record's own.
func makeRecord(thread *starlark.Thread, b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	var fields *starlark.Dict
	var methods starlark.Value
	fold := false
	if err := starlark.UnpackArgs("record", args, kwargs, "fields", &fields, "methods?", &methods, "fold?", &fold); err != nil {
		return nil, err
	}
	r := &record{fields: fields}
	if fold {
		r.folded = map[string]starlark.Value{}
	}
	for key := range fields.Entries() {
		name, ok := key.(starlark.String)
		if !ok {
			return nil, fmt.Errorf("record: fields has %s key, want string", key.Type())
		}
		if fold {
			r.folded[strings.ToLower(string(name))] = name
		}
	}
	if maker, ok := methods.(starlark.Callable); ok {
		r.maker = maker
		return r, nil
	}
	var err error
	r.methods, err = methodsOf(methods)
	return r, err
}

func methodsOf(given starlark.Value) (starlark.StringDict, error) {
	out := starlark.StringDict{}
	if given == nil {
		return out, nil
	}
	methods, ok := given.(*starlark.Dict)
	if !ok {
		return nil, fmt.Errorf("record: methods is a %s, want dict or function", given.Type())
	}
	for key, value := range methods.Entries() {
		name, ok := key.(starlark.String)
		if !ok {
			return nil, fmt.Errorf("record: methods has %s key, want string", key.Type())
		}
		out[string(name)] = value
	}
	return out, nil
}

// made gives the methods. Their maker runs apart from whoever asks for them: it makes functions and nothing else.
func (r *record) made() (starlark.StringDict, error) {
	if r.methods != nil {
		return r.methods, nil
	}
	given, err := starlark.Call(&starlark.Thread{}, r.maker, starlark.Tuple{r}, nil)
	if err != nil {
		return nil, err
	}
	if r.methods, err = methodsOf(given); err == nil && r.frozen {
		r.methods.Freeze()
	}
	return r.methods, err
}

func (r *record) Type() string          { return "struct" }
func (r *record) Truth() starlark.Bool  { return true }
func (r *record) Hash() (uint32, error) { return 0, fmt.Errorf("unhashable type: struct") }
func (r *record) Len() int              { return r.fields.Len() }

func (r *record) Freeze() {
	r.frozen = true
	r.fields.Freeze()
	r.methods.Freeze()
}

func (r *record) String() string {
	keys := r.fields.Keys()
	sort.Slice(keys, func(i, j int) bool { return keys[i].(starlark.String) < keys[j].(starlark.String) })
	parts := make([]string, len(keys))
	for i, key := range keys {
		value, _, _ := r.fields.Get(key)
		parts[i] = string(key.(starlark.String)) + " = " + value.String()
	}
	return "struct(" + strings.Join(parts, ", ") + ")"
}

func (r *record) Get(key starlark.Value) (starlark.Value, bool, error) {
	if name, ok := key.(starlark.String); ok && r.folded != nil {
		if given, found := r.folded[strings.ToLower(string(name))]; found {
			key = given
		}
	}
	return r.fields.Get(key)
}

func (r *record) Items() []starlark.Tuple { return r.fields.Items() }

func (r *record) Iterate() starlark.Iterator { return r.fields.Iterate() }

func (r *record) Attr(name string) (starlark.Value, error) {
	if value, found, err := r.Get(starlark.String(name)); found || err != nil {
		return value, err
	}
	methods, err := r.made()
	if err != nil {
		return nil, err
	}
	if method, ok := methods[name]; ok {
		return method, nil
	}
	if name == "get" {
		return starlark.NewBuiltin("get", r.get), nil
	}
	return nil, starlark.NoSuchAttrError(fmt.Sprintf("struct has no .%s attribute", name))
}

func (r *record) AttrNames() []string {
	methods, _ := r.made()
	names := append([]string{"get"}, methods.Keys()...)
	for _, key := range r.fields.Keys() {
		names = append(names, string(key.(starlark.String)))
	}
	sort.Strings(names)
	return names
}

func (r *record) get(_ *starlark.Thread, b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	var key, fallback starlark.Value = nil, starlark.None
	if err := starlark.UnpackPositionalArgs("get", args, kwargs, 1, &key, &fallback); err != nil {
		return nil, err
	}
	value, found, err := r.Get(key)
	if err != nil || !found {
		return fallback, err
	}
	return value, nil
}

// CompareSameType compares fields; a struct of another kind is never equal. Methods do not count.
func (r *record) CompareSameType(op syntax.Token, other starlark.Value, depth int) (bool, error) {
	o, ok := other.(*record)
	switch op {
	case syntax.EQL, syntax.NEQ:
		if !ok {
			return op == syntax.NEQ, nil
		}
		return starlark.CompareDepth(op, r.fields, o.fields, depth)
	}
	return false, fmt.Errorf("struct %s struct not implemented", op)
}
