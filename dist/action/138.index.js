export const id = 138;
export const ids = [138,651];
export const modules = {

/***/ 1138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   releaseLint: () => (/* binding */ releaseLint)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _release_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(651);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6183);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3462);




const command = "release lint";
/** Evaluates files against the environments of now and says what they declare. Writes nothing (W39). */
async function releaseLint(session, files, options) {
    const { state } = await session.world.snapshot();
    const environments = await (0,_release_plan_js__WEBPACK_IMPORTED_MODULE_1__.environmentsOf)(state);
    const lines = [];
    const problems = [];
    for (const argument of files) {
        try {
            lines.push(...(await lintFile(session, (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .targetRef */ .hu)(session, argument, options), environments)));
        }
        catch (error) {
            problems.push(...(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW)(error));
        }
    }
    const status = problems.length > 0 ? "failed" : "complete";
    return { result: { ...(0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .resultOf */ .B)(command, [], problems), status }, stdout: lines.map((line) => `${line}\n`).join("") };
}
async function lintFile(session, ref, environments) {
    const { file, package: pkg } = (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .fileOf */ .W7)(session, ref);
    const prints = [];
    const evaluation = await session.config.evaluate({
        file,
        base: pkg,
        environments,
        onPrint: (text) => prints.push(text),
        signal: session.signal,
    });
    for (const problem of evaluation.warnings)
        session.reporter.report({ type: "warning", problem });
    return [...prints, ...describe(evaluation), "Config file evaluated successfully"];
}
function describe({ package: plan, registered }) {
    if (plan)
        return plan.phases.map(describePhase);
    return registered.length === 0 ? ["No release configured"] : registered.map(({ name }) => `Environment: "${name}"`);
}
function describePhase(phase) {
    const items = phase.tasks ?? [];
    const [only] = items;
    if (phase.name === "" && only && items.length === 1)
        return describeItem(only);
    return `Phase "${phase.name}": ${items.length} ${items.length === 1 ? "task" : "tasks"}`;
}
function describeItem(item) {
    return item.task ? `Task: "${item.task.name}"` : `Deployment to "${item.deploy?.environment}"`;
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
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6280);
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

/***/ 651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRelease: () => (/* binding */ createRelease),
/* harmony export */   environmentsOf: () => (/* binding */ environmentsOf),
/* harmony export */   releaseExists: () => (/* binding */ releaseExists)
/* harmony export */ });
/* harmony import */ var _documents_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4272);
/* harmony import */ var _documents_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3899);
/* harmony import */ var _documents_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8700);
/* harmony import */ var _documents_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2156);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6280);
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
