import { type Explaining, explain, type Place } from "./explain.ts";
import type { Fault } from "./fault.ts";
import type { ArrayNode, TupleNode } from "./model.ts";
import type { Resolved } from "./resolve.ts";

/** Explains a list: its length, what stands twice in a set, and what is wrong with its items. */
export function* explainList(context: Explaining, { node }: Resolved, place: Place): Generator<Fault> {
  if (node.kind === "tuple") yield* explainTuple(context, node, place);
  if (node.kind === "array") yield* explainArray(context, node, place);
}

function* explainTuple(context: Explaining, node: TupleNode, { value, pointer, title }: Place): Generator<Fault> {
  const list = value as unknown[];
  const wanted = node.items.length;
  if (list.length !== wanted) {
    const code = list.length < wanted ? "list-too-short" : "list-too-long";
    yield { code, pointer, value, facts: { title, limit: wanted }, expected: `${wanted} values` };
    return;
  }
  for (const [i, item] of node.items.entries()) {
    yield* explain(context, item, { value: list[i], pointer: `${pointer}/${i}`, title });
  }
}

function* explainArray(context: Explaining, node: ArrayNode, { value, pointer, title }: Place): Generator<Fault> {
  const list = value as unknown[];
  const { minItems, maxItems } = node;
  if (list.length === 0 && minItems > 0) {
    yield {
      code: "list-empty",
      pointer,
      value,
      facts: { title },
      expected: "no field at all, or a list with one item or more",
    };
    return;
  }
  if (list.length < minItems) {
    yield {
      code: "list-too-short",
      pointer,
      value,
      facts: { title, limit: minItems },
      expected: `${minItems} items or more`,
    };
  }
  if (maxItems !== undefined && list.length > maxItems) {
    yield {
      code: "list-too-long",
      pointer,
      value,
      facts: { title, limit: maxItems },
      expected: `${maxItems} items or fewer`,
    };
  }
  const seen = new Map<unknown, number>();
  for (const [i, item] of list.entries()) {
    const at = `${pointer}/${i}`;
    const first = node.unique ? seen.get(item) : undefined;
    if (first !== undefined) {
      yield {
        code: "list-repeats",
        pointer: at,
        value: item,
        facts: { title, place: i + 1, first: first + 1 },
        edits: [{ op: "remove", pointer: at, from: item, safe: true }],
      };
      continue;
    }
    seen.set(item, i);
    yield* explain(context, node.items, { value: item, pointer: at, title });
  }
}
