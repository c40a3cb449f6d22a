/** Reading and writing the sections of a WebAssembly file. https://webassembly.github.io/spec/core/binary */

/** Numbers of the sections that are looked at here. */
export const sectionOf = { custom: 0, memory: 5, global: 6, export: 7, data: 11 } as const;

/** A section as the file has it. */
export interface Section {
  readonly id: number;
  readonly body: Uint8Array;
}

const header = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** The sections of a file, in its order; their bodies are parts of `file`, not copies. */
export function readSections(file: Uint8Array): Section[] {
  const sections: Section[] = [];
  for (let at = header.length; at < file.length; ) {
    const [size, start] = readNumber(file, at + 1);
    sections.push({ id: file[at] ?? 0, body: file.subarray(start, start + size) });
    at = start + size;
  }
  return sections;
}

/** The file that has these sections. */
export function writeSections(sections: readonly Section[]): Uint8Array<ArrayBuffer> {
  return concat([header, ...sections.flatMap(({ id, body }) => [[id, ...number(body.length)], body])]);
}

/** The body of the only section with that number. @throws Error when there is none */
export function sectionIn(sections: readonly Section[], name: keyof typeof sectionOf): Uint8Array {
  const found = sections.find(({ id }) => id === sectionOf[name]);
  if (found === undefined) throw new Error(`starlark.wasm has no ${name} section`);
  return found.body;
}

/** Puts bytes behind each other. */
export function concat(parts: readonly ArrayLike<number>[]): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** Reads an unsigned LEB128 number: its value and the index behind it. */
export function readNumber(bytes: Uint8Array, at: number): [number, number] {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++] ?? 0;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return [value, at];
  }
}

/** Writes an unsigned LEB128 number. */
export function number(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...number(Math.floor(value / 0x80))];
}

/** Writes a signed LEB128 number of up to 64 bits. */
export function signed(value: bigint): number[] {
  const low = Number(value & 0x7fn);
  const rest = value >> 7n;
  const last = (rest === 0n && low < 0x40) || (rest === -1n && low >= 0x40);
  return last ? [low] : [low | 0x80, ...signed(rest)];
}
