export const id = 4255;
export const ids = [4255];
export const modules = {

/***/ 4255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openCheckouts: () => (/* binding */ openCheckouts)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/store/fs/disk.js
var disk = __webpack_require__(3127);
// EXTERNAL MODULE: ./build/store/fs/lock.js
var fs_lock = __webpack_require__(2433);
// EXTERNAL MODULE: ./build/store/fs/owner.js
var owner = __webpack_require__(6583);
// EXTERNAL MODULE: ./build/store/git/environment.js
var environment = __webpack_require__(3676);
// EXTERNAL MODULE: ./build/store/git/remote.js
var git_remote = __webpack_require__(4143);
// EXTERNAL MODULE: ./build/checkout/leftovers.js
var leftovers = __webpack_require__(3237);
// EXTERNAL MODULE: ./build/store/git/git.js
var git_git = __webpack_require__(6973);
;// CONCATENATED MODULE: ./build/checkout/repository.js


/**
 * @param cwd where git is started
 * @param settings settings for this use alone, such as credentials
 */
function repositoryAt(gitDir, cwd, { env, signal }, settings = []) {
    const git = new git_git/* Git */.TU({ cwd, env: (0,environment/* gitEnvironment */._K)(env, settings), signal });
    return { gitDir, git, run: (args) => git.local([`--git-dir=${gitDir}`, ...args]) };
}
/** Whether a commit is there with its files. */
async function hasCommit({ run }, commit) {
    return (await run(["cat-file", "-e", `${commit}^{tree}`])).exitCode === 0;
}
/** What git says went wrong, on one line. */
function lastWords({ stderr, exitCode }) {
    if (exitCode === -1)
        return "git was ended before it was done";
    const lines = stderr.split("\n").filter((line) => line.trim() !== "");
    const fatal = lines.find((line) => /^(fatal|error): /.test(line)) ?? lines.at(-1) ?? `git ended with ${exitCode}`;
    return fatal.replace(/^(fatal|error): /, "").trim();
}
/** Whether the remote said that it has not what was asked for (upload-pack's `not our ref`); git runs in English. */
function isUnknown({ exitCode, stderr }) {
    return exitCode !== 0 && /not our ref|couldn't find remote ref/.test(stderr);
}
/** What is said then. */
function noCommit(commit) {
    return `it has no commit ${commit.slice(0, 7)} (any more)`;
}

;// CONCATENATED MODULE: ./build/checkout/clone.js











/** Age from which on another machine's record of the lock counts as dead, in milliseconds. */
const lease = 15_000;
/**
 * A repository with one commit of a remote, from the cache of this machine or fetched into it. Commits come without
 * their history, and with those files only that no other commit brought along; neither the remote's address nor its
 * credentials are stored.
 *
 * @throws OcurootError `checkout-failed` naming the remote
 */
async function cachedClone(address, commit, options) {
    const remote = (0,git_remote/* parseRemote */.M)(address, options.current?.root ?? options.home);
    const folder = external_node_path_.join(options.home, "clones", remote.key);
    for (const name of ["l", "q", "tmp"])
        (0,external_node_fs_.mkdirSync)(external_node_path_.join(folder, name), { recursive: true });
    const lock = await new fs_lock/* Lock */.c(folder, new disk/* Disk */.my(), lease).acquire();
    try {
        touch(external_node_path_.join(folder, "used"));
        return await fetched(folder, remote, commit, options);
    }
    finally {
        lock.release();
    }
}
/** From the newest repository of the folder; where that fails, from a new one: a killed git may have damaged the other. */
async function fetched(folder, remote, commit, options) {
    const last = lastOf(folder);
    const env = remote.ssh ? (0,environment/* quietSsh */.Bd)(options.env, "") : options.env;
    const at = (place) => repositoryAt(place, folder, { ...options, env }, remote.settings);
    if (last > 0) {
        const known = at(external_node_path_.join(folder, `${last}.git`));
        const failure = (await hasCommit(known, commit)) ? undefined : await fetchCommit(known, remote, commit);
        if (failure === undefined)
            return known;
        if (failure.certain)
            (0,errors/* fail */.fJ)("checkout-failed", `${remote.name}: ${failure.why}`);
    }
    const making = `${leftovers/* unfinishedClone */.DP}${(0,external_node_crypto_.randomUUID)()}`;
    const fresh = at(external_node_path_.join(folder, making));
    (0,external_node_fs_.writeFileSync)(external_node_path_.join(folder, (0,leftovers/* recordName */.xD)(making)), JSON.stringify({ owner: (0,owner/* thisProcess */.WF)() }), { mode: 0o600 });
    try {
        const made = await fresh.git.local(["init", "--quiet", "--bare", "--template=", fresh.gitDir]);
        const failure = made.exitCode === 0 ? await fetchCommit(fresh, remote, commit) : { why: lastWords(made) };
        if (failure !== undefined)
            (0,errors/* fail */.fJ)("checkout-failed", `${remote.name}: ${failure.why}`);
        const place = external_node_path_.join(folder, `${last + 1}.git`);
        (0,external_node_fs_.renameSync)(fresh.gitDir, place);
        removeOlder(folder, last);
        return at(place);
    }
    finally {
        (0,external_node_fs_.rmSync)(fresh.gitDir, { recursive: true, force: true });
        (0,external_node_fs_.rmSync)(external_node_path_.join(folder, (0,leftovers/* recordName */.xD)(making)), { force: true });
    }
}
/**
 * Fetches one commit by its hash, without its history; from servers that hand out branches only, these as a whole. The
 * ref keeps it, and tells the server at the next fetch what is here already.
 */
async function fetchCommit(repository, remote, commit) {
    const fetch = (...args) => repository.git.remote([
        `--git-dir=${repository.gitDir}`,
        "fetch",
        "--quiet",
        "--no-tags",
        "--no-write-fetch-head",
        ...args,
    ]);
    const single = await fetch("--depth=1", remote.url, `+${commit}:refs/ocuroot/${commit}`);
    if (single.exitCode === 0 && (await hasCommit(repository, commit)))
        return undefined;
    if (isUnknown(single))
        return { why: noCommit(commit), certain: true };
    if (single.exitCode === -1)
        return { why: lastWords(single) };
    const branches = await fetch(remote.url, "+refs/heads/*:refs/ocuroot/heads/*");
    if (branches.exitCode !== 0)
        return { why: lastWords(branches) };
    return (await hasCommit(repository, commit)) ? undefined : { why: noCommit(commit), certain: true };
}
/** Removes repositories that were damaged, unless a tree of them is in use. */
function removeOlder(folder, last) {
    for (let number = 1; number <= last; number += 1) {
        const place = external_node_path_.join(folder, `${number}.git`);
        if (!(0,external_node_fs_.existsSync)(external_node_path_.join(place, "worktrees")))
            (0,external_node_fs_.rmSync)(place, { recursive: true, force: true });
    }
}
function lastOf(folder) {
    const numbers = (0,external_node_fs_.readdirSync)(folder).map((name) => Number(/^(\d+)\.git$/.exec(name)?.[1] ?? 0));
    return Math.max(0, ...numbers);
}
function touch(file) {
    if (!(0,external_node_fs_.existsSync)(file))
        (0,external_node_fs_.writeFileSync)(file, "");
    const now = new Date();
    (0,external_node_fs_.utimesSync)(file, now, now);
}

;// CONCATENATED MODULE: ./build/checkout/local.js


/** @returns undefined for a folder that is no git checkout. */
async function localRepository(root, surroundings) {
    const { git } = repositoryAt("", root, surroundings);
    const facts = await git.local([
        "rev-parse",
        "--path-format=absolute",
        "--show-toplevel",
        "--git-common-dir",
        "--is-shallow-repository",
    ]);
    const [top, gitDir, shallow] = facts.stdout.split("\n");
    if (facts.exitCode !== 0 || !top || !gitDir)
        return undefined;
    const repository = repositoryAt(gitDir, root, surroundings);
    return {
        repository,
        inside: external_node_path_.relative(top, root),
        require: (commit) => requireCommit(repository, commit, shallow === "true"),
    };
}
/** A shallow repository gets that commit alone; a whole one must not become shallow by it. */
async function requireCommit(repository, commit, shallow) {
    if (await hasCommit(repository, commit))
        return undefined;
    const remotes = (await repository.run(["remote"])).stdout.split("\n").filter((name) => name !== "");
    remotes.sort((a, b) => Number(b === "origin") - Number(a === "origin"));
    const problems = [];
    for (const remote of remotes) {
        const depth = shallow ? ["--depth=1"] : [];
        const common = ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-auto-maintenance"];
        const args = [`--git-dir=${repository.gitDir}`, ...common, ...depth, remote, commit];
        const result = await repository.git.remote(args);
        if (await hasCommit(repository, commit))
            return undefined;
        problems.push({
            code: "checkout-failed",
            message: `${remote}: ${isUnknown(result) ? noCommit(commit) : lastWords(result)}`,
        });
    }
    return problems;
}

// EXTERNAL MODULE: ./build/config/setting-values.js
var setting_values = __webpack_require__(6938);
;// CONCATENATED MODULE: ./build/checkout/settings-folder.js



/**
 * The folder of a repository that its refs start in, from its root: where `repo.ocu.star` is. Of several, the one with
 * the settings on record, else the one highest up.
 */
async function settingsFolder({ run }, commit, settings) {
    const { stdout } = await run(["ls-tree", "-r", "-z", "--full-tree", commit]);
    const found = [];
    for (const entry of stdout.split("\0")) {
        const [, id = "", name = ""] = /^\S+ blob (\S+)\t(.*)$/s.exec(entry) ?? [];
        if (external_node_path_.posix.basename(name) === setting_values/* settingsFile */._r)
            found.push({ folder: external_node_path_.posix.dirname(name), id });
    }
    const exact = found.find(({ id }) => settings !== undefined && id === blobId(settings, id.length));
    found.sort((a, b) => depth(a.folder) - depth(b.folder));
    return (exact ?? found[0])?.folder ?? ".";
}
function depth(folder) {
    return folder === "." ? 0 : folder.split("/").length;
}
/** The name git gives a file with this text. */
function blobId(text, length) {
    const bytes = Buffer.from(text);
    return (0,external_node_crypto_.createHash)(length === 64 ? "sha256" : "sha1")
        .update(`blob ${bytes.length}\0`)
        .update(bytes)
        .digest("hex");
}

;// CONCATENATED MODULE: ./build/checkout/worktree.js







/** What a file takes beside its content, in bytes. */
const perFile = 4096;
/**
 * Checks a commit out into a folder of its own, detached, after looking whether there is room. Before anything else it
 * is recorded who makes it, so that whatever a killed process leaves can be told from what is in use.
 *
 * @throws OcurootError `checkout-failed`
 */
async function makeWorktree(repository, commit, { home, label }) {
    const folder = (0,leftovers/* worktreesIn */.w)(home);
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    const needed = await sizeOf(repository, commit);
    const { bavail, bsize } = (0,external_node_fs_.statfsSync)(folder);
    if (needed > bavail * bsize) {
        (0,errors/* fail */.fJ)("checkout-failed", `${label} needs ${mebibytes(needed)} in ${folder}, where ${mebibytes(bavail * bsize)} are free`, {
            fix: "make room, or let OCUROOT_HOME name a folder that has it",
        });
    }
    const name = `ocuroot-${(0,external_node_crypto_.randomUUID)()}`;
    const record = { owner: (0,owner/* thisProcess */.WF)(), repository: repository.gitDir };
    (0,external_node_fs_.writeFileSync)(external_node_path_.join(folder, (0,leftovers/* recordName */.xD)(name)), JSON.stringify(record), { mode: 0o600 });
    const place = external_node_path_.join(folder, name);
    const remove = () => (0,leftovers/* removeWorktree */.IL)(folder, name, repository.gitDir);
    const added = await repository
        .run(["worktree", "add", "--quiet", "--force", "--detach", place, commit])
        .catch((error) => {
        remove();
        throw error;
    });
    if (added.exitCode !== 0) {
        remove();
        (0,errors/* fail */.fJ)("checkout-failed", `${label} cannot be checked out: ${lastWords(added)}`);
    }
    return { path: place, remove };
}
/** Bytes that the files of a commit take. */
async function sizeOf({ run }, commit) {
    const { stdout } = await run(["ls-tree", "-r", "-l", "-z", "--full-tree", commit]);
    let bytes = 0;
    for (const entry of stdout.split("\0")) {
        const size = /^\S+ blob \S+ +(\d+)\t/.exec(entry)?.[1];
        if (size !== undefined)
            bytes += Number(size) + perFile;
    }
    return bytes;
}
function mebibytes(bytes) {
    return `${Math.ceil(bytes / 1024 / 1024)} MiB`;
}

;// CONCATENATED MODULE: ./build/checkout/trees.js






/** Trees beside the current one: worktrees of the repository at hand, and of cached clones of others. */
function openCheckouts(options) {
    const opened = new Map();
    const worktrees = [];
    const open = async (repo, commit) => {
        if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit)) {
            (0,errors/* fail */.fJ)("checkout-failed", `${repo} has no commit ${JSON.stringify(commit)} that could be checked out`, {
                fix: "make a new release from a commit",
            });
        }
        const origin = await options.originOf(repo, commit);
        const { repository, inside } = await repositoryWith(options, repo, commit, origin);
        const worktree = await makeWorktree(repository, commit, { ...options, label: labelOf(repo, commit) });
        worktrees.push(worktree);
        return external_node_path_.join(worktree.path, inside ?? (await settingsFolder(repository, commit, origin.settings)));
    };
    return {
        open: (repo, commit) => {
            const key = `${repo} ${commit}`;
            const found = opened.get(key) ?? open(repo, commit);
            opened.set(key, found);
            return found;
        },
        close: async () => {
            await Promise.allSettled(opened.values());
            for (const worktree of worktrees.splice(0))
                worktree.remove();
            opened.clear();
        },
    };
}
/** A repository on this machine that has the commit; `inside`: the folder that paths start in, where it is known. */
async function repositoryWith(options, repo, commit, { addresses }) {
    const failures = [];
    if (options.current?.repo === repo) {
        const local = await localRepository(options.current.root, options);
        const why = await local?.require(commit);
        if (local && why === undefined)
            return local;
        if (why !== undefined)
            failures.push(...why);
    }
    for (const address of addresses) {
        try {
            return { repository: await cachedClone(address, commit, options) };
        }
        catch (error) {
            failures.push(...(0,errors/* problemsOf */.GW)(error));
        }
    }
    if (addresses.length === 0 && failures.length === 0)
        nowhere(repo, commit);
    const reasons = [...new Set(failures.map(({ message }) => message))];
    return (0,errors/* fail */.fJ)("checkout-failed", `${labelOf(repo, commit)} cannot be checked out: ${reasons.join("; ")}`, {
        fix: "push the commit, or name an address that has it: remotes([…]) in repo.ocu.star",
    });
}
/** A release is always done from the files of its commit, so somebody has to say where these are. */
function nowhere(repo, commit) {
    const why = "no remote of it is on record, and no checkout of it on this machine";
    (0,errors/* fail */.fJ)("checkout-failed", `${labelOf(repo, commit)} cannot be checked out: ${why}`, {
        fix: `in a checkout of ${repo}: git remote add origin URL, git push, and then ocuroot work any, which records it; or name the URL with remotes(["URL"]) in its repo.ocu.star`,
    });
}
function labelOf(repo, commit) {
    return `${repo} at ${commit.slice(0, 7)}`;
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


/***/ })

};
