"use strict";

exports.id = 975;

exports.ids = [ 975 ];

exports.modules = {
 8975: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   T: () => keyOf,
   W: () => openGithubPair,
   openGithubStore: () => openGithubStore
  });
  var external_node_crypto_ = __webpack_require__(7598);
  var client = __webpack_require__(2911);
  var branch = __webpack_require__(4517);
  var environment = __webpack_require__(3676);
  var transact = __webpack_require__(9092);
  var disk = __webpack_require__(3127);
  var git_changes = __webpack_require__(460);
  var files = __webpack_require__(8118);
  var sources = __webpack_require__(8171);
  var git_tree = __webpack_require__(8113);
  var errors = __webpack_require__(9473);
  var explain = __webpack_require__(593);
  var failure = __webpack_require__(220);
  async function reading(name, work) {
   try {
    return await work();
   } catch (error) {
    if (!(error instanceof failure.Ed)) throw error;
    const {reason, fix} = (0, explain.W)(error, "contents: read");
    return (0, errors.fJ)("store-unreachable", `${name} cannot be read: ${reason}.`, {
     fix
    });
   }
  }
  function notWritten(name, branches, failure) {
   const {reason, fix, denied} = (0, explain.W)(failure, "contents: write");
   const where = branches.map(branch => branch.name).join(" and ");
   if (!denied) {
    const message = `A change to ${where} of ${name} could not be sent: ${reason}.`;
    return new errors._8({
     code: "store-unreachable",
     message,
     fix
    });
   }
   return new errors._8({
    code: "store-protected",
    message: `${name} refuses changes to ${where}: ${reason}.`,
    fix: isRule(failure) ? ruleFix : fix
   });
  }
  const ruleFix = "Let the user of this token past the rules for the branch (Settings, Rules), or keep the store in another branch.";
  function isRule({reason, type}) {
   if ("STALE_DATA" === type) return !1;
   return /protect|\brules?\b|ruleset|pull request|status check|policy|archived|locked|verified signature/i.test(reason);
  }
  function isDenied({status, type}) {
   return 401 === status || 403 === status || "FORBIDDEN" === type || "INSUFFICIENT_SCOPES" === type;
  }
  class GithubBackend {
   description;
   #parts;
   #contested=[];
   constructor(parts) {
    this.description = parts.description;
    this.#parts = parts;
   }
   async snapshot() {
    const {branches, heads, objects, name} = this.#parts;
    return await reading(name, async () => {
     this.#listen();
     await heads.look();
     return new files.u(await Promise.all(branches.map(async branch => {
      const head = heads.of(branch);
      const tree = void 0 === head ? git_tree.in : await objects.tree(branch, head);
      (0, sources.p)(tree, branch, name);
      return {
       branch,
       commit: head?.commit,
       tree
      };
     })), id => reading(name, () => objects.text(id)), async ({commit}, path) => void 0 === commit ? void 0 : reading(name, () => this.#parts.remote.lastChange(commit, path)));
    });
   }
   async exclusive(work) {
    const {machine, pace} = this.#parts;
    await pace.turn();
    try {
     return await machine.alone(work);
    } catch (error) {
     throw (0, disk.$2)(error);
    }
   }
   async commit(base, writes, messages) {
    if (!(base instanceof files.u)) throw new TypeError("A store at GitHub commits on its own snapshots only.");
    const {name, pace, publisher} = this.#parts;
    const changes = (0, git_changes.f)(base, writes);
    pace.spend();
    const made = await reading(name, () => publisher.publish(changes, (0, transact.d)(messages)));
    this.#contested = "conflict" === made ? base.sides : [];
    if ("conflict" === made) return "conflict";
    for (const change of changes) this.#remember(change, made.get(change.side));
    this.#tell(base);
    return {
     revision: base.sides.map(side => made.get(side)?.commit ?? side.commit ?? "none").join(" ")
    };
   }
   async contest() {
    const {heads, name} = this.#parts;
    await reading(name, () => heads.ask());
    const rows = this.#contested.flatMap(({branch, commit}) => {
     const now = heads.of(branch)?.commit;
     return now === commit ? [] : [ `a commit on ${backend_short(commit)} of ${branch.name} met ${backend_short(now)}` ];
    });
    return rows.join("; ");
   }
   close() {
    this.#parts.heads.save();
    return this.#parts.objects.close();
   }
   #remember({side, texts}, head) {
    const {heads, objects} = this.#parts;
    side.branch.supported = !0;
    if (void 0 === head) {
     heads.expire();
     return;
    }
    const written = new Map;
    const tree = (0, git_changes.p)(side.tree, texts, head.commit, (id, text) => written.set(id, text));
    objects.remember(side.branch, head, tree, written);
    heads.advance(side.branch, head);
   }
   #tell(base) {
    const {heads, machine, objects} = this.#parts;
    try {
     heads.save();
     if (machine.isWanted) objects.save();
     const before = machine.tip()?.commits ?? {};
     const commits = base.sides.map(({branch, commit}) => {
      const newest = heads.of(branch)?.commit ?? "";
      const older = before[branch.name] ?? [];
      const at = void 0 === commit ? -1 : older.indexOf(commit);
      const line = at >= 0 ? older.slice(at) : void 0 === commit ? [] : [ commit ];
      return [ branch.name, newest === commit ? line : [ newest, ...line ].slice(0, longest) ];
     });
     machine.tell({
      commits: Object.fromEntries(commits),
      at: heads.asked
     });
    } catch {}
   }
   #listen() {
    const {branches, heads, machine, objects} = this.#parts;
    const tip = machine.tip();
    if (void 0 === tip || tip.at < heads.asked) return;
    for (const branch of branches) {
     const [newest = "", ...older] = tip.commits[branch.name] ?? [];
     const known = heads.of(branch)?.commit;
     if ("" === newest || newest === known || heads.isPast(branch, newest)) continue;
     const found = void 0 !== known && older.includes(known) ? objects.recall(branch, newest) : void 0;
     if (void 0 === found) heads.expire(); else heads.advance(branch, found.head);
    }
   }
  }
  const longest = 200;
  function backend_short(id) {
   return id?.slice(0, 7) ?? "nothing";
  }
  var set_back = __webpack_require__(9829);
  class KnownHeads {
   #remote;
   #branches;
   #options;
   #heads=new Map;
   #roots=new Map;
   #past=new Map;
   #recalled=new Set;
   #since=new Map;
   #behind=new Set;
   #id;
   #empty=!1;
   #outdated=!0;
   #asked=Number.NEGATIVE_INFINITY;
   #asking=Promise.resolve();
   constructor(remote, branches, options) {
    this.#remote = remote;
    this.#branches = branches;
    this.#options = options;
    for (const branch of branches) this.#past.set(branch, new Set);
   }
   get id() {
    return this.#id ?? (0, errors.fJ)("internal", `${this.#options.name} was written to before it was looked at.`);
   }
   get empty() {
    return this.#empty;
   }
   get asked() {
    return this.#asked;
   }
   of(branch) {
    return this.#heads.get(branch);
   }
   isPast(branch, commit) {
    return this.#past.get(branch)?.has(commit) ?? !1;
   }
   rootOf(commit) {
    return this.#roots.get(commit) ?? (0, errors.fJ)("internal", `The root of commit ${commit} is not known.`);
   }
   expire() {
    this.#outdated = !0;
   }
   look() {
    return this.#inTurn(async () => {
     if (!this.#outdated && this.#options.time.now() - this.#asked < this.#options.freshness) return;
     if (void 0 === this.#id) await this.#begin(); else if (this.#branches.some(branch => !this.#heads.has(branch))) await this.#askAll(); else await this.#probe();
    });
   }
   ask() {
    return this.#inTurn(() => this.#askAll());
   }
   get isBehind() {
    return this.#behind.size > 0;
   }
   surrender() {
    for (const past of this.#past.values()) past.clear();
    this.#since.clear();
    this.#outdated = !0;
   }
   advance(branch, head) {
    const known = this.#heads.get(branch);
    if (known?.commit === head.commit) return;
    if (void 0 !== known) this.#past.get(branch)?.add(known.commit);
    this.#heads.set(branch, head);
    this.#roots.set(head.commit, head.root);
    branch.commit = head.commit;
    this.#behind.delete(branch);
    this.#since.set(branch, this.#options.time.now());
    this.#asked = this.#options.time.now();
   }
   save() {
    for (const [branch, head] of this.#heads) this.#options.memory.keepHead(branch.name, {
     head,
     since: this.#since.get(branch) ?? 0
    });
   }
   #inTurn(ask) {
    const answer = this.#asking.then(ask);
    this.#asking = answer.catch(() => {});
    return answer;
   }
   async #begin() {
    await this.#askAll();
    for (let pause = 1e3, waited = 0; this.isBehind; pause *= 2) {
     if (waited >= 3e4) this.surrender(); else await this.#options.time.pause(pause);
     waited += pause;
     await this.#askAll();
    }
   }
   async #probe() {
    const asked = this.#options.time.now();
    const known = this.#branches.map(branch => this.#heads.get(branch)?.commit ?? "");
    const found = await Promise.all(this.#branches.map((branch, at) => this.#remote.probe(branch.name, known[at] ?? "")));
    const stands = this.#branches.every((branch, at) => {
     const now = this.#heads.get(branch)?.commit;
     return now !== known[at] || found[at] === now;
    });
    if (!stands) await this.#askAll(); else {
     this.#behind.clear();
     this.#asked = Math.max(this.#asked, asked);
     this.#outdated = !1;
    }
   }
   async #askAll() {
    const asked = this.#options.time.now();
    const names = this.#branches.map(({name}) => name).filter(name => "" !== name);
    for (const branch of this.#branches) this.#recall(branch);
    const answer = await this.#remote.heads(names, this.#heads.size > 0);
    this.#id = answer.id;
    this.#empty = answer.empty;
    this.#nameDefaults(answer);
    for (const branch of this.#branches) {
     this.#recall(branch);
     await this.#accept(branch, answer.heads.get(branch.name), answer.lines.get(branch.name) ?? []);
    }
    this.#asked = Math.max(this.#asked, asked);
    this.#outdated = !1;
   }
   #nameDefaults({defaultBranch}) {
    for (const branch of this.#branches) branch.name ||= defaultBranch ?? "";
    const [first, second] = this.#branches;
    if (void 0 === first || "" === first.name || first.name !== second?.name) return;
    (0, errors.fJ)("store-config", `State and intent are both configured to be in branch ${first.name} of ${this.#options.name}.`, {
     fix: "Give each a branch of its own, or configure one store.git for both."
    });
   }
   #recall(branch) {
    if ("" === branch.name || this.#recalled.has(branch)) return;
    this.#recalled.add(branch);
    const found = this.#options.memory.recallHead(branch.name);
    if (void 0 === found || this.#heads.has(branch)) return;
    this.advance(branch, found.head);
    this.#since.set(branch, found.since);
   }
   async #accept(branch, found, line) {
    if (void 0 === found && !branch.createBranch) this.#missing(branch);
    const known = this.#heads.get(branch);
    if (found?.commit === known?.commit) this.#behind.delete(branch); else if (void 0 === known) this.#take(branch, found); else {
     const relation = await this.#relation(branch, known, found, line);
     if (this.#heads.get(branch) !== known) return;
     if ("ahead" === relation) this.#take(branch, found); else if ("apart" === relation || this.#isOver(branch)) this.#setBack(branch, known, found);
    }
   }
   async #relation(branch, known, found, line) {
    if (void 0 === found || this.isPast(branch, found.commit)) return "behind";
    if (line.includes(known.commit)) return "ahead";
    return await async function relationOf(remote, known, found, pause) {
     for (let attempt = 1; ;attempt++) try {
      return await remote.compare(known, found);
     } catch (error) {
      if (!(error instanceof failure.Ed) || 404 !== error.status) throw error;
      if (3 === attempt) return "apart";
      await pause(1e3 * attempt);
     }
    }(this.#remote, known.commit, found.commit, pause => this.#options.time.pause(pause));
   }
   #take(branch, found) {
    if (void 0 !== found) this.advance(branch, found); else this.#forget(branch);
   }
   #isOver(branch) {
    this.#behind.add(branch);
    return this.#options.time.now() - (this.#since.get(branch) ?? Number.NEGATIVE_INFINITY) >= 3e4;
   }
   #setBack(branch, known, found) {
    const {name, warn} = this.#options;
    const command = this.#commandBack(branch, known.commit, void 0 !== found);
    warn?.((0, set_back.X)({
     branch: branch.name,
     remote: name,
     old: known.commit,
     now: found?.commit,
     command
    }));
    this.#take(branch, found);
    this.#past.get(branch)?.clear();
   }
   #commandBack(branch, commit, isThere) {
    const [host = "", ...path] = this.#options.name.split("/");
    const gh = "github.com" === host ? "gh api" : `gh api --hostname ${host}`;
    const refs = `repos/${path.join("/")}/git/refs`;
    const move = `${gh} --method PATCH ${refs}/heads/${branch.name} -f sha=${commit} -F force=true`;
    return isThere ? move : `${move} || ${gh} ${refs} -f ref=${branch.ref} -f sha=${commit}`;
   }
   #forget(branch) {
    this.#heads.delete(branch);
    branch.commit = void 0;
    branch.supported = !1;
    this.#behind.delete(branch);
   }
   #missing(branch) {
    (0, errors.fJ)("store-config", `${this.#options.name} has no branch ${branch.name}.`, {
     fix: "Create the branch, or let it be created with create_branch=True in repo.ocu.star."
    });
   }
  }
  var remembered = __webpack_require__(7504);
  class Kept {
   #remembered;
   #repository;
   constructor(home, repository) {
    this.#remembered = new remembered.d(home);
    this.#repository = repository;
   }
   recall(branch) {
    const stored = this.#remembered.recall(this.#key(branch));
    if (void 0 === stored) return;
    try {
     const texts = Object.entries(stored.texts).filter(([id, text]) => (0, git_tree.zA)(text, id) === id);
     return {
      head: stored.head,
      tree: treeOf(stored.tree),
      texts: new Map(texts)
     };
    } catch {
     return;
    }
   }
   keep(branch, {head, tree, texts}) {
    const kept = {};
    let size = 0;
    for (const [id, text] of texts) {
     size += text.length;
     if (size > 8e6) break;
     kept[id] = text;
    }
    this.#remembered.keep(this.#key(branch), {
     head,
     tree: storedOf(tree),
     texts: kept
    });
   }
   recallHead(branch) {
    const found = this.#remembered.recall(this.#key(branch, "head"));
    const {head, since} = found ?? {};
    const isWhole = [ head?.commit, head?.root ].every(id => /^[0-9a-f]{40,}$/.test(id ?? ""));
    return void 0 !== head && isWhole ? {
     head,
     since: Number(since) || 0
    } : void 0;
   }
   keepHead(branch, head) {
    this.#remembered.keep(this.#key(branch, "head"), head);
   }
   #key(branch, ...part) {
    return [ "github store", ...this.#repository, branch, ...part ];
   }
  }
  function treeOf(stored) {
   const entries = Object.entries(stored);
   if (0 === entries.length) return git_tree.V$;
   return new Map(entries.map(([name, node]) => [ name, "string" == typeof node ? node : treeOf(node) ]));
  }
  function storedOf(tree) {
   const stored = Object.create(null);
   for (const [name, node] of tree) stored[name] = "string" == typeof node ? node : storedOf(node);
   return stored;
  }
  var external_node_fs_ = __webpack_require__(3024);
  var lock = __webpack_require__(2433);
  var sweep = __webpack_require__(2100);
  class Machine {
   #folder;
   #disk=new disk.my;
   #lock;
   #prepared=!1;
   #swept=!1;
   constructor(folder) {
    this.#folder = folder;
    this.#lock = new lock.c(folder, this.#disk, 15e3);
   }
   async alone(work) {
    this.#prepare();
    const held = await this.#lock.acquire();
    try {
     if (!this.#swept) (0, sweep.X)(`${this.#folder}/tmp`, this.#disk);
     this.#swept = !0;
     return await work();
    } finally {
     held.release();
    }
   }
   get isWanted() {
    return (0, external_node_fs_.readdirSync)(`${this.#folder}/q`).length > 0;
   }
   tip() {
    try {
     return JSON.parse((0, disk.yR)(`${this.#folder}/tip`) ?? "null") ?? void 0;
    } catch {
     return;
    }
   }
   tell(tip) {
    const draft = `${this.#folder}/tmp/${(0, external_node_crypto_.randomUUID)()}`;
    this.#disk.create(draft, [ JSON.stringify(tip) ], !1);
    this.#disk.rename(draft, `${this.#folder}/tip`);
   }
   #prepare() {
    if (this.#prepared) return;
    (0, disk.KT)(() => {
     for (const name of [ "l", "q", "tmp" ]) (0, external_node_fs_.mkdirSync)(`${this.#folder}/${name}`, {
      recursive: !0
     });
    });
    this.#prepared = !0;
   }
  }
  var git_cache = __webpack_require__(4591);
  var git_mirror = __webpack_require__(7846);
  var objects = __webpack_require__(1689);
  var git_remote = __webpack_require__(4143);
  class Mirrored {
   #options;
   #mirror;
   #ids=new Set;
   constructor(options) {
    this.#options = options;
   }
   has(id) {
    return this.#ids.has(id);
   }
   async text(id) {
    return (await this.#mirror)?.objects.text(id);
   }
   async fetch(names) {
    try {
     const isNew = void 0 === this.#mirror;
     this.#mirror ??= this.#open(names);
     const mirror = await this.#mirror;
     if (void 0 === mirror) return !1;
     if (!isNew) await mirror.refresh(!1);
     const trees = await Promise.all(mirror.branches.map(({commit}) => commit && mirror.tree(commit)));
     this.#ids = new Set(trees.flatMap(tree => tree ? [ ...(0, git_tree.UX)(tree) ] : []));
     return !0;
    } catch (error) {
     if (error instanceof errors._8) return !1;
     throw error;
    }
   }
   async tree(commit) {
    try {
     return await ((await this.#mirror)?.tree(commit));
    } catch (error) {
     if (error instanceof objects.W) return;
     throw error;
    }
   }
   async close() {
    await ((await this.#mirror)?.close());
   }
   async #open(names) {
    const {url, home, env, now} = this.#options;
    const remote = (0, git_remote.M)(url, home);
    const cache = new git_cache.l(`${home}/git/${remote.key}`, (0, environment._K)(env, remote.settings), void 0, now);
    const branches = names.map(name => new branch.l({
     branch: name
    }, ""));
    const mirror = new git_mirror.Y(remote, branches, cache, {
     freshness: 0
    });
    try {
     await mirror.open();
     return mirror;
    } catch (error) {
     await mirror.close();
     if (error instanceof errors._8) return;
     throw error;
    }
   }
  }
  var bounded_map = __webpack_require__(2524);
  function headOf(ref) {
   const {oid, tree} = ref?.target ?? {};
   return void 0 === oid || void 0 === tree ? void 0 : {
    commit: oid,
    root: tree.oid
   };
  }
  function lineOf(ref) {
   return ref?.target?.history?.nodes.map(({oid}) => oid) ?? [];
  }
  function commitOf(answer) {
   const head = headOf(answer?.commit ? {
    target: answer.commit
   } : null);
   if (void 0 !== head) return head;
   throw new failure.Ed({
    status: 200,
    type: void 0,
    headers: {},
    operation: "GraphQL mutation CommitOnBranch",
    kind: "unclear",
    reason: "the answer has no commit"
   });
  }
  function notFound(operation) {
   const facts = {
    operation,
    status: 200,
    type: "NOT_FOUND",
    headers: {}
   };
   return new failure.Ed({
    ...facts,
    kind: "refused",
    reason: "no such repository"
   });
  }
  class RemoteReader {
   client;
   owner;
   name;
   constructor(client, owner, name) {
    this.client = client;
    this.owner = owner;
    this.name = name;
   }
   async heads(branches, withLines = !1) {
    const names = branches.map((_, at) => `$ref${at}: String!`).join(", ");
    const target = `target { oid ... on Commit { tree { oid } ${withLines ? "history(first: 50) { nodes { oid } }" : ""} } }`;
    const refs = branches.map((_, at) => `ref${at}: ref(qualifiedName: $ref${at}) { ${target} }`).join(" ");
    const document = `query Heads($owner: String!, $name: String!${"" === names ? "" : `, ${names}`}) {\n      repository(owner: $owner, name: $name) { id isEmpty defaultBranchRef { name ${target} } ${refs} } }`;
    const variables = Object.fromEntries(branches.map((branch, at) => [ `ref${at}`, `refs/heads/${branch}` ]));
    const {repository} = await this.client.graphql(document, {
     ...this.here,
     ...variables
    });
    if (null === repository) throw notFound("GraphQL query Heads");
    const found = new Map(branches.map((branch, at) => [ branch, repository[`ref${at}`] ]));
    const {id, isEmpty: empty, defaultBranchRef} = repository;
    if (null !== defaultBranchRef) found.set(defaultBranchRef.name, defaultBranchRef);
    const heads = new Map(Array.from(found, ([branch, ref]) => [ branch, headOf(ref) ]));
    const lines = new Map(Array.from(found, ([branch, ref]) => [ branch, lineOf(ref) ]));
    return {
     id,
     empty,
     defaultBranch: defaultBranchRef?.name,
     heads,
     lines
    };
   }
   async compare(known, found) {
    const {data} = await this.client.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
     ...this.at,
     basehead: `${known}...${found}`,
     page: 2,
     per_page: 1
    });
    if ("ahead" === data.status || "identical" === data.status) return "ahead";
    return "behind" === data.status ? "behind" : "apart";
   }
   async probe(branch, known) {
    try {
     const {data} = await this.client.request("GET /repos/{owner}/{repo}/commits/{ref}", {
      ...this.at,
      ref: `heads/${branch}`,
      headers: {
       accept: "application/vnd.github.sha",
       "if-none-match": `"${known}"`
      }
     });
     return String(data);
    } catch (error) {
     if (!(error instanceof failure.Ed)) throw error;
     if (304 === error.status) return known;
     if ([ 404, 409, 422 ].includes(error.status)) return;
     throw error;
    }
   }
   async lastChange(commit, path) {
    const {data} = await this.client.request("GET /repos/{owner}/{repo}/commits", {
     ...this.at,
     sha: commit,
     path,
     per_page: 1
    });
    const [last] = data;
    const by = void 0 === last?.author?.login ? last?.commit.author?.name : `@${last.author.login}`;
    const at = last?.commit.author?.date;
    return last && by && at ? {
     by,
     at: new Date(at).toISOString(),
     commit: last.sha
    } : void 0;
   }
   async history(branch) {
    const variables = {
     ...this.here,
     ref: `refs/heads/${branch}`
    };
    const {repository} = await this.client.graphql("query History($owner: String!, $name: String!, $ref: String!) {\n      repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) {\n        target { ... on Commit { history(first: 100) { nodes { oid message } } } } } } }", variables);
    return (repository?.ref?.target?.history?.nodes ?? []).map(({oid, message}) => ({
     commit: oid,
     message
    }));
   }
   async tree(id, recursive) {
    const {data} = await this.client.rest.git.getTree({
     ...this.at,
     tree_sha: id,
     ...recursive ? {
      recursive: "1"
     } : {}
    });
    const tree = new Map;
    const folders = new Map;
    for (const {path, type, mode, sha} of data.tree) if ("tree" === type) folders.set(path, sha); else (0, 
    git_tree.yJ)(tree, path.split("/"), mode.startsWith("100") ? sha : git_tree.V$);
    return {
     tree,
     folders,
     cut: data.truncated
    };
   }
   async texts(ids) {
    const document = `query Texts($owner: String!, $name: String!) {\n      repository(owner: $owner, name: $name) { ${ids.map((id, at) => `o${at}: object(oid: "${id}") { ... on Blob { oid text isTruncated isBinary } }`).join("\n")} } }`;
    const {repository} = await this.client.graphql(document, this.here);
    if (null === repository) throw notFound("GraphQL query Texts");
    const texts = new Map;
    for (const blob of Object.values(repository)) {
     if (void 0 === blob?.oid) continue;
     const whole = !blob.isTruncated && !blob.isBinary && null !== blob.text && void 0 !== blob.text;
     texts.set(blob.oid, whole ? blob.text ?? "" : await this.#blob(blob.oid));
    }
    return texts;
   }
   async branchesIn(prefix) {
    const {repository} = await this.client.graphql("query BranchesIn($owner: String!, $name: String!, $prefix: String!) {\n      repository(owner: $owner, name: $name) { refs(refPrefix: $prefix, first: 100) { nodes { name target { oid } } } } }", {
     ...this.here,
     prefix
    });
    return (repository?.refs?.nodes ?? []).map(({name, target}) => ({
     name: name.slice(name.lastIndexOf("/") + 1),
     commit: target.oid
    }));
   }
   async defaultBranch() {
    return (await this.client.rest.repos.get(this.at)).data.default_branch;
   }
   get here() {
    return {
     owner: this.owner,
     name: this.name
    };
   }
   get at() {
    return {
     owner: this.owner,
     repo: this.name
    };
   }
   async #blob(id) {
    const {data} = await this.client.rest.git.getBlob({
     ...this.at,
     file_sha: id
    });
    return Buffer.from(data.content, "base64" === data.encoding ? "base64" : "utf8").toString("utf8");
   }
  }
  class Objects {
   #remote;
   #kept;
   #mirrored;
   #branches;
   #pause;
   #trees=new bounded_map.E(6, () => 1);
   #newest=new Map;
   #unsaved=new Set;
   #texts=new Map;
   #size=0;
   #loading;
   constructor(remote, branches, caches, pause) {
    this.#remote = remote;
    this.#branches = branches;
    this.#kept = caches.kept;
    this.#mirrored = caches.mirrored;
    this.#pause = pause;
   }
   async tree(branch, head) {
    const known = this.#trees.get(head.commit) ?? this.recall(branch, head.commit)?.tree;
    if (void 0 !== known) return known;
    const tree = await this.#mirrored.tree(head.commit) ?? await this.#list(head);
    this.#renew(branch, head, tree);
    return tree;
   }
   recall(branch, commit) {
    const found = this.#kept.recall(branch.name);
    for (const [id, text] of found?.texts ?? []) this.#add(id, text);
    if (found?.head.commit !== commit) return;
    this.#renew(branch, found.head, found.tree);
    this.#unsaved.delete(branch);
    return found;
   }
   remember(branch, head, tree, texts) {
    for (const [id, text] of texts) this.#add(id, text);
    this.#renew(branch, head, tree);
   }
   async text(id) {
    for (;!this.#isHere(id) && void 0 !== this.#loading; ) await this.#loading;
    if (!this.#isHere(id)) await this.#loadOnce(id);
    return this.#texts.get(id) ?? await this.#mirrored.text(id);
   }
   save() {
    for (const branch of this.#unsaved) {
     const newest = this.#newest.get(branch);
     if (void 0 === newest) continue;
     const texts = new Map;
     for (const id of (0, git_tree.UX)(newest.tree)) {
      const text = this.#texts.get(id);
      if (void 0 !== text) texts.set(id, text);
     }
     this.#kept.keep(branch.name, {
      ...newest,
      texts
     });
    }
    this.#unsaved.clear();
   }
   async close() {
    this.save();
    await this.#mirrored.close();
   }
   #isHere(id) {
    return this.#texts.has(id) || this.#mirrored.has(id);
   }
   #renew(branch, head, tree) {
    this.#trees.set(head.commit, tree);
    this.#newest.set(branch, {
     head,
     tree
    });
    this.#unsaved.add(branch);
   }
   #add(id, text) {
    if (this.#texts.has(id)) return;
    this.#texts.set(id, text);
    this.#size += text.length;
    if (this.#size > 16e6) this.#letGo();
   }
   #letGo() {
    const ids = new Set(Array.from(this.#newest.values(), ({tree}) => [ ...(0, git_tree.UX)(tree) ]).flat());
    this.#texts = new Map([ ...this.#texts ].filter(([id]) => ids.has(id)));
    this.#size = 0;
   }
   #loadOnce(id) {
    const loading = this.#load(id).finally(() => {
     if (this.#loading === loading) this.#loading = void 0;
    });
    this.#loading = loading;
    return loading;
   }
   async #load(id) {
    let missing = this.#missing(id);
    if (missing.size > 300) {
     await this.#mirrored.fetch(this.#branches.map(({name}) => name));
     if (this.#mirrored.has(id)) return;
     missing = this.#missing(id);
    }
    const wanted = [ ...missing ].slice(0, 300);
    const batches = Array.from({
     length: Math.ceil(wanted.length / 100)
    }, (_, at) => wanted.slice(100 * at, 100 * (at + 1)));
    const found = await Promise.all(batches.map(batch => this.#remote.texts(batch)));
    for (const texts of found) for (const [each, text] of texts) this.#add(each, text);
    for (const branch of this.#newest.keys()) this.#unsaved.add(branch);
   }
   #missing(first) {
    const missing = new Set([ first ]);
    for (const {tree} of this.#newest.values()) for (const id of (0, git_tree.UX)(tree)) if (!this.#isHere(id)) missing.add(id);
    return missing;
   }
   async #list(head) {
    const {tree, cut} = await this.#whenThere(() => this.#remote.tree(head.root, !0));
    if (!cut) return tree;
    await this.#mirrored.fetch(this.#branches.map(({name}) => name));
    return await this.#mirrored.tree(head.commit) ?? await this.#walk(head.root);
   }
   async #walk(id) {
    const {tree: files, folders} = await this.#remote.tree(id, !1);
    const tree = new Map(files);
    for (const [name, folder] of folders) {
     const whole = await this.#remote.tree(folder, !0);
     tree.set(name, whole.cut ? await this.#walk(folder) : whole.tree);
    }
    return tree;
   }
   async #whenThere(ask) {
    for (let attempt = 1; ;attempt++) try {
     return await ask();
    } catch (error) {
     if (!(error instanceof failure.Ed && [ 404, 409, 422 ].includes(error.status)) || 5 === attempt) throw error;
     await this.#pause(1e3 * 2 ** (attempt - 1));
    }
   }
  }
  class Pace {
   #time;
   #hurry;
   #left=6;
   #counted;
   constructor(time, hurry) {
    this.#time = time;
    this.#hurry = hurry;
    this.#counted = time.now();
   }
   async turn() {
    this.#renew();
    if (this.#left >= 1 || this.#hurry?.aborted) return;
    await this.#wait(Math.ceil(1e4 * (1 - this.#left)));
    this.#renew();
    this.#left = Math.max(1, this.#left);
   }
   spend() {
    this.#renew();
    this.#left = Math.max(0, this.#left - 1);
   }
   #renew() {
    const now = this.#time.now();
    this.#left = Math.min(6, this.#left + Math.max(0, now - this.#counted) / 1e4);
    this.#counted = now;
   }
   async #wait(milliseconds) {
    const hurried = new Promise(resolve => {
     this.#hurry?.addEventListener("abort", () => resolve(), {
      once: !0
     });
    });
    await Promise.race([ this.#time.pause(milliseconds), hurried ]);
   }
  }
  var fast_import = __webpack_require__(5553);
  class Competition {
   #heads;
   #time;
   #name;
   constructor(heads, time, name) {
    this.#heads = heads;
    this.#time = time;
    this.#name = name;
   }
   async run(attempt) {
    const branches = [ ...attempt.from.keys() ];
    let doubted = !1;
    let waited = 0;
    for (let failures = 1; ;failures++) {
     const failure = await failureIn(attempt.send);
     if (void 0 === failure) return !0;
     const lost = () => {
      throw notWritten(this.#name, branches, failure);
     };
     if ("limited" === failure.kind || isDenied(failure)) lost();
     doubted ||= "unclear" === failure.kind;
     if (doubted && await attempt.hasArrived()) return !0;
     await this.#heads.ask();
     if (branches.some(branch => this.#heads.of(branch)?.commit !== attempt.from.get(branch))) return !1;
     if ("unclear" === failure.kind ? failures >= 3 : isRule(failure)) lost();
     if (waited >= 3e4 || isVague(failure) && failures >= 4) {
      if (!this.#heads.isBehind) lost();
      this.#heads.surrender();
      return !1;
     }
     const pause = 1e3 + 1e3 * Math.random();
     waited += pause;
     await this.#time.pause(pause);
    }
   }
  }
  function isVague({kind, type, reason}) {
   return "refused" === kind && "STALE_DATA" !== type && !/expected .* point|fast[ -]forward|does ?n.t exist|does not exist|already exists|did not/i.test(reason);
  }
  async function failureIn(send) {
   try {
    await send();
    return;
   } catch (error) {
    if (error instanceof failure.Ed) return error;
    throw error;
   }
  }
  const folder = "refs/heads/ocuroot-pending/";
  class Stage {
   #remote;
   #heads;
   #now;
   #forbidden=!1;
   #swept=!1;
   constructor(remote, heads, now) {
    this.#remote = remote;
    this.#heads = heads;
    this.#now = now;
   }
   async make(changes, message, transaction) {
    if (this.#forbidden) return;
    const seconds = Math.floor(this.#now() / 1e3);
    const plans = changes.flatMap(({side, texts}, at) => {
     const {commit} = side;
     const branch = `${folder.slice(11)}${seconds}-${transaction}-${at}`;
     return void 0 === commit ? [] : [ {
      side,
      branch,
      expected: commit,
      message,
      texts
     } ];
    });
    try {
     const heads = await this.#remote.commitOnNewBranches(this.#heads.id, plans);
     const made = new Map(plans.map(({side}, at) => [ side, heads[at] ]));
     return {
      made,
      removals: plans.map(({side, branch}) => function removal(branch, commit) {
       return {
        ref: `refs/heads/${branch}`,
        before: commit,
        after: void 0
       };
      }(branch, made.get(side)?.commit))
     };
    } catch (error) {
     if (!(error instanceof failure.Ed) || "limited" === error.kind) throw error;
     if ("refused" === error.kind && "STALE_DATA" !== error.type) this.#forbidden = !0;
     await this.#drop(plans.map(({branch}) => branch));
     return;
    }
   }
   async discard({removals}) {
    await this.#remove(removals);
   }
   async sweep() {
    if (this.#swept || this.#forbidden) return;
    this.#swept = !0;
    const oldest = this.#now() / 1e3 - 600;
    const old = (await this.#remote.branchesIn(folder).catch(() => [])).filter(({name}) => Number(/(\d+)-[^/]*$/.exec(name)?.[1] ?? Number.NaN) < oldest);
    await this.#remove(old.map(({name, commit}) => ({
     ref: `${folder}${name}`,
     before: commit,
     after: void 0
    })));
   }
   async #drop(branches) {
    const names = branches.map(branch => branch.slice(branch.indexOf("/") + 1));
    const ours = (await this.#remote.branchesIn(folder).catch(() => [])).filter(({name}) => names.includes(name));
    await this.#remove(ours.map(({name, commit}) => ({
     ref: `${folder}${name}`,
     before: commit,
     after: void 0
    })));
   }
   async #remove(removals) {
    if (0 === removals.length) return;
    await this.#remote.updateRefs(this.#heads.id, removals).catch(error => {
     if (!(error instanceof failure.Ed)) throw error;
    });
   }
  }
  class Publisher {
   #remote;
   #options;
   #competition;
   #stage;
   constructor(remote, options) {
    this.#remote = remote;
    this.#options = options;
    this.#stage = new Stage(remote, options.heads, () => options.time.now());
    this.#competition = new Competition(options.heads, options.time, options.name);
   }
   async publish(changes, message) {
    const transaction = (0, external_node_crypto_.randomUUID)();
    const text = (0, fast_import.yX)(message, transaction);
    const [only] = changes;
    if (this.#options.heads.empty) return this.#begin(changes, text);
    const isPlain = 1 === changes.length && void 0 === this.#options.identity;
    if (void 0 !== only?.side.commit && isPlain && 1 === chunksOf(only.texts).length) return this.#commit(only, only.side.commit, text, transaction);
    return this.#build(changes, text, transaction);
   }
   async #commit({side, texts}, parent, message, transaction) {
    const {branch} = side;
    let head;
    return await this.#competition.run({
     from: new Map([ [ branch, parent ] ]),
     send: async () => {
      head = await this.#remote.commitOnBranch({
       branch: branch.name,
       expected: parent,
       message,
       texts
      });
     },
     hasArrived: async () => (await this.#remote.history(branch.name)).some(each => each.message.includes(transaction))
    }) ? new Map([ [ side, head ] ]) : "conflict";
   }
   async #build(changes, message, transaction) {
    const {made, removals} = await this.#prepare(changes, message, transaction);
    const moves = Array.from(made, ([side, {commit}]) => function moveOf({branch, commit}, after) {
     return {
      ref: branch.ref,
      before: commit,
      after
     };
    }(side, commit));
    const done = await this.#competition.run({
     from: new Map(changes.map(({side}) => [ side.branch, side.commit ])),
     send: () => this.#remote.updateRefs(this.#options.heads.id, [ ...moves, ...removals ]),
     hasArrived: () => this.#hasAll(made)
    });
    if (done && removals.length > 0) await this.#stage.sweep();
    if (!done) await this.#stage.discard({
     made,
     removals
    });
    return done ? made : "conflict";
   }
   async #prepare(changes, message, transaction) {
    try {
     const isPlain = void 0 === this.#options.identity && changes.length > 1;
     const fits = changes.every(({side, texts}) => void 0 !== side.commit && 1 === chunksOf(texts).length);
     const staged = isPlain && fits ? await this.#stage.make(changes, message, transaction) : void 0;
     if (void 0 !== staged) return staged;
     const made = new Map;
     for (const change of changes) made.set(change.side, await this.#make(change, message));
     return {
      made,
      removals: []
     };
    } catch (error) {
     if (!(error instanceof failure.Ed)) throw error;
     throw notWritten(this.#options.name, branchesOf(changes), error);
    }
   }
   async #hasAll(made) {
    for (const [{branch}, {commit}] of made) if (!(await this.#remote.history(branch.name)).some(each => each.commit === commit)) return !1;
    return !0;
   }
   async #make({side, texts}, message) {
    const {heads, identity, time} = this.#options;
    let root = void 0 === side.commit ? void 0 : heads.rootOf(side.commit);
    for (const chunk of chunksOf(texts)) root = await this.#whenThere(() => this.#remote.createTree(root, chunk));
    const tree = root ?? (0, errors.fJ)("internal", "A commit without files was to be made.");
    const by = identity && {
     ...identity,
     seconds: Math.floor(time.now() / 1e3)
    };
    return {
     commit: await this.#whenThere(() => this.#remote.createCommit(tree, side.commit, message, by)),
     root: tree
    };
   }
   async #begin(changes, message) {
    const {heads, name} = this.#options;
    try {
     const main = await this.#remote.defaultBranch();
     const change = changes.find(({side}) => "" === side.branch.name || side.branch.name === main);
     const written = [ ...change?.texts ?? [] ].flatMap(([path, text]) => void 0 === text ? [] : [ {
      path,
      text
     } ]);
     const first = written.find(({path}) => path.endsWith(".ocuroot-store")) ?? written[0];
     const {path, text} = first ?? function readmeOf(changes) {
      return {
       path: "README.md",
       text: `ocuroot keeps what it knows of releases here, in ${changes.map(({side}) => `\`${side.branch.name}\``).join(" and ")}.\n`
      };
     }(changes);
     await this.#remote.begin(path, text, message);
    } catch (error) {
     if (!(error instanceof failure.Ed)) throw error;
     if (![ 409, 422 ].includes(error.status) && "unclear" !== error.kind) throw notWritten(name, branchesOf(changes), error);
    }
    heads.expire();
    return "conflict";
   }
   async #whenThere(work) {
    for (let attempt = 1; ;attempt++) try {
     return await work();
    } catch (error) {
     if (!(error instanceof failure.Ed && (404 === error.status || 422 === error.status && /does not exist|not a valid tree/i.test(error.reason))) || 4 === attempt) throw error;
     await this.#options.time.pause(1e3 * 2 ** (attempt - 1));
    }
   }
  }
  function branchesOf(changes) {
   return changes.map(({side}) => side.branch);
  }
  function chunksOf(texts) {
   const chunks = [];
   let last = new Map;
   let size = 0;
   for (const [path, text] of texts) {
    const length = path.length + (text?.length ?? 0);
    if (last.size > 0 && (150 === last.size || size + length > 2e6)) {
     chunks.push(last);
     last = new Map;
     size = 0;
    }
    last.set(path, text);
    size += length;
   }
   return [ ...chunks, last ];
  }
  const nowhere = "0".repeat(40);
  class RemoteRepository extends RemoteReader {
   async commitOnBranch(plan) {
    return commitOf((await this.client.graphql("mutation CommitOnBranch($input: CreateCommitOnBranchInput!) {\n      createCommitOnBranch(input: $input) { commit { oid tree { oid } } } }", {
     input: this.#inputOf(plan)
    })).createCommitOnBranch);
   }
   async commitOnNewBranches(id, plans) {
    const document = `mutation CommitOnNewBranches($refs: UpdateRefsInput!, ${plans.map((_, at) => `$input${at}: CreateCommitOnBranchInput!`).join(", ")}) {\n      updateRefs(input: $refs) { clientMutationId } ${plans.map((_, at) => `commit${at}: createCommitOnBranch(input: $input${at}) { commit { oid tree { oid } } }`).join(" ")} }`;
    const inputs = Object.fromEntries(plans.map((plan, at) => [ `input${at}`, this.#inputOf(plan) ]));
    const moves = plans.map(({branch, expected}) => ({
     ref: `refs/heads/${branch}`,
     before: void 0,
     after: expected
    }));
    const refs = {
     repositoryId: id,
     refUpdates: updatesOf(moves)
    };
    const answer = await this.client.graphql(document, {
     refs,
     ...inputs
    });
    return plans.map((_, at) => commitOf(answer[`commit${at}`]));
   }
   async createTree(base, texts) {
    const entry = {
     mode: "100644",
     type: "blob"
    };
    const tree = Array.from(texts, ([path, text]) => void 0 === text ? {
     ...entry,
     path,
     sha: null
    } : {
     ...entry,
     path,
     content: text
    });
    const {data} = await this.client.rest.git.createTree({
     ...this.at,
     tree,
     ...void 0 === base ? {} : {
      base_tree: base
     },
     request: {
      repeat: !0
     }
    });
    return data.sha;
   }
   async createCommit(tree, parent, message, by) {
    const person = by && {
     name: by.name,
     email: by.email,
     date: new Date(1e3 * by.seconds).toISOString()
    };
    const {data} = await this.client.rest.git.createCommit({
     ...this.at,
     tree,
     message,
     parents: void 0 === parent ? [] : [ parent ],
     ...void 0 === person ? {} : {
      author: person,
      committer: person
     },
     request: {
      repeat: !0
     }
    });
    return data.sha;
   }
   async updateRefs(id, moves) {
    await this.client.graphql("mutation MoveBranches($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }", {
     input: {
      repositoryId: id,
      refUpdates: updatesOf(moves)
     }
    });
   }
   async begin(path, text, message) {
    await this.client.rest.repos.createOrUpdateFileContents({
     ...this.at,
     path,
     message,
     content: Buffer.from(text).toString("base64")
    });
   }
   #inputOf({branch, expected, message, texts}) {
    const [headline = "", ...body] = message.split("\n");
    const additions = [ ...texts ].flatMap(([path, text]) => void 0 === text ? [] : [ {
     path,
     contents: Buffer.from(text).toString("base64")
    } ]);
    const deletions = [ ...texts ].flatMap(([path, text]) => void 0 === text ? [ {
     path
    } ] : []);
    return {
     branch: {
      repositoryNameWithOwner: `${this.owner}/${this.name}`,
      branchName: branch
     },
     expectedHeadOid: expected,
     message: {
      headline,
      body: body.join("\n").trim()
     },
     fileChanges: {
      additions,
      deletions
     }
    };
   }
  }
  function updatesOf(moves) {
   return moves.map(({ref, before, after}) => ({
    name: ref,
    beforeOid: before ?? nowhere,
    afterOid: after ?? nowhere,
    force: !1
   }));
  }
  const defaultFreshness = 2e3;
  function openGithubStore(place, surroundings) {
   return openBranches(place.repository, [ new branch.l(place, "") ], surroundings);
  }
  function openGithubPair(state, intent, surroundings) {
   const branches = [ new branch.l(state, "state/"), new branch.l(intent, "intent/") ];
   return openBranches(state.repository, branches, surroundings);
  }
  function keyOf({owner, name, context}) {
   const address = `${process.getuid?.() ?? ""} ${context.apiUrl}/${owner}/${name}`.toLowerCase();
   const hash = (0, external_node_crypto_.createHash)("sha256").update(address).digest("hex").slice(0, 12);
   return `${name.replace(/[^\w.-]/g, "_")}-${hash}`;
  }
  function openBranches(repository, branches, surroundings) {
   const {home, time, freshness = defaultFreshness} = surroundings;
   const name = function nameOf({owner, name, context}) {
    return `${new URL(context.serverUrl).host}/${owner}/${name}`;
   }(repository);
   const remote = new RemoteRepository(function clientFor({context, token}, {time, timeLimit, onLimit}) {
    return (0, client.createGithubClient)({
     apiUrl: context.apiUrl,
     graphqlUrl: context.graphqlUrl,
     token,
     pause: milliseconds => time.pause(milliseconds),
     now: () => time.now(),
     ...void 0 === timeLimit ? {} : {
      timeLimit
     },
     ...void 0 === onLimit ? {} : {
      onLimit
     }
    });
   }(repository, surroundings), repository.owner, repository.name);
   const kept = new Kept(home, [ keyOf(repository) ]);
   const heads = new KnownHeads(remote, branches, {
    name,
    freshness,
    time,
    memory: kept,
    warn: surroundings.warn
   });
   const caches = {
    kept,
    mirrored: mirroredBy(repository, surroundings)
   };
   const described = branches.map(branch => "" === branch.name ? "the default branch" : `branch ${branch.name}`);
   return (0, transact.I)(new GithubBackend({
    description: `${described.join(" and ")} of ${name}`,
    name,
    remote,
    branches,
    heads,
    objects: new Objects(remote, branches, caches, milliseconds => time.pause(milliseconds)),
    publisher: new Publisher(remote, {
     heads,
     time,
     name,
     identity: ownIdentity(surroundings.env)
    }),
    pace: new Pace(time, surroundings.hurry),
    machine: new Machine(`${home}/github/${keyOf(repository)}`)
   }));
  }
  function mirroredBy({owner, name, context, token}, surroundings) {
   const url = new URL(`${context.serverUrl}/${owner}/${name}.git`);
   url.username = "x-access-token";
   url.password = token;
   return new Mirrored({
    url: url.href,
    home: surroundings.home,
    env: surroundings.env,
    now: () => surroundings.time.now()
   });
  }
  function ownIdentity(env) {
   return Boolean(env.OCUROOT_GIT_USER_NAME || env.OCUROOT_GIT_USER_EMAIL) ? (0, environment.pH)(env) : void 0;
  }
 }
};
