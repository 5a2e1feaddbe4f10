import type { Place } from "./explain.ts";
import type { Fault } from "./fault.ts";
import type { NumberNode } from "./model.ts";

/** Explains a number that is not whole, or lies outside its limits. */
export function* explainNumber(node: NumberNode, { value, pointer, title }: Place): Generator<Fault> {
  const n = value as number;
  if (!Number.isFinite(n)) {
    yield {
      code: "type-wrong",
      pointer,
      value,
      facts: { title, expected: "a number", found: "no finite number" },
      expected: "a number",
    };
    return;
  }
  if (node.whole && !Number.isInteger(n)) {
    yield { code: "number-not-whole", pointer, value, facts: { title }, expected: "a whole number" };
    return;
  }
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = node;
  if (minimum !== undefined && n < minimum) yield outside("number-too-small", minimum, `${minimum} or more`);
  else if (exclusiveMinimum !== undefined && n <= exclusiveMinimum)
    yield outside("number-too-small", exclusiveMinimum, `more than ${exclusiveMinimum}`);
  if (maximum !== undefined && n > maximum) yield outside("number-too-large", maximum, `${maximum} or less`);
  else if (exclusiveMaximum !== undefined && n >= exclusiveMaximum)
    yield outside("number-too-large", exclusiveMaximum, `less than ${exclusiveMaximum}`);

  function outside(code: "number-too-small" | "number-too-large", limit: number, expected: string): Fault {
    return { code, pointer, value, facts: { title, limit, expected }, expected };
  }
}
