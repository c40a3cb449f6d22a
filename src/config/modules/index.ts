import { debuggingOperations } from "./debugging.js";
import { fileOperations } from "./files.js";
import { githubOperations } from "./github.js";
import { httpOperations } from "./http.js";
import { inputOperations } from "./inputs.js";
import { machineOperations } from "./machine.js";
import type { Operations } from "./operation.js";
import { secretOperations } from "./secrets.js";
import { shellOperations } from "./shell.js";

/** All that the SDK can ask of the host, by name. */
export const operations: Operations = {
  ...machineOperations,
  ...fileOperations,
  ...shellOperations,
  ...httpOperations,
  ...secretOperations,
  ...inputOperations,
  ...githubOperations,
  ...debuggingOperations,
};
