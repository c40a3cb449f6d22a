"use strict";

exports.id = 6767;

exports.ids = [ 6767 ];

exports.modules = {
 6767: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   complete: () => complete,
   completionScript: () => completionScript
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  const scripts = {
   bash: (name, fn, word) => `${fn}() {\n  local words\n  words="$(${name} __complete "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)" || return\n  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))\n}\ncomplete -o default -F ${fn} ${word}\n`,
   zsh: (name, fn, word) => `#compdef ${word}\n${fn}() {\n  local -a found\n  found=("\${(@f)$(${name} __complete "\${(@)words[2,CURRENT]}" 2>/dev/null)}")\n  compadd -a found || _files\n}\ncompdef ${fn} ${word}\n`,
   fish: (name, _fn, word) => `complete -c ${word} -a '(${name} __complete (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'\n`
  };
  function completionScript(shell, program) {
   const script = scripts[shell];
   if (!script) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("usage", `there is no completion for "${shell}"`, {
    fix: `${program} completion bash, zsh or fish`
   });
   const word = program.trim().split(/\s+/).at(-1) ?? program;
   return script(program, `_${word.replace(/[^A-Za-z0-9]/g, "_")}_complete`, word);
  }
  function complete(program, words) {
   const last = words.at(-1) ?? "";
   let command = program;
   for (const word of words.slice(0, -1)) command = command.commands.find(each => each.name() === word) ?? command;
   const flags = command.options.flatMap(option => [ option.long, option.short ].filter(each => null != each));
   const names = command.commands.map(each => each.name());
   return (last.startsWith("-") ? [ ...flags, "--help" ] : names).filter(each => each.startsWith(last));
  }
 }
};
