import { fail } from "../../errors.js";
import { Overlay } from "../overlay.js";
import type { Awaitable, FileEntry, Files } from "../store.js";
import { accessError } from "./disk.js";
import type { Image } from "./image.js";

/**
 * One revision of a folder store. Files are read when asked for; what was committed since is undone from the records
 * of those commits, so that no reader waits for a writer and none sees a mixture.
 */
export class View implements Files {
  readonly revision: string;
  readonly #image: Image;
  readonly #epoch: number;
  readonly #undo: Overlay;
  /** The generation whose commit was undone last. */
  #undone: number;

  constructor(image: Image) {
    this.revision = revisionOf(image);
    this.#image = image;
    this.#epoch = image.epoch;
    this.#undone = image.position.generation;
    this.#undo = new Overlay({
      revision: this.revision,
      read: (path) => image.read(path),
      expect: (paths) => image.expect(paths),
      has: (path) => image.has(path),
      entries: (directory) => image.list(directory),
    });
  }

  read(path: string): Awaitable<string | undefined> {
    return this.#steady(() => this.#undo.read(path));
  }

  has(path: string): Awaitable<boolean> {
    return this.#steady(() => this.#undo.has(path));
  }

  expect(paths: readonly string[]): void {
    this.#steady(() => this.#undo.expect(paths));
  }

  entries(directory: string): Awaitable<readonly FileEntry[]> {
    return this.#steady(() => this.#undo.entries(directory));
  }

  /** Repeats a look until the store did not move below it. */
  #steady<T>(look: () => T): T {
    try {
      for (;;) {
        this.#catchUp();
        const seen = look();
        if (this.#image.position.generation === this.#undone && this.#image.epoch === this.#epoch) return seen;
      }
    } catch (error) {
      throw accessError(error);
    }
  }

  #catchUp(): void {
    const { generation } = this.#image.position;
    if (this.#image.epoch !== this.#epoch) outrun();
    for (; this.#undone < generation; this.#undone++) {
      const commit = this.#image.commit(this.#undone + 1) ?? outrun();
      for (const [path, { before }] of commit.writes) {
        if (this.#undo.texts.has(path)) continue;
        if (before === undefined) this.#undo.remove(path);
        else this.#undo.write(path, before);
      }
    }
  }
}

/** Names what an image stands at. */
export function revisionOf(image: Image): string {
  return `${image.position.generation}.${image.position.id}`;
}

function outrun(): never {
  fail(
    "store-conflict",
    "The store was written so often meanwhile that an older state of it cannot be read any more.",
    {
      fix: "Run it again.",
    },
  );
}
