import { child } from "../walk/step.ts";
import { type Explaining, explain, fits, type Place } from "./explain.ts";
import type { Fault } from "./fault.ts";
import { type Resolved, resolve } from "./resolve.ts";

/** Explains an object whose names are data. */
export function* explainMap(
  context: Explaining,
  { node, says }: Resolved,
  { value, pointer, title }: Place,
): Generator<Fault> {
  if (node.kind !== "map") return;
  for (const [name, member] of Object.entries(value as object)) {
    const at = child(pointer, name);
    if (!fits(context, node.names, name)) {
      const names = resolve(context.model, node.names);
      const suggestion = says.codelist ? context.suggest(says.codelist, name) : undefined;
      const example = names.says.example ?? names.says.title;
      yield {
        code: "entry-name-wrong",
        pointer: at,
        value: name,
        values: { name },
        facts: { title },
        ...(example === undefined ? {} : { expected: String(example) }),
        ...(suggestion === undefined ? {} : { suggestion }),
      };
      continue;
    }
    yield* explain(context, node.values, { value: member, pointer: at, title: `${title}: ${name}` });
  }
}
