export const id = 5415;
export const ids = [5415];
export const modules = {

/***/ 3237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ removeLeftovers),
/* harmony export */   DP: () => (/* binding */ unfinishedClone),
/* harmony export */   IL: () => (/* binding */ removeWorktree),
/* harmony export */   w: () => (/* binding */ worktreesIn),
/* harmony export */   xD: () => (/* binding */ recordName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _store_fs_owner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6583);



/** Age from which on a tree whose maker is out of our sight counts as left behind, in milliseconds. */
const forgotten = 7 * 24 * 60 * 60_000;
/** Age from which on nobody is writing a record any more, in milliseconds. */
const unfinished = 60_000;
/** How long a clone is kept that nobody uses, in milliseconds. */
const unused = 30 * 24 * 60 * 60_000;
/** The folder of the trees that are checked out beside the current one. */
function worktreesIn(home) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.join(home, "worktrees");
}
/** The file that says who made a tree, and of which repository; it comes before the tree and goes after it. */
function recordName(name) {
    return `${name}.json`;
}
/** Removes a tree, its registration in the repository, and the record, in this order. Never throws. */
function removeWorktree(folder, name, gitDir) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name), { recursive: true, force: true, maxRetries: 3 });
        if (gitDir !== undefined) {
            const registrations = node_path__WEBPACK_IMPORTED_MODULE_1__.join(gitDir, "worktrees");
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(registrations, name), { recursive: true, force: true, maxRetries: 3 });
            if (namesIn(registrations)?.length === 0)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(registrations);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, recordName(name)), { force: true });
    }
    catch {
        // The record is still there, or the tree without one: the next command finds either.
    }
}
/** What the names of clones begin with that are not complete; each has a record beside it. */
const unfinishedClone = "new-";
/**
 * Removes trees and clones that dead processes left behind. Never throws; looks at few folders when there is nothing.
 *
 * @param now milliseconds since 1970
 */
function removeLeftovers(home, now) {
    removeDead(worktreesIn(home), now);
    const clones = node_path__WEBPACK_IMPORTED_MODULE_1__.join(home, "clones");
    removeUnusedClones(clones, now);
    for (const name of namesIn(clones) ?? [])
        removeDead(node_path__WEBPACK_IMPORTED_MODULE_1__.join(clones, name), now, unfinishedClone);
}
/** Removes what has a record of a dead process, or none. @param prefix of the names that are looked at */
function removeDead(folder, now, prefix = "") {
    const names = (namesIn(folder) ?? []).filter((name) => name.startsWith(prefix));
    for (const name of new Set(names.map((each) => each.replace(/\.json$/, "")))) {
        const record = recordOf(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, recordName(name)), now);
        if (record === "in use")
            continue;
        removeWorktree(folder, name, record === undefined ? registeredAt(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name)) : record.repository);
    }
}
/** The repository that a tree says it belongs to: a git that outlived its killed parent may have made it since. */
function registeredAt(tree) {
    try {
        const [, registration] = /^gitdir: (.+)$/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(tree, ".git"), "utf8")) ?? [];
        return registration === undefined ? undefined : node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(registration));
    }
    catch {
        return undefined;
    }
}
/** @returns undefined for a tree without a record: what made it removed the record already. */
function recordOf(file, now) {
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8");
        const { owner, repository } = JSON.parse(text);
        const known = { repository: typeof repository === "string" ? repository : undefined };
        const maker = (0,_store_fs_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOwner */ .pZ)(JSON.stringify(owner));
        const life = maker === undefined ? "unknown" : (0,_store_fs_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .liveness */ .QX)(maker);
        if (life === "dead" || (life === "unknown" && now - changedAt(file) > forgotten))
            return known;
        return "in use";
    }
    catch (error) {
        // A record that is being written, or was when its writer was killed.
        if (error instanceof SyntaxError)
            return now - changedAt(file) > unfinished ? { repository: undefined } : "in use";
        return undefined;
    }
}
function removeUnusedClones(folder, now) {
    for (const name of namesIn(folder) ?? []) {
        if (now - changedAt(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name, "used")) > unused) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name), { recursive: true, force: true });
        }
    }
}
/** What is not there is not old. */
function changedAt(file) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
}
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 5415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ./build/commands/session.js
var commands_session = __webpack_require__(6183);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/checkout/leftovers.js
var leftovers = __webpack_require__(3237);
// EXTERNAL MODULE: ./build/clock.js
var clock = __webpack_require__(7094);
// EXTERNAL MODULE: ./build/refs/parse.js
var parse = __webpack_require__(2216);
;// CONCATENATED MODULE: ./build/compose/options.js

/** What reaches stores and remotes. */
function reachingEnv({ env, credentials, }) {
    return { ...env, ...credentials };
}
/** Absolute path of ocuroot's own folder. */
function homeOf(env) {
    return env.OCUROOT_HOME || external_node_path_.join(env.HOME ?? env.USERPROFILE ?? "", ".ocuroot");
}

;// CONCATENATED MODULE: ./build/compose/checkouts.js


/** In the files of the commit that the release was made from, whatever is checked out here (W34). */
async function evaluateRelease(session, config, checkouts, release, known) {
    const [{ loadRelease }, { environmentsOf }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(1944)]).then(__webpack_require__.bind(__webpack_require__, 1944)),
        Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(1944), __webpack_require__.e(9598), __webpack_require__.e(651)]).then(__webpack_require__.bind(__webpack_require__, 651)),
    ]);
    const { repo, path: file } = (0,parse/* parseRef */.r)(release);
    const { state } = await session.world.snapshot();
    const { document } = await loadRelease(state, release);
    const environments = known ?? (await environmentsOf(state));
    const onPrint = (text) => session.onPrint(file, text);
    const root = await checkouts.open(repo, document.commit);
    return config.evaluate({ file, root, base: release, environments, onPrint, signal: session.signal });
}
/** Most commands work at their own commit alone: what makes other trees is loaded when one is needed. */
function lazyCheckouts({ env, signal }, config, world, current) {
    let loading;
    const load = async () => {
        const { openCheckouts } = await __webpack_require__.e(/* import() */ 4255).then(__webpack_require__.bind(__webpack_require__, 4255));
        const { originOf } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(2931)]).then(__webpack_require__.bind(__webpack_require__, 2931));
        const { localSource } = await __webpack_require__.e(/* import() */ 4985).then(__webpack_require__.bind(__webpack_require__, 4985));
        return openCheckouts({
            home: homeOf(env),
            env,
            signal,
            ...(current === undefined ? {} : { current }),
            originOf: async (repo, commit) => {
                const recorded = await originOf((await world.snapshot()).state, config, repo, commit);
                // The addresses on record have no credentials.
                const own = repo === current?.repo ? current.remotes : [];
                const origin = { ...recorded, addresses: [...new Set([...own, ...recorded.addresses])] };
                const local = origin.addresses.length === 0 ? localSource(homeOf(env), repo) : undefined;
                return local === undefined ? origin : { ...origin, addresses: [local] };
            },
        });
    };
    return {
        open: async (repo, commit) => {
            if (current !== undefined && repo === current.repo && commit === current.commit)
                return current.root;
            loading ??= load();
            return (await loading).open(repo, commit);
        },
        close: async () => (await loading)?.close(),
    };
}
/** Addresses that a repository is on record with. */
function originsOf(config, world) {
    return async ({ repo, commit }) => {
        const { originOf } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(2931)]).then(__webpack_require__.bind(__webpack_require__, 2931));
        return (await originOf((await world.snapshot()).state, config, repo, commit)).addresses;
    };
}

// EXTERNAL MODULE: ./build/config/setting-values.js
var setting_values = __webpack_require__(6938);
// EXTERNAL MODULE: ./build/masks.js
var masks = __webpack_require__(8889);
// EXTERNAL MODULE: ./build/remembered.js
var build_remembered = __webpack_require__(7504);
;// CONCATENATED MODULE: ./build/compose/settings.js




/**
 * The settings of the repository. They are remembered by the text of `repo.ocu.star`, so that most commands need no
 * engine for them; not where it loads other files, asks the machine for anything or has credentials in addresses. These
 * are used as long as the process lives, and kept out of what is stored of the file.
 */
async function settingsOf({ env, reporter, signal, version }, text, config, recorded) {
    const none = { release_ignore: [], has_trigger: false, sources: {} };
    if (text === undefined)
        return (0,setting_values/* overrideSettings */.I1)(none, env);
    const from = recorded === undefined ? {} : { recorded };
    const remembered = new build_remembered/* Remembered */.d(homeOf(env));
    const made = ["settings", version, text];
    const known = remembered.recall(made);
    if (known)
        return (0,setting_values/* overrideSettings */.I1)({ ...known, ...from, sources: { [setting_values/* settingsFile */._r]: text } }, env);
    const onPrint = (line) => reporter.report({ type: "config-print", file: setting_values/* settingsFile */._r, text: line });
    const given = recorded === undefined ? {} : { sources: recorded };
    const { AddressSecrets } = await __webpack_require__.e(/* import() */ 4595).then(__webpack_require__.bind(__webpack_require__, 4595));
    // What is wrong with a file is shown with its lines.
    const written = AddressSecrets.inText(text);
    for (const secret of written.values())
        masks/* masks */.SL.add(secret);
    const settings = await config.settings({ onPrint, signal, ...given });
    const used = AddressSecrets.inSettings(settings);
    for (const secret of used.values())
        masks/* masks */.SL.add(secret);
    for (const problem of settings.warnings)
        reporter.report({ type: "warning", problem });
    const { sources, pure, warnings, trigger: _trigger, dispose, ...plain } = settings;
    dispose();
    const isSmall = pure && warnings.length === 0 && Object.keys(sources).length === 1;
    if (isSmall && written.isEmpty && used.isEmpty)
        remembered.keep(made, plain);
    const stored = Object.entries(sources).map(([file, source]) => [file, used.removedFrom(source)]);
    return (0,setting_values/* overrideSettings */.I1)({ ...plain, ...from, sources: Object.fromEntries(stored) }, env);
}
/**
 * In a job on GitHub state has to outlive the runner: without `store.set()` it is kept on two branches of the same
 * repository.
 */
function withDefaultStores(settings, env) {
    const { GITHUB_ACTIONS, GITHUB_SERVER_URL, GITHUB_REPOSITORY } = env;
    if (settings.state !== undefined || GITHUB_ACTIONS !== "true" || !GITHUB_SERVER_URL || !GITHUB_REPOSITORY)
        return settings;
    const remote_url = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}.git`;
    const on = (branch) => ({ git: { remote_url, branch, create_branch: true } });
    return { ...settings, state: on("ocuroot-state"), intent: settings.intent ?? on("ocuroot-intent") };
}
/** What is put on record of a repository at a commit. */
function repoConfig({ sources }, { remotes }) {
    const { [setting_values/* settingsFile */._r]: source = "", ...loaded } = sources;
    return {
        Remotes: remotes.map((remote) => ({ ...remote })),
        source: Buffer.from(source).toString("base64"),
        ...(Object.keys(loaded).length === 0 ? {} : { loaded }),
    };
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/process.js
var build_process = __webpack_require__(4677);
// EXTERNAL MODULE: ./build/refs/remote.js
var remote = __webpack_require__(7661);
;// CONCATENATED MODULE: ./build/config/git-facts.js




/**
 * Asks git about a checkout. `OCU_REPO_COMMIT_OVERRIDE` names another commit, `OCU_REPO_URL_OVERRIDE` another address; a
 * folder that is no git checkout has neither commit nor address of its own.
 */
async function gitFacts(root, env) {
    const [shown, configured] = await Promise.all([
        ask(root, env, "log", "-1", "--format=%H%n%s", "HEAD", "--"),
        ask(root, env, "config", "--get-regexp", "^(remote\\..*\\.(url|pushurl)|user\\.name)$"),
    ]);
    const [head, subject] = shown?.split("\n") ?? [];
    const override = env.OCU_REPO_COMMIT_OVERRIDE;
    const addresses = remotesIn(configured ?? "");
    const user = configured
        ?.match(/^user\.name (.*)$/gm)
        ?.at(-1)
        ?.slice("user.name ".length);
    const origin = env.OCU_REPO_URL_OVERRIDE || addresses.find(({ Name }) => Name === "origin")?.URL;
    return {
        commit: override || head || "null",
        ...(subject && !override ? { subject } : {}),
        ...(origin === undefined ? {} : { origin }),
        ...(user ? { user } : {}),
        remotes: addresses.map(({ Name, URL, PushURL }) => ({
            Name,
            URL: withoutUserInfo(URL),
            PushURL: withoutUserInfo(PushURL),
        })),
    };
}
/** Started at once: git answers while whatever comes next is loaded. */
function git(root, env, args) {
    return (0,build_process.run)("git", args, { cwd: root, env }).catch(() => undefined);
}
async function ask(root, env, ...args) {
    const answer = await git(root, env, args);
    const text = answer?.exitCode === 0 ? answer.stdout.trim() : "";
    return text === "" ? undefined : text;
}
/** `remote.NAME.url ADDRESS` lines; a name may have dots. The first address of a remote is the one git reads from. */
function remotesIn(text) {
    const remotes = new Map();
    for (const line of text.split("\n")) {
        const [, name, key, value] = /^remote\.(.*)\.(url|pushurl) (.*)$/.exec(line) ?? [];
        if (name === undefined)
            continue;
        const field = key === "url" ? "URL" : "PushURL";
        remotes.set(name, { [field]: value, ...remotes.get(name) });
    }
    return [...remotes]
        .map(([Name, { URL = "", PushURL = URL }]) => ({ Name, URL, PushURL }))
        .sort((a, b) => (a.Name < b.Name ? -1 : 1));
}
function withoutUserInfo(url) {
    return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/]*@/i, "$1");
}
/** The name of a repository in refs: its alias, else from the address it was overridden with, else from its origin's, else its folder. */
function repoName(root, alias, facts, env) {
    if (alias !== undefined)
        return checkedName(alias, "repo_alias");
    const override = env.OCU_REPO_URL_OVERRIDE;
    if (override && !(0,remote/* looksRemote */.n)(override))
        return checkedName(override, "OCU_REPO_URL_OVERRIDE");
    const name = facts.origin === undefined ? "" : (0,remote/* normalizeRemote */.e)(facts.origin);
    return name === "" ? external_node_path_.basename(root) : name;
}
/** @throws `store-config` for a name that no ref can begin with. */
function checkedName(name, setting) {
    const parts = name.split("/");
    const bad = parts.some((part) => part === "" || part === "." || part === ".." || part === "-" || /^[@+]|[#=]/.test(part));
    if (!bad)
        return name;
    return (0,errors/* fail */.fJ)("store-config", `${setting} is ${JSON.stringify(name)}, which cannot be the name of a repository`, {
        fix: "use words between slashes, such as octo-org/shop",
    });
}
/** Whether a commit comes before another one; false when git does not know. */
async function isAncestor(root, earlier, later, env) {
    const args = ["merge-base", "--is-ancestor", earlier, later, "--"];
    const answer = await git(root, env, args);
    return answer?.exitCode === 0;
}

// EXTERNAL MODULE: ./build/store/transact.js
var transact = __webpack_require__(6870);
// EXTERNAL MODULE: ./build/store/fs/disk.js
var disk = __webpack_require__(3127);
// EXTERNAL MODULE: ./build/store/bounded-map.js
var bounded_map = __webpack_require__(2524);
// EXTERNAL MODULE: ./build/store/overlay.js
var overlay = __webpack_require__(2274);
;// CONCATENATED MODULE: ./build/store/fs/folder.js

/** Names of one directory, sorted when they are asked for. */
class Folder {
    #names;
    #sorted;
    constructor(names) {
        this.#names = new Map(names);
    }
    get size() {
        return this.#names.size;
    }
    get entries() {
        this.#sorted ??= (0,overlay/* sortedEntries */.CA)(this.#names);
        return this.#sorted;
    }
    /** Whether a name is that of a directory; `undefined` where there is none. */
    isDirectory(name) {
        return this.#names.get(name);
    }
    /** @returns false when it was there. */
    add(name, isDirectory) {
        if (this.#names.has(name))
            return false;
        this.#names.set(name, isDirectory);
        this.#sorted = undefined;
        return true;
    }
    /** @returns whether nothing is left. */
    delete(name) {
        if (this.#names.delete(name))
            this.#sorted = undefined;
        return this.#names.size === 0;
    }
}

;// CONCATENATED MODULE: ./build/store/fs/image.js




/** The folder inside a store that is ours alone. */
const ownFolder = ".ocuroot";
/** Texts that are kept, in characters; folders that are kept; commits that are kept, in characters. */
const limits = { texts: 10_000_000, folders: 60_000, commits: 2_000_000 };
/** How far behind an image may be and still follow commit by commit. */
const longestChain = 64;
const nothing = new Map();
/**
 * What this process knows of the files of a folder store, as of one position. Files are read when they are asked for
 * and kept while the generation stands; commits, ours and others', move it along. Programs that know nothing of
 * generations take turns with us: what they write is seen by the next process, or after the next commit it touches.
 */
class Image {
    #root;
    #ledger;
    #texts = new bounded_map/* BoundedMap */.E(limits.texts, ({ text }) => (text?.length ?? 0) + 100);
    #folders = new bounded_map/* BoundedMap */.E(limits.folders, () => 1);
    #commits = new bounded_map/* BoundedMap */.E(limits.commits, weigh);
    /** The newest commit, as long as it may be missing from the files. */
    #overlay = nothing;
    #position = { generation: 0, id: "", pending: false };
    #epoch = 0;
    /** Set while this process holds the lock: nobody can move the store then. */
    locked = false;
    constructor(root, ledger) {
        this.#root = root;
        this.#ledger = ledger;
        this.#rebase(ledger.position());
    }
    get position() {
        return this.#position;
    }
    /** Counts how often everything had to be forgotten: what was seen before cannot be told any more. */
    get epoch() {
        return this.#epoch;
    }
    /** Moves to the position of now. */
    sync() {
        if (!this.locked)
            this.#moveTo(this.#ledger.position());
    }
    /** Moves to the position of now, as far as readers must know. @returns whether it was another one. */
    #hasMoved() {
        return !this.locked && this.#moveTo(this.#ledger.positionSeen());
    }
    #moveTo(now) {
        const { generation, id } = this.#position;
        if (now.generation === generation && now.id === id)
            return false;
        const chain = this.#chain(generation, now);
        if (chain === undefined)
            this.#rebase(now);
        else
            for (const commit of chain)
                this.advance(commit, commit.id !== now.id || !now.pending);
        return true;
    }
    /**
     * Takes a commit over that follows the position.
     *
     * @param applied whether the files hold it for certain.
     */
    advance(commit, applied) {
        this.#position = { generation: commit.generation, id: commit.id, pending: !applied };
        this.#overlay = applied ? nothing : commit.writes;
        this.#commits.set(String(commit.generation), commit);
        for (const [path, { after }] of commit.writes) {
            this.#texts.set(path, { text: after ?? null });
            if (after === undefined)
                this.#leave(path);
            else
                this.#enter(path);
        }
    }
    /** Says that the files hold the newest commit by now. */
    settle() {
        this.#position = { ...this.#position, pending: false };
        this.#overlay = nothing;
    }
    /** The nearest folder above a removed path that is known to hold more; `""` when none is known to. */
    keeper(path) {
        for (let cut = path.lastIndexOf("/"); cut > 0; cut = path.lastIndexOf("/", cut - 1)) {
            const folder = this.#folders.get(path.slice(0, cut));
            if (folder === undefined)
                return "";
            if (folder.size > 0)
                return path.slice(0, cut);
        }
        return "";
    }
    /** The text at a path at {@link Image.position}, which this call may move. */
    read(path) {
        for (;;) {
            const known = this.#texts.get(path);
            if (known?.text !== undefined)
                return known.text ?? undefined;
            if (this.#listed(path) === false)
                return undefined;
            const change = this.#overlay.get(path);
            const text = change === undefined ? this.#readFile(path) : change.after;
            if (this.#hasMoved())
                continue;
            this.#texts.set(path, { text: text ?? null });
            return text;
        }
    }
    /** Whether there is a text at a path at {@link Image.position}, which this call may move. */
    has(path) {
        for (;;) {
            const known = this.#texts.get(path);
            if (known !== undefined)
                return known.text !== null;
            const listed = this.#listed(path);
            if (listed !== undefined)
                return listed;
            const change = this.#overlay.get(path);
            const found = change === undefined ? (0,disk/* isFile */.fo)(`${this.#root}/${path}`) : change.after !== undefined;
            if (this.#hasMoved())
                continue;
            this.#texts.set(path, { text: found ? undefined : null });
            return found;
        }
    }
    /** Entries of a directory at {@link Image.position}, which this call may move; some may have become empty. */
    list(directory) {
        for (;;) {
            const known = this.#folders.get(directory);
            if (known !== undefined)
                return known.entries;
            const folder = new Folder(this.#readFolder(directory));
            if (this.#hasMoved())
                continue;
            this.#folders.set(directory, folder);
            for (const [path, { after }] of this.#overlay) {
                if (after === undefined)
                    this.#leave(path);
                else
                    this.#enter(path);
            }
            return folder.entries;
        }
    }
    /** The commit of a generation up to the position's; `undefined` when it is forgotten. */
    commit(generation) {
        const known = this.#commits.get(String(generation));
        if (known !== undefined)
            return known;
        const loaded = this.#ledger.load(generation);
        if (loaded !== undefined)
            this.#commits.set(String(generation), loaded);
        return loaded;
    }
    #chain(from, to) {
        if (to.generation <= from || to.generation > from + longestChain)
            return undefined;
        const chain = [];
        for (let generation = from + 1; generation <= to.generation; generation++) {
            const commit = this.#ledger.load(generation);
            if (commit === undefined)
                return undefined;
            chain.push(commit);
        }
        return chain.at(-1)?.id === to.id ? chain : undefined;
    }
    /** Forgets everything and starts at a position; what its journal holds is laid over the files. */
    #rebase(to) {
        let position = to;
        let commit;
        while (position.pending) {
            commit = this.#ledger.load(position.generation);
            if (commit?.id === position.id)
                break;
            position = this.#ledger.position();
            commit = undefined;
        }
        this.#epoch++;
        this.#texts.clear();
        this.#folders.clear();
        this.#commits.clear();
        this.#position = position;
        this.#overlay = commit?.writes ?? nothing;
    }
    /** Whether a text stands at a path, by the nearest folder above that is known; `undefined` when it cannot tell. */
    #listed(path) {
        let name = path;
        for (;;) {
            const cut = name.lastIndexOf("/");
            const folder = this.#folders.get(cut < 0 ? "" : name.slice(0, cut));
            const isDirectory = folder?.isDirectory(name.slice(cut + 1));
            if (folder !== undefined && name === path)
                return isDirectory === false;
            if (folder !== undefined)
                return isDirectory === true ? undefined : false;
            if (cut < 0)
                return undefined;
            name = name.slice(0, cut);
        }
    }
    #readFile(path) {
        const text = (0,disk/* readText */.yR)(`${this.#root}/${path}`);
        return text === undefined || isWhole(path, text) ? text : readAgain(`${this.#root}/${path}`, path);
    }
    #readFolder(directory) {
        try {
            const found = (0,external_node_fs_.readdirSync)(directory === "" ? this.#root : `${this.#root}/${directory}`, { withFileTypes: true });
            const names = found.map((entry) => [entry.name, entry.isDirectory()]);
            return directory === "" ? names.filter(([name]) => name !== ownFolder) : names;
        }
        catch (error) {
            if ((0,disk/* isAbsence */.Md)(error))
                return [];
            throw error;
        }
    }
    /** Adds a path to the folders that are known. */
    #enter(path) {
        let name = path;
        for (let isDirectory = false;; isDirectory = true) {
            const cut = name.lastIndexOf("/");
            const folder = this.#folders.get(cut < 0 ? "" : name.slice(0, cut));
            if (folder?.add(name.slice(cut + 1), isDirectory) === false || cut < 0)
                return;
            name = name.slice(0, cut);
        }
    }
    /** Takes a path out of the folders that are known, and those with nothing left out of theirs. */
    #leave(path) {
        let name = path;
        for (;;) {
            const cut = name.lastIndexOf("/");
            const folder = this.#folders.get(cut < 0 ? "" : name.slice(0, cut));
            if (folder?.delete(name.slice(cut + 1)) !== true || cut < 0)
                return;
            name = name.slice(0, cut);
        }
    }
}
function weigh(commit) {
    let sum = 0;
    for (const { before, after } of commit.writes.values())
        sum += (before?.length ?? 0) + (after?.length ?? 0) + 100;
    return sum;
}
/** Other programs truncate a document and then write it: one that does not end is read again before it is believed. */
function isWhole(path, text) {
    return !path.endsWith(".json") || text.trimEnd().endsWith("}");
}
const pauseCell = new Int32Array(new SharedArrayBuffer(4));
function readAgain(file, path) {
    let text;
    for (let tries = 0; tries < 5; tries++) {
        Atomics.wait(pauseCell, 0, 0, 20);
        text = (0,disk/* readText */.yR)(file);
        if (text === undefined || isWhole(path, text))
            return text;
    }
    return text;
}

;// CONCATENATED MODULE: ./build/store/fs/ledger.js



const nowhere = { generation: 0, id: "", pending: false };
/** Milliseconds by which the times of a file system may be off, two seconds on the coarsest. */
const coarsestTimes = 3000;
/** How many commits, and how many bytes of them, are kept for readers that are behind. */
const keptCommits = 256;
const keptBytes = 32 * 1024 * 1024;
/**
 * The commits of a folder store under `.ocuroot/`: `journal` is a commit that counts but may not be in the files yet,
 * `last` the newest one that is, `h/N` the newest few, with what stood there before, so that an older revision can
 * still be read.
 */
class Ledger {
    #folder;
    #disk;
    /** Where a folder of that inode and time stands. */
    #seen;
    /** The head of `last` by what identifies the file: reading it again and again would cost as much as a document. */
    #known;
    constructor(folder, disk) {
        this.#folder = folder;
        this.#disk = disk;
    }
    /**
     * The position now, for readers: as long as no file came or went since it was last looked at, it is the same.
     * File systems tell times coarsely, so a folder that changed just now may change again unseen.
     */
    positionSeen() {
        const stat = (0,external_node_fs_.statSync)(this.#folder, { throwIfNoEntry: false });
        if (stat === undefined)
            return nowhere;
        const { ino, mtimeMs } = stat;
        if (this.#seen?.mtimeMs === mtimeMs && this.#seen.ino === ino)
            return this.#seen.position;
        const position = this.position();
        const isSettled = !position.pending && Math.abs(Date.now() - mtimeMs) > coarsestTimes;
        this.#seen = isSettled ? { ino, mtimeMs, position } : undefined;
        return position;
    }
    /** The position now. The journal is looked at first: it turns into `last`, never the other way round. */
    position() {
        for (;;) {
            if ((0,external_node_fs_.statSync)(`${this.#folder}/journal`, { throwIfNoEntry: false }) !== undefined) {
                const head = readHead(`${this.#folder}/journal`);
                if (head !== undefined)
                    return { ...head, pending: true };
                continue;
            }
            const stat = (0,external_node_fs_.statSync)(`${this.#folder}/last`, { throwIfNoEntry: false });
            if (stat === undefined)
                return nowhere;
            const file = identity(stat);
            if (this.#known?.file === file)
                return this.#known.position;
            const head = readHead(`${this.#folder}/last`);
            if (head === undefined)
                continue;
            this.#known = { file, position: { ...head, pending: false } };
            return this.#known.position;
        }
    }
    /** The commit of that generation, if it is still kept. */
    load(generation) {
        for (const name of [`h/${generation}`, "journal", "last"]) {
            const commit = ledger_parse((0,disk/* readText */.yR)(`${this.#folder}/${name}`) ?? "");
            if (commit?.generation === generation)
                return commit;
        }
        return undefined;
    }
    /** Writes the commit down; from the return of this call on it counts. Under the lock. */
    append(commit, temporary) {
        const path = `${this.#folder}/h/${commit.generation}`;
        this.#disk.create(temporary, serialize(commit), true);
        // A writer that died before its commit counted has left this one behind.
        this.#disk.unlink(path);
        try {
            this.#disk.link(temporary, path);
        }
        catch (error) {
            if ((0,disk/* errno */.b)(error) === "ENOSPC" || (0,disk/* errno */.b)(error) === "EACCES")
                throw error;
            // Without hard links readers that are behind start anew; nothing else depends on it.
        }
        this.#disk.rename(temporary, `${this.#folder}/journal`);
        this.#disk.syncFolder(this.#folder);
    }
    /** Says that the files hold the journal's commit. Under the lock. */
    settle({ generation, id }) {
        this.#disk.rename(`${this.#folder}/journal`, `${this.#folder}/last`);
        const stat = (0,external_node_fs_.statSync)(`${this.#folder}/last`, { throwIfNoEntry: false });
        if (stat !== undefined)
            this.#known = { file: identity(stat), position: { generation, id, pending: false } };
    }
    /** Forgets commits that nobody should need any more. Under the lock. */
    prune() {
        const generations = (0,external_node_fs_.readdirSync)(`${this.#folder}/h`).map(Number);
        generations.sort((a, b) => b - a);
        let bytes = 0;
        for (const [at, generation] of generations.entries()) {
            const path = `${this.#folder}/h/${generation}`;
            bytes += (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
            if (at > 0 && (at >= keptCommits || bytes > keptBytes))
                this.#disk.unlink(path);
        }
    }
}
/** Tells records apart. The links in `h/` keep inodes from being used again while anybody could take one for another. */
function identity(stat) {
    return `${stat.ino} ${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}`;
}
/** One line for the head, one for each write: neither writing nor reading needs the whole in one text twice. */
function* serialize(commit) {
    let chunk = `ocuroot 1 ${commit.generation} ${commit.id}\n`;
    for (const [path, { before, after }] of commit.writes) {
        chunk += `${JSON.stringify([path, before ?? null, after ?? null])}\n`;
        if (chunk.length < 1 << 20)
            continue;
        yield chunk;
        chunk = "";
    }
    yield chunk;
}
const headForm = /^ocuroot 1 (\d+) (\S+)$/;
function ledger_parse(text) {
    const [first = "", ...lines] = text.split("\n");
    const head = headForm.exec(first);
    if (head === null)
        return undefined;
    const writes = new Map();
    for (const line of lines) {
        if (line === "")
            continue;
        const [path, before, after] = JSON.parse(line);
        writes.set(path, { before: before ?? undefined, after: after ?? undefined });
    }
    return { generation: Number(head[1]), id: head[2] ?? "", writes };
}
const headBytes = Buffer.alloc(128);
/** The first line of a record; `undefined` when there is none any more. */
function readHead(path) {
    try {
        const file = (0,external_node_fs_.openSync)(path, "r");
        try {
            const length = (0,external_node_fs_.readSync)(file, headBytes, 0, headBytes.length, 0);
            const line = headBytes.toString("utf8", 0, length).split("\n", 1)[0] ?? "";
            const head = headForm.exec(line);
            if (head === null) {
                (0,errors/* fail */.fJ)("store-broken", `${path} does not tell which commit the store stands at.`, {
                    fix: "Remove the folder .ocuroot it lies in; the documents themselves lie beside it and stay.",
                });
            }
            return { generation: Number(head[1]), id: head[2] ?? "" };
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch (error) {
        if ((0,disk/* isAbsence */.Md)(error))
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/store/fs/lock.js
var lock = __webpack_require__(2433);
;// CONCATENATED MODULE: ./build/store/fs/staging.js



/**
 * Makes a commit ready before it counts: new files are put on the disk, and the folders they need, so that what can
 * fail does so while it can be taken back. Files that are there are written in place later; the journal makes up for a
 * crash in the middle.
 */
class Staging {
    #root;
    #disk;
    #temporary;
    #sync;
    /**
     * @param temporary names a file that nobody else uses.
     * @param sync see `FsStoreOptions.sync`.
     */
    constructor(root, disk, temporary, sync) {
        this.#root = root;
        this.#disk = disk;
        this.#temporary = temporary;
        this.#sync = sync;
    }
    /** @throws what the system refused, with nothing left behind. */
    stage(writes) {
        const staged = new Map();
        const leaving = departures(writes);
        const heirs = [];
        try {
            for (const write of writes) {
                const { path, before, after } = write;
                if (after === undefined || (before !== undefined && (0,disk/* isWritable */.nH)(this.#at(path))))
                    continue;
                if (before === undefined && leaving.has(familyOf(path)))
                    heirs.push(write);
                else
                    staged.set(path, this.#create(path, after));
            }
            // Last, when every other folder is there: one that takes its name from another must not be.
            const taken = new Set();
            for (const { path, after = "" } of heirs) {
                const from = this.#predecessorOf(path, leaving, taken);
                staged.set(path, from === undefined ? this.#create(path, after) : { from });
            }
        }
        catch (error) {
            this.unstage(staged);
            throw error;
        }
        return staged;
    }
    /** Takes back what was staged, folders included. Never throws: the reason it is called for is the one to tell. */
    unstage(staged) {
        for (const [path, { file, made }] of staged) {
            try {
                if (file !== undefined)
                    this.#disk.unlink(file);
                if (made !== undefined)
                    this.#disk.prune((0,external_node_path_.dirname)(this.#at(path)), (0,external_node_path_.dirname)(made));
            }
            catch {
                // What stays is an unnamed file that is swept later, or an empty folder that nobody sees.
            }
        }
    }
    #at(path) {
        return `${this.#root}/${path}`;
    }
    #create(path, text) {
        const target = this.#at(path);
        return (0,disk/* named */.KT)(() => {
            const parent = (0,external_node_path_.dirname)(target);
            const made = this.#disk.mkdir(parent);
            if (made === undefined)
                refuseFolder(target);
            const file = this.#temporary();
            try {
                this.#disk.create(file, [text], this.#sync);
            }
            catch (error) {
                this.#disk.unlink(file);
                this.#disk.prune(parent, made === undefined ? parent : (0,external_node_path_.dirname)(made));
                throw error;
            }
            return made === undefined ? { file } : { file, made };
        }, target);
    }
    /**
     * A removed path that a new one can succeed: `status/running` becomes `status/complete`. Its folder is renamed, which
     * costs a tenth of making a folder and a file and removing others. Only where the folder holds nothing else and none
     * has the new name.
     */
    #predecessorOf(path, leaving, taken) {
        const folder = (0,external_node_path_.dirname)(this.#at(path));
        if (taken.has(folder) || (0,external_node_fs_.existsSync)(folder))
            return undefined;
        const from = leaving.get(familyOf(path))?.pop();
        if (from === undefined || !(0,disk/* isWritable */.nH)(this.#at(from)))
            return undefined;
        if ((0,external_node_fs_.readdirSync)((0,external_node_path_.dirname)(this.#at(from))).length !== 1)
            return undefined;
        taken.add(folder);
        return from;
    }
}
/** Removed paths by family. */
function departures(writes) {
    const found = new Map();
    for (const { path, before, after } of writes) {
        if (before === undefined || after !== undefined)
            continue;
        const family = familyOf(path);
        const others = found.get(family);
        if (others === undefined)
            found.set(family, [path]);
        else
            others.push(path);
    }
    return found;
}
/** What paths have in common that differ in the name of their folder alone. */
function familyOf(path) {
    return `${(0,external_node_path_.dirname)((0,external_node_path_.dirname)(path))}/*/${(0,external_node_path_.basename)(path)}`;
}
function refuseFolder(target) {
    if ((0,external_node_fs_.statSync)(target, { throwIfNoEntry: false })?.isDirectory() !== true)
        return;
    throw Object.assign(new Error(`${target} is a folder`), { code: "EISDIR", path: target });
}

// EXTERNAL MODULE: ./build/store/fs/sweep.js
var sweep = __webpack_require__(2100);
;// CONCATENATED MODULE: ./build/store/fs/view.js



/**
 * One revision of a folder store. Files are read when asked for; what was committed since is undone from the records
 * of those commits, so that no reader waits for a writer and none sees a mixture.
 */
class View {
    revision;
    #image;
    #epoch;
    #undo;
    /** The generation whose commit was undone last. */
    #undone;
    constructor(image) {
        this.revision = revisionOf(image);
        this.#image = image;
        this.#epoch = image.epoch;
        this.#undone = image.position.generation;
        this.#undo = new overlay/* Overlay */.hJ({
            revision: this.revision,
            read: (path) => image.read(path),
            has: (path) => image.has(path),
            entries: (directory) => image.list(directory),
        });
    }
    read(path) {
        return this.#steady(() => this.#undo.read(path));
    }
    has(path) {
        return this.#steady(() => this.#undo.has(path));
    }
    entries(directory) {
        return this.#steady(() => this.#undo.entries(directory));
    }
    /** Repeats a look until the store did not move below it. */
    #steady(look) {
        try {
            for (;;) {
                this.#catchUp();
                const seen = look();
                if (this.#image.position.generation === this.#undone && this.#image.epoch === this.#epoch)
                    return seen;
            }
        }
        catch (error) {
            throw (0,disk/* accessError */.$2)(error);
        }
    }
    #catchUp() {
        const { generation } = this.#image.position;
        if (this.#image.epoch !== this.#epoch)
            outrun();
        for (; this.#undone < generation; this.#undone++) {
            const commit = this.#image.commit(this.#undone + 1) ?? outrun();
            for (const [path, { before }] of commit.writes) {
                if (this.#undo.texts.has(path))
                    continue;
                if (before === undefined)
                    this.#undo.remove(path);
                else
                    this.#undo.write(path, before);
            }
        }
    }
}
/** Names what an image stands at. */
function revisionOf(image) {
    return `${image.position.generation}.${image.position.id}`;
}
function outrun() {
    (0,errors/* fail */.fJ)("store-conflict", "The store was written so often meanwhile that an older state of it cannot be read any more.", {
        fix: "Run it again.",
    });
}

;// CONCATENATED MODULE: ./build/store/fs/fs-store.js











/**
 * A store in a plain folder: each text is a file, as the Go client writes them; commits go through a journal below
 * `.ocuroot/`. Opening and reading make nothing.
 */
function openFsStore(options) {
    const backend = new FsBackend(options);
    const store = (0,transact/* createFileStore */.I)(backend);
    if (options.readOnly !== true)
        return store;
    const refuse = async () => (0,errors/* fail */.fJ)("store-config", `The ${backend.description} was opened for reading only.`, {
        fix: "Run the command from the source repository.",
    });
    return { ...store, transact: refuse };
}
class FsBackend {
    description;
    #root;
    #own;
    #syncAll;
    #ignored;
    #disk;
    #ledger;
    #lock;
    #staging;
    #image;
    #held;
    #swept = false;
    constructor(options) {
        this.description = `folder ${options.root}`;
        this.#root = (0,external_node_path_.resolve)(options.root);
        this.#own = `${this.#root}/${ownFolder}`;
        this.#syncAll = options.sync === "all";
        this.#ignored = options.ignored === true;
        this.#disk = new disk/* Disk */.my(options.beforeWrite);
        this.#ledger = new Ledger(this.#own, this.#disk);
        this.#staging = new Staging(this.#root, this.#disk, () => this.#temporary(), options.sync === "all");
        this.#lock = new lock/* Lock */.c(this.#own, this.#disk, options.lease ?? 15_000);
    }
    async snapshot() {
        return (0,disk/* named */.KT)(() => {
            this.#image ??= new Image(this.#root, this.#ledger);
            this.#image.sync();
            return new View(this.#image);
        });
    }
    async exclusive(work) {
        try {
            this.#prepare();
            const held = await this.#lock.acquire();
            this.#held = held;
            try {
                this.#recover();
                const image = this.#currentImage();
                image.locked = true;
                return await work();
            }
            finally {
                if (this.#image !== undefined)
                    this.#image.locked = false;
                held.release();
            }
        }
        catch (error) {
            throw (0,disk/* accessError */.$2)(error);
        }
    }
    async commit(base, writes) {
        const image = this.#currentImage();
        if (base.revision !== revisionOf(image))
            return "conflict";
        const commit = {
            generation: image.position.generation + 1,
            id: crypto.randomUUID(),
            writes: new Map(writes.map(({ path, before, after }) => [path, { before, after }])),
        };
        const staged = this.#staging.stage(writes);
        try {
            // Whoever took the lock from us, thinking us dead, may have committed: then we must not.
            if (this.#held?.stands() !== true)
                return this.#lost(staged);
            this.#ledger.append(commit, this.#temporary());
        }
        catch (error) {
            this.#staging.unstage(staged);
            throw (0,disk/* accessError */.$2)(error);
        }
        image.advance(commit, false);
        this.#apply(commit, staged);
        image.settle();
        if (commit.generation % 32 === 0)
            this.#ledger.prune();
        return { revision: revisionOf(image) };
    }
    #currentImage() {
        this.#image ??= new Image(this.#root, this.#ledger);
        this.#image.sync();
        return this.#image;
    }
    #prepare() {
        if ((0,external_node_fs_.existsSync)(`${this.#own}/.gitignore`))
            return;
        for (const name of ["l", "q", "h", "tmp"])
            this.#disk.mkdir(`${this.#own}/${name}`);
        if (this.#ignored)
            this.#ignore(this.#root);
        // Last of all, so that its being there says that all is: and a store inside a checkout stays clean in git's eyes.
        this.#ignore(this.#own);
    }
    #ignore(folder) {
        const temporary = this.#temporary();
        this.#disk.create(temporary, ["*\n"], false);
        this.#disk.rename(temporary, `${folder}/.gitignore`);
    }
    /** Brings into the files what a writer committed before it died, and sweeps what the dead have left. */
    #recover() {
        const { pending, generation } = this.#ledger.position();
        if (pending) {
            const commit = this.#ledger.load(generation);
            if (commit === undefined)
                throw new Error(`The journal of ${this.description} vanished under its lock.`);
            // What stands there may be half of a text: every file is made anew.
            const writes = Array.from(commit.writes, ([path, { after }]) => ({ path, before: undefined, after }));
            this.#apply(commit, this.#staging.stage(writes));
        }
        if (!this.#swept)
            (0,sweep/* sweep */.X)(`${this.#own}/tmp`, this.#disk);
        this.#swept = true;
    }
    #lost(staged) {
        this.#staging.unstage(staged);
        return (0,errors/* fail */.fJ)("store-conflict", `Another process took over the lock of ${this.description} while this one slept.`, {
            fix: "Run it again.",
        });
    }
    /**
     * Brings a commit into the files and says so. May run again, after a crash anywhere inside. What is written comes
     * first: a folder that waits for its file must not look empty to what is removed.
     */
    #apply(commit, staged) {
        const targets = Array.from(commit.writes, ([path, { after }]) => ({
            path,
            target: `${this.#root}/${path}`,
            after,
        }));
        const moved = new Set();
        for (const { path, target, after } of targets) {
            if (after === undefined)
                continue;
            const waiting = staged.get(path);
            if (waiting?.from !== undefined)
                moved.add(waiting.from);
            (0,disk/* named */.KT)(() => this.#put(target, after, waiting), target);
        }
        for (const { path, target, after } of targets) {
            if (after === undefined && !moved.has(path))
                (0,disk/* named */.KT)(() => this.#remove(path, target), target);
        }
        if (this.#syncAll)
            for (const { target } of targets)
                this.#disk.syncFolder((0,external_node_path_.dirname)(target));
        this.#ledger.settle(commit);
    }
    #put(target, text, waiting) {
        if (waiting?.file !== undefined) {
            this.#disk.rename(waiting.file, target);
            return;
        }
        if (waiting?.from !== undefined)
            this.#disk.rename((0,external_node_path_.dirname)(`${this.#root}/${waiting.from}`), (0,external_node_path_.dirname)(target));
        this.#disk.overwrite(target, text, this.#syncAll);
    }
    /** Removes a file and the folders it leaves empty; one that is known to hold more need not be tried. */
    #remove(path, target) {
        this.#disk.unlink(target);
        const kept = this.#image?.keeper(path) ?? "";
        this.#disk.prune((0,external_node_path_.dirname)(target), kept === "" ? this.#root : `${this.#root}/${kept}`);
    }
    #temporary() {
        return `${this.#own}/tmp/${crypto.randomUUID()}`;
    }
}

// EXTERNAL MODULE: ./build/store/world.js + 3 modules
var world = __webpack_require__(8016);
;// CONCATENATED MODULE: ./build/store/fs/open.js





/**
 * Opens state and intent in plain folders, in the tree that the Go client reads and writes. Makes nothing until the
 * first change.
 *
 * @throws OcurootError `store-config` when both would lie in the same folder.
 */
function openFsWorld(options) {
    const { intentRoot, ...state } = options;
    if (intentRoot === undefined)
        return (0,world/* sharedWorld */.EZ)(openFsStore(state));
    if (real(state.root) === real(intentRoot)) {
        (0,errors/* fail */.fJ)("store-config", `State and intent are both configured to be in ${state.root}.`, {
            fix: "Give each a folder of its own, or configure one store.fs for both.",
        });
    }
    return (0,world/* pairWorld */.HE)(openFsStore(state), openFsStore({ ...state, root: intentRoot }));
}
/** The folder that a path means, whatever links lead there. */
function real(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return (0,external_node_path_.resolve)(path);
    }
}

// EXTERNAL MODULE: ./build/store/snapshot.js + 2 modules
var snapshot = __webpack_require__(4562);
;// CONCATENATED MODULE: ./build/compose/stores.js









/** Where the settings keep state and intent: in folders, in git, or one in each. */
async function openWorld(root, { state, intent }, { env, signal, reporter }) {
    if (state === undefined)
        return openFsWorld({ root: external_node_path_.join(root, ".ocuroot"), ignored: true });
    const folder = (store) => external_node_path_.resolve(root, store.fs.path);
    if ("fs" in state && (intent === undefined || "fs" in intent)) {
        return openFsWorld({ root: folder(state), ...(intent === undefined ? {} : { intentRoot: folder(intent) }) });
    }
    const { openRemoteStore, openRemoteWorld } = await __webpack_require__.e(/* import() */ 8535).then(__webpack_require__.bind(__webpack_require__, 8535));
    const surroundings = {
        ...{ home: homeOf(env), root, env, time: (0,clock.waitingTime)(env), hurry: signal },
        warn: (problem) => reporter.report({ type: "warning", problem }),
        onWait: (text) => reporter.report({ type: "note", text }),
    };
    if ("git" in state && (intent === undefined || "git" in intent)) {
        return openRemoteWorld(placeOf(state.git), intent === undefined ? undefined : placeOf(intent.git), surroundings);
    }
    const open = (store) => "fs" in store ? openFsStore({ root: folder(store) }) : openRemoteStore(placeOf(store.git), surroundings);
    return (0,world/* pairWorld */.HE)(await open(state), await open(intent ?? state));
}
function placeOf(git) {
    return {
        url: git.remote_url,
        createBranch: git.create_branch,
        ...(git.branch ? { branch: git.branch } : {}),
        ...(git.path_prefix ? { pathPrefix: git.path_prefix } : {}),
        ...(git.support_files ? { supportFiles: git.support_files } : {}),
    };
}
/** What a folder holds as the documents of one store. */
async function documentsOf(store) {
    return new snapshot/* DocumentSnapshot */.W(await store.snapshot());
}
/** A world that puts the config of this commit on record; commands that only read documents need none of it. */
async function saving(world, options, root, { repo, settings, facts }) {
    const { savingRepoConfig } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(7883)]).then(__webpack_require__.bind(__webpack_require__, 7883));
    if (facts.remotes.length === 0) {
        const { noteLocalSource } = await __webpack_require__.e(/* import() */ 4985).then(__webpack_require__.bind(__webpack_require__, 4985));
        noteLocalSource(homeOf(options.env), repo, root.path);
    }
    return savingRepoConfig(world, {
        repo,
        commit: facts.commit,
        config: repoConfig(settings, facts),
        version: options.version,
        ...(options.versionCheck ? { onNewer: (newer) => warnOfNewer(options, newer) } : {}),
        isAfter: (other) => isAncestor(root.path, other, facts.commit, options.env),
    });
}
/** Says that the documents at hand were written by a newer version. */
function warnOfNewer({ reporter, version }, newer) {
    const message = `This is ocuroot ${version}, and ocuroot ${newer} worked on the same documents before it.`;
    const fix = "Use one version in all workflow files, or set the input version-check to false.";
    reporter.report({ type: "warning", problem: { code: "store-version", message, fix } });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/config/actor.js

/**
 * Who gives the command, as people know them: on GitHub the login that started the run (`@octocat`), elsewhere the name
 * that commits of stores are by or that git has for the user, else the name of their account.
 *
 * @param configured the name that git has, where it was asked already
 */
async function actorOf(root, env, configured) {
    // GitHub documents GITHUB_TRIGGERING_ACTOR as who started this attempt, GITHUB_ACTOR as who started the first one.
    const login = env.GITHUB_ACTIONS === "true" ? env.GITHUB_TRIGGERING_ACTOR || env.GITHUB_ACTOR : undefined;
    if (login)
        return `@${login}`;
    const named = env.OCUROOT_GIT_USER_NAME || env.GIT_AUTHOR_NAME || configured;
    if (named)
        return named;
    // Loaded when it is first needed: commands that only read documents start no process.
    const { run } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 4677));
    const answer = await run("git", ["config", "user.name"], { cwd: root, env }).catch(() => undefined);
    const name = answer?.exitCode === 0 ? answer.stdout.trim() : "";
    return name || env.USER || accountName();
}
/** A process may run under a number that no account has. */
function accountName() {
    try {
        return (0,external_node_os_.userInfo)().username;
    }
    catch {
        return "somebody";
    }
}

// EXTERNAL MODULE: ./build/refs/order.js
var order = __webpack_require__(3667);
;// CONCATENATED MODULE: ./build/config/git-tree.js





/** What git says of a checkout for a push. @throws `root-not-found` from every question where there is no commit */
function gitTree(given) {
    const options = { ...given, commit: given.commit || "HEAD" };
    const { root, commit } = options;
    const ask = (...args) => answer(options, args);
    return {
        ignore: options.ignore,
        uncommitted: async () => {
            const top = external_node_path_.resolve(root, (await ask("rev-parse", "--show-cdup")).trim());
            const status = await ask("status", "--porcelain", "-z", "--untracked-files=all", "--no-renames");
            const inStore = (file) => options.stores.some((store) => !external_node_path_.relative(store, external_node_path_.join(top, file)).startsWith(".."));
            return lines(status)
                .map((line) => line.slice(3))
                .filter((file) => !inStore(file))
                .sort(order/* compareBytes */.X);
        },
        configFiles: async () => withoutNested(lines(await ask("ls-tree", "-r", "-z", "--name-only", commit))),
        changedSince: async (earlier) => {
            const prefix = await prefixOf(options);
            const names = lines(await ask("diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", earlier, commit));
            return names.map((name) => changedPath(name, prefix));
        },
        compare: (other) => compare(options, other),
        lacking: async (files) => {
            const absent = files.filter((file) => !(0,external_node_fs_.existsSync)(external_node_path_.join(root, file)));
            if (absent.length === 0)
                return [];
            // What is only not checked out, or removed without a commit, is not gone.
            const listed = await git_tree_git(options, ["ls-tree", "-r", "-z", "--name-only", commit]);
            const committed = new Set(lines(listed.stdout));
            return absent.filter((file) => !committed.has(file));
        },
        contains: async (other) => {
            if (other === commit || (await before(options, other, commit)))
                return true;
            await completeHistory(options, other);
            return before(options, other, commit);
        },
    };
}
/** Config files by their ending, but those below another `repo.ocu.star`: they belong to a repository of their own. */
function withoutNested(files) {
    const nested = files
        .filter((file) => file !== setting_values/* settingsFile */._r && external_node_path_.posix.basename(file) === setting_values/* settingsFile */._r)
        .map((file) => `${external_node_path_.posix.dirname(file)}/`);
    return files.filter((file) => {
        const isConfig = file.endsWith(".ocu.star") && external_node_path_.posix.basename(file) !== setting_values/* settingsFile */._r;
        return isConfig && !nested.some((folder) => file.startsWith(folder));
    });
}
function changedPath(name, prefix) {
    return name.startsWith(prefix) ? { path: name, inRoot: name.slice(prefix.length) } : { path: name };
}
/** Where the root lies in the git checkout: `""` or a folder with a slash at its end. */
async function prefixOf(options) {
    return (await answer(options, ["rev-parse", "--show-prefix"])).trim();
}
async function compare(options, other) {
    const { commit } = options;
    if (other === commit)
        return "same";
    if (await before(options, other, commit))
        return "newer";
    if (await before(options, commit, other))
        return "older";
    // A shallow checkout does not know what came before: it says no to everything.
    await completeHistory(options, other);
    if (!(await knows(options, other)))
        return "unknown";
    if (await before(options, other, commit))
        return "newer";
    if (await before(options, commit, other))
        return "older";
    const [mine, theirs] = await Promise.all([madeAt(options, commit), madeAt(options, other)]);
    return mine >= theirs ? "newer" : "older";
}
async function completeHistory(options, other) {
    const shallow = await git_tree_git(options, ["rev-parse", "--is-shallow-repository"]);
    if (shallow.stdout.trim() === "true")
        await git_tree_git(options, ["fetch", "--quiet", "--no-tags", "--unshallow", "origin"]);
    if (!(await knows(options, other)))
        await git_tree_git(options, ["fetch", "--quiet", "--no-tags", "origin", other]);
}
async function knows(options, commit) {
    return (await git_tree_git(options, ["cat-file", "-e", `${commit}^{commit}`])).exitCode === 0;
}
async function before(options, earlier, later) {
    return (await git_tree_git(options, ["merge-base", "--is-ancestor", earlier, later])).exitCode === 0;
}
/** Seconds since 1970, by whoever made the commit. */
async function madeAt(options, commit) {
    return Number(await answer(options, ["log", "-1", "--format=%ct", commit, "--"]));
}
async function answer(options, args) {
    const { exitCode, stdout, stderr } = await git_tree_git(options, args);
    if (exitCode === 0)
        return stdout;
    return (0,errors/* fail */.fJ)("root-not-found", `git cannot tell what is in ${options.root}: ${stderr.trim().split("\n").at(-1) ?? ""}`, {
        fix: "run it in a git checkout that has a commit",
    });
}
async function git_tree_git({ root, env }, args) {
    const { run } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 4677));
    return run("git", ["-c", "core.quotePath=false", ...args], { cwd: root, env: { ...env, GIT_TERMINAL_PROMPT: "0" } });
}
function lines(text) {
    return text.split("\0").filter((line) => line !== "");
}

;// CONCATENATED MODULE: ./build/config/lazy.js
/**
 * Most commands evaluate nothing: they need not pay for loading what evaluates.
 *
 * @param openEngine called at most once; the engine is closed with the rest
 */
function lazyConfig(options, openEngine) {
    let loading;
    const load = async () => {
        loading ??= Promise.all([Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(2088), __webpack_require__.e(9286)]).then(__webpack_require__.bind(__webpack_require__, 9286)), openEngine()]).then(([{ createConfigHost }, engine]) => ({
            config: createConfigHost({ ...options, engine }),
            engine,
        }));
        return (await loading).config;
    };
    return {
        start: () => {
            // Whatever goes wrong here goes wrong again, and is told, where it is used.
            load().catch(() => { });
        },
        evaluate: async (request) => (await load()).evaluate(request),
        settings: async (request) => (await load()).settings(request),
        value: async (expression) => (await load()).value(expression),
        close: async () => {
            if (loading === undefined)
                return;
            const { config, engine } = await loading;
            await config.close();
            await engine.close();
        },
    };
}

;// CONCATENATED MODULE: ./build/config/refusing-secrets.js

/**
 * Config files whose plans hold no secrets. A plan is stored, and its inputs with it: a function that needs a secret
 * gets it where it runs.
 *
 * @returns a host that behaves as `config`; evaluating throws `secret-in-output` naming the input or name that holds one
 */
function refusingSecrets(config, masks) {
    return {
        ...config,
        evaluate: async (request) => {
            const evaluation = await config.evaluate(request);
            const phases = evaluation.package?.phases ?? [];
            const planned = { phases, environments: evaluation.registered };
            const place = refusing_secrets_placeOf(masks.findSecret(planned));
            if (place === undefined)
                return evaluation;
            evaluation.dispose?.();
            return (0,errors/* fail */.fJ)("secret-in-output", `${request.file} puts a secret into ${place}, which would be stored`, {
                file: request.file,
                fix: "get the secret inside the function that needs it: secrets.get(NAME), or secret(VALUE)",
            });
        },
    };
}
/** What holds a secret, in the words of a config file: an input, an attribute, or else a name. */
function refusing_secrets_placeOf(found) {
    const path = found?.split("/");
    if (path === undefined)
        return undefined;
    const inputs = path.indexOf("inputs");
    if (inputs >= 0 && path[inputs + 1] !== undefined)
        return `the input "${path[inputs + 1]}"`;
    return path[0] === "environments" ? "an environment" : "the name of a phase, task or deployment";
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/config/root.js




const storeMarker = ".ocuroot-store";
/**
 * Finds what a folder belongs to: the nearest folder above with a `repo.ocu.star` or the marker of a store, the deeper of
 * both, the store when they are in one folder. Without either, the root of the git checkout.
 *
 * @throws OcurootError `root-not-found`; `store-broken` when the marker cannot be understood
 */
async function findRoot(cwd) {
    const [source, store] = await Promise.all([nearestWith(cwd, setting_values/* settingsFile */._r), nearestWith(cwd, storeMarker)]);
    if (store !== undefined && (source === undefined || store.length >= source.length)) {
        return { kind: "store", path: store, tag: await tagOf(external_node_path_.join(store, storeMarker)) };
    }
    if (source !== undefined)
        return { kind: "source", path: source, settings: true };
    const git = await nearestWith(cwd, ".git");
    if (git !== undefined)
        return { kind: "source", path: git, settings: false };
    return (0,errors/* fail */.fJ)("root-not-found", `no ${setting_values/* settingsFile */._r} here or in a folder above`, {
        fix: "go to a repository that has one, or run it inside a git checkout",
    });
}
async function nearestWith(from, name) {
    for (let folder = external_node_path_.resolve(from);; folder = external_node_path_.dirname(folder)) {
        const found = await (0,promises_.stat)(external_node_path_.join(folder, name)).catch(() => undefined);
        if (found !== undefined)
            return folder;
        if (folder === external_node_path_.dirname(folder))
            return undefined;
    }
}
async function tagOf(file) {
    const marker = await readMarker(file);
    const entries = typeof marker === "object" && marker !== null ? Object.entries(marker) : [];
    const tags = entries.find(([key]) => key.toLowerCase() === "tags")?.[1];
    const names = Array.isArray(tags) ? tags : Object.keys(tags ?? {});
    if (names.includes("state"))
        return "state";
    if (names.includes("intent"))
        return "intent";
    return (0,errors/* fail */.fJ)("store-broken", `${file} says neither that this is a state store nor that it is an intent store`);
}
/** Anything that is no JSON is no marker either. */
async function readMarker(file) {
    const text = await (0,promises_.readFile)(file, "utf8");
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/github/job.js
/**
 * Looks whether this process has to do with GitHub: it runs in a job, or has a token. What speaks to GitHub is loaded
 * when it is used, which most commands never do.
 */
function githubIn(env, workflow) {
    const inJob = env.GITHUB_ACTIONS === "true" && Boolean(env.GITHUB_REPOSITORY);
    const token = env.GH_TOKEN || env.GITHUB_TOKEN;
    if (!inJob && !token)
        return { owner: (machine) => machine, trigger: () => ({}) };
    const clients = new Map();
    const open = (given) => {
        const value = given ?? "";
        return () => {
            const known = clients.get(value) ?? openClient(env, value);
            clients.set(value, known);
            return known;
        };
    };
    const own = open(env.GITHUB_TOKEN || env.GH_TOKEN);
    return {
        ...(token ? { access: lazyAccess(env, token, own) } : {}),
        owner: (machine) => lazyOwner(env, machine, own),
        trigger: (repo, addressesOf) => {
            const repository = env.GITHUB_REPOSITORY;
            const file = workflow ?? runningWorkflow(env.GITHUB_WORKFLOW_REF);
            if (!inJob || !token || !repository || file === undefined)
                return {};
            let made;
            const make = async () => {
                const [{ dispatchTrigger }, { githubContext }, { waitingTime }] = await Promise.all([
                    __webpack_require__.e(/* import() */ 9432).then(__webpack_require__.bind(__webpack_require__, 9432)),
                    __webpack_require__.e(/* import() */ 9009).then(__webpack_require__.bind(__webpack_require__, 9009)),
                    Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7094)),
                ]);
                const others = open(env.GH_TOKEN || env.GITHUB_TOKEN);
                const context = githubContext(env);
                const { pause } = waitingTime(env);
                const ref = env.GITHUB_REF;
                return dispatchTrigger({ context, repository, repo, workflow: file, ref, own, others, addressesOf, pause });
            };
            const get = () => {
                made ??= make();
                return made;
            };
            return {
                trigger: {
                    ask: async (wanted, id) => (await get()).ask(wanted, id),
                    fateOf: async (wanted, id) => (await (await get()).fateOf?.(wanted, id)) ?? "unknown",
                },
            };
        },
    };
}
/** `octo-org/shop/.github/workflows/ocuroot.yml@refs/heads/main` names the running workflow: `ocuroot.yml`. */
function runningWorkflow(ref) {
    return /\/\.github\/workflows\/([^/@]+)@/.exec(ref ?? "")?.[1];
}
function lazyAccess(env, token, client) {
    const load = async () => {
        const [{ configAccess }, { waitingTime }] = await Promise.all([__webpack_require__.e(/* import() */ 3110).then(__webpack_require__.bind(__webpack_require__, 3110)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7094))]);
        const branch = /^refs\/heads\/(.+)$/.exec(env.GITHUB_REF ?? "")?.[1];
        const { pause } = waitingTime(env);
        const running = { repository: env.GITHUB_REPOSITORY, branch };
        return configAccess(await client(), { token, pause, running });
    };
    let loading;
    const get = () => {
        loading ??= load();
        return loading;
    };
    return {
        token,
        request: async (method, path, body) => (await get()).request(method, path, body),
        dispatch: async (repository, workflow, ref, inputs) => (await get()).dispatch(repository, workflow, ref, inputs),
    };
}
async function openClient(env, token) {
    const [{ createGithubClient }, { githubContext }, { waitingTime }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(891), __webpack_require__.e(4463)]).then(__webpack_require__.bind(__webpack_require__, 4463)),
        __webpack_require__.e(/* import() */ 9009).then(__webpack_require__.bind(__webpack_require__, 9009)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7094)),
    ]);
    const context = githubContext(env);
    return createGithubClient({ apiUrl: context.apiUrl, graphqlUrl: context.graphqlUrl, token, ...waitingTime(env) });
}
/** Ids are needed at once, GitHub only where somebody else's claim is judged. */
function lazyOwner(env, machine, client) {
    const { GITHUB_ACTIONS, GITHUB_SERVER_URL = "", GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT = "1" } = env;
    const inRun = GITHUB_ACTIONS === "true" && GITHUB_REPOSITORY && GITHUB_RUN_ID;
    const url = inRun ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}` : undefined;
    const id = url === undefined ? machine.id : `${url}/attempts/${GITHUB_RUN_ATTEMPT}?process=${encodeURIComponent(machine.id)}`;
    let judge;
    return {
        id,
        ...(url === undefined ? {} : { url }),
        isDead: async (other, beat) => {
            if (other === id)
                return false;
            if (!/^https?:/.test(other))
                return machine.isDead(other, beat);
            judge ??= Promise.all([__webpack_require__.e(/* import() */ 7749).then(__webpack_require__.bind(__webpack_require__, 7749)), __webpack_require__.e(/* import() */ 9009).then(__webpack_require__.bind(__webpack_require__, 9009))]).then(([{ runJudge }, { githubContext }]) => runJudge(githubContext(env), machine, client));
            return (await judge).isDead(other, beat);
        },
    };
}

;// CONCATENATED MODULE: ./build/beats.js



/**
 * How long a beat may stand still before its owner is taken for gone, in seconds. Owners move it once a minute; what is
 * beyond that is for stores that are slow and machines that stutter.
 */
const lease = 10 * 60;
/** This machine's stopwatch; goes on while it sleeps. */
function machineTime(boot) {
    return { machine: boot, seconds: external_node_os_.uptime };
}
/**
 * Watches the beats of owners that run out of sight. Time stamps of two machines are never compared: a claim is stale
 * when this machine itself has seen the same beat for a whole lease. What was seen is kept between processes, since most
 * of them are gone long before; losing it makes the watch begin anew.
 */
class BeatWatch {
    #file;
    #time;
    /** @param home folder that keeps what was seen */
    constructor(home, time) {
        this.#file = (0,external_node_path_.join)(home, "beats.json");
        this.#time = time;
    }
    /** Whether a claim has not moved for a whole lease. The first look at it never says so. */
    isStale({ ref, owner, since, beat }) {
        const all = this.#read();
        const key = JSON.stringify([ref, owner, since]);
        const known = all[key];
        const now = this.#time.seconds();
        if (known && known.beat === beat && known.machine === this.#time.machine && known.seen <= now) {
            return now - known.seen >= lease;
        }
        this.#write({ ...all, [key]: { beat, machine: this.#time.machine, seen: now } });
        return false;
    }
    #read() {
        try {
            const all = JSON.parse((0,external_node_fs_.readFileSync)(this.#file, "utf8"));
            // What was seen before this machine began, or a day ago, is of runs that nobody asks about any more.
            const isRecent = ({ machine, seen }) => machine === this.#time.machine && this.#time.seconds() - seen < 86_400;
            return Object.fromEntries(Object.entries(all).filter(([, sighting]) => isRecent(sighting)));
        }
        catch {
            return {};
        }
    }
    #write(all) {
        const draft = `${this.#file}.${process.pid}`;
        try {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(this.#file, ".."), { recursive: true, mode: 0o700 });
            (0,external_node_fs_.writeFileSync)(draft, JSON.stringify(all), { mode: 0o600 });
            (0,external_node_fs_.renameSync)(draft, this.#file);
        }
        catch {
            // Without a home that can be written to nothing is ever taken for stale here.
            (0,external_node_fs_.rmSync)(draft, { force: true });
        }
    }
}

// EXTERNAL MODULE: ./build/store/fs/owner.js
var fs_owner = __webpack_require__(6583);
;// CONCATENATED MODULE: ./build/owner.js


/**
 * This process as the owner of claims. Others can tell that it is gone when they run on the same machine: by its number,
 * the moment it began, and the machine's own start. Of owners that are out of sight only time tells: a claim whose beat
 * stands still for a whole lease.
 *
 * @param home folder that keeps what was seen of other owners
 */
function processOwner(home) {
    const id = formatOwner((0,fs_owner/* thisProcess */.WF)());
    const watch = new BeatWatch(home, machineTime((0,fs_owner/* thisProcess */.WF)().boot));
    return {
        id,
        isDead: async (owner, beat) => {
            if (owner === id)
                return false;
            const record = parseOwner(owner);
            const life = record ? (0,fs_owner/* liveness */.QX)(record) : "unknown";
            return life === "unknown" ? beat !== undefined && watch.isStale(beat) : life === "dead";
        },
    };
}
function formatOwner({ host, pid, boot, space, start }) {
    return `process://${encodeURIComponent(host)}/${pid}?${new URLSearchParams({ boot, space, start })}`;
}
function parseOwner(text) {
    const [, host, pid, query] = /^process:\/\/([^/]*)\/(\d+)\?(.*)$/.exec(text) ?? [];
    if (host === undefined || pid === undefined)
        return undefined;
    const fields = new URLSearchParams(query);
    const field = (name) => fields.get(name) ?? "";
    return {
        host: decodeURIComponent(host),
        pid: Number(pid),
        boot: field("boot"),
        space: field("space"),
        start: field("start"),
    };
}

// EXTERNAL MODULE: ./build/report/hints.js
var hints = __webpack_require__(7093);
;// CONCATENATED MODULE: ./build/compose.js





















const here = import.meta.url;
/** Beside the folder of the bundle as beside that of the sources; bundlers copy what they can tell from the text alone. */
const sdk = new URL(here.endsWith("/compose.js") ? "../sdk/" : "../sdk/", here);
/** Finds the repository of a folder, opens its stores, and wires up what commands work with. */
async function openSession(options) {
    (0,leftovers/* removeLeftovers */.DA)(homeOf(options.env), Date.parse(clock.systemClock.now()));
    const root = await findRoot(options.cwd);
    const openEngine = async () => options.engine ?? (await __webpack_require__.e(/* import() */ 8123).then(__webpack_require__.bind(__webpack_require__, 504))).startEngine();
    const config = refusingSecrets(lazyConfig(configOptions(options, root.path), openEngine), masks/* masks */.SL);
    // What evaluates takes longer to start than everything else takes that is needed before its first use.
    if (options.needs === "engine")
        config.start();
    try {
        return root.kind === "store" ? await fromStore(options, root, config) : await fromSource(options, root, config);
    }
    catch (error) {
        await config.close();
        throw error;
    }
}
function configOptions({ command, forbidden, ...options }, root) {
    const { access } = githubIn(reachingEnv(options), options.workflow);
    return {
        ...{ root, sdk, env: options.env, masks: masks/* masks */.SL },
        ...(command === undefined ? {} : { command }),
        ...(forbidden === undefined ? {} : { forbidden }),
        ...(access === undefined ? {} : { github: access }),
    };
}
async function fromSource(options, root, config) {
    const { reporter } = options;
    const env = reachingEnv(options);
    // Git answers while settings are read, except where it may not have to be asked.
    const asked = options.needs === "documents" ? undefined : gitFacts(root.path, env);
    const text = root.settings ? (0,external_node_fs_.readFileSync)(external_node_path_.join(root.path, setting_values/* settingsFile */._r), "utf8") : undefined;
    const settings = withDefaultStores(await settingsOf(options, text, config), env);
    await options.approve?.(root.path, settings.sources);
    const facts = asked === undefined && settings.alias !== undefined ? noFacts : await (asked ?? gitFacts(root.path, env));
    const repo = repoName(root.path, settings.alias, facts, env);
    const { commit, subject, user } = facts;
    const stores = await openWorld(root.path, settings, { ...options, env });
    const world = options.needs === "documents" ? stores : await saving(stores, { ...options, env }, root, { repo, settings, facts });
    const folder = folderRef(repo, root.path, options.cwd);
    const inside = folder.path === "." ? "" : folder.path;
    if (options.needs !== "documents") {
        reporter.report({
            type: "session",
            version: options.version,
            repo,
            folder: inside,
            commit,
            store: world.description,
        });
    }
    const source = gitTree({
        root: root.path,
        commit,
        env,
        ignore: settings.release_ignore,
        stores: [settings.state, settings.intent].flatMap((store) => store !== undefined && "fs" in store ? [external_node_path_.resolve(root.path, store.fs.path)] : []),
    });
    return assemble(options, config, { root: root.path, repo, commit, subject, user, folder, settings, world, source });
}
/** In a checkout of a store: no repository and no commit is at hand, all work is done elsewhere. */
async function fromStore(options, store, config) {
    const env = reachingEnv(options);
    const { recordedSettings, baseOf, noSource } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(1144)]).then(__webpack_require__.bind(__webpack_require__, 1144));
    const files = openFsStore({ root: store.path, readOnly: true });
    const documents = await documentsOf(files);
    const settings = await recordedSettings(documents, store, (text, sources) => settingsOf(options, text, config, sources).then((found) => withDefaultStores(found, env)));
    const world = await openWorld(baseOf(store, settings), settings, { ...options, env });
    if (options.versionCheck) {
        const newer = await (await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(63)]).then(__webpack_require__.bind(__webpack_require__, 63))).newerWriter(documents, options.version);
        if (newer !== undefined)
            warnOfNewer(options, newer);
    }
    if (options.needs !== "documents") {
        options.reporter.report({ type: "note", text: `In a checkout of the ${store.tag} store; ${world.description}` });
    }
    const folder = { ...(0,parse/* parseRef */.r)("@"), global: false, release: undefined, repo: "", path: "" };
    const source = noSource(store.path);
    const { commit } = await gitFacts(store.path, env);
    const branch = settings.intent ?? settings.state;
    const byHand = store.tag === "intent" && branch !== undefined && "git" in branch;
    const at = {
        ...store,
        ...(/^[0-9a-f]{40,}$/.test(commit) ? { commit } : {}),
        ...(byHand ? { unpublished: () => unpublishedBelow(store.path, env) } : {}),
    };
    return assemble(options, config, {
        ...{ root: store.path, repo: "", commit: "", folder, settings, world, source },
        store: at,
    });
}
async function unpublishedBelow(place, env) {
    return (await __webpack_require__.e(/* import() */ 2294).then(__webpack_require__.bind(__webpack_require__, 2294))).unpublishedIn(place, env);
}
function assemble(options, config, place) {
    const { reporter, signal } = options;
    const env = reachingEnv(options);
    const { root, repo, commit, subject, user, folder, settings, world, source, store } = place;
    const inside = folder.path === "." ? "" : folder.path;
    const github = githubIn(env, options.workflow);
    const checkouts = lazyCheckouts({ ...options, env }, config, world, store === undefined ? { repo, commit, root, remotes: settings.remotes ?? [] } : undefined);
    const evaluations = new Map();
    let actor;
    const onPrint = (file, text) => reporter.report({ type: "config-print", file, text });
    const byCi = github.trigger(repo, originsOf(config, world));
    const trigger = settings.has_trigger
        ? { trigger: { ask: ({ commit: wanted }) => callTrigger(config, settings, wanted, signal, onPrint) } }
        : byCi;
    const session = {
        world,
        reporter,
        clock: clock.systemClock,
        owner: github.owner(processOwner(homeOf(env))),
        commit,
        ...(subject === undefined ? {} : { subject }),
        maxParallel: options.maxParallel,
        ...runnerOf(env, options.assignment),
        signal,
        mask: (text) => masks/* masks */.SL.mask(text),
        evaluate: (release, environments) => {
            let evaluation = environments === undefined ? evaluations.get(release) : undefined;
            if (!evaluation) {
                evaluation = evaluateRelease(session, config, checkouts, release, environments);
                evaluations.set(release, evaluation);
            }
            return evaluation;
        },
        evaluated: (release, evaluation) => void evaluations.set(release, Promise.resolve(evaluation)),
        repo,
        folder,
        short: (ref) => (0,hints/* shortRef */.m3)(ref, { repo, folder: inside }),
        source,
        ...(store === undefined ? {} : { store }),
        config,
        starlarkValue: (expression) => config.value(expression),
        actor: () => {
            actor ??= actorOf(root, env, user);
            return actor;
        },
        program: options.program,
        ...trigger,
        triggerFor: async (wanted) => {
            // A function of a config knows commits alone.
            if (wanted.deployments !== undefined)
                return byCi.trigger;
            if (wanted.repo === repo && settings.has_trigger)
                return trigger.trigger;
            const { storedTrigger } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(2131)]).then(__webpack_require__.bind(__webpack_require__, 2131));
            const { state } = await world.snapshot();
            return (await storedTrigger(state, config, wanted, { signal, onPrint })) ?? byCi.trigger;
        },
        onPrint,
        close: async () => {
            await config.close();
            await checkouts.close();
            await world.close();
        },
    };
    return session;
}
/** In a job on GitHub there are other runners to leave work to. */
function runnerOf({ GITHUB_ACTIONS }, assignment) {
    if (GITHUB_ACTIONS !== "true")
        return {};
    return { runner: assignment === undefined ? {} : { assignment } };
}
const noFacts = { commit: "", remotes: [] };
/** `REPO/-/FOLDER`: the working directory as refs have it. */
function folderRef(repo, root, cwd) {
    const inside = external_node_path_.relative(root, cwd).split(external_node_path_.sep).join("/");
    return { ...(0,parse/* parseRef */.r)("@"), global: false, release: undefined, repo, path: inside === "" ? "." : inside };
}
/** The settings are read anew for it: what is remembered of them holds no functions. */
async function callTrigger(config, { recorded }, commit, signal, onPrint) {
    const sources = recorded === undefined ? {} : { sources: recorded };
    const settings = await config.settings({ signal, ...sources, onPrint: (text) => onPrint(setting_values/* settingsFile */._r, text) });
    try {
        await settings.trigger?.(commit, { signal, log: ({ message }) => onPrint(setting_values/* settingsFile */._r, message) });
        return {};
    }
    finally {
        settings.dispose();
    }
}

// EXTERNAL MODULE: ./build/documents/json.js
var documents_json = __webpack_require__(615);
// EXTERNAL MODULE: ./build/report/create.js + 15 modules
var create = __webpack_require__(5779);
// EXTERNAL MODULE: ./build/process-groups.js
var process_groups = __webpack_require__(510);
;// CONCATENATED MODULE: ./build/cli/signals.js


/** The signals that ask a process to end. */
const handled = ["SIGINT", "SIGTERM", "SIGHUP"];
/**
 * The first signal stops starting things, tells what runs to end and records it as cancelled; the second one leaves at
 * once and takes the started processes along.
 */
function watchSignals(reporter) {
    const controller = new AbortController();
    let received;
    const onSignal = (name) => {
        if (received) {
            (0,process_groups/* killAll */.E7)("SIGKILL");
            process.exit(128 + external_node_os_.constants.signals[name]);
        }
        received = name;
        reporter.report({ type: "stopping", running: (0,process_groups/* livingGroups */.Ge)().length });
        controller.abort(new Error(`ended by ${name}`));
    };
    for (const name of handled)
        process.on(name, onSignal);
    return {
        signal: controller.signal,
        exitCode: () => (received ? 128 + external_node_os_.constants.signals[received] : undefined),
        stop: () => {
            for (const name of handled)
                process.off(name, onSignal);
        },
    };
}

;// CONCATENATED MODULE: ./build/cli/run-command.js







/** Opens a session, runs one command in it, and reports how it ended: results on stdout, everything else on stderr. */
async function runCommand(shell, call) {
    const { options } = call;
    const { door } = shell;
    const reporter = (0,create.createReporter)({
        mode: door ? "plain" : (options.progress ?? "auto"),
        stream: door?.stream ?? process.stderr,
        env: process.env,
        program: shell.name,
        mask: (text) => masks/* masks */.SL.mask(text),
        ...(options.color === undefined ? {} : { color: options.color }),
        ...(door === undefined ? {} : { groups: door.log, others: door.readers }),
    });
    const signals = watchSignals(reporter);
    const outcome = await outcomeOf(shell, call, reporter, signals.signal);
    signals.stop();
    if (!door && isVerbose(options))
        await reportUsage(reporter);
    reporter.report({ type: "end", result: outcome.result });
    await reporter.close();
    const text = options.json ? `${jsonOf(outcome)}\n` : (outcome.stdout ?? "");
    if (door && text !== "")
        door.log.quote(text);
    if (!door)
        await writeStdout(text);
    shell.exit(signals.exitCode() ?? exitCodeOf(outcome.result));
}
async function outcomeOf(shell, { command, needs, options, engine, act }, reporter, signal) {
    const { door } = shell;
    let session;
    let outcome;
    try {
        session = await openSession({
            cwd: process.cwd(),
            env: definedOf(process.env),
            ...door?.session,
            program: shell.name,
            version: shell.version,
            maxParallel: options.maxParallel ?? 10,
            reporter,
            signal,
            needs,
            ...(engine === undefined ? {} : { engine }),
        });
        door?.onSession(session);
        outcome = await act(session);
    }
    catch (error) {
        outcome = { result: { ...(0,commands_session/* resultOf */.Bg)(command, [], []), status: "failed", problems: (0,errors/* problemsOf */.GW)(error) } };
    }
    try {
        await door?.onOutcome(outcome, session);
        return outcome;
    }
    finally {
        await session?.close();
    }
}
/** GitHub sets `RUNNER_DEBUG` where debug logging is on; `OCUROOT_DEBUG` is known from the Go client. */
function isVerbose({ verbose }) {
    return verbose === true || process.env.RUNNER_DEBUG === "1" || Boolean(process.env.OCUROOT_DEBUG);
}
async function reportUsage(reporter) {
    const { githubUsage } = await __webpack_require__.e(/* import() */ 2185).then(__webpack_require__.bind(__webpack_require__, 2185));
    const text = githubUsage.summary();
    if (text !== undefined)
        reporter.report({ type: "note", text });
}
/** Wrong usage is told apart from failed work. */
function exitCodeOf(result) {
    if (result.problems.some((problem) => problem.code === "usage"))
        return 2;
    return result.status === "failed" || result.status === "cancelled" ? 1 : 0;
}
/** Integers of any size keep their digits. */
function jsonOf({ result, json }) {
    return masks/* masks */.SL.mask((0,documents_json/* formatJson */.IB)(json ?? result));
}
function definedOf(env) {
    return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined));
}
/** Resolves when everything is handed to the reader: a pipe may take less at once than there is. */
function writeStdout(text) {
    if (text === "")
        return Promise.resolve();
    return new Promise((resolve) => {
        process.stdout.once("error", () => resolve());
        process.stdout.write(text, () => resolve());
    });
}


/***/ }),

/***/ 7094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemClock: () => (/* binding */ systemClock),
/* harmony export */   waitingTime: () => (/* binding */ waitingTime)
/* harmony export */ });
/** The machine's clock. Its ticks keep no process alive. */
const systemClock = {
    now: () => new Date().toISOString(),
    every: (ms, tick) => {
        const timer = setInterval(tick, ms);
        timer.unref();
        return () => clearInterval(timer);
    },
    until: (time, signal) => new Promise((resolve) => {
        if (signal.aborted)
            return resolve();
        const end = () => {
            clearTimeout(timer);
            signal.removeEventListener("abort", end);
            resolve();
        };
        const timer = setTimeout(end, Math.max(0, Date.parse(time) - Date.now()));
        signal.addEventListener("abort", end, { once: true });
    }),
};
/**
 * Time for those who wait for others. `OCUROOT_RETRY_SCALE` shortens every wait to that part of it: `0` waits for
 * nothing, which is for trying things out against servers that nobody else uses.
 */
function waitingTime(env) {
    const scale = Number(env.OCUROOT_RETRY_SCALE || 1);
    return {
        now: () => Date.now(),
        pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds * (scale >= 0 ? scale : 1))),
    };
}


/***/ }),

/***/ 6938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ settingNames),
/* harmony export */   I1: () => (/* binding */ overrideSettings),
/* harmony export */   _r: () => (/* binding */ settingsFile),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3017);


/** The file that holds the settings of a repository, in its root. */
const settingsFile = "repo.ocu.star";
/** The globals and `OCU_CFG_` variables that settings are called by. */
const settingNames = {
    alias: "repo_alias",
    remotes: "repo_remotes",
    state: "state_store",
    intent: "intent_store",
    ignore: "release_ignore",
};
/** @throws OcurootError `store-config` for anything but a text that is not empty */
function textOf(value, name) {
    if (typeof value === "string" && value !== "")
        return value;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("store-config", `${name} must be text, not ${(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(value)}`);
}
/** @throws OcurootError `store-config` for anything but a list of texts */
function listOf(value, name) {
    if (Array.isArray(value) && value.every((each) => typeof each === "string"))
        return [...value];
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("store-config", `${name} must be a list of texts, not ${(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(value)}`);
}
/**
 * Lays the variables `OCU_CFG_repo_alias`, `OCU_CFG_repo_remotes` and `OCU_CFG_release_ignore` over settings. Lists are
 * JSON, or texts between commas.
 *
 * @throws OcurootError `store-config` naming the variable
 */
function overrideSettings(settings, env) {
    const alias = env[`OCU_CFG_${settingNames.alias}`];
    const remotes = env[`OCU_CFG_${settingNames.remotes}`];
    const ignore = env[`OCU_CFG_${settingNames.ignore}`];
    return {
        ...settings,
        ...(alias ? { alias } : {}),
        ...(remotes === undefined ? {} : { remotes: listFrom(remotes, settingNames.remotes) }),
        ...(ignore === undefined ? {} : { release_ignore: listFrom(ignore, settingNames.ignore) }),
    };
}
function listFrom(text, name) {
    if (!text.trimStart().startsWith("["))
        return text
            .split(",")
            .map((each) => each.trim())
            .filter((each) => each !== "");
    try {
        return listOf(JSON.parse(text), `OCU_CFG_${name}`);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("store-config", `OCU_CFG_${name} is neither a JSON list nor texts between commas`);
    }
}


/***/ }),

/***/ 3017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tn: () => (/* binding */ isFunction),
/* harmony export */   Zm: () => (/* binding */ isDict),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   bx: () => (/* binding */ ValueProblem),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _ocuroot_starlark_wasm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1706);

/** Says that a value cannot be written as JSON, and where in it the fault is: `outputs["image"][0]`. */
class ValueProblem extends Error {
    path;
    what;
    constructor(path, what) {
        super(`${path}: cannot encode ${what} as JSON`);
        this.path = path;
        this.what = what;
    }
}
function isFunction(value) {
    return value instanceof _ocuroot_starlark_wasm__WEBPACK_IMPORTED_MODULE_0__/* .FunctionValue */ .Sz;
}
function isDict(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) && !isFunction(value);
}
/**
 * A Starlark value as it is stored. Keys of dicts are sorted, so that equal values have equal documents.
 *
 * @param path what the value is called in errors
 * @throws ValueProblem for functions
 */
function toJson(value, path) {
    if (isFunction(value))
        throw new ValueProblem(path, `the function ${value.name}`);
    if (Array.isArray(value))
        return value.map((each, index) => toJson(each, `${path}[${index}]`));
    if (!isDict(value))
        return value;
    const entries = Object.keys(value).sort();
    return Object.fromEntries(entries.map((key) => [key, toJson(value[key], `${path}[${JSON.stringify(key)}]`)]));
}
/** How a value is named in a sentence: what fits as it is written, else its type. */
function describe(value) {
    if (value === null || value === undefined)
        return "None";
    if (value === true)
        return "True";
    if (value === false)
        return "False";
    if (typeof value === "number" || typeof value === "bigint")
        return String(value);
    if (typeof value === "string")
        return JSON.stringify(value.length > 40 ? `${value.slice(0, 39)}…` : value);
    if (isFunction(value))
        return `the function ${value.name}`;
    return Array.isArray(value) ? "a list" : "a dict";
}


/***/ }),

/***/ 2057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HT: () => (/* binding */ readEnvelope),
/* harmony export */   IS: () => (/* binding */ storeFolder),
/* harmony export */   Iv: () => (/* binding */ writeEnvelope),
/* harmony export */   TJ: () => (/* binding */ storePath)
/* harmony export */ });
/* unused harmony export refOfPath */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _refs_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6036);
/* harmony import */ var _refs_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3667);
/* harmony import */ var _refs_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2216);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(615);





/** The order in which the Go client writes the fields it knows. */
const order = ["kind", "body_type", "create_stack", "set_stack", "links", "body"];
/**
 * Reads the text of a stored file.
 *
 * @param ref whose file it is, for the message.
 * @throws OcurootError `document-broken` when the text is no envelope.
 */
function readEnvelope(text, ref) {
    const envelope = parse(text, ref);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(envelope))
        return broken(ref, "it is no JSON object");
    const { kind, body_type: type, links, body } = envelope;
    if (kind !== "ref" && kind !== "link")
        return broken(ref, 'its "kind" is neither "ref" nor "link"');
    if (body === undefined)
        return broken(ref, 'it has no "body"');
    if (kind === "link" && (typeof body !== "string" || body === ""))
        return broken(ref, "it is a link without target");
    if (type !== undefined && type !== null && typeof type !== "string")
        return broken(ref, '"body_type" is no text');
    if (links !== undefined && links !== null && !isTexts(links))
        return broken(ref, '"links" is no list of refs');
    if (type !== null && links === undefined)
        return envelope;
    const { body_type: _type, links: _links, ...rest } = envelope;
    return {
        ...rest,
        kind,
        body,
        ...(typeof type === "string" ? { body_type: type } : {}),
        ...(isTexts(links) && links.length > 0 ? { links } : {}),
    };
}
/** The text of a stored file, in the byte form of the Go client; `links` are sorted, so that equal means equal text. */
function writeEnvelope(envelope) {
    const fields = new Map();
    for (const name of [...order, ...Object.keys(envelope)]) {
        const value = name === "links" ? sortedLinks(envelope.links) : envelope[name];
        if (value !== undefined)
            fields.set(name, value);
    }
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .formatJson */ .IB)(Object.fromEntries(fields));
}
/**
 * Where a store keeps the document of a ref: `refs/<normalised ref>/@object.json`. The fragment does not count.
 *
 * @throws OcurootError `ref-syntax` for relative refs and for names that stores use themselves.
 */
function storePath(ref) {
    const text = documentOf((0,_refs_format_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeRef */ .$T)(ref));
    if (text === "")
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("ref-syntax", "an empty ref names no document");
    if (/^\.\.?(?:\/|$)/.test(text)) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("ref-syntax", `"${ref}" is relative and names no document of a store`, { ref });
    }
    if (/(?:^|\/)@object\.json(?:\/|$)/.test(text)) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("ref-syntax", `"${ref}" cannot be stored: stores use the name @object.json themselves`, { ref });
    }
    return `${root}${text}${leaf}`;
}
/**
 * The folder of everything below a ref, without slash at the end: `refs/<ref>`. Takes texts that are only the beginning
 * of a ref too (`PACKAGE/@r1/task`); `""` is the root of all refs.
 *
 * @throws OcurootError `ref-syntax` when the text has empty, `.` or `..` segments.
 */
function storeFolder(ref) {
    if (ref === "")
        return "refs";
    if (/(?:^|\/)\.{0,2}(?:\/|$)/.test(ref)) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("ref-syntax", `"${ref}" is no folder of a store`, { ref });
    }
    return root + ref;
}
/** The ref whose document a path of a store holds; `undefined` for all other files. */
function refOfPath(path) {
    if (!path.startsWith(root) || !path.endsWith(leaf))
        return undefined;
    return path.length > root.length + leaf.length ? path.slice(root.length, -leaf.length) : undefined;
}
const root = "refs/";
const leaf = "/@object.json";
function documentOf(normalised) {
    if (!normalised.includes("#"))
        return normalised;
    return (0,_refs_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRef */ .rq)({ ...(0,_refs_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRef */ .r)(normalised), fragment: "" });
}
function parse(text, ref) {
    try {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text);
    }
    catch (error) {
        return broken(ref, `it is no JSON: ${error instanceof Error ? error.message : String(error)}`);
    }
}
function broken(ref, why) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("document-broken", `document ${ref} cannot be read: ${why}`, {
        ref,
        fix: `mend ${root}${ref}${leaf} in the store, or bring its last version back`,
    });
}
function isTexts(value) {
    return Array.isArray(value) && value.every((item) => typeof item === "string");
}
function sortedLinks(links) {
    return links && links.length > 0 ? [...links].sort(_refs_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compareBytes */ .X) : undefined;
}


/***/ }),

/***/ 615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ equalJson),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   IB: () => (/* binding */ formatJson),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony exports compactJson, sortKeys */
/* harmony import */ var lossless_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(875);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);



/**
 * Reads JSON. Integers outside ±(2^53 − 1) become `bigint`; a key `__proto__` is a key like any other. Of a key that is
 * there twice the last one counts.
 *
 * @throws SyntaxError when the text is no JSON, or holds a number that no double can hold.
 */
function parseJson(text) {
    const value = JSON.parse(text);
    if (!holdsInexact(value))
        return value;
    const options = { parseNumber, onDuplicateKey: ({ newValue }) => newValue };
    return (0,lossless_json__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, null, options);
}
/**
 * Writes JSON as documents have it, byte for byte what Go's encoder makes: two spaces of indent, no newline at the end,
 * `<`, `>`, `&` and U+2028/9 escaped. Keys keep their order; see {@link sortKeys}.
 *
 * @throws OcurootError `value-invalid` for NaN and infinite numbers.
 */
function formatJson(value) {
    return escapeLikeGo(stringify(value, "  "));
}
/** Like {@link formatJson}, on one line and without spaces. */
function compactJson(value) {
    return escapeLikeGo(stringify(value, ""));
}
/** Whether two values are the same; the order of keys does not count, and `1n` equals `1`. */
function equalJson(a, b) {
    if (a === b)
        return true;
    if (typeof a === "bigint" || typeof b === "bigint") {
        // By digits: a large double that was written and read again is a bigint with the digits of its shortest form.
        return (typeof a === "number" || typeof b === "number") && String(a) === String(b);
    }
    if (typeof a !== "object" || typeof b !== "object" || a === null || b === null)
        return false;
    if (isArray(a) || isArray(b)) {
        if (!isArray(a) || !isArray(b) || a.length !== b.length)
            return false;
        return a.every((item, index) => equalJson(item, b[index]));
    }
    const keys = definedKeys(a);
    if (keys.length !== definedKeys(b).length)
        return false;
    return keys.every((key) => Object.hasOwn(b, key) && b[key] !== undefined && equalJson(a[key], b[key]));
}
/** The same value with the keys of all its objects in byte order, as Go writes maps. */
function sortKeys(value) {
    if (typeof value !== "object" || value === null)
        return value;
    if (isArray(value))
        return value.map(sortKeys);
    const keys = definedKeys(value).sort(compareBytes);
    // fromEntries defines keys instead of assigning them, so `__proto__` stays a key.
    return Object.fromEntries(keys.map((key) => [key, sortKeys(value[key])]));
}
/** Whether there is a number that may not be what was written: whatever loses a digit as a double is large itself. */
function holdsInexact(value) {
    if (typeof value === "number")
        return !Number.isSafeInteger(value) && (Number.isInteger(value) || !Number.isFinite(value));
    if (typeof value !== "object" || value === null)
        return false;
    if (isArray(value))
        return value.some(holdsInexact);
    for (const key in value)
        if (holdsInexact(value[key]))
            return true;
    return false;
}
function parseNumber(text) {
    const value = Number(text);
    if (!Number.isFinite(value))
        throw new SyntaxError(`the number ${text} is too large`);
    return Number.isSafeInteger(value) || /[.eE]/.test(text) ? value : BigInt(text);
}
function stringify(value, indent) {
    // The library is many times slower, so it is used only where the built-in would throw.
    return holdsBigint(value) ? ((0,lossless_json__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(value, null, indent) ?? "null") : JSON.stringify(value, null, indent);
}
/** These characters occur in JSON only inside strings, where the escape means the same. */
function escapeLikeGo(text) {
    return text.replace(/[<>&\u2028\u2029]/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function holdsBigint(value) {
    if (typeof value === "bigint")
        return true;
    if (typeof value === "number" && !Number.isFinite(value))
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("value-invalid", `${value} cannot be stored as JSON`);
    if (typeof value !== "object" || value === null)
        return false;
    let found = false;
    for (const item of isArray(value) ? value : Object.values(value))
        found = holdsBigint(item) || found;
    return found;
}
/** Optional fields of types may be there as `undefined`; JSON has no such thing. */
function definedKeys(value) {
    return Object.keys(value).filter((key) => value[key] !== undefined);
}
function isArray(value) {
    return Array.isArray(value);
}
/** Whether a value is an object and no array. */
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 8889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SL: () => (/* binding */ masks),
/* harmony export */   tO: () => (/* binding */ shortSecret)
/* harmony export */ });
/* unused harmony export Masks */
/** What stands where a secret stood. */
const replacement = "<secret>";
/** Below this length a value is part of ordinary words: it is masked, but its lines and its containment are not judged. */
const shortSecret = 4;
/**
 * The secrets of this process. Everything that is shown or stored passes through {@link Masks.mask}.
 *
 * Values are replaced longest first, so a secret that contains another one leaves no remainder. A value of several
 * lines is also known line by line, since logs are cut into lines before they are masked.
 */
class Masks {
    #values = new Set();
    #registered = new Set();
    #listeners = new Set();
    #pattern;
    /**
     * Registers a secret. The empty text is ignored, and so is a value that is known already.
     *
     * @returns false when the value is so short that masking it will hit innocent text
     */
    add(value) {
        if (value === "")
            return true;
        if (!this.#registered.has(value)) {
            this.#registered.add(value);
            for (const part of partsOf(value))
                this.#addPart(part);
        }
        return value.length >= shortSecret;
    }
    /** Calls `listener` with each value from now on and with those known already; GitHub's `::add-mask::` hangs here. */
    onAdd(listener) {
        this.#listeners.add(listener);
        for (const value of this.#values)
            listener(value);
    }
    /** The text without its secrets. */
    mask(text) {
        if (this.#values.size === 0)
            return text;
        this.#pattern ??= new RegExp([...this.#values]
            .sort((a, b) => b.length - a.length)
            .map(escapePattern)
            .join("|"), "g");
        return text.replace(this.#pattern, replacement);
    }
    /**
     * Looks for a secret in a value that is about to be stored.
     *
     * @returns the path of the first text or key that holds one, joined by `/`; `""` for the value itself
     */
    findSecret(value) {
        if (this.#values.size === 0)
            return undefined;
        if (typeof value === "string")
            return this.#holds(value) ? "" : undefined;
        if (typeof value !== "object" || value === null)
            return undefined;
        for (const [key, item] of Object.entries(value)) {
            if (!Array.isArray(value) && this.#holds(key))
                return this.mask(key);
            const inner = this.findSecret(item);
            if (inner !== undefined)
                return inner === "" ? this.mask(key) : `${this.mask(key)}/${inner}`;
        }
        return undefined;
    }
    #holds(text) {
        for (const value of this.#values) {
            if (value.length < shortSecret ? text === value : text.includes(value))
                return true;
        }
        return false;
    }
    #addPart(part) {
        if (this.#values.has(part))
            return;
        this.#values.add(part);
        this.#pattern = undefined;
        for (const listener of this.#listeners)
            listener(part);
    }
}
/** The value itself and, when it has several lines, those of them that are long enough to mean something. */
function partsOf(value) {
    const lines = value.split(/\r?\n/);
    if (lines.length === 1)
        return [value];
    return [value, ...lines.map((line) => line.trim()).filter((line) => line.length >= shortSecret)];
}
function escapePattern(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
/** The one set of this process. */
const masks = new Masks();


/***/ }),

/***/ 510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ killAll),
/* harmony export */   Ge: () => (/* binding */ livingGroups),
/* harmony export */   Pe: () => (/* binding */ watchGroup),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   i0: () => (/* binding */ killGroup)
/* harmony export */ });
/** Process groups that are alive and were started here, by the id of their leader. */
const living = new Set();
/** Notes a group that was started. @returns what notes its end. */
function watchGroup(leader) {
    living.add(leader);
    return () => void living.delete(leader);
}
/** The groups that are alive. */
function livingGroups() {
    return [...living];
}
/** Whether any process of a group is left. */
function isAlive(leader) {
    try {
        return process.platform !== "win32" && process.kill(-leader, 0);
    }
    catch {
        return false;
    }
}
/** Sends a signal to a whole group. */
function killGroup(leader, signal) {
    try {
        process.kill(process.platform === "win32" ? leader : -leader, signal);
    }
    catch {
        // It ended by itself in the meantime: what was asked for is the case.
    }
}
/** Sends a signal to every group started here; for the second Ctrl-C. */
function killAll(signal) {
    for (const leader of living)
        killGroup(leader, signal);
}


/***/ }),

/***/ 4677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Td: () => (/* binding */ stream),
/* harmony export */   iq: () => (/* binding */ converse),
/* harmony export */   pX: () => (/* binding */ outputLimit),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6193);
/* harmony import */ var _process_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(510);



/**
 * Bytes of one stream that are kept for whoever started a command, weighed by {@link weightOf}. Lines are delivered
 * without a limit.
 */
const outputLimit = 16 * 1024 * 1024;
/** A line without an end is delivered in pieces of this many characters, so that it cannot fill the memory. */
const lineLimit = 64 * 1024;
/** Time between SIGTERM and SIGKILL, in milliseconds. */
const grace = 3000;
/**
 * Runs a program to its end and returns what it printed.
 *
 * @param input text for its stdin, which is empty otherwise
 * @throws the system's error when the program cannot be started
 */
async function run(command, args, options) {
    const { input } = options;
    const child = start(command, args, options, input === undefined ? "ignore" : "pipe");
    const release = guard(child.pid, options.signal);
    const out = collect(child.stdout);
    const err = collect(child.stderr);
    if (input !== undefined)
        child.stdin?.end(input);
    try {
        return { ...(await ended(child)), stdout: out(), stderr: err() };
    }
    finally {
        release();
    }
}
/**
 * Runs a program with empty stdin and delivers its lines while it runs.
 *
 * @throws the system's error when the program cannot be started
 */
async function stream(command, args, options) {
    const child = start(command, args, options, "ignore");
    const release = guard(child.pid, options.signal);
    const combined = new Kept(2 * outputLimit);
    const out = new Output(combined, (line) => options.onLine(1, line));
    const err = new Output(combined, (line) => options.onLine(2, line));
    child.stdout?.on("data", (chunk) => out.write(chunk));
    child.stderr?.on("data", (chunk) => err.write(chunk));
    try {
        const ending = await ended(child);
        const cut = [];
        if (out.end())
            cut.push("stdout");
        if (err.end())
            cut.push("stderr");
        return { ...ending, stdout: out.text, stderr: err.text, combined: combined.text, cut };
    }
    finally {
        release();
    }
}
/**
 * Starts a program that stays as long as it is asked things. It is none of the living groups: it does nothing
 * by itself, and ends with this process.
 *
 * @param onData gets its stdout as it comes, in pieces of any size
 */
function converse(command, args, options) {
    const child = start(command, args, options, "pipe");
    child.stdout?.on("data", options.onData);
    const err = collect(child.stderr);
    return {
        write: (text) => void child.stdin?.write(text),
        end: () => void child.stdin?.end(),
        ended: ended(child).then((ending) => ({ ...ending, stdout: "", stderr: err() })),
    };
}
/** In a process group of its own, so that what it starts can be ended with it. */
function start(command, args, options, stdin) {
    const { cwd, env } = options;
    const detached = process.platform !== "win32";
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, { cwd, env, detached, stdio: [stdin, "pipe", "pipe"], windowsHide: true });
}
/** How a program ended, once all that it printed was read. Rejects with the system's error when it was never started. */
function ended(child) {
    return new Promise((resolve, reject) => {
        for (const source of [child, child.stdout, child.stderr])
            source?.once("error", reject);
        // What is written to a program that does not read it is told by how it ends.
        child.stdin?.on("error", () => { });
        child.once("close", (exitCode, signal) => resolve({ exitCode: exitCode ?? -1, ...(signal === null ? {} : { endedBy: signal }) }));
    });
}
/** Keeps what a stream delivers; the returned function is its whole text. */
function collect(stream) {
    const chunks = [];
    stream?.on("data", (chunk) => chunks.push(chunk));
    return () => Buffer.concat(chunks).toString("utf8");
}
/** Registers a group and ends it when the signal says so; the returned function forgets it once its leader has ended. */
function guard(pid, signal) {
    if (pid === undefined)
        return () => { };
    let last;
    const end = () => {
        (0,_process_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .killGroup */ .i0)(pid, "SIGTERM");
        last = setTimeout(() => (0,_process_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .killGroup */ .i0)(pid, "SIGKILL"), grace);
    };
    const forget = (0,_process_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .watchGroup */ .Pe)(pid);
    if (signal?.aborted)
        end();
    else
        signal?.addEventListener("abort", end, { once: true });
    return () => {
        forget();
        signal?.removeEventListener("abort", end);
        // A grandchild that ignores SIGTERM must go as well, so the timer stays while any of the group is left.
        if (!(0,_process_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._n)(pid))
            clearTimeout(last);
    };
}
/**
 * Bytes of output as they travel into a script, where a control character is an escape of six: what is kept of a
 * binary file has to fit the engine's memory as well.
 */
function weightOf(chunk) {
    let weight = chunk.length;
    for (const byte of chunk)
        if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d)
            weight += 5;
    return weight;
}
/** Text up to a number of bytes; what comes later is counted as cut. */
class Kept {
    limit;
    #pieces = [];
    #bytes = 0;
    cut = false;
    constructor(limit) {
        this.limit = limit;
    }
    add(text, bytes) {
        if (this.#bytes + bytes > this.limit)
            this.cut = true;
        if (this.cut)
            return;
        this.#bytes += bytes;
        this.#pieces.push(text);
    }
    get text() {
        return this.#pieces.join("");
    }
}
/** One stream: decoded over the borders of its chunks, kept, and delivered line by line. */
class Output {
    combined;
    onLine;
    #decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_1__.StringDecoder("utf8");
    #kept = new Kept(outputLimit);
    #rest = "";
    constructor(combined, onLine) {
        this.combined = combined;
        this.onLine = onLine;
    }
    get text() {
        return this.#kept.text;
    }
    write(chunk) {
        const full = this.#kept.cut && this.combined.cut;
        this.#take(this.#decoder.write(chunk), full ? chunk.length : weightOf(chunk));
    }
    /** Delivers the unfinished last line; true when the kept text is not the whole. */
    end() {
        this.#take(this.#decoder.end(), 0);
        if (this.#rest !== "")
            this.onLine(withoutReturn(this.#rest));
        this.#rest = "";
        return this.#kept.cut;
    }
    #take(text, bytes) {
        this.#kept.add(text, bytes);
        this.combined.add(text, bytes);
        const lines = (this.#rest + text).split("\n");
        this.#rest = lines.pop() ?? "";
        for (const line of lines)
            this.onLine(withoutReturn(line));
        while (this.#rest.length > lineLimit) {
            this.onLine(this.#rest.slice(0, lineLimit));
            this.#rest = this.#rest.slice(lineLimit);
        }
    }
}
function withoutReturn(line) {
    return line.endsWith("\r") ? line.slice(0, -1) : line;
}


/***/ }),

/***/ 3667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ compareBytes),
/* harmony export */   d: () => (/* binding */ compareNatural)
/* harmony export */ });
/** Orders texts as people count: runs of digits by their value, all else by code points; `r2` before `r10`. */
function compareNatural(a, b) {
    const left = a.match(/\d+|\D+/g) ?? [];
    const right = b.match(/\d+|\D+/g) ?? [];
    for (let index = 0; index < Math.min(left.length, right.length); index++) {
        const order = compareRuns(left[index], right[index]);
        if (order !== 0)
            return order;
    }
    // Equal but for leading zeros: any fixed order will do, so that sorting is stable between machines.
    return left.length - right.length || compareBytes(a, b);
}
function compareRuns(a, b) {
    if (!/^\d/.test(a) || !/^\d/.test(b))
        return compareBytes(a, b);
    const left = a.replace(/^0+/, "");
    const right = b.replace(/^0+/, "");
    return left.length - right.length || compareBytes(left, right);
}
/** Orders texts as their UTF-8 bytes are ordered, which is what stores and Go programs do. */
function compareBytes(a, b) {
    if (a === b)
        return 0;
    // UTF-16 differs from UTF-8 only where surrogates are involved.
    if (/[\ud800-\udfff]/.test(a) || /[\ud800-\udfff]/.test(b))
        return Buffer.compare(Buffer.from(a), Buffer.from(b));
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 7504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ Remembered)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * Small results that are kept between processes, found by the content they were made from. Only what depends on that
 * content alone may be kept here. Losing it costs time, never truth: whatever cannot be read is made again.
 */
class Remembered {
    #folder;
    constructor(home) {
        this.#folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "cache");
    }
    /** @param made everything that the result depends on */
    recall(made) {
        try {
            const memory = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(this.#path(made), "utf8"));
            return JSON.stringify(memory.made) === JSON.stringify(made) ? memory.result : undefined;
        }
        catch {
            return undefined;
        }
    }
    keep(made, result) {
        const path = this.#path(made);
        const draft = `${path}.${process.pid}`;
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(this.#folder, { recursive: true, mode: 0o700 });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, JSON.stringify({ made, result }), { mode: 0o600 });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, path);
        }
        catch {
            // A home that cannot be written to makes the next start slower, nothing else.
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
        }
    }
    #path(made) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#folder, `${checksum(made.join("\0")).toString(16).padStart(8, "0")}.json`);
    }
}
/**
 * FNV-1a. Two contents may share it, then the later one stays: what is kept says what it was made from. Loading Node's
 * own hashes takes longer than all the rest of reading a document.
 */
function checksum(text) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < text.length; at += 1)
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return hash >>> 0;
}


/***/ }),

/***/ 2524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ BoundedMap)
/* harmony export */ });
/**
 * A map that forgets what was not used for a while: entries live in a young and an old half; when the young one is
 * full, the old one is dropped. Costs two look-ups and keeps no order.
 */
class BoundedMap {
    #limit;
    #weigh;
    #young = new Map();
    #old = new Map();
    #weight = 0;
    /** @param limit what one half may weigh; at most twice as much is kept. */
    constructor(limit, weigh) {
        this.#limit = limit;
        this.#weigh = weigh;
    }
    get(key) {
        const value = this.#young.get(key);
        if (value !== undefined)
            return value;
        const older = this.#old.get(key);
        if (older !== undefined)
            this.set(key, older);
        return older;
    }
    set(key, value) {
        const replaced = this.#young.get(key);
        if (replaced !== undefined)
            this.#weight -= this.#weigh(replaced);
        this.#young.set(key, value);
        this.#old.delete(key);
        this.#weight += this.#weigh(value);
        if (this.#weight <= this.#limit)
            return;
        this.#old = this.#young;
        this.#young = new Map();
        this.#weight = 0;
    }
    clear() {
        this.#young.clear();
        this.#old.clear();
        this.#weight = 0;
    }
}


/***/ }),

/***/ 9970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ freeze),
/* harmony export */   K: () => (/* binding */ DocumentCache)
/* harmony export */ });
/* harmony import */ var _documents_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2057);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _refs_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6036);
/* harmony import */ var _refs_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2216);
/* harmony import */ var _bounded_map_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2524);





/** What one half of the cache may hold, in characters of text; parsed it takes some five times as much. */
const limit = 3_000_000;
/** How many documents are checked before schemas are compiled for it. */
const fewDocuments = 60;
/** Keeps what was parsed, since a command asks for the same documents again and again. Shared by all snapshots of a store. */
class DocumentCache {
    #entries = new _bounded_map_js__WEBPACK_IMPORTED_MODULE_4__/* .BoundedMap */ .E(limit, (entry) => entry.text.length + 200);
    #addresses = new _bounded_map_js__WEBPACK_IMPORTED_MODULE_4__/* .BoundedMap */ .E(20_000, () => 1);
    #checked = 0;
    /** @throws OcurootError `ref-syntax` for what is no ref, or no place in a store. */
    address(text) {
        if ((0,_refs_format_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlain */ .$i)(text) && !text.includes("@object.json"))
            return { ref: text, fragment: "" };
        let address = this.#addresses.get(text);
        if (address === undefined) {
            const parsed = (0,_refs_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRef */ .r)(text);
            address = { ref: (0,_refs_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRef */ .rq)({ ...parsed, fragment: "" }), fragment: parsed.fragment };
            // Refuses what would leave the store; paths made from accepted refs need no second look.
            (0,_documents_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .storePath */ .TJ)(address.ref);
            this.#addresses.set(text, address);
        }
        return address;
    }
    /** What a text holds. @throws OcurootError `document-broken`. */
    entry(path, text, ref) {
        const known = this.#entries.get(path);
        if (known?.text === text)
            return known;
        const entry = { text, envelope: (0,_documents_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .readEnvelope */ .HT)(text, ref), bodies: new Map() };
        this.#entries.set(path, entry);
        return entry;
    }
    /** The body in it, checked and frozen. @throws OcurootError `document-broken`. */
    body({ bodies, envelope }, ref, kind) {
        if (!bodies.has(kind.schema)) {
            this.#checked += 1;
            bodies.set(kind.schema, freeze(check(envelope, ref, kind, this.#checked > fewDocuments)));
        }
        return bodies.get(kind.schema);
    }
}
/** @param compiled whether the schema is to be made into code first: that takes as long as a few hundred checks do without */
function check(envelope, ref, kind, compiled) {
    const result = kind.schema.safeParse(envelope.body, compiled ? undefined : { jitless: true });
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    const place = issue === undefined || issue.path.length === 0 ? "its body" : issue.path.map(String).join("/");
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("document-broken", `document ${ref} is no ${kind.name}: ${place}: ${issue?.message ?? "invalid"}`, {
        ref,
        fix: `ocuroot state get ${ref}`,
    });
}
/** Freezes a value of plain objects and lists, all the way down. */
function freeze(value) {
    if (typeof value !== "object" || value === null || Object.isFrozen(value))
        return value;
    for (const inner of Object.values(value))
        freeze(inner);
    return Object.freeze(value);
}


/***/ }),

/***/ 3127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ accessError),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Md: () => (/* binding */ isAbsence),
/* harmony export */   b: () => (/* binding */ errno),
/* harmony export */   fo: () => (/* binding */ isFile),
/* harmony export */   my: () => (/* binding */ Disk),
/* harmony export */   nH: () => (/* binding */ isWritable),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);



/** Every change of a folder store goes through here, in the order a crash may cut off. Throws what Node throws. */
class Disk {
    #before;
    constructor(before = () => { }) {
        this.#before = before;
    }
    /** Makes a new file; what is already there is never overwritten. */
    create(path, chunks, sync) {
        this.#before("create", path);
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "wx", 0o644);
        try {
            for (const chunk of chunks)
                writeAll(file, chunk);
            if (sync)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(file);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    /** Gives a file another text in place, at a fifth of the cost of a new file. Not atomic: a journal must hold the text. */
    overwrite(path, text, sync) {
        this.#before("overwrite", path);
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r+");
        try {
            writeAll(file, text);
            this.#before("truncate", path);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(file, Buffer.byteLength(text));
            if (sync)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(file);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    /** Makes a file empty. */
    clear(path) {
        this.#before("clear", path);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(path, 0);
    }
    rename(from, to) {
        this.#before("rename", to);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(from, to);
    }
    /** @returns false when something stands at `to`. */
    link(from, to) {
        this.#before("link", to);
        return unless("EEXIST", () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(from, to));
    }
    /** @returns false when nothing was there. */
    unlink(path) {
        this.#before("unlink", path);
        return unless("ENOENT", () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path));
    }
    /** Makes a folder and those above it. @returns the topmost folder that was made. */
    mkdir(path) {
        this.#before("mkdir", path);
        return makeFolder(path, 3);
    }
    /** Removes a folder and those above it as long as they are empty, up to `top`, which stays. */
    prune(path, top) {
        for (let at = path; at.length > top.length && at.startsWith(top); at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
            this.#before("rmdir", at);
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(at);
            }
            catch (error) {
                if (errno(error) !== "ENOENT")
                    return;
            }
        }
    }
    /** Makes what happened in a folder last through a loss of power, where the system can. */
    syncFolder(path) {
        const folder = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r"));
        if (folder === undefined)
            return;
        attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(folder));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(folder);
    }
}
/** Node takes options as they are, and makes new ones from a name alone, which costs as much as a small file. */
const asText = { encoding: "utf8", flag: "r" };
/** The text of a file; `undefined` when there is none, nor a folder for it. */
function readText(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, asText);
    }
    catch (error) {
        if (isAbsence(error) || errno(error) === "EISDIR")
            return undefined;
        throw error;
    }
}
/** Whether there is a file. */
function isFile(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}
/** Whether a file is there and can be written in place. */
function isWritable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** Node's name for what the system said. */
function errno(error) {
    return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
/** Whether an error says that a path leads nowhere. */
function isAbsence(error) {
    const code = errno(error);
    return code === "ENOENT" || code === "ENOTDIR";
}
/** Runs `work`; what the system refuses becomes `file-access` naming `path`, or else the path it refused. */
function named(work, path) {
    try {
        return work();
    }
    catch (error) {
        throw accessError(error, path);
    }
}
/** What to throw for `error`: anything that is no answer of the system stays as it is. */
function accessError(error, path) {
    const code = errno(error);
    if (code === undefined || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OcurootError */ ._8 || !(error instanceof Error))
        return error;
    const place = path ?? ("path" in error && typeof error.path === "string" ? error.path : "the store's folder");
    const [reason, fix] = reasons[code] ?? [`the system says ${code}`, "Look at the folder and run it again."];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OcurootError */ ._8({ code: "file-access", message: `${place} is not accessible: ${reason}.`, fix }, { cause: error });
}
const reasons = {
    EACCES: ["permission is denied", "Give this user the right to read and write there."],
    EPERM: ["permission is denied", "Give this user the right to read and write there."],
    EROFS: ["the file system can only be read", "Move the store to a place that can be written."],
    ENOSPC: ["the disk is full", "Make room on the disk and run it again."],
    EDQUOT: ["the disk quota is used up", "Make room and run it again."],
    ENOTDIR: ["a file stands where a folder is needed", "Move that file out of the store's folder."],
    EEXIST: ["a file stands where a folder is needed", "Move that file out of the store's folder."],
    EISDIR: ["a folder stands where a file is needed", "Move that folder out of the store's folder."],
    ENAMETOOLONG: ["the name is too long for this file system", "Use shorter names, or a store in git."],
};
function writeAll(file, text) {
    const bytes = Buffer.from(text, "utf8");
    for (let at = 0; at < bytes.length;)
        at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, at);
}
function unless(code, work) {
    try {
        work();
        return true;
    }
    catch (error) {
        if (errno(error) === code)
            return false;
        throw error;
    }
}
function attempt(work) {
    try {
        return work();
    }
    catch {
        // Folders cannot be opened or synced everywhere (Windows); the commit is then as safe as the system makes it.
        return undefined;
    }
}
/**
 * Makes a folder and those above it, step by step: Node's own recursion never ends where folders cannot be made, such as
 * below `/proc`.
 *
 * @param tries how often a folder may vanish between being seen and being used
 * @returns the topmost folder that was made
 */
function makeFolder(path, tries) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, { mode: 0o755 });
        return path;
    }
    catch (error) {
        if (errno(error) === "EEXIST" && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory())
            return undefined;
        if (errno(error) !== "ENOENT" || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path || tries === 0)
            throw error;
        const top = makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), tries);
        return makeFolder(path, tries - 1) === undefined ? top : (top ?? path);
    }
}


/***/ }),

/***/ 2433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ Lock)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3127);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6583);




/**
 * The lock of a folder store, made of plain files. The file with the highest number in `l/` tells: empty is free, a
 * record names the holder. Taking it over from a dead holder is linking the next number, which only one can do. Waiting
 * is in order: tickets in `q/`, of which only the first living one may try.
 */
class Lock {
    #folder;
    #disk;
    #lease;
    #patience;
    /** When a record out of our sight was first seen here, in milliseconds of our own clock. */
    #seen = new Map();
    /**
     * @param lease milliseconds after which a holder on another machine counts as dead.
     * @param patience milliseconds after which a queue that does not move is no longer waited in.
     */
    constructor(folder, disk, lease, patience = defaultPatience) {
        this.#folder = folder;
        this.#disk = disk;
        this.#lease = lease;
        this.#patience = patience;
    }
    /**
     * Waits for its turn.
     *
     * @throws OcurootError `store-conflict` when nothing moves for too long; what Node throws when the folder cannot be
     *   written
     */
    async acquire() {
        const own = this.#record(JSON.stringify((0,_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .thisProcess */ .WF)()));
        try {
            const at = this.#first() === undefined ? this.#take(own) : undefined;
            return at === undefined ? await this.#queue(own) : this.#held(at);
        }
        finally {
            this.#disk.unlink(own);
        }
    }
    async #queue(own) {
        const ticket = `${String(Date.now()).padStart(15, "0")}.${process.pid}.${crypto.randomUUID().slice(0, 8)}`;
        this.#publish(own, `${this.#folder}/q/${ticket}`);
        let [top, since, pace] = [this.#top(), performance.now(), 1];
        try {
            for (;;) {
                const now = this.#top();
                if (now > top) {
                    pace = (performance.now() - since) / (now - top);
                    [top, since] = [now, performance.now()];
                }
                else if (performance.now() - since > this.#patience)
                    this.#giveUp(top);
                const first = this.#first();
                const at = first === ticket || first === undefined ? this.#take(own) : undefined;
                if (at !== undefined)
                    return this.#held(at);
                await new Promise((resolve) => setTimeout(resolve, this.#nap(ticket, pace)));
            }
        }
        finally {
            this.#disk.unlink(`${this.#folder}/q/${ticket}`);
        }
    }
    /** @returns the number we hold, or undefined while somebody else is there. */
    #take(own) {
        const top = this.#top();
        if (top > 0 && !this.#isFree(`${this.#folder}/l/${top}`))
            return undefined;
        if (!this.#publish(own, `${this.#folder}/l/${top + 1}`))
            return undefined;
        // Between our look and our link others may have come and gone, and their numbers with them: the highest one counts.
        const numbers = this.#numbers();
        if (Math.max(...numbers) !== top + 1) {
            this.#disk.unlink(`${this.#folder}/l/${top + 1}`);
            return undefined;
        }
        for (const lower of numbers)
            if (lower <= top)
                this.#disk.unlink(`${this.#folder}/l/${lower}`);
        return top + 1;
    }
    /**
     * Milliseconds to the next look: the further back in the queue, and the slower it moves, the longer, so that many who
     * wait leave the machine to those who work.
     */
    #nap(ticket, pace) {
        const ahead = names(`${this.#folder}/q`).filter((each) => each < ticket).length;
        return ahead === 0 ? 1 : Math.min(Math.max((pace * ahead) / 2, 2), ahead === 1 ? 10 : 250);
    }
    /** A process that was stopped, or hangs: it lives, so that its place is not taken. */
    #giveUp(top) {
        const owner = [`l/${top}`, `q/${this.#first()}`]
            .map((path) => (0,_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOwner */ .pZ)((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(`${this.#folder}/${path}`) ?? ""))
            .find((each) => each !== undefined);
        const who = owner === undefined ? "Another process" : `Process ${owner.pid} on ${owner.host}`;
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("store-conflict", `${who} holds the lock of ${this.#folder} and does not go on.`, {
            fix: "Continue or end that process, and run it again.",
        });
    }
    #held(at) {
        return {
            stands: () => this.#top() === at,
            release: () => {
                try {
                    // The file stays and its number with it, so that no two holders ever have the same one.
                    if (this.#top() === at)
                        this.#disk.clear(`${this.#folder}/l/${at}`);
                }
                catch {
                    // The record stays; it counts as dead as soon as this process ends.
                }
            },
        };
    }
    /** The first ticket whose owner lives; those of the dead are removed. */
    #first() {
        for (const ticket of names(`${this.#folder}/q`).sort()) {
            const path = `${this.#folder}/q/${ticket}`;
            if (!this.#isFree(path))
                return ticket;
            this.#disk.unlink(path);
        }
        return undefined;
    }
    /** Whether nobody stands behind the record at `path`, as far as can be told. */
    #isFree(path) {
        const text = (0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(path);
        if (text === undefined || text === "")
            return true;
        const owner = (0,_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOwner */ .pZ)(text);
        const life = owner === undefined ? "unknown" : (0,_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .liveness */ .QX)(owner);
        return life === "dead" || (life === "unknown" && this.#expired(`${path} ${text}`));
    }
    #expired(record) {
        const now = performance.now();
        const since = this.#seen.get(record) ?? now;
        this.#seen.set(record, since);
        return now - since >= this.#lease;
    }
    #top() {
        return Math.max(0, ...this.#numbers());
    }
    #numbers() {
        return names(`${this.#folder}/l`)
            .filter((name) => /^\d+$/.test(name))
            .map(Number);
    }
    /** A file with a name that is never used again: it may come to stand as somebody's lock. */
    #record(text) {
        const path = `${this.#folder}/tmp/${crypto.randomUUID()}`;
        this.#disk.create(path, [text], false);
        return path;
    }
    /** Puts our record in place in one step. @returns false when something stands there. */
    #publish(own, to) {
        try {
            return this.#disk.link(own, to);
        }
        catch (error) {
            if (!cannotLink.has((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .errno */ .b)(error) ?? ""))
                throw error;
            return createExclusively(this.#disk, to, (0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(own) ?? "");
        }
    }
}
/** Longer than anybody holds a lock who is at work, in milliseconds. */
const defaultPatience = 10 * 60_000;
/** What file systems without hard links answer. */
const cannotLink = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"]);
function createExclusively(disk, path, text) {
    try {
        disk.create(path, [text], false);
        return true;
    }
    catch (error) {
        if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .errno */ .b)(error) === "EEXIST")
            return false;
        throw error;
    }
}
function names(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch (error) {
        if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbsence */ .Md)(error))
            return [];
        throw error;
    }
}


/***/ }),

/***/ 6583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QX: () => (/* binding */ liveness),
/* harmony export */   WF: () => (/* binding */ thisProcess),
/* harmony export */   pZ: () => (/* binding */ parseOwner)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);


let own;
/** This process. */
function thisProcess() {
    own ??= {
        host: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)(),
        boot: readable("/proc/sys/kernel/random/boot_id"),
        space: namespace(),
        pid: process.pid,
        start: startOf(process.pid) ?? "",
    };
    return own;
}
/**
 * Whether the process behind a record can still be at work.
 *
 * @returns `unknown` where it runs out of our sight: then only time tells.
 */
function liveness(owner) {
    const self = thisProcess();
    if (owner.host !== self.host)
        return "unknown";
    if (owner.boot !== self.boot)
        return "dead";
    if (owner.space !== self.space)
        return "unknown";
    if (owner.start === "")
        return exists(owner.pid) ? "unknown" : "dead";
    return startOf(owner.pid) === owner.start ? "alive" : "dead";
}
/** @returns undefined for a text that is no record, or not yet. */
function parseOwner(text) {
    try {
        const { host, boot, space, pid, start } = JSON.parse(text);
        if (typeof host !== "string" || typeof boot !== "string" || typeof space !== "string")
            return undefined;
        return typeof pid === "number" && typeof start === "string" ? { host, boot, space, pid, start } : undefined;
    }
    catch {
        return undefined;
    }
}
/** Start time of a living process, fields as proc(5) has them; `undefined` when it is gone or waits to be buried. */
function startOf(pid) {
    const stat = readable(`/proc/${pid}/stat`);
    // The name in parentheses may hold anything, further parentheses too: fields count from the last one.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const state = fields[0];
    return stat === "" || state === "Z" || state === "X" ? undefined : fields[19];
}
function exists(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error instanceof Error && "code" in error && error.code === "EPERM";
    }
}
function namespace() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)("/proc/self/ns/pid");
    }
    catch {
        return "";
    }
}
function readable(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8").trim();
    }
    catch {
        return "";
    }
}


/***/ }),

/***/ 2100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sweep)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** How old a temporary file must be before nobody can be at work on it, in milliseconds. */
const age = 60 * 60_000;
/** Removes temporary files that dead writers have left. Under the lock. */
function sweep(folder, disk) {
    const now = Date.now();
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)) {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(`${folder}/${name}`, { throwIfNoEntry: false });
        if (stat !== undefined && now - stat.mtimeMs > age)
            disk.unlink(`${folder}/${name}`);
    }
}


/***/ }),

/***/ 8795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   n1: () => (/* binding */ followLinks),
/* harmony export */   yf: () => (/* binding */ checkLinkPlace)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

/** How many links may follow one another: no store means more, and one that grows at each hop would never end. */
const longestChain = 32;
/**
 * Below a release's own id there are no links: tags and what is current point there. Most refs are of this kind, and
 * need not be looked up segment by segment.
 */
const numbered = /\/@r[0-9]+(?:\/|$)/;
/** @throws OcurootError `store-broken` for a link where none can be. */
function checkLinkPlace(ref) {
    if (numbered.test(ref))
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("store-broken", `${ref} belongs to a release; no link can stand there.`, { ref });
}
/**
 * Follows links until none is left: at each step the one at the ref itself counts, else the nearest above it.
 *
 * @param read what stands exactly at a ref.
 * @param above is filled on the way; it holds as long as no link is written or removed.
 * @throws OcurootError `store-broken` when the links form a loop.
 */
function followLinks(ref, read, above) {
    return numbered.test(ref) ? { ref, links: [] } : followAll(ref, read, above);
}
async function followAll(ref, read, above) {
    const way = [ref];
    const links = [];
    for (let at = ref;;) {
        const found = await read(at);
        const hop = found === undefined ? await linkAbove(folderOf(at), read, above) : linkIn(at, found.envelope);
        if (hop === undefined)
            return { ref: at, found, links };
        if (hop.at === at)
            links.push(at);
        const to = hop.to + at.slice(hop.at.length);
        if (way.includes(to) || way.length > longestChain)
            loop([...way, to]);
        way.push(to);
        at = to;
    }
}
function linkIn(at, envelope) {
    return envelope.kind === "link" ? { at, to: targetOf(envelope) } : undefined;
}
async function linkAbove(folder, read, above) {
    if (folder === "" || above.has(folder))
        return above.get(folder);
    const found = await read(folder);
    const link = (found && linkIn(folder, found.envelope)) ?? (await linkAbove(folderOf(folder), read, above));
    above.set(folder, link);
    return link;
}
function folderOf(ref) {
    return ref.slice(0, Math.max(0, ref.lastIndexOf("/")));
}
/** The ref a link points to. */
function targetOf(link) {
    return String(link.body);
}
function loop(way) {
    const shown = way.slice(0, 5).join(" -> ") + (way.length > 5 ? " -> ..." : "");
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("store-broken", `The links at ${way[0]} lead round in a circle: ${shown}.`, {
        ref: way[0] ?? "",
        fix: "Remove one of these links.",
    });
}


/***/ }),

/***/ 2154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bx: () => (/* binding */ markerFile),
/* harmony export */   en: () => (/* binding */ writeMarker),
/* harmony export */   fp: () => (/* binding */ checkMarker)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

/** Name of the file that says that a folder is a store, of which form and for what. */
const markerFile = ".ocuroot-store";
/** The form of documents and links that is written and read here. */
const version = 3;
/**
 * Checks that the store below `prefix` can be read; one without a marker is new.
 *
 * @throws OcurootError `store-version` for another form, `store-config` when it is the other side's.
 */
async function checkMarker(files, prefix, side, place) {
    const text = await files.read(`${prefix}${markerFile}`);
    if (text === undefined)
        return checkForm(files, prefix, side, place);
    const marker = readMarker(text);
    if (marker?.version !== version && marker?.version !== 2)
        refuseVersion(marker, place);
    const other = side === "state" ? "intent" : "state";
    if (marker.tags.includes(other) && !marker.tags.includes(side)) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("store-config", `The store in ${place} keeps ${other}, but it is configured for ${side}.`, {
            fix: "Give state and intent a place of their own each in repo.ocu.star.",
        });
    }
}
/** An empty half may be a store that is configured in the other form: apart where it is shared, or the reverse. */
async function checkForm(files, prefix, side, place) {
    if ((await files.read(`${prefix}${side}/${markerFile}`)) !== undefined) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("store-config", `The store in ${place} keeps state and intent together, but it is configured for ${side} alone.`, {
            fix: "Configure it as the one store for both in repo.ocu.star, or give another place.",
        });
    }
    if (prefix === "" || (await files.read(markerFile)) === undefined)
        return;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("store-config", `The store in ${place} keeps one of state and intent, but it is configured for both.`, {
        fix: "Configure a store for each in repo.ocu.star, or give another place.",
    });
}
/** Writes the marker of a new store, and of one in the form before this, which differs in the marker alone. */
async function writeMarker(draft, prefix, side) {
    const path = `${prefix}${markerFile}`;
    const text = await draft.read(path);
    if (text !== undefined && readMarker(text)?.version === version)
        return;
    draft.write(path, JSON.stringify({ version, Tags: { [side]: {} } }));
}
function readMarker(text) {
    try {
        const value = JSON.parse(text);
        if (typeof value !== "object" || value === null || !("version" in value))
            return undefined;
        const tags = "Tags" in value && typeof value.Tags === "object" && value.Tags !== null ? value.Tags : {};
        return { version: value.version, tags: Object.keys(tags) };
    }
    catch {
        return undefined;
    }
}
function refuseVersion(marker, place) {
    const found = marker === undefined ? "no readable version" : `version ${JSON.stringify(marker.version)}`;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("store-version", `The store in ${place} has ${found}; this program reads version ${version}.`, {
        fix: "Configure a new, empty place for the store, or use the program that wrote this one.",
    });
}


/***/ }),

/***/ 1160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ noted),
/* harmony export */   k: () => (/* binding */ noteOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _documents_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(615);


/**
 * Who set a document, as a field of its envelope that other programs ignore. It names the body it is about: whoever
 * edits the file by hand leaves the note behind, and it must not speak for their edit.
 */
function noteOf(body, { by, at }) {
    return { set: { by, at, body: digestOf(body) } };
}
/** The note of a document, when it is about the body that stands there. */
function noted({ set, body }) {
    if (!(0,_documents_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(set) || typeof set.by !== "string" || typeof set.at !== "string")
        return undefined;
    return set.body === digestOf(body) ? { by: set.by, at: set.at } : undefined;
}
function digestOf(body) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update((0,_documents_json_js__WEBPACK_IMPORTED_MODULE_1__/* .formatJson */ .IB)(body)).digest("hex").slice(0, 16);
}


/***/ }),

/***/ 2274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ sortedEntries),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   hJ: () => (/* binding */ Overlay)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _refs_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3667);


/** Distinguishes the content of drafts within this process; a number is never used twice. */
let stamps = 0;
/**
 * Writes laid over files that stay as they are: the draft of a change, a change within a batch, an older revision seen
 * through what was written since.
 */
class Overlay {
    #base;
    #texts = new Map();
    /** Names that writes put into a directory; `true` marks a directory. */
    #names = new Map();
    #revision;
    #closed = false;
    foreign;
    /** @param foreign see {@link FilesDraft.foreign}; a draft within a draft has that of the outer one. */
    constructor(base, foreign) {
        this.#base = base;
        this.#revision = base.revision;
        this.foreign = foreign ?? (base instanceof Overlay ? base.foreign : Number.NaN);
    }
    /** The base's revision until something is written; after that a text no other content has. */
    get revision() {
        return this.#revision;
    }
    /** What was written and removed, in the order of first mention. */
    get texts() {
        return this.#texts;
    }
    read(path) {
        return this.#texts.has(path) ? this.#texts.get(path) : this.#base.read(path);
    }
    has(path) {
        return this.#texts.has(path) ? this.#texts.get(path) !== undefined : this.#base.has(path);
    }
    /** What was written here has no history yet. */
    async changed(path) {
        return this.#texts.has(path) ? undefined : this.#base.changed?.(path);
    }
    entries(directory) {
        const base = this.#base.entries(directory);
        return base instanceof Promise ? base.then((each) => this.#merged(directory, each)) : this.#merged(directory, base);
    }
    /** What a directory's entries in the base become by what was written. */
    #merged(directory, base) {
        const names = this.#names.get(directory);
        if (names === undefined)
            return base;
        const merged = new Map(base.map((entry) => [entry.name, entry.directory]));
        for (const [name, isDirectory] of names) {
            if (isDirectory || this.#texts.get(join(directory, name)) !== undefined)
                merged.set(name, isDirectory);
            else
                merged.delete(name);
        }
        return sortedEntries(merged);
    }
    /** @throws `internal` for a path that leaves the store, or when the change that owned this draft has ended. */
    write(path, text) {
        this.#put(path, text);
        let name = path;
        for (let cut = name.lastIndexOf("/"), isDirectory = false;; cut = name.lastIndexOf("/"), isDirectory = true) {
            const known = this.#enter(cut < 0 ? "" : name.slice(0, cut), name.slice(cut + 1), isDirectory);
            if (cut < 0 || known)
                return;
            name = name.slice(0, cut);
        }
    }
    remove(path) {
        this.#put(path, undefined);
        const cut = path.lastIndexOf("/");
        this.#enter(cut < 0 ? "" : path.slice(0, cut), path.slice(cut + 1), false);
    }
    /** Takes over everything another overlay holds. */
    absorb(texts) {
        for (const [path, text] of texts) {
            if (text === undefined)
                this.remove(path);
            else
                this.write(path, text);
        }
    }
    /** Ends the draft: a change that keeps it would write into a commit that has left. */
    close() {
        this.#closed = true;
    }
    #put(path, text) {
        if (this.#closed)
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("internal", `A change wrote ${path} after it had ended.`);
        if (isUnsafe(path))
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("internal", `The path ${JSON.stringify(path)} leaves the store.`);
        this.#texts.set(path, text);
        this.#revision = `${this.#base.revision}+${++stamps}`;
    }
    /** @returns whether the name was known already. */
    #enter(directory, name, isDirectory) {
        let names = this.#names.get(directory);
        if (names === undefined) {
            names = new Map();
            this.#names.set(directory, names);
        }
        const known = names.has(name);
        names.set(name, isDirectory || (names.get(name) ?? false));
        return known;
    }
}
/** Entries of a directory in byte order. */
function sortedEntries(names) {
    const entries = Array.from(names, ([name, directory]) => ({ name, directory }));
    return entries.sort((a, b) => (0,_refs_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareBytes */ .X)(a.name, b.name));
}
/** The path of `name` in `directory`; `""` is the root. */
function join(directory, name) {
    return directory === "" ? name : `${directory}/${name}`;
}
/** Whether a path has parts that would lead out of a store, or none. */
function isUnsafe(path) {
    return path.includes("\0") || /(?:^|\/)\.{0,2}(?:\/|$)/.test(path);
}


/***/ }),

/***/ 4562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ DocumentSnapshot)
});

// EXTERNAL MODULE: ./build/documents/envelope.js
var envelope = __webpack_require__(2057);
// EXTERNAL MODULE: ./build/documents/json.js
var json = __webpack_require__(615);
;// CONCATENATED MODULE: ./build/documents/fragment.js

/**
 * The value at a slash path inside a body, through objects only; `""` is the body itself. A `null` counts as nothing, so
 * whoever reads it goes on waiting; `0`, `false` and `""` are values.
 */
function valueAt(body, fragment) {
    let value = body;
    for (const key of fragment === "" ? [] : fragment.split("/")) {
        if (!(0,json/* isObject */.Gv)(value) || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return fragment !== "" && value === null ? undefined : value;
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/refs/order.js
var order = __webpack_require__(3667);
// EXTERNAL MODULE: ./build/store/document-cache.js
var document_cache = __webpack_require__(9970);
// EXTERNAL MODULE: ./build/store/links.js
var links = __webpack_require__(8795);
// EXTERNAL MODULE: ./build/refs/glob.js + 1 modules
var refs_glob = __webpack_require__(2232);
// EXTERNAL MODULE: ./build/store/overlay.js
var overlay = __webpack_require__(2274);
;// CONCATENATED MODULE: ./build/store/match.js


/** Name of the file that holds the document of a ref. */
const documentFile = "@object.json";
/** Adds the stored refs that match a glob to `found`, looking only into folders that can hold one. */
function matchGlob(files, root, glob, found) {
    return walk(files, root, glob, found, (ref) => files.has(`${root}/${ref}/${documentFile}`));
}
/** As {@link matchGlob}, for refs that anything stands below. */
function matchFolders(files, root, glob, found) {
    return walk(files, root, glob, found, async (ref) => (await files.entries(`${root}/${ref}`)).length > 0);
}
async function walk(files, root, glob, found, stands) {
    const accept = (0,refs_glob/* compileGlob */.SO)(glob);
    const segments = (0,refs_glob/* globSegments */.tw)(glob) ?? segmentsOfPrefix(glob);
    const pieces = glob.split("/");
    const opening = pieces.length === segments.length ? pieces.findIndex((piece) => piece.startsWith("@")) : -1;
    await step({ files, root, segments, release: opening, accept, stands, found }, "", 0);
}
/** For a glob that cannot be cut: everything below what it begins with. */
function segmentsOfPrefix(glob) {
    const names = (0,refs_glob/* literalPrefix */.Qz)(glob).split("/").slice(0, -1);
    return [...names.map((literal) => ({ literal })), { globstar: true }];
}
async function step(walk, from, index) {
    let [ref, at] = [from, index];
    let segment = walk.segments[at];
    for (; segment !== undefined && "literal" in segment; segment = walk.segments[at]) {
        // No stored ref has such a name: what a file system finds under it has another one.
        if (segment.literal === "." || segment.literal === "..")
            return;
        ref = (0,overlay/* join */.fj)(ref, segment.literal);
        at += 1;
    }
    if (segment === undefined) {
        if (ref !== "" && walk.accept(ref) && (await walk.stands(ref)))
            walk.found.add(ref);
    }
    else if ("globstar" in segment) {
        await descend(walk, ref, at);
    }
    else {
        for (const name of await folders(walk, ref))
            if (segment.match(name))
                await step(walk, (0,overlay/* join */.fj)(ref, name), at + 1);
    }
}
/** Tries the rest of the glob in every folder below. A ref has one `@` segment, so what lies beyond it is not searched. */
async function descend(walk, ref, at) {
    for (const name of await folders(walk, ref)) {
        if (walk.release > at && name.startsWith("@"))
            continue;
        const below = (0,overlay/* join */.fj)(ref, name);
        await step(walk, below, at + 1);
        await descend(walk, below, at);
    }
}
async function folders(walk, ref) {
    const entries = await walk.files.entries(ref === "" ? walk.root : `${walk.root}/${ref}`);
    return entries.filter((entry) => entry.directory).map((entry) => entry.name);
}

// EXTERNAL MODULE: ./build/store/note.js
var note = __webpack_require__(1160);
;// CONCATENATED MODULE: ./build/store/snapshot.js








/** Documents over the files of any store. */
class DocumentSnapshot {
    #files;
    #prefix;
    cache;
    linksAbove = new Map();
    /**
     * @param prefix folder of the documents in `files`, with a slash at the end; `""` is all of it.
     * @param cache shared by the snapshots of one store.
     */
    constructor(files, prefix = "", cache = new document_cache/* DocumentCache */.K()) {
        this.#files = files;
        this.#prefix = prefix;
        this.cache = cache;
    }
    get revision() {
        return this.#files.revision;
    }
    async get(ref, kind) {
        const { ref: at, found } = await this.follow(this.whole(ref));
        const entry = found ?? (await this.#entryAt(at));
        return entry === undefined ? undefined : this.cache.body(entry, at, kind);
    }
    async body(ref) {
        const { ref: document, fragment } = this.address(ref);
        const { ref: at, found } = await this.follow(document);
        const entry = found ?? (await this.#entryAt(at));
        return entry === undefined ? undefined : (0,document_cache/* freeze */.C)(valueAt(entry.envelope.body, fragment));
    }
    async has(ref) {
        return this.#files.has(this.pathOf((await this.follow(this.whole(ref))).ref));
    }
    async match(...globs) {
        const found = new Set();
        for (const glob of globs)
            await matchGlob(this.#files, `${this.#prefix}refs`, glob, found);
        return [...found].sort(order/* compareBytes */.X);
    }
    async folders(glob) {
        const found = new Set();
        await matchFolders(this.#files, `${this.#prefix}refs`, glob, found);
        return [...found].sort(order/* compareBytes */.X);
    }
    async children(ref) {
        const folder = await this.#folderOf(ref);
        const names = [];
        for (const name of await this.#directories(folder)) {
            if (await this.#holdsAnything(`${folder}/${name}`))
                names.push(name);
        }
        return names;
    }
    async names(ref) {
        return this.#directories(await this.#folderOf(ref));
    }
    async resolve(ref) {
        return (await this.follow(this.whole(ref))).ref;
    }
    async linkAt(ref) {
        const envelope = await this.envelopeAt(this.whole(ref));
        return envelope?.kind === "link" ? (0,links/* targetOf */.$r)(envelope) : undefined;
    }
    async setBy(ref) {
        const { ref: at } = await this.follow(this.whole(ref));
        const envelope = await this.envelopeAt(at);
        return (envelope && (0,note/* noted */.Z)(envelope)) ?? this.#files.changed?.(this.pathOf(at));
    }
    follow(ref) {
        return (0,links/* followLinks */.n1)(ref, (at) => this.#entryAt(at), this.linksAbove);
    }
    address(ref) {
        return this.cache.address(ref);
    }
    /** The normalised form of a ref that must name a whole document. */
    whole(ref) {
        const { ref: document, fragment } = this.address(ref);
        if (fragment === "")
            return document;
        return (0,errors/* fail */.fJ)("usage", `${ref} names a part of a document, where only a whole one will do.`, {
            ref,
            fix: `Use ${document}.`,
        });
    }
    /** The envelope exactly at a normalised ref, or at the beginning of one. */
    async envelopeAt(ref) {
        return (await this.#entryAt(ref))?.envelope;
    }
    async #entryAt(ref) {
        const path = this.pathOf(ref);
        const text = await this.#files.read(path);
        return text === undefined ? undefined : this.cache.entry(path, text, ref);
    }
    pathOf(ref) {
        return `${this.#prefix}refs/${ref}/${documentFile}`;
    }
    /** Refuses what leaves the store, and takes the beginnings of refs (`PACKAGE/@r1/task`), which are none themselves. */
    async #folderOf(ref) {
        const folder = (0,envelope/* storeFolder */.IS)(ref);
        const { ref: to } = await this.follow(ref);
        return this.#prefix + (to === ref ? folder : (0,envelope/* storeFolder */.IS)(to));
    }
    async #directories(folder) {
        return (await this.#files.entries(folder)).filter(({ directory }) => directory).map(({ name }) => name);
    }
    /** Nearly every folder that is asked about holds a document itself: that is quicker to see than what is in it. */
    async #holdsAnything(folder) {
        if (await this.#files.has(`${folder}/${documentFile}`))
            return true;
        for (const entry of await this.#files.entries(folder)) {
            if (!entry.directory || (await this.#holdsAnything(`${folder}/${entry.name}`)))
                return true;
        }
        return false;
    }
}


/***/ }),

/***/ 6870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ createFileStore),
/* harmony export */   d: () => (/* binding */ commitMessage)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _overlay_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2274);



/** Changes of one commit: enough that nobody waits for the next, few enough that the first does not wait for all. */
const largestBatch = 1000;
/** How long changes are tried again while others are faster, in milliseconds. */
const defaultPatience = 5 * 60_000;
/** The first change is the subject of a commit; where it carries more, a line for each follows. */
function commitMessage(messages) {
    const [first = "", ...others] = messages;
    if (others.length === 0)
        return first;
    return `${first}, and ${others.length} more\n\n${messages.map((message) => `- ${message}`).join("\n")}`;
}
function textOf(message) {
    return typeof message === "string" ? message : message();
}
/**
 * The store over a backend: one queue, changes that travel together, replay when somebody else was faster.
 *
 * @param patience milliseconds for which changes are tried again; default five minutes
 */
function createFileStore(backend, patience = defaultPatience) {
    const queue = new CommitQueue(backend, patience);
    return {
        description: backend.description,
        snapshot: () => backend.snapshot(),
        transact: (message, change) => queue.add(message, change),
        ...(backend.contest === undefined ? {} : { contest: () => backend.contest?.() ?? Promise.resolve("") }),
        close: () => queue.close(),
    };
}
class CommitQueue {
    #backend;
    #patience;
    #waiting = [];
    #draining;
    #closed = false;
    /** Smoothed time of one attempt in milliseconds; the measure of every pause. */
    #attemptTime = 1;
    /** The revision that this process made or saw last, and how often it was another one than expected. */
    #seen;
    #foreign = 0;
    constructor(backend, patience) {
        this.#backend = backend;
        this.#patience = patience;
    }
    add(message, change) {
        if (this.#closed)
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("internal", `The store ${this.#backend.description} was used after it had been closed.`);
        return new Promise((resolve, reject) => {
            const settle = () => { };
            this.#waiting.push({ message, run: change, resolve: resolve, reject, settle, wrote: false });
            this.#draining ??= this.#drain();
        });
    }
    async close() {
        this.#closed = true;
        await this.#draining;
        await this.#backend.close?.();
    }
    async #drain() {
        while (this.#waiting.length > 0) {
            // Whatever else has happened by now (other runs that ended) is let in first: it may ask for changes too.
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
            const batch = [];
            try {
                await this.#exclusively(() => this.#commit(batch, largestBatch));
            }
            catch (error) {
                await this.#apart(batch, error);
            }
            for (const job of batch)
                job.settle();
        }
        this.#draining = undefined;
    }
    #exclusively(work) {
        return this.#backend.exclusive === undefined ? work() : this.#backend.exclusive(work);
    }
    /** Tries each change of a failed commit on its own where one of them may be to blame for all. */
    async #apart(batch, error) {
        if (batch.length === 0)
            batch.push(...this.#waiting.splice(0));
        const mayBeOne = batch.length > 1 && error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OcurootError */ ._8 && error.code === "file-access";
        for (const job of batch) {
            const alone = [job];
            const reject = (why) => {
                job.settle = () => job.reject(why);
            };
            if (mayBeOne)
                await this.#exclusively(() => this.#commit(alone, 1)).catch(reject);
            else
                reject(error);
        }
    }
    /** Runs the changes of `batch`, and those that arrive meanwhile, until one commit has taken them all. */
    async #commit(batch, limit) {
        const begun = performance.now();
        for (let conflicts = 0;; conflicts++) {
            const started = performance.now();
            const base = await this.#backend.snapshot();
            if (this.#seen !== undefined && base.revision !== this.#seen)
                this.#foreign += 1;
            this.#seen = base.revision;
            const draft = new _overlay_js__WEBPACK_IMPORTED_MODULE_2__/* .Overlay */ .hJ(base, this.#foreign);
            await this.#run(batch, draft, limit);
            const writes = await writesOf(draft, base);
            if (writes.length === 0)
                return;
            const messages = new Set(batch.filter((job) => job.wrote).map(({ message }) => textOf(message)));
            const committed = await this.#backend.commit(base, writes, [...messages]);
            if (committed !== "conflict") {
                this.#seen = committed.revision;
                return;
            }
            const seconds = (performance.now() - begun) / 1000;
            if (seconds * 1000 > this.#patience)
                await giveUp(this.#backend, conflicts + 1, seconds);
            await this.#pause(conflicts, performance.now() - started);
        }
    }
    /** Runs every change in a draft of its own, so that one that throws leaves nothing behind. */
    async #run(batch, draft, limit) {
        for (let at = 0; at < batch.length || (batch.length < limit && this.#waiting.length > 0); at++) {
            if (at === batch.length)
                batch.push(...this.#waiting.splice(0, 1));
            const job = batch[at];
            if (job !== undefined)
                await runJob(job, draft);
        }
    }
    /** From the second conflict on, waits at random up to a bound that doubles: the rival is then no chance. */
    async #pause(conflicts, attempt) {
        this.#attemptTime += (attempt - this.#attemptTime) / 4;
        if (conflicts === 0)
            return;
        const bound = Math.min(20 * this.#attemptTime, this.#attemptTime * 2 ** conflicts);
        await new Promise((resolve) => setTimeout(resolve, Math.random() * bound));
    }
}
async function runJob(job, draft) {
    const own = new _overlay_js__WEBPACK_IMPORTED_MODULE_2__/* .Overlay */ .hJ(draft);
    try {
        const value = await job.run(own);
        job.wrote = own.texts.size > 0;
        draft.absorb(own.texts);
        job.settle = () => job.resolve(value);
    }
    catch (error) {
        job.wrote = false;
        job.settle = () => job.reject(error);
    }
    finally {
        own.close();
    }
}
/** What differs from the base: writing what is there already is no change. */
async function writesOf(draft, base) {
    const writes = [];
    for (const [path, after] of draft.texts) {
        const before = await base.read(path);
        if (before !== after)
            writes.push({ path, before, after });
    }
    return writes;
}
async function giveUp(backend, attempts, seconds) {
    const times = `${attempts} ${attempts === 1 ? "time" : "times"} in ${Math.ceil(seconds)} s`;
    const contest = await backend.contest?.();
    const which = contest ? `: ${contest}` : "";
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("store-conflict", `Others wrote to ${backend.description} faster than we could, ${times}${which}.`, {
        fix: "Run it again when fewer writers are at work.",
    });
}


/***/ }),

/***/ 8016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HE: () => (/* binding */ pairWorld),
  EZ: () => (/* binding */ sharedWorld)
});

// UNUSED EXPORTS: memoryWorld

// EXTERNAL MODULE: ./build/store/document-cache.js
var document_cache = __webpack_require__(9970);
// EXTERNAL MODULE: ./build/documents/envelope.js
var documents_envelope = __webpack_require__(2057);
// EXTERNAL MODULE: ./build/documents/json.js
var json = __webpack_require__(615);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/refs/order.js
var order = __webpack_require__(3667);
// EXTERNAL MODULE: ./build/store/links.js
var links = __webpack_require__(8795);
// EXTERNAL MODULE: ./build/store/note.js
var note = __webpack_require__(1160);
// EXTERNAL MODULE: ./build/store/snapshot.js + 2 modules
var snapshot = __webpack_require__(4562);
;// CONCATENATED MODULE: ./build/store/draft.js







/** Documents over the draft of a change. Both ends of a link are written in the same change. */
class DocumentDraft extends snapshot/* DocumentSnapshot */.W {
    #draft;
    #wrote = false;
    /** @param prefix as for {@link DocumentSnapshot}. */
    constructor(draft, prefix, cache) {
        super(draft, prefix, cache);
        this.#draft = draft;
    }
    get foreign() {
        return this.#draft.foreign;
    }
    /** Whether anything was written or removed. */
    get wrote() {
        return this.#wrote;
    }
    async set(ref, kind, body, by) {
        const { ref: target, links } = await this.follow(this.whole(ref));
        const existing = await this.#replaceable(target);
        const bodyType = typeof kind.bodyType === "string" ? kind.bodyType : kind.bodyType(body);
        // The types of bodies are those of their schemas; what JSON cannot hold is refused when it is written.
        const json = body;
        const written = { ...existing, kind: "ref", body_type: bodyType, body: json };
        const envelope = by === undefined || isSame(existing, written) ? written : { ...written, ...(0,note/* noteOf */.k)(json, by) };
        // A link that was made before its target is known to it from here on.
        const last = links.at(-1);
        this.#put(target, existing, last === undefined ? envelope : withLink(envelope, last));
    }
    async delete(ref) {
        const { ref: target, links } = await this.follow(this.whole(ref));
        const existing = await this.envelopeAt(target);
        if (existing === undefined)
            return false;
        const pointing = [...(existing.links ?? []), ...links];
        const leading = [];
        for (const link of pointing)
            if (await this.#leadsTo(link, target))
                leading.push(link);
        this.#remove(target);
        for (const link of leading)
            await this.#removeLink(link);
        return true;
    }
    async link(ref, target) {
        const at = this.whole(ref);
        const to = this.whole(target);
        (0,links/* checkLinkPlace */.yf)(at);
        const existing = await this.#replaceable(at);
        if (existing?.kind === "ref") {
            (0,errors/* fail */.fJ)("store-broken", `A document stands at ${at}, where a link to ${to} should be.`, {
                ref: at,
                fix: `Look at it with ocuroot state get ${at}, and delete it if nobody needs it.`,
            });
        }
        if (existing !== undefined && (0,links/* targetOf */.$r)(existing) !== to)
            await this.#forget((0,links/* targetOf */.$r)(existing), at);
        this.#put(at, existing, { ...existing, kind: "link", body: to });
        // Fails for a link that would close a circle, and with it the whole change.
        await this.follow(at);
        await this.#remember(to, at);
    }
    async unlink(ref) {
        const at = this.whole(ref);
        const existing = await this.envelopeAt(at);
        if (existing?.kind !== "link")
            return false;
        await this.#forget((0,links/* targetOf */.$r)(existing), at);
        this.#remove(at);
        return true;
    }
    /** Removes a link and those that point to it. */
    async #removeLink(ref) {
        const envelope = await this.envelopeAt(ref);
        if (envelope?.kind !== "link")
            return;
        this.#remove(ref);
        for (const link of envelope.links ?? []) {
            const pointing = await this.envelopeAt(link);
            if (pointing?.kind === "link" && (0,links/* targetOf */.$r)(pointing) === ref)
                await this.#removeLink(link);
        }
    }
    async #leadsTo(link, target) {
        const envelope = await this.envelopeAt(link);
        return envelope?.kind === "link" && (await this.follow(link)).ref === target;
    }
    /** Enters a link into what it points to: what stands exactly there, else the document that its way leads to. */
    async #remember(target, link) {
        const at = (await this.envelopeAt(target)) === undefined ? (await this.follow(target)).ref : target;
        const envelope = await this.envelopeAt(at);
        if (envelope !== undefined)
            this.#put(at, envelope, withLink(envelope, link));
    }
    /** Takes a link out of everything that may hold it: the way may have led elsewhere when it was entered. */
    async #forget(target, link) {
        const end = await unlessBroken(this.follow(target));
        for (const at of new Set([target, end?.ref ?? target])) {
            const envelope = await this.#replaceable(at);
            if (envelope?.links?.includes(link) !== true)
                continue;
            this.#put(at, envelope, { ...envelope, links: envelope.links.filter((each) => each !== link) });
        }
    }
    /** What stands at a ref that is about to be written; what cannot be read is no reason to lose what is new. */
    #replaceable(ref) {
        return unlessBroken(this.envelopeAt(ref));
    }
    #put(ref, existing, envelope) {
        if (existing !== undefined && (0,json/* equalJson */.FS)(existing, envelope))
            return;
        if (existing?.kind === "link" || envelope.kind === "link")
            this.linksAbove.clear();
        this.#draft.write(this.pathOf(ref), (0,documents_envelope/* writeEnvelope */.Iv)(envelope));
        this.#wrote = true;
    }
    #remove(ref) {
        this.linksAbove.clear();
        this.#draft.remove(this.pathOf(ref));
        this.#wrote = true;
    }
}
/** Whoever sets what is set already has set nothing. */
function isSame(existing, written) {
    return existing !== undefined && (0,json/* equalJson */.FS)(existing.body, written.body);
}
function withLink(envelope, link) {
    const links = new Set([...(envelope.links ?? []), link]);
    return { ...envelope, links: [...links].sort(order/* compareBytes */.X) };
}
/** Undefined in place of what somebody has damaged; any other failure stays one. */
async function unlessBroken(reading) {
    try {
        return await reading;
    }
    catch (error) {
        if (error instanceof errors/* OcurootError */._8 && (error.code === "document-broken" || error.code === "store-broken"))
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/store/marker.js
var marker = __webpack_require__(2154);
// EXTERNAL MODULE: ./build/store/overlay.js
var overlay = __webpack_require__(2274);
// EXTERNAL MODULE: ./build/store/transact.js
var transact = __webpack_require__(6870);
;// CONCATENATED MODULE: ./build/store/memory.js


/** An empty memory for {@link openMemoryStore}. */
function createMemory() {
    return { root: new Map(), commits: 0 };
}
/** The reference store. Handles over the same memory compete for it like processes do. */
function memory_openMemoryStore(memory = createMemory(), options = {}) {
    return createFileStore(new MemoryBackend(memory, options));
}
class MemoryBackend {
    description = "memory";
    #memory;
    #options;
    constructor(memory, options) {
        this.#memory = memory;
        this.#options = options;
    }
    async snapshot() {
        return new MemoryFiles(String(this.#memory.commits), this.#memory.root);
    }
    async commit(base, writes) {
        await this.#options.beforeCommit?.();
        if (base.revision !== String(this.#memory.commits))
            return "conflict";
        for (const { path, after } of writes)
            this.#memory.root = changed(this.#memory.root, path.split("/"), 0, after);
        this.#memory.commits++;
        return { revision: String(this.#memory.commits) };
    }
}
class MemoryFiles {
    revision;
    #root;
    constructor(revision, root) {
        this.revision = revision;
        this.#root = root;
    }
    read(path) {
        const found = this.#find(path);
        return typeof found === "string" ? found : undefined;
    }
    has(path) {
        return typeof this.#find(path) === "string";
    }
    entries(directory) {
        const found = directory === "" ? this.#root : this.#find(directory);
        return found === undefined || typeof found === "string" ? [] : listed(found);
    }
    #find(path) {
        let at = this.#root;
        for (const name of path.split("/")) {
            if (at === undefined || typeof at === "string")
                return undefined;
            at = at.get(name);
        }
        return at;
    }
}
const listings = new WeakMap();
function listed(directory) {
    let entries = listings.get(directory);
    if (entries === undefined) {
        entries = sortedEntries(Array.from(directory, ([name, node]) => [name, typeof node !== "string"]));
        listings.set(directory, entries);
    }
    return entries;
}
/** `directory` with the text at `parts[depth...]` set or removed; directories left empty go too. */
function changed(directory, parts, depth, text) {
    const name = parts[depth] ?? "";
    const copy = new Map(directory);
    if (depth === parts.length - 1) {
        if (text === undefined)
            copy.delete(name);
        else
            copy.set(name, text);
        return copy;
    }
    const child = copy.get(name);
    const inner = changed(typeof child === "object" ? child : new Map(), parts, depth + 1, text);
    if (inner.size === 0)
        copy.delete(name);
    else
        copy.set(name, inner);
    return copy;
}

;// CONCATENATED MODULE: ./build/store/pair.js



/** Where each store appears in the pair: as if both lay in one. */
const sides = ["state", "intent"];
/** What a conditional write throws to itself when its condition is gone. */
class Moved extends Error {
    revision;
    /** @param revision what is there instead */
    constructor(revision) {
        super();
        this.revision = revision;
    }
}
/**
 * Two stores as one, with the folders `state/` and `intent/`. No commit can cover both, so their order is fixed: intent
 * is written first and only if it stands as it was read, then state likewise. Whoever dies in between leaves an intent
 * whose run has not started, which the next one takes over. A store that moved makes the whole change run again.
 *
 * @param patience milliseconds for which changes are tried again; default five minutes
 */
function pairStores(state, intent, patience) {
    return (0,transact/* createFileStore */.I)(new PairBackend({ state, intent }), patience);
}
class PairBackend {
    description;
    #stores;
    #refusal;
    constructor(stores) {
        this.#stores = stores;
        this.description = `${stores.state.description} and ${stores.intent.description}`;
    }
    /** Reads state, then intent, and makes sure that state stood still meanwhile. */
    async snapshot() {
        let state = await this.#stores.state.snapshot();
        for (;;) {
            const intent = await this.#stores.intent.snapshot();
            const again = await this.#stores.state.snapshot();
            if (again.revision === state.revision)
                return new PairFiles({ state, intent });
            state = again;
        }
    }
    async commit(base, writes, messages) {
        if (!(base instanceof PairFiles))
            throw new TypeError("A pair of stores commits on its own snapshots only.");
        const stray = writes.find(({ path }) => !sides.some((side) => path.startsWith(`${side}/`)));
        if (stray !== undefined)
            (0,errors/* fail */.fJ)("internal", `The path ${stray.path} belongs neither to state nor to intent.`);
        for (const side of ["intent", "state"]) {
            const own = writes.filter(({ path }) => path.startsWith(`${side}/`));
            if (own.length > 0 && !(await this.#write(side, base.files[side], own, messages)))
                return "conflict";
        }
        // What the two stores made is not known together.
        return { revision: "" };
    }
    async contest() {
        if (this.#refusal === undefined)
            return "";
        const { side, expected, found } = this.#refusal;
        const store = this.#stores[side];
        const inner = (await store.contest?.()) || `what was made on ${pair_short(expected)} met ${pair_short(found)}`;
        return `in ${store.description}, ${inner}`;
    }
    async close() {
        await Promise.all(sides.map((side) => this.#stores[side].close()));
    }
    /** @returns false when the store is no longer as it was read. */
    async #write(side, base, writes, messages) {
        try {
            await this.#stores[side].transact((0,transact/* commitMessage */.d)(messages), async (draft) => {
                if (draft.revision !== base.revision)
                    throw new Moved(draft.revision);
                for (const { path, after } of writes) {
                    const inner = path.slice(side.length + 1);
                    if (after === undefined)
                        draft.remove(inner);
                    else
                        draft.write(inner, after);
                }
            });
            return true;
        }
        catch (error) {
            if (!(error instanceof Moved))
                throw error;
            this.#refusal = { side, expected: base.revision, found: error.revision };
            return false;
        }
    }
}
class PairFiles {
    revision;
    files;
    constructor(files) {
        this.files = files;
        this.revision = `${files.state.revision} ${files.intent.revision}`;
    }
    read(path) {
        const found = this.#locate(path);
        return found?.files.read(found.inner);
    }
    has(path) {
        const found = this.#locate(path);
        return found?.files.has(found.inner) ?? false;
    }
    async changed(path) {
        const found = this.#locate(path);
        return found?.files.changed?.(found.inner);
    }
    entries(directory) {
        if (directory === "")
            return (0,overlay/* sortedEntries */.CA)(sides.map((side) => [side, true]));
        const found = this.#locate((0,overlay/* join */.fj)(directory, ""));
        return found?.files.entries(found.inner.slice(0, -1)) ?? [];
    }
    #locate(path) {
        const side = sides.find((each) => path.startsWith(`${each}/`));
        return side && { files: this.files[side], inner: path.slice(side.length + 1) };
    }
}
/** The revision of a store in git is a commit. */
function pair_short(revision) {
    return /^[0-9a-f]{40,}$/.test(revision) ? revision.slice(0, 7) : revision;
}

;// CONCATENATED MODULE: ./build/store/world.js







const world_sides = ["state", "intent"];
/**
 * State and intent in one store, below `state/` and `intent/`: one commit covers both.
 *
 * Each half gets its marker with the first change that writes into it. Snapshots and changes fail with `store-version`
 * or `store-config` where a half is of another form or for something else.
 */
function sharedWorld(store) {
    const caches = { state: new document_cache/* DocumentCache */.K(), intent: new document_cache/* DocumentCache */.K() };
    const check = async (files) => {
        for (const side of world_sides)
            await (0,marker/* checkMarker */.fp)(files, `${side}/`, side, store.description);
    };
    return {
        description: store.description,
        async snapshot() {
            const files = await store.snapshot();
            await check(files);
            return {
                state: new snapshot/* DocumentSnapshot */.W(files, "state/", caches.state),
                intent: new snapshot/* DocumentSnapshot */.W(files, "intent/", caches.intent),
            };
        },
        async preview(change) {
            const files = await store.snapshot();
            await check(files);
            const draft = new overlay/* Overlay */.hJ(files);
            return change({
                state: new DocumentDraft(draft, "state/", caches.state),
                intent: new DocumentDraft(draft, "intent/", caches.intent),
            });
        },
        transact(message, change) {
            return store.transact(message, async (files) => {
                await check(files);
                const state = new DocumentDraft(files, "state/", caches.state);
                const intent = new DocumentDraft(files, "intent/", caches.intent);
                const result = await change({ state, intent });
                if (state.wrote)
                    await (0,marker/* writeMarker */.en)(files, "state/", "state");
                if (intent.wrote)
                    await (0,marker/* writeMarker */.en)(files, "intent/", "intent");
                return result;
            });
        },
        close: () => store.close(),
    };
}
/** State and intent in two stores, each from its root on: intent is written first, see {@link pairStores}. */
function pairWorld(state, intent, patience) {
    return sharedWorld(pairStores(state, intent, patience));
}
/** A world in memory, of this process alone unless others are given the same `memory`. */
function memoryWorld(memory) {
    return sharedWorld(openMemoryStore(memory));
}


/***/ })

};
