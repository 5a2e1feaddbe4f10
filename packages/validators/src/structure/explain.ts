import { child } from "../walk/step.ts";
import { explainCode } from "./explain-code.ts";
import { explainWrongKind } from "./explain-kind.ts";
import { explainNumber } from "./explain-number.ts";
import { explainObject } from "./explain-object.ts";
import { explainText } from "./explain-text.ts";
import { explainUnion } from "./explain-union.ts";
import type { Fault } from "./fault.ts";
import type { Model, ModelNode } from "./model.ts";
import { type Resolved, resolve } from "./resolve.ts";
import { kindOf, kindWanted } from "./words.ts";

/** What every part of an explanation may ask. */
export interface Explaining {
  readonly model: Model;
  /** The code of a list that a text most likely means. */
  readonly suggest: (list: string, text: string) => string | undefined;
}

/** A value and its place. */
export interface Place {
  readonly value: unknown;
  readonly pointer: string;
  /** What a spreadsheet heading would say of the place. */
  readonly title: string;
}

/** Says what is wrong with a value, in the order of the schema's fields; nothing where it is right. One cause gives one fault. */
export function* explain(context: Explaining, node: ModelNode, place: Place): Generator<Fault> {
  const resolved = resolve(context.model, node);
  const { node: shape } = resolved;
  const { value, pointer } = place;
  const title = resolved.says.title !== undefined && node.title !== undefined ? node.title : place.title;
  const here: Place = { value, pointer, title };

  if (shape.kind === "any") return;
  if (value === null) {
    yield {
      code: "value-null",
      pointer,
      value,
      facts: { title },
      expected: "no field at all, or its value",
      cause: "null-for-absent",
    };
    return;
  }
  const wanted = kindWanted(shape);
  if (kindOf(value) !== wanted) {
    yield explainWrongKind(context, resolved, here);
    return;
  }
  switch (shape.kind) {
    case "object":
      yield* explainObject(context, shape, here, resolved.name);
      return;
    case "union":
      yield* explainUnion(context, shape, here);
      return;
    case "map":
      yield* explainMap(context, resolved, here);
      return;
    case "array":
    case "tuple":
      yield* explainList(context, resolved, here);
      return;
    case "string":
      yield* explainText(resolved, here);
      return;
    case "number":
      yield* explainNumber(shape, here);
      return;
    case "enum":
      yield* explainCode(context, resolved, here);
      return;
    default:
  }
}

/** True where nothing is wrong. */
export function fits(context: Explaining, node: ModelNode, value: unknown): boolean {
  return explain(context, node, { value, pointer: "", title: "" }).next().done === true;
}

function* explainMap(
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

function* explainList(context: Explaining, { node }: Resolved, { value, pointer, title }: Place): Generator<Fault> {
  const list = value as unknown[];
  if (node.kind === "tuple") {
    const wanted = node.items.length;
    if (list.length !== wanted) {
      const code = list.length < wanted ? "list-too-short" : "list-too-long";
      yield { code, pointer, value, facts: { title, limit: wanted }, expected: `${wanted} values` };
      return;
    }
    for (const [i, item] of node.items.entries()) {
      yield* explain(context, item, { value: list[i], pointer: `${pointer}/${i}`, title });
    }
    return;
  }
  if (node.kind !== "array") return;
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
