import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createLock, type Lock } from "../lock.js";
import type { Guarded, Token } from "../tokens.js";
import { type Commit, formatCommit, type Signature } from "./formats.js";
import { ancestors } from "./history.js";
import { type Objects, openObjects } from "./objects.js";
import { openRefs, type RefChange, type Refs } from "./refs.js";
import { hook, type Rule } from "./rules.js";
import { runGit } from "./run-git.js";
import { type Change, changeTree, entryAt, flatten } from "./trees.js";

/** What a repository begins as. */
export interface RepositoryRequest {
  readonly defaultBranch?: string;
  /** Private unless this says otherwise. */
  readonly public?: boolean;
  /** Files of a first commit; without them the repository is empty, as after "New repository". */
  readonly files?: Readonly<Record<string, string>>;
}

/** How a test makes a commit; all have defaults. */
export interface CommitRequest {
  /** Short or full name; the default branch if left out. */
  readonly branch?: string;
  readonly message?: string;
  /** Whose push it is, for workflows that listen to pushes. Left out: a person's. */
  readonly by?: Token;
}

/** A repository of the simulated GitHub: a bare repository, and what GitHub knows besides. */
export interface GitHubRepository extends Guarded {
  readonly id: number;
  readonly nodeId: string;
  readonly owner: string;
  readonly name: string;
  /** `owner/name` */
  readonly fullName: string;
  /** What git clones: https on GitHub, http here. */
  readonly url: string;
  /** Of the bare repository, for git commands of a test. */
  readonly folder: string;
  readonly defaultBranch: string;
  readonly objects: Objects;
  readonly refs: Refs;
  /** Held by whoever moves a ref. */
  readonly lock: Lock;
  readonly rules: readonly Rule[];
  archived: boolean;
  /** Makes a commit with some files changed; null deletes one. @returns its name */
  commit(files: Readonly<Record<string, string | null>>, request?: CommitRequest): Promise<string>;
  /** The commit a branch is at. */
  head(branch?: string): string | undefined;
  /** The text of a file on a branch or at a commit. */
  file(path: string, at?: string): string | undefined;
  /** Paths and texts of all files on a branch or at a commit. */
  files(at?: string): Record<string, string>;
  /** All commits of a branch, newest first. */
  history(branch?: string): readonly string[];
  /** Adds a rule, as a ruleset or a branch protection does. */
  protect(rule: Rule): void;
  /** @throws Error with git's words when the repository is damaged */
  fsck(): Promise<void>;
}

/** What a repository asks of the simulator around it. */
export interface Surroundings {
  readonly folder: string;
  readonly id: number;
  readonly url: string;
  seconds(): number;
  pushed(repository: GitHubRepository, changes: readonly RefChange[], by: Token | undefined): Promise<void>;
}

/** Sets up a bare repository and what belongs to it. */
export async function createRepository(
  fullName: string,
  request: RepositoryRequest,
  around: Surroundings,
): Promise<GitHubRepository> {
  const defaultBranch = request.defaultBranch ?? "main";
  await initialise(around.folder, defaultBranch);
  const [owner = "", name = ""] = fullName.split("/");
  const objects = openObjects(around.folder);
  const refs = openRefs(around.folder);
  const rules: Rule[] = [];
  const treeAt = (at = defaultBranch) => objects.commit(refs.read(`refs/heads/${at}`) ?? at)?.tree;
  const repository: GitHubRepository = {
    ...{ id: around.id, owner, name, fullName, url: around.url, folder: around.folder, defaultBranch },
    ...{ objects, refs, rules, lock: createLock(), private: request.public !== true, archived: false },
    nodeId: `R_${Buffer.from(String(around.id)).toString("base64url")}`,
    commit: (files, options = {}) => commitFiles(repository, files, options, around),
    head: (branch = defaultBranch) => refs.read(`refs/heads/${branch}`),
    file: (path, at) => {
      const tree = treeAt(at);
      return tree === undefined ? undefined : objects.blob(entryAt(objects, tree, path)?.sha ?? "")?.toString("utf8");
    },
    files: (at) => filesOf(objects, treeAt(at)),
    history: (branch = defaultBranch) => {
      const head = refs.read(`refs/heads/${branch}`);
      return head === undefined ? [] : ancestors(objects, head);
    },
    protect(rule) {
      rules.push(rule);
      const path = join(around.folder, "hooks", "update");
      mkdirSync(join(around.folder, "hooks"), { recursive: true });
      writeFileSync(path, hook(rules));
      chmodSync(path, 0o755);
    },
    fsck: () => fsck(around.folder),
  };
  if (request.files !== undefined) await repository.commit(request.files, { message: "First commit" });
  return repository;
}

async function initialise(folder: string, defaultBranch: string): Promise<void> {
  const made = await runGit(["init", "--quiet", "--bare", "--template=", "-b", defaultBranch, folder]);
  if (made.code !== 0) throw new Error(made.stderr);
  // Everything stays loose, so that objects can be read without a process of git.
  const settings = [
    "[http]\n\treceivepack = true",
    "[gc]\n\tauto = 0",
    "[receive]\n\tautogc = false\n\tadvertisePushOptions = true",
    "[transfer]\n\tunpackLimit = 100000000",
    "[uploadpack]\n\tallowFilter = true\n\tallowAnySHA1InWant = true",
  ];
  writeFileSync(
    join(folder, "config"),
    `[core]\n\trepositoryformatversion = 0\n\tbare = true\n${settings.join("\n")}\n`,
  );
}

/** The person who commits where a test does not say who. */
export const someone: Omit<Signature, "seconds"> = { name: "Mona", email: "mona@example.com", zone: "+0000" };

async function commitFiles(
  repository: GitHubRepository,
  files: Readonly<Record<string, string | null>>,
  { branch = repository.defaultBranch, message = "Change files", by }: CommitRequest,
  around: Surroundings,
): Promise<string> {
  const { objects, refs, lock } = repository;
  return await lock(async () => {
    const name = branch.startsWith("refs/") ? branch : `refs/heads/${branch}`;
    const before = refs.read(name);
    const changes = new Map(Object.entries(files).map(([path, text]) => [path, blobChange(objects, text)]));
    const author = { ...someone, seconds: around.seconds() };
    const tree = changeTree(objects, before === undefined ? undefined : objects.commit(before)?.tree, changes);
    const parents = before === undefined ? [] : [before];
    const after = writeCommit(objects, { tree, parents, author, committer: author, message });
    const change = { name, before, after };
    if (!(await refs.update([change]))) throw new Error(`${name} moved while a commit was made`);
    await around.pushed(repository, [change], by);
    return after;
  });
}

function blobChange(objects: Objects, text: string | null): Change {
  return text === null ? undefined : { mode: "100644", sha: objects.write("blob", Buffer.from(text)) };
}

/** @returns the name of the commit */
export function writeCommit(objects: Objects, commit: Commit): string {
  return objects.write("commit", formatCommit(commit));
}

function filesOf(objects: Objects, tree: string | undefined): Record<string, string> {
  const entries = tree === undefined ? [] : flatten(objects, tree);
  const files = entries.flatMap(({ path, sha }) => {
    const blob = objects.blob(sha);
    return blob === undefined ? [] : [[path, blob.toString("utf8")] as const];
  });
  return Object.fromEntries(files);
}

async function fsck(folder: string): Promise<void> {
  const { code, stdout, stderr } = await runGit(["--git-dir", folder, "fsck", "--strict", "--no-dangling"]);
  if (code !== 0 || stdout !== "") throw new Error(`git fsck: ${stdout}${stderr}`);
}
