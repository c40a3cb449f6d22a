(() => {
 var __webpack_modules__ = {
  1421: module => {
   "use strict";
   module.exports = {
    get ChildProcess() {
     return require("node:child_process").ChildProcess;
    },
    get exec() {
     return require("node:child_process").exec;
    },
    get execFile() {
     return require("node:child_process").execFile;
    },
    get execFileSync() {
     return require("node:child_process").execFileSync;
    },
    get execSync() {
     return require("node:child_process").execSync;
    },
    get fork() {
     return require("node:child_process").fork;
    },
    get spawn() {
     return require("node:child_process").spawn;
    },
    get spawnSync() {
     return require("node:child_process").spawnSync;
    }
   };
  },
  7598: module => {
   "use strict";
   module.exports = require("node:crypto");
  },
  8474: module => {
   "use strict";
   module.exports = require("node:events");
  },
  3024: module => {
   "use strict";
   module.exports = require("node:fs");
  },
  1455: module => {
   "use strict";
   module.exports = require("node:fs/promises");
  },
  7067: module => {
   "use strict";
   module.exports = require("node:http");
  },
  8161: module => {
   "use strict";
   module.exports = require("node:os");
  },
  6760: module => {
   "use strict";
   module.exports = require("node:path");
  },
  1708: module => {
   "use strict";
   module.exports = require("node:process");
  },
  6848: module => {
   "use strict";
   module.exports = require("node:readline/promises");
  },
  8909: (__unused_webpack_module, exports, __nccwpck_require__) => {
   const {Argument} = __nccwpck_require__(9154);
   const {Command} = __nccwpck_require__(4348);
   const {CommanderError, InvalidArgumentError} = __nccwpck_require__(1135);
   const {Help} = __nccwpck_require__(9754);
   const {Option} = __nccwpck_require__(5240);
   exports.DM = new Command;
   exports.gu = name => new Command(name);
   exports.Ww = (flags, description) => new Option(flags, description);
   exports.er = (name, description) => new Argument(name, description);
   exports.uB = Command;
   exports.c$ = Option;
   exports.ef = Argument;
   exports._V = Help;
   exports.b7 = CommanderError;
   exports.Di = InvalidArgumentError;
   exports.a2 = InvalidArgumentError;
  },
  9154: (__unused_webpack_module, exports, __nccwpck_require__) => {
   const {InvalidArgumentError} = __nccwpck_require__(1135);
   exports.Argument = class Argument {
    constructor(name, description) {
     this.description = description || "";
     this.variadic = !1;
     this.parseArg = void 0;
     this.defaultValue = void 0;
     this.defaultValueDescription = void 0;
     this.argChoices = void 0;
     switch (name[0]) {
     case "<":
      this.required = !0;
      this._name = name.slice(1, -1);
      break;

     case "[":
      this.required = !1;
      this._name = name.slice(1, -1);
      break;

     default:
      this.required = !0;
      this._name = name;
     }
     if (this._name.endsWith("...")) {
      this.variadic = !0;
      this._name = this._name.slice(0, -3);
     }
    }
    name() {
     return this._name;
    }
    _collectValue(value, previous) {
     if (previous === this.defaultValue || !Array.isArray(previous)) return [ value ];
     previous.push(value);
     return previous;
    }
    default(value, description) {
     this.defaultValue = value;
     this.defaultValueDescription = description;
     return this;
    }
    argParser(fn) {
     this.parseArg = fn;
     return this;
    }
    choices(values) {
     this.argChoices = values.slice();
     this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
      if (this.variadic) return this._collectValue(arg, previous);
      return arg;
     };
     return this;
    }
    argRequired() {
     this.required = !0;
     return this;
    }
    argOptional() {
     this.required = !1;
     return this;
    }
   };
   exports.humanReadableArgName = function humanReadableArgName(arg) {
    const nameOutput = arg.name() + (!0 === arg.variadic ? "..." : "");
    return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
   };
  },
  4348: (__unused_webpack_module, exports, __nccwpck_require__) => {
   const EventEmitter = __nccwpck_require__(8474).EventEmitter;
   const childProcess = __nccwpck_require__(1421);
   const path = __nccwpck_require__(6760);
   const fs = __nccwpck_require__(3024);
   const process = __nccwpck_require__(1708);
   const {Argument, humanReadableArgName} = __nccwpck_require__(9154);
   const {CommanderError} = __nccwpck_require__(1135);
   const {Help, stripColor} = __nccwpck_require__(9754);
   const {Option, DualOptions} = __nccwpck_require__(5240);
   const {suggestSimilar} = __nccwpck_require__(5030);
   class Command extends EventEmitter {
    constructor(name) {
     super();
     this.commands = [];
     this.options = [];
     this.parent = null;
     this._allowUnknownOption = !1;
     this._allowExcessArguments = !1;
     this.registeredArguments = [];
     this._args = this.registeredArguments;
     this.args = [];
     this.rawArgs = [];
     this.processedArgs = [];
     this._scriptPath = null;
     this._name = name || "";
     this._optionValues = {};
     this._optionValueSources = {};
     this._storeOptionsAsProperties = !1;
     this._actionHandler = null;
     this._executableHandler = !1;
     this._executableFile = null;
     this._executableDir = null;
     this._defaultCommandName = null;
     this._exitCallback = null;
     this._aliases = [];
     this._combineFlagAndOptionalValue = !0;
     this._description = "";
     this._summary = "";
     this._argsDescription = void 0;
     this._enablePositionalOptions = !1;
     this._passThroughOptions = !1;
     this._lifeCycleHooks = {};
     this._showHelpAfterError = !1;
     this._showSuggestionAfterError = !0;
     this._savedState = null;
     this._outputConfiguration = {
      writeOut: str => process.stdout.write(str),
      writeErr: str => process.stderr.write(str),
      outputError: (str, write) => write(str),
      getOutHelpWidth: () => process.stdout.isTTY ? process.stdout.columns : void 0,
      getErrHelpWidth: () => process.stderr.isTTY ? process.stderr.columns : void 0,
      getOutHasColors: () => useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
      getErrHasColors: () => useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
      stripColor: str => stripColor(str)
     };
     this._hidden = !1;
     this._helpOption = void 0;
     this._addImplicitHelpCommand = void 0;
     this._helpCommand = void 0;
     this._helpConfiguration = {};
     this._helpGroupHeading = void 0;
     this._defaultCommandGroup = void 0;
     this._defaultOptionGroup = void 0;
    }
    copyInheritedSettings(sourceCommand) {
     this._outputConfiguration = sourceCommand._outputConfiguration;
     this._helpOption = sourceCommand._helpOption;
     this._helpCommand = sourceCommand._helpCommand;
     this._helpConfiguration = sourceCommand._helpConfiguration;
     this._exitCallback = sourceCommand._exitCallback;
     this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
     this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
     this._allowExcessArguments = sourceCommand._allowExcessArguments;
     this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
     this._showHelpAfterError = sourceCommand._showHelpAfterError;
     this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
     return this;
    }
    _getCommandAndAncestors() {
     const result = [];
     for (let command = this; command; command = command.parent) result.push(command);
     return result;
    }
    command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
     let desc = actionOptsOrExecDesc;
     let opts = execOpts;
     if ("object" == typeof desc && null !== desc) {
      opts = desc;
      desc = null;
     }
     opts = opts || {};
     const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
     const cmd = this.createCommand(name);
     if (desc) {
      cmd.description(desc);
      cmd._executableHandler = !0;
     }
     if (opts.isDefault) this._defaultCommandName = cmd._name;
     cmd._hidden = !(!opts.noHelp && !opts.hidden);
     cmd._executableFile = opts.executableFile || null;
     if (args) cmd.arguments(args);
     this._registerCommand(cmd);
     cmd.parent = this;
     cmd.copyInheritedSettings(this);
     if (desc) return this;
     return cmd;
    }
    createCommand(name) {
     return new Command(name);
    }
    createHelp() {
     return Object.assign(new Help, this.configureHelp());
    }
    configureHelp(configuration) {
     if (void 0 === configuration) return this._helpConfiguration;
     this._helpConfiguration = configuration;
     return this;
    }
    configureOutput(configuration) {
     if (void 0 === configuration) return this._outputConfiguration;
     this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration
     };
     return this;
    }
    showHelpAfterError(displayHelp = !0) {
     if ("string" != typeof displayHelp) displayHelp = !!displayHelp;
     this._showHelpAfterError = displayHelp;
     return this;
    }
    showSuggestionAfterError(displaySuggestion = !0) {
     this._showSuggestionAfterError = !!displaySuggestion;
     return this;
    }
    addCommand(cmd, opts) {
     if (!cmd._name) throw new Error("Command passed to .addCommand() must have a name\n- specify the name in Command constructor or using .name()");
     if ((opts = opts || {}).isDefault) this._defaultCommandName = cmd._name;
     if (opts.noHelp || opts.hidden) cmd._hidden = !0;
     this._registerCommand(cmd);
     cmd.parent = this;
     cmd._checkForBrokenPassThrough();
     return this;
    }
    createArgument(name, description) {
     return new Argument(name, description);
    }
    argument(name, description, parseArg, defaultValue) {
     const argument = this.createArgument(name, description);
     if ("function" == typeof parseArg) argument.default(defaultValue).argParser(parseArg); else argument.default(parseArg);
     this.addArgument(argument);
     return this;
    }
    arguments(names) {
     names.trim().split(/ +/).forEach(detail => {
      this.argument(detail);
     });
     return this;
    }
    addArgument(argument) {
     const previousArgument = this.registeredArguments.slice(-1)[0];
     if (previousArgument?.variadic) throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);
     if (argument.required && void 0 !== argument.defaultValue && void 0 === argument.parseArg) throw new Error(`a default value for a required argument is never used: '${argument.name()}'`);
     this.registeredArguments.push(argument);
     return this;
    }
    helpCommand(enableOrNameAndArgs, description) {
     if ("boolean" == typeof enableOrNameAndArgs) {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) this._initCommandGroup(this._getHelpCommand());
      return this;
     }
     const nameAndArgs = enableOrNameAndArgs ?? "help [command]";
     const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
     const helpDescription = description ?? "display help for command";
     const helpCommand = this.createCommand(helpName);
     helpCommand.helpOption(!1);
     if (helpArgs) helpCommand.arguments(helpArgs);
     if (helpDescription) helpCommand.description(helpDescription);
     this._addImplicitHelpCommand = !0;
     this._helpCommand = helpCommand;
     if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
     return this;
    }
    addHelpCommand(helpCommand, deprecatedDescription) {
     if ("object" != typeof helpCommand) {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
     }
     this._addImplicitHelpCommand = !0;
     this._helpCommand = helpCommand;
     this._initCommandGroup(helpCommand);
     return this;
    }
    _getHelpCommand() {
     if (this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"))) {
      if (void 0 === this._helpCommand) this.helpCommand(void 0, void 0);
      return this._helpCommand;
     }
     return null;
    }
    hook(event, listener) {
     const allowedValues = [ "preSubcommand", "preAction", "postAction" ];
     if (!allowedValues.includes(event)) throw new Error(`Unexpected value for event passed to hook : '${event}'.\nExpecting one of '${allowedValues.join("', '")}'`);
     if (this._lifeCycleHooks[event]) this._lifeCycleHooks[event].push(listener); else this._lifeCycleHooks[event] = [ listener ];
     return this;
    }
    exitOverride(fn) {
     if (fn) this._exitCallback = fn; else this._exitCallback = err => {
      if ("commander.executeSubCommandAsync" !== err.code) throw err;
     };
     return this;
    }
    _exit(exitCode, code, message) {
     if (this._exitCallback) this._exitCallback(new CommanderError(exitCode, code, message));
     process.exit(exitCode);
    }
    action(fn) {
     this._actionHandler = args => {
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) actionArgs[expectedArgsCount] = this; else actionArgs[expectedArgsCount] = this.opts();
      actionArgs.push(this);
      return fn.apply(this, actionArgs);
     };
     return this;
    }
    createOption(flags, description) {
     return new Option(flags, description);
    }
    _callParseArg(target, value, previous, invalidArgumentMessage) {
     try {
      return target.parseArg(value, previous);
     } catch (err) {
      if ("commander.invalidArgument" === err.code) {
       const message = `${invalidArgumentMessage} ${err.message}`;
       this.error(message, {
        exitCode: err.exitCode,
        code: err.code
       });
      }
      throw err;
     }
    }
    _registerOption(option) {
     const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
     if (matchingOption) {
      const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'\n-  already used by option '${matchingOption.flags}'`);
     }
     this._initOptionGroup(option);
     this.options.push(option);
    }
    _registerCommand(command) {
     const knownBy = cmd => [ cmd.name() ].concat(cmd.aliases());
     const alreadyUsed = knownBy(command).find(name => this._findCommand(name));
     if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
      const newCmd = knownBy(command).join("|");
      throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
     }
     this._initCommandGroup(command);
     this.commands.push(command);
    }
    addOption(option) {
     this._registerOption(option);
     const oname = option.name();
     const name = option.attributeName();
     if (option.negate) {
      const positiveLongFlag = option.long.replace(/^--no-/, "--");
      if (!this._findOption(positiveLongFlag)) this.setOptionValueWithSource(name, void 0 === option.defaultValue ? !0 : option.defaultValue, "default");
     } else if (void 0 !== option.defaultValue) this.setOptionValueWithSource(name, option.defaultValue, "default");
     const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      if (null == val && void 0 !== option.presetArg) val = option.presetArg;
      const oldValue = this.getOptionValue(name);
      if (null !== val && option.parseArg) val = this._callParseArg(option, val, oldValue, invalidValueMessage); else if (null !== val && option.variadic) val = option._collectValue(val, oldValue);
      if (null == val) if (option.negate) val = !1; else if (option.isBoolean() || option.optional) val = !0; else val = "";
      this.setOptionValueWithSource(name, val, valueSource);
     };
     this.on("option:" + oname, val => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, "cli");
     });
     if (option.envVar) this.on("optionEnv:" + oname, val => {
      const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, "env");
     });
     return this;
    }
    _optionEx(config, flags, description, fn, defaultValue) {
     if ("object" == typeof flags && flags instanceof Option) throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");
     const option = this.createOption(flags, description);
     option.makeOptionMandatory(!!config.mandatory);
     if ("function" == typeof fn) option.default(defaultValue).argParser(fn); else if (fn instanceof RegExp) {
      const regex = fn;
      fn = (val, def) => {
       const m = regex.exec(val);
       return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
     } else option.default(fn);
     return this.addOption(option);
    }
    option(flags, description, parseArg, defaultValue) {
     return this._optionEx({}, flags, description, parseArg, defaultValue);
    }
    requiredOption(flags, description, parseArg, defaultValue) {
     return this._optionEx({
      mandatory: !0
     }, flags, description, parseArg, defaultValue);
    }
    combineFlagAndOptionalValue(combine = !0) {
     this._combineFlagAndOptionalValue = !!combine;
     return this;
    }
    allowUnknownOption(allowUnknown = !0) {
     this._allowUnknownOption = !!allowUnknown;
     return this;
    }
    allowExcessArguments(allowExcess = !0) {
     this._allowExcessArguments = !!allowExcess;
     return this;
    }
    enablePositionalOptions(positional = !0) {
     this._enablePositionalOptions = !!positional;
     return this;
    }
    passThroughOptions(passThrough = !0) {
     this._passThroughOptions = !!passThrough;
     this._checkForBrokenPassThrough();
     return this;
    }
    _checkForBrokenPassThrough() {
     if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
    }
    storeOptionsAsProperties(storeAsProperties = !0) {
     if (this.options.length) throw new Error("call .storeOptionsAsProperties() before adding options");
     if (Object.keys(this._optionValues).length) throw new Error("call .storeOptionsAsProperties() before setting option values");
     this._storeOptionsAsProperties = !!storeAsProperties;
     return this;
    }
    getOptionValue(key) {
     if (this._storeOptionsAsProperties) return this[key];
     return this._optionValues[key];
    }
    setOptionValue(key, value) {
     return this.setOptionValueWithSource(key, value, void 0);
    }
    setOptionValueWithSource(key, value, source) {
     if (this._storeOptionsAsProperties) this[key] = value; else this._optionValues[key] = value;
     this._optionValueSources[key] = source;
     return this;
    }
    getOptionValueSource(key) {
     return this._optionValueSources[key];
    }
    getOptionValueSourceWithGlobals(key) {
     let source;
     this._getCommandAndAncestors().forEach(cmd => {
      if (void 0 !== cmd.getOptionValueSource(key)) source = cmd.getOptionValueSource(key);
     });
     return source;
    }
    _prepareUserArgs(argv, parseOptions) {
     if (void 0 !== argv && !Array.isArray(argv)) throw new Error("first parameter to parse must be array or undefined");
     parseOptions = parseOptions || {};
     if (void 0 === argv && void 0 === parseOptions.from) {
      if (process.versions?.electron) parseOptions.from = "electron";
      const execArgv = process.execArgv ?? [];
      if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) parseOptions.from = "eval";
     }
     if (void 0 === argv) argv = process.argv;
     this.rawArgs = argv.slice();
     let userArgs;
     switch (parseOptions.from) {
     case void 0:
     case "node":
      this._scriptPath = argv[1];
      userArgs = argv.slice(2);
      break;

     case "electron":
      if (process.defaultApp) {
       this._scriptPath = argv[1];
       userArgs = argv.slice(2);
      } else userArgs = argv.slice(1);
      break;

     case "user":
      userArgs = argv.slice(0);
      break;

     case "eval":
      userArgs = argv.slice(1);
      break;

     default:
      throw new Error(`unexpected parse option { from: '${parseOptions.from}' }`);
     }
     if (!this._name && this._scriptPath) this.nameFromFilename(this._scriptPath);
     this._name = this._name || "program";
     return userArgs;
    }
    parse(argv, parseOptions) {
     this._prepareForParse();
     const userArgs = this._prepareUserArgs(argv, parseOptions);
     this._parseCommand([], userArgs);
     return this;
    }
    async parseAsync(argv, parseOptions) {
     this._prepareForParse();
     const userArgs = this._prepareUserArgs(argv, parseOptions);
     await this._parseCommand([], userArgs);
     return this;
    }
    _prepareForParse() {
     if (null === this._savedState) this.saveStateBeforeParse(); else this.restoreStateBeforeParse();
    }
    saveStateBeforeParse() {
     this._savedState = {
      _name: this._name,
      _optionValues: {
       ...this._optionValues
      },
      _optionValueSources: {
       ...this._optionValueSources
      }
     };
    }
    restoreStateBeforeParse() {
     if (this._storeOptionsAsProperties) throw new Error("Can not call parse again when storeOptionsAsProperties is true.\n- either make a new Command for each call to parse, or stop storing options as properties");
     this._name = this._savedState._name;
     this._scriptPath = null;
     this.rawArgs = [];
     this._optionValues = {
      ...this._savedState._optionValues
     };
     this._optionValueSources = {
      ...this._savedState._optionValueSources
     };
     this.args = [];
     this.processedArgs = [];
    }
    _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
     if (fs.existsSync(executableFile)) return;
     throw new Error(`'${executableFile}' does not exist\n - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead\n - if the default executable name is not suitable, use the executableFile option to supply a custom name or path\n - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`);
    }
    _executeSubCommand(subcommand, args) {
     args = args.slice();
     let launchWithNode = !1;
     const sourceExt = [ ".js", ".ts", ".tsx", ".mjs", ".cjs" ];
     function findFile(baseDir, baseName) {
      const localBin = path.resolve(baseDir, baseName);
      if (fs.existsSync(localBin)) return localBin;
      if (sourceExt.includes(path.extname(baseName))) return;
      const foundExt = sourceExt.find(ext => fs.existsSync(`${localBin}${ext}`));
      if (foundExt) return `${localBin}${foundExt}`;
      return;
     }
     this._checkForMissingMandatoryOptions();
     this._checkForConflictingOptions();
     let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
     let executableDir = this._executableDir || "";
     if (this._scriptPath) {
      let resolvedScriptPath;
      try {
       resolvedScriptPath = fs.realpathSync(this._scriptPath);
      } catch {
       resolvedScriptPath = this._scriptPath;
      }
      executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
     }
     if (executableDir) {
      let localFile = findFile(executableDir, executableFile);
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
       const legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
       if (legacyName !== this._name) localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`);
      }
      executableFile = localFile || executableFile;
     }
     launchWithNode = sourceExt.includes(path.extname(executableFile));
     let proc;
     if ("win32" !== process.platform) if (launchWithNode) {
      args.unshift(executableFile);
      args = incrementNodeInspectorPort(process.execArgv).concat(args);
      proc = childProcess.spawn(process.argv[0], args, {
       stdio: "inherit"
      });
     } else proc = childProcess.spawn(executableFile, args, {
      stdio: "inherit"
     }); else {
      this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
      args.unshift(executableFile);
      args = incrementNodeInspectorPort(process.execArgv).concat(args);
      proc = childProcess.spawn(process.execPath, args, {
       stdio: "inherit"
      });
     }
     if (!proc.killed) [ "SIGUSR1", "SIGUSR2", "SIGTERM", "SIGINT", "SIGHUP" ].forEach(signal => {
      process.on(signal, () => {
       if (!1 === proc.killed && null === proc.exitCode) proc.kill(signal);
      });
     });
     const exitCallback = this._exitCallback;
     proc.on("close", code => {
      code = code ?? 1;
      if (!exitCallback) process.exit(code); else exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)"));
     });
     proc.on("error", err => {
      if ("ENOENT" === err.code) this._checkForMissingExecutable(executableFile, executableDir, subcommand._name); else if ("EACCES" === err.code) throw new Error(`'${executableFile}' not executable`);
      if (!exitCallback) process.exit(1); else {
       const wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
       wrappedError.nestedError = err;
       exitCallback(wrappedError);
      }
     });
     this.runningCommand = proc;
    }
    _dispatchSubcommand(commandName, operands, unknown) {
     const subCommand = this._findCommand(commandName);
     if (!subCommand) this.help({
      error: !0
     });
     subCommand._prepareForParse();
     let promiseChain;
     promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand");
     promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown)); else return subCommand._parseCommand(operands, unknown);
     });
     return promiseChain;
    }
    _dispatchHelpCommand(subcommandName) {
     if (!subcommandName) this.help();
     const subCommand = this._findCommand(subcommandName);
     if (subCommand && !subCommand._executableHandler) subCommand.help();
     return this._dispatchSubcommand(subcommandName, [], [ this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help" ]);
    }
    _checkNumberOfArguments() {
     this.registeredArguments.forEach((arg, i) => {
      if (arg.required && null == this.args[i]) this.missingArgument(arg.name());
     });
     if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) return;
     if (this.args.length > this.registeredArguments.length) this._excessArguments(this.args);
    }
    _processArguments() {
     const myParseArg = (argument, value, previous) => {
      let parsedValue = value;
      if (null !== value && argument.parseArg) {
       const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
       parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
      }
      return parsedValue;
     };
     this._checkNumberOfArguments();
     const processedArgs = [];
     this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
       if (index < this.args.length) {
        value = this.args.slice(index);
        if (declaredArg.parseArg) value = value.reduce((processed, v) => myParseArg(declaredArg, v, processed), declaredArg.defaultValue);
       } else if (void 0 === value) value = [];
      } else if (index < this.args.length) {
       value = this.args[index];
       if (declaredArg.parseArg) value = myParseArg(declaredArg, value, declaredArg.defaultValue);
      }
      processedArgs[index] = value;
     });
     this.processedArgs = processedArgs;
    }
    _chainOrCall(promise, fn) {
     if (promise?.then && "function" == typeof promise.then) return promise.then(() => fn());
     return fn();
    }
    _chainOrCallHooks(promise, event) {
     let result = promise;
     const hooks = [];
     this._getCommandAndAncestors().reverse().filter(cmd => void 0 !== cmd._lifeCycleHooks[event]).forEach(hookedCommand => {
      hookedCommand._lifeCycleHooks[event].forEach(callback => {
       hooks.push({
        hookedCommand,
        callback
       });
      });
     });
     if ("postAction" === event) hooks.reverse();
     hooks.forEach(hookDetail => {
      result = this._chainOrCall(result, () => hookDetail.callback(hookDetail.hookedCommand, this));
     });
     return result;
    }
    _chainOrCallSubCommandHook(promise, subCommand, event) {
     let result = promise;
     if (void 0 !== this._lifeCycleHooks[event]) this._lifeCycleHooks[event].forEach(hook => {
      result = this._chainOrCall(result, () => hook(this, subCommand));
     });
     return result;
    }
    _parseCommand(operands, unknown) {
     const parsed = this.parseOptions(unknown);
     this._parseOptionsEnv();
     this._parseOptionsImplied();
     operands = operands.concat(parsed.operands);
     unknown = parsed.unknown;
     this.args = operands.concat(unknown);
     if (operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
     if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
     if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown);
      return this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
     }
     if (this.commands.length && 0 === this.args.length && !this._actionHandler && !this._defaultCommandName) this.help({
      error: !0
     });
     this._outputHelpIfRequested(parsed.unknown);
     this._checkForMissingMandatoryOptions();
     this._checkForConflictingOptions();
     const checkForUnknownOptions = () => {
      if (parsed.unknown.length > 0) this.unknownOption(parsed.unknown[0]);
     };
     const commandEvent = `command:${this.name()}`;
     if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();
      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
      promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs));
      if (this.parent) promiseChain = this._chainOrCall(promiseChain, () => {
       this.parent.emit(commandEvent, operands, unknown);
      });
      promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
      return promiseChain;
     }
     if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown);
     } else if (operands.length) {
      if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
      if (this.listenerCount("command:*")) this.emit("command:*", operands, unknown); else if (this.commands.length) this.unknownCommand(); else {
       checkForUnknownOptions();
       this._processArguments();
      }
     } else if (this.commands.length) {
      checkForUnknownOptions();
      this.help({
       error: !0
      });
     } else {
      checkForUnknownOptions();
      this._processArguments();
     }
    }
    _findCommand(name) {
     if (!name) return;
     return this.commands.find(cmd => cmd._name === name || cmd._aliases.includes(name));
    }
    _findOption(arg) {
     return this.options.find(option => option.is(arg));
    }
    _checkForMissingMandatoryOptions() {
     this._getCommandAndAncestors().forEach(cmd => {
      cmd.options.forEach(anOption => {
       if (anOption.mandatory && void 0 === cmd.getOptionValue(anOption.attributeName())) cmd.missingMandatoryOptionValue(anOption);
      });
     });
    }
    _checkForConflictingLocalOptions() {
     const definedNonDefaultOptions = this.options.filter(option => {
      const optionKey = option.attributeName();
      if (void 0 === this.getOptionValue(optionKey)) return !1;
      return "default" !== this.getOptionValueSource(optionKey);
     });
     definedNonDefaultOptions.filter(option => option.conflictsWith.length > 0).forEach(option => {
      const conflictingAndDefined = definedNonDefaultOptions.find(defined => option.conflictsWith.includes(defined.attributeName()));
      if (conflictingAndDefined) this._conflictingOption(option, conflictingAndDefined);
     });
    }
    _checkForConflictingOptions() {
     this._getCommandAndAncestors().forEach(cmd => {
      cmd._checkForConflictingLocalOptions();
     });
    }
    parseOptions(args) {
     const operands = [];
     const unknown = [];
     let dest = operands;
     function maybeOption(arg) {
      return arg.length > 1 && "-" === arg[0];
     }
     const negativeNumberArg = arg => {
      if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return !1;
      return !this._getCommandAndAncestors().some(cmd => cmd.options.map(opt => opt.short).some(short => /^-\d$/.test(short)));
     };
     let activeVariadicOption = null;
     let activeGroup = null;
     let i = 0;
     for (;i < args.length || activeGroup; ) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;
      if ("--" === arg) {
       if (dest === unknown) dest.push(arg);
       dest.push(...args.slice(i));
       break;
      }
      if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
       this.emit(`option:${activeVariadicOption.name()}`, arg);
       continue;
      }
      activeVariadicOption = null;
      if (maybeOption(arg)) {
       const option = this._findOption(arg);
       if (option) {
        if (option.required) {
         const value = args[i++];
         if (void 0 === value) this.optionMissingArgument(option);
         this.emit(`option:${option.name()}`, value);
        } else if (option.optional) {
         let value = null;
         if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) value = args[i++];
         this.emit(`option:${option.name()}`, value);
        } else this.emit(`option:${option.name()}`);
        activeVariadicOption = option.variadic ? option : null;
        continue;
       }
      }
      if (arg.length > 2 && "-" === arg[0] && "-" !== arg[1]) {
       const option = this._findOption(`-${arg[1]}`);
       if (option) {
        if (option.required || option.optional && this._combineFlagAndOptionalValue) this.emit(`option:${option.name()}`, arg.slice(2)); else {
         this.emit(`option:${option.name()}`);
         activeGroup = `-${arg.slice(2)}`;
        }
        continue;
       }
      }
      if (/^--[^=]+=/.test(arg)) {
       const index = arg.indexOf("=");
       const option = this._findOption(arg.slice(0, index));
       if (option && (option.required || option.optional)) {
        this.emit(`option:${option.name()}`, arg.slice(index + 1));
        continue;
       }
      }
      if (dest === operands && maybeOption(arg) && (0 !== this.commands.length || !negativeNumberArg(arg))) dest = unknown;
      if ((this._enablePositionalOptions || this._passThroughOptions) && 0 === operands.length && 0 === unknown.length) if (this._findCommand(arg)) {
       operands.push(arg);
       unknown.push(...args.slice(i));
       break;
      } else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
       operands.push(arg, ...args.slice(i));
       break;
      } else if (this._defaultCommandName) {
       unknown.push(arg, ...args.slice(i));
       break;
      }
      if (this._passThroughOptions) {
       dest.push(arg, ...args.slice(i));
       break;
      }
      dest.push(arg);
     }
     return {
      operands,
      unknown
     };
    }
    opts() {
     if (this._storeOptionsAsProperties) {
      const result = {};
      const len = this.options.length;
      for (let i = 0; i < len; i++) {
       const key = this.options[i].attributeName();
       result[key] = key === this._versionOptionName ? this._version : this[key];
      }
      return result;
     }
     return this._optionValues;
    }
    optsWithGlobals() {
     return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
    }
    error(message, errorOptions) {
     this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr);
     if ("string" == typeof this._showHelpAfterError) this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`); else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr("\n");
      this.outputHelp({
       error: !0
      });
     }
     const config = errorOptions || {};
     const exitCode = config.exitCode || 1;
     const code = config.code || "commander.error";
     this._exit(exitCode, code, message);
    }
    _parseOptionsEnv() {
     this.options.forEach(option => {
      if (option.envVar && option.envVar in process.env) {
       const optionKey = option.attributeName();
       if (void 0 === this.getOptionValue(optionKey) || [ "default", "config", "env" ].includes(this.getOptionValueSource(optionKey))) if (option.required || option.optional) this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]); else this.emit(`optionEnv:${option.name()}`);
      }
     });
    }
    _parseOptionsImplied() {
     const dualHelper = new DualOptions(this.options);
     const hasCustomOptionValue = optionKey => void 0 !== this.getOptionValue(optionKey) && ![ "default", "implied" ].includes(this.getOptionValueSource(optionKey));
     this.options.filter(option => void 0 !== option.implied && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach(option => {
      Object.keys(option.implied).filter(impliedKey => !hasCustomOptionValue(impliedKey)).forEach(impliedKey => {
       this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
      });
     });
    }
    missingArgument(name) {
     const message = `error: missing required argument '${name}'`;
     this.error(message, {
      code: "commander.missingArgument"
     });
    }
    optionMissingArgument(option) {
     const message = `error: option '${option.flags}' argument missing`;
     this.error(message, {
      code: "commander.optionMissingArgument"
     });
    }
    missingMandatoryOptionValue(option) {
     const message = `error: required option '${option.flags}' not specified`;
     this.error(message, {
      code: "commander.missingMandatoryOptionValue"
     });
    }
    _conflictingOption(option, conflictingOption) {
     const findBestOptionFromValue = option => {
      const optionKey = option.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(target => target.negate && optionKey === target.attributeName());
      const positiveOption = this.options.find(target => !target.negate && optionKey === target.attributeName());
      if (negativeOption && (void 0 === negativeOption.presetArg && !1 === optionValue || void 0 !== negativeOption.presetArg && optionValue === negativeOption.presetArg)) return negativeOption;
      return positiveOption || option;
     };
     const getErrorMessage = option => {
      const bestOption = findBestOptionFromValue(option);
      const optionKey = bestOption.attributeName();
      if ("env" === this.getOptionValueSource(optionKey)) return `environment variable '${bestOption.envVar}'`;
      return `option '${bestOption.flags}'`;
     };
     const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
     this.error(message, {
      code: "commander.conflictingOption"
     });
    }
    unknownOption(flag) {
     if (this._allowUnknownOption) return;
     let suggestion = "";
     if (flag.startsWith("--") && this._showSuggestionAfterError) {
      let candidateFlags = [];
      let command = this;
      do {
       const moreFlags = command.createHelp().visibleOptions(command).filter(option => option.long).map(option => option.long);
       candidateFlags = candidateFlags.concat(moreFlags);
       command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
     }
     const message = `error: unknown option '${flag}'${suggestion}`;
     this.error(message, {
      code: "commander.unknownOption"
     });
    }
    _excessArguments(receivedArgs) {
     if (this._allowExcessArguments) return;
     const expected = this.registeredArguments.length;
     const s = 1 === expected ? "" : "s";
     const message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
     this.error(message, {
      code: "commander.excessArguments"
     });
    }
    unknownCommand() {
     const unknownName = this.args[0];
     let suggestion = "";
     if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp().visibleCommands(this).forEach(command => {
       candidateNames.push(command.name());
       if (command.alias()) candidateNames.push(command.alias());
      });
      suggestion = suggestSimilar(unknownName, candidateNames);
     }
     const message = `error: unknown command '${unknownName}'${suggestion}`;
     this.error(message, {
      code: "commander.unknownCommand"
     });
    }
    version(str, flags, description) {
     if (void 0 === str) return this._version;
     this._version = str;
     flags = flags || "-V, --version";
     description = description || "output the version number";
     const versionOption = this.createOption(flags, description);
     this._versionOptionName = versionOption.attributeName();
     this._registerOption(versionOption);
     this.on("option:" + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}\n`);
      this._exit(0, "commander.version", str);
     });
     return this;
    }
    description(str, argsDescription) {
     if (void 0 === str && void 0 === argsDescription) return this._description;
     this._description = str;
     if (argsDescription) this._argsDescription = argsDescription;
     return this;
    }
    summary(str) {
     if (void 0 === str) return this._summary;
     this._summary = str;
     return this;
    }
    alias(alias) {
     if (void 0 === alias) return this._aliases[0];
     let command = this;
     if (0 !== this.commands.length && this.commands[this.commands.length - 1]._executableHandler) command = this.commands[this.commands.length - 1];
     if (alias === command._name) throw new Error("Command alias can't be the same as its name");
     const matchingCommand = this.parent?._findCommand(alias);
     if (matchingCommand) {
      const existingCmd = [ matchingCommand.name() ].concat(matchingCommand.aliases()).join("|");
      throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
     }
     command._aliases.push(alias);
     return this;
    }
    aliases(aliases) {
     if (void 0 === aliases) return this._aliases;
     aliases.forEach(alias => this.alias(alias));
     return this;
    }
    usage(str) {
     if (void 0 === str) {
      if (this._usage) return this._usage;
      const args = this.registeredArguments.map(arg => humanReadableArgName(arg));
      return [].concat(this.options.length || null !== this._helpOption ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
     }
     this._usage = str;
     return this;
    }
    name(str) {
     if (void 0 === str) return this._name;
     this._name = str;
     return this;
    }
    helpGroup(heading) {
     if (void 0 === heading) return this._helpGroupHeading ?? "";
     this._helpGroupHeading = heading;
     return this;
    }
    commandsGroup(heading) {
     if (void 0 === heading) return this._defaultCommandGroup ?? "";
     this._defaultCommandGroup = heading;
     return this;
    }
    optionsGroup(heading) {
     if (void 0 === heading) return this._defaultOptionGroup ?? "";
     this._defaultOptionGroup = heading;
     return this;
    }
    _initOptionGroup(option) {
     if (this._defaultOptionGroup && !option.helpGroupHeading) option.helpGroup(this._defaultOptionGroup);
    }
    _initCommandGroup(cmd) {
     if (this._defaultCommandGroup && !cmd.helpGroup()) cmd.helpGroup(this._defaultCommandGroup);
    }
    nameFromFilename(filename) {
     this._name = path.basename(filename, path.extname(filename));
     return this;
    }
    executableDir(path) {
     if (void 0 === path) return this._executableDir;
     this._executableDir = path;
     return this;
    }
    helpInformation(contextOptions) {
     const helper = this.createHelp();
     const context = this._getOutputContext(contextOptions);
     helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors
     });
     const text = helper.formatHelp(this, helper);
     if (context.hasColors) return text;
     return this._outputConfiguration.stripColor(text);
    }
    _getOutputContext(contextOptions) {
     const error = !!(contextOptions = contextOptions || {}).error;
     let baseWrite;
     let hasColors;
     let helpWidth;
     if (error) {
      baseWrite = str => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
     } else {
      baseWrite = str => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
     }
     return {
      error,
      write: str => {
       if (!hasColors) str = this._outputConfiguration.stripColor(str);
       return baseWrite(str);
      },
      hasColors,
      helpWidth
     };
    }
    outputHelp(contextOptions) {
     let deprecatedCallback;
     if ("function" == typeof contextOptions) {
      deprecatedCallback = contextOptions;
      contextOptions = void 0;
     }
     const outputContext = this._getOutputContext(contextOptions);
     const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this
     };
     this._getCommandAndAncestors().reverse().forEach(command => command.emit("beforeAllHelp", eventContext));
     this.emit("beforeHelp", eventContext);
     let helpInformation = this.helpInformation({
      error: outputContext.error
     });
     if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if ("string" != typeof helpInformation && !Buffer.isBuffer(helpInformation)) throw new Error("outputHelp callback must return a string or a Buffer");
     }
     outputContext.write(helpInformation);
     if (this._getHelpOption()?.long) this.emit(this._getHelpOption().long);
     this.emit("afterHelp", eventContext);
     this._getCommandAndAncestors().forEach(command => command.emit("afterAllHelp", eventContext));
    }
    helpOption(flags, description) {
     if ("boolean" == typeof flags) {
      if (flags) {
       if (null === this._helpOption) this._helpOption = void 0;
       if (this._defaultOptionGroup) this._initOptionGroup(this._getHelpOption());
      } else this._helpOption = null;
      return this;
     }
     this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command");
     if (flags || description) this._initOptionGroup(this._helpOption);
     return this;
    }
    _getHelpOption() {
     if (void 0 === this._helpOption) this.helpOption(void 0, void 0);
     return this._helpOption;
    }
    addHelpOption(option) {
     this._helpOption = option;
     this._initOptionGroup(option);
     return this;
    }
    help(contextOptions) {
     this.outputHelp(contextOptions);
     let exitCode = Number(process.exitCode ?? 0);
     if (0 === exitCode && contextOptions && "function" != typeof contextOptions && contextOptions.error) exitCode = 1;
     this._exit(exitCode, "commander.help", "(outputHelp)");
    }
    addHelpText(position, text) {
     const allowedValues = [ "beforeAll", "before", "after", "afterAll" ];
     if (!allowedValues.includes(position)) throw new Error(`Unexpected value for position to addHelpText.\nExpecting one of '${allowedValues.join("', '")}'`);
     const helpEvent = `${position}Help`;
     this.on(helpEvent, context => {
      let helpStr;
      if ("function" == typeof text) helpStr = text({
       error: context.error,
       command: context.command
      }); else helpStr = text;
      if (helpStr) context.write(`${helpStr}\n`);
     });
     return this;
    }
    _outputHelpIfRequested(args) {
     const helpOption = this._getHelpOption();
     if (helpOption && args.find(arg => helpOption.is(arg))) {
      this.outputHelp();
      this._exit(0, "commander.helpDisplayed", "(outputHelp)");
     }
    }
   }
   function incrementNodeInspectorPort(args) {
    return args.map(arg => {
     if (!arg.startsWith("--inspect")) return arg;
     let debugOption;
     let debugHost = "127.0.0.1";
     let debugPort = "9229";
     let match;
     if (null !== (match = arg.match(/^(--inspect(-brk)?)$/))) debugOption = match[1]; else if (null !== (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))) {
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) debugPort = match[3]; else debugHost = match[3];
     } else if (null !== (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))) {
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
     }
     if (debugOption && "0" !== debugPort) return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
     return arg;
    });
   }
   function useColor() {
    if (process.env.NO_COLOR || "0" === process.env.FORCE_COLOR || "false" === process.env.FORCE_COLOR) return !1;
    if (process.env.FORCE_COLOR || void 0 !== process.env.CLICOLOR_FORCE) return !0;
    return;
   }
   exports.Command = Command;
   exports.useColor = useColor;
  },
  1135: (__unused_webpack_module, exports) => {
   class CommanderError extends Error {
    constructor(exitCode, code, message) {
     super(message);
     Error.captureStackTrace(this, this.constructor);
     this.name = this.constructor.name;
     this.code = code;
     this.exitCode = exitCode;
     this.nestedError = void 0;
    }
   }
   exports.CommanderError = CommanderError;
   exports.InvalidArgumentError = class InvalidArgumentError extends CommanderError {
    constructor(message) {
     super(1, "commander.invalidArgument", message);
     Error.captureStackTrace(this, this.constructor);
     this.name = this.constructor.name;
    }
   };
  },
  9754: (__unused_webpack_module, exports, __nccwpck_require__) => {
   const {humanReadableArgName} = __nccwpck_require__(9154);
   function stripColor(str) {
    return str.replace(/\x1b\[\d*(;\d*)*m/g, "");
   }
   exports.Help = class Help {
    constructor() {
     this.helpWidth = void 0;
     this.minWidthToWrap = 40;
     this.sortSubcommands = !1;
     this.sortOptions = !1;
     this.showGlobalOptions = !1;
    }
    prepareContext(contextOptions) {
     this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
    }
    visibleCommands(cmd) {
     const visibleCommands = cmd.commands.filter(cmd => !cmd._hidden);
     const helpCommand = cmd._getHelpCommand();
     if (helpCommand && !helpCommand._hidden) visibleCommands.push(helpCommand);
     if (this.sortSubcommands) visibleCommands.sort((a, b) => a.name().localeCompare(b.name()));
     return visibleCommands;
    }
    compareOptions(a, b) {
     const getSortKey = option => option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
     return getSortKey(a).localeCompare(getSortKey(b));
    }
    visibleOptions(cmd) {
     const visibleOptions = cmd.options.filter(option => !option.hidden);
     const helpOption = cmd._getHelpOption();
     if (helpOption && !helpOption.hidden) {
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) visibleOptions.push(helpOption); else if (helpOption.long && !removeLong) visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description)); else if (helpOption.short && !removeShort) visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description));
     }
     if (this.sortOptions) visibleOptions.sort(this.compareOptions);
     return visibleOptions;
    }
    visibleGlobalOptions(cmd) {
     if (!this.showGlobalOptions) return [];
     const globalOptions = [];
     for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
      const visibleOptions = ancestorCmd.options.filter(option => !option.hidden);
      globalOptions.push(...visibleOptions);
     }
     if (this.sortOptions) globalOptions.sort(this.compareOptions);
     return globalOptions;
    }
    visibleArguments(cmd) {
     if (cmd._argsDescription) cmd.registeredArguments.forEach(argument => {
      argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
     });
     if (cmd.registeredArguments.find(argument => argument.description)) return cmd.registeredArguments;
     return [];
    }
    subcommandTerm(cmd) {
     const args = cmd.registeredArguments.map(arg => humanReadableArgName(arg)).join(" ");
     return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
    }
    optionTerm(option) {
     return option.flags;
    }
    argumentTerm(argument) {
     return argument.name();
    }
    longestSubcommandTermLength(cmd, helper) {
     return helper.visibleCommands(cmd).reduce((max, command) => Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command)))), 0);
    }
    longestOptionTermLength(cmd, helper) {
     return helper.visibleOptions(cmd).reduce((max, option) => Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))), 0);
    }
    longestGlobalOptionTermLength(cmd, helper) {
     return helper.visibleGlobalOptions(cmd).reduce((max, option) => Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))), 0);
    }
    longestArgumentTermLength(cmd, helper) {
     return helper.visibleArguments(cmd).reduce((max, argument) => Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument)))), 0);
    }
    commandUsage(cmd) {
     let cmdName = cmd._name;
     if (cmd._aliases[0]) cmdName = cmdName + "|" + cmd._aliases[0];
     let ancestorCmdNames = "";
     for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
     return ancestorCmdNames + cmdName + " " + cmd.usage();
    }
    commandDescription(cmd) {
     return cmd.description();
    }
    subcommandDescription(cmd) {
     return cmd.summary() || cmd.description();
    }
    optionDescription(option) {
     const extraInfo = [];
     if (option.argChoices) extraInfo.push(`choices: ${option.argChoices.map(choice => JSON.stringify(choice)).join(", ")}`);
     if (void 0 !== option.defaultValue) if (option.required || option.optional || option.isBoolean() && "boolean" == typeof option.defaultValue) extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`);
     if (void 0 !== option.presetArg && option.optional) extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
     if (void 0 !== option.envVar) extraInfo.push(`env: ${option.envVar}`);
     if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(", ")})`;
      if (option.description) return `${option.description} ${extraDescription}`;
      return extraDescription;
     }
     return option.description;
    }
    argumentDescription(argument) {
     const extraInfo = [];
     if (argument.argChoices) extraInfo.push(`choices: ${argument.argChoices.map(choice => JSON.stringify(choice)).join(", ")}`);
     if (void 0 !== argument.defaultValue) extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`);
     if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(", ")})`;
      if (argument.description) return `${argument.description} ${extraDescription}`;
      return extraDescription;
     }
     return argument.description;
    }
    formatItemList(heading, items, helper) {
     if (0 === items.length) return [];
     return [ helper.styleTitle(heading), ...items, "" ];
    }
    groupItems(unsortedItems, visibleItems, getGroup) {
     const result = new Map;
     unsortedItems.forEach(item => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
     });
     visibleItems.forEach(item => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
      result.get(group).push(item);
     });
     return result;
    }
    formatHelp(cmd, helper) {
     const termWidth = helper.padWidth(cmd, helper);
     const helpWidth = helper.helpWidth ?? 80;
     function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
     }
     let output = [ `${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, "" ];
     const commandDescription = helper.commandDescription(cmd);
     if (commandDescription.length > 0) output = output.concat([ helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), "" ]);
     const argumentList = helper.visibleArguments(cmd).map(argument => callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument))));
     output = output.concat(this.formatItemList("Arguments:", argumentList, helper));
     this.groupItems(cmd.options, helper.visibleOptions(cmd), option => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
      const optionList = options.map(option => callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option))));
      output = output.concat(this.formatItemList(group, optionList, helper));
     });
     if (helper.showGlobalOptions) {
      const globalOptionList = helper.visibleGlobalOptions(cmd).map(option => callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option))));
      output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
     }
     this.groupItems(cmd.commands, helper.visibleCommands(cmd), sub => sub.helpGroup() || "Commands:").forEach((commands, group) => {
      const commandList = commands.map(sub => callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub))));
      output = output.concat(this.formatItemList(group, commandList, helper));
     });
     return output.join("\n");
    }
    displayWidth(str) {
     return stripColor(str).length;
    }
    styleTitle(str) {
     return str;
    }
    styleUsage(str) {
     return str.split(" ").map(word => {
      if ("[options]" === word) return this.styleOptionText(word);
      if ("[command]" === word) return this.styleSubcommandText(word);
      if ("[" === word[0] || "<" === word[0]) return this.styleArgumentText(word);
      return this.styleCommandText(word);
     }).join(" ");
    }
    styleCommandDescription(str) {
     return this.styleDescriptionText(str);
    }
    styleOptionDescription(str) {
     return this.styleDescriptionText(str);
    }
    styleSubcommandDescription(str) {
     return this.styleDescriptionText(str);
    }
    styleArgumentDescription(str) {
     return this.styleDescriptionText(str);
    }
    styleDescriptionText(str) {
     return str;
    }
    styleOptionTerm(str) {
     return this.styleOptionText(str);
    }
    styleSubcommandTerm(str) {
     return str.split(" ").map(word => {
      if ("[options]" === word) return this.styleOptionText(word);
      if ("[" === word[0] || "<" === word[0]) return this.styleArgumentText(word);
      return this.styleSubcommandText(word);
     }).join(" ");
    }
    styleArgumentTerm(str) {
     return this.styleArgumentText(str);
    }
    styleOptionText(str) {
     return str;
    }
    styleArgumentText(str) {
     return str;
    }
    styleSubcommandText(str) {
     return str;
    }
    styleCommandText(str) {
     return str;
    }
    padWidth(cmd, helper) {
     return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
    }
    preformatted(str) {
     return /\n[^\S\r\n]/.test(str);
    }
    formatItem(term, termWidth, description, helper) {
     const itemIndentStr = " ".repeat(2);
     if (!description) return itemIndentStr + term;
     const paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term));
     const remainingWidth = (this.helpWidth ?? 80) - termWidth - 2 - 2;
     let formattedDescription;
     if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) formattedDescription = description; else formattedDescription = helper.boxWrap(description, remainingWidth).replace(/\n/g, "\n" + " ".repeat(termWidth + 2));
     return itemIndentStr + paddedTerm + " ".repeat(2) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
    }
    boxWrap(str, width) {
     if (width < this.minWidthToWrap) return str;
     const rawLines = str.split(/\r\n|\n/);
     const chunkPattern = /[\s]*[^\s]+/g;
     const wrappedLines = [];
     rawLines.forEach(line => {
      const chunks = line.match(chunkPattern);
      if (null === chunks) {
       wrappedLines.push("");
       return;
      }
      let sumChunks = [ chunks.shift() ];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach(chunk => {
       const visibleWidth = this.displayWidth(chunk);
       if (sumWidth + visibleWidth <= width) {
        sumChunks.push(chunk);
        sumWidth += visibleWidth;
        return;
       }
       wrappedLines.push(sumChunks.join(""));
       const nextChunk = chunk.trimStart();
       sumChunks = [ nextChunk ];
       sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(""));
     });
     return wrappedLines.join("\n");
    }
   };
   exports.stripColor = stripColor;
  },
  5240: (__unused_webpack_module, exports, __nccwpck_require__) => {
   const {InvalidArgumentError} = __nccwpck_require__(1135);
   function camelcase(str) {
    return str.split("-").reduce((str, word) => str + word[0].toUpperCase() + word.slice(1));
   }
   exports.Option = class Option {
    constructor(flags, description) {
     this.flags = flags;
     this.description = description || "";
     this.required = flags.includes("<");
     this.optional = flags.includes("[");
     this.variadic = /\w\.\.\.[>\]]$/.test(flags);
     this.mandatory = !1;
     const optionFlags = function splitOptionFlags(flags) {
      let shortFlag;
      let longFlag;
      const shortFlagExp = /^-[^-]$/;
      const longFlagExp = /^--[^-]/;
      const flagParts = flags.split(/[ |,]+/).concat("guard");
      if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
      if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
      if (!shortFlag && shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
      if (!shortFlag && longFlagExp.test(flagParts[0])) {
       shortFlag = longFlag;
       longFlag = flagParts.shift();
      }
      if (flagParts[0].startsWith("-")) {
       const unsupportedFlag = flagParts[0];
       const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
       if (/^-[^-][^-]/.test(unsupportedFlag)) throw new Error(`${baseError}\n- a short flag is a single dash and a single character\n  - either use a single dash and a single character (for a short flag)\n  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
       if (shortFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}\n- too many short flags`);
       if (longFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}\n- too many long flags`);
       throw new Error(`${baseError}\n- unrecognised flag format`);
      }
      if (void 0 === shortFlag && void 0 === longFlag) throw new Error(`option creation failed due to no flags found in '${flags}'.`);
      return {
       shortFlag,
       longFlag
      };
     }(flags);
     this.short = optionFlags.shortFlag;
     this.long = optionFlags.longFlag;
     this.negate = !1;
     if (this.long) this.negate = this.long.startsWith("--no-");
     this.defaultValue = void 0;
     this.defaultValueDescription = void 0;
     this.presetArg = void 0;
     this.envVar = void 0;
     this.parseArg = void 0;
     this.hidden = !1;
     this.argChoices = void 0;
     this.conflictsWith = [];
     this.implied = void 0;
     this.helpGroupHeading = void 0;
    }
    default(value, description) {
     this.defaultValue = value;
     this.defaultValueDescription = description;
     return this;
    }
    preset(arg) {
     this.presetArg = arg;
     return this;
    }
    conflicts(names) {
     this.conflictsWith = this.conflictsWith.concat(names);
     return this;
    }
    implies(impliedOptionValues) {
     let newImplied = impliedOptionValues;
     if ("string" == typeof impliedOptionValues) newImplied = {
      [impliedOptionValues]: !0
     };
     this.implied = Object.assign(this.implied || {}, newImplied);
     return this;
    }
    env(name) {
     this.envVar = name;
     return this;
    }
    argParser(fn) {
     this.parseArg = fn;
     return this;
    }
    makeOptionMandatory(mandatory = !0) {
     this.mandatory = !!mandatory;
     return this;
    }
    hideHelp(hide = !0) {
     this.hidden = !!hide;
     return this;
    }
    _collectValue(value, previous) {
     if (previous === this.defaultValue || !Array.isArray(previous)) return [ value ];
     previous.push(value);
     return previous;
    }
    choices(values) {
     this.argChoices = values.slice();
     this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
      if (this.variadic) return this._collectValue(arg, previous);
      return arg;
     };
     return this;
    }
    name() {
     if (this.long) return this.long.replace(/^--/, "");
     return this.short.replace(/^-/, "");
    }
    attributeName() {
     if (this.negate) return camelcase(this.name().replace(/^no-/, ""));
     return camelcase(this.name());
    }
    helpGroup(heading) {
     this.helpGroupHeading = heading;
     return this;
    }
    is(arg) {
     return this.short === arg || this.long === arg;
    }
    isBoolean() {
     return !this.required && !this.optional && !this.negate;
    }
   };
   exports.DualOptions = class DualOptions {
    constructor(options) {
     this.positiveOptions = new Map;
     this.negativeOptions = new Map;
     this.dualOptions = new Set;
     options.forEach(option => {
      if (option.negate) this.negativeOptions.set(option.attributeName(), option); else this.positiveOptions.set(option.attributeName(), option);
     });
     this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) this.dualOptions.add(key);
     });
    }
    valueFromOption(value, option) {
     const optionKey = option.attributeName();
     if (!this.dualOptions.has(optionKey)) return !0;
     const preset = this.negativeOptions.get(optionKey).presetArg;
     const negativeValue = void 0 !== preset ? preset : !1;
     return option.negate === (negativeValue === value);
    }
   };
  },
  5030: (__unused_webpack_module, exports) => {
   exports.suggestSimilar = function suggestSimilar(word, candidates) {
    if (!candidates || 0 === candidates.length) return "";
    candidates = Array.from(new Set(candidates));
    const searchingOptions = word.startsWith("--");
    if (searchingOptions) {
     word = word.slice(2);
     candidates = candidates.map(candidate => candidate.slice(2));
    }
    let similar = [];
    let bestDistance = 3;
    candidates.forEach(candidate => {
     if (candidate.length <= 1) return;
     const distance = function editDistance(a, b) {
      if (Math.abs(a.length - b.length) > 3) return Math.max(a.length, b.length);
      const d = [];
      for (let i = 0; i <= a.length; i++) d[i] = [ i ];
      for (let j = 0; j <= b.length; j++) d[0][j] = j;
      for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
       let cost = 1;
       if (a[i - 1] === b[j - 1]) cost = 0; else cost = 1;
       d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost);
       if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
      return d[a.length][b.length];
     }(word, candidate);
     const length = Math.max(word.length, candidate.length);
     if ((length - distance) / length > .4) if (distance < bestDistance) {
      bestDistance = distance;
      similar = [ candidate ];
     } else if (distance === bestDistance) similar.push(candidate);
    });
    similar.sort((a, b) => a.localeCompare(b));
    if (searchingOptions) similar = similar.map(candidate => `--${candidate}`);
    if (similar.length > 1) return `\n(Did you mean one of ${similar.join(", ")}?)`;
    if (1 === similar.length) return `\n(Did you mean ${similar[0]}?)`;
    return "";
   };
  },
  3237: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    DA: () => removeLeftovers,
    DP: () => unfinishedClone,
    IL: () => removeWorktree,
    w: () => worktreesIn,
    xD: () => recordName
   });
   var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
   var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
   var _store_fs_owner_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6583);
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
  2681: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    runCommand: () => runCommand
   });
   var commands_session = __nccwpck_require__(6183);
   var compose = __nccwpck_require__(1024);
   var documents_json = __nccwpck_require__(3899);
   var errors = __nccwpck_require__(9473);
   var masks = __nccwpck_require__(8889);
   var create = __nccwpck_require__(1719);
   var external_node_os_ = __nccwpck_require__(8161);
   var process_groups = __nccwpck_require__(510);
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
      session = await (0, compose.f)({
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
     const {githubUsage} = await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 2185));
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
  7094: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.r(__webpack_exports__);
   __nccwpck_require__.d(__webpack_exports__, {
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
  9362: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    dM: () => distinct,
    i: () => findLost,
    iq: () => runReleases
   });
   var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
   var _refs_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2232);
   var _release_drive_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2439);
   var _release_freeze_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2675);
   var _release_lost_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1466);
   var _release_view_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5681);
   var _work_identify_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4638);
   async function findLost(session, pkg) {
    const {state} = await session.world.snapshot();
    const {running} = await (0, _work_identify_js__WEBPACK_IMPORTED_MODULE_6__.t)(state, void 0 === pkg ? void 0 : (0, 
    _refs_glob_js__WEBPACK_IMPORTED_MODULE_1__.yk)(pkg));
    return (0, _release_lost_js__WEBPACK_IMPORTED_MODULE_4__.ZT)(session, state, running);
   }
   async function runReleases(session, releases, action, options = {}) {
    const before = void 0 === options.view ? (await viewAll(session, releases)).views : [ options.view ];
    for (const release of before) session.reporter.report({
     type: "release",
     action,
     release
    });
    const {started, releases: worked, unusable, problems} = await (0, _release_drive_js__WEBPACK_IMPORTED_MODULE_2__.J)(session, releases, options);
    const after = await viewAll(session, worked);
    for (const release of after.views) session.reporter.report({
     type: "release",
     action: "changed",
     release
    });
    return {
     views: after.views,
     started,
     unusable,
     problems: distinct([ ...problems, ...after.problems ])
    };
   }
   function distinct(problems) {
    return [ ...new Map(problems.map(problem => [ `${problem.ref} ${problem.message}`, problem ])).values() ];
   }
   async function viewAll(session, releases) {
    const {state, intent} = await session.world.snapshot();
    const freezes = new _release_freeze_js__WEBPACK_IMPORTED_MODULE_3__.dj(intent, session.clock.now());
    const views = [];
    const problems = [];
    for (const ref of releases) try {
     views.push(await (0, _release_view_js__WEBPACK_IMPORTED_MODULE_5__.nB)(state, ref, freezes));
    } catch (error) {
     problems.push(...(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.GW)(error));
    }
    return {
     views,
     problems
    };
   }
  },
  6183: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
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
  1024: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    f: () => openSession
   });
   var external_node_fs_ = __nccwpck_require__(3024);
   var external_node_path_ = __nccwpck_require__(6760);
   var leftovers = __nccwpck_require__(3237);
   var clock = __nccwpck_require__(7094);
   var parse = __nccwpck_require__(2216);
   function reachingEnv({env, credentials}) {
    return {
     ...env,
     ...credentials
    };
   }
   function homeOf(env) {
    return env.OCUROOT_HOME || external_node_path_.join(env.HOME ?? env.USERPROFILE ?? "", ".ocuroot");
   }
   var setting_values = __nccwpck_require__(6938);
   var masks = __nccwpck_require__(8889);
   var build_remembered = __nccwpck_require__(7504);
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
    const {AddressSecrets} = await __nccwpck_require__.e(595).then(__nccwpck_require__.bind(__nccwpck_require__, 4595));
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
   var errors = __nccwpck_require__(9473);
   var build_process = __nccwpck_require__(4712);
   var remote = __nccwpck_require__(7661);
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
   var external_node_crypto_ = __nccwpck_require__(7598);
   var transact = __nccwpck_require__(9092);
   var disk = __nccwpck_require__(3127);
   var bounded_map = __nccwpck_require__(2524);
   var overlay = __nccwpck_require__(2274);
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
   var lock = __nccwpck_require__(2433);
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
   var sweep = __nccwpck_require__(2100);
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
   var world = __nccwpck_require__(8016);
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
   var snapshot = __nccwpck_require__(4562);
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
    const {openRemoteStore, openRemoteWorld} = await __nccwpck_require__.e(535).then(__nccwpck_require__.bind(__nccwpck_require__, 8535));
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
   var external_node_os_ = __nccwpck_require__(8161);
   var order = __nccwpck_require__(3667);
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
    const {run} = await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 4712));
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
   var promises_ = __nccwpck_require__(1455);
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
   var job = __nccwpck_require__(7249);
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
   var fs_owner = __nccwpck_require__(6583);
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
   var hints = __nccwpck_require__(7093);
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
      loading ??= Promise.all([ __nccwpck_require__.e(442).then(__nccwpck_require__.bind(__nccwpck_require__, 6442)), openEngine() ]).then(([{createConfigHost}, engine]) => ({
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
     const {access} = (0, job.h)(reachingEnv(options), options.workflow);
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
    }(options, root.path), async () => options.engine ?? (await __nccwpck_require__.e(504).then(__nccwpck_require__.bind(__nccwpck_require__, 504))).startEngine()), masks.SL);
    if ("engine" === options.needs) config.start();
    try {
     return "store" === root.kind ? await async function fromStore(options, store, config) {
      const env = reachingEnv(options);
      const {recordedSettings, baseOf, noSource} = await __nccwpck_require__.e(144).then(__nccwpck_require__.bind(__nccwpck_require__, 1144));
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
       const newer = await (await __nccwpck_require__.e(63).then(__nccwpck_require__.bind(__nccwpck_require__, 63))).newerWriter(documents, options.version);
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
         return (await __nccwpck_require__.e(294).then(__nccwpck_require__.bind(__nccwpck_require__, 2294))).unpublishedIn(place, env);
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
       const {savingRepoConfig} = await __nccwpck_require__.e(883).then(__nccwpck_require__.bind(__nccwpck_require__, 7883));
       if (0 === facts.remotes.length) {
        const {noteLocalSource} = await __nccwpck_require__.e(985).then(__nccwpck_require__.bind(__nccwpck_require__, 4985));
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
    const github = (0, job.h)(env, options.workflow);
    const checkouts = function lazyCheckouts({env, signal}, config, world, current) {
     let loading;
     return {
      open: async (repo, commit) => {
       if (void 0 !== current && repo === current.repo && commit === current.commit) return current.root;
       loading ??= (async () => {
        const {openCheckouts} = await __nccwpck_require__.e(255).then(__nccwpck_require__.bind(__nccwpck_require__, 4255));
        const {originOf} = await __nccwpck_require__.e(931).then(__nccwpck_require__.bind(__nccwpck_require__, 2931));
        const {localSource} = await __nccwpck_require__.e(985).then(__nccwpck_require__.bind(__nccwpck_require__, 4985));
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
      const {originOf} = await __nccwpck_require__.e(931).then(__nccwpck_require__.bind(__nccwpck_require__, 2931));
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
        const [{loadRelease}, {environmentsOf}] = await Promise.all([ Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 1944)), __nccwpck_require__.e(651).then(__nccwpck_require__.bind(__nccwpck_require__, 651)) ]);
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
       const {run} = await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 4712));
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
      const {storedTrigger} = await __nccwpck_require__.e(131).then(__nccwpck_require__.bind(__nccwpck_require__, 2131));
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
  },
  6938: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    H$: () => settingNames,
    I1: () => overrideSettings,
    _r: () => settingsFile,
    b6: () => textOf,
    c3: () => listOf
   });
   var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
   var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3017);
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
  6702: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    F: () => retiredHint,
    p: () => nearest
   });
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
   function retiredHint(name) {
    return Object.hasOwn(retired, name) ? retired[name] : void 0;
   }
   function nearest(name, known) {
    let best;
    let least = Math.max(1, Math.floor(name.length / 3)) + 1;
    for (const each of [ ...known, ...universal ]) {
     const distance = editDistance(name.toLowerCase(), each.toLowerCase());
     if (distance < least) [best, least] = [ each, distance ];
    }
    return best;
   }
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
  },
  3017: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    Tn: () => isFunction,
    Zm: () => isDict,
    aB: () => toJson,
    bx: () => ValueProblem,
    q0: () => describe
   });
   var _ocuroot_starlark_wasm__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(966);
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
  2057: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    HT: () => readEnvelope,
    IS: () => storeFolder,
    Iv: () => writeEnvelope,
    TJ: () => storePath
   });
   var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
   var _refs_format_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6036);
   var _refs_order_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3667);
   var _refs_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2216);
   var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3899);
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
  8246: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    Vv: () => freezeDocument,
    cE: () => freezeWindowsDocument,
    yt: () => windowSchema
   });
   var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8395);
   const exemptSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP());
   const freezeDocument = {
    name: "freeze",
    bodyType: "models.Freeze",
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({
     reason: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),
     until: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()),
     exempt: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(exemptSchema),
     by: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()),
     at: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP())
    })
   };
   const windowSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({
    start: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),
    end: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),
    reason: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),
    timezone: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()),
    exempt: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(exemptSchema)
   });
   const freezeWindowsDocument = {
    name: "freeze windows",
    bodyType: "models.FreezeWindows",
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({
     windows: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(windowSchema)
    })
   };
  },
  4784: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    X: () => sameIntent,
    Z: () => sameValues
   });
   var _refs_format_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6036);
   var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3899);
   function sameIntent(a, b) {
    return sameRef(a.release, b.release) && sameMaps(a.input, b.input, sameDescriptor);
   }
   function sameValues(a, b) {
    return sameMaps(a, b, (one, other) => sameJson(argumentOf(one), argumentOf(other)));
   }
   function argumentOf(input) {
    return input.value ?? input.default ?? void 0;
   }
   function sameDescriptor(a, b) {
    if (!sameJson(a.default, b.default)) return !1;
    if (void 0 === a.ref || void 0 === b.ref) return a.ref === b.ref && sameJson(a.value, b.value);
    return sameRef(a.ref, b.ref);
   }
   function sameMaps(a, b, same) {
    if (a === b) return !0;
    const [left, right] = [ a ?? {}, b ?? {} ];
    const names = Object.keys(left);
    if (names.length !== Object.keys(right).length) return !1;
    return names.every(name => {
     const [one, other] = [ left[name], Object.hasOwn(right, name) ? right[name] : void 0 ];
     return void 0 !== one && void 0 !== other && same(one, other);
    });
   }
   function sameJson(a, b) {
    return (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.FS)(a ?? null, b ?? null);
   }
   function sameRef(a, b) {
    return a === b || normalise(a) === normalise(b);
   }
   function normalise(ref) {
    try {
     return (0, _refs_format_js__WEBPACK_IMPORTED_MODULE_0__.$T)(ref);
    } catch {
     return ref;
    }
   }
  },
  2043: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    v: () => deployIntentDocument
   });
   var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8395);
   var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2156);
   const deployIntentDocument = {
    name: "deployment intent",
    bodyType: "models.Intent",
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_1__._H3({
     release: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
     input: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(_run_js__WEBPACK_IMPORTED_MODULE_0__.uO)
    })
   };
  },
  3899: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    FS: () => equalJson,
    IB: () => formatJson,
    Gv: () => json_isObject,
    qF: () => parseJson
   });
   function utils_isInteger(value) {
    return INTEGER_REGEX.test(value);
   }
   const INTEGER_REGEX = /^-?[0-9]+$/;
   function isNumber(value) {
    return NUMBER_REGEX.test(value);
   }
   const NUMBER_REGEX = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
   let UnsafeNumberReason = function(UnsafeNumberReason) {
    UnsafeNumberReason.underflow = "underflow";
    UnsafeNumberReason.overflow = "overflow";
    UnsafeNumberReason.truncate_integer = "truncate_integer";
    UnsafeNumberReason.truncate_float = "truncate_float";
    return UnsafeNumberReason;
   }({});
   function extractSignificantDigits(value) {
    const {start, end} = function getSignificantDigitRange(value) {
     let start = 0;
     if ("-" === value[0]) start++;
     for (;"0" === value[start] || "." === value[start]; ) start++;
     let end = value.lastIndexOf("e");
     if (-1 === end) end = value.lastIndexOf("E");
     if (-1 === end) end = value.length;
     for (;("0" === value[end - 1] || "." === value[end - 1]) && end > start; ) end--;
     return {
      start,
      end
     };
    }(value);
    const digits = value.substring(start, end);
    const dot = digits.indexOf(".");
    if (-1 === dot) return digits;
    return digits.substring(0, dot) + digits.substring(dot + 1);
   }
   const losslessNumberMarker = Symbol.for("lossless-json.LosslessNumber");
   class LosslessNumber {
    value;
    isLosslessNumber=!0;
    get [losslessNumberMarker]() {
     return !0;
    }
    constructor(value) {
     if (!isNumber(value)) throw new Error(`Invalid number (value: "${value}")`);
     this.value = value;
    }
    valueOf() {
     const unsafeReason = function getUnsafeNumberReason(value) {
      if (function isSafeNumber(value, config) {
       if (utils_isInteger(value)) return Number.isSafeInteger(Number.parseInt(value, 10));
       const num = Number.parseFloat(value);
       if (Number.isInteger(num) && !Number.isSafeInteger(num)) return !1;
       const parsed = String(num);
       if (value === parsed) return !0;
       const valueDigits = extractSignificantDigits(value);
       const parsedDigits = extractSignificantDigits(parsed);
       if (valueDigits === parsedDigits) return !0;
       if (!0 === config?.approx) {
        const requiredDigits = 14;
        if (parsedDigits.length >= requiredDigits && valueDigits.startsWith(parsedDigits.substring(0, requiredDigits))) return !0;
       }
       return !1;
      }(value, {
       approx: !1
      })) return;
      if (utils_isInteger(value)) return UnsafeNumberReason.truncate_integer;
      const num = Number.parseFloat(value);
      if (!Number.isFinite(num)) return UnsafeNumberReason.overflow;
      if (0 === num) return UnsafeNumberReason.underflow;
      return UnsafeNumberReason.truncate_float;
     }(this.value);
     if (void 0 === unsafeReason || unsafeReason === UnsafeNumberReason.truncate_float) return Number.parseFloat(this.value);
     if (utils_isInteger(this.value)) return BigInt(this.value);
     throw new Error(`Cannot safely convert to number: the value '${this.value}' would ${unsafeReason} and become ${Number.parseFloat(this.value)}`);
    }
    toString() {
     return this.value;
    }
   }
   function isLosslessNumber(value) {
    return null !== value && "object" == typeof value && !0 === value[losslessNumberMarker];
   }
   function parseLosslessNumber(value) {
    return new LosslessNumber(value);
   }
   function reviveValue(context, key, value, reviver) {
    if (Array.isArray(value)) return reviver.call(context, key, function reviveArray(array, reviver) {
     for (let i = 0; i < array.length; i++) {
      const value = reviveValue(array, String(i), array[i], reviver);
      if (void 0 === value) delete array[i]; else array[i] = value;
     }
     return array;
    }(value, reviver));
    if (value && "object" == typeof value && !isLosslessNumber(value)) return reviver.call(context, key, function reviveObject(object, reviver) {
     for (const key of Object.keys(object)) {
      const value = reviveValue(object, key, object[key], reviver);
      if (void 0 !== value) object[key] = value; else delete object[key];
     }
     return object;
    }(value, reviver));
    return reviver.call(context, key, value);
   }
   function parse(text, reviver, options) {
    const optionsObj = "function" == typeof options ? {
     parseNumber: options
    } : options;
    const parseNumber = optionsObj?.parseNumber ?? parseLosslessNumber;
    const onDuplicateKey = optionsObj?.onDuplicateKey ?? function throwDuplicateKey({key, position}) {
     throw new SyntaxError(`Duplicate key '${key}' encountered at position ${position}`);
    };
    let i = 0;
    const value = parseValue();
    !function expectValue(value) {
     if (void 0 === value) throw new SyntaxError(`JSON value expected ${gotAt()}`);
    }(value);
    !function expectEndOfInput() {
     if (i < text.length) throw new SyntaxError(`Expected end of input ${gotAt()}`);
    }();
    return reviver ? function revive(json, reviver) {
     return reviveValue({
      "": json
     }, "", json, reviver);
    }(value, reviver) : value;
    function parseValue() {
     skipWhitespace();
     const value = parseString() ?? function parseNumeric() {
      const start = i;
      if (text.charCodeAt(i) === codeMinus) {
       i++;
       expectDigit(start);
      }
      if (text.charCodeAt(i) === codeZero) i++; else if (function isNonZeroDigit(code) {
       return code >= codeOne && code <= codeNine;
      }(text.charCodeAt(i))) {
       i++;
       for (;isDigit(text.charCodeAt(i)); ) i++;
      } else return;
      if (text.charCodeAt(i) === codeDot) {
       i++;
       expectDigit(start);
       for (;isDigit(text.charCodeAt(i)); ) i++;
      }
      if (text.charCodeAt(i) === codeLowercaseE || text.charCodeAt(i) === codeUppercaseE) {
       i++;
       if (text.charCodeAt(i) === codeMinus || text.charCodeAt(i) === codePlus) i++;
       expectDigit(start);
       for (;isDigit(text.charCodeAt(i)); ) i++;
      }
      if (i > start) return parseNumber(text.slice(start, i));
     }() ?? function parseObject() {
      if (text.charCodeAt(i) === codeOpeningBrace) {
       i++;
       skipWhitespace();
       const object = {};
       let initial = !0;
       for (;i < text.length && text.charCodeAt(i) !== codeClosingBrace; ) {
        if (!initial) {
         eatComma();
         skipWhitespace();
        } else initial = !1;
        const start = i;
        const key = parseString();
        if (void 0 === key) {
         throwObjectKeyExpected();
         return;
        }
        skipWhitespace();
        eatColon();
        const value = parseValue();
        if (void 0 === value) {
         throwObjectValueExpected();
         return;
        }
        if (Object.prototype.hasOwnProperty.call(object, key) && !isDeepEqual(value, object[key])) {
         const returnedValue = onDuplicateKey({
          key,
          position: start + 1,
          oldValue: object[key],
          newValue: value
         });
         if (void 0 !== returnedValue) setObjectKey(object, key, returnedValue);
        } else setObjectKey(object, key, value);
       }
       if (text.charCodeAt(i) !== codeClosingBrace) !function throwObjectKeyOrEndExpected() {
        throw new SyntaxError(`Quoted object key or end of object '}' expected ${gotAt()}`);
       }();
       i++;
       return object;
      }
     }() ?? function parseArray() {
      if (text.charCodeAt(i) === codeOpeningBracket) {
       i++;
       skipWhitespace();
       const array = [];
       let initial = !0;
       for (;i < text.length && text.charCodeAt(i) !== codeClosingBracket; ) {
        if (!initial) eatComma(); else initial = !1;
        const value = parseValue();
        expectArrayItem(value);
        array.push(value);
       }
       if (text.charCodeAt(i) !== codeClosingBracket) !function throwArrayItemOrEndExpected() {
        throw new SyntaxError(`Array item or end of array ']' expected ${gotAt()}`);
       }();
       i++;
       return array;
      }
     }() ?? parseKeyword("true", !0) ?? parseKeyword("false", !1) ?? parseKeyword("null", null);
     skipWhitespace();
     return value;
    }
    function parseKeyword(name, value) {
     if (text.slice(i, i + name.length) === name) {
      i += name.length;
      return value;
     }
    }
    function skipWhitespace() {
     for (;isWhitespace(text.charCodeAt(i)); ) i++;
    }
    function parseString() {
     if (text.charCodeAt(i) === codeDoubleQuote) {
      i++;
      let result = "";
      for (;i < text.length && text.charCodeAt(i) !== codeDoubleQuote; ) {
       if (text.charCodeAt(i) === codeBackslash) {
        const char = text[i + 1];
        const escapeChar = escapeCharacters[char];
        if (void 0 !== escapeChar) {
         result += escapeChar;
         i++;
        } else if ("u" === char) if (isHex(text.charCodeAt(i + 2)) && isHex(text.charCodeAt(i + 3)) && isHex(text.charCodeAt(i + 4)) && isHex(text.charCodeAt(i + 5))) {
         result += String.fromCharCode(Number.parseInt(text.slice(i + 2, i + 6), 16));
         i += 5;
        } else throwInvalidUnicodeCharacter(i); else throwInvalidEscapeCharacter(i);
       } else if (isValidStringCharacter(text.charCodeAt(i))) result += text[i]; else throwInvalidCharacter(text[i]);
       i++;
      }
      !function expectEndOfString() {
       if (text.charCodeAt(i) !== codeDoubleQuote) throw new SyntaxError(`End of string '"' expected ${gotAt()}`);
      }();
      i++;
      return result;
     }
    }
    function eatComma() {
     if (text.charCodeAt(i) !== codeComma) throw new SyntaxError(`Comma ',' expected after value ${gotAt()}`);
     i++;
    }
    function eatColon() {
     if (text.charCodeAt(i) !== codeColon) throw new SyntaxError(`Colon ':' expected after property name ${gotAt()}`);
     i++;
    }
    function expectArrayItem(value) {
     if (void 0 === value) throw new SyntaxError(`Array item expected ${gotAt()}`);
    }
    function expectDigit(start) {
     if (!isDigit(text.charCodeAt(i))) {
      const numSoFar = text.slice(start, i);
      throw new SyntaxError(`Invalid number '${numSoFar}', expecting a digit ${gotAt()}`);
     }
    }
    function throwObjectKeyExpected() {
     throw new SyntaxError(`Quoted object key expected ${gotAt()}`);
    }
    function throwInvalidCharacter(char) {
     throw new SyntaxError(`Invalid character '${char}' ${pos()}`);
    }
    function throwInvalidEscapeCharacter(start) {
     const chars = text.slice(start, start + 2);
     throw new SyntaxError(`Invalid escape character '${chars}' ${pos()}`);
    }
    function throwObjectValueExpected() {
     throw new SyntaxError(`Object value expected after ':' ${pos()}`);
    }
    function throwInvalidUnicodeCharacter(start) {
     const chars = text.slice(start, start + 6);
     throw new SyntaxError(`Invalid unicode character '${chars}' ${pos()}`);
    }
    function pos() {
     return `at position ${i}`;
    }
    function gotAt() {
     return `${function got() {
      return i < text.length ? `but got '${text[i]}'` : "but reached end of input";
     }()} ${pos()}`;
    }
   }
   function setObjectKey(object, key, value) {
    if ("__proto__" === key) Object.defineProperty(object, key, {
     value,
     writable: !0,
     enumerable: !0,
     configurable: !0
    }); else object[key] = value;
   }
   function isWhitespace(code) {
    return code === codeSpace || code === codeNewline || code === codeTab || code === codeReturn;
   }
   function isHex(code) {
    return code >= codeZero && code <= codeNine || code >= codeUppercaseA && code <= codeUppercaseF || code >= codeLowercaseA && code <= codeLowercaseF;
   }
   function isDigit(code) {
    return code >= codeZero && code <= codeNine;
   }
   function isValidStringCharacter(code) {
    return code >= 32 && code <= 1114111;
   }
   function isDeepEqual(a, b) {
    if (a === b) return !0;
    if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => isDeepEqual(item, b[index]));
    if (isObject(a) && isObject(b)) return [ ...new Set([ ...Object.keys(a), ...Object.keys(b) ]) ].every(key => isDeepEqual(a[key], b[key]));
    return !1;
   }
   function isObject(value) {
    return "object" == typeof value && null !== value;
   }
   const escapeCharacters = {
    '"': '"',
    "\\": "\\",
    "/": "/",
    b: "\b",
    f: "\f",
    n: "\n",
    r: "\r",
    t: "\t"
   };
   const codeBackslash = 92;
   const codeOpeningBrace = 123;
   const codeClosingBrace = 125;
   const codeOpeningBracket = 91;
   const codeClosingBracket = 93;
   const codeSpace = 32;
   const codeNewline = 10;
   const codeTab = 9;
   const codeReturn = 13;
   const codeDoubleQuote = 34;
   const codePlus = 43;
   const codeMinus = 45;
   const codeZero = 48;
   const codeOne = 49;
   const codeNine = 57;
   const codeComma = 44;
   const codeDot = 46;
   const codeColon = 58;
   const codeUppercaseA = 65;
   const codeLowercaseA = 97;
   const codeUppercaseE = 69;
   const codeLowercaseE = 101;
   const codeUppercaseF = 70;
   const codeLowercaseF = 102;
   const MAX_SPACE_LENGTH = 10;
   var errors = __nccwpck_require__(9473);
   function parseJson(text) {
    const value = JSON.parse(text);
    if (!holdsInexact(value)) return value;
    return parse(text, null, {
     parseNumber,
     onDuplicateKey: ({newValue}) => newValue
    });
   }
   function formatJson(value) {
    return function escapeLikeGo(text) {
     return text.replace(/[<>&\u2028\u2029]/g, found => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`);
    }(function json_stringify(value, indent) {
     return holdsBigint(value) ? function stringify(value, replacer, space, numberStringifiers) {
      const resolvedSpace = function resolveSpace(space) {
       if ("number" == typeof space) {
        const count = Math.min(Math.trunc(space), MAX_SPACE_LENGTH);
        return count >= 1 ? " ".repeat(count) : void 0;
       }
       if ("string" == typeof space && "" !== space) return space.slice(0, MAX_SPACE_LENGTH);
       return;
      }(space);
      return function stringifyValue(value, indent) {
       if (Array.isArray(numberStringifiers)) {
        const stringifier = numberStringifiers.find(item => item.test(value));
        if (stringifier) {
         const str = stringifier.stringify(value);
         if ("string" != typeof str || !isNumber(str)) throw new Error(`Invalid JSON number: output of a number stringifier must be a string containing a JSON number (output: ${str})`);
         return str;
        }
       }
       if ("boolean" == typeof value || "number" == typeof value || "string" == typeof value || null === value || value instanceof Date || value instanceof Boolean || value instanceof Number || value instanceof String) return JSON.stringify(value);
       if (isLosslessNumber(value)) return value.toString();
       if ("bigint" == typeof value) return value.toString();
       if (Array.isArray(value)) return function stringifyArray(array, indent) {
        if (0 === array.length) return "[]";
        const childIndent = resolvedSpace ? indent + resolvedSpace : void 0;
        let str = resolvedSpace ? "[\n" : "[";
        for (let i = 0; i < array.length; i++) {
         const item = "function" == typeof replacer ? replacer.call(array, String(i), array[i]) : array[i];
         if (resolvedSpace) str += childIndent;
         if (void 0 !== item && "function" != typeof item) {
          const serialized = stringifyValue(item, childIndent);
          str += void 0 === serialized ? "null" : serialized;
         } else str += "null";
         if (i < array.length - 1) str += resolvedSpace ? ",\n" : ",";
        }
        str += resolvedSpace ? `\n${indent}]` : "]";
        return str;
       }(value, indent);
       if (value && "object" == typeof value) return function stringifyObject(object, indent) {
        if ("function" == typeof object.toJSON) return stringifyValue(object.toJSON(), indent);
        const keys = Array.isArray(replacer) ? [ ...new Set(replacer.map(String)) ] : Object.keys(object);
        if (0 === keys.length) return "{}";
        const childIndent = resolvedSpace ? indent + resolvedSpace : void 0;
        let first = !0;
        let str = resolvedSpace ? "{\n" : "{";
        for (const key of keys) {
         const value = "function" == typeof replacer ? replacer.call(object, key, object[key]) : object[key];
         if (includeProperty(0, value)) {
          const serialized = stringifyValue(value, childIndent);
          if (void 0 === serialized) continue;
          if (first) first = !1; else str += resolvedSpace ? ",\n" : ",";
          const keyStr = JSON.stringify(key);
          str += resolvedSpace ? `${childIndent + keyStr}: ` : `${keyStr}:`;
          str += serialized;
         }
        }
        str += resolvedSpace ? `\n${indent}}` : "}";
        return str;
       }(value, indent);
       return;
      }("function" == typeof replacer ? replacer.call({
       "": value
      }, "", value) : value, "");
      function includeProperty(_key, value) {
       return void 0 !== value && "function" != typeof value && "symbol" != typeof value;
      }
     }(value, null, indent) ?? "null" : JSON.stringify(value, null, indent);
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
    if ("number" == typeof value && !Number.isFinite(value)) return (0, errors.fJ)("value-invalid", `${value} cannot be stored as JSON`);
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
   function json_isObject(value) {
    return "object" == typeof value && null !== value && !Array.isArray(value);
   }
  },
  8700: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    b: () => releaseDocument
   });
   var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8395);
   var _freeze_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8246);
   var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2156);
   const rulesShape = {
    retries: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig()),
    retry_delay: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig()),
    timeout: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig()),
    on_lost: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.k5n([ "retry" ]))
   };
   zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc(rulesShape);
   const runnerShape = {
    runs_on: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.KCZ([ zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()) ])),
    github_environment: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
   };
   zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc(runnerShape);
   const taskItemSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
    name: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
    fn: _run_js__WEBPACK_IMPORTED_MODULE_1__.vL,
    inputs: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(_run_js__WEBPACK_IMPORTED_MODULE_1__.uO),
    annotation: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
    ...rulesShape,
    ...runnerShape
   });
   const deployItemSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
    environment: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
    up: _run_js__WEBPACK_IMPORTED_MODULE_1__.vL,
    down: _run_js__WEBPACK_IMPORTED_MODULE_1__.vL,
    inputs: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(_run_js__WEBPACK_IMPORTED_MODULE_1__.uO),
    annotation: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
    freeze: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(_freeze_js__WEBPACK_IMPORTED_MODULE_0__.yt)),
    ...rulesShape,
    ...runnerShape
   });
   const itemSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
    task: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(taskItemSchema),
    deploy: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(deployItemSchema)
   });
   const phaseSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
    name: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
    tasks: zod_mini__WEBPACK_IMPORTED_MODULE_2__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(itemSchema)),
    max_failures: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig())
   });
   const packageSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
    functions: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
     function: _run_js__WEBPACK_IMPORTED_MODULE_1__.vL
    }))),
    phases: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(phaseSchema)
   });
   const releaseDocument = {
    name: "release",
    bodyType: "release.ReleaseInfo",
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
     commit: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
     package: packageSchema,
     subject: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
     created: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
    })
   };
  },
  2156: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    BH: () => logsDocument,
    Cq: () => storedStatuses,
    Qk: () => markerDocument,
    h4: () => taskDocument,
    rE: () => runDocument,
    uO: () => inputMapSchema,
    vL: () => functionReferenceSchema
   });
   var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8395);
   var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3305);
   var _trigger_request_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1809);
   var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2955);
   const functionReferenceSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
    name: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
    pos: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
    module: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
    global: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
   });
   const inputSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
    ref: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
    default: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(_values_js__WEBPACK_IMPORTED_MODULE_1__.Og),
    value: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(_values_js__WEBPACK_IMPORTED_MODULE_1__.Og),
    doc: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
   });
   const inputMapSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(), inputSchema);
   const stepSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
    fn: functionReferenceSchema,
    dependencies: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())),
    inputs: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(inputMapSchema),
    started: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
    ended: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
    result: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.k5n([ "done", "next", "failed" ])),
    annotation: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
   });
   const claimSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
    owner: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
    since: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
    beat: zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig(),
    url: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
   });
   const failureSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
    text: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
    position: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_2__.k5n([ "error", "lost", "cancelled" ]),
    code: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
    frames: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
     function: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
     file: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
     line: zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig(),
     column: zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig()
    }))),
    excerpt: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
     line: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig()),
     text: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
     column: zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig()
    })),
    tail: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()))
   });
   const changeSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
    by: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
    at: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
    commit: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
   });
   const attributionSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
    by: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
    intent: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(changeSchema),
    inputs: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(), changeSchema))
   });
   const runDocument = {
    name: "run",
    bodyType: "models.Run",
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
     type: zod_mini__WEBPACK_IMPORTED_MODULE_2__.k5n([ "up", "down", "task", "" ]),
     release: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
     functions: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(stepSchema).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.m9(1)),
     output: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(_values_js__WEBPACK_IMPORTED_MODULE_1__.YV),
     watch_files: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())),
     turn: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig()),
     reason: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.k5n([ "planned", "intent", "redeploy", "retry", "teardown" ])),
     claim: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(claimSchema),
     failure: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(failureSchema),
     cancelled: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
      by: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
      why: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()
     })),
     hops: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig()),
     retry_of: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
     automatic: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig()),
     automatic_of: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig()),
     not_before: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
     from_step: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig()),
     attribution: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(attributionSchema),
     request: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(_trigger_request_js__WEBPACK_IMPORTED_MODULE_0__.Q),
     started: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
     ended: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
     owner: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
     tags: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()))
    })
   };
   const storedStatuses = [ "pending", "running", "paused", "complete", "failed", "failed_retried", "cancelled" ];
   const markerDocument = {
    name: "marker",
    bodyType: "models.Marker",
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
     time: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()
    })
   };
   const logRecordSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
    timestamp: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
    message: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
    attributes: zod_mini__WEBPACK_IMPORTED_MODULE_2__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())),
    stream: zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig()
   });
   const logsDocument = {
    name: "logs",
    bodyType: "[]sdk.Log",
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(logRecordSchema)
   };
   const taskDocument = {
    name: "task",
    bodyType: "models.Task",
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
     run_ref: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
     type: zod_mini__WEBPACK_IMPORTED_MODULE_2__.k5n([ "up", "down", "task", "" ]),
     release: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
     input: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(inputMapSchema),
     output: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(_values_js__WEBPACK_IMPORTED_MODULE_1__.YV)
    })
   };
  },
  1809: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    B: () => triggerRequestDocument,
    Q: () => askedSchema
   });
   var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8395);
   const askedShape = {
    attempts: zod_mini__WEBPACK_IMPORTED_MODULE_0__.aig(),
    asked: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),
    by: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),
    id: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()),
    consumed: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.zMY())
   };
   const askedSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3(askedShape);
   const triggerRequestDocument = {
    name: "trigger request",
    bodyType: "models.TriggerRequest",
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({
     work: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),
     ...askedShape
    })
   };
  },
  2955: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    Og: () => jsonSchema,
    VV: () => customDocument,
    YV: () => jsonMapSchema
   });
   var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8395);
   const jsonSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__.IeY(value => void 0 !== value);
   const jsonMapSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(), jsonSchema);
   const customDocument = {
    name: "custom value",
    bodyType: function goTypeOf(value) {
     if (null === value) return "";
     if ("string" == typeof value) return "string";
     if ("boolean" == typeof value) return "bool";
     if (Array.isArray(value)) return "[]interface {}";
     return "object" == typeof value ? "map[string]interface {}" : "float64";
    },
    schema: jsonSchema
   };
  },
  7839: (__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
   "use strict";
   var util = __nccwpck_require__(4723);
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
   __nccwpck_require__(8532).$W(function en() {
    return {
     localeError: error()
    };
   }());
  },
  9473: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    GW: () => problemsOf,
    _8: () => OcurootError,
    fJ: () => fail
   });
   class OcurootError extends Error {
    name="OcurootError";
    problems;
    constructor(problem, options) {
     const problems = Array.isArray(problem) ? problem : [ problem ];
     super(problems.map(each => each.message).join("; "), options);
     this.problems = problems;
    }
    get code() {
     return this.problems[0]?.code ?? "internal";
    }
   }
   function fail(code, message, more = {}) {
    throw new OcurootError({
     code,
     message,
     ...more
    });
   }
   function problemsOf(error) {
    if (error instanceof OcurootError) return error.problems;
    return [ {
     code: "internal",
     message: error instanceof Error ? error.message : String(error)
    } ];
   }
  },
  2911: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.r(__webpack_exports__);
   __nccwpck_require__.d(__webpack_exports__, {
    createGithubClient: () => createGithubClient
   });
   function getUserAgent() {
    if ("object" == typeof navigator && "userAgent" in navigator) return navigator.userAgent;
    if ("object" == typeof process && void 0 !== process.version) return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
    return "<environment undetectable>";
   }
   function register(state, name, method, options) {
    if ("function" != typeof method) throw new Error("method for before hook must be a function");
    if (!options) options = {};
    if (Array.isArray(name)) return name.reverse().reduce((callback, name) => register.bind(null, state, name, callback, options), method)();
    return Promise.resolve().then(() => {
     if (!state.registry[name]) return method(options);
     return state.registry[name].reduce((method, registered) => registered.hook.bind(null, method, options), method)();
    });
   }
   function addHook(state, kind, name, hook) {
    const orig = hook;
    if (!state.registry[name]) state.registry[name] = [];
    if ("before" === kind) hook = (method, options) => Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options));
    if ("after" === kind) hook = (method, options) => {
     let result;
     return Promise.resolve().then(method.bind(null, options)).then(result_ => {
      result = result_;
      return orig(result, options);
     }).then(() => result);
    };
    if ("error" === kind) hook = (method, options) => Promise.resolve().then(method.bind(null, options)).catch(error => orig(error, options));
    state.registry[name].push({
     hook,
     orig
    });
   }
   function removeHook(state, name, method) {
    if (!state.registry[name]) return;
    const index = state.registry[name].map(registered => registered.orig).indexOf(method);
    if (-1 === index) return;
    state.registry[name].splice(index, 1);
   }
   const bind = Function.bind;
   const bindable = bind.bind(bind);
   function bindApi(hook, state, name) {
    const removeHookRef = bindable(removeHook, null).apply(null, name ? [ state, name ] : [ state ]);
    hook.api = {
     remove: removeHookRef
    };
    hook.remove = removeHookRef;
    [ "before", "error", "after", "wrap" ].forEach(kind => {
     const args = name ? [ state, kind, name ] : [ state, kind ];
     hook[kind] = hook.api[kind] = bindable(addHook, null).apply(null, args);
    });
   }
   const before_after_hook_Collection = function Collection() {
    const state = {
     registry: {}
    };
    const hook = register.bind(null, state);
    bindApi(hook, state);
    return hook;
   };
   var userAgent = `octokit-endpoint.js/0.0.0-development ${getUserAgent()}`;
   function mergeDeep(defaults, options) {
    const result = Object.assign({}, defaults);
    Object.keys(options).forEach(key => {
     if (function isPlainObject(value) {
      if ("object" != typeof value || null === value) return !1;
      if ("[object Object]" !== Object.prototype.toString.call(value)) return !1;
      const proto = Object.getPrototypeOf(value);
      if (null === proto) return !0;
      const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
      return "function" == typeof Ctor && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
     }(options[key])) if (!(key in defaults)) Object.assign(result, {
      [key]: options[key]
     }); else result[key] = mergeDeep(defaults[key], options[key]); else Object.assign(result, {
      [key]: options[key]
     });
    });
    return result;
   }
   function removeUndefinedProperties(obj) {
    for (const key in obj) if (void 0 === obj[key]) delete obj[key];
    return obj;
   }
   function merge(defaults, route, options) {
    if ("string" == typeof route) {
     let [method, url] = route.split(" ");
     options = Object.assign(url ? {
      method,
      url
     } : {
      url: method
     }, options);
    } else options = Object.assign({}, route);
    options.headers = function lowercaseKeys(object) {
     if (!object) return {};
     return Object.keys(object).reduce((newObj, key) => {
      newObj[key.toLowerCase()] = object[key];
      return newObj;
     }, {});
    }(options.headers);
    removeUndefinedProperties(options);
    removeUndefinedProperties(options.headers);
    const mergedOptions = mergeDeep(defaults || {}, options);
    if ("/graphql" === options.url) {
     if (defaults && defaults.mediaType.previews?.length) mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(preview => !mergedOptions.mediaType.previews.includes(preview)).concat(mergedOptions.mediaType.previews);
     mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map(preview => preview.replace(/-preview/, ""));
    }
    return mergedOptions;
   }
   var urlVariableRegex = /\{[^{}}]+\}/g;
   function removeNonChars(variableName) {
    return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
   }
   function omit(object, keysToOmit) {
    const result = {
     __proto__: null
    };
    for (const key of Object.keys(object)) if (-1 === keysToOmit.indexOf(key)) result[key] = object[key];
    return result;
   }
   function encodeReserved(str) {
    return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
     if (!/%[0-9A-Fa-f]/.test(part)) part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
     return part;
    }).join("");
   }
   function encodeUnreserved(str) {
    return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
     return "%" + c.charCodeAt(0).toString(16).toUpperCase();
    });
   }
   function encodeValue(operator, value, key) {
    value = "+" === operator || "#" === operator ? encodeReserved(value) : encodeUnreserved(value);
    if (key) return encodeUnreserved(key) + "=" + value; else return value;
   }
   function isDefined(value) {
    return null != value;
   }
   function isKeyOperator(operator) {
    return ";" === operator || "&" === operator || "?" === operator;
   }
   function expand(template, context) {
    var operators = [ "+", "#", ".", "/", ";", "?", "&" ];
    template = template.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(_, expression, literal) {
     if (expression) {
      let operator = "";
      const values = [];
      if (-1 !== operators.indexOf(expression.charAt(0))) {
       operator = expression.charAt(0);
       expression = expression.substr(1);
      }
      expression.split(/,/g).forEach(function(variable) {
       var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
       values.push(function getValues(context, operator, key, modifier) {
        var value = context[key], result = [];
        if (isDefined(value) && "" !== value) if ("string" == typeof value || "number" == typeof value || "bigint" == typeof value || "boolean" == typeof value) {
         value = value.toString();
         if (modifier && "*" !== modifier) value = value.substring(0, parseInt(modifier, 10));
         result.push(encodeValue(operator, value, isKeyOperator(operator) ? key : ""));
        } else if ("*" === modifier) if (Array.isArray(value)) value.filter(isDefined).forEach(function(value2) {
         result.push(encodeValue(operator, value2, isKeyOperator(operator) ? key : ""));
        }); else Object.keys(value).forEach(function(k) {
         if (isDefined(value[k])) result.push(encodeValue(operator, value[k], k));
        }); else {
         const tmp = [];
         if (Array.isArray(value)) value.filter(isDefined).forEach(function(value2) {
          tmp.push(encodeValue(operator, value2));
         }); else Object.keys(value).forEach(function(k) {
          if (isDefined(value[k])) {
           tmp.push(encodeUnreserved(k));
           tmp.push(encodeValue(operator, value[k].toString()));
          }
         });
         if (isKeyOperator(operator)) result.push(encodeUnreserved(key) + "=" + tmp.join(",")); else if (0 !== tmp.length) result.push(tmp.join(","));
        } else if (";" === operator) {
         if (isDefined(value)) result.push(encodeUnreserved(key));
        } else if ("" === value && ("&" === operator || "?" === operator)) result.push(encodeUnreserved(key) + "="); else if ("" === value) result.push("");
        return result;
       }(context, operator, tmp[1], tmp[2] || tmp[3]));
      });
      if (operator && "+" !== operator) {
       var separator = ",";
       if ("?" === operator) separator = "&"; else if ("#" !== operator) separator = operator;
       return (0 !== values.length ? operator : "") + values.join(separator);
      } else return values.join(",");
     } else return encodeReserved(literal);
    });
    if ("/" === template) return template; else return template.replace(/\/$/, "");
   }
   function parse(options) {
    let method = options.method.toUpperCase();
    let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
    let headers = Object.assign({}, options.headers);
    let body;
    let parameters = omit(options, [ "method", "baseUrl", "url", "headers", "request", "mediaType" ]);
    const urlVariableNames = function extractUrlVariableNames(url) {
     const matches = url.match(urlVariableRegex);
     if (!matches) return [];
     return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
    }(url);
    url = function parseUrl(template) {
     return {
      expand: expand.bind(null, template)
     };
    }(url).expand(parameters);
    if (!/^http/.test(url)) url = options.baseUrl + url;
    const remainingParameters = omit(parameters, Object.keys(options).filter(option => urlVariableNames.includes(option)).concat("baseUrl"));
    if (!/application\/octet-stream/i.test(headers.accept)) {
     if (options.mediaType.format) headers.accept = headers.accept.split(/,/).map(format => format.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${options.mediaType.format}`)).join(",");
     if (url.endsWith("/graphql")) if (options.mediaType.previews?.length) {
      const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
      headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map(preview => `application/vnd.github.${preview}-preview${options.mediaType.format ? `.${options.mediaType.format}` : "+json"}`).join(",");
     }
    }
    if ([ "GET", "HEAD" ].includes(method)) url = function addQueryParameters(url, parameters) {
     const separator = /\?/.test(url) ? "&" : "?";
     const names = Object.keys(parameters);
     if (0 === names.length) return url;
     return url + separator + names.map(name => {
      if ("q" === name) return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
      return `${name}=${encodeURIComponent(parameters[name])}`;
     }).join("&");
    }(url, remainingParameters); else if ("data" in remainingParameters) body = remainingParameters.data; else if (Object.keys(remainingParameters).length) body = remainingParameters;
    if (!headers["content-type"] && void 0 !== body) headers["content-type"] = "application/json; charset=utf-8";
    if ([ "PATCH", "PUT" ].includes(method) && void 0 === body) body = "";
    return Object.assign({
     method,
     url,
     headers
    }, void 0 !== body ? {
     body
    } : null, options.request ? {
     request: options.request
    } : null);
   }
   function endpointWithDefaults(defaults, route, options) {
    return parse(merge(defaults, route, options));
   }
   var endpoint = function withDefaults(oldDefaults, newDefaults) {
    const DEFAULTS2 = merge(oldDefaults, newDefaults);
    const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
    return Object.assign(endpoint2, {
     DEFAULTS: DEFAULTS2,
     defaults: withDefaults.bind(null, DEFAULTS2),
     merge: merge.bind(null, DEFAULTS2),
     parse
    });
   }(null, {
    method: "GET",
    baseUrl: "https://api.github.com",
    headers: {
     accept: "application/vnd.github.v3+json",
     "user-agent": userAgent
    },
    mediaType: {
     format: ""
    }
   });
   const CHAR_MAP = new Uint8Array(256);
   CHAR_MAP[9] |= 2;
   CHAR_MAP[32] |= 2;
   CHAR_MAP[59] |= 4;
   CHAR_MAP[44] |= 8;
   for (let code = 128; code <= 255; code++) CHAR_MAP[code] |= 1;
   for (const char of "!#$%&'*+-.^_`|~") CHAR_MAP[char.charCodeAt(0)] |= 16;
   for (let code = 48; code <= 57; code++) CHAR_MAP[code] |= 16;
   for (let code = 65; code <= 90; code++) CHAR_MAP[code] |= 17;
   for (let code = 97; code <= 122; code++) CHAR_MAP[code] |= 16;
   const NullObject = (() => {
    const C = function() {};
    C.prototype = Object.create(null);
    return C;
   })();
   function unescapeQuotedPairs(str, start, end) {
    let result = "";
    for (let index = start; index < end; index++) if (92 === str.charCodeAt(index)) {
     result += str.slice(start, index);
     start = ++index;
    }
    return result + str.slice(start, end);
   }
   const intRegex = /^-?\d+$/;
   const noiseValue = /^-?\d+n+$/;
   const originalStringify = JSON.stringify;
   const originalParse = JSON.parse;
   const customFormat = /^-?\d+n$/;
   const bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
   const noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
   const isUnstringifiable = val => void 0 === val || "function" == typeof val || "symbol" == typeof val;
   const isRawJSON = val => null !== val && "object" == typeof val && val.constructor && "RawJSON" === val.constructor.name;
   const featureCache = new Map;
   const MAX_INT = Number.MAX_SAFE_INTEGER.toString();
   const MAX_DIGITS = MAX_INT.length;
   const stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
   const noiseValueWithQuotes = /^"-?\d+n+"$/;
   const serializeBigInts = text => text.replace(stringsOrLargeNumbers, (match, digits, fractional, exponential) => {
    const isString = '"' === match[0];
    if (isString && noiseValueWithQuotes.test(match)) return match.substring(0, match.length - 1) + 'n"';
    const hasFractionalOrExponential = fractional || exponential;
    const isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT);
    if (isString || hasFractionalOrExponential || isLessThanMaxSafeInt) return match;
    return '"' + match + 'n"';
   });
   class RequestError extends Error {
    name;
    status;
    request;
    response;
    constructor(message, statusCode, options) {
     super(message, {
      cause: options.cause
     });
     this.name = "HttpError";
     this.status = Number.parseInt(statusCode);
     if (Number.isNaN(this.status)) this.status = 0;
     if ("response" in options) this.response = options.response;
     const requestCopy = Object.assign({}, options.request);
     if (options.request.headers.authorization) requestCopy.headers = Object.assign({}, options.request.headers, {
      authorization: options.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]")
     });
     requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
     this.request = requestCopy;
    }
   }
   var defaults_default = {
    headers: {
     "user-agent": `octokit-request.js/10.0.16 ${getUserAgent()}`
    }
   };
   var noop = () => "";
   async function fetchWrapper(requestOptions) {
    const fetch = requestOptions.request?.fetch || globalThis.fetch;
    if (!fetch) throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
    const log = requestOptions.request?.log || console;
    const parseSuccessResponseBody = !1 !== requestOptions.request?.parseSuccessResponseBody;
    const body = function dist_bundle_isPlainObject(value) {
     if ("object" != typeof value || null === value) return !1;
     if ("[object Object]" !== Object.prototype.toString.call(value)) return !1;
     const proto = Object.getPrototypeOf(value);
     if (null === proto) return !0;
     const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
     return "function" == typeof Ctor && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
    }(requestOptions.body) || Array.isArray(requestOptions.body) ? ((value, replacer, space) => {
     try {
      if ("rawJSON" in JSON) return originalStringify(value, (key, val) => {
       if ("bigint" == typeof val) return JSON.rawJSON(val.toString());
       if ("function" == typeof replacer) return replacer(key, val);
       if (Array.isArray(replacer) && replacer.includes(key)) return val;
       return val;
      }, space);
      if (!value) return originalStringify(value, replacer, space);
      return originalStringify(value, (key, val) => {
       if ("string" == typeof val && noiseValue.test(val)) return val.toString() + "n";
       if ("bigint" == typeof val) return val.toString() + "n";
       if ("function" == typeof replacer) return replacer(key, val);
       if (Array.isArray(replacer) && replacer.includes(key)) return val;
       return val;
      }, space).replace(bigIntsStringify, "$1$2$3").replace(noiseStringify, "$1$2$3");
     } catch (error) {
      if (error instanceof RangeError) {
       const convertedJSON = ((rootValue, replacer, spaceParam) => {
        let space = "";
        if ("number" == typeof spaceParam) space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam)))); else if ("string" == typeof spaceParam) space = spaceParam.slice(0, 10);
        const isFunctionReplacer = "function" == typeof replacer;
        const propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null;
        const prepareVal = (parent, key, val) => {
         if (null !== val && "object" == typeof val && "function" == typeof val.toJSON) val = val.toJSON(key);
         if ("string" == typeof val && noiseValue.test(val)) return val + "n";
         if ("bigint" == typeof val) {
          if ("rawJSON" in JSON) return JSON.rawJSON(val.toString());
          return val.toString() + "n";
         }
         if (isFunctionReplacer) val = replacer.call(parent, key, val);
         if (null !== val && "object" == typeof val) if (val instanceof Number || val instanceof String || val instanceof Boolean) val = val.valueOf();
         return val;
        };
        const rootProcessed = prepareVal({
         "": rootValue
        }, "", rootValue);
        if (isUnstringifiable(rootProcessed)) return;
        const isRootPrimitive = null === rootProcessed || "object" != typeof rootProcessed;
        const isRootNativeRawJSON = isRawJSON(rootProcessed);
        if (isRootPrimitive || isRootNativeRawJSON) return originalStringify(rootProcessed);
        const chunks = [];
        let level = 0;
        const stack = [ {
         parent: {
          "": rootProcessed
         },
         key: "",
         val: rootProcessed,
         isArray: Array.isArray(rootProcessed),
         keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
         index: 0,
         first: !0
        } ];
        const visited = new WeakSet([ rootProcessed ]);
        for (;stack.length > 0; ) {
         const node = stack[stack.length - 1];
         if (0 === node.index) {
          chunks.push(node.isArray ? "[" : "{");
          level++;
         }
         let isDone = !1;
         if (node.isArray) if (node.index < node.val.length) {
          if (!node.first) chunks.push(",");
          if (space) chunks.push("\n" + space.repeat(level));
          const childRaw = node.val[node.index];
          const childVal = prepareVal(node.val, String(node.index), childRaw);
          if (isUnstringifiable(childVal)) {
           chunks.push("null");
           node.first = !1;
           node.index++;
          } else {
           const isComplexObject = null !== childVal && "object" == typeof childVal;
           const isNativeRaw = isRawJSON(childVal);
           if (isComplexObject && !isNativeRaw) {
            if (visited.has(childVal)) throw new TypeError("Converting circular structure to JSON");
            visited.add(childVal);
            stack.push({
             parent: node.val,
             key: String(node.index),
             val: childVal,
             isArray: Array.isArray(childVal),
             keys: Array.isArray(childVal) ? null : Object.keys(childVal),
             index: 0,
             first: !0
            });
            node.first = !1;
            node.index++;
           } else {
            chunks.push(originalStringify(childVal));
            node.first = !1;
            node.index++;
           }
          }
         } else isDone = !0; else {
          for (;node.index < node.keys.length; ) {
           const k = node.keys[node.index++];
           if (propertyList && !propertyList.has(k)) continue;
           const childRaw = node.val[k];
           const childVal = prepareVal(node.val, k, childRaw);
           if (isUnstringifiable(childVal)) continue;
           if (!node.first) chunks.push(",");
           if (space) chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": "); else chunks.push(originalStringify(k) + ":");
           const isComplexObject = null !== childVal && "object" == typeof childVal;
           const isNativeRaw = isRawJSON(childVal);
           if (isComplexObject && !isNativeRaw) {
            if (visited.has(childVal)) throw new TypeError("Converting circular structure to JSON");
            visited.add(childVal);
            stack.push({
             parent: node.val,
             key: k,
             val: childVal,
             isArray: Array.isArray(childVal),
             keys: Array.isArray(childVal) ? null : Object.keys(childVal),
             index: 0,
             first: !0
            });
            node.first = !1;
            break;
           } else {
            chunks.push(originalStringify(childVal));
            node.first = !1;
           }
          }
          if (node.index >= node.keys.length && stack[stack.length - 1] === node) isDone = !0;
         }
         if (isDone) {
          level--;
          if (!node.first && space) chunks.push("\n" + space.repeat(level));
          chunks.push(node.isArray ? "]" : "}");
          visited.delete(node.val);
          stack.pop();
         }
        }
        return chunks.join("");
       })(value, replacer, space);
       if (void 0 === convertedJSON) return;
       if ("rawJSON" in JSON) return convertedJSON;
       return convertedJSON.replace(bigIntsStringify, "$1$2$3").replace(noiseStringify, "$1$2$3");
      }
      throw error;
     }
    })(requestOptions.body) : requestOptions.body;
    const requestHeaders = Object.fromEntries(Object.entries(requestOptions.headers).map(([name, value]) => [ name, String(value) ]));
    let fetchResponse;
    try {
     fetchResponse = await fetch(requestOptions.url, {
      method: requestOptions.method,
      body,
      redirect: requestOptions.request?.redirect,
      headers: requestHeaders,
      signal: requestOptions.request?.signal,
      ...requestOptions.body && {
       duplex: "half"
      }
     });
    } catch (error) {
     let message = "Unknown Error";
     if (error instanceof Error) {
      if ("AbortError" === error.name) {
       error.status = 500;
       throw error;
      }
      message = error.message;
      if ("TypeError" === error.name && "cause" in error) if (error.cause instanceof Error) message = error.cause.message; else if ("string" == typeof error.cause) message = error.cause;
     }
     const requestError = new RequestError(message, 500, {
      request: requestOptions
     });
     requestError.cause = error;
     throw requestError;
    }
    const status = fetchResponse.status;
    const url = fetchResponse.url;
    const responseHeaders = {};
    for (const [key, value] of fetchResponse.headers) responseHeaders[key] = value;
    const octokitResponse = {
     url,
     status,
     headers: responseHeaders,
     data: ""
    };
    if ("deprecation" in responseHeaders) {
     const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
     const deprecationLink = matches && matches.pop();
     log.warn(`[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`);
    }
    if (204 === status || 205 === status) return octokitResponse;
    if ("HEAD" === requestOptions.method) {
     if (status < 400) return octokitResponse;
     throw new RequestError(fetchResponse.statusText, status, {
      response: octokitResponse,
      request: requestOptions
     });
    }
    if (304 === status) {
     octokitResponse.data = await getResponseData(fetchResponse);
     throw new RequestError("Not modified", status, {
      response: octokitResponse,
      request: requestOptions
     });
    }
    if (status >= 400) {
     octokitResponse.data = await getResponseData(fetchResponse);
     throw new RequestError(function toErrorMessage(data) {
      if ("string" == typeof data) return data;
      if (data instanceof ArrayBuffer) return "Unknown error";
      if ("object" == typeof data && null !== data && "message" in data) {
       const objectData = data;
       const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
       return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map(v => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
      }
      return `Unknown error: ${JSON.stringify(data)}`;
     }(octokitResponse.data), status, {
      response: octokitResponse,
      request: requestOptions
     });
    }
    octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
    return octokitResponse;
   }
   async function getResponseData(response) {
    const contentType = response.headers.get("content-type");
    if (!contentType) return response.text().catch(noop);
    const mimetype = function dist_parse(header, options) {
     const stopFlags = 4 | (!0 === options?.comma ? 8 : 0);
     const len = header.length;
     let valueStart = options?.start ?? 0;
     for (;2 & CHAR_MAP[header.charCodeAt(valueStart)]; ) valueStart++;
     let index = valueStart;
     let typeFlags = 0;
     let whitespace = -1;
     let stop = !1 === options?.parameters ? 8 : 0;
     for (;index < len; ) {
      const code = header.charCodeAt(index);
      const flags = CHAR_MAP[code];
      if (0 !== (flags & stopFlags)) {
       stop |= 8 & flags;
       break;
      }
      if (2 & flags) {
       if (-1 === whitespace) whitespace = index;
      } else whitespace = -1;
      typeFlags |= 65280 & code | flags;
      index++;
     }
     const valueEnd = -1 === whitespace ? index : whitespace;
     const value = header.slice(valueStart, valueEnd);
     const type = !(65281 & typeFlags) ? value : value.toLowerCase();
     if (index === len || 0 !== stop) return {
      type,
      index,
      parameters: new NullObject
     };
     return function parseParameters(header, type, index, len, stopFlags) {
      const parameters = new NullObject;
      parameter: for (;index < len; ) {
       index++;
       for (;2 & CHAR_MAP[header.charCodeAt(index)]; ) index++;
       const keyStart = index;
       let keyFlags = 0;
       let keyWhitespace = -1;
       for (;index < len; ) {
        const code = header.charCodeAt(index);
        const flags = CHAR_MAP[code];
        if (0 !== (flags & stopFlags)) {
         if (8 & flags) break parameter;
         continue parameter;
        }
        if (61 === code) {
         const keyEnd = -1 === keyWhitespace ? index : keyWhitespace;
         const value = header.slice(keyStart, keyEnd);
         const key = !(65281 & keyFlags) ? value : value.toLowerCase();
         index++;
         for (;2 & CHAR_MAP[header.charCodeAt(index)]; ) index++;
         if (index < len && 34 === header.charCodeAt(index)) {
          const quotedStart = ++index;
          let escaped = !1;
          for (;index < len; ) {
           const code = header.charCodeAt(index);
           if (34 === code) {
            if (void 0 === parameters[key]) parameters[key] = escaped ? unescapeQuotedPairs(header, quotedStart, index) : header.slice(quotedStart, index);
            index++;
            let stop = 0;
            for (;index < len; ) {
             const code = header.charCodeAt(index);
             const flags = CHAR_MAP[code];
             if (0 !== (flags & stopFlags)) {
              stop = 8 & flags;
              break;
             }
             index++;
            }
            if (0 !== stop) break parameter;
            continue parameter;
           }
           if (92 === code && index + 1 < len) {
            escaped = !0;
            index += 2;
            continue;
           }
           index++;
          }
          continue parameter;
         }
         const valueStart = index;
         let stop = 0;
         let valueWhitespace = -1;
         for (;index < len; ) {
          const code = header.charCodeAt(index);
          const flags = CHAR_MAP[code];
          if (0 !== (flags & stopFlags)) {
           stop = 8 & flags;
           break;
          }
          if (2 & flags) {
           if (-1 === valueWhitespace) valueWhitespace = index;
          } else valueWhitespace = -1;
          index++;
         }
         if (void 0 === parameters[key]) {
          const valueEnd = -1 === valueWhitespace ? index : valueWhitespace;
          parameters[key] = header.slice(valueStart, valueEnd);
         }
         if (0 !== stop) break parameter;
         continue parameter;
        }
        if (2 & flags) {
         if (-1 === keyWhitespace) keyWhitespace = index;
        } else keyWhitespace = -1;
        keyFlags |= 65280 & code | flags;
        index++;
       }
      }
      return {
       type,
       index,
       parameters
      };
     }(header, type, index, len, stopFlags);
    }(contentType);
    if (function isJSONResponse(mimetype) {
     return "application/json" === mimetype.type || "application/scim+json" === mimetype.type;
    }(mimetype)) {
     let text = "";
     try {
      text = await response.text();
      return ((text, reviver) => {
       if (!text) return originalParse(text, reviver);
       try {
        if ((() => {
         const parseFingerprint = JSON.parse.toString();
         if (featureCache.has(parseFingerprint)) return featureCache.get(parseFingerprint);
         try {
          const result = JSON.parse("1", (_, __, context) => !!context?.source && "1" === context.source);
          featureCache.set(parseFingerprint, result);
          return result;
         } catch {
          featureCache.set(parseFingerprint, !1);
          return !1;
         }
        })()) return ((text, reviver) => JSON.parse(text, (key, value, context) => {
         const isNumber = "number" == typeof value;
         const isOutOfBounds = value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER;
         const isBigNumber = isNumber && isOutOfBounds;
         const isInt = context && intRegex.test(context.source);
         if (isBigNumber && isInt) return BigInt(context.source);
         if ("function" != typeof reviver) return value;
         return reviver(key, value, context);
        }))(text, reviver);
        const serializedData = serializeBigInts(text);
        return originalParse(serializedData, (key, value, context) => ((key, value, context, userReviver) => {
         if ("string" == typeof value && customFormat.test(value)) return BigInt(value.slice(0, -1));
         if ("string" == typeof value && noiseValue.test(value)) return value.slice(0, -1);
         if ("function" != typeof userReviver) return value;
         return userReviver(key, value, context);
        })(key, value, context, reviver));
       } catch (error) {
        if (error instanceof RangeError) {
         const serializedData = serializeBigInts(text);
         return ((parsed, userReviver) => {
          const rootHolder = {
           "": parsed
          };
          const stack = [ {
           parent: rootHolder,
           key: "",
           visited: !1
          } ];
          for (;stack.length > 0; ) {
           const node = stack[stack.length - 1];
           if (!node.visited) {
            node.visited = !0;
            const value = node.parent[node.key];
            if (null !== value && "object" == typeof value) {
             const keys = Object.keys(value);
             for (let i = keys.length - 1; i >= 0; i--) stack.push({
              parent: value,
              key: keys[i],
              visited: !1
             });
            }
           } else {
            const {parent, key} = node;
            let value = parent[key];
            if ("string" == typeof value) if (customFormat.test(value)) value = BigInt(value.slice(0, -1)); else if (noiseValue.test(value)) value = value.slice(0, -1);
            if ("function" == typeof userReviver) value = userReviver.call(parent, key, value);
            if (void 0 === value) delete parent[key]; else parent[key] = value;
            stack.pop();
           }
          }
          return rootHolder[""];
         })(originalParse(serializedData), reviver);
        }
        throw error;
       }
      })(text);
     } catch (err) {
      return text;
     }
    } else if (mimetype.type.startsWith("text/") || "utf-8" === mimetype.parameters.charset?.toLowerCase() && "application/octet-stream" !== mimetype.type) return response.text().catch(noop); else return response.arrayBuffer().catch(() => new ArrayBuffer(0));
   }
   var request = function dist_bundle_withDefaults(oldEndpoint, newDefaults) {
    const endpoint2 = oldEndpoint.defaults(newDefaults);
    return Object.assign(function(route, parameters) {
     const endpointOptions = endpoint2.merge(route, parameters);
     if (!endpointOptions.request || !endpointOptions.request.hook) return fetchWrapper(endpoint2.parse(endpointOptions));
     const request2 = (route2, parameters2) => fetchWrapper(endpoint2.parse(endpoint2.merge(route2, parameters2)));
     Object.assign(request2, {
      endpoint: endpoint2,
      defaults: dist_bundle_withDefaults.bind(null, endpoint2)
     });
     return endpointOptions.request.hook(request2, endpointOptions);
    }, {
     endpoint: endpoint2,
     defaults: dist_bundle_withDefaults.bind(null, endpoint2)
    });
   }(endpoint, defaults_default);
   var GraphqlResponseError = class extends Error {
    constructor(request2, headers, response) {
     super(function _buildMessageForResponseErrors(data) {
      return "Request failed due to following response errors:\n" + data.errors.map(e => ` - ${e.message}`).join("\n");
     }(response));
     this.request = request2;
     this.headers = headers;
     this.response = response;
     this.errors = response.errors;
     this.data = response.data;
     if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
    }
    request;
    headers;
    response;
    name="GraphqlResponseError";
    errors;
    data;
   };
   var NON_VARIABLE_OPTIONS = [ "method", "baseUrl", "url", "headers", "request", "query", "mediaType", "operationName" ];
   var FORBIDDEN_VARIABLE_OPTIONS = [ "query", "method", "url" ];
   var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
   function graphql_dist_bundle_withDefaults(request2, newDefaults) {
    const newRequest = request2.defaults(newDefaults);
    return Object.assign((query, options) => function graphql(request2, query, options) {
     if (options) {
      if ("string" == typeof query && "query" in options) return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'));
      for (const key in options) {
       if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
       return Promise.reject(new Error(`[@octokit/graphql] "${key}" cannot be used as variable name`));
      }
     }
     const parsedOptions = "string" == typeof query ? Object.assign({
      query
     }, options) : query;
     const requestOptions = Object.keys(parsedOptions).reduce((result, key) => {
      if (NON_VARIABLE_OPTIONS.includes(key)) {
       result[key] = parsedOptions[key];
       return result;
      }
      if (!result.variables) result.variables = {};
      result.variables[key] = parsedOptions[key];
      return result;
     }, {});
     const baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
     if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
     return request2(requestOptions).then(response => {
      if (response.data.errors) {
       const headers = {};
       for (const key of Object.keys(response.headers)) headers[key] = response.headers[key];
       throw new GraphqlResponseError(requestOptions, headers, response.data);
      }
      return response.data.data;
     });
    }(newRequest, query, options), {
     defaults: graphql_dist_bundle_withDefaults.bind(null, newRequest),
     endpoint: newRequest.endpoint
    });
   }
   graphql_dist_bundle_withDefaults(request, {
    headers: {
     "user-agent": `octokit-graphql.js/0.0.0-development ${getUserAgent()}`
    },
    method: "POST",
    url: "/graphql"
   });
   var b64url = "(?:[a-zA-Z0-9_-]+)";
   var jwtRE = new RegExp(`^${b64url}\\.${b64url}\\.${b64url}$`);
   var isJWT = jwtRE.test.bind(jwtRE);
   async function auth(token) {
    const isApp = isJWT(token);
    const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
    const isUserToServer = token.startsWith("ghu_");
    return {
     type: "token",
     token,
     tokenType: isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth"
    };
   }
   async function hook(token, request, route, parameters) {
    const endpoint = request.endpoint.merge(route, parameters);
    endpoint.headers.authorization = function withAuthorizationPrefix(token) {
     if (3 === token.split(/\./).length) return `bearer ${token}`;
     return `token ${token}`;
    }(token);
    return request(endpoint);
   }
   var createTokenAuth = function createTokenAuth2(token) {
    if (!token) throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
    if ("string" != typeof token) throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
    token = token.replace(/^(token|bearer) +/i, "");
    return Object.assign(auth.bind(null, token), {
     hook: hook.bind(null, token)
    });
   };
   const dist_src_noop = () => {};
   const consoleWarn = console.warn.bind(console);
   const consoleError = console.error.bind(console);
   const userAgentTrail = `octokit-core.js/7.0.8 ${getUserAgent()}`;
   function requestLog(octokit) {
    octokit.hook.wrap("request", (request, options) => {
     octokit.log.debug("request", options);
     const start = Date.now();
     const requestOptions = octokit.request.endpoint.parse(options);
     const path = requestOptions.url.replace(options.baseUrl, "");
     return request(options).then(response => {
      const requestId = response.headers["x-github-request-id"];
      octokit.log.info(`${requestOptions.method} ${path} - ${response.status} with id ${requestId} in ${Date.now() - start}ms`);
      return response;
     }).catch(error => {
      const requestId = error.response?.headers["x-github-request-id"] || "UNKNOWN";
      octokit.log.error(`${requestOptions.method} ${path} - ${error.status} with id ${requestId} in ${Date.now() - start}ms`);
      throw error;
     });
    });
   }
   requestLog.VERSION = "6.0.0";
   function iterator(octokit, route, parameters) {
    const options = "function" == typeof route ? route.endpoint(parameters) : octokit.request.endpoint(route, parameters);
    const requestMethod = "function" == typeof route ? route : octokit.request;
    const method = options.method;
    const headers = options.headers;
    let url = options.url;
    return {
     [Symbol.asyncIterator]: () => ({
      async next() {
       if (!url) return {
        done: !0
       };
       try {
        const normalizedResponse = function normalizePaginatedListResponse(response) {
         if (!response.data) return {
          ...response,
          data: []
         };
         if (!("total_count" in response.data) && !("total_commits" in response.data) || "url" in response.data) return response;
         const incompleteResults = response.data.incomplete_results;
         const repositorySelection = response.data.repository_selection;
         const totalCount = response.data.total_count;
         const totalCommits = response.data.total_commits;
         delete response.data.incomplete_results;
         delete response.data.repository_selection;
         delete response.data.total_count;
         delete response.data.total_commits;
         const namespaceKey = Object.keys(response.data)[0];
         const data = response.data[namespaceKey];
         response.data = data;
         if (void 0 !== incompleteResults) response.data.incomplete_results = incompleteResults;
         if (void 0 !== repositorySelection) response.data.repository_selection = repositorySelection;
         response.data.total_count = totalCount;
         response.data.total_commits = totalCommits;
         return response;
        }(await requestMethod({
         method,
         url,
         headers
        }));
        url = ((normalizedResponse.headers.link || "").match(/<([^<>]+)>;\s*rel="next"/) || [])[1];
        if (!url && "total_commits" in normalizedResponse.data) {
         const parsedUrl = new URL(normalizedResponse.url);
         const params = parsedUrl.searchParams;
         const page = parseInt(params.get("page") || "1", 10);
         if (page * parseInt(params.get("per_page") || "250", 10) < normalizedResponse.data.total_commits) {
          params.set("page", String(page + 1));
          url = parsedUrl.toString();
         }
        }
        return {
         value: normalizedResponse
        };
       } catch (error) {
        if (409 !== error.status) throw error;
        url = "";
        return {
         value: {
          status: 200,
          headers: {},
          data: []
         }
        };
       }
      }
     })
    };
   }
   function paginate(octokit, route, parameters, mapFn) {
    if ("function" == typeof parameters) {
     mapFn = parameters;
     parameters = void 0;
    }
    return gather(octokit, [], iterator(octokit, route, parameters)[Symbol.asyncIterator](), mapFn);
   }
   function gather(octokit, results, iterator2, mapFn) {
    return iterator2.next().then(result => {
     if (result.done) return results;
     let earlyExit = !1;
     results = results.concat(mapFn ? mapFn(result.value, function done() {
      earlyExit = !0;
     }) : result.value.data);
     if (earlyExit) return results;
     return gather(octokit, results, iterator2, mapFn);
    });
   }
   Object.assign(paginate, {
    iterator
   });
   function paginateRest(octokit) {
    return {
     paginate: Object.assign(paginate.bind(null, octokit), {
      iterator: iterator.bind(null, octokit)
     })
    };
   }
   paginateRest.VERSION = "0.0.0-development";
   const endpointMethodsMap = new Map;
   for (const [scope, endpoints] of Object.entries({
    actions: {
     addCustomLabelsToSelfHostedRunnerForOrg: [ "POST /orgs/{org}/actions/runners/{runner_id}/labels" ],
     addCustomLabelsToSelfHostedRunnerForRepo: [ "POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels" ],
     addRepoAccessToSelfHostedRunnerGroupInOrg: [ "PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}" ],
     addSelectedRepoToOrgSecret: [ "PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}" ],
     addSelectedRepoToOrgVariable: [ "PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}" ],
     approveWorkflowRun: [ "POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve" ],
     cancelWorkflowRun: [ "POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel" ],
     createEnvironmentVariable: [ "POST /repos/{owner}/{repo}/environments/{environment_name}/variables" ],
     createHostedRunnerForOrg: [ "POST /orgs/{org}/actions/hosted-runners" ],
     createOrUpdateEnvironmentSecret: [ "PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}" ],
     createOrUpdateOrgSecret: [ "PUT /orgs/{org}/actions/secrets/{secret_name}" ],
     createOrUpdateRepoSecret: [ "PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}" ],
     createOrgVariable: [ "POST /orgs/{org}/actions/variables" ],
     createRegistrationTokenForOrg: [ "POST /orgs/{org}/actions/runners/registration-token" ],
     createRegistrationTokenForRepo: [ "POST /repos/{owner}/{repo}/actions/runners/registration-token" ],
     createRemoveTokenForOrg: [ "POST /orgs/{org}/actions/runners/remove-token" ],
     createRemoveTokenForRepo: [ "POST /repos/{owner}/{repo}/actions/runners/remove-token" ],
     createRepoVariable: [ "POST /repos/{owner}/{repo}/actions/variables" ],
     createWorkflowDispatch: [ "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches" ],
     deleteActionsCacheById: [ "DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}" ],
     deleteActionsCacheByKey: [ "DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}" ],
     deleteArtifact: [ "DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}" ],
     deleteCustomImageFromOrg: [ "DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}" ],
     deleteCustomImageVersionFromOrg: [ "DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}" ],
     deleteEnvironmentSecret: [ "DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}" ],
     deleteEnvironmentVariable: [ "DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}" ],
     deleteHostedRunnerForOrg: [ "DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id}" ],
     deleteOrgSecret: [ "DELETE /orgs/{org}/actions/secrets/{secret_name}" ],
     deleteOrgVariable: [ "DELETE /orgs/{org}/actions/variables/{name}" ],
     deleteRepoSecret: [ "DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}" ],
     deleteRepoVariable: [ "DELETE /repos/{owner}/{repo}/actions/variables/{name}" ],
     deleteSelfHostedRunnerFromOrg: [ "DELETE /orgs/{org}/actions/runners/{runner_id}" ],
     deleteSelfHostedRunnerFromRepo: [ "DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}" ],
     deleteWorkflowRun: [ "DELETE /repos/{owner}/{repo}/actions/runs/{run_id}" ],
     deleteWorkflowRunLogs: [ "DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs" ],
     disableSelectedRepositoryGithubActionsOrganization: [ "DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}" ],
     disableWorkflow: [ "PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable" ],
     downloadArtifact: [ "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}" ],
     downloadJobLogsForWorkflowRun: [ "GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs" ],
     downloadWorkflowRunAttemptLogs: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs" ],
     downloadWorkflowRunLogs: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs" ],
     enableSelectedRepositoryGithubActionsOrganization: [ "PUT /orgs/{org}/actions/permissions/repositories/{repository_id}" ],
     enableWorkflow: [ "PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable" ],
     forceCancelWorkflowRun: [ "POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel" ],
     generateRunnerJitconfigForOrg: [ "POST /orgs/{org}/actions/runners/generate-jitconfig" ],
     generateRunnerJitconfigForRepo: [ "POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig" ],
     getActionsCacheList: [ "GET /repos/{owner}/{repo}/actions/caches" ],
     getActionsCacheUsage: [ "GET /repos/{owner}/{repo}/actions/cache/usage" ],
     getActionsCacheUsageByRepoForOrg: [ "GET /orgs/{org}/actions/cache/usage-by-repository" ],
     getActionsCacheUsageForOrg: [ "GET /orgs/{org}/actions/cache/usage" ],
     getAllowedActionsOrganization: [ "GET /orgs/{org}/actions/permissions/selected-actions" ],
     getAllowedActionsRepository: [ "GET /repos/{owner}/{repo}/actions/permissions/selected-actions" ],
     getArtifact: [ "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}" ],
     getCustomImageForOrg: [ "GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}" ],
     getCustomImageVersionForOrg: [ "GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}" ],
     getCustomOidcSubClaimForRepo: [ "GET /repos/{owner}/{repo}/actions/oidc/customization/sub" ],
     getEnvironmentPublicKey: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key" ],
     getEnvironmentSecret: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}" ],
     getEnvironmentVariable: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}" ],
     getGithubActionsDefaultWorkflowPermissionsOrganization: [ "GET /orgs/{org}/actions/permissions/workflow" ],
     getGithubActionsDefaultWorkflowPermissionsRepository: [ "GET /repos/{owner}/{repo}/actions/permissions/workflow" ],
     getGithubActionsPermissionsOrganization: [ "GET /orgs/{org}/actions/permissions" ],
     getGithubActionsPermissionsRepository: [ "GET /repos/{owner}/{repo}/actions/permissions" ],
     getHostedRunnerForOrg: [ "GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}" ],
     getHostedRunnersGithubOwnedImagesForOrg: [ "GET /orgs/{org}/actions/hosted-runners/images/github-owned" ],
     getHostedRunnersLimitsForOrg: [ "GET /orgs/{org}/actions/hosted-runners/limits" ],
     getHostedRunnersMachineSpecsForOrg: [ "GET /orgs/{org}/actions/hosted-runners/machine-sizes" ],
     getHostedRunnersPartnerImagesForOrg: [ "GET /orgs/{org}/actions/hosted-runners/images/partner" ],
     getHostedRunnersPlatformsForOrg: [ "GET /orgs/{org}/actions/hosted-runners/platforms" ],
     getJobForWorkflowRun: [ "GET /repos/{owner}/{repo}/actions/jobs/{job_id}" ],
     getOrgPublicKey: [ "GET /orgs/{org}/actions/secrets/public-key" ],
     getOrgSecret: [ "GET /orgs/{org}/actions/secrets/{secret_name}" ],
     getOrgVariable: [ "GET /orgs/{org}/actions/variables/{name}" ],
     getPendingDeploymentsForRun: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments" ],
     getRepoPermissions: [ "GET /repos/{owner}/{repo}/actions/permissions", {}, {
      renamed: [ "actions", "getGithubActionsPermissionsRepository" ]
     } ],
     getRepoPublicKey: [ "GET /repos/{owner}/{repo}/actions/secrets/public-key" ],
     getRepoSecret: [ "GET /repos/{owner}/{repo}/actions/secrets/{secret_name}" ],
     getRepoVariable: [ "GET /repos/{owner}/{repo}/actions/variables/{name}" ],
     getReviewsForRun: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals" ],
     getSelfHostedRunnerForOrg: [ "GET /orgs/{org}/actions/runners/{runner_id}" ],
     getSelfHostedRunnerForRepo: [ "GET /repos/{owner}/{repo}/actions/runners/{runner_id}" ],
     getWorkflow: [ "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}" ],
     getWorkflowAccessToRepository: [ "GET /repos/{owner}/{repo}/actions/permissions/access" ],
     getWorkflowRun: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}" ],
     getWorkflowRunAttempt: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}" ],
     getWorkflowRunUsage: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing" ],
     getWorkflowUsage: [ "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing" ],
     listArtifactsForRepo: [ "GET /repos/{owner}/{repo}/actions/artifacts" ],
     listCustomImageVersionsForOrg: [ "GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions" ],
     listCustomImagesForOrg: [ "GET /orgs/{org}/actions/hosted-runners/images/custom" ],
     listEnvironmentSecrets: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets" ],
     listEnvironmentVariables: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/variables" ],
     listGithubHostedRunnersInGroupForOrg: [ "GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners" ],
     listHostedRunnersForOrg: [ "GET /orgs/{org}/actions/hosted-runners" ],
     listJobsForWorkflowRun: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs" ],
     listJobsForWorkflowRunAttempt: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs" ],
     listLabelsForSelfHostedRunnerForOrg: [ "GET /orgs/{org}/actions/runners/{runner_id}/labels" ],
     listLabelsForSelfHostedRunnerForRepo: [ "GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels" ],
     listOrgSecrets: [ "GET /orgs/{org}/actions/secrets" ],
     listOrgVariables: [ "GET /orgs/{org}/actions/variables" ],
     listRepoOrganizationSecrets: [ "GET /repos/{owner}/{repo}/actions/organization-secrets" ],
     listRepoOrganizationVariables: [ "GET /repos/{owner}/{repo}/actions/organization-variables" ],
     listRepoSecrets: [ "GET /repos/{owner}/{repo}/actions/secrets" ],
     listRepoVariables: [ "GET /repos/{owner}/{repo}/actions/variables" ],
     listRepoWorkflows: [ "GET /repos/{owner}/{repo}/actions/workflows" ],
     listRunnerApplicationsForOrg: [ "GET /orgs/{org}/actions/runners/downloads" ],
     listRunnerApplicationsForRepo: [ "GET /repos/{owner}/{repo}/actions/runners/downloads" ],
     listSelectedReposForOrgSecret: [ "GET /orgs/{org}/actions/secrets/{secret_name}/repositories" ],
     listSelectedReposForOrgVariable: [ "GET /orgs/{org}/actions/variables/{name}/repositories" ],
     listSelectedRepositoriesEnabledGithubActionsOrganization: [ "GET /orgs/{org}/actions/permissions/repositories" ],
     listSelfHostedRunnersForOrg: [ "GET /orgs/{org}/actions/runners" ],
     listSelfHostedRunnersForRepo: [ "GET /repos/{owner}/{repo}/actions/runners" ],
     listWorkflowRunArtifacts: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts" ],
     listWorkflowRuns: [ "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs" ],
     listWorkflowRunsForRepo: [ "GET /repos/{owner}/{repo}/actions/runs" ],
     reRunJobForWorkflowRun: [ "POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun" ],
     reRunWorkflow: [ "POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun" ],
     reRunWorkflowFailedJobs: [ "POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs" ],
     removeAllCustomLabelsFromSelfHostedRunnerForOrg: [ "DELETE /orgs/{org}/actions/runners/{runner_id}/labels" ],
     removeAllCustomLabelsFromSelfHostedRunnerForRepo: [ "DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels" ],
     removeCustomLabelFromSelfHostedRunnerForOrg: [ "DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}" ],
     removeCustomLabelFromSelfHostedRunnerForRepo: [ "DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}" ],
     removeSelectedRepoFromOrgSecret: [ "DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}" ],
     removeSelectedRepoFromOrgVariable: [ "DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}" ],
     reviewCustomGatesForRun: [ "POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule" ],
     reviewPendingDeploymentsForRun: [ "POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments" ],
     setAllowedActionsOrganization: [ "PUT /orgs/{org}/actions/permissions/selected-actions" ],
     setAllowedActionsRepository: [ "PUT /repos/{owner}/{repo}/actions/permissions/selected-actions" ],
     setCustomLabelsForSelfHostedRunnerForOrg: [ "PUT /orgs/{org}/actions/runners/{runner_id}/labels" ],
     setCustomLabelsForSelfHostedRunnerForRepo: [ "PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels" ],
     setCustomOidcSubClaimForRepo: [ "PUT /repos/{owner}/{repo}/actions/oidc/customization/sub" ],
     setGithubActionsDefaultWorkflowPermissionsOrganization: [ "PUT /orgs/{org}/actions/permissions/workflow" ],
     setGithubActionsDefaultWorkflowPermissionsRepository: [ "PUT /repos/{owner}/{repo}/actions/permissions/workflow" ],
     setGithubActionsPermissionsOrganization: [ "PUT /orgs/{org}/actions/permissions" ],
     setGithubActionsPermissionsRepository: [ "PUT /repos/{owner}/{repo}/actions/permissions" ],
     setSelectedReposForOrgSecret: [ "PUT /orgs/{org}/actions/secrets/{secret_name}/repositories" ],
     setSelectedReposForOrgVariable: [ "PUT /orgs/{org}/actions/variables/{name}/repositories" ],
     setSelectedRepositoriesEnabledGithubActionsOrganization: [ "PUT /orgs/{org}/actions/permissions/repositories" ],
     setWorkflowAccessToRepository: [ "PUT /repos/{owner}/{repo}/actions/permissions/access" ],
     updateEnvironmentVariable: [ "PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}" ],
     updateHostedRunnerForOrg: [ "PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}" ],
     updateOrgVariable: [ "PATCH /orgs/{org}/actions/variables/{name}" ],
     updateRepoVariable: [ "PATCH /repos/{owner}/{repo}/actions/variables/{name}" ]
    },
    activity: {
     checkRepoIsStarredByAuthenticatedUser: [ "GET /user/starred/{owner}/{repo}" ],
     deleteRepoSubscription: [ "DELETE /repos/{owner}/{repo}/subscription" ],
     deleteThreadSubscription: [ "DELETE /notifications/threads/{thread_id}/subscription" ],
     getFeeds: [ "GET /feeds" ],
     getRepoSubscription: [ "GET /repos/{owner}/{repo}/subscription" ],
     getThread: [ "GET /notifications/threads/{thread_id}" ],
     getThreadSubscriptionForAuthenticatedUser: [ "GET /notifications/threads/{thread_id}/subscription" ],
     listEventsForAuthenticatedUser: [ "GET /users/{username}/events" ],
     listNotificationsForAuthenticatedUser: [ "GET /notifications" ],
     listOrgEventsForAuthenticatedUser: [ "GET /users/{username}/events/orgs/{org}" ],
     listPublicEvents: [ "GET /events" ],
     listPublicEventsForRepoNetwork: [ "GET /networks/{owner}/{repo}/events" ],
     listPublicEventsForUser: [ "GET /users/{username}/events/public" ],
     listPublicOrgEvents: [ "GET /orgs/{org}/events" ],
     listReceivedEventsForUser: [ "GET /users/{username}/received_events" ],
     listReceivedPublicEventsForUser: [ "GET /users/{username}/received_events/public" ],
     listRepoEvents: [ "GET /repos/{owner}/{repo}/events" ],
     listRepoNotificationsForAuthenticatedUser: [ "GET /repos/{owner}/{repo}/notifications" ],
     listReposStarredByAuthenticatedUser: [ "GET /user/starred" ],
     listReposStarredByUser: [ "GET /users/{username}/starred" ],
     listReposWatchedByUser: [ "GET /users/{username}/subscriptions" ],
     listStargazersForRepo: [ "GET /repos/{owner}/{repo}/stargazers" ],
     listWatchedReposForAuthenticatedUser: [ "GET /user/subscriptions" ],
     listWatchersForRepo: [ "GET /repos/{owner}/{repo}/subscribers" ],
     markNotificationsAsRead: [ "PUT /notifications" ],
     markRepoNotificationsAsRead: [ "PUT /repos/{owner}/{repo}/notifications" ],
     markThreadAsDone: [ "DELETE /notifications/threads/{thread_id}" ],
     markThreadAsRead: [ "PATCH /notifications/threads/{thread_id}" ],
     setRepoSubscription: [ "PUT /repos/{owner}/{repo}/subscription" ],
     setThreadSubscription: [ "PUT /notifications/threads/{thread_id}/subscription" ],
     starRepoForAuthenticatedUser: [ "PUT /user/starred/{owner}/{repo}" ],
     unstarRepoForAuthenticatedUser: [ "DELETE /user/starred/{owner}/{repo}" ]
    },
    apps: {
     addRepoToInstallation: [ "PUT /user/installations/{installation_id}/repositories/{repository_id}", {}, {
      renamed: [ "apps", "addRepoToInstallationForAuthenticatedUser" ]
     } ],
     addRepoToInstallationForAuthenticatedUser: [ "PUT /user/installations/{installation_id}/repositories/{repository_id}" ],
     checkToken: [ "POST /applications/{client_id}/token" ],
     createFromManifest: [ "POST /app-manifests/{code}/conversions" ],
     createInstallationAccessToken: [ "POST /app/installations/{installation_id}/access_tokens" ],
     deleteAuthorization: [ "DELETE /applications/{client_id}/grant" ],
     deleteInstallation: [ "DELETE /app/installations/{installation_id}" ],
     deleteToken: [ "DELETE /applications/{client_id}/token" ],
     getAuthenticated: [ "GET /app" ],
     getBySlug: [ "GET /apps/{app_slug}" ],
     getInstallation: [ "GET /app/installations/{installation_id}" ],
     getOrgInstallation: [ "GET /orgs/{org}/installation" ],
     getRepoInstallation: [ "GET /repos/{owner}/{repo}/installation" ],
     getSubscriptionPlanForAccount: [ "GET /marketplace_listing/accounts/{account_id}" ],
     getSubscriptionPlanForAccountStubbed: [ "GET /marketplace_listing/stubbed/accounts/{account_id}" ],
     getUserInstallation: [ "GET /users/{username}/installation" ],
     getWebhookConfigForApp: [ "GET /app/hook/config" ],
     getWebhookDelivery: [ "GET /app/hook/deliveries/{delivery_id}" ],
     listAccountsForPlan: [ "GET /marketplace_listing/plans/{plan_id}/accounts" ],
     listAccountsForPlanStubbed: [ "GET /marketplace_listing/stubbed/plans/{plan_id}/accounts" ],
     listInstallationReposForAuthenticatedUser: [ "GET /user/installations/{installation_id}/repositories" ],
     listInstallationRequestsForAuthenticatedApp: [ "GET /app/installation-requests" ],
     listInstallations: [ "GET /app/installations" ],
     listInstallationsForAuthenticatedUser: [ "GET /user/installations" ],
     listPlans: [ "GET /marketplace_listing/plans" ],
     listPlansStubbed: [ "GET /marketplace_listing/stubbed/plans" ],
     listReposAccessibleToInstallation: [ "GET /installation/repositories" ],
     listSubscriptionsForAuthenticatedUser: [ "GET /user/marketplace_purchases" ],
     listSubscriptionsForAuthenticatedUserStubbed: [ "GET /user/marketplace_purchases/stubbed" ],
     listWebhookDeliveries: [ "GET /app/hook/deliveries" ],
     redeliverWebhookDelivery: [ "POST /app/hook/deliveries/{delivery_id}/attempts" ],
     removeRepoFromInstallation: [ "DELETE /user/installations/{installation_id}/repositories/{repository_id}", {}, {
      renamed: [ "apps", "removeRepoFromInstallationForAuthenticatedUser" ]
     } ],
     removeRepoFromInstallationForAuthenticatedUser: [ "DELETE /user/installations/{installation_id}/repositories/{repository_id}" ],
     resetToken: [ "PATCH /applications/{client_id}/token" ],
     revokeInstallationAccessToken: [ "DELETE /installation/token" ],
     scopeToken: [ "POST /applications/{client_id}/token/scoped" ],
     suspendInstallation: [ "PUT /app/installations/{installation_id}/suspended" ],
     unsuspendInstallation: [ "DELETE /app/installations/{installation_id}/suspended" ],
     updateWebhookConfigForApp: [ "PATCH /app/hook/config" ]
    },
    billing: {
     getGithubActionsBillingOrg: [ "GET /orgs/{org}/settings/billing/actions" ],
     getGithubActionsBillingUser: [ "GET /users/{username}/settings/billing/actions" ],
     getGithubBillingPremiumRequestUsageReportOrg: [ "GET /organizations/{org}/settings/billing/premium_request/usage" ],
     getGithubBillingPremiumRequestUsageReportUser: [ "GET /users/{username}/settings/billing/premium_request/usage" ],
     getGithubBillingUsageReportOrg: [ "GET /organizations/{org}/settings/billing/usage" ],
     getGithubBillingUsageReportUser: [ "GET /users/{username}/settings/billing/usage" ],
     getGithubPackagesBillingOrg: [ "GET /orgs/{org}/settings/billing/packages" ],
     getGithubPackagesBillingUser: [ "GET /users/{username}/settings/billing/packages" ],
     getSharedStorageBillingOrg: [ "GET /orgs/{org}/settings/billing/shared-storage" ],
     getSharedStorageBillingUser: [ "GET /users/{username}/settings/billing/shared-storage" ]
    },
    campaigns: {
     createCampaign: [ "POST /orgs/{org}/campaigns" ],
     deleteCampaign: [ "DELETE /orgs/{org}/campaigns/{campaign_number}" ],
     getCampaignSummary: [ "GET /orgs/{org}/campaigns/{campaign_number}" ],
     listOrgCampaigns: [ "GET /orgs/{org}/campaigns" ],
     updateCampaign: [ "PATCH /orgs/{org}/campaigns/{campaign_number}" ]
    },
    checks: {
     create: [ "POST /repos/{owner}/{repo}/check-runs" ],
     createSuite: [ "POST /repos/{owner}/{repo}/check-suites" ],
     get: [ "GET /repos/{owner}/{repo}/check-runs/{check_run_id}" ],
     getSuite: [ "GET /repos/{owner}/{repo}/check-suites/{check_suite_id}" ],
     listAnnotations: [ "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations" ],
     listForRef: [ "GET /repos/{owner}/{repo}/commits/{ref}/check-runs" ],
     listForSuite: [ "GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs" ],
     listSuitesForRef: [ "GET /repos/{owner}/{repo}/commits/{ref}/check-suites" ],
     rerequestRun: [ "POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest" ],
     rerequestSuite: [ "POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest" ],
     setSuitesPreferences: [ "PATCH /repos/{owner}/{repo}/check-suites/preferences" ],
     update: [ "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}" ]
    },
    codeScanning: {
     commitAutofix: [ "POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits" ],
     createAutofix: [ "POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix" ],
     createVariantAnalysis: [ "POST /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses" ],
     deleteAnalysis: [ "DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delete}" ],
     deleteCodeqlDatabase: [ "DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}" ],
     getAlert: [ "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}", {}, {
      renamedParameters: {
       alert_id: "alert_number"
      }
     } ],
     getAnalysis: [ "GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}" ],
     getAutofix: [ "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix" ],
     getCodeqlDatabase: [ "GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}" ],
     getDefaultSetup: [ "GET /repos/{owner}/{repo}/code-scanning/default-setup" ],
     getSarif: [ "GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}" ],
     getVariantAnalysis: [ "GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}" ],
     getVariantAnalysisRepoTask: [ "GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}" ],
     listAlertInstances: [ "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances" ],
     listAlertsForOrg: [ "GET /orgs/{org}/code-scanning/alerts" ],
     listAlertsForRepo: [ "GET /repos/{owner}/{repo}/code-scanning/alerts" ],
     listAlertsInstances: [ "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances", {}, {
      renamed: [ "codeScanning", "listAlertInstances" ]
     } ],
     listCodeqlDatabases: [ "GET /repos/{owner}/{repo}/code-scanning/codeql/databases" ],
     listRecentAnalyses: [ "GET /repos/{owner}/{repo}/code-scanning/analyses" ],
     updateAlert: [ "PATCH /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}" ],
     updateDefaultSetup: [ "PATCH /repos/{owner}/{repo}/code-scanning/default-setup" ],
     uploadSarif: [ "POST /repos/{owner}/{repo}/code-scanning/sarifs" ]
    },
    codeSecurity: {
     attachConfiguration: [ "POST /orgs/{org}/code-security/configurations/{configuration_id}/attach" ],
     attachEnterpriseConfiguration: [ "POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach" ],
     createConfiguration: [ "POST /orgs/{org}/code-security/configurations" ],
     createConfigurationForEnterprise: [ "POST /enterprises/{enterprise}/code-security/configurations" ],
     deleteConfiguration: [ "DELETE /orgs/{org}/code-security/configurations/{configuration_id}" ],
     deleteConfigurationForEnterprise: [ "DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}" ],
     detachConfiguration: [ "DELETE /orgs/{org}/code-security/configurations/detach" ],
     getConfiguration: [ "GET /orgs/{org}/code-security/configurations/{configuration_id}" ],
     getConfigurationForRepository: [ "GET /repos/{owner}/{repo}/code-security-configuration" ],
     getConfigurationsForEnterprise: [ "GET /enterprises/{enterprise}/code-security/configurations" ],
     getConfigurationsForOrg: [ "GET /orgs/{org}/code-security/configurations" ],
     getDefaultConfigurations: [ "GET /orgs/{org}/code-security/configurations/defaults" ],
     getDefaultConfigurationsForEnterprise: [ "GET /enterprises/{enterprise}/code-security/configurations/defaults" ],
     getRepositoriesForConfiguration: [ "GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories" ],
     getRepositoriesForEnterpriseConfiguration: [ "GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories" ],
     getSingleConfigurationForEnterprise: [ "GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}" ],
     setConfigurationAsDefault: [ "PUT /orgs/{org}/code-security/configurations/{configuration_id}/defaults" ],
     setConfigurationAsDefaultForEnterprise: [ "PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults" ],
     updateConfiguration: [ "PATCH /orgs/{org}/code-security/configurations/{configuration_id}" ],
     updateEnterpriseConfiguration: [ "PATCH /enterprises/{enterprise}/code-security/configurations/{configuration_id}" ]
    },
    codesOfConduct: {
     getAllCodesOfConduct: [ "GET /codes_of_conduct" ],
     getConductCode: [ "GET /codes_of_conduct/{key}" ]
    },
    codespaces: {
     addRepositoryForSecretForAuthenticatedUser: [ "PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}" ],
     addSelectedRepoToOrgSecret: [ "PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}" ],
     checkPermissionsForDevcontainer: [ "GET /repos/{owner}/{repo}/codespaces/permissions_check" ],
     codespaceMachinesForAuthenticatedUser: [ "GET /user/codespaces/{codespace_name}/machines" ],
     createForAuthenticatedUser: [ "POST /user/codespaces" ],
     createOrUpdateOrgSecret: [ "PUT /orgs/{org}/codespaces/secrets/{secret_name}" ],
     createOrUpdateRepoSecret: [ "PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}" ],
     createOrUpdateSecretForAuthenticatedUser: [ "PUT /user/codespaces/secrets/{secret_name}" ],
     createWithPrForAuthenticatedUser: [ "POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces" ],
     createWithRepoForAuthenticatedUser: [ "POST /repos/{owner}/{repo}/codespaces" ],
     deleteForAuthenticatedUser: [ "DELETE /user/codespaces/{codespace_name}" ],
     deleteFromOrganization: [ "DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name}" ],
     deleteOrgSecret: [ "DELETE /orgs/{org}/codespaces/secrets/{secret_name}" ],
     deleteRepoSecret: [ "DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}" ],
     deleteSecretForAuthenticatedUser: [ "DELETE /user/codespaces/secrets/{secret_name}" ],
     exportForAuthenticatedUser: [ "POST /user/codespaces/{codespace_name}/exports" ],
     getCodespacesForUserInOrg: [ "GET /orgs/{org}/members/{username}/codespaces" ],
     getExportDetailsForAuthenticatedUser: [ "GET /user/codespaces/{codespace_name}/exports/{export_id}" ],
     getForAuthenticatedUser: [ "GET /user/codespaces/{codespace_name}" ],
     getOrgPublicKey: [ "GET /orgs/{org}/codespaces/secrets/public-key" ],
     getOrgSecret: [ "GET /orgs/{org}/codespaces/secrets/{secret_name}" ],
     getPublicKeyForAuthenticatedUser: [ "GET /user/codespaces/secrets/public-key" ],
     getRepoPublicKey: [ "GET /repos/{owner}/{repo}/codespaces/secrets/public-key" ],
     getRepoSecret: [ "GET /repos/{owner}/{repo}/codespaces/secrets/{secret_name}" ],
     getSecretForAuthenticatedUser: [ "GET /user/codespaces/secrets/{secret_name}" ],
     listDevcontainersInRepositoryForAuthenticatedUser: [ "GET /repos/{owner}/{repo}/codespaces/devcontainers" ],
     listForAuthenticatedUser: [ "GET /user/codespaces" ],
     listInOrganization: [ "GET /orgs/{org}/codespaces", {}, {
      renamedParameters: {
       org_id: "org"
      }
     } ],
     listInRepositoryForAuthenticatedUser: [ "GET /repos/{owner}/{repo}/codespaces" ],
     listOrgSecrets: [ "GET /orgs/{org}/codespaces/secrets" ],
     listRepoSecrets: [ "GET /repos/{owner}/{repo}/codespaces/secrets" ],
     listRepositoriesForSecretForAuthenticatedUser: [ "GET /user/codespaces/secrets/{secret_name}/repositories" ],
     listSecretsForAuthenticatedUser: [ "GET /user/codespaces/secrets" ],
     listSelectedReposForOrgSecret: [ "GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories" ],
     preFlightWithRepoForAuthenticatedUser: [ "GET /repos/{owner}/{repo}/codespaces/new" ],
     publishForAuthenticatedUser: [ "POST /user/codespaces/{codespace_name}/publish" ],
     removeRepositoryForSecretForAuthenticatedUser: [ "DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}" ],
     removeSelectedRepoFromOrgSecret: [ "DELETE /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}" ],
     repoMachinesForAuthenticatedUser: [ "GET /repos/{owner}/{repo}/codespaces/machines" ],
     setRepositoriesForSecretForAuthenticatedUser: [ "PUT /user/codespaces/secrets/{secret_name}/repositories" ],
     setSelectedReposForOrgSecret: [ "PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories" ],
     startForAuthenticatedUser: [ "POST /user/codespaces/{codespace_name}/start" ],
     stopForAuthenticatedUser: [ "POST /user/codespaces/{codespace_name}/stop" ],
     stopInOrganization: [ "POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop" ],
     updateForAuthenticatedUser: [ "PATCH /user/codespaces/{codespace_name}" ]
    },
    copilot: {
     addCopilotSeatsForTeams: [ "POST /orgs/{org}/copilot/billing/selected_teams" ],
     addCopilotSeatsForUsers: [ "POST /orgs/{org}/copilot/billing/selected_users" ],
     cancelCopilotSeatAssignmentForTeams: [ "DELETE /orgs/{org}/copilot/billing/selected_teams" ],
     cancelCopilotSeatAssignmentForUsers: [ "DELETE /orgs/{org}/copilot/billing/selected_users" ],
     copilotMetricsForOrganization: [ "GET /orgs/{org}/copilot/metrics" ],
     copilotMetricsForTeam: [ "GET /orgs/{org}/team/{team_slug}/copilot/metrics" ],
     getCopilotOrganizationDetails: [ "GET /orgs/{org}/copilot/billing" ],
     getCopilotSeatDetailsForUser: [ "GET /orgs/{org}/members/{username}/copilot" ],
     listCopilotSeats: [ "GET /orgs/{org}/copilot/billing/seats" ]
    },
    credentials: {
     revoke: [ "POST /credentials/revoke" ]
    },
    dependabot: {
     addSelectedRepoToOrgSecret: [ "PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}" ],
     createOrUpdateOrgSecret: [ "PUT /orgs/{org}/dependabot/secrets/{secret_name}" ],
     createOrUpdateRepoSecret: [ "PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}" ],
     deleteOrgSecret: [ "DELETE /orgs/{org}/dependabot/secrets/{secret_name}" ],
     deleteRepoSecret: [ "DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}" ],
     getAlert: [ "GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number}" ],
     getOrgPublicKey: [ "GET /orgs/{org}/dependabot/secrets/public-key" ],
     getOrgSecret: [ "GET /orgs/{org}/dependabot/secrets/{secret_name}" ],
     getRepoPublicKey: [ "GET /repos/{owner}/{repo}/dependabot/secrets/public-key" ],
     getRepoSecret: [ "GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name}" ],
     listAlertsForEnterprise: [ "GET /enterprises/{enterprise}/dependabot/alerts" ],
     listAlertsForOrg: [ "GET /orgs/{org}/dependabot/alerts" ],
     listAlertsForRepo: [ "GET /repos/{owner}/{repo}/dependabot/alerts" ],
     listOrgSecrets: [ "GET /orgs/{org}/dependabot/secrets" ],
     listRepoSecrets: [ "GET /repos/{owner}/{repo}/dependabot/secrets" ],
     listSelectedReposForOrgSecret: [ "GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories" ],
     removeSelectedRepoFromOrgSecret: [ "DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}" ],
     repositoryAccessForOrg: [ "GET /organizations/{org}/dependabot/repository-access" ],
     setRepositoryAccessDefaultLevel: [ "PUT /organizations/{org}/dependabot/repository-access/default-level" ],
     setSelectedReposForOrgSecret: [ "PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories" ],
     updateAlert: [ "PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}" ],
     updateRepositoryAccessForOrg: [ "PATCH /organizations/{org}/dependabot/repository-access" ]
    },
    dependencyGraph: {
     createRepositorySnapshot: [ "POST /repos/{owner}/{repo}/dependency-graph/snapshots" ],
     diffRange: [ "GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}" ],
     exportSbom: [ "GET /repos/{owner}/{repo}/dependency-graph/sbom" ]
    },
    emojis: {
     get: [ "GET /emojis" ]
    },
    enterpriseTeamMemberships: {
     add: [ "PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}" ],
     bulkAdd: [ "POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add" ],
     bulkRemove: [ "POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove" ],
     get: [ "GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}" ],
     list: [ "GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships" ],
     remove: [ "DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}" ]
    },
    enterpriseTeamOrganizations: {
     add: [ "PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}" ],
     bulkAdd: [ "POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/add" ],
     bulkRemove: [ "POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove" ],
     delete: [ "DELETE /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}" ],
     getAssignment: [ "GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}" ],
     getAssignments: [ "GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations" ]
    },
    enterpriseTeams: {
     create: [ "POST /enterprises/{enterprise}/teams" ],
     delete: [ "DELETE /enterprises/{enterprise}/teams/{team_slug}" ],
     get: [ "GET /enterprises/{enterprise}/teams/{team_slug}" ],
     list: [ "GET /enterprises/{enterprise}/teams" ],
     update: [ "PATCH /enterprises/{enterprise}/teams/{team_slug}" ]
    },
    gists: {
     checkIsStarred: [ "GET /gists/{gist_id}/star" ],
     create: [ "POST /gists" ],
     createComment: [ "POST /gists/{gist_id}/comments" ],
     delete: [ "DELETE /gists/{gist_id}" ],
     deleteComment: [ "DELETE /gists/{gist_id}/comments/{comment_id}" ],
     fork: [ "POST /gists/{gist_id}/forks" ],
     get: [ "GET /gists/{gist_id}" ],
     getComment: [ "GET /gists/{gist_id}/comments/{comment_id}" ],
     getRevision: [ "GET /gists/{gist_id}/{sha}" ],
     list: [ "GET /gists" ],
     listComments: [ "GET /gists/{gist_id}/comments" ],
     listCommits: [ "GET /gists/{gist_id}/commits" ],
     listForUser: [ "GET /users/{username}/gists" ],
     listForks: [ "GET /gists/{gist_id}/forks" ],
     listPublic: [ "GET /gists/public" ],
     listStarred: [ "GET /gists/starred" ],
     star: [ "PUT /gists/{gist_id}/star" ],
     unstar: [ "DELETE /gists/{gist_id}/star" ],
     update: [ "PATCH /gists/{gist_id}" ],
     updateComment: [ "PATCH /gists/{gist_id}/comments/{comment_id}" ]
    },
    git: {
     createBlob: [ "POST /repos/{owner}/{repo}/git/blobs" ],
     createCommit: [ "POST /repos/{owner}/{repo}/git/commits" ],
     createRef: [ "POST /repos/{owner}/{repo}/git/refs" ],
     createTag: [ "POST /repos/{owner}/{repo}/git/tags" ],
     createTree: [ "POST /repos/{owner}/{repo}/git/trees" ],
     deleteRef: [ "DELETE /repos/{owner}/{repo}/git/refs/{ref}" ],
     getBlob: [ "GET /repos/{owner}/{repo}/git/blobs/{file_sha}" ],
     getCommit: [ "GET /repos/{owner}/{repo}/git/commits/{commit_sha}" ],
     getRef: [ "GET /repos/{owner}/{repo}/git/ref/{ref}" ],
     getTag: [ "GET /repos/{owner}/{repo}/git/tags/{tag_sha}" ],
     getTree: [ "GET /repos/{owner}/{repo}/git/trees/{tree_sha}" ],
     listMatchingRefs: [ "GET /repos/{owner}/{repo}/git/matching-refs/{ref}" ],
     updateRef: [ "PATCH /repos/{owner}/{repo}/git/refs/{ref}" ]
    },
    gitignore: {
     getAllTemplates: [ "GET /gitignore/templates" ],
     getTemplate: [ "GET /gitignore/templates/{name}" ]
    },
    hostedCompute: {
     createNetworkConfigurationForOrg: [ "POST /orgs/{org}/settings/network-configurations" ],
     deleteNetworkConfigurationFromOrg: [ "DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id}" ],
     getNetworkConfigurationForOrg: [ "GET /orgs/{org}/settings/network-configurations/{network_configuration_id}" ],
     getNetworkSettingsForOrg: [ "GET /orgs/{org}/settings/network-settings/{network_settings_id}" ],
     listNetworkConfigurationsForOrg: [ "GET /orgs/{org}/settings/network-configurations" ],
     updateNetworkConfigurationForOrg: [ "PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}" ]
    },
    interactions: {
     getRestrictionsForAuthenticatedUser: [ "GET /user/interaction-limits" ],
     getRestrictionsForOrg: [ "GET /orgs/{org}/interaction-limits" ],
     getRestrictionsForRepo: [ "GET /repos/{owner}/{repo}/interaction-limits" ],
     getRestrictionsForYourPublicRepos: [ "GET /user/interaction-limits", {}, {
      renamed: [ "interactions", "getRestrictionsForAuthenticatedUser" ]
     } ],
     removeRestrictionsForAuthenticatedUser: [ "DELETE /user/interaction-limits" ],
     removeRestrictionsForOrg: [ "DELETE /orgs/{org}/interaction-limits" ],
     removeRestrictionsForRepo: [ "DELETE /repos/{owner}/{repo}/interaction-limits" ],
     removeRestrictionsForYourPublicRepos: [ "DELETE /user/interaction-limits", {}, {
      renamed: [ "interactions", "removeRestrictionsForAuthenticatedUser" ]
     } ],
     setRestrictionsForAuthenticatedUser: [ "PUT /user/interaction-limits" ],
     setRestrictionsForOrg: [ "PUT /orgs/{org}/interaction-limits" ],
     setRestrictionsForRepo: [ "PUT /repos/{owner}/{repo}/interaction-limits" ],
     setRestrictionsForYourPublicRepos: [ "PUT /user/interaction-limits", {}, {
      renamed: [ "interactions", "setRestrictionsForAuthenticatedUser" ]
     } ]
    },
    issues: {
     addAssignees: [ "POST /repos/{owner}/{repo}/issues/{issue_number}/assignees" ],
     addBlockedByDependency: [ "POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by" ],
     addLabels: [ "POST /repos/{owner}/{repo}/issues/{issue_number}/labels" ],
     addSubIssue: [ "POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues" ],
     checkUserCanBeAssigned: [ "GET /repos/{owner}/{repo}/assignees/{assignee}" ],
     checkUserCanBeAssignedToIssue: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}" ],
     create: [ "POST /repos/{owner}/{repo}/issues" ],
     createComment: [ "POST /repos/{owner}/{repo}/issues/{issue_number}/comments" ],
     createLabel: [ "POST /repos/{owner}/{repo}/labels" ],
     createMilestone: [ "POST /repos/{owner}/{repo}/milestones" ],
     deleteComment: [ "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}" ],
     deleteLabel: [ "DELETE /repos/{owner}/{repo}/labels/{name}" ],
     deleteMilestone: [ "DELETE /repos/{owner}/{repo}/milestones/{milestone_number}" ],
     get: [ "GET /repos/{owner}/{repo}/issues/{issue_number}" ],
     getComment: [ "GET /repos/{owner}/{repo}/issues/comments/{comment_id}" ],
     getEvent: [ "GET /repos/{owner}/{repo}/issues/events/{event_id}" ],
     getLabel: [ "GET /repos/{owner}/{repo}/labels/{name}" ],
     getMilestone: [ "GET /repos/{owner}/{repo}/milestones/{milestone_number}" ],
     getParent: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/parent" ],
     list: [ "GET /issues" ],
     listAssignees: [ "GET /repos/{owner}/{repo}/assignees" ],
     listComments: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/comments" ],
     listCommentsForRepo: [ "GET /repos/{owner}/{repo}/issues/comments" ],
     listDependenciesBlockedBy: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by" ],
     listDependenciesBlocking: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking" ],
     listEvents: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/events" ],
     listEventsForRepo: [ "GET /repos/{owner}/{repo}/issues/events" ],
     listEventsForTimeline: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/timeline" ],
     listForAuthenticatedUser: [ "GET /user/issues" ],
     listForOrg: [ "GET /orgs/{org}/issues" ],
     listForRepo: [ "GET /repos/{owner}/{repo}/issues" ],
     listLabelsForMilestone: [ "GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels" ],
     listLabelsForRepo: [ "GET /repos/{owner}/{repo}/labels" ],
     listLabelsOnIssue: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/labels" ],
     listMilestones: [ "GET /repos/{owner}/{repo}/milestones" ],
     listSubIssues: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues" ],
     lock: [ "PUT /repos/{owner}/{repo}/issues/{issue_number}/lock" ],
     removeAllLabels: [ "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels" ],
     removeAssignees: [ "DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees" ],
     removeDependencyBlockedBy: [ "DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id}" ],
     removeLabel: [ "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}" ],
     removeSubIssue: [ "DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue" ],
     reprioritizeSubIssue: [ "PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority" ],
     setLabels: [ "PUT /repos/{owner}/{repo}/issues/{issue_number}/labels" ],
     unlock: [ "DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock" ],
     update: [ "PATCH /repos/{owner}/{repo}/issues/{issue_number}" ],
     updateComment: [ "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}" ],
     updateLabel: [ "PATCH /repos/{owner}/{repo}/labels/{name}" ],
     updateMilestone: [ "PATCH /repos/{owner}/{repo}/milestones/{milestone_number}" ]
    },
    licenses: {
     get: [ "GET /licenses/{license}" ],
     getAllCommonlyUsed: [ "GET /licenses" ],
     getForRepo: [ "GET /repos/{owner}/{repo}/license" ]
    },
    markdown: {
     render: [ "POST /markdown" ],
     renderRaw: [ "POST /markdown/raw", {
      headers: {
       "content-type": "text/plain; charset=utf-8"
      }
     } ]
    },
    meta: {
     get: [ "GET /meta" ],
     getAllVersions: [ "GET /versions" ],
     getOctocat: [ "GET /octocat" ],
     getZen: [ "GET /zen" ],
     root: [ "GET /" ]
    },
    migrations: {
     deleteArchiveForAuthenticatedUser: [ "DELETE /user/migrations/{migration_id}/archive" ],
     deleteArchiveForOrg: [ "DELETE /orgs/{org}/migrations/{migration_id}/archive" ],
     downloadArchiveForOrg: [ "GET /orgs/{org}/migrations/{migration_id}/archive" ],
     getArchiveForAuthenticatedUser: [ "GET /user/migrations/{migration_id}/archive" ],
     getStatusForAuthenticatedUser: [ "GET /user/migrations/{migration_id}" ],
     getStatusForOrg: [ "GET /orgs/{org}/migrations/{migration_id}" ],
     listForAuthenticatedUser: [ "GET /user/migrations" ],
     listForOrg: [ "GET /orgs/{org}/migrations" ],
     listReposForAuthenticatedUser: [ "GET /user/migrations/{migration_id}/repositories" ],
     listReposForOrg: [ "GET /orgs/{org}/migrations/{migration_id}/repositories" ],
     listReposForUser: [ "GET /user/migrations/{migration_id}/repositories", {}, {
      renamed: [ "migrations", "listReposForAuthenticatedUser" ]
     } ],
     startForAuthenticatedUser: [ "POST /user/migrations" ],
     startForOrg: [ "POST /orgs/{org}/migrations" ],
     unlockRepoForAuthenticatedUser: [ "DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock" ],
     unlockRepoForOrg: [ "DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock" ]
    },
    oidc: {
     getOidcCustomSubTemplateForOrg: [ "GET /orgs/{org}/actions/oidc/customization/sub" ],
     updateOidcCustomSubTemplateForOrg: [ "PUT /orgs/{org}/actions/oidc/customization/sub" ]
    },
    orgs: {
     addSecurityManagerTeam: [ "PUT /orgs/{org}/security-managers/teams/{team_slug}", {}, {
      deprecated: "octokit.rest.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team"
     } ],
     assignTeamToOrgRole: [ "PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}" ],
     assignUserToOrgRole: [ "PUT /orgs/{org}/organization-roles/users/{username}/{role_id}" ],
     blockUser: [ "PUT /orgs/{org}/blocks/{username}" ],
     cancelInvitation: [ "DELETE /orgs/{org}/invitations/{invitation_id}" ],
     checkBlockedUser: [ "GET /orgs/{org}/blocks/{username}" ],
     checkMembershipForUser: [ "GET /orgs/{org}/members/{username}" ],
     checkPublicMembershipForUser: [ "GET /orgs/{org}/public_members/{username}" ],
     convertMemberToOutsideCollaborator: [ "PUT /orgs/{org}/outside_collaborators/{username}" ],
     createArtifactStorageRecord: [ "POST /orgs/{org}/artifacts/metadata/storage-record" ],
     createInvitation: [ "POST /orgs/{org}/invitations" ],
     createIssueType: [ "POST /orgs/{org}/issue-types" ],
     createWebhook: [ "POST /orgs/{org}/hooks" ],
     customPropertiesForOrgsCreateOrUpdateOrganizationValues: [ "PATCH /organizations/{org}/org-properties/values" ],
     customPropertiesForOrgsGetOrganizationValues: [ "GET /organizations/{org}/org-properties/values" ],
     customPropertiesForReposCreateOrUpdateOrganizationDefinition: [ "PUT /orgs/{org}/properties/schema/{custom_property_name}" ],
     customPropertiesForReposCreateOrUpdateOrganizationDefinitions: [ "PATCH /orgs/{org}/properties/schema" ],
     customPropertiesForReposCreateOrUpdateOrganizationValues: [ "PATCH /orgs/{org}/properties/values" ],
     customPropertiesForReposDeleteOrganizationDefinition: [ "DELETE /orgs/{org}/properties/schema/{custom_property_name}" ],
     customPropertiesForReposGetOrganizationDefinition: [ "GET /orgs/{org}/properties/schema/{custom_property_name}" ],
     customPropertiesForReposGetOrganizationDefinitions: [ "GET /orgs/{org}/properties/schema" ],
     customPropertiesForReposGetOrganizationValues: [ "GET /orgs/{org}/properties/values" ],
     delete: [ "DELETE /orgs/{org}" ],
     deleteAttestationsBulk: [ "POST /orgs/{org}/attestations/delete-request" ],
     deleteAttestationsById: [ "DELETE /orgs/{org}/attestations/{attestation_id}" ],
     deleteAttestationsBySubjectDigest: [ "DELETE /orgs/{org}/attestations/digest/{subject_digest}" ],
     deleteIssueType: [ "DELETE /orgs/{org}/issue-types/{issue_type_id}" ],
     deleteWebhook: [ "DELETE /orgs/{org}/hooks/{hook_id}" ],
     disableSelectedRepositoryImmutableReleasesOrganization: [ "DELETE /orgs/{org}/settings/immutable-releases/repositories/{repository_id}" ],
     enableSelectedRepositoryImmutableReleasesOrganization: [ "PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id}" ],
     get: [ "GET /orgs/{org}" ],
     getImmutableReleasesSettings: [ "GET /orgs/{org}/settings/immutable-releases" ],
     getImmutableReleasesSettingsRepositories: [ "GET /orgs/{org}/settings/immutable-releases/repositories" ],
     getMembershipForAuthenticatedUser: [ "GET /user/memberships/orgs/{org}" ],
     getMembershipForUser: [ "GET /orgs/{org}/memberships/{username}" ],
     getOrgRole: [ "GET /orgs/{org}/organization-roles/{role_id}" ],
     getOrgRulesetHistory: [ "GET /orgs/{org}/rulesets/{ruleset_id}/history" ],
     getOrgRulesetVersion: [ "GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}" ],
     getWebhook: [ "GET /orgs/{org}/hooks/{hook_id}" ],
     getWebhookConfigForOrg: [ "GET /orgs/{org}/hooks/{hook_id}/config" ],
     getWebhookDelivery: [ "GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}" ],
     list: [ "GET /organizations" ],
     listAppInstallations: [ "GET /orgs/{org}/installations" ],
     listArtifactStorageRecords: [ "GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records" ],
     listAttestationRepositories: [ "GET /orgs/{org}/attestations/repositories" ],
     listAttestations: [ "GET /orgs/{org}/attestations/{subject_digest}" ],
     listAttestationsBulk: [ "POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}" ],
     listBlockedUsers: [ "GET /orgs/{org}/blocks" ],
     listFailedInvitations: [ "GET /orgs/{org}/failed_invitations" ],
     listForAuthenticatedUser: [ "GET /user/orgs" ],
     listForUser: [ "GET /users/{username}/orgs" ],
     listInvitationTeams: [ "GET /orgs/{org}/invitations/{invitation_id}/teams" ],
     listIssueTypes: [ "GET /orgs/{org}/issue-types" ],
     listMembers: [ "GET /orgs/{org}/members" ],
     listMembershipsForAuthenticatedUser: [ "GET /user/memberships/orgs" ],
     listOrgRoleTeams: [ "GET /orgs/{org}/organization-roles/{role_id}/teams" ],
     listOrgRoleUsers: [ "GET /orgs/{org}/organization-roles/{role_id}/users" ],
     listOrgRoles: [ "GET /orgs/{org}/organization-roles" ],
     listOrganizationFineGrainedPermissions: [ "GET /orgs/{org}/organization-fine-grained-permissions" ],
     listOutsideCollaborators: [ "GET /orgs/{org}/outside_collaborators" ],
     listPatGrantRepositories: [ "GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories" ],
     listPatGrantRequestRepositories: [ "GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories" ],
     listPatGrantRequests: [ "GET /orgs/{org}/personal-access-token-requests" ],
     listPatGrants: [ "GET /orgs/{org}/personal-access-tokens" ],
     listPendingInvitations: [ "GET /orgs/{org}/invitations" ],
     listPublicMembers: [ "GET /orgs/{org}/public_members" ],
     listSecurityManagerTeams: [ "GET /orgs/{org}/security-managers", {}, {
      deprecated: "octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-managers#list-security-manager-teams"
     } ],
     listWebhookDeliveries: [ "GET /orgs/{org}/hooks/{hook_id}/deliveries" ],
     listWebhooks: [ "GET /orgs/{org}/hooks" ],
     pingWebhook: [ "POST /orgs/{org}/hooks/{hook_id}/pings" ],
     redeliverWebhookDelivery: [ "POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts" ],
     removeMember: [ "DELETE /orgs/{org}/members/{username}" ],
     removeMembershipForUser: [ "DELETE /orgs/{org}/memberships/{username}" ],
     removeOutsideCollaborator: [ "DELETE /orgs/{org}/outside_collaborators/{username}" ],
     removePublicMembershipForAuthenticatedUser: [ "DELETE /orgs/{org}/public_members/{username}" ],
     removeSecurityManagerTeam: [ "DELETE /orgs/{org}/security-managers/teams/{team_slug}", {}, {
      deprecated: "octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#remove-a-security-manager-team"
     } ],
     reviewPatGrantRequest: [ "POST /orgs/{org}/personal-access-token-requests/{pat_request_id}" ],
     reviewPatGrantRequestsInBulk: [ "POST /orgs/{org}/personal-access-token-requests" ],
     revokeAllOrgRolesTeam: [ "DELETE /orgs/{org}/organization-roles/teams/{team_slug}" ],
     revokeAllOrgRolesUser: [ "DELETE /orgs/{org}/organization-roles/users/{username}" ],
     revokeOrgRoleTeam: [ "DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}" ],
     revokeOrgRoleUser: [ "DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}" ],
     setImmutableReleasesSettings: [ "PUT /orgs/{org}/settings/immutable-releases" ],
     setImmutableReleasesSettingsRepositories: [ "PUT /orgs/{org}/settings/immutable-releases/repositories" ],
     setMembershipForUser: [ "PUT /orgs/{org}/memberships/{username}" ],
     setPublicMembershipForAuthenticatedUser: [ "PUT /orgs/{org}/public_members/{username}" ],
     unblockUser: [ "DELETE /orgs/{org}/blocks/{username}" ],
     update: [ "PATCH /orgs/{org}" ],
     updateIssueType: [ "PUT /orgs/{org}/issue-types/{issue_type_id}" ],
     updateMembershipForAuthenticatedUser: [ "PATCH /user/memberships/orgs/{org}" ],
     updatePatAccess: [ "POST /orgs/{org}/personal-access-tokens/{pat_id}" ],
     updatePatAccesses: [ "POST /orgs/{org}/personal-access-tokens" ],
     updateWebhook: [ "PATCH /orgs/{org}/hooks/{hook_id}" ],
     updateWebhookConfigForOrg: [ "PATCH /orgs/{org}/hooks/{hook_id}/config" ]
    },
    packages: {
     deletePackageForAuthenticatedUser: [ "DELETE /user/packages/{package_type}/{package_name}" ],
     deletePackageForOrg: [ "DELETE /orgs/{org}/packages/{package_type}/{package_name}" ],
     deletePackageForUser: [ "DELETE /users/{username}/packages/{package_type}/{package_name}" ],
     deletePackageVersionForAuthenticatedUser: [ "DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}" ],
     deletePackageVersionForOrg: [ "DELETE /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}" ],
     deletePackageVersionForUser: [ "DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}" ],
     getAllPackageVersionsForAPackageOwnedByAnOrg: [ "GET /orgs/{org}/packages/{package_type}/{package_name}/versions", {}, {
      renamed: [ "packages", "getAllPackageVersionsForPackageOwnedByOrg" ]
     } ],
     getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser: [ "GET /user/packages/{package_type}/{package_name}/versions", {}, {
      renamed: [ "packages", "getAllPackageVersionsForPackageOwnedByAuthenticatedUser" ]
     } ],
     getAllPackageVersionsForPackageOwnedByAuthenticatedUser: [ "GET /user/packages/{package_type}/{package_name}/versions" ],
     getAllPackageVersionsForPackageOwnedByOrg: [ "GET /orgs/{org}/packages/{package_type}/{package_name}/versions" ],
     getAllPackageVersionsForPackageOwnedByUser: [ "GET /users/{username}/packages/{package_type}/{package_name}/versions" ],
     getPackageForAuthenticatedUser: [ "GET /user/packages/{package_type}/{package_name}" ],
     getPackageForOrganization: [ "GET /orgs/{org}/packages/{package_type}/{package_name}" ],
     getPackageForUser: [ "GET /users/{username}/packages/{package_type}/{package_name}" ],
     getPackageVersionForAuthenticatedUser: [ "GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}" ],
     getPackageVersionForOrganization: [ "GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}" ],
     getPackageVersionForUser: [ "GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}" ],
     listDockerMigrationConflictingPackagesForAuthenticatedUser: [ "GET /user/docker/conflicts" ],
     listDockerMigrationConflictingPackagesForOrganization: [ "GET /orgs/{org}/docker/conflicts" ],
     listDockerMigrationConflictingPackagesForUser: [ "GET /users/{username}/docker/conflicts" ],
     listPackagesForAuthenticatedUser: [ "GET /user/packages" ],
     listPackagesForOrganization: [ "GET /orgs/{org}/packages" ],
     listPackagesForUser: [ "GET /users/{username}/packages" ],
     restorePackageForAuthenticatedUser: [ "POST /user/packages/{package_type}/{package_name}/restore{?token}" ],
     restorePackageForOrg: [ "POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token}" ],
     restorePackageForUser: [ "POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}" ],
     restorePackageVersionForAuthenticatedUser: [ "POST /user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore" ],
     restorePackageVersionForOrg: [ "POST /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore" ],
     restorePackageVersionForUser: [ "POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore" ]
    },
    privateRegistries: {
     createOrgPrivateRegistry: [ "POST /orgs/{org}/private-registries" ],
     deleteOrgPrivateRegistry: [ "DELETE /orgs/{org}/private-registries/{secret_name}" ],
     getOrgPrivateRegistry: [ "GET /orgs/{org}/private-registries/{secret_name}" ],
     getOrgPublicKey: [ "GET /orgs/{org}/private-registries/public-key" ],
     listOrgPrivateRegistries: [ "GET /orgs/{org}/private-registries" ],
     updateOrgPrivateRegistry: [ "PATCH /orgs/{org}/private-registries/{secret_name}" ]
    },
    projects: {
     addItemForOrg: [ "POST /orgs/{org}/projectsV2/{project_number}/items" ],
     addItemForUser: [ "POST /users/{username}/projectsV2/{project_number}/items" ],
     deleteItemForOrg: [ "DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}" ],
     deleteItemForUser: [ "DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}" ],
     getFieldForOrg: [ "GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}" ],
     getFieldForUser: [ "GET /users/{username}/projectsV2/{project_number}/fields/{field_id}" ],
     getForOrg: [ "GET /orgs/{org}/projectsV2/{project_number}" ],
     getForUser: [ "GET /users/{username}/projectsV2/{project_number}" ],
     getOrgItem: [ "GET /orgs/{org}/projectsV2/{project_number}/items/{item_id}" ],
     getUserItem: [ "GET /users/{username}/projectsV2/{project_number}/items/{item_id}" ],
     listFieldsForOrg: [ "GET /orgs/{org}/projectsV2/{project_number}/fields" ],
     listFieldsForUser: [ "GET /users/{username}/projectsV2/{project_number}/fields" ],
     listForOrg: [ "GET /orgs/{org}/projectsV2" ],
     listForUser: [ "GET /users/{username}/projectsV2" ],
     listItemsForOrg: [ "GET /orgs/{org}/projectsV2/{project_number}/items" ],
     listItemsForUser: [ "GET /users/{username}/projectsV2/{project_number}/items" ],
     updateItemForOrg: [ "PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}" ],
     updateItemForUser: [ "PATCH /users/{username}/projectsV2/{project_number}/items/{item_id}" ]
    },
    pulls: {
     checkIfMerged: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/merge" ],
     create: [ "POST /repos/{owner}/{repo}/pulls" ],
     createReplyForReviewComment: [ "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies" ],
     createReview: [ "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews" ],
     createReviewComment: [ "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments" ],
     deletePendingReview: [ "DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}" ],
     deleteReviewComment: [ "DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}" ],
     dismissReview: [ "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals" ],
     get: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}" ],
     getReview: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}" ],
     getReviewComment: [ "GET /repos/{owner}/{repo}/pulls/comments/{comment_id}" ],
     list: [ "GET /repos/{owner}/{repo}/pulls" ],
     listCommentsForReview: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments" ],
     listCommits: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/commits" ],
     listFiles: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/files" ],
     listRequestedReviewers: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers" ],
     listReviewComments: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments" ],
     listReviewCommentsForRepo: [ "GET /repos/{owner}/{repo}/pulls/comments" ],
     listReviews: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews" ],
     merge: [ "PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge" ],
     removeRequestedReviewers: [ "DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers" ],
     requestReviewers: [ "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers" ],
     submitReview: [ "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events" ],
     update: [ "PATCH /repos/{owner}/{repo}/pulls/{pull_number}" ],
     updateBranch: [ "PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch" ],
     updateReview: [ "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}" ],
     updateReviewComment: [ "PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}" ]
    },
    rateLimit: {
     get: [ "GET /rate_limit" ]
    },
    reactions: {
     createForCommitComment: [ "POST /repos/{owner}/{repo}/comments/{comment_id}/reactions" ],
     createForIssue: [ "POST /repos/{owner}/{repo}/issues/{issue_number}/reactions" ],
     createForIssueComment: [ "POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions" ],
     createForPullRequestReviewComment: [ "POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions" ],
     createForRelease: [ "POST /repos/{owner}/{repo}/releases/{release_id}/reactions" ],
     createForTeamDiscussionCommentInOrg: [ "POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions" ],
     createForTeamDiscussionInOrg: [ "POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions" ],
     deleteForCommitComment: [ "DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}" ],
     deleteForIssue: [ "DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}" ],
     deleteForIssueComment: [ "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}" ],
     deleteForPullRequestComment: [ "DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}" ],
     deleteForRelease: [ "DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}" ],
     deleteForTeamDiscussion: [ "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id}" ],
     deleteForTeamDiscussionComment: [ "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id}" ],
     listForCommitComment: [ "GET /repos/{owner}/{repo}/comments/{comment_id}/reactions" ],
     listForIssue: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/reactions" ],
     listForIssueComment: [ "GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions" ],
     listForPullRequestReviewComment: [ "GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions" ],
     listForRelease: [ "GET /repos/{owner}/{repo}/releases/{release_id}/reactions" ],
     listForTeamDiscussionCommentInOrg: [ "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions" ],
     listForTeamDiscussionInOrg: [ "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions" ]
    },
    repos: {
     acceptInvitation: [ "PATCH /user/repository_invitations/{invitation_id}", {}, {
      renamed: [ "repos", "acceptInvitationForAuthenticatedUser" ]
     } ],
     acceptInvitationForAuthenticatedUser: [ "PATCH /user/repository_invitations/{invitation_id}" ],
     addAppAccessRestrictions: [ "POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps", {}, {
      mapToData: "apps"
     } ],
     addCollaborator: [ "PUT /repos/{owner}/{repo}/collaborators/{username}" ],
     addStatusCheckContexts: [ "POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts", {}, {
      mapToData: "contexts"
     } ],
     addTeamAccessRestrictions: [ "POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams", {}, {
      mapToData: "teams"
     } ],
     addUserAccessRestrictions: [ "POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users", {}, {
      mapToData: "users"
     } ],
     cancelPagesDeployment: [ "POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/cancel" ],
     checkAutomatedSecurityFixes: [ "GET /repos/{owner}/{repo}/automated-security-fixes" ],
     checkCollaborator: [ "GET /repos/{owner}/{repo}/collaborators/{username}" ],
     checkImmutableReleases: [ "GET /repos/{owner}/{repo}/immutable-releases" ],
     checkPrivateVulnerabilityReporting: [ "GET /repos/{owner}/{repo}/private-vulnerability-reporting" ],
     checkVulnerabilityAlerts: [ "GET /repos/{owner}/{repo}/vulnerability-alerts" ],
     codeownersErrors: [ "GET /repos/{owner}/{repo}/codeowners/errors" ],
     compareCommits: [ "GET /repos/{owner}/{repo}/compare/{base}...{head}" ],
     compareCommitsWithBasehead: [ "GET /repos/{owner}/{repo}/compare/{basehead}" ],
     createAttestation: [ "POST /repos/{owner}/{repo}/attestations" ],
     createAutolink: [ "POST /repos/{owner}/{repo}/autolinks" ],
     createCommitComment: [ "POST /repos/{owner}/{repo}/commits/{commit_sha}/comments" ],
     createCommitSignatureProtection: [ "POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures" ],
     createCommitStatus: [ "POST /repos/{owner}/{repo}/statuses/{sha}" ],
     createDeployKey: [ "POST /repos/{owner}/{repo}/keys" ],
     createDeployment: [ "POST /repos/{owner}/{repo}/deployments" ],
     createDeploymentBranchPolicy: [ "POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies" ],
     createDeploymentProtectionRule: [ "POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules" ],
     createDeploymentStatus: [ "POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses" ],
     createDispatchEvent: [ "POST /repos/{owner}/{repo}/dispatches" ],
     createForAuthenticatedUser: [ "POST /user/repos" ],
     createFork: [ "POST /repos/{owner}/{repo}/forks" ],
     createInOrg: [ "POST /orgs/{org}/repos" ],
     createOrUpdateEnvironment: [ "PUT /repos/{owner}/{repo}/environments/{environment_name}" ],
     createOrUpdateFileContents: [ "PUT /repos/{owner}/{repo}/contents/{path}" ],
     createOrgRuleset: [ "POST /orgs/{org}/rulesets" ],
     createPagesDeployment: [ "POST /repos/{owner}/{repo}/pages/deployments" ],
     createPagesSite: [ "POST /repos/{owner}/{repo}/pages" ],
     createRelease: [ "POST /repos/{owner}/{repo}/releases" ],
     createRepoRuleset: [ "POST /repos/{owner}/{repo}/rulesets" ],
     createUsingTemplate: [ "POST /repos/{template_owner}/{template_repo}/generate" ],
     createWebhook: [ "POST /repos/{owner}/{repo}/hooks" ],
     customPropertiesForReposCreateOrUpdateRepositoryValues: [ "PATCH /repos/{owner}/{repo}/properties/values" ],
     customPropertiesForReposGetRepositoryValues: [ "GET /repos/{owner}/{repo}/properties/values" ],
     declineInvitation: [ "DELETE /user/repository_invitations/{invitation_id}", {}, {
      renamed: [ "repos", "declineInvitationForAuthenticatedUser" ]
     } ],
     declineInvitationForAuthenticatedUser: [ "DELETE /user/repository_invitations/{invitation_id}" ],
     delete: [ "DELETE /repos/{owner}/{repo}" ],
     deleteAccessRestrictions: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions" ],
     deleteAdminBranchProtection: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins" ],
     deleteAnEnvironment: [ "DELETE /repos/{owner}/{repo}/environments/{environment_name}" ],
     deleteAutolink: [ "DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}" ],
     deleteBranchProtection: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection" ],
     deleteCommitComment: [ "DELETE /repos/{owner}/{repo}/comments/{comment_id}" ],
     deleteCommitSignatureProtection: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures" ],
     deleteDeployKey: [ "DELETE /repos/{owner}/{repo}/keys/{key_id}" ],
     deleteDeployment: [ "DELETE /repos/{owner}/{repo}/deployments/{deployment_id}" ],
     deleteDeploymentBranchPolicy: [ "DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}" ],
     deleteFile: [ "DELETE /repos/{owner}/{repo}/contents/{path}" ],
     deleteInvitation: [ "DELETE /repos/{owner}/{repo}/invitations/{invitation_id}" ],
     deleteOrgRuleset: [ "DELETE /orgs/{org}/rulesets/{ruleset_id}" ],
     deletePagesSite: [ "DELETE /repos/{owner}/{repo}/pages" ],
     deletePullRequestReviewProtection: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews" ],
     deleteRelease: [ "DELETE /repos/{owner}/{repo}/releases/{release_id}" ],
     deleteReleaseAsset: [ "DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}" ],
     deleteRepoRuleset: [ "DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}" ],
     deleteWebhook: [ "DELETE /repos/{owner}/{repo}/hooks/{hook_id}" ],
     disableAutomatedSecurityFixes: [ "DELETE /repos/{owner}/{repo}/automated-security-fixes" ],
     disableDeploymentProtectionRule: [ "DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}" ],
     disableImmutableReleases: [ "DELETE /repos/{owner}/{repo}/immutable-releases" ],
     disablePrivateVulnerabilityReporting: [ "DELETE /repos/{owner}/{repo}/private-vulnerability-reporting" ],
     disableVulnerabilityAlerts: [ "DELETE /repos/{owner}/{repo}/vulnerability-alerts" ],
     downloadArchive: [ "GET /repos/{owner}/{repo}/zipball/{ref}", {}, {
      renamed: [ "repos", "downloadZipballArchive" ]
     } ],
     downloadTarballArchive: [ "GET /repos/{owner}/{repo}/tarball/{ref}" ],
     downloadZipballArchive: [ "GET /repos/{owner}/{repo}/zipball/{ref}" ],
     enableAutomatedSecurityFixes: [ "PUT /repos/{owner}/{repo}/automated-security-fixes" ],
     enableImmutableReleases: [ "PUT /repos/{owner}/{repo}/immutable-releases" ],
     enablePrivateVulnerabilityReporting: [ "PUT /repos/{owner}/{repo}/private-vulnerability-reporting" ],
     enableVulnerabilityAlerts: [ "PUT /repos/{owner}/{repo}/vulnerability-alerts" ],
     generateReleaseNotes: [ "POST /repos/{owner}/{repo}/releases/generate-notes" ],
     get: [ "GET /repos/{owner}/{repo}" ],
     getAccessRestrictions: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions" ],
     getAdminBranchProtection: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins" ],
     getAllDeploymentProtectionRules: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules" ],
     getAllEnvironments: [ "GET /repos/{owner}/{repo}/environments" ],
     getAllStatusCheckContexts: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts" ],
     getAllTopics: [ "GET /repos/{owner}/{repo}/topics" ],
     getAppsWithAccessToProtectedBranch: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps" ],
     getAutolink: [ "GET /repos/{owner}/{repo}/autolinks/{autolink_id}" ],
     getBranch: [ "GET /repos/{owner}/{repo}/branches/{branch}" ],
     getBranchProtection: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection" ],
     getBranchRules: [ "GET /repos/{owner}/{repo}/rules/branches/{branch}" ],
     getClones: [ "GET /repos/{owner}/{repo}/traffic/clones" ],
     getCodeFrequencyStats: [ "GET /repos/{owner}/{repo}/stats/code_frequency" ],
     getCollaboratorPermissionLevel: [ "GET /repos/{owner}/{repo}/collaborators/{username}/permission" ],
     getCombinedStatusForRef: [ "GET /repos/{owner}/{repo}/commits/{ref}/status" ],
     getCommit: [ "GET /repos/{owner}/{repo}/commits/{ref}" ],
     getCommitActivityStats: [ "GET /repos/{owner}/{repo}/stats/commit_activity" ],
     getCommitComment: [ "GET /repos/{owner}/{repo}/comments/{comment_id}" ],
     getCommitSignatureProtection: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures" ],
     getCommunityProfileMetrics: [ "GET /repos/{owner}/{repo}/community/profile" ],
     getContent: [ "GET /repos/{owner}/{repo}/contents/{path}" ],
     getContributorsStats: [ "GET /repos/{owner}/{repo}/stats/contributors" ],
     getCustomDeploymentProtectionRule: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}" ],
     getDeployKey: [ "GET /repos/{owner}/{repo}/keys/{key_id}" ],
     getDeployment: [ "GET /repos/{owner}/{repo}/deployments/{deployment_id}" ],
     getDeploymentBranchPolicy: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}" ],
     getDeploymentStatus: [ "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}" ],
     getEnvironment: [ "GET /repos/{owner}/{repo}/environments/{environment_name}" ],
     getLatestPagesBuild: [ "GET /repos/{owner}/{repo}/pages/builds/latest" ],
     getLatestRelease: [ "GET /repos/{owner}/{repo}/releases/latest" ],
     getOrgRuleSuite: [ "GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}" ],
     getOrgRuleSuites: [ "GET /orgs/{org}/rulesets/rule-suites" ],
     getOrgRuleset: [ "GET /orgs/{org}/rulesets/{ruleset_id}" ],
     getOrgRulesets: [ "GET /orgs/{org}/rulesets" ],
     getPages: [ "GET /repos/{owner}/{repo}/pages" ],
     getPagesBuild: [ "GET /repos/{owner}/{repo}/pages/builds/{build_id}" ],
     getPagesDeployment: [ "GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}" ],
     getPagesHealthCheck: [ "GET /repos/{owner}/{repo}/pages/health" ],
     getParticipationStats: [ "GET /repos/{owner}/{repo}/stats/participation" ],
     getPullRequestReviewProtection: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews" ],
     getPunchCardStats: [ "GET /repos/{owner}/{repo}/stats/punch_card" ],
     getReadme: [ "GET /repos/{owner}/{repo}/readme" ],
     getReadmeInDirectory: [ "GET /repos/{owner}/{repo}/readme/{dir}" ],
     getRelease: [ "GET /repos/{owner}/{repo}/releases/{release_id}" ],
     getReleaseAsset: [ "GET /repos/{owner}/{repo}/releases/assets/{asset_id}" ],
     getReleaseByTag: [ "GET /repos/{owner}/{repo}/releases/tags/{tag}" ],
     getRepoRuleSuite: [ "GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}" ],
     getRepoRuleSuites: [ "GET /repos/{owner}/{repo}/rulesets/rule-suites" ],
     getRepoRuleset: [ "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}" ],
     getRepoRulesetHistory: [ "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history" ],
     getRepoRulesetVersion: [ "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}" ],
     getRepoRulesets: [ "GET /repos/{owner}/{repo}/rulesets" ],
     getStatusChecksProtection: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks" ],
     getTeamsWithAccessToProtectedBranch: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams" ],
     getTopPaths: [ "GET /repos/{owner}/{repo}/traffic/popular/paths" ],
     getTopReferrers: [ "GET /repos/{owner}/{repo}/traffic/popular/referrers" ],
     getUsersWithAccessToProtectedBranch: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users" ],
     getViews: [ "GET /repos/{owner}/{repo}/traffic/views" ],
     getWebhook: [ "GET /repos/{owner}/{repo}/hooks/{hook_id}" ],
     getWebhookConfigForRepo: [ "GET /repos/{owner}/{repo}/hooks/{hook_id}/config" ],
     getWebhookDelivery: [ "GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}" ],
     listActivities: [ "GET /repos/{owner}/{repo}/activity" ],
     listAttestations: [ "GET /repos/{owner}/{repo}/attestations/{subject_digest}" ],
     listAutolinks: [ "GET /repos/{owner}/{repo}/autolinks" ],
     listBranches: [ "GET /repos/{owner}/{repo}/branches" ],
     listBranchesForHeadCommit: [ "GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head" ],
     listCollaborators: [ "GET /repos/{owner}/{repo}/collaborators" ],
     listCommentsForCommit: [ "GET /repos/{owner}/{repo}/commits/{commit_sha}/comments" ],
     listCommitCommentsForRepo: [ "GET /repos/{owner}/{repo}/comments" ],
     listCommitStatusesForRef: [ "GET /repos/{owner}/{repo}/commits/{ref}/statuses" ],
     listCommits: [ "GET /repos/{owner}/{repo}/commits" ],
     listContributors: [ "GET /repos/{owner}/{repo}/contributors" ],
     listCustomDeploymentRuleIntegrations: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps" ],
     listDeployKeys: [ "GET /repos/{owner}/{repo}/keys" ],
     listDeploymentBranchPolicies: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies" ],
     listDeploymentStatuses: [ "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses" ],
     listDeployments: [ "GET /repos/{owner}/{repo}/deployments" ],
     listForAuthenticatedUser: [ "GET /user/repos" ],
     listForOrg: [ "GET /orgs/{org}/repos" ],
     listForUser: [ "GET /users/{username}/repos" ],
     listForks: [ "GET /repos/{owner}/{repo}/forks" ],
     listInvitations: [ "GET /repos/{owner}/{repo}/invitations" ],
     listInvitationsForAuthenticatedUser: [ "GET /user/repository_invitations" ],
     listLanguages: [ "GET /repos/{owner}/{repo}/languages" ],
     listPagesBuilds: [ "GET /repos/{owner}/{repo}/pages/builds" ],
     listPublic: [ "GET /repositories" ],
     listPullRequestsAssociatedWithCommit: [ "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls" ],
     listReleaseAssets: [ "GET /repos/{owner}/{repo}/releases/{release_id}/assets" ],
     listReleases: [ "GET /repos/{owner}/{repo}/releases" ],
     listTags: [ "GET /repos/{owner}/{repo}/tags" ],
     listTeams: [ "GET /repos/{owner}/{repo}/teams" ],
     listWebhookDeliveries: [ "GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries" ],
     listWebhooks: [ "GET /repos/{owner}/{repo}/hooks" ],
     merge: [ "POST /repos/{owner}/{repo}/merges" ],
     mergeUpstream: [ "POST /repos/{owner}/{repo}/merge-upstream" ],
     pingWebhook: [ "POST /repos/{owner}/{repo}/hooks/{hook_id}/pings" ],
     redeliverWebhookDelivery: [ "POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts" ],
     removeAppAccessRestrictions: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps", {}, {
      mapToData: "apps"
     } ],
     removeCollaborator: [ "DELETE /repos/{owner}/{repo}/collaborators/{username}" ],
     removeStatusCheckContexts: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts", {}, {
      mapToData: "contexts"
     } ],
     removeStatusCheckProtection: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks" ],
     removeTeamAccessRestrictions: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams", {}, {
      mapToData: "teams"
     } ],
     removeUserAccessRestrictions: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users", {}, {
      mapToData: "users"
     } ],
     renameBranch: [ "POST /repos/{owner}/{repo}/branches/{branch}/rename" ],
     replaceAllTopics: [ "PUT /repos/{owner}/{repo}/topics" ],
     requestPagesBuild: [ "POST /repos/{owner}/{repo}/pages/builds" ],
     setAdminBranchProtection: [ "POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins" ],
     setAppAccessRestrictions: [ "PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps", {}, {
      mapToData: "apps"
     } ],
     setStatusCheckContexts: [ "PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts", {}, {
      mapToData: "contexts"
     } ],
     setTeamAccessRestrictions: [ "PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams", {}, {
      mapToData: "teams"
     } ],
     setUserAccessRestrictions: [ "PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users", {}, {
      mapToData: "users"
     } ],
     testPushWebhook: [ "POST /repos/{owner}/{repo}/hooks/{hook_id}/tests" ],
     transfer: [ "POST /repos/{owner}/{repo}/transfer" ],
     update: [ "PATCH /repos/{owner}/{repo}" ],
     updateBranchProtection: [ "PUT /repos/{owner}/{repo}/branches/{branch}/protection" ],
     updateCommitComment: [ "PATCH /repos/{owner}/{repo}/comments/{comment_id}" ],
     updateDeploymentBranchPolicy: [ "PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}" ],
     updateInformationAboutPagesSite: [ "PUT /repos/{owner}/{repo}/pages" ],
     updateInvitation: [ "PATCH /repos/{owner}/{repo}/invitations/{invitation_id}" ],
     updateOrgRuleset: [ "PUT /orgs/{org}/rulesets/{ruleset_id}" ],
     updatePullRequestReviewProtection: [ "PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews" ],
     updateRelease: [ "PATCH /repos/{owner}/{repo}/releases/{release_id}" ],
     updateReleaseAsset: [ "PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}" ],
     updateRepoRuleset: [ "PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}" ],
     updateStatusCheckPotection: [ "PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks", {}, {
      renamed: [ "repos", "updateStatusCheckProtection" ]
     } ],
     updateStatusCheckProtection: [ "PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks" ],
     updateWebhook: [ "PATCH /repos/{owner}/{repo}/hooks/{hook_id}" ],
     updateWebhookConfigForRepo: [ "PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config" ],
     uploadReleaseAsset: [ "POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name,label}", {
      baseUrl: "https://uploads.github.com"
     } ]
    },
    search: {
     code: [ "GET /search/code" ],
     commits: [ "GET /search/commits" ],
     issuesAndPullRequests: [ "GET /search/issues" ],
     labels: [ "GET /search/labels" ],
     repos: [ "GET /search/repositories" ],
     topics: [ "GET /search/topics" ],
     users: [ "GET /search/users" ]
    },
    secretScanning: {
     createPushProtectionBypass: [ "POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses" ],
     getAlert: [ "GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}" ],
     getScanHistory: [ "GET /repos/{owner}/{repo}/secret-scanning/scan-history" ],
     listAlertsForOrg: [ "GET /orgs/{org}/secret-scanning/alerts" ],
     listAlertsForRepo: [ "GET /repos/{owner}/{repo}/secret-scanning/alerts" ],
     listLocationsForAlert: [ "GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations" ],
     listOrgPatternConfigs: [ "GET /orgs/{org}/secret-scanning/pattern-configurations" ],
     updateAlert: [ "PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}" ],
     updateOrgPatternConfigs: [ "PATCH /orgs/{org}/secret-scanning/pattern-configurations" ]
    },
    securityAdvisories: {
     createFork: [ "POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks" ],
     createPrivateVulnerabilityReport: [ "POST /repos/{owner}/{repo}/security-advisories/reports" ],
     createRepositoryAdvisory: [ "POST /repos/{owner}/{repo}/security-advisories" ],
     createRepositoryAdvisoryCveRequest: [ "POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve" ],
     getGlobalAdvisory: [ "GET /advisories/{ghsa_id}" ],
     getRepositoryAdvisory: [ "GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}" ],
     listGlobalAdvisories: [ "GET /advisories" ],
     listOrgRepositoryAdvisories: [ "GET /orgs/{org}/security-advisories" ],
     listRepositoryAdvisories: [ "GET /repos/{owner}/{repo}/security-advisories" ],
     updateRepositoryAdvisory: [ "PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}" ]
    },
    teams: {
     addOrUpdateMembershipForUserInOrg: [ "PUT /orgs/{org}/teams/{team_slug}/memberships/{username}" ],
     addOrUpdateRepoPermissionsInOrg: [ "PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}" ],
     checkPermissionsForRepoInOrg: [ "GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}" ],
     create: [ "POST /orgs/{org}/teams" ],
     createDiscussionCommentInOrg: [ "POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments" ],
     createDiscussionInOrg: [ "POST /orgs/{org}/teams/{team_slug}/discussions" ],
     deleteDiscussionCommentInOrg: [ "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}" ],
     deleteDiscussionInOrg: [ "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}" ],
     deleteInOrg: [ "DELETE /orgs/{org}/teams/{team_slug}" ],
     getByName: [ "GET /orgs/{org}/teams/{team_slug}" ],
     getDiscussionCommentInOrg: [ "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}" ],
     getDiscussionInOrg: [ "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}" ],
     getMembershipForUserInOrg: [ "GET /orgs/{org}/teams/{team_slug}/memberships/{username}" ],
     list: [ "GET /orgs/{org}/teams" ],
     listChildInOrg: [ "GET /orgs/{org}/teams/{team_slug}/teams" ],
     listDiscussionCommentsInOrg: [ "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments" ],
     listDiscussionsInOrg: [ "GET /orgs/{org}/teams/{team_slug}/discussions" ],
     listForAuthenticatedUser: [ "GET /user/teams" ],
     listMembersInOrg: [ "GET /orgs/{org}/teams/{team_slug}/members" ],
     listPendingInvitationsInOrg: [ "GET /orgs/{org}/teams/{team_slug}/invitations" ],
     listReposInOrg: [ "GET /orgs/{org}/teams/{team_slug}/repos" ],
     removeMembershipForUserInOrg: [ "DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}" ],
     removeRepoInOrg: [ "DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}" ],
     updateDiscussionCommentInOrg: [ "PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}" ],
     updateDiscussionInOrg: [ "PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}" ],
     updateInOrg: [ "PATCH /orgs/{org}/teams/{team_slug}" ]
    },
    users: {
     addEmailForAuthenticated: [ "POST /user/emails", {}, {
      renamed: [ "users", "addEmailForAuthenticatedUser" ]
     } ],
     addEmailForAuthenticatedUser: [ "POST /user/emails" ],
     addSocialAccountForAuthenticatedUser: [ "POST /user/social_accounts" ],
     block: [ "PUT /user/blocks/{username}" ],
     checkBlocked: [ "GET /user/blocks/{username}" ],
     checkFollowingForUser: [ "GET /users/{username}/following/{target_user}" ],
     checkPersonIsFollowedByAuthenticated: [ "GET /user/following/{username}" ],
     createGpgKeyForAuthenticated: [ "POST /user/gpg_keys", {}, {
      renamed: [ "users", "createGpgKeyForAuthenticatedUser" ]
     } ],
     createGpgKeyForAuthenticatedUser: [ "POST /user/gpg_keys" ],
     createPublicSshKeyForAuthenticated: [ "POST /user/keys", {}, {
      renamed: [ "users", "createPublicSshKeyForAuthenticatedUser" ]
     } ],
     createPublicSshKeyForAuthenticatedUser: [ "POST /user/keys" ],
     createSshSigningKeyForAuthenticatedUser: [ "POST /user/ssh_signing_keys" ],
     deleteAttestationsBulk: [ "POST /users/{username}/attestations/delete-request" ],
     deleteAttestationsById: [ "DELETE /users/{username}/attestations/{attestation_id}" ],
     deleteAttestationsBySubjectDigest: [ "DELETE /users/{username}/attestations/digest/{subject_digest}" ],
     deleteEmailForAuthenticated: [ "DELETE /user/emails", {}, {
      renamed: [ "users", "deleteEmailForAuthenticatedUser" ]
     } ],
     deleteEmailForAuthenticatedUser: [ "DELETE /user/emails" ],
     deleteGpgKeyForAuthenticated: [ "DELETE /user/gpg_keys/{gpg_key_id}", {}, {
      renamed: [ "users", "deleteGpgKeyForAuthenticatedUser" ]
     } ],
     deleteGpgKeyForAuthenticatedUser: [ "DELETE /user/gpg_keys/{gpg_key_id}" ],
     deletePublicSshKeyForAuthenticated: [ "DELETE /user/keys/{key_id}", {}, {
      renamed: [ "users", "deletePublicSshKeyForAuthenticatedUser" ]
     } ],
     deletePublicSshKeyForAuthenticatedUser: [ "DELETE /user/keys/{key_id}" ],
     deleteSocialAccountForAuthenticatedUser: [ "DELETE /user/social_accounts" ],
     deleteSshSigningKeyForAuthenticatedUser: [ "DELETE /user/ssh_signing_keys/{ssh_signing_key_id}" ],
     follow: [ "PUT /user/following/{username}" ],
     getAuthenticated: [ "GET /user" ],
     getById: [ "GET /user/{account_id}" ],
     getByUsername: [ "GET /users/{username}" ],
     getContextForUser: [ "GET /users/{username}/hovercard" ],
     getGpgKeyForAuthenticated: [ "GET /user/gpg_keys/{gpg_key_id}", {}, {
      renamed: [ "users", "getGpgKeyForAuthenticatedUser" ]
     } ],
     getGpgKeyForAuthenticatedUser: [ "GET /user/gpg_keys/{gpg_key_id}" ],
     getPublicSshKeyForAuthenticated: [ "GET /user/keys/{key_id}", {}, {
      renamed: [ "users", "getPublicSshKeyForAuthenticatedUser" ]
     } ],
     getPublicSshKeyForAuthenticatedUser: [ "GET /user/keys/{key_id}" ],
     getSshSigningKeyForAuthenticatedUser: [ "GET /user/ssh_signing_keys/{ssh_signing_key_id}" ],
     list: [ "GET /users" ],
     listAttestations: [ "GET /users/{username}/attestations/{subject_digest}" ],
     listAttestationsBulk: [ "POST /users/{username}/attestations/bulk-list{?per_page,before,after}" ],
     listBlockedByAuthenticated: [ "GET /user/blocks", {}, {
      renamed: [ "users", "listBlockedByAuthenticatedUser" ]
     } ],
     listBlockedByAuthenticatedUser: [ "GET /user/blocks" ],
     listEmailsForAuthenticated: [ "GET /user/emails", {}, {
      renamed: [ "users", "listEmailsForAuthenticatedUser" ]
     } ],
     listEmailsForAuthenticatedUser: [ "GET /user/emails" ],
     listFollowedByAuthenticated: [ "GET /user/following", {}, {
      renamed: [ "users", "listFollowedByAuthenticatedUser" ]
     } ],
     listFollowedByAuthenticatedUser: [ "GET /user/following" ],
     listFollowersForAuthenticatedUser: [ "GET /user/followers" ],
     listFollowersForUser: [ "GET /users/{username}/followers" ],
     listFollowingForUser: [ "GET /users/{username}/following" ],
     listGpgKeysForAuthenticated: [ "GET /user/gpg_keys", {}, {
      renamed: [ "users", "listGpgKeysForAuthenticatedUser" ]
     } ],
     listGpgKeysForAuthenticatedUser: [ "GET /user/gpg_keys" ],
     listGpgKeysForUser: [ "GET /users/{username}/gpg_keys" ],
     listPublicEmailsForAuthenticated: [ "GET /user/public_emails", {}, {
      renamed: [ "users", "listPublicEmailsForAuthenticatedUser" ]
     } ],
     listPublicEmailsForAuthenticatedUser: [ "GET /user/public_emails" ],
     listPublicKeysForUser: [ "GET /users/{username}/keys" ],
     listPublicSshKeysForAuthenticated: [ "GET /user/keys", {}, {
      renamed: [ "users", "listPublicSshKeysForAuthenticatedUser" ]
     } ],
     listPublicSshKeysForAuthenticatedUser: [ "GET /user/keys" ],
     listSocialAccountsForAuthenticatedUser: [ "GET /user/social_accounts" ],
     listSocialAccountsForUser: [ "GET /users/{username}/social_accounts" ],
     listSshSigningKeysForAuthenticatedUser: [ "GET /user/ssh_signing_keys" ],
     listSshSigningKeysForUser: [ "GET /users/{username}/ssh_signing_keys" ],
     setPrimaryEmailVisibilityForAuthenticated: [ "PATCH /user/email/visibility", {}, {
      renamed: [ "users", "setPrimaryEmailVisibilityForAuthenticatedUser" ]
     } ],
     setPrimaryEmailVisibilityForAuthenticatedUser: [ "PATCH /user/email/visibility" ],
     unblock: [ "DELETE /user/blocks/{username}" ],
     unfollow: [ "DELETE /user/following/{username}" ],
     updateAuthenticated: [ "PATCH /user" ]
    }
   })) for (const [methodName, endpoint] of Object.entries(endpoints)) {
    const [route, defaults, decorations] = endpoint;
    const [method, url] = route.split(/ /);
    const endpointDefaults = Object.assign({
     method,
     url
    }, defaults);
    if (!endpointMethodsMap.has(scope)) endpointMethodsMap.set(scope, new Map);
    endpointMethodsMap.get(scope).set(methodName, {
     scope,
     methodName,
     endpointDefaults,
     decorations
    });
   }
   const handler = {
    has: ({scope}, methodName) => endpointMethodsMap.get(scope).has(methodName),
    getOwnPropertyDescriptor(target, methodName) {
     return {
      value: this.get(target, methodName),
      configurable: !0,
      writable: !0,
      enumerable: !0
     };
    },
    defineProperty(target, methodName, descriptor) {
     Object.defineProperty(target.cache, methodName, descriptor);
     return !0;
    },
    deleteProperty(target, methodName) {
     delete target.cache[methodName];
     return !0;
    },
    ownKeys: ({scope}) => [ ...endpointMethodsMap.get(scope).keys() ],
    set: (target, methodName, value) => target.cache[methodName] = value,
    get({octokit, scope, cache}, methodName) {
     if (cache[methodName]) return cache[methodName];
     const method = endpointMethodsMap.get(scope).get(methodName);
     if (!method) return;
     const {endpointDefaults, decorations} = method;
     if (decorations) cache[methodName] = function decorate(octokit, scope, methodName, defaults, decorations) {
      const requestWithDefaults = octokit.request.defaults(defaults);
      return Object.assign(function withDecorations(...args) {
       let options = requestWithDefaults.endpoint.merge(...args);
       if (decorations.mapToData) {
        options = Object.assign({}, options, {
         data: options[decorations.mapToData],
         [decorations.mapToData]: void 0
        });
        return requestWithDefaults(options);
       }
       if (decorations.renamed) {
        const [newScope, newMethodName] = decorations.renamed;
        octokit.log.warn(`octokit.${scope}.${methodName}() has been renamed to octokit.${newScope}.${newMethodName}()`);
       }
       if (decorations.deprecated) octokit.log.warn(decorations.deprecated);
       if (decorations.renamedParameters) {
        const options2 = requestWithDefaults.endpoint.merge(...args);
        for (const [name, alias] of Object.entries(decorations.renamedParameters)) if (name in options2) {
         octokit.log.warn(`"${name}" parameter is deprecated for "octokit.${scope}.${methodName}()". Use "${alias}" instead`);
         if (!(alias in options2)) options2[alias] = options2[name];
         delete options2[name];
        }
        return requestWithDefaults(options2);
       }
       return requestWithDefaults(...args);
      }, requestWithDefaults);
     }(octokit, scope, methodName, endpointDefaults, decorations); else cache[methodName] = octokit.request.defaults(endpointDefaults);
     return cache[methodName];
    }
   };
   function legacyRestEndpointMethods(octokit) {
    const api = function endpointsToMethods(octokit) {
     const newMethods = {};
     for (const scope of endpointMethodsMap.keys()) newMethods[scope] = new Proxy({
      octokit,
      scope,
      cache: {}
     }, handler);
     return newMethods;
    }(octokit);
    return {
     ...api,
     rest: api
    };
   }
   legacyRestEndpointMethods.VERSION = "17.0.0";
   const dist_src_Octokit = class Octokit {
    static VERSION="7.0.8";
    static defaults(defaults) {
     return class extends(this){
      constructor(...args) {
       const options = args[0] || {};
       if ("function" == typeof defaults) {
        super(defaults(options));
        return;
       }
       super(Object.assign({}, defaults, options, options.userAgent && defaults.userAgent ? {
        userAgent: `${options.userAgent} ${defaults.userAgent}`
       } : null));
      }
     };
    }
    static plugins=[];
    static plugin(...newPlugins) {
     const currentPlugins = this.plugins;
     return class extends(this){
      static plugins=currentPlugins.concat(newPlugins.filter(plugin => !currentPlugins.includes(plugin)));
     };
    }
    constructor(options = {}) {
     const hook = new before_after_hook_Collection;
     const requestDefaults = {
      baseUrl: request.endpoint.DEFAULTS.baseUrl,
      headers: {},
      request: Object.assign({}, options.request, {
       hook: hook.bind(null, "request")
      }),
      mediaType: {
       previews: [],
       format: ""
      }
     };
     requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
     if (options.baseUrl) requestDefaults.baseUrl = options.baseUrl;
     if (options.previews) requestDefaults.mediaType.previews = options.previews;
     if (options.timeZone) requestDefaults.headers["time-zone"] = options.timeZone;
     this.request = request.defaults(requestDefaults);
     this.graphql = function withCustomRequest(customRequest) {
      return graphql_dist_bundle_withDefaults(customRequest, {
       method: "POST",
       url: "/graphql"
      });
     }(this.request).defaults(requestDefaults);
     this.log = function createLogger(logger = {}) {
      if ("function" != typeof logger.debug) logger.debug = dist_src_noop;
      if ("function" != typeof logger.info) logger.info = dist_src_noop;
      if ("function" != typeof logger.warn) logger.warn = consoleWarn;
      if ("function" != typeof logger.error) logger.error = consoleError;
      return logger;
     }(options.log);
     this.hook = hook;
     if (!options.authStrategy) if (!options.auth) this.auth = async () => ({
      type: "unauthenticated"
     }); else {
      const auth = createTokenAuth(options.auth);
      hook.wrap("request", auth.hook);
      this.auth = auth;
     } else {
      const {authStrategy, ...otherOptions} = options;
      const auth = authStrategy(Object.assign({
       request: this.request,
       log: this.log,
       octokit: this,
       octokitOptions: otherOptions
      }, options.auth));
      hook.wrap("request", auth.hook);
      this.auth = auth;
     }
     const classConstructor = this.constructor;
     for (let i = 0; i < classConstructor.plugins.length; ++i) Object.assign(this, classConstructor.plugins[i](this, options));
    }
    request;
    graphql;
    log;
    hook;
    auth;
   }.plugin(requestLog, legacyRestEndpointMethods, paginateRest).defaults({
    userAgent: "octokit-rest.js/22.0.1"
   });
   var github_failure = __nccwpck_require__(220);
   var limits = __nccwpck_require__(4472);
   var usage = __nccwpck_require__(2185);
   const apiVersion = "2022-11-28";
   const defaultTimeLimit = 3e4;
   function createGithubClient(options) {
    const silent = () => {};
    const octokit = new dist_src_Octokit({
     auth: options.token,
     baseUrl: options.apiUrl,
     userAgent: "ocuroot",
     log: {
      debug: silent,
      info: silent,
      warn: silent,
      error: silent
     }
    });
    octokit.hook.wrap("request", (send, parameters) => {
     parameters.headers = {
      ...parameters.headers,
      "x-github-api-version": apiVersion
     };
     const policy = new Policy(parameters, options);
     return policy.run(async () => {
      usage.githubUsage.count(policy.mayWrite);
      parameters.request = {
       ...parameters.request,
       signal: AbortSignal.timeout(options.timeLimit ?? defaultTimeLimit)
      };
      return await send(parameters);
     });
    });
    return {
     rest: octokit.rest,
     request: octokit.request,
     graphql: async (document, variables) => {
      const [, kind, name] = /^\s*(query|mutation)\s+(\w+)/.exec(document) ?? [];
      const request = {
       repeat: "query" === kind,
       operation: `GraphQL ${kind} ${name}`
      };
      return (await octokit.request({
       method: "POST",
       url: options.graphqlUrl,
       query: document,
       variables,
       request
      })).data.data;
     }
    };
   }
   class Policy {
    mayWrite;
    #operation;
    #repeatable;
    #options;
    #waits=[];
    constructor(sent, options) {
     this.#operation = sent.request?.operation ?? `${sent.method} ${sent.url}`;
     const reads = "GET" === sent.method || "HEAD" === sent.method;
     this.mayWrite = !reads && !this.#operation.startsWith("GraphQL query");
     this.#repeatable = sent.request?.repeat ?? reads;
     this.#options = options;
    }
    async run(attempt) {
     for (let unclear = 0; ;) {
      const outcome = await this.#once(attempt);
      if (!(outcome instanceof github_failure.Ed)) return outcome;
      if ("limited" === outcome.kind) await this.#waitForLimit(outcome); else if ("refused" === outcome.kind || !this.#repeatable || 3 === ++unclear) throw outcome; else await this.#options.pause(1e3 * 2 ** (unclear - 1) * (.5 + Math.random()));
     }
    }
    async #once(attempt) {
     try {
      const answer = await attempt();
      usage.githubUsage.note(answer.headers);
      return this.#faultIn(answer) ?? answer;
     } catch (error) {
      const failure = (0, github_failure.g5)(error, this.#operation);
      usage.githubUsage.note(failure.facts.headers);
      return failure;
     }
    }
    #faultIn({status, data, headers}) {
     if (/^application\/json/.test(String(headers["content-type"] ?? "")) && "string" == typeof data && 204 !== status) {
      const facts = {
       operation: this.#operation,
       status: 200,
       type: void 0,
       headers
      };
      return new github_failure.Ed({
       ...facts,
       kind: "unclear",
       reason: "the answer broke off"
      });
     }
     return this.#operation.startsWith("GraphQL") ? (0, github_failure.gR)(data, this.#operation, headers) : void 0;
    }
    async #waitForLimit(failure) {
     const pause = (0, limits.o)(failure, this.#waits, this.#options.now());
     if (void 0 === pause) throw failure;
     this.#waits.push(pause);
     this.#options.onLimit?.(failure, pause);
     await this.#options.pause(pause);
    }
   }
  },
  9009: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.r(__webpack_exports__);
   __nccwpck_require__.d(__webpack_exports__, {
    contextAt: () => contextAt,
    githubContext: () => githubContext
   });
   var _masks_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8889);
   const publicServer = "https://github.com";
   function githubContext(env) {
    const given = name => function withoutSlash(url) {
     return (url ?? "").replace(/\/+$/, "");
    }(env[name]) || void 0;
    const apiUrl = given("GITHUB_API_URL");
    const serverUrl = given("GITHUB_SERVER_URL") ?? (void 0 === apiUrl ? publicServer : function serverOf(apiUrl) {
     const {protocol, host} = new URL(apiUrl);
     return `${protocol}//${host.replace(/^api\./, "")}`;
    }(apiUrl));
    const api = apiUrl ?? function apiOf(serverUrl) {
     const {protocol, host} = new URL(serverUrl);
     return "github.com" === host || host.endsWith(".ghe.com") ? `${protocol}//api.${host}` : `${protocol}//${host}/api/v3`;
    }(serverUrl);
    return {
     apiUrl: api,
     graphqlUrl: given("GITHUB_GRAPHQL_URL") ?? graphqlOf(api),
     serverUrl,
     repository: env.GITHUB_REPOSITORY || void 0,
     runId: env.GITHUB_RUN_ID || void 0,
     runAttempt: env.GITHUB_RUN_ATTEMPT || void 0,
     token: tokenFrom(env, serverUrl)
    };
   }
   function contextAt(serverUrl, env) {
    const {GITHUB_API_URL: _api, GITHUB_GRAPHQL_URL: _graphql, GH_TOKEN: _gh, GITHUB_TOKEN: _job, ...rest} = env;
    return githubContext({
     ...rest,
     GITHUB_SERVER_URL: serverUrl
    });
   }
   function tokenFrom(env, serverUrl) {
    const name = [ ...serverUrl === publicServer ? [] : [ "GH_ENTERPRISE_TOKEN", "GITHUB_ENTERPRISE_TOKEN" ], "GH_TOKEN", "GITHUB_TOKEN" ].find(each => env[each]);
    const token = void 0 === name ? void 0 : env[name];
    if (void 0 !== token) _masks_js__WEBPACK_IMPORTED_MODULE_0__.SL.add(token);
    return token;
   }
   function graphqlOf(apiUrl) {
    return `${apiUrl.replace(/\/api\/v3$/, "/api")}/graphql`;
   }
  },
  593: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    W: () => explain
   });
   var _masks_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8889);
   var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4472);
   function explain(failure, needs) {
    const reason = `${_masks_js__WEBPACK_IMPORTED_MODULE_0__.SL.mask(failure.reason).replace(/[.\s]+$/, "").replace(/[.:]?\s*\n\s*/g, ": ")}${function trace(failure) {
     const id = failure.header("x-github-request-id");
     const remaining = failure.header("x-ratelimit-remaining");
     const text = [ void 0 === id ? "" : `request ${id}`, void 0 === remaining ? "" : `${remaining} calls left` ].filter(each => "" !== each).join(", ");
     return "" === text ? "" : ` (${text})`;
    }(failure)}`;
    if ("limited" === failure.kind) return function limited(failure, reason) {
     const renewed = (0, _limits_js__WEBPACK_IMPORTED_MODULE_1__.B)(failure);
     return {
      reason,
      fix: `Run it again ${void 0 === renewed ? "in some minutes" : `after ${new Date(renewed).toISOString()}`}, or with a token that has a larger quota.`,
      denied: !1
     };
    }(failure, reason);
    if ("unclear" === failure.kind) return {
     reason,
     fix: "Run it again; see https://www.githubstatus.com if it stays so.",
     denied: !1
    };
    if (401 === failure.status) return {
     reason,
     fix: "Pass a token that is valid in GH_TOKEN or GITHUB_TOKEN.",
     denied: !0
    };
    if (404 === failure.status || "NOT_FOUND" === failure.type) return {
     reason: `it is not there, or the token may not see it: ${reason}`,
     fix: otherToken,
     denied: !0
    };
    if (403 === failure.status || "FORBIDDEN" === failure.type || "INSUFFICIENT_SCOPES" === failure.type) return {
     reason,
     fix: permissionFix(failure.header("x-accepted-github-permissions"), needs),
     denied: !0
    };
    return {
     reason,
     fix: "Let this token do it, or change what forbids it.",
     denied: !0
    };
   }
   const otherToken = "Check the name, and pass a token with access to it in GH_TOKEN; a job's own token reaches its own repository alone.";
   function permissionFix(accepted, needs) {
    const alternatives = (accepted ?? "").split(";").map(all => all.split(",").flatMap(each => {
     const [, name, access] = /^\s*(\w+)=(\w+)\s*$/.exec(each) ?? [];
     return void 0 === name ? [] : [ `${name.replaceAll("_", "-")}: ${access}` ];
    }));
    const [first = []] = alternatives;
    return `Give the token that permission; in a workflow, add to what is there:\npermissions:\n${(alternatives.find(each => each.includes(needs)) ?? (first.length > 0 ? first : [ needs ])).map(line => `  ${line}`).join("\n")}`;
   }
  },
  220: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    Ed: () => GithubFailure,
    g5: () => failureOf,
    gR: () => graphqlFailure
   });
   class GithubFailure extends Error {
    name="GithubFailure";
    facts;
    constructor(facts, options) {
     super(`${facts.operation}: ${facts.reason}`, options);
     this.facts = facts;
    }
    get kind() {
     return this.facts.kind;
    }
    get status() {
     return this.facts.status;
    }
    get reason() {
     return this.facts.reason;
    }
    get type() {
     return this.facts.type;
    }
    header(name) {
     const value = this.facts.headers[name];
     return void 0 === value ? void 0 : String(value);
    }
   }
   function failureOf(error, operation) {
    if (error instanceof GithubFailure) return error;
    const {response, message, status} = "object" == typeof error && null !== error ? error : {};
    const text = String(message ?? error) || "no answer";
    if (void 0 === response) return new GithubFailure({
     operation,
     kind: "unclear",
     status: 0,
     reason: text,
     type: void 0,
     headers: {}
    }, {
     cause: error
    });
    const headers = response.headers ?? {};
    const code = Number(status);
    const reason = text.replace(/ - https?:\/\/\S+$/, "");
    return new GithubFailure({
     operation,
     kind: kindOf(code, reason, headers),
     status: code,
     reason,
     type: void 0,
     headers
    });
   }
   function kindOf(status, reason, headers) {
    if (429 === status) return "limited";
    if (403 === status) {
     const exhausted = "0" === String(headers["x-ratelimit-remaining"]) && !/not accessible/i.test(reason);
     return void 0 !== headers["retry-after"] || exhausted || /rate limit|abuse/i.test(reason) ? "limited" : "refused";
    }
    return status >= 500 || 408 === status ? "unclear" : "refused";
   }
   function graphqlFailure(data, operation, headers) {
    const errors = "object" == typeof data && null !== data && "errors" in data ? data.errors : void 0;
    const [first] = errors ?? [];
    if (void 0 === first) return;
    const reason = first.message ?? "an error without words";
    const {type} = first;
    const limited = "RATE_LIMITED" === type || "RATE_LIMIT" === type || /rate limit/i.test(reason);
    const vague = void 0 === type && /something went wrong|server error|time[d -]*out/i.test(reason);
    return new GithubFailure({
     operation,
     kind: limited ? "limited" : vague ? "unclear" : "refused",
     status: 200,
     reason,
     type,
     headers
    });
   }
  },
  7249: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    T: () => runningWorkflow,
    h: () => githubIn
   });
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
       const [{createGithubClient}, {githubContext}, {waitingTime}] = await Promise.all([ Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 2911)), Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 9009)), Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 7094)) ]);
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
        judge ??= Promise.all([ __nccwpck_require__.e(749).then(__nccwpck_require__.bind(__nccwpck_require__, 7749)), Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 9009)) ]).then(([{runJudge}, {githubContext}]) => runJudge(githubContext(env), machine, client));
        return (await judge).isDead(other, beat);
       }
      };
     }(env, machine, own),
     trigger: (repo, addressesOf) => {
      const repository = env.GITHUB_REPOSITORY;
      const file = workflow ?? runningWorkflow(env.GITHUB_WORKFLOW_REF);
      if (!inJob || !token || !repository || void 0 === file) return {};
      let made;
      const get = () => {
       made ??= (async () => {
        const [{dispatchTrigger}, {githubContext}, {waitingTime}] = await Promise.all([ __nccwpck_require__.e(432).then(__nccwpck_require__.bind(__nccwpck_require__, 9432)), Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 9009)), Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 7094)) ]);
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
   function runningWorkflow(ref) {
    return /\/\.github\/workflows\/([^/@]+)@/.exec(ref ?? "")?.[1];
   }
   function lazyAccess(env, token, client) {
    let loading;
    const get = () => {
     loading ??= (async () => {
      const [{configAccess}, {waitingTime}] = await Promise.all([ __nccwpck_require__.e(729).then(__nccwpck_require__.bind(__nccwpck_require__, 3110)), Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 7094)) ]);
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
  },
  4472: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    B: () => renewal,
    o: () => limitPause
   });
   const patience = 9e5;
   const most = 8;
   function limitPause(failure, waits, now) {
    const asked = Number(failure.header("retry-after") ?? Number.NaN);
    const renewed = renewal(failure);
    const fallback = 6e4 * 2 ** waits.length;
    const untilRenewal = void 0 === renewed ? fallback : Math.max(1e3, renewed - now + 1e3);
    const pause = Number.isFinite(asked) ? Math.max(1e3, 1e3 * asked) : untilRenewal;
    return waits.reduce((sum, each) => sum + each, pause) > patience || waits.length >= most ? void 0 : pause;
   }
   function renewal(failure) {
    if ("0" !== failure.header("x-ratelimit-remaining")) return;
    const reset = Number(failure.header("x-ratelimit-reset") ?? Number.NaN);
    return Number.isFinite(reset) ? 1e3 * reset : void 0;
   }
  },
  2185: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    githubUsage: () => githubUsage
   });
   const githubUsage = new class Usage {
    #calls=0;
    #writes=0;
    #quotas=new Map;
    count(isWrite) {
     this.#calls += 1;
     if (isWrite) this.#writes += 1;
    }
    note(headers) {
     const [remaining, limit, reset] = [ "remaining", "limit", "reset" ].map(name => headers[`x-ratelimit-${name}`]);
     if (void 0 === remaining || void 0 === limit || void 0 === reset) return;
     const resource = String(headers["x-ratelimit-resource"] ?? "core");
     this.#quotas.set(resource, {
      remaining: Number(remaining),
      limit: Number(limit),
      reset: 1e3 * Number(reset)
     });
    }
    summary() {
     if (0 === this.#calls) return;
     const several = this.#quotas.size > 1;
     const quotas = Array.from(this.#quotas, ([name, quota]) => `${function leftOf({remaining, limit, reset}) {
      return `${number(remaining)} of ${number(limit)} left until ${new Date(reset).toISOString().slice(11, 16)} UTC`;
     }(quota)}${several ? ` (${name})` : ""}`);
     return `GitHub: ${[ `${number(this.#calls)} ${1 === this.#calls ? "call" : "calls"}`, `${number(this.#writes)} of them writes`, ...quotas ].join(", ")}`;
    }
   };
   function number(value) {
    return value.toLocaleString("en");
   }
  },
  8889: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
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
  510: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
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
  4712: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    iq: () => converse,
    pX: () => outputLimit,
    run: () => run,
    Td: () => stream
   });
   var external_node_child_process_ = __nccwpck_require__(1421);
   const external_node_string_decoder_namespaceObject = require("node:string_decoder");
   var process_groups = __nccwpck_require__(510);
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
    return (0, external_node_child_process_.spawn)(command, args, {
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
     (0, process_groups.i0)(pid, "SIGTERM");
     last = setTimeout(() => (0, process_groups.i0)(pid, "SIGKILL"), grace);
    };
    const forget = (0, process_groups.Pe)(pid);
    if (signal?.aborted) end(); else signal?.addEventListener("abort", end, {
     once: !0
    });
    return () => {
     forget();
     signal?.removeEventListener("abort", end);
     if (!(0, process_groups._n)(pid)) clearTimeout(last);
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
    #decoder=new external_node_string_decoder_namespaceObject.StringDecoder("utf8");
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
  2158: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
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
  276: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
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
  6036: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    $T: () => normalizeRef,
    $i: () => isPlain,
    rq: () => formatRef
   });
   var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(276);
   var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2216);
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
  2232: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    SO: () => compileGlob,
    cQ: () => compileIgnoreGlob,
    yk: () => escapeGlob,
    tw: () => globSegments,
    Qz: () => literalPrefix,
    pu: () => resolveGlob
   });
   var refs_escape = __nccwpck_require__(276);
   var syntax_error = __nccwpck_require__(8375);
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
   var resolve = __nccwpck_require__(2559);
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
  6280: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
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
   var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(276);
   var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6036);
   var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2216);
   var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3667);
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
  3667: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
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
  2216: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    r: () => parseRef
   });
   var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2158);
   var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(276);
   var _ref_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8714);
   var _remote_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7661);
   var _syntax_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8375);
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
  8714: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
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
  7661: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    e: () => normalizeRemote,
    n: () => looksRemote
   });
   var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2158);
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
  2559: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    E2: () => resolveInFile,
    Un: () => resolveInFolder,
    fd: () => refuseRelative
   });
   var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
   var _clean_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2158);
   var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6036);
   var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2216);
   var _ref_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8714);
   var _syntax_error_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8375);
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
  8375: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    I: () => syntaxError
   });
   var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
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
  },
  8833: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    Z: () => addRun,
    c: () => firstRun
   });
   var _documents_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2156);
   var _refs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6280);
   function firstRun(release, item, dependencies) {
    return {
     type: "deploy" === item.kind ? "up" : "task",
     release,
     functions: [ {
      fn: item.fn,
      ...dependencies.length > 0 ? {
       dependencies: [ ...dependencies ]
      } : {},
      inputs: item.inputs
     } ],
     output: null,
     watch_files: null,
     reason: "planned"
    };
   }
   async function addRun(draft, item, run, time) {
    const numbers = (await draft.children(item.ref)).filter(name => /^[0-9]+$/.test(name)).map(Number);
    const ref = `${item.ref}/${Math.max(0, ...numbers) + 1}`;
    await draft.set(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__.rE, run);
    await draft.set((0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.oJ)(ref, "pending"), _documents_run_js__WEBPACK_IMPORTED_MODULE_0__.Qk, {
     time
    });
    return ref;
   }
  },
  5538: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    Q: () => tryAgain
   });
   var _add_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8833);
   var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(336);
   var _status_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1334);
   const certain = new Set([ "bad-result", "secret-in-output", "value-invalid", "input-invalid", "parameter-mismatch", "function-missing", "package-invalid", "undefined-name", "config-syntax" ]);
   const longestPause = 300;
   async function tryAgain(state, item, ref, run, failure, time) {
    const made = run.automatic ?? 0;
    const most = function allowed({rules}, {kind, code}) {
     const retries = rules.retries ?? 0;
     if ("lost" === kind) return "retry" === rules.on_lost ? Math.max(retries, 1) : 0;
     return "error" === kind && !certain.has(code ?? "") ? retries : 0;
    }(item, failure);
    if (made >= most) return;
    const pause = "lost" === failure.kind ? 0 : (item.rules.retry_delay ?? 0) * 2 ** Math.min(made, 20);
    const seconds = Math.min(longestPause, pause);
    const notBefore = new Date(Date.parse(time) + 1e3 * seconds).toISOString();
    await (0, _status_js__WEBPACK_IMPORTED_MODULE_2__.Lx)(state, ref, "failed_retried", time);
    const next = {
     ...(0, _retry_js__WEBPACK_IMPORTED_MODULE_1__.T)(run, ref),
     automatic: made + 1,
     automatic_of: most,
     not_before: notBefore
    };
    return {
     ref: await (0, _add_run_js__WEBPACK_IMPORTED_MODULE_0__.Z)(state, item, next, time),
     notBefore
    };
   }
  },
  1656: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    __: () => ClaimMemory,
    ur: () => claimReady,
    XF: () => closeRefused,
    Of: () => refusalOf,
    su: () => startMessage
   });
   var inputs = __nccwpck_require__(4784);
   var documents_intent = __nccwpck_require__(2043);
   var documents_run = __nccwpck_require__(2156);
   var names = __nccwpck_require__(6280);
   var release_deployments = __nccwpck_require__(1182);
   var freeze = __nccwpck_require__(2675);
   var release_inputs = __nccwpck_require__(3585);
   var load = __nccwpck_require__(1944);
   var ready = __nccwpck_require__(2285);
   var redeploy = __nccwpck_require__(7290);
   var runner = __nccwpck_require__(9434);
   var release_status = __nccwpck_require__(1334);
   var take_over = __nccwpck_require__(9598);
   class ClaimMemory {
    #foreign=Number.NaN;
    packages=new Set;
    settled=new Set;
    unreadable=[];
    later;
    check(foreign) {
     if (foreign === this.#foreign) return;
     this.#foreign = foreign;
     this.packages.clear();
     this.settled.clear();
     this.unreadable.length = 0;
    }
   }
   async function claimReady(draft, releases, request) {
    const memory = request.memory ?? new ClaimMemory;
    memory.check(draft.state.foreign);
    memory.later = void 0;
    const packages = new Map;
    const freezes = new freeze.dj(draft.intent, request.time);
    const claimed = [];
    for (const ref of releases) {
     const release = await (0, load.loadRelease)(draft.state, ref);
     const deployments = packages.get(release.package) ?? await deploymentsOf(draft, release.package, request, memory);
     packages.set(release.package, deployments);
     const claiming = {
      draft,
      release,
      deployments,
      open: await (0, ready.RY)(draft.state, release, memory.settled),
      freezes,
      request,
      memory
     };
     for (const item of release.items) {
      if (claimed.length >= request.capacity) return claimed;
      if (memory.settled.has(item.ref) || !(0, runner.SH)(request.runner, item)) continue;
      const taken = "task" === item.kind ? await claimTask(claiming, item) : await claimDeployment(claiming, item);
      if (taken) claimed.push(taken);
     }
    }
    return claimed;
   }
   async function deploymentsOf(draft, pkg, request, memory) {
    if (memory.packages.has(pkg)) return new release_deployments.D(pkg, draft);
    const deployments = await (0, take_over.w9)(draft, pkg, request);
    memory.packages.add(pkg);
    memory.unreadable.push(...deployments.problems);
    return deployments;
   }
   async function claimTask(claiming, item) {
    const {draft} = claiming;
    const runs = await (0, load.runsOf)(draft.state, item.ref);
    const waiting = runs.find(({status}) => (0, release_status.Gu)(status));
    if (!waiting || runs.some(({status}) => "running" === status)) return;
    if (claiming.request.held?.has(waiting.ref)) return;
    const run = await (0, load.readRun)(draft.state, waiting.ref);
    return start(claiming, item, waiting.ref, run, "paused" === waiting.status);
   }
   async function claimDeployment(claiming, item) {
    const {draft, release, deployments, request} = claiming;
    await deployments.load(item.name);
    if (deployments.broken(item.name)) return;
    const own = deployments.waiting(item.name).filter(({releaseId}) => releaseId === release.id);
    for (const attempt of own) {
     const refusal = await refusalOf(draft.state, deployments, attempt);
     if (void 0 !== refusal) {
      await (0, take_over.ZT)(draft.state, attempt, refusal, request);
      continue;
     }
     if (request.held?.has(attempt.ref)) continue;
     if (deployments.on(item.name).some(({status}) => "running" === status)) return;
     const taken = await startDeployment(claiming, item, attempt);
     if (taken) return taken;
    }
    return;
   }
   async function refusalOf(state, deployments, attempt) {
    const should = await deployments.should(attempt.environment);
    const tried = deployments.tried(attempt.environment);
    const reason = (0, release_deployments.A)(attempt.run);
    if ("down" === attempt.run.type) {
     const standing = void 0 !== tried && ("down" !== tried.run.type || "retry" === reason);
     return void 0 === should && standing ? void 0 : "no longer needed";
    }
    if ("paused" === attempt.status) return (0, take_over.GA)(attempt, should) ? void 0 : "intent names something else";
    if ("intent" === reason) return (0, take_over.GA)(attempt, should) ? void 0 : "no longer asked for";
    if ("redeploy" === reason) {
     if (!tried || !(0, take_over.GA)(attempt, should) || !(0, take_over.GA)(tried, should)) return "no longer needed";
     return await (0, redeploy.UD)(state, deployments.package, tried) ? void 0 : "no longer needed";
    }
    const wanted = (0, take_over.hD)(deployments, should);
    if ("retry" === reason && wanted === attempt.releaseId && !(0, take_over.GA)(attempt, should)) return "intent names other inputs";
    return wanted && (0, names.dk)(wanted, attempt.releaseId) > 0 ? `superseded by ${wanted}` : void 0;
   }
   async function closeRefused(state, deployments, request) {
    for (const environment of deployments.environments) for (const attempt of deployments.waiting(environment)) {
     const refusal = await refusalOf(state, deployments, attempt);
     if (void 0 !== refusal) await (0, take_over.ZT)(state, attempt, refusal, request);
    }
   }
   async function startDeployment(claiming, item, attempt) {
    const {draft, deployments, release, freezes} = claiming;
    const {environment, releaseId} = attempt;
    if (await freezes.of({
     package: release.package,
     releaseId,
     environment,
     windows: item.freeze
    })) return;
    if ("down" !== attempt.run.type && !await draft.state.has((0, names.Hu)(item.name))) return;
    const turn = (deployments.tried(item.name)?.run.turn ?? 0) + 1;
    const paused = "paused" === attempt.status;
    const taken = await start(claiming, item, attempt.ref, {
     ...attempt.run,
     turn
    }, paused);
    if (!taken) return;
    attempt.run = taken.run;
    attempt.status = "running";
    await async function writeIntent(draft, deployments, {run, environment}, paused, request) {
     const intent = (0, names.pV)(deployments.package, "deploy", environment);
     const reason = (0, release_deployments.A)(run);
     if ("down" === run.type) await draft.intent.delete(intent); else if (!paused && ("planned" === reason || "retry" === reason)) {
      const document = {
       release: run.release,
       input: run.functions[0]?.inputs ?? {}
      };
      const {by, time} = request;
      await draft.intent.set(intent, documents_intent.v, document, void 0 === by ? void 0 : {
       by,
       at: time
      });
     }
    }(draft, deployments, attempt, paused, claiming.request);
    await async function supersede(state, deployments, {releaseId, environment, ref}, request) {
     for (const attempt of deployments.waiting(environment)) {
      if (attempt.ref === ref || (0, names.dk)(attempt.releaseId, releaseId) >= 0) continue;
      await (0, take_over.ZT)(state, attempt, `superseded by ${releaseId}`, request);
     }
    }(draft.state, deployments, attempt, claiming.request);
    return taken;
   }
   async function start(claiming, item, ref, run, paused) {
    const {draft, release, open, request, memory} = claiming;
    if ((0, ready.l9)(run) && !open.has(item.phase)) return;
    if (void 0 !== run.not_before && run.not_before > request.time) {
     if (void 0 === memory.later || run.not_before < memory.later) memory.later = run.not_before;
     return;
    }
    const chain = paused ? run.functions : await resumedChain(draft.state, run);
    const last = chain.at(-1);
    if (!last) return;
    const gone = "down" === run.type ? "keep" : "forget";
    const {inputs, values, missing} = await (0, release_inputs.e)(draft.state, last.inputs ?? {}, gone);
    if (missing.length > 0) return;
    const {owner, url, time, by} = request;
    const attribution = await async function attributionOf(draft, pkg, item, run, inputs, by) {
     const intent = "deploy" === item.kind && [ "intent", "teardown" ].includes((0, release_deployments.A)(run)) ? await draft.intent.setBy((0, 
     names.pV)(pkg, "deploy", item.name)) : void 0;
     const values = {};
     for (const [name, {ref, value}] of Object.entries(inputs)) {
      if (void 0 === ref || void 0 === value || !/(^|\/)custom\//.test(ref)) continue;
      const document = await draft.state.resolve(ref.split("#")[0] ?? ref);
      const set = await draft.intent.setBy(document) ?? await draft.state.setBy(document);
      if (set) values[name] = {
       ...set
      };
     }
     return {
      ...void 0 === by ? {} : {
       by
      },
      ...intent ? {
       intent: {
        ...intent
       }
      } : {},
      ...Object.keys(values).length > 0 ? {
       inputs: values
      } : {}
     };
    }(draft, release.package, item, run, inputs, by);
    const {request: _arrived, ...known} = run;
    const started = {
     ...known,
     ...Object.keys(attribution).length > 0 ? {
      attribution
     } : {},
     functions: [ ...chain.slice(0, -1), {
      ...last,
      inputs,
      started: time
     } ],
     claim: {
      owner,
      since: time,
      beat: 0,
      ...void 0 === url ? {} : {
       url
      }
     },
     owner,
     started: run.started ?? time
    };
    await draft.state.set(ref, documents_run.rE, started);
    await (0, release_status.Lx)(draft.state, ref, "running", time);
    return {
     ref,
     item,
     release,
     run: started,
     values
    };
   }
   async function resumedChain(state, run) {
    const [first] = run.functions;
    if (!first || 1 === run.functions.length) return run.functions;
    const before = first.inputs ?? {};
    const now = (await (0, release_inputs.e)(state, before)).inputs;
    if ((0, inputs.Z)(before, now)) return run.functions;
    return [ {
     fn: first.fn,
     inputs: first.inputs,
     ...first.dependencies ? {
      dependencies: first.dependencies
     } : {}
    } ];
   }
   function startMessage(claimed) {
    const [first, ...others] = claimed;
    return void 0 === first ? "take over" : `start ${first.ref}${0 === others.length ? "" : ` and ${others.length} more`}`;
   }
  },
  1182: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    A: () => reasonOf,
    D: () => Deployments
   });
   var _documents_intent_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2043);
   var _documents_run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2156);
   var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9473);
   var _refs_names_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6280);
   var _store_store_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(4899);
   var _ids_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2700);
   var _load_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1944);
   var _status_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1334);
   class Deployments {
    package;
    #sources;
    #attempts=new Map;
    #broken=new Map;
    #should=new Map;
    #shouldAt="";
    #releases;
    constructor(pkg, sources) {
     this.package = pkg;
     this.#sources = sources;
    }
    static async read(sources, pkg) {
     const deployments = new Deployments(pkg, sources);
     const names = new Set(await sources.intent.names(`${pkg}/@/deploy`));
     for (const id of await deployments.#releaseIds()) for (const name of await sources.state.names(`${pkg}/@${id}/deploy`)) names.add(name);
     for (const name of names) await deployments.load(name);
     return deployments;
    }
    async load(environment) {
     if (this.#attempts.has(environment)) return;
     this.#attempts.set(environment, await this.#readAttempts(environment));
    }
    async #readAttempts(environment) {
     const found = [];
     try {
      for (const id of await this.#releaseIds()) found.push(...await attemptsAt(this.#sources.state, `${this.package}/@${id}`, id, environment));
      await this.should(environment);
     } catch (error) {
      if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__._8)) throw error;
      this.#broken.set(environment, error);
     }
     return found;
    }
    broken(environment) {
     return this.#broken.get(environment);
    }
    get problems() {
     return [ ...this.#broken.values() ].flatMap(error => error.problems);
    }
    #releaseIds() {
     this.#releases ??= (0, _ids_js__WEBPACK_IMPORTED_MODULE_4__.Ul)(this.#sources.state, this.package);
     return this.#releases;
    }
    get environments() {
     return [ ...this.#attempts.keys() ].filter(name => !this.#broken.has(name)).sort();
    }
    on(environment) {
     return this.#attempts.get(environment) ?? [];
    }
    all() {
     return [ ...this.#attempts.values() ].flat();
    }
    add(attempt) {
     this.#attempts.get(attempt.environment)?.push(attempt);
    }
    should(environment) {
     const {revision} = this.#sources.intent;
     if (revision !== this.#shouldAt) this.#should.clear();
     this.#shouldAt = revision;
     if (this.#should.has(environment)) return this.#should.get(environment);
     return (0, _store_store_js__WEBPACK_IMPORTED_MODULE_7__.P)(this.#intended(environment), intended => {
      if (this.#shouldAt === revision) this.#should.set(environment, intended);
      return intended;
     });
    }
    async intended() {
     const found = [];
     for (const environment of this.environments) if (await this.should(environment)) found.push(environment);
     return found;
    }
    #intended(environment) {
     const {intent} = this.#sources;
     return (0, _store_store_js__WEBPACK_IMPORTED_MODULE_7__.P)(intent.has((0, _refs_names_js__WEBPACK_IMPORTED_MODULE_3__.Hu)(environment)), there => there ? intent.get((0, 
     _refs_names_js__WEBPACK_IMPORTED_MODULE_3__.pV)(this.package, "deploy", environment), _documents_intent_js__WEBPACK_IMPORTED_MODULE_0__.v) : void 0);
    }
    tried(environment) {
     return highest(this.on(environment));
    }
    lastUp(environment) {
     return highest(this.on(environment).filter(({run}) => "down" !== run.type));
    }
    waiting(environment) {
     return this.on(environment).filter(({status}) => (0, _status_js__WEBPACK_IMPORTED_MODULE_6__.Gu)(status));
    }
   }
   async function attemptsAt(state, release, releaseId, environment) {
    const item = (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_3__.rd)(release, "deploy", environment);
    const names = state.names(item);
    const attempts = [];
    for (const number of (0, _load_js__WEBPACK_IMPORTED_MODULE_5__.runNumbers)(names instanceof Promise ? await names : names)) {
     const ref = `${item}/${number}`;
     const run = state.get(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_1__.rE);
     const read = run instanceof Promise ? await run : run;
     if (!read) continue;
     const status = (0, _status_js__WEBPACK_IMPORTED_MODULE_6__.c2)(state, ref);
     const known = status instanceof Promise ? await status : status;
     attempts.push({
      ref,
      releaseId,
      environment,
      number,
      status: known,
      run: read
     });
    }
    return attempts;
   }
   function highest(attempts) {
    let best;
    for (const attempt of attempts) if ((attempt.run.turn ?? 0) > (best?.run.turn ?? 0)) best = attempt;
    return best;
   }
   function reasonOf(run) {
    return run.reason ?? ("down" === run.type ? "teardown" : "planned");
   }
  },
  2439: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    I: () => claimRequest,
    J: () => driveReleases
   });
   var errors = __nccwpck_require__(9473);
   var names = __nccwpck_require__(6280);
   var claim = __nccwpck_require__(1656);
   var deployments = __nccwpck_require__(1182);
   var load = __nccwpck_require__(1944);
   var freeze = __nccwpck_require__(2675);
   var release_status = __nccwpck_require__(1334);
   var release_view = __nccwpck_require__(5681);
   class RunReports {
    #ctx;
    #phases=new Map;
    constructor(ctx) {
     this.#ctx = ctx;
    }
    async opened(claimed) {
     for (const {item, release} of claimed) {
      if (item.phase <= (this.#phases.get(release.ref) ?? 0)) continue;
      this.#phases.set(release.ref, item.phase);
      await this.#changed(release.ref);
     }
    }
    async ended({item, ref, release}) {
     const {state, intent} = await this.#ctx.world.snapshot();
     const status = await (0, release_status.c2)(state, ref);
     const freezes = new freeze.dj(intent, this.#ctx.clock.now());
     const run = await (0, release_view.bz)(state, release, item, ref, status, new Set([ item.phase ]), freezes);
     this.#ctx.reporter.report({
      type: "run-ended",
      run
     });
     if ("failed_retried" === status) await this.#changed(release.ref);
    }
    async #changed(release) {
     const {state, intent} = await this.#ctx.world.snapshot();
     const view = await (0, release_view.nB)(state, release, new freeze.dj(intent, this.#ctx.clock.now()));
     this.#ctx.reporter.report({
      type: "release",
      action: "changed",
      release: view
     });
    }
   }
   var run = __nccwpck_require__(2156);
   var release_failure = __nccwpck_require__(648);
   var finish = __nccwpck_require__(6267);
   class RunLog {
    #head=[];
    #tail=[];
    #headBytes=0;
    #tailBytes=0;
    #dropped=0;
    #unsaved=!1;
    constructor(stored = []) {
     for (const record of stored) this.append(record);
     this.#unsaved = !1;
    }
    append(record) {
     this.#unsaved = !0;
     const bytes = record.message.length;
     if (0 === this.#dropped && 0 === this.#tail.length && this.#headBytes + bytes <= 524288) {
      this.#head.push(record);
      this.#headBytes += bytes;
      return;
     }
     this.#tail.push(record);
     this.#tailBytes += bytes;
     if (this.#tailBytes > 1048576) this.#trim();
    }
    #trim() {
     let drop = 0;
     for (;this.#tailBytes > 524288 && drop < this.#tail.length - 1; ) {
      this.#tailBytes -= this.#tail[drop]?.message.length ?? 0;
      drop += 1;
     }
     this.#tail = this.#tail.slice(drop);
     this.#dropped += drop;
    }
    get unsaved() {
     return this.#unsaved;
    }
    records() {
     this.#unsaved = !1;
     if (0 === this.#dropped) return [ ...this.#head, ...this.#tail ];
     const note = {
      timestamp: this.#tail[0]?.timestamp ?? this.#head.at(-1)?.timestamp ?? "",
      message: `(${this.#dropped} lines left out)`,
      attributes: null,
      stream: 0
     };
     return [ ...this.#head, note, ...this.#tail ];
    }
   }
   async function callStep(ctx, evaluation, {claimed, fn, step, values}, log, signal) {
    const label = (0, names.Az)(claimed.ref, claimed.run.type);
    const limit = function limitOf(ctx, {item}) {
     if (void 0 === item.rules.timeout) return;
     const limit = new AbortController;
     const stop = ctx.clock.every(1e3 * item.rules.timeout, () => limit.abort(new Error("it took too long")));
     return {
      signal: limit.signal,
      stop
     };
    }(ctx, claimed);
    try {
     return await evaluation.call(fn, values, {
      signal: limit ? AbortSignal.any([ signal, limit.signal ]) : signal,
      step,
      log: record => {
       log.append(record);
       ctx.reporter.report({
        type: "run-log",
        ref: claimed.ref,
        label,
        record
       });
      }
     });
    } catch (error) {
     const late = !0 === limit?.signal.aborted && !signal.aborted;
     return function failedEnding(ctx, claimed, error, log, signal) {
      const [problem] = (0, errors.GW)(error);
      const cancelled = signal.aborted;
      const failure = cancelled ? {
       text: "cancelled while it ran",
       kind: "cancelled",
       code: "cancelled"
      } : (0, release_failure.g)(problem ?? {
       code: "internal",
       message: "failed"
      }, "error", text => ctx.mask(text));
      const time = ctx.clock.now();
      log.append({
       timestamp: time,
       message: failure.text,
       attributes: null,
       stream: 2
      });
      const ending = {
       time,
       logs: log.records()
      };
      return {
       message: `${cancelled ? "cancelled" : "failed"} ${claimed.ref}`,
       change: draft => (0, finish.QQ)(draft.state, claimed, failure, ending)
      };
     }(ctx, claimed, late ? function tooLong({ref, item, run}, fn) {
      const message = `${(0, names.Az)(ref, run.type)} failed: ${fn.name} (${fn.pos}) took longer than ${item.rules.timeout}s and was ended`;
      return new errors._8({
       code: "task-failed",
       message,
       ref
      });
     }(claimed, fn) : error, log, signal);
    } finally {
     limit?.stop();
    }
   }
   function doneEnding(ctx, claimed, result, log) {
    const ending = {
     time: ctx.clock.now(),
     logs: log.records()
    };
    return {
     message: `complete ${claimed.ref}`,
     change: draft => (0, finish.JH)(draft.state, claimed, result, ending)
    };
   }
   var runner = __nccwpck_require__(9434);
   async function driveReleases(ctx, releases, options = {}) {
    return new Driver(ctx, options).drive(releases, options.begun ?? []);
   }
   function claimRequest(ctx, by, capacity = ctx.maxParallel) {
    const {owner, clock, runner} = ctx;
    return {
     owner: owner.id,
     ...void 0 === owner.url ? {} : {
      url: owner.url
     },
     ...void 0 === runner ? {} : {
      runner
     },
     by,
     time: clock.now(),
     capacity
    };
   }
   class Driver {
    #ctx;
    #started=[];
    #problems=[];
    #memory;
    #reports;
    #evaluations=new Map;
    #told=new Set;
    #active=new Set;
    #ended=[];
    #unusable=new Set;
    #follow;
    #held;
    #news=[];
    #looking=!1;
    #claiming;
    #free;
    #alarm;
    #by="";
    #broken=!1;
    constructor(ctx, {memory, held, follow}) {
     this.#ctx = ctx;
     this.#reports = new RunReports(ctx);
     this.#memory = memory ?? new claim.__;
     this.#held = held;
     this.#follow = follow;
     this.#free = ctx.maxParallel;
    }
    async drive(releases, begun) {
     const by = this.#ctx.actor();
     await this.#evaluate(releases);
     this.#by = await by;
     this.#free -= begun.length;
     if (begun.length > 0) this.#track(this.#start(begun)); else if (this.#evaluations.size > 0) this.#track(this.#claim());
     for (;this.#active.size > 0; ) await Promise.race(this.#active);
     return {
      started: this.#started,
      releases: [ ...new Set([ ...releases, ...this.#evaluations.keys() ]) ],
      unusable: [ ...this.#unusable ],
      problems: [ ...this.#problems, ...this.#memory.unreadable ]
     };
    }
    async #evaluate(releases) {
     for (const release of releases) {
      if (this.#unusable.has(release) || this.#evaluations.has(release)) continue;
      try {
       this.#evaluations.set(release, await this.#ctx.evaluate(release));
      } catch (error) {
       this.#unusable.add(release);
       this.#problems.push(...(0, errors.GW)(error));
      }
     }
    }
    #track(work) {
     const guarded = work.catch(error => {
      this.#broken = !0;
      this.#problems.push(...(0, errors.GW)(error));
     }).finally(() => this.#active.delete(guarded));
     this.#active.add(guarded);
    }
    async #claim(before) {
     if (this.#broken || this.#ctx.signal.aborted) return;
     const capacity = this.#free;
     if (0 === capacity) return;
     this.#free = 0;
     const request = {
      ...claimRequest(this.#ctx, this.#by, capacity),
      memory: this.#memory,
      ...void 0 === this.#held ? {} : {
       held: this.#held
      }
     };
     const releases = [ ...this.#evaluations.keys() ];
     let found = [];
     const claiming = this.#ctx.world.transact(() => (0, claim.su)(found), async draft => {
      found = await (0, claim.ur)(draft, releases, request);
      return found;
     });
     this.#claiming = claiming;
     const claimed = await claiming.finally(() => {
      this.#free += capacity;
      this.#claiming = void 0;
     });
     this.#free -= claimed.length;
     this.#wakeLater();
     await (before?.catch(() => {}));
     await this.#start(claimed);
    }
    async #start(claimed) {
     await this.#reports.opened(claimed);
     for (const each of claimed) this.#track(this.#perform(each));
    }
    #wakeLater() {
     const {later} = this.#memory;
     if (void 0 === later || later === this.#alarm) return;
     this.#alarm = later;
     this.#track((async () => {
      await this.#ctx.clock.until(later, this.#ctx.signal);
      if (this.#alarm === later) this.#alarm = void 0;
      await this.#claim();
     })());
    }
    async #perform(claimed) {
     const {reporter} = this.#ctx;
     const evaluation = this.#evaluations.get(claimed.release.ref);
     if (!evaluation) throw new errors._8({
      code: "internal",
      message: `${claimed.release.ref} was not evaluated`
     });
     this.#started.push(claimed.ref);
     this.#tellPlace(claimed);
     reporter.report({
      type: "run-started",
      run: (0, release_view.vZ)(claimed.item, claimed.ref, claimed.run, "running", [])
     });
     const ending = await async function performRun(ctx, evaluation, claimed) {
      const stop = new AbortController;
      const onAbort = () => stop.abort(ctx.signal.reason);
      ctx.signal.addEventListener("abort", onAbort, {
       once: !0
      });
      if (ctx.signal.aborted) onAbort();
      const log = new RunLog(await async function storedLogs(ctx, claimed) {
       if (1 === claimed.run.functions.length) return [];
       const {state} = await ctx.world.snapshot();
       return await state.get((0, names.T8)(claimed.ref), run.BH) ?? [];
      }(ctx, claimed));
      const untick = function keepAlive(ctx, claimed, log, stop) {
       let ticks = 0;
       return ctx.clock.every(1e4, () => {
        ticks += 1;
        if (!log.unsaved && ticks % 6 != 0) return;
        const records = log.records();
        ctx.world.transact(`log ${claimed.ref}`, draft => (0, finish.v3)(draft.state, claimed, records)).then(recorded => {
         if ("lost" === recorded) stop.abort(new Error("the claim of this run was taken away"));
        }).catch(error => {
         const [problem] = (0, errors.GW)(error);
         if (problem) ctx.reporter.report({
          type: "warning",
          problem
         });
        });
       });
      }(ctx, claimed, log, stop);
      try {
       return await async function performSteps(ctx, evaluation, claimed, log, signal) {
        let step = claimed.run.functions.length - 1;
        let fn = claimed.run.functions[step]?.fn;
        let values = claimed.values;
        for (;fn; ) {
         const result = await callStep(ctx, evaluation, {
          claimed,
          fn,
          step,
          values
         }, log, signal);
         step += 1;
         if ("message" in result) return result;
         if ("done" === result.kind) return doneEnding(ctx, claimed, result, log);
         const ending = {
          time: ctx.clock.now(),
          logs: log.records()
         };
         const next = await ctx.world.transact(`next step ${claimed.ref}`, draft => (0, finish.sk)(draft.state, claimed, result, ending));
         if ("paused" === next.kind) return "paused";
         if ("lost" === next.kind) return {
          message: "",
          change: async () => "lost"
         };
         values = next.values;
         fn = next.run.functions.at(-1)?.fn;
        }
        return "paused";
       }(ctx, evaluation, claimed, log, stop.signal);
      } finally {
       untick();
       ctx.signal.removeEventListener("abort", onAbort);
      }
     }(this.#ctx, evaluation, claimed).finally(() => {
      this.#free += 1;
     });
     this.#ended.push({
      claimed,
      ending
     });
     if (1 === this.#ended.length) this.#track(this.#record());
    }
    #tellPlace({item: {needs}}) {
     if (void 0 === needs || void 0 !== this.#ctx.runner) return;
     const text = (0, runner.RS)(needs);
     if (this.#told.has(text)) return;
     this.#told.add(text);
     this.#ctx.reporter.report({
      type: "note",
      text: `What is for ${text} is done here: this is no job on GitHub`
     });
    }
    async #record() {
     await new Promise(resolve => setImmediate(resolve));
     const batch = this.#ended;
     this.#ended = [];
     const reported = Promise.all(batch.map(async ({claimed, ending}) => {
      if ("paused" !== ending) await this.#recordEnd(claimed, ending);
      await this.#reports.ended(claimed);
     }));
     this.#track(this.#claim(reported));
     await reported;
     const ended = batch.map(({claimed}) => claimed);
     await this.#takeAlong(ended);
     this.#news.push(...ended.map(({ref}) => ref));
     await this.#look();
    }
    async #look() {
     if (!this.#follow || this.#looking) return;
     this.#looking = !0;
     try {
      for (;this.#news.length > 0 && !this.#broken && !this.#ctx.signal.aborted; ) {
       const following = await this.#follow(this.#news.splice(0));
       if (void 0 === following) continue;
       this.#held = following.held;
       await this.#evaluate(following.releases);
       for (;this.#claiming; ) await this.#claiming.catch(() => {});
       await this.#claim();
      }
     } finally {
      this.#looking = !1;
     }
    }
    async #takeAlong(ended) {
     const places = ended.filter(({item}) => "deploy" === item.kind);
     if (0 === places.length || this.#broken || this.#ctx.signal.aborted) return;
     const sources = await this.#ctx.world.snapshot();
     const packages = new Map(places.map(({release}) => [ release.package, new deployments.D(release.package, sources) ]));
     const here = new Set;
     for (const {item, release} of places) {
      const deployments = packages.get(release.package);
      await (deployments?.load(item.name));
      for (const {run} of deployments?.waiting(item.name) ?? []) {
       if (this.#evaluations.has(run.release) || here.has(run.release)) continue;
       const {commit} = (await (0, load.loadRelease)(sources.state, run.release)).document;
       if (commit === this.#ctx.commit) here.add(run.release);
      }
     }
     if (0 === here.size) return;
     await this.#evaluate([ ...here ]);
     await this.#claim();
    }
    async #recordEnd(claimed, ending) {
     const recorded = await this.#ctx.world.transact(ending.message, async draft => ({
      outcome: await ending.change(draft),
      status: await (0, release_status.c2)(draft.state, claimed.ref)
     }));
     if ("complete" === recorded.status) this.#memory.settled.add(claimed.item.ref);
     if ("lost" !== recorded.outcome) return;
     this.#problems.push({
      code: "runner-lost",
      message: `${(0, names.Wy)(claimed.ref)} was taken away from this process while it ran; its result was not recorded`,
      ref: claimed.ref
     });
    }
   }
  },
  648: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    Z: () => problemOf,
    g: () => failureOf
   });
   function failureOf(problem, kind, mask) {
    const {file, line, column, frames, excerpt, tail} = problem;
    return {
     text: clip(mask(problem.message)),
     kind,
     code: problem.code,
     ...void 0 === file ? {} : {
      position: `${file}:${line ?? 1}:${column ?? 1}`
     },
     ...void 0 === frames ? {} : {
      frames: frames.map(frame => ({
       ...frame
      }))
     },
     ...void 0 === excerpt ? {} : {
      excerpt: {
       ...excerpt,
       text: mask(excerpt.text)
      }
     },
     ...void 0 === tail ? {} : {
      tail: tail.map(mask)
     }
    };
   }
   const longestReason = 4e3;
   function clip(text) {
    return text.length <= longestReason ? text : `${text.slice(0, longestReason)}… (${text.length} characters)`;
   }
   function problemOf(failure, ref) {
    const [, file, line, column] = /^(.*):(\d+):(\d+)$/.exec(failure.position ?? "") ?? [];
    return {
     code: codeOf(failure),
     message: failure.text,
     ref,
     ...void 0 === file ? {} : {
      file,
      line: Number(line),
      column: Number(column)
     },
     ...void 0 === failure.frames ? {} : {
      frames: failure.frames
     },
     ...void 0 === failure.excerpt ? {} : {
      excerpt: failure.excerpt
     },
     ...void 0 === failure.tail ? {} : {
      tail: failure.tail
     }
    };
   }
   function codeOf(failure) {
    if ("lost" === failure.kind) return "runner-lost";
    if ("cancelled" === failure.kind) return "cancelled";
    return failure.code ?? "task-failed";
   }
  },
  6267: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    JH: () => finishRun,
    QQ: () => failRun,
    UA: () => endBadly,
    sk: () => nextStep,
    v3: () => beat
   });
   var _documents_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2156);
   var _refs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6280);
   var _again_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5538);
   var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3585);
   var _status_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1334);
   async function owned(state, claimed) {
    if ("running" !== await (0, _status_js__WEBPACK_IMPORTED_MODULE_3__.c2)(state, claimed.ref)) return;
    const run = await state.get(claimed.ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__.rE);
    const mine = claimed.run.claim;
    return run?.claim?.owner === mine?.owner && run?.claim?.since === mine?.since ? run : void 0;
   }
   async function writeLogs(state, run, logs) {
    if (logs.length > 0) await state.set((0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.T8)(run), _documents_run_js__WEBPACK_IMPORTED_MODULE_0__.BH, [ ...logs ]);
   }
   function ended(run, time, result) {
    return run.functions.map((step, index) => index === run.functions.length - 1 ? {
     ...step,
     ended: time,
     result
    } : step);
   }
   async function finishRun(state, claimed, result, {time, logs}) {
    const run = await owned(state, claimed);
    if (!run) return "lost";
    const {claim: _claim, ...rest} = run;
    const done = {
     ...rest,
     functions: ended(run, time, "done"),
     output: null === result.outputs ? null : {
      ...result.outputs
     },
     watch_files: result.watch.length > 0 ? [ ...result.watch ] : null,
     ended: time,
     ...result.tags.length > 0 ? {
      tags: [ ...result.tags ]
     } : {}
    };
    await state.set(claimed.ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__.rE, done);
    await (0, _status_js__WEBPACK_IMPORTED_MODULE_3__.Lx)(state, claimed.ref, "complete", time);
    await writeLogs(state, claimed.ref, logs);
    for (const tag of result.tags) await state.link((0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.y6)(claimed.release.package, tag), claimed.release.ref);
    await state.set(claimed.item.ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__.h4, {
     run_ref: claimed.ref,
     type: done.type,
     release: claimed.release.ref,
     input: done.functions[0]?.inputs ?? null,
     output: done.output ?? null
    });
    await async function moveLink(state, {item, release}, type) {
     const link = (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.pV)(release.package, item.kind, item.name);
     const target = await state.linkAt(link);
     const standing = void 0 === target ? void 0 : function releaseOf(item) {
      const cut = item.search(/\/(task|deploy)\/[^/]+$/);
      const release = cut < 0 ? void 0 : item.slice(0, cut);
      return void 0 !== release && (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.ek)(release) ? release : void 0;
     }(target);
     if ("down" === type) await state.unlink(link); else if ("deploy" === item.kind || void 0 === standing || (0, 
     _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.dk)(standing, release.ref) <= 0) await state.link(link, item.ref);
    }(state, claimed, done.type);
    return "recorded";
   }
   async function nextStep(state, claimed, result, {time, logs}) {
    const run = await owned(state, claimed);
    if (!run) return {
     kind: "lost"
    };
    const {inputs, values, missing} = await (0, _inputs_js__WEBPACK_IMPORTED_MODULE_4__.e)(state, result.inputs);
    const chain = [ ...ended(run, time, "next"), stepOf(result, inputs, 0 === missing.length ? time : void 0) ];
    await writeLogs(state, claimed.ref, logs);
    if (0 === missing.length) {
     const next = {
      ...run,
      functions: chain
     };
     await state.set(claimed.ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__.rE, next);
     return {
      kind: "go",
      values,
      run: next
     };
    }
    const {claim: _claim, ...rest} = run;
    await state.set(claimed.ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__.rE, {
     ...rest,
     functions: chain
    });
    await (0, _status_js__WEBPACK_IMPORTED_MODULE_3__.Lx)(state, claimed.ref, "paused", time);
    return {
     kind: "paused",
     missing
    };
   }
   function stepOf(result, inputs, started) {
    return {
     fn: result.fn,
     inputs,
     ...void 0 === started ? {} : {
      started
     },
     ...void 0 === result.annotation ? {} : {
      annotation: result.annotation
     }
    };
   }
   async function failRun(state, claimed, failure, {time, logs}) {
    const run = await owned(state, claimed);
    if (!run) return "lost";
    await writeLogs(state, claimed.ref, logs);
    const ended = await endBadly(state, claimed.ref, run, failure, time);
    return await (0, _again_js__WEBPACK_IMPORTED_MODULE_2__.Q)(state, claimed.item, claimed.ref, ended, failure, time) ? "again" : "recorded";
   }
   async function endBadly(state, ref, run, failure, time) {
    const {claim: _claim, ...rest} = run;
    const failed = {
     ...rest,
     functions: ended(run, time, "failed"),
     failure,
     ended: time
    };
    await state.set(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__.rE, failed);
    await (0, _status_js__WEBPACK_IMPORTED_MODULE_3__.Lx)(state, ref, "cancelled" === failure.kind ? "cancelled" : "failed", time);
    return failed;
   }
   async function beat(state, claimed, logs) {
    const run = await owned(state, claimed);
    if (!run?.claim) return "lost";
    await state.set(claimed.ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__.rE, {
     ...run,
     claim: {
      ...run.claim,
      beat: run.claim.beat + 1
     }
    });
    await writeLogs(state, claimed.ref, logs);
    return "recorded";
   }
  },
  2675: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    Am: () => momentText,
    B$: () => freezeWait,
    Gx: () => heldNow,
    dj: () => Freezes
   });
   var _documents_freeze_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8246);
   var _refs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6280);
   var _windows_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2415);
   class Freezes {
    #intent;
    time;
    #known=new Map;
    constructor(intent, time) {
     this.#intent = intent;
     this.time = time;
    }
    async of(place) {
     const {environment, package: pkg} = place;
     const holds = [ ...await this.package(pkg, ""), ...await this.package(pkg, environment), ...await this.environment(environment), ...this.#inWindows(place.windows ?? []) ].filter(({exempt}) => !function isExempt({package: pkg, releaseId}, exempt) {
      return exempt.includes(pkg) || exempt.includes(`${pkg}/@${releaseId}`);
     }(place, exempt));
     return holds.find(({until}) => void 0 === until) ?? holds[0];
    }
    async package(pkg, environment) {
     const where = "" === environment ? [] : [ environment ];
     return this.#once((0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.FJ)(environment, pkg), ref => this.#frozen(ref, [ "thaw", ...where, "--package", pkg ]));
    }
    async environment(name) {
     return [ ...await this.#once((0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.FJ)(name), ref => this.#frozen(ref, [ "thaw", name ])), ...await this.#once((0, 
     _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.Iz)(name), async ref => {
      const document = await this.#intent.get(ref, _documents_freeze_js__WEBPACK_IMPORTED_MODULE_0__.cE);
      return this.#inWindows(document?.windows ?? [], ref);
     }) ];
    }
    #once(ref, read) {
     const known = this.#known.get(ref) ?? read(ref);
     this.#known.set(ref, known);
     return known;
    }
    async #frozen(ref, fix) {
     const found = await this.#intent.get(ref, _documents_freeze_js__WEBPACK_IMPORTED_MODULE_0__.Vv);
     if (!found || void 0 !== found.until && Date.parse(found.until) <= Date.parse(this.time)) return [];
     const {reason, until, by, exempt = []} = found;
     return [ {
      ref,
      reason,
      exempt,
      fix,
      ...void 0 === until ? {} : {
       until: momentText(until)
      },
      ...by ? {
       by
      } : {}
     } ];
    }
    #inWindows(windows, ref) {
     return windows.filter(window => (0, _windows_js__WEBPACK_IMPORTED_MODULE_2__.o)(window, this.time)).map(({end, timezone, reason, exempt = []}) => ({
      reason,
      until: `${end} ${timezone ?? "UTC"}`,
      exempt,
      ...void 0 === ref ? {} : {
       ref
      }
     }));
    }
   }
   function momentText(time) {
    return `${new Date(time).toISOString().slice(0, 16).replace("T", " ")} UTC`;
   }
   function freezeWait({reason, until, by, ref, fix}) {
    return {
     kind: "freeze",
     act: void 0 === until,
     text: `frozen${void 0 === until ? "" : ` until ${until}`}: ${reason}${void 0 === by ? "" : ` (${by})`}`,
     ...void 0 === ref ? {} : {
      ref
     },
     ...void 0 === fix ? {} : {
      fix: [ ...fix, "--cascade" ]
     }
    };
   }
   async function heldNow(intent, packages, time) {
    const freezes = new Freezes(intent, time);
    const found = [];
    for (const name of await intent.children("@/environment")) for (const hold of await freezes.environment(name)) found.push({
     name,
     hold
    });
    for (const pkg of packages) for (const environment of [ "", ...await intent.children((0, 
    _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.FJ)("", pkg)) ]) {
     const name = [ (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.Wy)(pkg), ..."" === environment ? [] : [ environment ] ].join(" in ");
     for (const hold of await freezes.package(pkg, environment)) found.push({
      name,
      hold
     });
    }
    return found;
   }
  },
  2700: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    T4: () => releasesAtCommit,
    Ul: () => releaseIds,
    gp: () => nextReleaseId
   });
   var _refs_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2232);
   var _refs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6280);
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
  3585: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    I: () => unresolved,
    e: () => resolveInputs
   });
   async function resolveInputs(snapshot, inputs, gone = "forget") {
    const resolved = {};
    const values = {};
    const missing = [];
    for (const [name, input] of Object.entries(inputs)) {
     const value = await readInput(snapshot, input) ?? ("keep" === gone ? input.value : void 0);
     const {value: _previous, ...descriptor} = input;
     resolved[name] = void 0 === value ? descriptor : {
      ...descriptor,
      value
     };
     const given = value ?? input.default ?? (void 0 === input.ref ? null : void 0);
     if (void 0 === given) missing.push(name); else values[name] = given;
    }
    return {
     inputs: resolved,
     values,
     missing
    };
   }
   async function readInput(snapshot, input) {
    if (void 0 === input.ref) return input.value;
    return await snapshot.body(input.ref) ?? void 0;
   }
   function unresolved(inputs) {
    return Object.fromEntries(Object.entries(inputs).map(([name, input]) => {
     if (void 0 === input.ref) return [ name, input ];
     const {value: _value, ...descriptor} = input;
     return [ name, descriptor ];
    }));
   }
  },
  558: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    I: () => phasesOf,
    S: () => itemsOf
   });
   var _refs_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6280);
   function itemsOf(releaseRef, release) {
    return release.package.phases.flatMap((phase, index) => (phase.tasks ?? []).flatMap(item => {
     const found = function readItem(releaseRef, item) {
      if (item.task) {
       const {name, fn, inputs} = item.task;
       return {
        kind: "task",
        name,
        ref: (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_0__.rd)(releaseRef, "task", name),
        inputs: inputs ?? {},
        fn,
        rules: rulesOf(item.task),
        ...needsOf(item.task)
       };
      }
      if (item.deploy) {
       const {environment, up, down, inputs, freeze} = item.deploy;
       return {
        kind: "deploy",
        name: environment,
        ref: (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_0__.rd)(releaseRef, "deploy", environment),
        inputs: inputs ?? {},
        fn: up,
        down,
        rules: rulesOf(item.deploy),
        ...needsOf(item.deploy),
        ...void 0 === freeze ? {} : {
         freeze
        }
       };
      }
      return;
     }(releaseRef, item);
     const most = void 0 === phase.max_failures ? {} : {
      maxFailures: phase.max_failures
     };
     return found ? [ {
      ...found,
      phase: index,
      phaseName: phase.name,
      ...most
     } ] : [];
    }));
   }
   function rulesOf({retries, retry_delay, timeout, on_lost}) {
    return {
     retries,
     retry_delay,
     timeout,
     on_lost
    };
   }
   function needsOf({runs_on, github_environment}) {
    if (void 0 === runs_on && void 0 === github_environment) return {};
    return {
     needs: {
      ...void 0 === runs_on ? {} : {
       runs_on
      },
      ...void 0 === github_environment ? {} : {
       github_environment
      }
     }
    };
   }
   function phasesOf(items) {
    const byIndex = new Map;
    for (const item of items) {
     const members = byIndex.get(item.phase);
     if (members) members.push(item); else byIndex.set(item.phase, [ item ]);
    }
    return [ ...byIndex.values() ].map(members => ({
     name: members[0]?.phaseName ?? "",
     items: members
    }));
   }
  },
  1944: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.r(__webpack_exports__);
   __nccwpck_require__.d(__webpack_exports__, {
    loadRelease: () => loadRelease,
    readRun: () => readRun,
    runNumbers: () => runNumbers,
    runsOf: () => runsOf
   });
   var _documents_release_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8700);
   var _documents_run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2156);
   var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9473);
   var _refs_names_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6280);
   var _items_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(558);
   var _status_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1334);
   const laidOut = new WeakMap;
   async function loadRelease(snapshot, ref) {
    const document = await snapshot.get(ref, _documents_release_js__WEBPACK_IMPORTED_MODULE_0__.b);
    const resolved = document ? await snapshot.resolve(ref) : ref;
    const parts = (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_3__.ek)(resolved);
    if (!document || !parts) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__._8({
     code: "ref-not-found",
     message: `there is no release ${ref}`,
     ref
    });
    const known = laidOut.get(document);
    if (known?.ref === resolved) return known;
    const items = (0, _items_js__WEBPACK_IMPORTED_MODULE_4__.S)(resolved, document);
    const loaded = {
     ref: resolved,
     package: parts.package,
     id: parts.id,
     document,
     items,
     phases: (0, _items_js__WEBPACK_IMPORTED_MODULE_4__.I)(items)
    };
    laidOut.set(document, loaded);
    return loaded;
   }
   const firstAlone = [ 1 ];
   function runNumbers(names) {
    if (1 === names.length && "1" === names[0]) return firstAlone;
    return names.filter(name => /^[1-9][0-9]*$/.test(name)).map(Number).sort((a, b) => a - b);
   }
   async function runsOf(snapshot, item) {
    const numbers = runNumbers(await snapshot.children(item));
    return Promise.all(numbers.map(async number => {
     const ref = `${item}/${number}`;
     return {
      ref,
      number,
      status: await (0, _status_js__WEBPACK_IMPORTED_MODULE_5__.c2)(snapshot, ref)
     };
    }));
   }
   async function readRun(snapshot, ref) {
    const run = await snapshot.get(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_1__.rE);
    if (!run) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__._8({
     code: "document-broken",
     message: `${ref} has a status but no document`,
     ref
    });
    return run;
   }
  },
  1466: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    Op: () => markLost,
    ZT: () => declareLost,
    fz: () => lostAmong,
    io: () => declareAll
   });
   var _documents_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2156);
   var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9473);
   var _refs_names_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6280);
   var _again_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5538);
   var _failure_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(648);
   var _finish_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6267);
   var _load_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1944);
   var _status_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1334);
   async function lostAmong({owner}, snapshot, running) {
    const lost = [];
    for (const ref of running) {
     const claim = (await snapshot.get(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__.rE))?.claim;
     if (claim && await owner.isDead(claim.owner, {
      ref,
      ...claim
     })) lost.push({
      ref,
      claim
     });
    }
    return lost;
   }
   async function declareLost(ctx, snapshot, running) {
    return declareAll(ctx, await lostAmong(ctx, snapshot, running));
   }
   async function declareAll(ctx, judged) {
    const problems = [];
    for (const lost of judged) {
     const time = ctx.clock.now();
     try {
      const found = await ctx.world.transact(`lost ${lost.ref}`, ({state}) => markLost(state, lost, time));
      if (found?.again) ctx.reporter.report({
       type: "warning",
       problem: found.problem
      }); else if (found) problems.push(found.problem);
     } catch (error) {
      problems.push(...(0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.GW)(error));
     }
    }
    return problems;
   }
   async function markLost(state, {ref, claim}, time) {
    const run = await state.get(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__.rE);
    const same = run?.claim?.owner === claim.owner && run.claim.since === claim.since && run.claim.beat === claim.beat;
    if (!run || !same || "running" !== await (0, _status_js__WEBPACK_IMPORTED_MODULE_6__.c2)(state, ref)) return;
    const place = "task" === run.type || "" === run.type ? "it" : ref.split("/").at(-2);
    const text = `${(0, _refs_names_js__WEBPACK_IMPORTED_MODULE_2__.Az)(ref, run.type)} was lost: its runner ended without a result; ${place} may be half changed`;
    const failure = {
     text,
     kind: "lost",
     code: "runner-lost"
    };
    const ended = await (0, _finish_js__WEBPACK_IMPORTED_MODULE_4__.UA)(state, ref, run, failure, time);
    const {items} = await (0, _load_js__WEBPACK_IMPORTED_MODULE_5__.loadRelease)(state, run.release);
    const item = items.find(each => each.ref === (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_2__.Tu)(ref));
    const again = item && await (0, _again_js__WEBPACK_IMPORTED_MODULE_3__.Q)(state, item, ref, ended, failure, time);
    const problem = (0, _failure_js__WEBPACK_IMPORTED_MODULE_7__.Z)(failure, ref);
    if (again) return {
     again: !0,
     problem: {
      ...problem,
      message: `${text}; it is tried again`
     }
    };
    return {
     again: !1,
     problem: {
      ...problem,
      fix: `look at ${place}, then: ocuroot release retry ${run.release}`
     }
    };
   }
  },
  2285: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    RY: () => openPhases,
    U8: () => inputWait,
    l9: () => waitsForPhase,
    yI: () => waitsOf
   });
   var _documents_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2156);
   var _refs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6280);
   var _freeze_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2675);
   var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3585);
   var _load_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1944);
   async function isItemDone(snapshot, item, settled) {
    if (settled?.has(item.ref)) return !0;
    if ("deploy" === item.kind && !await snapshot.has((0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.Hu)(item.name))) return !0;
    const runs = await (0, _load_js__WEBPACK_IMPORTED_MODULE_3__.runsOf)(snapshot, item.ref);
    for (const run of runs.toReversed()) {
     if ("cancelled" === run.status) continue;
     if (await isTeardown(snapshot, item, run.ref)) continue;
     return "complete" === run.status;
    }
    return !1;
   }
   async function isTeardown(snapshot, item, run) {
    if ("deploy" !== item.kind) return !1;
    return "down" === (await snapshot.get(run, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__.rE))?.type;
   }
   async function failuresThatStop(snapshot, {items}) {
    const most = items[0]?.maxFailures;
    if (void 0 === most) return 0;
    let failed = 0;
    for (const item of items) {
     const newest = (await (0, _load_js__WEBPACK_IMPORTED_MODULE_3__.runsOf)(snapshot, item.ref)).findLast(({status}) => "cancelled" !== status);
     if ("failed" === newest?.status) failed += 1;
    }
    return failed >= most ? failed : 0;
   }
   async function openPhases(snapshot, release, settled) {
    const open = new Set;
    for (const phase of release.phases) {
     const index = phase.items[0]?.phase;
     if (void 0 !== index && 0 === await failuresThatStop(snapshot, phase)) open.add(index);
     if (!await isPhaseDone(snapshot, phase, settled)) break;
    }
    return open;
   }
   async function isPhaseDone(snapshot, phase, settled) {
    for (const item of phase.items) if (!await isItemDone(snapshot, item, settled)) return !1;
    return !0;
   }
   function waitsForPhase(run) {
    return "down" !== run.type && "planned" === (run.reason ?? "planned") && 1 === run.functions.length;
   }
   async function waitsOf(snapshot, release, item, run, open, freezes) {
    const waits = [];
    const blocked = waitsForPhase(run) && !open.has(item.phase);
    if (blocked) waits.push(await async function phaseWait(snapshot, release, item) {
     const position = release.phases.findIndex(phase => phase.items[0]?.phase === item.phase);
     const own = release.phases[position];
     const failed = own ? await failuresThatStop(snapshot, own) : 0;
     if (failed > 0) return {
      kind: "hold",
      act: !0,
      text: `held: ${failed} of ${own?.name || "its phase"} failed`,
      fix: [ "release", "retry", release.ref ]
     };
     const previous = release.phases[position - 1];
     return {
      kind: "phase",
      act: !1,
      text: `after ${previous?.name || (previous?.items.map(each => each.name).join(", ") ?? "")}`
     };
    }(snapshot, release, item));
    if (void 0 !== run.not_before && run.not_before > freezes.time) waits.push(function retryWait({not_before: due = "", automatic = 1, automatic_of: most = automatic}, time) {
     return {
      kind: "retry",
      act: !1,
      text: `tries again in ${Math.max(1, Math.ceil((Date.parse(due) - Date.parse(time)) / 1e3))}s (${automatic} of ${most})`
     };
    }(run, freezes.time));
    const hold = "deploy" === item.kind ? await freezes.of(function placeOf(release, {name, freeze}) {
     return {
      package: release.package,
      releaseId: release.id,
      environment: name,
      windows: freeze
     };
    }(release, item)) : void 0;
    if (hold) waits.push((0, _freeze_js__WEBPACK_IMPORTED_MODULE_2__.B$)(hold));
    const inputs = function nextInputs(run) {
     return run.functions.at(-1)?.inputs ?? {};
    }(run);
    const {missing} = await (0, _inputs_js__WEBPACK_IMPORTED_MODULE_4__.e)(snapshot, inputs, "down" === run.type ? "keep" : "forget");
    for (const name of missing) {
     const wait = inputWait(release, name, inputs[name] ?? {});
     if ("output" !== wait.kind || !blocked) waits.push(wait);
    }
    return waits;
   }
   function inputWait(release, name, input) {
    const ref = input.ref;
    if (void 0 === ref) return {
     kind: "value",
     act: !0,
     text: `needs a value for ${name}`
    };
    const question = void 0 === input.doc ? {} : {
     question: input.doc
    };
    const short = ref.startsWith(`${release.ref}/`) ? ref.slice(release.ref.length + 1) : ref;
    if (/(^|\/)custom\//.test(short)) return {
     kind: "value",
     act: !0,
     text: `needs ${short}`,
     ref,
     ...question,
     fix: [ "state", "set", ref, "yes", "--cascade" ]
    };
    if (short !== ref) return {
     kind: "output",
     act: !1,
     text: `needs ${short.replace("#output/", " output ")}`,
     ref
    };
    const [document, fragment] = ref.split("#");
    return {
     kind: "run",
     act: !0,
     text: `needs ${(0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.ED)(`${document}/1`) ? (0, 
     _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.Wy)(document ?? ref) : ref}${fragment?.startsWith("output/") ? ` output ${fragment.slice(7)}` : ""}`,
     ref,
     ...question
    };
   }
  },
  7290: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    IV: () => redeployRun,
    UD: () => compare,
    qJ: () => redeployOf
   });
   var _documents_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4784);
   var _documents_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3899);
   var _documents_run_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2156);
   var _refs_names_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6280);
   var _deployments_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1182);
   var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(3585);
   var _status_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1334);
   var _take_over_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9598);
   const mostHops = 10;
   async function redeployOf(state, deployments, environment) {
    const tried = deployments.tried(environment);
    if (!tried || "down" === tried.run.type || (0, _status_js__WEBPACK_IMPORTED_MODULE_5__.nT)(tried.status)) return;
    if (!(0, _take_over_js__WEBPACK_IMPORTED_MODULE_6__.fm)(await deployments.should(environment), tried)) return;
    if (deployments.waiting(environment).some(run => function answersAlready(waiting, tried) {
     return waiting.releaseId === tried.releaseId && "planned" !== (0, _deployments_js__WEBPACK_IMPORTED_MODULE_4__.A)(waiting.run);
    }(run, tried))) return;
    return compare(state, deployments.package, tried);
   }
   async function compare(state, pkg, tried) {
    if (await async function areAsRecorded(state, inputs) {
     for (const {ref, value = null} of Object.values(inputs)) {
      if (void 0 === ref) continue;
      const found = state.body(ref);
      const now = found instanceof Promise ? await found : found;
      if (null == now || !(0, _documents_json_js__WEBPACK_IMPORTED_MODULE_1__.FS)(now, value)) return !1;
     }
     return !0;
    }(state, tried.run.functions[0]?.inputs ?? {})) return;
    const recorded = function withoutOwn(inputs, pkg, environment) {
     return Object.fromEntries(Object.entries(inputs).filter(([, {ref}]) => {
      const parts = void 0 === ref ? void 0 : (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_3__.ED)(`${ref.split("#")[0]}/1`);
      return !(parts?.package === pkg && "deploy" === parts.kind && parts.name === environment);
     }));
    }(tried.run.functions[0]?.inputs ?? {}, pkg, tried.environment);
    const {inputs, missing} = await (0, _inputs_js__WEBPACK_IMPORTED_MODULE_7__.e)(state, recorded);
    if (missing.length > 0) return {
     kind: "blocked",
     tried,
     missing
    };
    const changed = Object.keys(recorded).filter(name => !(0, _documents_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Z)(pick(recorded, name), pick(inputs, name)));
    if (0 === changed.length) return;
    const cause = await causeOf(state, recorded, changed);
    const hops = cause ? (cause.run.hops ?? 0) + 1 : 0;
    if (hops < mostHops) return {
     kind: "due",
     tried,
     changed,
     hops
    };
    return {
     kind: "cycle",
     tried,
     changed,
     chain: await chainOf(state, (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_3__.Wy)(tried.ref), cause)
    };
   }
   function pick(inputs, name) {
    const input = inputs[name];
    return void 0 === input ? {} : {
     [name]: input
    };
   }
   async function causeOf(state, inputs, changed) {
    let cause;
    for (const name of changed) {
     const producer = await producerOf(state, inputs[name]?.ref);
     if (!producer || "redeploy" !== (0, _deployments_js__WEBPACK_IMPORTED_MODULE_4__.A)(producer.run)) continue;
     if (!cause || (producer.run.hops ?? 0) > (cause.run.hops ?? 0)) cause = producer;
    }
    return cause;
   }
   async function producerOf(state, ref) {
    const document = ref?.split("#")[0];
    if (void 0 === document || !(0, _refs_names_js__WEBPACK_IMPORTED_MODULE_3__.ED)(`${document}/1`)) return;
    const result = await state.get(document, _documents_run_js__WEBPACK_IMPORTED_MODULE_2__.h4);
    const run = result && await state.get(result.run_ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_2__.rE);
    return run && {
     ref: result.run_ref,
     run
    };
   }
   async function chainOf(state, label, cause) {
    const chain = [ label ];
    for (let next = cause; next && chain.length <= mostHops; ) {
     const repeated = chain.includes((0, _refs_names_js__WEBPACK_IMPORTED_MODULE_3__.Wy)(next.ref));
     chain.push((0, _refs_names_js__WEBPACK_IMPORTED_MODULE_3__.Wy)(next.ref));
     if (repeated) break;
     const inputs = next.run.functions[0]?.inputs ?? {};
     next = await causeOf(state, inputs, Object.keys(inputs));
    }
    return chain;
   }
   function redeployRun({tried, hops}) {
    const [first] = tried.run.functions;
    return {
     type: "up",
     release: tried.run.release,
     functions: first ? [ {
      fn: first.fn,
      inputs: first.inputs
     } ] : tried.run.functions,
     output: null,
     watch_files: null,
     reason: "redeploy",
     hops
    };
   }
  },
  336: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    T: () => copyForRetry,
    g: () => retryRelease
   });
   var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
   var _refs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6280);
   var _add_run_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8833);
   var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3585);
   var _load_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1944);
   var _status_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1334);
   var _take_over_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9598);
   async function retryRelease(draft, releaseRef, request, only) {
    const release = await (0, _load_js__WEBPACK_IMPORTED_MODULE_3__.loadRelease)(draft.state, releaseRef);
    const deployments = await (0, _take_over_js__WEBPACK_IMPORTED_MODULE_5__.w9)(draft, release.package, request);
    const added = [];
    const refused = [];
    const meant = release.items.filter(({ref}) => void 0 === only || ref === only);
    for (const item of meant) {
     const runs = await (0, _load_js__WEBPACK_IMPORTED_MODULE_3__.runsOf)(draft.state, item.ref);
     const last = runs.at(-1);
     if (!last || "failed" !== last.status && "cancelled" !== last.status) continue;
     if (runs.some(run => (0, _status_js__WEBPACK_IMPORTED_MODULE_4__.nT)(run.status)) || await isStanding(draft.state, runs)) continue;
     if (await isUnstartedTeardown(draft.state, last)) continue;
     const why = "deploy" === item.kind ? await refusalOf(draft, deployments, release, item, last.ref) : void 0;
     if (void 0 !== why) refused.push(`${(0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.Wy)(last.ref)}: ${why}`); else added.push(await retryRun(draft, item, last.ref, last.status, request.time));
    }
    if (added.length > 0) return added;
    const label = (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.Wy)(only ?? release.ref);
    if (0 === refused.length) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__._8({
     code: "nothing-to-retry",
     message: `nothing of ${label} failed`,
     ref: release.ref
    });
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__._8({
     code: "superseded",
     message: `nothing of ${label} can be retried (${refused.join("; ")})`,
     ref: release.ref,
     fix: "to go back to it, set the intent of the deployment: ocuroot rollback PACKAGE ENVIRONMENT --to RELEASE"
    });
   }
   async function isStanding(state, runs) {
    for (const {ref, status} of runs.toReversed()) {
     if ("complete" === status) return !0;
     if (void 0 !== (await (0, _load_js__WEBPACK_IMPORTED_MODULE_3__.readRun)(state, ref)).started) return !1;
    }
    return !1;
   }
   async function isUnstartedTeardown(state, {ref}) {
    const run = await (0, _load_js__WEBPACK_IMPORTED_MODULE_3__.readRun)(state, ref);
    return "down" === run.type && void 0 === run.started;
   }
   async function refusalOf(draft, deployments, release, item, last) {
    const should = await deployments.should(item.name);
    if ("down" === (await (0, _load_js__WEBPACK_IMPORTED_MODULE_3__.readRun)(draft.state, last)).type) return void 0 === should ? void 0 : `${item.name} is wanted again`;
    if (!await draft.state.has((0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.Hu)(item.name))) return `there is no environment ${item.name}`;
    const wanted = (0, _take_over_js__WEBPACK_IMPORTED_MODULE_5__.hD)(deployments, should);
    return wanted && (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.dk)(wanted, release.id) > 0 ? `${wanted} took over` : void 0;
   }
   async function retryRun(draft, item, ref, status, time) {
    const run = await (0, _load_js__WEBPACK_IMPORTED_MODULE_3__.readRun)(draft.state, ref);
    if ("failed" === status) await (0, _status_js__WEBPACK_IMPORTED_MODULE_4__.Lx)(draft.state, ref, "failed_retried", time);
    return (0, _add_run_js__WEBPACK_IMPORTED_MODULE_2__.Z)(draft.state, item, copyForRetry(run, ref), time);
   }
   function copyForRetry(run, ref) {
    const chain = run.functions.map((step, index, all) => {
     if (index < all.length - 1) return step;
     const {started: _started, ended: _ended, result: _result, ...rest} = step;
     const inputs = step.inputs ?? {};
     return {
      ...rest,
      inputs: "down" === run.type ? inputs : (0, _inputs_js__WEBPACK_IMPORTED_MODULE_6__.I)(inputs)
     };
    });
    return {
     type: run.type,
     release: run.release,
     functions: chain,
     output: null,
     watch_files: null,
     reason: void 0 === run.started ? "planned" : "retry",
     retry_of: ref,
     from_step: chain.length - 1,
     ...void 0 === run.hops ? {} : {
      hops: run.hops
     }
    };
   }
  },
  9434: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    RS: () => needsText,
    SH: () => mayStart,
    n3: () => isPlaceOf,
    tq: () => assignmentOf,
    uJ: () => runnerWait
   });
   var _refs_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6280);
   function mayStart(runner, item) {
    if (void 0 === runner) return !0;
    const {assignment} = runner;
    if (void 0 === assignment) return void 0 === item.needs;
    return (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_0__.Tu)(assignment.ref) === item.ref && isPlaceOf(assignment, item.needs);
   }
   function isPlaceOf({runs_on, environment}, needs = {}) {
    return (environment ?? "") === (needs.github_environment ?? "") && function sameLabels(one = [], other = []) {
     return JSON.stringify([ one ].flat()) === JSON.stringify([ other ].flat());
    }(runs_on, needs.runs_on);
   }
   function assignmentOf(ref, {runs_on, github_environment}) {
    return {
     ref,
     ...void 0 === runs_on ? {} : {
      runs_on
     },
     ...void 0 === github_environment ? {} : {
      environment: github_environment
     }
    };
   }
   function needsText({runs_on, github_environment}) {
    const labels = void 0 === runs_on ? "" : `a runner with ${[ runs_on ].flat().join(", ")}`;
    if (void 0 === github_environment) return labels;
    return "" === labels ? `GitHub's environment ${github_environment}` : `${labels} in GitHub's environment ${github_environment}`;
   }
   function runnerWait(needs, {request}) {
    const asked = void 0 !== request && !0 !== request.consumed;
    const {github_environment: environment} = needs;
    if (!asked) return {
     kind: "runner",
     act: !1,
     text: `needs ${needsText(needs)}`
    };
    if (void 0 === environment) return {
     kind: "runner",
     act: !1,
     text: `asked for ${needsText(needs)}`
    };
    return {
     kind: "runner",
     act: !0,
     text: `needs GitHub to let it into the environment ${environment}`
    };
   }
  },
  1334: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    Gu: () => isWaiting,
    Lx: () => setStatus,
    c2: () => statusOf,
    nT: () => isOpen
   });
   var _documents_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2156);
   var _refs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6280);
   var _store_store_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4899);
   const finals = [ "complete", "failed_retried", "failed", "cancelled" ];
   function statusOf(snapshot, run) {
    return (0, _store_store_js__WEBPACK_IMPORTED_MODULE_2__.P)(snapshot.has((0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.oJ)(run, "complete")), complete => complete ? "complete" : async function listedStatus(snapshot, run) {
     const names = await snapshot.names(`${run}/status`);
     if (1 === names.length) return names[0];
     const markers = 0 === names.length ? [] : await snapshot.children(`${run}/status`);
     return [ ...finals, ..._documents_run_js__WEBPACK_IMPORTED_MODULE_0__.Cq ].find(status => markers.includes(status));
    }(snapshot, run));
   }
   async function setStatus(draft, run, status, time) {
    for (const marker of await draft.names(`${run}/status`)) if (marker !== status) await draft.delete((0, 
    _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.oJ)(run, marker));
    await draft.set((0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.oJ)(run, status), _documents_run_js__WEBPACK_IMPORTED_MODULE_0__.Qk, {
     time
    });
   }
   function isWaiting(status) {
    return "pending" === status || "paused" === status;
   }
   function isOpen(status) {
    return isWaiting(status) || "running" === status;
   }
  },
  9598: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    GA: () => answers,
    ZT: () => cancel,
    fm: () => isTried,
    hD: () => intendedId,
    w9: () => takeOver
   });
   var _documents_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4784);
   var _documents_run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2156);
   var _refs_names_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6280);
   var _store_store_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(4899);
   var _add_run_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8833);
   var _deployments_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1182);
   var _inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(3585);
   var _load_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1944);
   var _status_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1334);
   async function takeOver(draft, pkg, request) {
    const deployments = await _deployments_js__WEBPACK_IMPORTED_MODULE_4__.D.read(draft, pkg);
    await async function adopt(state, deployments) {
     for (const environment of deployments.environments) {
      const foreign = deployments.on(environment).filter(isForeignStart);
      if (0 === foreign.length) continue;
      const linked = await state.get((0, _refs_names_js__WEBPACK_IMPORTED_MODULE_2__.pV)(deployments.package, "deploy", environment), _documents_run_js__WEBPACK_IMPORTED_MODULE_1__.h4);
      const keyed = await Promise.all(foreign.map(async attempt => ({
       attempt,
       key: await orderKey(state, attempt, linked?.run_ref)
      })));
      keyed.sort((a, b) => a.key < b.key ? -1 : 1);
      for (const {attempt} of keyed) {
       const turn = (deployments.tried(environment)?.run.turn ?? 0) + 1;
       attempt.run = {
        ...attempt.run,
        turn
       };
       await state.set(attempt.ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_1__.rE, attempt.run);
      }
     }
    }(draft.state, deployments);
    for (const environment of deployments.environments) {
     const settled = settle(draft, deployments, environment, request);
     if (settled instanceof Promise) await settled;
    }
    return deployments;
   }
   function settle(draft, deployments, environment, request) {
    return (0, _store_store_js__WEBPACK_IMPORTED_MODULE_7__.P)(function pinned({state}, deployments, environment) {
     return (0, _store_store_js__WEBPACK_IMPORTED_MODULE_7__.P)(deployments.should(environment), should => {
      if (!should) return;
      return (0, _store_store_js__WEBPACK_IMPORTED_MODULE_7__.P)(state.resolve(should.release), release => (0, 
      _store_store_js__WEBPACK_IMPORTED_MODULE_7__.P)(state.has(release), there => {
       if (!there) return "unknown";
       return release === should.release ? should : {
        ...should,
        release
       };
      }));
     });
    }(draft, deployments, environment), should => {
     if ("unknown" === should) return;
     if (isTried(should, deployments.tried(environment)) && 0 === deployments.waiting(environment).length) return;
     return async function align(draft, deployments, environment, should, request) {
      const tried = deployments.tried(environment);
      await async function closeUnnamedPauses(state, deployments, environment, should, request) {
       for (const attempt of deployments.on(environment)) {
        if ("paused" !== attempt.status || answers(attempt, should)) continue;
        await cancel(state, attempt, "intent names something else", request);
       }
      }(draft.state, deployments, environment, should, request);
      if (isTried(should, tried)) {
       for (const attempt of deployments.waiting(environment)) {
        if ("paused" === attempt.status || !asksForIntent(attempt)) continue;
        await cancel(draft.state, attempt, "no longer asked for", request);
       }
       return;
      }
      if (deployments.waiting(environment).some(attempt => asksForIntent(attempt) && answers(attempt, should))) return;
      const chosen = deployments.waiting(environment).find(attempt => answers(attempt, should));
      await async function closeOlderKnowledge(state, deployments, environment, should, chosen, request) {
       const target = should && (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_2__.ek)(should.release)?.id;
       const last = deployments.lastUp(environment)?.releaseId;
       const back = void 0 !== target && void 0 !== last && (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_2__.dk)(target, last) < 0;
       for (const attempt of deployments.waiting(environment)) {
        if (attempt === chosen) continue;
        if (!should || back || asksForIntent(attempt)) await cancel(state, attempt, should ? `${target} is asked for` : "to be removed", request);
       }
       if (back) await async function takeBack(state, deployments, environment, target, request) {
        const started = deployments.on(environment).filter(({run}) => "down" !== run.type && void 0 !== run.turn);
        const taken = new Set(started.map(({releaseId}) => releaseId).filter(id => (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_2__.dk)(id, target) > 0));
        for (const attempt of deployments.all()) {
         if (!taken.has(attempt.releaseId) || "pending" !== attempt.status) continue;
         await cancel(state, attempt, `taken back: ${environment} went to ${target}`, request);
        }
       }(state, deployments, environment, target, request);
      }(draft.state, deployments, environment, should, chosen, request);
      if (chosen) {
       chosen.run = {
        ...chosen.run,
        reason: should ? "intent" : "teardown"
       };
       await draft.state.set(chosen.ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_1__.rE, chosen.run);
      } else await async function ask(draft, deployments, environment, should, request) {
       const tried = deployments.tried(environment);
       const releaseOf = should?.release ?? tried?.run.release;
       if (void 0 === releaseOf) return;
       const release = await (0, _load_js__WEBPACK_IMPORTED_MODULE_5__.loadRelease)(draft.state, releaseOf);
       const item = release.items.find(each => "deploy" === each.kind && each.name === environment);
       const fn = should ? item?.fn : item?.down;
       if (!fn) return;
       const step = should ? {
        fn,
        inputs: should.input ?? {}
       } : {
        fn,
        inputs: (await (0, _inputs_js__WEBPACK_IMPORTED_MODULE_8__.e)(draft.state, tried?.run.functions[0]?.inputs ?? {}, "keep")).inputs
       };
       const run = {
        type: should ? "up" : "down",
        release: release.ref,
        functions: [ step ],
        output: null,
        watch_files: null,
        reason: should ? "intent" : "teardown"
       };
       const ref = await (0, _add_run_js__WEBPACK_IMPORTED_MODULE_3__.Z)(draft.state, {
        ref: (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_2__.rd)(release.ref, "deploy", environment)
       }, run, request.time);
       const number = Number(ref.slice(ref.lastIndexOf("/") + 1));
       deployments.add({
        ref,
        releaseId: release.id,
        environment,
        number,
        status: "pending",
        run
       });
      }(draft, deployments, environment, should, request);
     }(draft, deployments, environment, should, request);
    });
   }
   function asksForIntent({run}) {
    const reason = (0, _deployments_js__WEBPACK_IMPORTED_MODULE_4__.A)(run);
    return "intent" === reason || "teardown" === reason;
   }
   function answers({run}, should) {
    if (!should) return "down" === run.type;
    return "down" !== run.type && (0, _documents_inputs_js__WEBPACK_IMPORTED_MODULE_0__.X)(should, {
     release: run.release,
     input: run.functions[0]?.inputs
    });
   }
   function isTried(should, tried) {
    if (!tried) return void 0 === should;
    return answers(tried, should);
   }
   async function cancel(state, attempt, why, request) {
    attempt.run = await async function cancelRun(state, ref, run, why, request) {
     const {claim: _claim, ...rest} = run;
     const cancelled = {
      ...rest,
      cancelled: {
       by: request.owner,
       why
      },
      ended: request.time
     };
     await state.set(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_1__.rE, cancelled);
     await (0, _status_js__WEBPACK_IMPORTED_MODULE_6__.Lx)(state, ref, "cancelled", request.time);
     return cancelled;
    }(state, attempt.ref, attempt.run, why, request);
    attempt.status = "cancelled";
   }
   function isForeignStart({run, status}) {
    if (void 0 !== run.turn || void 0 === status || (0, _status_js__WEBPACK_IMPORTED_MODULE_6__.Gu)(status)) return "paused" === status && void 0 === run.turn;
    return "cancelled" !== status || void 0 !== run.started;
   }
   async function orderKey(state, {ref, status, releaseId, number}, linked) {
    const marker = await state.get((0, _refs_names_js__WEBPACK_IMPORTED_MODULE_2__.oJ)(ref, status ?? ""), _documents_run_js__WEBPACK_IMPORTED_MODULE_1__.Qk);
    return [ "running" === status ? 2 : ref === linked ? 1 : 0, marker ? new Date(marker.time).toISOString() : "", releaseId.slice(1).padStart(9, "0"), String(number).padStart(9, "0") ].join(" ");
   }
   function intendedId(deployments, should) {
    if (!should) return;
    const release = (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_2__.ek)(should.release);
    return release?.package === deployments.package ? release.id : "";
   }
  },
  5681: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    bz: () => viewRun,
    nB: () => viewRelease,
    vZ: () => describeRun
   });
   var _documents_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2156);
   var _refs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6280);
   var _failure_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(648);
   var _load_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1944);
   var _ready_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2285);
   var _runner_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9434);
   var _status_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1334);
   async function viewRelease(snapshot, ref, freezes) {
    const release = await (0, _load_js__WEBPACK_IMPORTED_MODULE_2__.loadRelease)(snapshot, ref);
    const open = await (0, _ready_js__WEBPACK_IMPORTED_MODULE_3__.RY)(snapshot, release);
    const runs = [];
    for (const item of release.items) {
     const newest = (await (0, _load_js__WEBPACK_IMPORTED_MODULE_2__.runsOf)(snapshot, item.ref)).at(-1);
     if (newest) runs.push(await viewRun(snapshot, release, item, newest.ref, newest.status, open, freezes));
    }
    return {
     ref: release.ref,
     package: (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.Wy)(release.package),
     id: release.id,
     commit: release.document.commit,
     ...void 0 === release.document.subject ? {} : {
      subject: release.document.subject
     },
     status: judge(runs),
     tags: await tagsOf(snapshot, release),
     runs,
     waits: distinct(runs.flatMap(run => run.waits))
    };
   }
   async function viewRun(snapshot, release, item, ref, status, open, freezes) {
    const run = await snapshot.get(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__.rE);
    const found = run && (0, _status_js__WEBPACK_IMPORTED_MODULE_5__.Gu)(status) ? await (0, 
    _ready_js__WEBPACK_IMPORTED_MODULE_3__.yI)(snapshot, release, item, run, open, freezes) : [];
    const waits = 0 === found.length && void 0 !== run && (0, _status_js__WEBPACK_IMPORTED_MODULE_5__.Gu)(status) && void 0 !== item.needs ? [ (0, 
    _runner_js__WEBPACK_IMPORTED_MODULE_4__.uJ)(item.needs, run) ] : found;
    const view = describeRun(item, ref, run, function wordOf(status, run, waits) {
     if ("complete" === status) return "done";
     if ("failed" === status) return "lost" === run?.failure?.kind ? "lost" : "failed";
     if ("pending" === status || "paused" === status) return waits.some(wait => wait.act) && !waits.some(wait => "phase" === wait.kind) ? "waiting" : "pending";
     return status ?? "failed";
    }(status, run, waits), waits);
    if ("task" === item.kind || "done" === view.status || void 0 === run?.started) return view;
    return {
     ...view,
     on_record: await onRecord(snapshot, release, item)
    };
   }
   async function onRecord(snapshot, release, item) {
    const target = await snapshot.linkAt((0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.pV)(release.package, "deploy", item.name));
    return void 0 === target ? "" : (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.ED)(`${target}/1`)?.releaseId ?? "";
   }
   function describeRun(item, ref, run, status, waits) {
    const duration = run?.started && run.ended ? Date.parse(run.ended) - Date.parse(run.started) : void 0;
    return {
     ref,
     label: (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.Az)(ref, run?.type),
     type: "down" === run?.type ? "down" : "deploy" === item.kind ? "up" : "task",
     name: item.name,
     phase: item.phaseName,
     phase_index: item.phase,
     status,
     ...reasonOf(run, status),
     attempt: Number(ref.slice(ref.lastIndexOf("/") + 1)),
     ...void 0 === run?.started ? {} : {
      started_at: run.started
     },
     ...void 0 === run?.ended ? {} : {
      ended_at: run.ended
     },
     ...void 0 === duration ? {} : {
      duration_ms: duration
     },
     ...void 0 === run?.owner ? {} : {
      owner: ownerOf(run.owner, run)
     },
     inputs: inputValues(run),
     outputs: run?.output ?? {},
     waits,
     ...void 0 === run?.attribution ? {} : {
      attribution: run.attribution
     },
     ...void 0 === run?.failure ? {} : {
      problem: (0, _failure_js__WEBPACK_IMPORTED_MODULE_6__.Z)(run.failure, ref)
     }
    };
   }
   function reasonOf(run, status) {
    const reason = "cancelled" === status ? run?.cancelled?.why ?? run?.failure?.text : run?.reason;
    return void 0 === reason ? {} : {
     reason
    };
   }
   function ownerOf(owner, {claim}) {
    return {
     kind: /^https?:/.test(owner) ? "github" : "process",
     ...void 0 === claim?.url ? {} : {
      url: claim.url
     }
    };
   }
   function inputValues(run) {
    const values = {};
    for (const [name, input] of Object.entries(run?.functions[0]?.inputs ?? {})) {
     const value = input.value ?? input.default;
     if (void 0 !== value) values[name] = value;
    }
    return values;
   }
   function judge(runs) {
    const has = (...statuses) => runs.some(run => statuses.includes(run.status));
    if (has("failed", "lost", "failed_retried")) return "failed";
    if (runs.some(run => "cancelled" === run.status && void 0 !== run.problem)) return "cancelled";
    if (has("running")) return "running";
    if (has("waiting")) return "waiting";
    return has("pending") ? "pending" : "complete";
   }
   async function tagsOf(snapshot, release) {
    const tags = [];
    for (const name of await snapshot.children(release.package)) {
     if (!name.startsWith("@") || "@" === name || /^@r[0-9]+$/.test(name)) continue;
     if (await snapshot.linkAt(`${release.package}/${name}`) === release.ref) tags.push(name.slice(1));
    }
    return tags;
   }
   function distinct(waits) {
    const seen = new Set;
    return waits.filter(wait => {
     if (seen.has(wait.text)) return !1;
     seen.add(wait.text);
     return !0;
    });
   }
  },
  2415: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
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
  },
  7504: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    d: () => Remembered
   });
   var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
   var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
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
  1719: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.r(__webpack_exports__);
   __nccwpck_require__.d(__webpack_exports__, {
    createReporter: () => createReporter,
    progressMode: () => progressMode,
    styleOf: () => styleOf
   });
   class JsonReporter {
    stream;
    constructor(stream) {
     this.stream = stream;
    }
    report(event) {
     this.stream.write(`${jsonLine(event)}\n`);
    }
    async close() {}
   }
   function jsonLine(value) {
    if ("bigint" == typeof value) return String(value);
    if (Array.isArray(value)) return `[${value.map(item => jsonLine(item ?? null)).join(",")}]`;
    if ("object" != typeof value || null === value) return JSON.stringify(value) ?? "null";
    return `{${Object.entries(value).filter(([, field]) => void 0 !== field).map(([key, field]) => `${JSON.stringify(key)}:${jsonLine(field)}`).join(",")}}`;
   }
   var error = __nccwpck_require__(1309);
   var model = __nccwpck_require__(4202);
   var report_picture = __nccwpck_require__(2481);
   var report_entries = __nccwpck_require__(5787);
   var hints = __nccwpck_require__(7093);
   var words = __nccwpck_require__(4702);
   function waitingPart(state, result, closing) {
    if ("waiting" !== result.status && "failed" !== result.status) return [];
    const waits = function uniqueWaits(state, result) {
     const idle = (0, model.ow)(state).filter(run => "waiting" === run.view.status || "pending" === run.view.status);
     const waits = [ ...result.releases.flatMap(release => release.waits), ...idle.flatMap(run => run.view.waits) ];
     return [ ...new Map(waits.map(wait => [ `${wait.kind} ${wait.ref ?? wait.text}`, wait ])).values() ];
    }(state, result);
    const acts = waits.filter(wait => wait.act);
    const values = acts.filter(wait => "value" === wait.kind);
    const others = acts.filter(wait => "value" !== wait.kind);
    const idle = 0 === acts.length && "waiting" === result.status ? waits.filter(wait => "phase" !== wait.kind) : [];
    return [ valuesPart(values, state, closing), ...needsOf([ ...others, ...idle ]).map(need => [ `Waiting: ${need.text}`, ...fixes(need, state, closing, "  ") ]) ];
   }
   function valuesPart(values, state, closing) {
    const needs = needsOf(values);
    const [only] = needs;
    if (void 0 === only) return [];
    const head = `Waiting for ${(0, words.qC)(values.length, "value")}:`;
    if (1 === needs.length) return [ `${head} ${only.text}`, ...fixes(only, state, closing, "  ") ];
    return [ head, ...needs.flatMap(need => [ `  ${need.text}`, ...fixes(need, state, closing, "    ") ]) ];
   }
   function needsOf(waits) {
    const groups = new Map;
    for (const wait of waits) {
     const key = JSON.stringify([ wait.kind, wait.act, withEnvironment(wait, "") ]);
     groups.set(key, [ ...groups.get(key) ?? [], wait ]);
    }
    return [ ...groups.values() ].map(group => {
     const names = group.flatMap(wait => environmentOf(wait) ?? []);
     return {
      text: withEnvironment(group[0], (0, report_entries.so)([ ...new Set(names) ])),
      waits: group
     };
    });
   }
   function withEnvironment(wait, names) {
    const environment = environmentOf(wait);
    const text = function sentenceOf(wait) {
     if ("value" !== wait.kind) return wait.text;
     const question = wait.question?.split("\n")[0];
     return void 0 !== question && "" !== question ? `"${question}"` : wait.text.replace(/^needs /, "");
    }(wait);
    return void 0 === environment ? text : text.replace(` deploy ${environment}`, () => ` deploy ${names}`);
   }
   function environmentOf(wait) {
    return /\/deploy\/([^/#]+)/.exec(wait.ref ?? "")?.[1];
   }
   function fixes({waits}, state, closing, indent) {
    const commands = waits.flatMap(({fix = []}) => {
     const args = fix.map(argument => (0, hints.m3)(argument, state.place));
     return 0 === args.length ? [] : [ indent + (0, hints.jt)(closing.program, args) ];
    });
    return [ ...new Set(commands) ];
   }
   function renderClosing(state, closing) {
    const {result} = state;
    if (void 0 === result) return [];
    return joined([ ...registeredPart(result), ..."complete" === result.status || "nothing" === result.status ? donePart(state, result, closing) : [], ...waitingPart(state, result, closing), ...cancelledPart(state, result, closing), ...followUpPart(result, closing), ...failedPart(state, result, closing) ]);
   }
   function joined(paragraphs) {
    return paragraphs.filter(lines => lines.length > 0).flatMap((lines, index) => 0 === index ? lines : [ "", ...lines ]);
   }
   function registeredPart(result) {
    const names = result.environments ?? [];
    return 0 === names.length ? [] : [ [ `Registered: ${names.join(", ")}.` ] ];
   }
   function donePart(state, result, closing) {
    const done = (0, model.ow)(state).filter(run => run.ran && "done" === run.view.status);
    const of = type => done.filter(run => run.view.type === type).length;
    const applied = result.applied?.length ?? 0;
    const counts = [ applied > 0 ? `${(0, words.lT)(applied)} applied` : "", of("task") > 0 ? (0, 
    words.qC)(of("task"), "task") : "", of("up") > 0 ? (0, words.qC)(of("up"), "deployment") : "", of("down") > 0 ? (0, 
    words.qC)(of("down"), "removal") : "" ].filter(Boolean);
    const tags = result.releases.flatMap(release => release.tags);
    const tagged = 0 === tags.length ? "" : ` ${1 === tags.length ? "Tag" : "Tags"} ${tags.join(", ")}.`;
    if (counts.length > 0) return [ [ `Done: ${counts.join(", ")}.${tagged}`, ...followUps(result, closing) ] ];
    if ("nothing" === result.status) return [ [ nothingText(state), ...followUps(result, closing) ] ];
    return [ [ ...0 === result.releases.length ? [] : [ `Done.${tagged}` ], ...followUps(result, closing) ] ];
   }
   function nothingText(state) {
    const waiting = (0, model.ow)(state).filter(run => "waiting" === run.view.status).length;
    if (0 === waiting) return "Nothing to do.";
    return `Nothing to do; ${1 === waiting ? "1 run waits" : `${(0, words.lT)(waiting)} runs wait`}.`;
   }
   function followUps(result, closing) {
    return (result.follow_ups ?? []).map(({text, fix}) => void 0 === fix ? text : `${text}: ${(0, 
    hints.jt)(closing.program, fix)}`);
   }
   function followUpPart(result, closing) {
    return "complete" === result.status || "nothing" === result.status ? [] : [ followUps(result, closing) ];
   }
   function cancelledPart(state, result, closing) {
    if ("cancelled" !== result.status) return [];
    const runs = (0, model.ow)(state);
    const cancelled = runs.filter(run => run.ran && "cancelled" === run.view.status);
    const left = runs.filter(run => "pending" === run.view.status || "waiting" === run.view.status).length;
    const head = 0 === cancelled.length ? "Cancelled" : `Cancelled: ${(0, words.qC)(cancelled.length, "task")}`;
    const open = result.releases.filter(release => "complete" !== release.status);
    const verbs = new Map(open.map(release => [ release.ref, "continue" ]));
    for (const run of cancelled) verbs.set((0, hints.nW)(run.view.ref), "retry");
    const steps = [ ...verbs ].slice(0, 3).map(([ref, verb]) => `  go on   ${(0, hints.jt)(closing.program, [ "release", verb, (0, 
    hints.m3)(ref, state.place) ])}`);
    return [ [ `${head}${0 === left ? "" : `; ${(0, words.lT)(left)} not started`}.`, ...steps ] ];
   }
   function failedPart(state, result, closing) {
    const failed = (0, model.ow)(state).filter(run => "failed" === run.view.status || "lost" === run.view.status);
    const known = new Set(failed.map(run => problemKey(run.view.problem)));
    const own = result.problems.filter(problem => !known.has(problemKey(problem)));
    const blocks = failed.slice(0, 5).map(run => function failureBlock(run, closing) {
     const {view} = run;
     const lost = "lost" === view.status;
     const fallback = lost ? "its runner ended without a result" : "no reason is on record";
     const problem = view.problem ?? {
      code: lost ? "runner-lost" : "task-failed",
      message: (0, report_entries.Wh)(view) ?? fallback
     };
     const context = {
      label: view.label,
      outcome: lost ? "was lost" : "failed"
     };
     return (0, error.renderProblem)(problem, closing, {
      ...context,
      ...run.ran && {
       lines: run.lines
      }
     });
    }(run, closing));
    return [ (0, error.renderProblems)(own, closing), ...blocks, moreFailed(failed.slice(5), state, closing), [ ...recordLines(failed), ...nextSteps(failed, state, closing) ] ];
   }
   function problemKey(problem) {
    return void 0 === problem ? "" : JSON.stringify([ problem.code, problem.message, problem.file, problem.line ]);
   }
   function moreFailed(rest, state, closing) {
    const [first] = rest;
    if (void 0 === first) return [];
    const show = (0, hints.jt)(closing.program, [ "state", "match", `${(0, hints.m3)((0, 
    hints.nW)(first.view.ref), state.place)}/**/status/failed` ]);
    return [ `${(0, words.lT)(rest.length)} more failed: ${show}` ];
   }
   function recordLines(failed) {
    const groups = new Map;
    for (const {view} of failed) {
     if (void 0 === view.on_record || "task" === view.type) continue;
     const key = JSON.stringify([ (0, hints.Cq)(view.ref), view.on_record ]);
     groups.set(key, [ ...groups.get(key) ?? [], view ]);
    }
    return [ ...groups.values() ].map(views => {
     const names = (0, report_entries.so)(views.map(view => view.name));
     const record = views[0]?.on_record ?? "";
     const [is, it] = 1 === views.length ? [ "is", "it" ] : [ "are", "they" ];
     return `On record ${"" === record ? `nothing is in ${names}` : `${names} ${is} still at ${record}`}; ${it} may be half changed.`;
    });
   }
   function nextSteps(failed, state, closing) {
    const command = (...args) => (0, hints.jt)(closing.program, args);
    const short = ref => (0, hints.m3)(ref, state.place);
    const releases = [ ...new Set(failed.map(run => (0, hints.nW)(run.view.ref))) ];
    const logged = failed.find(run => run.lines > (run.view.problem?.tail?.length ?? 0));
    return [ ...releases.map(ref => [ "try again", command("release", "retry", short(ref)) ]), ...logged ? [ [ "whole log", command("state", "get", `${short(logged.view.ref)}/logs`) ] ] : [] ].slice(0, 3).map(([name = "", line = ""]) => `  ${name.padEnd(12)}${line}`);
   }
   var report_text = __nccwpck_require__(5814);
   const colors = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");
   class TerminalFrame {
    stream;
    lines=[];
    drawnSize="";
    hidden=!1;
    revealed=!1;
    constructor(stream) {
     this.stream = stream;
    }
    get columns() {
     return this.stream.columns || 80;
    }
    get rows() {
     return this.stream.rows || 24;
    }
    get size() {
     return `${this.columns} ${this.rows}`;
    }
    draw(lines) {
     const hide = this.hidden || this.revealed ? "" : "[?25l";
     const text = this.size === this.drawnSize ? this.changes(lines) : this.erased() + terminal_joined(lines);
     if (hide + text !== "") this.stream.write(hide + text);
     this.hidden = !this.revealed;
     this.lines = lines;
     this.drawnSize = this.size;
    }
    print(lines) {
     if (0 === lines.length) return;
     this.stream.write(this.erased() + terminal_joined(lines) + terminal_joined(this.lines));
     this.drawnSize = this.size;
    }
    reveal() {
     if (this.hidden) this.stream.write("[?25h");
     this.hidden = !1;
     this.revealed = !0;
    }
    end(lines) {
     const text = this.erased() + terminal_joined(lines) + (this.hidden ? "[?25h" : "");
     if ("" !== text) this.stream.write(text);
     this.lines = [];
     this.hidden = !1;
    }
    changes(lines) {
     if (lines.length === this.lines.length && lines.every((line, index) => line === this.lines[index])) return "";
     const rest = lines.length < this.lines.length ? "\r[J" : "";
     return this.up() + lines.map((line, index) => this.replaced(line, index)).join("") + rest;
    }
    replaced(line, index) {
     const before = this.lines[index];
     if (line === before) return "\n";
     return `${void 0 === before ? "" : "\r[2K"}${line}\n`;
    }
    erased() {
     const rows = this.height();
     return 0 === rows ? "" : this.up() + "\r[2K\n".repeat(rows) + this.up();
    }
    up() {
     const rows = this.height();
     return 0 === rows ? "\r" : `\r[2K[${rows}A`;
    }
    height() {
     const columns = Math.max(1, this.columns);
     const height = this.lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(function visibleWidth(line) {
      return (0, report_text.sc)(line.replace(colors, ""));
     }(line) / columns)), 0);
     return Math.min(height, Math.max(0, this.rows - 1));
    }
   }
   function terminal_joined(lines) {
    return lines.map(line => `${line}\n`).join("");
   }
   var rows = __nccwpck_require__(4098);
   const foldings = [ {
    donePhases: !1,
    doneReleases: !1,
    pendingPhases: !1,
    tail: 4
   }, {
    donePhases: !0,
    doneReleases: !1,
    pendingPhases: !1,
    tail: 4
   }, {
    donePhases: !0,
    doneReleases: !0,
    pendingPhases: !1,
    tail: 4
   }, {
    donePhases: !0,
    doneReleases: !0,
    pendingPhases: !0,
    tail: 4
   }, {
    donePhases: !0,
    doneReleases: !0,
    pendingPhases: !0,
    tail: 1
   }, {
    donePhases: !0,
    doneReleases: !0,
    pendingPhases: !0,
    tail: 0
   } ];
   function drawAll(state, screen, folding) {
    const releases = [ ...state.releases.values() ];
    const runs = releases.flatMap(release => (0, model.ky)(state, release));
    const running = runs.filter(run => "running" === run.view.status).length;
    const tail = Math.min(folding.tail, function tailFor(running) {
     if (running > 5) return 1;
     return running > 1 ? 2 : 4;
    }(running));
    const drawn = releases.flatMap((release, index) => {
     const lines = function drawRelease(state, release, screen, folding, tail) {
      const runs = (0, model.ky)(state, release);
      if ("complete" === release.view.status) {
       const lines = (0, report_picture.Uv)(state, release, screen);
       return folding.doneReleases ? lines.slice(0, 1) : lines;
      }
      const phases = (0, report_picture.I$)(runs);
      const nameColumn = (0, rows.ZM)(runs, phases.flatMap(phase => (0, report_entries.Mc)(phase.runs, !1)));
      const header = (0, report_picture.U1)(release, (0, words.QF)(screen.now - release.seenAt), !1);
      return [ (0, rows.re)(header, screen), ...foldPhases(phases, folding).flatMap(part => function drawPart(part, nameColumn, screen, tail) {
       if ("done" === part.kind) return [ (0, rows.re)((0, report_picture.Dj)(part.phases), screen) ];
       if ("pending" === part.kind) return [ (0, rows.re)(pendingRow(part.phases), screen) ];
       return part.phases.flatMap(phase => function drawPhase(phase, nameColumn, screen, tail) {
        const lead = "" === phase.name ? "  " : "    ";
        return [ ..."" === phase.name ? [] : [ (0, report_text.IN)(`  ${phase.name}`, screen.columns, (0, 
        words.$E)(screen)) ], ...(0, report_entries.Mc)(phase.runs, !1).flatMap(entry => [ (0, 
        rows.re)((0, rows.pk)(entry, lead, nameColumn, screen.now), screen, screen.now), ..."running" === entry.status ? tailLines(entry.runs, `${lead}    `, tail, screen) : [] ]) ];
       }(phase, nameColumn, screen, tail));
      }(part, nameColumn, screen, tail)) ];
     }(state, release, screen, folding, tail);
     return 0 === index || folding.doneReleases ? lines : [ "", ...lines ];
    });
    const foot = void 0 === state.stopping ? (0, report_entries.WN)(runs) : stoppingText(state.stopping);
    return "" === foot ? drawn : [ ...drawn, (0, report_text.IN)(`  ${foot}`, screen.columns, (0, 
    words.$E)(screen)) ];
   }
   function stoppingText(running) {
    return `Stopping: ${0 === running ? "" : `${(0, words.qC)(running, "command")} told to end, `}5s at most. Ctrl-C again leaves now.`;
   }
   function foldPhases(phases, folding) {
    const parts = [];
    for (const phase of phases) {
     const kind = kindOf(phase, folding);
     const last = parts.at(-1);
     if (void 0 !== last && "open" !== kind && last.kind === kind) last.phases.push(phase); else parts.push({
      kind,
      phases: [ phase ]
     });
    }
    return parts;
   }
   function kindOf(phase, folding) {
    if ((0, report_picture.QT)(phase)) return folding.donePhases ? "done" : "open";
    return phase.runs.every(run => "pending" === run.view.status || "waiting" === run.view.status) && folding.pendingPhases ? "pending" : "open";
   }
   function pendingRow(phases) {
    const runs = phases.flatMap(phase => phase.runs);
    const names = phases.flatMap(phase => "" === phase.name ? [] : [ phase.name ]).join(", ");
    return {
     lead: "  ",
     status: runs.some(run => "waiting" === run.view.status) ? "waiting" : "pending",
     name: "" === names ? (0, report_entries.WN)(runs) : `${names}   ${(0, report_entries.WN)(runs)}`
    };
   }
   function tailLines(runs, lead, tail, screen) {
    if (0 === tail) return [];
    return runs.flatMap(run => run.tail.slice(-tail)).map(line => {
     const text = (0, report_text.IN)((0, report_text.Be)(line.trimEnd()), Math.max(0, screen.columns - lead.length), (0, 
     words.$E)(screen));
     return lead + (0, words.nI)(text, "dim", screen);
    });
   }
   class LiveReporter {
    stream;
    clock;
    closing;
    model=new model.Kx;
    frame;
    onResize=() => this.draw();
    cancelTick;
    ended=!1;
    constructor(stream, clock, closing) {
     this.stream = stream;
     this.clock = clock;
     this.closing = closing;
     this.frame = new TerminalFrame(stream);
     stream.on?.("resize", this.onResize);
    }
    report(event) {
     if (this.ended) return;
     this.model.apply(event, this.clock.now());
     if ("end" === event.type) this.end(); else {
      if ("stopping" === event.type) this.frame.reveal();
      this.frame.print(this.above(event));
      if (this.model.state.releases.size > 0) this.cancelTick ??= this.tick();
     }
    }
    async close() {
     this.end();
    }
    get style() {
     return {
      ...this.closing,
      columns: this.frame.columns
     };
    }
    above(event) {
     if ("note" === event.type) return event.text.split("\n");
     if ("warning" === event.type) return (0, error.renderProblem)(event.problem, this.style, void 0, "Warning");
     if ("config-print" !== event.type) return [];
     return (0, model.OG)(event.text).map(line => (0, words.nI)(`${event.file} | ${line}`, "dim", this.style));
    }
    tick() {
     const before = this.clock.now();
     this.draw();
     const cost = this.clock.now() - before;
     return this.clock.after(Math.max(100, 10 * cost), () => {
      this.cancelTick = this.tick();
     });
    }
    draw() {
     if (this.ended || 0 === this.model.state.releases.size) return;
     const {rows} = this.frame;
     this.frame.draw(function renderTree(state, screen) {
      const room = Math.max(1, screen.rows - 1);
      let lines = [];
      for (const folding of foldings) {
       lines = drawAll(state, screen, folding);
       if (lines.length <= room) return lines;
      }
      const hidden = `  ${(0, words.qC)(lines.length - room + 1, "more line")}`;
      return room < 3 ? lines.slice(-room) : [ ...lines.slice(0, room - 2), hidden, ...lines.slice(-1) ];
     }(this.model.state, {
      ...this.style,
      rows,
      now: this.clock.now()
     }));
    }
    end() {
     if (this.ended) return;
     this.ended = !0;
     this.cancelTick?.();
     this.stream.off?.("resize", this.onResize);
     const picture = (0, report_picture.X6)(this.model.state, this.style);
     const closing = renderClosing(this.model.state, this.style);
     this.frame.end([ ...picture, ...picture.length > 0 && closing.length > 0 ? [ "" ] : [], ...closing ]);
    }
   }
   var output = __nccwpck_require__(9018);
   class PlainReporter {
    output;
    clock;
    closing;
    model=new model.Kx;
    unfinished=new Map;
    cancels={};
    lastWrite=0;
    closed=!1;
    constructor(output, clock, closing) {
     this.output = output;
     this.clock = clock;
     this.closing = closing;
    }
    report(event) {
     if (this.closed) return;
     this.model.apply(event, this.clock.now());
     if ("run-log" === event.type) this.log(event); else if ("run-started" === event.type) this.start(event.run); else if ("run-ended" === event.type) this.end(event.run); else this.say(this.linesOf(event));
    }
    async close() {
     if (this.closed) return;
     this.flush(() => !0);
     this.output.settle();
     this.closed = !0;
     this.cancels.flush?.();
     this.cancels.silence?.();
    }
    linesOf(event) {
     switch (event.type) {
     case "session":
      return [ `ocuroot ${event.version}: ${event.repo} at ${(0, words.tT)(event.commit)}, state in ${event.store}` ];

     case "config-print":
      return (0, model.OG)(event.text).map(line => `${event.file} | ${line}`);

     case "warning":
      return (0, error.renderProblem)(event.problem, this.closing, void 0, "Warning");

     case "note":
      return [ event.text ];

     case "release":
      return function releaseLines(action, view) {
       if ("changed" === action) return [];
       const label = `${view.package} ${view.id}`;
       const of = type => view.runs.filter(run => run.type === type).length;
       const counts = [ of("task") > 0 ? (0, words.qC)(of("task"), "task") : "", of("up") > 0 ? (0, 
       words.qC)(of("up"), "deployment") : "", of("down") > 0 ? (0, words.qC)(of("down"), "removal") : "" ].filter(Boolean);
       const done = view.runs.filter(run => "done" === run.status).length;
       return [ [ `${label}: ${action}`, ...counts, ..."continued" === action ? [ `${done} done` ] : [] ].join(", ") ];
      }(event.action, event.release);

     case "environment":
      return [ `environment ${event.name}: ${event.change}` ];

     case "stopping":
      return [ stoppingText(event.running) ];

     case "end":
      return this.endLines(event.result);
     }
    }
    start(run) {
     this.lastWrite = this.clock.now();
     this.output.start(run);
     this.watchSilence();
    }
    end(view) {
     this.lastWrite = this.clock.now();
     this.flush(line => line.run.ref === view.ref);
     this.output.end(view, function endText(view, run) {
      if ("pending" === view.status || "waiting" === view.status) return [ words.o7[view.status].word, (0, 
      report_entries.QM)(view.waits) ].filter(Boolean).join(", ");
      const ms = void 0 === run ? view.duration_ms : (0, model.Eo)(run);
      const link = "done" === view.status ? "in" : "after";
      const took = void 0 === ms ? "" : ` ${link} ${(0, words.S5)(ms)}`;
      const why = "done" === view.status ? void 0 : (0, report_entries.Wh)(view);
      return `${words.o7[view.status].word}${took}${void 0 === why ? "" : `: ${why}`}`;
     }(view, this.model.state.runs.get((0, hints.x9)(view.ref))));
    }
    endLines(result) {
     this.flush(() => !0);
     this.output.settle();
     const releases = result.releases.flatMap(view => this.model.state.releases.get(view.ref) ?? []);
     const closing = renderClosing(this.model.state, this.closing);
     const lines = releases.flatMap(release => this.releaseEnd(release));
     const gap = closing.length > 0 && (lines.length > 0 || this.lastWrite > 0) ? [ "" ] : [];
     return [ ...lines, ...gap, ...closing ];
    }
    releaseEnd(release) {
     const {state} = this.model;
     const label = (0, report_picture.wr)(release);
     const runs = (0, model.ky)(state, release);
     const idle = (0, report_picture.I$)(runs).flatMap(phase => (0, report_entries.Mc)(phase.runs, !0)).filter(entry => "pending" === entry.status || "waiting" === entry.status);
     const word = words.o7[(0, words.sn)(release.view.status)].word;
     const link = "complete" === release.view.status || "failed" === release.view.status ? "in" : "after";
     const counts = (0, report_entries.WN)(runs, [ "done", "failed", "lost", "cancelled", "running", "waiting", "pending" ]);
     const took = (0, report_picture.Wb)(state, release);
     const head = `${label}: ${word}${"" === took ? "" : ` ${link} ${took}`}`;
     return [ ...idle.map(entry => `${label} ${entry.name}: ${entry.text}`), "" === counts ? head : `${head}, ${counts}` ];
    }
    log(event) {
     const key = `${event.record.stream} ${event.ref}`;
     const text = (this.unfinished.get(key)?.text ?? "") + event.record.message;
     const since = this.unfinished.get(key)?.since ?? this.clock.now();
     this.unfinished.delete(key);
     if (!0 === event.unfinished) {
      this.unfinished.set(key, {
       run: {
        ref: event.ref,
        label: event.label
       },
       since,
       text
      });
      this.cancels.flush ??= this.clock.after(2e3, () => this.flushLate());
     } else this.print(event, text);
    }
    flushLate() {
     this.cancels.flush = void 0;
     this.flush(line => this.clock.now() - line.since >= 2e3);
     const oldest = Math.min(...[ ...this.unfinished.values() ].map(line => line.since));
     if (!Number.isFinite(oldest)) return;
     this.cancels.flush = this.clock.after(Math.max(1, oldest + 2e3 - this.clock.now()), () => this.flushLate());
    }
    flush(due) {
     for (const [key, line] of this.unfinished) {
      if (!due(line)) continue;
      this.unfinished.delete(key);
      this.print(line.run, line.text);
     }
    }
    watchSilence(ms = 6e4) {
     this.cancels.silence ??= this.clock.after(ms, () => this.breakSilence());
    }
    breakSilence() {
     this.cancels.silence = void 0;
     const running = [ ...this.model.state.runs.values() ].filter(run => "running" === run.view.status && run.ran);
     if (0 === running.length) return;
     const now = this.clock.now();
     const quiet = now - this.lastWrite;
     if (quiet >= 6e4) {
      this.lastWrite = now;
      this.output.pulse(running.map(run => `${run.view.label}: running${function runningFor(run, now) {
       return void 0 === run.startedAt ? "" : ` for ${(0, words.QF)(now - run.startedAt)}`;
      }(run, now)}`));
     }
     this.watchSilence(quiet >= 6e4 ? 6e4 : 6e4 - quiet);
    }
    say(lines) {
     if (0 === lines.length) return;
     this.lastWrite = this.clock.now();
     this.output.say(lines);
    }
    print(run, text) {
     this.lastWrite = this.clock.now();
     this.output.print(run, (0, model.OG)(text));
    }
   }
   class QuietReporter {
    stream;
    clock;
    closing;
    model=new model.Kx;
    constructor(stream, clock, closing) {
     this.stream = stream;
     this.clock = clock;
     this.closing = closing;
    }
    report(event) {
     this.model.apply(event, this.clock.now());
     if ("end" !== event.type) return;
     const lines = function renderFailures(state, closing) {
      return void 0 === state.result ? [] : joined(failedPart(state, state.result, closing));
     }(this.model.state, this.closing);
     if (lines.length > 0) this.stream.write(`${lines.join("\n")}\n`);
    }
    async close() {}
   }
   class TeeReporter {
    readers;
    constructor(readers) {
     this.readers = [ ...readers ];
    }
    report(event) {
     for (const reader of [ ...this.readers ]) try {
      reader.reporter.report(event);
     } catch (error) {
      this.drop(reader, error);
     }
    }
    async close() {
     await Promise.allSettled(this.readers.map(async reader => reader.reporter.close()));
    }
    drop(reader, error) {
     const place = this.readers.indexOf(reader);
     if (place < 0) return;
     this.readers.splice(place, 1);
     const reason = error instanceof Error ? error.message : String(error);
     this.report({
      type: "note",
      text: `Nothing more is reported to ${reader.name}: ${reason}`
     });
    }
   }
   const pipeColumns = 120;
   function createReporter(options) {
    options.stream.on?.("error", () => {});
    const tee = new TeeReporter([ {
     name: "the terminal",
     reporter: readerOf(options)
    }, ...options.others ?? [] ]);
    const sanitise = function createSanitiser(mask) {
     const walk = value => {
      if ("string" == typeof value) return (value => {
       const masked = mask(value);
       const clean = (0, report_text.X5)(masked);
       return clean === masked ? masked : mask(clean);
      })(value);
      if ("object" != typeof value || null === value) return value;
      return Array.isArray(value) ? function mapArray(values, walk) {
       let copy;
       for (let index = 0; index < values.length; index += 1) {
        const mapped = walk(values[index]);
        if (mapped === values[index]) continue;
        copy ??= [ ...values ];
        copy[index] = mapped;
       }
       return copy ?? values;
      }(value, walk) : function mapObject(value, walk) {
       const fields = value;
       let copy;
       for (const key in fields) {
        const name = walk(key);
        const mapped = walk(fields[key]);
        if (name === key && mapped === fields[key]) continue;
        copy ??= {
         ...fields
        };
        if (name !== key) delete copy[key];
        copy[name] = mapped;
       }
       return copy ?? value;
      }(value, walk);
     };
     return value => walk(value);
    }(options.mask);
    return {
     report: event => {
      const safe = function attempt(action) {
       try {
        return action();
       } catch {
        return;
       }
      }(() => sanitise(event));
      if (void 0 !== safe) tee.report(safe);
     },
     close: () => tee.close()
    };
   }
   function readerOf(options) {
    const clock = options.clock ?? function systemClock() {
     return {
      now: () => Date.now(),
      after: (ms, action) => {
       const timer = setTimeout(action, ms);
       timer.unref();
       return () => clearTimeout(timer);
      }
     };
    }();
    const {stream, program} = options;
    const closing = {
     ...styleOf(stream, options.env, options.color),
     program
    };
    switch (progressMode(options)) {
    case "tty":
     return new LiveReporter(stream, clock, closing);

    case "json":
     return new JsonReporter(stream);

    case "quiet":
     return new QuietReporter(stream, clock, closing);

    case "plain":
     return new PlainReporter(function outputOf({stream, groups}) {
      return groups ?? new output.n(stream);
     }(options), clock, {
      ...closing,
      color: !1
     });
    }
   }
   function progressMode(options) {
    if ("auto" !== options.mode) return options.mode;
    const {CI, TERM} = options.env;
    const log = void 0 !== CI && "" !== CI && "false" !== CI;
    return !0 === options.stream.isTTY && !log && "dumb" !== TERM ? "tty" : "plain";
   }
   function styleOf(stream, env, color = "auto") {
    const terminal = !0 === stream.isTTY && "dumb" !== env.TERM;
    const wanted = "auto" === color ? terminal && !env.NO_COLOR : "always" === color;
    return {
     unicode: isUtf8(env),
     color: wanted,
     columns: stream.columns || pipeColumns
    };
   }
   function isUtf8(env) {
    const locale = env.LC_ALL || env.LC_CTYPE || env.LANG;
    return void 0 === locale || "" === locale || /utf-?8/i.test(locale);
   }
  },
  5787: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    Mc: () => entriesOf,
    QM: () => waitsText,
    WN: () => countsText,
    Wh: () => endReason,
    fd: () => nameRoom,
    so: () => listText,
    tG: () => cutEntries
   });
   var _hints_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7093);
   var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5814);
   var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4702);
   const mostLines = 8;
   const nameRoom = 30;
   function entriesOf(runs, fold) {
    const entries = grouped(runs, run => fold && "task" === run.view.type && "done" === run.view.status ? "done" : void 0);
    if (entries.length <= mostLines) return entries;
    const counted = grouped(runs, run => "done" === run.view.status ? "done" : void 0);
    const open = counted.filter(entry => "done" !== entry.status);
    return [ ...counted.filter(entry => "done" === entry.status), ...open ];
   }
   function cutEntries(entries) {
    const room = mostLines + 1;
    if (entries.length <= room) return {
     shown: entries
    };
    const rest = entries.slice(room - 1).flatMap(entry => entry.runs);
    return {
     shown: entries.slice(0, room - 1),
     more: `${(0, _words_js__WEBPACK_IMPORTED_MODULE_1__.lT)(rest.length)} more: ${countsText(rest)}`
    };
   }
   function grouped(runs, doneKey) {
    const groups = new Map;
    for (const run of runs) {
     const key = doneKey(run) ?? shareKey(run) ?? run.view.ref;
     const group = groups.get(key);
     if (void 0 === group) groups.set(key, [ run ]); else group.push(run);
    }
    return [ ...groups.values() ].map(entryOf);
   }
   function shareKey({view}) {
    return "pending" === view.status || "waiting" === view.status || "cancelled" === view.status ? JSON.stringify([ view.status, view.type, endReason(view), waitsText(view.waits) ]) : void 0;
   }
   function entryOf(runs) {
    const first = runs[0];
    const {status} = first.view;
    const outputs = 1 === runs.length && "task" !== first.view.type && "done" === status ? function outputTexts({view}) {
     return Object.entries(view.outputs).map(([key, value]) => {
      const text = "string" == typeof value ? value : function jsonText(value) {
       return JSON.stringify(value, (_, field) => "bigint" == typeof field ? String(field) : field) ?? "";
      }(value);
      return `${key} ${text.replace(/\s+/g, " ")}`;
     });
    }(first) : void 0;
    return {
     status,
     runs,
     name: namesOf(runs),
     text: stateText(first),
     ...outputs && {
      outputs
     }
    };
   }
   function namesOf(runs) {
    const first = runs[0].view;
    if (1 === runs.length) return (0, _hints_js__WEBPACK_IMPORTED_MODULE_2__.rt)(first);
    if ("done" === first.status) return function doneCount(runs) {
     const nouns = {
      task: "task",
      up: "deployment",
      down: "removal"
     };
     return [ ...new Set(runs.map(run => run.view.type)) ].map(type => (0, _words_js__WEBPACK_IMPORTED_MODULE_1__.qC)(runs.filter(run => run.view.type === type).length, nouns[type])).join(", ");
    }(runs);
    const verb = (0, _hints_js__WEBPACK_IMPORTED_MODULE_2__.rl)(first.type);
    return `${"" === verb ? "" : `${verb} `}${listText(runs.map(run => run.view.name))}`;
   }
   function listText(names) {
    let shown = names.length;
    for (;shown > 1 && (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.sc)(names.slice(0, shown).join(", ")) > nameRoom; ) shown -= 1;
    const rest = names.length - shown;
    return `${names.slice(0, shown).join(", ")}${0 === rest ? "" : ` +${(0, _words_js__WEBPACK_IMPORTED_MODULE_1__.lT)(rest)}`}`;
   }
   function stateText({view}) {
    if ("done" === view.status || "running" === view.status) return "";
    const word = _words_js__WEBPACK_IMPORTED_MODULE_1__.o7[view.status].word;
    if ("cancelled" === view.status) return endReason(view) ?? word;
    return ("pending" === view.status || "waiting" === view.status ? waitsText(view.waits) : "") || word;
   }
   const origins = new Set([ "planned", "intent", "redeploy", "retry", "teardown" ]);
   function endReason(view) {
    const reason = void 0 === view.reason || origins.has(view.reason) ? void 0 : view.reason;
    const text = (view.problem?.message ?? reason)?.split("\n")[0]?.replace(`${view.label} failed: `, "");
    return "" === text ? void 0 : text;
   }
   function waitsText(waits) {
    const ordered = [ ...waits.filter(wait => !wait.act), ...waits.filter(wait => wait.act) ];
    const texts = [ ...new Set(ordered.map(wait => wait.text)) ];
    return texts.slice(0, 2).join(", ") + (texts.length > 2 ? " +" + (texts.length - 2) : "");
   }
   function countsText(runs, order = statusOrder) {
    return order.map(status => [ status, runs.filter(run => run.view.status === status).length ]).filter(([, count]) => count > 0).map(([status, count]) => `${(0, 
    _words_js__WEBPACK_IMPORTED_MODULE_1__.lT)(count)} ${_words_js__WEBPACK_IMPORTED_MODULE_1__.o7[status].word}`).join(", ");
   }
   const statusOrder = [ "running", "done", "failed", "lost", "cancelled", "failed_retried", "waiting", "pending" ];
  },
  1309: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.r(__webpack_exports__);
   __nccwpck_require__.d(__webpack_exports__, {
    renderProblem: () => renderProblem,
    renderProblems: () => renderProblems
   });
   var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5814);
   var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4702);
   const tailLength = 10;
   const foreignLines = 3;
   function renderProblem(problem, style, run, heading = "Error") {
    const frames = problem.frames ?? [];
    const [sentence = "", ...foreign] = (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.X5)(problem.message).split("\n");
    const start = void 0 === run ? function positionPrefix(problem, sentence) {
     const place = placeOf(problem);
     return void 0 === place || sentence.startsWith(place) ? "" : `${place}: `;
    }(problem, sentence) : function runPrefix(run, sentence) {
     return sentence.startsWith(`${run.label} `) ? "" : `${run.label} ${run.outcome}: `;
    }(run, sentence);
    return [ `${(0, _words_js__WEBPACK_IMPORTED_MODULE_1__.nI)(`${heading}:`, "Error" === heading ? "red" : "yellow", style)} ${start}${sentence}`, ...foreign.filter(line => "" !== line.trim()).slice(0, foreignLines).map(line => `  ${line}`), ...void 0 === run ? [] : placeLine(problem, frames[0]), ...excerptLines(problem, style, void 0 === run ? 2 : 4), ...frames.slice(1).map(frame => `  called from ${placeText(frame)} in ${(0, 
    _text_js__WEBPACK_IMPORTED_MODULE_0__.X5)(frame.function)}`), ...tailLines(problem.tail ?? [], run?.lines), ...fixLines(problem.fix) ];
   }
   function renderProblems(problems, style) {
    const [only] = problems;
    if (void 0 === only) return [];
    if (1 === problems.length) return renderProblem(only, style);
    const blocks = problems.map(problem => [ "", ...renderProblem(problem, style) ]);
    return [ `${(0, _words_js__WEBPACK_IMPORTED_MODULE_1__.lT)(problems.length)} problems:`, ...blocks.flat() ];
   }
   function placeOf(problem) {
    if (void 0 === problem.file) return problem.frames?.[0] && placeText(problem.frames[0]);
    const numbers = [ problem.line, void 0 === problem.line ? void 0 : problem.column ];
    return [ (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.X5)(problem.file), ...numbers.filter(number => void 0 !== number) ].join(":");
   }
   function placeText(frame) {
    return `${(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.X5)(frame.file)}:${frame.line}:${frame.column}`;
   }
   function placeLine(problem, innermost) {
    if (void 0 !== innermost) return [ `  ${placeText(innermost)} in ${(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.X5)(innermost.function)}` ];
    const place = placeOf(problem);
    return void 0 === place ? [] : [ `  ${place}` ];
   }
   function excerptLines(problem, style, indent) {
    const {excerpt} = problem;
    if (void 0 === excerpt) return [];
    const numbered = void 0 !== excerpt.line;
    const margin = " ".repeat(numbered ? indent : 2);
    const gutter = numbered ? `${excerpt.line} | ` : "";
    const below = numbered ? `${" ".repeat(gutter.length - 2)}| ` : "";
    const room = Math.max(20, style.columns - margin.length - gutter.length);
    const source = (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.X5)(excerpt.text).split("\n")[0] ?? "";
    const {text, cell} = (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Kn)(source.trimEnd(), excerpt.column, room, (0, 
    _words_js__WEBPACK_IMPORTED_MODULE_1__.$E)(style));
    return [ `${margin}${gutter}${text}`, `${margin}${below}${" ".repeat(cell)}${(0, 
    _words_js__WEBPACK_IMPORTED_MODULE_1__.nI)("^", "red", style)}` ];
   }
   function tailLines(tail, total) {
    const lines = tail.flatMap(line => (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.X5)(line).replace(/\n+$/, "").split("\n")).slice(-tailLength);
    if (0 === lines.length) return [];
    const of = void 0 !== total && total > lines.length ? ` of ${(0, _words_js__WEBPACK_IMPORTED_MODULE_1__.lT)(total)}` : "";
    return [ "" === of ? `  Last ${(0, _words_js__WEBPACK_IMPORTED_MODULE_1__.qC)(lines.length, "line")}:` : `  Last ${lines.length}${of} lines:`, ...lines.map(line => `    ${line}`.trimEnd()) ];
   }
   function fixLines(fix) {
    if (void 0 === fix || "" === fix) return [];
    const [first = "", ...rest] = (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.X5)(fix).split("\n");
    return [ `Fix: ${first}`, ...rest.map(line => `  ${line}`) ];
   }
  },
  7093: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    Cq: () => packageRef,
    jt: () => commandText,
    m3: () => shortRef,
    nW: () => releaseRef,
    rl: () => verbOf,
    rt: () => runName,
    x9: () => itemRef
   });
   const plainWord = /^[\w@%+=:,./-]+$/;
   function commandText(program, args) {
    return [ program, ...args.map(quoted) ].join(" ");
   }
   function quoted(argument) {
    return plainWord.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
   }
   function shortRef(ref, place) {
    const own = void 0 === place ? void 0 : `${place.repo}/-/`;
    if (void 0 === own || !ref.startsWith(own)) return ref;
    return "" === place?.folder ? ref.slice(own.length) : `//${ref.slice(own.length)}`;
   }
   function itemRef(run) {
    return /^(.*\/@[^/]+\/(?:task|deploy)\/[^/]+)(?:\/\d+)?$/.exec(run)?.[1] ?? run;
   }
   function releaseRef(run) {
    return /^(.*?\/@[^/]+)(?:\/|$)/.exec(run)?.[1] ?? run;
   }
   function packageRef(ref) {
    return releaseRef(ref).replace(/\/@[^/]*$/, "");
   }
   function runName(run) {
    return "task" === run.type ? run.name : `${verbOf(run.type)} ${run.name}`;
   }
   function verbOf(type) {
    if ("task" === type) return "";
    return "up" === type ? "deploy" : "remove";
   }
  },
  4202: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    Eo: () => runDuration,
    Kx: () => Model,
    OG: () => logLines,
    ee: () => spanOf,
    ky: () => runsOf,
    ow: () => allRuns
   });
   var _hints_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7093);
   class Model {
    draft={
     releases: new Map,
     runs: new Map,
     at: 0
    };
    get state() {
     return this.draft;
    }
    apply(event, now) {
     this.draft.at = now;
     if ("session" === event.type) this.draft.place = {
      repo: event.repo,
      folder: event.folder
     }; else if ("release" === event.type) this.release(event.release, now); else if ("run-started" === event.type) this.run(event.run, now, !0); else if ("run-ended" === event.type) this.run(event.run, now); else if ("run-log" === event.type) this.log(event.ref, event.record.message); else if ("stopping" === event.type) this.draft.stopping = event.running; else if ("end" === event.type) this.end(event.result, now);
    }
    end(result, now) {
     for (const view of result.releases) this.release(view, now, !0);
     this.draft.result = result;
    }
    release(view, now, last = !1) {
     const known = this.draft.releases.get(view.ref);
     const items = view.runs.map(run => this.take(run, last));
     const extra = known?.items.filter(item => !items.includes(item) && this.draft.runs.get(item)?.ran) ?? [];
     this.draft.releases.set(view.ref, {
      view,
      seenAt: known?.seenAt ?? now,
      items: [ ...items, ...extra ]
     });
    }
    run(view, now, started = !1) {
     const item = this.take(view, !0, {
      now,
      started
     });
     const ref = (0, _hints_js__WEBPACK_IMPORTED_MODULE_0__.nW)(view.ref);
     const known = this.draft.releases.get(ref) ?? {
      view: unseenRelease(ref, view),
      seenAt: now,
      items: []
     };
     const seenAt = started ? Math.min(known.seenAt, this.draft.runs.get(item)?.startedAt ?? now) : known.seenAt;
     const items = known.items.includes(item) ? known.items : [ ...known.items, item ];
     this.draft.releases.set(ref, {
      ...known,
      seenAt,
      items
     });
    }
    take(view, certain, seen) {
     const item = (0, _hints_js__WEBPACK_IMPORTED_MODULE_0__.x9)(view.ref);
     const known = this.draft.runs.get(item);
     const same = known?.view.ref === view.ref;
     if (!certain && void 0 !== known && same && rank(known.view.status) > rank(view.status)) return item;
     if (void 0 !== known && !same && known.view.attempt > view.attempt) return item;
     const before = same ? known : void 0;
     const ended = 2 === rank(view.status);
     const startedAt = time(view.started_at) ?? before?.startedAt ?? (seen?.started ? seen.now : void 0);
     const endedAt = ended ? time(view.ended_at) ?? before?.endedAt ?? seen?.now : void 0;
     const ran = !0 === seen?.started || !0 === before?.ran;
     this.draft.runs.set(item, {
      lines: before?.lines ?? 0,
      tail: before?.tail ?? [],
      ran,
      view,
      startedAt,
      endedAt
     });
     return item;
    }
    log(ref, message) {
     const item = (0, _hints_js__WEBPACK_IMPORTED_MODULE_0__.x9)(ref);
     const run = this.draft.runs.get(item);
     if (void 0 === run) return;
     const lines = logLines(message);
     const tail = [ ...run.tail, ...lines.slice(-4) ].slice(-4);
     this.draft.runs.set(item, {
      ...run,
      lines: run.lines + lines.length,
      tail
     });
    }
   }
   function logLines(message) {
    if (!message.includes("\n")) return [ message ];
    return (message.endsWith("\n") ? message.slice(0, -1) : message).split("\n");
   }
   function runsOf(state, release) {
    return release.items.flatMap(item => state.runs.get(item) ?? []);
   }
   function allRuns(state) {
    return [ ...state.releases.values() ].flatMap(release => runsOf(state, release));
   }
   function runDuration(run, now) {
    if (void 0 !== run.view.duration_ms) return run.view.duration_ms;
    const end = run.endedAt ?? now;
    return void 0 === run.startedAt || void 0 === end ? void 0 : Math.max(0, end - run.startedAt);
   }
   function spanOf(runs) {
    const starts = runs.map(run => run.startedAt ?? Number.NaN);
    const ends = runs.map(run => run.endedAt ?? Number.NaN);
    const span = Math.max(...ends) - Math.min(...starts);
    if (1 === runs.length && void 0 !== runs[0]) return runDuration(runs[0]);
    return Number.isFinite(span) ? Math.max(0, span) : void 0;
   }
   function rank(status) {
    if ("pending" === status || "waiting" === status) return 0;
    return "running" === status ? 1 : 2;
   }
   function time(text) {
    const ms = void 0 === text ? Number.NaN : Date.parse(text);
    return Number.isNaN(ms) ? void 0 : ms;
   }
   function unseenRelease(ref, run) {
    const name = (0, _hints_js__WEBPACK_IMPORTED_MODULE_0__.rt)(run);
    const label = run.label.endsWith(` ${name}`) ? run.label.slice(0, -name.length - 1) : run.label;
    const split = label.lastIndexOf(" ");
    const [file, id] = split < 0 ? [ label, "" ] : [ label.slice(0, split), label.slice(split + 1) ];
    return {
     ref,
     package: file,
     id,
     commit: "",
     status: "running",
     tags: [],
     runs: [],
     waits: []
    };
   }
  },
  9018: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    n: () => LabelledOutput,
    x: () => writeLines
   });
   class LabelledOutput {
    stream;
    constructor(stream) {
     this.stream = stream;
    }
    say(lines) {
     writeLines(this.stream, lines);
    }
    pulse(lines) {
     this.say(lines);
    }
    start(run) {
     this.say([ `${run.label}: started` ]);
    }
    print(run, lines) {
     this.say(lines.map(line => `${run.label} | ${line}`));
    }
    end(run, line) {
     this.say([ `${run.label}: ${line}` ]);
    }
    settle() {}
   }
   function writeLines(stream, lines) {
    if (lines.length > 0) stream.write(`${lines.map(line => line.trimEnd()).join("\n")}\n`);
   }
  },
  2481: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    Dj: () => foldedRow,
    I$: () => phasesOf,
    QT: () => phaseDone,
    U1: () => headerRow,
    Uv: () => releasePicture,
    Wb: () => releaseDuration,
    X6: () => finalPicture,
    wr: () => releaseLabel
   });
   var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5787);
   var _model_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4202);
   var _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4098);
   var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5814);
   var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4702);
   function phasesOf(runs) {
    const phases = new Map;
    for (const run of runs) {
     const phase = phases.get(run.view.phase_index);
     if (void 0 === phase) phases.set(run.view.phase_index, [ run ]); else phase.push(run);
    }
    return [ ...phases ].sort(([one], [other]) => one - other).map(([, members]) => ({
     name: members[0]?.view.phase ?? "",
     runs: members
    }));
   }
   function phaseDone(phase) {
    return phase.runs.every(run => "done" === run.view.status);
   }
   function releaseLabel({view}) {
    return "" === view.id ? view.package : `${view.package} ${view.id}`;
   }
   function releaseDuration(state, release) {
    const seen = state.at > release.seenAt ? state.at - release.seenAt : void 0;
    const ms = release.view.duration_ms ?? seen;
    return void 0 === ms ? "" : (0, _words_js__WEBPACK_IMPORTED_MODULE_3__.S5)(ms);
   }
   function headerRow(release, duration, final) {
    const {view} = release;
    const parts = [ releaseLabel(release), (0, _words_js__WEBPACK_IMPORTED_MODULE_3__.tT)(view.commit), view.subject?.split("\n")[0] ?? "" ];
    return {
     lead: "",
     ...final && {
      status: (0, _words_js__WEBPACK_IMPORTED_MODULE_3__.sn)(view.status)
     },
     name: parts.filter(Boolean).join("  "),
     ..."" !== duration && {
      duration
     }
    };
   }
   function foldedRow(phases) {
    const runs = phases.flatMap(phase => phase.runs);
    const names = phases.flatMap(phase => "" === phase.name ? [] : [ phase.name ]).join(", ");
    const span = (0, _model_js__WEBPACK_IMPORTED_MODULE_4__.ee)(runs);
    const done = `${(0, _words_js__WEBPACK_IMPORTED_MODULE_3__.lT)(runs.length)} done`;
    return {
     lead: "  ",
     status: "done",
     name: "" === names ? done : `${names}   ${done}`,
     duration: void 0 === span ? void 0 : (0, _words_js__WEBPACK_IMPORTED_MODULE_3__.S5)(span)
    };
   }
   function releasePicture(state, release, style) {
    const runs = (0, _model_js__WEBPACK_IMPORTED_MODULE_4__.ky)(state, release);
    const phases = phasesOf(runs);
    const open = "complete" === release.view.status ? -1 : phases.findIndex(phase => !phaseDone(phase));
    const folded = open < 0 ? [] : phases.slice(0, open);
    const shown = phases.slice(folded.length).map(phase => ({
     phase,
     ...(0, _entries_js__WEBPACK_IMPORTED_MODULE_0__.tG)((0, _entries_js__WEBPACK_IMPORTED_MODULE_0__.Mc)(phase.runs, !0))
    }));
    const nameColumn = (0, _rows_js__WEBPACK_IMPORTED_MODULE_1__.ZM)(runs, shown.flatMap(part => part.shown));
    const phaseColumn = Math.max(0, ...shown.map(({phase}) => (0, _text_js__WEBPACK_IMPORTED_MODULE_2__.sc)(phase.name)));
    const header = headerRow(release, releaseDuration(state, release), !0);
    const rows = shown.flatMap(({phase, shown: entries, more}) => function phaseRows(phase, entries, more, phaseColumn, nameColumn) {
     const blank = 0 === phaseColumn ? "  " : " ".repeat(phaseColumn + 5);
     const first = 0 === phaseColumn ? "  " : `  ${(0, _text_js__WEBPACK_IMPORTED_MODULE_2__.F2)(phase.name, phaseColumn)}   `;
     const rows = entries.map((entry, index) => (0, _rows_js__WEBPACK_IMPORTED_MODULE_1__.pk)(entry, 0 === index ? first : blank, nameColumn));
     return void 0 === more ? rows : [ ...rows, {
      lead: blank,
      name: more
     } ];
    }(phase, entries, more, phaseColumn, nameColumn));
    return [ header, ...folded.length > 0 ? [ foldedRow(folded) ] : [], ...rows ].map(row => (0, 
    _rows_js__WEBPACK_IMPORTED_MODULE_1__.re)(row, style));
   }
   function finalPicture(state, style) {
    return [ ...state.releases.values() ].map(release => releasePicture(state, release, style)).flatMap((lines, index) => 0 === index ? lines : [ "", ...lines ]);
   }
  },
  4098: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    ZM: () => nameColumnOf,
    pk: () => entryRow,
    re: () => renderRow
   });
   var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5787);
   var _hints_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7093);
   var _model_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4202);
   var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5814);
   var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4702);
   function nameColumnOf(runs, entries) {
    const deployments = runs.filter(run => "task" !== run.view.type).map(run => (0, 
    _text_js__WEBPACK_IMPORTED_MODULE_1__.sc)((0, _hints_js__WEBPACK_IMPORTED_MODULE_3__.rt)(run.view)));
    const named = entries.filter(entry => "" !== entry.text).map(entry => (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.sc)(entry.name));
    return Math.min(_entries_js__WEBPACK_IMPORTED_MODULE_0__.fd, Math.max(0, ...deployments, ...named)) + 3;
   }
   function entryRow(entry, lead, nameColumn, now) {
    const [only] = entry.runs;
    const single = 1 === entry.runs.length && void 0 !== only;
    const running = "running" === entry.status;
    const ms = single ? (0, _model_js__WEBPACK_IMPORTED_MODULE_4__.Eo)(only, running ? now : void 0) : "done" === entry.status ? (0, 
    _model_js__WEBPACK_IMPORTED_MODULE_4__.ee)(entry.runs) : void 0;
    const idle = [ "pending", "waiting", "cancelled" ].includes(entry.status);
    const duration = void 0 === ms || idle ? void 0 : running ? (0, _words_js__WEBPACK_IMPORTED_MODULE_2__.QF)(ms) : (0, 
    _words_js__WEBPACK_IMPORTED_MODULE_2__.S5)(ms);
    const tone = "failed" === entry.status || "lost" === entry.status ? _words_js__WEBPACK_IMPORTED_MODULE_2__.o7[entry.status].tone : "dim";
    const text = running && void 0 === now ? "running" : entry.text;
    return {
     lead,
     status: entry.status,
     name: entry.name,
     nameColumn,
     text,
     tone,
     outputs: entry.outputs,
     duration
    };
   }
   const rightEdge = 100;
   const narrow = 60;
   function renderRow(row, style, now) {
    const symbol = void 0 === row.status ? "" : (0, _words_js__WEBPACK_IMPORTED_MODULE_2__.wX)(row.status, style, now);
    const start = row.lead + ("" === symbol ? "" : `${symbol} `);
    const line = style.columns < narrow ? function narrowLine(row, start, style) {
     const mark = (0, _words_js__WEBPACK_IMPORTED_MODULE_2__.$E)(style);
     const duration = void 0 === row.duration ? "" : ` ${row.duration}`;
     const left = (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.IN)(start + row.name, style.columns - duration.length, mark) + duration;
     const room = style.columns - (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.sc)(left) - 2;
     const text = (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.IN)(row.text || outputsText(row.outputs, room), room, mark);
     return "" === text || room < 4 ? left : `${left}  ${(0, _words_js__WEBPACK_IMPORTED_MODULE_2__.nI)(text, row.tone ?? "plain", style)}`;
    }(row, start, style) : function wideLine(row, start, style) {
     const edge = Math.min(style.columns, rightEdge);
     const room = void 0 === row.duration ? style.columns : edge - (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.sc)(row.duration) - 2;
     const mark = (0, _words_js__WEBPACK_IMPORTED_MODULE_2__.$E)(style);
     const text = row.text || outputsText(row.outputs, room - (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.sc)(start) - Math.max(row.nameColumn ?? 0, (0, 
     _text_js__WEBPACK_IMPORTED_MODULE_1__.sc)(row.name) + 2));
     const name = "" === text ? row.name : (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.F2)(`${row.name}  `, row.nameColumn ?? 0);
     const left = (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.IN)(start + name, room, mark);
     const shown = (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.IN)(text, Math.max(0, room - (0, 
     _text_js__WEBPACK_IMPORTED_MODULE_1__.sc)(left)), mark);
     const gap = void 0 === row.duration ? "" : " ".repeat(Math.max(2, edge - (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.sc)(left + shown) - (0, 
     _text_js__WEBPACK_IMPORTED_MODULE_1__.sc)(row.duration)));
     return left + (0, _words_js__WEBPACK_IMPORTED_MODULE_2__.nI)(shown, row.tone ?? "plain", style) + gap + (row.duration ?? "");
    }(row, start, style);
    if (void 0 === row.status || !style.color) return line;
    const rest = line.slice(row.lead.length + symbol.length);
    return row.lead + (0, _words_js__WEBPACK_IMPORTED_MODULE_2__.nI)(symbol, _words_js__WEBPACK_IMPORTED_MODULE_2__.o7[row.status].tone, style) + rest;
   }
   function outputsText(outputs, room) {
    if (void 0 === outputs || 0 === outputs.length) return "";
    const text = outputs.join(", ");
    return outputs.length <= 2 && (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.sc)(text) <= room ? text : (0, 
    _words_js__WEBPACK_IMPORTED_MODULE_2__.qC)(outputs.length, "output");
   }
  },
  5814: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    X5: () => cleanText,
    IN: () => cutText,
    Be: () => expandTabs,
    F2: () => padText,
    sc: () => textWidth,
    Kn: () => windowText
   });
   const external_node_util_namespaceObject = require("node:util");
   const unsafe = /[^\P{Cc}\t\n]|[\u2028\u2029]|\p{Bidi_Control}/u;
   const unsafeAll = new RegExp(unsafe.source, "gu");
   const ascii = /^[ -~]*$/;
   const zeroWidth = /\p{M}|\p{Cf}/u;
   const wide = /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{17000}-\u{18dff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;
   function cleanText(text) {
    if (ascii.test(text) || !unsafe.test(text)) return text;
    return (0, external_node_util_namespaceObject.stripVTControlCharacters)(text).replaceAll("\r\n", "\n").split("\n").map(line => line.includes("\r") ? line.split("\r").findLast(part => "" !== part) ?? "" : line).join("\n").replace(unsafeAll, "");
   }
   function characterWidth(character) {
    if (ascii.test(character)) return 1;
    if (zeroWidth.test(character)) return 0;
    return wide.test(character) ? 2 : 1;
   }
   function textWidth(text) {
    if (ascii.test(text)) return text.length;
    let width = 0;
    for (const character of text) width += characterWidth(character);
    return width;
   }
   function cutText(text, columns, ellipsis = "…") {
    if (textWidth(text) <= columns) return text;
    const mark = textWidth(ellipsis) <= columns ? ellipsis : "";
    return takeCells(text, Math.max(0, columns - mark.length)) + mark;
   }
   function takeCells(text, cells) {
    let width = 0;
    let end = 0;
    for (const character of text) {
     width += characterWidth(character);
     if (width > cells) break;
     end += character.length;
    }
    return text.slice(0, end);
   }
   function padText(text, columns) {
    return text + " ".repeat(Math.max(0, columns - textWidth(text)));
   }
   function expandTabs(text, stop = 4) {
    if (!text.includes("\t")) return text;
    let line = "";
    let width = 0;
    for (const character of text) {
     const piece = "\t" === character ? " ".repeat(stop - width % stop) : character;
     line += piece;
     width += "\t" === character ? piece.length : characterWidth(character);
    }
    return line;
   }
   function windowText(text, column, columns, ellipsis = "…") {
    const before = [ ...text ].slice(0, Math.max(0, column - 1)).join("");
    const line = expandTabs(text);
    const cell = textWidth(expandTabs(before));
    if (textWidth(line) <= columns) return {
     text: line,
     cell
    };
    const start = Math.max(0, Math.min(cell - Math.floor(columns / 2), textWidth(line) - columns + ellipsis.length));
    if (0 === start) return {
     text: cutText(line, columns, ellipsis),
     cell
    };
    const head = takeCells(line, start);
    return {
     text: cutText(ellipsis + line.slice(head.length), columns, ellipsis),
     cell: cell - textWidth(head) + ellipsis.length
    };
   }
  },
  4702: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
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
  2524: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
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
  4957: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    K: () => DocumentCache,
    C: () => freeze
   });
   var envelope = __nccwpck_require__(2057);
   __nccwpck_require__(7839);
   var json = __nccwpck_require__(3899);
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
   var errors = __nccwpck_require__(9473);
   var format = __nccwpck_require__(6036);
   var parse = __nccwpck_require__(2216);
   var bounded_map = __nccwpck_require__(2524);
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
  3127: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    $2: () => accessError,
    KT: () => named,
    Md: () => isAbsence,
    b: () => errno,
    fo: () => isFile,
    my: () => Disk,
    nH: () => isWritable,
    yR: () => readText
   });
   var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
   var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
   var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9473);
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
  2433: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    c: () => Lock
   });
   var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
   var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
   var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7094);
   var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9473);
   var _disk_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3127);
   var _owner_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6583);
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
  6583: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    QX: () => liveness,
    WF: () => thisProcess,
    pZ: () => parseOwner
   });
   var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
   var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
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
  2100: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    X: () => sweep
   });
   var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
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
  8795: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    $r: () => targetOf,
    n1: () => followLinks,
    yf: () => checkLinkPlace
   });
   var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
   var _store_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4899);
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
  2154: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    bx: () => markerFile,
    en: () => writeMarker,
    fp: () => checkMarker
   });
   var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
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
  1160: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    Z: () => noted,
    k: () => noteOf
   });
   var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
   var _documents_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3899);
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
  2274: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    CA: () => sortedEntries,
    fj: () => join,
    hJ: () => Overlay,
    qg: () => inByteOrder
   });
   var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
   var _refs_order_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3667);
   var _store_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4899);
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
  4562: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    W: () => DocumentSnapshot
   });
   var envelope = __nccwpck_require__(2057);
   var json = __nccwpck_require__(3899);
   var errors = __nccwpck_require__(9473);
   var order = __nccwpck_require__(3667);
   var document_cache = __nccwpck_require__(4957);
   var links = __nccwpck_require__(8795);
   var refs_glob = __nccwpck_require__(2232);
   var overlay = __nccwpck_require__(2274);
   var store = __nccwpck_require__(4899);
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
   var note = __nccwpck_require__(1160);
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
  4899: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
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
  9092: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    d: () => commitMessage,
    I: () => createFileStore
   });
   const promises_namespaceObject = require("node:timers/promises");
   var clock = __nccwpck_require__(7094);
   var errors = __nccwpck_require__(9473);
   var overlay = __nccwpck_require__(2274);
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
     if (this.#closed) (0, errors.fJ)("internal", `The store ${this.#backend.description} was used after it had been closed.`);
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
      await (0, promises_namespaceObject.setImmediate)();
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
     const mayBeOne = batch.length > 1 && error instanceof errors._8 && "file-access" === error.code;
     for (const job of batch) {
      const alone = [ job ];
      const reject = why => {
       job.settle = () => job.reject(why);
      };
      if (mayBeOne) await this.#exclusively(() => this.#commit(alone, 1)).catch(reject); else reject(error);
     }
    }
    async #commit(batch, limit) {
     const begun = (0, clock.monotonic)();
     for (let conflicts = 0; ;conflicts++) {
      const started = (0, clock.monotonic)();
      const base = await this.#backend.snapshot();
      if (void 0 !== this.#seen && base.revision !== this.#seen) this.#foreign += 1;
      this.#seen = base.revision;
      const draft = new overlay.hJ(base, this.#foreign);
      await this.#run(batch, draft, limit);
      const writes = await writesOf(draft, base);
      if (0 === writes.length) return;
      const messages = new Set(batch.filter(job => job.wrote).map(({message}) => textOf(message)));
      const committed = await this.#backend.commit(base, writes, [ ...messages ]);
      if ("conflict" !== committed) {
       this.#seen = committed.revision;
       return;
      }
      const seconds = ((0, clock.monotonic)() - begun) / 1e3;
      if (1e3 * seconds > this.#patience) await giveUp(this.#backend, conflicts + 1, seconds);
      await this.#pause(conflicts, (0, clock.monotonic)() - started);
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
    const own = new overlay.hJ(draft);
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
    return (0, errors.fJ)("store-conflict", `Others wrote to ${backend.description} faster than we could, ${times}${which}.`, {
     fix: "Run it again when fewer writers are at work."
    });
   }
  },
  8016: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    HE: () => pairWorld,
    EZ: () => sharedWorld
   });
   var document_cache = __nccwpck_require__(4957);
   var documents_envelope = __nccwpck_require__(2057);
   var json = __nccwpck_require__(3899);
   var errors = __nccwpck_require__(9473);
   var order = __nccwpck_require__(3667);
   var links = __nccwpck_require__(8795);
   var note = __nccwpck_require__(1160);
   var snapshot = __nccwpck_require__(4562);
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
   var marker = __nccwpck_require__(2154);
   var overlay = __nccwpck_require__(2274);
   var transact = __nccwpck_require__(9092);
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
  },
  4638: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    l: () => identify,
    t: () => openRuns
   });
   var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
   var _refs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6280);
   var _release_claim_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1656);
   var _release_deployments_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1182);
   var _release_freeze_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2675);
   var _release_load_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1944);
   var _release_ready_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2285);
   var _release_runner_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9434);
   var _release_status_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(1334);
   var _scope_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(4944);
   async function identify(sources, scope, requested, time) {
    const {waiting, running} = await openRuns(sources.state);
    const contexts = new Map;
    const freezes = new _release_freeze_js__WEBPACK_IMPORTED_MODULE_4__.dj(sources.intent, time);
    const found = [];
    const otherJobs = new Set;
    const leftAlone = [];
    const problems = [];
    for (const ref of waiting) try {
     const described = await describe(sources, contexts, freezes, ref, requested.has(ref), scope.runner);
     if (void 0 === described) continue;
     const {item, startable} = described;
     if (!startable) otherJobs.add(ref);
     if (await isWanted(sources.state, scope, item)) found.push(item); else leftAlone.push(ref);
    } catch (error) {
     problems.push(...(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.GW)(error));
    }
    const here = ({repo, commit}) => (0, _scope_js__WEBPACK_IMPORTED_MODULE_9__.N)(scope, repo, commit);
    const free = found.filter(item => here(item) && 0 === item.waits.length);
    return {
     ready: free.filter(({ref}) => !otherJobs.has(ref)),
     placed: free.filter(({ref}) => otherJobs.has(ref)),
     elsewhere: found.filter(item => !here(item) && 0 === item.waits.length),
     waiting: found.filter(item => here(item) && item.waits.length > 0),
     running,
     leftAlone,
     problems
    };
   }
   async function isWanted(state, {consequences, unusable}, item) {
    if (unusable?.has(item.release)) return !1;
    if (!consequences || item.requested) return !0;
    const run = await (0, _release_load_js__WEBPACK_IMPORTED_MODULE_5__.readRun)(state, item.ref);
    return consequences.includes(state, item.ref, run.functions.map(({inputs}) => inputs));
   }
   async function openRuns(state, packages = "**/-/**") {
    const waiting = [];
    const running = [];
    for (const kind of await state.folders(`${packages}/@r*/{task,deploy}`)) for (const name of await state.names(kind)) {
     const item = `${kind}/${name}`;
     const names = state.names(item);
     for (const number of (0, _release_load_js__WEBPACK_IMPORTED_MODULE_5__.runNumbers)(names instanceof Promise ? await names : names)) {
      const run = `${item}/${number}`;
      const found = (0, _release_status_js__WEBPACK_IMPORTED_MODULE_8__.c2)(state, run);
      const status = found instanceof Promise ? await found : found;
      if ("running" === status) running.push(run); else if ((0, _release_status_js__WEBPACK_IMPORTED_MODULE_8__.Gu)(status)) waiting.push(run);
     }
    }
    return {
     waiting: waiting.sort(_refs_names_js__WEBPACK_IMPORTED_MODULE_1__.dk),
     running
    };
   }
   async function describe(sources, contexts, freezes, ref, requested, runner) {
    const parts = (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.ED)(ref);
    if (!parts) return;
    const release = await (0, _release_load_js__WEBPACK_IMPORTED_MODULE_5__.loadRelease)(sources.state, parts.release);
    const context = contexts.get(release.package) ?? {
     deployments: await _release_deployments_js__WEBPACK_IMPORTED_MODULE_3__.D.read(sources, release.package),
     open: new Map,
     freezes
    };
    contexts.set(release.package, context);
    const broken = "deploy" === parts.kind ? context.deployments.broken(parts.name) : void 0;
    if (broken) throw broken;
    const run = await (0, _release_load_js__WEBPACK_IMPORTED_MODULE_5__.readRun)(sources.state, ref);
    const attempt = context.deployments.on(parts.name).find(each => each.ref === ref);
    if ("deploy" === parts.kind && attempt && await (0, _release_claim_js__WEBPACK_IMPORTED_MODULE_2__.Of)(sources.state, context.deployments, attempt)) return;
    const planned = release.items.find(each => ref.startsWith(`${each.ref}/`));
    const needs = void 0 === runner ? void 0 : planned?.needs;
    return {
     item: {
      ref,
      label: (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.Wy)(ref),
      release: release.ref,
      repo: release.package.slice(0, release.package.indexOf("/-/")),
      commit: release.document.commit,
      reason: (0, _release_deployments_js__WEBPACK_IMPORTED_MODULE_3__.A)(run),
      waits: await waitsFor(sources, context, release, ref),
      requested,
      ...void 0 === needs ? {} : {
       needs
      }
     },
     startable: void 0 === planned || (0, _release_runner_js__WEBPACK_IMPORTED_MODULE_7__.SH)(runner, planned)
    };
   }
   async function waitsFor(sources, context, release, ref) {
    const item = release.items.find(each => ref.startsWith(`${each.ref}/`));
    if (!item) return [];
    const open = context.open.get(release.ref) ?? await (0, _release_ready_js__WEBPACK_IMPORTED_MODULE_6__.RY)(sources.state, release);
    context.open.set(release.ref, open);
    const run = await (0, _release_load_js__WEBPACK_IMPORTED_MODULE_5__.readRun)(sources.state, ref);
    const waits = await (0, _release_ready_js__WEBPACK_IMPORTED_MODULE_6__.yI)(sources.state, release, item, run, open, context.freezes);
    if ("deploy" === item.kind && "down" !== run.type && !await sources.state.has((0, 
    _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.Hu)(item.name))) return [ ...waits, {
     kind: "value",
     act: !0,
     text: `needs the environment ${item.name}`
    } ];
    const busy = "deploy" === item.kind && context.deployments.on(item.name).find(({status}) => "running" === status);
    if (!busy) return waits;
    return [ ...waits, {
     kind: "claim",
     act: !1,
     text: `after ${(0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.Wy)(busy.ref)}, which is running`,
     ref: busy.ref
    } ];
   }
  },
  4944: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    N: () => isOwn,
    T: () => isEverywhere
   });
   function isOwn(scope, repo, commit) {
    return isEverywhere(scope) || repo === scope.repo && commit === scope.commit;
   }
   function isEverywhere({kind}) {
    return "cascade" === kind || "follow" === kind;
   }
  },
  3305: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    _L: () => _boolean,
    FO: () => _custom,
    m9: () => _minLength,
    G8: () => _never,
    F7: () => _number,
    Rl: () => _string,
    em: () => _unknown,
    q0: () => describe,
    mI: () => meta
   });
   var core_checks = __nccwpck_require__(4890);
   var _a;
   class $ZodRegistry {
    constructor() {
     this._map = new WeakMap;
     this._idmap = new Map;
    }
    add(schema, ..._meta) {
     const meta = _meta[0];
     this._map.set(schema, meta);
     if (meta && "object" == typeof meta && "id" in meta) this._idmap.set(meta.id, schema);
     return this;
    }
    clear() {
     this._map = new WeakMap;
     this._idmap = new Map;
     return this;
    }
    remove(schema) {
     const meta = this._map.get(schema);
     if (meta && "object" == typeof meta && "id" in meta) this._idmap.delete(meta.id);
     this._map.delete(schema);
     return this;
    }
    get(schema) {
     const p = schema._zod.parent;
     if (p) {
      const pm = {
       ...this.get(p) ?? {}
      };
      delete pm.id;
      const f = {
       ...pm,
       ...this._map.get(schema)
      };
      return Object.keys(f).length ? f : void 0;
     }
     return this._map.get(schema);
    }
    has(schema) {
     return this._map.has(schema);
    }
   }
   (_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = function registry() {
    return new $ZodRegistry;
   }());
   const globalRegistry = globalThis.__zod_globalRegistry;
   var core_util = __nccwpck_require__(4723);
   function snapshotChecks(def) {
    if (def.checks) def.checks = [ ...def.checks ];
    return def;
   }
   function _string(Class, params) {
    return new Class(snapshotChecks({
     type: "string",
     ...core_util.A2(params)
    }));
   }
   function _number(Class, params) {
    return new Class(snapshotChecks({
     type: "number",
     checks: [],
     ...core_util.A2(params)
    }));
   }
   function _boolean(Class, params) {
    return new Class({
     type: "boolean",
     ...core_util.A2(params)
    });
   }
   function _unknown(Class) {
    return new Class({
     type: "unknown"
    });
   }
   function _never(Class, params) {
    return new Class({
     type: "never",
     ...core_util.A2(params)
    });
   }
   function _minLength(minimum, params) {
    return new core_checks.Kk({
     check: "min_length",
     ...core_util.A2(params),
     minimum
    });
   }
   function _custom(Class, fn, _params) {
    const norm = core_util.A2(_params);
    norm.abort ?? (norm.abort = !0);
    return new Class({
     type: "custom",
     check: "custom",
     fn,
     ...norm
    });
   }
   function describe(description) {
    const ch = new core_checks.QP({
     check: "describe"
    });
    ch._zod.onattach = [ inst => {
     const existing = globalRegistry.get(inst) ?? {};
     globalRegistry.add(inst, {
      ...existing,
      description
     });
    } ];
    ch._zod.check = () => {};
    return ch;
   }
   function meta(metadata) {
    const ch = new core_checks.QP({
     check: "meta"
    });
    ch._zod.onattach = [ inst => {
     const existing = globalRegistry.get(inst) ?? {};
     globalRegistry.add(inst, {
      ...existing,
      ...metadata
     });
    } ];
    ch._zod.check = () => {};
    return ch;
   }
  },
  4890: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    Kk: () => $ZodCheckMinLength,
    QP: () => $ZodCheck
   });
   var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);
   var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4723);
   const $ZodCheck = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
   });
   const _whenHasLength = payload => {
    const val = payload.value;
    return !_util_js__WEBPACK_IMPORTED_MODULE_1__.cl(val) && void 0 !== val.length;
   };
   const $ZodCheckMinLength = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = payload => {
     const input = payload.value;
     const units = input.length;
     if (("string" == typeof input && units >= def.minimum && units < 2 * def.minimum ? _util_js__WEBPACK_IMPORTED_MODULE_1__.O7(input) : units) >= def.minimum) return;
     const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__.Rc(input);
     payload.issues.push({
      origin,
      code: "too_small",
      minimum: def.minimum,
      inclusive: !0,
      input,
      inst,
      continue: !def.abort
     });
    };
   });
  },
  8532: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    $W: () => config,
    GT: () => $ZodAsyncError,
    cr: () => globalConfig,
    xI: () => $constructor
   });
   var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);
   var _a;
   const _zodDesc = {
    value: void 0,
    enumerable: !1
   };
   let _E = "captureStackTrace" in Error ? Error : null;
   function $constructor(name, initializer, proto, params) {
    function Internals(def) {
     this.def = def;
     this.constr = _;
     this.traits = new Set;
    }
    Internals.prototype = {};
    const protoMembers = proto;
    const initialized = protoMembers && new WeakSet;
    function init(inst, def) {
     if (!inst._zod) {
      _zodDesc.value = new Internals(def);
      try {
       Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
       _zodDesc.value = void 0;
      }
     } else if (inst._zod.traits.has(name)) return;
     inst._zod.traits.add(name);
     initializer(inst, def);
     if (initialized) {
      const own = Object.getPrototypeOf(inst);
      const ctorProto = inst._zod.constr.prototype;
      let up = own;
      for (;up && up !== ctorProto; ) up = Object.getPrototypeOf(up);
      const target = up ?? own;
      if (!initialized.has(target)) {
       initialized.add(target);
       (0, _util_js__WEBPACK_IMPORTED_MODULE_0__.ol)(target, protoMembers);
      }
     }
     const proto = _.prototype;
     for (const k in proto) {
      if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
      if (!(k in inst)) inst[k] = proto[k].bind(inst);
     }
    }
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {}
    Object.defineProperty(Definition, "name", {
     value: name
    });
    function _(def) {
     const inst = params?.Parent ? function newError(Definition) {
      const E = _E;
      if (E) {
       const saved = E.stackTraceLimit;
       if ("number" == typeof saved) {
        try {
         E.stackTraceLimit = 0;
        } catch {
         _E = null;
         return new Definition;
        }
        try {
         return new Definition;
        } finally {
         E.stackTraceLimit = saved;
        }
       }
      }
      return new Definition;
     }(Definition) : this;
     init(inst, def);
     const deferred = inst._zod.deferred;
     if (deferred) {
      for (const fn of deferred) fn();
      inst._zod.deferred = void 0;
     }
     const pp = globalThis.__zod_globalConfig?.postProcessor;
     if (pp) pp(inst);
     return inst;
    }
    Object.defineProperty(_, "init", {
     value: init
    });
    Object.defineProperty(_, Symbol.hasInstance, {
     value: inst => {
      if (params?.Parent && inst instanceof params.Parent) return !0;
      return inst?._zod?.traits?.has(name);
     }
    });
    Object.defineProperty(_, "name", {
     value: name
    });
    return _;
   }
   class $ZodAsyncError extends Error {
    constructor() {
     super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
    }
   }
   Error;
   (_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
   const globalConfig = globalThis.__zod_globalConfig;
   function config(newConfig) {
    if (newConfig) Object.assign(globalConfig, newConfig);
    return globalConfig;
   }
  },
  4723: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    A2: () => normalizeParams,
    B7: () => stringifyPrimitive,
    GW: () => parsedType,
    Gv: () => isObject,
    NM: () => optionalKeys,
    O7: () => codePointLength,
    PO: () => cached,
    QH: () => aborted,
    Qd: () => isPlainObject,
    Rc: () => getLengthableOrigin,
    Vy: () => assignProp,
    X: () => installLazyProp,
    cl: () => nullish,
    d3: () => attachSchema,
    gx: () => captureStackTrace,
    hi: () => sizeCaps,
    iR: () => finalizeIssue,
    jD: () => hide,
    jw: () => joinValues,
    k8: () => jsonStringifyReplacer,
    lQ: () => prefixIssues,
    o8: () => clone,
    ol: () => members,
    p6: () => cleanRegex,
    qQ: () => propertyKeyTypes,
    qh: () => own,
    rL: () => explicitlyAborted,
    sD: () => escapeRegex,
    sn: () => issue,
    v5: () => defineLazyInternal,
    w5: () => getEnumValues,
    yG: () => shallowClone
   });
   function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter(v => "number" == typeof v);
    return Object.entries(entries).filter(([k, _]) => -1 === numericValues.indexOf(+k)).map(([_, v]) => v);
   }
   function joinValues(array, separator = "|") {
    return array.map(val => stringifyPrimitive(val)).join(separator);
   }
   function jsonStringifyReplacer(_, value) {
    if ("bigint" == typeof value) return value.toString();
    return value;
   }
   class Cached {
    constructor(getter) {
     this._getter = getter;
     this._value = void 0;
    }
    get value() {
     const getter = this._getter;
     if (void 0 !== getter) {
      this._value = getter();
      this._getter = void 0;
     }
     return this._value;
    }
   }
   function cached(getter) {
    return new Cached(getter);
   }
   function nullish(input) {
    return null == input;
   }
   function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
   }
   function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
     value,
     writable: !0,
     enumerable: !0,
     configurable: !0
    });
   }
   const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
   function isObject(data) {
    return "object" == typeof data && null !== data && !Array.isArray(data);
   }
   function isPlainObject(o) {
    if (!1 === isObject(o)) return !1;
    const ctor = o.constructor;
    if (void 0 === ctor) return !0;
    if ("function" != typeof ctor) return !0;
    const prot = ctor.prototype;
    if (!1 === isObject(prot)) return !1;
    if (!1 === Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf")) return !1;
    return !0;
   }
   function shallowClone(o) {
    if (isPlainObject(o)) return {
     ...o
    };
    if (Array.isArray(o)) return [ ...o ];
    if (o instanceof Map) return new Map(o);
    if (o instanceof Set) return new Set(o);
    return o;
   }
   const propertyKeyTypes = new Set([ "string", "number", "symbol" ]);
   function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
   }
   function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent) cl._zod.parent = inst;
    return cl;
   }
   function normalizeParams(_params) {
    const params = _params;
    if (!params) return {};
    if ("string" == typeof params) return {
     error: () => params
    };
    if (void 0 !== params?.message) {
     if (void 0 !== params?.error) throw new Error("Cannot specify both `message` and `error` params");
     params.error = params.message;
    }
    delete params.message;
    if ("string" == typeof params.error) return {
     ...params,
     error: () => params.error
    };
    return params;
   }
   function stringifyPrimitive(value) {
    if ("bigint" == typeof value) return value.toString() + "n";
    if ("string" == typeof value) return `"${value}"`;
    return `${value}`;
   }
   function optionalKeys(shape) {
    return Object.keys(shape).filter(k => void 0 !== shape[k]._zod.optin && "optional" === shape[k]._zod.optout);
   }
   function aborted(x, startIndex = 0) {
    if (!0 === x.aborted) return !0;
    for (let i = startIndex; i < x.issues.length; i++) if (!0 !== x.issues[i]?.continue) return !0;
    return !1;
   }
   function explicitlyAborted(x, startIndex = 0) {
    if (!0 === x.aborted) return !0;
    for (let i = startIndex; i < x.issues.length; i++) if (!1 === x.issues[i]?.continue) return !0;
    return !1;
   }
   function prefixIssues(path, issues) {
    return issues.map(iss => {
     var _a;
     (_a = iss).path ?? (_a.path = []);
     iss.path.unshift(path);
     return iss;
    });
   }
   function unwrapMessage(message) {
    return "string" == typeof message ? message : message?.message;
   }
   function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
     const d = ch._zod.def;
     if (!/_(length|size)$|_equals$/.test(d.check)) break;
     const max = d.maximum ?? d.length ?? d.size;
     if (max >= 0) caps.push([ max, ch ]);
    }
    return caps;
   }
   function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
   }
   function finalizeIssue(iss, ctx, config) {
    var _a;
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst); else iss.schema = iss.inst;
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
    const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
    const full = {};
    for (const k of Object.keys(iss)) {
     if ("inst" === k || "schema" === k || "continue" === k || "input" === k || "__proto__" === k) continue;
     full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) full.input = iss.input;
    return full;
   }
   const highSurrogate = /[\uD800-\uDBFF]/;
   function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str)) return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) if (55296 == (64512 & str.charCodeAt(i)) && 56320 == (64512 & str.charCodeAt(i + 1))) {
     count--;
     i++;
    }
    return count;
   }
   function getLengthableOrigin(input) {
    if (Array.isArray(input)) return "array";
    if ("string" == typeof input) return "string";
    return "unknown";
   }
   function parsedType(data) {
    const t = typeof data;
    switch (t) {
    case "number":
     return Number.isNaN(data) ? "nan" : "number";

    case "object":
     {
      if (null === data) return "null";
      if (Array.isArray(data)) return "array";
      const obj = data;
      if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) return obj.constructor.name;
     }
    }
    return t;
   }
   function issue(...args) {
    const [iss, input, inst] = args;
    if ("string" == typeof iss) return {
     message: iss,
     code: "custom",
     input,
     inst
    };
    return {
     ...iss
    };
   }
   function members(proto, table) {
    for (const key in table) {
     const desc = Object.getOwnPropertyDescriptor(table, key);
     if (desc.get) Object.defineProperty(proto, key, {
      ...desc,
      enumerable: !1
     }); else defineBound(proto, key, desc.value);
    }
   }
   function own(inst, key, value, enumerable = !0) {
    Object.defineProperty(inst, key, {
     configurable: !0,
     writable: !0,
     enumerable,
     value
    });
    return value;
   }
   function hide(inst, key, value) {
    return own(inst, key, value, !1);
   }
   function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
     configurable: !0,
     get() {
      return null == this ? fn : own(this, key, fn.bind(this));
     },
     set(value) {
      own(this, key, value);
     }
    });
   }
   let installing;
   let broke = !1;
   const breaker = {
    configurable: !0,
    get() {
     broke = !0;
     return;
    }
   };
   function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
     installing = void 0;
     return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
     configurable: !0,
     get() {
      Object.defineProperty(this, key, breaker);
      const outer = broke;
      broke = !1;
      try {
       const value = compute(this);
       if (broke) delete this[key]; else Object.defineProperty(this, key, {
        configurable: !0,
        writable: !0,
        value
       });
       broke = broke || outer;
       return value;
      } catch (err) {
       delete this[key];
       broke = broke || outer;
       throw err;
      }
     },
     set(value) {
      Object.defineProperty(this, key, {
       configurable: !0,
       writable: !0,
       value
      });
     }
    });
   }
   function installLazyProp(inst, key, make, enumerable) {
    const proto = function claim(inst, sentinel) {
     const proto = Object.getPrototypeOf(inst);
     return sentinel in proto ? void 0 : proto;
    }(inst, key);
    if (!proto) return;
    Object.defineProperty(proto, key, {
     configurable: !0,
     get() {
      const desc = {
       configurable: !0,
       writable: !0,
       enumerable,
       value: void 0
      };
      Object.defineProperty(this, key, desc);
      desc.value = make(this);
      Object.defineProperty(this, key, desc);
      return desc.value;
     },
     set(value) {
      Object.defineProperty(this, key, {
       configurable: !0,
       writable: !0,
       enumerable,
       value
      });
     }
    });
   }
  },
  8395: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    Rvf: () => _default,
    YOg: () => array,
    zMY: () => schemas_boolean,
    IeY: () => custom,
    k5n: () => _enum,
    _H3: () => looseObject,
    mee: () => nullable,
    cl6: () => nullish,
    aig: () => schemas_number,
    Ikc: () => object,
    lqM: () => optional,
    g1P: () => record,
    rej: () => strictObject,
    YjP: () => schemas_string,
    KCZ: () => union
   });
   var core_core = __nccwpck_require__(8532);
   var core_checks = __nccwpck_require__(4890);
   const anyString = /^[\s\S]{0,}$/;
   const number = /^-?\d+(?:\.\d+)?$/;
   const regexes_boolean = /^(?:true|false)$/i;
   var core_util = __nccwpck_require__(4723);
   const version = {
    major: 4,
    minor: 6,
    patch: 7
   };
   const $ZodType = core_core.xI("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def;
    inst._zod.bag = inst._zod.bag || {};
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    const checks = inst._zod.traits.has("$ZodCheck") ? [ inst, ...defChecks ?? [] ] : defChecks?.length ? [ ...defChecks ] : [];
    for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
    if (0 === checks.length) {
     (_a = inst._zod).deferred ?? (_a.deferred = []);
     inst._zod.deferred?.push(() => {
      inst._zod.run = inst._zod.parse;
     });
    } else {
     const runChecks = (payload, checks, ctx) => {
      if (payload.memo) return payload;
      let isAborted = core_util.QH(payload);
      let asyncResult;
      for (const ch of checks) {
       if (ch._zod.def.when) {
        if (core_util.rL(payload)) continue;
        if (!ch._zod.def.when(payload)) continue;
       } else if (isAborted) continue;
       const currLen = payload.issues.length;
       const _ = ch._zod.check(payload);
       if (_ instanceof Promise && !1 === ctx?.async) throw new core_core.GT;
       if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
        await _;
        if (payload.issues.length === currLen) return;
        core_util.d3(payload.issues, currLen, inst);
        if (!isAborted) isAborted = core_util.QH(payload, currLen);
       }); else {
        if (payload.issues.length === currLen) continue;
        core_util.d3(payload.issues, currLen, inst);
        if (!isAborted) isAborted = core_util.QH(payload, currLen);
       }
      }
      if (asyncResult) return asyncResult.then(() => payload);
      return payload;
     };
     const handleCanaryResult = (canary, payload, ctx) => {
      if (core_util.QH(canary)) {
       canary.aborted = !0;
       return canary;
      }
      const checkResult = runChecks(payload, checks, ctx);
      if (checkResult instanceof Promise) {
       if (!1 === ctx.async) throw new core_core.GT;
       return checkResult.then(checkResult => inst._zod.parse(checkResult, ctx));
      }
      return inst._zod.parse(checkResult, ctx);
     };
     inst._zod.run = (payload, ctx) => {
      if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
      if ("backward" === ctx.direction) {
       const canary = inst._zod.parse({
        value: payload.value,
        issues: []
       }, {
        ...ctx,
        skipChecks: !0
       });
       if (canary instanceof Promise) return canary.then(canary => handleCanaryResult(canary, payload, ctx));
       return handleCanaryResult(canary, payload, ctx);
      }
      const result = inst._zod.parse(payload, ctx);
      if (result instanceof Promise) {
       if (!1 === ctx.async) throw new core_core.GT;
       return result.then(result => runChecks(result, checks, ctx));
      }
      return runChecks(result, checks, ctx);
     };
    }
   }, {
    get "~standard"() {
     return core_util.jD(this, "~standard", function standardProps(inst) {
      return {
       validate: value => {
        const ctx = {
         async: !1
        };
        try {
         const r = inst._zod.run({
          value,
          issues: []
         }, ctx);
         if (!(r instanceof Promise)) return toStandardResult(r, ctx);
        } catch (_) {}
        return async function validateAsync(inst, value) {
         const ctx = {
          async: !0
         };
         return toStandardResult(await inst._zod.run({
          value,
          issues: []
         }, ctx), ctx);
        }(inst, value);
       },
       vendor: "zod",
       version: 1
      };
     }(this));
    },
    set "~standard"(value) {
     core_util.qh(this, "~standard", value);
    }
   });
   const toStandardResult = (r, ctx) => r.issues.length ? {
    issues: r.issues.map(iss => core_util.iR(iss, ctx, core_core.$W()))
   } : {
    value: r.value
   };
   const $ZodString = core_core.xI("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = def.pattern ?? anyString;
    inst._zod.parse = (payload, _) => {
     if (def.coerce) try {
      payload.value = String(payload.value);
     } catch (_) {}
     if ("string" == typeof payload.value) return payload;
     payload.issues.push({
      expected: "string",
      code: "invalid_type",
      input: payload.value,
      inst
     });
     return payload;
    };
   });
   const $ZodNumber = core_core.xI("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = number;
    inst._zod.parse = (payload, _ctx) => {
     if (def.coerce) try {
      payload.value = Number(payload.value);
     } catch (_) {}
     const input = payload.value;
     if ("number" == typeof input && !Number.isNaN(input) && Number.isFinite(input)) return payload;
     const received = "number" == typeof input ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
     payload.issues.push({
      expected: "number",
      code: "invalid_type",
      input,
      inst,
      ...received ? {
       received
      } : {}
     });
     return payload;
    };
   });
   const $ZodBoolean = core_core.xI("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes_boolean;
    inst._zod.parse = (payload, _ctx) => {
     if (def.coerce) try {
      payload.value = Boolean(payload.value);
     } catch (_) {}
     const input = payload.value;
     if ("boolean" == typeof input) return payload;
     payload.issues.push({
      expected: "boolean",
      code: "invalid_type",
      input,
      inst
     });
     return payload;
    };
   });
   const $ZodUnknown = core_core.xI("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = payload => payload;
   });
   const $ZodNever = core_core.xI("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
     payload.issues.push({
      expected: "never",
      code: "invalid_type",
      input: payload.value,
      inst
     });
     return payload;
    };
   });
   const arraySize = input => Array.isArray(input) ? input.length : -1;
   function handleArrayResult(result, final, index) {
    if (result.issues.length) final.issues.push(...core_util.lQ(index, result.issues));
    final.value[index] = result.value;
   }
   const $ZodArray = core_core.xI("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
     const input = payload.value;
     if (!Array.isArray(input)) {
      payload.issues.push({
       expected: "array",
       code: "invalid_type",
       input,
       inst
      });
      return payload;
     }
     payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
     const proms = [];
     const abortEarly = ctx?.abortEarly;
     for (let i = 0; i < input.length; i++) {
      const item = input[i];
      const result = def.element._zod.run({
       value: item,
       issues: []
      }, ctx);
      if (result instanceof Promise) proms.push(result.then(result => handleArrayResult(result, payload, i))); else {
       handleArrayResult(result, payload, i);
       if (abortEarly && 0 !== result.issues.length && core_util.QH(result)) break;
      }
     }
     if (proms.length) return Promise.all(proms).then(() => payload);
     return payload;
    };
    !function capSize(inst, size) {
     const caps = core_util.hi(inst._zod.def.checks);
     if (!caps.length) return;
     const cap = Math.min(...caps.map(c => c[0]));
     const parse = inst._zod.parse;
     inst._zod.parse = (payload, ctx) => {
      const n = size(payload.value);
      if (n > cap && !ctx?.skipChecks && "backward" !== ctx?.direction) for (const [max, ch] of core_util.hi(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
       const start = payload.issues.length;
       ch._zod.check(payload);
       payload.issues[start].continue = !1;
       core_util.d3(payload.issues, start, inst);
       return payload;
      }
      return parse(payload, ctx);
     };
    }(inst, arraySize);
   });
   function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = "optional" === optout;
    if (!isPresent && isOptionalOut && "optional" === optin) return;
    if (result.issues.length) {
     if (void 0 !== optin && isOptionalOut && !isPresent) return;
     final.issues.push(...core_util.lQ(key, result.issues));
    }
    if (!isPresent && void 0 === optin) {
     if (!result.issues.length) final.issues.push({
      code: "invalid_type",
      expected: "nonoptional",
      input: void 0,
      path: [ key ]
     });
     return;
    }
    if (void 0 === result.value) {
     if (isPresent || "defaulted" === optin && !isOptionalOut) final.value[key] = void 0;
    } else final.value[key] = result.value;
   }
   const NO_SYMBOL_KEYS = [];
   const $ZodObject = core_core.xI("$ZodObject", (inst, def) => {
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    const sh = desc?.get ? desc.get.raw : def.shape ?? {};
    if (sh) {
     const get = () => {
      const newSh = {
       ...sh
      };
      Object.defineProperty(def, "shape", {
       value: newSh
      });
      get.raw = newSh;
      return newSh;
     };
     get.raw = sh;
     Object.defineProperty(def, "shape", {
      get
     });
    }
    const _normalized = core_util.PO(() => function normalizeDef(def) {
     const keys = Object.keys(def.shape);
     const ownSymbols = Object.getOwnPropertySymbols(def.shape);
     const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
     const allKeys = symbolKeys.length ? [ ...keys, ...symbolKeys ] : keys;
     for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
     const okeys = core_util.NM(def.shape);
     return {
      ...def,
      allKeys,
      symbolKeys,
      keySet: new Set(keys),
      numKeys: keys.length,
      optionalKeys: new Set(okeys)
     };
    }(def));
    core_util.v5(inst, "propValues", zod => {
     const shape = zod.def.shape;
     const propValues = {};
     for (const key in shape) {
      const field = shape[key]._zod;
      if (field.values) {
       if (!Object.prototype.hasOwnProperty.call(propValues, key)) core_util.Vy(propValues, key, new Set);
       for (const v of field.values) propValues[key].add(v);
       if (void 0 !== field.optin) propValues[key].add(void 0);
      }
     }
     return propValues;
    });
    const isObject = core_util.Gv;
    const catchall = def.catchall;
    let value;
    const memo = core_core.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
     value ?? (value = _normalized.value);
     const input = payload.value;
     if (!isObject(input)) {
      payload.issues.push({
       expected: "object",
       code: "invalid_type",
       input,
       inst
      });
      return payload;
     }
     payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
     const proms = [];
     const shape = value.shape;
     const abortEarly = ctx?.abortEarly;
     let seen = payload.issues.length;
     for (const key of value.allKeys) {
      if (abortEarly && payload.issues.length !== seen) {
       if (core_util.QH(payload, seen)) break;
       seen = payload.issues.length;
      }
      if ("__proto__" === key) continue;
      const el = shape[key];
      const optin = el._zod.optin;
      const optout = el._zod.optout;
      const r = el._zod.run({
       value: input[key],
       issues: []
      }, ctx);
      if (r instanceof Promise) proms.push(r.then(r => handlePropertyResult(r, payload, key, input, optin, optout))); else handlePropertyResult(r, payload, key, input, optin, optout);
     }
     if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
     return function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
      const unrecognized = [];
      const keySet = def.keySet;
      const _catchall = def.catchall._zod;
      const t = _catchall.def.type;
      const optin = _catchall.optin;
      const optout = _catchall.optout;
      let seen = 0;
      for (const key in input) {
       if (abortEarly && payload.issues.length !== seen) {
        if (core_util.QH(payload, seen)) break;
        seen = payload.issues.length;
       }
       if (keySet.has(key)) continue;
       if ("__proto__" === key) {
        if ("never" === t) unrecognized.push(key);
        continue;
       }
       if ("never" === t) {
        unrecognized.push(key);
        continue;
       }
       const r = _catchall.run({
        value: input[key],
        issues: []
       }, ctx);
       if (r instanceof Promise) proms.push(r.then(r => handlePropertyResult(r, payload, key, input, optin, optout))); else handlePropertyResult(r, payload, key, input, optin, optout);
      }
      if (unrecognized.length) payload.issues.push({
       code: "unrecognized_keys",
       keys: unrecognized,
       input,
       inst,
       continue: !0
      });
      if (!proms.length) return payload;
      return Promise.all(proms).then(() => payload);
     }(proms, input, payload, ctx, _normalized.value, inst, !0 === abortEarly);
    };
   });
   function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) if (0 === result.issues.length) {
     final.value = result.value;
     return final;
    }
    const nonaborted = results.filter(r => !core_util.QH(r));
    if (1 === nonaborted.length) {
     final.value = nonaborted[0].value;
     return nonaborted[0];
    }
    final.issues.push({
     code: "invalid_union",
     input: final.value,
     inst,
     errors: results.map(result => result.issues.map(iss => core_util.iR(iss, ctx, core_core.$W())))
    });
    return final;
   }
   const $ZodUnion = core_core.xI("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    core_util.v5(inst, "optin", zod => zod.def.options.some(o => "defaulted" === o._zod.optin) ? "defaulted" : zod.def.options.some(o => void 0 !== o._zod.optin) ? "optional" : void 0);
    core_util.v5(inst, "optout", zod => zod.def.options.some(o => "optional" === o._zod.optout) ? "optional" : void 0);
    core_util.v5(inst, "values", zod => {
     if (zod.def.options.every(o => o._zod.values)) return new Set(zod.def.options.flatMap(option => Array.from(option._zod.values)));
     return;
    });
    core_util.v5(inst, "pattern", zod => {
     if (zod.def.options.every(o => o._zod.pattern)) {
      const patterns = zod.def.options.map(o => o._zod.pattern);
      return new RegExp(`^(${patterns.map(p => core_util.p6(p.source)).join("|")})$`);
     }
     return;
    });
    const first = 1 === def.options.length ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
     if (first) return first(payload, ctx);
     let async = !1;
     const results = [];
     for (const option of def.options) {
      const result = option._zod.run({
       value: payload.value,
       issues: []
      }, ctx);
      if (result instanceof Promise) {
       results.push(result);
       async = !0;
      } else {
       if (0 === result.issues.length) return result;
       results.push(result);
      }
     }
     if (!async) return handleUnionResults(results, payload, inst, ctx);
     return Promise.all(results).then(results => handleUnionResults(results, payload, inst, ctx));
    };
   });
   const $ZodRecord = core_core.xI("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
     const input = payload.value;
     if (!core_util.Qd(input)) {
      payload.issues.push({
       expected: "record",
       code: "invalid_type",
       input,
       inst
      });
      return payload;
     }
     const proms = [];
     const values = def.keyType._zod.values;
     if (values && !def.partial) {
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      const recordKeys = new Set;
      for (const key of values) if ("string" == typeof key || "number" == typeof key || "symbol" == typeof key) {
       recordKeys.add("number" == typeof key ? key.toString() : key);
       if ("__proto__" === key) continue;
       const keyResult = def.keyType._zod.run({
        value: key,
        issues: []
       }, ctx);
       if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
       if (keyResult.issues.length) {
        payload.issues.push({
         code: "invalid_key",
         origin: "record",
         issues: keyResult.issues.map(iss => core_util.iR(iss, ctx, core_core.$W())),
         input: key,
         path: [ key ],
         inst
        });
        continue;
       }
       const outKey = keyResult.value;
       if ("__proto__" === outKey) continue;
       const result = def.valueType._zod.run({
        value: input[key],
        issues: []
       }, ctx);
       if (result instanceof Promise) proms.push(result.then(result => {
        if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
        payload.value[outKey] = result.value;
       })); else {
        if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
        payload.value[outKey] = result.value;
       }
      }
      let unrecognized;
      for (const key in input) if (!recordKeys.has(key)) if ("loose" === def.mode) {
       if ("__proto__" === key) continue;
       payload.value[key] = input[key];
      } else {
       unrecognized = unrecognized ?? [];
       unrecognized.push(key);
      }
      if (unrecognized && unrecognized.length > 0) payload.issues.push({
       code: "unrecognized_keys",
       input,
       inst,
       keys: unrecognized,
       continue: !0
      });
     } else {
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      let unrecognized;
      for (const key of Reflect.ownKeys(input)) {
       if ("__proto__" === key) continue;
       if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
       let keyResult = def.keyType._zod.run({
        value: key,
        issues: []
       }, ctx);
       if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
       if ("string" == typeof key && number.test(key) && keyResult.issues.length) {
        const retryResult = def.keyType._zod.run({
         value: Number(key),
         issues: []
        }, ctx);
        if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
        if (0 === retryResult.issues.length) keyResult = retryResult;
       }
       if (keyResult.issues.length) {
        if ("loose" === def.mode) payload.value[key] = input[key]; else if (values) {
         unrecognized = unrecognized ?? [];
         unrecognized.push(key);
        } else payload.issues.push({
         code: "invalid_key",
         origin: "record",
         issues: keyResult.issues.map(iss => core_util.iR(iss, ctx, core_core.$W())),
         input: key,
         path: [ key ],
         inst
        });
        continue;
       }
       const outKey = keyResult.value;
       if ("__proto__" === outKey) continue;
       const result = def.valueType._zod.run({
        value: input[key],
        issues: []
       }, ctx);
       if (result instanceof Promise) proms.push(result.then(result => {
        if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
        payload.value[outKey] = result.value;
       })); else {
        if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
        payload.value[outKey] = result.value;
       }
      }
      if (unrecognized && unrecognized.length > 0) payload.issues.push({
       code: "unrecognized_keys",
       input,
       inst,
       keys: unrecognized,
       continue: !0
      });
     }
     if (proms.length) return Promise.all(proms).then(() => payload);
     return payload;
    };
   });
   const $ZodEnum = core_core.xI("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = core_util.w5(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    core_util.v5(inst, "pattern", zod => {
     const patternValues = core_util.w5(zod.def.entries).filter(k => core_util.qQ.has(typeof k));
     return new RegExp(patternValues.length ? `^(${patternValues.map(o => core_util.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
     const input = payload.value;
     if (valuesSet.has(input)) return payload;
     payload.issues.push({
      code: "invalid_value",
      values,
      input,
      inst
     });
     return payload;
    };
   });
   function handleOptionalResult(payload, result) {
    payload.value = result.issues.length ? void 0 : result.value;
    return payload;
   }
   const $ZodOptional = core_core.xI("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    core_util.v5(inst, "optin", zod => "defaulted" === zod.def.innerType._zod.optin ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    core_util.v5(inst, "values", zod => {
     const values = zod.def.innerType._zod.values;
     return values ? new Set([ ...values, void 0 ]) : void 0;
    });
    core_util.v5(inst, "pattern", zod => {
     const pattern = zod.def.innerType._zod.pattern;
     return pattern ? new RegExp(`^(${core_util.p6(pattern.source)})?$`) : void 0;
    });
    inst._zod.parse = (payload, ctx) => {
     if (void 0 === payload.value) {
      if ("defaulted" !== def.innerType._zod.optin) return payload;
      const result = def.innerType._zod.run({
       value: payload.value,
       issues: []
      }, ctx);
      if (result instanceof Promise) return result.then(result => handleOptionalResult(payload, result));
      return handleOptionalResult(payload, result);
     }
     return def.innerType._zod.run(payload, ctx);
    };
   });
   const $ZodNullable = core_core.xI("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    core_util.v5(inst, "optin", zod => zod.def.innerType._zod.optin);
    core_util.v5(inst, "optout", zod => zod.def.innerType._zod.optout);
    core_util.v5(inst, "pattern", zod => {
     const pattern = zod.def.innerType._zod.pattern;
     return pattern ? new RegExp(`^(${core_util.p6(pattern.source)}|null)$`) : void 0;
    });
    core_util.v5(inst, "values", zod => zod.def.innerType._zod.values ? new Set([ ...zod.def.innerType._zod.values, null ]) : void 0);
    inst._zod.parse = (payload, ctx) => {
     if (null === payload.value) return payload;
     return def.innerType._zod.run(payload, ctx);
    };
   });
   const $ZodDefault = core_core.xI("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    core_util.v5(inst, "values", zod => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
     if ("backward" === ctx.direction) return def.innerType._zod.run(payload, ctx);
     if (void 0 === payload.value) {
      payload.value = def.defaultValue;
      return payload;
     }
     const result = def.innerType._zod.run(payload, ctx);
     if (result instanceof Promise) return result.then(result => handleDefaultResult(result, def));
     return handleDefaultResult(result, def);
    };
   });
   function handleDefaultResult(payload, def) {
    if (void 0 === payload.value) payload.value = def.defaultValue;
    return payload;
   }
   const $ZodCustom = core_core.xI("$ZodCustom", (inst, def) => {
    core_checks.QP.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => payload;
    inst._zod.check = payload => {
     const input = payload.value;
     const r = def.fn(input);
     if (r instanceof Promise) return r.then(r => handleRefineResult(r, payload, input, inst));
     handleRefineResult(r, payload, input, inst);
     return;
    };
   });
   function handleRefineResult(result, payload, input, inst) {
    if (!result) {
     const _iss = {
      code: "custom",
      input,
      inst,
      path: [ ...inst._zod.def.path ?? [] ],
      continue: !inst._zod.def.abort
     };
     if (inst._zod.def.params) _iss.params = inst._zod.def.params;
     payload.issues.push(core_util.sn(_iss));
    }
   }
   var api = __nccwpck_require__(3305);
   const _messageDesc = {
    get: function _getMessage() {
     const internals = this._zod;
     internals.message ?? (internals.message = JSON.stringify(internals.def, core_util.k8, 2));
     return internals.message;
    },
    set: function _setMessage(value) {
     this._zod.message = value;
    },
    enumerable: !0,
    configurable: !0
   };
   const _issuesDesc = {
    value: void 0,
    enumerable: !1
   };
   const _installedToString = new WeakSet([ Object.prototype, Error.prototype ]);
   const initializer = (inst, def) => {
    inst.name = "$ZodError";
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    _issuesDesc.value = void 0;
    Object.defineProperty(inst, "message", _messageDesc);
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
     _installedToString.add(proto);
     Object.defineProperty(proto, "toString", {
      configurable: !0,
      enumerable: !1,
      get() {
       const value = () => this.message;
       Object.defineProperty(this, "toString", {
        value,
        configurable: !0,
        writable: !0
       });
       return value;
      },
      set(value) {
       Object.defineProperty(this, "toString", {
        value,
        configurable: !0,
        writable: !0
       });
      }
     });
    }
   };
   (0, core_core.xI)("$ZodError", initializer);
   const $ZodRealError = (0, core_core.xI)("$ZodError", initializer, void 0, {
    Parent: Error
   });
   const parse_parse = (_Err => {
    const fn = (schema, value, _ctx, _params) => {
     const ctx = _ctx ? {
      ..._ctx,
      async: !1
     } : {
      async: !1
     };
     const result = schema._zod.run({
      value,
      issues: []
     }, ctx);
     if (result instanceof Promise) throw new core_core.GT;
     if (result.issues.length) {
      const e = new (_params?.Err ?? _Err)(result.issues.map(iss => core_util.iR(iss, ctx, core_core.$W())));
      core_util.gx(e, _params?.callee ?? fn);
      throw e;
     }
     return result.value;
    };
    return fn;
   })($ZodRealError);
   const parse_parseAsync = (_Err => {
    const fn = async (schema, value, _ctx, params) => {
     const ctx = _ctx ? {
      ..._ctx,
      async: !0
     } : {
      async: !0
     };
     let result = schema._zod.run({
      value,
      issues: []
     }, ctx);
     if (result instanceof Promise) result = await result;
     if (result.issues.length) {
      const e = new (params?.Err ?? _Err)(result.issues.map(iss => core_util.iR(iss, ctx, core_core.$W())));
      core_util.gx(e, params?.callee ?? fn);
      throw e;
     }
     return result.value;
    };
    return fn;
   })($ZodRealError);
   const safeParse = (_Err => (schema, value, _ctx) => {
    const ctx = _ctx ? {
     ..._ctx,
     async: !1
    } : {
     async: !1
    };
    const result = schema._zod.run({
     value,
     issues: []
    }, ctx);
    if (result instanceof Promise) throw new core_core.GT;
    return result.issues.length ? failure(_Err, result.issues, ctx) : {
     success: !0,
     data: result.value
    };
   })($ZodRealError);
   function failure(Err, issues, ctx) {
    let error;
    return {
     success: !1,
     get error() {
      if (!error) {
       error = new Err(issues.map(iss => core_util.iR(iss, ctx, core_core.$W())));
       issues = void 0;
       ctx = void 0;
      }
      return error;
     },
     set error(e) {
      error = e;
      issues = void 0;
      ctx = void 0;
     }
    };
   }
   const safeParseAsync = (_Err => async (schema, value, _ctx) => {
    const ctx = _ctx ? {
     ..._ctx,
     async: !0
    } : {
     async: !0
    };
    let result = schema._zod.run({
     value,
     issues: []
    }, ctx);
    if (result instanceof Promise) result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : {
     success: !0,
     data: result.value
    };
   })($ZodRealError);
   const ZodMiniType = core_core.xI("ZodMiniType", (inst, def) => {
    if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
   }, {
    get with() {
     return this.check;
    },
    set with(value) {
     core_util.qh(this, "with", value);
    },
    parse(data, params) {
     return parse_parse(this, data, params, {
      callee: this.parse
     });
    },
    parseAsync(data, params) {
     return parse_parseAsync(this, data, params, {
      callee: this.parseAsync
     });
    },
    safeParse(data, params) {
     return safeParse(this, data, params);
    },
    safeParseAsync(data, params) {
     return safeParseAsync(this, data, params);
    },
    check(...checks) {
     const def = this.def;
     return this.clone({
      ...def,
      checks: [ ...def.checks ?? [], ...checks.map(ch => "function" == typeof ch ? {
       _zod: {
        check: ch,
        def: {
         check: "custom"
        },
        onattach: []
       }
      } : ch) ]
     }, {
      parent: !0
     });
    },
    clone(_def, params) {
     return core_util.o8(this, _def, params);
    },
    brand() {
     return this;
    },
    register(reg, meta) {
     reg.add(this, meta);
     return this;
    },
    apply(fn, ...args) {
     return 0 === args.length ? fn(this) : fn(this, ...args);
    }
   });
   const ZodMiniString = core_core.xI("ZodMiniString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodMiniType.init(inst, def);
   });
   function schemas_string(params) {
    return api.Rl(ZodMiniString, params);
   }
   const ZodMiniNumber = core_core.xI("ZodMiniNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodMiniType.init(inst, def);
   });
   function schemas_number(params) {
    return api.F7(ZodMiniNumber, params);
   }
   const ZodMiniBoolean = core_core.xI("ZodMiniBoolean", (inst, def) => {
    $ZodBoolean.init(inst, def);
    ZodMiniType.init(inst, def);
   });
   function schemas_boolean(params) {
    return api._L(ZodMiniBoolean, params);
   }
   const ZodMiniUnknown = core_core.xI("ZodMiniUnknown", (inst, def) => {
    $ZodUnknown.init(inst, def);
    ZodMiniType.init(inst, def);
   });
   function unknown() {
    return api.em(ZodMiniUnknown);
   }
   const ZodMiniNever = core_core.xI("ZodMiniNever", (inst, def) => {
    $ZodNever.init(inst, def);
    ZodMiniType.init(inst, def);
   });
   function never(params) {
    return api.G8(ZodMiniNever, params);
   }
   const ZodMiniArray = core_core.xI("ZodMiniArray", (inst, def) => {
    $ZodArray.init(inst, def);
    ZodMiniType.init(inst, def);
   });
   function array(element, params) {
    return new ZodMiniArray({
     type: "array",
     element,
     ...core_util.A2(params)
    });
   }
   const ZodMiniObject = core_core.xI("ZodMiniObject", (inst, def) => {
    $ZodObject.init(inst, def);
    ZodMiniType.init(inst, def);
    core_util.X(inst, "shape", self => self._zod.def.shape, !1);
   });
   function object(shape, params) {
    const def = {
     type: "object",
     shape: shape ?? {},
     ...core_util.A2(params)
    };
    return new ZodMiniObject(def);
   }
   function strictObject(shape, params) {
    return new ZodMiniObject({
     type: "object",
     shape,
     catchall: never(),
     ...core_util.A2(params)
    });
   }
   function looseObject(shape, params) {
    return new ZodMiniObject({
     type: "object",
     shape,
     catchall: unknown(),
     ...core_util.A2(params)
    });
   }
   const ZodMiniUnion = core_core.xI("ZodMiniUnion", (inst, def) => {
    $ZodUnion.init(inst, def);
    ZodMiniType.init(inst, def);
   });
   function union(options, params) {
    return new ZodMiniUnion({
     type: "union",
     options,
     ...core_util.A2(params)
    });
   }
   const ZodMiniRecord = core_core.xI("ZodMiniRecord", (inst, def) => {
    $ZodRecord.init(inst, def);
    ZodMiniType.init(inst, def);
   });
   function record(keyType, valueType, params) {
    if (!valueType || !valueType._zod) return new ZodMiniRecord({
     type: "record",
     keyType: schemas_string(),
     valueType: keyType,
     ...core_util.A2(valueType)
    });
    return new ZodMiniRecord({
     type: "record",
     keyType,
     valueType,
     ...core_util.A2(params)
    });
   }
   const ZodMiniEnum = core_core.xI("ZodMiniEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodMiniType.init(inst, def);
    inst.options = [ ...inst._zod.values ];
   });
   function _enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map(v => [ v, v ])) : values;
    return new ZodMiniEnum({
     type: "enum",
     entries,
     ...core_util.A2(params)
    });
   }
   const ZodMiniOptional = core_core.xI("ZodMiniOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodMiniType.init(inst, def);
   });
   function optional(innerType) {
    return new ZodMiniOptional({
     type: "optional",
     innerType
    });
   }
   const ZodMiniNullable = core_core.xI("ZodMiniNullable", (inst, def) => {
    $ZodNullable.init(inst, def);
    ZodMiniType.init(inst, def);
   });
   function nullable(innerType) {
    return new ZodMiniNullable({
     type: "nullable",
     innerType
    });
   }
   function nullish(innerType) {
    return optional(nullable(innerType));
   }
   const ZodMiniDefault = core_core.xI("ZodMiniDefault", (inst, def) => {
    $ZodDefault.init(inst, def);
    ZodMiniType.init(inst, def);
   });
   function _default(innerType, defaultValue) {
    return new ZodMiniDefault({
     type: "default",
     innerType,
     get defaultValue() {
      return "function" == typeof defaultValue ? defaultValue() : core_util.yG(defaultValue);
     }
    });
   }
   const ZodMiniCustom = core_core.xI("ZodMiniCustom", (inst, def) => {
    $ZodCustom.init(inst, def);
    ZodMiniType.init(inst, def);
   });
   function custom(fn, _params) {
    return api.FO(ZodMiniCustom, fn ?? (() => !0), _params);
   }
   api.q0;
   api.mI;
  },
  966: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   "use strict";
   __nccwpck_require__.d(__webpack_exports__, {
    Sz: () => FunctionValue,
    H9: () => StarlarkError,
    P: () => createEngine
   });
   const external_node_worker_threads_namespaceObject = require("node:worker_threads");
   class StarlarkError extends Error {
    name="StarlarkError";
    kind;
    problems;
    frames;
    constructor(kind, message, more = {}) {
     super(message, void 0 === more.cause ? void 0 : {
      cause: more.cause
     });
     this.kind = kind;
     this.problems = more.problems ?? [ {
      message
     } ];
     this.frames = more.frames ?? [];
    }
   }
   class Instance {
    #worker;
    #options;
    #jobs=new Map;
    #lastJob=0;
    #lastProgram=0;
    #shared=new Map;
    #death;
    constructor(options) {
     this.#options = options;
     this.#worker = options.worker instanceof URL ? function startWorker(script, {assets, memoryPages, flags, module, stackSizeMb}) {
      const workerData = {
       assets,
       memoryPages,
       flags,
       ...void 0 === module ? {} : {
        module
       }
      };
      return new external_node_worker_threads_namespaceObject.Worker(script, {
       name: "starlark",
       workerData,
       resourceLimits: {
        stackSizeMb
       }
      });
     }(options.worker, options) : options.worker;
     this.#worker.on("message", message => this.#receive(message));
     this.#worker.on("error", error => this.#die(`the engine's worker failed: ${String(error)}`, error));
     this.#worker.on("exit", code => this.#die(`the engine's worker exited with code ${code}`));
     this.#worker.unref();
    }
    run(makeRequest, handler, signal) {
     if (void 0 !== this.#death) return Promise.reject(this.#death);
     if (signal?.aborted) return Promise.reject(cancelled(signal.reason));
     return new Promise((resolve, reject) => {
      const request = makeRequest();
      const id = ++this.#lastJob;
      let grace;
      const controller = new AbortController;
      const abort = () => {
       controller.abort(signal?.reason);
       this.#send({
        type: "cancel",
        job: id,
        reason: reasonText(signal?.reason)
       });
       grace = setTimeout(() => this.#overdue(id, signal?.reason), this.#options.graceMs);
      };
      signal?.addEventListener("abort", abort, {
       once: !0
      });
      this.#jobs.set(id, {
       id,
       handler,
       controller,
       settle: outcome => {
        clearTimeout(grace);
        signal?.removeEventListener("abort", abort);
        this.#jobs.delete(id);
        if (0 === this.#jobs.size) this.#worker.unref();
        if ("value" in outcome) return resolve(outcome.value);
        controller.abort(outcome.error);
        reject(outcome.error);
       }
      });
      this.#worker.ref();
      this.#send({
       ...request,
       job: id
      });
     });
    }
    newProgram() {
     return ++this.#lastProgram;
    }
    share(source) {
     const known = this.#shared.get(source);
     if (void 0 !== known) return {
      number: known,
      isNew: !1
     };
     this.#shared.set(source, this.#shared.size + 1);
     return {
      number: this.#shared.size,
      isNew: !0
     };
    }
    forget(program) {
     if (void 0 === this.#death) this.#send({
      type: "forget",
      program
     });
    }
    async close() {
     this.#die("the engine was closed");
     await this.#worker.terminate();
    }
    #send(message) {
     this.#worker.postMessage(JSON.stringify(message));
    }
    #receive(message) {
     if ("string" == typeof message) this.#dispatch(JSON.parse(message)); else if ("dead" === message.type) this.#die(message.why, new Error(message.trace || message.why)); else if (3 === message.version) this.#options.onCompiled(message.module); else this.#die(`starlark.wasm speaks protocol ${message.version} and its loader 3: build it again`);
    }
    #dispatch(message) {
     const job = this.#jobs.get(message.job);
     if (void 0 === job) return;
     const {signal} = job.controller;
     switch (message.type) {
     case "done":
      job.settle({
       value: message.value
      });
      break;

     case "fail":
      job.settle({
       error: failure(message.error, job)
      });
      break;

     case "host":
      this.#answer(job, message.wait, handler => handler.host(message, signal));
      break;

     case "load":
      this.#answer(job, message.wait, handler => handler.load(message, signal));
      break;

     case "emit":
      this.#tell(job, handler => handler.emit(message));
      break;

     case "print":
      this.#tell(job, handler => handler.print(message));
     }
    }
    #answer(job, wait, ask) {
     const {handler} = job;
     if (void 0 === handler) throw new Error("a job without a handler asked something");
     ask(handler).catch(error => {
      handler.causes.set(wait, error);
      return () => ({
       error: error instanceof Error ? error.message : String(error)
      });
     }).then(answer => {
      if (void 0 === this.#death && this.#jobs.has(job.id)) this.#send({
       type: "settle",
       wait,
       ...answer()
      });
     });
    }
    #tell(job, listen) {
     if (void 0 === job.handler) return;
     try {
      listen(job.handler);
     } catch (error) {
      this.#send({
       type: "cancel",
       job: job.id,
       reason: "a listener failed"
      });
      job.settle({
       error
      });
     }
    }
    #overdue(id, reason) {
     this.#jobs.get(id)?.settle({
      error: cancelled(reason)
     });
     this.#die(`the engine was ended because a cancelled job did not stop within ${this.#options.graceMs} ms`);
    }
    #die(why, cause) {
     if (void 0 !== this.#death) return;
     this.#death = new StarlarkError("crashed", why, {
      cause
     });
     this.#options.onDeath(this);
     for (const job of [ ...this.#jobs.values() ]) job.settle({
      error: new StarlarkError("crashed", why, {
       cause
      })
     });
     this.#worker.terminate();
    }
   }
   function reasonText(reason) {
    return reason instanceof Error ? reason.message : String(reason ?? "cancelled");
   }
   function cancelled(reason) {
    return new StarlarkError("cancelled", reasonText(reason), {
     cause: reason
    });
   }
   function failure(wire, job) {
    const {signal} = job.controller;
    const cause = "cancelled" === wire.kind && signal.aborted ? signal.reason : void 0 === wire.wait ? void 0 === wire.trace ? void 0 : new Error(wire.trace) : job.handler?.causes.get(wire.wait);
    return new StarlarkError(wire.kind, wire.message, {
     problems: wire.problems,
     frames: wire.frames,
     cause
    });
   }
   class FunctionValue {
    name;
    position;
    moduleKey;
    params;
    topLevel;
    doc;
    handle;
    constructor(owner, wire) {
     this.name = wire.name;
     this.position = wire.position;
     this.moduleKey = wire.moduleKey;
     this.params = wire.params;
     this.topLevel = wire.topLevel;
     if ("" !== wire.doc) this.doc = wire.doc;
     this.handle = new FunctionHandle(owner, wire.handle);
    }
   }
   class FunctionHandle {
    #owner;
    #id;
    constructor(owner, id) {
     this.#owner = owner;
     this.#id = id;
    }
    idFor(owner) {
     return owner === this.#owner ? this.#id : void 0;
    }
   }
   class Opaque {
    type;
    constructor(type) {
     this.type = type;
    }
   }
   class FunctionTable {
    #functions=new Map;
    intern(wire) {
     const found = this.#functions.get("number" == typeof wire ? wire : wire.handle);
     if (void 0 !== found) return found;
     if ("number" == typeof wire) throw new Error(`function ${wire} was not described`);
     const made = new FunctionValue(this, wire);
     this.#functions.set(wire.handle, made);
     return made;
    }
    handle(fn, path) {
     const id = fn.handle.idFor(this);
     if (void 0 !== id) return id;
     const why = `${path}: function ${fn.name} belongs to another program or to an engine that is gone`;
     throw new StarlarkError("crashed", why);
    }
   }
   function encode(value, table, root) {
    return isWire(value, 0) ? value : encodeAt(value, table, root, 0);
   }
   function isWire(value, depth) {
    if ("string" == typeof value || "boolean" == typeof value || null === value) return !0;
    if ("number" == typeof value) return Number.isSafeInteger(value) || Number.isFinite(value) && value % 1 != 0;
    if ("object" != typeof value || 1e3 === depth || value instanceof FunctionValue) return !1;
    if (isArray(value)) {
     for (let index = 0; index < value.length; index++) if (!isWire(value[index], depth + 1)) return !1;
     return !0;
    }
    if (!isPlain(value)) return !1;
    for (const key of Object.keys(value)) if (key.startsWith("$") || !isWire(value[key], depth + 1)) return !1;
    return !0;
   }
   function encodeAt(value, table, path, depth) {
    if (depth > 1e3) refuse(path.slice(0, 80), "nested deeper than 1000");
    switch (typeof value) {
    case "boolean":
    case "string":
     return value;

    case "bigint":
     return {
      $int: value.toString()
     };

    case "number":
     return function encodeNumber(value, path) {
      if (!Number.isFinite(value)) refuse(path, `cannot encode non-finite float ${value}`);
      return Number.isInteger(value) && !Number.isSafeInteger(value) ? {
       $float: String(value)
      } : value;
     }(value, path);

    case "object":
     break;

    default:
     refuse(path, "cannot encode " + typeof value);
    }
    if (null === value) return null;
    if (value instanceof FunctionValue) return {
     $fn: table.handle(value, path)
    };
    if (isArray(value)) return Array.from(value, (each, index) => encodeAt(each, table, `${path}[${index}]`, depth + 1));
    if (!isPlain(value)) refuse(path, "cannot encode an object of a class");
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [ key.startsWith("$") ? `$${key}` : key, encodeAt(each, table, `${path}[${JSON.stringify(key)}]`, depth + 1) ]));
   }
   function isArray(value) {
    return Array.isArray(value);
   }
   function isPlain(value) {
    const prototype = Object.getPrototypeOf(value);
    return null === prototype || prototype === Object.prototype;
   }
   function refuse(path, why) {
    throw new StarlarkError("encode", `${path}: ${why}`);
   }
   const nothing = new Map;
   function decode(wire, table, told = nothing) {
    if (null === wire || "object" != typeof wire) return wire;
    if (Array.isArray(wire)) {
     for (let index = 0; index < wire.length; index++) wire[index] = decode(wire[index], table, told);
     return wire;
    }
    if ("string" == typeof wire.$int) return BigInt(wire.$int);
    if (void 0 !== wire.$fn) return table.intern(wire.$fn);
    if ("number" == typeof wire.$told) return told.get(wire.$told);
    for (const key in wire) if (key.startsWith("$")) return decodeRenamed(wire, table, told);
    for (const key in wire) {
     const part = wire[key];
     if (null !== part && "object" == typeof part) wire[key] = decode(part, table, told);
    }
    return wire;
   }
   function decodeRenamed(wire, table, told) {
    return Object.fromEntries(Object.entries(wire).map(([key, each]) => [ key.startsWith("$") ? key.slice(1) : key, decode(each, table, told) ]));
   }
   function decodeGlobal(wire, table) {
    if (null !== wire && "object" == typeof wire && !Array.isArray(wire) && "string" == typeof wire.$opaque) return new Opaque(wire.$opaque);
    return decode(wire, table);
   }
   class EngineProgram {
    #instance;
    #load;
    #current;
    constructor(instance, load) {
     this.#instance = instance;
     this.#load = load;
    }
    async exec(source, run = {}) {
     const link = this.#link();
     return moduleOf(await link.instance.run(() => ({
      type: "exec",
      program: link.id,
      source: wireSource(source, link, !1),
      maxSteps: String(run.maxSteps ?? 0)
     }), this.#handler(link, run), run.signal), link);
    }
    async call(fn, args = [], kwargs = {}, run = {}) {
     const link = this.#link();
     const {table, id, instance} = link;
     return decode(await instance.run(() => ({
      type: "call",
      program: id,
      fn: table.handle(fn, "call"),
      args: args.map((each, index) => encode(each, table, `argument ${index + 1}`)),
      kwargs: Object.entries(kwargs).map(([name, each]) => [ name, encode(each, table, name) ]),
      maxSteps: String(run.maxSteps ?? 0)
     }), this.#handler(link, run), run.signal), table);
    }
    async modules(internal = []) {
     const link = this.#link();
     return (await link.instance.run(() => ({
      type: "modules",
      program: link.id,
      internal
     }))).map(each => moduleOf(each, link));
    }
    dispose() {
     this.#current?.instance.forget(this.#current.id);
     this.#current = void 0;
    }
    #link() {
     const instance = this.#instance();
     if (this.#current?.instance !== instance) {
      const table = new FunctionTable;
      this.#current = {
       instance,
       id: instance.newProgram(),
       table,
       sent: new Set,
       causes: new Map
      };
     }
     return this.#current;
    }
    #handler(link, run) {
     const told = new Map;
     return {
      causes: link.causes,
      async host({name, args, kwargs, at, frames}, signal) {
       const call = {
        name,
        args: args.map(each => decode(each, link.table)),
        kwargs: Object.fromEntries(kwargs.map(([key, each]) => [ key, decode(each, link.table) ])),
        at: at ?? void 0,
        frames,
        signal
       };
       if (void 0 === run.host) throw new Error(`${name} is not available here`);
       const value = encode(await run.host(call), link.table, `answer of ${name}`);
       return () => ({
        value
       });
      },
      load: async ({path, from, at}, signal) => {
       const source = await this.#load({
        path,
        from,
        at,
        signal
       });
       return () => ({
        program: link.id,
        module: wireSource(source, link, !0)
       });
      },
      emit({events}) {
       let at;
       let frames = [];
       for (const event of events) {
        if (void 0 !== event.frames) {
         frames = event.frames;
         at = event.at ?? void 0;
        }
        const value = decode(event.value, link.table, told);
        if ("object" == typeof value) told.set(event.index, value);
        run.onEmit?.({
         kind: event.kind,
         value,
         index: event.index,
         at,
         frames
        });
       }
      },
      print({text, at, function: name}) {
       run.onPrint?.({
        text,
        at: at ?? void 0,
        function: name
       });
      }
     };
    }
   }
   function wireSource(source, link, freeze) {
    if (link.sent.has(source.key)) return {
     key: source.key,
     known: !0
    };
    link.sent.add(source.key);
    const {number: shared, isNew} = source.internal && freeze ? link.instance.share(source) : {
     number: 0,
     isNew: !0
    };
    if (!isNew) return {
     key: source.key,
     shared
    };
    return {
     ...0 === shared ? {} : {
      shared
     },
     key: source.key,
     file: source.file,
     text: source.source,
     internal: source.internal ?? !1,
     freeze: source.freeze ?? freeze,
     builtins: source.predeclared?.builtins ?? [],
     modules: (source.predeclared?.modules ?? []).map(each => ({
      source: wireSource(each.source, link, !0),
      names: "public" === each.names ? null : {
       ...each.names
      }
     })),
     dialect: source.dialect ?? []
    };
   }
   function moduleOf(wire, link) {
    const globals = new Map(wire.globals.map(([name, value]) => [ name, decodeGlobal(value, link.table) ]));
    return {
     key: wire.key,
     file: wire.file,
     internal: wire.internal,
     globals
    };
   }
   function createEngine(options = {}) {
    const here = require("url").pathToFileURL(__filename).href;
    const settings = {
     assets: folder(options.assets ?? new URL("../wasm/", here)).href,
     worker: options.worker ?? new URL("./worker.js", here),
     graceMs: options.graceMs ?? 2e3,
     memoryPages: options.memoryPages ?? 8192,
     stackSizeMb: options.stackSizeMb ?? 64,
     flags: options.flags ?? []
    };
    let running;
    let compiled;
    const instance = () => {
     running ??= new Instance({
      ...settings,
      ...void 0 === compiled ? {} : {
       module: compiled
      },
      onCompiled: module => {
       compiled = module;
      },
      onDeath: dead => {
       if (running === dead) running = void 0;
      }
     });
     return running;
    };
    return {
     start: () => void instance(),
     outline: async (file, text) => function outlineOf(wire) {
      const literals = new FunctionTable;
      return {
       ...wire,
       calls: wire.calls.map(call => ({
        ...call,
        args: call.args.map(each => decode(each, literals) ?? void 0)
       })),
       uses: new Map(wire.uses.map(({name, position}) => [ name, position ]))
      };
     }(await instance().run(() => ({
      type: "outline",
      file,
      text
     }))),
     program: ({load}) => new EngineProgram(instance, load),
     close: async () => running?.close()
    };
   }
   function folder(address) {
    return address.pathname.endsWith("/") ? address : new URL(`${address.href}/`);
   }
  }
 };
 var __webpack_module_cache__ = {};
 function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (void 0 !== cachedModule) return cachedModule.exports;
  var module = __webpack_module_cache__[moduleId] = {
   exports: {}
  };
  var threw = !0;
  try {
   __webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
   threw = !1;
  } finally {
   if (threw) delete __webpack_module_cache__[moduleId];
  }
  return module.exports;
 }
 __nccwpck_require__.m = __webpack_modules__;
 if (1) __nccwpck_require__.ab = __dirname + "/";
 (() => {
  var getProto = Object.getPrototypeOf ? obj => Object.getPrototypeOf(obj) : obj => obj.__proto__;
  var leafPrototypes;
  __nccwpck_require__.t = function(value, mode) {
   if (1 & mode) value = this(value);
   if (8 & mode) return value;
   if ("object" == typeof value && value) {
    if (4 & mode && value.__esModule) return value;
    if (16 & mode && "function" == typeof value.then) return value;
   }
   var ns = Object.create(null);
   __nccwpck_require__.r(ns);
   var def = {};
   leafPrototypes = leafPrototypes || [ null, getProto({}), getProto([]), getProto(getProto) ];
   for (var current = 2 & mode && value; "object" == typeof current && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach(key => def[key] = () => value[key]);
   def.default = () => value;
   __nccwpck_require__.d(ns, def);
   return ns;
  };
 })();
 (() => {
  __nccwpck_require__.d = (exports, definition) => {
   for (var key in definition) if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
    enumerable: !0,
    get: definition[key]
   });
  };
 })();
 (() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = chunkId => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
   __nccwpck_require__.f[key](chunkId, promises);
   return promises;
  }, []));
 })();
 (() => {
  __nccwpck_require__.u = chunkId => chunkId + ".index.js";
 })();
 (() => {
  __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
 })();
 (() => {
  __nccwpck_require__.r = exports => {
   if ("undefined" != typeof Symbol && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, {
    value: "Module"
   });
   Object.defineProperty(exports, "__esModule", {
    value: !0
   });
  };
 })();
 (() => {
  var installedChunks = {
   792: 1
  };
  __nccwpck_require__.f.require = (chunkId, promises) => {
   if (!installedChunks[chunkId]) if (1) (chunk => {
    var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
    for (var moduleId in moreModules) if (__nccwpck_require__.o(moreModules, moduleId)) __nccwpck_require__.m[moduleId] = moreModules[moduleId];
    if (runtime) runtime(__nccwpck_require__);
    for (var i = 0; i < chunkIds.length; i++) installedChunks[chunkIds[i]] = 1;
   })(require("./" + __nccwpck_require__.u(chunkId))); else installedChunks[chunkId] = 1;
  };
 })();
 (() => {
  "use strict";
  var external_node_crypto_ = __nccwpck_require__(7598);
  var external_node_fs_ = __nccwpck_require__(3024);
  var session = __nccwpck_require__(6183);
  var errors = __nccwpck_require__(9473);
  var failure = __nccwpck_require__(220);
  var job = __nccwpck_require__(7249);
  var github_usage = __nccwpck_require__(2185);
  var masks = __nccwpck_require__(8889);
  var create = __nccwpck_require__(1719);
  var output = __nccwpck_require__(9018);
  const command = /^\s*::|##\[/;
  class GroupedOutput {
   stream;
   token;
   members=[];
   held=[];
   constructor(stream, token) {
    this.stream = stream;
    this.token = token;
   }
   say(lines) {
    if (this.members.length > 0) this.held.push(...lines); else this.writeGuarded(lines);
   }
   pulse(lines) {
    if (this.members.length > 0) (0, output.x)(this.stream, lines); else this.writeGuarded(lines);
   }
   start(run) {
    this.members.push({
     ...run,
     lines: []
    });
    if (1 === this.members.length) this.open(run);
   }
   print(run, lines) {
    const place = this.members.findIndex(member => member.ref === run.ref);
    if (0 === place) (0, output.x)(this.stream, lines); else if (place > 0) this.members[place]?.lines.push(...lines); else this.say(lines.map(line => `${run.label} | ${line}`));
   }
   end(run, line) {
    const member = this.members.find(each => each.ref === run.ref);
    if (void 0 === member) this.say([ `${run.label}: ${line}` ]); else {
     member.ending = line;
     this.advance();
    }
   }
   settle() {
    for (const member of this.members) member.ending ??= "still running";
    this.advance();
   }
   commands(lines) {
    const open = this.members.length > 0;
    const guarded = [ `::${this.token}::`, ...lines, `::stop-commands::${this.token}` ];
    (0, output.x)(this.stream, open ? guarded : lines);
   }
   quote(text) {
    this.writeGuarded(text.replace(/\n$/, "").split("\n"));
   }
   advance() {
    for (let [first] = this.members; void 0 !== first?.ending; [first] = this.members) {
     (0, output.x)(this.stream, [ `::${this.token}::`, "::endgroup::" ]);
     this.writeGuarded([ `${first.label}: ${first.ending}` ]);
     this.members.shift();
     const [next] = this.members;
     if (void 0 !== next) this.open(next, next.lines.splice(0));
    }
    if (0 === this.members.length) this.writeGuarded(this.held.splice(0));
   }
   open(run, lines = []) {
    (0, output.x)(this.stream, [ `::group::${run.label}`, `::stop-commands::${this.token}`, ...lines ]);
   }
   writeGuarded(lines) {
    const guarded = lines.some(line => command.test(line));
    (0, output.x)(this.stream, guarded ? [ `::stop-commands::${this.token}`, ...lines, `::${this.token}::` ] : lines);
   }
  }
  var commander = __nccwpck_require__(8909);
  const {DM: program, gu: createCommand, er: createArgument, Ww: createOption, b7: CommanderError, Di: InvalidArgumentError, a2: InvalidOptionArgumentError, uB: Command, ef: Argument, c$: Option, _V: Help} = commander;
  async function withJobs(session, outcome, worked = !0) {
   if (!worked || void 0 === session.runner) return outcome;
   const {withJobs: asking} = await Promise.all([ __nccwpck_require__.e(411), __nccwpck_require__.e(788) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 8788));
   return asking(session, outcome);
  }
  async function stdoutStyle({color}) {
   const {styleOf} = await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 1719));
   return styleOf(process.stdout, process.env, color);
  }
  const pushDescription = "release what changed, or watches what changed, since the last push; then do all work";
  function requestOption() {
   return new Option("--request <id>", "the request that this answers").hideHelp();
  }
  function comprehensive(command) {
   const always = new Option("--comprehensive", "look again until nothing is left (which it always does)");
   command.addOption(always.conflicts("dryrun"));
  }
  function dryrun(command, flags = "-d, --dryrun", shown = "what would be done, as JSON") {
   return command.option(flags, `print ${shown}, and do nothing`);
  }
  function group(program, name, description) {
   return program.command(name).description(description).helpCommand(!1);
  }
  function common(command) {
   return command.option("--json", "print one JSON document on stdout").option("--verbose", "also say at the end what was used of GitHub's quota").addOption(new Option("--progress <mode>", "how progress is shown on stderr").choices([ "auto", "tty", "plain", "json", "quiet" ]).default("auto")).addOption(new Option("--color <when>", "use colours").choices([ "auto", "always", "never" ]).default("auto"));
  }
  function parallel(command) {
   return command.option("--max-parallel <n>", "tasks in progress at one moment", positiveInteger, 10);
  }
  function target(command) {
   return parallel(common(command)).option("--package <file>", "the package's file, instead of an argument").option("--release <id>", "the release, with --package");
  }
  function cascade(command) {
   return parallel(common(command)).option("--cascade", "apply it and do the work that follows, at other commits and in other repositories too");
  }
  function collect(value, before = []) {
   return [ ...before, value ];
  }
  function positiveInteger(text) {
   const value = Number(text);
   if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError("it must be a whole number from 1 up.");
   return value;
  }
  function allOptions(command) {
   return [ ...command.options, ...command.commands.flatMap(allOptions) ];
  }
  const here = require("url").pathToFileURL(__filename).href;
  function packageVersion() {
   const text = (0, external_node_fs_.readFileSync)(new URL("../../package.json", here), "utf8");
   return JSON.parse(text).version;
  }
  async function main(args, door) {
   const name = process.env.OCU_COMMAND_OVERRIDE || "ocuroot";
   const version = packageVersion();
   let code = 0;
   const program = function buildProgram(name, version, handlers) {
    const program = new Command(name).description("Release orchestration on top of CI: pipelines in Starlark, state and intent in git, no server.").version(version, "-V, --version", "print the version").helpOption("-h, --help", "show help").showSuggestionAfterError(!0).enablePositionalOptions();
    !function addRelease(program, handlers) {
     const release = group(program, "release", "make releases and go on with them");
     target(release.command("new").description("evaluate a file and release it, or register its environments")).argument("[file]", "the package's file, from the working directory (//FILE: from the root)").option("-f, --force", "make another release although this commit has one").option("--cascade", "also do the work that follows from it, at other commits and in other repositories too").action((file, options) => handlers.releaseNew(file, options));
     target(release.command("continue").description("do what is ready in a release")).argument("[release]", "FILE for the newest release at this commit, or FILE/@r3, FILE/@TAG").action((ref, options) => handlers.releaseContinue(ref, options));
     target(release.command("retry").description("run again what failed, was lost or cancelled in a release")).argument("[release]", "FILE for the newest release at this commit, or FILE/@r3, FILE/@TAG; FILE/@/deploy/ENV for one deployment").option("--all", "all releases of this commit, of FILE or of all packages").action((ref, options) => handlers.releaseRetry(ref, options));
     target(release.command("lint").description("evaluate files and say what they declare; runs and writes nothing")).argument("<files...>", "files of packages or environments").action((files, options) => handlers.releaseLint(files, options));
    }(program, handlers);
    !function addWork(program, handlers) {
     const work = group(program, "work", "do outstanding work");
     const kinds = {
      continue: "do all work of this repository that is ready at this commit, and redeploy what has changed inputs",
      any: "take over what users asked for, do all work at this commit, and ask for that of other commits",
      cascade: "take over what users asked for, and do all work at all commits and in all repositories, in order",
      ops: "plan releases of this commit again for environments that they did not know"
     };
     for (const kind of [ "continue", "any", "cascade", "ops" ]) {
      const command = dryrun(parallel(common(work.command(kind).description(kinds[kind]))));
      if ("any" === kind) comprehensive(command.addOption(requestOption()));
      command.action(options => handlers.work(kind, options));
     }
     dryrun(parallel(common(work.command("trigger").description("ask for the work of other commits to be done")))).option("-i, --intent", "ask every repository at its newest commit to look at intent").action(options => handlers.workTrigger(options));
     cascade(program.command("rollback").description("set the intent that a deployment be at an earlier release")).argument("<file>", "the package's file").argument("<environment>").option("--to <release>", "the release (default: the one done there before the one tried last)").option("-y, --yes", "do not ask").action((file, environment, options) => handlers.rollback(file, environment, options));
    }(program, handlers);
    !function addQuestions(program, handlers) {
     common(program.command("status").description("say what is deployed where, what is frozen, and what needs a look")).action(options => handlers.status(options));
     common(program.command("why").description("say why something is as it is, and what would move it")).argument("<ref>", "FILE/@/deploy/ENV for a deployment, FILE/@r3 for a release, FILE/@r3/task/NAME").action((ref, options) => handlers.why(ref, options));
     common(program.command("history").description("say what happened to something, when, and on whose word")).argument("<ref>", "FILE/@/deploy/ENV for a deployment, FILE/@r3, @/custom/NAME").option("--all", "all runs, not only the newest").action((ref, options) => handlers.history(ref, options));
    }(program, handlers);
    !function addFreeze(program, handlers) {
     common(program.command("freeze").description("hold deployments: nothing is started there until it is taken back")).argument("[names...]", "environments, or files of packages").option("--package <file>", "only this package, in these environments or everywhere; may be repeated", collect).requiredOption("--reason <text>", "why, as everybody sees it who waits").option("--until <time>", "when it ends by itself: 2026-12-27, 2026-12-27T08:00, 12h, 3d").option("--exempt <ref>", "a package or release that goes on, FILE or FILE/@r3; may be repeated", collect).action((names, options) => handlers.freeze(names, options));
     cascade(program.command("thaw").description("take freezes back")).argument("[names...]", "environments, or files of packages, as they were frozen").option("--package <file>", "only this package, in these environments or everywhere; may be repeated", collect).action((names, options) => handlers.thaw(names, options));
    }(program, handlers);
    dryrun(parallel(common(program.command("push").description(pushDescription))), "-n, --dryrun", "the files").action(options => handlers.push(options));
    !function addState(program, handlers) {
     const state = group(program, "state", "look at state, change intent, apply it");
     common(state.command("get").description("print the document at a ref, or the value at its fragment, as JSON")).argument("[ref]", "for example FILE/@r3/task/build#output/image").option("--package <file>", "the package, instead of an argument").option("--release <id>", "the release, with --package").action((ref, options) => handlers.stateGet(ref, options));
     common(state.command("match").description("print the refs in state that match a glob, one per line")).argument("[glob]", "for example '**/@/deploy/*'").option("-l, --no-links", "leave out refs that are links").action((glob, options) => handlers.stateMatch(glob, options));
     common(state.command("diff").description("print the refs where intent and state differ, one per line")).option("--long", "also how they differ").action(options => handlers.stateDiff(options));
     cascade(state.command("set").description("set the intent at a ref: a custom value or an environment")).argument("<ref>").argument("<value>", "the value; - reads it from standard input").addOption(new Option("-f, --format <format>", "how the value is written").choices([ "string", "json", "starlark" ]).default("string")).action((ref, value, options) => handlers.stateSet(ref, value, options));
     cascade(state.command("delete").description("delete the intent at a ref")).argument("<ref>").action((ref, options) => handlers.stateDelete(ref, options));
     cascade(state.command("apply").description("bring state in line with the intent at a ref")).argument("<ref>").action((ref, options) => handlers.stateApply(ref, options));
    }(program, handlers);
    common(program.command("version").description("print the version")).action(options => handlers.version(options));
    program.command("completion").description("print a completion script").argument("<shell>", "bash, zsh or fish").action(shell => handlers.completion(shell));
    return program;
   }(name, version, function createHandlers(shell) {
    const inSession = async (command, needs, options, act) => {
     const engine = "engine" === needs ? (await __nccwpck_require__.e(504).then(__nccwpck_require__.bind(__nccwpck_require__, 504))).startEngine() : void 0;
     const {runCommand} = await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 2681));
     return runCommand(shell, {
      command,
      needs,
      options,
      act,
      ...void 0 === engine ? {} : {
       engine
      }
     });
    };
    return {
     releaseNew: (file, options) => inSession("release new", "engine", options, async session => {
      const {releaseNew} = await Promise.all([ __nccwpck_require__.e(411), __nccwpck_require__.e(221) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 2221));
      return withJobs(session, await releaseNew(session, file, options));
     }),
     releaseContinue: (ref, options) => inSession("release continue", "engine", options, async session => {
      const {releaseContinue} = await __nccwpck_require__.e(110).then(__nccwpck_require__.bind(__nccwpck_require__, 6110));
      return withJobs(session, await releaseContinue(session, ref, options));
     }),
     releaseRetry: (ref, options) => inSession("release retry", "engine", options, async session => {
      const {releaseRetry} = await __nccwpck_require__.e(337).then(__nccwpck_require__.bind(__nccwpck_require__, 3337));
      return withJobs(session, await releaseRetry(session, ref, options));
     }),
     releaseLint: (files, options) => inSession("release lint", "engine", options, async session => {
      const {releaseLint} = await __nccwpck_require__.e(910).then(__nccwpck_require__.bind(__nccwpck_require__, 2910));
      return releaseLint(session, files, options);
     }),
     work: (kind, options) => inSession(`work ${kind}`, options.dryrun ? "checkout" : "engine", options, async session => {
      const {work} = await Promise.all([ __nccwpck_require__.e(411), __nccwpck_require__.e(788), __nccwpck_require__.e(407) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 788));
      return work(session, {
       kind,
       dryrun: options.dryrun ?? !1
      });
     }),
     workTrigger: options => inSession("work trigger", options.dryrun ? "checkout" : "engine", options, async session => {
      const {workTrigger} = await Promise.all([ __nccwpck_require__.e(411), __nccwpck_require__.e(788) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 8788));
      return workTrigger(session, options);
     }),
     push: options => inSession("push", "engine", options, async session => {
      const {push} = await Promise.all([ __nccwpck_require__.e(411), __nccwpck_require__.e(788), __nccwpck_require__.e(963) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 7963));
      return push(session, {
       dryrun: options.dryrun ?? !1
      });
     }),
     rollback: (file, environment, options) => inSession("rollback", options.cascade ? "engine" : "checkout", options, async session => {
      const {rollback} = await Promise.all([ __nccwpck_require__.e(411), __nccwpck_require__.e(751) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6751));
      const {confirmation} = await __nccwpck_require__.e(549).then(__nccwpck_require__.bind(__nccwpck_require__, 4549));
      const confirm = confirmation(shell.name, options.yes ?? !1);
      return rollback(session, file, environment, {
       ...void 0 === options.to ? {} : {
        to: options.to
       },
       cascade: options.cascade ?? !1,
       ...void 0 === confirm ? {} : {
        confirm
       }
      });
     }),
     status: options => inSession("status", "documents", options, async session => {
      const {status} = await __nccwpck_require__.e(897).then(__nccwpck_require__.bind(__nccwpck_require__, 9897));
      return status(session, await stdoutStyle(options));
     }),
     why: (ref, options) => inSession("why", "documents", options, async session => {
      const {why} = await __nccwpck_require__.e(368).then(__nccwpck_require__.bind(__nccwpck_require__, 368));
      return why(session, ref, await stdoutStyle(options));
     }),
     history: (ref, options) => inSession("history", "documents", options, async session => {
      const {history} = await __nccwpck_require__.e(818).then(__nccwpck_require__.bind(__nccwpck_require__, 6818));
      return history(session, ref, {
       style: await stdoutStyle(options),
       all: options.all ?? !1
      });
     }),
     freeze: (names, options) => inSession("freeze", "checkout", options, async session => {
      const {freeze} = await Promise.all([ __nccwpck_require__.e(411), __nccwpck_require__.e(214) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6214));
      return freeze(session, {
       ...options,
       names
      });
     }),
     thaw: (names, options) => inSession("thaw", options.cascade ? "engine" : "checkout", options, async session => {
      const {thaw} = await Promise.all([ __nccwpck_require__.e(411), __nccwpck_require__.e(214) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6214));
      return withJobs(session, await thaw(session, {
       ...options,
       names
      }), options.cascade);
     }),
     stateDiff: options => inSession("state diff", "documents", options, async session => {
      const {stateDiff} = await __nccwpck_require__.e(264).then(__nccwpck_require__.bind(__nccwpck_require__, 7264));
      return stateDiff(session, {
       long: options.long ?? !0 === process.stdout.isTTY,
       json: options.json ?? !1
      });
     }),
     stateGet: (ref, options) => inSession("state get", "documents", options, async session => {
      const {stateGet} = await __nccwpck_require__.e(55).then(__nccwpck_require__.bind(__nccwpck_require__, 5055));
      return stateGet(session, ref, options);
     }),
     stateMatch: (glob, options) => inSession("state match", "documents", options, async session => {
      const {stateMatch} = await __nccwpck_require__.e(638).then(__nccwpck_require__.bind(__nccwpck_require__, 3638));
      return stateMatch(session, glob, options);
     }),
     stateSet: (ref, text, options) => inSession("state set", options.cascade ? "engine" : "checkout", options, async session => {
      const {stateSet} = await Promise.all([ __nccwpck_require__.e(411), __nccwpck_require__.e(387) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 9387));
      const value = await async function readValue(session, text, format) {
       const {parseValue} = await __nccwpck_require__.e(358).then(__nccwpck_require__.bind(__nccwpck_require__, 9358));
       return parseValue(session, "-" === text ? (await async function readStdin() {
        const chunks = [];
        for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
        return Buffer.concat(chunks).toString("utf8");
       }()).replace(/\r?\n$/, "") : text, format);
      }(session, text, options.format);
      return withJobs(session, await stateSet(session, ref, value, options), options.cascade);
     }),
     stateDelete: (ref, options) => inSession("state delete", options.cascade ? "engine" : "checkout", options, async session => {
      const {stateDelete} = await Promise.all([ __nccwpck_require__.e(411), __nccwpck_require__.e(387) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 9387));
      return withJobs(session, await stateDelete(session, ref, options), options.cascade);
     }),
     stateApply: (ref, options) => inSession("state apply", options.cascade ? "engine" : "checkout", options, async session => {
      const {stateApply} = await Promise.all([ __nccwpck_require__.e(411), __nccwpck_require__.e(431) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 9431));
      return withJobs(session, await stateApply(session, ref, options), options.cascade);
     }),
     version: async options => {
      const text = options.json ? JSON.stringify({
       schema: 1,
       version: shell.version
      }) : `ocuroot ${shell.version}`;
      process.stdout.write(`${text}\n`);
     },
     completion: async name => {
      const {completionScript} = await __nccwpck_require__.e(767).then(__nccwpck_require__.bind(__nccwpck_require__, 6767));
      process.stdout.write(completionScript(name, shell.name));
     }
    };
   }({
    name,
    version,
    exit: status => {
     code = status;
    },
    ...void 0 === door ? {} : {
     door
    }
   }));
   const words = function foldSwitches(program, args) {
    const switches = new Set(allOptions(program).filter(option => option.isBoolean()).map(option => option.long));
    const end = args.indexOf("--");
    return args.flatMap((arg, index) => {
     if (end >= 0 && index > end) return [ arg ];
     const [, name, value] = /^(--[a-z-]+)=(true|false)$/.exec(arg) ?? [];
     if (void 0 === name || !switches.has(name)) return [ arg ];
     return "true" === value ? [ name ] : [];
    });
   }(program, args);
   if ("__complete" === words[0]) {
    const {complete} = await __nccwpck_require__.e(767).then(__nccwpck_require__.bind(__nccwpck_require__, 6767));
    process.stdout.write(`${complete(program, words.slice(1)).join("\n")}\n`);
    return 0;
   }
   forAll(program, command => command.exitOverride().configureOutput({
    outputError: () => {}
   }));
   try {
    await program.parseAsync([ ...words ], {
     from: "user"
    });
    return code;
   } catch (error) {
    if (error instanceof CommanderError && 0 === error.exitCode) return 0;
    if (error instanceof CommanderError && "commander.help" === error.code) return 2;
    return await async function showFailure(error, words) {
     const problems = (0, errors.GW)(error);
     const usage = error instanceof errors._8 && "usage" === error.code;
     if (words.includes("--json")) {
      const result = {
       schema: 1,
       command: words.slice(0, 2).join(" "),
       status: "failed",
       releases: [],
       problems
      };
      process.stdout.write(`${JSON.stringify(result, void 0, 2)}\n`);
     }
     const [{renderProblems}, {styleOf}] = await Promise.all([ Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 1309)), Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 1719)) ]);
     const style = styleOf(process.stderr, process.env);
     process.stderr.write(`${renderProblems(problems, style).join("\n")}\n`);
     return usage ? 2 : 1;
    }(error instanceof CommanderError ? function usageError(program, error, args) {
     const command = function findCommand(program, args) {
      const names = [ program.name() ];
      let current = program;
      for (const arg of args) {
       const next = current.commands.find(each => each.name() === arg);
       if (!next) break;
       names.push(arg);
       current = next;
      }
      return names.join(" ");
     }(program, args);
     const [sentence = "", ...rest] = error.message.replace(/^error: /, "").split("\n");
     const meant = /\(Did you mean (?:one of )?(.*?)\?\)/.exec(rest.join(" "))?.[1];
     const message = sentence.replace(/^unknown option '(.*)'$/, "unknown flag $1").replace(/^unknown command '(.*)'$/, "unknown command $1").replace(/^missing required argument '(.*)'$/, "$1 is missing").replace(/^option '(?:-\w, )?(--[a-z-]+)[^']*' argument '(.*)' is invalid\. /, '$1 cannot be "$2": ').replace(/^option '(?:-\w, )?(--[a-z-]+)[^']*' argument missing$/, "$1 needs a value").replace(/Allowed choices are (.*)$/, "it is one of $1").replace(/^too many arguments for '.*'\. Expected (\d+) arguments? but got (\d+)\.?$/, "$2 arguments where $1 can be").replace(/\.$/, "");
     const help = `All flags: ${command} --help`;
     return new errors._8({
      code: "usage",
      message: `${message} for ${command}`,
      fix: meant ? `did you mean ${meant}? ${help}` : help
     });
    }(program, error, words) : error, words);
   }
  }
  function forAll(command, act) {
   act(command);
   for (const each of command.commands) forAll(each, act);
  }
  var run_command = __nccwpck_require__(2681);
  var suggestions = __nccwpck_require__(6702);
  var action_schemas = __nccwpck_require__(8395);
  const schema = action_schemas.Ikc({
   ref: action_schemas.YjP(),
   runs_on: action_schemas.lqM(action_schemas.KCZ([ action_schemas.YjP(), action_schemas.YOg(action_schemas.YjP()) ])),
   environment: action_schemas.lqM(action_schemas.YjP())
  });
  const inputNames = [ "command", "files", "commit", "deployment", "token", "state-token", "working-directory", "max-parallel", "cascade", "dry-run", "workflow", "summary", "comment", "deployments", "version-check" ];
  function commitOf(text, refuse) {
   if (/^([0-9a-f]{40}|[0-9a-f]{64})?$/.test(text)) return text;
   refuse(`the input commit is ${JSON.stringify(text)}, which is no whole commit hash`, "commit: the 40 digits of it");
   return "";
  }
  function deploymentOf(text, refuse) {
   if ("" === text || "null" === text) return {};
   const deployment = function readAssignment(text) {
    try {
     return schema.parse(JSON.parse(text));
    } catch {
     return;
    }
   }(text);
   if (void 0 !== deployment) return {
    deployment
   };
   refuse("the input deployment is no entry of the list that a run was asked for", `deployment: ${entry}`);
   return {};
  }
  const entry = "${{ toJSON(matrix.deployment) }}";
  function numberOf(text, refuse) {
   const value = Number(text);
   if (Number.isInteger(value) && value >= 1 && value <= 1e3) return value;
   refuse(`the input max-parallel is ${JSON.stringify(text)}`, "max-parallel: a whole number from 1 to 1000");
   return 10;
  }
  function workflowOf(text, refuse) {
   const name = text.replace(/^\.github\/workflows\//, "");
   if (/^([^/\s]+\.ya?ml|\d+)?$/.test(name)) return name;
   refuse(`the input workflow is ${JSON.stringify(text)}, which is no workflow file`, "workflow: ocuroot.yml");
   return "";
  }
  function optional(name, value) {
   return "" === value ? {} : {
    [name]: value
   };
  }
  const word = /\s*((?:[^\s"'\\]|\\[\s\S]|"(?:[^"\\]|\\[\s\S])*"|'[^']*')+)/y;
  const piece = /\\([\s\S])|"((?:[^"\\]|\\[\s\S])*)"|'([^']*)'|([^\s"'\\]+)/g;
  function splitWords(text) {
   const words = [];
   const rest = text.trimEnd();
   for (word.lastIndex = 0; word.lastIndex < rest.length; ) {
    const [, found] = word.exec(rest) ?? [];
    if (void 0 === found) return;
    words.push(found.replace(piece, (_all, escaped, double, single, bare) => void 0 === double ? escaped ?? single ?? bare ?? "" : double.replace(/\\(["\\$`])/g, "$1")));
   }
   return words;
  }
  function act_commitOf({commit}) {
   return void 0 === commit ? {} : {
    commit
   };
  }
  function wordsOf(line) {
   const words = splitWords(line);
   if (void 0 === words) return (0, errors.fJ)("usage", `a quote in the command is not closed: ${line}`, {
    fix: "close it"
   });
   return "ocuroot" === words[0] ? words.slice(1) : words;
  }
  var clock = __nccwpck_require__(7094);
  var client = __nccwpck_require__(2911);
  var context = __nccwpck_require__(9009);
  function clientOf(env, token) {
   const given = Object.fromEntries(Object.entries(env).filter(entry => void 0 !== entry[1]));
   const {apiUrl, graphqlUrl} = (0, context.githubContext)(given);
   return (0, client.createGithubClient)({
    apiUrl,
    graphqlUrl,
    token,
    ...(0, clock.waitingTime)(given)
   });
  }
  function askedMode(event, inputs) {
   const commit = textInput(event, inputs, "commit");
   const line = textInput(event, inputs, "command");
   if ("" !== commit && !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) (0, errors.fJ)("usage", `${event.name} asks for the commit ${JSON.stringify(commit)}, which is no whole commit hash`, {
    fix: "give all 40 digits of it"
   });
   const at = "" === commit ? {} : {
    commit
   };
   if ("" !== commit && /^work any --request \S+$/.test(line)) return {
    kind: "work",
    commit
   };
   if ("" !== line && "auto" !== line) return {
    kind: "command",
    line,
    ...at
   };
   return "" === commit ? {
    kind: "reconcile",
    scheduled: !1
   } : {
    kind: "work",
    commit
   };
  }
  function textInput(event, inputs, name) {
   const value = inputs[name];
   if (null == value) return "";
   if ("string" == typeof value) return value.trim();
   return (0, errors.fJ)("usage", `the ${name} of ${event.name} is no text`, {
    fix: `send ${name} as text`
   });
  }
  function missing(event, field) {
   return (0, errors.fJ)("usage", `the payload of ${event} has no ${field}`, {
    fix: "start the workflow by the event itself, or set the input command"
   });
  }
  function shortRef(ref) {
   return ref.replace(/^refs\/(heads|tags)\//, "");
  }
  var json = __nccwpck_require__(3899);
  var hints = __nccwpck_require__(7093);
  async function writeOutputs(files, {result}, session) {
   const put = (name, value) => files.output(name, function limited(text) {
    return text.length <= 2e5 ? text : "null";
   }(masks.SL.mask((0, json.IB)(value))));
   files.output("status", "cancelled" === result.status ? "failed" : result.status);
   put("releases", result.releases.map(shortView));
   put("outputs", Object.fromEntries(result.releases.map(release => [ release.ref, outputsOf(release) ])));
   put("waiting", function waitingOf({releases}) {
    const waits = releases.flatMap(release => [ ...release.waits, ...release.runs.flatMap(run => run.waits) ].map(wait => ({
     release: release.ref,
     wait
    })));
    const distinct = new Map(waits.map(({release, wait}) => [ `${release} ${wait.kind} ${wait.ref ?? wait.text}`, {
     release,
     wait
    } ]));
    return [ ...distinct.values() ].map(({release, wait: {kind, act, text, ref, question, fix}}) => ({
     release,
     kind,
     act,
     text,
     ...void 0 === ref ? {} : {
      ref
     },
     ...void 0 === question ? {} : {
      question
     },
     ...void 0 === fix ? {} : {
      command: [ ...fix ]
     }
    }));
   }(result));
   put("work", result.elsewhere ?? []);
   put("triggered", result.triggered ?? []);
   files.output("state-commit", void 0 === session ? "" : await async function revisionOf(session) {
    try {
     return (await session.world.snapshot()).state.revision;
    } catch {
     return "";
    }
   }(session));
  }
  function shortView({ref, package: pkg, id, commit, status, tags}) {
   return {
    ref,
    package: pkg,
    id,
    commit,
    status,
    tags: [ ...tags ]
   };
  }
  function outputsOf({runs}) {
   const done = runs.filter(({outputs}) => Object.keys(outputs).length > 0);
   return Object.fromEntries(done.map(run => [ (0, hints.rt)(run), {
    ...run.outputs
   } ]));
  }
  function essenceOf(text) {
   return text.replaceAll("\r\n", "\n").replace(/^<sub>.*<\/sub>$/m, "").trim();
  }
  var error = __nccwpck_require__(1309);
  const special = /[\\`*_{}[\]<>#|~$!]/g;
  const mention = /@(?=[\p{L}\p{N}])/gu;
  function escapeMarkdown(text) {
   return text.replace(/\s*[\r\n]+\s*/g, " ").replace(special, char => "<" === char ? "&lt;" : ">" === char ? "&gt;" : `\\${char}`).replace(mention, "@​");
  }
  function codeText(text) {
   const line = text.split(/\r?\n/)[0] ?? "";
   const longest = Math.max(0, ...[ ...line.matchAll(/`+/g) ].map(([ticks]) => ticks.length));
   const fence = "`".repeat(longest + 1);
   const space = line.startsWith("`") || line.endsWith("`") ? " " : "";
   return `${fence}${space}${line.replaceAll("|", "\\|")}${space}${fence}`;
  }
  function preText(lines) {
   return `<pre>${lines.join("\n").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(mention, "@​")}</pre>`;
  }
  function linkText(text, url) {
   return void 0 !== url && /^https?:\/\/[^\s()<>"]+$/.test(url) ? `[${escapeMarkdown(text)}](${url})` : escapeMarkdown(text);
  }
  function limitBytes(text, bytes, cut) {
   if (Buffer.byteLength(text) <= bytes) return text;
   const room = Buffer.from(text).subarray(0, bytes - Buffer.byteLength(cut) - 8).toString("utf8");
   const end = room.lastIndexOf("\n\n");
   const kept = room.slice(0, end > 0 ? end : 0);
   const open = (kept.match(/<details/g)?.length ?? 0) - (kept.match(/<\/details>/g)?.length ?? 0);
   const fences = (kept.match(/^```/gm)?.length ?? 0) % 2;
   return `${kept}\n${1 === fences ? "```\n" : ""}${"</details>\n".repeat(Math.max(0, open))}\n${cut}\n`;
  }
  var report_words = __nccwpck_require__(4702);
  function planText(lines, {commit, time, runUrl}) {
   const title = `### Release plan for ${(0, report_words.tT)(commit)}`;
   if (0 === lines.length) return `${title}\n\nNo package is touched.\n`;
   const packages = new Set(lines.filter(({kind}) => "environment" !== kind).map(line => line.package)).size;
   const count = kind => lines.filter(line => line.kind === kind).reduce((sum, {what}) => sum + what.length, 0);
   const counts = [ count("environment") > 0 ? (0, report_words.qC)(count("environment"), "environment") : "", packages > 0 ? (0, 
   report_words.qC)(packages, "release") : "", count("value") > 0 ? (0, report_words.qC)(count("value"), "value") : "", count("deploy") > 0 ? (0, 
   report_words.qC)(count("deploy"), "deployment") : "" ].filter(text => "" !== text);
   const log = void 0 === runUrl ? "" : ` · ${linkText("log", runUrl)}`;
   const rows = lines.slice(0, 50).map(rowOf);
   const more = lines.length - rows.length;
   return limitBytes(`${[ title, `**${counts.join(", ")}.** Nothing happens before the merge.\n<sub>${time.slice(0, 16).replace("T", " ")} UTC${log}</sub>`, [ "| # | Package | What | Change | Why |", "|--:|---|---|---|---|", ...rows ].join("\n"), more > 0 ? `_${more} more lines: see the log._` : "" ].filter(part => "" !== part).join("\n\n")}\n`, 6e4, "_More than fits here._");
  }
  function rowOf({package: label, kind, what, change, why}, index) {
   const names = what.length > 10 ? [ ...what.slice(0, 10), what.length - 10 + " more" ] : what;
   const text = {
    tasks: names.map(escapeMarkdown).join(", "),
    deploy: `deploy ${names.map(escapeMarkdown).join(", ")}`,
    value: `**needs** ${names.map(codeText).join(", ")}`,
    environment: `environments ${names.map(escapeMarkdown).join(", ")}`
   }[kind];
   const changes = [ ...new Set(change) ];
   const changed = changes.length > 10 ? "several" : changes.map(escapeMarkdown).join(", ");
   return `| ${index + 1} | ${escapeMarkdown(label)} | ${text} | ${changed} | ${escapeMarkdown(why)} |`;
  }
  async function showPlan(outcome, options) {
   const {inputs, files, log} = options;
   const {text, touched} = function markdownOf({result, json}, {task, env}) {
    const plan = json;
    const commit = task.head ?? plan?.commit ?? env.GITHUB_SHA ?? "";
    const problems = preText((0, error.renderProblems)(result.problems, {
     unicode: !0,
     color: !1,
     columns: 120
    }));
    if ("failed" === result.status && void 0 === plan?.plan) return {
     text: masks.SL.mask(`### Release plan failed\n\nfor ${(0, report_words.tT)(commit)}\n\n${problems}\n`),
     touched: !0
    };
    const {GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID} = env;
    const runUrl = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
    const lines = plan?.plan ?? [];
    const facts = {
     commit,
     time: (new Date).toISOString(),
     ...GITHUB_RUN_ID ? {
      runUrl
     } : {}
    };
    const beside = 0 === result.problems.length ? "" : `\n${problems}\n`;
    return {
     text: masks.SL.mask(`${planText(lines, facts)}${beside}`),
     touched: lines.length > 0 || "" !== beside
    };
   }(outcome, options);
   if (inputs.summary) files.summary(text);
   const kept = await async function comment(body, touched, {task, inputs, env}) {
    const {token} = inputs;
    const repository = env.GITHUB_REPOSITORY;
    if (!inputs.comment || void 0 === task.pullRequest || void 0 === token || !repository) return;
    const client = clientOf(env, token);
    const marker = `\x3c!-- ocuroot:plan workflow=${((0, job.T)(env.GITHUB_WORKFLOW_REF) ?? "").replaceAll("--", "")} --\x3e`;
    try {
     return await async function keepComment(client, kept) {
      const [owner = "", repo = ""] = kept.repository.split("/");
      const place = {
       owner,
       repo
      };
      const body = `${kept.marker}\n${kept.body}`;
      try {
       const found = await async function find(client, place, marker) {
        for (let page = 1; page <= 10; page += 1) {
         const {data} = await client.rest.issues.listComments({
          ...place,
          per_page: 100,
          page
         });
         const found = data.find(({body, user}) => !0 === body?.startsWith(marker) && "Bot" === user?.type);
         if (found) return found;
         if (data.length < 100) return;
        }
        return;
       }(client, {
        ...place,
        issue_number: kept.pullRequest
       }, kept.marker);
       if (void 0 === found && !kept.create) return "absent";
       if (void 0 === found) {
        await client.rest.issues.createComment({
         ...place,
         issue_number: kept.pullRequest,
         body
        });
        return "created";
       }
       if (essenceOf(found.body ?? "") === essenceOf(body)) return "unchanged";
       await client.rest.issues.updateComment({
        ...place,
        comment_id: found.id,
        body,
        request: {
         repeat: !0
        }
       });
       return "edited";
      } catch (error) {
       if (error instanceof failure.Ed && (403 === error.status || 404 === error.status)) return "denied";
       throw error;
      }
     }(client, {
      repository,
      pullRequest: task.pullRequest,
      marker,
      body,
      create: touched
     });
    } catch (error) {
     if (error instanceof failure.Ed) return "denied";
     throw error;
    }
   }(text, touched, options);
   if ("denied" !== kept) return;
   log.say([ "No comment: the token may only read. The plan is in the summary." ]);
   if (!options.task.fork) log.say([ "To have one, add to what is there:", "permissions:", "  pull-requests: write" ]);
  }
  var external_node_path_ = __nccwpck_require__(6760);
  var build_process = __nccwpck_require__(4712);
  const checkoutStep = "add a step before this one:\n- uses: actions/checkout@v6";
  async function gitAccess({folder, env, serverUrl, token}) {
   if (void 0 === token) return {};
   const key = `http.${serverUrl}/.extraheader`;
   const known = await git(folder, env, [ "config", "--get-all", key ]);
   if (0 === known.exitCode && "" !== known.stdout.trim()) return {};
   const count = Number(env.GIT_CONFIG_COUNT ?? "0");
   const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
   return {
    GIT_CONFIG_COUNT: String(count + 1),
    [`GIT_CONFIG_KEY_${count}`]: key,
    [`GIT_CONFIG_VALUE_${count}`]: `AUTHORIZATION: basic ${basic}`
   };
  }
  async function fetchOne(workspace, wanted) {
   const env = {
    ...workspace.env,
    ...await gitAccess(workspace),
    GIT_TERMINAL_PROMPT: "0"
   };
   return git(workspace.folder, env, [ "fetch", "--quiet", "--no-tags", "--depth=1", "origin", wanted ]);
  }
  function git(cwd, env, args) {
   return (0, build_process.run)("git", args, {
    cwd,
    env
   });
  }
  function lastLine({stderr}) {
   return stderr.trim().split("\n").at(-1) ?? "";
  }
  var explain = __nccwpck_require__(593);
  class GithubDeployments {
   options;
   commits=new Map;
   made=new Map;
   last=Promise.resolve();
   refused=!1;
   constructor(options) {
    this.options = options;
   }
   report(event) {
    if ("release" === event.type) this.commits.set(event.release.ref, event.release.commit);
    if ("run-started" === event.type && "up" === event.run.type) this.begin(event.run);
    if ("run-ended" === event.type && "task" !== event.run.type) this.end(event.run);
   }
   async close() {
    await this.last;
   }
   begin(run) {
    const commit = this.commits.get((0, hints.nW)(run.ref));
    if (void 0 === commit) return;
    this.made.set(run.ref, this.queued(async (client, place) => {
     const {data} = await client.rest.repos.createDeployment({
      ...place,
      ref: commit,
      environment: run.name,
      description: run.label.slice(0, 140),
      auto_merge: !1,
      required_contexts: []
     });
     const id = "id" in data ? data.id : void 0;
     if (void 0 !== id) await this.status(client, place, id, "in_progress", run);
     return id;
    }));
   }
   end(run) {
    const made = this.made.get(run.ref);
    if (void 0 === made || "waiting" === run.status || "pending" === run.status) return;
    const state = "done" === run.status ? "success" : "cancelled" === run.status ? "inactive" : "failure";
    this.queued(async (client, place) => {
     const id = await made;
     if (void 0 !== id) await this.status(client, place, id, state, run);
     return id;
    });
   }
   async status(client, place, deployment_id, state, {outputs, problem}) {
    const url = "string" == typeof outputs.url && /^https?:\/\//.test(outputs.url) ? outputs.url : void 0;
    await client.rest.repos.createDeploymentStatus({
     ...place,
     deployment_id,
     state,
     log_url: this.options.runUrl,
     auto_inactive: !1,
     ...void 0 === url ? {} : {
      environment_url: url
     },
     ...void 0 === problem ? {} : {
      description: problem.message.slice(0, 140)
     }
    });
   }
   queued(act) {
    const [owner = "", repo = ""] = this.options.repository.split("/");
    const next = this.last.then(async () => {
     if (this.refused) return;
     try {
      return await act(await this.options.client(), {
       owner,
       repo
      });
     } catch (error) {
      if (!(error instanceof failure.Ed)) throw error;
      this.refused = !0;
      const {reason, fix} = (0, explain.W)(error, "deployments: write");
      this.options.warn(`deployments are not shown on GitHub: ${reason}. ${fix}`);
      return;
     }
    });
    this.last = next.catch(() => {});
    return next;
   }
  }
  var model = __nccwpck_require__(4202);
  class Annotations {
   now;
   write;
   model=new model.Kx;
   warnings=[];
   constructor(now, write) {
    this.now = now;
    this.write = write;
   }
   report(event) {
    this.model.apply(event, this.now());
    if ("warning" === event.type) this.warnings.push(event.problem);
    if ("end" === event.type) this.write(function annotations_limited(annotations) {
     return [ "error", "warning", "notice" ].flatMap(kind => {
      const own = annotations.filter(each => each.kind === kind);
      if (own.length <= 10) return own;
      const more = own.length - 10 + 1;
      return [ ...own.slice(0, 9), {
       kind,
       title: "ocuroot",
       message: `${more} more in the summary`
      } ];
     });
    }(this.collect(event.result)));
   }
   async close() {}
   collect(result) {
    const failed = (0, model.ow)(this.model.state).flatMap(({view}) => {
     if ("failed" !== view.status && "lost" !== view.status) return [];
     const lost = "lost" === view.status;
     const problem = view.problem ?? {
      code: "task-failed",
      message: "no reason is on record"
     };
     return [ annotationOf(lost ? "warning" : "error", `${view.label} ${lost ? "was lost" : "failed"}`, problem) ];
    });
    const known = new Set(failed.map(({message}) => message));
    const others = result.problems.filter(problem => !known.has(textOf(problem))).map(problem => annotationOf("runner-lost" === problem.code ? "warning" : "error", "ocuroot", problem));
    const warned = this.warnings.map(problem => annotationOf("warning", "ocuroot", problem));
    return function merged(annotations) {
     const byPlace = new Map;
     for (const each of annotations) {
      const key = JSON.stringify([ each.kind, each.message, each.file, each.line ]);
      const known = byPlace.get(key);
      byPlace.set(key, {
       ...known ?? each,
       count: (known?.count ?? 0) + 1
      });
     }
     return [ ...byPlace.values() ].map(({count, ...each}) => ({
      ...each,
      title: 1 === count ? each.title : `${each.title}, and ${count - 1} more`
     }));
    }([ ...failed, ...others, ...warned, ...valuesOf(result) ]);
   }
  }
  function annotationOf(kind, title, problem) {
   return {
    kind,
    title,
    message: textOf(problem),
    ...void 0 === problem.file ? {} : {
     file: problem.file
    },
    ...void 0 === problem.line ? {} : {
     line: problem.line
    },
    ...void 0 === problem.column ? {} : {
     column: problem.column
    }
   };
  }
  function textOf({message, fix}) {
   return void 0 === fix ? message : `${message}\nFix: ${fix}`;
  }
  function valuesOf({releases}) {
   const waits = releases.flatMap(release => [ ...release.waits, ...release.runs.flatMap(run => run.waits) ].filter(({kind, act}) => "value" === kind && act).map(wait => ({
    title: `${release.package} ${release.id} waits`,
    wait
   })));
   return [ ...new Map(waits.map(each => [ each.wait.ref ?? each.wait.text, each ])).values() ].map(({title, wait}) => ({
    kind: "notice",
    title,
    message: wait.question ? `${wait.question} (${wait.text})` : wait.text
   }));
  }
  var picture = __nccwpck_require__(2481);
  const classes = {
   done: "fill:#dafbe1,stroke:#1a7f37,color:#116329",
   failed: "fill:#ffebe9,stroke:#cf222e,color:#82071e",
   waiting: "fill:#fff8c5,stroke:#9a6700,color:#4d2d00",
   pending: "fill:#f6f8fa,stroke:#6e7781,color:#24292f",
   running: "fill:#ddf4ff,stroke:#0969da,color:#0a3069",
   lost: "fill:#fbefff,stroke:#8250df,color:#3e1f79,stroke-width:3px",
   cancelled: "fill:#eaeef2,stroke:#6e7781,color:#57606a"
  };
  const order = [ "failed", "lost", "running", "waiting", "pending", "cancelled", "failed_retried" ];
  function diagramOf(state) {
   const releases = [ ...state.releases.values() ].filter(release => (0, model.ky)(state, release).length > 0);
   const phases = releases.flatMap(release => (0, picture.I$)((0, model.ky)(state, release)));
   if (0 === releases.length || phases.length > 60) return;
   const folded = (0, model.ow)(state).length > 40;
   const used = new Set;
   const parts = releases.flatMap((release, index) => function subgraph(state, release, index, folded, used) {
    let count = 0;
    const groups = (0, picture.I$)((0, model.ky)(state, release)).map(phase => function nodesOf(name, runs, folded) {
     const tasks = runs.filter(({view}) => "task" === view.type);
     const deploys = runs.filter(({view}) => "task" !== view.type);
     if (folded && runs.length > 1) return [ together("" === name ? "tasks" : name, runs) ];
     const first = tasks[0];
     return [ ...void 0 === first ? [] : [ 1 === tasks.length ? single(first) : together("" === name ? "tasks" : name, tasks) ], ...deploys.map(single) ];
    }(phase.name, phase.runs, folded).map(({label, status}) => {
     const name = "failed_retried" === status ? "cancelled" : status;
     used.add(name);
     const words = report_words.o7[status];
     const shown = "done" === status ? `${words.symbol} ${label}` : `${words.symbol} ${label}: ${words.word}`;
     return {
      id: `r${index}n${count++}`,
      text: `["${quoted(shown)}"]:::${name}`
     };
    }));
    const nodes = groups.flat().map(({id, text}) => `    ${id}${text}`);
    const ids = groups.map(group => group.map(({id}) => id).join(" & "));
    const edges = ids.slice(1).map((to, at) => `    ${ids[at]} --\x3e ${to}`);
    return [ `  subgraph p${index}["${quoted((0, picture.wr)(release))}"]`, ...nodes, ...edges, "  end" ];
   }(state, release, index, folded, used));
   return [ "flowchart LR", ...parts, ...[ ...used ].sort().map(name => `  classDef ${name} ${classes[name]}`) ].join("\n");
  }
  function single({view}) {
   return {
    label: "down" === view.type ? `remove ${view.name}` : view.name,
    status: view.status
   };
  }
  function together(name, runs) {
   const done = runs.filter(({view}) => "done" === view.status).length;
   const worst = order.find(status => runs.some(({view}) => view.status === status)) ?? "done";
   return {
    label: `${name}, ${done} of ${runs.length}`,
    status: worst
   };
  }
  function quoted(text) {
   return text.replace(/[\r\n]+/g, " ").replaceAll("#", "#35;").replaceAll('"', "#quot;").replaceAll("<", "#lt;").replaceAll(">", "#gt;").replaceAll("`", "#96;");
  }
  class JobSummary {
   facts;
   now;
   write;
   model=new model.Kx;
   notes=[];
   commit="";
   began;
   constructor(facts, now, write) {
    this.facts = facts;
    this.now = now;
    this.write = write;
   }
   report(event) {
    this.began ??= this.now();
    this.model.apply(event, this.now());
    if ("session" === event.type) this.commit = event.commit;
    if ("note" === event.type) this.notes.push(event.text);
    if ("end" === event.type) this.write(this.render(event.result));
   }
   async close() {}
   render(result) {
    const {state} = this.model;
    const table = function tableOf(state) {
     const releases = [ ...state.releases.values() ];
     const environments = [ ...new Set((0, model.ow)(state).flatMap(({view}) => "task" === view.type ? [] : [ view.name ])) ];
     if (0 === releases.length || 0 === (0, model.ow)(state).length) return "";
     if (environments.length > 12) return function listOf(state) {
      const runs = (0, model.ow)(state).sort((one, other) => Number("done" === one.view.status) - Number("done" === other.view.status));
      const rows = runs.slice(0, 200).map(run => [ escapeMarkdown(run.view.label), cellOf([ run ]) ]);
      return tableText([ "", "" ], rows, runs.length - rows.length);
     }(state);
     const head = [ "", "tasks", ...environments.map(escapeMarkdown) ];
     const rows = releases.slice(-200).map(release => {
      const runs = (0, model.ky)(state, release);
      const cells = environments.map(name => runs.filter(({view}) => "task" !== view.type && view.name === name));
      const tasks = runs.filter(({view}) => "task" === view.type);
      return [ `**${escapeMarkdown(release.view.package)}** ${release.view.id}`, tasksCell(tasks), ...cells.map(cellOf) ];
     });
     return tableText(head, rows, releases.length - rows.length);
    }(state);
    const diagram = diagramOf(state);
    const picture = [ table, void 0 === diagram ? "" : `\`\`\`mermaid\n${diagram}\n\`\`\`` ].filter(Boolean).join("\n\n");
    const quiet = "complete" === result.status || "nothing" === result.status;
    return limitBytes(`${[ `## ${headingOf(state, result)}`, this.byline(state), quiet && "" !== picture ? `<details><summary>Phases and environments</summary>\n\n${picture}\n\n</details>` : picture, ...failuresOf(state, result, this.facts, this.commit), ...waitsOf(state, result, this.facts), ...triggeredOf(result), this.notes.map(note => `- ${escapeMarkdown(note)}`).join("\n") ].filter(Boolean).join("\n\n")}\n`, 921600, "_More than fits here: see the log._");
   }
   byline(state) {
    if ("" === this.commit) return "";
    const subject = [ ...state.releases.values() ].find(({view}) => view.commit === this.commit)?.view.subject ?? "";
    const took = void 0 === this.began ? "" : (0, report_words.S5)(this.now() - this.began);
    const by = void 0 === this.facts.actor ? "" : `by ${escapeMarkdown(this.facts.actor)}`;
    return [ `${codeText((0, report_words.tT)(this.commit))} ${escapeMarkdown(subject.split("\n")[0] ?? "")}`.trimEnd(), by, took ].filter(Boolean).join(" · ");
   }
  }
  function headingOf(state, result) {
   const releases = [ ...state.releases.values() ];
   const [only] = releases;
   if (void 0 === only || 0 === releases.length) return function headingWithout({status, environments, applied, problems}) {
    if ("failed" === status) return `✗ ${(0, report_words.qC)(Math.max(1, problems.length), "problem")}`;
    if ("cancelled" === status) return "– Cancelled";
    if (environments?.length) return `✓ ${(0, report_words.qC)(environments.length, "environment")} registered`;
    return applied?.length ? `✓ ${(0, report_words.qC)(applied.length, "change")} applied` : "✓ Nothing outstanding";
   }(result);
   for (const status of [ "failed", "cancelled", "waiting", "pending", "running" ]) {
    const found = releases.filter(({view}) => view.status === status);
    const [first] = found;
    if (void 0 === first) continue;
    const {symbol} = report_words.o7[(0, report_words.sn)(status)];
    if (releases.length > 1) return `${symbol} ${found.length} of ${releases.length} releases ${verbOf(status)}`;
    return `${symbol} ${escapeMarkdown((0, picture.wr)(first))} ${"waiting" === status ? waitWords(first) : verbOf(status)}`;
   }
   if (result.problems.length > 0) return `✗ ${(0, report_words.qC)(result.problems.length, "problem")}`;
   return 1 === releases.length ? `✓ ${escapeMarkdown((0, picture.wr)(only))} done` : `✓ ${releases.length} releases done`;
  }
  function verbOf(status) {
   return {
    failed: "failed",
    cancelled: "cancelled",
    waiting: "waiting",
    pending: "pending",
    running: "running"
   }[status];
  }
  function waitWords({view}) {
   const act = [ ...view.waits, ...view.runs.flatMap(run => run.waits) ].find(wait => wait.act);
   if (void 0 === act) return "waits";
   return "value" === act.kind ? `waits for ${escapeMarkdown(act.text.replace(/^needs /, ""))}` : "waits";
  }
  function tableText(head, rows, more) {
   const line = cells => `| ${cells.join(" | ")} |`;
   const lines = [ line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line) ];
   return more > 0 ? `${lines.join("\n")}\n\n_${more} more: see the log._` : lines.join("\n");
  }
  function tasksCell(tasks) {
   if (tasks.length <= 1) return cellOf(tasks);
   const worst = tasks.find(({view}) => "done" !== view.status);
   if (worst) return `${symbolOf(worst)} ${escapeMarkdown(worst.view.name)} ${report_words.o7[worst.view.status].word}`;
   return `✓ ${tasks.length} done`;
  }
  function cellOf([run]) {
   if (void 0 === run) return "";
   const {view} = run;
   const ms = (0, model.Eo)(run);
   const took = void 0 === ms ? "" : ` ${(0, report_words.S5)(ms)}`;
   const url = "string" == typeof view.outputs.url ? view.outputs.url : void 0;
   const needs = view.waits.map(({text}) => text).join(", ");
   const word = "down" === view.type && "done" === view.status ? "removed" : report_words.o7[view.status].word;
   const open = "waiting" === view.status || "pending" === view.status;
   return `${symbolOf(run)} ${open && "" !== needs ? escapeMarkdown(needs) : linkText(word, url)}${open ? "" : took}`;
  }
  function symbolOf({view}) {
   return report_words.o7[view.status].symbol;
  }
  function failuresOf(state, result, facts, commit) {
   const runs = (0, model.ow)(state).filter(({view}) => "failed" === view.status || "lost" === view.status);
   const known = new Set(runs.map(({view}) => view.problem?.message));
   const shown = [ ...result.problems.filter(({message}) => !known.has(message)).map(problem => problemPart(escapeMarkdown(problem.message), problem, facts, commit)), ...runs.map(run => function failurePart(run, state, facts, commit) {
    const {view} = run;
    const lost = "lost" === view.status;
    const message = view.problem?.message ?? (lost ? "its runner ended without a result" : "no reason is on record");
    const record = void 0 === view.on_record || "task" === view.type ? "" : `On record ${escapeMarkdown(view.name)} is ${"" === view.on_record ? "empty" : `still at ${view.on_record}`}; it may be half changed.`;
    const again = `Try again: re-run this job, or ${startText([ "release", "retry", (0, 
    hints.m3)((0, hints.x9)(view.ref).replace(/\/(task|deploy)\/[^/]+$/, ""), state.place) ], facts)}`;
    return problemPart(`${escapeMarkdown(view.label)} ${lost ? "was lost" : "failed"}: ${escapeMarkdown(message)}`, view.problem, facts, commit, [ record, again ]);
   }(run, state, facts, commit)) ];
   const more = shown.length - 20;
   return [ ...shown.slice(0, 20), ...more > 0 ? [ `_${more} more: see the log._` ] : [] ];
  }
  function problemPart(title, problem, facts, commit, more = []) {
   const place = function placeOf(problem, {repositoryUrl, folder}, commit) {
    if (void 0 === problem?.file) return "";
    const text = void 0 === problem.line ? problem.file : `${problem.file}:${problem.line}`;
    if (void 0 === repositoryUrl || "" === commit) return codeText(text);
    return linkText(text, `${repositoryUrl}/blob/${commit}/${`${folder}${problem.file}`.split("/").map(encodeURIComponent).join("/")}${void 0 === problem.line ? "" : `#L${problem.line}`}`);
   }(problem, facts, commit);
   const source = void 0 === problem?.excerpt ? "" : codeText(problem.excerpt.text.trim());
   const tail = problem?.tail ?? [];
   const log = 0 === tail.length ? "" : `<details open><summary>Last ${(0, report_words.qC)(Math.min(tail.length, 20), "line")}</summary>${preText(tail.slice(-20))}</details>`;
   const fix = void 0 === problem?.fix ? "" : function fixText(fix) {
    const [first = "", ...rest] = fix.split("\n");
    if (0 === rest.length) return `Fix: ${escapeMarkdown(first)}`;
    return `Fix: ${escapeMarkdown(first)}\n\n\`\`\`yaml\n${rest.join("\n").replaceAll("```", "")}\n\`\`\``;
   }(problem.fix);
   return [ `### ✗ ${title}`, [ place, source ].filter(Boolean).join(" "), log, fix, ...more ].filter(Boolean).join("\n\n");
  }
  function waitsOf(state, result, facts) {
   const all = (result.releases.length > 0 ? result.releases : [ ...state.releases.values() ].map(({view}) => view)).flatMap(view => [ ...view.waits, ...view.runs.flatMap(run => run.waits) ]);
   const acts = [ ...new Map(all.filter(({act}) => act).map(wait => [ wait.ref ?? wait.text, wait ])).values() ];
   const shown = acts.slice(0, 200).map(wait => function waitPart(wait, all, state, facts) {
    const blocked = (0, model.ow)(state).filter(({view}) => view.waits.some(({ref, text}) => (ref ?? text) === (wait.ref ?? wait.text)));
    const held = 0 === blocked.length ? "" : ` Holds back ${blocked.slice(0, 5).map(run => escapeMarkdown((0, 
    hints.rt)(run.view))).join(", ")}${blocked.length > 5 ? " and others" : ""}.`;
    const title = void 0 === wait.question || "" === wait.question ? escapeMarkdown(wait.text) : escapeMarkdown(wait.question);
    const fix = wait.fix ?? all.find(({ref, fix: known}) => ref === wait.ref && known)?.fix;
    const command = void 0 === fix ? "" : ` ${startText(fix.map(word => (0, hints.m3)(word, state.place)), facts)}`;
    return `◦ **${title}**${held}${"" === command ? "" : ` To go on:${command}`}`;
   }(wait, all, state, facts));
   return acts.length > shown.length ? [ ...shown, `_${acts.length - shown.length} more wait: see the log._` ] : shown;
  }
  function startText(args, {repositoryUrl, workflow}) {
   const line = (0, hints.jt)("", args).trim();
   if (void 0 === repositoryUrl || void 0 === workflow) return codeText(`ocuroot ${line}`);
   return `[Run workflow](${repositoryUrl}/actions/workflows/${encodeURIComponent(workflow)}) with the command ${codeText(line)}`;
  }
  function triggeredOf({triggered = []}) {
   if (0 === triggered.length) return [];
   return [ `Runs were started for other work:\n\n${triggered.slice(0, 200).map(({repo, commit, url}) => `- ${linkText(`${repo} at ${(0, 
   report_words.tT)(commit)}`, url)}`).join("\n")}` ];
  }
  class RunnerFiles {
   env;
   constructor(env) {
    this.env = env;
   }
   output(name, value) {
    this.block("GITHUB_OUTPUT", name, value);
   }
   state(name, value) {
    this.block("GITHUB_STATE", name, value);
   }
   summary(markdown) {
    this.append("GITHUB_STEP_SUMMARY", markdown);
   }
   block(file, name, value) {
    const end = `ocuroot_${(0, external_node_crypto_.randomUUID)()}`;
    this.append(file, `${name}<<${end}\n${value}\n${end}\n`);
   }
   append(file, text) {
    const path = this.env[file];
    if (path) (0, external_node_fs_.appendFileSync)(path, text);
   }
  }
  function escapeData(text) {
   return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  }
  function escapeProperty(text) {
   return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
  }
  function readersOf({inputs, env, log, files}) {
   const now = () => Date.now();
   const facts = function factsOf(env, inputs) {
    const {GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_ACTOR} = env;
    const workflow = inputs?.workflow ?? (0, job.T)(env.GITHUB_WORKFLOW_REF);
    const folder = void 0 === inputs ? "" : external_node_path_.posix.normalize(inputs.workingDirectory);
    return {
     ...GITHUB_SERVER_URL && GITHUB_REPOSITORY ? {
      repositoryUrl: `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`
     } : {},
     ...void 0 === workflow ? {} : {
      workflow
     },
     ...GITHUB_ACTOR ? {
      actor: GITHUB_ACTOR
     } : {},
     folder: "." === folder || "" === folder ? "" : `${folder.replace(/\/+$/, "")}/`
    };
   }(env, inputs);
   const annotations = {
    name: "annotations",
    reporter: new Annotations(now, annotations => log.commands(annotations.map(each => function readers_commandOf(annotation, folder) {
     const {kind, title, file, line, column} = annotation;
     return `::${kind} ${[ ...void 0 === file ? [] : [ `file=${escapeProperty(`${folder}${file}`)}` ], ...void 0 === line ? [] : [ `line=${line}` ], ...void 0 === column ? [] : [ `col=${column}` ], `title=${escapeProperty(title)}` ].join(",")}::${escapeData(annotation.message.slice(0, 4096))}`;
    }(each, facts.folder))))
   };
   const shown = void 0 === inputs ? [] : function deploymentsOf(inputs, env, log) {
    const {GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL, GITHUB_RUN_ID} = env;
    const {token} = inputs;
    if (!inputs.deployments || !repository || void 0 === token) return [];
    let client;
    return [ {
     name: "GitHub's deployments",
     reporter: new GithubDeployments({
      repository,
      runUrl: `${GITHUB_SERVER_URL}/${repository}/actions/runs/${GITHUB_RUN_ID}`,
      client: async () => {
       client ??= clientOf(env, token);
       return client;
      },
      warn: text => log.commands([ `::warning title=ocuroot::${escapeData(text)}` ])
     })
    } ];
   }(inputs, env, log);
   if (!1 === inputs?.summary) return [ annotations, ...shown ];
   return [ annotations, {
    name: "the summary",
    reporter: new JobSummary(facts, now, markdown => files.summary(markdown))
   }, ...shown ];
  }
  var setting_values = __nccwpck_require__(6938);
  async function runAction(env) {
   const log = new GroupedOutput(process.stdout, (0, external_node_crypto_.randomUUID)());
   masks.SL.onAdd(secret => log.commands([ `::add-mask::${escapeData(secret)}` ]));
   const files = new RunnerFiles(env);
   files.state("started", "true");
   try {
    const inputs = function readInputs(env) {
     const problems = [];
     const refuse = (message, fix) => void problems.push({
      code: "usage",
      message,
      fix
     });
     const given = name => (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
     !function refuseUnknown(env, refuse) {
      const known = inputNames;
      for (const name of Object.keys(env)) {
       const input = /^INPUT_(.+)$/.exec(name)?.[1]?.toLowerCase();
       if (void 0 === input || known.includes(input)) continue;
       const near = (0, suggestions.p)(input, known);
       refuse(`there is no input ${input}`, void 0 === near ? `the inputs are ${known.join(", ")}` : `${near}: …`);
      }
     }(env, refuse);
     const boolean = (name, otherwise) => {
      const text = given(name);
      if (/^(true|false)?$/i.test(text)) return "" === text ? otherwise : "true" === text.toLowerCase();
      refuse(`the input ${name} is ${JSON.stringify(text)}`, `${name}: true, or ${name}: false`);
      return otherwise;
     };
     const command = function commandOf(text, refuse) {
      if ("auto" === text) return "auto";
      const words = splitWords(text);
      if (void 0 === words) {
       refuse(`a quote in the command is not closed: ${text}`, "close it");
       return "auto";
      }
      return "ocuroot" === words[0] ? words.slice(1) : words;
     }(given("command") || "auto", refuse);
     const inputs = {
      command,
      files: given("files").split(/\r?\n/).map(line => line.trim()).filter(line => "" !== line),
      ...optional("commit", commitOf(given("commit"), refuse)),
      ...deploymentOf(given("deployment"), refuse),
      ...optional("token", given("token")),
      ...optional("stateToken", given("state-token")),
      workingDirectory: given("working-directory") || ".",
      maxParallel: numberOf(given("max-parallel") || "10", refuse),
      cascade: boolean("cascade", !1),
      dryRun: boolean("dry-run", !1),
      ...optional("workflow", workflowOf(given("workflow"), refuse)),
      summary: boolean("summary", !0),
      comment: boolean("comment", !0),
      deployments: boolean("deployments", !1),
      versionCheck: boolean("version-check", !0)
     };
     if (void 0 === inputs.token) refuse("the input token is empty", "leave it out, or token: ${{ github.token }}");
     !function refuseContradictions(inputs, refuse) {
      if (void 0 !== inputs.deployment) {
       const other = "auto" !== inputs.command ? "command" : inputs.dryRun ? "dry-run" : void 0;
       if (void 0 !== other) refuse(`the inputs deployment and ${other} are both set: such a job does one deployment`, `leave out ${other}`);
      }
      if ("auto" === inputs.command) {
       if (void 0 !== inputs.commit && inputs.files.length > 0) refuse("the inputs commit and files are both set: work of a commit is done as it was released", "leave one out");
       return;
      }
      if (inputs.files.length > 0) refuse("the input files goes with the command auto only", "name the files in the command");
      if (inputs.dryRun) refuse("the input dry-run goes with the command auto only", "add --dryrun to the command");
     }(inputs, refuse);
     if (problems.length > 0) throw new errors._8(problems);
     return inputs;
    }(env);
    for (const token of [ inputs.token, inputs.stateToken ]) if (void 0 !== token) addToken(token);
    const task = function taskOf(inputs, mode) {
     const at = void 0 === inputs.commit ? {} : {
      commit: inputs.commit
     };
     if (void 0 !== inputs.deployment) return function deploymentTask(mode, at) {
      if ("work" === mode?.kind) return {
       kind: "work",
       scheduled: !1,
       commit: mode.commit,
       ...at
      };
      return (0, errors.fJ)("usage", "this job is for one deployment, but the run was started for something else", {
       fix: "start no jobs for deployments by hand: the workflow does it by itself, from what is planned"
      });
     }(mode, at);
     if (void 0 === mode) return {
      kind: "command",
      words: inputs.command,
      ...at
     };
     switch (mode.kind) {
     case "command":
      return {
       kind: "command",
       words: wordsOf(mode.line),
       ...act_commitOf(mode),
       ...at
      };

     case "reconcile":
      return {
       kind: "work",
       scheduled: mode.scheduled,
       ...at
      };

     case "work":
      return {
       kind: "work",
       scheduled: !1,
       commit: mode.commit,
       ...at
      };

     case "push":
      return {
       kind: "push",
       ...act_commitOf(mode),
       ...at
      };

     default:
      return mode;
     }
    }(inputs, "auto" === inputs.command ? function modeOf(event) {
     const {payload} = event;
     switch (event.name) {
     case "push":
      return function pushMode({payload, ref}) {
       if (!0 === payload.deleted) return {
        kind: "nothing",
        why: `${shortRef(ref)} was deleted`
       };
       if (ref.startsWith("refs/tags/")) return {
        kind: "nothing",
        why: `${shortRef(ref)} is a tag; branches are released`
       };
       return {
        kind: "push"
       };
      }(event);

     case "workflow_dispatch":
      return askedMode(event, payload.inputs ?? {});

     case "repository_dispatch":
      return askedMode(event, {
       commit: payload.client_payload?.commit
      });

     case "schedule":
      return {
       kind: "reconcile",
       scheduled: !0
      };

     case "pull_request":
     case "pull_request_target":
     case "merge_group":
      return function planMode({name, payload, repository}) {
       const request = payload.pull_request;
       if ("merge_group" === name) return {
        kind: "plan",
        fork: !1
       };
       if (!request) return missing(name, "pull_request");
       return {
        kind: "plan",
        fork: request.head.repo?.full_name !== repository || "pull_request_target" === name,
        pullRequest: request.number,
        head: request.head.sha,
        base: request.base.ref
       };
      }(event);

     case "workflow_run":
      return function afterRun({name, payload, repository}) {
       const run = payload.workflow_run;
       if (!run) return missing(name, "workflow_run");
       if (run.head_repository?.full_name !== repository) return {
        kind: "nothing",
        why: "it ran for a fork"
       };
       if ("success" !== run.conclusion) return {
        kind: "nothing",
        why: `the workflow before this one ended as ${run.conclusion ?? "nothing"}`
       };
       if ("push" !== run.event && "workflow_dispatch" !== run.event && "schedule" !== run.event) return {
        kind: "nothing",
        why: `the workflow before this one ran on ${run.event}`
       };
       return {
        kind: "push",
        commit: run.head_sha
       };
      }(event);

     default:
      return (0, errors.fJ)("usage", `auto does not know what to do on ${event.name || "an event without a name"}`, {
       fix: "set the input command, or start the workflow on push, workflow_dispatch, schedule or pull_request"
      });
     }
    }(function eventOf(env) {
     const path = env.GITHUB_EVENT_PATH;
     const name = env.GITHUB_EVENT_NAME ?? "";
     if (!path || !(0, external_node_fs_.existsSync)(path)) (0, errors.fJ)("usage", `there is no payload of the event ${name || "(none)"}`, {
      fix: runner
     });
     return {
      name,
      payload: JSON.parse((0, external_node_fs_.readFileSync)(path, "utf8")),
      ref: env.GITHUB_REF ?? "",
      repository: env.GITHUB_REPOSITORY ?? ""
     };
    }(env)) : void 0);
    if ("nothing" === task.kind) return async function doNothing(why, log, files) {
     log.say([ `Nothing to do: ${why}.` ]);
     await writeOutputs(files, {
      result: (0, session.Bg)("action", [], [])
     }, void 0);
     return 0;
    }(task.why, log, files);
    return await async function perform(task, inputs, env, log, files) {
     const folder = function workingFolder(workspace, directory) {
      const folder = external_node_path_.resolve(workspace, directory);
      if (!(0, external_node_fs_.existsSync)(folder)) {
       const empty = !(0, external_node_fs_.existsSync)(external_node_path_.join(workspace, ".git"));
       (0, errors.fJ)("root-not-found", empty ? "the workspace is empty" : `there is no folder ${directory} in the workspace`, {
        fix: empty ? checkoutStep : "correct the input working-directory"
       });
      }
      const root = (0, external_node_fs_.realpathSync)(workspace);
      if (!(0, external_node_fs_.existsSync)(external_node_path_.join(root, ".git")) && !(0, 
      external_node_fs_.existsSync)(external_node_path_.join(folder, ".git"))) (0, errors.fJ)("root-not-found", "the workspace holds no checkout", {
       fix: checkoutStep
      });
      return (0, external_node_fs_.realpathSync)(folder);
     }(env.GITHUB_WORKSPACE ?? process.cwd(), inputs.workingDirectory);
     const visible = function visibleEnvironment(env) {
      const hidden = /^(INPUT|STATE)_|^ACTIONS_RUNTIME_TOKEN$/;
      return Object.fromEntries(Object.entries(env).filter(entry => void 0 !== entry[1] && !hidden.test(entry[0])));
     }(env);
     const workspace = {
      folder,
      env: visible,
      serverUrl: env.GITHUB_SERVER_URL ?? "https://github.com",
      token: inputs.token
     };
     if (void 0 !== task.commit) await async function checkOut(workspace, commit) {
      const {folder} = workspace;
      const env = {
       ...workspace.env,
       GIT_TERMINAL_PROMPT: "0"
      };
      if ((await git(folder, env, [ "rev-parse", "HEAD" ])).stdout.trim() === commit) return;
      if (0 !== (await git(folder, env, [ "cat-file", "-e", `${commit}^{commit}` ])).exitCode) {
       const fetched = await fetchOne(workspace, commit);
       if (0 !== fetched.exitCode) (0, errors.fJ)("ref-not-found", `the commit ${commit.slice(0, 7)} cannot be fetched: ${lastLine(fetched)}`, {
        fix: "name a commit that is on a branch of this repository"
       });
      }
      const checkedOut = await git(folder, env, [ "checkout", "--quiet", "--detach", commit ]);
      if (0 === checkedOut.exitCode) return;
      (0, errors.fJ)("uncommitted", `${commit.slice(0, 7)} cannot be checked out: ${lastLine(checkedOut)}`, {
       fix: "leave the checkout as it is before this step"
      });
     }(workspace, task.commit);
     process.chdir(folder);
     const credentials = {
      ...await gitAccess(workspace),
      ...void 0 === inputs.token ? {} : {
       GITHUB_TOKEN: inputs.token,
       GH_TOKEN: inputs.stateToken ?? inputs.token
      }
     };
     const door = {
      log,
      stream: process.stdout,
      readers: readersOf({
       inputs: "plan" === task.kind ? {
        ...inputs,
        summary: !1
       } : inputs,
       env,
       log,
       files
      }),
      session: {
       cwd: folder,
       env: visible,
       credentials,
       command: line => log.commands([ line ]),
       versionCheck: inputs.versionCheck,
       ..."plan" === task.kind && task.fork ? ofStranger(workspace, task.base) : {},
       ...void 0 === inputs.deployment ? {} : {
        assignment: inputs.deployment
       },
       ...void 0 === inputs.workflow ? {} : {
        workflow: inputs.workflow
       }
      },
      onSession: session => {
       files.state("owner", session.owner.id);
       files.state("folder", folder);
      },
      onOutcome: async (outcome, session) => {
       await writeOutputs(files, outcome, session);
       if ("plan" === task.kind) await showPlan(outcome, {
        task,
        inputs,
        env,
        log,
        files
       });
      }
     };
     const code = await async function act(task, inputs, door, env) {
      if ("command" === task.kind) return main(task.words, door);
      let code = 0;
      const shell = {
       name: "ocuroot",
       version: packageVersion(),
       exit: status => {
        code = status;
       },
       door
      };
      await (0, run_command.runCommand)(shell, function callOf(task, inputs, env) {
       const options = {
        maxParallel: inputs.maxParallel
       };
       const retry = Number(env.GITHUB_RUN_ATTEMPT ?? "1") > 1;
       if ("work" === task.kind) {
        const cascade = inputs.cascade && void 0 === inputs.deployment;
        return {
         command: cascade ? "work cascade" : "work any",
         needs: "engine",
         options,
         act: async session => {
          const {work} = await Promise.all([ __nccwpck_require__.e(411), __nccwpck_require__.e(788), __nccwpck_require__.e(407) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 788));
          return work(session, {
           kind: cascade ? "cascade" : "any",
           dryrun: inputs.dryRun,
           retry
          });
         }
        };
       }
       const dryrun = inputs.dryRun || "plan" === task.kind;
       return {
        command: "push",
        needs: "engine",
        options,
        act: async session => {
         const {push} = await Promise.all([ __nccwpck_require__.e(411), __nccwpck_require__.e(788), __nccwpck_require__.e(963) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 7963));
         return push(session, {
          dryrun,
          retry,
          files: inputs.files,
          ...inputs.cascade ? {
           cascade: !0
          } : {}
         });
        }
       };
      }(task, inputs, env));
      return 2 === code ? 1 : code;
     }(task, inputs, door, env);
     files.state("ended", "true");
     if ("work" === task.kind && task.scheduled) await async function warnOfDisabled({token, workflow}, env, log) {
      const file = workflow ?? (0, job.T)(env.GITHUB_WORKFLOW_REF);
      const repository = env.GITHUB_REPOSITORY;
      if (void 0 === token || void 0 === file || !repository) return;
      for (const text of await async function disabledWorkflows(client, repository, files) {
       const [owner = "", repo = ""] = repository.split("/");
       try {
        const {data} = await client.rest.actions.listRepoWorkflows({
         owner,
         repo,
         per_page: 100
        });
        return data.workflows.filter(({path, state}) => files.includes(path.split("/").at(-1) ?? "") && state.startsWith("disabled")).map(({path, state}) => `${path} is switched off (${state}): gh workflow enable ${path.split("/").at(-1)}`);
       } catch (error) {
        if (error instanceof failure.Ed) return [];
        throw error;
       }
      }(clientOf(env, token), repository, [ file ])) log.commands([ `::warning title=ocuroot::${escapeData(text)}` ]);
     }(inputs, env, log);
     const usage = github_usage.githubUsage.summary();
     if ("1" === env.RUNNER_DEBUG && void 0 !== usage) log.say([ usage ]);
     return code;
    }(task, inputs, env, log, files);
   } catch (error) {
    return await async function refuse(error, env, log, files) {
     const result = {
      ...(0, session.Bg)("action", [], []),
      status: "failed",
      problems: (0, errors.GW)(error)
     };
     await async function end(outcome, env, log, files) {
      const reporter = (0, create.createReporter)({
       mode: "plain",
       stream: process.stdout,
       env,
       program: "ocuroot",
       mask: text => masks.SL.mask(text),
       groups: log,
       others: readersOf({
        env,
        log,
        files
       })
      });
      reporter.report({
       type: "end",
       result: outcome.result
      });
      await reporter.close();
      await writeOutputs(files, outcome, void 0);
     }({
      result
     }, env, log, files);
     return 1;
    }(error, env, log, files);
   }
  }
  function addToken(token) {
   masks.SL.add(token);
   masks.SL.add(Buffer.from(`x-access-token:${token}`).toString("base64"));
  }
  const runner = "start it in a job on GitHub; elsewhere the program itself does the same: ocuroot push, ocuroot work any";
  function ofStranger(workspace, base) {
   return {
    forbidden: "the plan of a pull request from elsewhere",
    approve: (root, sources) => async function refuseOtherSettings(workspace, base, sources) {
     const {folder, env} = workspace;
     const fetched = await fetchOne(workspace, `refs/heads/${base ?? ""}`);
     if (0 !== fetched.exitCode) (0, errors.fJ)("store-config", `the branch ${base ?? "that the pull request goes to"} cannot be fetched: ${lastLine(fetched)}`, {
      fix: "let the job read the repository:\npermissions:\n  contents: read"
     });
     for (const file of new Set([ setting_values._r, ...Object.keys(sources) ])) {
      const found = await git(folder, env, [ "show", `FETCH_HEAD:./${file}` ]);
      if ((0 === found.exitCode ? found.stdout : void 0) === sources[file]) continue;
      (0, errors.fJ)("store-config", `this pull request from elsewhere changes ${file}, which says where documents are kept`, {
       file,
       fix: "plan it from a branch of this repository, once somebody has read it"
      });
     }
    }({
     ...workspace,
     folder: root
    }, base, sources)
   };
  }
  var release = __nccwpck_require__(9362);
  var compose = __nccwpck_require__(1024);
  !async function start() {
   if (void 0 === process.env.STATE_started) process.exitCode = await runAction(process.env); else await async function runPost(env) {
    const owner = env.STATE_owner;
    if (!owner || "true" === env.STATE_ended) return;
    const log = new GroupedOutput(process.stdout, (0, external_node_crypto_.randomUUID)());
    const warn = message => log.commands([ `::warning title=ocuroot::${escapeData(message)}` ]);
    try {
     const released = await async function post_release(owner, env, log) {
      const token = env.INPUT_TOKEN;
      const stateToken = env["INPUT_STATE-TOKEN"] || token;
      for (const secret of [ token, stateToken ]) if (secret) masks.SL.add(secret);
      const reporter = (0, create.createReporter)({
       mode: "plain",
       stream: process.stdout,
       env,
       program: "ocuroot",
       mask: text => masks.SL.mask(text),
       groups: log
      });
      const session = await (0, compose.f)({
       cwd: env.STATE_folder || process.cwd(),
       env: Object.fromEntries(Object.entries(env).filter(entry => void 0 !== entry[1])),
       credentials: {
        ...token ? {
         GITHUB_TOKEN: token
        } : {},
        ...stateToken ? {
         GH_TOKEN: stateToken
        } : {}
       },
       program: "ocuroot",
       version: packageVersion(),
       maxParallel: 1,
       reporter,
       signal: (new AbortController).signal,
       needs: "checkout"
      });
      try {
       const judge = {
        ...session,
        owner: {
         ...session.owner,
         isDead: async other => other === owner
        }
       };
       return (await (0, release.i)(judge)).map(({message, fix}) => void 0 === fix ? message : `${message}. To go on: ${fix}`);
      } finally {
       await session.close();
       await reporter.close();
      }
     }(owner, env, log);
     for (const message of released) warn(message);
    } catch (error) {
     for (const {message} of (0, errors.GW)(error)) warn(`what this job held could not be released: ${message}`);
    }
   }(process.env);
  }();
 })();
 module.exports = {};
})();
