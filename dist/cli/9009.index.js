"use strict";

exports.id = 9009;

exports.ids = [ 9009 ];

exports.modules = {
 9009: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   contextAt: () => contextAt,
   githubContext: () => githubContext
  });
  var _masks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8889);
  const publicServer = "https://github.com";
  function githubContext(env) {
   const given = name => function withoutSlash(url) {
    return (url ?? "").replace(/\/+$/, "");
   }(env[name]) || void 0;
   const apiUrl = given("GITHUB_API_URL");
   const serverUrl = given("GITHUB_SERVER_URL") ?? (void 0 === apiUrl ? publicServer : function serverOf(apiUrl) {
    const {protocol, host} = new URL(apiUrl);
    return `${protocol}//${host.replace(/^api\./, "")}`;
   }(apiUrl));
   const api = apiUrl ?? function apiOf(serverUrl) {
    const {protocol, host} = new URL(serverUrl);
    return "github.com" === host || host.endsWith(".ghe.com") ? `${protocol}//api.${host}` : `${protocol}//${host}/api/v3`;
   }(serverUrl);
   return {
    apiUrl: api,
    graphqlUrl: given("GITHUB_GRAPHQL_URL") ?? graphqlOf(api),
    serverUrl,
    repository: env.GITHUB_REPOSITORY || void 0,
    runId: env.GITHUB_RUN_ID || void 0,
    runAttempt: env.GITHUB_RUN_ATTEMPT || void 0,
    token: tokenFrom(env, serverUrl)
   };
  }
  function contextAt(serverUrl, env) {
   const {GITHUB_API_URL: _api, GITHUB_GRAPHQL_URL: _graphql, GH_TOKEN: _gh, GITHUB_TOKEN: _job, ...rest} = env;
   return githubContext({
    ...rest,
    GITHUB_SERVER_URL: serverUrl
   });
  }
  function tokenFrom(env, serverUrl) {
   const name = [ ...serverUrl === publicServer ? [] : [ "GH_ENTERPRISE_TOKEN", "GITHUB_ENTERPRISE_TOKEN" ], "GH_TOKEN", "GITHUB_TOKEN" ].find(each => env[each]);
   const token = void 0 === name ? void 0 : env[name];
   if (void 0 !== token) _masks_js__WEBPACK_IMPORTED_MODULE_0__.SL.add(token);
   return token;
  }
  function graphqlOf(apiUrl) {
   return `${apiUrl.replace(/\/api\/v3$/, "/api")}/graphql`;
  }
 }
};
