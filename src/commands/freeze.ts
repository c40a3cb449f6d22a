import { fail } from "../errors.js";
import { type FreezeTarget, removeFreeze, setFreeze } from "../intent/freeze.js";
import { formatRef } from "../refs/format.js";
import { packageRef, splitRelease } from "../refs/names.js";
import { parseRef } from "../refs/parse.js";
import { resolveInFolder } from "../refs/resolve.js";
import { momentText } from "../release/freeze.js";
import { type Outcome, resultOf, type Session, type SourceSession } from "./session.js";
import { beginCascade, judgeWork, settle } from "./settle.js";

/** What `freeze` and `thaw` name. */
export interface FreezeNames {
  /** Environments; words that end in `.ocu.star` are packages. */
  readonly names: readonly string[];
  /** Files of packages. */
  readonly package?: readonly string[];
}

export interface FreezeOptions extends FreezeNames {
  readonly reason: string;
  /** See {@link momentOf}. */
  readonly until?: string;
  /** Files of packages, and releases (`FILE/@r3`, `FILE/@TAG`), that are not held. */
  readonly exempt?: readonly string[];
}

/** Says in intent that nothing is to be started in environments or of packages, until it is taken back or a moment. */
export async function freeze(session: SourceSession, options: FreezeOptions): Promise<Outcome> {
  const now = session.clock.now();
  const until = options.until === undefined ? undefined : momentOf(options.until, now);
  const exempt = (options.exempt ?? []).map((text) => releaseOrPackage(session, text));
  for (const ref of exempt) await warnOfUnknown(session, ref);
  const document = {
    reason: options.reason,
    ...(until === undefined ? {} : { until }),
    ...(exempt.length === 0 ? {} : { exempt }),
    by: await session.actor(),
    at: now,
  };
  const target = targetOf(session, options, "freeze");
  const names = await session.world.transact(`freeze ${spoken(options)}`, (draft) =>
    setFreeze(draft, target, document),
  );
  const end = until === undefined ? "" : ` until ${momentText(until)}`;
  session.reporter.report({ type: "note", text: `Frozen${end}: ${names.join(", ")}` });
  return { result: { ...resultOf("freeze", [], []), status: "complete" } };
}

/** Takes freezes back; with `cascade`, does what they held. */
export async function thaw(session: Session, options: FreezeNames & { readonly cascade?: boolean }): Promise<Outcome> {
  const target = targetOf(session, options, "thaw");
  const following = options.cascade ? await beginCascade(session) : undefined;
  const names = await session.world.transact(`thaw ${spoken(options)}`, (draft) => removeFreeze(draft, target));
  const text = names.length === 0 ? "Nothing of this was frozen" : `Thawed: ${names.join(", ")}`;
  session.reporter.report({ type: "note", text });
  const status = names.length === 0 ? "nothing" : "complete";
  if (!following) return { result: { ...resultOf("thaw", [], []), status } };
  const worked = await settle(session, "follow", following);
  const result = resultOf("thaw", worked.views, worked.problems);
  return { result: { ...result, status: judgeWork(result.status, worked, worked.problems) } };
}

function spoken({ names, package: packages = [] }: FreezeNames): string {
  return [...names, ...packages].join(" ");
}

function targetOf(session: Session, { names, package: packages = [] }: FreezeNames, command: string): FreezeTarget {
  const isFile = (name: string): boolean => name.endsWith(".ocu.star");
  const files = [...names.filter(isFile), ...packages];
  const environments = names.filter((name) => !isFile(name)).map((name) => name.replace(/^@\/environment\//, ""));
  if (files.length + environments.length > 0) {
    return { environments, packages: files.map((file) => packageOf(session, file)) };
  }
  return fail("usage", `nothing is named to ${command}`, { fix: `name environments or files of packages` });
}

function packageOf(session: Session, text: string): string {
  const ref = resolveInFolder(parseRef(text), session.folder);
  return packageRef(ref.repo, ref.path);
}

function releaseOrPackage(session: Session, text: string): string {
  const ref = resolveInFolder(parseRef(text), session.folder);
  return ref.release ? formatRef({ ...ref, kind: "", subpath: "", fragment: "" }) : packageRef(ref.repo, ref.path);
}

/** A package may be exempt before its first release; one that has no file either is most likely misspelled. */
async function warnOfUnknown({ world, source, repo, store, reporter }: SourceSession, ref: string): Promise<void> {
  const pkg = splitRelease(ref)?.package ?? ref;
  if (store !== undefined || !pkg.startsWith(`${repo}/-/`)) return;
  const { state } = await world.snapshot();
  const file = pkg.slice(`${repo}/-/`.length);
  if ((await state.children(pkg)).length > 0) return;
  const files = await source.configFiles().catch(() => undefined);
  if (files === undefined || files.includes(file)) return;
  const message = `${file} is exempt from the freeze, and there is no such file`;
  reporter.report({ type: "warning", problem: { code: "file-not-found", message, fix: "check its name" } });
}

const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 7 * 86_400_000 };

/**
 * A moment that has yet to come: RFC 3339, `2026-12-27 08:00` and `2026-12-27` (its beginning) in the machine's time
 * zone, or `90m`, `12h`, `3d`, `2w` from now.
 *
 * @throws `usage` for anything else, and for what is past.
 */
export function momentOf(text: string, now: string): string {
  const [, amount, unit = ""] = /^(\d+)([mhdw])$/.exec(text) ?? [];
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00` : text;
  const time = amount === undefined ? Date.parse(date) : Date.parse(now) + Number(amount) * (units[unit] ?? 0);
  if (Number.isNaN(time)) {
    fail("usage", `"${text}" is no time`, {
      fix: "write 2026-12-27, 2026-12-27T08:00, 2026-12-27T08:00:00Z, 12h or 3d",
    });
  }
  const moment = new Date(time).toISOString();
  if (moment <= now) fail("usage", `"${text}" is past`, { fix: "name a moment that has yet to come" });
  return moment;
}
