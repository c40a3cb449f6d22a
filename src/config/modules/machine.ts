import { arch, platform } from "node:os";
import type { Operations } from "./operation.js";

/** Names of machines as Go has them, which is what config files compare with. */
const systems: Readonly<Record<string, string>> = { win32: "windows", sunos: "solaris" };
const processors: Readonly<Record<string, string>> = { x64: "amd64", ia32: "386", mipsel: "mipsle", ppc64: "ppc64" };

/** `os`, `arch`, `env`, `pwd`. */
export const machineOperations: Operations = {
  os: () => systems[platform()] ?? platform(),
  arch: () => processors[arch()] ?? arch(),
  env: (_call, context) => ({ ...context.env }),
  pwd: (_call, context) => context.folder,
};
