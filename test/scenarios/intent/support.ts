import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { environmentsFile, Workspace } from "../../support/workspace.js";

/** What a package of these scenarios looks like. */
export interface Shape {
  /** Starlark expressions of the inputs of each deployment, beside its environment `e`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Starlark expression of the output `said`, over `line` (what was logged), `environment` and the inputs. */
  readonly said?: string;
  /** Environments of each phase, in order; without: one phase of all there are. */
  readonly phases?: readonly (readonly string[])[];
  /** Extra inputs of the deployments of one environment. */
  readonly extra?: Readonly<Record<string, string>>;
}

/**
 * A config whose functions add a line to `../ran.log` (outside the checkout, so that commits can be changed): what was
 * called, where, with which inputs. They fail while `../broken-NAME-ENV` exists, and wait while `../held-NAME-ENV` does.
 */
export function deployable(name: string, shape: Shape = {}): string {
  const { inputs = {}, said = "line", phases, extra = {} } = shape;
  const names = [...Object.keys(inputs), ...Object.keys(extra)];
  const lacking = new Set(Object.keys(extra));
  const parameters = names.map((input) => (lacking.has(input) ? `${input} = None` : input));
  const act = (verb: string): string => `
def ${verb}(${["environment", ...parameters].join(", ")}):
    where = environment["name"]
    line = " ".join(["${name}", "${verb}", where] + [str(each) for each in [${names.join(", ")}] if each != None])
    shell("echo '" + line + "' >> ../ran.log")
    print("in flight:", line)
    shell("while [ -e ../held-${name}-" + where + " ]; do sleep 0.02; done; test ! -e ../broken-${name}-" + where)
    return done(outputs = {"said": ${said}})
`;
  const pairs = (given: Readonly<Record<string, string>>): string =>
    Object.entries(given)
      .map(([input, expression]) => `"${input}": ${expression}`)
      .join(", ");
  const deploy = (list: string, more: Readonly<Record<string, string>>): string =>
    `[deploy(environment = e, up = up, down = down, inputs = {${pairs({ ...inputs, ...more })}}) for e in ${list}]`;
  const planned = phases
    ? phases.map((only, index) => {
        const list = `environments() if e.name in ${JSON.stringify(only)}`;
        return `phase("p${index}", tasks = ${deploy(list, index === phases.length - 1 ? extra : {})})\n`;
      })
    : [`phase("p", tasks = ${deploy("environments()", extra)})\n`];
  return `${act("up")}${act("down")}\n${planned.join("")}`;
}

/** A checkout of these packages, with its environments registered and nothing released. */
export async function checkout(
  packages: Readonly<Record<string, string>>,
  environments: readonly string[],
  settings = "",
): Promise<Scene> {
  const files: Record<string, string> = {
    "repo.ocu.star": `repo_alias("r")\n${settings}`,
    "env.ocu.star": environmentsFile(...environments),
  };
  for (const [name, text] of Object.entries(packages)) files[`${name}.ocu.star`] = text;
  const scene = new Scene(files);
  if (environments.length > 0) await scene.ok("release", "new", "env.ocu.star");
  return scene;
}

/** A checkout, and what its functions did. */
export class Scene extends Workspace {
  /** The lines logged since the last call, sorted: deployments of a phase run side by side. */
  ran(): readonly string[] {
    const path = this.path("../ran.log");
    if (!existsSync(path)) return [];
    const lines = readFileSync(path, "utf8").trim().split("\n");
    rmSync(path);
    return lines.sort();
  }

  /** Makes a file beside the checkout: `broken-…`, `held-…`. */
  mark(name: string): void {
    writeFileSync(this.path("..", name), "");
  }

  unmark(name: string): void {
    rmSync(this.path("..", name), { force: true });
  }

  /** Refs that `state diff` names. */
  async diff(): Promise<readonly string[]> {
    return (await this.ok("state", "diff")).split("\n").filter((line) => line !== "");
  }

  /** What `state diff --long` says, its columns separated by one space, without the last: who set it when. */
  async longDiff(): Promise<readonly string[]> {
    const lines = (await this.ok("state", "diff", "--long")).split("\n");
    return lines
      .filter((line) => line !== "")
      .map((line) => line.replace(/ +/g, " ").replace(/ \S+, \d+[sm] ago$/, ""));
  }

  /** What a dry run lists: `WORK_TYPE REF`, the repository left out. */
  async planned(...command: readonly string[]): Promise<readonly string[]> {
    const text = await this.ok(...command, "--dryrun");
    const items = (text === "" ? [] : (JSON.parse(text) ?? [])) as { ref: string; work_type: string }[];
    return items.map(({ ref, work_type }) => `${work_type} ${ref.replace(/^r\/-\//, "")}`);
  }

  /** Statuses of the runs below a glob: `app.ocu.star/@r1/deploy/eu/1 complete`. */
  async statuses(glob = "**"): Promise<readonly string[]> {
    const markers = await this.match(`${glob}/status/*`);
    return markers.map((marker) => marker.replace(/^r\/-\//, "").replace("/status/", " "));
  }

  /** The release that is on record in an environment; undefined: none. */
  async deployed(name: string, environment: string): Promise<string | undefined> {
    const ended = await this.run(["state", "get", `${name}.ocu.star/@/deploy/${environment}`]);
    if (ended.code !== 0) return undefined;
    return (JSON.parse(ended.stdout) as { release: string }).release.replace(/^.*@/, "");
  }

  /** Every document of both stores with its text: what must not change where nothing is written. */
  stores(): Readonly<Record<string, string>> {
    const texts: Record<string, string> = {};
    for (const store of ["state", "intent"]) {
      const folder = this.path(".ocuroot", store, "refs");
      if (!existsSync(folder)) continue;
      for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
        if (path.endsWith(".json")) texts[`${store}/${path}`] = readFileSync(join(folder, path), "utf8");
      }
    }
    return texts;
  }

  /** The release a deployment should be at, from the intent store; undefined: none. */
  intended(name: string, environment: string): string | undefined {
    const path = `.ocuroot/intent/refs/r/-/${name}.ocu.star/@/deploy/${environment}/@object.json`;
    if (!existsSync(this.path(path))) return undefined;
    const { body } = JSON.parse(this.read(path)) as { body: { release: string } };
    return body.release.replace(/^.*@/, "");
  }
}
