import { OcurootError } from "../../errors.js";
import { type Conversation, converse } from "../../process.js";
import { BoundedMap } from "../bounded-map.js";
import type { Git } from "./git.js";

/** Characters of contents that one half of the memory for them may hold. */
const limit = 8_000_000;

/** What is thrown when a cache has not what it should have. The next attempt uses another one; if that fails too, this is said. */
export class Damaged extends OcurootError {
  constructor(repository: string, reason: string) {
    super({
      code: "file-access",
      message: `The cache ${repository} cannot be read: ${reason.trim() || "objects are missing"}`,
      fix: "Remove that folder: everything in it is at the remote.",
    });
  }
}

/** An object as git stores it. */
interface StoredObject {
  readonly id: string;
  readonly content: Buffer;
}

/** Reads objects of a repository through one process that lives as long as it is asked. */
export class Objects {
  readonly #git: Git;
  readonly #folder: string;
  readonly #texts = new BoundedMap<string>(limit, (text) => text.length + 100);
  readonly #waiting: { resolve(found: StoredObject | undefined): void; reject(error: unknown): void }[] = [];
  #process: Conversation | undefined;
  #received: Buffer[] = [];
  #size = 0;
  /** Bytes that must have come before the next answer can be whole. */
  #needed = 0;

  constructor(git: Git, folder: string) {
    this.#git = git;
    this.#folder = folder;
  }

  /** The text of a blob. @returns undefined when it is not there. @throws {@link Damaged} when it cannot be read */
  async text(id: string): Promise<string | undefined> {
    const known = this.#texts.get(id);
    if (known !== undefined) return known;
    const text = (await this.#ask(id))?.content.toString("utf8");
    if (text !== undefined) this.#texts.set(id, text);
    return text;
  }

  /** Keeps what is known already from having to be read. */
  remember(id: string, text: string): void {
    this.#texts.set(id, text);
  }

  /** The id of what a name stands for. @returns undefined when there is no such name, or its object is not there. */
  async resolve(name: string): Promise<string | undefined> {
    return (await this.#ask(name))?.id;
  }

  /** Ends the process. */
  async close(): Promise<void> {
    const { ended } = this.#process ?? {};
    this.#process?.end();
    await ended?.catch(() => {});
  }

  #ask(name: string): Promise<StoredObject | undefined> {
    return new Promise((resolve, reject) => {
      this.#process ??= this.#start();
      this.#waiting.push({ resolve, reject });
      this.#process.write(`${name}\n`);
    });
  }

  #start(): Conversation {
    const args = [`--git-dir=${this.#folder}`, "cat-file", "--batch"];
    const { cwd, env } = this.#git;
    const started = converse("git", args, { cwd, env, onData: (chunk) => this.#take(chunk) });
    const lost = (reason: unknown) => {
      this.#process = undefined;
      this.#received = [];
      this.#size = this.#needed = 0;
      for (const each of this.#waiting.splice(0)) each.reject(reason);
    };
    started.ended.then(({ stderr }) => lost(new Damaged(this.#folder, lastLine(stderr))), lost);
    return started;
  }

  #take(chunk: Buffer): void {
    this.#received.push(chunk);
    this.#size += chunk.length;
    if (this.#size < this.#needed) return;
    let rest: Buffer = this.#received.length === 1 ? chunk : Buffer.concat(this.#received);
    this.#needed = 0;
    for (;;) {
      const answer = parseAnswer(rest);
      if (typeof answer === "number") {
        this.#needed = answer;
        break;
      }
      rest = rest.subarray(answer.length);
      this.#waiting.shift()?.resolve(answer.object);
    }
    this.#received = rest.length === 0 ? [] : [rest];
    this.#size = rest.length;
  }
}

/** The answer at the beginning, or how many bytes it takes at least. */
function parseAnswer(bytes: Buffer): number | { readonly length: number; readonly object: StoredObject | undefined } {
  const end = bytes.indexOf(10);
  if (end < 0) return bytes.length + 1;
  const [, id = "", size] = /^([0-9a-f]+) [a-z]+ (\d+)$/.exec(bytes.toString("utf8", 0, end)) ?? [];
  if (size === undefined) return { length: end + 1, object: undefined };
  const last = end + 1 + Number(size);
  if (bytes.length <= last) return last + 1;
  return { length: last + 1, object: { id, content: bytes.subarray(end + 1, last) } };
}

/** What git says last is what ended it. */
function lastLine(text: string): string {
  return (text.trim().split("\n").at(-1) ?? "").replace(/^(fatal|error): /, "");
}
