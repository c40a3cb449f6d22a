// Command starlark-wasm runs go.starlark.net inside a JavaScript host. protocol.go says what crosses.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"runtime/debug"
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
	waits    map[int]chan *inbound
	lastWait int
}

var theEngine = &engine{
	programs: map[int]*program{},
	jobs:     map[int]*job{},
	waits:    map[int]chan *inbound{},
}

func main() {
	if len(os.Args) > 1 {
		memoryLimit, _ = strconv.ParseUint(os.Args[1], 10, 64)
		debug.SetMemoryLimit(int64(memoryLimit / 10 * 8))
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
	e.output.Invoke(string(object(append([]field{text("type", kind)}, fields...)...)))
}

func (e *engine) program(id int) *program {
	if e.programs[id] == nil {
		e.programs[id] = newProgram(id)
	}
	return e.programs[id]
}

func (e *engine) receive(message string) {
	in := new(inbound)
	if err := json.Unmarshal([]byte(message), in); err != nil {
		panic(fmt.Sprintf("not a message of the protocol: %v", err))
	}
	switch in.Type {
	case "exec":
		e.run(in, func(j *job) ([]byte, error) { return exec(j, in) })
	case "call":
		e.run(in, func(j *job) ([]byte, error) { return call(j, in) })
	case "outline":
		e.run(in, func(j *job) ([]byte, error) { return outline(j.program, in.File, in.Text) })
	case "modules":
		e.run(in, func(j *job) ([]byte, error) { return modules(j.program), nil })
	case "settle":
		e.keep(in)
		if wait, ok := e.waits[in.Wait]; ok {
			delete(e.waits, in.Wait)
			wait <- in
		}
	case "cancel":
		if j, ok := e.jobs[in.Job]; ok {
			j.end("cancelled", in.Reason)
		}
	case "forget":
		e.forget(in.Program)
	default:
		panic(fmt.Sprintf("no message of the protocol is called %q", in.Type))
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

// keep registers a module's source even when nobody waits for it any more: the host sends it only once.
func (e *engine) keep(in *inbound) {
	p, ok := e.programs[in.Program]
	if in.Module == nil || !ok {
		return
	}
	var err error
	if in.Module, err = p.known(in.Module); err != nil {
		message := err.Error()
		in.Error = &message
	}
}

// ask sends a question and waits for its answer or the end of the job.
func (e *engine) ask(j *job, kind string, fields ...field) (*inbound, error) {
	if j.stop != nil {
		return nil, j.stop
	}
	e.lastWait++
	id := e.lastWait
	answer := make(chan *inbound, 1)
	e.waits[id] = answer
	e.send(kind, append([]field{number("job", j.id), number("wait", id)}, fields...)...)
	select {
	case in := <-answer:
		return in, nil
	case <-j.stopped:
		delete(e.waits, id)
		return nil, j.stop
	}
}

func exec(j *job, in *inbound) ([]byte, error) {
	src, err := j.program.known(in.Source)
	if err != nil {
		return nil, err
	}
	m, err := j.program.require(j, nil, src)
	if err != nil {
		return nil, err
	}
	return j.program.encodeModule(m), nil
}

func call(j *job, in *inbound) ([]byte, error) {
	p := j.program
	fn, err := p.function(strconv.Itoa(in.Fn))
	if err != nil {
		return nil, err
	}
	args := make(starlark.Tuple, len(in.Args))
	for i, arg := range in.Args {
		if args[i], err = p.decode(arg); err != nil {
			return nil, err
		}
	}
	kwargs := make([]starlark.Tuple, len(in.Kwargs))
	for i, pair := range in.Kwargs {
		kwargs[i] = make(starlark.Tuple, 2)
		for part := range pair {
			if kwargs[i][part], err = p.decode(pair[part]); err != nil {
				return nil, err
			}
		}
	}
	thread := j.newThread(nil)
	defer j.endThread(thread)
	result, err := starlark.Call(thread, fn, args, kwargs)
	if err != nil {
		return nil, err
	}
	return p.encode("result", result)
}

func modules(p *program) []byte {
	return list(len(p.order), func(i int) []byte { return p.encodeModule(p.order[i]) })
}

func (j *job) load(thread *starlark.Thread, from *module, path string) (starlark.StringDict, error) {
	at := j.program.place(thread.CallFrame(0).Pos)
	answer, err := theEngine.ask(j, "load", text("path", path), text("from", at.key), raw("at", at.encode()))
	if err != nil {
		return nil, err
	}
	if answer.Error != nil {
		return nil, &loadError{answer.Wait, *answer.Error}
	}
	m, err := j.program.require(j, from, answer.Module)
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
