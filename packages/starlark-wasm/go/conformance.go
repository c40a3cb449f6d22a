//go:build conformance

package main

// What go.starlark.net's own test programs expect of their environment. Built for tests only.

import (
	"fmt"
	"math"
	"regexp"
	"sort"
	"strings"

	_ "time/tzdata" // time.star asks for zones, and there is no file system

	starlarkmath "go.starlark.net/lib/math"
	starlarktime "go.starlark.net/lib/time"
	"go.starlark.net/starlark"
	"go.starlark.net/syntax"
)

func init() {
	privileged["catch"] = starlark.NewBuiltin("catch", catch)
	privileged["matches"] = starlark.NewBuiltin("matches", matches)
	privileged["_freeze"] = starlark.NewBuiltin("freeze", freeze)
	privileged["_floateq"] = starlark.NewBuiltin("floateq", floateq)
	privileged["hasfields"] = starlark.NewBuiltin("hasfields", newHasFields)
	privileged["fibonacci"] = fibonacci{}
	privileged["math"] = starlarkmath.Module
	privileged["time"] = starlarktime.Module
	privileged["panic"] = starlark.NewBuiltin("panic", panics)
}

func panics(*starlark.Thread, *starlark.Builtin, starlark.Tuple, []starlark.Tuple) (starlark.Value, error) {
	panic("a builtin with a defect")
}

// catch(f) gives the error message of f(), or None.
func catch(thread *starlark.Thread, _ *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	var fn starlark.Callable
	if err := starlark.UnpackArgs("catch", args, kwargs, "fn", &fn); err != nil {
		return nil, err
	}
	if _, err := starlark.Call(thread, fn, nil, nil); err != nil {
		return starlark.String(err.Error()), nil
	}
	return starlark.None, nil
}

func matches(_ *starlark.Thread, _ *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	var pattern, text string
	if err := starlark.UnpackArgs("matches", args, kwargs, "pattern", &pattern, "str", &text); err != nil {
		return nil, err
	}
	found, err := regexp.MatchString(pattern, text)
	return starlark.Bool(found), err
}

func freeze(_ *starlark.Thread, _ *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	var value starlark.Value
	if err := starlark.UnpackPositionalArgs("freeze", args, kwargs, 1, &value); err != nil {
		return nil, err
	}
	value.Freeze()
	return value, nil
}

// floateq(x, y) allows one unit in the last place.
func floateq(_ *starlark.Thread, _ *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	var x, y float64
	if err := starlark.UnpackPositionalArgs("floateq", args, kwargs, 2, &x, &y); err != nil {
		return nil, err
	}
	same := x == y || math.IsNaN(x) && math.IsNaN(y) ||
		!math.IsNaN(x) && !math.IsNaN(y) && (math.Nextafter(x, y) == y)
	return starlark.Bool(same), nil
}

// fibonacci is an endless iterable.
type fibonacci struct{}

func (fibonacci) Freeze()                    {}
func (fibonacci) String() string             { return "fib" }
func (fibonacci) Type() string               { return "fib" }
func (fibonacci) Truth() starlark.Bool       { return true }
func (fibonacci) Hash() (uint32, error)      { return 0, fmt.Errorf("fib is unhashable") }
func (fibonacci) Iterate() starlark.Iterator { return &fibonacciIterator{0, 1} }

type fibonacciIterator struct{ this, next int }

func (it *fibonacciIterator) Done() {}
func (it *fibonacciIterator) Next(out *starlark.Value) bool {
	*out = starlark.MakeInt(it.this)
	it.this, it.next = it.next, it.this+it.next
	return true
}

// hasfields lets any attribute be set, and answers operators in ways the programs check.
type hasfields struct {
	attrs  starlark.StringDict
	frozen bool
}

func newHasFields(_ *starlark.Thread, _ *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	if len(args)+len(kwargs) > 0 {
		return nil, fmt.Errorf("hasfields: unexpected arguments")
	}
	return &hasfields{attrs: starlark.StringDict{}}, nil
}

func (h *hasfields) String() string        { return "hasfields" }
func (h *hasfields) Type() string          { return "hasfields" }
func (h *hasfields) Truth() starlark.Bool  { return true }
func (h *hasfields) Hash() (uint32, error) { return 42, nil }

func (h *hasfields) Freeze() {
	if !h.frozen {
		h.frozen = true
		h.attrs.Freeze()
	}
}

func (h *hasfields) Attr(name string) (starlark.Value, error) { return h.attrs[name], nil }
func (h *hasfields) AttrNames() []string {
	names := h.attrs.Keys()
	sort.Strings(names)
	return names
}

func (h *hasfields) SetField(name string, value starlark.Value) error {
	if h.frozen {
		return fmt.Errorf("cannot set field on a frozen hasfields")
	}
	if strings.HasPrefix(name, "no") {
		return starlark.NoSuchAttrError(fmt.Sprintf("no .%s field", name))
	}
	h.attrs[name] = value
	return nil
}

// Binary makes list + hasfields 42, so that += meets an operand that is not iterable.
func (h *hasfields) Binary(op syntax.Token, y starlark.Value, _ starlark.Side) (starlark.Value, error) {
	if _, ok := y.(*starlark.List); ok && op == syntax.PLUS {
		return starlark.MakeInt(42), nil
	}
	return nil, nil
}
