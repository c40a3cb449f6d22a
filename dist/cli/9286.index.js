"use strict";

exports.id = 9286;

exports.ids = [ 9286 ];

exports.modules = {
 9286: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   createConfigHost: () => createConfigHost
  });
  var external_node_path_ = __webpack_require__(6760);
  var build = __webpack_require__(1706);
  var errors = __webpack_require__(9473);
  var modules_operation = __webpack_require__(7468);
  function placeOf({file, line, column}) {
   return `${file}:${line}:${column}`;
  }
  function problemAt(at, code, message, more = {}) {
   if (void 0 === at) return {
    code,
    message,
    ...more
   };
   const {file, line, column} = at;
   return {
    code,
    message: `${placeOf(at)}: ${message}`,
    file,
    line,
    column,
    ...more
   };
  }
  function userFrames(frames) {
   return frames.filter(frame => !0 !== frame.internal).map(({function: name, file, line, column}) => ({
    function: name,
    file,
    line,
    column
   }));
  }
  const universal = [ "None", "True", "False", "abs", "all", "any", "bool", "bytes", "chr", "dict", "dir", "enumerate", "fail", "float", "getattr", "hasattr", "hash", "int", "len", "list", "max", "min", "ord", "print", "range", "repr", "reversed", "sorted", "str", "tuple", "type", "zip" ];
  const retired = {
   package: "write phase(), task() and deploy() at the top level of the file",
   handoff: "return next(FUNCTION, inputs = {…})",
   approval: 'give the task an input: input(ref = "./custom/approved", doc = "…?")',
   delay: 'shell("sleep 10")',
   wait: 'give the task an input: input(ref = "./custom/NAME")',
   abort: 'fail("…")',
   inputs: "inputs arrive as parameters of the function",
   render_function: "hand over the function itself",
   backend: "use the functions of the SDK",
   after: "use the functions of the SDK",
   do_work: "use the functions of the SDK",
   set: "use a dict with values None, or a list",
   time: 'shell("date +%s").stdout',
   re: "use the methods of text, such as split() and startswith()",
   math: "use //, % and the functions min(), max(), abs()"
  };
  function editDistance(a, b) {
   let previous = Array.from({
    length: b.length + 1
   }, (_, index) => index);
   for (const [row, left] of [ ...a ].entries()) {
    const current = [ row + 1 ];
    for (const [column, right] of [ ...b ].entries()) {
     const replaced = (previous[column] ?? 0) + (left === right ? 0 : 1);
     current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
   }
   return previous[b.length] ?? 0;
  }
  function decorated(problems, context, cause) {
   const shown = problems.map(problem => {
    const excerpt = problem.excerpt ?? function excerptOf(problem, sources) {
     const {file, line, column} = problem;
     if (void 0 === file || void 0 === line || void 0 === column) return;
     const text = sources.get(file)?.split("\n")[line - 1];
     return void 0 === text ? void 0 : {
      line,
      text: text.replace(/\r$/, ""),
      column
     };
    }(problem, context.sources);
    const {mask} = {
     mask: text => context.masks.mask(text)
    };
    return {
     ...problem,
     message: mask(problem.message),
     ...void 0 === problem.tail ? {} : {
      tail: problem.tail.map(mask)
     },
     ...void 0 === excerpt ? {} : {
      excerpt: {
       ...excerpt,
       text: mask(excerpt.text)
      }
     }
    };
   });
   return new errors._8(shown, {
    cause
   });
  }
  function fixOfCrash(message) {
   return /out of memory/.test(message) ? "let the file build smaller values; large ones can stay in files that a command reads" : "run the command again";
  }
  function codeOf(error, {phase}) {
   if ("encode" === error.kind) return "value-invalid";
   return "evaluate" === phase ? "config-failed" : "task-failed";
  }
  function messageOf(error) {
   const bySdk = !0 === error.frames[0]?.internal;
   if ("encode" === error.kind) return error.message.replace(/^(?:value|result)(?:\["(?:done|next)"\])?(?:\["(\w+)"\])?/, "$1");
   return bySdk ? error.message.replace(/^fail: /, "") : error.message;
  }
  function withoutMessage({message: _, ...rest}) {
   return rest;
  }
  function placed(error, code, message, context) {
   const frames = userFrames(error.frames);
   const at = frames[0] ?? error.problems[0]?.position;
   if (void 0 === at) return {
    code,
    message
   };
   const {file, line, column} = at;
   return {
    code,
    message: "evaluate" === context.phase ? `${placeOf(at)}: ${message}` : message,
    file,
    line,
    column,
    ...frames.length > 0 ? {
     frames
    } : {}
   };
  }
  function definedIn(position, {sources}) {
   const text = void 0 === position ? void 0 : sources.get(position.file);
   if (void 0 === text) return [];
   return [ ...text.matchAll(/^(?:def (\w+)|(\w+)\s*=)/gm) ].map(match => match[1] ?? match[2] ?? "");
  }
  function styleOf(fn, inputs) {
   const {required} = shapeOf(fn);
   if (0 === fn.params.length) return "bare";
   const [only, ...others] = required;
   if (void 0 === only || others.length > 0) return "keywords";
   return "ctx" === only || !function includes(inputs, name) {
    for (const each of inputs) if (each === name) return !0;
    return !1;
   }(inputs, only) ? "ctx" : "keywords";
  }
  function checkParameters(fn, inputs, lenient = !1) {
   if ("ctx" === styleOf(fn, inputs)) return;
   const {required, named, takesAll} = shapeOf(fn);
   const extra = inputs.find(name => !named.has(name));
   if (void 0 !== extra && !takesAll && !lenient) return {
    message: `has no parameter for the input ${JSON.stringify(extra)}`,
    fix: "add the parameter, or remove the input"
   };
   const missing = required.find(name => !inputs.includes(name));
   if (void 0 === missing) return;
   return {
    message: `needs the parameter ${JSON.stringify(missing)}, which is no input and has no default`,
    fix: "add the input, or give the parameter a default"
   };
  }
  const shapes = new WeakMap;
  function shapeOf(fn) {
   const known = shapes.get(fn) ?? function newShape(fn) {
    const named = fn.params.filter(each => "required" === each.kind || "optional" === each.kind);
    return {
     required: named.filter(each => "required" === each.kind).map(each => each.name),
     named: new Set(named.map(each => each.name)),
     takesAll: fn.params.some(each => "kwargs" === each.kind)
    };
   }(fn);
   shapes.set(fn, known);
   return known;
  }
  var json = __webpack_require__(615);
  var validate = __webpack_require__(2269);
  var format = __webpack_require__(6036);
  var parse = __webpack_require__(2216);
  var resolve = __webpack_require__(2559);
  var values = __webpack_require__(3017);
  function absoluteRef(text, base) {
   return (0, format.rq)((0, resolve.E2)((0, parse.r)(text), (0, parse.r)(base)));
  }
  const descriptorKeys = new Set([ "ref", "default", "value", "doc" ]);
  function checkInputs(value, base, owner) {
   if (null == value) return {
    inputs: {},
    faults: []
   };
   if (!(0, values.Zm)(value)) return {
    inputs: {},
    faults: [ invalid(`the inputs of ${owner} are ${(0, values.q0)(value)}, not a dict`) ]
   };
   const inputs = {};
   const faults = [];
   for (const [name, item] of Object.entries(value)) {
    const why = (0, validate.I)("input", name);
    if (void 0 !== why) faults.push(invalid(`${owner}: ${why}`));
    try {
     inputs[name] = inputOf(item, base, `the input ${JSON.stringify(name)} of ${owner}`);
    } catch (error) {
     faults.push(...faultsOf(error));
    }
   }
   return {
    inputs,
    faults
   };
  }
  function faultsOf(error) {
   if (error instanceof errors._8) return error.problems;
   if (error instanceof values.bx) return [ {
    code: "value-invalid",
    message: error.message
   } ];
   throw error;
  }
  function invalid(message) {
   return {
    code: "input-invalid",
    message
   };
  }
  function inputOf(value, base, path) {
   if (!function isDescriptor(value) {
    if (!(0, values.Zm)(value)) return !1;
    const keys = Object.keys(value);
    if (0 === keys.length || !keys.every(key => descriptorKeys.has(key))) return !1;
    if (void 0 !== value.ref && null !== value.ref && "string" != typeof value.ref) return !1;
    return keys.some(key => "doc" !== key);
   }(value)) return {
    value: (0, values.aB)(value, path)
   };
   const ref = "string" == typeof value.ref ? absoluteRef(value.ref, base) : void 0;
   const given = key => void 0 === value[key] || null === value[key] ? void 0 : (0, 
   values.aB)(value[key], path);
   const fallback = given("default");
   const doc = "string" == typeof value.doc && "" !== value.doc ? {
    doc: value.doc
   } : {};
   if (void 0 === ref) return {
    value: given("value") ?? fallback ?? null,
    ...doc
   };
   const current = given("value");
   return {
    ref,
    ...void 0 === fallback ? {} : {
     default: fallback
    },
    ...void 0 === current ? {} : {
     value: current
    },
    ...doc
   };
  }
  function doneOf(value, context) {
   const outputs = function outputsOf(value, context) {
    const outputs = function encoded(value, path, context) {
     try {
      return (0, values.aB)(value, path);
     } catch (error) {
      if (!(error instanceof values.bx)) throw error;
      throw problem(context, {
       code: "value-invalid",
       message: `${context.label}: ${error.message}`
      });
     }
    }(value, "outputs", context);
    if (!(0, json.Gv)(outputs)) refuse(context, `${context.label}: the outputs of done() must be a dict, not ${(0, 
    values.q0)(value)}`, "return done(outputs={…})");
    for (const [name, each] of Object.entries(outputs)) refuseSecrets({
     [name]: each
    }, `its output ${JSON.stringify(context.masks.mask(name))} holds a secret`, context);
    return outputs;
   }(value.outputs ?? {}, context);
   const tags = textsOf(value.tags ?? [], "tags", context);
   const watch = textsOf(value.watch ?? [], "watch", context);
   for (const tag of tags) {
    const why = (0, validate.I)("tag", tag);
    if (void 0 !== why) refuse(context, `${context.label}: ${why}`, "return another tag");
   }
   refuseSecrets([ ...tags, ...watch ], "its tags or watched paths hold a secret", context);
   return {
    kind: "done",
    outputs,
    tags,
    watch,
    ...annotationOf(value)
   };
  }
  function textsOf(value, name, context) {
   if (Array.isArray(value) && value.every(each => "string" == typeof each)) return value;
   return refuse(context, `${context.label}: ${name} of done() must be a list of texts, not ${(0, 
   values.q0)(value)}`, `write ${name} = ["…"]`);
  }
  function refuseSecrets(value, sentence, context) {
   if (void 0 === context.masks.findSecret(value)) return;
   throw problem(context, {
    code: "secret-in-output",
    message: `${sentence}; nothing of it was stored`,
    fix: "put out the name of the secret, not its value"
   });
  }
  function annotationOf({annotation}) {
   return "string" == typeof annotation && "" !== annotation ? {
    annotation
   } : {};
  }
  function refuse(context, message, fix) {
   throw problem(context, {
    code: "bad-result",
    message,
    fix
   });
  }
  function problem(context, what) {
   return new errors._8({
    ...placeFields(context),
    ...what
   });
  }
  function placeFields({place}) {
   if (void 0 === place) return {};
   return {
    file: place.file,
    line: place.line,
    column: place.column
   };
  }
  class LoadedFile {
   registered;
   freezes;
   package;
   warnings;
   #session;
   #context;
   #now;
   constructor(session, context, plan, now) {
    this.registered = plan.registered;
    this.freezes = plan.freezes;
    if (void 0 !== plan.package) this.package = plan.package;
    this.warnings = plan.warnings;
    this.#session = session;
    this.#context = context;
    this.#now = now;
   }
   async call(reference, inputs, task) {
    const {index} = this.#session;
    const fn = index.find(reference);
    const label = `${fn.name} (${placeOf(fn.position)})`;
    const context = {
     ...this.#context,
     ...taskContext(this.#context, task, this.#now)
    };
    let place;
    const run = {
     context,
     signal: task.signal,
     onRegistration: each => {
      if ("result" === each.kind) place = each.place;
     }
    };
    const value = await this.#run(fn, label, inputs, task.step ?? 0, run);
    try {
     const note = text => context.log(0, `warning: ${text}`, place);
     return function toTaskResult(value, context) {
      if (null === value) return {
       kind: "done",
       outputs: null,
       tags: [],
       watch: []
      };
      if (!(0, values.Zm)(value)) refuse(context, `${context.label} returned ${(0, values.q0)(value)}, not done() or next()`, "return done(outputs={…})");
      if ((0, values.Zm)(value.next)) return function nextOf(value, context) {
       const {fn} = value;
       if (!(0, values.Tn)(fn)) refuse(context, `${context.label}: next() needs a function, not ${(0, 
       values.q0)(fn)}`, "return next(FUNCTION)");
       const named = `${fn.name} (${placeOf(fn.position)})`;
       const reference = context.index.reference(fn);
       if (void 0 === reference) throw problem(context, {
        code: "function-missing",
        message: `${named} could not be found again by another run; no top-level name is bound to it`,
        fix: "define it with def at the top level of a file"
       });
       const {inputs, faults} = checkInputs(value.inputs, context.base, `next() of ${context.label}`);
       const mismatch = checkParameters(fn, Object.keys(inputs));
       const problems = [ ...faults ];
       if (void 0 !== mismatch) problems.push({
        code: "parameter-mismatch",
        message: `${named} ${mismatch.message}`,
        fix: mismatch.fix
       });
       if (problems.length > 0) throw new errors._8(problems.map(each => ({
        ...placeFields(context),
        ...each
       })));
       refuseSecrets(inputs, "the inputs of its next() hold a secret", context);
       return {
        kind: "next",
        fn: reference,
        inputs,
        ...annotationOf(value)
       };
      }(value.next, context);
      if ((0, values.Zm)(value.done)) return doneOf(value.done, context);
      const outputs = value.outputs;
      if ((0, values.Zm)(outputs)) return doneOf({
       outputs
      }, context);
      context.note(`${context.label} returned a dict that is neither done() nor next(); taken as done()`);
      return {
       kind: "done",
       outputs: null,
       tags: [],
       watch: []
      };
     }(value, {
      label,
      place: place ?? {
       ...fn.position,
       function: fn.name
      },
      index,
      base: context.base,
      masks: context.masks,
      note
     });
    } catch (error) {
     throw function decoratedResult(error, session, context) {
      const problems = error.problems;
      return void 0 === problems ? error : decorated(problems, session.errors("call", context), error);
     }(error, this.#session, context);
    }
   }
   dispose() {
    this.#session.dispose();
   }
   #run(fn, label, inputs, step, run) {
    const names = Object.keys(inputs);
    const style = styleOf(fn, names);
    if ("bare" === style) return this.#session.call(fn, [], {}, run);
    const named = Object.fromEntries(function namedArguments(fn, inputs) {
     const {named, takesAll, required} = shapeOf(fn);
     const first = "ctx" === styleOf(fn, Object.keys(inputs)) ? required[0] : void 0;
     return Object.entries(inputs).filter(([name]) => name !== first && (takesAll || named.has(name)));
    }(fn, inputs));
    if ("ctx" === style) return this.#session.callWithContext(fn, inputs, step, named, run);
    const mismatch = checkParameters(fn, names, !0);
    if (void 0 !== mismatch) (0, errors.fJ)("parameter-mismatch", `${label} ${mismatch.message}`, {
     ...fn.position,
     fix: mismatch.fix
    });
    return this.#session.call(fn, [], named, run);
   }
  }
  function taskContext(context, task, now) {
   const log = (stream, message, place) => {
    const attributes = void 0 === place ? {} : {
     thread: place.function,
     filename: place.file,
     line: String(place.line),
     col: String(place.column)
    };
    task.log({
     timestamp: now(),
     message,
     attributes,
     stream
    });
   };
   return {
    ...context,
    mode: "task",
    log,
    warn: problem => log(0, `warning: ${problem.message}`, void 0)
   };
  }
  var promises_ = __webpack_require__(1455);
  function checkoutTree(root) {
   return {
    async read(file, fix) {
     const top = await (0, promises_.realpath)(root);
     try {
      const real = await (0, promises_.realpath)(external_node_path_.join(top, file));
      const key = external_node_path_.relative(top, real);
      if (function isOutside(relative) {
       return ".." === relative || relative.startsWith(`..${external_node_path_.sep}`) || external_node_path_.isAbsolute(relative);
      }(key)) (0, errors.fJ)("file-access", `${file} leads out of the repository`);
      return {
       key: key.split(external_node_path_.sep).join("/"),
       text: await (0, promises_.readFile)(real, "utf8")
      };
     } catch (error) {
      return function readFailure(file, error, fix = "check the path; it counts from the file that names it") {
       const code = error.code;
       if ("ENOENT" === code || "ENOTDIR" === code) (0, errors.fJ)("file-not-found", `there is no file ${file}`, {
        fix
       });
       if ("EISDIR" === code) (0, errors.fJ)("file-access", `${file} is a folder`);
       if ("EACCES" === code || "ELOOP" === code) (0, errors.fJ)("file-access", `${file} cannot be read (${code})`);
       throw error;
      }(file, error, fix);
     }
    }
   };
  }
  function rememberedTree(files) {
   return {
    async read(file) {
     const text = files[file];
     if (void 0 === text) (0, errors.fJ)("file-not-found", `${file} was not stored with the configuration of its repository`);
     return {
      key: file,
      text
     };
    }
   };
  }
  class Loader {
   sources=new Map;
   spellings=new Map;
   #tree;
   #dress;
   constructor(tree, dress) {
    this.#tree = tree;
    this.#dress = dress;
   }
   async main(file) {
    const {text, key} = await this.#tree.read(file, "check the path; it counts from the working directory, and //FILE from the root");
    this.sources.set(file, text);
    return this.#dress(file, key, text);
   }
   async load(request) {
    const file = this.#resolve(request);
    const {key, text} = await this.#tree.read(file);
    this.sources.set(key, text);
    const spellings = this.spellings.get(key) ?? [];
    if (!spellings.includes(request.path)) this.spellings.set(key, [ ...spellings, request.path ]);
    return this.#dress(key, key, text);
   }
   #resolve({path: wanted, from, at}) {
    const joined = wanted.startsWith("//") ? external_node_path_.posix.normalize(wanted.slice(2)) : external_node_path_.posix.join(external_node_path_.posix.dirname(from), wanted);
    if (".." === joined || joined.startsWith("../")) (0, errors.fJ)("file-access", `${placeOf(at)}: load(${JSON.stringify(wanted)}) leads out of the repository`, {
     ...at,
     fix: "put the file into the repository"
    });
    return joined.replace(/^\/+/, "");
   }
  }
  var refs_names = __webpack_require__(3899);
  var windows = __webpack_require__(2415);
  const ruleKeys = [ "retries", "retry_delay", "timeout", "on_lost" ];
  function checkRules(value, owner, report) {
   const rules = {};
   const {retries, retry_delay: delay, timeout, on_lost: onLost} = value;
   if (isGiven(retries) && 0 !== retries) if ("number" == typeof retries && Number.isInteger(retries) && retries > 0 && retries <= 100) rules.retries = retries; else report("package-invalid", `retries of ${owner} must be a whole number from 0 to 100, not ${(0, 
   values.q0)(retries)}`);
   if (isGiven(delay)) if ("number" == typeof delay && delay >= 0) rules.retry_delay = delay; else report("package-invalid", `retry_delay of ${owner} must be a number of seconds, not ${(0, 
   values.q0)(delay)}`);
   if (isGiven(timeout)) if ("number" == typeof timeout && timeout > 0) rules.timeout = timeout; else report("package-invalid", `timeout of ${owner} must be seconds above 0, not ${(0, 
   values.q0)(timeout)}`);
   if (isGiven(onLost) && "fail" !== onLost) if ("retry" === onLost) rules.on_lost = onLost; else report("package-invalid", `on_lost of ${owner} must be "fail" or "retry", not ${(0, 
   values.q0)(onLost)}`);
   return rules;
  }
  const runnerKeys = [ "runs_on", "github_environment" ];
  function checkRunner(value, owner, report) {
   const {runs_on: runsOn, github_environment: environment} = value;
   return {
    ...checkLabels(runsOn, owner, report),
    ...checkGithubEnvironment(environment, owner, report)
   };
  }
  function checkLabels(value, owner, report) {
   if (!isGiven(value) || "" === value) return {};
   const labels = Array.isArray(value) ? value : [ value ];
   if (0 === labels.length) return {};
   const texts = labels.filter(each => "string" == typeof each && isOneLine(each));
   if (texts.length === labels.length) return {
    runs_on: "string" == typeof value ? value : texts
   };
   report("package-invalid", `runs_on of ${owner} must be a label or a list of labels, not ${(0, 
   values.q0)(value)}`, {
    fix: 'write runs_on = "gpu", or runs_on = ["self-hosted", "linux"]'
   });
   return {};
  }
  const longestEnvironment = 255;
  function checkGithubEnvironment(value, owner, report) {
   if (!isGiven(value) || "" === value) return {};
   if ("string" == typeof value && isOneLine(value) && value.length <= longestEnvironment) return {
    github_environment: value
   };
   report("package-invalid", `github_environment of ${owner} must be a name, not ${(0, 
   values.q0)(value)}`, {
    fix: 'write github_environment = "production"'
   });
   return {};
  }
  function isOneLine(text) {
   return "" !== text.trim() && !/\p{Cc}/u.test(text);
  }
  function isGiven(value) {
   return null != value;
  }
  class ItemChecker {
   index;
   base;
   environments;
   problems=[];
   warnings=[];
   constructor(index, base, environments) {
    this.index = index;
    this.base = base;
    this.environments = environments;
   }
   task(value, place) {
    const report = this.#reporter(place);
    const name = "string" == typeof value.name ? value.name : void 0;
    if (void 0 === name) report("package-invalid", `the name of a task must be text, not ${(0, 
    values.q0)(value.name)}`);
    const owner = void 0 === name ? "a task" : `task ${JSON.stringify(name)}`;
    const why = void 0 === name ? void 0 : (0, validate.I)("task", name);
    if (void 0 !== why) report("package-invalid", why);
    this.#keys(value, [ "fn", "name", "annotation", "inputs", ...ruleKeys, ...runnerKeys ], owner, place);
    const rules = {
     ...checkRules(value, owner, report),
     ...checkRunner(value, owner, report)
    };
    const checked = this.#inputs(value.inputs, owner, place);
    const fn = this.#function(value.fn, "fn", owner, place);
    if (void 0 !== fn) this.#parameters(fn.value, Object.keys(checked), place, !1);
    if (void 0 === name || void 0 === fn) return;
    const annotation = this.#annotation(value, owner, place);
    return {
     task: {
      name,
      inputs: checked,
      fn: fn.reference,
      ...annotation,
      ...rules
     }
    };
   }
   deploy(value, place, windows = []) {
    const environment = this.#environment(value.environment, place);
    const owner = void 0 === environment ? "a deployment" : `the deployment to ${JSON.stringify(environment)}`;
    const known = [ "environment", "up", "down", "annotation", "inputs", "freeze", ...ruleKeys, ...runnerKeys ];
    this.#keys(value, known, owner, place);
    const report = this.#reporter(place);
    const rules = {
     ...checkRules(value, owner, report),
     ...checkRunner(value, owner, report)
    };
    const freeze = [ ...windows, ...this.windows(value.freeze, owner, place) ];
    const inputs = this.#inputs(value.inputs, owner, place);
    if (void 0 !== inputs.environment) report("input-invalid", `${owner}: the input "environment" is given to it by itself`, {
     fix: "call the input by another name"
    });
    const names = [ ...new Set([ "environment", ...Object.keys(inputs) ]) ];
    const up = this.#deployFunction(value.up, "up", owner, names, place);
    const down = this.#deployFunction(value.down, "down", owner, names, place);
    if (void 0 === environment || void 0 === up || void 0 === down) return;
    return {
     deploy: {
      environment,
      up,
      down,
      inputs: {
       ...inputs,
       environment: {
        ref: (0, refs_names.Hu)(environment)
       }
      },
      ...{
       ...this.#annotation(value, owner, place),
       ...rules,
       ...freeze.length > 0 ? {
        freeze
       } : {}
      }
     }
    };
   }
   windows(value, owner, place) {
    return function checkWindows(value, base, owner, report) {
     if (!isGiven(value)) return [];
     if (!Array.isArray(value)) {
      const fix = 'write freeze = [freeze_window("Fri 18:00", "Mon 08:00", "weekend")]';
      report("package-invalid", `freeze of ${owner} must be a list of windows, not ${(0, 
      values.q0)(value)}`, {
       fix
      });
      return [];
     }
     return value.flatMap(each => function checkWindow(value, base, owner, report) {
      const {start, end, reason, timezone, exempt = []} = (0, values.Zm)(value) ? value : {};
      if ("string" != typeof start || "string" != typeof end || "string" != typeof reason) {
       report("package-invalid", `freeze of ${owner} holds what freeze_window() returns, not ${(0, 
       values.q0)(value)}`);
       return [];
      }
      const zone = isGiven(timezone) && "UTC" !== timezone ? {
       timezone: String(timezone)
      } : {};
      const fault = (0, windows.P)({
       start,
       end,
       ...zone
      });
      if (void 0 !== fault) report("package-invalid", `a freeze window of ${owner} is wrong: ${fault}`);
      const refs = function exemptions(value, base, owner, report) {
       if (!Array.isArray(value) || value.some(each => "string" != typeof each)) {
        report("package-invalid", `exempt of a freeze window of ${owner} must be a list of files, not ${(0, 
        values.q0)(value)}`);
        return [];
       }
       return value.flatMap(text => {
        try {
         const written = (0, parse.r)(String(text)).release;
         const ref = (0, parse.r)(absoluteRef(String(text), base));
         return [ (0, format.rq)({
          ...ref,
          release: written || void 0,
          kind: "",
          subpath: "",
          fragment: ""
         }) ];
        } catch (error) {
         if (!(error instanceof errors._8)) throw error;
         for (const {code, message, excerpt: _, ...more} of error.problems) report(code, message, more);
         return [];
        }
       });
      }(exempt, base, owner, report);
      return [ {
       start,
       end,
       reason,
       ...zone,
       ...refs.length > 0 ? {
        exempt: refs
       } : {}
      } ];
     }(each, base, owner, report));
    }(value, this.base, owner, this.#reporter(place));
   }
   #environment(value, place) {
    const name = (0, values.Zm)(value) ? value.name : void 0;
    const report = this.#reporter(place);
    if ("string" != typeof name) {
     report("package-invalid", `deploy() needs an environment, got ${(0, values.q0)(value)}`, {
      fix: "hand over one of environments(), or environment(NAME)"
     });
     return;
    }
    const why = (0, validate.I)("environment", name);
    if (void 0 !== why) report("environment-invalid", why);
    if (!this.environments.has(name)) this.#unknownEnvironment(name, place);
    return name;
   }
   #unknownEnvironment(name, place) {
    const known = [ ...this.environments ].join(", ");
    const there = "" === known ? "none is registered" : `there are ${known}`;
    const message = `environment ${JSON.stringify(name)} does not exist; ${there}`;
    this.warnings.push(problemAt(place, "environment-unknown", message, {
     fix: "register it first, in a file of its own: register_environment(environment(…))"
    }));
   }
   #deployFunction(value, name, owner, inputs, place) {
    if (null == value) {
     this.#reporter(place)("package-invalid", `deploy() needs up and down; ${owner} has no ${name}`, {
      fix: `write ${name} = FUNCTION`
     });
     return;
    }
    const found = this.#function(value, name, owner, place, !0);
    if (void 0 !== found) this.#parameters(found.value, inputs, place, "down" === name);
    return found?.reference;
   }
   #function(value, parameter, owner, place, mustBeTopLevel = !1) {
    const report = this.#reporter(place);
    if (!(0, values.Tn)(value)) {
     report("package-invalid", `${parameter} of ${owner} must be a function, not ${(0, 
     values.q0)(value)}`);
     return;
    }
    const reference = this.index.reference(value);
    if (void 0 !== reference && (value.topLevel || !mustBeTopLevel)) return {
     value,
     reference
    };
    const named = `${value.name} (${placeOf(value.position)})`;
    const fix = "define it with def at the top level of a file";
    if (mustBeTopLevel && !value.topLevel) {
     report("package-invalid", `${parameter} of ${owner} must be defined at the top level; ${named} is not`, {
      fix
     });
     return;
    }
    report("function-missing", `${named} could not be found again by another run; no top-level name is bound to it`, {
     fix
    });
    return;
   }
   #parameters(fn, inputs, place, lenient) {
    const mismatch = checkParameters(fn, inputs, lenient);
    if (void 0 === mismatch && !function isOldStyle(fn, inputs) {
     return "ctx" === styleOf(fn, inputs) && "ctx" !== shapeOf(fn).required[0];
    }(fn, inputs)) return;
    const named = `${fn.name} (${placeOf(fn.position)})`;
    if (void 0 !== mismatch) this.#reporter(place)("parameter-mismatch", `${named} ${mismatch.message}`, {
     fix: mismatch.fix
    }); else {
     const first = fn.params[0]?.name ?? "";
     const message = `${named} gets all its inputs as ${first}, since no input is called ${JSON.stringify(first)}`;
     this.warnings.push(problemAt(place, "parameter-mismatch", message, {
      fix: "call the parameter ctx"
     }));
    }
   }
   #inputs(value, owner, place) {
    const {inputs, faults} = checkInputs(value, this.base, owner);
    for (const {code, message, excerpt: _, ...more} of faults) this.#reporter(place)(code, message, more);
    return inputs;
   }
   #annotation(value, owner, place) {
    const text = value.annotation;
    if (null == text || "" === text) return {};
    if ("string" == typeof text) return {
     annotation: text
    };
    this.#reporter(place)("package-invalid", `the annotation of ${owner} must be text, not ${(0, 
    values.q0)(text)}`);
    return {};
   }
   #keys(value, known, owner, place) {
    const unknown = Object.keys(value).filter(key => !known.includes(key));
    if (0 === unknown.length) return;
    this.#reporter(place)("package-invalid", `${owner} has the unknown key ${JSON.stringify(unknown[0])}`, {
     fix: `there are ${known.join(", ")}`
    });
   }
   #reporter(place) {
    return (code, message, more = {}) => {
     const problem = problemAt(place, code, message, more);
     if (!this.problems.some(each => each.message === problem.message)) this.problems.push(problem);
    };
   }
  }
  function keyOf(item) {
   return void 0 === item.task ? `deploy/${item.deploy?.environment}` : `task/${item.task.name}`;
  }
  function planWarnings(phases, base) {
   const defined = new Map;
   for (const [index, {phase}] of phases.entries()) for (const item of phase.tasks ?? []) defined.set(keyOf(item), index);
   const sourceOf = function ownWork(base) {
    const own = (0, parse.r)(base);
    const known = new Map;
    return ref => {
     if (ref.startsWith("@/")) return;
     if (!known.has(ref)) known.set(ref, (ref => {
      const {repo, path, release, kind, subpath} = (0, parse.r)(ref);
      if (repo !== own.repo || path !== own.path || release !== own.release) return;
      return "task" === kind || "deploy" === kind ? `${kind}/${subpath.split("/")[0]}` : void 0;
     })(ref));
     return known.get(ref);
    };
   }(base);
   return phases.flatMap((each, index) => [ ...phaseWarnings(each), ...inputWarnings(each, index, defined, sourceOf) ]);
  }
  function phaseWarnings({phase, place, both}) {
   const warnings = [];
   if (0 === (phase.tasks ?? []).length) warnings.push(problemAt(place, "package-invalid", `phase ${JSON.stringify(phase.name)} is empty`));
   if (!0 === both) {
    const message = `phase ${JSON.stringify(phase.name)} has tasks and work; those of work run before it, one by one`;
    warnings.push(problemAt(place, "package-invalid", message, {
     fix: "put all of them into tasks"
    }));
   }
   return warnings;
  }
  function inputWarnings({phase, places}, index, defined, sourceOf) {
   return (phase.tasks ?? []).flatMap((item, position) => {
    const inputs = item.task?.inputs ?? item.deploy?.inputs ?? {};
    return Object.entries(inputs).flatMap(([name, input]) => {
     const source = void 0 === input.ref ? void 0 : sourceOf(input.ref);
     if (void 0 === source) return [];
     const why = function neverComes(source, own, index, defined) {
      const shown = source.replace("/", " ");
      const phase = defined.get(source);
      if (void 0 === phase) return `this file has no ${shown}`;
      if (source === own) return "it is a result of the work itself";
      return phase > index ? `${shown} is in a later phase` : void 0;
     }(source, keyOf(item), index, defined);
     if (void 0 === why) return [];
     const message = `the input ${JSON.stringify(name)} of ${keyOf(item).replace("/", " ")} never comes: ${why}`;
     return [ problemAt(places[position], "input-impossible", message) ];
    });
   });
  }
  function fieldsOf(registration) {
   return registration.value;
  }
  const workKinds = new Set([ "phase", "task", "deploy" ]);
  function takenBy(registration) {
   const {tasks, work} = fieldsOf(registration);
   return Array.isArray(tasks) && 0 === tasks.length ? work : tasks;
  }
  function phaseOf(registration, items, checker, problems) {
   const {name, tasks, work, freeze, max_failures: threshold} = fieldsOf(registration);
   const {place} = registration;
   const owner = `phase ${JSON.stringify(name)}`;
   const report = message => problems.push(problemAt(place, "package-invalid", message));
   if ("string" != typeof name) report(`the name of a phase must be text, not ${(0, 
   values.q0)(name)}`);
   const most = function checkThreshold(value, owner, report) {
    if (!isGiven(value)) return;
    if ("number" == typeof value && Number.isInteger(value) && value >= 1) return value;
    report(`max_failures of ${owner} must be a whole number from 1 up, not ${(0, values.q0)(value)}`);
    return;
   }(threshold, owner, report);
   const windows = checker.windows(freeze, owner, place);
   const taken = takenBy(registration);
   if (!Array.isArray(taken)) report(`the tasks of a phase must be a list, not ${(0, 
   values.q0)(taken)}`);
   const found = [];
   const places = [];
   for (const each of Array.isArray(taken) ? taken : []) {
    const id = (0, values.Zm)(each) && "number" == typeof each.task_id ? each.task_id : void 0;
    const at = void 0 === id ? place : items.get(id)?.place ?? place;
    const kind = (0, values.Zm)(each) ? [ "task", "call", "deploy" ].find(key => (0, 
    values.Zm)(each[key])) : void 0;
    if (void 0 === kind || !(0, values.Zm)(each)) {
     report(`a phase holds what task() and deploy() return, not ${(0, values.q0)(each)}`);
     continue;
    }
    const fields = each[kind];
    const item = "deploy" === kind ? checker.deploy(fields, at, windows) : checker.task(fields, at);
    if (void 0 !== item) found.push(item);
    places.push(at);
   }
   const both = Array.isArray(tasks) && Array.isArray(work) && tasks.length > 0 && work.length > 0;
   return {
    phase: {
     name: String(name),
     tasks: found,
     ...void 0 === most ? {} : {
      max_failures: most
     }
    },
    place,
    places,
    ...both ? {
     both
    } : {}
   };
  }
  function packageOf(phases) {
   const functions = {};
   const added = new Set;
   const add = fn => {
    if (void 0 === fn || added.has(fn)) return;
    added.add(fn);
    functions[`${fn.name}/${fn.pos}`] = {
     function: fn
    };
   };
   for (const item of phases.flatMap(phase => phase.tasks ?? [])) {
    add(item.task?.fn);
    add(item.deploy?.up);
    add(item.deploy?.down);
   }
   return {
    functions,
    phases: [ ...phases ]
   };
  }
  class FunctionIndex {
   #entries=new Map;
   #origins;
   constructor(modules, origins) {
    this.#origins = origins;
    for (const module of modules) {
     if (module.internal) continue;
     for (const [global, value] of module.globals) if (isFunctionGlobal(value)) this.#add(value, this.#fileOf(module.key), global);
    }
   }
   reference(fn) {
    const entry = this.#entries.get(fn);
    if (void 0 !== entry?.reference) return entry.reference;
    const binding = entry?.bindings.find(each => each.global === fn.name) ?? entry?.bindings[0];
    const pos = entry?.positions[0];
    if (void 0 === entry || void 0 === binding || void 0 === pos) return;
    entry.reference = {
     name: fn.name,
     pos,
     module: binding.module,
     global: binding.global
    };
    return entry.reference;
   }
   find(reference) {
    const entries = [ ...this.#entries.values() ].filter(each => each.fn.name === reference.name);
    const there = entries.filter(each => each.positions.includes(reference.pos));
    const bound = each => each.bindings.some(({module, global}) => global === reference.global && (reference.module ?? module) === module);
    const exact = there.find(bound) ?? (1 === there.length ? there[0] : void 0);
    if (void 0 !== exact) return exact.fn;
    if (there.length > 1) return missing(reference, `the file has ${there.length} of that name there`);
    const moved = void 0 === reference.global ? void 0 : entries.find(bound);
    if (void 0 !== moved) return moved.fn;
    const named = entries.filter(each => each.positions.some(pos => fileOf(pos) === fileOf(reference.pos)));
    if (1 === named.length && void 0 !== named[0]) return named[0].fn;
    return missing(reference, 0 === named.length ? "the file has none of that name" : "the file has several of that name");
   }
   #fileOf(key) {
    return key === this.#origins.mainKey ? this.#origins.mainFile : key;
   }
   #add(fn, module, global) {
    const entry = this.#entries.get(fn) ?? {
     fn,
     bindings: [],
     positions: this.#positionsOf(fn)
    };
    entry.bindings.push({
     module,
     global
    });
    this.#entries.set(fn, entry);
   }
   #positionsOf(fn) {
    return (fn.moduleKey === this.#origins.mainKey ? [ external_node_path_.posix.basename(this.#origins.mainFile) ] : this.#origins.spellings.get(fn.moduleKey) ?? [ fn.moduleKey ]).map(file => `${file}:${fn.position.line}:${fn.position.column}`);
   }
  }
  function isFunctionGlobal(value) {
   return (0, values.Tn)(value);
  }
  function fileOf(pos) {
   return pos.replace(/:\d+:\d+$/, "");
  }
  function missing(reference, why) {
   const file = void 0 === reference.module ? {} : {
    file: reference.module
   };
   return (0, errors.fJ)("function-missing", `the function ${reference.name} (${reference.pos}) is needed; ${why}`, {
    ...file,
    fix: "undo the edit, or commit it and make a new release"
   });
  }
  const debuggingOperations = {
   debug_break({place}, context) {
    context.log(0, void 0 === place ? "debug_break()" : `debug_break() at ${placeOf(place)} in ${place.function}`, place);
    return null;
   }
  };
  const fileOperations = {
   async read({args}, context) {
    const name = (0, modules_operation.Qq)(args[0], "the path of read()");
    return (0, promises_.readFile)(await locate(name, context, "read"), "utf8").catch(error => failure("read", name, error));
   },
   async write({args}, context) {
    const name = (0, modules_operation.Qq)(args[0], "the path of write()");
    const content = (0, modules_operation.Qq)(args[1], "the content of write()");
    const target = await locate(name, context, "write");
    try {
     await (0, promises_.mkdir)(external_node_path_.dirname(target), {
      recursive: !0,
      mode: 493
     });
     await (0, promises_.writeFile)(target, content, {
      mode: 420
     });
    } catch (error) {
     failure("write", name, error);
    }
    return null;
   },
   async read_dir({args}, context) {
    const name = (0, modules_operation.Qq)(args[0], "the path of read_dir()");
    return (await (0, promises_.readdir)(await locate(name, context, "read_dir")).catch(error => failure("read_dir", name, error))).sort();
   },
   async is_dir({args}, context) {
    const name = (0, modules_operation.Qq)(args[0], "the path of is_dir()");
    return (await (0, promises_.stat)(await locate(name, context, "is_dir")).catch(error => failure("is_dir", name, error))).isDirectory();
   }
  };
  async function locate(name, context, operation) {
   const target = external_node_path_.resolve(context.folder, name);
   if (void 0 === context.forbidden) return target;
   const [root, real] = await Promise.all([ (0, promises_.realpath)(context.root), (0, 
   promises_.realpath)(target).catch(() => target) ]);
   const inside = external_node_path_.relative(root, real);
   if (".." !== inside && !inside.startsWith(`..${external_node_path_.sep}`) && !external_node_path_.isAbsolute(inside)) return target;
   throw new modules_operation.hD(`${operation}(${JSON.stringify(name)}) leaves the repository, which is off in ${context.forbidden}`);
  }
  const reasons = {
   ENOENT: "there is no such file or folder",
   ENOTDIR: "it is no folder",
   EISDIR: "it is a folder",
   EACCES: "access is denied",
   EPERM: "access is denied",
   ENOSPC: "the disk is full",
   EROFS: "the disk is read-only"
  };
  function failure(operation, name, error) {
   const code = error.code ?? "unknown";
   const missing = "ENOENT" === code;
   (0, errors.fJ)(missing ? "file-not-found" : "file-access", `${operation}(${JSON.stringify(name)}): ${reasons[code] ?? code}`);
  }
  var external_node_crypto_ = __webpack_require__(7598);
  const githubOperations = {
   github_facts: (_call, context) => function githubFacts(env) {
    const active = "true" === env.GITHUB_ACTIONS;
    const given = name => active ? env[name] ?? "" : "";
    const repository = given("GITHUB_REPOSITORY");
    const [owner = "", repo = ""] = repository.split("/");
    const server = given("GITHUB_SERVER_URL");
    const run = given("GITHUB_RUN_ID");
    return {
     active,
     repository,
     owner,
     repo,
     sha: given("GITHUB_SHA"),
     ref: given("GITHUB_REF"),
     ref_name: given("GITHUB_REF_NAME"),
     actor: given("GITHUB_ACTOR"),
     run_id: run,
     run_attempt: given("GITHUB_RUN_ATTEMPT"),
     run_url: "" === run ? "" : `${server}/${repository}/actions/runs/${run}`,
     server_url: server,
     api_url: given("GITHUB_API_URL"),
     event_name: given("GITHUB_EVENT_NAME"),
     workflow: given("GITHUB_WORKFLOW"),
     job: given("GITHUB_JOB"),
     runner_os: given("RUNNER_OS")
    };
   }(context.env),
   async github_event(_call, context) {
    const file = isActive(context) ? context.env.GITHUB_EVENT_PATH : void 0;
    if (void 0 === file) return {};
    return JSON.parse(await (0, promises_.readFile)(file, "utf8"));
   },
   github_token({args}, context) {
    const name = (0, modules_operation.Qq)(args[0], "the name of github.token()");
    const token = context.env[name] || context.env.GH_TOKEN || context.github?.token;
    if (!token) throw new modules_operation.hD(`neither ${name} nor GH_TOKEN is set`);
    context.masks.add(token);
    return token;
   },
   github_can: (_call, context) => void 0 !== context.github,
   async github_api({args}, context) {
    const method = (0, modules_operation.Qq)(args[0], "the method of github.api()").toUpperCase();
    const path = (0, modules_operation.Qq)(args[1], "the path of github.api()");
    if (!path.startsWith("/")) throw new modules_operation.hD(`the path of github.api() begins with /, unlike ${path}`);
    const body = JSON.parse((0, modules_operation.Qq)(args[2], "the body of github.api()"));
    const {status, body: answer} = await function accessOf({github}) {
     if (void 0 === github) throw new modules_operation.hD("neither GITHUB_TOKEN nor GH_TOKEN is set");
     return github;
    }(context).request(method, path, body);
    return {
     status_code: status,
     body: answer
    };
   },
   async github_dispatch({args, place}, context) {
    const [repository, workflow] = [ (0, modules_operation.Qq)(args[0], "the repository"), (0, 
    modules_operation.Qq)(args[1], "the workflow of github.dispatch()") ];
    const ref = null === args[2] || void 0 === args[2] ? void 0 : (0, modules_operation.Qq)(args[2], "the ref of github.dispatch()");
    const inputs = (0, modules_operation.Te)(args[3], "the inputs of github.dispatch()");
    if (void 0 === context.github) {
     context.log(0, `dispatch ${workflow} of ${repository}: ${context.masks.mask(JSON.stringify(inputs))}`, place);
     return {
      status: "logged",
      url: ""
     };
    }
    const {url = ""} = await context.github.dispatch(repository, workflow, ref, inputs);
    return {
     status: "started",
     url
    };
   },
   async github_summary({args, place}, context) {
    const markdown = context.masks.mask((0, modules_operation.Qq)(args[0], "the text of github.summary()"));
    const file = isActive(context) ? context.env.GITHUB_STEP_SUMMARY : void 0;
    if (void 0 === file) context.log(0, `summary: ${markdown}`, place); else await (0, 
    promises_.appendFile)(file, `${markdown}\n`);
    return null;
   },
   github_annotation({args, place}, context) {
    const [kind, message, file, line] = args;
    const words = context.masks.mask((0, modules_operation.Qq)(message, "the message"));
    const at = [ file, line ].filter(each => null != each).join(":");
    if (isActive(context) && void 0 !== context.command) {
     const properties = [ ...null === file ? [] : [ `file=${escapeProperty(String(file))}` ], ...null === line ? [] : [ `line=${String(line)}` ] ];
     context.command(`::${String(kind)}${0 === properties.length ? "" : ` ${properties.join(",")}`}::${escapeData(words)}`);
    }
    context.log(0, `${String(kind)}: ${"" === at ? "" : `${at}: `}${words}`, place);
    return null;
   },
   github_group({args, place}, context) {
    context.log(0, `== ${(0, modules_operation.Qq)(args[0], "the name of github.group()")}`, place);
    return null;
   },
   async github_output({args, place}, context) {
    const name = (0, modules_operation.Qq)(args[0], "the name of github.output()");
    const value = (0, modules_operation.Qq)(args[1], "the value of github.output()");
    const file = isActive(context) ? context.env.GITHUB_OUTPUT : void 0;
    if (void 0 === file) {
     context.log(0, `output ${name} = ${context.masks.mask(value)}`, place);
     return null;
    }
    if (/[\r\n=]|<</.test(name)) throw new modules_operation.hD(`${JSON.stringify(name)} cannot be the name of an output`);
    const delimiter = `ghadelimiter_${(0, external_node_crypto_.randomUUID)()}`;
    await (0, promises_.appendFile)(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
    return null;
   }
  };
  function isActive(context) {
   return void 0 === context.forbidden && "true" === context.env.GITHUB_ACTIONS;
  }
  function escapeData(value) {
   return value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  }
  function escapeProperty(value) {
   return escapeData(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
  }
  const httpOperations = {
   async http({kwargs, signal}, context) {
    const method = (0, modules_operation.Qq)(kwargs.method, "the method");
    const url = (0, modules_operation.Qq)(kwargs.url, `the address of http.${method.toLowerCase()}()`);
    const limit = (0, modules_operation.p0)(kwargs.timeout, "the timeout");
    const body = (0, modules_operation.Qq)(kwargs.body, "the body");
    try {
     const response = await fetch(url, {
      method,
      headers: headersOf(kwargs.headers),
      signal: void 0 === limit ? signal : AbortSignal.any([ signal, AbortSignal.timeout(limit) ]),
      ..."" === body ? {} : {
       body
      }
     });
     return await async function answerOf(response) {
      const headers = {};
      for (const [name, value] of response.headers) if ("set-cookie" !== name) headers[canonical(name)] = [ value ];
      const cookies = response.headers.getSetCookie();
      if (cookies.length > 0) headers["Set-Cookie"] = cookies;
      const words = response.statusText || (await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 7067, 19))).STATUS_CODES[response.status] || "";
      return {
       body: await response.text(),
       headers,
       status_code: response.status,
       status_text: `${response.status} ${words}`.trimEnd()
      };
     }(response);
    } catch (error) {
     if (error instanceof modules_operation.hD) throw error;
     throw new modules_operation.hD(context.masks.mask(`${method} ${url} got no answer: ${function reasonOf(error) {
      if (!(error instanceof Error)) return String(error);
      if ("TimeoutError" === error.name) return "the time was up";
      const cause = error.cause;
      return cause instanceof Error ? cause.message || String(cause.code) : error.message;
     }(error)}`));
    }
   }
  };
  function headersOf(value) {
   if (!(0, values.Zm)(value)) throw new modules_operation.hD(`the headers must be a dict, not ${(0, 
   values.q0)(value)}`);
   return Object.entries(value).flatMap(([name, each]) => (Array.isArray(each) ? each : [ each ]).map(one => [ name, (0, 
   modules_operation.Qq)(one, `the header ${name}`) ]));
  }
  function canonical(name) {
   return name.replace(/(^|-)([a-z])/g, (_, dash, letter) => dash + letter.toUpperCase());
  }
  const inputOperations = {
   ref({args}, context) {
    demandRelease("ref()", context);
    const value = args[0];
    const written = (0, values.Zm)(value) ? value.ref : value;
    if ("string" == typeof written) return absoluteRef(written, context.base);
    throw new modules_operation.hD(`a ref must be text, not ${(0, values.q0)(value)}`);
   },
   environments(_call, context) {
    demandRelease("environments()", context);
    return context.environments.map(({name, attributes}) => ({
     name,
     attributes: attributes ?? {}
    }));
   },
   registering(_call, context) {
    demandRelease("register_environment()", context);
    return null;
   }
  };
  function demandRelease(what, context) {
   if ("release" === context.mode || "task" === context.mode) return;
   const where = "settings" === context.mode ? "repo.ocu.star" : "a trigger";
   throw new modules_operation.hD(`${what} is not available in ${where}`);
  }
  var external_node_os_ = __webpack_require__(8161);
  const systems = {
   win32: "windows",
   sunos: "solaris"
  };
  const processors = {
   x64: "amd64",
   ia32: "386",
   mipsel: "mipsle",
   ppc64: "ppc64"
  };
  const machineOperations = {
   os: () => systems[(0, external_node_os_.platform)()] ?? (0, external_node_os_.platform)(),
   arch: () => processors[(0, external_node_os_.arch)()] ?? (0, external_node_os_.arch)(),
   env: (_call, context) => ({
    ...context.env
   }),
   pwd: (_call, context) => context.folder
  };
  var masks = __webpack_require__(8889);
  const secretOperations = {
   secret(call, context) {
    register((0, modules_operation.Qq)(call.args[0], "secret()"), call, context);
    return null;
   },
   secret_from_env(call, context) {
    const name = (0, modules_operation.Qq)(call.args[0], "the name of secrets.get()");
    const value = context.env[name];
    if (void 0 === value) throw new modules_operation.hD(`the environment variable ${name} is not set`);
    register(value, call, context);
    return value;
   }
  };
  function register(value, call, context) {
   if (context.masks.add(value)) return;
   const message = `a secret is shorter than ${masks.tO} characters; masking it will hide innocent text as well`;
   context.warn(problemAt(call.place, "config-failed", message, {
    fix: "use a longer secret"
   }));
  }
  var process = __webpack_require__(4677);
  function resultOf(result) {
   const {stdout, stderr, combined, exitCode} = result;
   return {
    stdout,
    stderr,
    exit_code: exitCode,
    combined_output: combined
   };
  }
  function tailOf(tails) {
   const room = 10 - tails[2].length;
   const tail = [ ...tails[2], ...room > 0 ? tails[1].slice(-room) : [] ];
   return 0 === tail.length ? {} : {
    tail
   };
  }
  async function isFolder(name) {
   return (0, promises_.stat)(name).then(found => found.isDirectory(), () => !1);
  }
  const operations = {
   ...machineOperations,
   ...fileOperations,
   ...{
    async shell(call, context) {
     const request = function requestOf({kwargs}) {
      return {
       command: (0, modules_operation.Qq)(kwargs.command, "the command of shell()"),
       shell: (0, modules_operation.Qq)(kwargs.shell, "shell of shell()"),
       env: (0, modules_operation.Te)(kwargs.env, "env of shell()"),
       mute: Boolean(kwargs.mute),
       goOn: Boolean(kwargs.continue_on_error)
      };
     }(call);
     const folder = await async function workingFolder(dir, call, context) {
      const folder = external_node_path_.resolve(context.folder, dir);
      const fromRoot = external_node_path_.resolve(context.root, dir);
      if (folder === fromRoot || await isFolder(folder) || !await isFolder(fromRoot)) return folder;
      const at = void 0 === call.place ? "" : `${placeOf(call.place)}: `;
      context.warn({
       code: "config-failed",
       message: `${at}shell() runs in ${JSON.stringify(dir)} of the repository's root, since the folder of the file has none`,
       fix: "write the folder as it is seen from the file"
      });
      return fromRoot;
     }((0, modules_operation.Qq)(call.kwargs.dir, "dir of shell()"), call, context);
     const limit = (0, modules_operation.p0)(call.kwargs.timeout, "timeout of shell()");
     const timeout = void 0 === limit ? void 0 : AbortSignal.timeout(limit);
     const signal = void 0 === timeout ? call.signal : AbortSignal.any([ call.signal, timeout ]);
     const tails = {
      1: [],
      2: []
     };
     const result = await async function start(request, folder, signal, call, context, onLine) {
      if (!await isFolder(folder)) return {
       unstarted: `there is no folder ${JSON.stringify(call.kwargs.dir)}`
      };
      try {
       const env = {
        ...context.env,
        ...request.env
       };
       return await (0, process.Td)(request.shell, [ "-c", request.command ], {
        cwd: folder,
        env,
        signal,
        onLine
       });
      } catch (error) {
       const code = error.code;
       if (void 0 === code) throw error;
       return {
        unstarted: "ENOENT" === code ? `there is no shell ${JSON.stringify(request.shell)}` : code
       };
      }
     }(request, folder, signal, call, context, (from, line) => {
      const shown = context.masks.mask(line);
      tails[from].push(shown.length > 1e3 ? `${shown.slice(0, 1e3)}…` : shown);
      if (tails[from].length > 10) tails[from].shift();
      if (!request.mute) context.log(from, shown, call.place);
     });
     return function judge(outcome, request, limit, tails, call, context) {
      const why = function faultOf(outcome, limit) {
       if ("unstarted" in outcome) return {
        message: `the command could not be started: ${outcome.unstarted}`
       };
       if (void 0 !== limit) return {
        message: `the command was ended after ${limit / 1e3}s, its timeout`
       };
       if (void 0 !== outcome.endedBy) return {
        message: `the command was ended by ${outcome.endedBy}`
       };
       if (0 !== outcome.exitCode) return {
        message: `the command exited with ${outcome.exitCode}`,
        silent: !0
       };
       return;
      }(outcome, limit);
      !function noteCut(outcome, call, context) {
       if ("unstarted" in outcome || 0 === outcome.cut.length) return;
       const limit = process.pX / 1024 / 1024 + " MiB";
       context.log(2, `(${outcome.cut.join(" and ")}: shell() returns the first ${limit} only)`, call.place);
      }(outcome, call, context);
      if (void 0 === why) return resultOf(outcome);
      if (!request.goOn) throw new errors._8({
       code: "command-failed",
       ...why,
       ...tailOf(tails)
      });
      if (!0 !== why.silent) context.log(2, why.message, call.place);
      return "unstarted" in outcome ? {
       stdout: "",
       stderr: "",
       exit_code: -1,
       combined_output: ""
      } : resultOf(outcome);
     }(result, request, !0 === timeout?.aborted ? limit : void 0, tails, call, context);
    }
   },
   ...httpOperations,
   ...secretOperations,
   ...inputOperations,
   ...githubOperations,
   ...debuggingOperations
  };
  var config_sdk = __webpack_require__(7075);
  const bundled = [ {
   folder: config_sdk.HH,
   versions: Array.from({
    length: 18
   }, (_, patch) => "0.3." + (17 - patch))
  } ];
  const newest = bundled[0];
  function formProblem(file, position, message) {
   return new errors._8({
    ...versions_problemAt(file, position, message),
    code: "config-syntax",
    fix: 'write ocuroot("0.3.0") on a line of its own'
   });
  }
  function versions_problemAt(file, {line, column}, message) {
   return {
    message: `${file}:${line}:${column}: ${message}`,
    file,
    line,
    column
   };
  }
  const powerful = new Set([ "shell", "http", "write", "env", "secret_from_env", "github_token", "github_api", "github_dispatch" ]);
  class Session {
   loader;
   usedHost=!1;
   #index;
   #withContext;
   #names=[];
   #calling=new Set;
   #program;
   #workshop;
   constructor(workshop, tree) {
    this.#workshop = workshop;
    this.loader = new Loader(tree, (file, key, text) => this.#dress(file, key, text));
    this.#program = workshop.engine.program({
     load: request => this.loader.load(request)
    });
   }
   get index() {
    return this.#index ?? (0, errors.fJ)("internal", "a file was used before it was evaluated");
   }
   async exec(file, run) {
    return this.#translated("evaluate", run, async options => {
     const source = await this.loader.main(file);
     const module = await this.#program.exec(source, options);
     const modules = await this.#program.modules([ ...this.#calling ]);
     this.#index = new FunctionIndex(modules, {
      mainKey: source.key,
      mainFile: file,
      spellings: this.loader.spellings
     });
     const calling = modules.find(({key}) => this.#calling.has(key));
     const found = calling?.globals.get("with_context");
     if ((0, values.Tn)(found)) this.#withContext = found;
     return module;
    });
   }
   async call(fn, args, kwargs, run) {
    return this.#translated("call", run, options => this.#program.call(fn, args, kwargs, options));
   }
   async callWithContext(fn, inputs, step, named, run) {
    const helper = this.#withContext ?? (0, errors.fJ)("internal", `the SDK lacks ${(0, 
    config_sdk.yZ)("")}`);
    return this.call(helper, [ fn, inputs, String(step), named ], {}, run);
   }
   errors(phase, context) {
    return {
     phase,
     sources: this.loader.sources,
     masks: context.masks,
     names: this.#names
    };
   }
   dispose() {
    this.#program.dispose();
   }
   async #dress(file, key, source) {
    const outline = await this.#workshop.engine.outline(file, source);
    const version = await async function sdkVersion(file, outline) {
     const wanted = outline.calls.filter(call => "ocuroot" === call.name).map(call => function versionOf(file, call) {
      const version = call.args[0];
      if (call.keywords.length > 0 || 1 !== call.args.length || "string" != typeof version) throw formProblem(file, call.position, "ocuroot() takes one version, written as text");
      return {
       text: version,
       position: call.position
      };
     }(file, call));
     const other = wanted.find(each => each.text !== wanted[0]?.text);
     if (void 0 !== other) throw formProblem(file, other.position, `this file asks for SDK ${wanted[0]?.text} and for SDK ${other.text}`);
     const first = wanted[0];
     if (void 0 !== first) return async function folderFor(file, text, position) {
      const {default: semver} = await __webpack_require__.e(2088).then(__webpack_require__.t.bind(__webpack_require__, 2088, 19));
      const range = text.trim().replaceAll(",", " ");
      const exact = semver.valid(range.replace(/^=\s*/, ""));
      const found = bundled.find(({folder, versions}) => {
       if (null !== exact) return semver.satisfies(exact, `~${folder}`);
       return null !== semver.validRange(range) && versions.some(each => semver.satisfies(each, range));
      });
      if (void 0 !== found) return found.folder;
      throw new errors._8({
       ...versions_problemAt(file, position, `there is no SDK ${JSON.stringify(text)}; this program has 0.3.0 up to, not including, 0.4.0`),
       code: "config-failed",
       fix: 'write ocuroot("0.3.0"), or leave the line out'
      });
     }(file, first.text, first.position);
     const use = outline.uses.get("ocuroot");
     const own = outline.functions.some(each => "ocuroot" === each.name);
     if (void 0 !== use && !own) throw formProblem(file, use, "ocuroot() must be a statement of its own at the top level of the file");
     return newest.folder;
    }(file, outline);
    const sdk = (0, config_sdk.k4)(this.#workshop.sdkFolder, version);
    this.#calling.add((0, config_sdk.yZ)(version));
    this.#names = (0, config_sdk.pc)(sdk);
    if (outline.uses.has("github")) this.usedHost = !0;
    return {
     key,
     file,
     source,
     predeclared: sdk.predeclared
    };
   }
   async #translated(phase, run, act) {
    const pending = new Set;
    try {
     return await act(this.#options(run, pending));
    } catch (error) {
     throw function translate(error, context) {
      if (error instanceof errors._8) return decorated(error.problems, context, error);
      if (!(error instanceof build.H9)) return error;
      return decorated(function problemsOf(error, context) {
       switch (error.kind) {
       case "syntax":
       case "resolve":
        return error.problems.map(each => function textProblem({message, position}, context) {
         const at = void 0 === position ? "" : `${placeOf(position)}: `;
         const place = void 0 === position ? {} : {
          file: position.file,
          line: position.line,
          column: position.column
         };
         const [, name, suggested] = /^undefined: (\S+?)(?: \(did you mean (\w+)\?\))?$/.exec(message) ?? [];
         if (void 0 === name) {
          const lint = void 0 === position ? {} : {
           fix: `correct it, then: ocuroot release lint ${position.file}`
          };
          return {
           code: "config-syntax",
           message: `${at}${message}`,
           ...place,
           ...lint
          };
         }
         const better = suggested ?? function nearest(name, known) {
          let best;
          let least = Math.max(1, Math.floor(name.length / 3)) + 1;
          for (const each of [ ...known, ...universal ]) {
           const distance = editDistance(name.toLowerCase(), each.toLowerCase());
           if (distance < least) [best, least] = [ each, distance ];
          }
          return best;
         }(name, [ ...context.names, ...definedIn(position, context) ]);
         const fix = function retiredHint(name) {
          return Object.hasOwn(retired, name) ? retired[name] : void 0;
         }(name) ?? (void 0 === better ? void 0 : `did you mean ${better}?`);
         return {
          code: "undefined-name",
          message: `${at}undefined name ${JSON.stringify(name)}`,
          ...place,
          ...void 0 === fix ? {} : {
           fix
          }
         };
        }(each, context));

       case "cancelled":
        return [ placed(error, "cancelled", "the evaluation was cancelled", context) ];

       case "crashed":
        return [ {
         code: "engine-crashed",
         message: error.message,
         fix: fixOfCrash(error.message)
        } ];

       case "host":
       case "load":
        return function causedProblems(error, context) {
         const {cause} = error;
         if (cause instanceof errors._8) return cause.problems.map(each => void 0 === each.file ? {
          ...placed(error, each.code, each.message, context),
          ...withoutMessage(each)
         } : each);
         const known = void 0 === cause || cause instanceof modules_operation.hD;
         const code = "evaluate" === context.phase ? "config-failed" : "task-failed";
         return [ placed(error, known ? code : "internal", cause instanceof Error ? cause.message : error.message, context) ];
        }(error, context);

       default:
        return [ placed(error, codeOf(error, context), messageOf(error), context) ];
       }
      }(error, context), context, error);
     }(error, this.errors(phase, run.context));
    } finally {
     await Promise.allSettled(pending);
    }
   }
   #options({context, signal, onRegistration}, pending) {
    return {
     host: call => {
      const answer = this.#answer(call, context);
      pending.add(answer);
      const forget = () => pending.delete(answer);
      answer.then(forget, forget);
      return answer;
     },
     onEmit: event => onRegistration(function registrationOf(event) {
      const frames = userFrames(event.frames);
      const outermost = frames.at(-1);
      return {
       kind: event.kind,
       value: event.value,
       index: event.index,
       place: frames[0],
       origin: "<toplevel>" === outermost?.function ? outermost.file : void 0
      };
     }(event)),
     onPrint: ({text, at, function: name}) => {
      const place = void 0 === at ? void 0 : {
       ...at,
       function: name
      };
      context.log(0, context.masks.mask(text), place);
     },
     ...void 0 === signal ? {} : {
      signal
     }
    };
   }
   async #answer({name, args, kwargs, frames, signal}, context) {
    const operation = operations[name];
    if (void 0 === operation) return (0, errors.fJ)("internal", `the SDK asks for the unknown operation ${name}`);
    if ("github_facts" !== name && "secret" !== name) this.usedHost = !0;
    const {forbidden} = this.#workshop;
    if (void 0 !== forbidden && powerful.has(name)) throw new modules_operation.hD(`${name}() is off in ${forbidden}`);
    const limited = void 0 === forbidden ? context : {
     ...context,
     forbidden
    };
    return operation({
     args,
     kwargs,
     place: userFrames(frames)[0],
     signal
    }, limited);
   }
  }
  var setting_values = __webpack_require__(6938);
  var schemas = __webpack_require__(8395);
  var api = __webpack_require__(3305);
  __webpack_require__(7839);
  const fsSchema = schemas.rej({
   path: schemas.YjP().check(api.m9(1))
  });
  const gitSchema = schemas.rej({
   remote_url: schemas.YjP().check(api.m9(1)),
   branch: schemas.cl6(schemas.YjP()),
   create_branch: schemas.Rvf(schemas.zMY(), !0),
   support_files: schemas.cl6(schemas.g1P(schemas.YjP(), schemas.YjP())),
   path_prefix: schemas.cl6(schemas.YjP())
  });
  const storeSchema = schemas.KCZ([ schemas.rej({
   fs: fsSchema
  }), schemas.rej({
   git: gitSchema
  }) ]);
  function storeOf(value, name) {
   const fix = "use store.git(…) or store.fs(…)";
   if (!(0, values.Zm)(value)) return (0, errors.fJ)("store-config", `${name} must be a store, not ${(0, 
   values.q0)(value)}`, {
    fix
   });
   const parsed = storeSchema.safeParse((0, values.aB)(value, name));
   if (parsed.success) return parsed.data;
   return (0, errors.fJ)("store-config", `${name} is no store that can be used: ${function store_descriptor_faultOf(value) {
    const kind = [ "fs", "git" ].find(each => each in value);
    if (void 0 === kind) return 'it has neither "fs" nor "git"';
    const result = ("fs" === kind ? fsSchema : gitSchema).safeParse((0, values.aB)(value[kind] ?? null, kind));
    const issue = result.error?.issues[0];
    return void 0 === issue ? `it has more than "${kind}"` : `${[ kind, ...issue.path ].join(".")}: ${issue.message}`;
   }(value)}`, {
    fix
   });
  }
  function assignedAt(name, source) {
   const line = source.split("\n").findIndex(text => new RegExp(`^${name}\\s*=`).test(text));
   return line < 0 ? void 0 : {
    file: setting_values._r,
    line: line + 1,
    column: 1
   };
  }
  function triggerOf(registration, problems) {
   const fn = registration?.value;
   if (!(0, values.Tn)(fn)) return;
   if (!function takesOne(fn) {
    const positional = fn.params.filter(each => !each.keywordOnly && ("required" === each.kind || "optional" === each.kind));
    const open = positional.length > 0 || fn.params.some(each => "args" === each.kind);
    const required = fn.params.filter(each => "required" === each.kind);
    return open && required.length <= 1 && required.every(each => each === positional[0]);
   }(fn)) {
    const message = `a trigger is called with the commit alone; ${fn.name} (${placeOf(fn.position)}) cannot be`;
    const fix = "lambda" === fn.name ? "write lambda commit: …" : `write def ${fn.name}(commit):`;
    problems.push(problemAt(registration?.place, "parameter-mismatch", message, {
     fix
    }));
   }
   return fn;
  }
  function last(registrations) {
   const found = registrations.at(-1);
   return void 0 === found ? void 0 : {
    value: found.value,
    at: found.place
   };
  }
  function part(registration, name) {
   const value = void 0 === registration ? void 0 : fieldsOf(registration)[name];
   return null == value ? void 0 : {
    value,
    at: registration?.place
   };
  }
  function createConfigHost(options) {
   const engine = options.engine ?? (0, build.P)();
   const workshop = {
    engine,
    sdkFolder: options.sdk,
    forbidden: options.forbidden
   };
   return {
    evaluate: request => async function evaluate(workshop, options, request) {
     const root = request.root ?? options.root;
     const session = new Session(workshop, checkoutTree(root));
     const registrations = [];
     const warnings = [];
     const context = {
      mode: "release",
      root,
      folder: external_node_path_.join(root, external_node_path_.posix.dirname(request.file)),
      env: options.env,
      masks: options.masks,
      base: request.base,
      environments: request.environments,
      log: (_stream, text) => request.onPrint(text),
      warn: problem => warnings.push(problem),
      command: options.command,
      github: options.github
     };
     try {
      const onRegistration = each => registrations.push(each);
      await session.exec(request.file, {
       context,
       signal: request.signal,
       onRegistration
      });
      const {index} = session;
      const plan = function makePlan(request) {
       const {registrations} = request;
       const checker = new ItemChecker(request.index, request.base, new Set(request.environments.map(each => each.name)));
       const problems = registrations.flatMap(each => function misplaced(registration, file) {
        const {kind, origin, place} = registration;
        if (!workKinds.has(kind) || void 0 === origin || origin === file) return [];
        return [ problemAt(place, "package-invalid", `${kind}() must not be called at the top level of a loaded file`, {
         fix: `call it in a function that ${file} calls`
        }) ];
       }(each, request.file));
       const phases = function placePhases(registrations, checker, problems) {
        const items = new Map(registrations.filter(each => "phase" !== each.kind).map(each => [ each.index, each ]));
        const claimed = new Set(registrations.filter(each => "phase" === each.kind).flatMap(each => function idsOf(items) {
         if (!Array.isArray(items)) return [];
         return items.flatMap(each => (0, values.Zm)(each) && "number" == typeof each.task_id ? [ each.task_id ] : []);
        }(takenBy(each))));
        return registrations.flatMap(each => {
         if ("phase" === each.kind) return [ phaseOf(each, items, checker, problems) ];
         if ("task" !== each.kind && "deploy" !== each.kind || claimed.has(each.index)) return [];
         const item = checker[each.kind](fieldsOf(each), each.place);
         return [ {
          phase: {
           name: "",
           tasks: void 0 === item ? [] : [ item ]
          },
          place: each.place,
          places: [ each.place ]
         } ];
        });
       }(registrations, checker, problems);
       const registered = registrations.filter(each => "environment" === each.kind).flatMap(each => function environmentOf(registration, problems) {
        const {name, attributes} = fieldsOf(registration);
        const report = (message, fix) => {
         problems.push(problemAt(registration.place, "environment-invalid", message, {
          fix
         }));
         return [];
        };
        if ("string" != typeof name) return report(`the name of an environment must be text, not ${(0, 
        values.q0)(name)}`, "write it in quotes");
        const why = (0, validate.I)("environment", name);
        if (void 0 !== why) return report(why, "choose another name");
        if (!(0, values.Zm)(attributes)) return report(`the attributes of environment ${JSON.stringify(name)} must be a dict, not ${(0, 
        values.q0)(attributes)}`, "write attributes = {…}");
        const wrong = Object.entries(attributes).find(([, value]) => "string" != typeof value);
        if (void 0 === wrong) return [ {
         name,
         attributes
        } ];
        return report(`the attribute ${JSON.stringify(wrong[0])} of environment ${JSON.stringify(name)} must be text, not ${(0, 
        values.q0)(wrong[1])}`, "write it in quotes, or as str(VALUE)");
       }(each, problems));
       const freezes = new Map(registrations.filter(each => "environment" === each.kind).map(each => {
        const {name, freeze} = fieldsOf(each);
        return [ String(name), checker.windows(freeze, `environment ${JSON.stringify(name)}`, each.place) ];
       }));
       problems.push(...checker.problems, ...function packageFaults(phases) {
        const uses = new Map;
        for (const {phase, places} of phases) for (const [index, item] of (phase.tasks ?? []).entries()) {
         const key = keyOf(item);
         const known = uses.get(key);
         if (void 0 === known) uses.set(key, [ places[index] ]); else known.push(places[index]);
        }
        return [ ...uses ].flatMap(([key, places]) => {
         if (places.length < 2) return [];
         const name = JSON.stringify(key.slice(key.indexOf("/") + 1));
         const message = key.startsWith("task/") ? `task ${name} is used in ${places.length} places; names of tasks are unique in a release` : `environment ${name} is used by ${places.length} deployments; a release deploys to it once`;
         return [ problemAt(places[1], "package-invalid", message) ];
        });
       }(phases));
       const first = phases[0];
       if (registered.length > 0 && void 0 !== first) {
        const message = "environments and packages must not be declared in the same file";
        problems.push(problemAt(first.place, "package-invalid", message, {
         fix: "move the environments to a file of their own"
        }));
       }
       return {
        ...0 === phases.length ? {} : {
         package: packageOf(phases.map(each => each.phase))
        },
        registered,
        freezes,
        problems,
        warnings: [ ...checker.warnings, ...planWarnings(phases, request.base) ]
       };
      }({
       ...request,
       registrations,
       index
      });
      if (plan.problems.length > 0) throw decorated(plan.problems, session.errors("evaluate", context));
      const all = [ ...warnings, ...plan.warnings ];
      const shown = 0 === all.length ? [] : decorated(all, session.errors("evaluate", context)).problems;
      return new LoadedFile(session, context, {
       ...plan,
       warnings: shown
      }, options.now ?? (() => (new Date).toISOString()));
     } catch (error) {
      session.dispose();
      throw error;
     }
    }(workshop, options, request),
    settings: (request = {}) => async function loadSettings(workshop, options, request) {
     const tree = void 0 === request.sources ? checkoutTree(options.root) : rememberedTree(request.sources);
     const session = new Session(workshop, tree);
     const registrations = [];
     const warnings = [];
     const folder = external_node_path_.resolve(request.folder ?? options.root);
     const context = {
      mode: "settings",
      root: folder,
      folder,
      env: options.env,
      masks: options.masks,
      base: "",
      environments: [],
      log: (_stream, text) => request.onPrint?.(text),
      warn: problem => warnings.push(problem),
      command: options.command,
      github: options.github
     };
     try {
      const onRegistration = each => registrations.push(each);
      const module = await session.exec(setting_values._r, {
       context,
       signal: request.signal,
       onRegistration
      });
      const collected = function collect(registrations, module, source) {
       const problems = [];
       const of = kind => registrations.filter(each => each.kind === kind);
       const store = of("store")[0];
       const calls = {
        [setting_values.H$.alias]: last(of("repo_alias")),
        [setting_values.H$.remotes]: last(of("remotes")),
        [setting_values.H$.state]: part(store, "state"),
        [setting_values.H$.intent]: part(store, "intent")
       };
       const read = (name, as) => {
        const assigned = module.globals.get(name);
        const call = null == assigned ? calls[name] : {
         value: assigned,
         at: assignedAt(name, source)
        };
        return void 0 === call ? void 0 : function guarded(at, read, problems) {
         try {
          return read();
         } catch (error) {
          if (!(error instanceof errors._8)) throw error;
          for (const {code, message, ...more} of error.problems) problems.push(problemAt(at, code, message, more));
          return;
         }
        }(call.at, () => as(call.value, name), problems);
       };
       const settings = function withoutUndefined(value) {
        return Object.fromEntries(Object.entries(value).filter(([, each]) => void 0 !== each));
       }({
        alias: read(setting_values.H$.alias, setting_values.b6),
        remotes: read(setting_values.H$.remotes, setting_values.c3),
        state: read(setting_values.H$.state, storeOf),
        intent: read(setting_values.H$.intent, storeOf),
        release_ignore: read(setting_values.H$.ignore, setting_values.c3) ?? [],
        has_trigger: of("trigger").length > 0
       });
       problems.push(...function repeatedStore([, second]) {
        if (void 0 === second) return [];
        return [ problemAt(second.place, "store-config", "store.set() was called before", {
         fix: "call it once"
        }) ];
       }(of("store")));
       return {
        settings,
        problems,
        trigger: triggerOf(of("trigger").at(-1), problems)
       };
      }(registrations, module, session.loader.sources.get(setting_values._r) ?? "");
      if (collected.problems.length > 0) throw decorated(collected.problems, session.errors("evaluate", context));
      const {trigger} = collected;
      const now = options.now ?? (() => (new Date).toISOString());
      return {
       ...collected.settings,
       sources: Object.fromEntries(session.loader.sources),
       pure: !session.usedHost,
       warnings,
       dispose: () => session.dispose(),
       ...void 0 === trigger ? {} : {
        trigger: async (commit, task) => {
         const running = {
          ...taskContext(context, task, now),
          mode: "trigger"
         };
         await session.call(trigger, [ commit ], {}, {
          context: running,
          signal: task.signal,
          onRegistration: () => {}
         });
        }
       }
      };
     } catch (error) {
      session.dispose();
      throw error;
     }
    }(workshop, options, request),
    value: expression => async function expressionValue(workshop, options, expression) {
     const file = "expression";
     const session = new Session({
      ...workshop,
      forbidden: "an expression"
     }, rememberedTree({
      [file]: `value = (\n${expression}\n)\n`
     }));
     const context = {
      mode: "settings",
      root: options.root,
      folder: options.root,
      env: {},
      masks: options.masks,
      base: "",
      environments: [],
      log: (_stream, _text, _place) => {},
      warn: () => {}
     };
     try {
      const module = await session.exec("expression", {
       context,
       onRegistration: () => {}
      });
      return (0, values.aB)(module.globals.get("value") ?? null, "the value");
     } catch (error) {
      const why = error instanceof Error ? error.message.replace(/^expression:\d+:\d+: /, "") : String(error);
      return (0, errors.fJ)("value-invalid", `${JSON.stringify(expression)} is no Starlark value: ${why}`, {
       fix: 'write a value such as "text", 3, True or {"key": "value"}'
      });
     } finally {
      session.dispose();
     }
    }(workshop, options, expression),
    close: async () => {
     if (void 0 === options.engine) await engine.close();
    }
   };
  }
 },
 7468: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Qq: () => text,
   Te: () => texts,
   hD: () => HostFailure,
   p0: () => duration
  });
  var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3017);
  class HostFailure extends Error {}
  function text(value, what) {
   if ("string" == typeof value) return value;
   throw new HostFailure(`${what} must be text, not ${(0, _values_js__WEBPACK_IMPORTED_MODULE_0__.q0)(value)}`);
  }
  function texts(value, what) {
   if (!(0, _values_js__WEBPACK_IMPORTED_MODULE_0__.Zm)(value)) throw new HostFailure(`${what} must be a dict, not ${(0, 
   _values_js__WEBPACK_IMPORTED_MODULE_0__.q0)(value)}`);
   return Object.fromEntries(Object.entries(value).map(([key, each]) => [ key, text(each, `${key} in ${what}`) ]));
  }
  function duration(value, what) {
   if (null == value) return;
   const seconds = Number(value);
   if ("boolean" != typeof value && "string" != typeof value && seconds > 0) return 1e3 * seconds;
   throw new HostFailure(`${what} must be a number of seconds above 0, not ${(0, _values_js__WEBPACK_IMPORTED_MODULE_0__.q0)(value)}`);
  }
 },
 7075: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   HH: () => newestSdk,
   k4: () => sdkOf,
   pc: () => sdkNames,
   yZ: () => callingKey
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  const files = [ {
   name: "repository",
   builtins: [ "emit", "struct" ],
   names: "public"
  }, {
   name: "release",
   builtins: [ "emit" ],
   names: "public"
  }, {
   name: "inputs",
   builtins: [ "host" ],
   names: "public"
  }, {
   name: "environments",
   builtins: [ "emit", "host", "host_once", "json", "record" ],
   names: "public"
  }, {
   name: "host",
   builtins: [ "host", "struct" ],
   names: {
    host: "_members",
    ...Object.fromEntries([ "os", "arch", "env", "shell", "pwd", "read", "write", "read_dir", "is_dir" ].map(name => [ name, name ]))
   }
  }, {
   name: "http",
   builtins: [ "host", "record", "struct" ],
   names: "public"
  }, {
   name: "secrets",
   builtins: [ "host", "struct" ],
   names: "public"
  }, {
   name: "github",
   builtins: [ "host", "json", "record", "struct" ],
   names: "public"
  }, {
   name: "helpers",
   builtins: [ "host", "json" ],
   names: "public"
  }, {
   name: "calling",
   builtins: [ "struct" ],
   names: {}
  } ];
  const shared = [ "struct", "json" ];
  const newestSdk = "0.3.0";
  function callingKey(version) {
   return keyOf(version, "calling");
  }
  const sdks = new Map;
  function sdkOf(folder, version) {
   const address = new URL(version, folder).href;
   const sdk = sdks.get(address) ?? function readSdk(folder, version) {
    const modules = files.map(({name, builtins, names}) => {
     const file = `${version}/${name}.star`;
     const source = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(new URL(file, folder), "utf8");
     return {
      source: {
       key: keyOf(version, name),
       file: `sdk/${file}`,
       source,
       internal: !0,
       predeclared: {
        builtins
       }
      },
      names
     };
    });
    return {
     predeclared: {
      builtins: shared,
      modules
     }
    };
   }(folder, version);
   sdks.set(address, sdk);
   return sdk;
  }
  function keyOf(version, name) {
   return `<sdk>/${version}/${name}.star`;
  }
  function sdkNames(sdk) {
   const own = (sdk.predeclared.modules ?? []).flatMap(({source, names}) => "public" === names ? function publicNames(source) {
    return [ ...source.matchAll(/^(?:def ([a-zA-Z]\w*)|([a-zA-Z]\w*) = )/gm) ].map(match => match[1] ?? match[2] ?? "");
   }(source.source) : Object.keys(names));
   return [ ...shared, ...own ];
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
 2269: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => checkName
  });
  const rules = {
   task: function taskFault(name) {
    if (isDots(name)) return "it means a folder";
    if (name.startsWith("@")) return '"@" opens a release';
    return forbidden(name, /[/=#*?[\]{}\\]/);
   },
   environment: name => {
    if (/^[a-zA-Z0-9_.]+(?:-+[a-zA-Z0-9_.]+)*$/.test(name) && !isDots(name)) return;
    return 'it may contain letters, digits, "_", "." and, inside, "-"';
   },
   tag: name => {
    if (/^r[0-9]+$/.test(name)) return "it looks like the id of a release";
    if ("object.json" === name || "ref.txt" === name) return "stores use this name themselves";
    return /^[a-zA-Z0-9\-_.]+$/.test(name) ? void 0 : 'it may contain letters, digits, "-", "_" and "."';
   },
   custom: function customFault(name) {
    const parts = name.split("/");
    if (parts.includes("")) return "a part between slashes is empty";
    if (parts.some(isDots)) return '"." and ".." mean folders';
    if (parts.some(part => part.startsWith("@"))) return '"@" opens a release';
    return forbidden(name, /[=#]/);
   },
   input: name => {
    if (/^[a-zA-Z_][a-zA-Z0-9_]*$/.test(name)) return;
    return 'it may contain letters, digits and "_", and must not begin with a digit';
   }
  };
  const titles = {
   task: "a task",
   environment: "an environment",
   tag: "a tag",
   custom: "a custom value",
   input: "an input"
  };
  function checkName(what, name) {
   const fault = "" === name ? "it is empty" : rules[what](name);
   return void 0 === fault ? void 0 : `${JSON.stringify(name)} cannot be the name of ${titles[what]}: ${fault}`;
  }
  function forbidden(name, characters) {
   const found = characters.exec(name)?.[0];
   if (void 0 !== found) return `it contains "${found}"`;
   return /\p{Cc}/u.test(name) ? "it contains a control character" : void 0;
  }
  function isDots(name) {
   return "." === name || ".." === name;
  }
 },
 2415: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   P: () => windowFault,
   o: () => isInWindow
  });
  const days = [ "mon", "tue", "wed", "thu", "fri", "sat", "sun" ];
  function readBound(text) {
   const date = /^(\d{4}-\d{2}-\d{2})(?:[ T]([01]\d|2[0-3]):([0-5]\d))?$/.exec(text);
   if (date) {
    const [, day = "", hour = "00", minute = "00"] = date;
    const real = new Date(`${day}T00:00:00Z`);
    return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== day ? void 0 : {
     form: "date",
     at: `${day} ${hour}:${minute}`
    };
   }
   const time = /^(?:([a-z]{3})[a-z]* )?([01]\d|2[0-3]):([0-5]\d)$/i.exec(text);
   if (!time) return;
   const [, name, hour = "0", minute = "0"] = time;
   const minutes = 60 * Number(hour) + Number(minute);
   if (void 0 === name) return {
    form: "daily",
    at: minutes
   };
   const day = days.indexOf(name.toLowerCase());
   return day < 0 ? void 0 : {
    form: "weekly",
    at: 1440 * day + minutes
   };
  }
  function windowFault({start, end, timezone}) {
   const [from, to] = [ readBound(start), readBound(end) ];
   const forms = '"2026-12-20", "2026-12-20 18:00", "Fri 18:00" or "22:00"';
   if (!from) return `its start "${start}" is no time; write ${forms}`;
   if (!to) return `its end "${end}" is no time; write ${forms}`;
   if (from.form !== to.form) return `its start "${start}" and its end "${end}" are not of the same form`;
   if ("date" === from.form && from.at >= to.at) return `its end "${end}" is not after its start "${start}"`;
   if (from.at === to.at) return `its start and its end are both "${start}"`;
   return void 0 === timezone || function isZone(timezone) {
    try {
     return "" !== new Intl.DateTimeFormat("en", {
      timeZone: timezone
     }).resolvedOptions().timeZone;
    } catch {
     return !1;
    }
   }(timezone) ? void 0 : `there is no time zone "${timezone}"`;
  }
  function isInWindow(window, time) {
   const [from, to] = [ readBound(window.start), readBound(window.end) ];
   if (!from || !to || void 0 !== windowFault(window)) return !0;
   const now = function wallClock(time, timezone) {
    const format = formats.get(timezone) ?? new Intl.DateTimeFormat("en-US", {
     timeZone: timezone,
     hourCycle: "h23",
     weekday: "short",
     year: "numeric",
     month: "2-digit",
     day: "2-digit",
     hour: "2-digit",
     minute: "2-digit"
    });
    formats.set(timezone, format);
    const parts = Object.fromEntries(format.formatToParts(new Date(time)).map(({type, value}) => [ type, value ]));
    const {weekday = "", year, month, day, hour, minute} = parts;
    const daily = 60 * Number(hour) + Number(minute);
    return {
     date: `${year}-${month}-${day} ${hour}:${minute}`,
     weekly: 1440 * days.indexOf(weekday.toLowerCase()) + daily,
     daily
    };
   }(time, window.timezone ?? "UTC")[from.form];
   return from.at < to.at ? from.at <= now && now < to.at : from.at <= now || now < to.at;
  }
  const formats = new Map;
 }
};
