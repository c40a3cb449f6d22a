package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"slices"
	"syscall/js"
	"time"

	"go.starlark.net/starlark"
)

const (
	quantum   = 10_000                // steps between two looks at the clock
	timeSlice = 10 * time.Millisecond // how long Starlark may keep the worker from its own events
)

// job is one request of the host: a goroutine, and one Starlark thread per module it evaluates.
type job struct {
	id      int
	program *program
	budget  uint64 // steps left; counted only when limited
	limited bool
	limit   uint64
	emitted int
	encoder encoder
	// functions the host was told of in this job: their numbers are enough
	described map[*starlark.Function]bool
	told      map[*starlark.Dict]told
	answers   map[string]starlark.Value // by the names that host_once was asked for
	threads   []*starlark.Thread
	stop      *stopError
	stopped   chan struct{} // closed with stop set: every wait of the job selects on it
}

// run answers one request on a goroutine of its own, with exactly one done or fail.
func (e *engine) run(in inbound, work func(j *job) ([]byte, error)) {
	j := &job{
		id:        int(in.number("job")),
		program:   e.program(int(in.number("program"))),
		stopped:   make(chan struct{}),
		described: map[*starlark.Function]bool{},
		told:      map[*starlark.Dict]told{},
		answers:   map[string]starlark.Value{},
	}
	j.limit = in.number("maxSteps")
	j.budget, j.limited = j.limit, j.limit > 0
	e.jobs[j.id] = j
	go func() {
		defer delete(e.jobs, j.id)
		defer func() {
			if reason := recover(); reason != nil {
				e.sendFailure(j, crashed(reason, debug.Stack()))
			}
		}()
		result, err := work(j)
		if err != nil {
			e.sendFailure(j, j.program.describe(err, j.stop))
			return
		}
		e.send("done", number("job", j.id), raw("value", result))
	}()
}

func (e *engine) sendFailure(j *job, f *failure) {
	e.send("fail", number("job", j.id), raw("error", f.encode()))
}

// end stops every thread and every wait of the job; the first reason counts.
func (j *job) end(kind, reason string) {
	if j.stop != nil {
		return
	}
	j.stop = &stopError{kind, reason}
	for _, thread := range j.threads {
		thread.Cancel(reason)
	}
	close(j.stopped)
}

// newThread makes a thread for m's top level, or for a call when m is nil.
func (j *job) newThread(m *module) *starlark.Thread {
	thread := &starlark.Thread{
		Print:      func(thread *starlark.Thread, message string) { j.print(thread, message) },
		OnMaxSteps: j.tick,
		Load: func(thread *starlark.Thread, path string) (starlark.StringDict, error) {
			return j.load(thread, m, path)
		},
	}
	thread.SetLocal("job", j)
	j.allow(thread)
	if j.stop != nil {
		thread.Cancel(j.stop.reason)
	}
	j.threads = append(j.threads, thread)
	return thread
}

func (j *job) endThread(thread *starlark.Thread) {
	j.charge(thread)
	j.threads = slices.DeleteFunc(j.threads, func(each *starlark.Thread) bool { return each == thread })
}

// allow lets the thread run until the next tick. Its steps are counted from zero each time.
func (j *job) allow(thread *starlark.Thread) {
	thread.Steps = 0
	if j.limited && j.budget < quantum {
		thread.SetMaxExecutionSteps(max(j.budget, 1))
		return
	}
	thread.SetMaxExecutionSteps(quantum)
}

func (j *job) charge(thread *starlark.Thread) {
	j.budget -= min(j.budget, thread.Steps)
	thread.Steps = 0
}

// tick runs every quantum of steps: it ends what used up its budget or the memory, and lets others have their turn.
func (j *job) tick(thread *starlark.Thread) {
	j.charge(thread)
	if j.limited && j.budget == 0 {
		j.end("steps", fmt.Sprintf("more than %d steps", j.limit))
		return
	}
	if theGate.pass() && memoryExhausted() {
		j.end("runtime", "out of memory")
	}
	j.allow(thread)
}

// gate is where busy threads wait for the worker to handle its events. Only a macrotask lets timers and messages
// through: neither runtime.Gosched nor sleeping does.
type gate struct {
	opened time.Time // when the last macrotask ran
	closed chan struct{}
	open   js.Func
}

var theGate gate

func (g *gate) init() {
	g.open = js.FuncOf(func(js.Value, []js.Value) any {
		g.opened = time.Now()
		theEngine.emits.prompt = true
		close(g.closed)
		g.closed = nil
		return nil
	})
}

// pass returns at once while the time slice lasts, else after the next macrotask (true).
func (g *gate) pass() bool {
	if time.Since(g.opened) < timeSlice {
		runtime.Gosched()
		return false
	}
	if g.closed == nil {
		g.closed = make(chan struct{})
		js.Global().Call("setImmediate", g.open)
	}
	theEngine.flush()
	<-g.closed
	return true
}

var memoryLimit uint64

// memoryExhausted looks before the runtime does, whose answer would be the end of the whole instance. Half of the
// memory is what Starlark may hold: growing lists and fragments need the rest.
func memoryExhausted() bool {
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	if stats.HeapAlloc < memoryLimit/2 {
		return false
	}
	runtime.GC()
	runtime.ReadMemStats(&stats)
	return stats.HeapAlloc > memoryLimit/2
}
