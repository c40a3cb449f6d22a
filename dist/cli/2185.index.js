export const id = 2185;
export const ids = [2185];
export const modules = {

/***/ 2185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubUsage: () => (/* binding */ githubUsage)
/* harmony export */ });
/* unused harmony export Usage */
/** Counts what a process uses of GitHub, whichever client does. */
class Usage {
    #calls = 0;
    #writes = 0;
    #quotas = new Map();
    /** Counts a call that is sent, repetitions included. */
    count(isWrite) {
        this.#calls += 1;
        if (isWrite)
            this.#writes += 1;
    }
    /**
     * Takes over what an answer says of the quota.
     *
     * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#checking-the-status-of-your-rate-limit
     */
    note(headers) {
        const [remaining, limit, reset] = ["remaining", "limit", "reset"].map((name) => headers[`x-ratelimit-${name}`]);
        if (remaining === undefined || limit === undefined || reset === undefined)
            return;
        const resource = String(headers["x-ratelimit-resource"] ?? "core");
        this.#quotas.set(resource, { remaining: Number(remaining), limit: Number(limit), reset: Number(reset) * 1000 });
    }
    /**
     * For people: `GitHub: 14 calls, 6 of them writes, 4,986 of 5,000 left until 14:05 UTC`. Where calls counted towards
     * several quotas, each one with its name.
     *
     * @returns undefined when nothing was asked of GitHub
     */
    summary() {
        if (this.#calls === 0)
            return undefined;
        const several = this.#quotas.size > 1;
        const quotas = Array.from(this.#quotas, ([name, quota]) => `${leftOf(quota)}${several ? ` (${name})` : ""}`);
        const calls = `${number(this.#calls)} ${this.#calls === 1 ? "call" : "calls"}`;
        return `GitHub: ${[calls, `${number(this.#writes)} of them writes`, ...quotas].join(", ")}`;
    }
}
/** The one of this process. */
const githubUsage = new Usage();
function leftOf({ remaining, limit, reset }) {
    return `${number(remaining)} of ${number(limit)} left until ${new Date(reset).toISOString().slice(11, 16)} UTC`;
}
function number(value) {
    return value.toLocaleString("en");
}


/***/ })

};
