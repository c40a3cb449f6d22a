require("../action/index.js");
