package main

import (
	"fmt"
	"strconv"

	starlarkjson "go.starlark.net/lib/json"
	"go.starlark.net/starlark"
	"go.starlark.net/starlarkstruct"
)

// privileged are the values a source may ask for by name in its builtins.
var privileged = starlark.StringDict{
	"host":      starlark.NewBuiltin("host", host),
	"host_once": starlark.NewBuiltin("host_once", hostOnce),
	"emit":      starlark.NewBuiltin("emit", emit),
	"position":  starlark.NewBuiltin("position", position),
	"record":    starlark.NewBuiltin("record", makeRecord),
	"signature": starlark.NewBuiltin("signature", signature),
	"struct":    starlark.NewBuiltin("struct", starlarkstruct.Make),
	"module":    starlark.NewBuiltin("module", starlarkstruct.MakeModule),
	"json":      starlarkjson.Module,
}

func appendBool(b bool) []byte { return strconv.AppendBool(nil, b) }

func jobOf(thread *starlark.Thread) *job { return thread.Local("job").(*job) }

// host(name, *args, **kwargs) asks the host and waits for its answer; other threads go on meanwhile.
func host(thread *starlark.Thread, b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	if len(args) == 0 {
		return nil, fmt.Errorf("host: missing the operation's name")
	}
	name, ok := starlark.AsString(args[0])
	if !ok {
		return nil, fmt.Errorf("host: the operation's name is a %s, want string", args[0].Type())
	}
	j := jobOf(thread)
	encodedArgs, encodedKwargs, err := encodeArguments(j, args[1:], kwargs)
	if err != nil {
		return nil, err
	}
	at, frames := j.program.whereabouts(thread.CallStack())
	settled, err := theEngine.ask(j, "host", text("name", name), raw("args", encodedArgs), raw("kwargs", encodedKwargs), at, frames)
	if err != nil {
		return nil, err
	}
	if settled.err != nil {
		return nil, &hostError{settled.wait, *settled.err}
	}
	return j.program.decode(settled.value)
}

// host_once(name) is host(name), asked once in a run: the answer holds for the rest of it.
func hostOnce(thread *starlark.Thread, b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	var name string
	if err := starlark.UnpackArgs("host_once", args, kwargs, "name", &name); err != nil {
		return nil, err
	}
	answers := jobOf(thread).answers
	if known, ok := answers[name]; ok {
		return known, nil
	}
	answer, err := host(thread, b, starlark.Tuple{starlark.String(name)}, nil)
	if err != nil {
		return nil, err
	}
	answer.Freeze() // whoever asks shares it
	answers[name] = answer
	return answer, nil
}

func encodeArguments(j *job, args starlark.Tuple, kwargs []starlark.Tuple) (positional, named []byte, err error) {
	parts := make([][]byte, len(args))
	for i, arg := range args {
		if parts[i], err = j.encode(fmt.Sprintf("argument %d", i+1), arg); err != nil {
			return nil, nil, err
		}
	}
	pairs := make([][]byte, len(kwargs))
	for i, pair := range kwargs {
		name := string(pair[0].(starlark.String))
		value, err := j.encode(name, pair[1])
		if err != nil {
			return nil, nil, err
		}
		pairs[i] = append(append(append(append([]byte{'['}, appendString(nil, name)...), ','), value...), ']')
	}
	positional = list(len(parts), func(i int) []byte { return parts[i] })
	named = list(len(pairs), func(i int) []byte { return pairs[i] })
	return positional, named, nil
}

// emit(kind, value) tells the host something, in order, and returns how many things this run has told, from 1.
func emit(thread *starlark.Thread, b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	kind, value, err := unpackEmit(args, kwargs)
	if err != nil {
		return nil, err
	}
	index, err := theEngine.emits.add(jobOf(thread), kind, value, thread.CallStack())
	if err != nil {
		return nil, err
	}
	return starlark.MakeInt(index), nil
}

// unpackEmit takes two positional arguments, which nearly all calls give, without the generality of UnpackArgs.
func unpackEmit(args starlark.Tuple, kwargs []starlark.Tuple) (kind string, value starlark.Value, err error) {
	if len(args) == 2 && len(kwargs) == 0 {
		if kind, ok := starlark.AsString(args[0]); ok {
			return kind, args[1], nil
		}
	}
	value = starlark.None
	err = starlark.UnpackArgs("emit", args, kwargs, "kind", &kind, "value?", &value)
	return kind, value, err
}

// position() is "file:line:column" of the innermost frame outside internal modules, or None.
func position(thread *starlark.Thread, b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	if err := starlark.UnpackArgs("position", args, kwargs); err != nil {
		return nil, err
	}
	user, ok := userFrame(jobOf(thread).program.frames(thread.CallStack()))
	if !ok {
		return starlark.None, nil
	}
	return starlark.String(user.at.String()), nil
}

// signature(fn) says what the host's FunctionValue says, or None for what is no Starlark function.
func signature(thread *starlark.Thread, b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	var value starlark.Value
	if err := starlark.UnpackArgs("signature", args, kwargs, "fn", &value); err != nil {
		return nil, err
	}
	fn, ok := value.(*starlark.Function)
	if !ok {
		return starlark.None, nil
	}
	var params []starlark.Value
	for _, each := range parameters(fn) {
		params = append(params, dictOf(
			"name", starlark.String(each.name),
			"kind", starlark.String(each.kind),
			"keyword_only", starlark.Bool(each.keywordOnly),
		))
	}
	at := jobOf(thread).program.place(fn.Position())
	return dictOf(
		"name", starlark.String(fn.Name()),
		"position", starlark.String(at.String()),
		"module", starlark.String(at.key),
		"params", starlark.NewList(params),
		"top_level", starlark.Bool(topLevel(fn)),
		"doc", starlark.String(fn.Doc()),
	), nil
}

// dictOf makes a dict of names and values in turn.
func dictOf(pairs ...any) *starlark.Dict {
	dict := starlark.NewDict(len(pairs) / 2)
	for i := 0; i < len(pairs); i += 2 {
		// Cannot fail: the dict is new and strings are hashable.
		_ = dict.SetKey(starlark.String(pairs[i].(string)), pairs[i+1].(starlark.Value))
	}
	return dict
}
