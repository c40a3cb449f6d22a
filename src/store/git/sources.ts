import { fail } from "../../errors.js";
import { markerFile } from "../marker.js";
import type { Branch } from "./branch.js";
import { entriesOf, findIn, type Tree } from "./tree.js";

/**
 * Refuses a branch that has config files at its root and no store anywhere: its name in the settings is a mistake. One
 * that has both is a branch that the Go client began, with the files of the default branch.
 *
 * @throws OcurootError `store-config`
 */
export function refuseSources(tree: Tree, { name, folder }: Branch, remote: string): void {
  const isStore = ["", "state/", "intent/"].some((place) => findIn(tree, `${place}${markerFile}`) !== undefined);
  if (folder !== "" || isStore || !entriesOf(tree).some((entry) => entry.name.endsWith(".ocu.star"))) return;
  fail("store-config", `Branch ${name} of ${remote} holds config files and no store.`, {
    fix: "Name a branch of its own for the store in repo.ocu.star; a missing one is created.",
  });
}
