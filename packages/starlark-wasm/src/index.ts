/** Starlark for Node: go.starlark.net in WebAssembly behind an asynchronous interface. */
export { createEngine, type Engine, type EngineOptions, type Outline, type TopLevelCall } from "./engine.js";
export {
  type Frame,
  type Position,
  StarlarkError,
  type StarlarkErrorKind,
  type StarlarkProblem,
} from "./errors.js";
export type {
  DialectOption,
  EmitEvent,
  HostCall,
  LoadRequest,
  Module,
  ModuleSource,
  Predeclared,
  PrintEvent,
  Privileged,
  Program,
  RunOptions,
} from "./program.js";
export { FunctionHandle, FunctionValue, Opaque, type Parameter, type Value, type ValueObject } from "./values.js";
