(() => {
 "use strict";
 const external_node_worker_threads_namespaceObject = require("node:worker_threads");
 const external_node_fs_namespaceObject = require("node:fs");
 const external_node_v8_namespaceObject = require("node:v8");
 const external_node_vm_namespaceObject = require("node:vm");
 function standIn(name, value) {
  const found = Object.getOwnPropertyDescriptor(globalThis, name);
  if (found?.configurable) Object.defineProperty(globalThis, name, {
   configurable: !0,
   value
  });
 }
 const webAssembly = globalThis.WebAssembly;
 const sectionOf = {
  custom: 0,
  memory: 5,
  global: 6,
  export: 7,
  data: 11
 };
 const header = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);
 function readNumber(bytes, at) {
  let value = 0;
  for (let shift = 0; ;shift += 7) {
   const byte = bytes[at++] ?? 0;
   value += (127 & byte) * 2 ** shift;
   if (byte < 128) return [ value, at ];
  }
 }
 function number(value) {
  return value < 128 ? [ value ] : [ 127 & value | 128, ...number(Math.floor(value / 128)) ];
 }
 const port = external_node_worker_threads_namespaceObject.parentPort;
 if (null === port) throw new Error("worker.js runs as a worker thread only");
 const tell = message => port.postMessage(message);
 const dead = (why, trace) => tell({
  type: "dead",
  why,
  trace
 });
 (async function instantiate(settings, listener) {
  const module = settings.module ?? function compile(settings) {
   const binary = (0, external_node_fs_namespaceObject.readFileSync)(new URL("starlark.wasm", settings.assets));
   for (const flag of settings.flags) (0, external_node_v8_namespaceObject.setFlagsFromString)(flag);
   return new webAssembly.Module(function capMemory(binary, pages) {
    const sections = function readSections(file) {
     const sections = [];
     for (let at = header.length; at < file.length; ) {
      const [size, start] = readNumber(file, at + 1);
      sections.push({
       id: file[at] ?? 0,
       body: file.subarray(start, start + size)
      });
      at = start + size;
     }
     return sections;
    }(binary);
    const limits = function sectionIn(sections, name) {
     const found = sections.find(({id}) => id === sectionOf[name]);
     if (void 0 === found) throw new Error(`starlark.wasm has no ${name} section`);
     return found.body;
    }(sections, "memory");
    const [initial, end] = readNumber(limits, 2);
    const most = Math.max(pages, initial);
    if (1 === limits[1] && readNumber(limits, end)[0] === most) return binary;
    const body = Uint8Array.from([ 1, 1, ...number(initial), ...number(most) ]);
    return function writeSections(sections) {
     return function concat(parts) {
      const out = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
      let at = 0;
      for (const part of parts) {
       out.set(part, at);
       at += part.length;
      }
      return out;
     }([ header, ...sections.flatMap(({id, body}) => [ [ id, ...number(body.length) ], body ]) ]);
    }(sections.map(section => section.id === sectionOf.memory ? {
     ...section,
     body
    } : section));
   }(binary, settings.memoryPages));
  }(settings);
  const scope = function loadGo(assets) {
   standIn("performance", {
    now: () => Number(process.hrtime.bigint()) / 1e6
   });
   standIn("crypto", {
    getRandomValues: bytes => process.getBuiltinModule("node:crypto").randomFillSync(bytes)
   });
   (0, external_node_vm_namespaceObject.runInThisContext)((0, external_node_fs_namespaceObject.readFileSync)(new URL("wasm_exec.js", assets), "utf8"), {
    filename: "wasm_exec.js"
   });
   return globalThis;
  }(settings.assets);
  const written = function captureOutput(scope) {
   const decoder = new TextDecoder;
   let output = "";
   scope.fs.writeSync = (_fd, bytes) => {
    if (output.length < 65536) output += decoder.decode(bytes);
    return bytes.length;
   };
   return () => output;
  }(scope);
  const go = new scope.Go;
  go.argv = [ "starlark", String(64 * settings.memoryPages * 1024) ];
  let over = !1;
  const die = why => {
   if (over) return;
   over = !0;
   const trace = written();
   const full = /out of memory|cannot allocate memory/.test(trace);
   listener.dead(full ? `the engine ran out of memory: it may use ${settings.memoryPages / 16} MiB` : why, trace);
  };
  !function surviveTraps(go, die, isOver) {
   go.exit = code => die(`the engine exited with code ${code}`);
   const resume = go._resume.bind(go);
   go._resume = () => {
    if (isOver()) return;
    try {
     resume();
    } catch (error) {
     die(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
    }
   };
  }(go, die, () => over);
  const ready = (version, receive) => listener.ready(version, receive, module);
  scope.starlarkHost = {
   send: message => listener.send(message),
   ready
  };
  const instance = await webAssembly.instantiate(module, go.importObject);
  const snapshot = function snapshotOf(module) {
   const [section] = webAssembly.Module.customSections(module, "starlark.snapshot");
   return void 0 === section ? void 0 : JSON.parse((new TextDecoder).decode(section));
  }(module);
  if (void 0 === snapshot) go.run(instance).catch(error => die(String(error))); else if (snapshot.memoryPages === settings.memoryPages) ready(snapshot.version, function wake(go, instance, snapshot) {
   const callbacks = new Map;
   const referred = snapshot.references.map(reference => {
    if (null === reference) return {};
    if ("global" in reference) return function valueAt(path) {
     return path.split(".").reduce((value, name) => value?.[name], globalThis);
    }(reference.global);
    callbacks.set(reference.callback, go._makeFuncWrapper(reference.callback));
    return callbacks.get(reference.callback);
   });
   const receive = callbacks.get(snapshot.receive);
   if (void 0 === receive) throw new Error("starlark.wasm has lost the function that takes messages");
   const given = [ Number.NaN, 0, null, !0, !1, globalThis, go ];
   go._inst = instance;
   go.mem = new DataView(instance.exports.mem.buffer);
   go._values = [ ...given, ...referred ];
   go._goRefCounts = [ ...given.map(() => Number.POSITIVE_INFINITY), ...snapshot.counts ];
   go._ids = new Map(go._values.map((value, id) => [ value, id ]).slice(1));
   go._idPool = [ ...snapshot.free ];
   go.exited = !1;
   return receive;
  }(go, instance, snapshot)); else throw new Error(`starlark.wasm was recorded for ${snapshot.memoryPages} pages of memory, no other number`);
 })(external_node_worker_threads_namespaceObject.workerData, {
  send: message => port.postMessage(message),
  ready(version, receive, module) {
   port.on("message", receive);
   tell({
    type: "ready",
    version,
    module
   });
  },
  dead
 }).catch(error => dead(`the engine did not start: ${String(error)}`, ""));
 module.exports = {};
})();
