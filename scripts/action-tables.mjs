// Writes the tables of the action's inputs and outputs into the README, from action.yml. With --check it only compares.

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const root = fileURLToPath(new URL("..", import.meta.url));
const action = parse(readFileSync(`${root}action.yml`, "utf8"));
const readme = readFileSync(`${root}README.md`, "utf8");

const cell = (text) => String(text).replace(/\s+/g, " ").replaceAll("|", "\\|").trim();
const inputs = Object.entries(action.inputs).map(
  ([name, { default: value = "", description }]) =>
    `| \`${name}\` | ${value === "" ? "" : `\`${cell(value)}\``} | ${cell(description)} |`,
);
const outputs = Object.entries(action.outputs).map(
  ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
);
const tables = {
  inputs: ["| input | default | |", "| --- | --- | --- |", ...inputs],
  outputs: ["| output | |", "| --- | --- |", ...outputs],
};

const filled = Object.entries(tables).reduce(
  (text, [name, lines]) =>
    text.replace(
      new RegExp(`(<!-- ${name}: .*? -->\n)[\\s\\S]*?(<!-- end of ${name} -->)`),
      (_all, begin, end) => `${begin}${lines.join("\n")}\n${end}`,
    ),
  readme,
);

if (!process.argv.includes("--check")) writeFileSync(`${root}README.md`, filled);
else if (filled !== readme) {
  console.error("The tables of the README are not those of action.yml.\nFix: node scripts/action-tables.mjs");
  process.exitCode = 1;
}
