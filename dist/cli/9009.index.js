export const id = 9009;
export const ids = [9009];
export const modules = {

/***/ 9009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contextAt: () => (/* binding */ contextAt),
/* harmony export */   githubContext: () => (/* binding */ githubContext)
/* harmony export */ });
/* harmony import */ var _masks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8889);

const publicServer = "https://github.com";
/**
 * What the variables say about GitHub. A runner sets them all but the token, which a step passes on as `GH_TOKEN` or
 * `GITHUB_TOKEN`; away from a runner the token alone is enough. The token is registered as a secret.
 */
function githubContext(env) {
    const given = (name) => withoutSlash(env[name]) || undefined;
    const apiUrl = given("GITHUB_API_URL");
    const serverUrl = given("GITHUB_SERVER_URL") ?? (apiUrl === undefined ? publicServer : serverOf(apiUrl));
    const api = apiUrl ?? apiOf(serverUrl);
    return {
        apiUrl: api,
        graphqlUrl: given("GITHUB_GRAPHQL_URL") ?? graphqlOf(api),
        serverUrl,
        repository: env.GITHUB_REPOSITORY || undefined,
        runId: env.GITHUB_RUN_ID || undefined,
        runAttempt: env.GITHUB_RUN_ATTEMPT || undefined,
        token: tokenFrom(env, serverUrl),
    };
}
/**
 * A server that is not the one whose runner this is. A config file may have named it, so the tokens of this one are not
 * for it: only what is meant for servers of one's own is.
 */
function contextAt(serverUrl, env) {
    const { GITHUB_API_URL: _api, GITHUB_GRAPHQL_URL: _graphql, GH_TOKEN: _gh, GITHUB_TOKEN: _job, ...rest } = env;
    return githubContext({ ...rest, GITHUB_SERVER_URL: serverUrl });
}
/** The names are those of GitHub's own `gh`, which has others for servers of one's own. */
function tokenFrom(env, serverUrl) {
    const enterprise = serverUrl === publicServer ? [] : ["GH_ENTERPRISE_TOKEN", "GITHUB_ENTERPRISE_TOKEN"];
    const name = [...enterprise, "GH_TOKEN", "GITHUB_TOKEN"].find((each) => env[each]);
    const token = name === undefined ? undefined : env[name];
    if (token !== undefined)
        _masks_js__WEBPACK_IMPORTED_MODULE_0__/* .masks */ .SL.add(token);
    return token;
}
/** `https://HOST/api/v3`, but a host of its own at github.com and in the `ghe.com` domains. */
function apiOf(serverUrl) {
    const { protocol, host } = new URL(serverUrl);
    const hosted = host === "github.com" || host.endsWith(".ghe.com");
    return hosted ? `${protocol}//api.${host}` : `${protocol}//${host}/api/v3`;
}
function serverOf(apiUrl) {
    const { protocol, host } = new URL(apiUrl);
    return `${protocol}//${host.replace(/^api\./, "")}`;
}
function graphqlOf(apiUrl) {
    return `${apiUrl.replace(/\/api\/v3$/, "/api")}/graphql`;
}
function withoutSlash(url) {
    return (url ?? "").replace(/\/+$/, "");
}


/***/ })

};
