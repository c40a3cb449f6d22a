"use strict";

exports.id = 264;

exports.ids = [ 264 ];

exports.modules = {
 7264: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   stateDiff: () => stateDiff
  });
  var _intent_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1600);
  var _report_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4702);
  var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6183);
  async function stateDiff(session, options) {
   const sources = await session.world.snapshot();
   const {differences, problems} = await (0, _intent_diff_js__WEBPACK_IMPORTED_MODULE_0__.q)(sources);
   const result = (0, _session_js__WEBPACK_IMPORTED_MODULE_2__.Bg)("state diff", [], problems);
   const attributed = [];
   for (const each of differences) attributed.push(options.long || options.json ? await attribute(sources.intent, each) : each);
   const width = Math.max(0, ...differences.map(({ref}) => ref.length));
   const now = Date.parse(session.clock.now());
   const lines = options.long ? attributed.map(each => function longLine({ref, change, from, to, by, at}, width, now) {
    const releases = from && to ? `${from} -> ${to}` : to ?? from ?? "";
    const who = void 0 === by || void 0 === at ? "" : `${by}, ${(0, _report_words_js__WEBPACK_IMPORTED_MODULE_1__.XG)(now - Date.parse(at))} ago`;
    return [ `${signs[change]} ${change}`, ref.padEnd(width), releases, who ].filter(part => "" !== part).join("  ").trimEnd();
   }(each, width, now)) : differences.map(({ref}) => ref);
   return {
    result: {
     ...result,
     status: problems.length > 0 ? "failed" : "complete"
    },
    stdout: lines.map(line => `${line}\n`).join(""),
    json: {
     schema: 1,
     differences: attributed,
     problems: JSON.parse(JSON.stringify(problems))
    }
   };
  }
  async function attribute(intent, difference) {
   const set = await intent.setBy(difference.ref).catch(() => {});
   return void 0 === set ? difference : {
    ...difference,
    by: set.by,
    at: set.at
   };
  }
  const signs = {
   create: "+",
   update: "~",
   delete: "-"
  };
 },
 1600: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   q: () => diffIntent
  });
  var _documents_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3899);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6280);
  var _release_deployments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1182);
  var _release_take_over_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9598);
  var _packages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6862);
  async function diffIntent(sources) {
   const differences = [];
   const problems = [];
   for (const glob of [ "@/environment/*", "@/custom/**", "**/@*/custom/**" ]) differences.push(...await diffDocuments(sources, glob, problems));
   for (const pkg of await (0, _packages_js__WEBPACK_IMPORTED_MODULE_5__.D)(sources)) try {
    differences.push(...await diffDeployments(sources, pkg, problems));
   } catch (error) {
    problems.push(...(0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.GW)(error));
   }
   return {
    differences: differences.sort((a, b) => a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0),
    problems
   };
  }
  async function diffDocuments({state, intent}, glob, problems) {
   const found = [];
   const wanted = new Map;
   for (const ref of await intent.match(glob)) wanted.set(await state.resolve(ref), ref);
   const refs = new Set([ ...wanted.keys(), ...await documentsIn(state, glob) ]);
   for (const ref of refs) try {
    const should = wanted.has(ref) ? await intent.body(wanted.get(ref) ?? ref) : void 0;
    const is = await state.body(ref);
    if (void 0 !== should && void 0 !== is && (0, _documents_json_js__WEBPACK_IMPORTED_MODULE_0__.FS)(should, is)) continue;
    const change = void 0 === is ? "create" : void 0 === should ? "delete" : "update";
    found.push({
     ref: wanted.get(ref) ?? ref,
     change
    });
   } catch (error) {
    problems.push(...(0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.GW)(error));
   }
   return found;
  }
  async function documentsIn(state, glob) {
   const refs = await state.match(glob);
   const resolved = await Promise.all(refs.map(ref => state.resolve(ref)));
   return refs.filter((ref, index) => resolved[index] === ref);
  }
  async function diffDeployments(sources, pkg, problems) {
   const deployments = await _release_deployments_js__WEBPACK_IMPORTED_MODULE_3__.D.read(sources, pkg);
   problems.push(...deployments.problems);
   const found = [];
   for (const environment of deployments.environments) {
    const intended = await deployments.should(environment);
    const should = intended && {
     ...intended,
     release: await sources.state.resolve(intended.release)
    };
    const tried = deployments.tried(environment);
    if ((0, _release_take_over_js__WEBPACK_IMPORTED_MODULE_4__.fm)(should, tried)) continue;
    const standing = tried && "down" !== tried.run.type ? tried.releaseId : void 0;
    if (!should && !standing) continue;
    const to = should && (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_2__.ek)(should.release)?.id;
    found.push({
     ref: (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_2__.pV)(pkg, "deploy", environment),
     change: !should ? "delete" : standing ? "update" : "create",
     ...void 0 === standing ? {} : {
      from: standing
     },
     ...void 0 === to ? {} : {
      to
     }
    });
   }
   return found;
  }
 },
 6862: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => packagesOf
  });
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6280);
  async function packagesOf({state, intent}) {
   const packages = new Set;
   for (const marker of await state.match("**/-/**/@r*/commit/*")) {
    const release = (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_0__.ek)(marker.slice(0, marker.lastIndexOf("/commit/")));
    if (release) packages.add(release.package);
   }
   for (const folder of await intent.folders("**/-/**/@/deploy")) packages.add(folder.slice(0, -9));
   return [ ...packages ].sort();
  }
 }
};
