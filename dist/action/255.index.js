"use strict";

exports.id = 255;

exports.ids = [ 255 ];

exports.modules = {
 4255: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   openCheckouts: () => openCheckouts
  });
  var external_node_path_ = __webpack_require__(6760);
  var errors = __webpack_require__(9473);
  var external_node_crypto_ = __webpack_require__(7598);
  var external_node_fs_ = __webpack_require__(3024);
  var disk = __webpack_require__(3127);
  var fs_lock = __webpack_require__(2433);
  var owner = __webpack_require__(6583);
  var environment = __webpack_require__(3676);
  var git_remote = __webpack_require__(4143);
  var leftovers = __webpack_require__(3237);
  var git_git = __webpack_require__(6973);
  function repositoryAt(gitDir, cwd, {env, signal}, settings = []) {
   const git = new git_git.TU({
    cwd,
    env: (0, environment._K)(env, settings),
    signal
   });
   return {
    gitDir,
    git,
    run: args => git.local([ `--git-dir=${gitDir}`, ...args ])
   };
  }
  async function hasCommit({run}, commit) {
   return 0 === (await run([ "cat-file", "-e", `${commit}^{tree}` ])).exitCode;
  }
  function lastWords({stderr, exitCode}) {
   if (-1 === exitCode) return "git was ended before it was done";
   const lines = stderr.split("\n").filter(line => "" !== line.trim());
   return (lines.find(line => /^(fatal|error): /.test(line)) ?? lines.at(-1) ?? `git ended with ${exitCode}`).replace(/^(fatal|error): /, "").trim();
  }
  function isUnknown({exitCode, stderr}) {
   return 0 !== exitCode && /not our ref|couldn't find remote ref/.test(stderr);
  }
  function noCommit(commit) {
   return `it has no commit ${commit.slice(0, 7)} (any more)`;
  }
  const lease = 15e3;
  async function cachedClone(address, commit, options) {
   const remote = (0, git_remote.M)(address, options.current?.root ?? options.home);
   const folder = external_node_path_.join(options.home, "clones", remote.key);
   for (const name of [ "l", "q", "tmp" ]) (0, external_node_fs_.mkdirSync)(external_node_path_.join(folder, name), {
    recursive: !0
   });
   const lock = await new fs_lock.c(folder, new disk.my, lease).acquire();
   try {
    !function touch(file) {
     if (!(0, external_node_fs_.existsSync)(file)) (0, external_node_fs_.writeFileSync)(file, "");
     const now = new Date;
     (0, external_node_fs_.utimesSync)(file, now, now);
    }(external_node_path_.join(folder, "used"));
    return await async function fetched(folder, remote, commit, options) {
     const last = function lastOf(folder) {
      const numbers = (0, external_node_fs_.readdirSync)(folder).map(name => Number(/^(\d+)\.git$/.exec(name)?.[1] ?? 0));
      return Math.max(0, ...numbers);
     }(folder);
     const env = remote.ssh ? (0, environment.Bd)(options.env, "") : options.env;
     const at = place => repositoryAt(place, folder, {
      ...options,
      env
     }, remote.settings);
     if (last > 0) {
      const known = at(external_node_path_.join(folder, `${last}.git`));
      const failure = await hasCommit(known, commit) ? void 0 : await fetchCommit(known, remote, commit);
      if (void 0 === failure) return known;
      if (failure.certain) (0, errors.fJ)("checkout-failed", `${remote.name}: ${failure.why}`);
     }
     const making = `${leftovers.DP}${(0, external_node_crypto_.randomUUID)()}`;
     const fresh = at(external_node_path_.join(folder, making));
     (0, external_node_fs_.writeFileSync)(external_node_path_.join(folder, (0, leftovers.xD)(making)), JSON.stringify({
      owner: (0, owner.WF)()
     }), {
      mode: 384
     });
     try {
      const made = await fresh.git.local([ "init", "--quiet", "--bare", "--template=", fresh.gitDir ]);
      const failure = 0 === made.exitCode ? await fetchCommit(fresh, remote, commit) : {
       why: lastWords(made)
      };
      if (void 0 !== failure) (0, errors.fJ)("checkout-failed", `${remote.name}: ${failure.why}`);
      const place = external_node_path_.join(folder, `${last + 1}.git`);
      (0, external_node_fs_.renameSync)(fresh.gitDir, place);
      !function removeOlder(folder, last) {
       for (let number = 1; number <= last; number += 1) {
        const place = external_node_path_.join(folder, `${number}.git`);
        if (!(0, external_node_fs_.existsSync)(external_node_path_.join(place, "worktrees"))) (0, 
        external_node_fs_.rmSync)(place, {
         recursive: !0,
         force: !0
        });
       }
      }(folder, last);
      return at(place);
     } finally {
      (0, external_node_fs_.rmSync)(fresh.gitDir, {
       recursive: !0,
       force: !0
      });
      (0, external_node_fs_.rmSync)(external_node_path_.join(folder, (0, leftovers.xD)(making)), {
       force: !0
      });
     }
    }(folder, remote, commit, options);
   } finally {
    lock.release();
   }
  }
  async function fetchCommit(repository, remote, commit) {
   const fetch = (...args) => repository.git.remote([ `--git-dir=${repository.gitDir}`, "fetch", "--quiet", "--no-tags", "--no-write-fetch-head", ...args ]);
   const single = await fetch("--depth=1", remote.url, `+${commit}:refs/ocuroot/${commit}`);
   if (0 === single.exitCode && await hasCommit(repository, commit)) return;
   if (isUnknown(single)) return {
    why: noCommit(commit),
    certain: !0
   };
   if (-1 === single.exitCode) return {
    why: lastWords(single)
   };
   const branches = await fetch(remote.url, "+refs/heads/*:refs/ocuroot/heads/*");
   if (0 !== branches.exitCode) return {
    why: lastWords(branches)
   };
   return await hasCommit(repository, commit) ? void 0 : {
    why: noCommit(commit),
    certain: !0
   };
  }
  var setting_values = __webpack_require__(6938);
  function depth(folder) {
   return "." === folder ? 0 : folder.split("/").length;
  }
  const perFile = 4096;
  function mebibytes(bytes) {
   return `${Math.ceil(bytes / 1024 / 1024)} MiB`;
  }
  function openCheckouts(options) {
   const opened = new Map;
   const worktrees = [];
   const open = async (repo, commit) => {
    if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit)) (0, errors.fJ)("checkout-failed", `${repo} has no commit ${JSON.stringify(commit)} that could be checked out`, {
     fix: "make a new release from a commit"
    });
    const origin = await options.originOf(repo, commit);
    const {repository, inside} = await async function repositoryWith(options, repo, commit, {addresses}) {
     const failures = [];
     if (options.current?.repo === repo) {
      const local = await async function localRepository(root, surroundings) {
       const {git} = repositoryAt("", root, surroundings);
       const facts = await git.local([ "rev-parse", "--path-format=absolute", "--show-toplevel", "--git-common-dir", "--is-shallow-repository" ]);
       const [top, gitDir, shallow] = facts.stdout.split("\n");
       if (0 !== facts.exitCode || !top || !gitDir) return;
       const repository = repositoryAt(gitDir, root, surroundings);
       return {
        repository,
        inside: external_node_path_.relative(top, root),
        require: commit => async function requireCommit(repository, commit, shallow) {
         if (await hasCommit(repository, commit)) return;
         const remotes = (await repository.run([ "remote" ])).stdout.split("\n").filter(name => "" !== name);
         remotes.sort((a, b) => Number("origin" === b) - Number("origin" === a));
         const problems = [];
         for (const remote of remotes) {
          const depth = shallow ? [ "--depth=1" ] : [];
          const common = [ "fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-auto-maintenance" ];
          const args = [ `--git-dir=${repository.gitDir}`, ...common, ...depth, remote, commit ];
          const result = await repository.git.remote(args);
          if (await hasCommit(repository, commit)) return;
          problems.push({
           code: "checkout-failed",
           message: `${remote}: ${isUnknown(result) ? noCommit(commit) : lastWords(result)}`
          });
         }
         return problems;
        }(repository, commit, "true" === shallow)
       };
      }(options.current.root, options);
      const why = await (local?.require(commit));
      if (local && void 0 === why) return local;
      if (void 0 !== why) failures.push(...why);
     }
     for (const address of addresses) try {
      return {
       repository: await cachedClone(address, commit, options)
      };
     } catch (error) {
      failures.push(...(0, errors.GW)(error));
     }
     if (0 === addresses.length && 0 === failures.length) !function nowhere(repo, commit) {
      (0, errors.fJ)("checkout-failed", `${labelOf(repo, commit)} cannot be checked out: no remote of it is on record, and no checkout of it on this machine`, {
       fix: `in a checkout of ${repo}: git remote add origin URL, git push, and then ocuroot work any, which records it; or name the URL with remotes(["URL"]) in its repo.ocu.star`
      });
     }(repo, commit);
     const reasons = [ ...new Set(failures.map(({message}) => message)) ];
     return (0, errors.fJ)("checkout-failed", `${labelOf(repo, commit)} cannot be checked out: ${reasons.join("; ")}`, {
      fix: "push the commit, or name an address that has it: remotes([…]) in repo.ocu.star"
     });
    }(options, repo, commit, origin);
    const worktree = await async function makeWorktree(repository, commit, {home, label}) {
     const folder = (0, leftovers.w)(home);
     (0, external_node_fs_.mkdirSync)(folder, {
      recursive: !0,
      mode: 448
     });
     const needed = await async function sizeOf({run}, commit) {
      const {stdout} = await run([ "ls-tree", "-r", "-l", "-z", "--full-tree", commit ]);
      let bytes = 0;
      for (const entry of stdout.split("\0")) {
       const size = /^\S+ blob \S+ +(\d+)\t/.exec(entry)?.[1];
       if (void 0 !== size) bytes += Number(size) + perFile;
      }
      return bytes;
     }(repository, commit);
     const {bavail, bsize} = (0, external_node_fs_.statfsSync)(folder);
     if (needed > bavail * bsize) (0, errors.fJ)("checkout-failed", `${label} needs ${mebibytes(needed)} in ${folder}, where ${mebibytes(bavail * bsize)} are free`, {
      fix: "make room, or let OCUROOT_HOME name a folder that has it"
     });
     const name = `ocuroot-${(0, external_node_crypto_.randomUUID)()}`;
     const record = {
      owner: (0, owner.WF)(),
      repository: repository.gitDir
     };
     (0, external_node_fs_.writeFileSync)(external_node_path_.join(folder, (0, leftovers.xD)(name)), JSON.stringify(record), {
      mode: 384
     });
     const place = external_node_path_.join(folder, name);
     const remove = () => (0, leftovers.IL)(folder, name, repository.gitDir);
     const added = await repository.run([ "worktree", "add", "--quiet", "--force", "--detach", place, commit ]).catch(error => {
      remove();
      throw error;
     });
     if (0 !== added.exitCode) {
      remove();
      (0, errors.fJ)("checkout-failed", `${label} cannot be checked out: ${lastWords(added)}`);
     }
     return {
      path: place,
      remove
     };
    }(repository, commit, {
     ...options,
     label: labelOf(repo, commit)
    });
    worktrees.push(worktree);
    return external_node_path_.join(worktree.path, inside ?? await async function settingsFolder({run}, commit, settings) {
     const {stdout} = await run([ "ls-tree", "-r", "-z", "--full-tree", commit ]);
     const found = [];
     for (const entry of stdout.split("\0")) {
      const [, id = "", name = ""] = /^\S+ blob (\S+)\t(.*)$/s.exec(entry) ?? [];
      if (external_node_path_.posix.basename(name) === setting_values._r) found.push({
       folder: external_node_path_.posix.dirname(name),
       id
      });
     }
     const exact = found.find(({id}) => void 0 !== settings && id === function blobId(text, length) {
      const bytes = Buffer.from(text);
      return (0, external_node_crypto_.createHash)(64 === length ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
     }(settings, id.length));
     found.sort((a, b) => depth(a.folder) - depth(b.folder));
     return (exact ?? found[0])?.folder ?? ".";
    }(repository, commit, origin.settings));
   };
   return {
    open: (repo, commit) => {
     const key = `${repo} ${commit}`;
     const found = opened.get(key) ?? open(repo, commit);
     opened.set(key, found);
     return found;
    },
    close: async () => {
     await Promise.allSettled(opened.values());
     for (const worktree of worktrees.splice(0)) worktree.remove();
     opened.clear();
    }
   };
  }
  function labelOf(repo, commit) {
   return `${repo} at ${commit.slice(0, 7)}`;
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
 6973: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A3: () => reasonOf,
   TU: () => Git,
   b$: () => isDiskFull
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4712);
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
 }
};
