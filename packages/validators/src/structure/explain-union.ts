import { child } from "../walk/step.ts";
import { type Explaining, explain, type Place } from "./explain.ts";
import type { Fault } from "./fault.ts";
import type { UnionNode } from "./model.ts";
import { nearest } from "./nearest.ts";
import { refTo, resolve } from "./resolve.ts";
import { kindOf, kindWords, orList } from "./words.ts";

/**
 * Explains an object that is one of several forms: always the form that its tag names, or nearly names.
 *
 * @param hint a tag that something else in the object speaks for
 */
export function* explainUnion(context: Explaining, node: UnionNode, place: Place, hint?: string): Generator<Fault> {
  const object = place.value as Record<string, unknown>;
  const { tag: field, branches } = node;
  const tag = object[field];
  const at = child(place.pointer, field);
  const tags = branches.flatMap((branch) => branch.tags);
  const facts = { title: place.title, field };

  if (tag === undefined || tag === null) {
    const misspelt = nearest(field, Object.keys(object));
    const edits =
      misspelt?.sameLetters && tags.includes(object[misspelt.name] as string)
        ? [{ op: "rename" as const, pointer: child(place.pointer, misspelt.name), to: field, safe: true }]
        : undefined;
    const branch = onlyBranchFor(context, node, object, hint);
    yield {
      code: tag === null ? "value-null" : "variant-missing",
      pointer: at,
      ...(tag === null ? { value: tag } : {}),
      facts: tag === null ? { title: titleOf(context, node) } : facts,
      expected: orList(tags),
      ...(branch === undefined ? {} : { suggestion: branch }),
      ...(edits ? { edits } : {}),
    };
    return;
  }
  const branch = branches.find(({ tags }) => tags.includes(tag as string));
  if (branch) {
    const better = otherBranch(context, node, object, branch.name, hint);
    if (better === undefined) yield* explain(context, refTo(branch.name), place);
    else
      yield {
        code: "constant-wrong",
        pointer: at,
        value: tag,
        facts: { title: titleOf(context, node), constant: better },
        expected: JSON.stringify(better),
      };
    return;
  }
  if (typeof tag !== "string") {
    const found = kindWords(kindOf(tag));
    const facts = { title: titleOf(context, node), expected: "text", found };
    yield { code: "type-wrong", pointer: at, value: tag, facts, expected: orList(tags) };
    return;
  }
  const near = nearest(tag, tags);
  const byFields = onlyBranchFor(context, node, object, hint);
  const meant = near?.sameLetters ? near.name : (byFields ?? near?.name);
  yield {
    code: "variant-unknown",
    pointer: at,
    value: tag,
    facts,
    expected: orList(tags),
    mayBeNewer: true,
    ...(meant === undefined
      ? {}
      : {
          suggestion: meant,
          edits: [{ op: "replace", pointer: at, from: tag, value: meant, safe: near?.sameLetters === true }],
        }),
  };
  // What else is wrong can be told only where name and fields speak for the same form.
  const sure = near !== undefined && near.name === meant && (near.sameLetters || byFields === meant);
  const form = sure ? branches.find(({ tags }) => tags.includes(near.name)) : undefined;
  if (!form) return;
  const mended = { ...object, [field]: meant };
  yield* explain(context, refTo(form.name), { ...place, value: mended });
}

/** The tag of the only form that has all those fields of the object that any form has. */
function onlyBranchFor(
  context: Explaining,
  node: UnionNode,
  object: Record<string, unknown>,
  hint: string | undefined,
): string | undefined {
  const fields = Object.keys(object).filter(
    (field) => field !== node.tag && node.branches.some(({ name }) => hasField(context, name, field)),
  );
  if (fields.length === 0) return undefined;
  const fitting = node.branches.filter(({ name }) => fields.every((field) => hasField(context, name, field)));
  const hinted = fitting.find(({ tags }) => hint !== undefined && tags.includes(hint));
  return hinted ? hint : fitting.length === 1 ? fitting[0]?.tags[0] : undefined;
}

/** Where two fields or more belong to one other form and not to the one that the tag names: that form's tag. */
function otherBranch(
  context: Explaining,
  node: UnionNode,
  object: Record<string, unknown>,
  named: string,
  hint: string | undefined,
): string | undefined {
  const meant = onlyBranchFor(context, node, object, hint);
  const other = node.branches.find(({ tags }) => meant !== undefined && tags.includes(meant));
  if (other === undefined || other.name === named) return undefined;
  const strangers = Object.keys(object).filter(
    (field) => !hasField(context, named, field) && hasField(context, other.name, field),
  );
  return strangers.length < 2 ? undefined : meant;
}

function hasField(context: Explaining, definition: string, field: string): boolean {
  const { node } = resolve(context.model, refTo(definition));
  return node.kind === "object" && Object.hasOwn(node.properties, field);
}

function titleOf(context: Explaining, node: UnionNode): string {
  const { node: branch } = resolve(context.model, refTo(node.branches[0]?.name ?? ""));
  const property = branch.kind === "object" ? branch.properties[node.tag] : undefined;
  return (property && resolve(context.model, property).says.title) ?? node.tag;
}
