package main

// A reader of the host's JSON. encoding/json checks and copies a message once per layer, which takes several times as
// long under wasm, and the host writes nothing but what JSON.stringify gives.

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// literal is a number as it was written.
type literal string

// reader is the rest of a message. Text nests no deeper than the host's limit on values.
type reader struct {
	text string
	at   int
}

// parse gives nil, bool, string, literal, []any or map[string]any. The fields of a message that hold values stay unread.
func parse(text string) (tree any, err error) {
	r := &reader{text: text}
	err = r.whole(func() { tree = r.message() })
	return tree, err
}

// whole runs read, which must use up the text.
func (r *reader) whole(read func()) (err error) {
	defer func() {
		if reason := recover(); reason != nil {
			err = fmt.Errorf("not JSON at byte %d: %v", r.at, reason)
		}
	}()
	read()
	if r.at != len(r.text) {
		panic("more than one value")
	}
	return nil
}

func (r *reader) message() any {
	if r.text[r.at] != '{' {
		return r.value()
	}
	return r.object(func(key string) any {
		if key != "value" && key != "args" && key != "kwargs" {
			return r.value()
		}
		start := r.at
		r.over()
		return unread(r.text[start:r.at])
	})
}

// over steps over a value, which is looked at when it is decoded.
func (r *reader) over() {
	for depth := 0; ; {
		switch r.text[r.at] {
		case '"':
			r.overString()
			if depth == 0 {
				return
			}
			continue
		case '{', '[':
			depth++
		case '}', ']':
			if depth--; depth == 0 {
				r.at++
				return
			}
		case ',', ':':
		default:
			if depth == 0 {
				r.value()
				return
			}
		}
		r.at++
	}
}

func (r *reader) overString() {
	for r.at++; r.text[r.at] != '"'; r.at++ {
		if r.text[r.at] == '\\' {
			r.at++
		}
	}
	r.at++
}

func (r *reader) value() any {
	switch c := r.text[r.at]; c {
	case '{':
		return r.object(func(string) any { return r.value() })
	case '[':
		return r.array()
	case '"':
		return r.string()
	case 't':
		r.skip("true")
		return true
	case 'f':
		r.skip("false")
		return false
	case 'n':
		r.skip("null")
		return nil
	}
	return literal(strings.Clone(r.number()))
}

func (r *reader) number() string {
	start := r.at
	for r.at < len(r.text) && strings.IndexByte("+-.0123456789Ee", r.text[r.at]) >= 0 {
		r.at++
	}
	if start == r.at {
		panic("no value")
	}
	return r.text[start:r.at]
}

func (r *reader) skip(token string) {
	if !strings.HasPrefix(r.text[r.at:], token) {
		panic("want " + token)
	}
	r.at += len(token)
}

// enter steps into a container, or over an empty one (false).
func (r *reader) enter(end byte) bool {
	r.at++
	if r.text[r.at] != end {
		return true
	}
	r.at++
	return false
}

// more steps over a comma, or over the end of a container (false).
func (r *reader) more(end byte) bool {
	c := r.text[r.at]
	if c != ',' && c != end {
		panic("want , or " + string(end))
	}
	r.at++
	return c == ','
}

func (r *reader) array() []any {
	out := []any{}
	for more := r.enter(']'); more; more = r.more(']') {
		out = append(out, r.value())
	}
	return out
}

func (r *reader) object(value func(key string) any) map[string]any {
	out := map[string]any{}
	for more := r.enter('}'); more; more = r.more('}') {
		key := r.string()
		r.skip(":")
		out[key] = value(key)
	}
	return out
}

func (r *reader) string() string {
	r.skip(`"`)
	start := r.at
	end := strings.IndexByte(r.text[start:], '"') + start
	if !strings.Contains(r.text[start:end], `\`) {
		r.at = end + 1
		return strings.Clone(r.text[start:end]) // or one short string would keep the whole message
	}
	return r.escaped()
}

var escapes = map[byte]byte{'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}

func (r *reader) escaped() string {
	var out strings.Builder
	for {
		plain := strings.IndexAny(r.text[r.at:], `"\`)
		out.WriteString(r.text[r.at : r.at+plain])
		r.at += plain + 1
		if r.text[r.at-1] == '"' {
			return out.String()
		}
		c := r.text[r.at]
		r.at++
		if c == 'u' {
			out.WriteRune(r.unicode())
			continue
		}
		meant, ok := escapes[c]
		if !ok {
			panic("unknown escape")
		}
		out.WriteByte(meant)
	}
}

// unicode reads the digits behind \u; half a surrogate pair becomes U+FFFD.
func (r *reader) unicode() rune {
	first := r.hex()
	if !utf16.IsSurrogate(first) {
		return first
	}
	if strings.HasPrefix(r.text[r.at:], `\u`) {
		back := r.at
		r.at += 2
		if pair := utf16.DecodeRune(first, r.hex()); pair != utf8.RuneError {
			return pair
		}
		r.at = back
	}
	return utf8.RuneError
}

func (r *reader) hex() rune {
	n, err := strconv.ParseUint(r.text[r.at:r.at+4], 16, 32)
	if err != nil {
		panic("want four hex digits")
	}
	r.at += 4
	return rune(n)
}
