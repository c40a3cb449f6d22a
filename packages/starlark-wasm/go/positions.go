package main

import (
	"fmt"
	"strconv"
	"strings"

	"go.starlark.net/starlark"
	"go.starlark.net/syntax"
)

// Two modules may show the same file name, so a module is compiled under "FILE\x00ID", where ID is the number of its
// key. Positions then lead back to their module; what is shown ends at the \x00.

// numbers of module keys, the same in every program so that compiled SDK modules can be shared.
var keyNumbers = map[string]int{}

func compiledName(file, key string) string {
	id, ok := keyNumbers[key]
	if !ok {
		id = len(keyNumbers)
		keyNumbers[key] = id
	}
	return file + "\x00" + strconv.Itoa(id)
}

// place is a position as the host sees it.
type place struct {
	file, key    string
	line, column int
	internal     bool
	builtin      bool
}

func (at place) String() string { return fmt.Sprintf("%s:%d:%d", at.file, at.line, at.column) }

func (at place) encode() []byte {
	return object(text("file", at.file), number("line", at.line), number("column", at.column))
}

func (p *program) place(pos syntax.Position) place {
	file, id, found := strings.Cut(pos.Filename(), "\x00")
	at := place{file: file, line: int(pos.Line), column: int(pos.Col), builtin: !found}
	if n, err := strconv.Atoi(id); found && err == nil {
		if m := p.byNumber[n]; m != nil {
			at.key, at.internal = m.key, m.internal
		}
	}
	return at
}

// plain removes the module numbers from a message that quotes positions.
func plain(message string) string {
	parts := strings.Split(message, "\x00")
	for i := range parts[1:] {
		parts[i+1] = strings.TrimLeft(parts[i+1], "0123456789")
	}
	return strings.Join(parts, "")
}

// frame is one entry of a call chain.
type frame struct {
	function string
	at       place
}

// frames gives a call stack innermost first, without builtins.
func (p *program) frames(stack starlark.CallStack) []frame {
	var out []frame
	for i := range stack {
		each := stack.At(i)
		if at := p.place(each.Pos); !at.builtin {
			out = append(out, frame{each.Name, at})
		}
	}
	return out
}

// userFrame is the innermost frame outside the SDK.
func userFrame(frames []frame) (frame, bool) {
	for _, each := range frames {
		if !each.at.internal {
			return each, true
		}
	}
	return frame{}, false
}

func encodeFrames(frames []frame) []byte {
	return list(len(frames), func(i int) []byte {
		f := frames[i]
		return object(
			text("function", f.function),
			text("file", f.at.file),
			number("line", f.at.line),
			number("column", f.at.column),
			raw("internal", strconv.AppendBool(nil, f.at.internal)),
		)
	})
}

// whereabouts encodes "at" (null when no user code is on the stack) and "frames".
func (p *program) whereabouts(stack starlark.CallStack) (at, all field) {
	frames := p.frames(stack)
	at = raw("at", []byte("null"))
	if user, ok := userFrame(frames); ok {
		at = raw("at", user.at.encode())
	}
	return at, raw("frames", encodeFrames(frames))
}
