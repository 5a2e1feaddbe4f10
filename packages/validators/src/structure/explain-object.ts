import { child } from "../walk/step.ts";
import { type Explaining, explain, fits, type Place } from "./explain.ts";
import type { Fault } from "./fault.ts";
import type { ModelNode, ObjectNode } from "./model.ts";
import { bare, nearest } from "./nearest.ts";
import { resolve } from "./resolve.ts";

/** Explains an object: fields it lacks, fields it has and should not, and what is wrong inside the others. */
export function* explainObject(
  context: Explaining,
  node: ObjectNode,
  { value, pointer, title }: Place,
  definition?: string,
): Generator<Fault> {
  const object = value as Record<string, unknown>;
  const unknown = Object.keys(object).filter((name) => !Object.hasOwn(node.properties, name));
  const meant = new Map(unknown.map((name) => [name, fieldMeant(context, node, object, name)]));
  pairLeftovers(context, node, object, meant);
  // A field under a wrong name is one fault, not a missing one and an unknown one.
  const covered = new Set([...meant.values()].map((m) => m?.name));
  const what = definition === undefined ? title : (context.model.definitions[definition]?.title ?? title);

  for (const field of node.required) {
    if (Object.hasOwn(object, field) && object[field] !== undefined) continue;
    if (covered.has(field)) continue;
    const { says } = resolve(context.model, node.properties[field] as ModelNode);
    const fieldTitle = says.title ?? field;
    const expected = says.example === undefined ? fieldTitle : `${fieldTitle}, such as ${JSON.stringify(says.example)}`;
    yield {
      code: "field-required",
      pointer: child(pointer, field),
      facts: { field, title: fieldTitle, in: what },
      expected,
    };
  }
  for (const [field, property] of Object.entries(node.properties)) {
    if (!Object.hasOwn(object, field) || object[field] === undefined) continue;
    const fieldTitle = resolve(context.model, property).says.title ?? field;
    yield* explain(context, property, { value: object[field], pointer: child(pointer, field), title: fieldTitle });
  }
  for (const field of unknown) {
    const at = child(pointer, field);
    const near = meant.get(field);
    yield {
      code: "field-unknown",
      pointer: at,
      value: object[field],
      values: { field },
      facts: { in: what },
      mayBeNewer: true,
      ...(near ? { suggestion: near.name, cause: near.sameLetters ? "wrong-case" : "misspelt-field" } : {}),
      ...(near?.certain ? { edits: [{ op: "rename", pointer: at, to: near.name, safe: true }] } : {}),
    };
  }
}

interface FieldMeant {
  readonly name: string;
  readonly certain: boolean;
  readonly sameLetters: boolean;
}

/** The field that a name most likely means: one that the object has not yet, by its name or its title. */
function fieldMeant(
  context: Explaining,
  node: ObjectNode,
  object: Record<string, unknown>,
  name: string,
): FieldMeant | undefined {
  const free = Object.keys(node.properties).filter((field) => !Object.hasOwn(object, field));
  const byTitle = free.find(
    (field) => bare(resolve(context.model, node.properties[field] as ModelNode).says.title ?? "") === bare(name),
  );
  const near = nearest(name, free);
  const found = near?.sameLetters ? near.name : (byTitle ?? near?.name);
  if (found === undefined) return undefined;
  const sure = near?.sameLetters === true || byTitle !== undefined || (near?.distance === 1 && name.length > 3);
  const value = object[name];
  return {
    name: found,
    sameLetters: near?.sameLetters === true,
    certain: sure && value !== null && fits(context, node.properties[found] as ModelNode, value),
  };
}

/** One strange field and one missing required field, and the value fits: the one is the other under a wrong name. */
function pairLeftovers(
  context: Explaining,
  node: ObjectNode,
  object: Record<string, unknown>,
  meant: Map<string, FieldMeant | undefined>,
): void {
  const taken = new Set([...meant.values()].map((m) => m?.name));
  const strange = [...meant].filter(([, m]) => m === undefined);
  const missing = node.required.filter((field) => object[field] === undefined && !taken.has(field));
  const [[name] = []] = strange;
  const [field] = missing;
  if (strange.length !== 1 || missing.length !== 1 || name === undefined || field === undefined) return;
  if (fits(context, node.properties[field] as ModelNode, object[name])) {
    meant.set(name, { name: field, sameLetters: false, certain: false });
  }
}
