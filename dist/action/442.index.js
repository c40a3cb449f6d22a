export const id = 442;
export const ids = [442];
export const modules = {

/***/ 6442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createConfigHost: () => (/* binding */ createConfigHost)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/starlark-wasm/build/index.js + 7 modules
var build = __webpack_require__(966);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/config/modules/operation.js
var modules_operation = __webpack_require__(7468);
;// CONCATENATED MODULE: ./build/config/positions.js
/** `FILE:line:column`, as it stands in sentences. */
function placeOf({ file, line, column }) {
    return `${file}:${line}:${column}`;
}
/** A problem at a place: the sentence begins with it, since it is about what is written there. */
function problemAt(at, code, message, more = {}) {
    if (at === undefined)
        return { code, message, ...more };
    const { file, line, column } = at;
    return { code, message: `${placeOf(at)}: ${message}`, file, line, column, ...more };
}
/** The user's part of a call chain. */
function userFrames(frames) {
    return frames
        .filter((frame) => frame.internal !== true)
        .map(({ function: name, file, line, column }) => ({ function: name, file, line, column }));
}
/** The word for module level in call chains, as Starlark has it. */
const topLevel = "<toplevel>";

// EXTERNAL MODULE: ./build/config/suggestions.js
var suggestions = __webpack_require__(6702);
;// CONCATENATED MODULE: ./build/config/errors.js





/**
 * Turns what an evaluation or a call threw into problems with place, excerpt and the user's call chain; frames of the SDK
 * are left out. What is no failure of Starlark code is returned as it is.
 */
function translate(error, context) {
    if (error instanceof errors/* OcurootError */._8)
        return decorated(error.problems, context, error);
    if (!(error instanceof build/* StarlarkError */.H9))
        return error;
    return decorated(problemsOf(error, context), context, error);
}
/** Adds the source lines to problems that have a place, and masks what is shown of them. */
function decorated(problems, context, cause) {
    const shown = problems.map((problem) => {
        const excerpt = problem.excerpt ?? excerptOf(problem, context.sources);
        const { mask } = { mask: (text) => context.masks.mask(text) };
        return {
            ...problem,
            message: mask(problem.message),
            ...(problem.tail === undefined ? {} : { tail: problem.tail.map(mask) }),
            ...(excerpt === undefined ? {} : { excerpt: { ...excerpt, text: mask(excerpt.text) } }),
        };
    });
    return new errors/* OcurootError */._8(shown, { cause });
}
function excerptOf(problem, sources) {
    const { file, line, column } = problem;
    if (file === undefined || line === undefined || column === undefined)
        return undefined;
    const text = sources.get(file)?.split("\n")[line - 1];
    return text === undefined ? undefined : { line, text: text.replace(/\r$/, ""), column };
}
function problemsOf(error, context) {
    switch (error.kind) {
        case "syntax":
        case "resolve":
            return error.problems.map((each) => textProblem(each, context));
        case "cancelled":
            return [placed(error, "cancelled", "the evaluation was cancelled", context)];
        case "crashed":
            return [{ code: "engine-crashed", message: error.message, fix: fixOfCrash(error.message) }];
        case "host":
        case "load":
            return causedProblems(error, context);
        default:
            return [placed(error, codeOf(error, context), messageOf(error), context)];
    }
}
function fixOfCrash(message) {
    return /out of memory/.test(message)
        ? "let the file build smaller values; large ones can stay in files that a command reads"
        : "run the command again";
}
function codeOf(error, { phase }) {
    if (error.kind === "encode")
        return "value-invalid";
    return phase === "evaluate" ? "config-failed" : "task-failed";
}
/** A call of `fail()` inside the SDK is the SDK speaking, one in the user's code is quoted. */
function messageOf(error) {
    const bySdk = error.frames[0]?.internal === true;
    if (error.kind === "encode")
        return error.message.replace(/^(?:value|result)(?:\["(?:done|next)"\])?(?:\["(\w+)"\])?/, "$1");
    return bySdk ? error.message.replace(/^fail: /, "") : error.message;
}
/** What the host threw, with the place of the call that made it throw. */
function causedProblems(error, context) {
    const { cause } = error;
    if (cause instanceof errors/* OcurootError */._8) {
        return cause.problems.map((each) => each.file === undefined ? { ...placed(error, each.code, each.message, context), ...withoutMessage(each) } : each);
    }
    const known = cause === undefined || cause instanceof modules_operation/* HostFailure */.hD;
    const code = context.phase === "evaluate" ? "config-failed" : "task-failed";
    return [placed(error, known ? code : "internal", cause instanceof Error ? cause.message : error.message, context)];
}
function withoutMessage({ message: _, ...rest }) {
    return rest;
}
/** A problem at the innermost place of the user's code. A message about a whole file says where in it. */
function placed(error, code, message, context) {
    const frames = userFrames(error.frames);
    const at = frames[0] ?? error.problems[0]?.position;
    if (at === undefined)
        return { code, message };
    const { file, line, column } = at;
    const sentence = context.phase === "evaluate" ? `${placeOf(at)}: ${message}` : message;
    return { code, message: sentence, file, line, column, ...(frames.length > 0 ? { frames } : {}) };
}
/** What is wrong with the text of a file. */
function textProblem({ message, position }, context) {
    const at = position === undefined ? "" : `${placeOf(position)}: `;
    const place = position === undefined ? {} : { file: position.file, line: position.line, column: position.column };
    const [, name, suggested] = /^undefined: (\S+?)(?: \(did you mean (\w+)\?\))?$/.exec(message) ?? [];
    if (name === undefined) {
        const lint = position === undefined ? {} : { fix: `correct it, then: ocuroot release lint ${position.file}` };
        return { code: "config-syntax", message: `${at}${message}`, ...place, ...lint };
    }
    const better = suggested ?? (0,suggestions/* nearest */.p)(name, [...context.names, ...definedIn(position, context)]);
    const fix = (0,suggestions/* retiredHint */.F)(name) ?? (better === undefined ? undefined : `did you mean ${better}?`);
    return {
        code: "undefined-name",
        message: `${at}undefined name ${JSON.stringify(name)}`,
        ...place,
        ...(fix === undefined ? {} : { fix }),
    };
}
/** Names that a file binds at its top level, read off its text. */
function definedIn(position, { sources }) {
    const text = position === undefined ? undefined : sources.get(position.file);
    if (text === undefined)
        return [];
    return [...text.matchAll(/^(?:def (\w+)|(\w+)\s*=)/gm)].map((match) => match[1] ?? match[2] ?? "");
}

;// CONCATENATED MODULE: ./build/config/parameters.js
/**
 * How a function is called. With `ctx` it gets all inputs as `ctx.inputs`; that is the style of a function whose only
 * required parameter is called `ctx`, and of older files, whose only required parameter may be called anything that is
 * no input.
 */
function styleOf(fn, inputs) {
    const { required } = shapeOf(fn);
    if (fn.params.length === 0)
        return "bare";
    const [only, ...others] = required;
    if (only === undefined || others.length > 0)
        return "keywords";
    return only === "ctx" || ![...inputs].includes(only) ? "ctx" : "keywords";
}
/** Whether a function gets `ctx` under another name, which is more often a slip than an old file. */
function isOldStyle(fn, inputs) {
    return styleOf(fn, inputs) === "ctx" && shapeOf(fn).required[0] !== "ctx";
}
/**
 * Checks a function against the names of its inputs.
 *
 * @param lenient whether the function may leave out inputs, as `down` may
 */
function checkParameters(fn, inputs, lenient = false) {
    if (styleOf(fn, inputs) === "ctx")
        return undefined;
    const { required, named, takesAll } = shapeOf(fn);
    const extra = inputs.find((name) => !named.has(name));
    if (extra !== undefined && !takesAll && !lenient) {
        return {
            message: `has no parameter for the input ${JSON.stringify(extra)}`,
            fix: "add the parameter, or remove the input",
        };
    }
    const missing = required.find((name) => !inputs.includes(name));
    if (missing === undefined)
        return undefined;
    return {
        message: `needs the parameter ${JSON.stringify(missing)}, which is no input and has no default`,
        fix: "add the input, or give the parameter a default",
    };
}
/** Which inputs are handed over by name: those the function has parameters for, all of them with `**kwargs`. */
function namedArguments(fn, inputs) {
    const { named, takesAll, required } = shapeOf(fn);
    const first = styleOf(fn, Object.keys(inputs)) === "ctx" ? required[0] : undefined;
    return Object.entries(inputs).filter(([name]) => name !== first && (takesAll || named.has(name)));
}
/** Whether a function can be called with one positional argument, as a trigger is. */
function takesOne(fn) {
    const positional = fn.params.filter((each) => !each.keywordOnly && (each.kind === "required" || each.kind === "optional"));
    const open = positional.length > 0 || fn.params.some((each) => each.kind === "args");
    const required = fn.params.filter((each) => each.kind === "required");
    return open && required.length <= 1 && required.every((each) => each === positional[0]);
}
function shapeOf(fn) {
    const named = fn.params.filter((each) => each.kind === "required" || each.kind === "optional");
    return {
        required: named.filter((each) => each.kind === "required").map((each) => each.name),
        named: new Set(named.map((each) => each.name)),
        takesAll: fn.params.some((each) => each.kind === "kwargs"),
    };
}

// EXTERNAL MODULE: ./build/documents/json.js + 7 modules
var json = __webpack_require__(3899);
// EXTERNAL MODULE: ./build/refs/validate.js
var validate = __webpack_require__(2269);
// EXTERNAL MODULE: ./build/refs/format.js
var format = __webpack_require__(6036);
// EXTERNAL MODULE: ./build/refs/parse.js
var parse = __webpack_require__(2216);
// EXTERNAL MODULE: ./build/refs/resolve.js
var resolve = __webpack_require__(2559);
// EXTERNAL MODULE: ./build/config/values.js
var values = __webpack_require__(3017);
;// CONCATENATED MODULE: ./build/config/inputs.js






/**
 * Makes a ref of a config file absolute.
 *
 * @param base `REPO/-/FILE`, with `/@rN` while the file runs for a release
 * @throws OcurootError `ref-syntax`
 */
function absoluteRef(text, base) {
    return (0,format/* formatRef */.rq)((0,resolve/* resolveInFile */.E2)((0,parse/* parseRef */.r)(text), (0,parse/* parseRef */.r)(base)));
}
const descriptorKeys = new Set(["ref", "default", "value", "doc"]);
/**
 * Turns the `inputs` of a task, a deployment or a `next()` into what is stored. What `ref()` and `input()` returned is
 * known by its shape: a dict with nothing but `ref`, `default`, `value` and `doc`. Everything else is a plain value,
 * dicts that merely contain such a key included.
 *
 * @param owner how errors name the work, such as `task "build"`
 */
function checkInputs(value, base, owner) {
    if (value === undefined || value === null)
        return { inputs: {}, faults: [] };
    if (!(0,values/* isDict */.Zm)(value)) {
        return { inputs: {}, faults: [invalid(`the inputs of ${owner} are ${(0,values/* describe */.q0)(value)}, not a dict`)] };
    }
    const inputs = {};
    const faults = [];
    for (const [name, item] of Object.entries(value)) {
        const why = (0,validate/* checkName */.I)("input", name);
        if (why !== undefined)
            faults.push(invalid(`${owner}: ${why}`));
        try {
            inputs[name] = inputOf(item, base, `the input ${JSON.stringify(name)} of ${owner}`);
        }
        catch (error) {
            faults.push(...faultsOf(error));
        }
    }
    return { inputs, faults };
}
function faultsOf(error) {
    if (error instanceof errors/* OcurootError */._8)
        return error.problems;
    if (error instanceof values/* ValueProblem */.bx)
        return [{ code: "value-invalid", message: error.message }];
    throw error;
}
function invalid(message) {
    return { code: "input-invalid", message };
}
function inputOf(value, base, path) {
    if (!isDescriptor(value))
        return { value: (0,values/* toJson */.aB)(value, path) };
    const ref = typeof value.ref === "string" ? absoluteRef(value.ref, base) : undefined;
    const given = (key) => value[key] === undefined || value[key] === null ? undefined : (0,values/* toJson */.aB)(value[key], path);
    const fallback = given("default");
    const doc = typeof value.doc === "string" && value.doc !== "" ? { doc: value.doc } : {};
    // An input that is read from nowhere is what it would be otherwise.
    if (ref === undefined)
        return { value: given("value") ?? fallback ?? null, ...doc };
    const current = given("value");
    return {
        ref,
        ...(fallback === undefined ? {} : { default: fallback }),
        ...(current === undefined ? {} : { value: current }),
        ...doc,
    };
}
function isDescriptor(value) {
    if (!(0,values/* isDict */.Zm)(value))
        return false;
    const keys = Object.keys(value);
    if (keys.length === 0 || !keys.every((key) => descriptorKeys.has(key)))
        return false;
    if (value.ref !== undefined && value.ref !== null && typeof value.ref !== "string")
        return false;
    return keys.some((key) => key !== "doc");
}

;// CONCATENATED MODULE: ./build/config/result.js







/**
 * Reads what a task's function returned. Nothing, or a dict that says neither, is success without results, as the Go
 * client has it; the latter is noted.
 *
 * @throws OcurootError `bad-result`, `value-invalid`, `secret-in-output`, and for `next()` what is wrong with its inputs
 */
function toTaskResult(value, context) {
    if (value === null)
        return { kind: "done", outputs: null, tags: [], watch: [] };
    if (!(0,values/* isDict */.Zm)(value)) {
        refuse(context, `${context.label} returned ${(0,values/* describe */.q0)(value)}, not done() or next()`, "return done(outputs={…})");
    }
    if ((0,values/* isDict */.Zm)(value.next))
        return nextOf(value.next, context);
    if ((0,values/* isDict */.Zm)(value.done))
        return doneOf(value.done, context);
    const outputs = value.outputs;
    if ((0,values/* isDict */.Zm)(outputs))
        return doneOf({ outputs }, context);
    context.note(`${context.label} returned a dict that is neither done() nor next(); taken as done()`);
    return { kind: "done", outputs: null, tags: [], watch: [] };
}
function doneOf(value, context) {
    const outputs = outputsOf(value.outputs ?? {}, context);
    const tags = textsOf(value.tags ?? [], "tags", context);
    const watch = textsOf(value.watch ?? [], "watch", context);
    for (const tag of tags) {
        const why = (0,validate/* checkName */.I)("tag", tag);
        if (why !== undefined)
            refuse(context, `${context.label}: ${why}`, "return another tag");
    }
    refuseSecrets([...tags, ...watch], "its tags or watched paths hold a secret", context);
    return { kind: "done", outputs, tags, watch, ...annotationOf(value) };
}
function outputsOf(value, context) {
    const outputs = encoded(value, "outputs", context);
    if (!(0,json/* isObject */.Gv)(outputs)) {
        refuse(context, `${context.label}: the outputs of done() must be a dict, not ${(0,values/* describe */.q0)(value)}`, "return done(outputs={…})");
    }
    for (const [name, each] of Object.entries(outputs)) {
        refuseSecrets({ [name]: each }, `its output ${JSON.stringify(context.masks.mask(name))} holds a secret`, context);
    }
    return outputs;
}
function nextOf(value, context) {
    const { fn } = value;
    if (!(0,values/* isFunction */.Tn)(fn))
        refuse(context, `${context.label}: next() needs a function, not ${(0,values/* describe */.q0)(fn)}`, "return next(FUNCTION)");
    const named = `${fn.name} (${placeOf(fn.position)})`;
    const reference = context.index.reference(fn);
    if (reference === undefined) {
        const message = `${named} could not be found again by another run; no top-level name is bound to it`;
        throw problem(context, { code: "function-missing", message, fix: "define it with def at the top level of a file" });
    }
    const { inputs, faults } = checkInputs(value.inputs, context.base, `next() of ${context.label}`);
    const mismatch = checkParameters(fn, Object.keys(inputs));
    const problems = [...faults];
    if (mismatch !== undefined) {
        problems.push({ code: "parameter-mismatch", message: `${named} ${mismatch.message}`, fix: mismatch.fix });
    }
    if (problems.length > 0)
        throw new errors/* OcurootError */._8(problems.map((each) => ({ ...placeFields(context), ...each })));
    refuseSecrets(inputs, "the inputs of its next() hold a secret", context);
    return { kind: "next", fn: reference, inputs, ...annotationOf(value) };
}
function encoded(value, path, context) {
    try {
        return (0,values/* toJson */.aB)(value, path);
    }
    catch (error) {
        if (!(error instanceof values/* ValueProblem */.bx))
            throw error;
        throw problem(context, { code: "value-invalid", message: `${context.label}: ${error.message}` });
    }
}
function textsOf(value, name, context) {
    if (Array.isArray(value) && value.every((each) => typeof each === "string"))
        return value;
    return refuse(context, `${context.label}: ${name} of done() must be a list of texts, not ${(0,values/* describe */.q0)(value)}`, `write ${name} = ["…"]`);
}
function refuseSecrets(value, sentence, context) {
    if (context.masks.findSecret(value) === undefined)
        return;
    throw problem(context, {
        code: "secret-in-output",
        message: `${sentence}; nothing of it was stored`,
        fix: "put out the name of the secret, not its value",
    });
}
function annotationOf({ annotation }) {
    return typeof annotation === "string" && annotation !== "" ? { annotation } : {};
}
function refuse(context, message, fix) {
    throw problem(context, { code: "bad-result", message, fix });
}
function problem(context, what) {
    return new errors/* OcurootError */._8({ ...placeFields(context), ...what });
}
function placeFields({ place }) {
    if (place === undefined)
        return {};
    return { file: place.file, line: place.line, column: place.column };
}

;// CONCATENATED MODULE: ./build/config/evaluation.js





/** An evaluated release file, whose functions can be called any number of times, many at once. */
class LoadedFile {
    registered;
    freezes;
    package;
    warnings;
    #session;
    #context;
    #now;
    constructor(session, context, plan, now) {
        this.registered = plan.registered;
        this.freezes = plan.freezes;
        if (plan.package !== undefined)
            this.package = plan.package;
        this.warnings = plan.warnings;
        this.#session = session;
        this.#context = context;
        this.#now = now;
    }
    async call(reference, inputs, task) {
        const { index } = this.#session;
        const fn = index.find(reference);
        const label = `${fn.name} (${placeOf(fn.position)})`;
        const context = { ...this.#context, ...taskContext(this.#context, task, this.#now) };
        let place;
        const run = {
            context,
            signal: task.signal,
            onRegistration: (each) => {
                if (each.kind === "result")
                    place = each.place;
            },
        };
        const value = await this.#run(fn, label, inputs, task.step ?? 0, run);
        try {
            const note = (text) => context.log(0, `warning: ${text}`, place);
            const at = place ?? { ...fn.position, function: fn.name };
            return toTaskResult(value, { label, place: at, index, base: context.base, masks: context.masks, note });
        }
        catch (error) {
            throw decoratedResult(error, this.#session, context);
        }
    }
    dispose() {
        this.#session.dispose();
    }
    #run(fn, label, inputs, step, run) {
        const names = Object.keys(inputs);
        const style = styleOf(fn, names);
        if (style === "bare")
            return this.#session.call(fn, [], {}, run);
        const named = Object.fromEntries(namedArguments(fn, inputs));
        if (style === "ctx")
            return this.#session.callWithContext(fn, inputs, step, named, run);
        const mismatch = checkParameters(fn, names, true);
        if (mismatch !== undefined) {
            (0,errors/* fail */.fJ)("parameter-mismatch", `${label} ${mismatch.message}`, { ...fn.position, fix: mismatch.fix });
        }
        return this.#session.call(fn, [], named, run);
    }
}
/** A result is judged after its function ended, outside of what translates failures of Starlark code. */
function decoratedResult(error, session, context) {
    const problems = error.problems;
    return problems === undefined ? error : decorated(problems, session.errors("call", context), error);
}
/** The log of a task, in records as they are stored. */
function taskContext(context, task, now) {
    const log = (stream, message, place) => {
        const attributes = place === undefined
            ? {}
            : { thread: place.function, filename: place.file, line: String(place.line), col: String(place.column) };
        task.log({ timestamp: now(), message, attributes, stream });
    };
    return { ...context, mode: "task", log, warn: (problem) => log(0, `warning: ${problem.message}`, undefined) };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/config/loader.js




/** The files of a checkout. Symbolic links are followed as long as they stay inside. */
function checkoutTree(root) {
    return {
        async read(file, fix) {
            const top = await (0,promises_.realpath)(root);
            try {
                const real = await (0,promises_.realpath)(external_node_path_.join(top, file));
                const key = external_node_path_.relative(top, real);
                if (isOutside(key))
                    (0,errors/* fail */.fJ)("file-access", `${file} leads out of the repository`);
                return { key: key.split(external_node_path_.sep).join("/"), text: await (0,promises_.readFile)(real, "utf8") };
            }
            catch (error) {
                return readFailure(file, error, fix);
            }
        },
    };
}
/** Files that were remembered, by their path from the root. */
function rememberedTree(files) {
    return {
        async read(file) {
            const text = files[file];
            if (text === undefined)
                (0,errors/* fail */.fJ)("file-not-found", `${file} was not stored with the configuration of its repository`);
            return { key: file, text };
        },
    };
}
function readFailure(file, error, fix = "check the path; it counts from the file that names it") {
    const code = error.code;
    if (code === "ENOENT" || code === "ENOTDIR") {
        (0,errors/* fail */.fJ)("file-not-found", `there is no file ${file}`, { fix });
    }
    if (code === "EISDIR")
        (0,errors/* fail */.fJ)("file-access", `${file} is a folder`);
    if (code === "EACCES" || code === "ELOOP")
        (0,errors/* fail */.fJ)("file-access", `${file} cannot be read (${code})`);
    throw error;
}
function isOutside(relative) {
    return relative === ".." || relative.startsWith(`..${external_node_path_.sep}`) || external_node_path_.isAbsolute(relative);
}
/**
 * The files of one evaluation. A module is known by its path, whatever it is loaded as, so two files of the same name
 * in different folders stay apart.
 */
class Loader {
    /** Texts by path from the root. */
    sources = new Map();
    /** What each module was called in the `load()` statements that named it, by key. */
    spellings = new Map();
    #tree;
    #dress;
    constructor(tree, dress) {
        this.#tree = tree;
        this.#dress = dress;
    }
    /** The file to evaluate. @throws OcurootError when it cannot be read or asks for no SDK there is */
    async main(file) {
        const fix = "check the path; it counts from the working directory, and //FILE from the root";
        const { text, key } = await this.#tree.read(file, fix);
        this.sources.set(file, text);
        return this.#dress(file, key, text);
    }
    /**
     * Answers a `load()`.
     *
     * @param from key of the file it stands in
     */
    async load(request) {
        const file = this.#resolve(request);
        const { key, text } = await this.#tree.read(file);
        this.sources.set(key, text);
        const spellings = this.spellings.get(key) ?? [];
        if (!spellings.includes(request.path))
            this.spellings.set(key, [...spellings, request.path]);
        return this.#dress(key, key, text);
    }
    #resolve({ path: wanted, from, at, }) {
        const fromRoot = wanted.startsWith("//");
        const joined = fromRoot ? external_node_path_.posix.normalize(wanted.slice(2)) : external_node_path_.posix.join(external_node_path_.posix.dirname(from), wanted);
        if (joined === ".." || joined.startsWith("../")) {
            (0,errors/* fail */.fJ)("file-access", `${placeOf(at)}: load(${JSON.stringify(wanted)}) leads out of the repository`, {
                ...at,
                fix: "put the file into the repository",
            });
        }
        return joined.replace(/^\/+/, "");
    }
}

// EXTERNAL MODULE: ./build/refs/names.js
var refs_names = __webpack_require__(6280);
// EXTERNAL MODULE: ./build/release/windows.js
var windows = __webpack_require__(2415);
;// CONCATENATED MODULE: ./build/config/rules.js






/** Keys of a task and a deployment that say how its runs are treated. */
const ruleKeys = ["retries", "retry_delay", "timeout", "on_lost"];
/** How the runs of an item are treated, as it is stored: what was not said is left out. */
function checkRules(value, owner, report) {
    const rules = {};
    const { retries, retry_delay: delay, timeout, on_lost: onLost } = value;
    if (isGiven(retries) && retries !== 0) {
        if (typeof retries === "number" && Number.isInteger(retries) && retries > 0 && retries <= 100) {
            rules.retries = retries;
        }
        else
            report("package-invalid", `retries of ${owner} must be a whole number from 0 to 100, not ${(0,values/* describe */.q0)(retries)}`);
    }
    if (isGiven(delay)) {
        if (typeof delay === "number" && delay >= 0)
            rules.retry_delay = delay;
        else
            report("package-invalid", `retry_delay of ${owner} must be a number of seconds, not ${(0,values/* describe */.q0)(delay)}`);
    }
    if (isGiven(timeout)) {
        if (typeof timeout === "number" && timeout > 0)
            rules.timeout = timeout;
        else
            report("package-invalid", `timeout of ${owner} must be seconds above 0, not ${(0,values/* describe */.q0)(timeout)}`);
    }
    if (isGiven(onLost) && onLost !== "fail") {
        if (onLost === "retry")
            rules.on_lost = onLost;
        else
            report("package-invalid", `on_lost of ${owner} must be "fail" or "retry", not ${(0,values/* describe */.q0)(onLost)}`);
    }
    return rules;
}
/** Keys of a task and a deployment that say where it runs. */
const runnerKeys = ["runs_on", "github_environment"];
/**
 * Where an item has to run, as it is stored. Nothing and empty texts say nothing, so that a file can take the values from
 * attributes that not every environment has.
 */
function checkRunner(value, owner, report) {
    const { runs_on: runsOn, github_environment: environment } = value;
    return {
        ...checkLabels(runsOn, owner, report),
        ...checkGithubEnvironment(environment, owner, report),
    };
}
function checkLabels(value, owner, report) {
    if (!isGiven(value) || value === "")
        return {};
    const labels = Array.isArray(value) ? value : [value];
    if (labels.length === 0)
        return {};
    const texts = labels.filter((each) => typeof each === "string" && isOneLine(each));
    if (texts.length === labels.length)
        return { runs_on: typeof value === "string" ? value : texts };
    const fix = 'write runs_on = "gpu", or runs_on = ["self-hosted", "linux"]';
    report("package-invalid", `runs_on of ${owner} must be a label or a list of labels, not ${(0,values/* describe */.q0)(value)}`, { fix });
    return {};
}
/** @see https://docs.github.com/en/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments */
const longestEnvironment = 255;
function checkGithubEnvironment(value, owner, report) {
    if (!isGiven(value) || value === "")
        return {};
    if (typeof value === "string" && isOneLine(value) && value.length <= longestEnvironment)
        return { github_environment: value };
    const fix = 'write github_environment = "production"';
    report("package-invalid", `github_environment of ${owner} must be a name, not ${(0,values/* describe */.q0)(value)}`, { fix });
    return {};
}
function isOneLine(text) {
    return text.trim() !== "" && !/\p{Cc}/u.test(text);
}
/** How many failures of a phase stop it; undefined when that was not said. */
function checkThreshold(value, owner, report) {
    if (!isGiven(value))
        return undefined;
    if (typeof value === "number" && Number.isInteger(value) && value >= 1)
        return value;
    report(`max_failures of ${owner} must be a whole number from 1 up, not ${(0,values/* describe */.q0)(value)}`);
    return undefined;
}
/** The windows of a `freeze`, with the refs of what is exempt made absolute. */
function checkWindows(value, base, owner, report) {
    if (!isGiven(value))
        return [];
    if (!Array.isArray(value)) {
        const fix = 'write freeze = [freeze_window("Fri 18:00", "Mon 08:00", "weekend")]';
        report("package-invalid", `freeze of ${owner} must be a list of windows, not ${(0,values/* describe */.q0)(value)}`, { fix });
        return [];
    }
    return value.flatMap((each) => checkWindow(each, base, owner, report));
}
function checkWindow(value, base, owner, report) {
    const { start, end, reason, timezone, exempt = [] } = (0,values/* isDict */.Zm)(value) ? value : {};
    if (typeof start !== "string" || typeof end !== "string" || typeof reason !== "string") {
        report("package-invalid", `freeze of ${owner} holds what freeze_window() returns, not ${(0,values/* describe */.q0)(value)}`);
        return [];
    }
    const zone = isGiven(timezone) && timezone !== "UTC" ? { timezone: String(timezone) } : {};
    const fault = (0,windows/* windowFault */.P)({ start, end, ...zone });
    if (fault !== undefined)
        report("package-invalid", `a freeze window of ${owner} is wrong: ${fault}`);
    const refs = exemptions(exempt, base, owner, report);
    return [{ start, end, reason, ...zone, ...(refs.length > 0 ? { exempt: refs } : {}) }];
}
/** Packages as `REPO/-/FILE`, releases as `REPO/-/FILE/@rN`. */
function exemptions(value, base, owner, report) {
    if (!Array.isArray(value) || value.some((each) => typeof each !== "string")) {
        report("package-invalid", `exempt of a freeze window of ${owner} must be a list of files, not ${(0,values/* describe */.q0)(value)}`);
        return [];
    }
    return value.flatMap((text) => {
        try {
            const written = (0,parse/* parseRef */.r)(String(text)).release;
            const ref = (0,parse/* parseRef */.r)(absoluteRef(String(text), base));
            return [(0,format/* formatRef */.rq)({ ...ref, release: written || undefined, kind: "", subpath: "", fragment: "" })];
        }
        catch (error) {
            if (!(error instanceof errors/* OcurootError */._8))
                throw error;
            for (const { code, message, excerpt: _, ...more } of error.problems)
                report(code, message, more);
            return [];
        }
    });
}
function isGiven(value) {
    return value !== undefined && value !== null;
}

;// CONCATENATED MODULE: ./build/config/items.js







/** Checks the items of phases one by one and collects what is wrong with them. */
class ItemChecker {
    index;
    base;
    environments;
    problems = [];
    warnings = [];
    constructor(index, base, environments) {
        this.index = index;
        this.base = base;
        this.environments = environments;
    }
    /**
     * A task as it is stored.
     *
     * @param value what `task()` was given, or a dict of that shape
     */
    task(value, place) {
        const report = this.#reporter(place);
        const name = typeof value.name === "string" ? value.name : undefined;
        if (name === undefined)
            report("package-invalid", `the name of a task must be text, not ${(0,values/* describe */.q0)(value.name)}`);
        const owner = name === undefined ? "a task" : `task ${JSON.stringify(name)}`;
        const why = name === undefined ? undefined : (0,validate/* checkName */.I)("task", name);
        if (why !== undefined)
            report("package-invalid", why);
        this.#keys(value, ["fn", "name", "annotation", "inputs", ...ruleKeys, ...runnerKeys], owner, place);
        const rules = { ...checkRules(value, owner, report), ...checkRunner(value, owner, report) };
        const checked = this.#inputs(value.inputs, owner, place);
        const fn = this.#function(value.fn, "fn", owner, place);
        if (fn !== undefined)
            this.#parameters(fn.value, Object.keys(checked), place, false);
        if (name === undefined || fn === undefined)
            return undefined;
        const annotation = this.#annotation(value, owner, place);
        const task = { name, inputs: checked, fn: fn.reference, ...annotation, ...rules };
        return { task };
    }
    /** A deployment as it is stored; its inputs always hold the environment, its windows those of its phase. */
    deploy(value, place, windows = []) {
        const environment = this.#environment(value.environment, place);
        const owner = environment === undefined ? "a deployment" : `the deployment to ${JSON.stringify(environment)}`;
        const known = ["environment", "up", "down", "annotation", "inputs", "freeze", ...ruleKeys, ...runnerKeys];
        this.#keys(value, known, owner, place);
        const report = this.#reporter(place);
        const rules = { ...checkRules(value, owner, report), ...checkRunner(value, owner, report) };
        const freeze = [...windows, ...this.windows(value.freeze, owner, place)];
        const inputs = this.#inputs(value.inputs, owner, place);
        if (inputs.environment !== undefined) {
            report("input-invalid", `${owner}: the input "environment" is given to it by itself`, {
                fix: "call the input by another name",
            });
        }
        const names = [...new Set(["environment", ...Object.keys(inputs)])];
        const up = this.#deployFunction(value.up, "up", owner, names, place);
        const down = this.#deployFunction(value.down, "down", owner, names, place);
        if (environment === undefined || up === undefined || down === undefined)
            return undefined;
        const all = { ...inputs, environment: { ref: (0,refs_names/* environmentRef */.Hu)(environment) } };
        const more = { ...this.#annotation(value, owner, place), ...rules, ...(freeze.length > 0 ? { freeze } : {}) };
        const deploy = { environment, up, down, inputs: all, ...more };
        return { deploy };
    }
    /** The windows of a `freeze` as they are stored. */
    windows(value, owner, place) {
        return checkWindows(value, this.base, owner, this.#reporter(place));
    }
    #environment(value, place) {
        const name = (0,values/* isDict */.Zm)(value) ? value.name : undefined;
        const report = this.#reporter(place);
        if (typeof name !== "string") {
            report("package-invalid", `deploy() needs an environment, got ${(0,values/* describe */.q0)(value)}`, {
                fix: "hand over one of environments(), or environment(NAME)",
            });
            return undefined;
        }
        const why = (0,validate/* checkName */.I)("environment", name);
        if (why !== undefined)
            report("environment-invalid", why);
        if (!this.environments.has(name))
            this.#unknownEnvironment(name, place);
        return name;
    }
    #unknownEnvironment(name, place) {
        const known = [...this.environments].join(", ");
        const there = known === "" ? "none is registered" : `there are ${known}`;
        const message = `environment ${JSON.stringify(name)} does not exist; ${there}`;
        this.warnings.push(problemAt(place, "environment-unknown", message, {
            fix: "register it first, in a file of its own: register_environment(environment(…))",
        }));
    }
    #deployFunction(value, name, owner, inputs, place) {
        if (value === undefined || value === null) {
            this.#reporter(place)("package-invalid", `deploy() needs up and down; ${owner} has no ${name}`, {
                fix: `write ${name} = FUNCTION`,
            });
            return undefined;
        }
        const found = this.#function(value, name, owner, place, true);
        if (found !== undefined)
            this.#parameters(found.value, inputs, place, name === "down");
        return found?.reference;
    }
    #function(value, parameter, owner, place, mustBeTopLevel = false) {
        const report = this.#reporter(place);
        if (!(0,values/* isFunction */.Tn)(value)) {
            report("package-invalid", `${parameter} of ${owner} must be a function, not ${(0,values/* describe */.q0)(value)}`);
            return undefined;
        }
        const named = `${value.name} (${placeOf(value.position)})`;
        const reference = this.index.reference(value);
        const fix = "define it with def at the top level of a file";
        if (mustBeTopLevel && !value.topLevel) {
            report("package-invalid", `${parameter} of ${owner} must be defined at the top level; ${named} is not`, { fix });
            return undefined;
        }
        if (reference !== undefined)
            return { value, reference };
        report("function-missing", `${named} could not be found again by another run; no top-level name is bound to it`, {
            fix,
        });
        return undefined;
    }
    #parameters(fn, inputs, place, lenient) {
        const named = `${fn.name} (${placeOf(fn.position)})`;
        const mismatch = checkParameters(fn, inputs, lenient);
        if (mismatch !== undefined) {
            this.#reporter(place)("parameter-mismatch", `${named} ${mismatch.message}`, { fix: mismatch.fix });
        }
        else if (isOldStyle(fn, inputs)) {
            const first = fn.params[0]?.name ?? "";
            const message = `${named} gets all its inputs as ${first}, since no input is called ${JSON.stringify(first)}`;
            this.warnings.push(problemAt(place, "parameter-mismatch", message, { fix: "call the parameter ctx" }));
        }
    }
    #inputs(value, owner, place) {
        const { inputs, faults } = checkInputs(value, this.base, owner);
        for (const { code, message, excerpt: _, ...more } of faults)
            this.#reporter(place)(code, message, more);
        return inputs;
    }
    #annotation(value, owner, place) {
        const text = value.annotation;
        if (text === undefined || text === null || text === "")
            return {};
        if (typeof text === "string")
            return { annotation: text };
        this.#reporter(place)("package-invalid", `the annotation of ${owner} must be text, not ${(0,values/* describe */.q0)(text)}`);
        return {};
    }
    #keys(value, known, owner, place) {
        const unknown = Object.keys(value).filter((key) => !known.includes(key));
        if (unknown.length === 0)
            return;
        this.#reporter(place)("package-invalid", `${owner} has the unknown key ${JSON.stringify(unknown[0])}`, {
            fix: `there are ${known.join(", ")}`,
        });
    }
    #reporter(place) {
        return (code, message, more = {}) => {
            const problem = problemAt(place, code, message, more);
            // An item that two phases take is looked at twice.
            if (!this.problems.some((each) => each.message === problem.message))
                this.problems.push(problem);
        };
    }
}

;// CONCATENATED MODULE: ./build/config/plan-rules.js


/** `task NAME` or `deploy ENVIRONMENT`: what an item is called within its release. */
function keyOf(item) {
    return item.task === undefined ? `deploy/${item.deploy?.environment}` : `task/${item.task.name}`;
}
/** Names of tasks and environments that a release has more than once: their documents would be one and the same. */
function packageFaults(phases) {
    const uses = new Map();
    for (const { phase, places } of phases) {
        for (const [index, item] of (phase.tasks ?? []).entries()) {
            uses.set(keyOf(item), [...(uses.get(keyOf(item)) ?? []), places[index]]);
        }
    }
    return [...uses].flatMap(([key, places]) => {
        if (places.length < 2)
            return [];
        const name = JSON.stringify(key.slice(key.indexOf("/") + 1));
        const message = key.startsWith("task/")
            ? `task ${name} is used in ${places.length} places; names of tasks are unique in a release`
            : `environment ${name} is used by ${places.length} deployments; a release deploys to it once`;
        return [problemAt(places[1], "package-invalid", message)];
    });
}
/** What is allowed but will hardly be meant: phases without work, inputs that can never come. */
function planWarnings(phases, base) {
    const defined = new Map();
    for (const [index, { phase }] of phases.entries()) {
        for (const item of phase.tasks ?? [])
            defined.set(keyOf(item), index);
    }
    return phases.flatMap((each, index) => [...phaseWarnings(each), ...inputWarnings(each, index, defined, base)]);
}
function phaseWarnings({ phase, place, both }) {
    const warnings = [];
    if ((phase.tasks ?? []).length === 0) {
        warnings.push(problemAt(place, "package-invalid", `phase ${JSON.stringify(phase.name)} is empty`));
    }
    if (both === true) {
        const message = `phase ${JSON.stringify(phase.name)} has tasks and work; those of work run before it, one by one`;
        warnings.push(problemAt(place, "package-invalid", message, { fix: "put all of them into tasks" }));
    }
    return warnings;
}
function inputWarnings({ phase, places }, index, defined, base) {
    return (phase.tasks ?? []).flatMap((item, position) => {
        const inputs = item.task?.inputs ?? item.deploy?.inputs ?? {};
        return Object.entries(inputs).flatMap(([name, input]) => {
            const source = input.ref === undefined ? undefined : ownWork(input.ref, base);
            if (source === undefined)
                return [];
            const why = neverComes(source, keyOf(item), index, defined);
            if (why === undefined)
                return [];
            const message = `the input ${JSON.stringify(name)} of ${keyOf(item).replace("/", " ")} never comes: ${why}`;
            return [problemAt(places[position], "input-impossible", message)];
        });
    });
}
function neverComes(source, own, index, defined) {
    const shown = source.replace("/", " ");
    const phase = defined.get(source);
    if (phase === undefined)
        return `this file has no ${shown}`;
    if (source === own)
        return "it is a result of the work itself";
    return phase > index ? `${shown} is in a later phase` : undefined;
}
/** The work of the same release that a ref reads from, as {@link keyOf} names it. */
function ownWork(ref, base) {
    const { repo, path, release, kind, subpath } = (0,parse/* parseRef */.r)(ref);
    const own = (0,parse/* parseRef */.r)(base);
    if (repo !== own.repo || path !== own.path || release !== own.release)
        return undefined;
    return kind === "task" || kind === "deploy" ? `${kind}/${subpath.split("/")[0]}` : undefined;
}

;// CONCATENATED MODULE: ./build/config/registrations.js

/** What the engine reports of an `emit()`, in the user's terms. */
function registrationOf(event) {
    const frames = userFrames(event.frames);
    const outermost = frames.at(-1);
    return {
        kind: event.kind,
        value: event.value,
        index: event.index,
        place: frames[0],
        origin: outermost?.function === topLevel ? outermost.file : undefined,
    };
}
/** The value of a registration whose SDK function always gives a dict. */
function fieldsOf(registration) {
    return registration.value;
}

;// CONCATENATED MODULE: ./build/config/plan.js







/**
 * Makes a plan of what an evaluated file declared. An item that some phase takes belongs there; one that none takes
 * becomes a phase of its own, at the place where it was declared.
 */
function makePlan(request) {
    const { registrations } = request;
    const checker = new ItemChecker(request.index, request.base, new Set(request.environments.map((each) => each.name)));
    const problems = registrations.flatMap((each) => misplaced(each, request.file));
    const phases = placePhases(registrations, checker, problems);
    const registered = registrations
        .filter((each) => each.kind === "environment")
        .flatMap((each) => environmentOf(each, problems));
    const freezes = new Map(registrations
        .filter((each) => each.kind === "environment")
        .map((each) => {
        const { name, freeze } = fieldsOf(each);
        return [String(name), checker.windows(freeze, `environment ${JSON.stringify(name)}`, each.place)];
    }));
    problems.push(...checker.problems, ...packageFaults(phases));
    const first = phases[0];
    if (registered.length > 0 && first !== undefined) {
        const message = "environments and packages must not be declared in the same file";
        problems.push(problemAt(first.place, "package-invalid", message, { fix: "move the environments to a file of their own" }));
    }
    return {
        ...(phases.length === 0 ? {} : { package: packageOf(phases.map((each) => each.phase)) }),
        registered,
        freezes,
        problems,
        warnings: [...checker.warnings, ...planWarnings(phases, request.base)],
    };
}
const workKinds = new Set(["phase", "task", "deploy"]);
/** Work that a module declares while it is loaded: whose it would be depends on who loads it first. */
function misplaced(registration, file) {
    const { kind, origin, place } = registration;
    if (!workKinds.has(kind) || origin === undefined || origin === file)
        return [];
    const message = `${kind}() must not be called at the top level of a loaded file`;
    return [problemAt(place, "package-invalid", message, { fix: `call it in a function that ${file} calls` })];
}
function placePhases(registrations, checker, problems) {
    const items = new Map(registrations.filter((each) => each.kind !== "phase").map((each) => [each.index, each]));
    const claimed = new Set(registrations.filter((each) => each.kind === "phase").flatMap((each) => idsOf(takenBy(each))));
    return registrations.flatMap((each) => {
        if (each.kind === "phase")
            return [phaseOf(each, items, checker, problems)];
        if ((each.kind !== "task" && each.kind !== "deploy") || claimed.has(each.index))
            return [];
        const item = checker[each.kind](fieldsOf(each), each.place);
        return [{ phase: { name: "", tasks: item === undefined ? [] : [item] }, place: each.place, places: [each.place] }];
    });
}
/** `tasks` goes before `work`, as in the Go client; items of `work` are phases of their own then. */
function takenBy(registration) {
    const { tasks, work } = fieldsOf(registration);
    return Array.isArray(tasks) && tasks.length === 0 ? work : tasks;
}
function idsOf(items) {
    if (!Array.isArray(items))
        return [];
    return items.flatMap((each) => ((0,values/* isDict */.Zm)(each) && typeof each.task_id === "number" ? [each.task_id] : []));
}
function phaseOf(registration, items, checker, problems) {
    const { name, tasks, work, freeze, max_failures: threshold } = fieldsOf(registration);
    const { place } = registration;
    const owner = `phase ${JSON.stringify(name)}`;
    const report = (message) => problems.push(problemAt(place, "package-invalid", message));
    if (typeof name !== "string")
        report(`the name of a phase must be text, not ${(0,values/* describe */.q0)(name)}`);
    const most = checkThreshold(threshold, owner, report);
    const windows = checker.windows(freeze, owner, place);
    const taken = takenBy(registration);
    if (!Array.isArray(taken))
        report(`the tasks of a phase must be a list, not ${(0,values/* describe */.q0)(taken)}`);
    const found = [];
    const places = [];
    for (const each of Array.isArray(taken) ? taken : []) {
        const id = (0,values/* isDict */.Zm)(each) && typeof each.task_id === "number" ? each.task_id : undefined;
        const at = id === undefined ? place : (items.get(id)?.place ?? place);
        const kind = (0,values/* isDict */.Zm)(each) ? ["task", "call", "deploy"].find((key) => (0,values/* isDict */.Zm)(each[key])) : undefined;
        if (kind === undefined || !(0,values/* isDict */.Zm)(each)) {
            report(`a phase holds what task() and deploy() return, not ${(0,values/* describe */.q0)(each)}`);
            continue;
        }
        const fields = each[kind];
        const item = kind === "deploy" ? checker.deploy(fields, at, windows) : checker.task(fields, at);
        if (item !== undefined)
            found.push(item);
        places.push(at);
    }
    const both = Array.isArray(tasks) && Array.isArray(work) && tasks.length > 0 && work.length > 0;
    const phase = { name: String(name), tasks: found, ...(most === undefined ? {} : { max_failures: most }) };
    return { phase, place, places, ...(both ? { both } : {}) };
}
function environmentOf(registration, problems) {
    const { name, attributes } = fieldsOf(registration);
    const report = (message, fix) => {
        problems.push(problemAt(registration.place, "environment-invalid", message, { fix }));
        return [];
    };
    if (typeof name !== "string")
        return report(`the name of an environment must be text, not ${(0,values/* describe */.q0)(name)}`, "write it in quotes");
    const why = (0,validate/* checkName */.I)("environment", name);
    if (why !== undefined)
        return report(why, "choose another name");
    if (!(0,values/* isDict */.Zm)(attributes))
        return report(`the attributes of environment ${JSON.stringify(name)} must be a dict, not ${(0,values/* describe */.q0)(attributes)}`, "write attributes = {…}");
    const wrong = Object.entries(attributes).find(([, value]) => typeof value !== "string");
    if (wrong === undefined)
        return [{ name, attributes: attributes }];
    return report(`the attribute ${JSON.stringify(wrong[0])} of environment ${JSON.stringify(name)} must be text, not ${(0,values/* describe */.q0)(wrong[1])}`, "write it in quotes, or as str(VALUE)");
}
function packageOf(phases) {
    const functions = {};
    const add = (fn) => {
        if (fn !== undefined)
            functions[`${fn.name}/${fn.pos}`] = { function: fn };
    };
    for (const item of phases.flatMap((phase) => phase.tasks ?? [])) {
        add(item.task?.fn);
        add(item.deploy?.up);
        add(item.deploy?.down);
    }
    return { functions, phases: [...phases] };
}

;// CONCATENATED MODULE: ./build/config/identity.js



/**
 * The functions of an evaluated file that another process can find again: those bound to a name at the top level of the
 * file or of a module it loads.
 */
class FunctionIndex {
    #entries = new Map();
    #origins;
    constructor(modules, origins) {
        this.#origins = origins;
        for (const module of modules) {
            if (module.internal)
                continue;
            for (const [global, value] of module.globals) {
                if (isFunctionGlobal(value))
                    this.#add(value, this.#fileOf(module.key), global);
            }
        }
    }
    /** How a function is stored; `undefined` when nobody could find it again. */
    reference(fn) {
        const entry = this.#entries.get(fn);
        const binding = entry?.bindings.find((each) => each.global === fn.name) ?? entry?.bindings[0];
        const pos = entry?.positions[0];
        if (binding === undefined || pos === undefined)
            return undefined;
        return { name: fn.name, pos, module: binding.module, global: binding.global };
    }
    /**
     * Finds a stored function: by its position, among functions of one position (closures of one factory) by the global
     * it was bound to, after an edit by that global, and at last by its name if the module has it once.
     *
     * @throws OcurootError `function-missing`
     */
    find(reference) {
        const entries = [...this.#entries.values()].filter((each) => each.fn.name === reference.name);
        const there = entries.filter((each) => each.positions.includes(reference.pos));
        const bound = (each) => each.bindings.some(({ module, global }) => global === reference.global && (reference.module ?? module) === module);
        const exact = there.find(bound) ?? (there.length === 1 ? there[0] : undefined);
        if (exact !== undefined)
            return exact.fn;
        if (there.length > 1)
            return missing(reference, `the file has ${there.length} of that name there`);
        const moved = reference.global === undefined ? undefined : entries.find(bound);
        if (moved !== undefined)
            return moved.fn;
        const named = entries.filter((each) => each.positions.some((pos) => fileOf(pos) === fileOf(reference.pos)));
        if (named.length === 1 && named[0] !== undefined)
            return named[0].fn;
        return missing(reference, named.length === 0 ? "the file has none of that name" : "the file has several of that name");
    }
    #fileOf(key) {
        return key === this.#origins.mainKey ? this.#origins.mainFile : key;
    }
    #add(fn, module, global) {
        const entry = this.#entries.get(fn) ?? { fn, bindings: [], positions: this.#positionsOf(fn) };
        entry.bindings.push({ module, global });
        this.#entries.set(fn, entry);
    }
    /** The main file goes by its base name, a module by the text of the `load()`. */
    #positionsOf(fn) {
        const isMain = fn.moduleKey === this.#origins.mainKey;
        const files = isMain
            ? [external_node_path_.posix.basename(this.#origins.mainFile)]
            : (this.#origins.spellings.get(fn.moduleKey) ?? [fn.moduleKey]);
        return files.map((file) => `${file}:${fn.position.line}:${fn.position.column}`);
    }
}
function isFunctionGlobal(value) {
    return (0,values/* isFunction */.Tn)(value);
}
function fileOf(pos) {
    return pos.replace(/:\d+:\d+$/, "");
}
function missing(reference, why) {
    const file = reference.module === undefined ? {} : { file: reference.module };
    return (0,errors/* fail */.fJ)("function-missing", `the function ${reference.name} (${reference.pos}) is needed; ${why}`, {
        ...file,
        fix: "undo the edit, or commit it and make a new release",
    });
}

;// CONCATENATED MODULE: ./build/config/modules/debugging.js

/** `debug_break`. */
const debuggingOperations = {
    debug_break({ place }, context) {
        context.log(0, place === undefined ? "debug_break()" : `debug_break() at ${placeOf(place)} in ${place.function}`, place);
        return null;
    },
};

;// CONCATENATED MODULE: ./build/config/modules/files.js




/** `read`, `write`, `read_dir`, `is_dir`. Relative paths start in the folder of the release file. */
const fileOperations = {
    async read({ args }, context) {
        const name = (0,modules_operation/* text */.Qq)(args[0], "the path of read()");
        return (0,promises_.readFile)(await locate(name, context, "read"), "utf8").catch((error) => failure("read", name, error));
    },
    async write({ args }, context) {
        const name = (0,modules_operation/* text */.Qq)(args[0], "the path of write()");
        const content = (0,modules_operation/* text */.Qq)(args[1], "the content of write()");
        const target = await locate(name, context, "write");
        try {
            await (0,promises_.mkdir)(external_node_path_.dirname(target), { recursive: true, mode: 0o755 });
            await (0,promises_.writeFile)(target, content, { mode: 0o644 });
        }
        catch (error) {
            failure("write", name, error);
        }
        return null;
    },
    async read_dir({ args }, context) {
        const name = (0,modules_operation/* text */.Qq)(args[0], "the path of read_dir()");
        const names = await (0,promises_.readdir)(await locate(name, context, "read_dir")).catch((error) => failure("read_dir", name, error));
        return names.sort();
    },
    async is_dir({ args }, context) {
        const name = (0,modules_operation/* text */.Qq)(args[0], "the path of is_dir()");
        const found = await (0,promises_.stat)(await locate(name, context, "is_dir")).catch((error) => failure("is_dir", name, error));
        return found.isDirectory();
    },
};
/** Links count by where they lead, so that none leads out of a checkout that may not be left. */
async function locate(name, context, operation) {
    const target = external_node_path_.resolve(context.folder, name);
    if (context.forbidden === undefined)
        return target;
    const [root, real] = await Promise.all([(0,promises_.realpath)(context.root), (0,promises_.realpath)(target).catch(() => target)]);
    const inside = external_node_path_.relative(root, real);
    if (inside !== ".." && !inside.startsWith(`..${external_node_path_.sep}`) && !external_node_path_.isAbsolute(inside))
        return target;
    throw new modules_operation/* HostFailure */.hD(`${operation}(${JSON.stringify(name)}) leaves the repository, which is off in ${context.forbidden}`);
}
const reasons = {
    ENOENT: "there is no such file or folder",
    ENOTDIR: "it is no folder",
    EISDIR: "it is a folder",
    EACCES: "access is denied",
    EPERM: "access is denied",
    ENOSPC: "the disk is full",
    EROFS: "the disk is read-only",
};
function failure(operation, name, error) {
    const code = error.code ?? "unknown";
    const missing = code === "ENOENT";
    (0,errors/* fail */.fJ)(missing ? "file-not-found" : "file-access", `${operation}(${JSON.stringify(name)}): ${reasons[code] ?? code}`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/config/modules/github.js



/** The facts of `github.*`. Off Actions all are empty, so that a file evaluates the same on a laptop. */
function githubFacts(env) {
    const active = env.GITHUB_ACTIONS === "true";
    const given = (name) => (active ? (env[name] ?? "") : "");
    const repository = given("GITHUB_REPOSITORY");
    const [owner = "", repo = ""] = repository.split("/");
    const server = given("GITHUB_SERVER_URL");
    const run = given("GITHUB_RUN_ID");
    return {
        active,
        repository,
        owner,
        repo,
        sha: given("GITHUB_SHA"),
        ref: given("GITHUB_REF"),
        ref_name: given("GITHUB_REF_NAME"),
        actor: given("GITHUB_ACTOR"),
        run_id: run,
        run_attempt: given("GITHUB_RUN_ATTEMPT"),
        run_url: run === "" ? "" : `${server}/${repository}/actions/runs/${run}`,
        server_url: server,
        api_url: given("GITHUB_API_URL"),
        event_name: given("GITHUB_EVENT_NAME"),
        workflow: given("GITHUB_WORKFLOW"),
        job: given("GITHUB_JOB"),
        runner_os: given("RUNNER_OS"),
    };
}
/** What `github.*` does. Nothing here uses the network. */
const githubOperations = {
    github_facts: (_call, context) => githubFacts(context.env),
    async github_event(_call, context) {
        const file = isActive(context) ? context.env.GITHUB_EVENT_PATH : undefined;
        if (file === undefined)
            return {};
        return JSON.parse(await (0,promises_.readFile)(file, "utf8"));
    },
    github_token({ args }, context) {
        const name = (0,modules_operation/* text */.Qq)(args[0], "the name of github.token()");
        const token = context.env[name] || context.env.GH_TOKEN || context.github?.token;
        if (!token)
            throw new modules_operation/* HostFailure */.hD(`neither ${name} nor GH_TOKEN is set`);
        context.masks.add(token);
        return token;
    },
    github_can: (_call, context) => context.github !== undefined,
    async github_api({ args }, context) {
        const method = (0,modules_operation/* text */.Qq)(args[0], "the method of github.api()").toUpperCase();
        const path = (0,modules_operation/* text */.Qq)(args[1], "the path of github.api()");
        if (!path.startsWith("/"))
            throw new modules_operation/* HostFailure */.hD(`the path of github.api() begins with /, unlike ${path}`);
        const body = JSON.parse((0,modules_operation/* text */.Qq)(args[2], "the body of github.api()"));
        const { status, body: answer } = await accessOf(context).request(method, path, body);
        return { status_code: status, body: answer };
    },
    async github_dispatch({ args, place }, context) {
        const [repository, workflow] = [
            (0,modules_operation/* text */.Qq)(args[0], "the repository"),
            (0,modules_operation/* text */.Qq)(args[1], "the workflow of github.dispatch()"),
        ];
        const ref = args[2] === null || args[2] === undefined ? undefined : (0,modules_operation/* text */.Qq)(args[2], "the ref of github.dispatch()");
        const inputs = (0,modules_operation/* texts */.Te)(args[3], "the inputs of github.dispatch()");
        if (context.github === undefined) {
            context.log(0, `dispatch ${workflow} of ${repository}: ${context.masks.mask(JSON.stringify(inputs))}`, place);
            return { status: "logged", url: "" };
        }
        const { url = "" } = await context.github.dispatch(repository, workflow, ref, inputs);
        return { status: "started", url };
    },
    async github_summary({ args, place }, context) {
        const markdown = context.masks.mask((0,modules_operation/* text */.Qq)(args[0], "the text of github.summary()"));
        const file = isActive(context) ? context.env.GITHUB_STEP_SUMMARY : undefined;
        if (file === undefined)
            context.log(0, `summary: ${markdown}`, place);
        else
            await (0,promises_.appendFile)(file, `${markdown}\n`);
        return null;
    },
    github_annotation({ args, place }, context) {
        const [kind, message, file, line] = args;
        const words = context.masks.mask((0,modules_operation/* text */.Qq)(message, "the message"));
        const at = [file, line].filter((each) => each !== null && each !== undefined).join(":");
        if (isActive(context) && context.command !== undefined) {
            const properties = [
                ...(file === null ? [] : [`file=${escapeProperty(String(file))}`]),
                ...(line === null ? [] : [`line=${String(line)}`]),
            ];
            context.command(`::${String(kind)}${properties.length === 0 ? "" : ` ${properties.join(",")}`}::${escapeData(words)}`);
        }
        context.log(0, `${String(kind)}: ${at === "" ? "" : `${at}: `}${words}`, place);
        return null;
    },
    github_group({ args, place }, context) {
        context.log(0, `== ${(0,modules_operation/* text */.Qq)(args[0], "the name of github.group()")}`, place);
        return null;
    },
    async github_output({ args, place }, context) {
        const name = (0,modules_operation/* text */.Qq)(args[0], "the name of github.output()");
        const value = (0,modules_operation/* text */.Qq)(args[1], "the value of github.output()");
        const file = isActive(context) ? context.env.GITHUB_OUTPUT : undefined;
        if (file === undefined) {
            context.log(0, `output ${name} = ${context.masks.mask(value)}`, place);
            return null;
        }
        if (/[\r\n=]|<</.test(name))
            throw new modules_operation/* HostFailure */.hD(`${JSON.stringify(name)} cannot be the name of an output`);
        // Another one each time, so that no value can end its own block.
        const delimiter = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`;
        await (0,promises_.appendFile)(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
        return null;
    },
};
function accessOf({ github }) {
    if (github === undefined)
        throw new modules_operation/* HostFailure */.hD("neither GITHUB_TOKEN nor GH_TOKEN is set");
    return github;
}
/** Whether the step can be reached: it is one, and the code is trusted with its outputs and its summary. */
function isActive(context) {
    return context.forbidden === undefined && context.env.GITHUB_ACTIONS === "true";
}
function escapeData(value) {
    return value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(value) {
    return escapeData(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

;// CONCATENATED MODULE: ./build/config/modules/http.js


/** `http`. Redirects are followed; any status is an answer. */
const httpOperations = {
    async http({ kwargs, signal }, context) {
        const method = (0,modules_operation/* text */.Qq)(kwargs.method, "the method");
        const url = (0,modules_operation/* text */.Qq)(kwargs.url, `the address of http.${method.toLowerCase()}()`);
        const limit = (0,modules_operation/* duration */.p0)(kwargs.timeout, "the timeout");
        const body = (0,modules_operation/* text */.Qq)(kwargs.body, "the body");
        try {
            const response = await fetch(url, {
                method,
                headers: headersOf(kwargs.headers),
                signal: limit === undefined ? signal : AbortSignal.any([signal, AbortSignal.timeout(limit)]),
                ...(body === "" ? {} : { body }),
            });
            return await answerOf(response);
        }
        catch (error) {
            if (error instanceof modules_operation/* HostFailure */.hD)
                throw error;
            throw new modules_operation/* HostFailure */.hD(context.masks.mask(`${method} ${url} got no answer: ${reasonOf(error)}`));
        }
    },
};
function headersOf(value) {
    if (!(0,values/* isDict */.Zm)(value))
        throw new modules_operation/* HostFailure */.hD(`the headers must be a dict, not ${(0,values/* describe */.q0)(value)}`);
    return Object.entries(value).flatMap(([name, each]) => (Array.isArray(each) ? each : [each]).map((one) => [name, (0,modules_operation/* text */.Qq)(one, `the header ${name}`)]));
}
async function answerOf(response) {
    const headers = {};
    for (const [name, value] of response.headers) {
        if (name !== "set-cookie")
            headers[canonical(name)] = [value];
    }
    const cookies = response.headers.getSetCookie();
    if (cookies.length > 0)
        headers["Set-Cookie"] = cookies;
    // Few answers have no words of their own, and Node's list of them comes with all of its HTTP.
    const words = response.statusText || (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19))).STATUS_CODES[response.status] || "";
    return {
        body: await response.text(),
        headers,
        status_code: response.status,
        status_text: `${response.status} ${words}`.trimEnd(),
    };
}
/** `content-type` as Go writes it. */
function canonical(name) {
    return name.replace(/(^|-)([a-z])/g, (_, dash, letter) => dash + letter.toUpperCase());
}
function reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    if (error.name === "TimeoutError")
        return "the time was up";
    const cause = error.cause;
    return cause instanceof Error ? cause.message || String(cause.code) : error.message;
}

;// CONCATENATED MODULE: ./build/config/modules/inputs.js



/** `ref`, `environments`, `registering`: what is there only while a release file is evaluated or its tasks run. */
const inputOperations = {
    ref({ args }, context) {
        demandRelease("ref()", context);
        const value = args[0];
        const written = (0,values/* isDict */.Zm)(value) ? value.ref : value;
        if (typeof written === "string")
            return absoluteRef(written, context.base);
        throw new modules_operation/* HostFailure */.hD(`a ref must be text, not ${(0,values/* describe */.q0)(value)}`);
    },
    environments(_call, context) {
        demandRelease("environments()", context);
        return context.environments.map(({ name, attributes }) => ({ name, attributes: attributes ?? {} }));
    },
    registering(_call, context) {
        demandRelease("register_environment()", context);
        return null;
    },
};
function demandRelease(what, context) {
    if (context.mode === "release" || context.mode === "task")
        return;
    const where = context.mode === "settings" ? "repo.ocu.star" : "a trigger";
    throw new modules_operation/* HostFailure */.hD(`${what} is not available in ${where}`);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/config/modules/machine.js

/** Names of machines as Go has them, which is what config files compare with. */
const systems = { win32: "windows", sunos: "solaris" };
const processors = { x64: "amd64", ia32: "386", mipsel: "mipsle", ppc64: "ppc64" };
/** `os`, `arch`, `env`, `pwd`. */
const machineOperations = {
    os: () => systems[(0,external_node_os_.platform)()] ?? (0,external_node_os_.platform)(),
    arch: () => processors[(0,external_node_os_.arch)()] ?? (0,external_node_os_.arch)(),
    env: (_call, context) => ({ ...context.env }),
    pwd: (_call, context) => context.folder,
};

// EXTERNAL MODULE: ./build/masks.js
var masks = __webpack_require__(8889);
;// CONCATENATED MODULE: ./build/config/modules/secrets.js



/** `secret`, `secret_from_env`. */
const secretOperations = {
    secret(call, context) {
        register((0,modules_operation/* text */.Qq)(call.args[0], "secret()"), call, context);
        return null;
    },
    secret_from_env(call, context) {
        const name = (0,modules_operation/* text */.Qq)(call.args[0], "the name of secrets.get()");
        const value = context.env[name];
        if (value === undefined)
            throw new modules_operation/* HostFailure */.hD(`the environment variable ${name} is not set`);
        register(value, call, context);
        return value;
    },
};
function register(value, call, context) {
    if (context.masks.add(value))
        return;
    const message = `a secret is shorter than ${masks/* shortSecret */.tO} characters; masking it will hide innocent text as well`;
    context.warn(problemAt(call.place, "config-failed", message, { fix: "use a longer secret" }));
}

// EXTERNAL MODULE: ./build/process.js + 1 modules
var process = __webpack_require__(4712);
;// CONCATENATED MODULE: ./build/config/modules/shell.js






/** How many lines of a command's output go with its failure, and how many characters of each. */
const tailLength = 10;
const tailWidth = 1000;
/** `shell`. */
const shellOperations = {
    async shell(call, context) {
        const request = requestOf(call);
        const folder = await workingFolder((0,modules_operation/* text */.Qq)(call.kwargs.dir, "dir of shell()"), call, context);
        const limit = (0,modules_operation/* duration */.p0)(call.kwargs.timeout, "timeout of shell()");
        const timeout = limit === undefined ? undefined : AbortSignal.timeout(limit);
        const signal = timeout === undefined ? call.signal : AbortSignal.any([call.signal, timeout]);
        const tails = { 1: [], 2: [] };
        const result = await start(request, folder, signal, call, context, (from, line) => {
            const shown = context.masks.mask(line);
            tails[from].push(shown.length > tailWidth ? `${shown.slice(0, tailWidth)}…` : shown);
            if (tails[from].length > tailLength)
                tails[from].shift();
            if (!request.mute)
                context.log(from, shown, call.place);
        });
        return judge(result, request, timeout?.aborted === true ? limit : undefined, tails, call, context);
    },
};
function requestOf({ kwargs }) {
    return {
        command: (0,modules_operation/* text */.Qq)(kwargs.command, "the command of shell()"),
        shell: (0,modules_operation/* text */.Qq)(kwargs.shell, "shell of shell()"),
        env: (0,modules_operation/* texts */.Te)(kwargs.env, "env of shell()"),
        mute: Boolean(kwargs.mute),
        goOn: Boolean(kwargs.continue_on_error),
    };
}
async function start(request, folder, signal, call, context, onLine) {
    if (!(await isFolder(folder)))
        return { unstarted: `there is no folder ${JSON.stringify(call.kwargs.dir)}` };
    try {
        const env = { ...context.env, ...request.env };
        return await (0,process/* stream */.Td)(request.shell, ["-c", request.command], { cwd: folder, env, signal, onLine });
    }
    catch (error) {
        const code = error.code;
        if (code === undefined)
            throw error;
        return { unstarted: code === "ENOENT" ? `there is no shell ${JSON.stringify(request.shell)}` : code };
    }
}
/** What the script gets: a result, or the failure of the command. */
function judge(outcome, request, limit, tails, call, context) {
    const why = faultOf(outcome, limit);
    noteCut(outcome, call, context);
    if (why === undefined)
        return resultOf(outcome);
    if (!request.goOn)
        throw new errors/* OcurootError */._8({ code: "command-failed", ...why, ...tailOf(tails) });
    if (why.silent !== true)
        context.log(2, why.message, call.place);
    return "unstarted" in outcome ? { stdout: "", stderr: "", exit_code: -1, combined_output: "" } : resultOf(outcome);
}
function faultOf(outcome, limit) {
    if ("unstarted" in outcome)
        return { message: `the command could not be started: ${outcome.unstarted}` };
    if (limit !== undefined)
        return { message: `the command was ended after ${limit / 1000}s, its timeout` };
    if (outcome.endedBy !== undefined)
        return { message: `the command was ended by ${outcome.endedBy}` };
    if (outcome.exitCode !== 0)
        return { message: `the command exited with ${outcome.exitCode}`, silent: true };
    return undefined;
}
/** A long log is no failure: most scripts never look at it. Those that do are told that they see its beginning. */
function noteCut(outcome, call, context) {
    if ("unstarted" in outcome || outcome.cut.length === 0)
        return;
    const limit = `${process/* outputLimit */.pX / 1024 / 1024} MiB`;
    context.log(2, `(${outcome.cut.join(" and ")}: shell() returns the first ${limit} only)`, call.place);
}
function resultOf(result) {
    const { stdout, stderr, combined, exitCode } = result;
    return { stdout, stderr, exit_code: exitCode, combined_output: combined };
}
/** The last lines, those of stderr first, since they say what went wrong. */
function tailOf(tails) {
    const room = tailLength - tails[2].length;
    const tail = [...tails[2], ...(room > 0 ? tails[1].slice(-room) : [])];
    return tail.length === 0 ? {} : { tail };
}
/**
 * The folder of the release file, or one below it. A folder that is missing there but exists in the root is taken from
 * the root, as the last Go client did, with a warning.
 */
async function workingFolder(dir, call, context) {
    const folder = external_node_path_.resolve(context.folder, dir);
    const fromRoot = external_node_path_.resolve(context.root, dir);
    if (folder === fromRoot || (await isFolder(folder)) || !(await isFolder(fromRoot)))
        return folder;
    const at = call.place === undefined ? "" : `${placeOf(call.place)}: `;
    context.warn({
        code: "config-failed",
        message: `${at}shell() runs in ${JSON.stringify(dir)} of the repository's root, since the folder of the file has none`,
        fix: "write the folder as it is seen from the file",
    });
    return fromRoot;
}
async function isFolder(name) {
    return (0,promises_.stat)(name).then((found) => found.isDirectory(), () => false);
}

;// CONCATENATED MODULE: ./build/config/modules/index.js








/** All that the SDK can ask of the host, by name. */
const operations = {
    ...machineOperations,
    ...fileOperations,
    ...shellOperations,
    ...httpOperations,
    ...secretOperations,
    ...inputOperations,
    ...githubOperations,
    ...debuggingOperations,
};

// EXTERNAL MODULE: ./build/config/sdk.js
var config_sdk = __webpack_require__(7075);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
;// CONCATENATED MODULE: ./build/config/versions.js



/** The newest first. `0.3.17` was the last version of the Go client. */
const bundled = [
    { folder: config_sdk/* newestSdk */.HH, versions: Array.from({ length: 18 }, (_, patch) => `0.3.${17 - patch}`) },
];
const newest = bundled[0];
/**
 * Finds out which SDK a file wants: a top-level `ocuroot("VERSION")`, anywhere in the file. A file without it gets the
 * newest.
 *
 * @returns the folder of the SDK
 * @throws OcurootError with the place of the call when it has another form, or when no SDK fits
 */
function sdkVersion(file, outline) {
    const calls = outline.calls.filter((call) => call.name === "ocuroot");
    const wanted = calls.map((call) => versionOf(file, call));
    const other = wanted.find((each) => each.text !== wanted[0]?.text);
    if (other !== undefined) {
        throw formProblem(file, other.position, `this file asks for SDK ${wanted[0]?.text} and for SDK ${other.text}`);
    }
    const first = wanted[0];
    if (first !== undefined)
        return folderFor(file, first.text, first.position);
    const use = outline.uses.get("ocuroot");
    const own = outline.functions.some((each) => each.name === "ocuroot");
    if (use !== undefined && !own) {
        throw formProblem(file, use, "ocuroot() must be a statement of its own at the top level of the file");
    }
    return newest.folder;
}
function versionOf(file, call) {
    const version = call.args[0];
    if (call.keywords.length > 0 || call.args.length !== 1 || typeof version !== "string") {
        throw formProblem(file, call.position, "ocuroot() takes one version, written as text");
    }
    return { text: version, position: call.position };
}
function folderFor(file, text, position) {
    const range = text.trim().replaceAll(",", " ");
    const exact = semver.valid(range.replace(/^=\s*/, ""));
    const found = bundled.find(({ folder, versions }) => {
        if (exact !== null)
            return semver.satisfies(exact, `~${folder}`);
        return semver.validRange(range) !== null && versions.some((each) => semver.satisfies(each, range));
    });
    if (found !== undefined)
        return found.folder;
    throw new errors/* OcurootError */._8({
        ...versions_problemAt(file, position, `there is no SDK ${JSON.stringify(text)}; this program has 0.3.0 up to, not including, 0.4.0`),
        code: "config-failed",
        fix: 'write ocuroot("0.3.0"), or leave the line out',
    });
}
function formProblem(file, position, message) {
    return new errors/* OcurootError */._8({
        ...versions_problemAt(file, position, message),
        code: "config-syntax",
        fix: 'write ocuroot("0.3.0") on a line of its own',
    });
}
function versions_problemAt(file, { line, column }, message) {
    return { message: `${file}:${line}:${column}: ${message}`, file, line, column };
}

;// CONCATENATED MODULE: ./build/config/session.js











/** Operations that reach out of the files of the repository. */
const powerful = new Set([
    "shell",
    "http",
    "write",
    "env",
    "secret_from_env",
    "github_token",
    "github_api",
    "github_dispatch",
]);
const readers = new Map();
/** A file with the modules it loads, evaluated in a program of its own, and the functions it left behind. */
class Session {
    loader;
    /** Whether code asked for anything that another moment or machine may answer differently. */
    usedHost = false;
    #index;
    #withContext;
    #names = [];
    #program;
    #workshop;
    constructor(workshop, tree) {
        this.#workshop = workshop;
        this.loader = new Loader(tree, (file, key, text) => this.#dress(file, key, text));
        this.#program = workshop.engine.program({ load: (request) => this.loader.load(request) });
    }
    /** Functions by how they are stored; there after {@link exec}. */
    get index() {
        return this.#index ?? (0,errors/* fail */.fJ)("internal", "a file was used before it was evaluated");
    }
    /** @throws OcurootError with the place in the user's files */
    async exec(file, run) {
        return this.#translated("evaluate", run, async (options) => {
            const source = await this.loader.main(file);
            const module = await this.#program.exec(source, options);
            const modules = await this.#program.modules();
            this.#index = new FunctionIndex(modules, {
                mainKey: source.key,
                mainFile: file,
                spellings: this.loader.spellings,
            });
            const calling = modules.find((each) => each.internal && each.globals.has("with_context"));
            const found = calling?.globals.get("with_context");
            if ((0,values/* isFunction */.Tn)(found))
                this.#withContext = found;
            return module;
        });
    }
    /** @throws OcurootError with the place in the user's files */
    async call(fn, args, kwargs, run) {
        return this.#translated("call", run, (options) => this.#program.call(fn, args, kwargs, options));
    }
    /** Calls a function that takes its inputs as `ctx`. @throws OcurootError as {@link call} */
    async callWithContext(fn, inputs, step, named, run) {
        const helper = this.#withContext ?? (0,errors/* fail */.fJ)("internal", `the SDK lacks ${(0,config_sdk/* callingKey */.yZ)("")}`);
        return this.call(helper, [fn, inputs, String(step), named], {}, run);
    }
    /** What translates failures of this session. */
    errors(phase, context) {
        return { phase, sources: this.loader.sources, masks: context.masks, names: this.#names };
    }
    /** Frees what the engine holds of it. */
    dispose() {
        this.#program.dispose();
    }
    async #dress(file, key, source) {
        const outline = await this.#workshop.engine.outline(file, source);
        const sdk = await sdkOf(this.#workshop.sdkFolder, sdkVersion(file, outline));
        this.#names = (0,config_sdk/* sdkNames */.pc)(sdk);
        if (outline.uses.has("github"))
            this.usedHost = true;
        return { key, file, source, predeclared: sdk.predeclared };
    }
    /** Runs Starlark code to its end and to the end of every command it started, however it ended. */
    async #translated(phase, run, act) {
        const pending = new Set();
        try {
            return await act(this.#options(run, pending));
        }
        catch (error) {
            throw translate(error, this.errors(phase, run.context));
        }
        finally {
            await Promise.allSettled(pending);
        }
    }
    #options({ context, signal, onRegistration }, pending) {
        return {
            host: (call) => {
                const answer = this.#answer(call, context);
                pending.add(answer);
                const forget = () => pending.delete(answer);
                answer.then(forget, forget);
                return answer;
            },
            onEmit: (event) => onRegistration(registrationOf(event)),
            onPrint: ({ text, at, function: name }) => {
                const place = at === undefined ? undefined : { ...at, function: name };
                context.log(0, context.masks.mask(text), place);
            },
            ...(signal === undefined ? {} : { signal }),
        };
    }
    async #answer({ name, args, kwargs, frames, signal }, context) {
        const operation = operations[name];
        if (operation === undefined)
            return (0,errors/* fail */.fJ)("internal", `the SDK asks for the unknown operation ${name}`);
        if (name !== "github_facts" && name !== "secret")
            this.usedHost = true;
        const { forbidden } = this.#workshop;
        if (forbidden !== undefined && powerful.has(name))
            throw new modules_operation/* HostFailure */.hD(`${name}() is off in ${forbidden}`);
        const limited = forbidden === undefined ? context : { ...context, forbidden };
        return operation({ args, kwargs, place: userFrames(frames)[0], signal }, limited);
    }
}
/** Reads each SDK once per process. */
function sdkOf(folder, version) {
    const id = new URL(version, folder).href;
    const found = readers.get(id) ?? (0,config_sdk/* readSdk */.tD)(folder, version);
    readers.set(id, found);
    return found;
}

// EXTERNAL MODULE: ./build/config/setting-values.js
var setting_values = __webpack_require__(6938);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./build/config/store-descriptor.js



const fsSchema = schemas/* strictObject */.rej({ path: schemas/* string */.YjP().min(1) });
const gitSchema = schemas/* strictObject */.rej({
    remote_url: schemas/* string */.YjP().min(1),
    branch: schemas/* string */.YjP().nullish(),
    create_branch: schemas/* boolean */.zMY().default(true),
    support_files: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
    path_prefix: schemas/* string */.YjP().nullish(),
});
/** Where a store is: a folder (a relative one starts in the root of the repository), or a branch of a git repository. */
const storeSchema = schemas/* union */.KCZ([schemas/* strictObject */.rej({ fs: fsSchema }), schemas/* strictObject */.rej({ git: gitSchema })]);
/** @throws OcurootError `store-config` for anything but what `store.git()` and `store.fs()` return */
function storeOf(value, name) {
    const fix = "use store.git(…) or store.fs(…)";
    if (!(0,values/* isDict */.Zm)(value))
        return (0,errors/* fail */.fJ)("store-config", `${name} must be a store, not ${(0,values/* describe */.q0)(value)}`, { fix });
    const parsed = storeSchema.safeParse((0,values/* toJson */.aB)(value, name));
    if (parsed.success)
        return parsed.data;
    return (0,errors/* fail */.fJ)("store-config", `${name} is no store that can be used: ${store_descriptor_faultOf(value)}`, { fix });
}
function store_descriptor_faultOf(value) {
    const kind = ["fs", "git"].find((each) => each in value);
    if (kind === undefined)
        return `it has neither "fs" nor "git"`;
    const result = (kind === "fs" ? fsSchema : gitSchema).safeParse((0,values/* toJson */.aB)(value[kind] ?? null, kind));
    const issue = result.error?.issues[0];
    return issue === undefined ? `it has more than "${kind}"` : `${[kind, ...issue.path].join(".")}: ${issue.message}`;
}

;// CONCATENATED MODULE: ./build/config/settings.js












/**
 * Evaluates `repo.ocu.star`. Calls such as `store.set()` go below globals such as `state_store`.
 *
 * @throws OcurootError with the place in the file; `file-not-found` when there is none
 */
async function loadSettings(workshop, options, request) {
    const tree = request.sources === undefined ? checkoutTree(options.root) : rememberedTree(request.sources);
    const session = new Session(workshop, tree);
    const registrations = [];
    const warnings = [];
    const folder = external_node_path_.resolve(request.folder ?? options.root);
    const context = {
        mode: "settings",
        root: folder,
        folder,
        env: options.env,
        masks: options.masks,
        base: "",
        environments: [],
        log: (_stream, text) => request.onPrint?.(text),
        warn: (problem) => warnings.push(problem),
        command: options.command,
        github: options.github,
    };
    try {
        const onRegistration = (each) => registrations.push(each);
        const module = await session.exec(setting_values/* settingsFile */._r, { context, signal: request.signal, onRegistration });
        const collected = collect(registrations, module, session.loader.sources.get(setting_values/* settingsFile */._r) ?? "");
        if (collected.problems.length > 0)
            throw decorated(collected.problems, session.errors("evaluate", context));
        const { trigger } = collected;
        const now = options.now ?? (() => new Date().toISOString());
        return {
            ...collected.settings,
            sources: Object.fromEntries(session.loader.sources),
            pure: !session.usedHost,
            warnings,
            dispose: () => session.dispose(),
            ...(trigger === undefined
                ? {}
                : {
                    trigger: async (commit, task) => {
                        const running = { ...taskContext(context, task, now), mode: "trigger" };
                        await session.call(trigger, [commit], {}, { context: running, signal: task.signal, onRegistration: () => { } });
                    },
                }),
        };
    }
    catch (error) {
        session.dispose();
        throw error;
    }
}
function collect(registrations, module, source) {
    const problems = [];
    const of = (kind) => registrations.filter((each) => each.kind === kind);
    const store = of("store")[0];
    const calls = {
        [setting_values/* settingNames */.H$.alias]: last(of("repo_alias")),
        [setting_values/* settingNames */.H$.remotes]: last(of("remotes")),
        [setting_values/* settingNames */.H$.state]: part(store, "state"),
        [setting_values/* settingNames */.H$.intent]: part(store, "intent"),
    };
    const read = (name, as) => {
        const assigned = module.globals.get(name);
        const call = assigned === null || assigned === undefined ? calls[name] : { value: assigned, at: assignedAt(name, source) };
        return call === undefined ? undefined : guarded(call.at, () => as(call.value, name), problems);
    };
    const settings = withoutUndefined({
        alias: read(setting_values/* settingNames */.H$.alias, setting_values/* textOf */.b6),
        remotes: read(setting_values/* settingNames */.H$.remotes, setting_values/* listOf */.c3),
        state: read(setting_values/* settingNames */.H$.state, storeOf),
        intent: read(setting_values/* settingNames */.H$.intent, storeOf),
        release_ignore: read(setting_values/* settingNames */.H$.ignore, setting_values/* listOf */.c3) ?? [],
        has_trigger: of("trigger").length > 0,
    });
    problems.push(...repeatedStore(of("store")));
    return { settings, problems, trigger: triggerOf(of("trigger").at(-1), problems) };
}
/** Where a file assigns a global, read off its text: the engine remembers no places of values. */
function assignedAt(name, source) {
    const line = source.split("\n").findIndex((text) => new RegExp(`^${name}\\s*=`).test(text));
    return line < 0 ? undefined : { file: setting_values/* settingsFile */._r, line: line + 1, column: 1 };
}
/** Notes what is wrong with a setting, with the place where it is set. */
function guarded(at, read, problems) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof errors/* OcurootError */._8))
            throw error;
        for (const { code, message, ...more } of error.problems)
            problems.push(problemAt(at, code, message, more));
        return undefined;
    }
}
function repeatedStore([, second]) {
    if (second === undefined)
        return [];
    return [problemAt(second.place, "store-config", "store.set() was called before", { fix: "call it once" })];
}
function triggerOf(registration, problems) {
    const fn = registration?.value;
    if (!(0,values/* isFunction */.Tn)(fn))
        return undefined;
    if (!takesOne(fn)) {
        const message = `a trigger is called with the commit alone; ${fn.name} (${placeOf(fn.position)}) cannot be`;
        const fix = fn.name === "lambda" ? "write lambda commit: …" : `write def ${fn.name}(commit):`;
        problems.push(problemAt(registration?.place, "parameter-mismatch", message, { fix }));
    }
    return fn;
}
function last(registrations) {
    const found = registrations.at(-1);
    return found === undefined ? undefined : { value: found.value, at: found.place };
}
function part(registration, name) {
    const value = registration === undefined ? undefined : fieldsOf(registration)[name];
    return value === undefined || value === null ? undefined : { value, at: registration?.place };
}
function withoutUndefined(value) {
    return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));
}

;// CONCATENATED MODULE: ./build/config/config.js










/** Makes what evaluates the config files of one checkout. Nothing starts before it is used. */
function createConfigHost(options) {
    const engine = options.engine ?? (0,build/* createEngine */.P)();
    const workshop = { engine, sdkFolder: options.sdk, forbidden: options.forbidden };
    return {
        evaluate: (request) => evaluate(workshop, options, request),
        settings: (request = {}) => loadSettings(workshop, options, request),
        value: (expression) => expressionValue(workshop, options, expression),
        close: async () => {
            if (options.engine === undefined)
                await engine.close();
        },
    };
}
async function evaluate(workshop, options, request) {
    const root = request.root ?? options.root;
    const session = new Session(workshop, checkoutTree(root));
    const registrations = [];
    const warnings = [];
    const context = {
        mode: "release",
        root,
        folder: external_node_path_.join(root, external_node_path_.posix.dirname(request.file)),
        env: options.env,
        masks: options.masks,
        base: request.base,
        environments: request.environments,
        log: (_stream, text) => request.onPrint(text),
        warn: (problem) => warnings.push(problem),
        command: options.command,
        github: options.github,
    };
    try {
        const onRegistration = (each) => registrations.push(each);
        await session.exec(request.file, { context, signal: request.signal, onRegistration });
        const { index } = session;
        const plan = makePlan({ ...request, registrations, index });
        if (plan.problems.length > 0)
            throw decorated(plan.problems, session.errors("evaluate", context));
        const all = [...warnings, ...plan.warnings];
        const shown = all.length === 0 ? [] : decorated(all, session.errors("evaluate", context)).problems;
        return new LoadedFile(session, context, { ...plan, warnings: shown }, options.now ?? (() => new Date().toISOString()));
    }
    catch (error) {
        session.dispose();
        throw error;
    }
}
/** A file of one assignment: what is no expression is no such file either. */
async function expressionValue(workshop, options, expression) {
    const file = "expression";
    const session = new Session({ ...workshop, forbidden: "an expression" }, rememberedTree({ [file]: `value = (\n${expression}\n)\n` }));
    const context = {
        mode: "settings",
        root: options.root,
        folder: options.root,
        env: {},
        masks: options.masks,
        base: "",
        environments: [],
        log: (_stream, _text, _place) => { },
        warn: () => { },
    };
    try {
        const module = await session.exec(file, { context, onRegistration: () => { } });
        return (0,values/* toJson */.aB)((module.globals.get("value") ?? null), "the value");
    }
    catch (error) {
        const why = error instanceof Error ? error.message.replace(/^expression:\d+:\d+: /, "") : String(error);
        return (0,errors/* fail */.fJ)("value-invalid", `${JSON.stringify(expression)} is no Starlark value: ${why}`, {
            fix: 'write a value such as "text", 3, True or {"key": "value"}',
        });
    }
    finally {
        session.dispose();
    }
}


/***/ }),

/***/ 7468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   hD: () => (/* binding */ HostFailure),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3017);

/** A failure that belongs to the code that called: shown with its place. Anything else thrown is a defect of ours. */
class HostFailure extends Error {
}
/** @throws HostFailure when the value is no text. `what` is the subject of its sentence: `the command of shell()`. */
function text(value, what) {
    if (typeof value === "string")
        return value;
    throw new HostFailure(`${what} must be text, not ${(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(value)}`);
}
/** @throws HostFailure when the value is no dict of texts */
function texts(value, what) {
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isDict */ .Zm)(value))
        throw new HostFailure(`${what} must be a dict, not ${(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(value)}`);
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, text(each, `${key} in ${what}`)]));
}
/** Seconds as milliseconds; `undefined` for None. @throws HostFailure for anything but a positive number */
function duration(value, what) {
    if (value === null || value === undefined)
        return undefined;
    const seconds = Number(value);
    if (typeof value !== "boolean" && typeof value !== "string" && seconds > 0)
        return seconds * 1000;
    throw new HostFailure(`${what} must be a number of seconds above 0, not ${(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(value)}`);
}


/***/ }),

/***/ 7075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ newestSdk),
/* harmony export */   pc: () => (/* binding */ sdkNames),
/* harmony export */   tD: () => (/* binding */ readSdk),
/* harmony export */   yZ: () => (/* binding */ callingKey)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

const files = [
    { name: "repository", builtins: ["emit", "struct"], names: "public" },
    { name: "release", builtins: ["emit"], names: "public" },
    { name: "inputs", builtins: ["host"], names: "public" },
    { name: "environments", builtins: ["emit", "host", "host_once", "json", "record"], names: "public" },
    {
        name: "host",
        builtins: ["host", "struct"],
        names: {
            host: "_members",
            ...Object.fromEntries(["os", "arch", "env", "shell", "pwd", "read", "write", "read_dir", "is_dir"].map((name) => [name, name])),
        },
    },
    { name: "http", builtins: ["host", "record", "struct"], names: "public" },
    { name: "secrets", builtins: ["host", "struct"], names: "public" },
    { name: "github", builtins: ["host", "json", "record", "struct"], names: "public" },
    { name: "helpers", builtins: ["host", "json"], names: "public" },
    { name: "calling", builtins: ["struct"], names: {} },
];
/** Builtins of the engine that users' files see as they are. */
const shared = ["struct", "json"];
/** Folder of the newest SDK. */
const newestSdk = "0.3.0";
/** Key of the module with the functions that the engine itself calls. */
function callingKey(version) {
    return keyOf(version, "calling");
}
/**
 * Reads the files of an SDK.
 *
 * @param folder the folder that holds one folder per version; its address ends in `/`
 */
async function readSdk(folder, version) {
    const modules = await Promise.all(files.map(async ({ name, builtins, names }) => {
        const file = `${version}/${name}.star`;
        const source = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(new URL(file, folder), "utf8");
        return {
            source: { key: keyOf(version, name), file: `sdk/${file}`, source, internal: true, predeclared: { builtins } },
            names,
        };
    }));
    return { predeclared: { builtins: shared, modules } };
}
/** No path of a repository begins like this, so a user's `sdk/0.3.0/host.star` is another module. */
function keyOf(version, name) {
    return `<sdk>/${version}/${name}.star`;
}
/** The names that files of any version find besides the language's own; for suggestions. */
function sdkNames(sdk) {
    const own = (sdk.predeclared.modules ?? []).flatMap(({ source, names }) => names === "public" ? publicNames(source.source) : Object.keys(names));
    return [...shared, ...own];
}
/** Read off the text, so that a file that cannot even be resolved gets suggestions. */
function publicNames(source) {
    return [...source.matchAll(/^(?:def ([a-zA-Z]\w*)|([a-zA-Z]\w*) = )/gm)].map((match) => match[1] ?? match[2] ?? "");
}


/***/ }),

/***/ 2269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ checkName)
/* harmony export */ });
const rules = {
    task: taskFault,
    environment: (name) => {
        if (/^[a-zA-Z0-9_.]+(?:-+[a-zA-Z0-9_.]+)*$/.test(name) && !isDots(name))
            return undefined;
        return 'it may contain letters, digits, "_", "." and, inside, "-"';
    },
    tag: (name) => {
        if (/^r[0-9]+$/.test(name))
            return "it looks like the id of a release";
        // Would stand where stores keep the documents of a folder.
        if (name === "object.json" || name === "ref.txt")
            return "stores use this name themselves";
        return /^[a-zA-Z0-9\-_.]+$/.test(name) ? undefined : 'it may contain letters, digits, "-", "_" and "."';
    },
    custom: customFault,
    input: (name) => {
        if (/^[a-zA-Z_][a-zA-Z0-9_]*$/.test(name))
            return undefined;
        return 'it may contain letters, digits and "_", and must not begin with a digit';
    },
};
const titles = {
    task: "a task",
    environment: "an environment",
    tag: "a tag",
    custom: "a custom value",
    input: "an input",
};
/**
 * Checks a name where it enters. Names become parts of refs and of paths in stores.
 *
 * @returns a sentence that says why the name cannot be used, without full stop; `undefined` when it can.
 */
function checkName(what, name) {
    const fault = name === "" ? "it is empty" : rules[what](name);
    return fault === undefined ? undefined : `${JSON.stringify(name)} cannot be the name of ${titles[what]}: ${fault}`;
}
function taskFault(name) {
    if (isDots(name))
        return "it means a folder";
    if (name.startsWith("@"))
        return '"@" opens a release';
    return forbidden(name, /[/=#*?[\]{}\\]/);
}
function customFault(name) {
    const parts = name.split("/");
    if (parts.includes(""))
        return "a part between slashes is empty";
    if (parts.some(isDots))
        return '"." and ".." mean folders';
    if (parts.some((part) => part.startsWith("@")))
        return '"@" opens a release';
    return forbidden(name, /[=#]/);
}
function forbidden(name, characters) {
    const found = characters.exec(name)?.[0];
    if (found !== undefined)
        return `it contains "${found}"`;
    return /\p{Cc}/u.test(name) ? "it contains a control character" : undefined;
}
function isDots(name) {
    return name === "." || name === "..";
}


/***/ })

};
