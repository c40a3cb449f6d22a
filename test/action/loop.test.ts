import { expect, test } from "vitest";
import { actionStep, logsOf, nodes, stage } from "./stage.js";

const environments = 'register_environment(environment("eu"))\n';

/** Waits for what another package makes. */
const waits = `
def up(environment, text):
    print("deploying", text)
    return done(outputs = {"text": text})

def down(environment, text):
    return done()

phase("deploy", tasks = [
    deploy(environment = e, up = up, down = down, inputs = {"text": input(ref = "//b.ocu.star/@/task/build#output/text")})
    for e in environments()
])
`;

const makes = `
def build():
    return done(outputs = {"text": "made"})

task(build, "build")
`;

test.each(nodes)(
  "%s: a push releases, and blocked work of another commit is dispatched once it can go on",
  async (_name, node) => {
    const files = { "env.ocu.star": environments, "a.ocu.star": waits };
    const { github, repository, drain, runs } = await stage(files, { node });
    const first = await drain();
    expect(
      first.map(({ conclusion }) => conclusion),
      logsOf(first),
    ).toEqual(["success"]);
    expect(actionStep(first[0] as never).outputs).toMatchObject({ status: "waiting" });
    expect(runs("pending")).toEqual(["a.ocu.star/@r1/deploy/eu/1"]);
    await repository.commit({ "b.ocu.star": makes }, { message: "Second" });
    github.ledger.reset();
    const second = await drain();
    expect(
      second.map(({ run, conclusion }) => [run.event, conclusion]),
      logsOf(second),
    ).toEqual([
      ["push", "success"],
      ["workflow_dispatch", "success"],
    ]);
    expect([...runs("complete")].sort()).toEqual(["a.ocu.star/@r1/deploy/eu/1", "b.ocu.star/@r1/task/build/1"]);
    github.ledger.expectCalls({ dispatches: 1 });
    // Ten commits and the dispatch; a slow machine looks once or twice more at what is already known.
    github.ledger.expectAtMost({ calls: 26, writes: 11 });
  },
);
