// The main job in a minute, from the committed bundle: the example "shop" released up to its approval, approved, and
// finished. Works in a new temporary folder; leaves nothing in this checkout and installs nothing.
import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("..", import.meta.url));
const cli = join(project, "dist/cli/index.js");
const folder = mkdtempSync(join(tmpdir(), "ocuroot-demo-"));
const shop = join(folder, "shop");
const env = { ...process.env, OCUROOT_HOME: join(folder, "home") };

cpSync(join(project, "examples/shop"), shop, { recursive: true });
git("init", "--quiet");
git("add", ".");
git("-c", "user.name=Demo", "-c", "user.email=demo@example.com", "commit", "--quiet", "--message", "Open the shop");

say("Three environments are registered.");
ocuroot("release", "new", "environments.ocu.star");
say("The api is built and deployed to staging; production waits for an approval.");
ocuroot("release", "new", "api.ocu.star");
say("The web follows the api: staging is there, the others wait for it.");
ocuroot("release", "new", "web.ocu.star");
say("Somebody approves. Both packages go on, wherever they can.");
ocuroot("state", "set", "api.ocu.star/@r1/custom/approved", "yes", "--cascade");
say("A value that the api reads changes: the api is deployed again, the web is not.");
ocuroot("state", "set", "@/custom/replicas", "4", "--cascade");
say("An environment goes: both packages are removed from it.");
ocuroot("state", "delete", "@/environment/us", "--cascade");
say("An environment comes: both packages are deployed to it.");
appendFileSync(
  join(shop, "environments.ocu.star"),
  'register_environment(environment("ap", {"type": "production", "domain": "ap.shop.example"}))\n',
);
ocuroot("release", "new", "environments.ocu.star", "--cascade");
say("A second release of the api reaches staging, and staging goes back to the first.");
ocuroot("release", "new", "api.ocu.star", "--force");
ocuroot("rollback", "api.ocu.star", "staging", "--yes", "--cascade");
say("What is deployed now, and what the tag v1.8.0 names.");
ocuroot("state", "match", "**/@/deploy/*");
ocuroot("state", "get", "api.ocu.star/@v1.8.0/task/image#output/image");

writeFileSync(join(folder, "ocuroot"), `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`, { mode: 0o755 });
console.log(`
Everything is in ${folder}:
  shop/                  the repository, with a config file for each package
  shop/.ocuroot/state    what is deployed, as plain JSON documents
  shop/.ocuroot/intent   what should be
  ocuroot                the program: go on with  cd ${shop} && ../ocuroot --help`);

function say(text) {
  console.log(`\n# ${text}`);
}

function git(...args) {
  execFileSync("git", args, { cwd: shop, env, stdio: "inherit" });
}

function ocuroot(...args) {
  console.log(`$ ocuroot ${args.join(" ")}`);
  const { status } = spawnSync(process.execPath, [cli, ...args], { cwd: shop, env, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
