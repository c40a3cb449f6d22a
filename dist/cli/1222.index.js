"use strict";

exports.id = 1222;

exports.ids = [ 1222 ];

exports.modules = {
 4517: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   l: () => Branch
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
  var _fast_import_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5553);
  class Branch {
   side;
   folder;
   createBranch;
   supportFiles;
   name;
   commit;
   machine;
   supported=!1;
   constructor(options, side) {
    if (void 0 !== options.branch) !function checkName(name) {
     if (!badName.test(name) && "@" !== name) return;
     (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.fJ)("store-config", `${JSON.stringify(name)} cannot be the name of a branch.`, {
      fix: "Name another branch for the store in repo.ocu.star."
     });
    }(options.branch);
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(`/${options.pathPrefix ?? ""}/`).slice(1);
    this.side = side;
    this.folder = folder;
    this.name = options.branch ?? "";
    this.createBranch = options.createBranch ?? !0;
    this.supportFiles = new Map(Object.entries(options.supportFiles ?? {}).map(([path, text]) => [ supportPath(path, folder), text ]));
   }
   get ref() {
    return `refs/heads/${this.name}`;
   }
   get key() {
    return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(this.name).digest("hex").slice(0, 12);
   }
   get tip() {
    return `refs/ocuroot/tip/${this.key}`;
   }
   advance(found, before) {
    if (this.commit === before) this.commit = found;
   }
  }
  const badName = /^[-/]|[/.]$|\.lock$|\.\.|\/\/|@\{|\/\.|^\.|\.lock\/|[\s~^:?*[\\\p{Cc}]/u;
  function supportPath(path, folder) {
   const clean = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(path.startsWith("/") ? path.slice(1) : path);
   if ([ "state", "intent", "refs", ".ocuroot-store" ].map(name => folder + name).some(each => clean === each || clean.startsWith(`${each}/`)) || "." === clean || clean.endsWith("/")) (0, 
   _errors_js__WEBPACK_IMPORTED_MODULE_2__.fJ)("store-config", `The support file ${path} would lie where the store keeps its own.`, {
    fix: "Give it another name in repo.ocu.star."
   });
   try {
    (0, _fast_import_js__WEBPACK_IMPORTED_MODULE_3__.Cg)(clean);
   } catch {
    (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.fJ)("store-config", `The support file ${path} lies outside of the repository.`, {
     fix: "Give a path below the root of the store's repository in repo.ocu.star."
    });
   }
   return clean;
  }
 },
 4591: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   l: () => Cache
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
  var _fs_disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3127);
  var _fs_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2433);
  var _fs_owner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6583);
  var _fs_sweep_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2100);
  var _git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6973);
  class Cache {
   lock;
   #folder;
   #env;
   #signal;
   #now;
   #id=(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
   #disk=new _fs_disk_js__WEBPACK_IMPORTED_MODULE_3__.my;
   #repository="";
   #names=0;
   #swept=!1;
   constructor(folder, env, signal, now) {
    this.#folder = folder;
    this.#env = env;
    this.#signal = signal;
    this.#now = now;
    this.lock = new _fs_lock_js__WEBPACK_IMPORTED_MODULE_4__.c(folder, this.#disk, 15e3);
   }
   get repository() {
    return this.#repository;
   }
   async prepare() {
    const git = new _git_js__WEBPACK_IMPORTED_MODULE_7__.TU({
     cwd: this.#folder,
     env: this.#env,
     ...void 0 === this.#signal ? {} : {
      signal: this.#signal
     }
    });
    (0, _fs_disk_js__WEBPACK_IMPORTED_MODULE_3__.KT)(() => {
     for (const name of [ "l", "q", "tmp", "p", "c" ]) (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(`${this.#folder}/${name}`, {
      recursive: !0
     });
     (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(`${this.#folder}/p/${this.#id}`, JSON.stringify((0, 
     _fs_owner_js__WEBPACK_IMPORTED_MODULE_5__.WF)()));
    });
    const last = this.#last();
    if (last > 0 && isRepository(`${this.#folder}/${last}.git`)) this.#repository = `${this.#folder}/${last}.git`; else await this.#create(git, last + 1);
    return git;
   }
   async replace(git) {
    const last = this.#last();
    const repository = `${this.#folder}/${last}.git`;
    if (repository !== this.#repository && isRepository(repository)) this.#repository = repository; else await this.#create(git, last + 1);
   }
   newRef() {
    return `refs/ocuroot/p/${this.#id}/${++this.#names}`;
   }
   age(branch) {
    const stat = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(`${this.#folder}/c/${branch}`, {
     throwIfNoEntry: !1
    });
    const age = void 0 === stat ? Number.POSITIVE_INFINITY : this.#now() - stat.mtimeMs;
    return age < 0 ? Number.POSITIVE_INFINITY : age;
   }
   touch(branch) {
    const now = new Date(this.#now());
    try {
     (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.utimesSync)(`${this.#folder}/c/${branch}`, now, now);
    } catch {
     (0, _fs_disk_js__WEBPACK_IMPORTED_MODULE_3__.KT)(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(`${this.#folder}/c/${branch}`, ""));
    }
   }
   isShallowLocked() {
    return lockedBy(`${this.#repository}/shallow.lock`, this.#now());
   }
   async sweep(git) {
    if (this.#swept) return;
    this.#swept = !0;
    (0, _fs_sweep_js__WEBPACK_IMPORTED_MODULE_6__.X)(`${this.#folder}/tmp`, this.#disk);
    for (const path of function leftLocks(repository) {
     const inside = (folder, end) => void 0 === (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(`${repository}/${folder}`, {
      throwIfNoEntry: !1
     }) ? [] : (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(`${repository}/${folder}`).filter(name => name.endsWith(end)).map(name => `${repository}/${folder}/${name}`);
     return [ ...[ "shallow.lock", "packed-refs.lock" ].map(name => `${repository}/${name}`), ...inside("refs/ocuroot/tip", ".lock"), ...inside("objects/pack", ".keep") ];
    }(this.#repository)) lockedBy(path, this.#now());
    const all = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(`${this.#folder}/p`);
    const dead = all.filter(name => this.#isDead(name));
    if (all.length === dead.length + 1) this.#removeOthers();
    if (dead.length < 20) return;
    const script = (await git.local([ `--git-dir=${this.#repository}`, "for-each-ref", "--format=%(refname)", refs ])).stdout.split("\n").filter(name => dead.includes(name.slice(refs.length).split("/")[0] ?? "")).map(name => `delete ${name}\n`).join("");
    const {exitCode} = await git.local([ `--git-dir=${this.#repository}`, "update-ref", "--stdin" ], script);
    if (0 === exitCode) for (const name of dead) this.#disk.unlink(`${this.#folder}/p/${name}`);
   }
   async tidy(git) {
    if ((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(`${this.#repository}/objects/pack`).filter(name => name.endsWith(".pack")).length <= 50) return;
    await git.local([ `--git-dir=${this.#repository}`, "gc", "--quiet", "--prune=1.day.ago" ]);
   }
   release() {
    try {
     (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(`${this.#folder}/p/${this.#id}`, "");
    } catch {}
   }
   #removeOthers() {
    for (const name of (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(this.#folder)) {
     const old = /^\d+\.git$/.test(name) && Number.parseInt(name, 10) < this.#last();
     const path = `${this.#folder}/${name}`;
     if (old && path !== this.#repository || name.startsWith("new-")) (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, {
      recursive: !0,
      force: !0
     });
    }
   }
   #isDead(name) {
    const text = (0, _fs_disk_js__WEBPACK_IMPORTED_MODULE_3__.yR)(`${this.#folder}/p/${name}`);
    const owner = (0, _fs_owner_js__WEBPACK_IMPORTED_MODULE_5__.pZ)(text ?? "");
    return void 0 === owner ? "" === text : "dead" === (0, _fs_owner_js__WEBPACK_IMPORTED_MODULE_5__.QX)(owner);
   }
   #last() {
    const numbers = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(this.#folder).map(name => Number(/^(\d+)\.git$/.exec(name)?.[1] ?? 0));
    return Math.max(0, ...numbers);
   }
   async #create(git, number) {
    const made = `${this.#folder}/new-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    const place = `${this.#folder}/${number}.git`;
    const {exitCode, stderr} = await git.local([ "init", "--quiet", "--bare", "--template=", made ]);
    if (0 !== exitCode) (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.fJ)("file-access", `The cache ${made} cannot be made: ${stderr.trim()}`);
    try {
     (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(made, place);
    } catch (error) {
     (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(made, {
      recursive: !0,
      force: !0
     });
     if (![ "EEXIST", "ENOTEMPTY", "EPERM" ].includes((0, _fs_disk_js__WEBPACK_IMPORTED_MODULE_3__.b)(error) ?? "")) throw error;
    }
    this.#repository = place;
   }
  }
  const refs = "refs/ocuroot/p/";
  function isRepository(folder) {
   return [ "HEAD", "objects", "refs" ].every(name => (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(`${folder}/${name}`, {
    throwIfNoEntry: !1
   }));
  }
  function lockedBy(path, now) {
   const stat = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, {
    throwIfNoEntry: !1
   });
   if (void 0 === stat) return !1;
   if (now - stat.mtimeMs < 6e5) return !0;
   (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, {
    force: !0
   });
   return !1;
  }
 },
 460: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   f: () => changesOf,
   p: () => treeWith
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _fast_import_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5553);
  var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8113);
  function changesOf(base, writes) {
   const texts = new Map;
   for (const {path, after} of writes) {
    const side = base.sides.find(({branch}) => path.startsWith(branch.side));
    if (void 0 === side) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("internal", `The path ${path} belongs neither to state nor to intent.`);
    (0, _fast_import_js__WEBPACK_IMPORTED_MODULE_1__.Cg)(path);
    const own = texts.get(side) ?? supportOf(side);
    texts.set(side, own.set(side.branch.folder + path.slice(side.branch.side.length), after));
   }
   for (const [side, own] of texts) checkRoom(side, own);
   return Array.from(texts, ([side, own]) => ({
    side,
    texts: own
   }));
  }
  function checkRoom({branch, tree}, texts) {
   const removed = () => [ ...texts ].reduce((left, [each, text]) => void 0 === text ? (0, 
   _tree_js__WEBPACK_IMPORTED_MODULE_2__.tD)(left, each.split("/"), void 0) : left, tree);
   for (const [path, text] of texts) {
    if (void 0 === text || void 0 === (0, _tree_js__WEBPACK_IMPORTED_MODULE_2__.zv)(tree, path)) continue;
    const obstacle = (0, _tree_js__WEBPACK_IMPORTED_MODULE_2__.zv)(removed(), path);
    if (void 0 === obstacle) continue;
    (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("store-config", `${obstacle} in branch ${branch.name} is in the way of ${path}.`, {
     fix: "Move it away, or keep the store in a branch of its own."
    });
   }
  }
  function supportOf({branch, commit, tree}) {
   const wanted = branch.supported ? [] : [ ...branch.supportFiles ];
   return new Map(wanted.filter(([path, text]) => (0, _tree_js__WEBPACK_IMPORTED_MODULE_2__.r9)(tree, path) !== (0, 
   _tree_js__WEBPACK_IMPORTED_MODULE_2__.zA)(text, commit ?? "")));
  }
  function treeWith(tree, texts, commit, onText) {
   let result = tree;
   for (const [path, text] of texts) {
    const id = void 0 === text ? void 0 : (0, _tree_js__WEBPACK_IMPORTED_MODULE_2__.zA)(text, commit);
    if (void 0 !== id && void 0 !== text) onText(id, text);
    result = (0, _tree_js__WEBPACK_IMPORTED_MODULE_2__.tD)(result, path.split("/"), id);
   }
   return result;
  }
 },
 3676: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bd: () => quietSsh,
   _K: () => gitEnvironment,
   pH: () => identityFrom
  });
  const transport = /^GIT_(SSH|SSH_COMMAND|SSH_VARIANT|ASKPASS|PROXY_.*|SSL_.*|TRACE.*|CURL_.*|HTTP_USER_AGENT)$/;
  const settings = [ [ "core.hooksPath", "/dev/null" ], [ "core.autocrlf", "false" ], [ "core.fsmonitor", "false" ], [ "core.logAllRefUpdates", "false" ], [ "gc.auto", "0" ], [ "gc.writeCommitGraph", "false" ], [ "maintenance.auto", "false" ], [ "commit.gpgSign", "false" ], [ "push.gpgSign", "false" ], [ "push.followTags", "false" ], [ "push.recurseSubmodules", "no" ], [ "fetch.recurseSubmodules", "false" ], [ "fetch.prune", "false" ], [ "fetch.writeCommitGraph", "false" ], [ "fastimport.unpackLimit", "1" ], [ "protocol.version", "2" ] ];
  function gitEnvironment(env, more) {
   const kept = Object.entries(env).filter(([name]) => !name.startsWith("GIT_") || transport.test(name));
   const result = {
    GIT_ASKPASS: "true",
    ...Object.fromEntries(kept),
    LC_ALL: "C",
    LANGUAGE: "C",
    GIT_TERMINAL_PROMPT: "0",
    GCM_INTERACTIVE: "never",
    GIT_HTTP_LOW_SPEED_LIMIT: "100",
    GIT_HTTP_LOW_SPEED_TIME: "60"
   };
   const all = [ ...settings, ...more ];
   result.GIT_CONFIG_COUNT = String(all.length);
   for (const [index, [key, value]] of all.entries()) {
    result[`GIT_CONFIG_KEY_${index}`] = key;
    result[`GIT_CONFIG_VALUE_${index}`] = value;
   }
   return result;
  }
  function quietSsh(env, configured) {
   if (void 0 !== env.GIT_SSH && void 0 === env.GIT_SSH_COMMAND) return {
    ...env
   };
   return {
    ...env,
    GIT_SSH_COMMAND: `${env.GIT_SSH_COMMAND ?? (configured || "ssh")} -oBatchMode=yes`
   };
  }
  function identityFrom(env) {
   const clean = text => (text ?? "").replace(/[<>\p{Cc}]/gu, "").trim();
   return {
    name: clean(env.OCUROOT_GIT_USER_NAME) || "Ocuroot",
    email: clean(env.OCUROOT_GIT_USER_EMAIL) || "contact@ocuroot.com"
   };
  }
 },
 5553: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Cg: () => checkPath,
   vu: () => importScript,
   yX: () => transactionMessage
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
  var _refs_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3667);
  function importScript(commits, identity, seconds) {
   const transaction = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
   const name = index => `refs/ocuroot/new/${transaction}/${index}`;
   const made = commits.map(({parent, message, texts}, index) => {
    const lines = [ `commit ${name(index)}`, `mark :${index + 1}` ];
    lines.push(`committer ${identity.name} <${identity.email}> ${seconds} +0000`);
    lines.push(data(transactionMessage(message, transaction)));
    if (void 0 !== parent) lines.push(`from ${parent}`);
    return `${lines.join("\n")}\n${function edits(texts) {
     const sorted = [ ...texts ].sort(([a], [b]) => (0, _refs_order_js__WEBPACK_IMPORTED_MODULE_2__.Xo)(a, b));
     const removed = sorted.filter(([, text]) => void 0 === text).map(([path]) => `D ${quoted(path)}\n`);
     const written = sorted.flatMap(([path, text]) => void 0 === text ? [] : [ `M 100644 inline ${quoted(path)}\n${data(text)}\n` ]);
     return removed.join("") + written.join("");
    }(texts)}get-mark :${index + 1}\n`;
   });
   const gone = commits.map((_, index) => `reset ${name(index)}\nfrom ${"0".repeat(40)}\n\n`);
   return `feature done\n${made.join("")}${gone.join("")}done\n`;
  }
  function transactionMessage(message, transaction) {
   return `${message}\n\nTransaction: ${transaction}\n`;
  }
  function data(text) {
   return `data ${Buffer.byteLength(text)}\n${text}`;
  }
  function quoted(path) {
   if (!/["\\\n]/.test(path)) return path;
   return `"${path.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;
  }
  const gitFolder = /^(\.git|git~1)[ .]*(:.*)?$/i;
  function checkPath(path) {
   const part = path.split("/").find(each => gitFolder.test(each) || ".." === each || "." === each || "" === each);
   if (void 0 === part && !path.includes("\0")) return;
   (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.fJ)("file-access", `${path} cannot be kept in git because a part of it is ${JSON.stringify(part ?? "\0")}.`, {
    fix: "Use another name."
   });
  }
 },
 8118: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   u: () => GitFiles
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _overlay_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2274);
  var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8113);
  class GitFiles {
   revision;
   sides;
   #text;
   #changed;
   constructor(sides, text, changed) {
    this.sides = sides;
    this.#changed = changed;
    this.revision = sides.map(({commit}) => commit ?? "none").join(" ");
    this.#text = text;
   }
   async read(path) {
    const id = this.#find(path);
    if ("string" != typeof id) return;
    return await this.#text(id) ?? function lost(path) {
     (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("file-access", `The text of ${path} is missing in the cache, and its repository does not have it any more.`, {
      fix: "Run it again."
     });
    }(path);
   }
   has(path) {
    return "string" == typeof this.#find(path);
   }
   async changed(path) {
    const side = this.sides.find(({branch}) => path.startsWith(branch.side));
    return side && this.#changed(side, side.branch.folder + path.slice(side.branch.side.length));
   }
   entries(directory) {
    if ("" === directory && this.sides.length > 1) return (0, _overlay_js__WEBPACK_IMPORTED_MODULE_1__.CA)(this.sides.map(({branch}) => [ branch.side.slice(0, -1), !0 ]));
    const found = this.#find(directory);
    return "object" == typeof found ? (0, _tree_js__WEBPACK_IMPORTED_MODULE_2__.Mc)(found) : [];
   }
   #find(path) {
    for (const {branch, tree} of this.sides) {
     const inner = `${path}/`.startsWith(branch.side) ? path.slice(branch.side.length) : void 0;
     if (void 0 !== inner) return (0, _tree_js__WEBPACK_IMPORTED_MODULE_2__.r9)(tree ?? _tree_js__WEBPACK_IMPORTED_MODULE_2__.in, (branch.folder + inner).replace(/\/$/, ""));
    }
    return;
   }
  }
 },
 6973: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A3: () => reasonOf,
   TU: () => Git,
   b$: () => isDiskFull
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4677);
  var _fs_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3127);
  class Git {
   #options;
   env;
   cwd;
   constructor(options) {
    this.#options = options;
    this.env = options.env;
    this.cwd = options.cwd;
   }
   remote(args) {
    return this.#run(args, 18e4);
   }
   local(args, input) {
    return this.#run(args, 12e4, input);
   }
   async #run(args, limit, input) {
    const {cwd, env, signal} = this.#options;
    const time = AbortSignal.timeout(limit);
    const either = void 0 === signal ? time : AbortSignal.any([ signal, time ]);
    try {
     return await (0, _process_js__WEBPACK_IMPORTED_MODULE_1__.run)("git", args, {
      cwd,
      env,
      signal: either,
      ...void 0 === input ? {} : {
       input
      }
     });
    } catch (error) {
     return "ENOENT" === (0, _fs_disk_js__WEBPACK_IMPORTED_MODULE_2__.b)(error) ? function noGit() {
      (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("store-config", "A store in git needs the program git, which is not on the PATH.", {
       fix: "Install git 2.31 or newer."
      });
     }() : Promise.reject(error);
    }
   }
  }
  function isDiskFull({stderr, endedBy}) {
   return "SIGXFSZ" === endedBy || /No space left on device|[Qq]uota exceeded|File too large|died of signal 25\b/.test(stderr);
  }
  function reasonOf(result) {
   if (isDiskFull(result)) return "the disk is full";
   if (-1 === result.exitCode) return function tooLong({endedBy}) {
    return void 0 === endedBy || "SIGTERM" === endedBy || "SIGKILL" === endedBy;
   }(result) ? "it took too long" : `${result.endedBy} ended git`;
   return (result.stderr.split("\n").filter(line => /^(fatal|error): /.test(line)).at(-1) ?? `git ended with ${result.exitCode}`).replace(/^(fatal|error): |\.$/g, "");
  }
 },
 1517: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   HB: () => unreachable,
   Ys: () => tryList,
   Z9: () => wordsOf,
   p_: () => list
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _masks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8889);
  var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6973);
  async function tryList(git, remote, names) {
   const result = await git.remote([ "ls-remote", "--symref", remote.url, ...names ]);
   if (0 !== result.exitCode) return result;
   const refs = new Map;
   let head;
   for (const line of result.stdout.split("\n")) {
    const [, target] = /^ref: refs\/heads\/(.*)\tHEAD$/.exec(line) ?? [];
    const [id = "", name] = line.split("\t");
    if (void 0 !== target) head = target; else if (void 0 !== name && names.includes(name)) refs.set(name, id);
   }
   return {
    refs,
    head
   };
  }
  async function list(git, remote, names) {
   const answer = await tryList(git, remote, names);
   return "refs" in answer ? answer : unreachable(remote, answer);
  }
  function unreachable(remote, result, what = "cannot be reached") {
   const tail = wordsOf(result);
   const reason = -1 === result.exitCode ? (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.A3)(result) : tail[0] ?? `git ended with ${result.exitCode}`;
   (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("store-unreachable", `${remote.name} ${what}: ${reason.replace(/^(fatal|error|remote): |\.$/g, "")}.`, {
    fix: "Check the address, the network and the credentials, and run it again.",
    ...tail.length > 1 ? {
     tail
    } : {}
   });
  }
  function wordsOf({stderr}) {
   return _masks_js__WEBPACK_IMPORTED_MODULE_1__.SL.mask(stderr).split("\n").map(line => line.trimEnd()).filter(line => "" !== line);
  }
 },
 7846: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Y: () => Mirror
  });
  var clock = __webpack_require__(7094);
  var errors = __webpack_require__(9473);
  var bounded_map = __webpack_require__(2524);
  var environment = __webpack_require__(3676);
  var git_git = __webpack_require__(6973);
  var git_link = __webpack_require__(1517);
  async function fetchBranches({git, remote, cache, resolve}, branches, depth = []) {
   const found = new Map;
   if (0 === branches.length) return found;
   const targets = new Map(branches.map(branch => [ branch, cache.newRef() ]));
   const specs = Array.from(targets, ([branch, target]) => `+${branch.ref}:${target}`);
   const args = [ "fetch", "--quiet", "--no-tags", "--no-write-fetch-head", ...depth, remote.url, ...specs ];
   const result = await git.remote([ `--git-dir=${cache.repository}`, ...args ]);
   if (-1 === result.exitCode && !(0, git_git.b$)(result)) (0, git_link.HB)(remote, result);
   if (0 !== result.exitCode) return result;
   for (const [branch, target] of targets) {
    const id = await resolve(target);
    if (void 0 === id) return result;
    found.set(branch, id);
   }
   return found;
  }
  function notStored(remote, {repository}, result) {
   (0, errors.fJ)("file-access", `${remote.name} cannot be fetched into ${repository}: ${(0, 
   git_git.A3)(result)}.`, {
    fix: "Make room on the disk, or remove that folder: everything in it is at the remote."
   });
  }
  async function isOneMoment(branches, found, looking) {
   const moved = branches.some(branch => found.get(branch) !== branch.commit);
   if (branches.length < 2 || !moved) return !0;
   const [first, ...others] = await Promise.all(branches.map(async branch => {
    const commit = found.get(branch);
    const text = void 0 === commit ? void 0 : await looking.text(commit);
    return /^Transaction: (\S+)$/m.exec(text ?? "")?.[1];
   }));
   if (void 0 !== first && others.every(each => each === first)) return !0;
   const refs = await looking.present();
   return branches.every(branch => refs.get(branch.ref) === found.get(branch));
  }
  function refuseMissing(remote, branch) {
   if (branch.createBranch) return;
   (0, errors.fJ)("store-config", `${remote.name} has no branch ${branch.name}.`, {
    fix: "Create the branch, or let it be created with create_branch=True in repo.ocu.star."
   });
  }
  var objects = __webpack_require__(1689);
  var set_back = __webpack_require__(9829);
  var git_tree = __webpack_require__(8113);
  class Mirror {
   remote;
   branches;
   cache;
   #options;
   #trees=new bounded_map.E(6, () => 1);
   #git;
   #objects;
   #opening;
   #repairing;
   #outdated=!0;
   #asked=Number.NEGATIVE_INFINITY;
   constructor(remote, branches, cache, options) {
    this.remote = remote;
    this.branches = branches;
    this.cache = cache;
    this.#options = options;
   }
   get git() {
    return this.#git ?? (0, errors.fJ)("internal", "The cache of a store in git was used before it was opened.");
   }
   get objects() {
    this.#objects ??= new objects.R(this.git, this.cache.repository);
    return this.#objects;
   }
   local(args, input) {
    return this.git.local([ this.#gitDir, ...args ], input);
   }
   open() {
    this.#opening ??= this.#open().catch(error => {
     this.#opening = void 0;
     throw error;
    });
    return this.#opening;
   }
   async close() {
    await (this.#opening?.catch(() => {}));
    await (this.#objects?.close());
    if (void 0 !== this.#git) this.cache.release();
   }
   expire() {
    this.#outdated = !0;
   }
   async look(locked) {
    const machine = Math.max(...this.branches.map(branch => this.cache.age(branch.key)));
    const age = Math.min(machine, (0, clock.monotonic)() - this.#asked);
    if (this.#outdated || age >= this.#options.freshness) await this.refresh(locked); else for (const branch of this.branches) await this.#adopt(branch);
   }
   async refresh(locked) {
    const asked = (0, clock.monotonic)();
    const before = this.branches.map(branch => branch.commit);
    const looking = {
     text: id => this.objects.text(id),
     present: () => this.#present(this.branches)
    };
    let found = await this.#fetchAll();
    for (;!await isOneMoment(this.branches, found, looking); ) found = await this.#fetchAll();
    for (const [index, branch] of this.branches.entries()) {
     const [old, now] = [ before[index], found.get(branch) ];
     if (void 0 !== old && old !== now && branch.commit === old) await this.#checkForward(branch, old, now);
     branch.advance(now, old);
    }
    this.#outdated = !1;
    this.#asked = asked;
    if (locked) await this.record();
   }
   async record() {
    const script = this.branches.filter(({commit, machine}) => void 0 !== commit && commit !== machine).map(({tip, commit}) => `update ${tip} ${commit}\n`).join("");
    if ("" !== script) await this.local([ "update-ref", "--stdin" ], script);
    for (const branch of this.branches) {
     branch.machine = branch.commit;
     this.cache.touch(branch.key);
    }
   }
   async contains(tip, commit) {
    if (void 0 === tip || tip === commit) return tip === commit;
    const {exitCode} = await this.local([ "merge-base", "--is-ancestor", commit, tip ]);
    return exitCode > 1 ? void 0 : 0 === exitCode;
   }
   async deepen({ref}, commits) {
    const options = [ "--quiet", "--no-tags", "--no-write-fetch-head", `--deepen=${commits}` ];
    return 0 === (await this.git.remote([ this.#gitDir, "fetch", ...options, this.remote.url, ref ])).exitCode;
   }
   async isWhole(commit, before) {
    const range = void 0 === before ? [ commit ] : [ commit, `^${before}` ];
    return 0 === (await this.local([ "rev-list", "--objects", "--quiet", ...range ])).exitCode;
   }
   async tree(commit) {
    const known = this.#trees.get(commit);
    if (void 0 !== known) return known;
    const result = await this.local([ "ls-tree", "-r", "-z", "--full-tree", commit ]);
    if (0 !== result.exitCode) throw new objects.W(this.cache.repository, (0, git_git.A3)(result));
    const tree = (0, git_tree.cZ)(result.stdout);
    this.#trees.set(commit, tree);
    return tree;
   }
   remember(commit, tree) {
    this.#trees.set(commit, tree);
   }
   async text(id) {
    const text = await this.objects.text(id).catch(error => {
     if (!(error instanceof objects.W)) throw error;
    });
    if (void 0 !== text) return text;
    await this.repair();
    return this.objects.text(id);
   }
   repair() {
    this.#repairing ??= this.#replace().then(() => this.refresh(!1)).finally(() => {
     this.#repairing = void 0;
    });
    return this.#repairing;
   }
   async #replace() {
    await (this.#objects?.close());
    this.#objects = void 0;
    await this.cache.replace(this.git);
    for (const branch of this.branches) branch.machine = void 0;
    this.#outdated = !0;
   }
   get #gitDir() {
    return `--git-dir=${this.cache.repository}`;
   }
   get #fetching() {
    return {
     git: this.git,
     remote: this.remote,
     cache: this.cache,
     resolve: name => this.objects.resolve(name)
    };
   }
   async #open() {
    this.#git = await this.cache.prepare();
    if (this.remote.ssh) await this.#quietSsh();
    await async function nameDefaults(git, remote, branches) {
     if (branches.some(({name}) => "" === name)) {
      const {head, refs} = await (0, git_link.p_)(git, remote, [ "HEAD" ]);
      if (void 0 === head && refs.has("HEAD")) (0, errors.fJ)("store-config", `${remote.name} has no default branch.`, {
       fix: "Name the branch of the store in repo.ocu.star."
      });
      for (const branch of branches) branch.name ||= head ?? "main";
     }
     const [first, second] = branches;
     if (void 0 !== first && first.name === second?.name) !function sameBranch(remote, {name}) {
      (0, errors.fJ)("store-config", `State and intent are both configured to be in branch ${name} of ${remote.name}.`, {
       fix: "Give each a branch of its own, or configure one store.git for both."
      });
     }(remote, first);
    }(this.git, this.remote, this.branches);
    try {
     for (const branch of this.branches) await this.#recall(branch);
    } catch (error) {
     if (!(error instanceof objects.W)) throw error;
     await this.#replace();
     for (const branch of this.branches) await this.#recall(branch);
    }
    if (this.branches.some(({commit}) => void 0 === commit)) await this.#firstContact();
   }
   async #quietSsh() {
    const {cwd, env} = this.git;
    const configured = await this.git.local([ "config", "--get", "core.sshCommand" ]);
    const {signal} = this.#options;
    this.#git = new git_git.TU({
     cwd,
     env: (0, environment.Bd)(env, configured.stdout.trim()),
     ...void 0 === signal ? {} : {
      signal
     }
    });
   }
   async #recall(branch) {
    branch.commit = branch.machine = await this.objects.resolve(branch.tip);
   }
   async #firstContact() {
    const refs = await this.#present(this.branches);
    const unknown = this.branches.filter(({commit, ref}) => void 0 === commit && refs.has(ref));
    if (unknown.length > 0) {
     const held = await this.cache.lock.acquire();
     try {
      for (const branch of unknown) await this.#begin(branch);
      await this.record();
     } finally {
      held.release();
     }
    }
    this.#outdated = this.branches.some(branch => branch.commit !== refs.get(branch.ref));
    this.#asked = (0, clock.monotonic)();
   }
   async #present(branches) {
    const names = branches.map(branch => branch.ref);
    const {refs} = await (0, git_link.p_)(this.git, this.remote, names);
    for (const branch of branches) if (!refs.has(branch.ref)) refuseMissing(this.remote, branch);
    return refs;
   }
   async #begin(branch) {
    await this.#recall(branch);
    if (void 0 !== branch.commit || this.cache.isShallowLocked()) return;
    const found = await fetchBranches(this.#fetching, [ branch ], [ "--depth=1" ]);
    if (!("exitCode" in found)) branch.commit = found.get(branch);
   }
   async #fetchAll() {
    if (this.branches.every(branch => void 0 !== branch.commit)) {
     const found = await fetchBranches(this.#fetching, this.branches);
     if (!("exitCode" in found)) return found;
    }
    for (let attempt = 1; ;attempt++) {
     const refs = await this.#present(this.branches);
     const present = this.branches.filter(branch => refs.has(branch.ref));
     const found = await fetchBranches(this.#fetching, present);
     if (!("exitCode" in found)) return found;
     if (attempt > 2 || (0, git_git.b$)(found)) notStored(this.remote, this.cache, found);
     if (2 === attempt) await this.#replace();
    }
   }
   async #adopt(branch) {
    const {commit, machine} = branch;
    const tip = await this.objects.resolve(branch.tip);
    if (void 0 === tip || tip === machine) return;
    branch.machine = tip;
    if (void 0 === commit || !await this.contains(commit, tip)) branch.advance(tip, commit);
   }
   async #checkForward(branch, old, now) {
    if (void 0 !== now && !1 !== await this.contains(now, old)) return;
    const kept = `refs/ocuroot/lost/${old}`;
    await this.local([ "update-ref", kept, old ]);
    const command = `git --git-dir=${this.cache.repository} push --force ${this.remote.url} ${old.slice(0, 7)}:${branch.ref}`;
    this.#options.warn?.((0, set_back.X)({
     branch: branch.name,
     remote: this.remote.name,
     old,
     now,
     command
    }));
   }
  }
 },
 1689: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R: () => Objects,
   W: () => Damaged
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4677);
  var _bounded_map_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2524);
  class Damaged extends _errors_js__WEBPACK_IMPORTED_MODULE_0__._8 {
   constructor(repository, reason) {
    super({
     code: "file-access",
     message: `The cache ${repository} cannot be read: ${reason.trim() || "objects are missing"}`,
     fix: "Remove that folder: everything in it is at the remote."
    });
   }
  }
  class Objects {
   #git;
   #folder;
   #texts=new _bounded_map_js__WEBPACK_IMPORTED_MODULE_2__.E(8e6, text => text.length + 100);
   #waiting=[];
   #process;
   #received=[];
   #size=0;
   #needed=0;
   constructor(git, folder) {
    this.#git = git;
    this.#folder = folder;
   }
   async text(id) {
    const known = this.#texts.get(id);
    if (void 0 !== known) return known;
    const text = (await this.#ask(id))?.content.toString("utf8");
    if (void 0 !== text) this.#texts.set(id, text);
    return text;
   }
   remember(id, text) {
    this.#texts.set(id, text);
   }
   async resolve(name) {
    return (await this.#ask(name))?.id;
   }
   async close() {
    const {ended} = this.#process ?? {};
    this.#process?.end();
    await (ended?.catch(() => {}));
   }
   #ask(name) {
    return new Promise((resolve, reject) => {
     this.#process ??= this.#start();
     this.#waiting.push({
      resolve,
      reject
     });
     this.#process.write(`${name}\n`);
    });
   }
   #start() {
    const args = [ `--git-dir=${this.#folder}`, "cat-file", "--batch" ];
    const {cwd, env} = this.#git;
    const started = (0, _process_js__WEBPACK_IMPORTED_MODULE_1__.iq)("git", args, {
     cwd,
     env,
     onData: chunk => this.#take(chunk)
    });
    const lost = reason => {
     this.#process = void 0;
     this.#received = [];
     this.#size = this.#needed = 0;
     for (const each of this.#waiting.splice(0)) each.reject(reason);
    };
    started.ended.then(({stderr}) => lost(new Damaged(this.#folder, function lastLine(text) {
     return (text.trim().split("\n").at(-1) ?? "").replace(/^(fatal|error): /, "");
    }(stderr))), lost);
    return started;
   }
   #take(chunk) {
    this.#received.push(chunk);
    this.#size += chunk.length;
    if (this.#size < this.#needed) return;
    let rest = 1 === this.#received.length ? chunk : Buffer.concat(this.#received);
    this.#needed = 0;
    for (;;) {
     const answer = parseAnswer(rest);
     if ("number" == typeof answer) {
      this.#needed = answer;
      break;
     }
     rest = rest.subarray(answer.length);
     this.#waiting.shift()?.resolve(answer.object);
    }
    this.#received = 0 === rest.length ? [] : [ rest ];
    this.#size = rest.length;
   }
  }
  function parseAnswer(bytes) {
   const end = bytes.indexOf(10);
   if (end < 0) return bytes.length + 1;
   const [, id = "", size] = /^([0-9a-f]+) [a-z]+ (\d+)$/.exec(bytes.toString("utf8", 0, end)) ?? [];
   if (void 0 === size) return {
    length: end + 1,
    object: void 0
   };
   const last = end + 1 + Number(size);
   if (bytes.length <= last) return last + 1;
   return {
    length: last + 1,
    object: {
     id,
     content: bytes.subarray(end + 1, last)
    }
   };
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
 9829: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => setBackProblem
  });
  function setBackProblem({branch, remote, old, now, command}) {
   return {
    code: "store-conflict",
    message: `Branch ${branch} of ${remote} ${void 0 === now ? "is gone" : `was set back or replaced: it is at ${short(now)} now`}, without ${short(old)}, which was its newest commit here before.`,
    fix: `If that was a mistake: ${command}`
   };
  }
  function short(id) {
   return id.slice(0, 7);
  }
 },
 8171: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   p: () => refuseSources
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2154);
  var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8113);
  function refuseSources(tree, {name, folder}, remote) {
   const isStore = [ "", "state/", "intent/" ].some(place => void 0 !== (0, _tree_js__WEBPACK_IMPORTED_MODULE_2__.r9)(tree, `${place}${_marker_js__WEBPACK_IMPORTED_MODULE_1__.bx}`));
   if ("" !== folder || isStore || !(0, _tree_js__WEBPACK_IMPORTED_MODULE_2__.Mc)(tree).some(entry => entry.name.endsWith(".ocu.star"))) return;
   (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("store-config", `Branch ${name} of ${remote} holds config files and no store.`, {
    fix: "Name a branch of its own for the store in repo.ocu.star; a missing one is created."
   });
  }
 },
 8113: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Mc: () => entriesOf,
   UX: () => idsOf,
   V$: () => foreign,
   cZ: () => parseTree,
   in: () => emptyTree,
   r9: () => findIn,
   tD: () => changed,
   yJ: () => put,
   zA: () => blobId,
   zv: () => obstacleTo
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var _overlay_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2274);
  const emptyTree = new Map;
  const foreign = new Map;
  function parseTree(listing) {
   const root = new Map;
   for (const line of listing.split("\0")) {
    const tab = line.indexOf("\t");
    if (tab < 0) continue;
    const node = line.startsWith("100") ? line.slice(line.lastIndexOf(" ", tab) + 1, tab) : foreign;
    put(root, line.slice(tab + 1).split("/"), node);
   }
   return root;
  }
  function put(root, parts, node) {
   let at = root;
   for (const name of parts.slice(0, -1)) {
    let next = at.get(name);
    if (void 0 === next) {
     next = new Map;
     at.set(name, next);
    }
    at = next;
   }
   at.set(parts.at(-1) ?? "", node);
  }
  function findIn(tree, path) {
   let at = tree;
   if ("" === path) return at;
   for (const name of path.split("/")) {
    if (void 0 === at || "string" == typeof at) return;
    at = at.get(name);
   }
   return at;
  }
  function obstacleTo(tree, path) {
   let at = tree;
   const parts = path.split("/");
   for (const [index, name] of parts.entries()) {
    at = "object" == typeof at ? at.get(name) : void 0;
    if (void 0 === at) return;
    if ((index < parts.length - 1 ? "string" == typeof at : "object" == typeof at) || at === foreign) return parts.slice(0, index + 1).join("/");
   }
   return;
  }
  function changed(tree, [name = "", ...rest], id) {
   const copy = new Map(tree);
   const child = copy.get(name);
   const below = "object" == typeof child ? child : emptyTree;
   const next = 0 === rest.length ? id : changed(below, rest, id);
   if (void 0 === next || "object" == typeof next && 0 === next.size) copy.delete(name); else copy.set(name, next);
   return copy;
  }
  function* idsOf(tree) {
   for (const node of tree.values()) if ("string" == typeof node) yield node; else yield* idsOf(node);
  }
  const listings = new WeakMap;
  function entriesOf(tree) {
   let entries = listings.get(tree);
   if (void 0 === entries) {
    entries = (0, _overlay_js__WEBPACK_IMPORTED_MODULE_1__.CA)(Array.from(tree, ([name, node]) => [ name, "string" != typeof node ]));
    listings.set(tree, entries);
   }
   return entries;
  }
  function blobId(text, commit) {
   const bytes = Buffer.from(text, "utf8");
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(64 === commit.length ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
  }
 }
};
