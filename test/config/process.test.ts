import { describe, expect, test } from "vitest";
import { run, stream } from "../../src/process.js";
import { killAll, livingGroups } from "../../src/process-groups.js";

const options = { cwd: "/", env: { PATH: process.env.PATH ?? "" } };

describe("a child process", () => {
  test("gets its input and returns its output to the last byte", async () => {
    expect(await run("cat", [], { ...options, input: "a\n\n" })).toEqual({ exitCode: 0, stdout: "a\n\n", stderr: "" });
    expect(await run("sh", ["-c", "echo e >&2; exit 2"], options)).toEqual({ exitCode: 2, stdout: "", stderr: "e\n" });
  });

  test("inherits no variable", async () => {
    expect((await run("env", [], options)).stdout).toBe(`PATH=${options.env.PATH}\n`);
  });

  test("that does not exist is an error of the system", async () => {
    await expect(run("no-such-program", [], options)).rejects.toMatchObject({ code: "ENOENT" });
    await expect(run("true", [], { ...options, cwd: "/no/such/folder" })).rejects.toMatchObject({ code: "ENOENT" });
  });

  test("delivers characters whole, whatever the borders of its chunks", async () => {
    const lines: string[] = [];
    const script = "printf '\\303'; sleep 0.05; printf '\\244x\\r\\n\\377'";
    const result = await stream("sh", ["-c", script], { ...options, onLine: (_, line) => lines.push(line) });
    expect(lines).toEqual(["äx", "\ufffd"]);
    expect(result.stdout).toBe("äx\r\n\ufffd");
  });

  test("is ended at once when its signal was aborted before", async () => {
    const result = await run("sleep", ["100"], { ...options, signal: AbortSignal.abort() });
    expect(result).toMatchObject({ exitCode: -1, endedBy: "SIGTERM" });
    expect(livingGroups()).toEqual([]);
  });

  test("that ignores SIGTERM is killed", async () => {
    const stop = new AbortController();
    const result = await stream("sh", ["-c", "trap '' TERM; echo ready; while true; do sleep 0.1; done"], {
      ...options,
      signal: stop.signal,
      onLine: () => stop.abort(),
    });
    expect(result.endedBy).toBe("SIGKILL");
  });

  test("can be ended with all others by a second Ctrl-C", async () => {
    const result = await stream("sh", ["-c", "echo ready; sleep 100"], {
      ...options,
      onLine: () => killAll("SIGKILL"),
    });
    expect(result.endedBy).toBe("SIGKILL");
  });
});
