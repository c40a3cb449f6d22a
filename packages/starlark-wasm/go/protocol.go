package main

// What crosses between the engine (this Go program) and its host (src/protocol.ts, the twin of this file).
//
// Every message is one JSON object in one string; "type" says which. The host starts jobs (exec, call, outline,
// modules), each ends with exactly one done or fail carrying the same job number. The engine asks the host with host
// and load, each answered by exactly one settle carrying the same wait number, unless its job ended meanwhile. Emit
// (of one or more events), print, cancel and forget have no answer. Values are tagged JSON (values.go). A change on either side raises
// protocolVersion on both; the host refuses an engine of another version.

import "strconv"

const protocolVersion = 3

// maxDepth is how deep a value that crosses may nest.
const maxDepth = 1000

// inbound is a message from the host.
type inbound map[string]any

func (in inbound) text(name string) string {
	value, _ := in[name].(string)
	return value
}

func (in inbound) flag(name string) bool {
	value, _ := in[name].(bool)
	return value
}

// number is a field's number; numbers beyond what JavaScript counts come as text.
func (in inbound) number(name string) uint64 {
	digits, ok := in[name].(literal)
	if !ok {
		digits = literal(in.text(name))
	}
	n, _ := strconv.ParseUint(string(digits), 10, 64)
	return n
}

// value is a field that holds a value, or values.
func (in inbound) value(name string) unread {
	value, _ := in[name].(unread)
	return value
}

func (in inbound) list(name string) []any {
	value, _ := in[name].([]any)
	return value
}

func (in inbound) texts(name string) []string {
	out := make([]string, len(in.list(name)))
	for i, each := range in.list(name) {
		out[i], _ = each.(string)
	}
	return out
}

func (in inbound) object(name string) inbound {
	value, _ := in[name].(map[string]any)
	return value
}

// source is a module's text and how to evaluate it. A source the program has seen before comes as its key only.
type source struct {
	key, file, text         string
	known, internal, frozen bool
	builtins, dialect       []string
	modules                 []borrowed
}

// borrowed makes names of another module predeclared: local to exported, or every public name when names is nil.
type borrowed struct {
	source *source
	names  map[string]string
}

// sourceOf reads a source, or finds the one that all programs share under its number.
func sourceOf(in inbound) *source {
	shared := int(in.number("shared"))
	if _, sent := in["text"]; shared > 0 && !sent {
		return theEngine.shared[shared]
	}
	src := &source{
		key:      in.text("key"),
		file:     in.text("file"),
		text:     in.text("text"),
		known:    in.flag("known"),
		internal: in.flag("internal"),
		frozen:   in.flag("freeze"),
		builtins: in.texts("builtins"),
		dialect:  in.texts("dialect"),
	}
	for _, each := range in.list("modules") {
		entry := inbound(each.(map[string]any))
		module := borrowed{source: sourceOf(entry.object("source"))}
		if names := entry.object("names"); names != nil {
			module.names = map[string]string{}
			for local := range names {
				module.names[local] = names.text(local)
			}
		}
		src.modules = append(src.modules, module)
	}
	if shared > 0 {
		theEngine.shared[shared] = src
	}
	return src
}

// field is one name and its already encoded value.
type field struct {
	name string
	json []byte
}

func text(name, value string) field   { return field{name, appendString(nil, value)} }
func number(name string, n int) field { return field{name, appendInt(nil, n)} }
func raw(name string, b []byte) field { return field{name, b} }

// object encodes fields in the order given.
func object(fields ...field) []byte {
	size := 2
	for _, f := range fields {
		size += len(f.name) + len(f.json) + 4
	}
	out := append(make([]byte, 0, size), '{')
	for i, f := range fields {
		if i > 0 {
			out = append(out, ',')
		}
		out = appendString(out, f.name)
		out = append(out, ':')
		out = append(out, f.json...)
	}
	return append(out, '}')
}

// list encodes n elements.
func list(n int, element func(i int) []byte) []byte {
	out := []byte{'['}
	for i := range n {
		if i > 0 {
			out = append(out, ',')
		}
		out = append(out, element(i)...)
	}
	return append(out, ']')
}
