"use strict";

exports.id = 9897;

exports.ids = [ 9897 ];

exports.modules = {
 6275: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   L: () => overlooked
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _refs_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2216);
  var _report_hints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7093);
  async function overlooked(session, intended) {
   if (void 0 !== session.runner?.assignment) return [];
   return void 0 === session.store ? async function leftBehindBy(session, intended) {
    const packages = await async function withoutFile({repo, source}, intended) {
     const own = [ ...intended.keys() ].filter(pkg => pkg.startsWith(`${repo}/-/`));
     const files = own.map(pkg => (0, _refs_parse_js__WEBPACK_IMPORTED_MODULE_1__.r)(pkg).path);
     const lacking = new Set(await source.lacking(files));
     return own.filter((_, index) => lacking.has(files[index] ?? ""));
    }(session, intended);
    if (0 === packages.length) return [];
    try {
     const {leftBehind} = await __webpack_require__.e(6656).then(__webpack_require__.bind(__webpack_require__, 6656));
     return (await leftBehind(await session.world.snapshot(), session.repo, packages, session.source)).map(each => function problemOf({commit, program, short}, {file, deployments}) {
      const at = /^[0-9a-f]{40,}$/.test(commit) ? ` at ${commit.slice(0, 7)}` : "";
      const where = deployments.map(({environment, release}) => `${environment} (${release})`);
      const remove = deployments.map(({ref}) => (0, _report_hints_js__WEBPACK_IMPORTED_MODULE_2__.jt)(program, [ "state", "delete", short(ref), "--cascade" ]));
      return {
       code: "file-not-found",
       message: `${file} is gone${at}, but deployments of it are left in ${where.join(", ")}`,
       fix: `bring the file back, or remove what is left: ${remove.join("; ")}`,
       ...void 0 === deployments[0] ? {} : {
        ref: deployments[0].ref
       }
      };
     }(session, each));
    } catch (error) {
     return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.GW)(error);
    }
   }(session, intended) : async function unpublished({unpublished}) {
    const {files, commits} = await (unpublished?.()) ?? {
     files: [],
     commits: []
    };
    const problems = [];
    if (files.length > 0) problems.push({
     code: "uncommitted",
     message: `nobody sees what is changed in this checkout and in no commit: ${listed(files)}`,
     fix: "commit it and git push, or take it back with git restore"
    });
    if (commits.length > 0) {
     const [are, they] = 1 === commits.length ? [ "1 commit that is", "it" ] : [ `${commits.length} commits that are`, "them" ];
     problems.push({
      code: "uncommitted",
      message: `this checkout has ${are} not on its remote, so nobody sees ${they}: ${listed(commits)}`,
      fix: "git pull --rebase && git push, and then the same command again"
     });
    }
    return problems;
   }(session.store);
  }
  function listed(names) {
   return `${names.slice(0, 5).join(", ")}${names.length > 5 ? ", …" : ""}`;
  }
 },
 9897: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   status: () => status
  });
  var _release_freeze_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2675);
  var _report_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7937);
  var _work_standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2486);
  var _foresee_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1142);
  var _overlooked_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6275);
  var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6183);
  async function status(session, style) {
   const time = session.clock.now();
   const standing = await (0, _foresee_js__WEBPACK_IMPORTED_MODULE_3__.S)(session, sources => (0, 
   _work_standing_js__WEBPACK_IMPORTED_MODULE_2__.YP)(sources, time));
   const {environments, packages, attention} = standing;
   const problems = [ ...standing.problems, ...await (0, _overlooked_js__WEBPACK_IMPORTED_MODULE_4__.L)(session, standing.intended) ];
   const view = {
    environments,
    packages,
    attention,
    freezes: [ ...standing.freezes.map(({name, hold}) => ({
     name,
     ...(0, _release_freeze_js__WEBPACK_IMPORTED_MODULE_0__.B$)(hold)
    })), ...windowsOf(standing) ]
   };
   const lines = (0, _report_status_js__WEBPACK_IMPORTED_MODULE_1__.C)(view, {
    ...style,
    program: session.program
   }, (0, _session_js__WEBPACK_IMPORTED_MODULE_5__.$t)(session), Date.parse(time));
   return {
    result: {
     ...(0, _session_js__WEBPACK_IMPORTED_MODULE_5__.Bg)("status", [], problems),
     status: problems.length > 0 ? "failed" : "complete"
    },
    stdout: `${lines.join("\n")}\n`,
    json: {
     schema: 1,
     ...view,
     problems
    }
   };
  }
  function windowsOf({packages, freezes}) {
   const shown = new Set(freezes.map(({hold}) => (0, _release_freeze_js__WEBPACK_IMPORTED_MODULE_0__.B$)(hold).text));
   const found = new Map;
   for (const {label, cells} of packages) for (const [environment, {next}] of Object.entries(cells)) for (const wait of next?.waits.filter(({kind, text}) => "freeze" === kind && !shown.has(text)) ?? []) {
    const environments = [ ...found.get(`${label} ${wait.text}`)?.environments ?? [], environment ];
    const name = `${label} in ${environments.join(", ")}`;
    found.set(`${label} ${wait.text}`, {
     ...wait,
     name,
     environments
    });
   }
   return [ ...found.values() ].map(({environments: _environments, ...held}) => held);
  }
 }
};
