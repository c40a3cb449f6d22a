"use strict";

exports.id = 1144;

exports.ids = [ 1144, 2931 ];

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
 1144: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   baseOf: () => baseOf,
   noSource: () => noSource,
   recordedSettings: () => recordedSettings
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  var _documents_repo_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5244);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
  var _store_git_remote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4143);
  var _work_source_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(192);
  var _origin_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2931);
  const settingsGlob = "**/-/repo.ocu.star/@";
  async function recordedSettings(documents, place, read) {
   const found = new Map;
   const failures = [];
   for (const ref of await documents.match(settingsGlob)) try {
    const recorded = await documents.get(ref, _documents_repo_config_js__WEBPACK_IMPORTED_MODULE_1__.I);
    if (void 0 === recorded) continue;
    const settings = await read(sourceOf(recorded), (0, _origin_js__WEBPACK_IMPORTED_MODULE_5__.e)(recorded));
    const where = JSON.stringify([ settings.state, settings.intent ].map(each => placeKey(each, place.path)));
    if (!found.has(where)) found.set(where, {
     repo: ref.slice(0, ref.indexOf("/-/")),
     settings
    });
   } catch (error) {
    failures.push(error);
   }
   const [first, second] = found.values();
   if (void 0 === first) return function nothingRecorded(place, failures) {
    const why = failures.flatMap(_errors_js__WEBPACK_IMPORTED_MODULE_2__.GW).map(({message}) => message);
    const reason = 0 === why.length ? "no repository is on record in it" : `no settings on record can be used: ${why[0]}`;
    (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.fJ)("root-not-found", `${place.path} is a checkout of a store, and ${reason}`, {
     fix: "run a command that writes, such as release new, in the source repository first"
    });
   }(place, failures);
   if (void 0 === second) return first.settings;
   return (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.fJ)("store-config", `${first.repo} and ${second.repo} share ${place.path}, but not all of their stores.`, {
    fix: "Run the command in a checkout of one of these repositories."
   });
  }
  function baseOf(place, settings) {
   const {state, intent} = settings;
   const [own, other] = "intent" === place.tag && void 0 !== intent ? [ intent, state ] : [ state, intent ];
   const base = function ownBase(place, own, shared) {
    if (void 0 !== own && "git" in own) return;
    const given = void 0 === own ? ".ocuroot" : own.fs.path;
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.normalize(shared ? node_path__WEBPACK_IMPORTED_MODULE_0__.join(given, place.tag) : given).replace(/\/+$/, "");
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(folder)) return folder === place.path ? void 0 : elsewhere(place, given);
    const [up = ""] = /^(?:\.\.\/)*/.exec(folder) ?? [];
    const below = folder.slice(up.length);
    if (!place.path.endsWith(`/${below}`)) return elsewhere(place, given);
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(place.path.slice(0, -below.length), up.replaceAll("..", unknownFolder));
   }(place, own, void 0 === intent);
   if (void 0 !== other && "fs" in other && !function isKnown(base, folder) {
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(folder)) return !0;
    return void 0 !== base && !node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(base, folder).includes(unknownFolder);
   }(base, other.fs.path)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.fJ)("store-config", `From ${place.path} it cannot be told where its repository keeps the rest, ${other.fs.path}.`, {
    fix: "Run the command in a checkout of the repository."
   });
   return base ?? place.path;
  }
  const unknownFolder = "<repository>";
  function elsewhere(place, given) {
   (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.fJ)("store-config", `${place.path} is not where its repository keeps ${place.tag}, which is ${given}.`, {
    fix: "Run the command in a checkout of the repository."
   });
  }
  function noSource(place) {
   const refuse = async () => (0, _work_source_tree_js__WEBPACK_IMPORTED_MODULE_4__.u)(place);
   return {
    ignore: [],
    uncommitted: refuse,
    configFiles: refuse,
    changedSince: refuse,
    compare: refuse,
    lacking: refuse,
    contains: refuse
   };
  }
  function sourceOf({source}) {
   return Buffer.from(source, "base64").toString("utf8");
  }
  function placeKey(store, folder) {
   if (void 0 === store) return "";
   if ("fs" in store) return `folder ${node_path__WEBPACK_IMPORTED_MODULE_0__.normalize(store.fs.path)}`;
   const {remote_url, branch, path_prefix} = store.git;
   return `git ${(0, _store_git_remote_js__WEBPACK_IMPORTED_MODULE_3__.M)(remote_url, folder).key} ${branch ?? ""} ${path_prefix ?? ""}`;
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
 },
 4143: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M: () => parseRemote
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
  var _masks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8889);
  var _refs_remote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7661);
  const shortestToken = 20;
  function parseRemote(address, folder) {
   if ("" === address || address.startsWith("-") || /\p{Cc}/u.test(address)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.fJ)("store-config", `${JSON.stringify(address)} is no address of a git repository.`, {
    fix: "Give store.git a URL, user@host:path or a path in repo.ocu.star."
   });
   const web = /^(https?:\/\/)(?:([^/]*)@)?([^/@]+)(.*)$/is.exec(address);
   if (null === web) return remote(function localised(address, folder) {
    const colon = address.indexOf(":");
    const slash = address.indexOf("/");
    return colon < 0 || slash >= 0 && slash < colon || /^[a-z]:[\\/]/i.test(address) ? (0, 
    node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, address) : address;
   }(address, folder), []);
   const [, scheme = "", userInfo, host = "", path = ""] = web;
   const server = `${scheme.toLowerCase()}${host}`;
   const settings = void 0 === userInfo ? [] : function credentialSettings(server, userInfo) {
    const cut = userInfo.indexOf(":");
    const user = decoded(cut < 0 ? userInfo : userInfo.slice(0, cut));
    const password = cut < 0 ? "" : decoded(userInfo.slice(cut + 1));
    if ("" === password && user.length < shortestToken) return [ [ `credential.${server}.username`, user ] ];
    const basic = Buffer.from(`${user}:${password}`).toString("base64");
    for (const secret of [ "" === password ? user : password, basic, userInfo.slice(cut + 1) ]) _masks_js__WEBPACK_IMPORTED_MODULE_3__.SL.add(secret);
    const key = `http.${server}/.extraHeader`;
    return [ [ key, "" ], [ key, `Authorization: Basic ${basic}` ] ];
   }(server, userInfo);
   return remote(`${server}${path}`, settings);
  }
  function remote(url, settings) {
   const user = process.getuid?.() ?? "";
   const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${user} ${url.replace(/\/+$/, "")}`).digest("hex").slice(0, 12);
   const ssh = /^(?:git\+)?ssh:/i.test(url) || !url.includes("://") && !url.startsWith("/") && url.includes(":");
   const name = url.startsWith("/") ? url : (0, _refs_remote_js__WEBPACK_IMPORTED_MODULE_4__.e)(url) || url;
   const last = /[^/]*$/.exec(name.replace(/\/+$/, ""))?.[0].replace(/[^\w.-]/g, "_") ?? "";
   return {
    url,
    name,
    key: `${last}-${hash}`,
    ssh,
    settings
   };
  }
  function decoded(text) {
   try {
    return decodeURIComponent(text);
   } catch {
    return text;
   }
  }
 },
 192: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   u: () => refuseStore
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  function refuseStore(path) {
   (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("root-not-found", `${path} is a checkout of a store, not of a source repository`, {
    fix: "go to the repository whose releases it keeps"
   });
  }
 }
};
