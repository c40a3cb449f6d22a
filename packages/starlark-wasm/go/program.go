package main

import (
	"fmt"
	"strings"

	"go.starlark.net/starlark"
	"go.starlark.net/syntax"
)

// program is a set of modules that share their load graph, each evaluated once per key.
type program struct {
	id       int
	sources  map[string]*source
	modules  map[string]*module
	order    []*module
	byNumber map[int]*module
	handles  map[*starlark.Function]int
	// what the host was told of functions
	descriptions map[*starlark.Function][]byte
	functions    []*starlark.Function
}

type module struct {
	key, file   string
	internal    bool
	globals     starlark.StringDict
	err         error
	interrupted bool          // its job was stopped: whoever needs the module evaluates it again
	done        chan struct{} // closed when globals and err are final
	waitingOn   *module       // what its evaluation waits for right now
}

func newProgram(id int) *program {
	return &program{
		id:           id,
		sources:      map[string]*source{},
		modules:      map[string]*module{},
		byNumber:     map[int]*module{},
		handles:      map[*starlark.Function]int{},
		descriptions: map[*starlark.Function][]byte{},
	}
}

// known replaces a source that came as its key only by what came with that key before.
func (p *program) known(src *source) (*source, error) {
	if src.known {
		found, ok := p.sources[src.key]
		if !ok {
			return nil, fmt.Errorf("no source was sent for %q", src.key)
		}
		return found, nil
	}
	p.sources[src.key] = src
	for i := range src.modules {
		inner, err := p.known(src.modules[i].source)
		if err != nil {
			return nil, err
		}
		src.modules[i].source = inner
	}
	return src, nil
}

// require gives the module of src, evaluated by this job or by whichever job came first. from is the module whose
// evaluation needs it, nil for the main file.
func (p *program) require(j *job, from *module, src *source) (*module, error) {
	for {
		m, exists := p.modules[src.key]
		if !exists {
			m = p.newModule(src)
			waitOn(from, m)
			m.err = p.evaluate(j, m, src)
			if m.err != nil && j.stop != nil {
				m.interrupted = true
				delete(p.modules, src.key)
			}
			if m.err == nil {
				p.order = append(p.order, m)
			}
			close(m.done)
			waitOn(from, nil)
			return m, m.err
		}
		if err := cycle(from, m); err != nil {
			return nil, err
		}
		waitOn(from, m)
		theEngine.flush()
		select {
		case <-m.done:
		case <-j.stopped:
		}
		waitOn(from, nil)
		if j.stop != nil {
			return nil, j.stop
		}
		if !m.interrupted {
			return m, m.err
		}
	}
}

func (p *program) newModule(src *source) *module {
	m := &module{key: src.key, file: src.file, internal: src.internal, done: make(chan struct{})}
	p.modules[src.key] = m
	compiledName(src.file, src.key)
	p.byNumber[keyNumbers[src.key]] = m
	return m
}

func waitOn(from, m *module) {
	if from != nil {
		from.waitingOn = m
	}
}

// cycle reports that waiting for m would never end, because m waits for from.
func cycle(from, m *module) error {
	if from == nil {
		return nil
	}
	chain := []string{m.file}
	for at := m; at != from; chain = append(chain, at.file) {
		if at = at.waitingOn; at == nil {
			return nil
		}
	}
	return &loadError{message: "cycle in load graph: " + strings.Join(append(chain, m.file), " -> ")}
}

// evaluate runs the module's top level on a thread of its own, so that its call chain stays apart from its loader's.
func (p *program) evaluate(j *job, m *module, src *source) error {
	predeclared, err := p.predeclared(j, m, src)
	if err != nil {
		return err
	}
	compiled, err := compile(src, predeclared)
	if err != nil {
		return err
	}
	thread := j.newThread(m)
	defer j.endThread(thread)
	m.globals, err = compiled.Init(thread, predeclared)
	if src.frozen {
		m.globals.Freeze()
	}
	return err
}

func (p *program) predeclared(j *job, m *module, src *source) (starlark.StringDict, error) {
	out := starlark.StringDict{}
	for _, name := range src.builtins {
		value, ok := privileged[name]
		if !ok {
			return nil, fmt.Errorf("no builtin is named %q", name)
		}
		out[name] = value
	}
	for i := range src.modules {
		wanted := src.modules[i]
		found, err := p.require(j, m, wanted.source)
		if err != nil {
			return nil, &chained{err}
		}
		if wanted.names == nil {
			for name, value := range found.globals {
				if !strings.HasPrefix(name, "_") {
					out[name] = value
				}
			}
		}
		for local, exported := range wanted.names {
			value, ok := found.globals[exported]
			if !ok {
				return nil, &loadError{message: fmt.Sprintf("name %s not found in module %s", exported, found.file)}
			}
			out[local] = value
		}
	}
	return out, nil
}

// compiledModules keeps the programs of internal modules, which every program evaluates anew.
var compiledModules = map[string]*starlark.Program{}

func compile(src *source, predeclared starlark.StringDict) (*starlark.Program, error) {
	name := compiledName(src.file, src.key)
	identity := ""
	if src.internal {
		identity = strings.Join([]string{name, strings.Join(predeclared.Keys(), " "), src.text}, "\x00")
		if found, ok := compiledModules[identity]; ok {
			return found, nil
		}
	}
	_, compiled, err := starlark.SourceProgramOptions(dialect(src.dialect), name, src.text, predeclared.Has)
	if err == nil && src.internal {
		compiledModules[identity] = compiled
	}
	return compiled, err
}

// dialect switches on what a source asks for; the default is the strict language. LegacyFileOptions would follow
// global variables whose defaults changed between versions.
func dialect(options []string) *syntax.FileOptions {
	var out syntax.FileOptions
	for _, option := range options {
		switch option {
		case "set":
			out.Set = true
		case "while":
			out.While = true
		case "topLevelControl":
			out.TopLevelControl = true
		case "globalReassign":
			out.GlobalReassign = true
		case "loadBindsGlobally":
			out.LoadBindsGlobally = true
		case "recursion":
			out.Recursion = true
		}
	}
	return &out
}

// encodeModule gives a module and its globals; what cannot cross is named by its type.
func (j *job) encodeModule(m *module) []byte {
	names := m.globals.Keys()
	return object(
		text("key", m.key),
		text("file", m.file),
		raw("internal", appendBool(m.internal)),
		raw("globals", list(len(names), func(i int) []byte {
			value, err := j.encode(names[i], m.globals[names[i]])
			if err != nil {
				value = object(text("$opaque", m.globals[names[i]].Type()))
			}
			return list(2, func(part int) []byte {
				if part == 0 {
					return appendString(nil, names[i])
				}
				return value
			})
		})),
	)
}
