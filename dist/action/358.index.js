"use strict";

exports.id = 358;

exports.ids = [ 358 ];

exports.modules = {
 9358: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   parseValue: () => parseValue
  });
  var _documents_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3899);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
  async function parseValue(session, text, format) {
   if ("string" === format) return text;
   if ("starlark" === format) return session.starlarkValue(text);
   try {
    return (0, _documents_json_js__WEBPACK_IMPORTED_MODULE_0__.qF)(text);
   } catch (error) {
    return (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.fJ)("value-invalid", `the value is not JSON: ${error instanceof Error ? error.message : String(error)}`, {
     fix: 'quote it for the shell: \'{"key": "value"}\'; plain text needs no --format'
    });
   }
  }
 }
};
