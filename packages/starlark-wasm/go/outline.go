package main

import (
	"fmt"

	"go.starlark.net/resolve"
	"go.starlark.net/starlark"
	"go.starlark.net/syntax"
)

// outline parses a file and says what stands in it, without running anything. Every name counts as predeclared, so
// only faults of the file itself are found.
func outline(j *job, file, source string) ([]byte, error) {
	// Resolving rewrites the tree, so what is reported is collected before.
	tree, err := dialect(nil).Parse(file, source, 0)
	if err != nil {
		return nil, err
	}
	out := outlined{job: j}
	out.walk(tree)
	err = resolve.File(tree, func(string) bool { return true }, starlark.Universe.Has)
	if err != nil {
		return nil, err
	}
	return object(
		raw("calls", concat(out.calls)),
		raw("loads", concat(out.loads)),
		raw("functions", concat(out.functions)),
		raw("uses", concat(out.uses)),
	), nil
}

type outlined struct {
	job                           *job
	calls, loads, functions, uses [][]byte
}

func concat(parts [][]byte) []byte { return list(len(parts), func(i int) []byte { return parts[i] }) }

func (o *outlined) at(pos syntax.Position) field { return raw("position", o.job.program.place(pos).encode()) }

func (o *outlined) walk(tree *syntax.File) {
	for _, stmt := range tree.Stmts {
		switch stmt := stmt.(type) {
		case *syntax.ExprStmt:
			if call, ok := stmt.X.(*syntax.CallExpr); ok {
				o.call(call)
			}
		case *syntax.LoadStmt:
			o.load(stmt)
		case *syntax.DefStmt:
			o.functions = append(o.functions, object(text("name", stmt.Name.Name), o.at(stmt.Def)))
		}
	}
	seen := map[string]bool{}
	keywords := map[*syntax.Ident]bool{}
	syntax.Walk(tree, func(node syntax.Node) bool {
		switch node := node.(type) {
		case *syntax.CallExpr:
			for _, arg := range node.Args {
				if name, _, ok := keyword(arg); ok {
					keywords[name] = true
				}
			}
		case *syntax.Ident:
			if !seen[node.Name] && !keywords[node] {
				seen[node.Name] = true
				o.uses = append(o.uses, object(text("name", node.Name), o.at(node.NamePos)))
			}
		}
		return true
	})
}

// keyword splits an argument written name=value.
func keyword(arg syntax.Expr) (name *syntax.Ident, value syntax.Expr, ok bool) {
	if binary, isBinary := arg.(*syntax.BinaryExpr); isBinary && binary.Op == syntax.EQ {
		name, ok = binary.X.(*syntax.Ident)
		return name, binary.Y, ok
	}
	return nil, nil, false
}

// call records a top-level call of a plain name; an argument that is no literal string or int is null.
func (o *outlined) call(call *syntax.CallExpr) {
	name, ok := call.Fn.(*syntax.Ident)
	if !ok {
		return
	}
	var args, keywords [][]byte
	for _, arg := range call.Args {
		if given, _, ok := keyword(arg); ok {
			keywords = append(keywords, appendString(nil, given.Name))
			continue
		}
		args = append(args, o.literal(arg))
	}
	o.calls = append(o.calls, object(
		text("name", name.Name), raw("args", concat(args)), raw("keywords", concat(keywords)), o.at(name.NamePos),
	))
}

func (o *outlined) literal(expr syntax.Expr) []byte {
	literal, ok := expr.(*syntax.Literal)
	if !ok {
		return []byte("null")
	}
	switch literal.Token {
	case syntax.STRING:
		return appendString(nil, literal.Value.(string))
	case syntax.INT:
		value, err := decodeInt(integerDigits(literal))
		if err != nil {
			return []byte("null")
		}
		encoded, err := o.job.encode("literal", value)
		if err != nil {
			return []byte("null")
		}
		return encoded
	}
	return []byte("null")
}

func (o *outlined) load(load *syntax.LoadStmt) {
	// From holds the names in the loaded module, To the local ones.
	names := list(len(load.From), func(i int) []byte { return appendString(nil, load.From[i].Name) })
	o.loads = append(o.loads, object(
		text("path", load.Module.Value.(string)), raw("names", names), o.at(load.Load),
	))
}

func integerDigits(literal *syntax.Literal) string {
	return fmt.Sprint(literal.Value) // int64 or *big.Int
}
