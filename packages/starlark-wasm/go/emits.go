package main

import (
	"bytes"
	"slices"
	"unsafe"

	"go.starlark.net/starlark"
)

// enoughEmits is how many bytes of events are collected before they are sent: the host reads them meanwhile.
const enoughEmits = 64 * 1024

// told is a dict as an event told it; it may have been changed since.
type told struct {
	index int
	json  []byte
}

// mostTold is how many bytes of a dict are kept to know it by.
const mostTold = 4 * 1024

// emits collects what one job tells with emit, since a message costs more than most of what is told. The first event
// after the worker handled its own events goes at once, the others when it does so again, or before any other message.
type emits struct {
	job    *job
	out    []byte             // the message but for its end; empty without events
	stack  starlark.CallStack // of the last event
	prompt bool               // whether the next event is the first of a turn
}

// add appends an event and gives its number in its job. Events from the same place as the one before do not repeat it.
func (c *emits) add(j *job, kind string, value starlark.Value, stack starlark.CallStack) (int, error) {
	if len(c.out) > 0 && c.job != j {
		theEngine.flush()
	}
	start := len(c.out)
	if start == 0 {
		c.job, c.stack = j, nil
		c.out = append(c.out, `{"type":"emit","job":`...)
		c.out = append(appendInt(c.out, j.id), `,"events":[`...)
	} else {
		c.out = append(c.out, ',')
	}
	c.out = append(appendString(append(c.out, `{"kind":`...), kind), `,"value":`...)
	from := len(c.out)
	j.encoder.sharing = true
	out, err := j.appendValue(c.out, "value", value)
	if err != nil {
		c.out = c.out[:start]
		return 0, err
	}
	j.emitted++
	if dict, ok := value.(*starlark.Dict); ok && len(out)-from <= mostTold {
		j.told[dict] = told{j.emitted, bytes.Clone(out[from:])}
	}
	c.out = appendInt(append(out, `,"index":`...), j.emitted)
	if start == 0 || !slices.Equal(stack, c.stack) {
		c.stack = stack
		at, frames := j.program.whereabouts(stack)
		c.out = append(append(c.out, `,"at":`...), at.json...)
		c.out = append(append(c.out, `,"frames":`...), frames.json...)
	}
	c.out = append(c.out, '}')
	if c.prompt || len(c.out) > enoughEmits {
		theEngine.flush()
	}
	return j.emitted, nil
}

// flush sends what was collected.
func (e *engine) flush() {
	e.emits.prompt = false
	if len(e.emits.out) == 0 {
		return
	}
	e.emits.out = append(e.emits.out, "]}"...)
	// The host's side makes a text of its own of it at once.
	e.output.Invoke(unsafe.String(unsafe.SliceData(e.emits.out), len(e.emits.out)))
	e.emits.out = e.emits.out[:0]
}
