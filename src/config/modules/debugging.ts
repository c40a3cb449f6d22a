import { placeOf } from "../positions.js";
import type { Operations } from "./operation.js";

/** `debug_break`. */
export const debuggingOperations: Operations = {
  debug_break({ place }, context) {
    context.log(
      0,
      place === undefined ? "debug_break()" : `debug_break() at ${placeOf(place)} in ${place.function}`,
      place,
    );
    return null;
  },
};
