export const id = 549;
export const ids = [549];
export const modules = {

/***/ 4549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   confirmation: () => (/* binding */ confirmation)
/* harmony export */ });
/* harmony import */ var node_readline_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6848);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);


/**
 * How a user is asked before what is hard to undo; undefined when the answer is given already.
 *
 * @throws `usage` where nobody can be asked.
 */
function confirmation(program, yes) {
    if (yes)
        return undefined;
    if (!process.stdin.isTTY) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("usage", "there is no terminal to ask on", { fix: `${program} rollback FILE ENVIRONMENT --yes` });
    }
    return async (question) => {
        const lines = (0,node_readline_promises__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: process.stdin, output: process.stderr });
        try {
            return /^y(es)?$/i.test((await lines.question(question)).trim());
        }
        finally {
            lines.close();
        }
    };
}


/***/ })

};
