"use strict";

exports.id = 8718;

exports.ids = [ 8718 ];

exports.modules = {
 6183: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $t: () => placeOf,
   Bg: () => resultOf,
   Od: () => scopeOf
  });
  function placeOf({repo, folder}) {
   return {
    repo,
    folder: "." === folder.path ? "" : folder.path
   };
  }
  function scopeOf({repo, commit, runner}) {
   return {
    repo,
    commit,
    ...void 0 === runner ? {} : {
     runner
    }
   };
  }
  function resultOf(command, releases, problems, more = {}) {
   return {
    schema: 1,
    command,
    status: statusOf(releases, problems, more),
    releases,
    problems,
    ...more
   };
  }
  function statusOf(releases, problems, more) {
   const statuses = new Set(releases.map(release => release.status));
   if (problems.length > 0 || statuses.has("failed")) return "failed";
   if (statuses.has("cancelled")) return "cancelled";
   if (statuses.has("waiting") || statuses.has("pending") || statuses.has("running")) return "waiting";
   return 0 === releases.length && !more.applied?.length && !more.environments?.length ? "nothing" : "complete";
  }
 },
 2158: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   g: () => cleanSegments,
   r: () => escapes
  });
  const escapes = Symbol("escapes");
  function cleanSegments(segments, keepParents) {
   const kept = [];
   for (const segment of segments) {
    if ("" === segment || "." === segment) continue;
    const last = kept.at(-1);
    if (".." !== segment || (void 0 === last || ".." === last) && keepParents) kept.push(segment); else if (void 0 === last) return escapes; else kept.pop();
   }
   return kept;
  }
 },
 276: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   GV: () => decodePlace,
   aA: () => encodeName,
   e4: () => decodeName,
   rE: () => encodeKeys,
   u9: () => encodePlace,
   y3: () => decodeKey
  });
  const inPlace = {
   encode: /@|^\+|^-$|%(?=(?:25)*40)|^%(?=(?:25)*2B)|^%(?=(?:25)*2D$)/g,
   decode: /%40|^%2B|^%2D$|%25(?=(?:25)*40)|^%25(?=(?:25)*2B)|^%25(?=(?:25)*2D$)/g
  };
  const inFirstName = {
   encode: /[=#]|%(?=(?:25)*(?:3D|23))/g,
   decode: /%3D|%23|%25(?=(?:25)*(?:3D|23))/g
  };
  const inLaterName = {
   encode: /^@|[=#]|^%(?=(?:25)*40)|%(?=(?:25)*(?:3D|23))/g,
   decode: /^%40|%3D|%23|^%25(?=(?:25)*40)|%25(?=(?:25)*(?:3D|23))/g
  };
  const inLaterKey = {
   encode: /^@|^%(?=(?:25)*40)/g,
   decode: /^%40|^%25(?=(?:25)*40)/g
  };
  function decodePlace(segment) {
   return decode(segment, inPlace);
  }
  function decodeName(segment, index) {
   return decode(segment, 0 === index ? inFirstName : inLaterName);
  }
  function decodeKey(segment, index) {
   return 0 === index ? segment : decode(segment, inLaterKey);
  }
  function encodePlace(path) {
   if (!/[@%+]|(?:^|\/)-(?:\/|$)/.test(path)) return path;
   return mapSegments(path, segment => encode(segment, inPlace));
  }
  function encodeName(subpath) {
   if (!/[@%=#]/.test(subpath)) return subpath;
   return mapSegments(subpath, (segment, index) => encode(segment, 0 === index ? inFirstName : inLaterName));
  }
  function encodeKeys(fragment) {
   if (!/[@%]/.test(fragment)) return fragment;
   return mapSegments(fragment, (segment, index) => 0 === index ? segment : encode(segment, inLaterKey));
  }
  function decode(segment, escapes) {
   if (!segment.includes("%")) return segment;
   return segment.replace(escapes.decode, found => String.fromCharCode(Number.parseInt(found.slice(1), 16)));
  }
  function encode(segment, escapes) {
   return segment.replace(escapes.encode, found => `%${found.charCodeAt(0).toString(16).toUpperCase()}`);
  }
  function mapSegments(path, change) {
   return path.split("/").map(change).join("/");
  }
 },
 6036: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $T: () => normalizeRef,
   $i: () => isPlain,
   rq: () => formatRef
  });
  var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(276);
  var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2216);
  function formatRef(ref) {
   const parts = [];
   if (!ref.global) {
    if ("" !== ref.repo) parts.push((0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.u9)(ref.repo), "-");
    if ("" !== ref.path) parts.push((0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.u9)(ref.path));
   }
   if (void 0 !== ref.release) parts.push(`@${ref.release}`);
   if ("" !== ref.kind) parts.push(ref.kind, (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.aA)(ref.subpath));
   const text = parts.join("/");
   return "" === ref.fragment ? text : `${text}#${(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.rE)(ref.fragment)}`;
  }
  function normalizeRef(text) {
   return isPlain(text) ? text : formatRef((0, _parse_js__WEBPACK_IMPORTED_MODULE_1__.r)(text));
  }
  function isPlain(text) {
   return plain.test(text);
  }
  const segment = "(?!(?:\\.{1,2}|-)(?:/|$))[\\w.:~-]+";
  const segments = `${segment}(?:/${segment})*`;
  const plain = new RegExp(`^(?:${segments}/-/${segments}/)?@[\\w.-]*(?:/(?:task|deploy|custom|environment|commit|push|op)/${segments})?$`);
 },
 2232: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   SO: () => compileGlob,
   cQ: () => compileIgnoreGlob,
   yk: () => escapeGlob,
   tw: () => globSegments,
   Qz: () => literalPrefix,
   pu: () => resolveGlob
  });
  var refs_escape = __webpack_require__(276);
  var syntax_error = __webpack_require__(8375);
  const special = /[\\*?[\]{},]/g;
  function escapeGlob(text) {
   return text.replace(special, "\\$&");
  }
  function translateOne(character, one, braces, index) {
   if ("?" === character) return one;
   if ("{" === character) {
    braces.push(index);
    return "(?:";
   }
   if (braces.length > 0 && "}" === character) {
    braces.pop();
    return ")";
   }
   return braces.length > 0 && "," === character ? "|" : quote(character);
  }
  function translateClass(pattern, open) {
   const found = /^\[(?!!\])(!?)((?:\\.|[^\]\\])+)\]/su.exec(pattern.slice(open));
   if (!found) {
    const why = /^\[!?\]/.test(pattern.slice(open)) ? "the class is empty" : '"[" is not closed';
    throw (0, syntax_error.I)(pattern, open, why, void 0, "glob");
   }
   const [whole, negated, body] = found;
   return {
    source: `(?!/)[${negated ? "^" : ""}${[ ...body.matchAll(/(\\.|.)(?:-(\\.|.))?/gsu) ].map(([text, low, high]) => {
     if (void 0 === high) return quote(bare(low));
     if ((bare(low).codePointAt(0) ?? 0) <= (bare(high).codePointAt(0) ?? 0)) return `${quote(bare(low))}-${quote(bare(high))}`;
     throw (0, syntax_error.I)(pattern, open, `the range ${text} runs backwards`, void 0, "glob");
    }).join("")}]`,
    end: open + whole.length
   };
  }
  function bare(item) {
   const text = item ?? "";
   return text.length > 1 && text.startsWith("\\") ? text.slice(1) : text;
  }
  function quote(character) {
   return /[\^$\\.*+?()[\]{}|/-]/.test(character) ? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}` : character;
  }
  var resolve = __webpack_require__(2559);
  const compiled = new Map;
  const compiledLimit = 512;
  function compileGlob(pattern) {
   let matcher = compiled.get(pattern);
   if (matcher) return matcher;
   matcher = compile(pattern, !1);
   if (compiled.size >= compiledLimit) compiled.clear();
   compiled.set(pattern, matcher);
   return matcher;
  }
  function compileIgnoreGlob(pattern) {
   return compile(pattern, !0);
  }
  function compile(pattern, crossing) {
   if ("" === pattern) return () => !1;
   const expression = function translateGlob(pattern, crossing) {
    const one = crossing ? "." : "[^/]";
    const braces = [];
    let source = "";
    let index = 0;
    for (;index < pattern.length; ) {
     const character = String.fromCodePoint(pattern.codePointAt(index) ?? 0);
     if ("*" === character) {
      const stars = /^\*+/.exec(pattern.slice(index))?.[0].length ?? 1;
      source += stars > 1 ? ".*" : `${one}*`;
      index += stars;
      continue;
     }
     if ("[" === character) {
      const set = translateClass(pattern, index);
      source += set.source;
      index = set.end;
      continue;
     }
     if ("\\" === character) {
      const next = pattern.codePointAt(index + 1);
      if (void 0 === next) throw (0, syntax_error.I)(pattern, index, '"\\" has nothing to escape', void 0, "glob");
      const escaped = String.fromCodePoint(next);
      source += quote(escaped);
      index += 1 + escaped.length;
      continue;
     }
     source += translateOne(character, one, braces, index);
     index += character.length;
    }
    const open = braces.at(-1);
    if (void 0 !== open) throw (0, syntax_error.I)(pattern, open, '"{" is not closed', void 0, "glob");
    return new RegExp(`^(?:${source})$`, "su");
   }(pattern, crossing);
   return text => expression.test(text);
  }
  function resolveGlob(pattern, folder) {
   const root = /^(?:\.\/-\/|\/\/)/.exec(pattern)?.[0];
   if ("" === folder.repo && (void 0 !== root || pattern.startsWith("./"))) (0, resolve.fd)(pattern);
   const repo = `${escapeGlob((0, refs_escape.u9)(folder.repo))}/-/`;
   if (void 0 !== root) return repo + pattern.slice(root.length);
   if (!pattern.startsWith("./")) return pattern;
   return repo + ("" === folder.path || "." === folder.path ? "" : `${escapeGlob((0, 
   refs_escape.u9)(folder.path))}/`) + pattern.slice(2);
  }
  function literalPrefix(pattern) {
   return unescapeGlob(/^(?:[^\\*?[{]|\\.)*/s.exec(pattern)?.[0] ?? "");
  }
  function globSegments(pattern) {
   compileGlob(pattern);
   const pieces = function splitPieces(pattern) {
    const pieces = [ "" ];
    let depth = 0;
    for (const [token] of pattern.matchAll(/\\.|\[(?:\\.|[^\]\\])+\]|./gs)) {
     if ("/" === token && depth > 0) return;
     if ("/" === token) {
      pieces.push("");
      continue;
     }
     if ("{" === token) depth++;
     if ("}" === token && depth > 0) depth--;
     pieces[pieces.length - 1] += token;
    }
    return pieces;
   }(pattern);
   if (void 0 === pieces) return;
   const segments = [];
   for (const piece of pieces) {
    const plain = piece.replace(/\\.|\[(?:\\.|[^\]\\])+\]/gs, "_");
    if (/^\*{2,}$/.test(piece)) segments.push({
     globstar: !0
    }); else if (plain.includes("**")) return; else if ("" !== piece && literalPrefix(piece) === unescapeGlob(piece)) segments.push({
     literal: unescapeGlob(piece)
    }); else segments.push({
     match: compileGlob(piece)
    });
   }
   return segments;
  }
  function unescapeGlob(literal) {
   return literal.replace(/\\(.)/gs, "$1");
  }
 },
 2216: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   r: () => parseRef
  });
  var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2158);
  var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(276);
  var _ref_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8714);
  var _remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7661);
  var _syntax_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8375);
  function parseRef(text) {
   const nul = text.indexOf("\0");
   if (nul >= 0) throw (0, _syntax_error_js__WEBPACK_IMPORTED_MODULE_3__.I)(text, nul, "a NUL character cannot be part of a name");
   if (text.startsWith("//")) return parsePlace(text, 2, ".");
   const start = text.startsWith("/") ? 1 : 0;
   if (isMarker(text[start])) return parseRelease(text, start, {
    repo: "",
    path: "",
    global: !0
   });
   if (text.startsWith("./", start)) {
    const inner = skipSlashes(text, start + 2);
    if ("#" === text[inner]) throw function bareFragment(text, at) {
     const fix = `write ./task/NAME${text.slice(at)}`;
     return (0, _syntax_error_js__WEBPACK_IMPORTED_MODULE_3__.I)(text, at, '"#" must follow a release or the name of a task, deployment or value', fix);
    }(text, inner);
    if (/^(?:call|task|deploy|custom|environment|commit|push|op)(?:[/#]|$)/.test(text.slice(inner, inner + 12))) return parseKind(text, inner, {
     repo: "",
     path: ".",
     global: !1,
     release: void 0
    });
   }
   return parsePlace(text, start, "");
  }
  function parsePlace(text, start, initialRepo) {
   let {repo, index} = function parseRemote(text, start) {
    const rest = text.slice(start);
    const close = (0, _remote_js__WEBPACK_IMPORTED_MODULE_2__.n)(rest) ? rest.search(/\/-(?:\/|$)/) : -1;
    if (close < 0) return;
    const repo = (0, _remote_js__WEBPACK_IMPORTED_MODULE_2__.e)(rest.slice(0, close));
    if ("" === repo) throw noRepository(text, start + close + 1);
    return {
     repo,
     index: start + close + 3
    };
   }(text, start) ?? {
    repo: initialRepo,
    index: start
   };
   let from = index;
   for (;index < text.length; ) {
    const end = endOfSegment(text, index);
    const segment = text.slice(index, end);
    if (isMarker(segment[0])) return parseRelease(text, index, {
     repo,
     path: pathOf(text, from, index, repo),
     global: !1
    });
    if ("-" === segment) {
     repo = repoOf(text, from, index);
     from = end + 1;
    } else if (segment.includes("@")) throw strayMarker(text, index + segment.indexOf("@"));
    index = end + 1;
   }
   return {
    repo,
    path: pathOf(text, from, text.length, repo),
    global: !1,
    release: void 0,
    kind: "",
    subpath: "",
    fragment: ""
   };
  }
  function repoOf(text, from, end) {
   const raw = text.slice(from, end).split("/");
   const segments = (0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.g)(raw, !1);
   if (segments === _clean_js__WEBPACK_IMPORTED_MODULE_0__.r) throw (0, _syntax_error_js__WEBPACK_IMPORTED_MODULE_3__.I)(text, from, 'the name of a repository cannot contain ".." in front');
   if (segments.length > 0) return segments.map(_escape_js__WEBPACK_IMPORTED_MODULE_1__.GV).join("/");
   if ("." === raw[0] && 2 === raw.length) return ".";
   throw noRepository(text, end);
  }
  function pathOf(text, from, end, repo) {
   const raw = text.slice(from, end).split("/");
   const segments = (0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.g)(raw, "" === repo);
   if (segments === _clean_js__WEBPACK_IMPORTED_MODULE_0__.r) throw (0, _syntax_error_js__WEBPACK_IMPORTED_MODULE_3__.I)(text, from + Math.max(0, text.slice(from, end).indexOf("..")), '".." leaves the repository');
   if (segments.length > 0) return segments.map(_escape_js__WEBPACK_IMPORTED_MODULE_1__.GV).join("/");
   return "" === repo && raw.some(segment => "" !== segment) ? "." : "";
  }
  function parseRelease(text, marker, place) {
   const end = endOfWord(text, marker + 1);
   const released = {
    ...place,
    release: text.slice(marker + 1, end)
   };
   const rest = skipSlashes(text, end);
   if (rest < text.length && "#" !== text[rest]) return parseKind(text, rest, released);
   return {
    ...released,
    kind: "",
    subpath: "",
    fragment: parseFragment(text, rest)
   };
  }
  function parseKind(text, at, released) {
   const end = endOfWord(text, at);
   const word = text.slice(at, end);
   const kind = "call" === word ? "task" : word;
   if (!(0, _ref_js__WEBPACK_IMPORTED_MODULE_4__.VF)(kind)) throw function unknownKind(text, at, word) {
    const lower = word.toLowerCase();
    const meant = _ref_js__WEBPACK_IMPORTED_MODULE_4__.EZ.find(kind => lower.startsWith(kind) || lower.length > 2 && kind.startsWith(lower));
    const plus = /\/\+/.exec(text.slice(0, at));
    let fix = `use one of ${_ref_js__WEBPACK_IMPORTED_MODULE_4__.EZ.join(", ")}`;
    if (meant) fix = `write ${text.slice(0, at)}${meant}${text.slice(at + word.length)}`; else if (plus) fix = `write ${text.slice(0, plus.index)}/%2B${text.slice(plus.index + 2)} if the name begins with "+"`;
    return (0, _syntax_error_js__WEBPACK_IMPORTED_MODULE_3__.I)(text, at, `"${word}" is no kind of document`, fix);
   }(text, at, word);
   const start = skipSlashes(text, end);
   const hash = text.indexOf("#", start);
   const stop = hash < 0 ? text.length : hash;
   const subpath = function parseSubpath(text, start, stop) {
    const raw = text.slice(start, stop);
    const marker = raw.indexOf("/@");
    if (marker >= 0) throw innerMarker(text, start + marker + 1);
    const equals = raw.indexOf("=");
    if (equals >= 0) {
     const fixed = text.slice(0, start) + raw.replaceAll("=", "%3D") + text.slice(stop);
     throw (0, _syntax_error_js__WEBPACK_IMPORTED_MODULE_3__.I)(text, start + equals, '"=" cannot be part of a name', `write ${fixed}`);
    }
    const segments = (0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.g)(raw.split("/"), !1);
    if (segments === _clean_js__WEBPACK_IMPORTED_MODULE_0__.r) throw (0, _syntax_error_js__WEBPACK_IMPORTED_MODULE_3__.I)(text, start + raw.indexOf(".."), `".." leaves "${text.slice(0, start)}"`);
    return segments.map(_escape_js__WEBPACK_IMPORTED_MODULE_1__.e4).join("/");
   }(text, start, stop);
   if ("" === subpath) throw (0, _syntax_error_js__WEBPACK_IMPORTED_MODULE_3__.I)(text, end, `"${word}" needs a name`, `write ${text.slice(0, end)}/NAME${text.slice(stop)}`);
   return {
    ...released,
    kind,
    subpath,
    fragment: parseFragment(text, stop)
   };
  }
  function parseFragment(text, hash) {
   const raw = text.slice(hash + 1);
   const marker = raw.indexOf("/@");
   if (marker >= 0) throw innerMarker(text, hash + marker + 2);
   return raw.split("/").filter(key => "" !== key).map(_escape_js__WEBPACK_IMPORTED_MODULE_1__.y3).join("/");
  }
  function isMarker(character) {
   return "@" === character || "+" === character;
  }
  function endOfSegment(text, from) {
   const slash = text.indexOf("/", from);
   return slash < 0 ? text.length : slash;
  }
  function endOfWord(text, from) {
   let index = from;
   for (;index < text.length && "/" !== text[index] && "#" !== text[index]; ) index++;
   return index;
  }
  function skipSlashes(text, from) {
   let index = from;
   for (;"/" === text[index]; ) index++;
   return index;
  }
  function strayMarker(text, at) {
   const fix = (0, _remote_js__WEBPACK_IMPORTED_MODULE_2__.n)(text) ? `write ${(0, 
   _remote_js__WEBPACK_IMPORTED_MODULE_2__.e)(text)}/-/FILE, with "/-/" between repository and file` : `write ${text.slice(0, at)}/${text.slice(at)}`;
   return (0, _syntax_error_js__WEBPACK_IMPORTED_MODULE_3__.I)(text, at, '"@" must start a segment', fix);
  }
  function innerMarker(text, at) {
   const fix = `name one release only; in a name write ${text.slice(0, at)}%40${text.slice(at + 1)}`;
   return (0, _syntax_error_js__WEBPACK_IMPORTED_MODULE_3__.I)(text, at, '"@" opens a release, which is already behind', fix);
  }
  function noRepository(text, at) {
   return (0, _syntax_error_js__WEBPACK_IMPORTED_MODULE_3__.I)(text, at, '"-" needs a repository in front', "write REPO/-/FILE, or //FILE for this repository");
  }
 },
 8714: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   EZ: () => kinds,
   VF: () => isKind,
   oP: () => isAbsolute
  });
  const kinds = [ "task", "deploy", "custom", "environment", "commit", "push", "op" ];
  function isAbsolute(ref) {
   return ref.global || "" !== ref.repo && "." !== ref.repo;
  }
  function isKind(word) {
   return kinds.includes(word);
  }
 },
 7661: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e: () => normalizeRemote,
   n: () => looksRemote
  });
  var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2158);
  const remoteStart = /^(?:[a-z][a-z0-9+.-]*:\/\/|[^/@:#]+@[^/@:#]+:)/i;
  function looksRemote(text) {
   return remoteStart.test(text);
  }
  function normalizeRemote(url) {
   const scheme = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/]*@)?/i.exec(url);
   const scp = scheme ? null : /^(?:[^/@:]*@)?([^/:@]{2,}):(.*)$/s.exec(url);
   const segments = (scheme ? url.slice(scheme[0].length) : scp ? `${scp[1]}/${scp[2]}` : url).replace(/\/+$/, "").replace(/\.git$/, "").split("/");
   for (;".." === segments[0] || "." === segments[0] || "" === segments[0]; ) segments.shift();
   const cleaned = (0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.g)(segments, !1);
   return cleaned === _clean_js__WEBPACK_IMPORTED_MODULE_0__.r ? "" : cleaned.join("/");
  }
 },
 2559: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E2: () => resolveInFile,
   Un: () => resolveInFolder,
   fd: () => refuseRelative
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2158);
  var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6036);
  var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2216);
  var _ref_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8714);
  var _syntax_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8375);
  function resolveInFile(ref, file) {
   if ((0, _ref_js__WEBPACK_IMPORTED_MODULE_5__.oP)(ref)) return ref;
   const meant = function readBareKind(ref) {
    if ("" !== ref.repo || void 0 !== ref.release || "" !== ref.kind || "" === ref.path || "." === ref.path) return ref;
    const text = (0, _format_js__WEBPACK_IMPORTED_MODULE_2__.rq)(ref);
    if (/^(?:task|call|deploy|custom)\//.test(text)) return (0, _parse_js__WEBPACK_IMPORTED_MODULE_3__.r)(`./${text}`);
    const name = ref.path.slice(ref.path.lastIndexOf("/") + 1);
    if (name.includes(".") && ".." !== name) return ref;
    throw (0, _syntax_error_js__WEBPACK_IMPORTED_MODULE_4__.I)(text, 0, "it names neither a config file nor a task, deployment or value", "write ./task/NAME, ./deploy/ENV, ./custom/NAME, or FILE/@/task/NAME for another file");
   }(ref);
   const path = pathIn(meant, file.path, file.path.split("/").slice(0, -1));
   const own = path === file.path && (void 0 === meant.release || "." === meant.release);
   return {
    ...meant,
    repo: file.repo,
    path,
    release: own ? file.release : meant.release
   };
  }
  function resolveInFolder(ref, folder) {
   if ((0, _ref_js__WEBPACK_IMPORTED_MODULE_5__.oP)(ref)) return ref;
   if ("" === folder.repo) refuseRelative((0, _format_js__WEBPACK_IMPORTED_MODULE_2__.rq)(ref));
   const found = {
    ...ref,
    repo: folder.repo,
    path: pathIn(ref, folder.path, folder.path.split("/"))
   };
   return "" === found.kind || void 0 !== found.release ? found : (0, _parse_js__WEBPACK_IMPORTED_MODULE_3__.r)((0, 
   _format_js__WEBPACK_IMPORTED_MODULE_2__.rq)(found));
  }
  function refuseRelative(text) {
   (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("usage", `${text || "."} is relative to a repository, and this is a checkout of a store`, {
    fix: "write the whole ref, REPO/-/FILE/@r1 or @/custom/NAME"
   });
  }
  function pathIn(ref, self, folder) {
   if ("" === ref.path || "." === ref.path) return self;
   if ("." === ref.repo) return ref.path;
   const segments = (0, _clean_js__WEBPACK_IMPORTED_MODULE_1__.g)([ ...folder, ...ref.path.split("/") ], !1);
   if (segments !== _clean_js__WEBPACK_IMPORTED_MODULE_1__.r) return segments.join("/");
   return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("ref-syntax", `"${(0, _format_js__WEBPACK_IMPORTED_MODULE_2__.rq)(ref)}" leaves the repository`, {
    fix: "write //FILE for a path from the root"
   });
  }
 },
 8375: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => syntaxError
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  function syntaxError(text, index, why, fix, what = "ref") {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_0__._8({
    code: "ref-syntax",
    message: `"${text}" is not a ${what}: ${why}`,
    ...void 0 === fix ? {} : {
     fix
    },
    excerpt: {
     text,
     column: [ ...text.slice(0, index) ].length + 1
    }
   });
  }
 }
};
