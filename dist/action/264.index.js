export const id = 264;
export const ids = [264];
export const modules = {

/***/ 7264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stateDiff: () => (/* binding */ stateDiff)
/* harmony export */ });
/* harmony import */ var _intent_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1600);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4702);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6183);



/**
 * Refs where intent and state differ, one per line; `long` and `json` say how they differ, and on whose word, which may
 * have to be looked up in the store's history.
 */
async function stateDiff(session, options) {
    const sources = await session.world.snapshot();
    const { differences, problems } = await (0,_intent_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffIntent */ .q)(sources);
    const result = (0,_session_js__WEBPACK_IMPORTED_MODULE_2__/* .resultOf */ .Bg)("state diff", [], problems);
    const attributed = [];
    for (const each of differences) {
        attributed.push(options.long || options.json ? await attribute(sources.intent, each) : each);
    }
    const width = Math.max(0, ...differences.map(({ ref }) => ref.length));
    const now = Date.parse(session.clock.now());
    const lines = options.long ? attributed.map((each) => longLine(each, width, now)) : differences.map(({ ref }) => ref);
    return {
        result: { ...result, status: problems.length > 0 ? "failed" : "complete" },
        stdout: lines.map((line) => `${line}\n`).join(""),
        json: {
            schema: 1,
            differences: attributed,
            problems: JSON.parse(JSON.stringify(problems)),
        },
    };
}
/** A history that cannot be read costs the name alone. */
async function attribute(intent, difference) {
    const set = await intent.setBy(difference.ref).catch(() => undefined);
    return set === undefined ? difference : { ...difference, by: set.by, at: set.at };
}
const signs = { create: "+", update: "~", delete: "-" };
function longLine({ ref, change, from, to, by, at }, width, now) {
    const releases = from && to ? `${from} -> ${to}` : (to ?? from ?? "");
    const who = by === undefined || at === undefined ? "" : `${by}, ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ageText */ .XG)(now - Date.parse(at))} ago`;
    return [`${signs[change]} ${change}`, ref.padEnd(width), releases, who]
        .filter((part) => part !== "")
        .join("  ")
        .trimEnd();
}


/***/ }),

/***/ 1600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ diffIntent)
/* harmony export */ });
/* harmony import */ var _documents_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3899);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6280);
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
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6280);

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


/***/ })

};
