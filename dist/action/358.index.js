export const id = 358;
export const ids = [358];
export const modules = {

/***/ 9358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseValue: () => (/* binding */ parseValue)
/* harmony export */ });
/* harmony import */ var _documents_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3899);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);


/** A value of the command line: a text as it stands, JSON, or a Starlark expression. @throws `value-invalid`. */
async function parseValue(session, text, format) {
    if (format === "string")
        return text;
    if (format === "starlark")
        return session.starlarkValue(text);
    try {
        return (0,_documents_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
    }
    catch (error) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("value-invalid", `the value is not JSON: ${error instanceof Error ? error.message : String(error)}`, {
            fix: 'quote it for the shell: \'{"key": "value"}\'; plain text needs no --format',
        });
    }
}


/***/ })

};
