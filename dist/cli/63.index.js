"use strict";

exports.id = 63;

exports.ids = [ 63 ];

exports.modules = {
 5244: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => repoConfigDocument
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8395);
  const remoteSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({
   Name: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   URL: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   PushURL: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()
  });
  const repoConfigDocument = {
   name: "repository config",
   bodyType: "models.RepoConfig",
   schema: zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({
    Remotes: zod_mini__WEBPACK_IMPORTED_MODULE_0__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(remoteSchema)),
    source: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),
    written_by: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP())
   })
  };
 },
 63: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   isOlder: () => isOlder,
   newerWriter: () => newerWriter
  });
  var _documents_repo_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5244);
  function isOlder(version, other) {
   const [a, b] = [ numbersOf(version), numbersOf(other) ];
   if (void 0 === a || void 0 === b) return !1;
   return a.major === b.major ? a.minor < b.minor : a.major < b.major;
  }
  function numbersOf(version) {
   const found = /^(\d+)\.(\d+)\./.exec(version);
   return null === found ? void 0 : {
    major: Number(found[1]),
    minor: Number(found[2])
   };
  }
  async function newerWriter(documents, own) {
   for (const ref of await documents.match("**/-/repo.ocu.star/@")) {
    const writer = (await documents.get(ref, _documents_repo_config_js__WEBPACK_IMPORTED_MODULE_0__.I))?.written_by;
    if (void 0 !== writer && isOlder(own, writer)) return writer;
   }
   return;
  }
 }
};
