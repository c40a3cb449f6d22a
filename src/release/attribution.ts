import type { Attribution, InputMap, Run } from "../documents/run.js";
import { currentRef } from "../refs/names.js";
import type { WorldDraft } from "../store/store.js";
import { reasonOf } from "./deployments.js";
import type { Item } from "./items.js";

/**
 * On whose word a run starts, as the documents of this very change say: who gives the command, who set the intent that
 * asks for it, and who set the custom values it is given, approvals among them.
 */
export async function attributionOf(
  draft: WorldDraft,
  pkg: string,
  item: Item,
  run: Run,
  inputs: InputMap,
  by: string | undefined,
): Promise<Attribution> {
  const asked = item.kind === "deploy" && ["intent", "teardown"].includes(reasonOf(run));
  const intent = asked ? await draft.intent.setBy(currentRef(pkg, "deploy", item.name)) : undefined;
  const values: NonNullable<Attribution["inputs"]> = {};
  for (const [name, { ref, value }] of Object.entries(inputs)) {
    if (ref === undefined || value === undefined || !/(^|\/)custom\//.test(ref)) continue;
    const document = await draft.state.resolve(ref.split("#")[0] ?? ref);
    // Intent knows who set it; what was copied to state is only as old as its taking over.
    const set = (await draft.intent.setBy(document)) ?? (await draft.state.setBy(document));
    if (set) values[name] = { ...set };
  }
  return {
    ...(by === undefined ? {} : { by }),
    ...(intent ? { intent: { ...intent } } : {}),
    ...(Object.keys(values).length > 0 ? { inputs: values } : {}),
  };
}
