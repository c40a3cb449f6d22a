import { afterAll, beforeAll, test } from "vitest";
import { actionProbes, probeWorkflow } from "./probe/actions.js";
import { contentsProbes } from "./probe/contents.js";
import { graphqlProbes } from "./probe/graphql.js";
import { objectProbes } from "./probe/objects.js";
import { type ProbeContext, type ProbeTarget, probeContext } from "./probe/probe.js";
import { refProbes } from "./probe/refs.js";
import { type Simulator, startSimulator } from "./simulator.js";

// The same questions for the simulator, and for the real GitHub where somebody names a scratch repository there.
const { GITHUB_PROBE_REPOSITORY, GITHUB_PROBE_TOKEN, GITHUB_PROBE_EMPTY_REPOSITORY } = process.env;
let simulator: Simulator | undefined;
let context: ProbeContext;

beforeAll(async () => {
  context = await probeContext(await target());
});
afterAll(() => simulator?.close());

async function target(): Promise<ProbeTarget> {
  if (GITHUB_PROBE_REPOSITORY !== undefined && GITHUB_PROBE_TOKEN !== undefined) {
    const empty = GITHUB_PROBE_EMPTY_REPOSITORY === undefined ? {} : { emptyRepository: GITHUB_PROBE_EMPTY_REPOSITORY };
    const addresses = { api: "https://api.github.com", server: "https://github.com" };
    return { ...addresses, token: GITHUB_PROBE_TOKEN, repository: GITHUB_PROBE_REPOSITORY, ...empty };
  }
  simulator = await startSimulator();
  await simulator.repository("acme/probe", { files: { ".github/workflows/probe.yml": probeWorkflow } });
  await simulator.repository("acme/empty");
  const token = simulator.token({ kind: "fine-grained" });
  const { api, server } = simulator;
  return { api, server, token: token.value, repository: "acme/probe", emptyRepository: "acme/empty" };
}

for (const probe of [...refProbes, ...objectProbes, ...contentsProbes, ...graphqlProbes, ...actionProbes]) {
  test(`GitHub: ${probe.name}`, () => probe.run(context));
}
