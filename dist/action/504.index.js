export const id = 504;
export const ids = [504];
export const modules = {

/***/ 7075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ newestSdk),
/* harmony export */   pc: () => (/* binding */ sdkNames),
/* harmony export */   tD: () => (/* binding */ readSdk),
/* harmony export */   yZ: () => (/* binding */ callingKey)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

const files = [
    { name: "repository", builtins: ["emit", "struct"], names: "public" },
    { name: "release", builtins: ["emit"], names: "public" },
    { name: "inputs", builtins: ["host"], names: "public" },
    { name: "environments", builtins: ["emit", "host", "host_once", "json", "record"], names: "public" },
    {
        name: "host",
        builtins: ["host", "struct"],
        names: {
            host: "_members",
            ...Object.fromEntries(["os", "arch", "env", "shell", "pwd", "read", "write", "read_dir", "is_dir"].map((name) => [name, name])),
        },
    },
    { name: "http", builtins: ["host", "record", "struct"], names: "public" },
    { name: "secrets", builtins: ["host", "struct"], names: "public" },
    { name: "github", builtins: ["host", "json", "record", "struct"], names: "public" },
    { name: "helpers", builtins: ["host", "json"], names: "public" },
    { name: "calling", builtins: ["struct"], names: {} },
];
/** Builtins of the engine that users' files see as they are. */
const shared = ["struct", "json"];
/** Folder of the newest SDK. */
const newestSdk = "0.3.0";
/** Key of the module with the functions that the engine itself calls. */
function callingKey(version) {
    return keyOf(version, "calling");
}
/**
 * Reads the files of an SDK.
 *
 * @param folder the folder that holds one folder per version; its address ends in `/`
 */
async function readSdk(folder, version) {
    const modules = await Promise.all(files.map(async ({ name, builtins, names }) => {
        const file = `${version}/${name}.star`;
        const source = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(new URL(file, folder), "utf8");
        return {
            source: { key: keyOf(version, name), file: `sdk/${file}`, source, internal: true, predeclared: { builtins } },
            names,
        };
    }));
    return { predeclared: { builtins: shared, modules } };
}
/** No path of a repository begins like this, so a user's `sdk/0.3.0/host.star` is another module. */
function keyOf(version, name) {
    return `<sdk>/${version}/${name}.star`;
}
/** The names that files of any version find besides the language's own; for suggestions. */
function sdkNames(sdk) {
    const own = (sdk.predeclared.modules ?? []).flatMap(({ source, names }) => names === "public" ? publicNames(source.source) : Object.keys(names));
    return [...shared, ...own];
}
/** Read off the text, so that a file that cannot even be resolved gets suggestions. */
function publicNames(source) {
    return [...source.matchAll(/^(?:def ([a-zA-Z]\w*)|([a-zA-Z]\w*) = )/gm)].map((match) => match[1] ?? match[2] ?? "");
}


/***/ }),

/***/ 504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startEngine: () => (/* binding */ startEngine)
/* harmony export */ });
/* harmony import */ var _ocuroot_starlark_wasm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(966);
/* harmony import */ var _config_sdk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);


const here = import.meta.url;
/** Bundled, the engine lies beside the folder of the bundle; compiled only, in its own package. */
const bundled = !here.endsWith("/engine.js");
/**
 * Starts what evaluates config files, in a thread of its own: there the SDK is compiled while the rest of the program is
 * loaded here. What goes wrong is told by its first use.
 */
function startEngine() {
    const engine = openEngine();
    engine.start();
    compileSdk(engine).catch(() => { });
    return engine;
}
/** Evaluates an empty file as users' files are: what is compiled for it is compiled once. */
async function compileSdk(engine) {
    const { predeclared } = await (0,_config_sdk_js__WEBPACK_IMPORTED_MODULE_1__/* .readSdk */ .tD)(new URL("../sdk/", here), _config_sdk_js__WEBPACK_IMPORTED_MODULE_1__/* .newestSdk */ .HH);
    const program = engine.program({ load: async ({ path }) => ({ key: path, file: path, source: "" }) });
    try {
        await program.exec({ key: "empty", file: "empty", source: "", predeclared });
    }
    finally {
        program.dispose();
    }
}
/**
 * The wasm comes with the program: what of it is used is checked when it is used, which saves half of the compilation.
 * And it is compiled once, quickly: to compile it well after that costs more than configs ever gain.
 */
const wasmFlags = ["--wasm-lazy-validation", "--liftoff-only"];
/**
 * How V8 runs a program that is over in a second, by the major version of Node: V8 calls what it does not know an error,
 * so versions that this was not tried with get none.
 */
const flags = {
    // Code is optimised by other threads when it has run for a while. Commands are over before the first of that pays, so
    // that while is made four times as long.
    20: [...wasmFlags, "--interrupt-budget=270000"],
    22: wasmFlags,
    // What is young in memory would grow to three times as much, for no gain here.
    24: [...wasmFlags, "--semi-space-growth-factor=1"],
};
function openEngine() {
    return (0,_ocuroot_starlark_wasm__WEBPACK_IMPORTED_MODULE_0__/* .createEngine */ .P)({
        flags: flags[process.versions.node.split(".")[0] ?? ""] ?? [],
        ...(bundled ? { assets: new URL("../engine/", here), worker: new URL("../engine/index.cjs", here) } : {}),
    });
}


/***/ })

};
