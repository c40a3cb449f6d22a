import { deployIntentDocument } from "../documents/intent.js";
import { registerEnvironments } from "../intent/apply.js";
import { currentRef, packageRef, splitRelease } from "../refs/names.js";
import type { Sources } from "../release/deployments.js";
import { Freezes, freezeWait } from "../release/freeze.js";
import { type Item, itemsOf, phasesOf } from "../release/items.js";
import type { PushedFile } from "../work/push.js";
import type { Session } from "./session.js";

/** One line of the plan of a push. */
export interface PlanRow {
  /** Label of the package: its file without `.ocu.star`. */
  readonly package: string;
  readonly kind: "tasks" | "deploy" | "value" | "environment";
  /** `lint, test`; `eu, us`; a ref. */
  readonly what: readonly string[];
  /** `r6 → new`, for each of `what`, with what holds it now; absent where there is nothing to compare. */
  readonly change: readonly string[];
  readonly why: string;
}

/** What a push of these files would do, in the order in which it would, with what they register in place. Reads only. */
export async function planRows(session: Session, files: readonly PushedFile[]): Promise<readonly PlanRow[]> {
  const request = { owner: session.owner.id, time: session.clock.now() };
  return session.world.preview(async (draft) => {
    for (const { evaluation } of files) await registerEnvironments(draft, evaluation, request);
    const rows: PlanRow[] = [];
    for (const file of [...files].sort((one, other) => rank(one) - rank(other))) {
      rows.push(...environmentRows(file), ...(await packageRows(session, draft, file)));
    }
    return rows;
  });
}

function rank({ evaluation }: PushedFile): number {
  return evaluation.registered.length > 0 ? 0 : 1;
}

function environmentRows({ file, evaluation }: PushedFile): readonly PlanRow[] {
  const what = evaluation.registered.map(({ name }) => name);
  return what.length === 0
    ? []
    : [{ package: label(file), kind: "environment", what, change: ["registered"], why: `${file} changed` }];
}

async function packageRows(
  session: Session,
  sources: Sources,
  { file, id, evaluation }: PushedFile,
): Promise<readonly PlanRow[]> {
  if (!evaluation.package) return [];
  const pkg = packageRef(session.repo, file);
  const release = `${pkg}/@${id}`;
  const items = itemsOf(release, { commit: session.commit, package: evaluation.package });
  const rows: PlanRow[] = [];
  for (const { name, items: members } of phasesOf(items)) {
    const why = name === "" ? `${file} is due` : `phase ${name}`;
    const tasks = members.filter(({ kind }) => kind === "task").map((item) => item.name);
    const deploying = members.filter(({ kind }) => kind === "deploy");
    const deploys = deploying.map((item) => item.name);
    const values = members.flatMap(({ inputs }) =>
      Object.values(inputs).flatMap(({ ref }) => (ref !== undefined && /\/custom\//.test(ref) ? [ref] : [])),
    );
    const what = [...new Set(values)].map((ref) => ref.slice(ref.indexOf("custom/")));
    if (what.length > 0)
      rows.push({ package: label(file), kind: "value", what, change: [], why: `asked for by ${why}` });
    if (tasks.length > 0) rows.push({ package: label(file), kind: "tasks", what: tasks, change: ["new release"], why });
    if (deploys.length > 0) {
      const held = await Promise.all(deploying.map((item) => holdOf(session, sources, release, item)));
      const change = await Promise.all(deploys.map((each) => changeOf(sources, pkg, each)));
      rows.push({
        package: label(file),
        kind: "deploy",
        what: deploys,
        change: change.map((text, index) => [text, ...(held[index] ?? [])].join(", ")),
        why,
      });
    }
  }
  return rows;
}

/** Which words a deployment would wait with, were it to start now. */
async function holdOf(
  session: Session,
  { intent }: Sources,
  release: string,
  { name, freeze }: Item,
): Promise<readonly string[]> {
  const { package: pkg = "", id = "" } = splitRelease(release) ?? {};
  const freezes = new Freezes(intent, session.clock.now());
  const hold = await freezes.of({ package: pkg, releaseId: id, environment: name, windows: freeze });
  return hold === undefined ? [] : [freezeWait(hold).text];
}

async function changeOf({ intent, state }: Sources, pkg: string, environment: string): Promise<string> {
  const now = await intent.get(currentRef(pkg, "deploy", environment), deployIntentDocument);
  if (!now) return "first";
  return `${splitRelease(await state.resolve(now.release))?.id ?? "?"} → new`;
}

function label(file: string): string {
  return file.replace(/\.ocu\.star$/, "");
}
