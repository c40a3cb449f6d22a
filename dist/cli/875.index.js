"use strict";

exports.id = 875;

exports.ids = [ 875 ];

exports.modules = {
 875: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   qg: () => parse,
   As: () => stringify
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
  function stringify(value, replacer, space, numberStringifiers) {
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
  }
  const MAX_SPACE_LENGTH = 10;
 }
};
