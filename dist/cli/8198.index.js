export const id = 8198;
export const ids = [8198];
export const modules = {

/***/ 7264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stateDiff: () => (/* binding */ stateDiff)
/* harmony export */ });
/* harmony import */ var _intent_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1600);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6183);


/** Refs where intent and state differ, one per line; `long` says how they differ. */
async function stateDiff(session, options) {
    const { differences, problems } = await (0,_intent_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffIntent */ .q)(await session.world.snapshot());
    const result = (0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .resultOf */ .B)("state diff", [], problems);
    const width = Math.max(0, ...differences.map(({ ref }) => ref.length));
    const lines = differences.map((each) => (options.long ? longLine(each, width) : each.ref));
    return {
        result: { ...result, status: problems.length > 0 ? "failed" : "complete" },
        stdout: lines.map((line) => `${line}\n`).join(""),
        json: {
            schema: 1,
            differences: differences,
            problems: JSON.parse(JSON.stringify(problems)),
        },
    };
}
const signs = { create: "+", update: "~", delete: "-" };
function longLine({ ref, change, from, to }, width) {
    const releases = from && to ? `${from} -> ${to}` : (to ?? from ?? "");
    return `${signs[change]} ${change}  ${releases === "" ? ref : `${ref.padEnd(width)}  ${releases}`}`;
}


/***/ }),

/***/ 4784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sameIntent),
/* harmony export */   Z: () => (/* binding */ sameValues)
/* harmony export */ });
/* harmony import */ var _refs_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6036);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(615);


/**
 * Whether two intents ask for the same. Of an input that is read from a ref only the ref and its default count: the
 * value beside it is a note of what was read last. Questions (`doc`) never count.
 */
function sameIntent(a, b) {
    return sameRef(a.release, b.release) && sameMaps(a.input, b.input, sameDescriptor);
}
/** Whether two maps of inputs give their function the same arguments. */
function sameValues(a, b) {
    return sameMaps(a, b, (one, other) => sameJson(argumentOf(one), argumentOf(other)));
}
/** What the function gets for an input: its value, else its default; `undefined` when it has neither. */
function argumentOf(input) {
    return input.value ?? input.default ?? undefined;
}
function sameDescriptor(a, b) {
    if (!sameJson(a.default, b.default))
        return false;
    if (a.ref === undefined || b.ref === undefined)
        return a.ref === b.ref && sameJson(a.value, b.value);
    return sameRef(a.ref, b.ref);
}
function sameMaps(a, b, same) {
    const left = new Map(Object.entries(a ?? {}));
    const right = new Map(Object.entries(b ?? {}));
    if (left.size !== right.size)
        return false;
    for (const [name, input] of left) {
        const other = right.get(name);
        if (other === undefined || !same(input, other))
            return false;
    }
    return true;
}
/** Values that are `null` are left out by programs that write Go's documents, so both mean none. */
function sameJson(a, b) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .equalJson */ .FS)(a ?? null, b ?? null);
}
function sameRef(a, b) {
    return a === b || normalise(a) === normalise(b);
}
/** Old documents may hold texts that are no refs; they are compared as they are. */
function normalise(ref) {
    try {
        return (0,_refs_format_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeRef */ .$T)(ref);
    }
    catch {
        return ref;
    }
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
 * A number that may need more care than Node's own parser takes: fewer than 16 digits in a row, and an exponent of two
 * digits, cannot leave the safe range unnoticed. Digits in texts, such as hashes and times, seldom look like it.
 */
const suspicious = /(?:^|[\s:,[])-?[\d.]*?(?:\d{16}|\d[eE]\+?\d{3})/;
/**
 * Reads JSON. Integers outside ±(2^53 − 1) become `bigint`; a key `__proto__` is a key like any other. Of a key that is
 * there twice the last one counts.
 *
 * @throws SyntaxError when the text is no JSON, or holds a number that no double can hold.
 */
function parseJson(text) {
    if (!suspicious.test(text))
        return JSON.parse(text);
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

/***/ 1600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ diffIntent)
/* harmony export */ });
/* harmony import */ var _documents_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(615);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3899);
/* harmony import */ var _release_deployments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1182);
/* harmony import */ var _release_take_over_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9598);
/* harmony import */ var _packages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6862);






/**
 * Compares what should be with what is: environments and custom values at any depth (W27) by their contents,
 * deployments by what was tried there last (W26).
 */
async function diffIntent(sources) {
    const differences = [];
    const problems = [];
    for (const glob of ["@/environment/*", "@/custom/**", "**/@*/custom/**"]) {
        differences.push(...(await diffDocuments(sources, glob, problems)));
    }
    for (const pkg of await (0,_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .packagesOf */ .D)(sources)) {
        try {
            differences.push(...(await diffDeployments(sources, pkg, problems)));
        }
        catch (error) {
            problems.push(...(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsOf */ .GW)(error));
        }
    }
    return { differences: differences.sort((a, b) => (a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0)), problems };
}
async function diffDocuments({ state, intent }, glob, problems) {
    const found = [];
    const wanted = new Map();
    for (const ref of await intent.match(glob))
        wanted.set(await state.resolve(ref), ref);
    const refs = new Set([...wanted.keys(), ...(await documentsIn(state, glob))]);
    for (const ref of refs) {
        try {
            const should = wanted.has(ref) ? await intent.body(wanted.get(ref) ?? ref) : undefined;
            const is = await state.body(ref);
            if (should !== undefined && is !== undefined && (0,_documents_json_js__WEBPACK_IMPORTED_MODULE_0__/* .equalJson */ .FS)(should, is))
                continue;
            const change = is === undefined ? "create" : should === undefined ? "delete" : "update";
            found.push({ ref: wanted.get(ref) ?? ref, change });
        }
        catch (error) {
            problems.push(...(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsOf */ .GW)(error));
        }
    }
    return found;
}
/** Documents, not links: what stands below a tag stands below its release. */
async function documentsIn(state, glob) {
    const refs = await state.match(glob);
    const resolved = await Promise.all(refs.map((ref) => state.resolve(ref)));
    return refs.filter((ref, index) => resolved[index] === ref);
}
async function diffDeployments(sources, pkg, problems) {
    const deployments = await _release_deployments_js__WEBPACK_IMPORTED_MODULE_3__/* .Deployments */ .D.read(sources, pkg);
    problems.push(...deployments.problems);
    const found = [];
    for (const environment of deployments.environments) {
        const intended = await deployments.should(environment);
        const should = intended && { ...intended, release: await sources.state.resolve(intended.release) };
        const tried = deployments.tried(environment);
        if ((0,_release_take_over_js__WEBPACK_IMPORTED_MODULE_4__/* .isTried */ .fm)(should, tried))
            continue;
        const standing = tried && tried.run.type !== "down" ? tried.releaseId : undefined;
        if (!should && !standing)
            continue;
        const to = should && (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRelease */ .ek)(should.release)?.id;
        found.push({
            ref: (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .currentRef */ .pV)(pkg, "deploy", environment),
            change: !should ? "delete" : standing ? "update" : "create",
            ...(standing === undefined ? {} : { from: standing }),
            ...(to === undefined ? {} : { to }),
        });
    }
    return found;
}


/***/ }),

/***/ 6862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ packagesOf)
/* harmony export */ });
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3899);

/** All packages with a release in state, or a deployment in intent: `REPO/-/FILE`, in byte order. */
async function packagesOf({ state, intent }) {
    const packages = new Set();
    for (const marker of await state.match("**/-/**/@r*/commit/*")) {
        const release = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRelease */ .ek)(marker.slice(0, marker.lastIndexOf("/commit/")));
        if (release)
            packages.add(release.package);
    }
    for (const ref of await intent.match("**/-/**/@/deploy/*"))
        packages.add(ref.slice(0, ref.lastIndexOf("/@/deploy/")));
    return [...packages].sort();
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

/***/ 8833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ addRun),
/* harmony export */   c: () => (/* binding */ firstRun)
/* harmony export */ });
/* harmony import */ var _documents_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1334);


/** An item's run as the plan asks for it. `dependencies` are for the Go client; ours reads the phases. */
function firstRun(release, item, dependencies) {
    return {
        type: item.kind === "deploy" ? "up" : "task",
        release,
        functions: [
            {
                fn: item.fn,
                ...(dependencies.length > 0 ? { dependencies: [...dependencies] } : {}),
                inputs: item.inputs,
            },
        ],
        output: null,
        watch_files: null,
        reason: "planned",
    };
}
/** Adds the next run of an item, pending. @returns its ref. */
async function addRun(draft, item, run, time) {
    const names = await draft.children(item.ref);
    const numbers = names.filter((name) => /^[0-9]+$/.test(name)).map(Number);
    const ref = `${item.ref}/${Math.max(0, ...numbers) + 1}`;
    await draft.set(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runDocument */ .rE, run);
    await (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .setStatus */ .Lx)(draft, ref, "pending", time);
    return ref;
}


/***/ }),

/***/ 9598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GA: () => (/* binding */ answers),
/* harmony export */   ZT: () => (/* binding */ cancel),
/* harmony export */   fm: () => (/* binding */ isTried),
/* harmony export */   hD: () => (/* binding */ intendedId),
/* harmony export */   w9: () => (/* binding */ takeOver)
/* harmony export */ });
/* harmony import */ var _documents_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4784);
/* harmony import */ var _documents_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2156);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3899);
/* harmony import */ var _add_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8833);
/* harmony import */ var _deployments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1182);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3585);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1944);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1334);








/**
 * Takes over what users asked of a package's deployments since somebody last looked; every transaction on a package
 * begins with it. Where what should be is not what was tried last, one run is asked for and older waiting ones are
 * closed. What waits at this moment is older knowledge than the intent, whatever is created later is newer: the order
 * of commits stands in for all clocks.
 */
async function takeOver(draft, pkg, request) {
    const deployments = await _deployments_js__WEBPACK_IMPORTED_MODULE_4__/* .Deployments */ .D.read(draft, pkg);
    await adopt(draft.state, deployments);
    for (const environment of deployments.environments)
        await settle(draft, deployments, environment, request);
    return deployments;
}
/** Brings what waits on one deployment in line with its intent. */
async function settle(draft, deployments, environment, request) {
    const should = await pinned(draft, deployments, environment);
    if (should === "unknown")
        return;
    const tried = deployments.tried(environment);
    await closeUnnamedPauses(draft.state, deployments, environment, should, request);
    if (isTried(should, tried)) {
        // What was asked for and is paused has been started: it is what was tried, and goes on.
        for (const attempt of deployments.waiting(environment)) {
            if (attempt.status === "paused" || !asksForIntent(attempt))
                continue;
            await cancel(draft.state, attempt, "no longer asked for", request);
        }
        return;
    }
    if (deployments.waiting(environment).some((attempt) => asksForIntent(attempt) && answers(attempt, should)))
        return;
    const chosen = deployments.waiting(environment).find((attempt) => answers(attempt, should));
    await closeOlderKnowledge(draft.state, deployments, environment, should, chosen, request);
    if (chosen) {
        chosen.run = { ...chosen.run, reason: should ? "intent" : "teardown" };
        await draft.state.set(chosen.ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runDocument */ .rE, chosen.run);
    }
    else
        await ask(draft, deployments, environment, should, request);
}
/** Whether a run waits because intent asked for it. */
function asksForIntent({ run }) {
    const reason = (0,_deployments_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A)(run);
    return reason === "intent" || reason === "teardown";
}
/** Whether a run, once started, would bring about what should be. */
function answers({ run }, should) {
    if (!should)
        return run.type === "down";
    return run.type !== "down" && (0,_documents_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .sameIntent */ .X)(should, { release: run.release, input: run.functions[0]?.inputs });
}
/** Whether what should be is what was tried last; then nothing happens by itself, also where it failed. */
function isTried(should, tried) {
    if (!tried)
        return should === undefined;
    return answers(tried, should);
}
/** The intent of a deployment, with a tag replaced by the release it names now: an approval belongs to what its author saw. */
async function pinned(draft, deployments, environment) {
    const should = await deployments.should(environment);
    if (!should)
        return undefined;
    const release = await draft.state.resolve(should.release);
    if (!(await draft.state.has(release)))
        return "unknown";
    return release === should.release ? should : { ...should, release };
}
/** A paused chain that intent does not name gives way: a forgotten approval must not block what comes. */
async function closeUnnamedPauses(state, deployments, environment, should, request) {
    for (const attempt of deployments.on(environment)) {
        if (attempt.status !== "paused" || answers(attempt, should))
            continue;
        await cancel(state, attempt, "intent names something else", request);
    }
}
/**
 * Going back (to an older release than the last one started there) or away (nothing) cancels whatever waits on the
 * deployment; going back also cancels what has not started of each release that is taken back, everywhere. Going
 * forward leaves the others alone, except what earlier intents asked for.
 */
async function closeOlderKnowledge(state, deployments, environment, should, chosen, request) {
    const target = should && (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRelease */ .ek)(should.release)?.id;
    const last = deployments.lastUp(environment)?.releaseId;
    const back = target !== undefined && last !== undefined && (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .compareNatural */ .dk)(target, last) < 0;
    for (const attempt of deployments.waiting(environment)) {
        if (attempt === chosen)
            continue;
        if (!should || back || asksForIntent(attempt)) {
            await cancel(state, attempt, should ? `${target} is asked for` : "to be removed", request);
        }
    }
    if (back)
        await takeBack(state, deployments, environment, target, request);
}
/** Nobody who takes a release back somewhere wants it to roll on elsewhere by itself. */
async function takeBack(state, deployments, environment, target, request) {
    const started = deployments.on(environment).filter(({ run }) => run.type !== "down" && run.turn !== undefined);
    const taken = new Set(started.map(({ releaseId }) => releaseId).filter((id) => (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .compareNatural */ .dk)(id, target) > 0));
    for (const attempt of deployments.all()) {
        if (!taken.has(attempt.releaseId) || attempt.status !== "pending")
            continue;
        await cancel(state, attempt, `taken back: ${environment} went to ${target}`, request);
    }
}
/** Makes the run that intent asks for: `up` with its inputs, or `down` of what was tried. */
async function ask(draft, deployments, environment, should, request) {
    const tried = deployments.tried(environment);
    const releaseOf = should?.release ?? tried?.run.release;
    if (releaseOf === undefined)
        return;
    const release = await (0,_load_js__WEBPACK_IMPORTED_MODULE_5__.loadRelease)(draft.state, releaseOf);
    const item = release.items.find((each) => each.kind === "deploy" && each.name === environment);
    const fn = should ? item?.fn : item?.down;
    if (!fn)
        return;
    const step = should
        ? { fn, inputs: should.input ?? {} }
        : { fn, inputs: (await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveInputs */ .e)(draft.state, tried?.run.functions[0]?.inputs ?? {}, "keep")).inputs };
    const run = {
        type: should ? "up" : "down",
        release: release.ref,
        functions: [step],
        output: null,
        watch_files: null,
        reason: should ? "intent" : "teardown",
    };
    const ref = await (0,_add_run_js__WEBPACK_IMPORTED_MODULE_3__/* .addRun */ .Z)(draft.state, { ref: (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .taskRef */ .rd)(release.ref, "deploy", environment) }, run, request.time);
    const number = Number(ref.slice(ref.lastIndexOf("/") + 1));
    deployments.add({ ref, releaseId: release.id, environment, number, status: "pending", run });
}
/** Ends a run that has not started, or stopped between two functions. */
async function cancel(state, attempt, why, request) {
    attempt.run = await cancelRun(state, attempt.ref, attempt.run, why, request);
    attempt.status = "cancelled";
}
/** The same for a run of any kind. @returns its document. */
async function cancelRun(state, ref, run, why, request) {
    const { claim: _claim, ...rest } = run;
    const cancelled = { ...rest, cancelled: { by: request.owner, why }, ended: request.time };
    await state.set(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runDocument */ .rE, cancelled);
    await (0,_status_js__WEBPACK_IMPORTED_MODULE_6__/* .setStatus */ .Lx)(state, ref, "cancelled", request.time);
    return cancelled;
}
/**
 * Gives turns to runs that another program started, in the order of their markers; the one that is deployed comes after
 * other ended ones, one in progress last. Then they count as if they had been claimed here.
 */
async function adopt(state, deployments) {
    for (const environment of deployments.environments) {
        const foreign = deployments.on(environment).filter(isForeignStart);
        if (foreign.length === 0)
            continue;
        const linked = await state.get((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .currentRef */ .pV)(deployments.package, "deploy", environment), _documents_run_js__WEBPACK_IMPORTED_MODULE_1__/* .taskDocument */ .h4);
        const keyed = await Promise.all(foreign.map(async (attempt) => ({ attempt, key: await orderKey(state, attempt, linked?.run_ref) })));
        keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
        for (const { attempt } of keyed) {
            const turn = (deployments.tried(environment)?.run.turn ?? 0) + 1;
            attempt.run = { ...attempt.run, turn };
            await state.set(attempt.ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runDocument */ .rE, attempt.run);
        }
    }
}
function isForeignStart({ run, status }) {
    if (run.turn !== undefined || status === undefined || (0,_status_js__WEBPACK_IMPORTED_MODULE_6__/* .isWaiting */ .Gu)(status))
        return status === "paused" && run.turn === undefined;
    return status !== "cancelled" || run.started !== undefined;
}
async function orderKey(state, { ref, status, releaseId, number }, linked) {
    const marker = await state.get((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .statusRef */ .oJ)(ref, status ?? ""), _documents_run_js__WEBPACK_IMPORTED_MODULE_1__/* .markerDocument */ .Qk);
    const rank = status === "running" ? 2 : ref === linked ? 1 : 0;
    const time = marker ? new Date(marker.time).toISOString() : "";
    return [rank, time, releaseId.slice(1).padStart(9, "0"), String(number).padStart(9, "0")].join(" ");
}
/** The release that should be deployed in an environment, as its id; `""` for one of another package or unknown. */
function intendedId(deployments, should) {
    if (!should)
        return undefined;
    const release = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRelease */ .ek)(should.release);
    return release?.package === deployments.package ? release.id : "";
}


/***/ })

};
