import { type FreezeWindow, freezeDocument, freezeWindowsDocument } from "../documents/freeze.js";
import { freezeRef, freezeWindowsRef, labelOf } from "../refs/names.js";
import type { Wait } from "../report/reporter.js";
import type { Snapshot } from "../store/store.js";
import { isInWindow } from "./windows.js";

/** What holds deployments: somebody's word, or a window of the config. */
export interface Hold {
  readonly reason: string;
  /** When it ends by itself, for people; absent: when somebody ends it. */
  readonly until?: string;
  readonly by?: string;
  readonly exempt: readonly string[];
  /** The document that says so; absent for windows of a release's own plan. */
  readonly ref?: string;
  /** Arguments after the program's name that end it; absent where only the config does. */
  readonly fix?: readonly string[];
}

/** A deployment that may be held. */
export interface Place {
  /** `REPO/-/FILE`. */
  readonly package: string;
  /** `rN`. */
  readonly releaseId: string;
  readonly environment: string;
  /** Windows that the release's plan has for it. */
  readonly windows?: readonly FreezeWindow[] | undefined;
}

/**
 * What is held at one moment, as intent says. Read from the very draft whose change starts something, so that whoever
 * claims after a freeze was written sees it.
 */
export class Freezes {
  readonly #intent: Snapshot;
  /** The moment that is asked about, RFC 3339. */
  readonly time: string;
  readonly #known = new Map<string, Promise<readonly Hold[]>>();

  /** @param time is handed in, since changes know no clock */
  constructor(intent: Snapshot, time: string) {
    this.#intent = intent;
    this.time = time;
  }

  /** What holds a deployment now; of several what has no end, else what was found first. */
  async of(place: Place): Promise<Hold | undefined> {
    const { environment, package: pkg } = place;
    const holds = [
      ...(await this.package(pkg, "")),
      ...(await this.package(pkg, environment)),
      ...(await this.environment(environment)),
      ...this.#inWindows(place.windows ?? []),
    ].filter(({ exempt }) => !isExempt(place, exempt));
    return holds.find(({ until }) => until === undefined) ?? holds[0];
  }

  /** What holds a package in an environment, or with `""` everywhere. */
  async package(pkg: string, environment: string): Promise<readonly Hold[]> {
    const where = environment === "" ? [] : [environment];
    return this.#once(freezeRef(environment, pkg), (ref) => this.#frozen(ref, ["thaw", ...where, "--package", pkg]));
  }

  /** What holds an environment as a whole; packages may be exempt. */
  async environment(name: string): Promise<readonly Hold[]> {
    const frozen = await this.#once(freezeRef(name), (ref) => this.#frozen(ref, ["thaw", name]));
    const windows = await this.#once(freezeWindowsRef(name), async (ref) => {
      const document = await this.#intent.get(ref, freezeWindowsDocument);
      return this.#inWindows(document?.windows ?? [], ref);
    });
    return [...frozen, ...windows];
  }

  #once(ref: string, read: (ref: string) => Promise<readonly Hold[]>): Promise<readonly Hold[]> {
    const known = this.#known.get(ref) ?? read(ref);
    this.#known.set(ref, known);
    return known;
  }

  async #frozen(ref: string, fix: readonly string[]): Promise<readonly Hold[]> {
    const found = await this.#intent.get(ref, freezeDocument);
    if (!found || (found.until !== undefined && Date.parse(found.until) <= Date.parse(this.time))) return [];
    const { reason, until, by, exempt = [] } = found;
    return [
      { ref, reason, exempt, fix, ...(until === undefined ? {} : { until: momentText(until) }), ...(by ? { by } : {}) },
    ];
  }

  #inWindows(windows: readonly FreezeWindow[], ref?: string): readonly Hold[] {
    return windows
      .filter((window) => isInWindow(window, this.time))
      .map(({ end, timezone, reason, exempt = [] }) => ({
        reason,
        until: `${end} ${timezone ?? "UTC"}`,
        exempt,
        ...(ref === undefined ? {} : { ref }),
      }));
  }
}

function isExempt({ package: pkg, releaseId }: Place, exempt: readonly string[]): boolean {
  return exempt.includes(pkg) || exempt.includes(`${pkg}/@${releaseId}`);
}

/** `2026-12-27 08:00 UTC`. */
export function momentText(time: string): string {
  return `${new Date(time).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

/** What a held deployment waits for, in the words that tree, log and `status` share. */
export function freezeWait({ reason, until, by, ref, fix }: Hold): Wait {
  const end = until === undefined ? "" : ` until ${until}`;
  const who = by === undefined ? "" : ` (${by})`;
  return {
    kind: "freeze",
    // What has an end goes on by itself.
    act: until === undefined,
    text: `frozen${end}: ${reason}${who}`,
    ...(ref === undefined ? {} : { ref }),
    ...(fix === undefined ? {} : { fix: [...fix, "--cascade"] }),
  };
}

/** Something that is held as a whole, as people name it: an environment, a package, a package in an environment. */
export interface Held {
  readonly name: string;
  readonly hold: Hold;
}

/** Everything that is held at a moment: environments first, then packages. */
export async function heldNow(intent: Snapshot, packages: readonly string[], time: string): Promise<readonly Held[]> {
  const freezes = new Freezes(intent, time);
  const found: Held[] = [];
  for (const name of await intent.children("@/environment")) {
    for (const hold of await freezes.environment(name)) found.push({ name, hold });
  }
  for (const pkg of packages) {
    for (const environment of ["", ...(await intent.children(freezeRef("", pkg)))]) {
      const name = [labelOf(pkg), ...(environment === "" ? [] : [environment])].join(" in ");
      for (const hold of await freezes.package(pkg, environment)) found.push({ name, hold });
    }
  }
  return found;
}
