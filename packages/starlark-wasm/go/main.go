// Command starlark-wasm runs go.starlark.net inside a JavaScript host. protocol.go says what crosses.
package main

import (
	"fmt"
	"os"
	"runtime/debug"
	"slices"
	"strconv"
	"syscall/js"

	"go.starlark.net/starlark"
)

// engine holds what is going on. Go on wasm runs one goroutine at a time and switches only where one waits, so plain
// maps do.
type engine struct {
	output   js.Value
	programs map[int]*program
	jobs     map[int]*job
	waits    map[int]chan answer
	lastWait int
	shared   map[int]*source // internal modules, by the number the host gave them
	emits    emits
}

var theEngine = &engine{
	programs: map[int]*program{},
	jobs:     map[int]*job{},
	waits:    map[int]chan answer{},
	shared:   map[int]*source{},
}

func main() {
	if len(os.Args) > 1 {
		memoryLimit, _ = strconv.ParseUint(os.Args[1], 10, 64)
		debug.SetMemoryLimit(int64(memoryLimit / 10 * 8))
		// A run is short and its memory is bounded: what is no longer used may lie about for longer than in a server.
		debug.SetGCPercent(400)
	}
	theGate.init()
	host := js.Global().Get("starlarkHost")
	theEngine.output = host.Get("send")
	host.Call("ready", protocolVersion, js.FuncOf(func(_ js.Value, args []js.Value) any {
		theEngine.receive(args[0].String())
		return nil
	}))
	select {}
}

func (e *engine) send(kind string, fields ...field) {
	e.flush()
	e.output.Invoke(string(object(append([]field{text("type", kind)}, fields...)...)))
}

func (e *engine) program(id int) *program {
	if e.programs[id] == nil {
		e.programs[id] = newProgram(id)
	}
	return e.programs[id]
}

func (e *engine) receive(message string) {
	e.emits.prompt = true
	tree, err := parse(message)
	if err != nil {
		panic(fmt.Sprintf("not a message of the protocol: %v", err))
	}
	in := inbound(tree.(map[string]any))
	switch in.text("type") {
	case "exec":
		// Read at once: later messages may name what is shared in this one.
		src := sourceOf(in.object("source"))
		e.run(in, func(j *job) ([]byte, error) { return exec(j, src) })
	case "call":
		e.run(in, func(j *job) ([]byte, error) { return call(j, in) })
	case "outline":
		e.run(in, func(j *job) ([]byte, error) { return outline(j, in.text("file"), in.text("text")) })
	case "modules":
		e.run(in, func(j *job) ([]byte, error) { return modules(j, in), nil })
	case "settle":
		e.settle(in)
	case "cancel":
		if j, ok := e.jobs[int(in.number("job"))]; ok {
			j.end("cancelled", in.text("reason"))
		}
	case "forget":
		e.forget(int(in.number("program")))
	default:
		panic(fmt.Sprintf("no message of the protocol is called %q", in.text("type")))
	}
}

// forget drops a program; what still runs in it is stopped.
func (e *engine) forget(id int) {
	for _, j := range e.jobs {
		if j.program == e.programs[id] {
			j.end("cancelled", "the program was disposed")
		}
	}
	delete(e.programs, id)
}

// answer is what a wait is settled with: a value, a module, or what went wrong.
type answer struct {
	wait   int
	value  unread
	module *source
	err    *string
}

// settle registers a module's source even when nobody waits for it any more: the host sends it only once.
func (e *engine) settle(in inbound) {
	settled := answer{wait: int(in.number("wait")), value: in.value("value")}
	if reason, failed := in["error"].(string); failed {
		settled.err = &reason
	}
	if p, ok := e.programs[int(in.number("program"))]; ok && in["module"] != nil {
		var err error
		if settled.module, err = p.known(sourceOf(in.object("module"))); err != nil {
			reason := err.Error()
			settled.err = &reason
		}
	}
	if wait, ok := e.waits[settled.wait]; ok {
		delete(e.waits, settled.wait)
		wait <- settled
	}
}

// ask sends a question and waits for its answer or the end of the job.
func (e *engine) ask(j *job, kind string, fields ...field) (answer, error) {
	if j.stop != nil {
		return answer{}, j.stop
	}
	e.lastWait++
	id := e.lastWait
	settled := make(chan answer, 1)
	e.waits[id] = settled
	e.send(kind, append([]field{number("job", j.id), number("wait", id)}, fields...)...)
	select {
	case out := <-settled:
		return out, nil
	case <-j.stopped:
		delete(e.waits, id)
		return answer{}, j.stop
	}
}

func exec(j *job, sent *source) ([]byte, error) {
	src, err := j.program.known(sent)
	if err != nil {
		return nil, err
	}
	m, err := j.program.require(j, nil, src)
	if err != nil {
		return nil, err
	}
	return j.encodeModule(m), nil
}

func call(j *job, in inbound) ([]byte, error) {
	p := j.program
	fn, err := p.function(in.number("fn"))
	if err != nil {
		return nil, err
	}
	args, err := p.decodeList(in.value("args"))
	if err != nil {
		return nil, err
	}
	pairs, err := p.decodeList(in.value("kwargs"))
	if err != nil {
		return nil, err
	}
	kwargs := make([]starlark.Tuple, len(pairs))
	for i, each := range pairs {
		pair := each.(*starlark.List)
		kwargs[i] = starlark.Tuple{pair.Index(0), pair.Index(1)}
	}
	thread := j.newThread(nil)
	defer j.endThread(thread)
	result, err := starlark.Call(thread, fn, args, kwargs)
	if err != nil {
		return nil, err
	}
	return j.encode("result", result)
}

// modules gives every module of the host's, and the internal ones it names.
func modules(j *job, in inbound) []byte {
	wanted := map[string]bool{}
	for _, key := range in.texts("internal") {
		wanted[key] = true
	}
	found := slices.DeleteFunc(slices.Clone(j.program.order), func(m *module) bool { return m.internal && !wanted[m.key] })
	return list(len(found), func(i int) []byte { return j.encodeModule(found[i]) })
}

func (j *job) load(thread *starlark.Thread, from *module, path string) (starlark.StringDict, error) {
	at := j.program.place(thread.CallFrame(0).Pos)
	settled, err := theEngine.ask(j, "load", text("path", path), text("from", at.key), raw("at", at.encode()))
	if err != nil {
		return nil, err
	}
	if settled.err != nil {
		return nil, &loadError{settled.wait, *settled.err}
	}
	m, err := j.program.require(j, from, settled.module)
	if err != nil {
		if _, ok := err.(*loadError); ok {
			return nil, err
		}
		return nil, &chained{err}
	}
	return m.globals, nil
}

func (j *job) print(thread *starlark.Thread, message string) {
	frames := j.program.frames(thread.CallStack())
	function, at := "", raw("at", []byte("null"))
	if user, ok := userFrame(frames); ok {
		function, at = user.function, raw("at", user.at.encode())
	}
	theEngine.send("print", number("job", j.id), text("text", message), at, text("function", function))
}
