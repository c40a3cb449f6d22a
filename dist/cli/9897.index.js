export const id = 9897;
export const ids = [9897];
export const modules = {

/***/ 9897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _release_freeze_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2675);
/* harmony import */ var _report_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7937);
/* harmony import */ var _work_standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2486);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6183);




/** Says what is deployed where, what is frozen, and what failed or waits for somebody. Writes nothing. */
async function status(session, style) {
    const time = session.clock.now();
    const standing = await (0,_work_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .standingOf */ .YP)(await session.world.snapshot(), time);
    const { environments, packages, attention, problems } = standing;
    const freezes = standing.freezes.map(({ name, hold }) => ({ name, ...(0,_release_freeze_js__WEBPACK_IMPORTED_MODULE_0__/* .freezeWait */ .B$)(hold) }));
    const view = { environments, packages, attention, freezes };
    const lines = (0,_report_status_js__WEBPACK_IMPORTED_MODULE_1__/* .statusLines */ .C)(view, { ...style, program: session.program }, (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(session), Date.parse(time));
    return {
        result: { ...(0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .resultOf */ .Bg)("status", [], problems), status: problems.length > 0 ? "failed" : "complete" },
        stdout: `${lines.join("\n")}\n`,
        json: { schema: 1, ...view, problems },
    };
}


/***/ })

};
