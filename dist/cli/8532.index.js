"use strict";

exports.id = 8532;

exports.ids = [ 8532 ];

exports.modules = {
 8532: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $W: () => config,
   GT: () => $ZodAsyncError,
   cr: () => globalConfig,
   xI: () => $constructor
  });
  var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4723);
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
 4723: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
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
 }
};
