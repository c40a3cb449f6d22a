"use strict";

exports.id = 2185;

exports.ids = [ 2185 ];

exports.modules = {
 2185: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
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
 }
};
