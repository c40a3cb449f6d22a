export const id = 1706;
export const ids = [1706];
export const modules = {

/***/ 1706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sz: () => (/* reexport */ FunctionValue),
  H9: () => (/* reexport */ StarlarkError),
  P: () => (/* reexport */ createEngine)
});

// UNUSED EXPORTS: FunctionHandle, Opaque

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./packages/starlark-wasm/build/errors.js
/** The one error of this package. */
/** A failure of Starlark code or of the engine. `message` is one sentence without a traceback. */
class StarlarkError extends Error {
    name = "StarlarkError";
    kind;
    /** At least one. */
    problems;
    /** The call chain, innermost first; behind an error in a module, the load statements that led to it. */
    frames;
    constructor(kind, message, more = {}) {
        super(message, more.cause === undefined ? undefined : { cause: more.cause });
        this.kind = kind;
        this.problems = more.problems ?? [{ message }];
        this.frames = more.frames ?? [];
    }
}

;// CONCATENATED MODULE: ./packages/starlark-wasm/build/protocol.js
/**
 * What crosses between the engine (go/protocol.go, the twin of this file) and this package.
 *
 * Every message is one JSON object in one string; `type` says which. This side starts jobs (exec, call, outline,
 * modules), each ends with exactly one done or fail carrying the same job number. The engine asks with host and load,
 * each answered by exactly one settle carrying the same wait number, unless its job ended meanwhile. Emit (of one or more
 * events), print, cancel and forget have no answer. Values are tagged JSON (values.ts). A change on either side raises the version on both.
 */
/** Raised with every change of the protocol; an engine of another version is refused. */
const protocolVersion = 2;
/** How deep a value that crosses may nest. */
const maxDepth = 1000;

;// CONCATENATED MODULE: ./packages/starlark-wasm/build/instance.js
/** One running engine: a worker, the jobs in it and the questions it asked. */



/** One worker with the Go program in it. Ends by `close`, by a crash, or when a job does not stop in time. */
class Instance {
    #worker;
    #options;
    #jobs = new Map();
    #lastJob = 0;
    #death;
    constructor(options) {
        this.#options = options;
        const { assets, memoryPages, flags, module } = options;
        const workerData = { assets, memoryPages, flags, ...(module === undefined ? {} : { module }) };
        this.#worker = new external_node_worker_threads_.Worker(options.worker, {
            name: "starlark",
            workerData,
            resourceLimits: { stackSizeMb: options.stackSizeMb },
        });
        this.#worker.on("message", (message) => this.#receive(message));
        this.#worker.on("error", (error) => this.#die(`the engine's worker failed: ${String(error)}`, error));
        this.#worker.on("exit", (code) => this.#die(`the engine's worker exited with code ${code}`));
        this.#worker.unref();
    }
    /**
     * Runs one job to its end.
     *
     * @throws StarlarkError as the engine reports it; what a listener of the handler threw, as it is.
     */
    run(makeRequest, handler, signal) {
        if (this.#death !== undefined)
            return Promise.reject(this.#death);
        if (signal?.aborted)
            return Promise.reject(cancelled(signal.reason));
        return new Promise((resolve, reject) => {
            const request = makeRequest();
            const id = ++this.#lastJob;
            let grace;
            const controller = new AbortController();
            const abort = () => {
                controller.abort(signal?.reason);
                this.#send({ type: "cancel", job: id, reason: reasonText(signal?.reason) });
                grace = setTimeout(() => this.#overdue(id, signal?.reason), this.#options.graceMs);
            };
            const settle = (outcome) => {
                clearTimeout(grace);
                signal?.removeEventListener("abort", abort);
                this.#jobs.delete(id);
                if (this.#jobs.size === 0)
                    this.#worker.unref();
                if ("value" in outcome)
                    return resolve(outcome.value);
                controller.abort(outcome.error);
                reject(outcome.error);
            };
            signal?.addEventListener("abort", abort, { once: true });
            this.#jobs.set(id, { id, handler, controller, settle });
            this.#worker.ref();
            this.#send({ ...request, job: id });
        });
    }
    /** Drops a program: its functions and modules are freed. */
    forget(program) {
        if (this.#death === undefined)
            this.#send({ type: "forget", program });
    }
    /** Ends the worker; jobs that still run are rejected. */
    async close() {
        this.#die("the engine was closed");
        await this.#worker.terminate();
    }
    #send(message) {
        this.#worker.postMessage(JSON.stringify(message));
    }
    #receive(message) {
        if (typeof message === "string")
            this.#dispatch(JSON.parse(message));
        else if (message.type === "dead")
            this.#die(message.why, new Error(message.trace || message.why));
        else if (message.version === protocolVersion)
            this.#options.onCompiled(message.module);
        else
            this.#die(`starlark.wasm speaks protocol ${message.version} and its loader ${protocolVersion}: build it again`);
    }
    #dispatch(message) {
        const job = this.#jobs.get(message.job);
        if (job === undefined)
            return; // it ended here before the engine knew
        const { signal } = job.controller;
        switch (message.type) {
            case "done":
                job.settle({ value: message.value });
                break;
            case "fail":
                job.settle({ error: failure(message.error, job) });
                break;
            case "host":
                this.#answer(job, message.wait, (handler) => handler.host(message, signal));
                break;
            case "load":
                this.#answer(job, message.wait, (handler) => handler.load(message, signal));
                break;
            case "emit":
                this.#tell(job, (handler) => handler.emit(message));
                break;
            case "print":
                this.#tell(job, (handler) => handler.print(message));
                break;
        }
    }
    #answer(job, wait, ask) {
        const { handler } = job;
        if (handler === undefined)
            throw new Error("a job without a handler asked something");
        ask(handler)
            .catch((error) => {
            handler.causes.set(wait, error);
            return () => ({ error: error instanceof Error ? error.message : String(error) });
        })
            .then((answer) => {
            if (this.#death === undefined && this.#jobs.has(job.id))
                this.#send({ type: "settle", wait, ...answer() });
        });
    }
    /** A listener that throws ends its job with what it threw. */
    #tell(job, listen) {
        if (job.handler === undefined)
            return;
        try {
            listen(job.handler);
        }
        catch (error) {
            this.#send({ type: "cancel", job: job.id, reason: "a listener failed" });
            job.settle({ error });
        }
    }
    #overdue(id, reason) {
        this.#jobs.get(id)?.settle({ error: cancelled(reason) });
        this.#die(`the engine was ended because a cancelled job did not stop within ${this.#options.graceMs} ms`);
    }
    #die(why, cause) {
        if (this.#death !== undefined)
            return;
        this.#death = new StarlarkError("crashed", why, { cause });
        this.#options.onDeath(this);
        for (const job of [...this.#jobs.values()])
            job.settle({ error: new StarlarkError("crashed", why, { cause }) });
        void this.#worker.terminate();
    }
}
function reasonText(reason) {
    return reason instanceof Error ? reason.message : String(reason ?? "cancelled");
}
function cancelled(reason) {
    return new StarlarkError("cancelled", reasonText(reason), { cause: reason });
}
function failure(wire, job) {
    const { signal } = job.controller;
    const cause = wire.kind === "cancelled" && signal.aborted
        ? signal.reason
        : wire.wait === undefined
            ? wire.trace === undefined
                ? undefined
                : new Error(wire.trace)
            : job.handler?.causes.get(wire.wait);
    return new StarlarkError(wire.kind, wire.message, {
        problems: wire.problems,
        frames: wire.frames,
        cause,
    });
}

;// CONCATENATED MODULE: ./packages/starlark-wasm/build/values.js
/** Values on both sides of the boundary, and their tagged JSON (see go/values.go). */


/** A live Starlark function. The same function is the same object as long as its program lives. */
class FunctionValue {
    /** `lambda` for lambdas. */
    name;
    /** Of its `def` or `lambda` keyword. */
    position;
    moduleKey;
    params;
    /** Made by a `def` at column 1 of a module. */
    topLevel;
    doc;
    /** Meaningful to the engine only; void once the engine that made it crashed or its program was disposed. */
    handle;
    constructor(owner, wire) {
        this.name = wire.name;
        this.position = wire.position;
        this.moduleKey = wire.moduleKey;
        this.params = wire.params;
        this.topLevel = wire.topLevel;
        if (wire.doc !== "")
            this.doc = wire.doc;
        this.handle = new FunctionHandle(owner, wire.handle);
    }
}
/** Names a function inside the engine. */
class FunctionHandle {
    #owner;
    #id;
    constructor(owner, id) {
        this.#owner = owner;
        this.#id = id;
    }
    /** Its number, or undefined when it was made by another program or an engine that is gone. */
    idFor(owner) {
        return owner === this.#owner ? this.#id : undefined;
    }
}
/** A global that cannot cross: a builtin, a module, bytes, something that contains one. */
class Opaque {
    /** Its Starlark type, as `type(x)` says it. */
    type;
    constructor(type) {
        this.type = type;
    }
}
/** The functions of one program in one engine. */
class FunctionTable {
    #functions = new Map();
    /** The function of a wire description or, when that came before, of its number; the same object each time. */
    intern(wire) {
        const found = this.#functions.get(typeof wire === "number" ? wire : wire.handle);
        if (found !== undefined)
            return found;
        if (typeof wire === "number")
            throw new Error(`function ${wire} was not described`);
        const made = new FunctionValue(this, wire);
        this.#functions.set(wire.handle, made);
        return made;
    }
    /** The number of a function. @throws StarlarkError `crashed` when it is not of this table; `path` names it there. */
    handle(fn, path) {
        const id = fn.handle.idFor(this);
        if (id !== undefined)
            return id;
        const why = `${path}: function ${fn.name} belongs to another program or to an engine that is gone`;
        throw new StarlarkError("crashed", why);
    }
}
/**
 * A value as tagged JSON.
 *
 * @param root what to call the value in errors.
 * @throws StarlarkError `encode` with the path of what cannot cross, `crashed` for a function of an engine that is gone.
 */
function encode(value, table, root) {
    return encodeAt(value, table, root, 0);
}
function encodeAt(value, table, path, depth) {
    if (depth > maxDepth)
        refuse(path.slice(0, 80), `nested deeper than ${maxDepth}`);
    switch (typeof value) {
        case "boolean":
        case "string":
            return value;
        case "bigint":
            return { $int: value.toString() };
        case "number":
            return encodeNumber(value, path);
        case "object":
            break;
        default:
            refuse(path, `cannot encode ${typeof value}`);
    }
    if (value === null)
        return null;
    if (value instanceof FunctionValue)
        return { $fn: table.handle(value, path) };
    if (isArray(value)) {
        return Array.from(value, (each, index) => encodeAt(each, table, `${path}[${index}]`, depth + 1));
    }
    if (!isPlain(value))
        refuse(path, "cannot encode an object of a class");
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [
        key.startsWith("$") ? `$${key}` : key,
        encodeAt(each, table, `${path}[${JSON.stringify(key)}]`, depth + 1),
    ]));
}
function encodeNumber(value, path) {
    if (!Number.isFinite(value))
        refuse(path, `cannot encode non-finite float ${value}`);
    // JSON would print a large float like an int.
    return Number.isInteger(value) && !Number.isSafeInteger(value) ? { $float: String(value) } : value;
}
function isArray(value) {
    return Array.isArray(value);
}
function isPlain(value) {
    const prototype = Object.getPrototypeOf(value);
    return prototype === null || prototype === Object.prototype;
}
function refuse(path, why) {
    throw new StarlarkError("encode", `${path}: ${why}`);
}
const nothing = new Map();
/**
 * The value of tagged JSON. What cannot cross became its type, which only globals may hold.
 *
 * @param wire is used up: the value is made of its arrays and objects.
 * @param told what values of emits may refer to.
 */
function decode(wire, table, told = nothing) {
    if (wire === null || typeof wire !== "object")
        return wire;
    if (Array.isArray(wire)) {
        for (let index = 0; index < wire.length; index++)
            wire[index] = decode(wire[index], table, told);
        return wire;
    }
    if (typeof wire.$int === "string")
        return BigInt(wire.$int);
    if (wire.$fn !== undefined)
        return table.intern(wire.$fn);
    if (typeof wire.$told === "number")
        return told.get(wire.$told);
    for (const key in wire)
        if (key.startsWith("$"))
            return decodeRenamed(wire, table, told);
    for (const key in wire) {
        const part = wire[key];
        if (part !== null && typeof part === "object")
            wire[key] = decode(part, table, told);
    }
    return wire;
}
/** An object of which keys begin with the sign of tags, in the same order. */
function decodeRenamed(wire, table, told) {
    return Object.fromEntries(Object.entries(wire).map(([key, each]) => [key.startsWith("$") ? key.slice(1) : key, decode(each, table, told)]));
}
/** The value of a module's global. */
function decodeGlobal(wire, table) {
    if (wire !== null && typeof wire === "object" && !Array.isArray(wire) && typeof wire.$opaque === "string") {
        return new Opaque(wire.$opaque);
    }
    return decode(wire, table);
}

;// CONCATENATED MODULE: ./packages/starlark-wasm/build/program.js

let lastProgram = 0;
/** The {@link Program} over whatever instance the engine has at the time. */
class EngineProgram {
    #instance;
    #load;
    #current;
    constructor(instance, load) {
        this.#instance = instance;
        this.#load = load;
    }
    async exec(source, run = {}) {
        const link = this.#link();
        const request = () => ({
            type: "exec",
            program: link.id,
            source: wireSource(source, link, false),
            maxSteps: String(run.maxSteps ?? 0),
        });
        const result = await link.instance.run(request, this.#handler(link, run), run.signal);
        return moduleOf(result, link);
    }
    async call(fn, args = [], kwargs = {}, run = {}) {
        const link = this.#link();
        const { table, id, instance } = link;
        const request = () => ({
            type: "call",
            program: id,
            fn: table.handle(fn, "call"),
            args: args.map((each, index) => encode(each, table, `argument ${index + 1}`)),
            kwargs: Object.entries(kwargs).map(([name, each]) => [name, encode(each, table, name)]),
            maxSteps: String(run.maxSteps ?? 0),
        });
        const result = await instance.run(request, this.#handler(link, run), run.signal);
        return decode(result, table);
    }
    async modules() {
        const link = this.#link();
        const result = await link.instance.run(() => ({ type: "modules", program: link.id }));
        return result.map((each) => moduleOf(each, link));
    }
    dispose() {
        this.#current?.instance.forget(this.#current.id);
        this.#current = undefined;
    }
    #link() {
        const instance = this.#instance();
        if (this.#current?.instance !== instance) {
            const table = new FunctionTable();
            this.#current = { instance, id: ++lastProgram, table, sent: new Set(), causes: new Map() };
        }
        return this.#current;
    }
    #handler(link, run) {
        const told = new Map();
        return {
            causes: link.causes,
            async host({ name, args, kwargs, at, frames }, signal) {
                const call = {
                    name,
                    args: args.map((each) => decode(each, link.table)),
                    kwargs: Object.fromEntries(kwargs.map(([key, each]) => [key, decode(each, link.table)])),
                    at: at ?? undefined,
                    frames,
                    signal,
                };
                if (run.host === undefined)
                    throw new Error(`${name} is not available here`);
                const value = encode(await run.host(call), link.table, `answer of ${name}`);
                return () => ({ value });
            },
            load: async ({ path, from, at }, signal) => {
                const source = await this.#load({ path, from, at, signal });
                return () => ({ program: link.id, module: wireSource(source, link, true) });
            },
            emit({ events }) {
                let at;
                let frames = [];
                for (const event of events) {
                    if (event.frames !== undefined) {
                        frames = event.frames;
                        at = event.at ?? undefined;
                    }
                    // Decoded even if nobody listens: it may describe a function that comes as its number from then on.
                    const value = decode(event.value, link.table, told);
                    if (typeof value === "object")
                        told.set(event.index, value);
                    run.onEmit?.({ kind: event.kind, value, index: event.index, at, frames });
                }
            },
            print({ text, at, function: name }) {
                run.onPrint?.({ text, at: at ?? undefined, function: name });
            },
        };
    }
}
/** Sends a text once per program; afterwards its key is enough. */
function wireSource(source, link, freeze) {
    if (link.sent.has(source.key))
        return { key: source.key, known: true };
    link.sent.add(source.key);
    return {
        key: source.key,
        file: source.file,
        text: source.source,
        internal: source.internal ?? false,
        freeze: source.freeze ?? freeze,
        builtins: source.predeclared?.builtins ?? [],
        modules: (source.predeclared?.modules ?? []).map((each) => ({
            source: wireSource(each.source, link, true),
            names: each.names === "public" ? null : { ...each.names },
        })),
        dialect: source.dialect ?? [],
    };
}
function moduleOf(wire, link) {
    const globals = new Map(wire.globals.map(([name, value]) => [name, decodeGlobal(value, link.table)]));
    return { key: wire.key, file: wire.file, internal: wire.internal, globals };
}

;// CONCATENATED MODULE: ./packages/starlark-wasm/build/engine.js



/** Makes an engine; costs nothing until it is used. */
function createEngine(options = {}) {
    // A variable keeps bundlers from taking these addresses for assets of their own.
    const here = import.meta.url;
    const settings = {
        assets: folder(options.assets ?? new URL("../wasm/", here)).href,
        worker: options.worker ?? new URL("./worker.js", here),
        graceMs: options.graceMs ?? 2000,
        memoryPages: options.memoryPages ?? 8192,
        stackSizeMb: options.stackSizeMb ?? 64,
        flags: options.flags ?? [],
    };
    let running;
    let compiled;
    const instance = () => {
        running ??= new Instance({
            ...settings,
            ...(compiled === undefined ? {} : { module: compiled }),
            onCompiled: (module) => {
                compiled = module;
            },
            onDeath: (dead) => {
                if (running === dead)
                    running = undefined;
            },
        });
        return running;
    };
    return {
        start: () => void instance(),
        outline: async (file, text) => outlineOf((await instance().run(() => ({ type: "outline", file, text })))),
        program: ({ load }) => new EngineProgram(instance, load),
        close: async () => running?.close(),
    };
}
/** A folder's address ends in a slash, or names inside it would replace its last part. */
function folder(address) {
    return address.pathname.endsWith("/") ? address : new URL(`${address.href}/`);
}
function outlineOf(wire) {
    const literals = new FunctionTable();
    return {
        ...wire,
        calls: wire.calls.map((call) => ({
            ...call,
            args: call.args.map((each) => (decode(each, literals) ?? undefined)),
        })),
        uses: new Map(wire.uses.map(({ name, position }) => [name, position])),
    };
}

;// CONCATENATED MODULE: ./packages/starlark-wasm/build/index.js
/** Starlark for Node: go.starlark.net in WebAssembly behind an asynchronous interface. */





/***/ })

};
