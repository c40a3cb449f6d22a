"use strict";

exports.id = 883;

exports.ids = [ 883, 63 ];

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
 7883: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   savingRepoConfig: () => savingRepoConfig
  });
  var _documents_repo_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5244);
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6280);
  var _store_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4899);
  var _written_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63);
  function savingRepoConfig(world, current) {
   let preparing;
   let saved = !1;
   return {
    description: world.description,
    snapshot: () => world.snapshot(),
    preview: change => world.preview(change),
    close: () => world.close(),
    transact: async (message, change) => {
     preparing ??= async function prepare(world, current) {
      const link = (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.M$)(current.repo, "");
      const {state} = await world.snapshot();
      const before = await state.linkAt(link);
      const commit = before?.slice(link.length);
      if (void 0 !== before && void 0 !== current.onNewer) {
       const writer = (await state.get(before, _documents_repo_config_js__WEBPACK_IMPORTED_MODULE_0__.I))?.written_by;
       if (void 0 !== writer && (0, _written_by_js__WEBPACK_IMPORTED_MODULE_2__.isOlder)(current.version, writer)) current.onNewer(writer);
      }
      const movable = void 0 === commit || commit === current.commit || await current.isAfter(commit);
      const recorded = await (0, _store_store_js__WEBPACK_IMPORTED_MODULE_3__.G)(() => state.get((0, 
      _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.M$)(current.repo, current.commit), _documents_repo_config_js__WEBPACK_IMPORTED_MODULE_0__.I));
      return {
       movableFrom: movable ? [ void 0, before ] : [ void 0 ],
       lacksRemotes: void 0 !== recorded && gained(recorded, current.config)
      };
     }(world, current);
     const prepared = await preparing;
     const {value, wrote} = await world.transact(message, async draft => {
      const result = await change(draft);
      const written = draft.state.wrote || draft.intent.wrote || prepared.lacksRemotes;
      if (written && !saved) {
       await save(draft.intent, current, prepared);
       await save(draft.state, current, prepared);
      }
      return {
       value: result,
       wrote: written
      };
     });
     saved ||= wrote;
     return value;
    }
   };
  }
  function gained(recorded, {Remotes}) {
   return 0 === (recorded.Remotes ?? []).length && (Remotes ?? []).length > 0;
  }
  async function save(store, current, {movableFrom, lacksRemotes}) {
   const {repo, commit, config, version} = current;
   const ref = (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.M$)(repo, commit);
   if (!lacksRemotes && await store.has(ref)) return async function sign(store, ref, version) {
    const saved = await store.get(ref, _documents_repo_config_js__WEBPACK_IMPORTED_MODULE_0__.I);
    if (void 0 === saved || !(0, _written_by_js__WEBPACK_IMPORTED_MODULE_2__.isOlder)(saved.written_by ?? "0.0.0", version)) return;
    await store.set(ref, _documents_repo_config_js__WEBPACK_IMPORTED_MODULE_0__.I, {
     ...saved,
     written_by: version
    });
   }(store, ref, version);
   await store.set(ref, _documents_repo_config_js__WEBPACK_IMPORTED_MODULE_0__.I, {
    ...config,
    written_by: version
   });
   const link = (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.M$)(repo, "");
   if (movableFrom.includes(await store.linkAt(link))) await store.link(link, ref);
  }
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
