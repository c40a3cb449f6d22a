"use strict";

exports.id = 504;

exports.ids = [ 504, 8123 ];

exports.modules = {
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
 504: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   startEngine: () => startEngine
  });
  var _ocuroot_starlark_wasm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1706);
  var _config_sdk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
  const here = require("url").pathToFileURL(__filename).href;
  const bundled = !here.endsWith("/engine.js");
  function startEngine() {
   const engine = function openEngine() {
    return (0, _ocuroot_starlark_wasm__WEBPACK_IMPORTED_MODULE_0__.P)({
     flags: flags[process.versions.node.split(".")[0] ?? ""] ?? [],
     ...bundled ? {
      assets: new URL("../engine/", here),
      worker: new URL("../engine/index.js", here)
     } : {}
    });
   }();
   engine.start();
   (async function warm(engine) {
    const {predeclared} = (0, _config_sdk_js__WEBPACK_IMPORTED_MODULE_1__.k4)(new URL("../sdk/", here), _config_sdk_js__WEBPACK_IMPORTED_MODULE_1__.HH);
    const program = engine.program({
     load: async ({path}) => ({
      key: path,
      file: path,
      source: ""
     })
    });
    try {
     await program.exec({
      key: "empty",
      file: "empty",
      source: "",
      predeclared
     }, {
      host: async () => ({})
     });
    } finally {
     program.dispose();
    }
   })(engine).catch(() => {});
   return engine;
  }
  const wasmFlags = [ "--wasm-lazy-validation", "--liftoff-only" ];
  const flags = {
   20: [ ...wasmFlags, "--interrupt-budget=270000" ],
   22: wasmFlags,
   24: [ ...wasmFlags, "--semi-space-growth-factor=1" ]
  };
 }
};
