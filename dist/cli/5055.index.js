export const id = 5055;
export const ids = [5055];
export const modules = {

/***/ 5055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stateGet: () => (/* binding */ stateGet)
/* harmony export */ });
/* harmony import */ var _documents_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(615);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _refs_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6036);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3899);
/* harmony import */ var _release_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2700);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6183);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3462);







/** The document at a ref, or the value at its fragment, as indented JSON. @throws `ref-not-found`. */
async function stateGet(session, argument, options) {
    const ref = (0,_refs_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRef */ .rq)((0,_target_js__WEBPACK_IMPORTED_MODULE_5__/* .targetRef */ .hu)(session, argument, options, "state get REF"));
    const { state } = await session.world.snapshot();
    const body = await state.body(ref);
    const result = { ...(0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .resultOf */ .Bg)("state get", [], []), status: "complete" };
    if (body !== undefined)
        return { result, stdout: `${(0,_documents_json_js__WEBPACK_IMPORTED_MODULE_0__/* .formatJson */ .IB)(body)}\n`, json: body };
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("ref-not-found", `nothing at ${ref}${await hint(state, ref)}`, {
        ref,
        fix: `${session.program} state match '**' lists what there is`,
    });
}
async function hint(state, ref) {
    const release = /^(.*\/@r[0-9]+)(\/|#|$)/.exec(ref)?.[1];
    const parts = release === undefined ? undefined : (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .splitRelease */ .ek)(release);
    if (!parts || release === undefined || (await state.has(release)))
        return "";
    const newest = (await (0,_release_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseIds */ .Ul)(state, parts.package)).at(-1);
    return newest ? `; the newest release is ${newest}` : "";
}


/***/ }),

/***/ 3462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   YD: () => (/* binding */ resolveArgument),
/* harmony export */   hu: () => (/* binding */ targetRef)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _refs_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6036);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3899);
/* harmony import */ var _refs_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2216);
/* harmony import */ var _refs_resolve_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2559);
/* harmony import */ var _work_source_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(192);






/** A ref of the command line, absolute. */
function resolveArgument(session, text) {
    return (0,_refs_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRef */ .rq)((0,_refs_resolve_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInFolder */ .Un)((0,_refs_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRef */ .r)(text), session.folder));
}
/** The ref that argument and options name. @throws `usage` when there is neither; `usual` is what to write then. */
function targetRef(session, argument, options, usual = "release new FILE") {
    const text = argument ?? options.package;
    if (text === undefined)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("usage", "nothing is named to work on", { fix: `${session.program} ${usual}` });
    const ref = (0,_refs_resolve_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInFolder */ .Un)((0,_refs_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRef */ .r)(text), session.folder);
    const release = argument === undefined ? options.release : undefined;
    return release === undefined ? ref : { ...ref, release };
}
/**
 * The package file that a ref names, in this repository.
 *
 * @throws `ref-not-found` for other repositories, `root-not-found` in a checkout of a store
 */
function fileOf(session, ref) {
    if (session.store !== undefined)
        (0,_work_source_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseStore */ .u)(session.store.path);
    if (ref.global || ref.path === "" || ref.path === ".") {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("usage", `${(0,_refs_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRef */ .rq)(ref) || "."} is not the file of a package`, {
            fix: "name a file, such as release.ocu.star",
        });
    }
    if (ref.path === "repo.ocu.star") {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("usage", "repo.ocu.star holds the settings of the repository; it cannot be released", {
            fix: "name the file of a package or of environments",
        });
    }
    if (ref.repo !== session.repo) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("ref-not-found", `${(0,_refs_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRef */ .rq)(ref)} is in another repository; this one is ${session.repo}`);
    }
    return { file: ref.path, package: (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .packageRef */ .Cq)(ref.repo, ref.path) };
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

/***/ 3899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ runLabel),
/* harmony export */   Cq: () => (/* binding */ packageRef),
/* harmony export */   ED: () => (/* binding */ splitRun),
/* harmony export */   FJ: () => (/* binding */ freezeRef),
/* harmony export */   Hu: () => (/* binding */ environmentRef),
/* harmony export */   Iz: () => (/* binding */ freezeWindowsRef),
/* harmony export */   M$: () => (/* binding */ repoConfigRef),
/* harmony export */   T8: () => (/* binding */ logsRef),
/* harmony export */   Tu: () => (/* binding */ itemOf),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   dk: () => (/* reexport safe */ _order_js__WEBPACK_IMPORTED_MODULE_3__.d),
/* harmony export */   ek: () => (/* binding */ splitRelease),
/* harmony export */   lu: () => (/* binding */ commitRef),
/* harmony export */   nW: () => (/* binding */ releaseRef),
/* harmony export */   oJ: () => (/* binding */ statusRef),
/* harmony export */   pV: () => (/* binding */ currentRef),
/* harmony export */   rd: () => (/* binding */ taskRef),
/* harmony export */   y6: () => (/* binding */ tagRef)
/* harmony export */ });
/* unused harmony export runRef */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(276);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6036);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2216);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3667);




/** `REPO/-/FILE`: a config file, which stands for its package. */
function packageRef(repo, file) {
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRef */ .rq)({ repo, path: file, global: false, release: undefined, kind: "", subpath: "", fragment: "" });
}
/** `PACKAGE/@ID`. */
function releaseRef(pkg, id) {
    return `${pkg}/@${id}`;
}
/** `PACKAGE/@TAG`: the link that a tag is. */
function tagRef(pkg, tag) {
    return `${pkg}/@${tag}`;
}
/** `RELEASE/task/NAME`, `RELEASE/deploy/ENV`: the last result of a task or deployment. */
function taskRef(release, kind, name) {
    return `${release}/${kind}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeName */ .aA)(name)}`;
}
/** `RELEASE/task/NAME/N`: one attempt. */
function runRef(release, kind, name, number) {
    return `${taskRef(release, kind, name)}/${number}`;
}
/** `RUN/status/STATUS`: the marker of a run's status. */
function statusRef(run, status) {
    return `${run}/status/${status}`;
}
/** `RUN/logs`. */
function logsRef(run) {
    return `${run}/logs`;
}
/** `RELEASE/commit/HASH`: the marker of the commit a release was made from. */
function commitRef(release, commit) {
    return `${release}/commit/${commit}`;
}
/** `PACKAGE/@/deploy/ENV`: what is deployed now (in state), what should be (in intent); `PACKAGE/@/task/NAME`. */
function currentRef(pkg, kind, name) {
    return taskRef(`${pkg}/@`, kind, name);
}
/** `@/environment/NAME`. */
function environmentRef(name) {
    return `@/environment/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeName */ .aA)(name)}`;
}
/** `@/push/freeze/ENV`: that nothing is started there; with a package, of that alone; `""` for all environments of one. */
function freezeRef(environment, pkg) {
    const all = pkg === undefined ? "@/push/freeze" : `${pkg}/@/push/freeze`;
    return environment === "" ? all : `${all}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeName */ .aA)(environment)}`;
}
/** `@/push/freeze-windows/ENV`: the times in which nothing is started there. */
function freezeWindowsRef(environment) {
    return `@/push/freeze-windows/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeName */ .aA)(environment)}`;
}
/** `REPO/-/repo.ocu.star/@COMMIT`; with `""` for the commit, the link to the newest. */
function repoConfigRef(repo, commit) {
    return releaseRef(packageRef(repo, "repo.ocu.star"), commit);
}
/** Takes a normalised run ref apart; `undefined` for anything else, documents below a run included. */
function splitRun(ref) {
    const found = /^(.+)\/@([^/#]*)\/(task|deploy)\/([^#]+)\/(\d+)$/su.exec(ref);
    if (!found)
        return undefined;
    const [, pkg, releaseId, kind, name, number] = found;
    const release = `${pkg}/@${releaseId}`;
    return { package: pkg, releaseId, release, kind, name: decodeSubpath(name), number: Number(number) };
}
/** Takes a normalised `PACKAGE/@ID` apart, where ID is an id, a tag or a commit; `undefined` for anything else. */
function splitRelease(ref) {
    const found = /^(.+)\/@([^/#]+)$/su.exec(ref);
    return found ? { package: found[1], id: found[2] } : undefined;
}
/**
 * The short name of what a ref points to, without repository: `api`, `api r7`, `api r7 deploy eu`, `api r7 test` for
 * tasks, `api r7 custom/approved`. Everything about a run has the label of its deployment or task; a text that is no
 * ref is its own label.
 */
function labelOf(ref) {
    if (ref === "")
        return "";
    try {
        const { path, release, kind, subpath } = (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRef */ .r)(ref);
        const words = [path.replace(/\.ocu\.star$/, "").replace(/^\.$/, ""), release ?? "", labelOfItem(kind, subpath)];
        return words.filter((word) => word !== "").join(" ") || ref;
    }
    catch {
        return ref;
    }
}
/** The label of a run: `api r7 deploy eu`, and `api r7 remove eu` for one of type `down`. */
function runLabel(ref, type) {
    return type === "down" ? labelOf(ref).replace(" deploy ", " remove ") : labelOf(ref);
}
function labelOfItem(kind, subpath) {
    if (kind !== "task" && kind !== "deploy")
        return kind === "" ? "" : `${kind}/${subpath}`;
    const name = subpath.replace(/\/\d+(?:\/logs|\/status\/[^/]+)?$/s, "");
    return kind === "deploy" ? `deploy ${name}` : name;
}
function decodeSubpath(name) {
    return name.split("/").map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeName */ .e4).join("/");
}
/** The task or deployment that a run is an attempt at: its ref without the number. */
function itemOf(run) {
    return run.slice(0, run.lastIndexOf("/"));
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

/***/ 2700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ releasesAtCommit),
/* harmony export */   Ul: () => (/* binding */ releaseIds),
/* harmony export */   gp: () => (/* binding */ nextReleaseId)
/* harmony export */ });
/* harmony import */ var _refs_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2232);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3899);


/** The first free release id of a package: one counter per file, from `r1`. */
async function nextReleaseId(snapshot, pkg) {
    const ids = (await releaseIds(snapshot, pkg)).map((id) => Number(id.slice(1)));
    return `r${Math.max(0, ...ids) + 1}`;
}
/** Release ids of a package, oldest first. Tags are none. */
async function releaseIds(snapshot, pkg) {
    const names = await snapshot.children(pkg);
    return names
        .filter((name) => /^@r[0-9]+$/.test(name))
        .map((name) => name.slice(1))
        .sort(_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .compareNatural */ .dk);
}
/** Releases of a package that were made from a commit, oldest first. */
async function releasesAtCommit(snapshot, pkg, commit) {
    const marked = await snapshot.match(`${(0,_refs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeGlob */ .yk)(pkg)}/@*/commit/${(0,_refs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeGlob */ .yk)(commit)}`);
    const releases = marked.map((ref) => ref.slice(0, ref.lastIndexOf("/commit/")));
    return releases.filter((ref) => /^r[0-9]+$/.test((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRelease */ .ek)(ref)?.id ?? "")).sort(_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .compareNatural */ .dk);
}


/***/ }),

/***/ 192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ refuseStore)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

/** What needs the files of a repository cannot be done in a checkout of a store. @throws `root-not-found` */
function refuseStore(path) {
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("root-not-found", `${path} is a checkout of a store, not of a source repository`, {
        fix: "go to the repository whose releases it keeps",
    });
}


/***/ })

};
