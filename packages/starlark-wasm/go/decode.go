package main

import (
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"go.starlark.net/starlark"
)

// decode gives the value of parsed tagged JSON; dicts get their keys sorted.
func (p *program) decode(tree any) (starlark.Value, error) {
	switch tree := tree.(type) {
	case nil:
		return starlark.None, nil
	case bool:
		return starlark.Bool(tree), nil
	case string:
		return starlark.String(tree), nil
	case literal:
		return decodeNumber(string(tree))
	case []any:
		elements := make([]starlark.Value, len(tree))
		for i, each := range tree {
			value, err := p.decode(each)
			if err != nil {
				return nil, err
			}
			elements[i] = value
		}
		return starlark.NewList(elements), nil
	case map[string]any:
		return p.decodeObject(tree)
	}
	return nil, fmt.Errorf("unexpected %T in a value", tree)
}

func (p *program) decodeObject(tree map[string]any) (starlark.Value, error) {
	if digits, ok := tree["$int"].(string); ok {
		return decodeInt(digits)
	}
	if digits, ok := tree["$float"].(string); ok {
		return decodeFloat(digits)
	}
	if _, ok := tree["$fn"]; ok {
		return p.function(inbound(tree).number("$fn"))
	}
	keys := make([]string, 0, len(tree))
	for key := range tree {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	dict := starlark.NewDict(len(keys))
	for _, key := range keys {
		value, err := p.decode(tree[key])
		if err != nil {
			return nil, err
		}
		if strings.HasPrefix(key, "$") {
			key = key[1:]
		}
		if err := dict.SetKey(starlark.String(key), value); err != nil {
			return nil, err
		}
	}
	return dict, nil
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
