import type { Engine } from "@ocuroot/starlark-wasm";
import type { Config } from "./config.js";
import type { ConfigOptions } from "./options.js";

/** A {@link Config} that is loaded and started when it is first used. */
export interface LazyConfig extends Config {
  /** Begins to start it, for whoever will use it soon. */
  start(): void;
}

/**
 * Most commands evaluate nothing: they need not pay for loading what evaluates.
 *
 * @param openEngine called at most once; the engine is closed with the rest
 */
export function lazyConfig(options: ConfigOptions, openEngine: () => Promise<Engine>): LazyConfig {
  let loading: Promise<{ readonly config: Config; readonly engine: Engine }> | undefined;
  const load = async (): Promise<Config> => {
    loading ??= Promise.all([import("./config.js"), openEngine()]).then(([{ createConfigHost }, engine]) => ({
      config: createConfigHost({ ...options, engine }),
      engine,
    }));
    return (await loading).config;
  };
  return {
    start: () => {
      // Whatever goes wrong here goes wrong again, and is told, where it is used.
      load().catch(() => {});
    },
    evaluate: async (request) => (await load()).evaluate(request),
    settings: async (request) => (await load()).settings(request),
    value: async (expression) => (await load()).value(expression),
    close: async () => {
      if (loading === undefined) return;
      const { config, engine } = await loading;
      await config.close();
      await engine.close();
    },
  };
}
