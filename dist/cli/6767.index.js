export const id = 6767;
export const ids = [6767];
export const modules = {

/***/ 6767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   complete: () => (/* binding */ complete),
/* harmony export */   completionScript: () => (/* binding */ completionScript)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

const scripts = {
    bash: (name, fn, word) => `${fn}() {
  local words
  words="$(${name} __complete "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)" || return
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F ${fn} ${word}
`,
    zsh: (name, fn, word) => `#compdef ${word}
${fn}() {
  local -a found
  found=("\${(@f)$(${name} __complete "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  compadd -a found || _files
}
compdef ${fn} ${word}
`,
    fish: (name, _fn, word) => `complete -c ${word} -a '(${name} __complete (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'
`,
};
/** The script that a shell sources to complete commands and flags. @throws `usage` for other shells. */
function completionScript(shell, program) {
    const script = scripts[shell];
    if (!script)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("usage", `there is no completion for "${shell}"`, { fix: `${program} completion bash, zsh or fish` });
    // A program may be called with several words, as in `npx ocuroot`: not every npx is ours, so the last one counts.
    const word = program.trim().split(/\s+/).at(-1) ?? program;
    return script(program, `_${word.replace(/[^A-Za-z0-9]/g, "_")}_complete`, word);
}
/** What may stand at the place of the last word: names of commands, or flags once it begins with `-`. */
function complete(program, words) {
    const last = words.at(-1) ?? "";
    let command = program;
    for (const word of words.slice(0, -1)) {
        command = command.commands.find((each) => each.name() === word) ?? command;
    }
    const flags = command.options.flatMap((option) => [option.long, option.short].filter((each) => each != null));
    const names = command.commands.map((each) => each.name());
    const candidates = last.startsWith("-") ? [...flags, "--help"] : names;
    return candidates.filter((each) => each.startsWith(last));
}


/***/ })

};
