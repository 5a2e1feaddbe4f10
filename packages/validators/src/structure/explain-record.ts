import { type Explaining, explain } from "./explain.ts";
import { explainUnion } from "./explain-union.ts";
import type { Fault } from "./fault.ts";
import type { Model, UnionNode } from "./model.ts";
import { kindOf, kindWords } from "./words.ts";

const unions = new WeakMap<Model, UnionNode>();

/** A record is an object of one of nine forms, and its `type` says which. */
function unionOfRecords(model: Model): UnionNode {
  let union = unions.get(model);
  if (!union) {
    const branches = Object.entries(model.records).map(([type, name]) => ({ tags: [type], name }));
    union = { kind: "union", tag: "type", branches };
    unions.set(model, union);
  }
  return union;
}

/** Says what is wrong with the structure of a record; nothing where it is right. */
export function* explainRecord(context: Explaining, value: unknown): Generator<Fault> {
  if (kindOf(value) !== "object") {
    const found = kindWords(kindOf(value));
    yield { code: "record-not-object", pointer: "", value, facts: { found }, expected: "an object" };
    return;
  }
  const title = "Record";
  const place = { value, pointer: "", title };
  for (const fault of explainUnion(context, unionOfRecords(context.model), place, typeOfId(value))) {
    yield recordWords(fault);
  }
}

/** The type that the id of a record names. */
function typeOfId(value: unknown): string | undefined {
  const { id } = value as { id?: unknown };
  return typeof id === "string" ? id.split("/")[1] : undefined;
}

/** The type of a record that names none, or one that there is not, has its own words. */
function recordWords(fault: Fault): Fault {
  if (fault.pointer !== "/type") return fault;
  if (fault.code === "variant-missing") {
    return { ...fault, code: "field-required", facts: { field: "type", title: "Type", in: "Record" } };
  }
  if (fault.code === "variant-unknown") {
    return { ...fault, code: "record-type-unknown", facts: {} };
  }
  return fault;
}

/** Says what is wrong with the structure of a dataset header; nothing where it is right. */
export function* explainHeader(context: Explaining, value: unknown): Generator<Fault> {
  yield* explain(context, { kind: "ref", name: "DatasetHeader" }, { value, pointer: "", title: "Dataset header" });
}
