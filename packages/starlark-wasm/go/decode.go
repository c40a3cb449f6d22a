package main

import (
	"cmp"
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"go.starlark.net/starlark"
)

// unread is tagged JSON that waits for the program it belongs to.
type unread string

// decoder makes values of tagged JSON.
type decoder struct {
	reader
	program *program
	// keys by how they are written: the many dicts of a list have the same
	keys  map[string]key
	items []item // of the dicts being read, the inner ones last
}

type key struct {
	text  string // as it crosses, by which dicts are sorted
	value starlark.Value
}

type item struct {
	key   key
	value starlark.Value
}

// decode gives the value of tagged JSON, None without any; dicts get their keys sorted.
func (p *program) decode(text unread) (starlark.Value, error) {
	if text == "" {
		return starlark.None, nil
	}
	d := &decoder{reader: reader{text: string(text)}, program: p, keys: map[string]key{}}
	var value starlark.Value
	var wrong error
	if err := d.whole(func() { value, wrong = d.value() }); err != nil {
		return nil, err
	}
	return value, wrong
}

// decodeList gives the values of a list.
func (p *program) decodeList(text unread) ([]starlark.Value, error) {
	value, err := p.decode(text)
	if err != nil {
		return nil, err
	}
	iterable, ok := value.(starlark.Iterable)
	if !ok {
		return nil, fmt.Errorf("got %s, want a list", value.Type())
	}
	return slices.Collect(starlark.Elements(iterable)), nil
}

func (d *decoder) value() (starlark.Value, error) {
	switch d.text[d.at] {
	case '{':
		return d.object()
	case '[':
		return d.list()
	case '"':
		return starlark.String(d.string()), nil
	case 't':
		d.skip("true")
		return starlark.True, nil
	case 'f':
		d.skip("false")
		return starlark.False, nil
	case 'n':
		d.skip("null")
		return starlark.None, nil
	}
	return decodeNumber(d.number())
}

func (d *decoder) list() (starlark.Value, error) {
	var elements []starlark.Value
	for more := d.enter(']'); more; more = d.more(']') {
		value, err := d.value()
		if err != nil {
			return nil, err
		}
		elements = append(elements, value)
	}
	return starlark.NewList(elements), nil
}

func (d *decoder) object() (starlark.Value, error) {
	first := len(d.items)
	sorted := true
	for more := d.enter('}'); more; more = d.more('}') {
		key := d.key()
		d.skip(":")
		if strings.HasPrefix(key.text, "$") {
			if tag, ok := decodeTag[key.text]; ok {
				value, err := tag(d)
				d.skip("}")
				return value, err
			}
		}
		value, err := d.value()
		if err != nil {
			return nil, err
		}
		if at := len(d.items); at > first && d.items[at-1].key.text > key.text {
			sorted = false
		}
		d.items = append(d.items, item{key, value})
	}
	items := d.items[first:]
	if !sorted {
		slices.SortFunc(items, func(a, b item) int { return cmp.Compare(a.key.text, b.key.text) })
	}
	dict := starlark.NewDict(len(items))
	for _, each := range items {
		if err := dict.SetKey(each.key.value, each.value); err != nil {
			return nil, err
		}
	}
	d.items = d.items[:first]
	return dict, nil
}

func (d *decoder) key() key {
	start := d.at + 1
	end := start + strings.IndexByte(d.text[start:], '"')
	if found, ok := d.keys[d.text[start:end]]; ok {
		d.at = end + 1
		return found
	}
	text := d.string()
	found := key{text, starlark.String(strings.TrimPrefix(text, "$"))}
	if d.at == end+1 { // written without escapes
		d.keys[text] = found
	}
	return found
}

// decodeTag reads what stands behind a key that says what its object is; set by init since it reads by decoders.
var decodeTag map[string]func(d *decoder) (starlark.Value, error)

func init() {
	decodeTag = map[string]func(d *decoder) (starlark.Value, error){
		"$int":   func(d *decoder) (starlark.Value, error) { return decodeInt(d.string()) },
		"$float": func(d *decoder) (starlark.Value, error) { return decodeFloat(d.string()) },
		"$fn": func(d *decoder) (starlark.Value, error) {
			handle, err := strconv.ParseUint(d.number(), 10, 64)
			if err != nil {
				return nil, err
			}
			return d.program.function(handle)
		},
	}
}

func decodeNumber(digits string) (starlark.Value, error) {
	if strings.ContainsAny(digits, ".eE") {
		return decodeFloat(digits)
	}
	return decodeInt(digits)
}

func decodeFloat(digits string) (starlark.Value, error) {
	f, err := strconv.ParseFloat(digits, 64)
	return starlark.Float(f), err
}

func decodeInt(digits string) (starlark.Value, error) {
	if n, err := strconv.ParseInt(digits, 10, 64); err == nil {
		return starlark.MakeInt64(n), nil
	}
	n, ok := new(big.Int).SetString(digits, 10)
	if !ok {
		return nil, fmt.Errorf("not an integer: %q", digits)
	}
	return starlark.MakeBigInt(n), nil
}
