"use strict";

exports.id = 9358;

exports.ids = [ 9358 ];

exports.modules = {
 9358: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   parseValue: () => parseValue
  });
  var _documents_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(615);
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
 },
 615: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   FS: () => equalJson,
   Gv: () => isObject,
   IB: () => formatJson,
   qF: () => parseJson
  });
  var lossless_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(875);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
  function parseJson(text) {
   const value = JSON.parse(text);
   if (!holdsInexact(value)) return value;
   const options = {
    parseNumber,
    onDuplicateKey: ({newValue}) => newValue
   };
   return (0, lossless_json__WEBPACK_IMPORTED_MODULE_0__.qg)(text, null, options);
  }
  function formatJson(value) {
   return function escapeLikeGo(text) {
    return text.replace(/[<>&\u2028\u2029]/g, found => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`);
   }(function stringify(value, indent) {
    return holdsBigint(value) ? (0, lossless_json__WEBPACK_IMPORTED_MODULE_0__.As)(value, null, indent) ?? "null" : JSON.stringify(value, null, indent);
   }(value, "  "));
  }
  function equalJson(a, b) {
   if (a === b) return !0;
   if ("bigint" == typeof a || "bigint" == typeof b) return ("number" == typeof a || "number" == typeof b) && String(a) === String(b);
   if ("object" != typeof a || "object" != typeof b || null === a || null === b) return !1;
   if (isArray(a) || isArray(b)) {
    if (!isArray(a) || !isArray(b) || a.length !== b.length) return !1;
    return a.every((item, index) => equalJson(item, b[index]));
   }
   const keys = definedKeys(a);
   if (keys.length !== definedKeys(b).length) return !1;
   return keys.every(key => Object.hasOwn(b, key) && void 0 !== b[key] && equalJson(a[key], b[key]));
  }
  function holdsInexact(value) {
   if ("number" == typeof value) return !Number.isSafeInteger(value) && (Number.isInteger(value) || !Number.isFinite(value));
   if ("object" != typeof value || null === value) return !1;
   if (isArray(value)) return value.some(holdsInexact);
   for (const key in value) if (holdsInexact(value[key])) return !0;
   return !1;
  }
  function parseNumber(text) {
   const value = Number(text);
   if (!Number.isFinite(value)) throw new SyntaxError(`the number ${text} is too large`);
   return Number.isSafeInteger(value) || /[.eE]/.test(text) ? value : BigInt(text);
  }
  function holdsBigint(value) {
   if ("bigint" == typeof value) return !0;
   if ("number" == typeof value && !Number.isFinite(value)) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.fJ)("value-invalid", `${value} cannot be stored as JSON`);
   if ("object" != typeof value || null === value) return !1;
   let found = !1;
   for (const item of isArray(value) ? value : Object.values(value)) found = holdsBigint(item) || found;
   return found;
  }
  function definedKeys(value) {
   return Object.keys(value).filter(key => void 0 !== value[key]);
  }
  function isArray(value) {
   return Array.isArray(value);
  }
  function isObject(value) {
   return "object" == typeof value && null !== value && !Array.isArray(value);
  }
 }
};
