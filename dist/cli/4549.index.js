"use strict";

exports.id = 4549;

exports.ids = [ 4549 ];

exports.modules = {
 4549: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   confirmation: () => confirmation
  });
  var node_readline_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6848);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
  function confirmation(program, yes) {
   if (yes) return;
   if (!process.stdin.isTTY) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.fJ)("usage", "there is no terminal to ask on", {
    fix: `${program} rollback FILE ENVIRONMENT --yes`
   });
   return async question => {
    const lines = (0, node_readline_promises__WEBPACK_IMPORTED_MODULE_0__.createInterface)({
     input: process.stdin,
     output: process.stderr
    });
    try {
     return /^y(es)?$/i.test((await lines.question(question)).trim());
    } finally {
     lines.close();
    }
   };
  }
 }
};
