"use strict";

exports.id = 1706;

exports.ids = [ 1706 ];

exports.modules = {
 1706: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Sz: () => FunctionValue,
   H9: () => StarlarkError,
   P: () => createEngine
  });
  var external_node_worker_threads_ = __webpack_require__(5919);
  class StarlarkError extends Error {
   name="StarlarkError";
   kind;
   problems;
   frames;
   constructor(kind, message, more = {}) {
    super(message, void 0 === more.cause ? void 0 : {
     cause: more.cause
    });
    this.kind = kind;
    this.problems = more.problems ?? [ {
     message
    } ];
    this.frames = more.frames ?? [];
   }
  }
  class Instance {
   #worker;
   #options;
   #jobs=new Map;
   #lastJob=0;
   #lastProgram=0;
   #shared=new Map;
   #death;
   constructor(options) {
    this.#options = options;
    this.#worker = options.worker instanceof URL ? function startWorker(script, {assets, memoryPages, flags, module, stackSizeMb}) {
     const workerData = {
      assets,
      memoryPages,
      flags,
      ...void 0 === module ? {} : {
       module
      }
     };
     return new external_node_worker_threads_.Worker(script, {
      name: "starlark",
      workerData,
      resourceLimits: {
       stackSizeMb
      }
     });
    }(options.worker, options) : options.worker;
    this.#worker.on("message", message => this.#receive(message));
    this.#worker.on("error", error => this.#die(`the engine's worker failed: ${String(error)}`, error));
    this.#worker.on("exit", code => this.#die(`the engine's worker exited with code ${code}`));
    this.#worker.unref();
   }
   run(makeRequest, handler, signal) {
    if (void 0 !== this.#death) return Promise.reject(this.#death);
    if (signal?.aborted) return Promise.reject(cancelled(signal.reason));
    return new Promise((resolve, reject) => {
     const request = makeRequest();
     const id = ++this.#lastJob;
     let grace;
     const controller = new AbortController;
     const abort = () => {
      controller.abort(signal?.reason);
      this.#send({
       type: "cancel",
       job: id,
       reason: reasonText(signal?.reason)
      });
      grace = setTimeout(() => this.#overdue(id, signal?.reason), this.#options.graceMs);
     };
     signal?.addEventListener("abort", abort, {
      once: !0
     });
     this.#jobs.set(id, {
      id,
      handler,
      controller,
      settle: outcome => {
       clearTimeout(grace);
       signal?.removeEventListener("abort", abort);
       this.#jobs.delete(id);
       if (0 === this.#jobs.size) this.#worker.unref();
       if ("value" in outcome) return resolve(outcome.value);
       controller.abort(outcome.error);
       reject(outcome.error);
      }
     });
     this.#worker.ref();
     this.#send({
      ...request,
      job: id
     });
    });
   }
   newProgram() {
    return ++this.#lastProgram;
   }
   share(source) {
    const known = this.#shared.get(source);
    if (void 0 !== known) return {
     number: known,
     isNew: !1
    };
    this.#shared.set(source, this.#shared.size + 1);
    return {
     number: this.#shared.size,
     isNew: !0
    };
   }
   forget(program) {
    if (void 0 === this.#death) this.#send({
     type: "forget",
     program
    });
   }
   async close() {
    this.#die("the engine was closed");
    await this.#worker.terminate();
   }
   #send(message) {
    this.#worker.postMessage(JSON.stringify(message));
   }
   #receive(message) {
    if ("string" == typeof message) this.#dispatch(JSON.parse(message)); else if ("dead" === message.type) this.#die(message.why, new Error(message.trace || message.why)); else if (3 === message.version) this.#options.onCompiled(message.module); else this.#die(`starlark.wasm speaks protocol ${message.version} and its loader 3: build it again`);
   }
   #dispatch(message) {
    const job = this.#jobs.get(message.job);
    if (void 0 === job) return;
    const {signal} = job.controller;
    switch (message.type) {
    case "done":
     job.settle({
      value: message.value
     });
     break;

    case "fail":
     job.settle({
      error: failure(message.error, job)
     });
     break;

    case "host":
     this.#answer(job, message.wait, handler => handler.host(message, signal));
     break;

    case "load":
     this.#answer(job, message.wait, handler => handler.load(message, signal));
     break;

    case "emit":
     this.#tell(job, handler => handler.emit(message));
     break;

    case "print":
     this.#tell(job, handler => handler.print(message));
    }
   }
   #answer(job, wait, ask) {
    const {handler} = job;
    if (void 0 === handler) throw new Error("a job without a handler asked something");
    ask(handler).catch(error => {
     handler.causes.set(wait, error);
     return () => ({
      error: error instanceof Error ? error.message : String(error)
     });
    }).then(answer => {
     if (void 0 === this.#death && this.#jobs.has(job.id)) this.#send({
      type: "settle",
      wait,
      ...answer()
     });
    });
   }
   #tell(job, listen) {
    if (void 0 === job.handler) return;
    try {
     listen(job.handler);
    } catch (error) {
     this.#send({
      type: "cancel",
      job: job.id,
      reason: "a listener failed"
     });
     job.settle({
      error
     });
    }
   }
   #overdue(id, reason) {
    this.#jobs.get(id)?.settle({
     error: cancelled(reason)
    });
    this.#die(`the engine was ended because a cancelled job did not stop within ${this.#options.graceMs} ms`);
   }
   #die(why, cause) {
    if (void 0 !== this.#death) return;
    this.#death = new StarlarkError("crashed", why, {
     cause
    });
    this.#options.onDeath(this);
    for (const job of [ ...this.#jobs.values() ]) job.settle({
     error: new StarlarkError("crashed", why, {
      cause
     })
    });
    this.#worker.terminate();
   }
  }
  function reasonText(reason) {
   return reason instanceof Error ? reason.message : String(reason ?? "cancelled");
  }
  function cancelled(reason) {
   return new StarlarkError("cancelled", reasonText(reason), {
    cause: reason
   });
  }
  function failure(wire, job) {
   const {signal} = job.controller;
   const cause = "cancelled" === wire.kind && signal.aborted ? signal.reason : void 0 === wire.wait ? void 0 === wire.trace ? void 0 : new Error(wire.trace) : job.handler?.causes.get(wire.wait);
   return new StarlarkError(wire.kind, wire.message, {
    problems: wire.problems,
    frames: wire.frames,
    cause
   });
  }
  class FunctionValue {
   name;
   position;
   moduleKey;
   params;
   topLevel;
   doc;
   handle;
   constructor(owner, wire) {
    this.name = wire.name;
    this.position = wire.position;
    this.moduleKey = wire.moduleKey;
    this.params = wire.params;
    this.topLevel = wire.topLevel;
    if ("" !== wire.doc) this.doc = wire.doc;
    this.handle = new FunctionHandle(owner, wire.handle);
   }
  }
  class FunctionHandle {
   #owner;
   #id;
   constructor(owner, id) {
    this.#owner = owner;
    this.#id = id;
   }
   idFor(owner) {
    return owner === this.#owner ? this.#id : void 0;
   }
  }
  class Opaque {
   type;
   constructor(type) {
    this.type = type;
   }
  }
  class FunctionTable {
   #functions=new Map;
   intern(wire) {
    const found = this.#functions.get("number" == typeof wire ? wire : wire.handle);
    if (void 0 !== found) return found;
    if ("number" == typeof wire) throw new Error(`function ${wire} was not described`);
    const made = new FunctionValue(this, wire);
    this.#functions.set(wire.handle, made);
    return made;
   }
   handle(fn, path) {
    const id = fn.handle.idFor(this);
    if (void 0 !== id) return id;
    const why = `${path}: function ${fn.name} belongs to another program or to an engine that is gone`;
    throw new StarlarkError("crashed", why);
   }
  }
  function encode(value, table, root) {
   return isWire(value, 0) ? value : encodeAt(value, table, root, 0);
  }
  function isWire(value, depth) {
   if ("string" == typeof value || "boolean" == typeof value || null === value) return !0;
   if ("number" == typeof value) return Number.isSafeInteger(value) || Number.isFinite(value) && value % 1 != 0;
   if ("object" != typeof value || 1e3 === depth || value instanceof FunctionValue) return !1;
   if (isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!isWire(value[index], depth + 1)) return !1;
    return !0;
   }
   if (!isPlain(value)) return !1;
   for (const key of Object.keys(value)) if (key.startsWith("$") || !isWire(value[key], depth + 1)) return !1;
   return !0;
  }
  function encodeAt(value, table, path, depth) {
   if (depth > 1e3) refuse(path.slice(0, 80), "nested deeper than 1000");
   switch (typeof value) {
   case "boolean":
   case "string":
    return value;

   case "bigint":
    return {
     $int: value.toString()
    };

   case "number":
    return function encodeNumber(value, path) {
     if (!Number.isFinite(value)) refuse(path, `cannot encode non-finite float ${value}`);
     return Number.isInteger(value) && !Number.isSafeInteger(value) ? {
      $float: String(value)
     } : value;
    }(value, path);

   case "object":
    break;

   default:
    refuse(path, "cannot encode " + typeof value);
   }
   if (null === value) return null;
   if (value instanceof FunctionValue) return {
    $fn: table.handle(value, path)
   };
   if (isArray(value)) return Array.from(value, (each, index) => encodeAt(each, table, `${path}[${index}]`, depth + 1));
   if (!isPlain(value)) refuse(path, "cannot encode an object of a class");
   return Object.fromEntries(Object.entries(value).map(([key, each]) => [ key.startsWith("$") ? `$${key}` : key, encodeAt(each, table, `${path}[${JSON.stringify(key)}]`, depth + 1) ]));
  }
  function isArray(value) {
   return Array.isArray(value);
  }
  function isPlain(value) {
   const prototype = Object.getPrototypeOf(value);
   return null === prototype || prototype === Object.prototype;
  }
  function refuse(path, why) {
   throw new StarlarkError("encode", `${path}: ${why}`);
  }
  const nothing = new Map;
  function decode(wire, table, told = nothing) {
   if (null === wire || "object" != typeof wire) return wire;
   if (Array.isArray(wire)) {
    for (let index = 0; index < wire.length; index++) wire[index] = decode(wire[index], table, told);
    return wire;
   }
   if ("string" == typeof wire.$int) return BigInt(wire.$int);
   if (void 0 !== wire.$fn) return table.intern(wire.$fn);
   if ("number" == typeof wire.$told) return told.get(wire.$told);
   for (const key in wire) if (key.startsWith("$")) return decodeRenamed(wire, table, told);
   for (const key in wire) {
    const part = wire[key];
    if (null !== part && "object" == typeof part) wire[key] = decode(part, table, told);
   }
   return wire;
  }
  function decodeRenamed(wire, table, told) {
   return Object.fromEntries(Object.entries(wire).map(([key, each]) => [ key.startsWith("$") ? key.slice(1) : key, decode(each, table, told) ]));
  }
  function decodeGlobal(wire, table) {
   if (null !== wire && "object" == typeof wire && !Array.isArray(wire) && "string" == typeof wire.$opaque) return new Opaque(wire.$opaque);
   return decode(wire, table);
  }
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
    return moduleOf(await link.instance.run(() => ({
     type: "exec",
     program: link.id,
     source: wireSource(source, link, !1),
     maxSteps: String(run.maxSteps ?? 0)
    }), this.#handler(link, run), run.signal), link);
   }
   async call(fn, args = [], kwargs = {}, run = {}) {
    const link = this.#link();
    const {table, id, instance} = link;
    return decode(await instance.run(() => ({
     type: "call",
     program: id,
     fn: table.handle(fn, "call"),
     args: args.map((each, index) => encode(each, table, `argument ${index + 1}`)),
     kwargs: Object.entries(kwargs).map(([name, each]) => [ name, encode(each, table, name) ]),
     maxSteps: String(run.maxSteps ?? 0)
    }), this.#handler(link, run), run.signal), table);
   }
   async modules(internal = []) {
    const link = this.#link();
    return (await link.instance.run(() => ({
     type: "modules",
     program: link.id,
     internal
    }))).map(each => moduleOf(each, link));
   }
   dispose() {
    this.#current?.instance.forget(this.#current.id);
    this.#current = void 0;
   }
   #link() {
    const instance = this.#instance();
    if (this.#current?.instance !== instance) {
     const table = new FunctionTable;
     this.#current = {
      instance,
      id: instance.newProgram(),
      table,
      sent: new Set,
      causes: new Map
     };
    }
    return this.#current;
   }
   #handler(link, run) {
    const told = new Map;
    return {
     causes: link.causes,
     async host({name, args, kwargs, at, frames}, signal) {
      const call = {
       name,
       args: args.map(each => decode(each, link.table)),
       kwargs: Object.fromEntries(kwargs.map(([key, each]) => [ key, decode(each, link.table) ])),
       at: at ?? void 0,
       frames,
       signal
      };
      if (void 0 === run.host) throw new Error(`${name} is not available here`);
      const value = encode(await run.host(call), link.table, `answer of ${name}`);
      return () => ({
       value
      });
     },
     load: async ({path, from, at}, signal) => {
      const source = await this.#load({
       path,
       from,
       at,
       signal
      });
      return () => ({
       program: link.id,
       module: wireSource(source, link, !0)
      });
     },
     emit({events}) {
      let at;
      let frames = [];
      for (const event of events) {
       if (void 0 !== event.frames) {
        frames = event.frames;
        at = event.at ?? void 0;
       }
       const value = decode(event.value, link.table, told);
       if ("object" == typeof value) told.set(event.index, value);
       run.onEmit?.({
        kind: event.kind,
        value,
        index: event.index,
        at,
        frames
       });
      }
     },
     print({text, at, function: name}) {
      run.onPrint?.({
       text,
       at: at ?? void 0,
       function: name
      });
     }
    };
   }
  }
  function wireSource(source, link, freeze) {
   if (link.sent.has(source.key)) return {
    key: source.key,
    known: !0
   };
   link.sent.add(source.key);
   const {number: shared, isNew} = source.internal && freeze ? link.instance.share(source) : {
    number: 0,
    isNew: !0
   };
   if (!isNew) return {
    key: source.key,
    shared
   };
   return {
    ...0 === shared ? {} : {
     shared
    },
    key: source.key,
    file: source.file,
    text: source.source,
    internal: source.internal ?? !1,
    freeze: source.freeze ?? freeze,
    builtins: source.predeclared?.builtins ?? [],
    modules: (source.predeclared?.modules ?? []).map(each => ({
     source: wireSource(each.source, link, !0),
     names: "public" === each.names ? null : {
      ...each.names
     }
    })),
    dialect: source.dialect ?? []
   };
  }
  function moduleOf(wire, link) {
   const globals = new Map(wire.globals.map(([name, value]) => [ name, decodeGlobal(value, link.table) ]));
   return {
    key: wire.key,
    file: wire.file,
    internal: wire.internal,
    globals
   };
  }
  function createEngine(options = {}) {
   const here = require("url").pathToFileURL(__filename).href;
   const settings = {
    assets: folder(options.assets ?? new URL("../wasm/", here)).href,
    worker: options.worker ?? new URL("./worker.js", here),
    graceMs: options.graceMs ?? 2e3,
    memoryPages: options.memoryPages ?? 8192,
    stackSizeMb: options.stackSizeMb ?? 64,
    flags: options.flags ?? []
   };
   let running;
   let compiled;
   const instance = () => {
    running ??= new Instance({
     ...settings,
     ...void 0 === compiled ? {} : {
      module: compiled
     },
     onCompiled: module => {
      compiled = module;
     },
     onDeath: dead => {
      if (running === dead) running = void 0;
     }
    });
    return running;
   };
   return {
    start: () => void instance(),
    outline: async (file, text) => function outlineOf(wire) {
     const literals = new FunctionTable;
     return {
      ...wire,
      calls: wire.calls.map(call => ({
       ...call,
       args: call.args.map(each => decode(each, literals) ?? void 0)
      })),
      uses: new Map(wire.uses.map(({name, position}) => [ name, position ]))
     };
    }(await instance().run(() => ({
     type: "outline",
     file,
     text
    }))),
    program: ({load}) => new EngineProgram(instance, load),
    close: async () => running?.close()
   };
  }
  function folder(address) {
   return address.pathname.endsWith("/") ? address : new URL(`${address.href}/`);
  }
 }
};
