import { runAction } from "./main.js";
import { runPost } from "./post.js";

/** The runner starts the same file twice: the step itself, and what is to be done after it. */
async function start(): Promise<void> {
  if (process.env.STATE_started === undefined) process.exitCode = await runAction(process.env);
  else await runPost(process.env);
}

void start();
