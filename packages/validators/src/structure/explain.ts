import { explainCode } from "./explain-code.ts";
import { explainWrongKind } from "./explain-kind.ts";
import { explainList } from "./explain-list.ts";
import { explainMap } from "./explain-map.ts";
import { explainNumber } from "./explain-number.ts";
import { explainObject } from "./explain-object.ts";
import { explainText } from "./explain-text.ts";
import { explainUnion } from "./explain-union.ts";
import type { Fault } from "./fault.ts";
import type { Model, ModelNode } from "./model.ts";
import { resolve } from "./resolve.ts";
import { kindOf, kindWanted } from "./words.ts";

/** What every part of an explanation may ask. */
export interface Explaining {
  readonly model: Model;
  /** The code of a list that a text most likely means. */
  readonly suggest: (list: string, text: string) => string | undefined;
  /** The compiled checks by definition, where they are of this model: what fits is not looked at further. */
  readonly checkOf?: Readonly<Record<string, (value: unknown) => boolean>>;
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
  if (node.kind === "ref" && context.checkOf?.[node.name]?.(place.value)) return;
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
