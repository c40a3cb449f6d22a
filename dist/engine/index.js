(() => {
 "use strict";
 const external_node_worker_threads_namespaceObject = require("node:worker_threads");
 const external_node_fs_namespaceObject = require("node:fs");
 const external_node_v8_namespaceObject = require("node:v8");
 const external_node_vm_namespaceObject = require("node:vm");
 const webAssembly = globalThis.WebAssembly;
 function readNumber(bytes, at) {
  let value = 0;
  for (let shift = 0; ;shift += 7) {
   const byte = bytes[at++] ?? 0;
   value += (127 & byte) * 2 ** shift;
   if (byte < 128) return [ value, at ];
  }
 }
 function number(value) {
  return value < 128 ? [ value ] : [ 127 & value | 128, ...number(value >>> 7) ];
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
    for (let at = 8; at < binary.length; ) {
     const [size, body] = readNumber(binary, at + 1);
     if (5 === binary[at]) {
      const [initial] = readNumber(binary, body + 2);
      const limits = [ 1, 1, ...number(initial), ...number(Math.max(pages, initial)) ];
      const section = [ 5, ...number(limits.length), ...limits ];
      const out = new Uint8Array(at + section.length + binary.length - body - size);
      out.set(binary.subarray(0, at));
      out.set(section, at);
      out.set(binary.subarray(body + size), at + section.length);
      return out;
     }
     at = body + size;
    }
    throw new Error("starlark.wasm has no memory section");
   }(binary, settings.memoryPages));
  }(settings);
  (0, external_node_vm_namespaceObject.runInThisContext)((0, external_node_fs_namespaceObject.readFileSync)(new URL("wasm_exec.js", settings.assets), "utf8"), {
   filename: "wasm_exec.js"
  });
  const scope = globalThis;
  const written = function captureOutput(scope) {
   const decoder = new TextDecoder;
   let output = "";
   scope.fs.writeSync = (_fd, bytes) => {
    if (output.length < 65536) output += decoder.decode(bytes);
    return bytes.length;
   };
   return () => output;
  }(scope);
  let over = !1;
  const die = why => {
   if (over) return;
   over = !0;
   const trace = written();
   const full = /out of memory|cannot allocate memory/.test(trace);
   listener.dead(full ? `the engine ran out of memory: it may use ${settings.memoryPages / 16} MiB` : why, trace);
  };
  const go = new scope.Go;
  go.argv = [ "starlark", String(64 * settings.memoryPages * 1024) ];
  go.exit = code => die(`the engine exited with code ${code}`);
  const resume = go._resume.bind(go);
  go._resume = () => {
   if (over) return;
   try {
    resume();
   } catch (error) {
    die(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
   }
  };
  scope.starlarkHost = {
   send: message => listener.send(message),
   ready: (version, receive) => listener.ready(version, receive, module)
  };
  const instance = await webAssembly.instantiate(module, go.importObject);
  go.run(instance).catch(error => die(String(error)));
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
