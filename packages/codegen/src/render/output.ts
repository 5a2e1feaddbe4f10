/** One file that a renderer wants to exist, its path relative to the folder of the repository. */
export interface OutputFile {
  readonly path: string;
  /** Bytes where the file is a copy. */
  readonly text: string | Uint8Array;
}

/** The first line of every generated TypeScript file. */
export const BANNER = "// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.";

/** A value as a literal of TypeScript, keys unquoted where they can be. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).filter(([, v]) => v !== undefined);
    return members.length === 0 ? "{}" : `{ ${members.map(([k, v]) => `${key(k)}: ${literal(v)}`).join(", ")} }`;
  }
  return JSON.stringify(value);
}

/** A property name as it is written in an object literal. */
export const key = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));

/** A documentation comment at an indentation; one line where it fits. */
export function docComment(lines: readonly string[], indent = ""): string {
  const safe = lines.map((l) => l.replaceAll("*/", "*\\/"));
  const [only] = safe;
  if (safe.length === 1 && only !== undefined && indent.length + only.length <= 112) return `${indent}/** ${only} */\n`;
  return `${indent}/**\n${safe.map((l) => `${indent} *${l === "" ? "" : ` ${l}`}\n`).join("")}${indent} */\n`;
}
