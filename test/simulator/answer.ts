/** What the simulator sends back, before GitHub's own headers are added. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON, bytes as they are. */
  readonly body?: unknown;
}

/** A refusal in the words of GitHub; thrown by handlers, sent as `{message, documentation_url, status}`. */
export class ApiError extends Error {
  /**
   * @param status HTTP status
   * @param message the text GitHub gives; not a contract, see the sources named where it is thrown
   * @param type the `type` of the entry in `errors[]` when the call was made over GraphQL
   */
  constructor(
    readonly status: number,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
    readonly type: string = "UNPROCESSABLE",
  ) {
    super(message);
  }
}

/** 200 with a JSON body. */
export function ok(body: unknown): Answer {
  return { status: 200, body };
}

/** 201 with a JSON body, and its address where it has one. */
export function created(body: { readonly url?: string }): Answer {
  return { status: 201, body, headers: body.url === undefined ? {} : { location: body.url } };
}

/** 204: done, nothing to say. */
export const noContent: Answer = { status: 204 };

/** What GitHub says of everything that is missing or that the token may not see. */
export function notFound(): ApiError {
  return new ApiError(404, "Not Found", {}, "NOT_FOUND");
}

/** 422 with GitHub's text. */
export function invalid(message: string): ApiError {
  return new ApiError(422, message);
}
