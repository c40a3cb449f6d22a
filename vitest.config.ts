import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

const parsers = /@actions\/(workflow-parser|languageservice|expressions)\//;

export default defineConfig({
  plugins: [
    {
      // Their source maps name files that are not in the packages; each would be complained about.
      name: "without-source-maps",
      load: (id) =>
        parsers.test(id) && id.endsWith(".js")
          ? readFileSync(id, "utf8").replace(/^\/\/# sourceMappingURL=.*$/m, "")
          : null,
    },
  ],
  test: {
    include: ["test/**/*.test.ts", "packages/*/test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // They import JSON in a way that Node refuses.
    server: { deps: { inline: [parsers] } },
  },
});
