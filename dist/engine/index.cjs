/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = require("node:worker_threads");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = require("node:v8");
;// CONCATENATED MODULE: external "node:vm"
const external_node_vm_namespaceObject = require("node:vm");
;// CONCATENATED MODULE: ./packages/starlark-wasm/build/webassembly.js
/** The part of the global `WebAssembly` used here: Node's types leave it to the DOM library, which Node is not. */
const webAssembly = globalThis.WebAssembly;

;// CONCATENATED MODULE: ./packages/starlark-wasm/build/instantiate.js
/** Loading the Go program into this thread, with its memory capped and its last words kept. */




const lastWords = 64 * 1024;
/**
 * Starts the Go program.
 *
 * @throws what reading, compiling or instantiating throws.
 */
async function instantiate(settings, listener) {
    const module = settings.module ?? compile(settings);
    (0,external_node_vm_namespaceObject.runInThisContext)((0,external_node_fs_namespaceObject.readFileSync)(new URL("wasm_exec.js", settings.assets), "utf8"), { filename: "wasm_exec.js" });
    const scope = globalThis;
    const written = captureOutput(scope);
    let over = false;
    const die = (why) => {
        if (over)
            return;
        over = true;
        const trace = written();
        const full = /out of memory|cannot allocate memory/.test(trace);
        listener.dead(full ? `the engine ran out of memory: it may use ${settings.memoryPages / 16} MiB` : why, trace);
    };
    const go = new scope.Go();
    go.argv = ["starlark", String(settings.memoryPages * 64 * 1024)];
    go.exit = (code) => die(`the engine exited with code ${code}`);
    // A trap can surface in a timer of wasm_exec.js, where no caller of ours could catch it.
    const resume = go._resume.bind(go);
    go._resume = () => {
        if (over)
            return;
        try {
            resume();
        }
        catch (error) {
            die(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
        }
    };
    scope.starlarkHost = {
        send: (message) => listener.send(message),
        ready: (version, receive) => listener.ready(version, receive, module),
    };
    const instance = await webAssembly.instantiate(module, go.importObject);
    go.run(instance).catch((error) => die(String(error)));
}
/** Nothing else runs in this thread yet, so it may block; waiting for other threads would not keep it alive. */
function compile(settings) {
    const binary = (0,external_node_fs_namespaceObject.readFileSync)(new URL("starlark.wasm", settings.assets));
    for (const flag of settings.flags)
        (0,external_node_v8_namespaceObject.setFlagsFromString)(flag);
    return new webAssembly.Module(capMemory(binary, settings.memoryPages));
}
/** Go writes panic traces through `fs.writeSync`; they belong to the error, not to the terminal. */
function captureOutput(scope) {
    const decoder = new TextDecoder();
    let output = "";
    scope.fs.writeSync = (_fd, bytes) => {
        if (output.length < lastWords)
            output += decoder.decode(bytes);
        return bytes.length;
    };
    return () => output;
}
/**
 * Gives the binary's memory a maximum, which Go's linker leaves out.
 *
 * @param pages of 64 KiB.
 */
function capMemory(binary, pages) {
    const memorySection = 5;
    for (let at = 8; at < binary.length;) {
        const [size, body] = readNumber(binary, at + 1);
        if (binary[at] === memorySection) {
            const [initial] = readNumber(binary, body + 2); // body: count, flags, initial pages
            const limits = [1, 1, ...number(initial), ...number(Math.max(pages, initial))];
            const section = [memorySection, ...number(limits.length), ...limits];
            const out = new Uint8Array(at + section.length + binary.length - body - size);
            out.set(binary.subarray(0, at));
            out.set(section, at);
            out.set(binary.subarray(body + size), at + section.length);
            return out;
        }
        at = body + size;
    }
    throw new Error("starlark.wasm has no memory section");
}
/** Reads an unsigned LEB128 number: its value and the index behind it. */
function readNumber(bytes, at) {
    let value = 0;
    for (let shift = 0;; shift += 7) {
        const byte = bytes[at++] ?? 0;
        value += (byte & 0x7f) * 2 ** shift;
        if (byte < 0x80)
            return [value, at];
    }
}
function number(value) {
    return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...number(value >>> 7)];
}

;// CONCATENATED MODULE: ./packages/starlark-wasm/build/worker.js
/** The worker thread around the Go program: passes strings on and tells when the program is gone. */


const port = external_node_worker_threads_namespaceObject.parentPort;
if (port === null)
    throw new Error("worker.js runs as a worker thread only");
const tell = (message) => port.postMessage(message);
const dead = (why, trace) => tell({ type: "dead", why, trace });
instantiate(external_node_worker_threads_namespaceObject.workerData, {
    send: (message) => port.postMessage(message),
    ready(version, receive, module) {
        port.on("message", receive);
        tell({ type: "ready", version, module });
    },
    dead,
}).catch((error) => dead(`the engine did not start: ${String(error)}`, ""));

module.exports = __webpack_exports__;
/******/ })()
;