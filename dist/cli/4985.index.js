"use strict";

exports.id = 4985;

exports.ids = [ 4985 ];

exports.modules = {
 4985: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   localSource: () => localSource,
   noteLocalSource: () => noteLocalSource
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  function noteLocalSource(home, repo, root) {
   if (localSource(home, repo) === root) return;
   const file = noteOf(home, repo);
   try {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), {
     recursive: !0,
     mode: 448
    });
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, JSON.stringify({
     root
    }), {
     mode: 384
    });
   } catch {}
  }
  function localSource(home, repo) {
   try {
    const {root} = JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(noteOf(home, repo), "utf8"));
    return "string" == typeof root && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(root) ? root : void 0;
   } catch {
    return;
   }
  }
  function noteOf(home, repo) {
   return node_path__WEBPACK_IMPORTED_MODULE_1__.join(home, "sources", `${encodeURIComponent(repo)}.json`);
  }
 }
};
