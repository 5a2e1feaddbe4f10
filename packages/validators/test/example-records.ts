import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../../schemas/examples/", import.meta.url);

/** Every record of every file under schemas/examples that can be parsed, right and wrong ones. */
export function exampleRecords(): unknown[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".json") && !path.endsWith(".expected.json"))
    .sort()
    .flatMap((path) => {
      const content = parsed(readFileSync(new URL(path, folder), "utf8"));
      const { records } = (content ?? {}) as { records?: unknown };
      return Array.isArray(records) ? records : Array.isArray(content) ? content : [content];
    });
}

/** Some counterexamples are no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
