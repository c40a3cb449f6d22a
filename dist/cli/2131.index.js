"use strict";

exports.id = 2131;

exports.ids = [ 2131, 2931 ];

exports.modules = {
 2931: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e: () => storedSources,
   originOf: () => originOf
  });
  var _config_setting_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6938);
  var _documents_repo_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5244);
  var _refs_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2232);
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3899);
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
 2131: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   storedTrigger: () => storedTrigger
  });
  var _config_setting_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6938);
  var _documents_repo_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5244);
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3899);
  var _origin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2931);
  async function storedTrigger(state, config, {repo, commit}, {signal, onPrint}) {
   const recorded = await state.get((0, _refs_names_js__WEBPACK_IMPORTED_MODULE_2__.M$)(repo, commit), _documents_repo_config_js__WEBPACK_IMPORTED_MODULE_1__.I) ?? await state.get((0, 
   _refs_names_js__WEBPACK_IMPORTED_MODULE_2__.M$)(repo, ""), _documents_repo_config_js__WEBPACK_IMPORTED_MODULE_1__.I);
   if (void 0 === recorded) return;
   const say = text => onPrint(_config_setting_values_js__WEBPACK_IMPORTED_MODULE_0__._r, text);
   const settings = await config.settings({
    sources: (0, _origin_js__WEBPACK_IMPORTED_MODULE_3__.e)(recorded),
    signal,
    onPrint: say
   });
   const {trigger} = settings;
   if (void 0 === trigger) {
    settings.dispose();
    return;
   }
   return {
    ask: async wanted => {
     await trigger(wanted.commit, {
      signal,
      log: ({message}) => say(message)
     }).finally(() => settings.dispose());
     return {};
    }
   };
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
 }
};
