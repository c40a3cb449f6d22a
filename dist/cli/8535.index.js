export const id = 8535;
export const ids = [8535,9009];
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


/***/ }),

/***/ 8535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openRemoteStore: () => (/* binding */ openRemoteStore),
  openRemoteWorld: () => (/* binding */ openRemoteWorld)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/github/context.js
var github_context = __webpack_require__(9009);
// EXTERNAL MODULE: ./build/masks.js
var masks = __webpack_require__(8889);
;// CONCATENATED MODULE: ./build/store/github/place.js



/** Users shorter than this are names; tokens are longer. */
const shortestToken = 20;
/**
 * Which repository the address of a store means if GitHub's API is to be used for it: the host is the GitHub of the
 * variables and there is a token, in the address or in them. `OCUROOT_STORE` decides instead where it is `git` or
 * `github`; the latter takes any host for a GitHub, one of its own token.
 *
 * @returns undefined when git is to be used
 * @throws OcurootError `store-config` when the API is demanded and cannot be used
 */
function githubRepository(url, env) {
    const demanded = wish(env);
    if (demanded === "git")
        return undefined;
    const address = parseAddress(url);
    if (address === undefined)
        return demanded === undefined ? undefined : noRepository(url);
    const here = (0,github_context.githubContext)(env);
    const isHere = isSameHost(address, new URL(here.serverUrl));
    if (!isHere && demanded === undefined)
        return undefined;
    const context = isHere ? here : (0,github_context.contextAt)(`${address.scheme}//${address.host}`, env);
    const token = address.token ?? context.token;
    if (token === undefined)
        return demanded === undefined ? undefined : noToken(url);
    masks/* masks */.SL.add(token);
    return { owner: address.owner, name: address.name, context, token };
}
function wish(env) {
    const value = env.OCUROOT_STORE;
    if (value === undefined || value === "")
        return undefined;
    if (value === "git" || value === "github")
        return value;
    return (0,errors/* fail */.fJ)("store-config", `OCUROOT_STORE is ${JSON.stringify(value)}, which is no way to keep a store.`, {
        fix: "Set it to git or to github, or leave it out.",
    });
}
/** `https://HOST/OWNER/NAME.git`, `ssh://git@HOST/OWNER/NAME`, `git@HOST:OWNER/NAME.git`. */
function parseAddress(url) {
    const web = /^(https?:)\/\/(?:([^/]*)@)?([^/@]+)\/+([^/]+)\/([^/]+?)(?:\.git)?\/*$/i.exec(url);
    const shell = /^(?:git\+)?ssh:\/\/(?:[^/@]*@)?([^/:]+)(?::\d+)?\/+([^/]+)\/([^/]+?)(?:\.git)?\/*$/i.exec(url) ??
        /^(?:[^/@:]+@)([^/@:]+):\/*([^/]+)\/([^/]+?)(?:\.git)?\/*$/.exec(url);
    if (web !== null) {
        const [, scheme = "", user, host = "", owner = "", name = ""] = web;
        return { scheme: scheme.toLowerCase(), host: host.toLowerCase(), owner, name, token: tokenIn(user) };
    }
    if (shell === null)
        return undefined;
    const [, host = "", owner = "", name = ""] = shell;
    // GitHub also answers ssh on the port of https, at a host of its own.
    return {
        scheme: "https:",
        host: host.toLowerCase().replace(/^ssh\.(?=github\.com$)/, ""),
        owner,
        name,
        token: undefined,
    };
}
function isSameHost({ host }, server) {
    return host === server.host || host === server.hostname;
}
/** The password of an address, or a user that can only be a token. */
function tokenIn(user) {
    if (user === undefined)
        return undefined;
    const cut = user.indexOf(":");
    const secret = cut < 0 ? user : user.slice(cut + 1);
    return cut >= 0 || secret.length >= shortestToken ? decodeURIComponent(secret) || undefined : undefined;
}
function noRepository(url) {
    (0,errors/* fail */.fJ)("store-config", `OCUROOT_STORE demands GitHub, but ${masks/* masks */.SL.mask(withoutUser(url))} is no repository there.`, {
        fix: "Use an address like https://github.com/OWNER/NAME.git, or set OCUROOT_STORE to git.",
    });
}
function noToken(url) {
    (0,errors/* fail */.fJ)("store-config", `OCUROOT_STORE demands GitHub for ${withoutUser(url)}, but there is no token.`, {
        fix: "Pass a token in GH_TOKEN or GITHUB_TOKEN (for another host: in GH_ENTERPRISE_TOKEN), or set OCUROOT_STORE to git.",
    });
}
function withoutUser(url) {
    return url.replace(/\/\/[^/]*@/, "//");
}

// EXTERNAL MODULE: ./build/store/world.js + 3 modules
var world = __webpack_require__(8016);
;// CONCATENATED MODULE: ./build/store/remote.js


/**
 * Opens state and intent in branches of git remotes: by way of GitHub's API where that is to be used, else by git. Both
 * write the same trees to the same branches.
 *
 * @param intent absent: beside the state, in the same branch
 * @throws OcurootError `store-config`
 */
async function openRemoteWorld(state, intent, surroundings) {
    const [here, there] = [state, intent].map((place) => place && githubRepository(place.url, surroundings.env));
    if (here !== undefined && (intent === undefined || there !== undefined)) {
        const { openGithubWorld } = await Promise.all(/* import() */[__webpack_require__.e(891), __webpack_require__.e(1222), __webpack_require__.e(8975), __webpack_require__.e(6514)]).then(__webpack_require__.bind(__webpack_require__, 6514));
        const other = intent && there && { ...intent, repository: there };
        return openGithubWorld({ ...state, repository: here }, other, forGithub(surroundings));
    }
    if (here === undefined && there === undefined) {
        const { openGitWorld } = await Promise.all(/* import() */[__webpack_require__.e(1222), __webpack_require__.e(1013)]).then(__webpack_require__.bind(__webpack_require__, 1013));
        return openGitWorld({ state, ...(intent === undefined ? {} : { intent }), ...forGit(surroundings) });
    }
    return (0,world/* pairWorld */.HE)(await remote_open(state, here, surroundings), await remote_open(intent ?? state, there, surroundings));
}
/** Opens one store in a branch of a git remote, see {@link openRemoteWorld}. */
function openRemoteStore(place, surroundings) {
    return remote_open(place, githubRepository(place.url, surroundings.env), surroundings);
}
async function remote_open(place, repository, surroundings) {
    if (repository !== undefined) {
        const { openGithubStore } = await Promise.all(/* import() */[__webpack_require__.e(891), __webpack_require__.e(1222), __webpack_require__.e(8975)]).then(__webpack_require__.bind(__webpack_require__, 8975));
        return openGithubStore({ ...place, repository }, forGithub(surroundings));
    }
    const { openGitStore } = await Promise.all(/* import() */[__webpack_require__.e(1222), __webpack_require__.e(1568)]).then(__webpack_require__.bind(__webpack_require__, 1568));
    return openGitStore({ ...place, ...forGit(surroundings) });
}
function forGit({ home, root, env, time, warn }) {
    return { home, root, env, now: () => time.now(), ...(warn === undefined ? {} : { warn }) };
}
function forGithub({ home, env, time, hurry, warn, onWait }) {
    const onLimit = ({ reason }, milliseconds) => onWait(`GitHub asks for a pause of ${Math.ceil(milliseconds / 1000)} s: ${reason}`);
    const optional = { ...(hurry === undefined ? {} : { hurry }), ...(warn === undefined ? {} : { warn }) };
    return { home, env, time, onLimit, ...optional };
}


/***/ })

};
