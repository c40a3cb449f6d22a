package main

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"go.starlark.net/resolve"
	"go.starlark.net/starlark"
	"go.starlark.net/syntax"
)

// hostError is a failure of the host while answering wait; the host still holds the error it threw.
type hostError struct {
	wait    int
	message string
}

func (e *hostError) Error() string { return e.message }

// loadError is a module that could not be had; wait is set when the host's load failed.
type loadError struct {
	wait    int
	message string
}

func (e *loadError) Error() string { return e.message }

// chained marks the border between a module that failed and the load statement that wanted it.
type chained struct{ err error }

func (e *chained) Error() string { return e.err.Error() }
func (e *chained) Unwrap() error { return e.err }

// stopError is why a job was stopped: kind is cancelled, steps or runtime (memory).
type stopError struct{ kind, reason string }

func (e *stopError) Error() string { return e.reason }

// problem is one message with its place, if it has one.
type problem struct {
	message string
	at      *place
}

// failure is what the host's StarlarkError says.
type failure struct {
	kind, message string
	problems      []problem
	frames        []frame
	wait          int
	trace         string
}

func (f *failure) encode() []byte {
	fields := []field{
		text("kind", f.kind),
		text("message", f.message),
		raw("frames", encodeFrames(f.frames)),
		raw("problems", list(len(f.problems), func(i int) []byte {
			each := f.problems[i]
			if each.at == nil {
				return object(text("message", each.message))
			}
			return object(text("message", each.message), raw("position", each.at.encode()))
		})),
	}
	if f.wait != 0 {
		fields = append(fields, number("wait", f.wait))
	}
	if f.trace != "" {
		fields = append(fields, text("trace", f.trace))
	}
	return object(fields...)
}

// describe turns whatever ended a job into a failure: the innermost module's error first, then the load statements
// that led to it as frames.
func (p *program) describe(err error, stop *stopError) *failure {
	f := &failure{kind: "runtime"}
	var chain []frame
	var segment []frame
	message := err.Error()
	for at := err; at != nil; at = errors.Unwrap(at) {
		switch at := at.(type) {
		case *chained:
			chain = append(segment, chain...)
			segment = nil
			message = at.err.Error()
		case *starlark.EvalError:
			// A builtin that calls back wraps the error of its callback: the inner stack is the longer one.
			if segment == nil {
				message = at.Msg
			}
			segment = p.frames(at.CallStack)
		}
	}
	f.frames = append(segment, chain...)
	f.message = plain(message)
	p.classify(f, err)
	if stop != nil {
		f.kind, f.message, f.problems, f.wait = stop.kind, stop.reason, nil, 0
	}
	if len(f.problems) == 0 {
		f.problems = []problem{{message: f.message}}
		if len(f.frames) > 0 {
			f.problems[0].at = &f.frames[0].at
		}
	}
	return f
}

func (p *program) classify(f *failure, err error) {
	var (
		syntaxError syntax.Error
		resolveList resolve.ErrorList
		fromHost    *hostError
		fromLoad    *loadError
		fromEncode  *encodeError
	)
	switch {
	case errors.As(err, &syntaxError):
		f.kind, f.message = "syntax", plain(syntaxError.Msg)
		f.problems = []problem{p.problem(syntaxError.Pos, syntaxError.Msg)}
	case errors.As(err, &resolveList):
		f.kind = "resolve"
		// The resolver finds what functions lack before what the top level lacks.
		slices.SortStableFunc(resolveList, func(a, b resolve.Error) int {
			return cmp.Or(cmp.Compare(a.Pos.Line, b.Pos.Line), cmp.Compare(a.Pos.Col, b.Pos.Col))
		})
		f.message = plain(resolveList[0].Msg)
		for _, each := range resolveList {
			f.problems = append(f.problems, p.problem(each.Pos, each.Msg))
		}
	case errors.As(err, &fromHost):
		f.kind, f.wait = "host", fromHost.wait
	case errors.As(err, &fromLoad):
		f.kind, f.message, f.wait = "load", fromLoad.message, fromLoad.wait
	case errors.As(err, &fromEncode):
		f.kind = "encode"
	case strings.HasPrefix(f.message, "load: name "):
		f.kind = "load"
	}
}

func (p *program) problem(pos syntax.Position, message string) problem {
	at := p.place(pos)
	return problem{plain(message), &at}
}

// crashed is the failure of a job whose goroutine panicked.
func crashed(reason any, trace []byte) *failure {
	message := fmt.Sprintf("internal error of the Starlark engine: %v", reason)
	return &failure{kind: "crashed", message: message, problems: []problem{{message: message}}, trace: string(trace)}
}
