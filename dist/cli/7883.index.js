"use strict";

exports.id = 7883;

exports.ids = [ 7883, 63 ];

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
 3899: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Az: () => runLabel,
   Cq: () => packageRef,
   ED: () => splitRun,
   FJ: () => freezeRef,
   Hu: () => environmentRef,
   Iz: () => freezeWindowsRef,
   M$: () => repoConfigRef,
   T8: () => logsRef,
   Tu: () => itemOf,
   Wy: () => labelOf,
   dk: () => _order_js__WEBPACK_IMPORTED_MODULE_3__.dk,
   ek: () => splitRelease,
   lu: () => commitRef,
   nW: () => releaseRef,
   oJ: () => statusRef,
   pV: () => currentRef,
   rd: () => taskRef,
   y6: () => tagRef
  });
  var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(276);
  var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6036);
  var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2216);
  var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3667);
  function packageRef(repo, file) {
   return (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.rq)({
    repo,
    path: file,
    global: !1,
    release: void 0,
    kind: "",
    subpath: "",
    fragment: ""
   });
  }
  function releaseRef(pkg, id) {
   return `${pkg}/@${id}`;
  }
  function tagRef(pkg, tag) {
   return `${pkg}/@${tag}`;
  }
  function taskRef(release, kind, name) {
   return `${release}/${kind}/${(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.aA)(name)}`;
  }
  function statusRef(run, status) {
   return `${run}/status/${status}`;
  }
  function logsRef(run) {
   return `${run}/logs`;
  }
  function commitRef(release, commit) {
   return `${release}/commit/${commit}`;
  }
  function currentRef(pkg, kind, name) {
   return taskRef(`${pkg}/@`, kind, name);
  }
  function environmentRef(name) {
   return `@/environment/${(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.aA)(name)}`;
  }
  function freezeRef(environment, pkg) {
   const all = void 0 === pkg ? "@/push/freeze" : `${pkg}/@/push/freeze`;
   return "" === environment ? all : `${all}/${(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.aA)(environment)}`;
  }
  function freezeWindowsRef(environment) {
   return `@/push/freeze-windows/${(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.aA)(environment)}`;
  }
  function repoConfigRef(repo, commit) {
   return releaseRef(packageRef(repo, "repo.ocu.star"), commit);
  }
  function splitRun(ref) {
   const found = /^(.+)\/@([^/#]*)\/(task|deploy)\/([^#]+)\/(\d+)$/su.exec(ref);
   if (!found) return;
   const [, pkg, releaseId, kind, name, number] = found;
   return {
    package: pkg,
    releaseId,
    release: `${pkg}/@${releaseId}`,
    kind,
    name: decodeSubpath(name),
    number: Number(number)
   };
  }
  function splitRelease(ref) {
   const found = /^(.+)\/@([^/#]+)$/su.exec(ref);
   return found ? {
    package: found[1],
    id: found[2]
   } : void 0;
  }
  function labelOf(ref) {
   if ("" === ref) return "";
   try {
    const {path, release, kind, subpath} = (0, _parse_js__WEBPACK_IMPORTED_MODULE_2__.r)(ref);
    return [ path.replace(/\.ocu\.star$/, "").replace(/^\.$/, ""), release ?? "", labelOfItem(kind, subpath) ].filter(word => "" !== word).join(" ") || ref;
   } catch {
    return ref;
   }
  }
  function runLabel(ref, type) {
   return "down" === type ? labelOf(ref).replace(" deploy ", " remove ") : labelOf(ref);
  }
  function labelOfItem(kind, subpath) {
   if ("task" !== kind && "deploy" !== kind) return "" === kind ? "" : `${kind}/${subpath}`;
   const name = subpath.replace(/\/\d+(?:\/logs|\/status\/[^/]+)?$/s, "");
   return "deploy" === kind ? `deploy ${name}` : name;
  }
  function decodeSubpath(name) {
   return name.split("/").map(_escape_js__WEBPACK_IMPORTED_MODULE_0__.e4).join("/");
  }
  function itemOf(run) {
   return run.slice(0, run.lastIndexOf("/"));
  }
 },
 7883: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   savingRepoConfig: () => savingRepoConfig
  });
  var _documents_repo_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5244);
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3899);
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
