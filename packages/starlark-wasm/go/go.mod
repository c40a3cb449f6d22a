module ocuroot/starlark-wasm

go 1.26.0

toolchain go1.26.8

require go.starlark.net v0.0.0-20260908191801-89a6a09411d5
