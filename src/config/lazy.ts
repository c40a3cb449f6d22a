import type { Config } from "./config.js";
import type { ConfigOptions } from "./options.js";

/** A {@link Config} that is loaded and started when it is first used. */
export interface LazyConfig extends Config {
  /** Begins to start it, for whoever will use it soon. */
  start(): void;
}

/** Most commands evaluate nothing: they need not pay for loading what evaluates. */
export function lazyConfig(options: ConfigOptions): LazyConfig {
  let loading: Promise<Config> | undefined;
  const load = (): Promise<Config> => {
    loading ??= import("./config.js").then(({ createConfigHost }) => createConfigHost(options));
    return loading;
  };
  return {
    start: () => {
      // Whatever goes wrong here goes wrong again, and is told, where it is used.
      load().then(
        (config) => config.warm(),
        () => {},
      );
    },
    evaluate: async (request) => (await load()).evaluate(request),
    settings: async (request) => (await load()).settings(request),
    value: async (expression) => (await load()).value(expression),
    warm: async () => (await load()).warm(),
    close: async () => {
      if (loading) await (await loading).close();
    },
  };
}
