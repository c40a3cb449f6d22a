"use strict";

exports.id = 7986;

exports.ids = [ 7986 ];

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
 1600: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   q: () => diffIntent
  });
  var _documents_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(615);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3899);
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
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3899);
  async function packagesOf({state, intent}) {
   const packages = new Set;
   for (const marker of await state.match("**/-/**/@r*/commit/*")) {
    const release = (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_0__.ek)(marker.slice(0, marker.lastIndexOf("/commit/")));
    if (release) packages.add(release.package);
   }
   for (const folder of await intent.folders("**/-/**/@/deploy")) packages.add(folder.slice(0, -9));
   return [ ...packages ].sort();
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
 4702: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $E: () => ellipsisOf,
   QF: () => elapsedText,
   S5: () => durationText,
   XG: () => ageText,
   lT: () => countText,
   nI: () => paint,
   o7: () => statusWords,
   qC: () => pluralText,
   sn: () => releaseStatus,
   tT: () => commitText,
   wX: () => symbolOf
  });
  const codes = {
   plain: "",
   dim: "2",
   red: "31",
   green: "32",
   yellow: "33",
   blue: "34",
   magenta: "35"
  };
  const statusWords = {
   pending: {
    word: "pending",
    symbol: "·",
    ascii: "..",
    tone: "dim"
   },
   waiting: {
    word: "waiting",
    symbol: "◦",
    ascii: "wait",
    tone: "yellow"
   },
   running: {
    word: "running",
    symbol: "⠿",
    ascii: "run",
    tone: "blue"
   },
   done: {
    word: "done",
    symbol: "✓",
    ascii: "ok",
    tone: "green"
   },
   failed: {
    word: "failed",
    symbol: "✗",
    ascii: "FAIL",
    tone: "red"
   },
   failed_retried: {
    word: "retried",
    symbol: "✗",
    ascii: "FAIL",
    tone: "dim"
   },
   lost: {
    word: "lost",
    symbol: "!",
    ascii: "LOST",
    tone: "magenta"
   },
   cancelled: {
    word: "cancelled",
    symbol: "–",
    ascii: "skip",
    tone: "dim"
   }
  };
  const spinner = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";
  function releaseStatus(status) {
   return "complete" === status ? "done" : status;
  }
  function symbolOf(status, style, now) {
   if (!style.unicode) return statusWords[status].ascii.padEnd(4);
   if ("running" === status && void 0 !== now) return spinner[Math.floor(now / 100) % spinner.length] ?? "⠿";
   return statusWords[status].symbol;
  }
  function ellipsisOf(style) {
   return style.unicode ? "…" : "...";
  }
  function paint(text, tone, style) {
   return style.color && "plain" !== tone && "" !== text ? `[${codes[tone]}m${text}[0m` : text;
  }
  function durationText(ms) {
   if (ms < 999.5) return `${Math.max(0, Math.round(ms))}ms`;
   if (ms < 9950) return `${(ms / 1e3).toFixed(1)}s`;
   const seconds = Math.round(ms / 1e3);
   if (seconds < 60) return `${seconds}s`;
   if (seconds < 3600) return twoUnits(seconds, 60, "m", "s");
   const minutes = Math.floor(seconds / 60);
   return minutes < 1440 ? twoUnits(minutes, 60, "h", "m") : `${Math.floor(minutes / 1440)}d`;
  }
  function twoUnits(value, base, large, small) {
   const rest = value % base;
   return `${Math.floor(value / base)}${large}${0 === rest ? "" : `${String(rest).padStart(2, "0")}${small}`}`;
  }
  function elapsedText(ms) {
   const seconds = Math.max(0, Math.floor(ms / 1e3));
   return seconds < 10 ? `${seconds}s` : durationText(1e3 * seconds);
  }
  function ageText(ms) {
   const seconds = Math.max(0, Math.floor(ms / 1e3));
   if (seconds < 60) return `${seconds}s`;
   if (seconds < 3600) return `${Math.floor(seconds / 60)}m`;
   return seconds < 86400 ? `${Math.floor(seconds / 3600)}h` : `${Math.floor(seconds / 86400)}d`;
  }
  function countText(count) {
   return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
  }
  function pluralText(count, noun, nouns = `${noun}s`) {
   return `${countText(count)} ${1 === count ? noun : nouns}`;
  }
  function commitText(commit) {
   return "null" === commit ? "no commit" : commit.slice(0, 7);
  }
 },
 4899: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => ifReadable,
   P: () => after
  });
  function after(value, next) {
   return value instanceof Promise ? value.then(next) : next(value);
  }
  async function ifReadable(look) {
   try {
    return await look();
   } catch {
    return;
   }
  }
 }
};
