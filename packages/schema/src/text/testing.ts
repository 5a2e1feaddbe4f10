import type { ByteSource, Located } from "../located.ts";
import { type ReadTextOptions, readText } from "./read.ts";

/** A source that hands its bytes out in pieces of a given size. */
export function pieces(name: string, content: string | Uint8Array, size: number): ByteSource {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    name,
    async *bytes() {
      for (let i = 0; i < bytes.length; i += size) yield bytes.slice(i, i + size);
    },
  };
}

/** Everything that a reader says of a text. */
export async function readAll(
  content: string | Uint8Array,
  { name = "x.json", size = 1 << 20, ...options }: ReadTextOptions & { name?: string; size?: number } = {},
): Promise<Located[]> {
  const out: Located[] = [];
  for await (const located of readText(pieces(name, content, size), options)) out.push(located);
  return out;
}

/** The same in short: role, value and findings as `code@line:column`. */
export async function brief(
  content: string | Uint8Array,
  options?: ReadTextOptions & { name?: string; size?: number },
): Promise<unknown[][]> {
  return (await readAll(content, options)).map((r) => [
    r.role,
    r.value,
    `${r.position.line}:${r.position.column}`,
    ...(r.findings ?? []).map((f) => `${f.code}@${f.position?.line}:${f.position?.column}`),
  ]);
}
