"use strict";

exports.id = 568;

exports.ids = [ 568 ];

exports.modules = {
 1568: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   l: () => openGitPair,
   openGitStore: () => openGitStore,
   e: () => remoteOf
  });
  var transact = __webpack_require__(9092);
  var errors = __webpack_require__(9473);
  var disk = __webpack_require__(3127);
  var git_changes = __webpack_require__(460);
  var fast_import = __webpack_require__(5553);
  var files = __webpack_require__(8118);
  var git = __webpack_require__(6973);
  async function isShallow(mirror) {
   return "true" === (await mirror.local([ "rev-parse", "--is-shallow-repository" ])).stdout.trim();
  }
  var objects = __webpack_require__(1689);
  var git_link = __webpack_require__(1517);
  function lease({ref, before}) {
   return `--force-with-lease=${ref}:${before ?? ""}`;
  }
  function verdict({exitCode, stdout}, updates) {
   const lines = new Map;
   for (const line of stdout.split("\n")) {
    const [, flag = "", ref = "", summary = ""] = /^([ +*=!-])\t[^\t]*:([^:\t]+)\t(.*)$/.exec(line) ?? [];
    lines.set(ref, {
     flag,
     summary
    });
   }
   const ours = updates.flatMap(({ref}) => lines.get(ref) ?? []);
   const refusals = ours.filter(({flag}) => "!" === flag).map(({summary}) => summary);
   if (refusals.some(each => /declined/.test(each))) return "declined";
   if (refusals.some(each => each.startsWith("[remote rejected]"))) return "failed";
   if (refusals.some(each => each.startsWith("[rejected]"))) return "rejected";
   return 0 === exitCode && 0 === refusals.length && ours.length === updates.length ? "done" : "unclear";
  }
  async function whatIs(git, remote, updates) {
   for (let attempt = 1; attempt <= 3; attempt++) {
    const refs = updates.map(({ref}) => ref);
    const answer = await (0, git_link.Ys)(git, remote, refs);
    if ("refs" in answer) {
     if (updates.every(({ref, after}) => answer.refs.get(ref) === after)) return "done";
     return updates.every(({ref, before}) => answer.refs.get(ref) === before) ? "before" : "moved";
    }
    if (attempt < 3) await pause(attempt);
   }
   return;
  }
  function denied({stderr}) {
   return /returned error: 40[13]|Authentication failed|denied|not (allowed|permitted|authorized)|read.only/i.test(stderr);
  }
  function readOnly(remote, updates, result) {
   const tail = (0, git_link.Z9)(result);
   (0, errors.fJ)("store-protected", `${remote.name} can be read, but not written to: ${(tail[0] ?? "").replace(/^\w+: /, "")}`, {
    fix: `Use a token or key that may write to ${branchesOf(updates)}.`,
    ...tail.length > 1 ? {
     tail
    } : {}
   });
  }
  function branchesOf(updates) {
   return updates.map(({ref}) => ref.replace(/^refs\/heads\//, "")).join(" and ");
  }
  function refused(remote, updates, result) {
   const tail = (0, git_link.Z9)(result).filter(line => line.startsWith("remote:")).map(line => line.slice(7).trim()).filter(line => "" !== line);
   const [, summary = ""] = /^!\t[^\t]*\t(.*)$/m.exec(result.stdout) ?? [];
   (0, errors.fJ)("store-protected", `${remote.name} refuses changes to ${branchesOf(updates)}: ${tail[0] ?? summary}`, {
    fix: "Let this user write to the branch, or keep the store in another one.",
    ...tail.length > 1 ? {
     tail
    } : {}
   });
  }
  function pause(attempt) {
   return new Promise(resolve => setTimeout(resolve, 250 * (.5 + Math.random()) * 3 ** (attempt - 1)));
  }
  var sources = __webpack_require__(8171);
  var git_tree = __webpack_require__(8113);
  class GitBackend {
   description;
   #mirror;
   #identity;
   #beforePush;
   #now;
   #locked=!1;
   #repaired=!1;
   #contested=[];
   #looking=Promise.resolve();
   constructor(description, mirror, {identity, now, beforePush}) {
    this.description = description;
    this.#mirror = mirror;
    this.#identity = identity;
    this.#now = now;
    this.#beforePush = beforePush ?? (async () => {});
   }
   async snapshot() {
    try {
     await this.#mirror.open();
     const look = this.#looking.then(() => this.#look());
     this.#looking = look.catch(() => {});
     return await look;
    } catch (error) {
     throw (0, disk.$2)(error);
    }
   }
   async exclusive(work) {
    try {
     await this.#mirror.open();
     const held = await this.#mirror.cache.lock.acquire();
     this.#locked = !0;
     try {
      await this.#mirror.cache.sweep(this.#mirror.git);
      const result = await work();
      await this.#mirror.cache.tidy(this.#mirror.git).catch(() => {});
      return result;
     } finally {
      this.#locked = !1;
      held.release();
     }
    } catch (error) {
     throw (0, disk.$2)(error);
    }
   }
   async commit(base, writes, messages) {
    if (!(base instanceof files.u)) throw new TypeError("A store in git commits on its own snapshots only.");
    const changes = (0, git_changes.f)(base, writes);
    const made = await this.#make(changes, (0, transact.d)(messages));
    if (void 0 === made) return "conflict";
    const updates = base.sides.flatMap(side => function updateOf({branch, commit}, made) {
     const after = made ?? commit;
     return void 0 === after ? [] : [ {
      ref: branch.ref,
      before: commit,
      after
     } ];
    }(side, made.get(side)));
    this.#contested = updates;
    await this.#beforePush();
    if (!await this.#publish(updates)) {
     this.#mirror.expire();
     return "conflict";
    }
    this.#contested = [];
    for (const change of changes) this.#remember(change, made.get(change.side) ?? "");
    await this.#mirror.record().catch(() => this.#mirror.expire());
    return {
     revision: base.sides.map(side => made.get(side) ?? side.commit ?? "none").join(" ")
    };
   }
   async contest() {
    await this.#mirror.refresh(this.#locked);
    const rows = this.#contested.map(async ({ref, before, after}) => {
     const tip = this.#mirror.branches.find(branch => branch.ref === ref)?.commit;
     if (tip === before || void 0 === tip || after === before) return [];
     const {stdout} = await this.#mirror.local([ "log", "-1", "--format=%an: %s", tip ]);
     return [ `${backend_short(after)}, made on ${backend_short(before)}, met ${backend_short(tip)} (${stdout.trim()})` ];
    });
    return (await Promise.all(rows)).flat().join("; ");
   }
   close() {
    return this.#mirror.close();
   }
   async #look() {
    try {
     await this.#mirror.look(this.#locked);
     return await this.#files();
    } catch (error) {
     if (!(error instanceof objects.W)) throw error;
     await this.#mirror.repair();
     return await this.#files();
    }
   }
   async #files() {
    return new files.u(await Promise.all(this.#mirror.branches.map(async branch => {
     const {commit} = branch;
     const tree = void 0 === commit ? git_tree.in : await this.#mirror.tree(commit);
     (0, sources.p)(tree, branch, this.#mirror.remote.name);
     return {
      branch,
      commit,
      tree
     };
    })), id => this.#mirror.text(id), ({branch, commit}, path) => async function lastChange(mirror, branch, commit, path) {
     if (void 0 === commit) return;
     for (let fetches = 0, depth = 50; ;fetches += 1, depth *= 4) {
      const {exitCode, stdout} = await mirror.local([ "log", "-1", "--format=%H%x00%P%x00%an%x00%aI", commit, "--", path ]);
      const [hash, parents, by, at] = stdout.trimEnd().split("\0");
      if (0 !== exitCode || !hash || !by || !at) return;
      if ("" !== parents || !await isShallow(mirror)) return {
       by,
       at: new Date(at).toISOString(),
       commit: hash
      };
      if (5 === fetches || !await mirror.deepen(branch, depth)) return;
     }
    }(this.#mirror, branch, commit, path));
   }
   async #make(changes, message) {
    const commits = changes.map(({side, texts}) => ({
     parent: side.commit,
     message,
     texts
    }));
    const script = (0, fast_import.vu)(commits, this.#identity, Math.floor(this.#now() / 1e3));
    const result = await this.#mirror.local([ "fast-import", "--quiet" ], script);
    const ids = result.stdout.trim().split("\n");
    if (0 === result.exitCode && ids.length === changes.length) return new Map(changes.map(({side}, index) => [ side, ids[index] ?? "" ]));
    if (!(0, git.b$)(result) && await this.#repair()) return;
    return (0, errors.fJ)("file-access", `A commit could not be made in ${this.#mirror.cache.repository}: ${(0, 
    git.A3)(result)}.`, {
     fix: "Make sure that the disk has room, or remove that folder: everything in it is at the remote."
    });
   }
   async #repair() {
    if (this.#repaired) return !1;
    this.#repaired = !0;
    await this.#mirror.repair();
    return !0;
   }
   async #isDamaged(updates) {
    for (const {before, after} of updates) if (!await this.#mirror.isWhole(after, before)) return !0;
    return !1;
   }
   async #publish(updates) {
    const {git, remote, cache} = this.#mirror;
    const outcome = await async function push(git, repository, remote, updates) {
     const args = [ `--git-dir=${repository}`, "push", "--porcelain", "--atomic", "--no-verify", ...updates.map(lease) ];
     const specs = updates.map(({ref, after}) => `${after}:${ref}`);
     for (let attempt = 1; ;attempt++) {
      const result = await git.remote([ ...args, remote.url, ...specs ]);
      const said = verdict(result, updates);
      if ("done" === said) return "done";
      if ("rejected" === said) return 1 === attempt ? "conflict" : "moved";
      if ("declined" === said) refused(remote, updates, result);
      const found = await whatIs(git, remote, updates);
      if (void 0 === found) return (0, git_link.HB)(remote, result, "broke off while a change was sent");
      if ("before" !== found) return found;
      if (attempt < 3) await pause(attempt); else if ("failed" === said) refused(remote, updates, result); else if (denied(result)) readOnly(remote, updates, result); else (0, 
      git_link.HB)(remote, result, "takes no changes");
     }
    }(git, cache.repository, remote, updates).catch(async error => {
     if (await this.#isDamaged(updates) && await this.#repair()) return "conflict";
     throw error;
    });
    if ("moved" !== outcome) return "done" === outcome;
    await this.#mirror.refresh(!0);
    for (const {ref, before, after} of updates) {
     const branch = this.#mirror.branches.find(each => each.ref === ref);
     if (after !== before && !await this.#mirror.contains(branch?.commit, after)) return !1;
    }
    return !0;
   }
   #remember({side, texts}, commit) {
    const tree = (0, git_changes.p)(side.tree, texts, commit, (id, text) => this.#mirror.objects.remember(id, text));
    this.#mirror.remember(commit, tree);
    side.branch.advance(commit, side.commit);
    side.branch.supported = !0;
   }
  }
  function backend_short(id) {
   return id?.slice(0, 7) ?? "nothing";
  }
  var branch = __webpack_require__(4517);
  var git_cache = __webpack_require__(4591);
  var environment = __webpack_require__(3676);
  var git_mirror = __webpack_require__(7846);
  var remote = __webpack_require__(4143);
  const defaultFreshness = 2e3;
  function openGitStore(options) {
   return openBranches(remoteOf(options, options), [ new branch.l(options, "") ], options);
  }
  function openGitPair(state, intent, surroundings) {
   const branches = [ new branch.l(state, "state/"), new branch.l(intent, "intent/") ];
   return openBranches(remoteOf(state, surroundings), branches, surroundings);
  }
  function remoteOf({url}, {root}) {
   return (0, remote.M)(url, root);
  }
  function openBranches(remote, branches, surroundings) {
   const {home, env, signal, identity = (0, environment.pH)(env), freshness = defaultFreshness} = surroundings;
   const {now = Date.now} = surroundings;
   const cache = new git_cache.l(`${home}/git/${remote.key}`, (0, environment._K)(env, remote.settings), signal, now);
   const mirror = new git_mirror.Y(remote, branches, cache, {
    freshness,
    signal,
    warn: surroundings.warn
   });
   const names = branches.map(({name}) => "" === name ? "the default branch" : `branch ${name}`).join(" and ");
   const backend = new GitBackend(`${names} of ${remote.name}`, mirror, {
    identity,
    now,
    ...void 0 === surroundings.beforePush ? {} : {
     beforePush: surroundings.beforePush
    }
   });
   return (0, transact.I)(backend, surroundings.patience);
  }
 }
};
