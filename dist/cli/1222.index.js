export const id = 1222;
export const ids = [1222];
export const modules = {

/***/ 4517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ Branch)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _fast_import_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5553);




/** A branch as it is known here. */
class Branch {
    /** How paths of the store begin that lie in it: `""`, `state/` or `intent/`. */
    side;
    /** Folder of the store in the branch, with a slash at the end; `""` is its root. */
    folder;
    createBranch;
    supportFiles;
    /** Empty until the remote has told its default. */
    name;
    /** The newest commit known; undefined as long as there is none. */
    commit;
    /** What the processes of this machine had as their newest when we looked last. */
    machine;
    /** Whether support files have been written, or were there. */
    supported = false;
    /** @throws OcurootError `store-config` for a name that no branch can have, or a support file in a place that is not its own */
    constructor(options, side) {
        if (options.branch !== undefined)
            checkName(options.branch);
        const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(`/${options.pathPrefix ?? ""}/`).slice(1);
        this.side = side;
        this.folder = folder;
        this.name = options.branch ?? "";
        this.createBranch = options.createBranch ?? true;
        this.supportFiles = new Map(Object.entries(options.supportFiles ?? {}).map(([path, text]) => [supportPath(path, folder), text]));
    }
    /** Its full name at the remote. */
    get ref() {
        return `refs/heads/${this.name}`;
    }
    /** A name for it that is safe in file names and refs. */
    get key() {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(this.name).digest("hex").slice(0, 12);
    }
    /** The ref in the cache that holds the newest commit known on this machine. */
    get tip() {
        return `refs/ocuroot/tip/${this.key}`;
    }
    /** Takes over what was just learned; `before` is the commit that was known when the question was asked. */
    advance(found, before) {
        // Meanwhile a commit of our own went out: the answer may be older than that.
        if (this.commit === before)
            this.commit = found;
    }
}
/** What `git check-ref-format` refuses in the name of a branch, and what means something else on a command line. */
const badName = /^[-/]|[/.]$|\.lock$|\.\.|\/\/|@\{|\/\.|^\.|\.lock\/|[\s~^:?*[\\\p{Cc}]/u;
function checkName(name) {
    if (!badName.test(name) && name !== "@")
        return;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)("store-config", `${JSON.stringify(name)} cannot be the name of a branch.`, {
        fix: "Name another branch for the store in repo.ocu.star.",
    });
}
function supportPath(path, folder) {
    const clean = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(path.startsWith("/") ? path.slice(1) : path);
    const own = ["state", "intent", "refs", ".ocuroot-store"].map((name) => folder + name);
    const taken = own.some((each) => clean === each || clean.startsWith(`${each}/`));
    if (taken || clean === "." || clean.endsWith("/")) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)("store-config", `The support file ${path} would lie where the store keeps its own.`, {
            fix: "Give it another name in repo.ocu.star.",
        });
    }
    try {
        (0,_fast_import_js__WEBPACK_IMPORTED_MODULE_3__/* .checkPath */ .Cg)(clean);
    }
    catch {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)("store-config", `The support file ${path} lies outside of the repository.`, {
            fix: "Give a path below the root of the store's repository in repo.ocu.star.",
        });
    }
    return clean;
}


/***/ }),

/***/ 4591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ Cache)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _fs_disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3127);
/* harmony import */ var _fs_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2433);
/* harmony import */ var _fs_owner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6583);
/* harmony import */ var _fs_sweep_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2100);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6973);








/** From how many packs on they are made into one: each commit and each fetch leaves one. */
const manyPacks = 50;
/** How many processes may have left their refs behind before these are removed. */
const manyDead = 20;
/** Age from which on a lock file of git's cannot be in use any more, in milliseconds. */
const stale = 10 * 60_000;
/** Age of another machine's record of the lock from which on it counts as dead, in milliseconds. */
const lease = 15_000;
/**
 * Where objects of one remote are kept on this machine, shared by all its processes. A folder with the lock (`l`, `q`,
 * `tmp`), a record of each process at work (`p`), the time of the last contact of each branch (`c`), and bare
 * repositories `1.git`, `2.git`, …, of which the last one counts: a damaged one is followed by another, and removed when
 * nobody else is at work.
 */
class Cache {
    lock;
    #folder;
    #env;
    #signal;
    #now;
    #id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    #disk = new _fs_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .Disk */ .my();
    #repository = "";
    #names = 0;
    #swept = false;
    /** @param now milliseconds since 1970 */
    constructor(folder, env, signal, now) {
        this.#folder = folder;
        this.#env = env;
        this.#signal = signal;
        this.#now = now;
        this.lock = new _fs_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .Lock */ .c(folder, this.#disk, lease);
    }
    /** The bare repository. */
    get repository() {
        return this.#repository;
    }
    /** Makes what is missing. @throws OcurootError `file-access` */
    async prepare() {
        const git = new _git_js__WEBPACK_IMPORTED_MODULE_7__/* .Git */ .TU({
            cwd: this.#folder,
            env: this.#env,
            ...(this.#signal === undefined ? {} : { signal: this.#signal }),
        });
        (0,_fs_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)(() => {
            for (const name of ["l", "q", "tmp", "p", "c"])
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(`${this.#folder}/${name}`, { recursive: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(`${this.#folder}/p/${this.#id}`, JSON.stringify((0,_fs_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .thisProcess */ .WF)()));
        });
        const last = this.#last();
        if (last > 0 && isRepository(`${this.#folder}/${last}.git`))
            this.#repository = `${this.#folder}/${last}.git`;
        else
            await this.#create(git, last + 1);
        return git;
    }
    /** Goes over to a new repository in place of a damaged one. */
    async replace(git) {
        const last = this.#last();
        const repository = `${this.#folder}/${last}.git`;
        // Another process may have done so.
        if (repository !== this.#repository && isRepository(repository))
            this.#repository = repository;
        else
            await this.#create(git, last + 1);
    }
    /** The name of a ref of this process: new each time, since a killed git leaves names locked. */
    newRef() {
        return `refs/ocuroot/p/${this.#id}/${++this.#names}`;
    }
    /** Milliseconds since a process of this machine last knew what `branch` is at the remote. */
    age(branch) {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(`${this.#folder}/c/${branch}`, { throwIfNoEntry: false });
        const age = stat === undefined ? Number.POSITIVE_INFINITY : this.#now() - stat.mtimeMs;
        return age < 0 ? Number.POSITIVE_INFINITY : age;
    }
    /** Notes that `branch` is known as of now. */
    touch(branch) {
        const now = new Date(this.#now());
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.utimesSync)(`${this.#folder}/c/${branch}`, now, now);
        }
        catch {
            (0,_fs_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(`${this.#folder}/c/${branch}`, ""));
        }
    }
    /** Whether a first fetch would fail on what a killed one has left. Removes what nobody can be using. */
    isShallowLocked() {
        return lockedBy(`${this.#repository}/shallow.lock`, this.#now());
    }
    /** Removes what dead processes left. Under the lock; once. */
    async sweep(git) {
        if (this.#swept)
            return;
        this.#swept = true;
        (0,_fs_sweep_js__WEBPACK_IMPORTED_MODULE_6__/* .sweep */ .X)(`${this.#folder}/tmp`, this.#disk);
        for (const path of leftLocks(this.#repository))
            lockedBy(path, this.#now());
        const all = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(`${this.#folder}/p`);
        const dead = all.filter((name) => this.#isDead(name));
        if (all.length === dead.length + 1)
            this.#removeOthers();
        if (dead.length < manyDead)
            return;
        const listed = await git.local([`--git-dir=${this.#repository}`, "for-each-ref", "--format=%(refname)", refs]);
        const gone = listed.stdout.split("\n").filter((name) => dead.includes(name.slice(refs.length).split("/")[0] ?? ""));
        const script = gone.map((name) => `delete ${name}\n`).join("");
        const { exitCode } = await git.local([`--git-dir=${this.#repository}`, "update-ref", "--stdin"], script);
        if (exitCode === 0)
            for (const name of dead)
                this.#disk.unlink(`${this.#folder}/p/${name}`);
    }
    /** Makes one pack of many. Under the lock; what cannot be done now is done another time. */
    async tidy(git) {
        const packs = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(`${this.#repository}/objects/pack`).filter((name) => name.endsWith(".pack"));
        if (packs.length <= manyPacks)
            return;
        await git.local([`--git-dir=${this.#repository}`, "gc", "--quiet", "--prune=1.day.ago"]);
    }
    /** Tells others that the refs of this process are not needed any more. */
    release() {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(`${this.#folder}/p/${this.#id}`, "");
        }
        catch {
            // The record counts as dead as soon as this process has ended.
        }
    }
    /** Removes repositories that are not used any more, while no other process is there that could have opened one. */
    #removeOthers() {
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(this.#folder)) {
            const old = /^\d+\.git$/.test(name) && Number.parseInt(name, 10) < this.#last();
            const path = `${this.#folder}/${name}`;
            if ((old && path !== this.#repository) || name.startsWith("new-"))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { recursive: true, force: true });
        }
    }
    #isDead(name) {
        const text = (0,_fs_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(`${this.#folder}/p/${name}`);
        const owner = (0,_fs_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .parseOwner */ .pZ)(text ?? "");
        return owner === undefined ? text === "" : (0,_fs_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .liveness */ .QX)(owner) === "dead";
    }
    #last() {
        const numbers = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(this.#folder).map((name) => Number(/^(\d+)\.git$/.exec(name)?.[1] ?? 0));
        return Math.max(0, ...numbers);
    }
    /** Makes a repository aside and puts it in place whole; somebody else's that is there first counts. */
    async #create(git, number) {
        const made = `${this.#folder}/new-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
        const place = `${this.#folder}/${number}.git`;
        const { exitCode, stderr } = await git.local(["init", "--quiet", "--bare", "--template=", made]);
        if (exitCode !== 0)
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)("file-access", `The cache ${made} cannot be made: ${stderr.trim()}`);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(made, place);
        }
        catch (error) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(made, { recursive: true, force: true });
            if (!["EEXIST", "ENOTEMPTY", "EPERM"].includes((0,_fs_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .errno */ .b)(error) ?? ""))
                throw error;
        }
        this.#repository = place;
    }
}
const refs = "refs/ocuroot/p/";
function isRepository(folder) {
    return ["HEAD", "objects", "refs"].every((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(`${folder}/${name}`, { throwIfNoEntry: false }));
}
/** Files that a killed git leaves and that stop others: locks, and marks that keep a pack from being collected. */
function leftLocks(repository) {
    const inside = (folder, end) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(`${repository}/${folder}`, { throwIfNoEntry: false }) === undefined
        ? []
        : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(`${repository}/${folder}`)
            .filter((name) => name.endsWith(end))
            .map((name) => `${repository}/${folder}/${name}`);
    return [
        ...["shallow.lock", "packed-refs.lock"].map((name) => `${repository}/${name}`),
        ...inside("refs/ocuroot/tip", ".lock"),
        ...inside("objects/pack", ".keep"),
    ];
}
/** Whether a lock file of git's stands in the way; one that is too old to be in use is removed. */
function lockedBy(path, now) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
    if (stat === undefined)
        return false;
    if (now - stat.mtimeMs < stale)
        return true;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
    return false;
}


/***/ }),

/***/ 460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ changesOf),
/* harmony export */   p: () => (/* binding */ treeWith)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _fast_import_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5553);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8113);



/**
 * What the branches of a store are to become so that `writes` are made; support files that are missing come along.
 *
 * @throws OcurootError `store-config` where something that is not ours would have to go, `file-access` for a path that
 *   git cannot have
 */
function changesOf(base, writes) {
    const texts = new Map();
    for (const { path, after } of writes) {
        const side = base.sides.find(({ branch }) => path.startsWith(branch.side));
        if (side === undefined)
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("internal", `The path ${path} belongs neither to state nor to intent.`);
        (0,_fast_import_js__WEBPACK_IMPORTED_MODULE_1__/* .checkPath */ .Cg)(path);
        const own = texts.get(side) ?? supportOf(side);
        texts.set(side, own.set(side.branch.folder + path.slice(side.branch.side.length), after));
    }
    for (const [side, own] of texts)
        checkRoom(side, own);
    return Array.from(texts, ([side, own]) => ({ side, texts: own }));
}
/** Git would put a file of the store in the place of a folder, a link or another file without a word. */
function checkRoom({ branch, tree }, texts) {
    const removed = () => [...texts].reduce((left, [each, text]) => (text === undefined ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .changed */ .tD)(left, each.split("/"), undefined) : left), tree);
    for (const [path, text] of texts) {
        if (text === undefined || (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .obstacleTo */ .zv)(tree, path) === undefined)
            continue;
        const obstacle = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .obstacleTo */ .zv)(removed(), path);
        if (obstacle === undefined)
            continue;
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("store-config", `${obstacle} in branch ${branch.name} is in the way of ${path}.`, {
            fix: "Move it away, or keep the store in a branch of its own.",
        });
    }
}
/** Support files that are not there as they should be. */
function supportOf({ branch, commit, tree }) {
    const wanted = branch.supported ? [] : [...branch.supportFiles];
    return new Map(wanted.filter(([path, text]) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .findIn */ .r9)(tree, path) !== (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .blobId */ .zA)(text, commit ?? "")));
}
/**
 * The tree after a change.
 *
 * @param commit an id of the repository, see {@link blobId}
 * @param onText told of each text that was written, with the id of its blob
 */
function treeWith(tree, texts, commit, onText) {
    let result = tree;
    for (const [path, text] of texts) {
        const id = text === undefined ? undefined : (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .blobId */ .zA)(text, commit);
        if (id !== undefined && text !== undefined)
            onText(id, text);
        result = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .changed */ .tD)(result, path.split("/"), id);
    }
    return result;
}


/***/ }),

/***/ 3676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ quietSsh),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   pH: () => (/* binding */ identityFrom)
/* harmony export */ });
/** What of the user's git variables is about reaching a remote; all others would turn git to another repository. */
const transport = /^GIT_(SSH|SSH_COMMAND|SSH_VARIANT|ASKPASS|PROXY_.*|SSL_.*|TRACE.*|CURL_.*|HTTP_USER_AGENT)$/;
/** Settings that keep the user's own from taking part, and git from work that nobody asked for. */
const settings = [
    ["core.hooksPath", "/dev/null"],
    ["core.autocrlf", "false"],
    ["core.fsmonitor", "false"],
    ["core.logAllRefUpdates", "false"],
    ["gc.auto", "0"],
    ["gc.writeCommitGraph", "false"],
    ["maintenance.auto", "false"],
    ["commit.gpgSign", "false"],
    ["push.gpgSign", "false"],
    ["push.followTags", "false"],
    ["push.recurseSubmodules", "no"],
    ["fetch.recurseSubmodules", "false"],
    ["fetch.prune", "false"],
    ["fetch.writeCommitGraph", "false"],
    ["fastimport.unpackLimit", "1"],
    ["protocol.version", "2"],
];
/**
 * The environment git runs in: what the user set for reaching remotes, English without prompts, and settings that lie
 * over those of the machine, which stay readable for proxies, credential helpers and the like.
 *
 * @param more settings that are added, such as credentials
 */
function gitEnvironment(env, more) {
    const kept = Object.entries(env).filter(([name]) => !name.startsWith("GIT_") || transport.test(name));
    const result = {
        GIT_ASKPASS: "true",
        ...Object.fromEntries(kept),
        LC_ALL: "C",
        LANGUAGE: "C",
        GIT_TERMINAL_PROMPT: "0",
        GCM_INTERACTIVE: "never",
        GIT_HTTP_LOW_SPEED_LIMIT: "100",
        GIT_HTTP_LOW_SPEED_TIME: "60",
    };
    const all = [...settings, ...more];
    result.GIT_CONFIG_COUNT = String(all.length);
    for (const [index, [key, value]] of all.entries()) {
        result[`GIT_CONFIG_KEY_${index}`] = key;
        result[`GIT_CONFIG_VALUE_${index}`] = value;
    }
    return result;
}
/** The environment with an ssh that asks nothing; `configured` is the command the user's settings name. */
function quietSsh(env, configured) {
    if (env.GIT_SSH !== undefined && env.GIT_SSH_COMMAND === undefined)
        return { ...env };
    return { ...env, GIT_SSH_COMMAND: `${env.GIT_SSH_COMMAND ?? (configured || "ssh")} -oBatchMode=yes` };
}
/** `OCUROOT_GIT_USER_NAME` and `OCUROOT_GIT_USER_EMAIL`, else ocuroot itself; without what git's format cannot hold. */
function identityFrom(env) {
    const clean = (text) => (text ?? "").replace(/[<>\p{Cc}]/gu, "").trim();
    return {
        name: clean(env.OCUROOT_GIT_USER_NAME) || "Ocuroot",
        email: clean(env.OCUROOT_GIT_USER_EMAIL) || "contact@ocuroot.com",
    };
}


/***/ }),

/***/ 5553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ checkPath),
/* harmony export */   vu: () => (/* binding */ importScript),
/* harmony export */   yX: () => (/* binding */ transactionMessage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _refs_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3667);



/**
 * What `git fast-import` is told to make commits; it answers with their ids, one a line. Each goes under a name of its
 * own that is gone at the end, so that nobody sees them and no two writers meet.
 *
 * Every message gets a random trailer: two machines that make the same change in the same second must not make the same
 * commit, or the second one's push would be taken for done.
 *
 * @param seconds time of the commits, since 1970
 */
function importScript(commits, identity, seconds) {
    const transaction = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    const name = (index) => `refs/ocuroot/new/${transaction}/${index}`;
    const made = commits.map(({ parent, message, texts }, index) => {
        const lines = [`commit ${name(index)}`, `mark :${index + 1}`];
        lines.push(`committer ${identity.name} <${identity.email}> ${seconds} +0000`);
        lines.push(data(transactionMessage(message, transaction)));
        if (parent !== undefined)
            lines.push(`from ${parent}`);
        return `${lines.join("\n")}\n${edits(texts)}get-mark :${index + 1}\n`;
    });
    // Without a commit there is no such name at the end, and with it nothing that could be left behind.
    const gone = commits.map((_, index) => `reset ${name(index)}\nfrom ${"0".repeat(40)}\n\n`);
    return `feature done\n${made.join("")}${gone.join("")}done\n`;
}
/** A message with the trailer that no other commit has. */
function transactionMessage(message, transaction) {
    return `${message}\n\nTransaction: ${transaction}\n`;
}
/** Removals come first: a folder may stand where a file was. */
function edits(texts) {
    const sorted = [...texts].sort(([a], [b]) => (0,_refs_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareBytes */ .X)(a, b));
    const removed = sorted.filter(([, text]) => text === undefined).map(([path]) => `D ${quoted(path)}\n`);
    const written = sorted.flatMap(([path, text]) => text === undefined ? [] : [`M 100644 inline ${quoted(path)}\n${data(text)}\n`]);
    return removed.join("") + written.join("");
}
function data(text) {
    return `data ${Buffer.byteLength(text)}\n${text}`;
}
function quoted(path) {
    if (!/["\\\n]/.test(path))
        return path;
    const escaped = path.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n");
    return `"${escaped}"`;
}
/** Names that mean git's own folder, on any system: git would refuse to check out what has them. */
const gitFolder = /^(\.git|git~1)[ .]*(:.*)?$/i;
/** @throws OcurootError `file-access` for a path that a commit cannot have */
function checkPath(path) {
    const part = path.split("/").find((each) => gitFolder.test(each) || each === ".." || each === "." || each === "");
    if (part === undefined && !path.includes("\0"))
        return;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("file-access", `${path} cannot be kept in git because a part of it is ${JSON.stringify(part ?? "\0")}.`, {
        fix: "Use another name.",
    });
}


/***/ }),

/***/ 8118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ GitFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _overlay_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2274);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8113);



/** The files of a store at one commit of each of its branches. Texts are read when asked for. */
class GitFiles {
    revision;
    sides;
    #text;
    #changed;
    /**
     * @param text reads a blob
     * @param changed finds who changed a path of a branch last
     */
    constructor(sides, text, changed) {
        this.sides = sides;
        this.#changed = changed;
        this.revision = sides.map(({ commit }) => commit ?? "none").join(" ");
        this.#text = text;
    }
    async read(path) {
        const id = this.#find(path);
        if (typeof id !== "string")
            return undefined;
        return (await this.#text(id)) ?? lost(path);
    }
    has(path) {
        return typeof this.#find(path) === "string";
    }
    async changed(path) {
        const side = this.sides.find(({ branch }) => path.startsWith(branch.side));
        return side && this.#changed(side, side.branch.folder + path.slice(side.branch.side.length));
    }
    entries(directory) {
        if (directory === "" && this.sides.length > 1) {
            return (0,_overlay_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedEntries */ .CA)(this.sides.map(({ branch }) => [branch.side.slice(0, -1), true]));
        }
        const found = this.#find(directory);
        return typeof found === "object" ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(found) : [];
    }
    #find(path) {
        for (const { branch, tree } of this.sides) {
            const inner = `${path}/`.startsWith(branch.side) ? path.slice(branch.side.length) : undefined;
            if (inner !== undefined)
                return (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .findIn */ .r9)(tree ?? _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyTree */ ["in"], (branch.folder + inner).replace(/\/$/, ""));
        }
        return undefined;
    }
}
function lost(path) {
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("file-access", `The text of ${path} is missing in the cache, and its repository does not have it any more.`, {
        fix: "Run it again.",
    });
}


/***/ }),

/***/ 6973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   TU: () => (/* binding */ Git),
/* harmony export */   b$: () => (/* binding */ isDiskFull)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4677);
/* harmony import */ var _fs_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3127);



/** How long git may take where a remote takes part, and where none does, in milliseconds. */
const patience = { remote: 180_000, local: 120_000 };
/** Runs git, with a limit of time and never with a prompt. */
class Git {
    #options;
    env;
    cwd;
    constructor(options) {
        this.#options = options;
        this.env = options.env;
        this.cwd = options.cwd;
    }
    /** With a remote at the other end. An exit code of -1 means that it was ended, for want of time or on request. */
    remote(args) {
        return this.#run(args, patience.remote);
    }
    /** On this machine alone. */
    local(args, input) {
        return this.#run(args, patience.local, input);
    }
    async #run(args, limit, input) {
        const { cwd, env, signal } = this.#options;
        const time = AbortSignal.timeout(limit);
        const either = signal === undefined ? time : AbortSignal.any([signal, time]);
        try {
            return await (0,_process_js__WEBPACK_IMPORTED_MODULE_1__.run)("git", args, { cwd, env, signal: either, ...(input === undefined ? {} : { input }) });
        }
        catch (error) {
            return (0,_fs_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .errno */ .b)(error) === "ENOENT" ? noGit() : Promise.reject(error);
        }
    }
}
function noGit() {
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("store-config", "A store in git needs the program git, which is not on the PATH.", {
        fix: "Install git 2.31 or newer.",
    });
}
/** Whether git failed because nothing more can be written on this machine. */
function isDiskFull({ stderr, endedBy }) {
    return (endedBy === "SIGXFSZ" || /No space left on device|[Qq]uota exceeded|File too large|died of signal 25\b/.test(stderr));
}
/** Why git failed, in one line: what it says last. */
function reasonOf(result) {
    if (isDiskFull(result))
        return "the disk is full";
    if (result.exitCode === -1)
        return tooLong(result) ? "it took too long" : `${result.endedBy} ended git`;
    const lines = result.stderr.split("\n").filter((line) => /^(fatal|error): /.test(line));
    return (lines.at(-1) ?? `git ended with ${result.exitCode}`).replace(/^(fatal|error): |\.$/g, "");
}
/** Whether we ended git ourselves. */
function tooLong({ endedBy }) {
    return endedBy === undefined || endedBy === "SIGTERM" || endedBy === "SIGKILL";
}


/***/ }),

/***/ 1517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   Ys: () => (/* binding */ tryList),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _masks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8889);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6973);



/** Asks a remote what it has of `names`. @returns how git failed when there was no answer. */
async function tryList(git, remote, names) {
    const result = await git.remote(["ls-remote", "--symref", remote.url, ...names]);
    if (result.exitCode !== 0)
        return result;
    const refs = new Map();
    let head;
    for (const line of result.stdout.split("\n")) {
        const [, target] = /^ref: refs\/heads\/(.*)\tHEAD$/.exec(line) ?? [];
        const [id = "", name] = line.split("\t");
        if (target !== undefined)
            head = target;
        // Names are matched from their end: others may come along.
        else if (name !== undefined && names.includes(name))
            refs.set(name, id);
    }
    return { refs, head };
}
/** Asks a remote what it has of `names`. @throws OcurootError `store-unreachable` */
async function list(git, remote, names) {
    const answer = await tryList(git, remote, names);
    return "refs" in answer ? answer : unreachable(remote, answer);
}
/** Says that a remote gave no answer, with git's words: only here they are all there is. */
function unreachable(remote, result, what = "cannot be reached") {
    const tail = wordsOf(result);
    const reason = result.exitCode === -1 ? (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(result) : (tail[0] ?? `git ended with ${result.exitCode}`);
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("store-unreachable", `${remote.name} ${what}: ${reason.replace(/^(fatal|error|remote): |\.$/g, "")}.`, {
        fix: "Check the address, the network and the credentials, and run it again.",
        ...(tail.length > 1 ? { tail } : {}),
    });
}
/** What git wrote for people, without secrets. */
function wordsOf({ stderr }) {
    return _masks_js__WEBPACK_IMPORTED_MODULE_1__/* .masks */ .SL
        .mask(stderr)
        .split("\n")
        .map((line) => line.trimEnd())
        .filter((line) => line !== "");
}


/***/ }),

/***/ 7846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ Mirror)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/store/bounded-map.js
var bounded_map = __webpack_require__(2524);
// EXTERNAL MODULE: ./build/store/git/environment.js
var environment = __webpack_require__(3676);
// EXTERNAL MODULE: ./build/store/git/git.js
var git_git = __webpack_require__(6973);
// EXTERNAL MODULE: ./build/store/git/link.js
var git_link = __webpack_require__(1517);
;// CONCATENATED MODULE: ./build/store/git/fetch.js



/**
 * Fetches branches into refs of this process, so that nobody else's fetch or collection is in the way.
 *
 * @param depth `["--depth=1"]` for the first contact; what follows needs the ancestry from there on
 * @returns the commits that were found, or how git failed
 * @throws OcurootError `store-unreachable` when it took too long
 */
async function fetchBranches({ git, remote, cache, resolve }, branches, depth = []) {
    const found = new Map();
    if (branches.length === 0)
        return found;
    const targets = new Map(branches.map((branch) => [branch, cache.newRef()]));
    const specs = Array.from(targets, ([branch, target]) => `+${branch.ref}:${target}`);
    const args = ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", ...depth, remote.url, ...specs];
    const result = await git.remote([`--git-dir=${cache.repository}`, ...args]);
    if (result.exitCode === -1 && !(0,git_git/* isDiskFull */.b$)(result))
        (0,git_link/* unreachable */.HB)(remote, result);
    if (result.exitCode !== 0)
        return result;
    for (const [branch, target] of targets) {
        const id = await resolve(target);
        if (id === undefined)
            return result;
        found.set(branch, id);
    }
    return found;
}
/** Says why a remote that answers cannot be fetched. */
function notStored(remote, { repository }, result) {
    (0,errors/* fail */.fJ)("file-access", `${remote.name} cannot be fetched into ${repository}: ${(0,git_git/* reasonOf */.A3)(result)}.`, {
        fix: "Make room on the disk, or remove that folder: everything in it is at the remote.",
    });
}

;// CONCATENATED MODULE: ./build/store/git/moment.js
/**
 * Whether branches were found as they were at one moment. Servers replace the branches of an atomic push one after the
 * other: who looks in between sees half of a change. Both ends of one transaction are whole; else, where anything moved,
 * the branches must stand still over a second look.
 */
async function isOneMoment(branches, found, looking) {
    const moved = branches.some((branch) => found.get(branch) !== branch.commit);
    if (branches.length < 2 || !moved)
        return true;
    const transactionOf = async (branch) => {
        const commit = found.get(branch);
        const text = commit === undefined ? undefined : await looking.text(commit);
        return /^Transaction: (\S+)$/m.exec(text ?? "")?.[1];
    };
    const [first, ...others] = await Promise.all(branches.map(transactionOf));
    if (first !== undefined && others.every((each) => each === first))
        return true;
    const refs = await looking.present();
    return branches.every((branch) => refs.get(branch.ref) === found.get(branch));
}

;// CONCATENATED MODULE: ./build/store/git/names.js


/** Gives branches without a name the one the remote's HEAD stands for. @throws OcurootError `store-config` */
async function nameDefaults(git, remote, branches) {
    if (branches.some(({ name }) => name === "")) {
        const { head, refs } = await (0,git_link/* list */.p_)(git, remote, ["HEAD"]);
        if (head === undefined && refs.has("HEAD")) {
            (0,errors/* fail */.fJ)("store-config", `${remote.name} has no default branch.`, {
                fix: "Name the branch of the store in repo.ocu.star.",
            });
        }
        // An empty repository says nothing; the first branch that is pushed becomes its default where it has none.
        for (const branch of branches)
            branch.name ||= head ?? "main";
    }
    const [first, second] = branches;
    if (first !== undefined && first.name === second?.name)
        sameBranch(remote, first);
}
/** Refuses a branch that is not there and may not be made. @throws OcurootError `store-config` */
function refuseMissing(remote, branch) {
    if (branch.createBranch)
        return;
    (0,errors/* fail */.fJ)("store-config", `${remote.name} has no branch ${branch.name}.`, {
        fix: "Create the branch, or let it be created with create_branch=True in repo.ocu.star.",
    });
}
function sameBranch(remote, { name }) {
    (0,errors/* fail */.fJ)("store-config", `State and intent are both configured to be in branch ${name} of ${remote.name}.`, {
        fix: "Give each a branch of its own, or configure one store.git for both.",
    });
}

// EXTERNAL MODULE: ./build/store/git/objects.js
var objects = __webpack_require__(1689);
// EXTERNAL MODULE: ./build/store/git/set-back.js
var set_back = __webpack_require__(9829);
// EXTERNAL MODULE: ./build/store/git/tree.js
var git_tree = __webpack_require__(8113);
;// CONCATENATED MODULE: ./build/store/git/mirror.js











/** Trees kept: those of snapshots in use and of the commits that are being made. */
const trees = 6;
/** Branches of one remote, kept in step with it in the cache. */
class Mirror {
    remote;
    branches;
    cache;
    #options;
    #trees = new bounded_map/* BoundedMap */.E(trees, () => 1);
    #git;
    #objects;
    #opening;
    #repairing;
    /** Whether the remote must be asked before anything is believed. */
    #outdated = true;
    /** When the remote was asked last, by this process's own clock. */
    #asked = Number.NEGATIVE_INFINITY;
    constructor(remote, branches, cache, options) {
        this.remote = remote;
        this.branches = branches;
        this.cache = cache;
        this.#options = options;
    }
    get git() {
        return this.#git ?? (0,errors/* fail */.fJ)("internal", "The cache of a store in git was used before it was opened.");
    }
    get objects() {
        this.#objects ??= new objects/* Objects */.R(this.git, this.cache.repository);
        return this.#objects;
    }
    /** Runs git on the cache. */
    local(args, input) {
        return this.git.local([this.#gitDir, ...args], input);
    }
    /** Makes the cache, learns the names of branches, and fetches those that were never here. Once. */
    open() {
        this.#opening ??= this.#open().catch((error) => {
            this.#opening = undefined;
            throw error;
        });
        return this.#opening;
    }
    async close() {
        await this.#opening?.catch(() => { });
        await this.#objects?.close();
        if (this.#git !== undefined)
            this.cache.release();
    }
    /** The next look asks the remote. */
    expire() {
        this.#outdated = true;
    }
    /** Brings what is known of the branches up to date, or nearly so. @param locked whether this process has the lock */
    async look(locked) {
        const machine = Math.max(...this.branches.map((branch) => this.cache.age(branch.key)));
        const age = Math.min(machine, performance.now() - this.#asked);
        if (this.#outdated || age >= this.#options.freshness)
            await this.refresh(locked);
        else
            for (const branch of this.branches)
                await this.#adopt(branch);
    }
    /** Fetches the branches. */
    async refresh(locked) {
        const asked = performance.now();
        const before = this.branches.map((branch) => branch.commit);
        const looking = { text: (id) => this.objects.text(id), present: () => this.#present(this.branches) };
        let found = await this.#fetchAll();
        while (!(await isOneMoment(this.branches, found, looking)))
            found = await this.#fetchAll();
        for (const [index, branch] of this.branches.entries()) {
            const [old, now] = [before[index], found.get(branch)];
            if (old !== undefined && old !== now && branch.commit === old)
                await this.#checkForward(branch, old, now);
            branch.advance(now, old);
        }
        this.#outdated = false;
        this.#asked = asked;
        if (locked)
            await this.record();
    }
    /** Tells the other processes of this machine what is newest. Under the lock. */
    async record() {
        const moved = this.branches.filter(({ commit, machine }) => commit !== undefined && commit !== machine);
        const script = moved.map(({ tip, commit }) => `update ${tip} ${commit}\n`).join("");
        // A name that a killed git left locked stays behind: others then find out by themselves.
        if (script !== "")
            await this.local(["update-ref", "--stdin"], script);
        for (const branch of this.branches) {
            branch.machine = branch.commit;
            this.cache.touch(branch.key);
        }
    }
    /** Whether `commit` is `tip` or one of those it was built on; undefined when that cannot be told. */
    async contains(tip, commit) {
        if (tip === undefined || tip === commit)
            return tip === commit;
        const { exitCode } = await this.local(["merge-base", "--is-ancestor", commit, tip]);
        return exitCode > 1 ? undefined : exitCode === 0;
    }
    /** Fetches that many commits more of a branch's history. @returns false when the remote gave none. */
    async deepen({ ref }, commits) {
        const options = ["--quiet", "--no-tags", "--no-write-fetch-head", `--deepen=${commits}`];
        return (await this.git.remote([this.#gitDir, "fetch", ...options, this.remote.url, ref])).exitCode === 0;
    }
    /** Whether everything is there that a commit has and the one before it had not. */
    async isWhole(commit, before) {
        const range = before === undefined ? [commit] : [commit, `^${before}`];
        return (await this.local(["rev-list", "--objects", "--quiet", ...range])).exitCode === 0;
    }
    /** The files of a commit. @throws {@link Damaged} */
    async tree(commit) {
        const known = this.#trees.get(commit);
        if (known !== undefined)
            return known;
        const result = await this.local(["ls-tree", "-r", "-z", "--full-tree", commit]);
        if (result.exitCode !== 0)
            throw new objects/* Damaged */.W(this.cache.repository, (0,git_git/* reasonOf */.A3)(result));
        const tree = (0,git_tree/* parseTree */.cZ)(result.stdout);
        this.#trees.set(commit, tree);
        return tree;
    }
    /** Keeps the tree of a commit of our own from having to be read. */
    remember(commit, tree) {
        this.#trees.set(commit, tree);
    }
    /** The text of a blob, which a damaged cache is replaced for. @returns undefined when the remote has it no more either. */
    async text(id) {
        const text = await this.objects.text(id).catch((error) => {
            if (!(error instanceof objects/* Damaged */.W))
                throw error;
        });
        if (text !== undefined)
            return text;
        await this.repair();
        return this.objects.text(id);
    }
    /** Goes on with a new cache in place of a damaged one, and fetches everything again. */
    repair() {
        this.#repairing ??= this.#replace()
            .then(() => this.refresh(false))
            .finally(() => {
            this.#repairing = undefined;
        });
        return this.#repairing;
    }
    async #replace() {
        await this.#objects?.close();
        this.#objects = undefined;
        await this.cache.replace(this.git);
        for (const branch of this.branches)
            branch.machine = undefined;
        this.#outdated = true;
    }
    get #gitDir() {
        return `--git-dir=${this.cache.repository}`;
    }
    get #fetching() {
        return { git: this.git, remote: this.remote, cache: this.cache, resolve: (name) => this.objects.resolve(name) };
    }
    async #open() {
        this.#git = await this.cache.prepare();
        if (this.remote.ssh)
            await this.#quietSsh();
        await nameDefaults(this.git, this.remote, this.branches);
        try {
            for (const branch of this.branches)
                await this.#recall(branch);
        }
        catch (error) {
            if (!(error instanceof objects/* Damaged */.W))
                throw error;
            await this.#replace();
            for (const branch of this.branches)
                await this.#recall(branch);
        }
        if (this.branches.some(({ commit }) => commit === undefined))
            await this.#firstContact();
    }
    async #quietSsh() {
        const { cwd, env } = this.git;
        const configured = await this.git.local(["config", "--get", "core.sshCommand"]);
        const { signal } = this.#options;
        this.#git = new git_git/* Git */.TU({
            cwd,
            env: (0,environment/* quietSsh */.Bd)(env, configured.stdout.trim()),
            ...(signal === undefined ? {} : { signal }),
        });
    }
    /** What this machine knows of a branch. */
    async #recall(branch) {
        branch.commit = branch.machine = await this.objects.resolve(branch.tip);
    }
    /** Fetches branches that this cache never had, where there are such, under the lock. */
    async #firstContact() {
        const refs = await this.#present(this.branches);
        const unknown = this.branches.filter(({ commit, ref }) => commit === undefined && refs.has(ref));
        if (unknown.length > 0) {
            const held = await this.cache.lock.acquire();
            try {
                for (const branch of unknown)
                    await this.#begin(branch);
                await this.record();
            }
            finally {
                held.release();
            }
        }
        this.#outdated = this.branches.some((branch) => branch.commit !== refs.get(branch.ref));
        this.#asked = performance.now();
    }
    /** What the remote has of branches, each of which it has or may get. */
    async #present(branches) {
        const names = branches.map((branch) => branch.ref);
        const { refs } = await (0,git_link/* list */.p_)(this.git, this.remote, names);
        for (const branch of branches)
            if (!refs.has(branch.ref))
                refuseMissing(this.remote, branch);
        return refs;
    }
    /** Fetches a branch without its history, unless another process has done so meanwhile. */
    async #begin(branch) {
        await this.#recall(branch);
        if (branch.commit !== undefined || this.cache.isShallowLocked())
            return;
        const found = await fetchBranches(this.#fetching, [branch], ["--depth=1"]);
        // What fails here is tried again by the refresh that follows, which tells why.
        if (!("exitCode" in found))
            branch.commit = found.get(branch);
    }
    /** Fetches all branches; those that are not at the remote are left out. */
    async #fetchAll() {
        if (this.branches.every((branch) => branch.commit !== undefined)) {
            const found = await fetchBranches(this.#fetching, this.branches);
            if (!("exitCode" in found))
                return found;
        }
        for (let attempt = 1;; attempt++) {
            const refs = await this.#present(this.branches);
            const present = this.branches.filter((branch) => refs.has(branch.ref));
            const found = await fetchBranches(this.#fetching, present);
            if (!("exitCode" in found))
                return found;
            // The remote answers, but nothing can be stored: then it is what we store it in.
            if (attempt > 2 || (0,git_git/* isDiskFull */.b$)(found))
                notStored(this.remote, this.cache, found);
            if (attempt === 2)
                await this.#replace();
        }
    }
    /** What another process of this machine has pushed or found since. */
    async #adopt(branch) {
        const { commit, machine } = branch;
        const tip = await this.objects.resolve(branch.tip);
        if (tip === undefined || tip === machine)
            return;
        branch.machine = tip;
        if (commit === undefined || !(await this.contains(commit, tip)))
            branch.advance(tip, commit);
    }
    /** Says when a branch has lost what it had, and keeps that from being collected. */
    async #checkForward(branch, old, now) {
        if (now !== undefined && (await this.contains(now, old)) !== false)
            return;
        const kept = `refs/ocuroot/lost/${old}`;
        await this.local(["update-ref", kept, old]);
        const command = `git --git-dir=${this.cache.repository} push --force ${this.remote.url} ${old.slice(0, 7)}:${branch.ref}`;
        this.#options.warn?.((0,set_back/* setBackProblem */.X)({ branch: branch.name, remote: this.remote.name, old, now, command }));
    }
}


/***/ }),

/***/ 1689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ Objects),
/* harmony export */   W: () => (/* binding */ Damaged)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4677);
/* harmony import */ var _bounded_map_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2524);



/** Characters of contents that one half of the memory for them may hold. */
const limit = 8_000_000;
/** What is thrown when a cache has not what it should have. The next attempt uses another one; if that fails too, this is said. */
class Damaged extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OcurootError */ ._8 {
    constructor(repository, reason) {
        super({
            code: "file-access",
            message: `The cache ${repository} cannot be read: ${reason.trim() || "objects are missing"}`,
            fix: "Remove that folder: everything in it is at the remote.",
        });
    }
}
/** Reads objects of a repository through one process that lives as long as it is asked. */
class Objects {
    #git;
    #folder;
    #texts = new _bounded_map_js__WEBPACK_IMPORTED_MODULE_2__/* .BoundedMap */ .E(limit, (text) => text.length + 100);
    #waiting = [];
    #process;
    #received = [];
    #size = 0;
    /** Bytes that must have come before the next answer can be whole. */
    #needed = 0;
    constructor(git, folder) {
        this.#git = git;
        this.#folder = folder;
    }
    /** The text of a blob. @returns undefined when it is not there. @throws {@link Damaged} when it cannot be read */
    async text(id) {
        const known = this.#texts.get(id);
        if (known !== undefined)
            return known;
        const text = (await this.#ask(id))?.content.toString("utf8");
        if (text !== undefined)
            this.#texts.set(id, text);
        return text;
    }
    /** Keeps what is known already from having to be read. */
    remember(id, text) {
        this.#texts.set(id, text);
    }
    /** The id of what a name stands for. @returns undefined when there is no such name, or its object is not there. */
    async resolve(name) {
        return (await this.#ask(name))?.id;
    }
    /** Ends the process. */
    async close() {
        const { ended } = this.#process ?? {};
        this.#process?.end();
        await ended?.catch(() => { });
    }
    #ask(name) {
        return new Promise((resolve, reject) => {
            this.#process ??= this.#start();
            this.#waiting.push({ resolve, reject });
            this.#process.write(`${name}\n`);
        });
    }
    #start() {
        const args = [`--git-dir=${this.#folder}`, "cat-file", "--batch"];
        const { cwd, env } = this.#git;
        const started = (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .converse */ .iq)("git", args, { cwd, env, onData: (chunk) => this.#take(chunk) });
        const lost = (reason) => {
            this.#process = undefined;
            this.#received = [];
            this.#size = this.#needed = 0;
            for (const each of this.#waiting.splice(0))
                each.reject(reason);
        };
        started.ended.then(({ stderr }) => lost(new Damaged(this.#folder, lastLine(stderr))), lost);
        return started;
    }
    #take(chunk) {
        this.#received.push(chunk);
        this.#size += chunk.length;
        if (this.#size < this.#needed)
            return;
        let rest = this.#received.length === 1 ? chunk : Buffer.concat(this.#received);
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
function parseAnswer(bytes) {
    const end = bytes.indexOf(10);
    if (end < 0)
        return bytes.length + 1;
    const [, id = "", size] = /^([0-9a-f]+) [a-z]+ (\d+)$/.exec(bytes.toString("utf8", 0, end)) ?? [];
    if (size === undefined)
        return { length: end + 1, object: undefined };
    const last = end + 1 + Number(size);
    if (bytes.length <= last)
        return last + 1;
    return { length: last + 1, object: { id, content: bytes.subarray(end + 1, last) } };
}
/** What git says last is what ended it. */
function lastLine(text) {
    return (text.trim().split("\n").at(-1) ?? "").replace(/^(fatal|error): /, "");
}


/***/ }),

/***/ 4143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseRemote)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _masks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8889);
/* harmony import */ var _refs_remote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7661);





/** Users shorter than this are names that credential helpers are asked about; tokens are longer. */
const shortestToken = 20;
/**
 * Takes the address of a remote apart. User and password of an http address are registered as secrets.
 *
 * @param folder where relative paths start
 * @throws OcurootError `store-config` for what git would not take as an address
 */
function parseRemote(address, folder) {
    if (address === "" || address.startsWith("-") || /\p{Cc}/u.test(address)) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)("store-config", `${JSON.stringify(address)} is no address of a git repository.`, {
            fix: "Give store.git a URL, user@host:path or a path in repo.ocu.star.",
        });
    }
    const web = /^(https?:\/\/)(?:([^/]*)@)?([^/@]+)(.*)$/is.exec(address);
    if (web === null)
        return remote(localised(address, folder), []);
    const [, scheme = "", userInfo, host = "", path = ""] = web;
    const server = `${scheme.toLowerCase()}${host}`;
    const settings = userInfo === undefined ? [] : credentialSettings(server, userInfo);
    return remote(`${server}${path}`, settings);
}
function remote(url, settings) {
    // The cache of one user of the machine is never written by another: git refuses, and rightly.
    const user = process.getuid?.() ?? "";
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(`${user} ${url.replace(/\/+$/, "")}`)
        .digest("hex")
        .slice(0, 12);
    const ssh = /^(?:git\+)?ssh:/i.test(url) || (!url.includes("://") && !url.startsWith("/") && url.includes(":"));
    const name = url.startsWith("/") ? url : (0,_refs_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeRemote */ .e)(url) || url;
    const last = /[^/]*$/.exec(name.replace(/\/+$/, ""))?.[0].replace(/[^\w.-]/g, "_") ?? "";
    return { url, name, key: `${last}-${hash}`, ssh, settings };
}
/** A path on this machine becomes absolute, since git runs in a folder of its own; everything else stays. */
function localised(address, folder) {
    const colon = address.indexOf(":");
    const slash = address.indexOf("/");
    const isPath = colon < 0 || (slash >= 0 && slash < colon) || /^[a-z]:[\\/]/i.test(address);
    return isPath ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, address) : address;
}
function credentialSettings(server, userInfo) {
    const cut = userInfo.indexOf(":");
    const user = decoded(cut < 0 ? userInfo : userInfo.slice(0, cut));
    const password = cut < 0 ? "" : decoded(userInfo.slice(cut + 1));
    if (password === "" && user.length < shortestToken)
        return [[`credential.${server}.username`, user]];
    const basic = Buffer.from(`${user}:${password}`).toString("base64");
    for (const secret of [password === "" ? user : password, basic, userInfo.slice(cut + 1)])
        _masks_js__WEBPACK_IMPORTED_MODULE_3__/* .masks */ .SL.add(secret);
    const key = `http.${server}/.extraHeader`;
    // Headers add up: what the user's own settings send would make two of one name.
    return [
        [key, ""],
        [key, `Authorization: Basic ${basic}`],
    ];
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 9829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ setBackProblem)
/* harmony export */ });
/** What users are told of it. It stops nothing: somebody may have meant it. */
function setBackProblem({ branch, remote, old, now, command }) {
    const became = now === undefined ? "is gone" : `was set back or replaced: it is at ${short(now)} now`;
    return {
        code: "store-conflict",
        message: `Branch ${branch} of ${remote} ${became}, without ${short(old)}, which was its newest commit here before.`,
        fix: `If that was a mistake: ${command}`,
    };
}
function short(id) {
    return id.slice(0, 7);
}


/***/ }),

/***/ 8171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ refuseSources)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2154);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8113);



/**
 * Refuses a branch that has config files at its root and no store anywhere: its name in the settings is a mistake. One
 * that has both is a branch that the Go client began, with the files of the default branch.
 *
 * @throws OcurootError `store-config`
 */
function refuseSources(tree, { name, folder }, remote) {
    const isStore = ["", "state/", "intent/"].some((place) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .findIn */ .r9)(tree, `${place}${_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .markerFile */ .bx}`) !== undefined);
    if (folder !== "" || isStore || !(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(tree).some((entry) => entry.name.endsWith(".ocu.star")))
        return;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("store-config", `Branch ${name} of ${remote} holds config files and no store.`, {
        fix: "Name a branch of its own for the store in repo.ocu.star; a missing one is created.",
    });
}


/***/ }),

/***/ 8113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   UX: () => (/* binding */ idsOf),
/* harmony export */   V$: () => (/* binding */ foreign),
/* harmony export */   cZ: () => (/* binding */ parseTree),
/* harmony export */   "in": () => (/* binding */ emptyTree),
/* harmony export */   r9: () => (/* binding */ findIn),
/* harmony export */   tD: () => (/* binding */ changed),
/* harmony export */   yJ: () => (/* binding */ put),
/* harmony export */   zA: () => (/* binding */ blobId),
/* harmony export */   zv: () => (/* binding */ obstacleTo)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _overlay_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2274);


/** What no commit has. */
const emptyTree = new Map();
/** What stands for a symbolic link or a submodule: neither a file nor a folder of a store. */
const foreign = new Map();
/** Reads what `git ls-tree -r -z` prints. */
function parseTree(listing) {
    const root = new Map();
    for (const line of listing.split("\0")) {
        const tab = line.indexOf("\t");
        if (tab < 0)
            continue;
        const node = line.startsWith("100") ? line.slice(line.lastIndexOf(" ", tab) + 1, tab) : foreign;
        put(root, line.slice(tab + 1).split("/"), node);
    }
    return root;
}
/** Adds to a tree that is being made: its folders must be maps of the maker's own. */
function put(root, parts, node) {
    let at = root;
    for (const name of parts.slice(0, -1)) {
        let next = at.get(name);
        if (next === undefined) {
            next = new Map();
            at.set(name, next);
        }
        at = next;
    }
    at.set(parts.at(-1) ?? "", node);
}
/** What stands at a path; `""` is the tree itself. */
function findIn(tree, path) {
    let at = tree;
    if (path === "")
        return at;
    for (const name of path.split("/")) {
        if (at === undefined || typeof at === "string")
            return undefined;
        at = at.get(name);
    }
    return at;
}
/**
 * What is in the way of a file at `path`: a file where a folder must be, a folder with something in it where the file
 * must be, or what is neither. Git would put the new file in its place without a word.
 */
function obstacleTo(tree, path) {
    let at = tree;
    const parts = path.split("/");
    for (const [index, name] of parts.entries()) {
        at = typeof at === "object" ? at.get(name) : undefined;
        if (at === undefined)
            return undefined;
        const wrong = index < parts.length - 1 ? typeof at === "string" : typeof at === "object";
        if (wrong || at === foreign)
            return parts.slice(0, index + 1).join("/");
    }
    return undefined;
}
/** A tree with the blob at `parts` replaced, or removed; folders left empty go too. */
function changed(tree, [name = "", ...rest], id) {
    const copy = new Map(tree);
    const child = copy.get(name);
    const below = typeof child === "object" ? child : emptyTree;
    const next = rest.length === 0 ? id : changed(below, rest, id);
    if (next === undefined || (typeof next === "object" && next.size === 0))
        copy.delete(name);
    else
        copy.set(name, next);
    return copy;
}
/** The ids of all blobs in a tree. */
function* idsOf(tree) {
    for (const node of tree.values()) {
        if (typeof node === "string")
            yield node;
        else
            yield* idsOf(node);
    }
}
const listings = new WeakMap();
/** The names in a tree, byte-sorted. */
function entriesOf(tree) {
    let entries = listings.get(tree);
    if (entries === undefined) {
        entries = (0,_overlay_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedEntries */ .CA)(Array.from(tree, ([name, node]) => [name, typeof node !== "string"]));
        listings.set(tree, entries);
    }
    return entries;
}
/** The id git gives to a text; `commit` is one of the repository's ids, whose length tells which hash is in use. */
function blobId(text, commit) {
    const bytes = Buffer.from(text, "utf8");
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(commit.length === 64 ? "sha256" : "sha1");
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}


/***/ })

};
