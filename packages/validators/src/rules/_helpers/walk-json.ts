/** A value within a record. */
export interface Node {
  readonly value: unknown;
  readonly pointer: string;
}

/** Parts of a record that follow no form of ours, or hold what somebody else says. */
const foreign = new Set(["/extensions"]);

/**
 * Every object, list, text and number of a record, parents before their parts, without the publisher's own extensions.
 *
 * @example
 * [...nodesOf({ name: "Nolans" })].map((n) => n.pointer); // ["", "/name"]
 */
export function* nodesOf(value: unknown, pointer = ""): Generator<Node> {
  yield { value, pointer };
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) yield* nodesOf(value[i], `${pointer}/${i}`);
  } else if (typeof value === "object" && value !== null) {
    for (const name in value) {
      const at = `${pointer}/${/[~/]/.test(name) ? name.replaceAll("~", "~0").replaceAll("/", "~1") : name}`;
      if (!foreign.has(at)) yield* nodesOf((value as Record<string, unknown>)[name], at);
    }
  }
}

/** A member of an object that is a text. */
export function textOf(object: object, name: string): string | undefined {
  const value = (object as Record<string, unknown>)[name];
  return typeof value === "string" ? value : undefined;
}
