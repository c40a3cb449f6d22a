export const id = 9897;
export const ids = [9897];
export const modules = {

/***/ 6275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ overlooked)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _refs_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2216);
/* harmony import */ var _report_hints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7093);



/**
 * Names what people forgot about the checkout at hand and nobody would miss otherwise: in a source repository, what is
 * deployed from files that its commit no longer has; in a checkout of the intent branch, changes that are not on the
 * remote. Costs a look at one file for each package while nothing is missing, and nothing in jobs for one run.
 */
async function overlooked(session, intended) {
    if (session.runner?.assignment !== undefined)
        return [];
    return session.store === undefined ? leftBehindBy(session, intended) : unpublished(session.store);
}
async function leftBehindBy(session, intended) {
    const packages = await withoutFile(session, intended);
    if (packages.length === 0)
        return [];
    try {
        const { leftBehind } = await __webpack_require__.e(/* import() */ 6656).then(__webpack_require__.bind(__webpack_require__, 6656));
        const found = await leftBehind(await session.world.snapshot(), session.repo, packages, session.source);
        return found.map((each) => problemOf(session, each));
    }
    catch (error) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW)(error);
    }
}
async function withoutFile({ repo, source }, intended) {
    const own = [...intended.keys()].filter((pkg) => pkg.startsWith(`${repo}/-/`));
    const files = own.map((pkg) => (0,_refs_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRef */ .r)(pkg).path);
    const lacking = new Set(await source.lacking(files));
    return own.filter((_, index) => lacking.has(files[index] ?? ""));
}
function problemOf({ commit, program, short }, { file, deployments }) {
    const at = /^[0-9a-f]{40,}$/.test(commit) ? ` at ${commit.slice(0, 7)}` : "";
    const where = deployments.map(({ environment, release }) => `${environment} (${release})`);
    const remove = deployments.map(({ ref }) => (0,_report_hints_js__WEBPACK_IMPORTED_MODULE_2__/* .commandText */ .jt)(program, ["state", "delete", short(ref), "--cascade"]));
    return {
        code: "file-not-found",
        message: `${file} is gone${at}, but deployments of it are left in ${where.join(", ")}`,
        fix: `bring the file back, or remove what is left: ${remove.join("; ")}`,
        ...(deployments[0] === undefined ? {} : { ref: deployments[0].ref }),
    };
}
async function unpublished({ unpublished }) {
    const { files, commits } = (await unpublished?.()) ?? { files: [], commits: [] };
    const problems = [];
    if (files.length > 0) {
        problems.push({
            code: "uncommitted",
            message: `nobody sees what is changed in this checkout and in no commit: ${listed(files)}`,
            fix: "commit it and git push, or take it back with git restore",
        });
    }
    if (commits.length > 0) {
        const [are, they] = commits.length === 1 ? ["1 commit that is", "it"] : [`${commits.length} commits that are`, "them"];
        problems.push({
            code: "uncommitted",
            message: `this checkout has ${are} not on its remote, so nobody sees ${they}: ${listed(commits)}`,
            fix: "git pull --rebase && git push, and then the same command again",
        });
    }
    return problems;
}
function listed(names) {
    return `${names.slice(0, 5).join(", ")}${names.length > 5 ? ", …" : ""}`;
}


/***/ }),

/***/ 9897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _release_freeze_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2675);
/* harmony import */ var _report_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7937);
/* harmony import */ var _work_standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2486);
/* harmony import */ var _foresee_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1142);
/* harmony import */ var _overlooked_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6275);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6183);






/** Says what is deployed where, what is frozen, and what failed or waits for somebody. Writes nothing. */
async function status(session, style) {
    const time = session.clock.now();
    const standing = await (0,_foresee_js__WEBPACK_IMPORTED_MODULE_3__/* .foresee */ .S)(session, (sources) => (0,_work_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .standingOf */ .YP)(sources, time));
    const { environments, packages, attention } = standing;
    const problems = [...standing.problems, ...(await (0,_overlooked_js__WEBPACK_IMPORTED_MODULE_4__/* .overlooked */ .L)(session, standing.intended))];
    const freezes = [
        ...standing.freezes.map(({ name, hold }) => ({ name, ...(0,_release_freeze_js__WEBPACK_IMPORTED_MODULE_0__/* .freezeWait */ .B$)(hold) })),
        ...windowsOf(standing),
    ];
    const view = { environments, packages, attention, freezes };
    const lines = (0,_report_status_js__WEBPACK_IMPORTED_MODULE_1__/* .statusLines */ .C)(view, { ...style, program: session.program }, (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(session), Date.parse(time));
    return {
        result: { ...(0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .resultOf */ .Bg)("status", [], problems), status: problems.length > 0 ? "failed" : "complete" },
        stdout: `${lines.join("\n")}\n`,
        json: { schema: 1, ...view, problems },
    };
}
/** What the files of packages hold, which is written nowhere but in what waits. */
function windowsOf({ packages, freezes }) {
    const shown = new Set(freezes.map(({ hold }) => (0,_release_freeze_js__WEBPACK_IMPORTED_MODULE_0__/* .freezeWait */ .B$)(hold).text));
    const found = new Map();
    for (const { label, cells } of packages) {
        for (const [environment, { next }] of Object.entries(cells)) {
            for (const wait of next?.waits.filter(({ kind, text }) => kind === "freeze" && !shown.has(text)) ?? []) {
                const environments = [...(found.get(`${label} ${wait.text}`)?.environments ?? []), environment];
                const name = `${label} in ${environments.join(", ")}`;
                found.set(`${label} ${wait.text}`, { ...wait, name, environments });
            }
        }
    }
    return [...found.values()].map(({ environments: _environments, ...held }) => held);
}


/***/ })

};
