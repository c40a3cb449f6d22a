export const id = 9792;
export const ids = [9792];
export const modules = {

/***/ 4272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ environmentDocument)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);

/** An environment: where packages are deployed to. Attributes are text, as the Go client demands. */
const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    attributes: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullable(),
});
/** `@/environment/NAME`, in intent and in state. */
const environmentDocument = {
    name: "environment",
    bodyType: "sdk.Environment",
    schema,
};


/***/ }),

/***/ 8823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ checkCustom),
/* harmony export */   Qr: () => (/* binding */ checkDeployment),
/* harmony export */   Qz: () => (/* binding */ checkEnvironment),
/* harmony export */   qR: () => (/* binding */ registerEnvironments),
/* harmony export */   xo: () => (/* binding */ applyIntent)
/* harmony export */ });
/* harmony import */ var _documents_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4272);
/* harmony import */ var _documents_freeze_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8246);
/* harmony import */ var _documents_intent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2043);
/* harmony import */ var _documents_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(615);
/* harmony import */ var _documents_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2156);
/* harmony import */ var _documents_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2955);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9473);
/* harmony import */ var _refs_format_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6036);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3899);
/* harmony import */ var _refs_parse_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2216);
/* harmony import */ var _refs_validate_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2269);
/* harmony import */ var _release_deployments_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1182);
/* harmony import */ var _release_ids_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2700);
/* harmony import */ var _release_load_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1944);
/* harmony import */ var _release_take_over_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9598);
/* harmony import */ var _packages_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6862);
















/**
 * Brings state in line with the intent at one ref: a custom value, an environment, or a deployment, for which a run is
 * asked for. Applying twice is applying once.
 *
 * @throws `ref-not-found` for a deployment that there never was; `environment-invalid`, `value-invalid` before anything is
 * written.
 */
async function applyIntent(draft, ref, request) {
    const { kind, subpath } = (0,_refs_parse_js__WEBPACK_IMPORTED_MODULE_9__/* .parseRef */ .r)(ref);
    if (kind === "custom")
        return applyCustom(draft, ref);
    if (kind === "environment")
        return applyEnvironment(draft, ref, request);
    if (kind === "deploy")
        return applyDeployment(draft, ref, subpath, request);
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .fJ)("value-invalid", `${ref} is not something that can be applied`, {
        ref,
        fix: "apply a custom value, an environment or a deployment (PACKAGE/@/deploy/ENVIRONMENT)",
    });
}
async function applyDeployment(draft, ref, environment, request) {
    const pkg = ref.slice(0, -`/@/deploy/${environment}`.length);
    const intent = await draft.intent.get(ref, _documents_intent_js__WEBPACK_IMPORTED_MODULE_2__/* .deployIntentDocument */ .v);
    const before = await _release_deployments_js__WEBPACK_IMPORTED_MODULE_11__/* .Deployments */ .D.read(draft, pkg);
    if (!intent && before.on(environment).length === 0) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .fJ)("ref-not-found", `${ref} is neither in intent nor in state`, { ref });
    }
    const should = await before.should(environment);
    // An environment that is being removed leaves the intent of its deployments behind until they are torn down.
    if (intent && (should || before.on(environment).length === 0))
        await checkDeployment(draft, ref, intent);
    const tried = before.tried(environment);
    const resolved = should && { ...should, release: await draft.state.resolve(should.release) };
    const open = new Set(before.waiting(environment).map((attempt) => `${attempt.ref} ${(0,_release_deployments_js__WEBPACK_IMPORTED_MODULE_11__/* .reasonOf */ .A)(attempt.run)}`));
    const after = await (0,_release_take_over_js__WEBPACK_IMPORTED_MODULE_14__/* .takeOver */ .w9)(draft, pkg, request);
    const asked = after.waiting(environment).some((attempt) => !open.has(`${attempt.ref} ${(0,_release_deployments_js__WEBPACK_IMPORTED_MODULE_11__/* .reasonOf */ .A)(attempt.run)}`));
    if ((0,_release_take_over_js__WEBPACK_IMPORTED_MODULE_14__/* .isTried */ .fm)(resolved, tried) || !asked)
        return "unchanged";
    if (!should)
        return "deleted";
    return tried && tried.run.type !== "down" ? "updated" : "created";
}
/** @throws `ref-not-found`, `environment-unknown` or `value-invalid` when the intent names what is not there. */
async function checkDeployment(draft, ref, intent) {
    const { subpath: environment } = (0,_refs_parse_js__WEBPACK_IMPORTED_MODULE_9__/* .parseRef */ .r)(ref);
    const pkg = ref.slice(0, -`/@/deploy/${environment}`.length);
    const release = await draft.state.resolve(intent.release);
    if ((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_8__/* .splitRelease */ .ek)(release)?.package !== pkg) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .fJ)("value-invalid", `the intent ${ref} names "${intent.release}", which is no release of ${pkg}`, { ref });
    }
    const { items, id } = await (0,_release_load_js__WEBPACK_IMPORTED_MODULE_13__.loadRelease)(draft.state, release);
    if (!(await draft.intent.has((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_8__/* .environmentRef */ .Hu)(environment)))) {
        const there = (await draft.intent.children("@/environment")).join(", ") || "none";
        const message = `the intent ${ref} is for the environment "${environment}", which does not exist; there are ${there}`;
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .fJ)("environment-unknown", message, { ref });
    }
    const item = items.find((each) => each.kind === "deploy" && each.name === environment);
    if (!item)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .fJ)("value-invalid", `${(0,_refs_names_js__WEBPACK_IMPORTED_MODULE_8__/* .labelOf */ .Wy)(pkg)} ${id} has no deployment to ${environment}`, { ref });
    checkInputs(ref, intent, item);
    return item;
}
/** The function of a deployment is given what its release plans: nothing may be left out or added. */
function checkInputs(ref, { input }, item) {
    if (!input)
        return;
    const planned = Object.keys(item.inputs);
    const left = planned.filter((name) => name !== "environment" && !(name in input));
    const added = Object.keys(input).filter((name) => !planned.includes(name));
    const fix = `its inputs are ${planned.join(", ")}`;
    if (left.length > 0)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .fJ)("input-invalid", `the intent ${ref} lacks the input ${left.join(", ")}`, { ref, fix });
    if (added.length > 0)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .fJ)("input-invalid", `the intent ${ref} has the unknown input ${added.join(", ")}`, { ref, fix });
}
/** @throws `ref-not-found` when a value is for a release or a tag that there is not: nothing would ever read it. */
async function checkCustom({ state }, ref) {
    const { global, release, ...rest } = (0,_refs_parse_js__WEBPACK_IMPORTED_MODULE_9__/* .parseRef */ .r)(ref);
    if (global || !release)
        return;
    const base = (0,_refs_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatRef */ .rq)({ ...rest, global, release, kind: "", subpath: "", fragment: "" });
    if (await state.has(await state.resolve(base)))
        return;
    const newest = (await (0,_release_ids_js__WEBPACK_IMPORTED_MODULE_12__/* .releaseIds */ .Ul)(state, (0,_refs_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatRef */ .rq)({ ...(0,_refs_parse_js__WEBPACK_IMPORTED_MODULE_9__/* .parseRef */ .r)(base), release: undefined }))).at(-1);
    const there = newest === undefined ? "its package has no release" : `the newest release is ${newest}`;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .fJ)("ref-not-found", `${ref} is for a release that does not exist; ${there}`, { ref });
}
async function applyCustom(draft, ref) {
    const wanted = await draft.intent.get(ref, _documents_values_js__WEBPACK_IMPORTED_MODULE_5__/* .customDocument */ .VV);
    const current = await draft.state.get(ref, _documents_values_js__WEBPACK_IMPORTED_MODULE_5__/* .customDocument */ .VV);
    if (wanted === undefined) {
        // Whoever removed it before wanted the same: a removal is applied twice like anything else.
        if (current === undefined)
            return "absent";
        await draft.state.delete(ref);
        return "deleted";
    }
    if (current !== undefined && (0,_documents_json_js__WEBPACK_IMPORTED_MODULE_3__/* .equalJson */ .FS)(current, wanted))
        return "unchanged";
    await checkCustom(draft, ref);
    await draft.state.set(ref, _documents_values_js__WEBPACK_IMPORTED_MODULE_5__/* .customDocument */ .VV, wanted);
    return current === undefined ? "created" : "updated";
}
async function applyEnvironment(draft, ref, request) {
    const wanted = await draft.intent.get(ref, _documents_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentDocument */ .R);
    const current = await draft.state.get(ref, _documents_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentDocument */ .R);
    if (!wanted && !current)
        return "absent";
    if (!wanted)
        return removeEnvironment(draft, ref, request);
    checkEnvironment(wanted, ref);
    if (current && (0,_documents_json_js__WEBPACK_IMPORTED_MODULE_3__/* .equalJson */ .FS)(current, wanted))
        return "unchanged";
    await draft.state.set(ref, _documents_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentDocument */ .R, wanted);
    if (current)
        return "updated";
    for (const pkg of await (0,_packages_js__WEBPACK_IMPORTED_MODULE_15__/* .packagesOf */ .D)(draft))
        await planEnvironment(draft, pkg, request);
    return "created";
}
/**
 * Asks for a package to be planned again, since there is an environment that it did not know: on the newest release that
 * is intended anywhere and was not taken back, else on the newest that was not.
 */
async function planEnvironment(draft, pkg, request) {
    const deployments = await (0,_release_take_over_js__WEBPACK_IMPORTED_MODULE_14__/* .takeOver */ .w9)(draft, pkg, request);
    const taken = await takenBack(deployments);
    const intended = [];
    for (const environment of deployments.environments) {
        const id = (0,_release_take_over_js__WEBPACK_IMPORTED_MODULE_14__/* .intendedId */ .hD)(deployments, await deployments.should(environment));
        if (id && !taken.has(id))
            intended.push(id);
    }
    const all = (await (0,_release_ids_js__WEBPACK_IMPORTED_MODULE_12__/* .releaseIds */ .Ul)(draft.state, pkg)).filter((id) => !taken.has(id));
    const newest = intended.sort(_refs_names_js__WEBPACK_IMPORTED_MODULE_8__/* .compareNatural */ .dk).at(-1) ?? all.at(-1);
    if (newest)
        await draft.state.set(`${pkg}/@${newest}/op/check_envs`, _documents_run_js__WEBPACK_IMPORTED_MODULE_4__/* .markerDocument */ .Qk, { time: request.time });
}
/** Releases that were started on a deployment where intent has gone back to an older one. */
async function takenBack(deployments) {
    const taken = new Set();
    for (const environment of deployments.environments) {
        const id = (0,_release_take_over_js__WEBPACK_IMPORTED_MODULE_14__/* .intendedId */ .hD)(deployments, await deployments.should(environment));
        for (const { run, releaseId } of deployments.on(environment)) {
            const started = run.type !== "down" && run.turn !== undefined;
            if (id && started && (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_8__/* .compareNatural */ .dk)(releaseId, id) > 0)
                taken.add(releaseId);
        }
    }
    return taken;
}
/** Its document goes at once, as scripts expect; what is deployed there is shown by its teardowns until they are done. */
async function removeEnvironment(draft, ref, request) {
    const name = (0,_refs_parse_js__WEBPACK_IMPORTED_MODULE_9__/* .parseRef */ .r)(ref).subpath;
    for (const pkg of await (0,_packages_js__WEBPACK_IMPORTED_MODULE_15__/* .packagesOf */ .D)(draft)) {
        const deployments = await (0,_release_take_over_js__WEBPACK_IMPORTED_MODULE_14__/* .takeOver */ .w9)(draft, pkg, request);
        for (const attempt of deployments.waiting(name)) {
            if (attempt.run.type !== "down")
                await (0,_release_take_over_js__WEBPACK_IMPORTED_MODULE_14__/* .cancel */ .ZT)(draft.state, attempt, `${name} is removed`, request);
        }
    }
    await draft.state.delete(ref);
    return "deleted";
}
/** @throws `environment-invalid` when the name is not legal or differs from its ref's. */
function checkEnvironment(environment, ref) {
    const why = (0,_refs_validate_js__WEBPACK_IMPORTED_MODULE_10__/* .checkName */ .I)("environment", environment.name);
    if (why !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .OcurootError */ ._8({ code: "environment-invalid", message: why, ref });
    if ((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_8__/* .environmentRef */ .Hu)(environment.name) === ref)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .OcurootError */ ._8({
        code: "environment-invalid",
        message: `${ref} holds an environment named "${environment.name}"`,
        ref,
        fix: `set it at ${(0,_refs_names_js__WEBPACK_IMPORTED_MODULE_8__/* .environmentRef */ .Hu)(environment.name)}, or correct its name`,
    });
}
/** Registers what a file declares, in its order. @returns what that changed, by name. */
async function registerEnvironments(draft, { registered, freezes }, request) {
    const changes = [];
    for (const environment of registered) {
        const applied = await registerEnvironment(draft, environment, request, freezes?.get(environment.name) ?? []);
        const change = applied === "created" ? "added" : applied === "unchanged" ? "unchanged" : "changed";
        changes.push({ name: environment.name, change });
    }
    return changes;
}
/**
 * Writes an environment's intent and applies it at once. Its freeze
 * windows are intent alone, and no part of what deployments are given: they are redeployed for nothing else.
 */
async function registerEnvironment(draft, environment, request, windows) {
    const ref = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_8__/* .environmentRef */ .Hu)(environment.name);
    checkEnvironment(environment, ref);
    const windowsRef = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_8__/* .freezeWindowsRef */ .Iz)(environment.name);
    if (windows.length > 0)
        await draft.intent.set(windowsRef, _documents_freeze_js__WEBPACK_IMPORTED_MODULE_1__/* .freezeWindowsDocument */ .cE, { windows: [...windows] });
    else
        await draft.intent.delete(windowsRef);
    const intended = await draft.intent.get(ref, _documents_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentDocument */ .R);
    if (!intended || !(0,_documents_json_js__WEBPACK_IMPORTED_MODULE_3__/* .equalJson */ .FS)(intended, environment)) {
        const { by, time } = request;
        await draft.intent.set(ref, _documents_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentDocument */ .R, environment, by === undefined ? undefined : { by, at: time });
    }
    return applyEnvironment(draft, ref, request);
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
    for (const folder of await intent.folders("**/-/**/@/deploy"))
        packages.add(folder.slice(0, -"/@/deploy".length));
    return [...packages].sort();
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


/***/ }),

/***/ 2712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ openRequest),
/* harmony export */   J4: () => (/* binding */ mayAskAgain),
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   hz: () => (/* binding */ rememberRequest),
/* harmony export */   sG: () => (/* binding */ consumeRequest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _documents_trigger_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1809);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3899);



/** How long a request is taken to be on its way, in milliseconds: longer than CI queues usually are. */
const freshFor = 30 * 60_000;
/** As long as this what was asked for may not be on GitHub's lists yet, in milliseconds. */
const unseenFor = 2 * 60_000;
/** How often the same work is asked for before only a scheduled look asks again. */
const mostAttempts = 3;
/** Distinct commits with outstanding work that any job of theirs may do, in order. */
function targetsOf(others) {
    const targets = new Map();
    for (const { repo, commit, ref, needs } of others) {
        if (needs !== undefined)
            continue;
        const key = `${repo} ${commit}`;
        const target = targets.get(key) ?? { repo, commit, refs: [] };
        target.refs.push(ref);
        targets.set(key, target);
    }
    return [...targets].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, target]) => target);
}
/**
 * Records that a commit's work is about to be asked for; asking comes after it, so that a crash in between looks like a
 * request that was lost. Not again while a request is on its way, nor endlessly for work that nobody gets done (W29).
 *
 * @param asking the request's name, and what is known of the one before it.
 * @returns whether to ask.
 */
async function rememberRequest(state, target, { owner, time }, asking) {
    const ref = requestRef(target);
    const known = await state.get(ref, _documents_trigger_request_js__WEBPACK_IMPORTED_MODULE_1__/* .triggerRequestDocument */ .B);
    const work = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update([...target.refs].sort().join("\n"))
        .digest("hex")
        .slice(0, 16);
    const same = known?.work === work;
    if (known && same && !mayAskAgain(known, time, asking.before))
        return false;
    await state.set(ref, _documents_trigger_request_js__WEBPACK_IMPORTED_MODULE_1__/* .triggerRequestDocument */ .B, {
        work,
        attempts: same ? known.attempts + 1 : 1,
        asked: time,
        by: owner,
        id: asking.id,
    });
    return true;
}
/** The request for a commit that may still be on its way, with its name; undefined when there is none. */
async function openRequest(state, target) {
    const known = await state.get(requestRef(target), _documents_trigger_request_js__WEBPACK_IMPORTED_MODULE_1__/* .triggerRequestDocument */ .B);
    return known?.id === undefined || known.consumed === true ? undefined : { id: known.id };
}
/** @param fate what is known of the request's run; undefined when nobody looked */
function mayAskAgain(known, time, fate) {
    const age = Date.parse(time) - Date.parse(known.asked);
    if (fate === "alive")
        return false;
    const isFresh = known.consumed !== true && age < (fate === "gone" ? unseenFor : freshFor);
    if (isFresh)
        return false;
    // From the third time on the pause doubles: work that cannot be done must not start runs without end.
    return known.attempts < mostAttempts || age >= freshFor * 2 ** Math.min(known.attempts - mostAttempts, 10);
}
/** Marks the request for a commit as no longer on its way: whoever has it checked out has begun, or asking failed. */
async function consumeRequest(state, repo, commit) {
    const ref = requestRef({ repo, commit });
    const known = await state.get(ref, _documents_trigger_request_js__WEBPACK_IMPORTED_MODULE_1__/* .triggerRequestDocument */ .B);
    if (known && known.consumed !== true)
        await state.set(ref, _documents_trigger_request_js__WEBPACK_IMPORTED_MODULE_1__/* .triggerRequestDocument */ .B, { ...known, consumed: true });
}
function requestRef({ repo, commit }) {
    return `${(0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .repoConfigRef */ .M$)(repo, commit)}/push/trigger`;
}


/***/ }),

/***/ 1170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ reversed),
/* harmony export */   c: () => (/* binding */ componentsOf)
/* harmony export */ });
/**
 * Groups of things that read each other in a circle; whatever is in none is a group of its own. A group comes after
 * all groups that it reads from (Tarjan's algorithm, without recursion: chains may be long).
 */
function componentsOf(graph) {
    const search = new Search(graph);
    for (const name of graph.keys())
        search.from(name);
    return search.components;
}
/** The same graph from the other end: by whom each thing is read. */
function reversed(graph) {
    const result = new Map();
    for (const [name, read] of graph) {
        if (!result.has(name))
            result.set(name, new Set());
        for (const other of read) {
            const readers = result.get(other) ?? new Set();
            result.set(other, readers.add(name));
        }
    }
    return result;
}
class Search {
    components = [];
    #graph;
    #index = new Map();
    /** Things seen whose group is not complete. */
    #open = [];
    #isOpen = new Set();
    #frames = [];
    constructor(graph) {
        this.#graph = graph;
    }
    from(name) {
        if (this.#index.has(name))
            return;
        this.#enter(name);
        for (let frame = this.#frames.at(-1); frame; frame = this.#frames.at(-1))
            this.#step(frame);
    }
    #enter(name) {
        const index = this.#index.size;
        this.#index.set(name, index);
        this.#open.push(name);
        this.#isOpen.add(name);
        const rest = (this.#graph.get(name) ?? new Set()).values();
        this.#frames.push({ name, index, rest, lowest: index });
    }
    #step(frame) {
        const next = frame.rest.next();
        const seen = next.done ? undefined : this.#index.get(next.value);
        if (next.done)
            this.#leave(frame);
        else if (seen === undefined)
            this.#enter(next.value);
        else if (this.#isOpen.has(next.value))
            frame.lowest = Math.min(frame.lowest, seen);
    }
    #leave(frame) {
        this.#frames.pop();
        const reader = this.#frames.at(-1);
        if (reader)
            reader.lowest = Math.min(reader.lowest, frame.lowest);
        if (frame.lowest !== frame.index)
            return;
        const component = this.#open.splice(this.#open.lastIndexOf(frame.name));
        for (const name of component)
            this.#isOpen.delete(name);
        this.components.push(component);
    }
}


/***/ }),

/***/ 8263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ placesRead),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   im: () => (/* binding */ Dependencies)
/* harmony export */ });
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3899);

/** The place of a run, or of a deployment or task below a release; undefined for anything else. */
function placeOf(ref) {
    const parts = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRun */ .ED)(ref) ?? (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRun */ .ED)(`${ref}/1`);
    return parts && (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_0__/* .currentRef */ .pV)(parts.package, parts.kind, parts.name);
}
/** Places that inputs read results of. */
function placesRead(inputs) {
    const places = [];
    for (const { ref } of Object.values(inputs ?? {})) {
        const place = ref === undefined ? undefined : placeOf(ref.split("#")[0] ?? ref);
        if (place !== undefined)
            places.push(place);
    }
    return places;
}
/** Which places read from which, by what stands and by what waits. */
class Dependencies {
    reads = new Map();
    /** All deployments of a package: the inputs of what was tried last, and of what waits or runs. */
    add(deployments) {
        for (const environment of deployments.environments) {
            const place = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_0__/* .currentRef */ .pV)(deployments.package, "deploy", environment);
            const tried = deployments.tried(environment);
            for (const { run, status } of deployments.on(environment)) {
                const counts = run === tried?.run || status === "pending" || status === "paused" || status === "running";
                if (counts)
                    for (const { inputs } of run.functions)
                        this.link(place, placesRead(inputs));
            }
        }
    }
    link(place, others) {
        const known = this.reads.get(place) ?? new Set();
        this.reads.set(place, known);
        for (const other of others)
            if (other !== place)
                known.add(other);
    }
}


/***/ }),

/***/ 3419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ prepareWork)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/intent/apply.js
var apply = __webpack_require__(8823);
// EXTERNAL MODULE: ./build/intent/diff.js
var intent_diff = __webpack_require__(1600);
// EXTERNAL MODULE: ./build/intent/packages.js
var intent_packages = __webpack_require__(6862);
// EXTERNAL MODULE: ./build/refs/names.js
var names = __webpack_require__(3899);
// EXTERNAL MODULE: ./build/refs/parse.js
var parse = __webpack_require__(2216);
// EXTERNAL MODULE: ./build/release/claim.js + 1 modules
var claim = __webpack_require__(1656);
// EXTERNAL MODULE: ./build/release/deployments.js
var deployments = __webpack_require__(1182);
// EXTERNAL MODULE: ./build/release/load.js
var load = __webpack_require__(1944);
// EXTERNAL MODULE: ./build/release/add-run.js
var add_run = __webpack_require__(8833);
// EXTERNAL MODULE: ./build/release/ready.js
var ready = __webpack_require__(2285);
// EXTERNAL MODULE: ./build/release/redeploy.js
var release_redeploy = __webpack_require__(7290);
;// CONCATENATED MODULE: ./build/release/requests.js





/**
 * Asks for one run of every deployment of a package whose inputs have changed. Asking twice is asking once.
 *
 * @param deployments of a package that was taken over in this very change
 */
async function requestRedeploys(draft, deployments, limits, request) {
    const runs = [];
    const problems = [];
    const elsewhere = [];
    const blocked = [];
    for (const environment of deployments.environments) {
        const redeploy = await (0,release_redeploy/* redeployOf */.qJ)(draft.state, deployments, environment);
        if (!redeploy)
            continue;
        const release = await (0,load.loadRelease)(draft.state, redeploy.tried.run.release);
        const ref = (0,names/* taskRef */.rd)(release.ref, "deploy", environment);
        const { commit } = release.document;
        const inputs = redeploy.tried.run.functions[0]?.inputs ?? {};
        if (!(await limits.isWanted(ref, release.ref, inputs)))
            continue;
        if (!limits.isOwn(commit)) {
            // Left to whoever has that commit: it is found there by the same comparison.
            if (redeploy.kind === "due")
                elsewhere.push({ ref, commit });
        }
        else if (redeploy.kind === "blocked")
            blocked.push({ ref, release, waits: waitsOfBlocked(release, redeploy) });
        else if (redeploy.kind === "cycle")
            problems.push(cycleProblem(redeploy));
        else
            runs.push(await (0,add_run/* addRun */.Z)(draft.state, { ref }, (0,release_redeploy/* redeployRun */.IV)(redeploy), request.time));
    }
    return { runs: runs.sort(names/* compareNatural */.dk), elsewhere, blocked, problems };
}
function waitsOfBlocked(release, { tried, missing }) {
    const inputs = tried.run.functions[0]?.inputs ?? {};
    return missing.map((name) => (0,ready/* inputWait */.U8)(release, name, inputs[name] ?? {}));
}
/** Says which deployments keep changing each other, and by which input it shows. */
function cycleProblem({ tried, changed, chain }) {
    return {
        code: "cycle",
        message: `stopped after 10 redeploys that caused each other: ${chain.join(", by ")} (${changed.join(", ")})`,
        ref: tried.ref,
        fix: "let one of them put out a value that does not depend on the others",
    };
}

// EXTERNAL MODULE: ./build/release/take-over.js
var take_over = __webpack_require__(9598);
// EXTERNAL MODULE: ./build/work/dependencies.js
var work_dependencies = __webpack_require__(8263);
// EXTERNAL MODULE: ./build/work/identify.js
var identify = __webpack_require__(4638);
;// CONCATENATED MODULE: ./build/work/ops.js


/** All ops, in the order of their refs; of releases that cannot be read, the problem. */
async function opsOf(state) {
    const ops = [];
    const problems = [];
    for (const ref of await state.match("**/-/**/@r*/op/*")) {
        const cut = ref.lastIndexOf("/op/");
        const release = ref.slice(0, cut);
        try {
            const { document } = await (0,load.loadRelease)(state, release);
            const repo = release.slice(0, release.indexOf("/-/"));
            ops.push({ ref, name: ref.slice(cut + "/op/".length), release, repo, commit: document.commit });
        }
        catch (error) {
            problems.push(...(0,errors/* problemsOf */.GW)(error));
        }
    }
    return { ops, problems };
}

// EXTERNAL MODULE: ./build/work/scope.js
var work_scope = __webpack_require__(4944);
// EXTERNAL MODULE: ./build/documents/run.js
var documents_run = __webpack_require__(2156);
// EXTERNAL MODULE: ./build/work/components.js
var work_components = __webpack_require__(1170);
;// CONCATENATED MODULE: ./build/work/order.js

/**
 * Order by what reads what: a place comes after everything active that it reads from, over any number of places that
 * do nothing themselves. Places that read each other in a circle have no order among themselves: they settle, or are
 * stopped.
 *
 * @returns the rank of a place.
 */
function ranksOf(reads, active) {
    const activeAt = new Map();
    for (const activity of active) {
        const known = activeAt.get(activity.place);
        if (!known || (known.own && !activity.own))
            activeAt.set(activity.place, activity);
    }
    const components = (0,work_components/* componentsOf */.c)(reads);
    const componentAt = new Map();
    for (const [index, places] of components.entries())
        for (const place of places)
            componentAt.set(place, index);
    const ranks = [];
    for (const [index, places] of components.entries()) {
        let rank = { level: 0 };
        for (const place of places) {
            for (const other of reads.get(place) ?? []) {
                const above = componentAt.get(other) ?? index;
                if (above !== index)
                    rank = later(rank, below(ranks[above] ?? rank, components[above] ?? [], activeAt));
            }
        }
        ranks.push(rank);
    }
    return (place) => ranks[componentAt.get(place) ?? -1] ?? { level: 0 };
}
/** The same for taking things away: what reads from a place comes before it. */
function teardownRanksOf(reads, active) {
    return ranksOf((0,work_components/* reversed */.T)(reads), active);
}
/** The rank of what reads from a component of this rank. */
function below(rank, places, activeAt) {
    const inside = places.flatMap((place) => activeAt.get(place) ?? []);
    const after = inside.find(({ own }) => !own) ?? rank.after ?? inside[0];
    const level = rank.level + (inside.length > 0 ? 1 : 0);
    return after === undefined ? { level } : { level, after: rank.after?.own === false ? rank.after : after };
}
/** What others do decides over what is done here: it may take longer, or never come. */
function later(a, b) {
    const level = Math.max(a.level, b.level);
    const after = [a.after, b.after].find((each) => each?.own === false) ?? a.after ?? b.after;
    return after === undefined ? { level } : { level, after };
}

;// CONCATENATED MODULE: ./build/work/sequence.js




/** Puts work in order: first what others read, teardowns the other way round. */
async function sequence(state, work) {
    const candidates = [...work.ready, ...work.placed];
    if (candidates.length === 0) {
        return { ready: [], placed: [], later: [], heldBack: [], held: new Set(), matters: () => true };
    }
    const runs = await readRuns(state, work);
    const dependencies = new work_dependencies/* Dependencies */.im();
    for (const deployments of work.packages)
        dependencies.add(deployments);
    for (const [ref, run] of runs) {
        const place = (0,work_dependencies/* placeOf */.$t)(ref);
        if (place !== undefined)
            dependencies.link(place, run.functions.flatMap(({ inputs }) => (0,work_dependencies/* placesRead */.$d)(inputs)));
    }
    const isDown = (ref) => runs.get(ref)?.type === "down";
    const next = nextPhases(work);
    const ups = [...comingUps(work, isDown), ...next];
    const readers = ranksOf(dependencies.reads, ups);
    linkPhases(work, dependencies, next);
    const upRank = ranksOf(dependencies.reads, ups);
    const downs = candidates.some(({ ref }) => isDown(ref)) ? await removals(work) : [];
    const downRank = teardownRanksOf(dependencies.reads, downs);
    const ranked = candidates.map((item) => {
        const place = (0,work_dependencies/* placeOf */.$t)(item.ref) ?? item.ref;
        return { item, rank: isDown(item.ref) ? downRank(place) : upRank(place) };
    });
    const { ready, later, heldBack } = split(ranked);
    const blocked = next.filter(({ place }) => readers(place).after !== undefined);
    const held = new Set([...later, ...heldBack, ...blocked].map(({ ref }) => ref));
    const elsewhere = new Set(work.placed.map(({ ref }) => ref));
    return {
        ready: ready.filter(({ ref }) => !elsewhere.has(ref)),
        placed: ready.filter(({ ref }) => elsewhere.has(ref)),
        ...{ later, heldBack, held, matters: mattering(dependencies) },
    };
}
function split(ranked) {
    const held = ({ item, rank: { after } }) => {
        if (!after)
            return item;
        return { ...item, waits: [{ kind: "run", act: false, text: `after ${after.label}`, ref: after.ref }] };
    };
    const later = ranked.filter(({ rank }) => rank.after?.own === true).sort((a, b) => a.rank.level - b.rank.level);
    return {
        ready: ranked.filter(({ rank }) => rank.after === undefined).map(held),
        later: later.map(held),
        heldBack: ranked.filter(({ rank }) => rank.after?.own === false).map(held),
    };
}
/** Documents of all runs that are ready or in progress; what cannot be read is reported elsewhere. */
async function readRuns(state, { ready, placed, running }) {
    const runs = new Map();
    for (const ref of [...[...ready, ...placed].map((item) => item.ref), ...running]) {
        const run = await state.get(ref, documents_run/* runDocument */.rE).catch(() => undefined);
        if (run)
            runs.set(ref, run);
    }
    return runs;
}
/** What is about to give results: what can start, what runs, and what is due elsewhere. */
function comingUps({ ready, placed, running, elsewhere }, isDown) {
    const activities = [];
    const add = (ref, own, suffix) => {
        const place = (0,work_dependencies/* placeOf */.$t)(ref);
        if (place !== undefined && !isDown(ref))
            activities.push({ place, label: (0,names/* labelOf */.Wy)(ref) + suffix, ref, own });
    };
    for (const { ref } of ready)
        add(ref, true, "");
    for (const { ref } of placed)
        add(ref, false, "");
    for (const ref of running)
        add(ref, false, ", which is running");
    for (const { ref, commit } of elsewhere)
        add(ref, false, `, at ${commit.slice(0, 7)}`);
    return activities;
}
/** What only waits for an earlier phase of a release that is about to do something: it will come when that has ended. */
function nextPhases({ ready, waiting }) {
    const busy = new Set(ready.map(({ release }) => release));
    return waiting.flatMap(({ ref, release, label, waits }) => {
        const place = (0,work_dependencies/* placeOf */.$t)(ref);
        if (place === undefined || !busy.has(release) || waits.some(({ kind }) => kind !== "phase"))
            return [];
        return [{ place, label, ref, own: true }];
    });
}
/** It comes after what its release is about to do. */
function linkPhases({ ready }, dependencies, next) {
    const busy = new Map();
    for (const { release, ref } of ready)
        busy.set(release, [...(busy.get(release) ?? []), (0,work_dependencies/* placeOf */.$t)(ref) ?? ref]);
    for (const { place, ref } of next) {
        dependencies.link(place, busy.get((0,names/* splitRun */.ED)(ref)?.release ?? "") ?? []);
    }
}
/** Deployments that are to be removed and are not yet, also where their removal failed. */
async function removals({ packages, ready }) {
    const own = new Set(ready.map(({ ref }) => (0,work_dependencies/* placeOf */.$t)(ref)));
    const found = [];
    for (const deployments of packages) {
        for (const environment of deployments.environments) {
            const tried = deployments.tried(environment);
            if (!tried || (tried.run.type === "down" && tried.status === "complete"))
                continue;
            if (await deployments.should(environment))
                continue;
            const place = (0,names/* currentRef */.pV)(deployments.package, "deploy", environment);
            const label = `the removal of ${(0,names/* labelOf */.Wy)(tried.ref)}`;
            found.push({ place, label, ref: tried.ref, own: own.has(place) });
        }
    }
    return found;
}
/** Only what somebody reads, or reads from somewhere (a teardown), can be waited for. */
function mattering({ reads }) {
    const read = new Set([...reads.values()].flatMap((places) => [...places]));
    return (run) => {
        const place = (0,work_dependencies/* placeOf */.$t)(run);
        return place === undefined || read.has(place) || (reads.get(place)?.size ?? 0) > 0;
    };
}

;// CONCATENATED MODULE: ./build/work/prepare.js
















/**
 * The change that every work command begins with: takes over what users asked for, asks for redeploys of what has
 * changed, and lists what can be done then. A dry run is this very change, thrown away. What is broken is named and
 * keeps nothing else back (W19).
 */
async function prepareWork(draft, scope, request) {
    const problems = [];
    const applied = scope.kind === "any" || scope.kind === "cascade" ? await applyAll(draft, request, problems) : [];
    const requested = new Set();
    const blocked = [];
    const others = [];
    const packages = [];
    const intended = new Map();
    for (const pkg of await (0,intent_packages/* packagesOf */.D)(draft)) {
        if (!pkg.startsWith(`${scope.repo}/-/`) && scope.kind !== "any" && !(0,work_scope/* isEverywhere */.T)(scope))
            continue;
        await isolated(problems, async () => {
            const deployments = await (0,take_over/* takeOver */.w9)(draft, pkg, request);
            packages.push(deployments);
            intended.set(pkg, await deployments.intended());
            await (0,claim/* closeRefused */.XF)(draft.state, deployments, request);
            if (scope.kind === "ops")
                return;
            const limits = {
                isOwn: (commit) => (0,work_scope/* isOwn */.N)(scope, repoOf(pkg), commit),
                isWanted: async (ref, release, inputs) => !scope.unusable?.has(release) && ((await scope.consequences?.includes(draft.state, ref, [inputs])) ?? true),
            };
            const redeploys = await requestRedeploys(draft, deployments, limits, request);
            for (const run of redeploys.runs)
                requested.add(run);
            problems.push(...redeploys.problems);
            blocked.push(...redeploys.blocked.map(blockedItem));
            for (const { ref, commit } of redeploys.elsewhere)
                others.push({ ref, commit, repo: repoOf(pkg), work_type: "run" });
        });
    }
    const { ops, problems: broken } = await opsOf(draft.state);
    problems.push(...broken);
    const follows = ops.filter(({ ref }) => scope.consequences?.includesOp(ref) ?? true);
    const own = follows.filter(({ repo, commit, release }) => (0,work_scope/* isOwn */.N)(scope, repo, commit) && !scope.unusable?.has(release));
    for (const op of ops)
        if (!(0,work_scope/* isOwn */.N)(scope, op.repo, op.commit))
            others.push({ ...op, work_type: "op" });
    const identified = await (0,identify/* identify */.l)(draft, scope, requested, request.time);
    others.push(...identified.elsewhere.map(otherOf));
    const elsewhere = others.filter(({ work_type }) => work_type === "run");
    const ordered = await sequence(draft.state, { ...identified, packages, elsewhere });
    others.push(...ordered.placed.map(otherOf));
    return {
        ...identified,
        ...ordered,
        held: new Set([...ordered.held, ...identified.leftAlone]),
        waiting: [...identified.waiting, ...ordered.heldBack, ...blocked],
        blocked,
        intended: new Map([...intended].filter(([, environments]) => environments.length > 0)),
        applied,
        ops: own,
        others,
        problems: [...problems, ...identified.problems],
    };
}
function otherOf({ ref, repo, commit, needs }) {
    return { ref, repo, commit, work_type: "run", ...(needs === undefined ? {} : { needs }) };
}
/** What stays as it is has no run: it is named by its deployment. */
function blockedItem({ ref, release, waits }) {
    return {
        ref,
        label: (0,names/* labelOf */.Wy)(ref),
        release: release.ref,
        repo: repoOf(release.package),
        commit: release.document.commit,
        reason: "redeploy",
        waits,
        requested: false,
    };
}
function repoOf(pkg) {
    return pkg.slice(0, pkg.indexOf("/-/"));
}
/** Custom values and environments are copied; deployments are taken over with their packages, all of one at once. */
async function applyAll(draft, request, problems) {
    const diff = await (0,intent_diff/* diffIntent */.q)(draft);
    problems.push(...diff.problems);
    if (diff.differences.length === 0)
        return [];
    const before = await askedFor(draft);
    const applied = new Set();
    for (const { ref } of diff.differences) {
        await isolated(problems, async () => {
            await (0,apply/* applyIntent */.xo)(draft, ref, request);
            if ((0,parse/* parseRef */.r)(ref).kind !== "deploy")
                applied.add(ref);
        });
    }
    for (const [run, place] of await askedFor(draft))
        if (!before.has(run))
            applied.add(place);
    return diff.differences.filter(({ ref }) => applied.has(ref));
}
/** Deployments that intent asks for and that have not started: by run and reason. */
async function askedFor({ state }) {
    const asked = new Map();
    for (const ref of (await (0,identify/* openRuns */.t)(state)).waiting) {
        const place = (0,work_dependencies/* placeOf */.$t)(ref);
        const run = place === undefined ? undefined : await (0,load.readRun)(state, ref).catch(() => undefined);
        if (place !== undefined && run)
            asked.set(`${ref} ${(0,deployments/* reasonOf */.A)(run)}`, place);
    }
    return asked;
}
async function isolated(problems, act) {
    try {
        await act();
    }
    catch (error) {
        problems.push(...(0,errors/* problemsOf */.GW)(error));
    }
}


/***/ })

};
