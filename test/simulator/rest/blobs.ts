import { created, invalid, notFound, ok } from "../answer.js";
import { type Call, jsonOf } from "../call.js";
import { type Route, route } from "../router.js";
import { apiUrl, nodeId } from "./urls.js";

/** `git/blobs` */
export const blobRoutes: readonly Route[] = [
  route("GET", "/git/blobs/{file_sha}", "contents:read", read),
  route("POST", "/git/blobs", "contents:write", create),
];

function read(call: Call) {
  const sha = call.params.file_sha ?? "";
  const blob = call.repository.objects.blob(sha);
  if (blob === undefined) throw notFound();
  if (wantsRaw(call)) return { status: 200, body: blob, headers: { "content-type": "application/octet-stream" } };
  return ok({
    sha,
    node_id: nodeId("B", sha),
    size: blob.length,
    url: apiUrl(call, `/git/blobs/${sha}`),
    content: wrapped(blob),
    encoding: "base64",
  });
}

/** Whether the caller asked for the bytes instead of JSON. */
export function wantsRaw(call: Call): boolean {
  return /application\/vnd\.github\.(v3\.)?raw/.test(call.headers.accept ?? "");
}

/** Base64 as the API writes it: with a line break after every 60 characters. */
export function wrapped(bytes: Buffer): string {
  return bytes.toString("base64").replace(/.{1,60}/g, "$&\n");
}

function create(call: Call) {
  const { content, encoding = "utf-8" } = jsonOf(call);
  if (typeof content !== "string") throw invalid('Invalid request.\n\n"content" wasn\'t supplied.');
  if (encoding !== "utf-8" && encoding !== "base64") throw invalid("Encoding must be utf-8 or base64");
  const sha = call.repository.objects.write("blob", Buffer.from(content, encoding));
  return created({ url: apiUrl(call, `/git/blobs/${sha}`), sha } as { url: string });
}
