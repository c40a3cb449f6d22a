package main

// Values as tagged JSON. Ints beyond 2^53-1 are {"$int": "digits"}, functions {"$fn": {...}} the first time in a job and
// {"$fn": handle} from then on and inwards, globals that cannot cross {"$opaque": "type"}. A dict that an emit told
// before in a job may stand in another as {"$told": index} while it still says the same. A user's key that starts with
// "$" gets another "$" in front, so no user data reads as a tag. Inwards a number with a point or an exponent is a float,
// and {"$float": "text"} one that JavaScript would print like an int.

import (
	"bytes"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
	"unsafe"

	"go.starlark.net/starlark"
	"go.starlark.net/starlarkstruct"
)

const maxSafeInteger = 1<<53 - 1

// encodeError says which part of a value cannot cross.
type encodeError struct{ path, why string }

func (e *encodeError) Error() string { return e.path + ": " + e.why }

func appendInt(out []byte, n int) []byte { return strconv.AppendInt(out, int64(n), 10) }

// plainBytes are those that stand for themselves in a quoted text.
var plainBytes = func() (plain [256]bool) {
	for c := byte(0x20); c < utf8.RuneSelf; c++ {
		plain[c] = c != '"' && c != '\\'
	}
	return plain
}()

// appendString quotes s; bytes that are no UTF-8 become U+FFFD.
func appendString(out []byte, s string) []byte {
	out = append(out, '"')
	start := 0
	for i := 0; i < len(s); {
		c := s[i]
		if plainBytes[c] {
			i++
			continue
		}
		if c >= utf8.RuneSelf {
			r, size := utf8.DecodeRuneInString(s[i:])
			if r != utf8.RuneError || size > 1 {
				i += size
				continue
			}
			out = append(append(out, s[start:i]...), "\ufffd"...)
		} else if c == '"' || c == '\\' {
			out = append(append(out, s[start:i]...), '\\', c)
		} else {
			out = append(append(out, s[start:i]...), fmt.Sprintf("\\u%04x", c)...)
		}
		i++
		start = i
	}
	return append(append(out, s[start:]...), '"')
}

// step leads from a value to a part of it: the index of an element, the key of an item (in brackets), or a field.
type step struct {
	kind  byte // 'i', 'k' or '.'
	index int
	name  string
}

func (s step) String() string {
	switch s.kind {
	case 'i':
		return fmt.Sprintf("[%d]", s.index)
	case 'k':
		return "[" + starlark.String(s.name).String() + "]"
	}
	return "." + s.name
}

// encoder writes one value of one job after the other.
type encoder struct {
	job  *job
	out  []byte
	root string
	path []step // put into words only where something fails
	// containers being written, to find a value that contains itself
	open []starlark.Value
	// functions the host is told of by this value
	described []*starlark.Function
	// whether dicts that were told before may stand as their numbers
	sharing bool
	// the method item, made once, and what went wrong in it
	each func(key, value starlark.Value) bool
	err  error
}

// encode gives v as tagged JSON; root names the value in errors ("argument 2", "result").
func (j *job) encode(root string, v starlark.Value) ([]byte, error) {
	j.encoder.sharing = false
	return j.appendValue(make([]byte, 0, 256), root, v)
}

// appendValue appends what encode gives. After an error nothing of it may be sent.
func (j *job) appendValue(out []byte, root string, v starlark.Value) ([]byte, error) {
	e := &j.encoder
	e.job, e.root, e.out, e.err = j, root, out, nil
	e.path, e.open, e.described = e.path[:0], e.open[:0], e.described[:0]
	if e.each == nil {
		e.each = e.item
	}
	if err := e.value(v); err != nil {
		for _, fn := range e.described {
			delete(j.described, fn)
		}
		return nil, err
	}
	return e.out, nil
}

func (e *encoder) fail(format string, args ...any) error {
	path := e.root
	for _, each := range e.path {
		path += each.String()
	}
	return &encodeError{path, fmt.Sprintf(format, args...)}
}

func (e *encoder) value(v starlark.Value) error {
	switch v := v.(type) {
	case starlark.NoneType:
		e.out = append(e.out, "null"...)
	case starlark.Bool:
		e.out = strconv.AppendBool(e.out, bool(v))
	case starlark.Int:
		e.int(v)
	case starlark.Float:
		if math.IsNaN(float64(v)) || math.IsInf(float64(v), 0) {
			return e.fail("cannot encode non-finite float %v", v)
		}
		e.out = strconv.AppendFloat(e.out, float64(v), 'g', -1, 64)
	case starlark.String:
		e.out = appendString(e.out, string(v))
	case *starlark.Function:
		e.function(v)
	case *starlark.Dict, *record, *starlark.List, starlark.Tuple, *starlarkstruct.Struct:
		return e.nested(v)
	case starlark.Bytes:
		return e.fail("cannot encode bytes")
	case starlark.Sequence: // range, set, dict views
		return e.nested(v)
	case *starlark.Builtin:
		return e.fail("cannot encode the builtin function %s", v.Name())
	default:
		return e.fail("cannot encode %s", v.Type())
	}
	return nil
}

func (e *encoder) int(v starlark.Int) {
	if n, ok := v.Int64(); ok && n >= -maxSafeInteger && n <= maxSafeInteger {
		e.out = strconv.AppendInt(e.out, n, 10)
		return
	}
	e.out = append(append(append(e.out, `{"$int":"`...), v.String()...), `"}`...)
}

// function describes fn the first time in a job; then its number says enough.
func (e *encoder) function(fn *starlark.Function) {
	e.out = append(e.out, `{"$fn":`...)
	if e.job.described[fn] {
		e.out = appendInt(e.out, e.job.program.handle(fn))
	} else {
		e.job.described[fn] = true
		e.described = append(e.described, fn)
		e.out = append(e.out, e.job.program.describeFunction(fn)...)
	}
	e.out = append(e.out, '}')
}

// nested writes what holds other values, and guards against endless and too deep ones.
func (e *encoder) nested(v starlark.Value) error {
	if len(e.open) >= maxDepth {
		e.path = e.path[:min(len(e.path), 3)]
		return e.fail("nested deeper than %d", maxDepth)
	}
	if !mutable(v) {
		e.open = append(e.open, starlark.None) // only keeps the depth: a cycle always runs through a list or dict
	} else if slices.Contains(e.open, v) {
		return e.fail("contains itself")
	} else {
		e.open = append(e.open, v)
	}
	err := e.parts(v)
	e.open = e.open[:len(e.open)-1]
	return err
}

func (e *encoder) parts(v starlark.Value) error {
	switch v := v.(type) {
	case *starlark.Dict:
		return e.items(v)
	case *record:
		return e.items(v.fields)
	case *starlark.List:
		return e.elements(v)
	case *starlarkstruct.Struct:
		return e.fields(v)
	case starlark.Indexable:
		return e.elements(v)
	case starlark.Iterable:
		return e.elements(starlark.Tuple(slices.Collect(starlark.Elements(v))))
	}
	return nil
}

func mutable(v starlark.Value) bool {
	switch v.(type) {
	case *starlark.List, *starlark.Dict:
		return true
	}
	return false
}

// at writes one part of a value with its place appended to the path.
func (e *encoder) at(place step, v starlark.Value) error {
	e.path = append(e.path, place)
	if err := e.value(v); err != nil {
		return err
	}
	e.path = e.path[:len(e.path)-1]
	return nil
}

func (e *encoder) elements(v starlark.Indexable) error {
	e.out = append(e.out, '[')
	for i := range v.Len() {
		if i > 0 {
			e.out = append(e.out, ',')
		}
		if err := e.at(step{kind: 'i', index: i}, v.Index(i)); err != nil {
			return err
		}
	}
	e.out = append(e.out, ']')
	return nil
}

// key writes the key of an item, behind a comma unless it is the first of its object.
func (e *encoder) key(key string) {
	if e.out[len(e.out)-1] != '{' {
		e.out = append(e.out, ',')
	}
	e.out = append(e.out, quotedKey(key)...)
}

// quotedKeys are keys as they cross, by where their texts lie: those of a program's literals lie in one place each.
var quotedKeys [256]struct {
	key  string
	json []byte
}

// quotedKey gives a key with its colon.
func quotedKey(key string) []byte {
	at := unsafe.StringData(key)
	known := &quotedKeys[uintptr(unsafe.Pointer(at))/8%uintptr(len(quotedKeys))]
	if known.json == nil || unsafe.StringData(known.key) != at || len(known.key) != len(key) {
		known.key = key
		known.json = make([]byte, 0, len(key)+4)
		if strings.HasPrefix(key, "$") {
			key = "$" + key
		}
		known.json = append(appendString(known.json, key), ':')
	}
	return known.json
}

// items writes a dict, or the number of an event that told the same.
func (e *encoder) items(v *starlark.Dict) error {
	start := len(e.out)
	e.out = append(e.out, '{')
	v.Entries()(e.each)
	if e.err != nil {
		return e.err
	}
	e.out = append(e.out, '}')
	if !e.sharing {
		return nil
	}
	if before, ok := e.job.told[v]; ok && bytes.Equal(before.json, e.out[start:]) {
		e.out = append(appendInt(append(e.out[:start], `{"$told":`...), before.index), '}')
	}
	return nil
}

func (e *encoder) item(k, value starlark.Value) bool {
	key, ok := k.(starlark.String)
	if !ok {
		e.err = e.fail("dict has %s key, want string", k.Type())
		return false
	}
	e.key(string(key))
	e.err = e.at(step{kind: 'k', name: string(key)}, value)
	return e.err == nil
}

func (e *encoder) fields(v *starlarkstruct.Struct) error {
	e.out = append(e.out, '{')
	for _, name := range v.AttrNames() {
		e.key(name)
		value, err := v.Attr(name)
		if err != nil {
			return err
		}
		if err := e.at(step{kind: '.', name: name}, value); err != nil {
			return err
		}
	}
	e.out = append(e.out, '}')
	return nil
}
