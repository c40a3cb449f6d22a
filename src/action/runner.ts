import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The files that the runner gives a step for what it has to say. A value goes in a block of its own, whose end nobody
 * can guess.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export class RunnerFiles {
  constructor(private readonly env: Environment) {}

  /** Sets an output of the step. */
  output(name: string, value: string): void {
    this.block("GITHUB_OUTPUT", name, value);
  }

  /** Keeps a text for the `post` step, which finds it as `STATE_NAME`. */
  state(name: string, value: string): void {
    this.block("GITHUB_STATE", name, value);
  }

  /** Adds Markdown to the summary of the job. */
  summary(markdown: string): void {
    this.append("GITHUB_STEP_SUMMARY", markdown);
  }

  private block(file: string, name: string, value: string): void {
    const end = `ocuroot_${randomUUID()}`;
    this.append(file, `${name}<<${end}\n${value}\n${end}\n`);
  }

  /** Nothing where there is no such file: an older runner, or none. */
  private append(file: string, text: string): void {
    const path = this.env[file];
    if (path) appendFileSync(path, text);
  }
}

/** Text of a workflow command. */
export function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** Value of a property of a workflow command. */
export function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
