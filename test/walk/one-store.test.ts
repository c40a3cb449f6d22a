import { describe } from "vitest";
import { testWalks } from "./many.js";

describe("state and intent in one store", () => testWalks(1));
