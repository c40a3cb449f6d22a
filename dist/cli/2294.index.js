export const id = 2294;
export const ids = [2294,4677];
export const modules = {

/***/ 2294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unpublishedIn: () => (/* binding */ unpublishedIn)
/* harmony export */ });
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4677);

/** Where documents are, below the folder of a store. */
const documents = "refs";
/**
 * Compares a checkout of a store with what it last knew of its remotes; asks no remote. Says nothing where git cannot
 * tell: without a branch of a remote, or without the history that leads to one.
 *
 * @param place absolute path of the store's folder in the checkout
 */
async function unpublishedIn(place, env) {
    const ask = async (...args) => {
        const { exitCode, stdout } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_0__.run)("git", ["-c", "core.quotePath=false", ...args], { cwd: place, env });
        return exitCode === 0 ? stdout.split(/[\n\0]/).filter((line) => line !== "") : [];
    };
    const status = ["status", "--porcelain", "-z", "--untracked-files=all", "--no-renames", "--", documents];
    const files = (await ask(...status)).map((line) => line.slice(3)).sort();
    const remotes = await ask("for-each-ref", "--format=%(objectname)", "refs/remotes");
    if (remotes.length === 0)
        return { files, commits: [] };
    const commits = await ask("log", "--format=%h %s", "HEAD", "--not", "--remotes", "--", documents);
    return { files, commits: commits.length > 0 && (await isJoined(ask)) ? commits : [] };
}
/** Whether the commit that is checked out leads back to one of a remote: a shallow checkout may not know. */
async function isJoined(ask) {
    const [shallow] = await ask("rev-parse", "--is-shallow-repository");
    if (shallow !== "true")
        return true;
    const before = await ask("for-each-ref", "--merged=HEAD", "--format=%(objectname)", "refs/remotes");
    return before.length > 0;
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


/***/ })

};
