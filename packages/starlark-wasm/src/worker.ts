/** The worker thread around the Go program: passes strings on and tells when the program is gone. */
import { parentPort, workerData } from "node:worker_threads";
import { instantiate } from "./instantiate.js";
import type { WorkerMessage, WorkerSettings } from "./protocol.js";

const port = parentPort;
if (port === null) throw new Error("worker.js runs as a worker thread only");

const tell = (message: WorkerMessage): void => port.postMessage(message);
const dead = (why: string, trace: string): void => tell({ type: "dead", why, trace });

instantiate(workerData as WorkerSettings, {
  send: (message) => port.postMessage(message),
  ready(version, receive, module) {
    port.on("message", receive);
    tell({ type: "ready", version, module });
  },
  dead,
}).catch((error: unknown) => dead(`the engine did not start: ${String(error)}`, ""));
