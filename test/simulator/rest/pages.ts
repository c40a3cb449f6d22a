import type { Answer } from "../answer.js";
import type { Call } from "../call.js";

/**
 * The page of a list that a call asks for (`per_page` to 100, 30 if not given; `page` from 1), with the `Link` header
 * that leads to the others.
 *
 * @param present makes the body of what is on the page
 */
export function page<T>(call: Call, all: readonly T[], present: (items: readonly T[]) => unknown): Answer {
  const size = Math.min(100, Math.max(1, Number(call.query.get("per_page") ?? 30) || 30));
  const number = Math.max(1, Number(call.query.get("page") ?? 1) || 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const links = [
    ...(number > 1 ? [link(call, number - 1, "prev"), link(call, 1, "first")] : []),
    ...(number < last ? [link(call, number + 1, "next"), link(call, last, "last")] : []),
  ];
  const headers: Record<string, string> = links.length === 0 ? {} : { link: links.join(", ") };
  return { status: 200, headers, body: present(all.slice((number - 1) * size, number * size)) };
}

function link({ addresses, path, query }: Call, number: number, relation: string): string {
  const other = new URLSearchParams(query);
  other.set("page", String(number));
  return `<${addresses.api}${path}?${other}>; rel="${relation}"`;
}
