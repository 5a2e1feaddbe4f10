import type { Expression } from "./parse.ts";

/** Tells whether everything that an expression matches consists of characters between two code points, both included. */
export function hasOnly(expression: Expression, from: number, to: number): boolean {
  switch (expression.kind) {
    case "set":
      return expression.ranges.every(([low, high]) => low >= from && high <= to);
    case "sequence":
      return expression.items.every((item) => hasOnly(item, from, to));
    case "choice":
      return expression.options.every((option) => hasOnly(option, from, to));
    case "repeat":
      return hasOnly(expression.item, from, to);
  }
}
