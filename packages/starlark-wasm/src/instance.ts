/** One running engine: a worker, the jobs in it and the questions it asked. */
import type { EventEmitter } from "node:events";
import { Worker } from "node:worker_threads";
import { type Frame, StarlarkError, type StarlarkErrorKind } from "./errors.js";
import {
  type Inbound,
  type Outbound,
  protocolVersion,
  type Wire,
  type WireFailure,
  type WireSource,
  type WorkerMessage,
  type WorkerSettings,
} from "./protocol.js";
import type { WasmModule } from "./webassembly.js";

/** How a job hears from the engine. Every function may be called until the job's promise settles. */
export interface JobHandler {
  /** Answers a host call. */
  host(message: Extract<Inbound, { type: "host" }>, signal: AbortSignal): Promise<Answer>;
  /** Answers a load. */
  load(message: Extract<Inbound, { type: "load" }>, signal: AbortSignal): Promise<Answer>;
  emit(message: Extract<Inbound, { type: "emit" }>): void;
  print(message: Extract<Inbound, { type: "print" }>): void;
  /** What the host threw, by wait number: errors of modules outlive the job that met them. */
  readonly causes: Map<number, unknown>;
}

/** What settles a wait. Made when it is sent and only then: a program remembers which sources the engine has. */
export type Answer = () => { value: Wire } | { program: number; module: WireSource };

type Unnumbered<T> = T extends { job: number } ? Omit<T, "job"> : never;

/** A message that starts a job, before it has its number. */
export type JobRequest = Unnumbered<Extract<Outbound, { type: "exec" | "call" | "outline" | "modules" }>>;

interface Job {
  readonly id: number;
  readonly handler: JobHandler | undefined;
  readonly controller: AbortController;
  settle(outcome: { value: unknown } | { error: unknown }): void;
}

/** What an instance asks of the thread that its Go program runs in. */
export type Thread = Pick<Worker, "postMessage" | "ref" | "unref" | "terminate"> & Pick<EventEmitter, "on">;

/** What an instance needs to start. */
export interface InstanceOptions extends WorkerSettings {
  /** Address of the worker's script, or a thread that stands already. */
  readonly worker: URL | Thread;
  readonly stackSizeMb: number;
  readonly graceMs: number;
  /** Called once, with the reason; the instance takes no more jobs then. */
  readonly onDeath: (instance: Instance) => void;
  readonly onCompiled: (module: WasmModule) => void;
}

/** One worker with the Go program in it. Ends by `close`, by a crash, or when a job does not stop in time. */
export class Instance {
  readonly #worker: Thread;
  readonly #options: InstanceOptions;
  readonly #jobs = new Map<number, Job>();
  #lastJob = 0;
  #lastProgram = 0;
  readonly #shared = new Map<object, number>();
  #death: StarlarkError | undefined;

  constructor(options: InstanceOptions) {
    this.#options = options;
    this.#worker = options.worker instanceof URL ? startWorker(options.worker, options) : options.worker;
    this.#worker.on("message", (message: string | WorkerMessage) => this.#receive(message));
    this.#worker.on("error", (error) => this.#die(`the engine's worker failed: ${String(error)}`, error));
    this.#worker.on("exit", (code) => this.#die(`the engine's worker exited with code ${code}`));
    this.#worker.unref();
  }

  /**
   * Runs one job to its end.
   *
   * @throws StarlarkError as the engine reports it; what a listener of the handler threw, as it is.
   */
  run(makeRequest: () => JobRequest, handler?: JobHandler, signal?: AbortSignal): Promise<unknown> {
    if (this.#death !== undefined) return Promise.reject(this.#death);
    if (signal?.aborted) return Promise.reject(cancelled(signal.reason));
    return new Promise((resolve, reject) => {
      const request = makeRequest();
      const id = ++this.#lastJob;
      let grace: NodeJS.Timeout | undefined;
      const controller = new AbortController();
      const abort = (): void => {
        controller.abort(signal?.reason);
        this.#send({ type: "cancel", job: id, reason: reasonText(signal?.reason) });
        grace = setTimeout(() => this.#overdue(id, signal?.reason), this.#options.graceMs);
      };
      const settle: Job["settle"] = (outcome) => {
        clearTimeout(grace);
        signal?.removeEventListener("abort", abort);
        this.#jobs.delete(id);
        if (this.#jobs.size === 0) this.#worker.unref();
        if ("value" in outcome) return resolve(outcome.value);
        controller.abort(outcome.error);
        reject(outcome.error);
      };
      signal?.addEventListener("abort", abort, { once: true });
      this.#jobs.set(id, { id, handler, controller, settle });
      this.#worker.ref();
      this.#send({ ...request, job: id } as Outbound);
    });
  }

  /** A number for a program. */
  newProgram(): number {
    return ++this.#lastProgram;
  }

  /** The number under which all programs share a source, and whether it is given now: the text goes with it then. */
  share(source: object): { readonly number: number; readonly isNew: boolean } {
    const known = this.#shared.get(source);
    if (known !== undefined) return { number: known, isNew: false };
    this.#shared.set(source, this.#shared.size + 1);
    return { number: this.#shared.size, isNew: true };
  }

  /** Drops a program: its functions and modules are freed. */
  forget(program: number): void {
    if (this.#death === undefined) this.#send({ type: "forget", program });
  }

  /** Ends the worker; jobs that still run are rejected. */
  async close(): Promise<void> {
    this.#die("the engine was closed");
    await this.#worker.terminate();
  }

  #send(message: Outbound): void {
    this.#worker.postMessage(JSON.stringify(message));
  }

  #receive(message: string | WorkerMessage): void {
    if (typeof message === "string") this.#dispatch(JSON.parse(message) as Inbound);
    else if (message.type === "dead") this.#die(message.why, new Error(message.trace || message.why));
    else if (message.version === protocolVersion) this.#options.onCompiled(message.module);
    else
      this.#die(`starlark.wasm speaks protocol ${message.version} and its loader ${protocolVersion}: build it again`);
  }

  #dispatch(message: Inbound): void {
    const job = this.#jobs.get(message.job);
    if (job === undefined) return; // it ended here before the engine knew
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

  #answer(job: Job, wait: number, ask: (handler: JobHandler) => Promise<Answer>): void {
    const { handler } = job;
    if (handler === undefined) throw new Error("a job without a handler asked something");
    ask(handler)
      .catch((error: unknown) => {
        handler.causes.set(wait, error);
        return () => ({ error: error instanceof Error ? error.message : String(error) });
      })
      .then((answer) => {
        if (this.#death === undefined && this.#jobs.has(job.id)) this.#send({ type: "settle", wait, ...answer() });
      });
  }

  /** A listener that throws ends its job with what it threw. */
  #tell(job: Job, listen: (handler: JobHandler) => void): void {
    if (job.handler === undefined) return;
    try {
      listen(job.handler);
    } catch (error) {
      this.#send({ type: "cancel", job: job.id, reason: "a listener failed" });
      job.settle({ error });
    }
  }

  #overdue(id: number, reason: unknown): void {
    this.#jobs.get(id)?.settle({ error: cancelled(reason) });
    this.#die(`the engine was ended because a cancelled job did not stop within ${this.#options.graceMs} ms`);
  }

  #die(why: string, cause?: unknown): void {
    if (this.#death !== undefined) return;
    this.#death = new StarlarkError("crashed", why, { cause });
    this.#options.onDeath(this);
    for (const job of [...this.#jobs.values()]) job.settle({ error: new StarlarkError("crashed", why, { cause }) });
    void this.#worker.terminate();
  }
}

function startWorker(script: URL, { assets, memoryPages, flags, module, stackSizeMb }: InstanceOptions): Worker {
  const workerData: WorkerSettings = { assets, memoryPages, flags, ...(module === undefined ? {} : { module }) };
  return new Worker(script, { name: "starlark", workerData, resourceLimits: { stackSizeMb } });
}

function reasonText(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason ?? "cancelled");
}

function cancelled(reason: unknown): StarlarkError {
  return new StarlarkError("cancelled", reasonText(reason), { cause: reason });
}

function failure(wire: WireFailure, job: Job): StarlarkError {
  const { signal } = job.controller;
  const cause =
    wire.kind === "cancelled" && signal.aborted
      ? signal.reason
      : wire.wait === undefined
        ? wire.trace === undefined
          ? undefined
          : new Error(wire.trace)
        : job.handler?.causes.get(wire.wait);
  return new StarlarkError(wire.kind as StarlarkErrorKind, wire.message, {
    problems: wire.problems,
    frames: wire.frames as readonly Frame[],
    cause,
  });
}
