"use strict";

exports.id = 535;

exports.ids = [ 535 ];

exports.modules = {
 8535: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   openRemoteStore: () => openRemoteStore,
   openRemoteWorld: () => openRemoteWorld
  });
  var errors = __webpack_require__(9473);
  var github_context = __webpack_require__(9009);
  var masks = __webpack_require__(8889);
  const shortestToken = 20;
  function githubRepository(url, env) {
   const demanded = function wish(env) {
    const value = env.OCUROOT_STORE;
    if (void 0 === value || "" === value) return;
    if ("git" === value || "github" === value) return value;
    return (0, errors.fJ)("store-config", `OCUROOT_STORE is ${JSON.stringify(value)}, which is no way to keep a store.`, {
     fix: "Set it to git or to github, or leave it out."
    });
   }(env);
   if ("git" === demanded) return;
   const address = function parseAddress(url) {
    const web = /^(https?:)\/\/(?:([^/]*)@)?([^/@]+)\/+([^/]+)\/([^/]+?)(?:\.git)?\/*$/i.exec(url);
    const shell = /^(?:git\+)?ssh:\/\/(?:[^/@]*@)?([^/:]+)(?::\d+)?\/+([^/]+)\/([^/]+?)(?:\.git)?\/*$/i.exec(url) ?? /^(?:[^/@:]+@)([^/@:]+):\/*([^/]+)\/([^/]+?)(?:\.git)?\/*$/.exec(url);
    if (null !== web) {
     const [, scheme = "", user, host = "", owner = "", name = ""] = web;
     return {
      scheme: scheme.toLowerCase(),
      host: host.toLowerCase(),
      owner,
      name,
      token: tokenIn(user)
     };
    }
    if (null === shell) return;
    const [, host = "", owner = "", name = ""] = shell;
    return {
     scheme: "https:",
     host: host.toLowerCase().replace(/^ssh\.(?=github\.com$)/, ""),
     owner,
     name,
     token: void 0
    };
   }(url);
   if (void 0 === address) return void 0 === demanded ? void 0 : function noRepository(url) {
    (0, errors.fJ)("store-config", `OCUROOT_STORE demands GitHub, but ${masks.SL.mask(withoutUser(url))} is no repository there.`, {
     fix: "Use an address like https://github.com/OWNER/NAME.git, or set OCUROOT_STORE to git."
    });
   }(url);
   const here = (0, github_context.githubContext)(env);
   const isHere = function isSameHost({host}, server) {
    return host === server.host || host === server.hostname;
   }(address, new URL(here.serverUrl));
   if (!isHere && void 0 === demanded) return;
   const context = isHere ? here : (0, github_context.contextAt)(`${address.scheme}//${address.host}`, env);
   const token = address.token ?? context.token;
   if (void 0 === token) return void 0 === demanded ? void 0 : function noToken(url) {
    (0, errors.fJ)("store-config", `OCUROOT_STORE demands GitHub for ${withoutUser(url)}, but there is no token.`, {
     fix: "Pass a token in GH_TOKEN or GITHUB_TOKEN (for another host: in GH_ENTERPRISE_TOKEN), or set OCUROOT_STORE to git."
    });
   }(url);
   masks.SL.add(token);
   return {
    owner: address.owner,
    name: address.name,
    context,
    token
   };
  }
  function tokenIn(user) {
   if (void 0 === user) return;
   const cut = user.indexOf(":");
   const secret = cut < 0 ? user : user.slice(cut + 1);
   return cut >= 0 || secret.length >= shortestToken ? decodeURIComponent(secret) || void 0 : void 0;
  }
  function withoutUser(url) {
   return url.replace(/\/\/[^/]*@/, "//");
  }
  var world = __webpack_require__(8016);
  async function openRemoteWorld(state, intent, surroundings) {
   const [here, there] = [ state, intent ].map(place => place && githubRepository(place.url, surroundings.env));
   if (void 0 !== here && (void 0 === intent || void 0 !== there)) {
    const {openGithubWorld} = await Promise.all([ __webpack_require__.e(222), __webpack_require__.e(975), __webpack_require__.e(514) ]).then(__webpack_require__.bind(__webpack_require__, 6514));
    const other = intent && there && {
     ...intent,
     repository: there
    };
    return openGithubWorld({
     ...state,
     repository: here
    }, other, forGithub(surroundings));
   }
   if (void 0 === here && void 0 === there) {
    const {openGitWorld} = await Promise.all([ __webpack_require__.e(222), __webpack_require__.e(13) ]).then(__webpack_require__.bind(__webpack_require__, 1013));
    return openGitWorld({
     state,
     ...void 0 === intent ? {} : {
      intent
     },
     ...forGit(surroundings)
    });
   }
   return (0, world.HE)(await remote_open(state, here, surroundings), await remote_open(intent ?? state, there, surroundings));
  }
  function openRemoteStore(place, surroundings) {
   return remote_open(place, githubRepository(place.url, surroundings.env), surroundings);
  }
  async function remote_open(place, repository, surroundings) {
   if (void 0 !== repository) {
    const {openGithubStore} = await Promise.all([ __webpack_require__.e(222), __webpack_require__.e(975) ]).then(__webpack_require__.bind(__webpack_require__, 8975));
    return openGithubStore({
     ...place,
     repository
    }, forGithub(surroundings));
   }
   const {openGitStore} = await Promise.all([ __webpack_require__.e(222), __webpack_require__.e(568) ]).then(__webpack_require__.bind(__webpack_require__, 1568));
   return openGitStore({
    ...place,
    ...forGit(surroundings)
   });
  }
  function forGit({home, root, env, time, warn}) {
   return {
    home,
    root,
    env,
    now: () => time.now(),
    ...void 0 === warn ? {} : {
     warn
    }
   };
  }
  function forGithub({home, env, time, hurry, warn, onWait}) {
   return {
    home,
    env,
    time,
    onLimit: ({reason}, milliseconds) => onWait(`GitHub asks for a pause of ${Math.ceil(milliseconds / 1e3)} s: ${reason}`),
    ...{
     ...void 0 === hurry ? {} : {
      hurry
     },
     ...void 0 === warn ? {} : {
      warn
     }
    }
   };
  }
 }
};
