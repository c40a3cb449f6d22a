"use strict";

exports.id = 5055;

exports.ids = [ 5055 ];

exports.modules = {
 5055: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   stateGet: () => stateGet
  });
  var _documents_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(615);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
  var _refs_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6036);
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3899);
  var _release_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2700);
  var _session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6183);
  var _target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3462);
  async function stateGet(session, argument, options) {
   const ref = (0, _refs_format_js__WEBPACK_IMPORTED_MODULE_2__.rq)((0, _target_js__WEBPACK_IMPORTED_MODULE_5__.hu)(session, argument, options, "state get REF"));
   const {state} = await session.world.snapshot();
   const body = await state.body(ref);
   const result = {
    ...(0, _session_js__WEBPACK_IMPORTED_MODULE_6__.Bg)("state get", [], []),
    status: "complete"
   };
   if (void 0 !== body) return {
    result,
    stdout: `${(0, _documents_json_js__WEBPACK_IMPORTED_MODULE_0__.IB)(body)}\n`,
    json: body
   };
   return (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.fJ)("ref-not-found", `nothing at ${ref}${await async function hint(state, ref) {
    const release = /^(.*\/@r[0-9]+)(\/|#|$)/.exec(ref)?.[1];
    const parts = void 0 === release ? void 0 : (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_3__.ek)(release);
    if (!parts || void 0 === release || await state.has(release)) return "";
    const newest = (await (0, _release_ids_js__WEBPACK_IMPORTED_MODULE_4__.Ul)(state, parts.package)).at(-1);
    return newest ? `; the newest release is ${newest}` : "";
   }(state, ref)}`, {
    ref,
    fix: `${session.program} state match '**' lists what there is`
   });
  }
 },
 3462: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   W7: () => fileOf,
   YD: () => resolveArgument,
   hu: () => targetRef
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _refs_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6036);
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3899);
  var _refs_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2216);
  var _refs_resolve_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2559);
  var _work_source_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(192);
  function resolveArgument(session, text) {
   return (0, _refs_format_js__WEBPACK_IMPORTED_MODULE_1__.rq)((0, _refs_resolve_js__WEBPACK_IMPORTED_MODULE_4__.Un)((0, 
   _refs_parse_js__WEBPACK_IMPORTED_MODULE_3__.r)(text), session.folder));
  }
  function targetRef(session, argument, options, usual = "release new FILE") {
   const text = argument ?? options.package;
   if (void 0 === text) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("usage", "nothing is named to work on", {
    fix: `${session.program} ${usual}`
   });
   const ref = (0, _refs_resolve_js__WEBPACK_IMPORTED_MODULE_4__.Un)((0, _refs_parse_js__WEBPACK_IMPORTED_MODULE_3__.r)(text), session.folder);
   const release = void 0 === argument ? options.release : void 0;
   return void 0 === release ? ref : {
    ...ref,
    release
   };
  }
  function fileOf(session, ref) {
   if (void 0 !== session.store) (0, _work_source_tree_js__WEBPACK_IMPORTED_MODULE_5__.u)(session.store.path);
   if (ref.global || "" === ref.path || "." === ref.path) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("usage", `${(0, 
   _refs_format_js__WEBPACK_IMPORTED_MODULE_1__.rq)(ref) || "."} is not the file of a package`, {
    fix: "name a file, such as release.ocu.star"
   });
   if ("repo.ocu.star" === ref.path) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("usage", "repo.ocu.star holds the settings of the repository; it cannot be released", {
    fix: "name the file of a package or of environments"
   });
   if (ref.repo !== session.repo) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("ref-not-found", `${(0, 
   _refs_format_js__WEBPACK_IMPORTED_MODULE_1__.rq)(ref)} is in another repository; this one is ${session.repo}`);
   return {
    file: ref.path,
    package: (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_2__.Cq)(ref.repo, ref.path)
   };
  }
 },
 615: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   FS: () => equalJson,
   Gv: () => isObject,
   IB: () => formatJson,
   qF: () => parseJson
  });
  var lossless_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(875);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
  function parseJson(text) {
   const value = JSON.parse(text);
   if (!holdsInexact(value)) return value;
   const options = {
    parseNumber,
    onDuplicateKey: ({newValue}) => newValue
   };
   return (0, lossless_json__WEBPACK_IMPORTED_MODULE_0__.qg)(text, null, options);
  }
  function formatJson(value) {
   return function escapeLikeGo(text) {
    return text.replace(/[<>&\u2028\u2029]/g, found => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`);
   }(function stringify(value, indent) {
    return holdsBigint(value) ? (0, lossless_json__WEBPACK_IMPORTED_MODULE_0__.As)(value, null, indent) ?? "null" : JSON.stringify(value, null, indent);
   }(value, "  "));
  }
  function equalJson(a, b) {
   if (a === b) return !0;
   if ("bigint" == typeof a || "bigint" == typeof b) return ("number" == typeof a || "number" == typeof b) && String(a) === String(b);
   if ("object" != typeof a || "object" != typeof b || null === a || null === b) return !1;
   if (isArray(a) || isArray(b)) {
    if (!isArray(a) || !isArray(b) || a.length !== b.length) return !1;
    return a.every((item, index) => equalJson(item, b[index]));
   }
   const keys = definedKeys(a);
   if (keys.length !== definedKeys(b).length) return !1;
   return keys.every(key => Object.hasOwn(b, key) && void 0 !== b[key] && equalJson(a[key], b[key]));
  }
  function holdsInexact(value) {
   if ("number" == typeof value) return !Number.isSafeInteger(value) && (Number.isInteger(value) || !Number.isFinite(value));
   if ("object" != typeof value || null === value) return !1;
   if (isArray(value)) return value.some(holdsInexact);
   for (const key in value) if (holdsInexact(value[key])) return !0;
   return !1;
  }
  function parseNumber(text) {
   const value = Number(text);
   if (!Number.isFinite(value)) throw new SyntaxError(`the number ${text} is too large`);
   return Number.isSafeInteger(value) || /[.eE]/.test(text) ? value : BigInt(text);
  }
  function holdsBigint(value) {
   if ("bigint" == typeof value) return !0;
   if ("number" == typeof value && !Number.isFinite(value)) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.fJ)("value-invalid", `${value} cannot be stored as JSON`);
   if ("object" != typeof value || null === value) return !1;
   let found = !1;
   for (const item of isArray(value) ? value : Object.values(value)) found = holdsBigint(item) || found;
   return found;
  }
  function definedKeys(value) {
   return Object.keys(value).filter(key => void 0 !== value[key]);
  }
  function isArray(value) {
   return Array.isArray(value);
  }
  function isObject(value) {
   return "object" == typeof value && null !== value && !Array.isArray(value);
  }
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
 3667: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   OU: () => sortedByBytes,
   Xo: () => compareBytes,
   dk: () => compareNatural
  });
  function compareNatural(a, b) {
   const left = a.match(/\d+|\D+/g) ?? [];
   const right = b.match(/\d+|\D+/g) ?? [];
   for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const order = compareRuns(left[index], right[index]);
    if (0 !== order) return order;
   }
   return left.length - right.length || compareBytes(a, b);
  }
  function compareRuns(a, b) {
   if (!/^\d/.test(a) || !/^\d/.test(b)) return compareBytes(a, b);
   const left = a.replace(/^0+/, "");
   const right = b.replace(/^0+/, "");
   return left.length - right.length || compareBytes(left, right);
  }
  function compareBytes(a, b) {
   if (a === b) return 0;
   if (surrogates.test(a) || surrogates.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
   return a < b ? -1 : 1;
  }
  const surrogates = /[\ud800-\udfff]/;
  function sortedByBytes(texts) {
   const list = [ ...texts ];
   return list.some(text => surrogates.test(text)) ? list.sort(compareBytes) : list.sort();
  }
 },
 2700: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   T4: () => releasesAtCommit,
   Ul: () => releaseIds,
   gp: () => nextReleaseId
  });
  var _refs_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2232);
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3899);
  async function nextReleaseId(snapshot, pkg) {
   const ids = (await releaseIds(snapshot, pkg)).map(id => Number(id.slice(1)));
   return `r${Math.max(0, ...ids) + 1}`;
  }
  async function releaseIds(snapshot, pkg) {
   return (await snapshot.children(pkg)).filter(name => /^@r[0-9]+$/.test(name)).map(name => name.slice(1)).sort(_refs_names_js__WEBPACK_IMPORTED_MODULE_1__.dk);
  }
  async function releasesAtCommit(snapshot, pkg, commit) {
   return (await snapshot.match(`${(0, _refs_glob_js__WEBPACK_IMPORTED_MODULE_0__.yk)(pkg)}/@*/commit/${(0, 
   _refs_glob_js__WEBPACK_IMPORTED_MODULE_0__.yk)(commit)}`)).map(ref => ref.slice(0, ref.lastIndexOf("/commit/"))).filter(ref => /^r[0-9]+$/.test((0, 
   _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.ek)(ref)?.id ?? "")).sort(_refs_names_js__WEBPACK_IMPORTED_MODULE_1__.dk);
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
