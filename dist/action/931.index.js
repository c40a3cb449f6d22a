"use strict";

exports.id = 931;

exports.ids = [ 931 ];

exports.modules = {
 2931: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e: () => storedSources,
   originOf: () => originOf
  });
  var _config_setting_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6938);
  var _documents_repo_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5244);
  var _refs_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2232);
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6280);
  async function originOf(state, config, repo, commit) {
   const newest = await state.get((0, _refs_names_js__WEBPACK_IMPORTED_MODULE_3__.M$)(repo, ""), _documents_repo_config_js__WEBPACK_IMPORTED_MODULE_1__.I);
   const own = await state.get((0, _refs_names_js__WEBPACK_IMPORTED_MODULE_3__.M$)(repo, commit), _documents_repo_config_js__WEBPACK_IMPORTED_MODULE_1__.I);
   const known = await addressesOf(config, [ newest, own ]);
   const addresses = known.length > 0 ? known : await addressesOf(config, await async function allConfigs(state, repo) {
    const refs = await state.match(`${(0, _refs_glob_js__WEBPACK_IMPORTED_MODULE_2__.yk)(repo)}/-/repo.ocu.star/@*`);
    return Promise.all(refs.map(ref => state.get(ref, _documents_repo_config_js__WEBPACK_IMPORTED_MODULE_1__.I)));
   }(state, repo));
   return {
    addresses,
    ...void 0 === own ? {} : {
     settings: settingsText(own)
    }
   };
  }
  async function addressesOf(config, configs) {
   const addresses = new Set;
   for (const recorded of configs) {
    if (void 0 === recorded) continue;
    for (const address of await configuredRemotes(config, recorded)) addresses.add(address);
    for (const {URL} of recorded.Remotes ?? []) addresses.add(URL);
   }
   return [ ...addresses ].filter(address => "" !== address);
  }
  function storedSources(recorded) {
   return {
    ...recorded.loaded ?? {},
    [_config_setting_values_js__WEBPACK_IMPORTED_MODULE_0__._r]: settingsText(recorded)
   };
  }
  function settingsText({source}) {
   return Buffer.from(source, "base64").toString("utf8");
  }
  async function configuredRemotes(config, recorded) {
   if (!/remotes/.test(settingsText(recorded))) return [];
   try {
    const settings = await config.settings({
     sources: storedSources(recorded)
    });
    settings.dispose();
    return settings.remotes ?? [];
   } catch {
    return [];
   }
  }
 },
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
 }
};
