/** Gives zod's small variant, which comes without any, its English words for what does not fit a schema. */
import { en } from "zod/locales";
import * as z from "zod/mini";

z.config(en());
