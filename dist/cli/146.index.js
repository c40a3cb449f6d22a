export const id = 146;
export const ids = [146,677];
export const modules = {

/***/ 4677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Td: () => (/* binding */ stream),
/* harmony export */   iq: () => (/* binding */ converse),
/* harmony export */   pX: () => (/* binding */ outputLimit),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6193);
/* harmony import */ var execa__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6993);
/* harmony import */ var _process_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(510);




/** Bytes of one stream that are kept for whoever started a command. Lines are delivered without a limit. */
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
    const child = start(command, args, options, {
        ...(options.input === undefined ? { stdin: "ignore" } : { input: options.input }),
        stripFinalNewline: false,
        maxBuffer: Number.POSITIVE_INFINITY,
    });
    const release = guard(child.pid, options.signal);
    try {
        const result = await child;
        if (result.exitCode === undefined && result.signal === undefined)
            throw result.cause ?? result;
        return { ...ending(result), stdout: String(result.stdout ?? ""), stderr: String(result.stderr ?? "") };
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
    const child = start(command, args, options, { stdin: "ignore", buffer: false });
    const release = guard(child.pid, options.signal);
    const combined = new Kept(2 * outputLimit);
    const out = new Output(combined, (line) => options.onLine(1, line));
    const err = new Output(combined, (line) => options.onLine(2, line));
    child.stdout?.on("data", (chunk) => out.write(chunk));
    child.stderr?.on("data", (chunk) => err.write(chunk));
    try {
        const result = await child;
        if (result.exitCode === undefined && result.signal === undefined)
            throw result.cause ?? result;
        const cut = [];
        if (out.end())
            cut.push("stdout");
        if (err.end())
            cut.push("stderr");
        return { ...ending(result), stdout: out.text, stderr: err.text, combined: combined.text, cut };
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
    const child = start(command, args, options, { stdin: "pipe", buffer: { stdout: false } });
    child.stdout?.on("data", options.onData);
    // What is written to a program that has ended is told by `ended`.
    child.stdin?.on("error", () => { });
    const ended = child.then((result) => {
        if (result.exitCode === undefined && result.signal === undefined)
            throw result.cause ?? result;
        return { ...ending(result), stdout: "", stderr: String(result.stderr ?? "") };
    });
    return { write: (text) => void child.stdin?.write(text), end: () => void child.stdin?.end(), ended };
}
/** In a process group of its own, so that what it starts can be ended with it. */
function start(command, args, options, more) {
    return (0,execa__WEBPACK_IMPORTED_MODULE_3__/* .execa */ .Ho)(command, args, {
        cwd: options.cwd,
        env: options.env,
        extendEnv: false,
        reject: false,
        detached: process.platform !== "win32",
        ...more,
    });
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
function ending(result) {
    const endedBy = result.signal;
    if (endedBy !== undefined && endedBy in node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals)
        return { exitCode: -1, endedBy };
    return { exitCode: result.exitCode ?? -1 };
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
        this.#take(this.#decoder.write(chunk), chunk.length);
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

/***/ 8146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ openGitPair),
  openGitStore: () => (/* binding */ openGitStore),
  e: () => (/* binding */ remoteOf)
});

// EXTERNAL MODULE: ./build/store/transact.js
var transact = __webpack_require__(6870);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/store/fs/disk.js
var disk = __webpack_require__(3127);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/refs/order.js
var order = __webpack_require__(3667);
;// CONCATENATED MODULE: ./build/store/git/fast-import.js



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
    const transaction = (0,external_node_crypto_.randomUUID)();
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
    const sorted = [...texts].sort(([a], [b]) => (0,order/* compareBytes */.X)(a, b));
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
    (0,errors/* fail */.fJ)("file-access", `${path} cannot be kept in git because a part of it is ${JSON.stringify(part ?? "\0")}.`, {
        fix: "Use another name.",
    });
}

// EXTERNAL MODULE: ./build/store/overlay.js
var overlay = __webpack_require__(2274);
;// CONCATENATED MODULE: ./build/store/git/tree.js


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
/** Only while a tree is made: its folders are maps of our own. */
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
const listings = new WeakMap();
/** The names in a tree, byte-sorted. */
function entriesOf(tree) {
    let entries = listings.get(tree);
    if (entries === undefined) {
        entries = (0,overlay/* sortedEntries */.CA)(Array.from(tree, ([name, node]) => [name, typeof node !== "string"]));
        listings.set(tree, entries);
    }
    return entries;
}
/** The id git gives to a text; `commit` is one of the repository's ids, whose length tells which hash is in use. */
function blobId(text, commit) {
    const bytes = Buffer.from(text, "utf8");
    const hash = (0,external_node_crypto_.createHash)(commit.length === 64 ? "sha256" : "sha1");
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

;// CONCATENATED MODULE: ./build/store/git/changes.js



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
            (0,errors/* fail */.fJ)("internal", `The path ${path} belongs neither to state nor to intent.`);
        checkPath(path);
        const own = texts.get(side) ?? supportOf(side);
        texts.set(side, own.set(side.branch.folder + path.slice(side.branch.side.length), after));
    }
    for (const [side, own] of texts)
        checkRoom(side, own);
    return Array.from(texts, ([side, own]) => ({ side, texts: own }));
}
/** Git would put a file of the store in the place of a folder, a link or another file without a word. */
function checkRoom({ branch, tree }, texts) {
    const removed = () => [...texts].reduce((left, [each, text]) => (text === undefined ? changed(left, each.split("/"), undefined) : left), tree);
    for (const [path, text] of texts) {
        if (text === undefined || obstacleTo(tree, path) === undefined)
            continue;
        const obstacle = obstacleTo(removed(), path);
        if (obstacle === undefined)
            continue;
        (0,errors/* fail */.fJ)("store-config", `${obstacle} in branch ${branch.name} is in the way of ${path}.`, {
            fix: "Move it away, or keep the store in a branch of its own.",
        });
    }
}
/** Support files that are not there as they should be. */
function supportOf({ branch, commit, tree }) {
    const wanted = branch.supported ? [] : [...branch.supportFiles];
    return new Map(wanted.filter(([path, text]) => findIn(tree, path) !== blobId(text, commit ?? "")));
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
        const id = text === undefined ? undefined : blobId(text, commit);
        if (id !== undefined && text !== undefined)
            onText(id, text);
        result = changed(result, path.split("/"), id);
    }
    return result;
}

;// CONCATENATED MODULE: ./build/store/git/files.js



/** The files of a store at one commit of each of its branches. Texts are read when asked for. */
class GitFiles {
    revision;
    sides;
    #text;
    /** @param text reads a blob */
    constructor(sides, text) {
        this.sides = sides;
        this.revision = sides.map(({ commit }) => commit ?? "none").join(" ");
        this.#text = text;
    }
    async read(path) {
        const id = this.#find(path);
        if (typeof id !== "string")
            return undefined;
        return (await this.#text(id)) ?? lost(path);
    }
    async entries(directory) {
        if (directory === "" && this.sides.length > 1) {
            return (0,overlay/* sortedEntries */.CA)(this.sides.map(({ branch }) => [branch.side.slice(0, -1), true]));
        }
        const found = this.#find(directory);
        return typeof found === "object" ? entriesOf(found) : [];
    }
    #find(path) {
        for (const { branch, tree } of this.sides) {
            const inner = `${path}/`.startsWith(branch.side) ? path.slice(branch.side.length) : undefined;
            if (inner !== undefined)
                return findIn(tree ?? emptyTree, (branch.folder + inner).replace(/\/$/, ""));
        }
        return undefined;
    }
}
function lost(path) {
    (0,errors/* fail */.fJ)("file-access", `The text of ${path} is missing in the cache, and its repository does not have it any more.`, {
        fix: "Run it again.",
    });
}

// EXTERNAL MODULE: ./build/store/git/git.js
var git_git = __webpack_require__(6973);
// EXTERNAL MODULE: ./build/process.js
var process = __webpack_require__(4677);
// EXTERNAL MODULE: ./build/store/bounded-map.js
var bounded_map = __webpack_require__(2524);
;// CONCATENATED MODULE: ./build/store/git/objects.js



/** Characters of contents that one half of the memory for them may hold. */
const limit = 8_000_000;
/** What is thrown when a cache has not what it should have. The next attempt uses another one; if that fails too, this is said. */
class Damaged extends errors/* OcurootError */._8 {
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
    #texts = new bounded_map/* BoundedMap */.E(limit, (text) => text.length + 100);
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
        const started = (0,process/* converse */.iq)("git", args, { cwd, env, onData: (chunk) => this.#take(chunk) });
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

// EXTERNAL MODULE: ./build/masks.js
var masks = __webpack_require__(8889);
;// CONCATENATED MODULE: ./build/store/git/link.js



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
    const reason = result.exitCode === -1 ? (0,git_git/* reasonOf */.A3)(result) : (tail[0] ?? `git ended with ${result.exitCode}`);
    (0,errors/* fail */.fJ)("store-unreachable", `${remote.name} ${what}: ${reason.replace(/^(fatal|error|remote): |\.$/g, "")}.`, {
        fix: "Check the address, the network and the credentials, and run it again.",
        ...(tail.length > 1 ? { tail } : {}),
    });
}
/** What git wrote for people, without secrets. */
function wordsOf({ stderr }) {
    return masks/* masks */.SL
        .mask(stderr)
        .split("\n")
        .map((line) => line.trimEnd())
        .filter((line) => line !== "");
}

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
            return unreachable(remote, result, "broke off while a change was sent");
        if (found !== "before")
            return found;
        if (attempt < tries)
            await pause(attempt);
        else if (said === "failed")
            refused(remote, updates, result);
        else if (denied(result))
            readOnly(remote, updates, result);
        else
            unreachable(remote, result, "takes no changes");
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
        const answer = await tryList(git, remote, refs);
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
    const tail = wordsOf(result);
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
    const words = wordsOf(result).filter((line) => line.startsWith("remote:"));
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

// EXTERNAL MODULE: ./build/store/marker.js
var marker = __webpack_require__(2154);
;// CONCATENATED MODULE: ./build/store/git/sources.js



/**
 * Refuses a branch that has config files at its root and no store anywhere: its name in the settings is a mistake. One
 * that has both is a branch that the Go client began, with the files of the default branch.
 *
 * @throws OcurootError `store-config`
 */
function refuseSources(tree, { name, folder }, remote) {
    const isStore = ["", "state/", "intent/"].some((place) => findIn(tree, `${place}${marker/* markerFile */.bx}`) !== undefined);
    if (folder !== "" || isStore || !entriesOf(tree).some((entry) => entry.name.endsWith(".ocu.star")))
        return;
    (0,errors/* fail */.fJ)("store-config", `Branch ${name} of ${remote} holds config files and no store.`, {
        fix: "Name a branch of its own for the store in repo.ocu.star; a missing one is created.",
    });
}

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
    #locked = false;
    /** A cache that is made anew and still fails is not what is wrong. */
    #repaired = false;
    /** What was to be pushed last. */
    #contested = [];
    /** Looks of this handle follow each other, so that what is known only moves forward. */
    #looking = Promise.resolve();
    constructor(description, mirror, identity, beforePush = async () => { }) {
        this.description = description;
        this.#mirror = mirror;
        this.#identity = identity;
        this.#beforePush = beforePush;
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
        if (!(base instanceof GitFiles))
            throw new TypeError("A store in git commits on its own snapshots only.");
        const changes = changesOf(base, writes);
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
            if (!(error instanceof Damaged))
                throw error;
            await this.#mirror.repair();
            return await this.#files();
        }
    }
    async #files() {
        const load = async (branch) => {
            const { commit } = branch;
            const tree = commit === undefined ? emptyTree : await this.#mirror.tree(commit);
            refuseSources(tree, branch, this.#mirror.remote.name);
            return { branch, commit, tree };
        };
        return new GitFiles(await Promise.all(this.#mirror.branches.map(load)), (id) => this.#mirror.text(id));
    }
    /** Makes the commits, which nobody sees yet. @returns undefined when the cache was damaged and is a new one now. */
    async #make(changes, message) {
        const commits = changes.map(({ side, texts }) => ({ parent: side.commit, message, texts }));
        const script = importScript(commits, this.#identity, Math.floor(Date.now() / 1000));
        const result = await this.#mirror.local(["fast-import", "--quiet"], script);
        const ids = result.stdout.trim().split("\n");
        if (result.exitCode === 0 && ids.length === changes.length) {
            return new Map(changes.map(({ side }, index) => [side, ids[index] ?? ""]));
        }
        if (!(0,git_git/* isDiskFull */.b$)(result) && (await this.#repair()))
            return undefined;
        return (0,errors/* fail */.fJ)("file-access", `A commit could not be made in ${this.#mirror.cache.repository}: ${(0,git_git/* reasonOf */.A3)(result)}.`, {
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
        const tree = treeWith(side.tree, texts, commit, (id, text) => this.#mirror.objects.remember(id, text));
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/store/git/branch.js




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
        const folder = external_node_path_.posix.normalize(`/${options.pathPrefix ?? ""}/`).slice(1);
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
        return (0,external_node_crypto_.createHash)("sha256").update(this.name).digest("hex").slice(0, 12);
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
    (0,errors/* fail */.fJ)("store-config", `${JSON.stringify(name)} cannot be the name of a branch.`, {
        fix: "Name another branch for the store in repo.ocu.star.",
    });
}
function supportPath(path, folder) {
    const clean = external_node_path_.posix.normalize(path.startsWith("/") ? path.slice(1) : path);
    const own = ["state", "intent", "refs", ".ocuroot-store"].map((name) => folder + name);
    const taken = own.some((each) => clean === each || clean.startsWith(`${each}/`));
    if (taken || clean === "." || clean.endsWith("/")) {
        (0,errors/* fail */.fJ)("store-config", `The support file ${path} would lie where the store keeps its own.`, {
            fix: "Give it another name in repo.ocu.star.",
        });
    }
    try {
        checkPath(clean);
    }
    catch {
        (0,errors/* fail */.fJ)("store-config", `The support file ${path} lies outside of the repository.`, {
            fix: "Give a path below the root of the store's repository in repo.ocu.star.",
        });
    }
    return clean;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/store/fs/lock.js
var lock = __webpack_require__(2433);
// EXTERNAL MODULE: ./build/store/fs/owner.js
var fs_owner = __webpack_require__(6583);
// EXTERNAL MODULE: ./build/store/fs/sweep.js
var sweep = __webpack_require__(2100);
;// CONCATENATED MODULE: ./build/store/git/cache.js








/** From how many packs on they are made into one: each commit and each fetch leaves one. */
const manyPacks = 50;
/** How many processes may have left their refs behind before these are removed. */
const manyDead = 20;
/** Age from which on a lock file of git's cannot be in use any more, in milliseconds. */
const stale = 10 * 60_000;
/** Age of another machine's record of the lock from which on it counts as dead, in milliseconds. */
const cache_lease = 15_000;
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
    #id = (0,external_node_crypto_.randomUUID)();
    #disk = new disk/* Disk */.my();
    #repository = "";
    #names = 0;
    #swept = false;
    constructor(folder, env, signal) {
        this.#folder = folder;
        this.#env = env;
        this.#signal = signal;
        this.lock = new lock/* Lock */.c(folder, this.#disk, cache_lease);
    }
    /** The bare repository. */
    get repository() {
        return this.#repository;
    }
    /** Makes what is missing. @throws OcurootError `file-access` */
    async prepare() {
        const git = new git_git/* Git */.TU({
            cwd: this.#folder,
            env: this.#env,
            ...(this.#signal === undefined ? {} : { signal: this.#signal }),
        });
        (0,disk/* named */.KT)(() => {
            for (const name of ["l", "q", "tmp", "p", "c"])
                (0,external_node_fs_.mkdirSync)(`${this.#folder}/${name}`, { recursive: true });
            (0,external_node_fs_.writeFileSync)(`${this.#folder}/p/${this.#id}`, JSON.stringify((0,fs_owner/* thisProcess */.WF)()));
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
        const stat = (0,external_node_fs_.statSync)(`${this.#folder}/c/${branch}`, { throwIfNoEntry: false });
        const age = stat === undefined ? Number.POSITIVE_INFINITY : Date.now() - stat.mtimeMs;
        return age < 0 ? Number.POSITIVE_INFINITY : age;
    }
    /** Notes that `branch` is known as of now. */
    touch(branch) {
        const now = new Date();
        try {
            (0,external_node_fs_.utimesSync)(`${this.#folder}/c/${branch}`, now, now);
        }
        catch {
            (0,disk/* named */.KT)(() => (0,external_node_fs_.writeFileSync)(`${this.#folder}/c/${branch}`, ""));
        }
    }
    /** Whether a first fetch would fail on what a killed one has left. Removes what nobody can be using. */
    isShallowLocked() {
        return lockedBy(`${this.#repository}/shallow.lock`);
    }
    /** Removes what dead processes left. Under the lock; once. */
    async sweep(git) {
        if (this.#swept)
            return;
        this.#swept = true;
        (0,sweep/* sweep */.X)(`${this.#folder}/tmp`, this.#disk);
        for (const path of leftLocks(this.#repository))
            lockedBy(path);
        const all = (0,external_node_fs_.readdirSync)(`${this.#folder}/p`);
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
        const packs = (0,external_node_fs_.readdirSync)(`${this.#repository}/objects/pack`).filter((name) => name.endsWith(".pack"));
        if (packs.length <= manyPacks)
            return;
        await git.local([`--git-dir=${this.#repository}`, "gc", "--quiet", "--prune=1.day.ago"]);
    }
    /** Tells others that the refs of this process are not needed any more. */
    release() {
        try {
            (0,external_node_fs_.writeFileSync)(`${this.#folder}/p/${this.#id}`, "");
        }
        catch {
            // The record counts as dead as soon as this process has ended.
        }
    }
    /** Removes repositories that are not used any more, while no other process is there that could have opened one. */
    #removeOthers() {
        for (const name of (0,external_node_fs_.readdirSync)(this.#folder)) {
            const old = /^\d+\.git$/.test(name) && Number.parseInt(name, 10) < this.#last();
            const path = `${this.#folder}/${name}`;
            if ((old && path !== this.#repository) || name.startsWith("new-"))
                (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
        }
    }
    #isDead(name) {
        const text = (0,disk/* readText */.yR)(`${this.#folder}/p/${name}`);
        const owner = (0,fs_owner/* parseOwner */.pZ)(text ?? "");
        return owner === undefined ? text === "" : (0,fs_owner/* liveness */.QX)(owner) === "dead";
    }
    #last() {
        const numbers = (0,external_node_fs_.readdirSync)(this.#folder).map((name) => Number(/^(\d+)\.git$/.exec(name)?.[1] ?? 0));
        return Math.max(0, ...numbers);
    }
    /** Makes a repository aside and puts it in place whole; somebody else's that is there first counts. */
    async #create(git, number) {
        const made = `${this.#folder}/new-${(0,external_node_crypto_.randomUUID)()}`;
        const place = `${this.#folder}/${number}.git`;
        const { exitCode, stderr } = await git.local(["init", "--quiet", "--bare", "--template=", made]);
        if (exitCode !== 0)
            (0,errors/* fail */.fJ)("file-access", `The cache ${made} cannot be made: ${stderr.trim()}`);
        try {
            (0,external_node_fs_.renameSync)(made, place);
        }
        catch (error) {
            (0,external_node_fs_.rmSync)(made, { recursive: true, force: true });
            if (!["EEXIST", "ENOTEMPTY", "EPERM"].includes((0,disk/* errno */.b)(error) ?? ""))
                throw error;
        }
        this.#repository = place;
    }
}
const refs = "refs/ocuroot/p/";
function isRepository(folder) {
    return ["HEAD", "objects", "refs"].every((name) => (0,external_node_fs_.statSync)(`${folder}/${name}`, { throwIfNoEntry: false }));
}
/** Files that a killed git leaves and that stop others: locks, and marks that keep a pack from being collected. */
function leftLocks(repository) {
    const inside = (folder, end) => (0,external_node_fs_.statSync)(`${repository}/${folder}`, { throwIfNoEntry: false }) === undefined
        ? []
        : (0,external_node_fs_.readdirSync)(`${repository}/${folder}`)
            .filter((name) => name.endsWith(end))
            .map((name) => `${repository}/${folder}/${name}`);
    return [
        ...["shallow.lock", "packed-refs.lock"].map((name) => `${repository}/${name}`),
        ...inside("refs/ocuroot/tip", ".lock"),
        ...inside("objects/pack", ".keep"),
    ];
}
/** Whether a lock file of git's stands in the way; one that is too old to be in use is removed. */
function lockedBy(path) {
    const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (stat === undefined)
        return false;
    if (Date.now() - stat.mtimeMs < stale)
        return true;
    (0,external_node_fs_.rmSync)(path, { force: true });
    return false;
}

// EXTERNAL MODULE: ./build/store/git/environment.js
var environment = __webpack_require__(3676);
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
        unreachable(remote, result);
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

;// CONCATENATED MODULE: ./build/store/git/names.js


/** Gives branches without a name the one the remote's HEAD stands for. @throws OcurootError `store-config` */
async function nameDefaults(git, remote, branches) {
    if (branches.some(({ name }) => name === "")) {
        const { head, refs } = await list(git, remote, ["HEAD"]);
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
        this.#objects ??= new Objects(this.git, this.cache.repository);
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
        const found = await this.#fetchAll();
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
            throw new Damaged(this.cache.repository, (0,git_git/* reasonOf */.A3)(result));
        const tree = parseTree(result.stdout);
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
            if (!(error instanceof Damaged))
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
            if (!(error instanceof Damaged))
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
        const { refs } = await list(this.git, this.remote, names);
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
        const short = (id) => id.slice(0, 7);
        const became = now === undefined ? "is gone" : `was set back or replaced: it is at ${short(now)} now`;
        this.#options.warn?.({
            code: "store-conflict",
            message: `Branch ${branch.name} of ${this.remote.name} ${became}, without ${short(old)}, which was its newest commit here before.`,
            fix: `If that was a mistake: git --git-dir=${this.cache.repository} push --force ${this.remote.url} ${short(old)}:${branch.ref}`,
        });
    }
}

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
    return openBranches(remoteOf(options, options), [new Branch(options, "")], options);
}
/** State and intent in two branches of one remote, as one store with the folders `state/` and `intent/`. */
function openGitPair(state, intent, surroundings) {
    const branches = [new Branch(state, "state/"), new Branch(intent, "intent/")];
    return openBranches(remoteOf(state, surroundings), branches, surroundings);
}
/** The remote that a place is in. */
function remoteOf({ url }, { root }) {
    return (0,remote/* parseRemote */.M)(url, root);
}
function openBranches(remote, branches, surroundings) {
    const { home, env, signal, identity = (0,environment/* identityFrom */.pH)(env), freshness = defaultFreshness } = surroundings;
    const cache = new Cache(`${home}/git/${remote.key}`, (0,environment/* gitEnvironment */._K)(env, remote.settings), signal);
    const mirror = new Mirror(remote, branches, cache, { freshness, signal, warn: surroundings.warn });
    const names = branches.map(({ name }) => (name === "" ? "the default branch" : `branch ${name}`)).join(" and ");
    const backend = new GitBackend(`${names} of ${remote.name}`, mirror, identity, surroundings.beforePush);
    return (0,transact/* createFileStore */.I)(backend, surroundings.patience);
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
    const web = /^(https?:\/\/)(?:([^/@]*)@)?([^/]+)(.*)$/is.exec(address);
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
