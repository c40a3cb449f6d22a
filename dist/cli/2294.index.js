"use strict";

exports.id = 2294;

exports.ids = [ 2294 ];

exports.modules = {
 2294: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   unpublishedIn: () => unpublishedIn
  });
  var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4677);
  const documents = "refs";
  async function unpublishedIn(place, env) {
   const ask = async (...args) => {
    const {exitCode, stdout} = await (0, _process_js__WEBPACK_IMPORTED_MODULE_0__.run)("git", [ "-c", "core.quotePath=false", ...args ], {
     cwd: place,
     env
    });
    return 0 === exitCode ? stdout.split(/[\n\0]/).filter(line => "" !== line) : [];
   };
   const status = [ "status", "--porcelain", "-z", "--untracked-files=all", "--no-renames", "--", documents ];
   const files = (await ask(...status)).map(line => line.slice(3)).sort();
   if (0 === (await ask("for-each-ref", "--format=%(objectname)", "refs/remotes")).length) return {
    files,
    commits: []
   };
   const commits = await ask("log", "--format=%h %s", "HEAD", "--not", "--remotes", "--", documents);
   return {
    files,
    commits: commits.length > 0 && await isJoined(ask) ? commits : []
   };
  }
  async function isJoined(ask) {
   const [shallow] = await ask("rev-parse", "--is-shallow-repository");
   if ("true" !== shallow) return !0;
   return (await ask("for-each-ref", "--merged=HEAD", "--format=%(objectname)", "refs/remotes")).length > 0;
  }
 }
};
