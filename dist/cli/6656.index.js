export const id = 6656;
export const ids = [6656,651];
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

/***/ 3836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ pushIndexDocument)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);

const configSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    /** Paths whose change releases the package again: files or folders, from the root of the git checkout. */
    watch_files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullish(),
    /** The release whose runs name more of them as they end; absent where the Go client wrote the entry. */
    release: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** It changed in a push that was limited to other files: the next push that may release it does. */
    due: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
});
const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The commit that was pushed before it; empty for the first. */
    previous_commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** By package, `REPO/-/FILE`. */
    release_configs: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), configSchema).nullish(),
});
/** `REPO/-/repo.ocu.star/@COMMIT/push/index`, and `@/push/intent_commit` for the intent store; both in state. */
const pushIndexDocument = {
    name: "push index",
    bodyType: "*models.PushIndex",
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

/***/ 651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRelease: () => (/* binding */ createRelease),
/* harmony export */   environmentsOf: () => (/* binding */ environmentsOf),
/* harmony export */   releaseExists: () => (/* binding */ releaseExists)
/* harmony export */ });
/* harmony import */ var _documents_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4272);
/* harmony import */ var _documents_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(615);
/* harmony import */ var _documents_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8700);
/* harmony import */ var _documents_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2156);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3899);
/* harmony import */ var _add_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8833);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2700);
/* harmony import */ var _items_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(558);
/* harmony import */ var _take_over_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9598);










/** The environments in state, in the order of their refs. */
async function environmentsOf(snapshot) {
    const refs = await snapshot.match("@/environment/*");
    const found = await Promise.all(refs.map((ref) => snapshot.get(ref, _documents_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentDocument */ .R)));
    return found.filter((environment) => environment !== undefined);
}
/**
 * Creates a release: its document, its commit's marker and one pending run for each item, all at once.
 *
 * @returns the release's ref, or `outdated` when the id is taken or the environments are others than the plan saw.
 * @throws `release-exists` when the commit has a release already and `force` is not set.
 */
async function createRelease(draft, plan, { owner, time }) {
    const state = draft.state;
    // What users asked for until now is older than this release; what they ask for from now on is newer.
    await (0,_take_over_js__WEBPACK_IMPORTED_MODULE_9__/* .takeOver */ .w9)(draft, plan.package, { owner, time });
    const existing = await (0,_ids_js__WEBPACK_IMPORTED_MODULE_7__/* .releasesAtCommit */ .T4)(state, plan.package, plan.commit);
    if (existing.length > 0 && !plan.force)
        throw releaseExists(existing);
    if ((await (0,_ids_js__WEBPACK_IMPORTED_MODULE_7__/* .nextReleaseId */ .gp)(state, plan.package)) !== plan.id)
        return "outdated";
    if (!(0,_documents_json_js__WEBPACK_IMPORTED_MODULE_1__/* .equalJson */ .FS)((await environmentsOf(state)), plan.environments))
        return "outdated";
    const ref = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_5__/* .releaseRef */ .nW)(plan.package, plan.id);
    const document = {
        commit: plan.commit,
        package: plan.plan,
        ...(plan.subject === undefined ? {} : { subject: plan.subject }),
        created: time,
    };
    await state.set(ref, _documents_release_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseDocument */ .b, document);
    await state.set((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_5__/* .commitRef */ .lu)(ref, plan.commit), _documents_run_js__WEBPACK_IMPORTED_MODULE_3__/* .markerDocument */ .Qk, { time });
    const phases = (0,_items_js__WEBPACK_IMPORTED_MODULE_8__/* .phasesOf */ .I)((0,_items_js__WEBPACK_IMPORTED_MODULE_8__/* .itemsOf */ .S)(ref, document));
    for (const [index, phase] of phases.entries()) {
        const dependencies = (phases[index - 1]?.items ?? []).map((item) => `${item.ref}/*/status/complete`);
        for (const item of phase.items)
            await (0,_add_run_js__WEBPACK_IMPORTED_MODULE_6__/* .addRun */ .Z)(state, item, (0,_add_run_js__WEBPACK_IMPORTED_MODULE_6__/* .firstRun */ .c)(ref, item, dependencies), time);
    }
    return ref;
}
/** The error for a commit that has releases; the caller lists them. */
function releaseExists(releases) {
    const newest = releases.at(-1) ?? "";
    const { package: pkg = "", id = "" } = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_5__/* .splitRelease */ .ek)(newest) ?? {};
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .OcurootError */ ._8({
        code: "release-exists",
        message: `${(0,_refs_names_js__WEBPACK_IMPORTED_MODULE_5__/* .labelOf */ .Wy)(pkg)} has a release of this commit: ${id}`,
        ref: newest,
        fix: `ocuroot release continue ${newest}, or make another one: --force`,
    });
}


/***/ }),

/***/ 6656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   leftBehind: () => (/* binding */ leftBehind)
/* harmony export */ });
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3899);
/* harmony import */ var _refs_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2216);
/* harmony import */ var _release_deployments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1182);
/* harmony import */ var _release_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1944);
/* harmony import */ var _push_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9006);





/**
 * Which of these packages lost their files by this commit. What only a later commit has, or one of another branch, was
 * not lost: it counts where this very commit was pushed without the file, or where the commit that the intended release
 * was made from came before.
 *
 * @param packages of one repository, with files that the checkout lacks
 */
async function leftBehind(sources, repo, packages, tree) {
    const { index } = await (0,_push_js__WEBPACK_IMPORTED_MODULE_4__/* .lastPush */ .zR)(sources.state, repo);
    const here = index !== undefined && (await tree.compare(index.commit)) === "same";
    const found = [];
    for (const pkg of packages) {
        const pushed = here && index.release_configs?.[pkg] !== undefined;
        const deployments = [];
        for (const { commit, ...left } of await intendedOf(sources, pkg))
            if (pushed || (await tree.contains(commit)))
                deployments.push(left);
        if (deployments.length > 0)
            found.push({ file: (0,_refs_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRef */ .r)(pkg).path, deployments });
    }
    return found;
}
async function intendedOf(sources, pkg) {
    const deployments = await _release_deployments_js__WEBPACK_IMPORTED_MODULE_2__/* .Deployments */ .D.read(sources, pkg);
    const found = [];
    for (const environment of await deployments.intended()) {
        const should = await deployments.should(environment);
        if (should === undefined)
            continue;
        const { id, document } = await (0,_release_load_js__WEBPACK_IMPORTED_MODULE_3__.loadRelease)(sources.state, await sources.state.resolve(should.release));
        found.push({ ref: (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_0__/* .currentRef */ .pV)(pkg, "deploy", environment), environment, release: id, commit: document.commit });
    }
    return found;
}


/***/ }),

/***/ 4108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ watchedPaths),
/* harmony export */   k: () => (/* binding */ filesToRelease)
/* harmony export */ });
/* harmony import */ var _documents_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
/* harmony import */ var _refs_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2232);
/* harmony import */ var _refs_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3667);
/* harmony import */ var _release_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1944);




/**
 * The files that a push releases: each that changed or watches what changed, once, in byte order. What is no longer
 * there is left alone: its deployments stay until intent removes them.
 */
function filesToRelease({ repo, configFiles, changed, watched, ignore }) {
    const ignored = ignore.map(_refs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .compileIgnoreGlob */ .cQ);
    const candidates = configFiles.filter((file) => !ignored.some((matches) => matches(file)));
    if (changed === undefined)
        return [...candidates].sort(_refs_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareBytes */ .X);
    const paths = new Set(changed.map(({ inRoot }) => inRoot));
    const isDue = (file) => paths.has(file) ||
        watched[`${repo}/-/${file}`]?.due === true ||
        (watched[`${repo}/-/${file}`]?.watch_files ?? []).some((watch) => touches(watch, changed));
    return candidates.filter(isDue).sort(_refs_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareBytes */ .X);
}
/** Whole segments count: `a` is touched by `a/b`, never by `a.bak`. */
function touches(watch, changed) {
    const wanted = watch.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
    if (wanted === "" || wanted === ".")
        return changed.length > 0;
    const within = (path) => path === wanted || path?.startsWith(`${wanted}/`) === true;
    return changed.some(({ path, inRoot }) => within(path) || within(inRoot));
}
/**
 * What each package watches by now. A release names its paths as its runs end, which may be long after its push:
 * until all have ended, what was watched before is watched as well.
 */
async function watchedPaths(state, index) {
    const watched = {};
    for (const [pkg, config] of Object.entries(index?.release_configs ?? {})) {
        watched[pkg] = config.release === undefined ? config : await readWatches(state, config, config.release);
    }
    return watched;
}
async function readWatches(state, config, ref) {
    if (!(await state.has(ref)))
        return config;
    const { items } = await (0,_release_load_js__WEBPACK_IMPORTED_MODULE_2__.loadRelease)(state, ref);
    const paths = new Set();
    let open = false;
    for (const item of items) {
        const ended = (await (0,_release_load_js__WEBPACK_IMPORTED_MODULE_2__.runsOf)(state, item.ref)).filter(({ status }) => status === "complete");
        if (ended.length === 0)
            open = true;
        for (const run of ended) {
            for (const path of (await state.get(run.ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runDocument */ .rE))?.watch_files ?? [])
                paths.add(path);
        }
    }
    if (open)
        for (const path of config.watch_files ?? [])
            paths.add(path);
    const watch_files = paths.size === 0 ? null : [...paths].sort(_refs_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareBytes */ .X);
    // All has ended: what it watches is settled, and need not be read again.
    const { release: _release, ...settled } = config;
    return open ? { ...config, watch_files } : { ...settled, watch_files };
}


/***/ }),

/***/ 9006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q1: () => (/* binding */ recordPush),
/* harmony export */   vr: () => (/* binding */ pushedOr),
/* harmony export */   z1: () => (/* binding */ settleWatches),
/* harmony export */   zR: () => (/* binding */ lastPush)
/* harmony export */ });
/* unused harmony export pushIndexLink */
/* harmony import */ var _documents_push_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3836);
/* harmony import */ var _intent_apply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8823);
/* harmony import */ var _refs_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2232);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3899);
/* harmony import */ var _release_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2700);
/* harmony import */ var _release_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(651);
/* harmony import */ var _push_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4108);







/** Ref of the link to the index of the last push of a repository. */
function pushIndexLink(repo) {
    return `${(0,_refs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .repoConfigRef */ .M$)(repo, "")}/push/index`;
}
/** The index of the last push, and the ref it stands at. */
async function lastPush(state, repo) {
    const ref = await state.linkAt(pushIndexLink(repo));
    const index = ref === undefined ? undefined : await state.get(ref, _documents_push_index_js__WEBPACK_IMPORTED_MODULE_0__/* .pushIndexDocument */ .W);
    return { ...(ref === undefined ? {} : { ref }), ...(index === undefined ? {} : { index }) };
}
/** Thrown inside the change, so that nothing of it is written. */
class WorldMoved extends Error {
}
/** Runs the change of a push. @returns `outdated` when it has to be planned anew; nothing is written then. */
async function pushedOr(transact) {
    try {
        return await transact();
    }
    catch (error) {
        if (error instanceof WorldMoved)
            return "outdated";
        throw error;
    }
}
/**
 * The one change that a push is: environments first, then the releases, and the index. So a push is done or not done,
 * and of two that were made at one moment the second looks again at what the first one made.
 */
async function recordPush(draft, plan, request) {
    const { ref: before, index } = await lastPush(draft.state, plan.repo);
    if (before !== plan.before)
        throw new WorldMoved();
    const watched = await (0,_push_files_js__WEBPACK_IMPORTED_MODULE_6__/* .watchedPaths */ .h)(draft.state, index);
    const environments = [];
    for (const { evaluation } of plan.files)
        environments.push(...(await (0,_intent_apply_js__WEBPACK_IMPORTED_MODULE_1__/* .registerEnvironments */ .qR)(draft, evaluation, request)));
    const releases = [];
    for (const file of plan.files) {
        const ref = await releaseFile(draft, plan, file, request);
        if (ref !== undefined)
            releases.push({ ref, evaluation: file.evaluation });
    }
    await moveIndex(draft.state, plan, index, configsAfter(plan, watched, releases));
    return { releases, environments };
}
/** @returns the release; undefined for a file that declares no work. */
async function releaseFile(draft, { repo, commit, subject, environments }, { file, id, evaluation }, request) {
    if (!evaluation.package)
        return undefined;
    const pkg = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .packageRef */ .Cq)(repo, file);
    if ((await (0,_release_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .releasesAtCommit */ .T4)(draft.state, pkg, commit)).length > 0)
        throw new WorldMoved();
    const plan = { package: pkg, id, commit, plan: evaluation.package, environments, force: false };
    const made = await (0,_release_plan_js__WEBPACK_IMPORTED_MODULE_5__.createRelease)(draft, { ...plan, ...(subject === undefined ? {} : { subject }) }, request);
    if (made === "outdated")
        throw new WorldMoved();
    // The new release knows every environment: to plan an older one again for those would be work for nothing.
    for (const op of await draft.state.match(`${(0,_refs_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeGlob */ .yk)(pkg)}/@r*/op/check_envs`))
        await draft.state.delete(op);
    return made;
}
function configsAfter({ repo, files, left }, watched, releases) {
    const configs = { ...watched };
    for (const { file } of files) {
        const { due: _due, ...config } = configs[(0,_refs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .packageRef */ .Cq)(repo, file)] ?? {};
        if (Object.keys(config).length > 0)
            configs[(0,_refs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .packageRef */ .Cq)(repo, file)] = config;
        else
            delete configs[(0,_refs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .packageRef */ .Cq)(repo, file)];
    }
    for (const { ref } of releases) {
        const pkg = ref.slice(0, ref.lastIndexOf("/@"));
        configs[pkg] = { watch_files: null, ...configs[pkg], release: ref };
    }
    for (const file of left) {
        const pkg = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .packageRef */ .Cq)(repo, file);
        configs[pkg] = { watch_files: null, ...configs[pkg], due: true };
    }
    return configs;
}
async function moveIndex(state, { repo, commit }, index, release_configs) {
    const ref = `${(0,_refs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .repoConfigRef */ .M$)(repo, commit)}/push/index`;
    const previous_commit = index?.commit === commit ? index.previous_commit : (index?.commit ?? "");
    await state.set(ref, _documents_push_index_js__WEBPACK_IMPORTED_MODULE_0__/* .pushIndexDocument */ .W, {
        ...(index?.commit === commit ? index : {}),
        commit,
        previous_commit,
        release_configs,
    });
    await state.link(pushIndexLink(repo), ref);
}
/** Writes down what ended runs watch, for programs that look at the index alone. */
async function settleWatches(state, repo) {
    const { ref, index } = await lastPush(state, repo);
    if (ref === undefined || index === undefined)
        return;
    await state.set(ref, _documents_push_index_js__WEBPACK_IMPORTED_MODULE_0__/* .pushIndexDocument */ .W, { ...index, release_configs: { ...(await (0,_push_files_js__WEBPACK_IMPORTED_MODULE_6__/* .watchedPaths */ .h)(state, index)) } });
}


/***/ })

};
