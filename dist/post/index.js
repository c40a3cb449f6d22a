import "../action/index.js";
