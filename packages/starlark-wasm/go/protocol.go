package main

// What crosses between the engine (this Go program) and its host (src/protocol.ts, the twin of this file).
//
// Every message is one JSON object in one string; "type" says which. The host starts jobs (exec, call, outline,
// modules), each ends with exactly one done or fail carrying the same job number. The engine asks the host with host
// and load, each answered by exactly one settle carrying the same wait number, unless its job ended meanwhile. Emit,
// print, cancel and forget have no answer. Values are tagged JSON (values.go). A change on either side raises
// protocolVersion on both; the host refuses an engine of another version.

import "encoding/json"

const protocolVersion = 1

// maxDepth is how deep a value that crosses may nest.
const maxDepth = 1000

// inbound is any message from the host; which fields are set depends on Type.
type inbound struct {
	Type     string               `json:"type"`
	Job      int                  `json:"job"`
	Program  int                  `json:"program"`
	Wait     int                  `json:"wait"`
	Source   *source              `json:"source"`          // exec
	Module   *source              `json:"module"`          // settle of a load, with Program
	File     string               `json:"file"`            // outline
	Text     string               `json:"text"`            // outline
	Fn       int                  `json:"fn"`              // call
	Args     []json.RawMessage    `json:"args"`            // call
	Kwargs   [][2]json.RawMessage `json:"kwargs"`          // call: name, value
	MaxSteps uint64               `json:"maxSteps,string"` // exec, call; 0 is no limit
	Reason   string               `json:"reason"`          // cancel
	Value    json.RawMessage      `json:"value"`           // settle of a host call
	Error    *string              `json:"error"`           // settle: what the host threw
}

// source is a module's text and how to evaluate it. A source the program has seen before comes as its key only.
type source struct {
	Key      string    `json:"key"`
	Known    bool      `json:"known"`
	File     string    `json:"file"`
	Text     string    `json:"text"`
	Internal bool      `json:"internal"`
	Freeze   bool      `json:"freeze"`
	Builtins []string  `json:"builtins"`
	Modules  []import_ `json:"modules"`
	Dialect  []string  `json:"dialect"`
}

// import_ makes names of another module predeclared. Names maps local to exported; nil is every public name.
type import_ struct {
	Source source            `json:"source"`
	Names  map[string]string `json:"names"`
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
	out := []byte{'{'}
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
