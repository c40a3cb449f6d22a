import { describe } from "vitest";
import { testWalks } from "./many.js";

describe("state and intent in two stores", () => testWalks(2));
