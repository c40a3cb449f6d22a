"use strict";

exports.id = 595;

exports.ids = [ 595 ];

exports.modules = {
 4595: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   AddressSecrets: () => AddressSecrets
  });
  const userInfo = /^[a-z][a-z0-9+.-]*:\/\/([^/\s]*)@/i;
  const addressesInText = /[a-z][a-z0-9+.-]*:\/\/[^/\s"']*@/gi;
  const placeholder = /%[a-z(]|[{}]/i;
  class AddressSecrets {
   #infos;
   constructor(addresses) {
    const infos = addresses.map(address => userInfo.exec(address)?.[1] ?? "");
    this.#infos = new Set(infos.filter(info => "" !== secretOf(info)));
   }
   static inSettings({state, intent, remotes = []}) {
    const stores = [ state, intent ].flatMap(store => store && "git" in store ? [ store.git.remote_url ] : []);
    return new AddressSecrets([ ...stores, ...remotes ]);
   }
   static inText(text) {
    return new AddressSecrets((text.match(addressesInText) ?? []).filter(each => !placeholder.test(each)));
   }
   values() {
    return [ ...this.#infos ].map(secretOf).flatMap(secret => [ ...new Set([ secret, decoded(secret) ]) ]);
   }
   get isEmpty() {
    return 0 === this.#infos.size;
   }
   removedFrom(text) {
    let clean = text;
    for (const info of this.#infos) clean = clean.replaceAll(`${info}@`, "");
    for (const secret of this.values()) if (secret.length > 8) clean = clean.replaceAll(secret, "<secret>");
    return clean;
   }
  }
  function secretOf(info) {
   const cut = info.indexOf(":");
   if (cut >= 0) return info.slice(cut + 1);
   return info.length >= 20 ? info : "";
  }
  function decoded(text) {
   try {
    return decodeURIComponent(text);
   } catch {
    return text;
   }
  }
 }
};
