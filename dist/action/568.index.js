export const id = 568;
export const ids = [568];
export const modules = {

/***/ 1568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ openGitPair),
  openGitStore: () => (/* binding */ openGitStore),
  e: () => (/* binding */ remoteOf)
});

// EXTERNAL MODULE: ./build/store/transact.js + 1 modules
var transact = __webpack_require__(9092);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/store/fs/disk.js
var disk = __webpack_require__(3127);
// EXTERNAL MODULE: ./build/store/git/changes.js
var git_changes = __webpack_require__(460);
// EXTERNAL MODULE: ./build/store/git/fast-import.js
var fast_import = __webpack_require__(5553);
// EXTERNAL MODULE: ./build/store/git/files.js
var files = __webpack_require__(8118);
// EXTERNAL MODULE: ./build/store/git/git.js
var git = __webpack_require__(6973);
;// CONCATENATED MODULE: ./build/store/git/history.js
/** Commits that are fetched at first when the cache does not go back far enough; each further time four times as many. */
const firstDepth = 50;
/** How often more is fetched before it is left unknown. */
const mostFetches = 5;
/**
 * Who made the last commit that changed or removed a path of a branch. The cache begins without history: where it ends
 * too early, more is fetched, since the oldest commit that is there seems to have made everything.
 *
 * @param commit where to begin
 * @param path from the root of the branch
 */
async function lastChange(mirror, branch, commit, path) {
    if (commit === undefined)
        return undefined;
    for (let fetches = 0, depth = firstDepth;; fetches += 1, depth *= 4) {
        const { exitCode, stdout } = await mirror.local([
            "log",
            "-1",
            "--format=%H%x00%P%x00%an%x00%aI",
            commit,
            "--",
            path,
        ]);
        const [hash, parents, by, at] = stdout.trimEnd().split("\0");
        if (exitCode !== 0 || !hash || !by || !at)
            return undefined;
        if (parents !== "" || !(await isShallow(mirror)))
            return { by, at: new Date(at).toISOString(), commit: hash };
        if (fetches === mostFetches || !(await mirror.deepen(branch, depth)))
            return undefined;
    }
}
async function isShallow(mirror) {
    return (await mirror.local(["rev-parse", "--is-shallow-repository"])).stdout.trim() === "true";
}

// EXTERNAL MODULE: ./build/store/git/objects.js
var objects = __webpack_require__(1689);
// EXTERNAL MODULE: ./build/store/git/link.js
var git_link = __webpack_require__(1517);
;// CONCATENATED MODULE: ./build/store/git/push.js


/** How often the same commits are sent while it is not known whether they arrived, and how often a silent remote is asked. */
const tries = 3;
/**
 * Publishes commits of a repository, all or none.
 *
 * What happened is read from the lines about our refs, and where those are missing or ambiguous, from what the remote
 * has then: the words for people are the same on a plain conflict and on a broken connection.
 *
 * @returns `moved`: the branches are other than expected now. Ours may be among what they have, if an answer was lost.
 * @throws OcurootError `store-protected` when the remote refuses, `store-unreachable` when it cannot be told
 */
async function push(git, repository, remote, updates) {
    const args = [`--git-dir=${repository}`, "push", "--porcelain", "--atomic", "--no-verify", ...updates.map(lease)];
    const specs = updates.map(({ ref, after }) => `${after}:${ref}`);
    for (let attempt = 1;; attempt++) {
        const result = await git.remote([...args, remote.url, ...specs]);
        const said = verdict(result, updates);
        if (said === "done")
            return "done";
        if (said === "rejected")
            return attempt === 1 ? "conflict" : "moved";
        if (said === "declined")
            refused(remote, updates, result);
        const found = await whatIs(git, remote, updates);
        if (found === undefined)
            return (0,git_link/* unreachable */.HB)(remote, result, "broke off while a change was sent");
        if (found !== "before")
            return found;
        if (attempt < tries)
            await pause(attempt);
        else if (said === "failed")
            refused(remote, updates, result);
        else if (denied(result))
            readOnly(remote, updates, result);
        else
            (0,git_link/* unreachable */.HB)(remote, result, "takes no changes");
    }
}
function lease({ ref, before }) {
    return `--force-with-lease=${ref}:${before ?? ""}`;
}
function verdict({ exitCode, stdout }, updates) {
    const lines = new Map();
    for (const line of stdout.split("\n")) {
        const [, flag = "", ref = "", summary = ""] = /^([ +*=!-])\t[^\t]*:([^:\t]+)\t(.*)$/.exec(line) ?? [];
        lines.set(ref, { flag, summary });
    }
    const ours = updates.flatMap(({ ref }) => lines.get(ref) ?? []);
    const refusals = ours.filter(({ flag }) => flag === "!").map(({ summary }) => summary);
    if (refusals.some((each) => /declined/.test(each)))
        return "declined";
    if (refusals.some((each) => each.startsWith("[remote rejected]")))
        return "failed";
    if (refusals.some((each) => each.startsWith("[rejected]")))
        return "rejected";
    return exitCode === 0 && refusals.length === 0 && ours.length === updates.length ? "done" : "unclear";
}
/** What the remote has now; undefined when it does not answer. */
async function whatIs(git, remote, updates) {
    for (let attempt = 1; attempt <= tries; attempt++) {
        const refs = updates.map(({ ref }) => ref);
        const answer = await (0,git_link/* tryList */.Ys)(git, remote, refs);
        if ("refs" in answer) {
            if (updates.every(({ ref, after }) => answer.refs.get(ref) === after))
                return "done";
            return updates.every(({ ref, before }) => answer.refs.get(ref) === before) ? "before" : "moved";
        }
        if (attempt < tries)
            await pause(attempt);
    }
    return undefined;
}
/** What servers answer whoever may read and not write; what failed is known by then, this is about the words for it. */
function denied({ stderr }) {
    return /returned error: 40[13]|Authentication failed|denied|not (allowed|permitted|authorized)|read.only/i.test(stderr);
}
function readOnly(remote, updates, result) {
    const tail = (0,git_link/* wordsOf */.Z9)(result);
    (0,errors/* fail */.fJ)("store-protected", `${remote.name} can be read, but not written to: ${(tail[0] ?? "").replace(/^\w+: /, "")}`, {
        fix: `Use a token or key that may write to ${branchesOf(updates)}.`,
        ...(tail.length > 1 ? { tail } : {}),
    });
}
function branchesOf(updates) {
    return updates.map(({ ref }) => ref.replace(/^refs\/heads\//, "")).join(" and ");
}
/** A rule or a hook said no: its words are the reason. */
function refused(remote, updates, result) {
    const words = (0,git_link/* wordsOf */.Z9)(result).filter((line) => line.startsWith("remote:"));
    const tail = words.map((line) => line.slice("remote:".length).trim()).filter((line) => line !== "");
    const [, summary = ""] = /^!\t[^\t]*\t(.*)$/m.exec(result.stdout) ?? [];
    (0,errors/* fail */.fJ)("store-protected", `${remote.name} refuses changes to ${branchesOf(updates)}: ${tail[0] ?? summary}`, {
        fix: "Let this user write to the branch, or keep the store in another one.",
        ...(tail.length > 1 ? { tail } : {}),
    });
}
function pause(attempt) {
    return new Promise((resolve) => setTimeout(resolve, (0.5 + Math.random()) * 250 * 3 ** (attempt - 1)));
}

// EXTERNAL MODULE: ./build/store/git/sources.js
var sources = __webpack_require__(8171);
// EXTERNAL MODULE: ./build/store/git/tree.js
var git_tree = __webpack_require__(8113);
;// CONCATENATED MODULE: ./build/store/git/backend.js












/**
 * A store in branches of one git remote. Commits are made in the object database alone, there is no work tree; what
 * counts is the push, which succeeds only while the branches are what the commits were made on.
 */
class GitBackend {
    description;
    #mirror;
    #identity;
    #beforePush;
    #now;
    #locked = false;
    /** A cache that is made anew and still fails is not what is wrong. */
    #repaired = false;
    /** What was to be pushed last. */
    #contested = [];
    /** Looks of this handle follow each other, so that what is known only moves forward. */
    #looking = Promise.resolve();
    constructor(description, mirror, { identity, now, beforePush }) {
        this.description = description;
        this.#mirror = mirror;
        this.#identity = identity;
        this.#now = now;
        this.#beforePush = beforePush ?? (async () => { });
    }
    async snapshot() {
        try {
            await this.#mirror.open();
            const look = this.#looking.then(() => this.#look());
            this.#looking = look.catch(() => { });
            return await look;
        }
        catch (error) {
            throw (0,disk/* accessError */.$2)(error);
        }
    }
    async exclusive(work) {
        try {
            await this.#mirror.open();
            const held = await this.#mirror.cache.lock.acquire();
            this.#locked = true;
            try {
                await this.#mirror.cache.sweep(this.#mirror.git);
                const result = await work();
                // What was done is done: whatever is in the way of tidying up must not make it look otherwise.
                await this.#mirror.cache.tidy(this.#mirror.git).catch(() => { });
                return result;
            }
            finally {
                this.#locked = false;
                held.release();
            }
        }
        catch (error) {
            throw (0,disk/* accessError */.$2)(error);
        }
    }
    async commit(base, writes, messages) {
        if (!(base instanceof files/* GitFiles */.u))
            throw new TypeError("A store in git commits on its own snapshots only.");
        const changes = (0,git_changes/* changesOf */.f)(base, writes);
        const made = await this.#make(changes, (0,transact/* commitMessage */.d)(messages));
        if (made === undefined)
            return "conflict";
        const updates = base.sides.flatMap((side) => updateOf(side, made.get(side)));
        this.#contested = updates;
        await this.#beforePush();
        if (!(await this.#publish(updates))) {
            this.#mirror.expire();
            return "conflict";
        }
        this.#contested = [];
        for (const change of changes)
            this.#remember(change, made.get(change.side) ?? "");
        // The same goes for telling others: they find out by asking the remote.
        await this.#mirror.record().catch(() => this.#mirror.expire());
        return { revision: base.sides.map((side) => made.get(side) ?? side.commit ?? "none").join(" ") };
    }
    async contest() {
        await this.#mirror.refresh(this.#locked);
        const rows = this.#contested.map(async ({ ref, before, after }) => {
            const tip = this.#mirror.branches.find((branch) => branch.ref === ref)?.commit;
            if (tip === before || tip === undefined || after === before)
                return [];
            const { stdout } = await this.#mirror.local(["log", "-1", "--format=%an: %s", tip]);
            return [`${backend_short(after)}, made on ${backend_short(before)}, met ${backend_short(tip)} (${stdout.trim()})`];
        });
        return (await Promise.all(rows)).flat().join("; ");
    }
    close() {
        return this.#mirror.close();
    }
    async #look() {
        try {
            await this.#mirror.look(this.#locked);
            return await this.#files();
        }
        catch (error) {
            if (!(error instanceof objects/* Damaged */.W))
                throw error;
            await this.#mirror.repair();
            return await this.#files();
        }
    }
    async #files() {
        const load = async (branch) => {
            const { commit } = branch;
            const tree = commit === undefined ? git_tree/* emptyTree */["in"] : await this.#mirror.tree(commit);
            (0,sources/* refuseSources */.p)(tree, branch, this.#mirror.remote.name);
            return { branch, commit, tree };
        };
        return new files/* GitFiles */.u(await Promise.all(this.#mirror.branches.map(load)), (id) => this.#mirror.text(id), ({ branch, commit }, path) => lastChange(this.#mirror, branch, commit, path));
    }
    /** Makes the commits, which nobody sees yet. @returns undefined when the cache was damaged and is a new one now. */
    async #make(changes, message) {
        const commits = changes.map(({ side, texts }) => ({ parent: side.commit, message, texts }));
        const script = (0,fast_import/* importScript */.vu)(commits, this.#identity, Math.floor(this.#now() / 1000));
        const result = await this.#mirror.local(["fast-import", "--quiet"], script);
        const ids = result.stdout.trim().split("\n");
        if (result.exitCode === 0 && ids.length === changes.length) {
            return new Map(changes.map(({ side }, index) => [side, ids[index] ?? ""]));
        }
        if (!(0,git/* isDiskFull */.b$)(result) && (await this.#repair()))
            return undefined;
        return (0,errors/* fail */.fJ)("file-access", `A commit could not be made in ${this.#mirror.cache.repository}: ${(0,git/* reasonOf */.A3)(result)}.`, {
            fix: "Make sure that the disk has room, or remove that folder: everything in it is at the remote.",
        });
    }
    /** Makes the cache anew, once. */
    async #repair() {
        if (this.#repaired)
            return false;
        this.#repaired = true;
        await this.#mirror.repair();
        return true;
    }
    /** A push that fails for want of an object fails here, not there. */
    async #isDamaged(updates) {
        for (const { before, after } of updates)
            if (!(await this.#mirror.isWhole(after, before)))
                return true;
        return false;
    }
    /** @returns false when the branches are no longer what they were, and ours not among what they have. */
    async #publish(updates) {
        const { git, remote, cache } = this.#mirror;
        const outcome = await push(git, cache.repository, remote, updates).catch(async (error) => {
            if ((await this.#isDamaged(updates)) && (await this.#repair()))
                return "conflict";
            throw error;
        });
        if (outcome !== "moved")
            return outcome === "done";
        await this.#mirror.refresh(true);
        for (const { ref, before, after } of updates) {
            const branch = this.#mirror.branches.find((each) => each.ref === ref);
            if (after !== before && !(await this.#mirror.contains(branch?.commit, after)))
                return false;
        }
        // Others have built on it since: what is known by now is newer than what was made.
        return true;
    }
    #remember({ side, texts }, commit) {
        const tree = (0,git_changes/* treeWith */.p)(side.tree, texts, commit, (id, text) => this.#mirror.objects.remember(id, text));
        this.#mirror.remember(commit, tree);
        side.branch.advance(commit, side.commit);
        side.branch.supported = true;
    }
}
function backend_short(id) {
    return id?.slice(0, 7) ?? "nothing";
}
/**
 * What is to be pushed of a side. One that stays is named too, with what it must still be: that a premise of the change
 * was read from it costs nothing to look at, though it may move in the instant after.
 */
function updateOf({ branch, commit }, made) {
    const after = made ?? commit;
    return after === undefined ? [] : [{ ref: branch.ref, before: commit, after }];
}

// EXTERNAL MODULE: ./build/store/git/branch.js
var branch = __webpack_require__(4517);
// EXTERNAL MODULE: ./build/store/git/cache.js
var git_cache = __webpack_require__(4591);
// EXTERNAL MODULE: ./build/store/git/environment.js
var environment = __webpack_require__(3676);
// EXTERNAL MODULE: ./build/store/git/mirror.js + 3 modules
var git_mirror = __webpack_require__(7846);
// EXTERNAL MODULE: ./build/store/git/remote.js
var remote = __webpack_require__(4143);
;// CONCATENATED MODULE: ./build/store/git/git-store.js







const defaultFreshness = 2000;
/**
 * A store in a branch of a git repository. Nothing is asked of the remote before the first snapshot or change; its
 * objects are kept in a cache below `home`, one for all processes and branches.
 *
 * Snapshots and changes fail with `store-unreachable`, `store-config` (a branch that is missing and may not be
 * created), `store-conflict`, `store-protected` (the remote refuses) and `file-access` (the cache cannot be written).
 *
 * @throws OcurootError `store-config` for support files in places that are not theirs
 */
function openGitStore(options) {
    return openBranches(remoteOf(options, options), [new branch/* Branch */.l(options, "")], options);
}
/** State and intent in two branches of one remote, as one store with the folders `state/` and `intent/`. */
function openGitPair(state, intent, surroundings) {
    const branches = [new branch/* Branch */.l(state, "state/"), new branch/* Branch */.l(intent, "intent/")];
    return openBranches(remoteOf(state, surroundings), branches, surroundings);
}
/** The remote that a place is in. */
function remoteOf({ url }, { root }) {
    return (0,remote/* parseRemote */.M)(url, root);
}
function openBranches(remote, branches, surroundings) {
    const { home, env, signal, identity = (0,environment/* identityFrom */.pH)(env), freshness = defaultFreshness } = surroundings;
    const { now = Date.now } = surroundings;
    const cache = new git_cache/* Cache */.l(`${home}/git/${remote.key}`, (0,environment/* gitEnvironment */._K)(env, remote.settings), signal, now);
    const mirror = new git_mirror/* Mirror */.Y(remote, branches, cache, { freshness, signal, warn: surroundings.warn });
    const names = branches.map(({ name }) => (name === "" ? "the default branch" : `branch ${name}`)).join(" and ");
    const backend = new GitBackend(`${names} of ${remote.name}`, mirror, {
        ...{ identity, now },
        ...(surroundings.beforePush === undefined ? {} : { beforePush: surroundings.beforePush }),
    });
    return (0,transact/* createFileStore */.I)(backend, surroundings.patience);
}


/***/ })

};
