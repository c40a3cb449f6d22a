// Imports point down one list only (docs/design.md, "Layers"): each layer may import those before it, never those after.
const layers = [
  ["refs", "documents", "errors.ts"],
  ["store/store.ts", "report/reporter.ts", "trigger/trigger.ts", "config/host.ts", "checkout/checkout.ts"],
  ["release", "intent", "work", "trigger"],
  [
    "store",
    "config",
    "checkout",
    "report",
    "view",
    "github",
    "engine.ts",
    "process.ts",
    "process-groups.ts",
    "owner.ts",
    "beats.ts",
    "remembered.ts",
    "masks.ts",
    "clock.ts",
  ],
  ["commands"],
  ["compose.ts", "compose"],
  ["action", "cli"],
];
const path = (names) => `^src/(${names.join("|").replaceAll(".", "\\.")})(/|$)`;
const directions = layers.slice(0, -1).map((names, index) => ({
  name: `layer-${index + 1}-imports-only-downwards`,
  severity: "error",
  from: { path: path(names), pathNot: index === 0 ? [] : [] },
  to: { path: path(layers.slice(index + 1).flat()), pathNot: path(layers.slice(0, index + 1).flat()) },
}));
// `store/store.ts` lies inside the folder `store`: an interface file is judged by its own layer.
directions[3].from.pathNot = [path(layers[1])];
directions[2].from.pathNot = [path(layers[1])];

export default {
  forbidden: [
    ...directions,
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "domain-is-pure",
      comment: "What is decided may not depend on the machine: no files, processes, clocks or GitHub in the domain.",
      severity: "error",
      from: { path: "^src/(refs|documents|release|intent|work|trigger)/" },
      to: {
        path: "^(node:)?(fs|child_process|os|worker_threads)|@actions/|@octokit/|^execa$",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "engine-knows-nothing-of-releases",
      severity: "error",
      from: { path: "^packages/starlark-wasm/" },
      to: { path: "^src/" },
    },
    {
      name: "only-process-starts-processes",
      severity: "error",
      from: { pathNot: "^src/process\\.ts$" },
      to: { path: "^(node:)?child_process$|node_modules/execa/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["types", "import", "default"] },
  },
};
