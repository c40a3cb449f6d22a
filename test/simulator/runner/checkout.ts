import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { gitEnvironment } from "../git/run-git.js";
import { runProcess } from "./run-process.js";
import type { FakeStep } from "./steps.js";

/** The inputs of `actions/checkout` that are obeyed here. */
export const checkoutInputs = ["ref", "repository", "token", "path", "fetch-depth", "persist-credentials"];

/**
 * What `actions/checkout` does, as far as others notice it: a shallow fetch of one ref with the token, which stays in
 * the clone's settings as an HTTP header; a branch is checked out as one, a merge of a pull request by its commit.
 */
export async function checkout({ job, inputs, log }: FakeStep): Promise<Readonly<Record<string, string>>> {
  const { run, github } = job;
  const name = inputs.repository || run.repository.fullName;
  const folder = join(job.workspace, inputs.path ?? ".");
  mkdirSync(folder, { recursive: true });
  const git = async (...args: string[]) => {
    const environment = { ...gitEnvironment, HOME: job.home };
    const { code } = await runProcess({ ...job, command: "git", args, cwd: folder, environment, line: log });
    if (code !== 0) throw new Error(`The process 'git' failed with exit code ${code}`);
  };
  await git("init", "--quiet", ".");
  await git("config", "remote.origin.url", `${github.server}/${name}`);
  await git("config", "remote.origin.fetch", "+refs/heads/*:refs/remotes/origin/*");
  const basic = Buffer.from(`x-access-token:${inputs.token || job.token}`).toString("base64");
  job.masks.add(basic);
  const header = `http.${github.server}/.extraheader`;
  await git("config", header, `AUTHORIZATION: basic ${basic}`);
  const depth = inputs["fetch-depth"] ?? "1";
  const shallow = depth === "0" ? [] : [`--depth=${depth}`, "--no-tags"];
  const wanted = wantedRef(inputs.ref, name === run.repository.fullName, run);
  const all = ["+refs/heads/*:refs/remotes/origin/*", "+refs/tags/*:refs/tags/*"];
  if (depth === "0") await git("fetch", "--quiet", "origin", ...all);
  await git("fetch", "--quiet", ...shallow, "origin", `+${wanted.source}:${wanted.local}`);
  if (wanted.branch === undefined) await git("checkout", "--quiet", "--detach", wanted.local);
  else await git("checkout", "--quiet", "-B", wanted.branch, wanted.local);
  if (inputs["persist-credentials"] === "false") await git("config", "--unset-all", header);
  return {};
}

/** What is fetched, where it is put, and the branch it is checked out as. */
interface Wanted {
  readonly source: string;
  readonly local: string;
  readonly branch?: string;
}

function wantedRef(asked: string | undefined, own: boolean, run: FakeStep["job"]["run"]): Wanted {
  if (asked !== undefined && /^[0-9a-f]{40}$/.test(asked))
    return { source: asked, local: "refs/remotes/origin/checkout" };
  const name = asked !== undefined && asked !== "" ? asked : own ? run.ref : "HEAD";
  const branch = /^refs\//.test(name) ? /^refs\/heads\/(.+)$/.exec(name)?.[1] : name;
  // Without a ref it is the commit of the event, whatever the branch has got meanwhile.
  const source =
    asked === undefined && own ? run.sha : branch === undefined || name === "HEAD" ? name : `refs/heads/${branch}`;
  if (branch === undefined) return { source, local: name.replace(/^refs\//, "refs/remotes/") };
  return { source, local: `refs/remotes/origin/${branch}`, ...(name === "HEAD" ? {} : { branch }) };
}
