"use strict";

exports.id = 5415;

exports.ids = [ 5415 ];

exports.modules = {
 3237: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   DA: () => removeLeftovers,
   DP: () => unfinishedClone,
   IL: () => removeWorktree,
   w: () => worktreesIn,
   xD: () => recordName
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _store_fs_owner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6583);
  const forgotten = 6048e5;
  const unfinished = 6e4;
  const unused = 2592e6;
  function worktreesIn(home) {
   return node_path__WEBPACK_IMPORTED_MODULE_1__.join(home, "worktrees");
  }
  function recordName(name) {
   return `${name}.json`;
  }
  function removeWorktree(folder, name, gitDir) {
   try {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name), {
     recursive: !0,
     force: !0,
     maxRetries: 3
    });
    if (void 0 !== gitDir) {
     const registrations = node_path__WEBPACK_IMPORTED_MODULE_1__.join(gitDir, "worktrees");
     (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(registrations, name), {
      recursive: !0,
      force: !0,
      maxRetries: 3
     });
     if (0 === namesIn(registrations)?.length) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(registrations);
    }
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, recordName(name)), {
     force: !0
    });
   } catch {}
  }
  const unfinishedClone = "new-";
  function removeLeftovers(home, now) {
   removeDead(worktreesIn(home), now);
   const clones = node_path__WEBPACK_IMPORTED_MODULE_1__.join(home, "clones");
   !function removeUnusedClones(folder, now) {
    for (const name of namesIn(folder) ?? []) if (now - changedAt(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name, "used")) > unused) (0, 
    node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name), {
     recursive: !0,
     force: !0
    });
   }(clones, now);
   for (const name of namesIn(clones) ?? []) removeDead(node_path__WEBPACK_IMPORTED_MODULE_1__.join(clones, name), now, unfinishedClone);
  }
  function removeDead(folder, now, prefix = "") {
   const names = (namesIn(folder) ?? []).filter(name => name.startsWith(prefix));
   for (const name of new Set(names.map(each => each.replace(/\.json$/, "")))) {
    const record = recordOf(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, recordName(name)), now);
    if ("in use" === record) continue;
    removeWorktree(folder, name, void 0 === record ? registeredAt(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name)) : record.repository);
   }
  }
  function registeredAt(tree) {
   try {
    const [, registration] = /^gitdir: (.+)$/m.exec((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(tree, ".git"), "utf8")) ?? [];
    return void 0 === registration ? void 0 : node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(registration));
   } catch {
    return;
   }
  }
  function recordOf(file, now) {
   try {
    const text = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8");
    const {owner, repository} = JSON.parse(text);
    const known = {
     repository: "string" == typeof repository ? repository : void 0
    };
    const maker = (0, _store_fs_owner_js__WEBPACK_IMPORTED_MODULE_2__.pZ)(JSON.stringify(owner));
    const life = void 0 === maker ? "unknown" : (0, _store_fs_owner_js__WEBPACK_IMPORTED_MODULE_2__.QX)(maker);
    if ("dead" === life || "unknown" === life && now - changedAt(file) > forgotten) return known;
    return "in use";
   } catch (error) {
    if (error instanceof SyntaxError) return now - changedAt(file) > unfinished ? {
     repository: void 0
    } : "in use";
    return;
   }
  }
  function changedAt(file) {
   return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, {
    throwIfNoEntry: !1
   })?.mtimeMs ?? Number.POSITIVE_INFINITY;
  }
  function namesIn(folder) {
   try {
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
   } catch {
    return;
   }
  }
 },
 5415: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   runCommand: () => runCommand
  });
  var commands_session = __webpack_require__(6183);
  var external_node_fs_ = __webpack_require__(3024);
  var external_node_path_ = __webpack_require__(6760);
  var leftovers = __webpack_require__(3237);
  var clock = __webpack_require__(7094);
  var parse = __webpack_require__(2216);
  function reachingEnv({env, credentials}) {
   return {
    ...env,
    ...credentials
   };
  }
  function homeOf(env) {
   return env.OCUROOT_HOME || external_node_path_.join(env.HOME ?? env.USERPROFILE ?? "", ".ocuroot");
  }
  var setting_values = __webpack_require__(6938);
  var masks = __webpack_require__(8889);
  var build_remembered = __webpack_require__(7504);
  async function settingsOf({env, reporter, signal, version}, text, config, recorded) {
   if (void 0 === text) return (0, setting_values.I1)({
    release_ignore: [],
    has_trigger: !1,
    sources: {}
   }, env);
   const from = void 0 === recorded ? {} : {
    recorded
   };
   const remembered = new build_remembered.d(homeOf(env));
   const made = [ "settings", version, text ];
   const known = remembered.recall(made);
   if (known) return (0, setting_values.I1)({
    ...known,
    ...from,
    sources: {
     [setting_values._r]: text
    }
   }, env);
   const given = void 0 === recorded ? {} : {
    sources: recorded
   };
   const {AddressSecrets} = await __webpack_require__.e(4595).then(__webpack_require__.bind(__webpack_require__, 4595));
   const written = AddressSecrets.inText(text);
   for (const secret of written.values()) masks.SL.add(secret);
   const settings = await config.settings({
    onPrint: line => reporter.report({
     type: "config-print",
     file: setting_values._r,
     text: line
    }),
    signal,
    ...given
   });
   const used = AddressSecrets.inSettings(settings);
   for (const secret of used.values()) masks.SL.add(secret);
   for (const problem of settings.warnings) reporter.report({
    type: "warning",
    problem
   });
   const {sources, pure, warnings, trigger: _trigger, dispose, ...plain} = settings;
   dispose();
   if (pure && 0 === warnings.length && 1 === Object.keys(sources).length && written.isEmpty && used.isEmpty) remembered.keep(made, plain);
   const stored = Object.entries(sources).map(([file, source]) => [ file, used.removedFrom(source) ]);
   return (0, setting_values.I1)({
    ...plain,
    ...from,
    sources: Object.fromEntries(stored)
   }, env);
  }
  function withDefaultStores(settings, env) {
   const {GITHUB_ACTIONS, GITHUB_SERVER_URL, GITHUB_REPOSITORY} = env;
   if (void 0 !== settings.state || "true" !== GITHUB_ACTIONS || !GITHUB_SERVER_URL || !GITHUB_REPOSITORY) return settings;
   const remote_url = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}.git`;
   const on = branch => ({
    git: {
     remote_url,
     branch,
     create_branch: !0
    }
   });
   return {
    ...settings,
    state: on("ocuroot-state"),
    intent: settings.intent ?? on("ocuroot-intent")
   };
  }
  function repoConfig({sources}, {remotes}) {
   const {[setting_values._r]: source = "", ...loaded} = sources;
   return {
    Remotes: remotes.map(remote => ({
     ...remote
    })),
    source: Buffer.from(source).toString("base64"),
    ...0 === Object.keys(loaded).length ? {} : {
     loaded
    }
   };
  }
  var errors = __webpack_require__(9473);
  var build_process = __webpack_require__(4677);
  var remote = __webpack_require__(7661);
  async function gitFacts(root, env) {
   const [shown, configured] = await Promise.all([ ask(root, env, "log", "-1", "--format=%H%n%s", "HEAD", "--"), ask(root, env, "config", "--get-regexp", "^(remote\\..*\\.(url|pushurl)|user\\.name)$") ]);
   const [head, subject] = shown?.split("\n") ?? [];
   const override = env.OCU_REPO_COMMIT_OVERRIDE;
   const addresses = function remotesIn(text) {
    const remotes = new Map;
    for (const line of text.split("\n")) {
     const [, name, key, value] = /^remote\.(.*)\.(url|pushurl) (.*)$/.exec(line) ?? [];
     if (void 0 === name) continue;
     const field = "url" === key ? "URL" : "PushURL";
     remotes.set(name, {
      [field]: value,
      ...remotes.get(name)
     });
    }
    return [ ...remotes ].map(([Name, {URL = "", PushURL = URL}]) => ({
     Name,
     URL,
     PushURL
    })).sort((a, b) => a.Name < b.Name ? -1 : 1);
   }(configured ?? "");
   const user = configured?.match(/^user\.name (.*)$/gm)?.at(-1)?.slice(10);
   const origin = env.OCU_REPO_URL_OVERRIDE || addresses.find(({Name}) => "origin" === Name)?.URL;
   return {
    commit: override || head || "null",
    ...subject && !override ? {
     subject
    } : {},
    ...void 0 === origin ? {} : {
     origin
    },
    ...user ? {
     user
    } : {},
    remotes: addresses.map(({Name, URL, PushURL}) => ({
     Name,
     URL: withoutUserInfo(URL),
     PushURL: withoutUserInfo(PushURL)
    }))
   };
  }
  function git(root, env, args) {
   return (0, build_process.run)("git", args, {
    cwd: root,
    env
   }).catch(() => {});
  }
  async function ask(root, env, ...args) {
   const answer = await git(root, env, args);
   const text = 0 === answer?.exitCode ? answer.stdout.trim() : "";
   return "" === text ? void 0 : text;
  }
  function withoutUserInfo(url) {
   return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/]*@/i, "$1");
  }
  function checkedName(name, setting) {
   if (!name.split("/").some(part => "" === part || "." === part || ".." === part || "-" === part || /^[@+]|[#=]/.test(part))) return name;
   return (0, errors.fJ)("store-config", `${setting} is ${JSON.stringify(name)}, which cannot be the name of a repository`, {
    fix: "use words between slashes, such as octo-org/shop"
   });
  }
  var external_node_crypto_ = __webpack_require__(7598);
  var transact = __webpack_require__(6870);
  var disk = __webpack_require__(3127);
  var bounded_map = __webpack_require__(2524);
  var overlay = __webpack_require__(2274);
  class Folder {
   #sorted;
   #names;
   constructor(entries) {
    this.#sorted = entries;
   }
   get size() {
    return this.#names?.size ?? this.#sorted?.length ?? 0;
   }
   get entries() {
    this.#sorted ??= (0, overlay.CA)(this.#names ?? []);
    return this.#sorted;
   }
   isDirectory(name) {
    if (void 0 !== this.#names || this.entries.length > 8) return this.#byName().get(name);
    for (const entry of this.entries) if (entry.name === name) return entry.directory;
    return;
   }
   add(name, isDirectory) {
    const names = this.#byName();
    if (names.has(name)) return !1;
    names.set(name, isDirectory);
    this.#sorted = void 0;
    return !0;
   }
   delete(name) {
    const names = this.#byName();
    if (names.delete(name)) this.#sorted = void 0;
    return 0 === names.size;
   }
   #byName() {
    this.#names ??= new Map(this.entries.map(({name, directory}) => [ name, directory ]));
    return this.#names;
   }
  }
  const withTypes = {
   withFileTypes: !0
  };
  const nothing = new Map;
  class Image {
   #root;
   #ledger;
   #texts=new bounded_map.E(1e7, ({text}) => (text?.length ?? 0) + 100);
   #folders=new bounded_map.E(6e4, () => 1);
   #commits=new bounded_map.E(2e6, weigh);
   #overlay=nothing;
   #position={
    generation: 0,
    id: "",
    pending: !1
   };
   #epoch=0;
   locked=!1;
   constructor(root, ledger) {
    this.#root = root;
    this.#ledger = ledger;
    this.#rebase(ledger.position());
   }
   get position() {
    return this.#position;
   }
   get epoch() {
    return this.#epoch;
   }
   sync() {
    if (!this.locked) this.#moveTo(this.#ledger.position());
   }
   #hasMoved() {
    return !this.locked && this.#moveTo(this.#ledger.positionSeen());
   }
   #moveTo(now) {
    const {generation, id} = this.#position;
    if (now.generation === generation && now.id === id) return !1;
    const chain = this.#chain(generation, now);
    if (void 0 === chain) this.#rebase(now); else for (const commit of chain) this.advance(commit, commit.id !== now.id || !now.pending);
    return !0;
   }
   advance(commit, applied) {
    this.#position = {
     generation: commit.generation,
     id: commit.id,
     pending: !applied
    };
    this.#overlay = applied ? nothing : commit.writes;
    this.#commits.set(String(commit.generation), commit);
    for (const [path, {after}] of commit.writes) {
     this.#texts.set(path, {
      text: after ?? null
     });
     if (void 0 === after) this.#leave(path); else this.#enter(path);
    }
   }
   settle() {
    this.#position = {
     ...this.#position,
     pending: !1
    };
    this.#overlay = nothing;
   }
   keeper(path) {
    for (let cut = path.lastIndexOf("/"); cut > 0; cut = path.lastIndexOf("/", cut - 1)) {
     const folder = this.#folders.get(path.slice(0, cut));
     if (void 0 === folder) return "";
     if (folder.size > 0) return path.slice(0, cut);
    }
    return "";
   }
   read(path) {
    for (;;) {
     const known = this.#texts.get(path);
     if (void 0 !== known?.text) return known.text ?? void 0;
     if (!1 === this.#listed(path)) return;
     const change = this.#overlay.get(path);
     const text = void 0 === change ? this.#readFile(path) : change.after;
     if (this.#hasMoved()) continue;
     this.#texts.set(path, {
      text: text ?? null
     });
     return text;
    }
   }
   expect(paths) {
    const unread = paths.filter(path => void 0 === this.#texts.get(path)?.text && !this.#overlay.has(path));
    const texts = unread.map(path => this.#readFile(path) ?? null);
    if (this.#hasMoved()) return;
    for (const [index, path] of unread.entries()) this.#texts.set(path, {
     text: texts[index]
    });
   }
   has(path) {
    for (;;) {
     const known = this.#texts.get(path);
     if (void 0 !== known) return null !== known.text;
     const listed = this.#listed(path);
     if (void 0 !== listed) return listed;
     const change = this.#overlay.get(path);
     const found = void 0 === change ? (0, disk.fo)(`${this.#root}/${path}`) : void 0 !== change.after;
     if (this.#hasMoved()) continue;
     this.#texts.set(path, {
      text: found ? void 0 : null
     });
     return found;
    }
   }
   list(directory) {
    for (;;) {
     const known = this.#folders.get(directory);
     if (void 0 !== known) return known.entries;
     const folder = new Folder(this.#readFolder(directory));
     if (this.#hasMoved()) continue;
     this.#folders.set(directory, folder);
     for (const [path, {after}] of this.#overlay) if (void 0 === after) this.#leave(path); else this.#enter(path);
     return folder.entries;
    }
   }
   commit(generation) {
    const known = this.#commits.get(String(generation));
    if (void 0 !== known) return known;
    const loaded = this.#ledger.load(generation);
    if (void 0 !== loaded) this.#commits.set(String(generation), loaded);
    return loaded;
   }
   #chain(from, to) {
    if (to.generation <= from || to.generation > from + 64) return;
    const chain = [];
    for (let generation = from + 1; generation <= to.generation; generation++) {
     const commit = this.#ledger.load(generation);
     if (void 0 === commit) return;
     chain.push(commit);
    }
    return chain.at(-1)?.id === to.id ? chain : void 0;
   }
   #rebase(to) {
    let position = to;
    let commit;
    for (;position.pending; ) {
     commit = this.#ledger.load(position.generation);
     if (commit?.id === position.id) break;
     position = this.#ledger.position();
     commit = void 0;
    }
    this.#epoch++;
    this.#texts.clear();
    this.#folders.clear();
    this.#commits.clear();
    this.#position = position;
    this.#overlay = commit?.writes ?? nothing;
   }
   #listed(path) {
    let name = path;
    for (;;) {
     const cut = name.lastIndexOf("/");
     const above = cut < 0 ? "" : name.slice(0, cut);
     const folder = this.#folders.get(above);
     if (void 0 !== folder) {
      const isDirectory = folder.isDirectory(name.slice(cut + 1));
      if (name === path) return !1 === isDirectory;
      return !0 === isDirectory ? void 0 : !1;
     }
     if (cut < 0) return;
     name = above;
    }
   }
   #readFile(path) {
    const text = (0, disk.yR)(`${this.#root}/${path}`);
    return void 0 === text || isWhole(path, text) ? text : function readAgain(file, path) {
     let text;
     for (let tries = 0; tries < 5; tries++) {
      Atomics.wait(pauseCell, 0, 0, 20);
      text = (0, disk.yR)(file);
      if (void 0 === text || isWhole(path, text)) return text;
     }
     return text;
    }(`${this.#root}/${path}`, path);
   }
   #readFolder(directory) {
    try {
     const entries = (0, external_node_fs_.readdirSync)("" === directory ? this.#root : `${this.#root}/${directory}`, withTypes).map(entry => ({
      name: entry.name,
      directory: entry.isDirectory()
     }));
     return (0, overlay.qg)("" === directory ? entries.filter(({name}) => ".ocuroot" !== name) : entries);
    } catch (error) {
     if ((0, disk.Md)(error)) return [];
     throw error;
    }
   }
   #enter(path) {
    let name = path;
    for (let isDirectory = !1; ;isDirectory = !0) {
     const cut = name.lastIndexOf("/");
     const folder = this.#folders.get(cut < 0 ? "" : name.slice(0, cut));
     if (!1 === folder?.add(name.slice(cut + 1), isDirectory) || cut < 0) return;
     name = name.slice(0, cut);
    }
   }
   #leave(path) {
    let name = path;
    for (;;) {
     const cut = name.lastIndexOf("/");
     const folder = this.#folders.get(cut < 0 ? "" : name.slice(0, cut));
     if (!0 !== folder?.delete(name.slice(cut + 1)) || cut < 0) return;
     name = name.slice(0, cut);
    }
   }
  }
  function weigh(commit) {
   let sum = 0;
   for (const {before, after} of commit.writes.values()) sum += (before?.length ?? 0) + (after?.length ?? 0) + 100;
   return sum;
  }
  function isWhole(path, text) {
   return !path.endsWith(".json") || text.trimEnd().endsWith("}");
  }
  const pauseCell = new Int32Array(new SharedArrayBuffer(4));
  const nowhere = {
   generation: 0,
   id: "",
   pending: !1
  };
  class Ledger {
   #folder;
   #disk;
   #seen;
   #known;
   constructor(folder, disk) {
    this.#folder = folder;
    this.#disk = disk;
   }
   positionSeen() {
    const stat = (0, external_node_fs_.statSync)(this.#folder, {
     throwIfNoEntry: !1
    });
    if (void 0 === stat) return nowhere;
    const {ino, mtimeMs} = stat;
    if (this.#seen?.mtimeMs === mtimeMs && this.#seen.ino === ino) return this.#seen.position;
    const position = this.position();
    const isSettled = !position.pending && Math.abs(Date.now() - mtimeMs) > 3e3;
    this.#seen = isSettled ? {
     ino,
     mtimeMs,
     position
    } : void 0;
    return position;
   }
   position() {
    for (;;) {
     if (void 0 !== (0, external_node_fs_.statSync)(`${this.#folder}/journal`, {
      throwIfNoEntry: !1
     })) {
      const head = readHead(`${this.#folder}/journal`);
      if (void 0 !== head) return {
       ...head,
       pending: !0
      };
      continue;
     }
     const stat = (0, external_node_fs_.statSync)(`${this.#folder}/last`, {
      throwIfNoEntry: !1
     });
     if (void 0 === stat) return nowhere;
     const file = identity(stat);
     if (this.#known?.file === file) return this.#known.position;
     const head = readHead(`${this.#folder}/last`);
     if (void 0 === head) continue;
     this.#known = {
      file,
      position: {
       ...head,
       pending: !1
      }
     };
     return this.#known.position;
    }
   }
   load(generation) {
    for (const name of [ `h/${generation}`, "journal", "last" ]) {
     const commit = ledger_parse((0, disk.yR)(`${this.#folder}/${name}`) ?? "");
     if (commit?.generation === generation) return commit;
    }
    return;
   }
   append(commit, temporary) {
    const path = `${this.#folder}/h/${commit.generation}`;
    this.#disk.create(temporary, function* serialize(commit) {
     let chunk = `ocuroot 1 ${commit.generation} ${commit.id}\n`;
     for (const [path, {before, after}] of commit.writes) {
      chunk += `${JSON.stringify([ path, before ?? null, after ?? null ])}\n`;
      if (chunk.length < 1 << 20) continue;
      yield chunk;
      chunk = "";
     }
     yield chunk;
    }(commit), !0);
    this.#disk.unlink(path);
    try {
     this.#disk.link(temporary, path);
    } catch (error) {
     if ("ENOSPC" === (0, disk.b)(error) || "EACCES" === (0, disk.b)(error)) throw error;
    }
    this.#disk.rename(temporary, `${this.#folder}/journal`);
    this.#disk.syncFolder(this.#folder);
   }
   settle({generation, id}) {
    this.#disk.rename(`${this.#folder}/journal`, `${this.#folder}/last`);
    const stat = (0, external_node_fs_.statSync)(`${this.#folder}/last`, {
     throwIfNoEntry: !1
    });
    if (void 0 !== stat) this.#known = {
     file: identity(stat),
     position: {
      generation,
      id,
      pending: !1
     }
    };
   }
   prune() {
    const generations = (0, external_node_fs_.readdirSync)(`${this.#folder}/h`).map(Number);
    generations.sort((a, b) => b - a);
    let bytes = 0;
    for (const [at, generation] of generations.entries()) {
     const path = `${this.#folder}/h/${generation}`;
     bytes += (0, external_node_fs_.statSync)(path, {
      throwIfNoEntry: !1
     })?.size ?? 0;
     if (at > 0 && (at >= 256 || bytes > 33554432)) this.#disk.unlink(path);
    }
   }
  }
  function identity(stat) {
   return `${stat.ino} ${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}`;
  }
  const headForm = /^ocuroot 1 (\d+) (\S+)$/;
  function ledger_parse(text) {
   const [first = "", ...lines] = text.split("\n");
   const head = headForm.exec(first);
   if (null === head) return;
   const writes = new Map;
   for (const line of lines) {
    if ("" === line) continue;
    const [path, before, after] = JSON.parse(line);
    writes.set(path, {
     before: before ?? void 0,
     after: after ?? void 0
    });
   }
   return {
    generation: Number(head[1]),
    id: head[2] ?? "",
    writes
   };
  }
  const headBytes = Buffer.alloc(128);
  function readHead(path) {
   try {
    const file = (0, external_node_fs_.openSync)(path, "r");
    try {
     const length = (0, external_node_fs_.readSync)(file, headBytes, 0, headBytes.length, 0);
     const line = headBytes.toString("utf8", 0, length).split("\n", 1)[0] ?? "";
     const head = headForm.exec(line);
     if (null === head) (0, errors.fJ)("store-broken", `${path} does not tell which commit the store stands at.`, {
      fix: "Remove the folder .ocuroot it lies in; the documents themselves lie beside it and stay."
     });
     return {
      generation: Number(head[1]),
      id: head[2] ?? ""
     };
    } finally {
     (0, external_node_fs_.closeSync)(file);
    }
   } catch (error) {
    if ((0, disk.Md)(error)) return;
    throw error;
   }
  }
  var lock = __webpack_require__(2433);
  class Staging {
   #root;
   #disk;
   #temporary;
   #sync;
   constructor(root, disk, temporary, sync) {
    this.#root = root;
    this.#disk = disk;
    this.#temporary = temporary;
    this.#sync = sync;
   }
   stage(writes) {
    const staged = new Map;
    const leaving = function departures(writes) {
     const found = new Map;
     for (const {path, before, after} of writes) {
      if (void 0 === before || void 0 !== after) continue;
      const family = familyOf(path);
      const others = found.get(family);
      if (void 0 === others) found.set(family, [ path ]); else others.push(path);
     }
     return found;
    }(writes);
    const heirs = [];
    try {
     for (const write of writes) {
      const {path, before, after} = write;
      if (void 0 === after || void 0 !== before && (0, disk.nH)(this.#at(path))) continue;
      if (void 0 === before && leaving.has(familyOf(path))) heirs.push(write); else staged.set(path, this.#create(path, after));
     }
     const taken = new Set;
     for (const {path, after = ""} of heirs) {
      const from = this.#predecessorOf(path, leaving, taken);
      staged.set(path, void 0 === from ? this.#create(path, after) : {
       from
      });
     }
    } catch (error) {
     this.unstage(staged);
     throw error;
    }
    return staged;
   }
   unstage(staged) {
    for (const [path, {file, made}] of staged) try {
     if (void 0 !== file) this.#disk.unlink(file);
     if (void 0 !== made) this.#disk.prune((0, external_node_path_.dirname)(this.#at(path)), (0, 
     external_node_path_.dirname)(made));
    } catch {}
   }
   #at(path) {
    return `${this.#root}/${path}`;
   }
   #create(path, text) {
    const target = this.#at(path);
    return (0, disk.KT)(() => {
     const parent = (0, external_node_path_.dirname)(target);
     const made = this.#disk.mkdir(parent);
     if (void 0 === made) !function refuseFolder(target) {
      if (!0 !== (0, external_node_fs_.statSync)(target, {
       throwIfNoEntry: !1
      })?.isDirectory()) return;
      throw Object.assign(new Error(`${target} is a folder`), {
       code: "EISDIR",
       path: target
      });
     }(target);
     const file = this.#temporary();
     try {
      this.#disk.create(file, [ text ], this.#sync);
     } catch (error) {
      this.#disk.unlink(file);
      this.#disk.prune(parent, void 0 === made ? parent : (0, external_node_path_.dirname)(made));
      throw error;
     }
     return void 0 === made ? {
      file
     } : {
      file,
      made
     };
    }, target);
   }
   #predecessorOf(path, leaving, taken) {
    const folder = (0, external_node_path_.dirname)(this.#at(path));
    if (taken.has(folder) || (0, external_node_fs_.existsSync)(folder)) return;
    const from = leaving.get(familyOf(path))?.pop();
    if (void 0 === from || !(0, disk.nH)(this.#at(from))) return;
    if (1 !== (0, external_node_fs_.readdirSync)((0, external_node_path_.dirname)(this.#at(from))).length) return;
    taken.add(folder);
    return from;
   }
  }
  function familyOf(path) {
   return `${(0, external_node_path_.dirname)((0, external_node_path_.dirname)(path))}/*/${(0, 
   external_node_path_.basename)(path)}`;
  }
  var sweep = __webpack_require__(2100);
  class View {
   revision;
   #image;
   #epoch;
   #undo;
   #undone;
   constructor(image) {
    this.revision = revisionOf(image);
    this.#image = image;
    this.#epoch = image.epoch;
    this.#undone = image.position.generation;
    this.#undo = new overlay.hJ({
     revision: this.revision,
     read: path => image.read(path),
     expect: paths => image.expect(paths),
     has: path => image.has(path),
     entries: directory => image.list(directory)
    });
   }
   read(path) {
    return this.#steady(() => this.#undo.read(path));
   }
   has(path) {
    return this.#steady(() => this.#undo.has(path));
   }
   expect(paths) {
    this.#steady(() => this.#undo.expect(paths));
   }
   entries(directory) {
    return this.#steady(() => this.#undo.entries(directory));
   }
   #steady(look) {
    try {
     for (;;) {
      this.#catchUp();
      const seen = look();
      if (this.#image.position.generation === this.#undone && this.#image.epoch === this.#epoch) return seen;
     }
    } catch (error) {
     throw (0, disk.$2)(error);
    }
   }
   #catchUp() {
    const {generation} = this.#image.position;
    if (this.#image.epoch !== this.#epoch) outrun();
    for (;this.#undone < generation; this.#undone++) {
     const commit = this.#image.commit(this.#undone + 1) ?? outrun();
     for (const [path, {before}] of commit.writes) {
      if (this.#undo.texts.has(path)) continue;
      if (void 0 === before) this.#undo.remove(path); else this.#undo.write(path, before);
     }
    }
   }
  }
  function revisionOf(image) {
   return `${image.position.generation}.${image.position.id}`;
  }
  function outrun() {
   (0, errors.fJ)("store-conflict", "The store was written so often meanwhile that an older state of it cannot be read any more.", {
    fix: "Run it again."
   });
  }
  function openFsStore(options) {
   const backend = new FsBackend(options);
   const store = (0, transact.I)(backend);
   if (!0 !== options.readOnly) return store;
   return {
    ...store,
    transact: async () => (0, errors.fJ)("store-config", `The ${backend.description} was opened for reading only.`, {
     fix: "Run the command from the source repository."
    })
   };
  }
  class FsBackend {
   description;
   #root;
   #own;
   #syncAll;
   #ignored;
   #disk;
   #ledger;
   #lock;
   #staging;
   #image;
   #held;
   #swept=!1;
   constructor(options) {
    this.description = `folder ${options.root}`;
    this.#root = (0, external_node_path_.resolve)(options.root);
    this.#own = `${this.#root}/.ocuroot`;
    this.#syncAll = "all" === options.sync;
    this.#ignored = !0 === options.ignored;
    this.#disk = new disk.my(options.beforeWrite);
    this.#ledger = new Ledger(this.#own, this.#disk);
    this.#staging = new Staging(this.#root, this.#disk, () => this.#temporary(), "all" === options.sync);
    this.#lock = new lock.c(this.#own, this.#disk, options.lease ?? 15e3);
   }
   async snapshot() {
    return (0, disk.KT)(() => {
     this.#image ??= new Image(this.#root, this.#ledger);
     this.#image.sync();
     return new View(this.#image);
    });
   }
   async exclusive(work) {
    try {
     this.#prepare();
     const held = await this.#lock.acquire();
     this.#held = held;
     try {
      this.#recover();
      this.#currentImage().locked = !0;
      return await work();
     } finally {
      if (void 0 !== this.#image) this.#image.locked = !1;
      held.release();
     }
    } catch (error) {
     throw (0, disk.$2)(error);
    }
   }
   async commit(base, writes) {
    const image = this.#currentImage();
    if (base.revision !== revisionOf(image)) return "conflict";
    const commit = {
     generation: image.position.generation + 1,
     id: (0, external_node_crypto_.randomUUID)(),
     writes: new Map(writes.map(({path, before, after}) => [ path, {
      before,
      after
     } ]))
    };
    const staged = this.#staging.stage(writes);
    try {
     if (!0 !== this.#held?.stands()) return this.#lost(staged);
     this.#ledger.append(commit, this.#temporary());
    } catch (error) {
     this.#staging.unstage(staged);
     throw (0, disk.$2)(error);
    }
    image.advance(commit, !1);
    this.#apply(commit, staged);
    image.settle();
    if (commit.generation % 32 == 0) this.#ledger.prune();
    return {
     revision: revisionOf(image)
    };
   }
   #currentImage() {
    this.#image ??= new Image(this.#root, this.#ledger);
    this.#image.sync();
    return this.#image;
   }
   #prepare() {
    if ((0, external_node_fs_.existsSync)(`${this.#own}/.gitignore`)) return;
    for (const name of [ "l", "q", "h", "tmp" ]) this.#disk.mkdir(`${this.#own}/${name}`);
    if (this.#ignored) this.#ignore(this.#root);
    this.#ignore(this.#own);
   }
   #ignore(folder) {
    const temporary = this.#temporary();
    this.#disk.create(temporary, [ "*\n" ], !1);
    this.#disk.rename(temporary, `${folder}/.gitignore`);
   }
   #recover() {
    const {pending, generation} = this.#ledger.position();
    if (pending) {
     const commit = this.#ledger.load(generation);
     if (void 0 === commit) throw new Error(`The journal of ${this.description} vanished under its lock.`);
     const writes = Array.from(commit.writes, ([path, {after}]) => ({
      path,
      before: void 0,
      after
     }));
     this.#apply(commit, this.#staging.stage(writes));
    }
    if (!this.#swept) (0, sweep.X)(`${this.#own}/tmp`, this.#disk);
    this.#swept = !0;
   }
   #lost(staged) {
    this.#staging.unstage(staged);
    return (0, errors.fJ)("store-conflict", `Another process took over the lock of ${this.description} while this one slept.`, {
     fix: "Run it again."
    });
   }
   #apply(commit, staged) {
    const targets = Array.from(commit.writes, ([path, {after}]) => ({
     path,
     target: `${this.#root}/${path}`,
     after
    }));
    const moved = new Set;
    for (const {path, target, after} of targets) {
     if (void 0 === after) continue;
     const waiting = staged.get(path);
     if (void 0 !== waiting?.from) moved.add(waiting.from);
     (0, disk.KT)(() => this.#put(target, after, waiting), target);
    }
    for (const {path, target, after} of targets) if (void 0 === after && !moved.has(path)) (0, 
    disk.KT)(() => this.#remove(path, target), target);
    if (this.#syncAll) for (const {target} of targets) this.#disk.syncFolder((0, external_node_path_.dirname)(target));
    this.#ledger.settle(commit);
   }
   #put(target, text, waiting) {
    if (void 0 !== waiting?.file) {
     this.#disk.rename(waiting.file, target);
     return;
    }
    if (void 0 !== waiting?.from) this.#disk.rename((0, external_node_path_.dirname)(`${this.#root}/${waiting.from}`), (0, 
    external_node_path_.dirname)(target));
    this.#disk.overwrite(target, text, this.#syncAll);
   }
   #remove(path, target) {
    this.#disk.unlink(target);
    const kept = this.#image?.keeper(path) ?? "";
    this.#disk.prune((0, external_node_path_.dirname)(target), "" === kept ? this.#root : `${this.#root}/${kept}`);
   }
   #temporary() {
    return `${this.#own}/tmp/${(0, external_node_crypto_.randomUUID)()}`;
   }
  }
  var world = __webpack_require__(8016);
  function openFsWorld(options) {
   const {intentRoot, ...state} = options;
   if (void 0 === intentRoot) return (0, world.EZ)(openFsStore(state));
   if (real(state.root) === real(intentRoot)) (0, errors.fJ)("store-config", `State and intent are both configured to be in ${state.root}.`, {
    fix: "Give each a folder of its own, or configure one store.fs for both."
   });
   return (0, world.HE)(openFsStore(state), openFsStore({
    ...state,
    root: intentRoot
   }));
  }
  function real(path) {
   try {
    return (0, external_node_fs_.realpathSync)(path);
   } catch {
    return (0, external_node_path_.resolve)(path);
   }
  }
  var snapshot = __webpack_require__(4562);
  async function openWorld(root, {state, intent}, {env, signal, reporter}) {
   if (void 0 === state) return openFsWorld({
    root: external_node_path_.join(root, ".ocuroot"),
    ignored: !0
   });
   const folder = store => external_node_path_.resolve(root, store.fs.path);
   if ("fs" in state && (void 0 === intent || "fs" in intent)) return openFsWorld({
    root: folder(state),
    ...void 0 === intent ? {} : {
     intentRoot: folder(intent)
    }
   });
   const {openRemoteStore, openRemoteWorld} = await __webpack_require__.e(8535).then(__webpack_require__.bind(__webpack_require__, 8535));
   const surroundings = {
    home: homeOf(env),
    root,
    env,
    time: (0, clock.waitingTime)(env),
    hurry: signal,
    warn: problem => reporter.report({
     type: "warning",
     problem
    }),
    onWait: text => reporter.report({
     type: "note",
     text
    })
   };
   if ("git" in state && (void 0 === intent || "git" in intent)) return openRemoteWorld(placeOf(state.git), void 0 === intent ? void 0 : placeOf(intent.git), surroundings);
   const open = store => "fs" in store ? openFsStore({
    root: folder(store)
   }) : openRemoteStore(placeOf(store.git), surroundings);
   return (0, world.HE)(await open(state), await open(intent ?? state));
  }
  function placeOf(git) {
   return {
    url: git.remote_url,
    createBranch: git.create_branch,
    ...git.branch ? {
     branch: git.branch
    } : {},
    ...git.path_prefix ? {
     pathPrefix: git.path_prefix
    } : {},
    ...git.support_files ? {
     supportFiles: git.support_files
    } : {}
   };
  }
  function warnOfNewer({reporter, version}, newer) {
   const message = `This is ocuroot ${version}, and ocuroot ${newer} worked on the same documents before it.`;
   reporter.report({
    type: "warning",
    problem: {
     code: "store-version",
     message,
     fix: "Use one version in all workflow files, or set the input version-check to false."
    }
   });
  }
  var external_node_os_ = __webpack_require__(8161);
  var order = __webpack_require__(3667);
  async function completeHistory(options, other) {
   if ("true" === (await git_tree_git(options, [ "rev-parse", "--is-shallow-repository" ])).stdout.trim()) await git_tree_git(options, [ "fetch", "--quiet", "--no-tags", "--unshallow", "origin" ]);
   if (!await knows(options, other)) await git_tree_git(options, [ "fetch", "--quiet", "--no-tags", "origin", other ]);
  }
  async function knows(options, commit) {
   return 0 === (await git_tree_git(options, [ "cat-file", "-e", `${commit}^{commit}` ])).exitCode;
  }
  async function before(options, earlier, later) {
   return 0 === (await git_tree_git(options, [ "merge-base", "--is-ancestor", earlier, later ])).exitCode;
  }
  async function madeAt(options, commit) {
   return Number(await answer(options, [ "log", "-1", "--format=%ct", commit, "--" ]));
  }
  async function answer(options, args) {
   const {exitCode, stdout, stderr} = await git_tree_git(options, args);
   if (0 === exitCode) return stdout;
   return (0, errors.fJ)("root-not-found", `git cannot tell what is in ${options.root}: ${stderr.trim().split("\n").at(-1) ?? ""}`, {
    fix: "run it in a git checkout that has a commit"
   });
  }
  async function git_tree_git({root, env}, args) {
   const {run} = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 4677));
   return run("git", [ "-c", "core.quotePath=false", ...args ], {
    cwd: root,
    env: {
     ...env,
     GIT_TERMINAL_PROMPT: "0"
    }
   });
  }
  function lines(text) {
   return text.split("\0").filter(line => "" !== line);
  }
  var promises_ = __webpack_require__(1455);
  const storeMarker = ".ocuroot-store";
  async function nearestWith(from, name) {
   for (let folder = external_node_path_.resolve(from); ;folder = external_node_path_.dirname(folder)) {
    if (void 0 !== await (0, promises_.stat)(external_node_path_.join(folder, name)).catch(() => {})) return folder;
    if (folder === external_node_path_.dirname(folder)) return;
   }
  }
  async function tagOf(file) {
   const marker = await async function readMarker(file) {
    const text = await (0, promises_.readFile)(file, "utf8");
    try {
     return JSON.parse(text);
    } catch {
     return;
    }
   }(file);
   const entries = "object" == typeof marker && null !== marker ? Object.entries(marker) : [];
   const tags = entries.find(([key]) => "tags" === key.toLowerCase())?.[1];
   const names = Array.isArray(tags) ? tags : Object.keys(tags ?? {});
   if (names.includes("state")) return "state";
   if (names.includes("intent")) return "intent";
   return (0, errors.fJ)("store-broken", `${file} says neither that this is a state store nor that it is an intent store`);
  }
  function githubIn(env, workflow) {
   const inJob = "true" === env.GITHUB_ACTIONS && Boolean(env.GITHUB_REPOSITORY);
   const token = env.GH_TOKEN || env.GITHUB_TOKEN;
   if (!inJob && !token) return {
    owner: machine => machine,
    trigger: () => ({})
   };
   const clients = new Map;
   const open = given => {
    const value = given ?? "";
    return () => {
     const known = clients.get(value) ?? async function openClient(env, token) {
      const [{createGithubClient}, {githubContext}, {waitingTime}] = await Promise.all([ Promise.all([ __webpack_require__.e(891), __webpack_require__.e(4463) ]).then(__webpack_require__.bind(__webpack_require__, 4463)), __webpack_require__.e(9009).then(__webpack_require__.bind(__webpack_require__, 9009)), Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 7094)) ]);
      const context = githubContext(env);
      return createGithubClient({
       apiUrl: context.apiUrl,
       graphqlUrl: context.graphqlUrl,
       token,
       ...waitingTime(env)
      });
     }(env, value);
     clients.set(value, known);
     return known;
    };
   };
   const own = open(env.GITHUB_TOKEN || env.GH_TOKEN);
   return {
    ...token ? {
     access: lazyAccess(env, token, own)
    } : {},
    owner: machine => function lazyOwner(env, machine, client) {
     const {GITHUB_ACTIONS, GITHUB_SERVER_URL = "", GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT = "1"} = env;
     const url = "true" === GITHUB_ACTIONS && GITHUB_REPOSITORY && GITHUB_RUN_ID ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}` : void 0;
     const id = void 0 === url ? machine.id : `${url}/attempts/${GITHUB_RUN_ATTEMPT}?process=${encodeURIComponent(machine.id)}`;
     let judge;
     return {
      id,
      ...void 0 === url ? {} : {
       url
      },
      isDead: async (other, beat) => {
       if (other === id) return !1;
       if (!/^https?:/.test(other)) return machine.isDead(other, beat);
       judge ??= Promise.all([ __webpack_require__.e(7749).then(__webpack_require__.bind(__webpack_require__, 7749)), __webpack_require__.e(9009).then(__webpack_require__.bind(__webpack_require__, 9009)) ]).then(([{runJudge}, {githubContext}]) => runJudge(githubContext(env), machine, client));
       return (await judge).isDead(other, beat);
      }
     };
    }(env, machine, own),
    trigger: (repo, addressesOf) => {
     const repository = env.GITHUB_REPOSITORY;
     const file = workflow ?? function runningWorkflow(ref) {
      return /\/\.github\/workflows\/([^/@]+)@/.exec(ref ?? "")?.[1];
     }(env.GITHUB_WORKFLOW_REF);
     if (!inJob || !token || !repository || void 0 === file) return {};
     let made;
     const get = () => {
      made ??= (async () => {
       const [{dispatchTrigger}, {githubContext}, {waitingTime}] = await Promise.all([ __webpack_require__.e(9432).then(__webpack_require__.bind(__webpack_require__, 9432)), __webpack_require__.e(9009).then(__webpack_require__.bind(__webpack_require__, 9009)), Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 7094)) ]);
       const others = open(env.GH_TOKEN || env.GITHUB_TOKEN);
       const context = githubContext(env);
       const {pause} = waitingTime(env);
       const ref = env.GITHUB_REF;
       return dispatchTrigger({
        context,
        repository,
        repo,
        workflow: file,
        ref,
        own,
        others,
        addressesOf,
        pause
       });
      })();
      return made;
     };
     return {
      trigger: {
       ask: async (wanted, id) => (await get()).ask(wanted, id),
       fateOf: async (wanted, id) => await ((await get()).fateOf?.(wanted, id)) ?? "unknown"
      }
     };
    }
   };
  }
  function lazyAccess(env, token, client) {
   let loading;
   const get = () => {
    loading ??= (async () => {
     const [{configAccess}, {waitingTime}] = await Promise.all([ __webpack_require__.e(3110).then(__webpack_require__.bind(__webpack_require__, 3110)), Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 7094)) ]);
     const branch = /^refs\/heads\/(.+)$/.exec(env.GITHUB_REF ?? "")?.[1];
     const {pause} = waitingTime(env);
     const running = {
      repository: env.GITHUB_REPOSITORY,
      branch
     };
     return configAccess(await client(), {
      token,
      pause,
      running
     });
    })();
    return loading;
   };
   return {
    token,
    request: async (method, path, body) => (await get()).request(method, path, body),
    dispatch: async (repository, workflow, ref, inputs) => (await get()).dispatch(repository, workflow, ref, inputs)
   };
  }
  class BeatWatch {
   #file;
   #time;
   constructor(home, time) {
    this.#file = (0, external_node_path_.join)(home, "beats.json");
    this.#time = time;
   }
   isStale({ref, owner, since, beat}) {
    const all = this.#read();
    const key = JSON.stringify([ ref, owner, since ]);
    const known = all[key];
    const now = this.#time.seconds();
    if (known && known.beat === beat && known.machine === this.#time.machine && known.seen <= now) return now - known.seen >= 600;
    this.#write({
     ...all,
     [key]: {
      beat,
      machine: this.#time.machine,
      seen: now
     }
    });
    return !1;
   }
   #read() {
    try {
     const all = JSON.parse((0, external_node_fs_.readFileSync)(this.#file, "utf8"));
     const isRecent = ({machine, seen}) => machine === this.#time.machine && this.#time.seconds() - seen < 86400;
     return Object.fromEntries(Object.entries(all).filter(([, sighting]) => isRecent(sighting)));
    } catch {
     return {};
    }
   }
   #write(all) {
    const draft = `${this.#file}.${process.pid}`;
    try {
     (0, external_node_fs_.mkdirSync)((0, external_node_path_.join)(this.#file, ".."), {
      recursive: !0,
      mode: 448
     });
     (0, external_node_fs_.writeFileSync)(draft, JSON.stringify(all), {
      mode: 384
     });
     (0, external_node_fs_.renameSync)(draft, this.#file);
    } catch {
     (0, external_node_fs_.rmSync)(draft, {
      force: !0
     });
    }
   }
  }
  var fs_owner = __webpack_require__(6583);
  function processOwner(home) {
   const id = function formatOwner({host, pid, boot, space, start}) {
    return `process://${encodeURIComponent(host)}/${pid}?${new URLSearchParams({
     boot,
     space,
     start
    })}`;
   }((0, fs_owner.WF)());
   const watch = new BeatWatch(home, function machineTime(boot) {
    return {
     machine: boot,
     seconds: external_node_os_.uptime
    };
   }((0, fs_owner.WF)().boot));
   return {
    id,
    isDead: async (owner, beat) => {
     if (owner === id) return !1;
     const record = function parseOwner(text) {
      const [, host, pid, query] = /^process:\/\/([^/]*)\/(\d+)\?(.*)$/.exec(text) ?? [];
      if (void 0 === host || void 0 === pid) return;
      const fields = new URLSearchParams(query);
      const field = name => fields.get(name) ?? "";
      return {
       host: decodeURIComponent(host),
       pid: Number(pid),
       boot: field("boot"),
       space: field("space"),
       start: field("start")
      };
     }(owner);
     const life = record ? (0, fs_owner.QX)(record) : "unknown";
     return "unknown" === life ? void 0 !== beat && watch.isStale(beat) : "dead" === life;
    }
   };
  }
  var hints = __webpack_require__(7093);
  const here = require("url").pathToFileURL(__filename).href;
  const sdk = new URL(here.endsWith("/compose.js") ? "../sdk/" : "../sdk/", here);
  async function openSession(options) {
   (0, leftovers.DA)(homeOf(options.env), Date.parse(clock.systemClock.now()));
   const root = await async function findRoot(cwd) {
    const [source, store] = await Promise.all([ nearestWith(cwd, setting_values._r), nearestWith(cwd, storeMarker) ]);
    if (void 0 !== store && (void 0 === source || store.length >= source.length)) return {
     kind: "store",
     path: store,
     tag: await tagOf(external_node_path_.join(store, storeMarker))
    };
    if (void 0 !== source) return {
     kind: "source",
     path: source,
     settings: !0
    };
    const git = await nearestWith(cwd, ".git");
    if (void 0 !== git) return {
     kind: "source",
     path: git,
     settings: !1
    };
    return (0, errors.fJ)("root-not-found", `no ${setting_values._r} here or in a folder above`, {
     fix: "go to a repository that has one, or run it inside a git checkout"
    });
   }(options.cwd);
   const config = function refusingSecrets(config, masks) {
    return {
     ...config,
     evaluate: async request => {
      const evaluation = await config.evaluate(request);
      const planned = {
       phases: evaluation.package?.phases ?? [],
       environments: evaluation.registered
      };
      const place = function refusing_secrets_placeOf(found) {
       const path = found?.split("/");
       if (void 0 === path) return;
       const inputs = path.indexOf("inputs");
       if (inputs >= 0 && void 0 !== path[inputs + 1]) return `the input "${path[inputs + 1]}"`;
       return "environments" === path[0] ? "an environment" : "the name of a phase, task or deployment";
      }(masks.findSecret(planned));
      if (void 0 === place) return evaluation;
      evaluation.dispose?.();
      return (0, errors.fJ)("secret-in-output", `${request.file} puts a secret into ${place}, which would be stored`, {
       file: request.file,
       fix: "get the secret inside the function that needs it: secrets.get(NAME), or secret(VALUE)"
      });
     }
    };
   }(function lazyConfig(options, openEngine) {
    let loading;
    const load = async () => {
     loading ??= Promise.all([ Promise.all([ __webpack_require__.e(8395), __webpack_require__.e(9286) ]).then(__webpack_require__.bind(__webpack_require__, 9286)), openEngine() ]).then(([{createConfigHost}, engine]) => ({
      config: createConfigHost({
       ...options,
       engine
      }),
      engine
     }));
     return (await loading).config;
    };
    return {
     start: () => {
      load().catch(() => {});
     },
     evaluate: async request => (await load()).evaluate(request),
     settings: async request => (await load()).settings(request),
     value: async expression => (await load()).value(expression),
     close: async () => {
      if (void 0 === loading) return;
      const {config, engine} = await loading;
      await config.close();
      await engine.close();
     }
    };
   }(function configOptions({command, forbidden, ...options}, root) {
    const {access} = githubIn(reachingEnv(options), options.workflow);
    return {
     root,
     sdk,
     env: options.env,
     masks: masks.SL,
     ...void 0 === command ? {} : {
      command
     },
     ...void 0 === forbidden ? {} : {
      forbidden
     },
     ...void 0 === access ? {} : {
      github: access
     }
    };
   }(options, root.path), async () => options.engine ?? (await __webpack_require__.e(8123).then(__webpack_require__.bind(__webpack_require__, 504))).startEngine()), masks.SL);
   if ("engine" === options.needs) config.start();
   try {
    return "store" === root.kind ? await async function fromStore(options, store, config) {
     const env = reachingEnv(options);
     const {recordedSettings, baseOf, noSource} = await Promise.all([ __webpack_require__.e(8395), __webpack_require__.e(1144) ]).then(__webpack_require__.bind(__webpack_require__, 1144));
     const files = openFsStore({
      root: store.path,
      readOnly: !0
     });
     const documents = await async function documentsOf(store) {
      return new snapshot.W(await store.snapshot());
     }(files);
     const settings = await recordedSettings(documents, store, (text, sources) => settingsOf(options, text, config, sources).then(found => withDefaultStores(found, env)));
     const world = await openWorld(baseOf(store, settings), settings, {
      ...options,
      env
     });
     if (options.versionCheck) {
      const newer = await (await Promise.all([ __webpack_require__.e(8395), __webpack_require__.e(63) ]).then(__webpack_require__.bind(__webpack_require__, 63))).newerWriter(documents, options.version);
      if (void 0 !== newer) warnOfNewer(options, newer);
     }
     if ("documents" !== options.needs) options.reporter.report({
      type: "note",
      text: `In a checkout of the ${store.tag} store; ${world.description}`
     });
     const folder = {
      ...(0, parse.r)("@"),
      global: !1,
      release: void 0,
      repo: "",
      path: ""
     };
     const source = noSource(store.path);
     const {commit} = await gitFacts(store.path, env);
     const branch = settings.intent ?? settings.state;
     const byHand = "intent" === store.tag && void 0 !== branch && "git" in branch;
     const at = {
      ...store,
      .../^[0-9a-f]{40,}$/.test(commit) ? {
       commit
      } : {},
      ...byHand ? {
       unpublished: () => async function unpublishedBelow(place, env) {
        return (await __webpack_require__.e(2294).then(__webpack_require__.bind(__webpack_require__, 2294))).unpublishedIn(place, env);
       }(store.path, env)
      } : {}
     };
     return assemble(options, config, {
      root: store.path,
      repo: "",
      commit: "",
      folder,
      settings,
      world,
      source,
      store: at
     });
    }(options, root, config) : await async function fromSource(options, root, config) {
     const {reporter} = options;
     const env = reachingEnv(options);
     const asked = "documents" === options.needs ? void 0 : gitFacts(root.path, env);
     const text = root.settings ? (0, external_node_fs_.readFileSync)(external_node_path_.join(root.path, setting_values._r), "utf8") : void 0;
     const settings = withDefaultStores(await settingsOf(options, text, config), env);
     await (options.approve?.(root.path, settings.sources));
     const facts = void 0 === asked && void 0 !== settings.alias ? noFacts : await (asked ?? gitFacts(root.path, env));
     const repo = function repoName(root, alias, facts, env) {
      if (void 0 !== alias) return checkedName(alias, "repo_alias");
      const override = env.OCU_REPO_URL_OVERRIDE;
      if (override && !(0, remote.n)(override)) return checkedName(override, "OCU_REPO_URL_OVERRIDE");
      const name = void 0 === facts.origin ? "" : (0, remote.e)(facts.origin);
      return "" === name ? external_node_path_.basename(root) : name;
     }(root.path, settings.alias, facts, env);
     const {commit, subject, user} = facts;
     const stores = await openWorld(root.path, settings, {
      ...options,
      env
     });
     const world = "documents" === options.needs ? stores : await async function saving(world, options, root, {repo, settings, facts}) {
      const {savingRepoConfig} = await Promise.all([ __webpack_require__.e(8395), __webpack_require__.e(7883) ]).then(__webpack_require__.bind(__webpack_require__, 7883));
      if (0 === facts.remotes.length) {
       const {noteLocalSource} = await __webpack_require__.e(4985).then(__webpack_require__.bind(__webpack_require__, 4985));
       noteLocalSource(homeOf(options.env), repo, root.path);
      }
      return savingRepoConfig(world, {
       repo,
       commit: facts.commit,
       config: repoConfig(settings, facts),
       version: options.version,
       ...options.versionCheck ? {
        onNewer: newer => warnOfNewer(options, newer)
       } : {},
       isAfter: other => async function isAncestor(root, earlier, later, env) {
        const args = [ "merge-base", "--is-ancestor", earlier, later, "--" ];
        const answer = await git(root, env, args);
        return 0 === answer?.exitCode;
       }(root.path, other, facts.commit, options.env)
      });
     }(stores, {
      ...options,
      env
     }, root, {
      repo,
      settings,
      facts
     });
     const folder = function folderRef(repo, root, cwd) {
      const inside = external_node_path_.relative(root, cwd).split(external_node_path_.sep).join("/");
      return {
       ...(0, parse.r)("@"),
       global: !1,
       release: void 0,
       repo,
       path: "" === inside ? "." : inside
      };
     }(repo, root.path, options.cwd);
     const inside = "." === folder.path ? "" : folder.path;
     if ("documents" !== options.needs) reporter.report({
      type: "session",
      version: options.version,
      repo,
      folder: inside,
      commit,
      store: world.description
     });
     const source = function gitTree(given) {
      const options = {
       ...given,
       commit: given.commit || "HEAD"
      };
      const {root, commit} = options;
      const ask = (...args) => answer(options, args);
      return {
       ignore: options.ignore,
       uncommitted: async () => {
        const top = external_node_path_.resolve(root, (await ask("rev-parse", "--show-cdup")).trim());
        return lines(await ask("status", "--porcelain", "-z", "--untracked-files=all", "--no-renames")).map(line => line.slice(3)).filter(file => !(file => options.stores.some(store => !external_node_path_.relative(store, external_node_path_.join(top, file)).startsWith("..")))(file)).sort(order.Xo);
       },
       configFiles: async () => function withoutNested(files) {
        const nested = files.filter(file => file !== setting_values._r && external_node_path_.posix.basename(file) === setting_values._r).map(file => `${external_node_path_.posix.dirname(file)}/`);
        return files.filter(file => file.endsWith(".ocu.star") && external_node_path_.posix.basename(file) !== setting_values._r && !nested.some(folder => file.startsWith(folder)));
       }(lines(await ask("ls-tree", "-r", "-z", "--name-only", commit))),
       changedSince: async earlier => {
        const prefix = await async function prefixOf(options) {
         return (await answer(options, [ "rev-parse", "--show-prefix" ])).trim();
        }(options);
        return lines(await ask("diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", earlier, commit)).map(name => function changedPath(name, prefix) {
         return name.startsWith(prefix) ? {
          path: name,
          inRoot: name.slice(prefix.length)
         } : {
          path: name
         };
        }(name, prefix));
       },
       compare: other => async function compare(options, other) {
        const {commit} = options;
        if (other === commit) return "same";
        if (await before(options, other, commit)) return "newer";
        if (await before(options, commit, other)) return "older";
        await completeHistory(options, other);
        if (!await knows(options, other)) return "unknown";
        if (await before(options, other, commit)) return "newer";
        if (await before(options, commit, other)) return "older";
        const [mine, theirs] = await Promise.all([ madeAt(options, commit), madeAt(options, other) ]);
        return mine >= theirs ? "newer" : "older";
       }(options, other),
       lacking: async files => {
        const absent = files.filter(file => !(0, external_node_fs_.existsSync)(external_node_path_.join(root, file)));
        if (0 === absent.length) return [];
        const listed = await git_tree_git(options, [ "ls-tree", "-r", "-z", "--name-only", commit ]);
        const committed = new Set(lines(listed.stdout));
        return absent.filter(file => !committed.has(file));
       },
       contains: async other => {
        if (other === commit || await before(options, other, commit)) return !0;
        await completeHistory(options, other);
        return before(options, other, commit);
       }
      };
     }({
      root: root.path,
      commit,
      env,
      ignore: settings.release_ignore,
      stores: [ settings.state, settings.intent ].flatMap(store => void 0 !== store && "fs" in store ? [ external_node_path_.resolve(root.path, store.fs.path) ] : [])
     });
     return assemble(options, config, {
      root: root.path,
      repo,
      commit,
      subject,
      user,
      folder,
      settings,
      world,
      source
     });
    }(options, root, config);
   } catch (error) {
    await config.close();
    throw error;
   }
  }
  function assemble(options, config, place) {
   const {reporter, signal} = options;
   const env = reachingEnv(options);
   const {root, repo, commit, subject, user, folder, settings, world, source, store} = place;
   const inside = "." === folder.path ? "" : folder.path;
   const github = githubIn(env, options.workflow);
   const checkouts = function lazyCheckouts({env, signal}, config, world, current) {
    let loading;
    return {
     open: async (repo, commit) => {
      if (void 0 !== current && repo === current.repo && commit === current.commit) return current.root;
      loading ??= (async () => {
       const {openCheckouts} = await __webpack_require__.e(4255).then(__webpack_require__.bind(__webpack_require__, 4255));
       const {originOf} = await Promise.all([ __webpack_require__.e(8395), __webpack_require__.e(2931) ]).then(__webpack_require__.bind(__webpack_require__, 2931));
       const {localSource} = await __webpack_require__.e(4985).then(__webpack_require__.bind(__webpack_require__, 4985));
       return openCheckouts({
        home: homeOf(env),
        env,
        signal,
        ...void 0 === current ? {} : {
         current
        },
        originOf: async (repo, commit) => {
         const recorded = await originOf((await world.snapshot()).state, config, repo, commit);
         const own = repo === current?.repo ? current.remotes : [];
         const origin = {
          ...recorded,
          addresses: [ ...new Set([ ...own, ...recorded.addresses ]) ]
         };
         const local = 0 === origin.addresses.length ? localSource(homeOf(env), repo) : void 0;
         return void 0 === local ? origin : {
          ...origin,
          addresses: [ local ]
         };
        }
       });
      })();
      return (await loading).open(repo, commit);
     },
     close: async () => (await loading)?.close()
    };
   }({
    ...options,
    env
   }, config, world, void 0 === store ? {
    repo,
    commit,
    root,
    remotes: settings.remotes ?? []
   } : void 0);
   const evaluations = new Map;
   let actor;
   const onPrint = (file, text) => reporter.report({
    type: "config-print",
    file,
    text
   });
   const byCi = github.trigger(repo, function originsOf(config, world) {
    return async ({repo, commit}) => {
     const {originOf} = await Promise.all([ __webpack_require__.e(8395), __webpack_require__.e(2931) ]).then(__webpack_require__.bind(__webpack_require__, 2931));
     return (await originOf((await world.snapshot()).state, config, repo, commit)).addresses;
    };
   }(config, world));
   const trigger = settings.has_trigger ? {
    trigger: {
     ask: ({commit: wanted}) => async function callTrigger(config, {recorded}, commit, signal, onPrint) {
      const sources = void 0 === recorded ? {} : {
       sources: recorded
      };
      const settings = await config.settings({
       signal,
       ...sources,
       onPrint: text => onPrint(setting_values._r, text)
      });
      try {
       await (settings.trigger?.(commit, {
        signal,
        log: ({message}) => onPrint(setting_values._r, message)
       }));
       return {};
      } finally {
       settings.dispose();
      }
     }(config, settings, wanted, signal, onPrint)
    }
   } : byCi;
   const session = {
    world,
    reporter,
    clock: clock.systemClock,
    owner: github.owner(processOwner(homeOf(env))),
    commit,
    ...void 0 === subject ? {} : {
     subject
    },
    maxParallel: options.maxParallel,
    ...runnerOf(env, options.assignment),
    signal,
    mask: text => masks.SL.mask(text),
    evaluate: (release, environments) => {
     let evaluation = void 0 === environments ? evaluations.get(release) : void 0;
     if (!evaluation) {
      evaluation = async function evaluateRelease(session, config, checkouts, release, known) {
       const [{loadRelease}, {environmentsOf}] = await Promise.all([ Promise.all([ __webpack_require__.e(8395), __webpack_require__.e(1944) ]).then(__webpack_require__.bind(__webpack_require__, 1944)), Promise.all([ __webpack_require__.e(8395), __webpack_require__.e(1944), __webpack_require__.e(9598), __webpack_require__.e(651) ]).then(__webpack_require__.bind(__webpack_require__, 651)) ]);
       const {repo, path: file} = (0, parse.r)(release);
       const {state} = await session.world.snapshot();
       const {document} = await loadRelease(state, release);
       const environments = known ?? await environmentsOf(state);
       const root = await checkouts.open(repo, document.commit);
       return config.evaluate({
        file,
        root,
        base: release,
        environments,
        onPrint: text => session.onPrint(file, text),
        signal: session.signal
       });
      }(session, config, checkouts, release, environments);
      evaluations.set(release, evaluation);
     }
     return evaluation;
    },
    evaluated: (release, evaluation) => void evaluations.set(release, Promise.resolve(evaluation)),
    repo,
    folder,
    short: ref => (0, hints.m3)(ref, {
     repo,
     folder: inside
    }),
    source,
    ...void 0 === store ? {} : {
     store
    },
    config,
    starlarkValue: expression => config.value(expression),
    actor: () => {
     actor ??= async function actorOf(root, env, configured) {
      const login = "true" === env.GITHUB_ACTIONS ? env.GITHUB_TRIGGERING_ACTOR || env.GITHUB_ACTOR : void 0;
      if (login) return `@${login}`;
      const named = env.OCUROOT_GIT_USER_NAME || env.GIT_AUTHOR_NAME || configured;
      if (named) return named;
      const {run} = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 4677));
      const answer = await run("git", [ "config", "user.name" ], {
       cwd: root,
       env
      }).catch(() => {});
      return (0 === answer?.exitCode ? answer.stdout.trim() : "") || env.USER || function accountName() {
       try {
        return (0, external_node_os_.userInfo)().username;
       } catch {
        return "somebody";
       }
      }();
     }(root, env, user);
     return actor;
    },
    program: options.program,
    ...trigger,
    triggerFor: async wanted => {
     if (void 0 !== wanted.deployments) return byCi.trigger;
     if (wanted.repo === repo && settings.has_trigger) return trigger.trigger;
     const {storedTrigger} = await Promise.all([ __webpack_require__.e(8395), __webpack_require__.e(2131) ]).then(__webpack_require__.bind(__webpack_require__, 2131));
     const {state} = await world.snapshot();
     return await storedTrigger(state, config, wanted, {
      signal,
      onPrint
     }) ?? byCi.trigger;
    },
    onPrint,
    close: async () => {
     await config.close();
     await checkouts.close();
     await world.close();
    }
   };
   return session;
  }
  function runnerOf({GITHUB_ACTIONS}, assignment) {
   if ("true" !== GITHUB_ACTIONS) return {};
   return {
    runner: void 0 === assignment ? {} : {
     assignment
    }
   };
  }
  const noFacts = {
   commit: "",
   remotes: []
  };
  var documents_json = __webpack_require__(615);
  var create = __webpack_require__(5779);
  var process_groups = __webpack_require__(510);
  const handled = [ "SIGINT", "SIGTERM", "SIGHUP" ];
  async function runCommand(shell, call) {
   const {options} = call;
   const {door} = shell;
   const reporter = (0, create.createReporter)({
    mode: door ? "plain" : options.progress ?? "auto",
    stream: door?.stream ?? process.stderr,
    env: process.env,
    program: shell.name,
    mask: text => masks.SL.mask(text),
    ...void 0 === options.color ? {} : {
     color: options.color
    },
    ...void 0 === door ? {} : {
     groups: door.log,
     others: door.readers
    }
   });
   const signals = function watchSignals(reporter) {
    const controller = new AbortController;
    let received;
    const onSignal = name => {
     if (received) {
      (0, process_groups.E7)("SIGKILL");
      process.exit(128 + external_node_os_.constants.signals[name]);
     }
     received = name;
     reporter.report({
      type: "stopping",
      running: (0, process_groups.Ge)().length
     });
     controller.abort(new Error(`ended by ${name}`));
    };
    for (const name of handled) process.on(name, onSignal);
    return {
     signal: controller.signal,
     exitCode: () => received ? 128 + external_node_os_.constants.signals[received] : void 0,
     stop: () => {
      for (const name of handled) process.off(name, onSignal);
     }
    };
   }(reporter);
   const outcome = await async function outcomeOf(shell, {command, needs, options, engine, act}, reporter, signal) {
    const {door} = shell;
    let session;
    let outcome;
    try {
     session = await openSession({
      cwd: process.cwd(),
      env: definedOf(process.env),
      ...door?.session,
      program: shell.name,
      version: shell.version,
      maxParallel: options.maxParallel ?? 10,
      reporter,
      signal,
      needs,
      ...void 0 === engine ? {} : {
       engine
      }
     });
     door?.onSession(session);
     outcome = await act(session);
    } catch (error) {
     outcome = {
      result: {
       ...(0, commands_session.Bg)(command, [], []),
       status: "failed",
       problems: (0, errors.GW)(error)
      }
     };
    }
    try {
     await (door?.onOutcome(outcome, session));
     return outcome;
    } finally {
     await (session?.close());
    }
   }(shell, call, reporter, signals.signal);
   signals.stop();
   if (!door && function isVerbose({verbose}) {
    return !0 === verbose || "1" === process.env.RUNNER_DEBUG || Boolean(process.env.OCUROOT_DEBUG);
   }(options)) await async function reportUsage(reporter) {
    const {githubUsage} = await __webpack_require__.e(2185).then(__webpack_require__.bind(__webpack_require__, 2185));
    const text = githubUsage.summary();
    if (void 0 !== text) reporter.report({
     type: "note",
     text
    });
   }(reporter);
   reporter.report({
    type: "end",
    result: outcome.result
   });
   await reporter.close();
   const text = options.json ? `${function jsonOf({result, json}) {
    return masks.SL.mask((0, documents_json.IB)(json ?? result));
   }(outcome)}\n` : outcome.stdout ?? "";
   if (door && "" !== text) door.log.quote(text);
   if (!door) await function writeStdout(text) {
    if ("" === text) return Promise.resolve();
    return new Promise(resolve => {
     process.stdout.once("error", () => resolve());
     process.stdout.write(text, () => resolve());
    });
   }(text);
   shell.exit(signals.exitCode() ?? function exitCodeOf(result) {
    if (result.problems.some(problem => "usage" === problem.code)) return 2;
    return "failed" === result.status || "cancelled" === result.status ? 1 : 0;
   }(outcome.result));
  }
  function definedOf(env) {
   return Object.fromEntries(Object.entries(env).filter(entry => void 0 !== entry[1]));
  }
 },
 7094: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   monotonic: () => monotonic,
   systemClock: () => systemClock,
   waitingTime: () => waitingTime
  });
  const systemClock = {
   now: () => (new Date).toISOString(),
   every: (ms, tick) => {
    const timer = setInterval(tick, ms);
    timer.unref();
    return () => clearInterval(timer);
   },
   until: (time, signal) => new Promise(resolve => {
    if (signal.aborted) return resolve();
    const end = () => {
     clearTimeout(timer);
     signal.removeEventListener("abort", end);
     resolve();
    };
    const timer = setTimeout(end, Math.max(0, Date.parse(time) - Date.now()));
    signal.addEventListener("abort", end, {
     once: !0
    });
   })
  };
  function monotonic() {
   return Number(process.hrtime.bigint()) / 1e6;
  }
  function waitingTime(env) {
   const scale = Number(env.OCUROOT_RETRY_SCALE || 1);
   return {
    now: () => Date.now(),
    pause: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds * (scale >= 0 ? scale : 1)))
   };
  }
 },
 6938: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H$: () => settingNames,
   I1: () => overrideSettings,
   _r: () => settingsFile,
   b6: () => textOf,
   c3: () => listOf
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3017);
  const settingsFile = "repo.ocu.star";
  const settingNames = {
   alias: "repo_alias",
   remotes: "repo_remotes",
   state: "state_store",
   intent: "intent_store",
   ignore: "release_ignore"
  };
  function textOf(value, name) {
   if ("string" == typeof value && "" !== value) return value;
   return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("store-config", `${name} must be text, not ${(0, 
   _values_js__WEBPACK_IMPORTED_MODULE_1__.q0)(value)}`);
  }
  function listOf(value, name) {
   if (Array.isArray(value) && value.every(each => "string" == typeof each)) return [ ...value ];
   return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("store-config", `${name} must be a list of texts, not ${(0, 
   _values_js__WEBPACK_IMPORTED_MODULE_1__.q0)(value)}`);
  }
  function overrideSettings(settings, env) {
   const alias = env[`OCU_CFG_${settingNames.alias}`];
   const remotes = env[`OCU_CFG_${settingNames.remotes}`];
   const ignore = env[`OCU_CFG_${settingNames.ignore}`];
   return {
    ...settings,
    ...alias ? {
     alias
    } : {},
    ...void 0 === remotes ? {} : {
     remotes: listFrom(remotes, settingNames.remotes)
    },
    ...void 0 === ignore ? {} : {
     release_ignore: listFrom(ignore, settingNames.ignore)
    }
   };
  }
  function listFrom(text, name) {
   if (!text.trimStart().startsWith("[")) return text.split(",").map(each => each.trim()).filter(each => "" !== each);
   try {
    return listOf(JSON.parse(text), `OCU_CFG_${name}`);
   } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("store-config", `OCU_CFG_${name} is neither a JSON list nor texts between commas`);
   }
  }
 },
 3017: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Tn: () => isFunction,
   Zm: () => isDict,
   aB: () => toJson,
   bx: () => ValueProblem,
   q0: () => describe
  });
  var _ocuroot_starlark_wasm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1706);
  class ValueProblem extends Error {
   path;
   what;
   constructor(path, what) {
    super(`${path}: cannot encode ${what} as JSON`);
    this.path = path;
    this.what = what;
   }
  }
  function isFunction(value) {
   return value instanceof _ocuroot_starlark_wasm__WEBPACK_IMPORTED_MODULE_0__.Sz;
  }
  function isDict(value) {
   return "object" == typeof value && null !== value && !Array.isArray(value) && !isFunction(value);
  }
  function toJson(value, path) {
   if (isFunction(value)) throw new ValueProblem(path, `the function ${value.name}`);
   if (Array.isArray(value)) return value.map((each, index) => toJson(each, `${path}[${index}]`));
   if (!isDict(value)) return value;
   const entries = Object.keys(value).sort();
   return Object.fromEntries(entries.map(key => [ key, toJson(value[key], `${path}[${JSON.stringify(key)}]`) ]));
  }
  function describe(value) {
   if (null == value) return "None";
   if (!0 === value) return "True";
   if (!1 === value) return "False";
   if ("number" == typeof value || "bigint" == typeof value) return String(value);
   if ("string" == typeof value) return JSON.stringify(value.length > 40 ? `${value.slice(0, 39)}…` : value);
   if (isFunction(value)) return `the function ${value.name}`;
   return Array.isArray(value) ? "a list" : "a dict";
  }
 },
 2057: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   HT: () => readEnvelope,
   IS: () => storeFolder,
   Iv: () => writeEnvelope,
   TJ: () => storePath
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _refs_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6036);
  var _refs_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3667);
  var _refs_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2216);
  var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(615);
  const order = [ "kind", "body_type", "create_stack", "set_stack", "links", "body" ];
  function readEnvelope(text, ref) {
   const envelope = function parse(text, ref) {
    try {
     return (0, _json_js__WEBPACK_IMPORTED_MODULE_3__.qF)(text);
    } catch (error) {
     return broken(ref, `it is no JSON: ${error instanceof Error ? error.message : String(error)}`);
    }
   }(text, ref);
   if (!(0, _json_js__WEBPACK_IMPORTED_MODULE_3__.Gv)(envelope)) return broken(ref, "it is no JSON object");
   const {kind, body_type: type, links, body} = envelope;
   if ("ref" !== kind && "link" !== kind) return broken(ref, 'its "kind" is neither "ref" nor "link"');
   if (void 0 === body) return broken(ref, 'it has no "body"');
   if ("link" === kind && ("string" != typeof body || "" === body)) return broken(ref, "it is a link without target");
   if (null != type && "string" != typeof type) return broken(ref, '"body_type" is no text');
   if (null != links && !isTexts(links)) return broken(ref, '"links" is no list of refs');
   if (null !== type && void 0 === links) return envelope;
   const {body_type: _type, links: _links, ...rest} = envelope;
   return {
    ...rest,
    kind,
    body,
    ..."string" == typeof type ? {
     body_type: type
    } : {},
    ...isTexts(links) && links.length > 0 ? {
     links
    } : {}
   };
  }
  function writeEnvelope(envelope) {
   const fields = new Map;
   for (const name of [ ...order, ...Object.keys(envelope) ]) {
    const value = "links" === name ? sortedLinks(envelope.links) : envelope[name];
    if (void 0 !== value) fields.set(name, value);
   }
   return (0, _json_js__WEBPACK_IMPORTED_MODULE_3__.IB)(Object.fromEntries(fields));
  }
  function storePath(ref) {
   const text = function documentOf(normalised) {
    if (!normalised.includes("#")) return normalised;
    return (0, _refs_format_js__WEBPACK_IMPORTED_MODULE_1__.rq)({
     ...(0, _refs_parse_js__WEBPACK_IMPORTED_MODULE_2__.r)(normalised),
     fragment: ""
    });
   }((0, _refs_format_js__WEBPACK_IMPORTED_MODULE_1__.$T)(ref));
   if ("" === text) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("ref-syntax", "an empty ref names no document");
   if (/^\.\.?(?:\/|$)/.test(text)) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("ref-syntax", `"${ref}" is relative and names no document of a store`, {
    ref
   });
   if (/(?:^|\/)@object\.json(?:\/|$)/.test(text)) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("ref-syntax", `"${ref}" cannot be stored: stores use the name @object.json themselves`, {
    ref
   });
   return `${root}${text}${leaf}`;
  }
  function storeFolder(ref) {
   if ("" === ref) return "refs";
   if (/(?:^|\/)\.{0,2}(?:\/|$)/.test(ref)) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("ref-syntax", `"${ref}" is no folder of a store`, {
    ref
   });
   return root + ref;
  }
  const root = "refs/";
  const leaf = "/@object.json";
  function broken(ref, why) {
   return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("document-broken", `document ${ref} cannot be read: ${why}`, {
    ref,
    fix: `mend ${root}${ref}${leaf} in the store, or bring its last version back`
   });
  }
  function isTexts(value) {
   return Array.isArray(value) && value.every(item => "string" == typeof item);
  }
  function sortedLinks(links) {
   return links && links.length > 0 ? [ ...links ].sort(_refs_order_js__WEBPACK_IMPORTED_MODULE_4__.Xo) : void 0;
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
 7839: (__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {
  var util = __webpack_require__(4723);
  const error = () => {
   const Sizable = {
    string: {
     unit: "characters",
     verb: "to have"
    },
    file: {
     unit: "bytes",
     verb: "to have"
    },
    array: {
     unit: "items",
     verb: "to have"
    },
    set: {
     unit: "items",
     verb: "to have"
    },
    map: {
     unit: "entries",
     verb: "to have"
    }
   };
   function getSizing(origin) {
    return Sizable[origin] ?? null;
   }
   const FormatDictionary = {
    regex: "input",
    email: "email address",
    url: "URL",
    emoji: "emoji",
    uuid: "UUID",
    uuidv4: "UUIDv4",
    uuidv6: "UUIDv6",
    nanoid: "nanoid",
    guid: "GUID",
    cuid: "cuid",
    cuid2: "cuid2",
    ulid: "ULID",
    xid: "XID",
    ksuid: "KSUID",
    datetime: "ISO datetime",
    date: "ISO date",
    time: "ISO time",
    duration: "ISO duration",
    ipv4: "IPv4 address",
    ipv6: "IPv6 address",
    mac: "MAC address",
    cidrv4: "IPv4 range",
    cidrv6: "IPv6 range",
    base64: "base64-encoded string",
    base64url: "base64url-encoded string",
    json_string: "JSON string",
    e164: "E.164 number",
    currency_code: "currency code",
    credit_card: "credit card number",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "input"
   };
   const TypeDictionary = {
    nan: "NaN"
   };
   function getTypeName(type, input) {
    if ("number" === type && "number" == typeof input && !Number.isFinite(input)) return String(input);
    return TypeDictionary[type] ?? type;
   }
   return issue => {
    switch (issue.code) {
    case "invalid_type":
     return `Invalid input: expected ${getTypeName(issue.expected)}, received ${getTypeName(util.GW(issue.input), issue.input)}`;

    case "invalid_value":
     if (1 === issue.values.length) return `Invalid input: expected ${util.B7(issue.values[0])}`;
     return `Invalid option: expected one of ${util.jw(issue.values, "|")}`;

    case "too_big":
     {
      const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
      const sizing = getSizing(issue.origin);
      if (sizing) return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
      return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
     }

    case "too_small":
     {
      const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
      const sizing = getSizing(issue.origin);
      if (sizing) return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
      return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
     }

    case "invalid_format":
     {
      const _issue = issue;
      if ("starts_with" === _issue.format) return `Invalid string: must start with "${_issue.prefix}"`;
      if ("ends_with" === _issue.format) return `Invalid string: must end with "${_issue.suffix}"`;
      if ("includes" === _issue.format) return `Invalid string: must include "${_issue.includes}"`;
      if ("regex" === _issue.format) return `Invalid string: must match pattern ${_issue.pattern}`;
      return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
     }

    case "not_multiple_of":
     return `Invalid number: must be a multiple of ${issue.divisor}`;

    case "unrecognized_keys":
     return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${util.jw(issue.keys, ", ")}`;

    case "invalid_key":
     return `Invalid key in ${issue.origin}`;

    case "invalid_union":
     if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) return `Invalid discriminator value. Expected ${issue.options.map(o => `'${o}'`).join(" | ")}`;
     if (!1 === issue.inclusive) return "Invalid input: more than one option matched";
     return "Invalid input";

    case "invalid_element":
     return `Invalid value in ${issue.origin}`;

    default:
     return "Invalid input";
    }
   };
  };
  __webpack_require__(8532).$W(function en() {
   return {
    localeError: error()
   };
  }());
 },
 8889: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   SL: () => masks,
   tO: () => shortSecret
  });
  const shortSecret = 4;
  function escapePattern(text) {
   return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  }
  const masks = new class Masks {
   #values=new Set;
   #registered=new Set;
   #listeners=new Set;
   #pattern;
   add(value) {
    if ("" === value) return !0;
    if (!this.#registered.has(value)) {
     this.#registered.add(value);
     for (const part of function partsOf(value) {
      const lines = value.split(/\r?\n/);
      if (1 === lines.length) return [ value ];
      return [ value, ...lines.map(line => line.trim()).filter(line => line.length >= shortSecret) ];
     }(value)) this.#addPart(part);
    }
    return value.length >= shortSecret;
   }
   onAdd(listener) {
    this.#listeners.add(listener);
    for (const value of this.#values) listener(value);
   }
   mask(text) {
    if (0 === this.#values.size) return text;
    this.#pattern ??= new RegExp([ ...this.#values ].sort((a, b) => b.length - a.length).map(escapePattern).join("|"), "g");
    return text.replace(this.#pattern, "<secret>");
   }
   findSecret(value) {
    if (0 === this.#values.size) return;
    if ("string" == typeof value) return this.#holds(value) ? "" : void 0;
    if ("object" != typeof value || null === value) return;
    for (const [key, item] of Object.entries(value)) {
     if (!Array.isArray(value) && this.#holds(key)) return this.mask(key);
     const inner = this.findSecret(item);
     if (void 0 !== inner) return "" === inner ? this.mask(key) : `${this.mask(key)}/${inner}`;
    }
    return;
   }
   #holds(text) {
    for (const value of this.#values) if (value.length < shortSecret ? text === value : text.includes(value)) return !0;
    return !1;
   }
   #addPart(part) {
    if (this.#values.has(part)) return;
    this.#values.add(part);
    this.#pattern = void 0;
    for (const listener of this.#listeners) listener(part);
   }
  };
 },
 510: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E7: () => killAll,
   Ge: () => livingGroups,
   Pe: () => watchGroup,
   _n: () => isAlive,
   i0: () => killGroup
  });
  const living = new Set;
  function watchGroup(leader) {
   living.add(leader);
   return () => void living.delete(leader);
  }
  function livingGroups() {
   return [ ...living ];
  }
  function isAlive(leader) {
   try {
    return "win32" !== process.platform && process.kill(-leader, 0);
   } catch {
    return !1;
   }
  }
  function killGroup(leader, signal) {
   try {
    process.kill("win32" === process.platform ? leader : -leader, signal);
   } catch {}
  }
  function killAll(signal) {
   for (const leader of living) killGroup(leader, signal);
  }
 },
 4677: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Td: () => stream,
   iq: () => converse,
   pX: () => outputLimit,
   run: () => run
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
  var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6193);
  var _process_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(510);
  const outputLimit = 16777216;
  const grace = 3e3;
  async function run(command, args, options) {
   const {input} = options;
   const child = start(command, args, options, void 0 === input ? "ignore" : "pipe");
   const release = guard(child.pid, options.signal);
   const out = collect(child.stdout);
   const err = collect(child.stderr);
   if (void 0 !== input) child.stdin?.end(input);
   try {
    return {
     ...await ended(child),
     stdout: out(),
     stderr: err()
    };
   } finally {
    release();
   }
  }
  async function stream(command, args, options) {
   const child = start(command, args, options, "ignore");
   const release = guard(child.pid, options.signal);
   const combined = new Kept(2 * outputLimit);
   const out = new Output(combined, line => options.onLine(1, line));
   const err = new Output(combined, line => options.onLine(2, line));
   child.stdout?.on("data", chunk => out.write(chunk));
   child.stderr?.on("data", chunk => err.write(chunk));
   try {
    const ending = await ended(child);
    const cut = [];
    if (out.end()) cut.push("stdout");
    if (err.end()) cut.push("stderr");
    return {
     ...ending,
     stdout: out.text,
     stderr: err.text,
     combined: combined.text,
     cut
    };
   } finally {
    release();
   }
  }
  function converse(command, args, options) {
   const child = start(command, args, options, "pipe");
   child.stdout?.on("data", options.onData);
   const err = collect(child.stderr);
   return {
    write: text => void child.stdin?.write(text),
    end: () => void child.stdin?.end(),
    ended: ended(child).then(ending => ({
     ...ending,
     stdout: "",
     stderr: err()
    }))
   };
  }
  function start(command, args, options, stdin) {
   const {cwd, env} = options;
   const detached = "win32" !== process.platform;
   return (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, {
    cwd,
    env,
    detached,
    stdio: [ stdin, "pipe", "pipe" ],
    windowsHide: !0
   });
  }
  function ended(child) {
   return new Promise((resolve, reject) => {
    for (const source of [ child, child.stdout, child.stderr ]) source?.once("error", reject);
    child.stdin?.on("error", () => {});
    child.once("close", (exitCode, signal) => resolve({
     exitCode: exitCode ?? -1,
     ...null === signal ? {} : {
      endedBy: signal
     }
    }));
   });
  }
  function collect(stream) {
   const chunks = [];
   stream?.on("data", chunk => chunks.push(chunk));
   return () => Buffer.concat(chunks).toString("utf8");
  }
  function guard(pid, signal) {
   if (void 0 === pid) return () => {};
   let last;
   const end = () => {
    (0, _process_groups_js__WEBPACK_IMPORTED_MODULE_2__.i0)(pid, "SIGTERM");
    last = setTimeout(() => (0, _process_groups_js__WEBPACK_IMPORTED_MODULE_2__.i0)(pid, "SIGKILL"), grace);
   };
   const forget = (0, _process_groups_js__WEBPACK_IMPORTED_MODULE_2__.Pe)(pid);
   if (signal?.aborted) end(); else signal?.addEventListener("abort", end, {
    once: !0
   });
   return () => {
    forget();
    signal?.removeEventListener("abort", end);
    if (!(0, _process_groups_js__WEBPACK_IMPORTED_MODULE_2__._n)(pid)) clearTimeout(last);
   };
  }
  class Kept {
   limit;
   #pieces=[];
   #bytes=0;
   cut=!1;
   constructor(limit) {
    this.limit = limit;
   }
   add(text, bytes) {
    if (this.#bytes + bytes > this.limit) this.cut = !0;
    if (this.cut) return;
    this.#bytes += bytes;
    this.#pieces.push(text);
   }
   get text() {
    return this.#pieces.join("");
   }
  }
  class Output {
   combined;
   onLine;
   #decoder=new node_string_decoder__WEBPACK_IMPORTED_MODULE_1__.StringDecoder("utf8");
   #kept=new Kept(outputLimit);
   #rest="";
   constructor(combined, onLine) {
    this.combined = combined;
    this.onLine = onLine;
   }
   get text() {
    return this.#kept.text;
   }
   write(chunk) {
    const full = this.#kept.cut && this.combined.cut;
    this.#take(this.#decoder.write(chunk), full ? chunk.length : function weightOf(chunk) {
     let weight = chunk.length;
     for (const byte of chunk) if (byte < 32 && 9 !== byte && 10 !== byte && 13 !== byte) weight += 5;
     return weight;
    }(chunk));
   }
   end() {
    this.#take(this.#decoder.end(), 0);
    if ("" !== this.#rest) this.onLine(withoutReturn(this.#rest));
    this.#rest = "";
    return this.#kept.cut;
   }
   #take(text, bytes) {
    this.#kept.add(text, bytes);
    this.combined.add(text, bytes);
    const lines = (this.#rest + text).split("\n");
    this.#rest = lines.pop() ?? "";
    for (const line of lines) this.onLine(withoutReturn(line));
    for (;this.#rest.length > 65536; ) {
     this.onLine(this.#rest.slice(0, 65536));
     this.#rest = this.#rest.slice(65536);
    }
   }
  }
  function withoutReturn(line) {
   return line.endsWith("\r") ? line.slice(0, -1) : line;
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
 7504: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   d: () => Remembered
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  class Remembered {
   #folder;
   constructor(home) {
    this.#folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "cache");
   }
   recall(made) {
    try {
     const memory = JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(this.#path(made), "utf8"));
     return JSON.stringify(memory.made) === JSON.stringify(made) ? memory.result : void 0;
    } catch {
     return;
    }
   }
   keep(made, result) {
    const path = this.#path(made);
    const draft = `${path}.${process.pid}`;
    try {
     (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(this.#folder, {
      recursive: !0,
      mode: 448
     });
     (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, JSON.stringify({
      made,
      result
     }), {
      mode: 384
     });
     (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, path);
    } catch {
     (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, {
      force: !0
     });
    }
   }
   #path(made) {
    return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#folder, `${function checksum(text) {
     let hash = 2166136261;
     for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
     return hash >>> 0;
    }(made.join("\0")).toString(16).padStart(8, "0")}.json`);
   }
  }
 },
 2524: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E: () => BoundedMap
  });
  class BoundedMap {
   #limit;
   #weigh;
   #young=new Map;
   #old=new Map;
   #weight=0;
   constructor(limit, weigh) {
    this.#limit = limit;
    this.#weigh = weigh;
   }
   get(key) {
    const value = this.#young.get(key);
    if (void 0 !== value || 0 === this.#old.size) return value;
    const older = this.#old.get(key);
    if (void 0 !== older) this.set(key, older);
    return older;
   }
   set(key, value) {
    const replaced = this.#young.get(key);
    if (void 0 !== replaced) this.#weight -= this.#weigh(replaced);
    this.#young.set(key, value);
    if (this.#old.size > 0) this.#old.delete(key);
    this.#weight += this.#weigh(value);
    if (this.#weight <= this.#limit) return;
    this.#old = this.#young;
    this.#young = new Map;
    this.#weight = 0;
   }
   clear() {
    this.#young.clear();
    this.#old.clear();
    this.#weight = 0;
   }
  }
 },
 4957: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => DocumentCache,
   C: () => freeze
  });
  var envelope = __webpack_require__(2057);
  __webpack_require__(7839);
  var json = __webpack_require__(615);
  const questions = new WeakMap;
  function questionOf(schema) {
   let question = questions.get(schema);
   if (void 0 === question) {
    question = function compile({_zod: {def}}) {
     if ("array" === def.type) return function listOf(element, checks) {
      let least = 0;
      for (const {_zod} of checks) {
       if (!("minimum" in _zod.def) || "number" != typeof _zod.def.minimum) return never;
       least = Math.max(least, _zod.def.minimum);
      }
      return value => Array.isArray(value) && value.length >= least && value.every(each => element(each));
     }(questionOf(def.element), def.checks ?? []);
     if (void 0 !== def.checks && def.checks.length > 0) return never;
     switch (def.type) {
     case "string":
     case "number":
     case "boolean":
      return "format" in def || "coerce" in def ? never : value => typeof value === def.type;

     case "unknown":
      return () => !0;

     case "optional":
      {
       const inner = questionOf(def.innerType);
       return value => void 0 === value || inner(value);
      }

     case "nullable":
      {
       const inner = questionOf(def.innerType);
       return value => null === value || inner(value);
      }

     case "enum":
      {
       const allowed = new Set(Object.values(def.entries));
       return value => allowed.has(value);
      }

     case "custom":
      return value => !0 === def.fn?.(value);

     case "record":
      return function recordOf(keys, question) {
       if ("string" !== keys._zod.def.type) return never;
       return value => {
        if (!(0, json.Gv)(value)) return !1;
        for (const key in value) if ("__proto__" === key || !question(value[key])) return !1;
        return !0;
       };
      }(def.keyType, questionOf(def.valueType));

     case "object":
      return "unknown" === def.catchall?._zod.def.type ? function objectOf(shape) {
       const fields = Object.entries(shape).map(([name, schema]) => [ name, questionOf(schema) ]);
       return value => {
        if (!(0, json.Gv)(value)) return !1;
        for (const [name, question] of fields) if (!question(value[name])) return !1;
        return !Object.hasOwn(value, "__proto__");
       };
      }(def.shape) : never;

     default:
      return never;
     }
    }(schema);
    questions.set(schema, question);
   }
   return question;
  }
  const never = () => !1;
  var errors = __webpack_require__(9473);
  var format = __webpack_require__(6036);
  var parse = __webpack_require__(2216);
  var bounded_map = __webpack_require__(2524);
  class DocumentCache {
   #entries=new bounded_map.E(3e6, entry => entry.text.length + 200);
   #addresses=new bounded_map.E(2e4, () => 1);
   #checked=0;
   address(text) {
    if ((0, format.$i)(text) && !text.includes("@object.json")) return {
     ref: text,
     fragment: ""
    };
    let address = this.#addresses.get(text);
    if (void 0 === address) {
     const parsed = (0, parse.r)(text);
     address = {
      ref: (0, format.rq)({
       ...parsed,
       fragment: ""
      }),
      fragment: parsed.fragment
     };
     (0, envelope.TJ)(address.ref);
     this.#addresses.set(text, address);
    }
    return address;
   }
   entry(path, text, ref) {
    const known = this.#entries.get(path);
    if (known?.text === text) return known;
    const entry = {
     text,
     envelope: (0, envelope.HT)(text, ref),
     checked: void 0
    };
    this.#entries.set(path, entry);
    return entry;
   }
   body(entry, ref, kind) {
    if (entry.checked?.schema !== kind.schema) {
     this.#checked += 1;
     const body = freeze(function check(envelope, ref, kind, compiled) {
      if (function isPlainly(schema, value) {
       return questionOf(schema)(value);
      }(kind.schema, envelope.body)) return envelope.body;
      const result = kind.schema.safeParse(envelope.body, compiled ? void 0 : {
       jitless: !0
      });
      if (result.success) return result.data;
      const [issue] = result.error.issues;
      const place = void 0 === issue || 0 === issue.path.length ? "its body" : issue.path.map(String).join("/");
      return (0, errors.fJ)("document-broken", `document ${ref} is no ${kind.name}: ${place}: ${issue?.message ?? "invalid"}`, {
       ref,
       fix: `ocuroot state get ${ref}`
      });
     }(entry.envelope, ref, kind, this.#checked > 60));
     entry.checked = {
      schema: kind.schema,
      body
     };
    }
    return entry.checked.body;
   }
  }
  function freeze(value) {
   if ("object" != typeof value || null === value || Object.isFrozen(value)) return value;
   for (const inner of Object.values(value)) freeze(inner);
   return Object.freeze(value);
  }
 },
 3127: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $2: () => accessError,
   KT: () => named,
   Md: () => isAbsence,
   b: () => errno,
   fo: () => isFile,
   my: () => Disk,
   nH: () => isWritable,
   yR: () => readText
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
  class Disk {
   #before;
   constructor(before = () => {}) {
    this.#before = before;
   }
   create(path, chunks, sync) {
    this.#before("create", path);
    const file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "wx", 420);
    try {
     for (const chunk of chunks) writeAll(file, chunk);
     if (sync) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(file);
    } finally {
     (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
   }
   overwrite(path, text, sync) {
    this.#before("overwrite", path);
    const file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r+");
    try {
     writeAll(file, text);
     this.#before("truncate", path);
     (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(file, Buffer.byteLength(text));
     if (sync) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(file);
    } finally {
     (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
   }
   clear(path) {
    this.#before("clear", path);
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(path, 0);
   }
   rename(from, to) {
    this.#before("rename", to);
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(from, to);
   }
   link(from, to) {
    this.#before("link", to);
    return unless("EEXIST", () => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(from, to));
   }
   unlink(path) {
    this.#before("unlink", path);
    return unless("ENOENT", () => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path));
   }
   mkdir(path) {
    this.#before("mkdir", path);
    return makeFolder(path, 3);
   }
   prune(path, top) {
    for (let at = path; at.length > top.length && at.startsWith(top); at = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
     this.#before("rmdir", at);
     try {
      (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(at);
     } catch (error) {
      if ("ENOENT" !== errno(error)) return;
     }
    }
   }
   syncFolder(path) {
    const folder = attempt(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r"));
    if (void 0 === folder) return;
    attempt(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(folder));
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(folder);
   }
  }
  const asText = {
   encoding: "utf8",
   flag: "r"
  };
  function readText(path) {
   try {
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, asText);
   } catch (error) {
    if (isAbsence(error) || "EISDIR" === errno(error)) return;
    throw error;
   }
  }
  function isFile(path) {
   return !0 === (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, {
    throwIfNoEntry: !1
   })?.isFile();
  }
  function isWritable(path) {
   try {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    return !0;
   } catch {
    return !1;
   }
  }
  function errno(error) {
   return error instanceof Error && "code" in error && "string" == typeof error.code ? error.code : void 0;
  }
  function isAbsence(error) {
   const code = errno(error);
   return "ENOENT" === code || "ENOTDIR" === code;
  }
  function named(work, path) {
   try {
    return work();
   } catch (error) {
    throw accessError(error, path);
   }
  }
  function accessError(error, path) {
   const code = errno(error);
   if (void 0 === code || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__._8 || !(error instanceof Error)) return error;
   const place = path ?? ("path" in error && "string" == typeof error.path ? error.path : "the store's folder");
   const [reason, fix] = reasons[code] ?? [ `the system says ${code}`, "Look at the folder and run it again." ];
   return new _errors_js__WEBPACK_IMPORTED_MODULE_2__._8({
    code: "file-access",
    message: `${place} is not accessible: ${reason}.`,
    fix
   }, {
    cause: error
   });
  }
  const reasons = {
   EACCES: [ "permission is denied", "Give this user the right to read and write there." ],
   EPERM: [ "permission is denied", "Give this user the right to read and write there." ],
   EROFS: [ "the file system can only be read", "Move the store to a place that can be written." ],
   ENOSPC: [ "the disk is full", "Make room on the disk and run it again." ],
   EDQUOT: [ "the disk quota is used up", "Make room and run it again." ],
   ENOTDIR: [ "a file stands where a folder is needed", "Move that file out of the store's folder." ],
   EEXIST: [ "a file stands where a folder is needed", "Move that file out of the store's folder." ],
   EISDIR: [ "a folder stands where a file is needed", "Move that folder out of the store's folder." ],
   ENAMETOOLONG: [ "the name is too long for this file system", "Use shorter names, or a store in git." ]
  };
  function writeAll(file, text) {
   const bytes = Buffer.from(text, "utf8");
   for (let at = 0; at < bytes.length; ) at += (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, at);
  }
  function unless(code, work) {
   try {
    work();
    return !0;
   } catch (error) {
    if (errno(error) === code) return !1;
    throw error;
   }
  }
  function attempt(work) {
   try {
    return work();
   } catch {
    return;
   }
  }
  function makeFolder(path, tries) {
   try {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, {
     mode: 493
    });
    return path;
   } catch (error) {
    if ("EEXIST" === errno(error) && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory()) return;
    if ("ENOENT" !== errno(error) || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path || 0 === tries) throw error;
    const top = makeFolder((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), tries);
    return void 0 === makeFolder(path, tries - 1) ? top : top ?? path;
   }
  }
 },
 2433: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   c: () => Lock
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
  var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7094);
  var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
  var _disk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3127);
  var _owner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6583);
  class Lock {
   #folder;
   #disk;
   #lease;
   #patience;
   #seen=new Map;
   constructor(folder, disk, lease, patience = defaultPatience) {
    this.#folder = folder;
    this.#disk = disk;
    this.#lease = lease;
    this.#patience = patience;
   }
   async acquire() {
    const own = this.#record(JSON.stringify((0, _owner_js__WEBPACK_IMPORTED_MODULE_5__.WF)()));
    try {
     const at = void 0 === this.#first() ? this.#take(own) : void 0;
     return void 0 === at ? await this.#queue(own) : this.#held(at);
    } finally {
     this.#disk.unlink(own);
    }
   }
   async #queue(own) {
    const ticket = `${String(Date.now()).padStart(15, "0")}.${process.pid}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8)}`;
    this.#publish(own, `${this.#folder}/q/${ticket}`);
    let [top, since, pace] = [ this.#top(), (0, _clock_js__WEBPACK_IMPORTED_MODULE_2__.monotonic)(), 1 ];
    try {
     for (;;) {
      const now = this.#top();
      if (now > top) {
       pace = ((0, _clock_js__WEBPACK_IMPORTED_MODULE_2__.monotonic)() - since) / (now - top);
       [top, since] = [ now, (0, _clock_js__WEBPACK_IMPORTED_MODULE_2__.monotonic)() ];
      } else if ((0, _clock_js__WEBPACK_IMPORTED_MODULE_2__.monotonic)() - since > this.#patience) this.#giveUp(top);
      const first = this.#first();
      const at = first === ticket || void 0 === first ? this.#take(own) : void 0;
      if (void 0 !== at) return this.#held(at);
      await new Promise(resolve => setTimeout(resolve, this.#nap(ticket, pace)));
     }
    } finally {
     this.#disk.unlink(`${this.#folder}/q/${ticket}`);
    }
   }
   #take(own) {
    const top = this.#top();
    if (top > 0 && !this.#isFree(`${this.#folder}/l/${top}`)) return;
    if (!this.#publish(own, `${this.#folder}/l/${top + 1}`)) return;
    const numbers = this.#numbers();
    if (Math.max(...numbers) !== top + 1) {
     this.#disk.unlink(`${this.#folder}/l/${top + 1}`);
     return;
    }
    for (const lower of numbers) if (lower <= top) this.#disk.unlink(`${this.#folder}/l/${lower}`);
    return top + 1;
   }
   #nap(ticket, pace) {
    const ahead = names(`${this.#folder}/q`).filter(each => each < ticket).length;
    return 0 === ahead ? 1 : Math.min(Math.max(pace * ahead / 2, 2), 1 === ahead ? 10 : 250);
   }
   #giveUp(top) {
    const owner = [ `l/${top}`, `q/${this.#first()}` ].map(path => (0, _owner_js__WEBPACK_IMPORTED_MODULE_5__.pZ)((0, 
    _disk_js__WEBPACK_IMPORTED_MODULE_4__.yR)(`${this.#folder}/${path}`) ?? "")).find(each => void 0 !== each);
    const who = void 0 === owner ? "Another process" : `Process ${owner.pid} on ${owner.host}`;
    (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.fJ)("store-conflict", `${who} holds the lock of ${this.#folder} and does not go on.`, {
     fix: "Continue or end that process, and run it again."
    });
   }
   #held(at) {
    return {
     stands: () => this.#top() === at,
     release: () => {
      try {
       if (this.#top() === at) this.#disk.clear(`${this.#folder}/l/${at}`);
      } catch {}
     }
    };
   }
   #first() {
    for (const ticket of names(`${this.#folder}/q`).sort()) {
     const path = `${this.#folder}/q/${ticket}`;
     if (!this.#isFree(path)) return ticket;
     this.#disk.unlink(path);
    }
    return;
   }
   #isFree(path) {
    const text = (0, _disk_js__WEBPACK_IMPORTED_MODULE_4__.yR)(path);
    if (void 0 === text || "" === text) return !0;
    const owner = (0, _owner_js__WEBPACK_IMPORTED_MODULE_5__.pZ)(text);
    const life = void 0 === owner ? "unknown" : (0, _owner_js__WEBPACK_IMPORTED_MODULE_5__.QX)(owner);
    return "dead" === life || "unknown" === life && this.#expired(`${path} ${text}`);
   }
   #expired(record) {
    const now = (0, _clock_js__WEBPACK_IMPORTED_MODULE_2__.monotonic)();
    const since = this.#seen.get(record) ?? now;
    this.#seen.set(record, since);
    return now - since >= this.#lease;
   }
   #top() {
    return Math.max(0, ...this.#numbers());
   }
   #numbers() {
    return names(`${this.#folder}/l`).filter(name => /^\d+$/.test(name)).map(Number);
   }
   #record(text) {
    const path = `${this.#folder}/tmp/${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    this.#disk.create(path, [ text ], !1);
    return path;
   }
   #publish(own, to) {
    try {
     return this.#disk.link(own, to);
    } catch (error) {
     if (!cannotLink.has((0, _disk_js__WEBPACK_IMPORTED_MODULE_4__.b)(error) ?? "")) throw error;
     return function createExclusively(disk, path, text) {
      try {
       disk.create(path, [ text ], !1);
       return !0;
      } catch (error) {
       if ("EEXIST" === (0, _disk_js__WEBPACK_IMPORTED_MODULE_4__.b)(error)) return !1;
       throw error;
      }
     }(this.#disk, to, (0, _disk_js__WEBPACK_IMPORTED_MODULE_4__.yR)(own) ?? "");
    }
   }
  }
  const defaultPatience = 6e5;
  const cannotLink = new Set([ "EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK" ]);
  function names(folder) {
   try {
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder);
   } catch (error) {
    if ((0, _disk_js__WEBPACK_IMPORTED_MODULE_4__.Md)(error)) return [];
    throw error;
   }
  }
 },
 6583: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   QX: () => liveness,
   WF: () => thisProcess,
   pZ: () => parseOwner
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
  let own;
  function thisProcess() {
   own ??= {
    host: (0, node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)(),
    boot: readable("/proc/sys/kernel/random/boot_id"),
    space: namespace(),
    pid: process.pid,
    start: startOf(process.pid) ?? ""
   };
   return own;
  }
  function liveness(owner) {
   const self = thisProcess();
   if (owner.host !== self.host) return "unknown";
   if (owner.boot !== self.boot) return "dead";
   if (owner.space !== self.space) return "unknown";
   if ("" === owner.start) return function exists(pid) {
    try {
     process.kill(pid, 0);
     return !0;
    } catch (error) {
     return error instanceof Error && "code" in error && "EPERM" === error.code;
    }
   }(owner.pid) ? "unknown" : "dead";
   return startOf(owner.pid) === owner.start ? "alive" : "dead";
  }
  function parseOwner(text) {
   try {
    const {host, boot, space, pid, start} = JSON.parse(text);
    if ("string" != typeof host || "string" != typeof boot || "string" != typeof space) return;
    return "number" == typeof pid && "string" == typeof start ? {
     host,
     boot,
     space,
     pid,
     start
    } : void 0;
   } catch {
    return;
   }
  }
  function startOf(pid) {
   const stat = readable(`/proc/${pid}/stat`);
   const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
   const state = fields[0];
   return "" === stat || "Z" === state || "X" === state ? void 0 : fields[19];
  }
  function namespace() {
   try {
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)("/proc/self/ns/pid");
   } catch {
    return "";
   }
  }
  function readable(path) {
   try {
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8").trim();
   } catch {
    return "";
   }
  }
 },
 2100: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => sweep
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  const age = 36e5;
  function sweep(folder, disk) {
   const now = Date.now();
   for (const name of (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)) {
    const stat = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(`${folder}/${name}`, {
     throwIfNoEntry: !1
    });
    if (void 0 !== stat && now - stat.mtimeMs > age) disk.unlink(`${folder}/${name}`);
   }
  }
 },
 8795: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $r: () => targetOf,
   n1: () => followLinks,
   yf: () => checkLinkPlace
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4899);
  const longestChain = 32;
  const numbered = /\/@r[0-9]+(?:\/|$)/;
  function checkLinkPlace(ref) {
   if (numbered.test(ref)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("store-broken", `${ref} belongs to a release; no link can stand there.`, {
    ref
   });
  }
  const nowhere = [];
  function followLinks(ref, read, above) {
   return numbered.test(ref) ? {
    ref,
    links: nowhere
   } : followAll(ref, read, above, [ ref ], []);
  }
  function followAll(at, read, above, way, links) {
   return (0, _store_js__WEBPACK_IMPORTED_MODULE_1__.P)(read(at), found => (0, _store_js__WEBPACK_IMPORTED_MODULE_1__.P)(void 0 === found ? linkAbove(folderOf(at), read, above) : linkIn(at, found.envelope), hop => {
    if (void 0 === hop) return {
     ref: at,
     found,
     links
    };
    if (hop.at === at) links.push(at);
    const to = hop.to + at.slice(hop.at.length);
    if (way.includes(to) || way.length > longestChain) !function loop(way) {
     const shown = way.slice(0, 5).join(" -> ") + (way.length > 5 ? " -> ..." : "");
     (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("store-broken", `The links at ${way[0]} lead round in a circle: ${shown}.`, {
      ref: way[0] ?? "",
      fix: "Remove one of these links."
     });
    }([ ...way, to ]);
    way.push(to);
    return followAll(to, read, above, way, links);
   }));
  }
  function linkIn(at, envelope) {
   return "link" === envelope.kind ? {
    at,
    to: targetOf(envelope)
   } : void 0;
  }
  function linkAbove(folder, read, above) {
   if ("" === folder || above.has(folder)) return above.get(folder);
   return (0, _store_js__WEBPACK_IMPORTED_MODULE_1__.P)(read(folder), found => (0, 
   _store_js__WEBPACK_IMPORTED_MODULE_1__.P)((found && linkIn(folder, found.envelope)) ?? linkAbove(folderOf(folder), read, above), link => {
    above.set(folder, link);
    return link;
   }));
  }
  function folderOf(ref) {
   return ref.slice(0, Math.max(0, ref.lastIndexOf("/")));
  }
  function targetOf(link) {
   return String(link.body);
  }
 },
 2154: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   bx: () => markerFile,
   en: () => writeMarker,
   fp: () => checkMarker
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  const markerFile = ".ocuroot-store";
  const version = 3;
  async function checkMarker(files, prefix, side, place) {
   const text = await files.read(`${prefix}${markerFile}`);
   if (void 0 === text) return async function checkForm(files, prefix, side, place) {
    if (void 0 !== await files.read(`${prefix}${side}/${markerFile}`)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("store-config", `The store in ${place} keeps state and intent together, but it is configured for ${side} alone.`, {
     fix: "Configure it as the one store for both in repo.ocu.star, or give another place."
    });
    if ("" === prefix || void 0 === await files.read(markerFile)) return;
    (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("store-config", `The store in ${place} keeps one of state and intent, but it is configured for both.`, {
     fix: "Configure a store for each in repo.ocu.star, or give another place."
    });
   }(files, prefix, side, place);
   const marker = readMarker(text);
   if (marker?.version !== version && 2 !== marker?.version) !function refuseVersion(marker, place) {
    const found = void 0 === marker ? "no readable version" : `version ${JSON.stringify(marker.version)}`;
    (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("store-version", `The store in ${place} has ${found}; this program reads version ${version}.`, {
     fix: "Configure a new, empty place for the store, or use the program that wrote this one."
    });
   }(marker, place);
   const other = "state" === side ? "intent" : "state";
   if (marker.tags.includes(other) && !marker.tags.includes(side)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("store-config", `The store in ${place} keeps ${other}, but it is configured for ${side}.`, {
    fix: "Give state and intent a place of their own each in repo.ocu.star."
   });
  }
  async function writeMarker(draft, prefix, side) {
   const path = `${prefix}${markerFile}`;
   const text = await draft.read(path);
   if (void 0 !== text && readMarker(text)?.version === version) return;
   draft.write(path, JSON.stringify({
    version,
    Tags: {
     [side]: {}
    }
   }));
  }
  function readMarker(text) {
   try {
    const value = JSON.parse(text);
    if ("object" != typeof value || null === value || !("version" in value)) return;
    const tags = "Tags" in value && "object" == typeof value.Tags && null !== value.Tags ? value.Tags : {};
    return {
     version: value.version,
     tags: Object.keys(tags)
    };
   } catch {
    return;
   }
  }
 },
 1160: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => noted,
   k: () => noteOf
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var _documents_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(615);
  function noteOf(body, {by, at}) {
   return {
    set: {
     by,
     at,
     body: digestOf(body)
    }
   };
  }
  function noted({set, body}) {
   if (!(0, _documents_json_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(set) || "string" != typeof set.by || "string" != typeof set.at) return;
   return set.body === digestOf(body) ? {
    by: set.by,
    at: set.at
   } : void 0;
  }
  function digestOf(body) {
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update((0, 
   _documents_json_js__WEBPACK_IMPORTED_MODULE_1__.IB)(body)).digest("hex").slice(0, 16);
  }
 },
 2274: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   CA: () => sortedEntries,
   fj: () => join,
   hJ: () => Overlay,
   qg: () => inByteOrder
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _refs_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3667);
  var _store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4899);
  let stamps = 0;
  class Overlay {
   #base;
   #texts=new Map;
   #names=new Map;
   #revision;
   #closed=!1;
   foreign;
   constructor(base, foreign) {
    this.#base = base;
    this.#revision = base.revision;
    this.foreign = foreign ?? (base instanceof Overlay ? base.foreign : Number.NaN);
   }
   get revision() {
    return this.#revision;
   }
   get texts() {
    return this.#texts;
   }
   read(path) {
    if (0 === this.#texts.size) return this.#base.read(path);
    return this.#texts.has(path) ? this.#texts.get(path) : this.#base.read(path);
   }
   has(path) {
    if (0 === this.#texts.size) return this.#base.has(path);
    return this.#texts.has(path) ? void 0 !== this.#texts.get(path) : this.#base.has(path);
   }
   expect(paths) {
    this.#base.expect?.(paths);
   }
   async changed(path) {
    return this.#texts.has(path) ? void 0 : this.#base.changed?.(path);
   }
   entries(directory) {
    return (0, _store_js__WEBPACK_IMPORTED_MODULE_1__.P)(this.#base.entries(directory), base => this.#merged(directory, base));
   }
   #merged(directory, base) {
    const names = this.#names.get(directory);
    if (void 0 === names) return base;
    const merged = new Map(base.map(entry => [ entry.name, entry.directory ]));
    for (const [name, isDirectory] of names) if (isDirectory || void 0 !== this.#texts.get(join(directory, name))) merged.set(name, isDirectory); else merged.delete(name);
    return sortedEntries(merged);
   }
   write(path, text) {
    this.#put(path, text);
    let name = path;
    for (let cut = name.lastIndexOf("/"), isDirectory = !1; ;cut = name.lastIndexOf("/"), 
    isDirectory = !0) {
     const known = this.#enter(cut < 0 ? "" : name.slice(0, cut), name.slice(cut + 1), isDirectory);
     if (cut < 0 || known) return;
     name = name.slice(0, cut);
    }
   }
   remove(path) {
    this.#put(path, void 0);
    const cut = path.lastIndexOf("/");
    this.#enter(cut < 0 ? "" : path.slice(0, cut), path.slice(cut + 1), !1);
   }
   absorb(texts) {
    for (const [path, text] of texts) if (void 0 === text) this.remove(path); else this.write(path, text);
   }
   close() {
    this.#closed = !0;
   }
   #put(path, text) {
    if (this.#closed) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("internal", `A change wrote ${path} after it had ended.`);
    if (function isUnsafe(path) {
     return path.includes("\0") || /(?:^|\/)\.{0,2}(?:\/|$)/.test(path);
    }(path)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("internal", `The path ${JSON.stringify(path)} leaves the store.`);
    this.#texts.set(path, text);
    this.#revision = `${this.#base.revision}+${++stamps}`;
   }
   #enter(directory, name, isDirectory) {
    let names = this.#names.get(directory);
    if (void 0 === names) {
     names = new Map;
     this.#names.set(directory, names);
    }
    const known = names.has(name);
    names.set(name, isDirectory || (names.get(name) ?? !1));
    return known;
   }
  }
  function sortedEntries(names) {
   return inByteOrder(Array.from(names, ([name, directory]) => ({
    name,
    directory
   })));
  }
  function inByteOrder(entries) {
   return entries.length < 2 ? entries : entries.sort((a, b) => (0, _refs_order_js__WEBPACK_IMPORTED_MODULE_2__.Xo)(a.name, b.name));
  }
  function join(directory, name) {
   return "" === directory ? name : `${directory}/${name}`;
  }
 },
 4562: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   W: () => DocumentSnapshot
  });
  var envelope = __webpack_require__(2057);
  var json = __webpack_require__(615);
  var errors = __webpack_require__(9473);
  var order = __webpack_require__(3667);
  var document_cache = __webpack_require__(4957);
  var links = __webpack_require__(8795);
  var refs_glob = __webpack_require__(2232);
  var overlay = __webpack_require__(2274);
  var store = __webpack_require__(4899);
  function matchGlob(files, root, glob, found) {
   return walk(files, root, glob, found, ref => files.has(`${root}/${ref}/@object.json`));
  }
  async function walk(files, root, glob, found, stands) {
   const accept = (0, refs_glob.SO)(glob);
   const segments = (0, refs_glob.tw)(glob) ?? function segmentsOfPrefix(glob) {
    return [ ...(0, refs_glob.Qz)(glob).split("/").slice(0, -1).map(literal => ({
     literal
    })), {
     globstar: !0
    } ];
   }(glob);
   const pieces = glob.split("/");
   const opening = pieces.length === segments.length ? pieces.findIndex(piece => piece.startsWith("@")) : -1;
   await step({
    files,
    root,
    segments,
    release: opening,
    accept,
    stands,
    found
   }, "", 0);
  }
  function step(walk, from, index) {
   let [ref, at] = [ from, index ];
   let segment = walk.segments[at];
   for (;void 0 !== segment && "literal" in segment; segment = walk.segments[at]) {
    if ("." === segment.literal || ".." === segment.literal) return;
    ref = (0, overlay.fj)(ref, segment.literal);
    at += 1;
   }
   if (void 0 !== segment) return "globstar" in segment ? descend(walk, ref, at) : async function enter(walk, ref, at, matches) {
    for (const name of await folders(walk, ref)) {
     const more = matches(name) ? step(walk, (0, overlay.fj)(ref, name), at + 1) : void 0;
     if (more instanceof Promise) await more;
    }
   }(walk, ref, at, segment.match);
   if ("" === ref || !walk.accept(ref)) return;
   return (0, store.P)(walk.stands(ref), stands => {
    if (stands) walk.found.add(ref);
   });
  }
  async function descend(walk, ref, at) {
   for (const name of await folders(walk, ref)) {
    if (walk.release > at && name.startsWith("@")) continue;
    const below = (0, overlay.fj)(ref, name);
    await step(walk, below, at + 1);
    await descend(walk, below, at);
   }
  }
  async function folders(walk, ref) {
   return (await walk.files.entries("" === ref ? walk.root : `${walk.root}/${ref}`)).filter(entry => entry.directory).map(entry => entry.name);
  }
  var note = __webpack_require__(1160);
  class DocumentSnapshot {
   #files;
   #prefix;
   cache;
   linksAbove=new Map;
   constructor(files, prefix = "", cache = new document_cache.K) {
    this.#files = files;
    this.#prefix = prefix;
    this.cache = cache;
   }
   get revision() {
    return this.#files.revision;
   }
   get(ref, kind) {
    return (0, store.P)(this.follow(this.whole(ref)), ({ref: at, found}) => (0, store.P)(found ?? this.#entryAt(at), entry => entry && this.cache.body(entry, at, kind)));
   }
   async getAll(refs, kind) {
    this.#files.expect?.(refs.map(ref => this.pathOf(this.whole(ref))));
    return Promise.all(refs.map(ref => this.get(ref, kind)));
   }
   body(ref) {
    const {ref: document, fragment} = this.address(ref);
    return (0, store.P)(this.follow(document), ({ref: at, found}) => (0, store.P)(found ?? this.#entryAt(at), entry => entry && (0, 
    document_cache.C)(function valueAt(body, fragment) {
     let value = body;
     for (const key of "" === fragment ? [] : fragment.split("/")) {
      if (!(0, json.Gv)(value) || !Object.hasOwn(value, key)) return;
      value = value[key];
     }
     return "" !== fragment && null === value ? void 0 : value;
    }(entry.envelope.body, fragment))));
   }
   has(ref) {
    return (0, store.P)(this.follow(this.whole(ref)), ({ref: at}) => this.#files.has(this.pathOf(at)));
   }
   async match(...globs) {
    const found = new Set;
    for (const glob of globs) await matchGlob(this.#files, `${this.#prefix}refs`, glob, found);
    return (0, order.OU)(found);
   }
   async folders(glob) {
    const found = new Set;
    await function matchFolders(files, root, glob, found) {
     return walk(files, root, glob, found, ref => (0, store.P)(files.entries(`${root}/${ref}`), ({length}) => length > 0));
    }(this.#files, `${this.#prefix}refs`, glob, found);
    return (0, order.OU)(found);
   }
   async children(ref) {
    const folder = await this.#folderOf(ref);
    const names = [];
    for (const name of await this.#directories(folder)) if (await this.#holdsAnything(`${folder}/${name}`)) names.push(name);
    return names;
   }
   names(ref) {
    return (0, store.P)(this.#folderOf(ref), folder => this.#directories(folder));
   }
   resolve(ref) {
    return (0, store.P)(this.follow(this.whole(ref)), ({ref: at}) => at);
   }
   async linkAt(ref) {
    const envelope = await this.envelopeAt(this.whole(ref));
    return "link" === envelope?.kind ? (0, links.$r)(envelope) : void 0;
   }
   async setBy(ref) {
    const {ref: at} = await this.follow(this.whole(ref));
    const envelope = await this.envelopeAt(at);
    return (envelope && (0, note.Z)(envelope)) ?? this.#files.changed?.(this.pathOf(at));
   }
   follow(ref) {
    return (0, links.n1)(ref, at => this.#entryAt(at), this.linksAbove);
   }
   address(ref) {
    return this.cache.address(ref);
   }
   whole(ref) {
    const {ref: document, fragment} = this.address(ref);
    if ("" === fragment) return document;
    return (0, errors.fJ)("usage", `${ref} names a part of a document, where only a whole one will do.`, {
     ref,
     fix: `Use ${document}.`
    });
   }
   async envelopeAt(ref) {
    return (await this.#entryAt(ref))?.envelope;
   }
   #entryAt(ref) {
    const path = this.pathOf(ref);
    return (0, store.P)(this.#files.read(path), text => void 0 === text ? void 0 : this.cache.entry(path, text, ref));
   }
   pathOf(ref) {
    return `${this.#prefix}refs/${ref}/@object.json`;
   }
   #folderOf(ref) {
    const folder = (0, envelope.IS)(ref);
    return (0, store.P)(this.follow(ref), ({ref: to}) => this.#prefix + (to === ref ? folder : (0, 
    envelope.IS)(to)));
   }
   #directories(folder) {
    return (0, store.P)(this.#files.entries(folder), directoriesIn);
   }
   async #holdsAnything(folder) {
    if (await this.#files.has(`${folder}/@object.json`)) return !0;
    for (const entry of await this.#files.entries(folder)) if (!entry.directory || await this.#holdsAnything(`${folder}/${entry.name}`)) return !0;
    return !1;
   }
  }
  function directoriesIn(entries) {
   const names = [];
   for (const {name, directory} of entries) if (directory) names.push(name);
   return names;
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
 },
 6870: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => createFileStore,
   d: () => commitMessage
  });
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
  var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7094);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
  var _overlay_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2274);
  const defaultPatience = 3e5;
  function commitMessage(messages) {
   const [first = "", ...others] = messages;
   if (0 === others.length) return first;
   return `${first}, and ${others.length} more\n\n${messages.map(message => `- ${message}`).join("\n")}`;
  }
  function textOf(message) {
   return "string" == typeof message ? message : message();
  }
  function createFileStore(backend, patience = defaultPatience) {
   const queue = new CommitQueue(backend, patience);
   return {
    description: backend.description,
    snapshot: () => backend.snapshot(),
    transact: (message, change) => queue.add(message, change),
    ...void 0 === backend.contest ? {} : {
     contest: () => backend.contest?.() ?? Promise.resolve("")
    },
    close: () => queue.close()
   };
  }
  class CommitQueue {
   #backend;
   #patience;
   #waiting=[];
   #draining;
   #closed=!1;
   #attemptTime=1;
   #seen;
   #foreign=0;
   constructor(backend, patience) {
    this.#backend = backend;
    this.#patience = patience;
   }
   add(message, change) {
    if (this.#closed) (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.fJ)("internal", `The store ${this.#backend.description} was used after it had been closed.`);
    return new Promise((resolve, reject) => {
     this.#waiting.push({
      message,
      run: change,
      resolve,
      reject,
      settle: () => {},
      wrote: !1
     });
     this.#draining ??= this.#drain();
    });
   }
   async close() {
    this.#closed = !0;
    await this.#draining;
    await (this.#backend.close?.());
   }
   async #drain() {
    for (;this.#waiting.length > 0; ) {
     await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
     const batch = [];
     try {
      await this.#exclusively(() => this.#commit(batch, 1e3));
     } catch (error) {
      await this.#apart(batch, error);
     }
     for (const job of batch) job.settle();
    }
    this.#draining = void 0;
   }
   #exclusively(work) {
    return void 0 === this.#backend.exclusive ? work() : this.#backend.exclusive(work);
   }
   async #apart(batch, error) {
    if (0 === batch.length) batch.push(...this.#waiting.splice(0));
    const mayBeOne = batch.length > 1 && error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__._8 && "file-access" === error.code;
    for (const job of batch) {
     const alone = [ job ];
     const reject = why => {
      job.settle = () => job.reject(why);
     };
     if (mayBeOne) await this.#exclusively(() => this.#commit(alone, 1)).catch(reject); else reject(error);
    }
   }
   async #commit(batch, limit) {
    const begun = (0, _clock_js__WEBPACK_IMPORTED_MODULE_1__.monotonic)();
    for (let conflicts = 0; ;conflicts++) {
     const started = (0, _clock_js__WEBPACK_IMPORTED_MODULE_1__.monotonic)();
     const base = await this.#backend.snapshot();
     if (void 0 !== this.#seen && base.revision !== this.#seen) this.#foreign += 1;
     this.#seen = base.revision;
     const draft = new _overlay_js__WEBPACK_IMPORTED_MODULE_3__.hJ(base, this.#foreign);
     await this.#run(batch, draft, limit);
     const writes = await writesOf(draft, base);
     if (0 === writes.length) return;
     const messages = new Set(batch.filter(job => job.wrote).map(({message}) => textOf(message)));
     const committed = await this.#backend.commit(base, writes, [ ...messages ]);
     if ("conflict" !== committed) {
      this.#seen = committed.revision;
      return;
     }
     const seconds = ((0, _clock_js__WEBPACK_IMPORTED_MODULE_1__.monotonic)() - begun) / 1e3;
     if (1e3 * seconds > this.#patience) await giveUp(this.#backend, conflicts + 1, seconds);
     await this.#pause(conflicts, (0, _clock_js__WEBPACK_IMPORTED_MODULE_1__.monotonic)() - started);
    }
   }
   async #run(batch, draft, limit) {
    for (let at = 0; at < batch.length || batch.length < limit && this.#waiting.length > 0; at++) {
     if (at === batch.length) batch.push(...this.#waiting.splice(0, 1));
     const job = batch[at];
     if (void 0 !== job) await runJob(job, draft);
    }
   }
   async #pause(conflicts, attempt) {
    this.#attemptTime += (attempt - this.#attemptTime) / 4;
    if (0 === conflicts) return;
    const bound = Math.min(20 * this.#attemptTime, this.#attemptTime * 2 ** conflicts);
    await new Promise(resolve => setTimeout(resolve, Math.random() * bound));
   }
  }
  async function runJob(job, draft) {
   const own = new _overlay_js__WEBPACK_IMPORTED_MODULE_3__.hJ(draft);
   try {
    const value = await job.run(own);
    job.wrote = own.texts.size > 0;
    draft.absorb(own.texts);
    job.settle = () => job.resolve(value);
   } catch (error) {
    job.wrote = !1;
    job.settle = () => job.reject(error);
   } finally {
    own.close();
   }
  }
  async function writesOf(draft, base) {
   const writes = [];
   for (const [path, after] of draft.texts) {
    const before = await base.read(path);
    if (before !== after) writes.push({
     path,
     before,
     after
    });
   }
   return writes;
  }
  async function giveUp(backend, attempts, seconds) {
   const times = `${attempts} ${1 === attempts ? "time" : "times"} in ${Math.ceil(seconds)} s`;
   const contest = await (backend.contest?.());
   const which = contest ? `: ${contest}` : "";
   return (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.fJ)("store-conflict", `Others wrote to ${backend.description} faster than we could, ${times}${which}.`, {
    fix: "Run it again when fewer writers are at work."
   });
  }
 },
 8016: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   HE: () => pairWorld,
   EZ: () => sharedWorld
  });
  var document_cache = __webpack_require__(4957);
  var documents_envelope = __webpack_require__(2057);
  var json = __webpack_require__(615);
  var errors = __webpack_require__(9473);
  var order = __webpack_require__(3667);
  var links = __webpack_require__(8795);
  var note = __webpack_require__(1160);
  var snapshot = __webpack_require__(4562);
  class DocumentDraft extends snapshot.W {
   #draft;
   #wrote=!1;
   constructor(draft, prefix, cache) {
    super(draft, prefix, cache);
    this.#draft = draft;
   }
   get foreign() {
    return this.#draft.foreign;
   }
   get wrote() {
    return this.#wrote;
   }
   async set(ref, kind, body, by) {
    const {ref: target, links} = await this.follow(this.whole(ref));
    const existing = await this.#replaceable(target);
    const bodyType = "string" == typeof kind.bodyType ? kind.bodyType : kind.bodyType(body);
    const json = body;
    const written = {
     ...existing,
     kind: "ref",
     body_type: bodyType,
     body: json
    };
    const envelope = void 0 === by || isSame(existing, written) ? written : {
     ...written,
     ...(0, note.k)(json, by)
    };
    const last = links.at(-1);
    this.#put(target, existing, void 0 === last ? envelope : withLink(envelope, last));
   }
   async delete(ref) {
    const {ref: target, links} = await this.follow(this.whole(ref));
    const existing = await this.envelopeAt(target);
    if (void 0 === existing) return !1;
    const pointing = [ ...existing.links ?? [], ...links ];
    const leading = [];
    for (const link of pointing) if (await this.#leadsTo(link, target)) leading.push(link);
    this.#remove(target);
    for (const link of leading) await this.#removeLink(link);
    return !0;
   }
   async link(ref, target) {
    const at = this.whole(ref);
    const to = this.whole(target);
    (0, links.yf)(at);
    const existing = await this.#replaceable(at);
    if ("ref" === existing?.kind) (0, errors.fJ)("store-broken", `A document stands at ${at}, where a link to ${to} should be.`, {
     ref: at,
     fix: `Look at it with ocuroot state get ${at}, and delete it if nobody needs it.`
    });
    if (void 0 !== existing && (0, links.$r)(existing) !== to) await this.#forget((0, 
    links.$r)(existing), at);
    this.#put(at, existing, {
     ...existing,
     kind: "link",
     body: to
    });
    await this.follow(at);
    await this.#remember(to, at);
   }
   async unlink(ref) {
    const at = this.whole(ref);
    const existing = await this.envelopeAt(at);
    if ("link" !== existing?.kind) return !1;
    await this.#forget((0, links.$r)(existing), at);
    this.#remove(at);
    return !0;
   }
   async #removeLink(ref) {
    const envelope = await this.envelopeAt(ref);
    if ("link" !== envelope?.kind) return;
    this.#remove(ref);
    for (const link of envelope.links ?? []) {
     const pointing = await this.envelopeAt(link);
     if ("link" === pointing?.kind && (0, links.$r)(pointing) === ref) await this.#removeLink(link);
    }
   }
   async #leadsTo(link, target) {
    const envelope = await this.envelopeAt(link);
    return "link" === envelope?.kind && (await this.follow(link)).ref === target;
   }
   async #remember(target, link) {
    const at = void 0 === await this.envelopeAt(target) ? (await this.follow(target)).ref : target;
    const envelope = await this.envelopeAt(at);
    if (void 0 !== envelope) this.#put(at, envelope, withLink(envelope, link));
   }
   async #forget(target, link) {
    const end = await unlessBroken(() => this.follow(target));
    for (const at of new Set([ target, end?.ref ?? target ])) {
     const envelope = await this.#replaceable(at);
     if (!0 !== envelope?.links?.includes(link)) continue;
     this.#put(at, envelope, {
      ...envelope,
      links: envelope.links.filter(each => each !== link)
     });
    }
   }
   #replaceable(ref) {
    return unlessBroken(() => this.envelopeAt(ref));
   }
   #put(ref, existing, envelope) {
    if (void 0 !== existing && (0, json.FS)(existing, envelope)) return;
    if ("link" === existing?.kind || "link" === envelope.kind) this.linksAbove.clear();
    this.#draft.write(this.pathOf(ref), (0, documents_envelope.Iv)(envelope));
    this.#wrote = !0;
   }
   #remove(ref) {
    this.linksAbove.clear();
    this.#draft.remove(this.pathOf(ref));
    this.#wrote = !0;
   }
  }
  function isSame(existing, written) {
   return void 0 !== existing && (0, json.FS)(existing.body, written.body);
  }
  function withLink(envelope, link) {
   const links = new Set([ ...envelope.links ?? [], link ]);
   return {
    ...envelope,
    links: [ ...links ].sort(order.Xo)
   };
  }
  async function unlessBroken(read) {
   try {
    return await read();
   } catch (error) {
    if (error instanceof errors._8 && ("document-broken" === error.code || "store-broken" === error.code)) return;
    throw error;
   }
  }
  var marker = __webpack_require__(2154);
  var overlay = __webpack_require__(2274);
  var transact = __webpack_require__(6870);
  new WeakMap;
  const sides = [ "state", "intent" ];
  class Moved extends Error {
   revision;
   constructor(revision) {
    super();
    this.revision = revision;
   }
  }
  class PairBackend {
   description;
   #stores;
   #refusal;
   constructor(stores) {
    this.#stores = stores;
    this.description = `${stores.state.description} and ${stores.intent.description}`;
   }
   async snapshot() {
    let state = await this.#stores.state.snapshot();
    for (;;) {
     const intent = await this.#stores.intent.snapshot();
     const again = await this.#stores.state.snapshot();
     if (again.revision === state.revision) return new PairFiles({
      state,
      intent
     });
     state = again;
    }
   }
   async commit(base, writes, messages) {
    if (!(base instanceof PairFiles)) throw new TypeError("A pair of stores commits on its own snapshots only.");
    const stray = writes.find(({path}) => !sides.some(side => path.startsWith(`${side}/`)));
    if (void 0 !== stray) (0, errors.fJ)("internal", `The path ${stray.path} belongs neither to state nor to intent.`);
    for (const side of [ "intent", "state" ]) {
     const own = writes.filter(({path}) => path.startsWith(`${side}/`));
     if (own.length > 0 && !await this.#write(side, base.files[side], own, messages)) return "conflict";
    }
    return {
     revision: ""
    };
   }
   async contest() {
    if (void 0 === this.#refusal) return "";
    const {side, expected, found} = this.#refusal;
    const store = this.#stores[side];
    const inner = await (store.contest?.()) || `what was made on ${pair_short(expected)} met ${pair_short(found)}`;
    return `in ${store.description}, ${inner}`;
   }
   async close() {
    await Promise.all(sides.map(side => this.#stores[side].close()));
   }
   async #write(side, base, writes, messages) {
    try {
     await this.#stores[side].transact((0, transact.d)(messages), async draft => {
      if (draft.revision !== base.revision) throw new Moved(draft.revision);
      for (const {path, after} of writes) {
       const inner = path.slice(side.length + 1);
       if (void 0 === after) draft.remove(inner); else draft.write(inner, after);
      }
     });
     return !0;
    } catch (error) {
     if (!(error instanceof Moved)) throw error;
     this.#refusal = {
      side,
      expected: base.revision,
      found: error.revision
     };
     return !1;
    }
   }
  }
  class PairFiles {
   revision;
   files;
   constructor(files) {
    this.files = files;
    this.revision = `${files.state.revision} ${files.intent.revision}`;
   }
   read(path) {
    const found = this.#locate(path);
    return found?.files.read(found.inner);
   }
   has(path) {
    const found = this.#locate(path);
    return found?.files.has(found.inner) ?? !1;
   }
   async changed(path) {
    const found = this.#locate(path);
    return found?.files.changed?.(found.inner);
   }
   entries(directory) {
    if ("" === directory) return (0, overlay.CA)(sides.map(side => [ side, !0 ]));
    const found = this.#locate((0, overlay.fj)(directory, ""));
    return found?.files.entries(found.inner.slice(0, -1)) ?? [];
   }
   #locate(path) {
    const side = sides.find(each => path.startsWith(`${each}/`));
    return side && {
     files: this.files[side],
     inner: path.slice(side.length + 1)
    };
   }
  }
  function pair_short(revision) {
   return /^[0-9a-f]{40,}$/.test(revision) ? revision.slice(0, 7) : revision;
  }
  const world_sides = [ "state", "intent" ];
  function sharedWorld(store) {
   const caches = {
    state: new document_cache.K,
    intent: new document_cache.K
   };
   const check = async files => {
    for (const side of world_sides) await (0, marker.fp)(files, `${side}/`, side, store.description);
   };
   return {
    description: store.description,
    async snapshot() {
     const files = await store.snapshot();
     await check(files);
     return {
      state: new snapshot.W(files, "state/", caches.state),
      intent: new snapshot.W(files, "intent/", caches.intent)
     };
    },
    async preview(change) {
     const files = await store.snapshot();
     await check(files);
     const draft = new overlay.hJ(files);
     return change({
      state: new DocumentDraft(draft, "state/", caches.state),
      intent: new DocumentDraft(draft, "intent/", caches.intent)
     });
    },
    transact: (message, change) => store.transact(message, async files => {
     await check(files);
     const state = new DocumentDraft(files, "state/", caches.state);
     const intent = new DocumentDraft(files, "intent/", caches.intent);
     const result = await change({
      state,
      intent
     });
     if (state.wrote) await (0, marker.en)(files, "state/", "state");
     if (intent.wrote) await (0, marker.en)(files, "intent/", "intent");
     return result;
    }),
    close: () => store.close()
   };
  }
  function pairWorld(state, intent, patience) {
   return sharedWorld(function pairStores(state, intent, patience) {
    return (0, transact.I)(new PairBackend({
     state,
     intent
    }), patience);
   }(state, intent, patience));
  }
 }
};
