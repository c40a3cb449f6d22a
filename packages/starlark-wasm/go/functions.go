package main

import (
	"fmt"
	"strconv"

	"go.starlark.net/starlark"
)

// parameter is one parameter of a Starlark function; kind is required, optional, args or kwargs.
type parameter struct {
	name, kind  string
	keywordOnly bool
}

// parameters lists fn's parameters in Starlark's order: positional, keyword-only, *args, **kwargs.
func parameters(fn *starlark.Function) []parameter {
	n := fn.NumParams()
	params := make([]parameter, n)
	last := n
	if fn.HasKwargs() {
		last--
		params[last].kind = "kwargs"
	}
	if fn.HasVarargs() {
		last--
		params[last].kind = "args"
	}
	for i := range params {
		params[i].name, _ = fn.Param(i)
		if i >= last {
			continue
		}
		params[i].keywordOnly = i >= last-fn.NumKwonlyParams()
		params[i].kind = "required"
		if fn.ParamDefault(i) != nil {
			params[i].kind = "optional"
		}
	}
	return params
}

// topLevel tells whether fn was made by a def at a module's top level: only there a def stands in column 1.
func topLevel(fn *starlark.Function) bool { return fn.Position().Col == 1 && fn.Name() != "lambda" }

// handle gives fn's number in this program, the same each time.
func (p *program) handle(fn *starlark.Function) int {
	if id, ok := p.handles[fn]; ok {
		return id
	}
	id := len(p.functions)
	p.handles[fn] = id
	p.functions = append(p.functions, fn)
	return id
}

func (p *program) function(handle uint64) (starlark.Value, error) {
	if handle >= uint64(len(p.functions)) {
		return nil, fmt.Errorf("no function %d in this program", handle)
	}
	return p.functions[handle], nil
}

// describeFunction encodes what the host's FunctionValue says: once, since many deployments share their functions.
func (p *program) describeFunction(fn *starlark.Function) []byte {
	description, ok := p.descriptions[fn]
	if !ok {
		description = p.newDescription(fn)
		p.descriptions[fn] = description
	}
	return description
}

func (p *program) newDescription(fn *starlark.Function) []byte {
	position := p.place(fn.Position())
	params := parameters(fn)
	return object(
		number("handle", p.handle(fn)),
		text("name", fn.Name()),
		raw("position", position.encode()),
		text("moduleKey", position.key),
		raw("params", list(len(params), func(i int) []byte {
			return object(
				text("name", params[i].name),
				text("kind", params[i].kind),
				raw("keywordOnly", strconv.AppendBool(nil, params[i].keywordOnly)),
			)
		})),
		raw("topLevel", strconv.AppendBool(nil, topLevel(fn))),
		text("doc", fn.Doc()),
	)
}
