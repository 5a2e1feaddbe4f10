import type { Codelist } from "../discover/codelists.ts";
import { SourceError } from "../errors.ts";
import { step } from "../names.ts";
import type { ModelNode, NodeTable } from "./node.ts";
import { target } from "./node.ts";
import type { Place } from "./parse.ts";

/** What annotations may name. */
export interface Known {
  readonly table: NodeTable;
  readonly codelists: readonly Codelist[];
  readonly recordTypes: ReadonlySet<string>;
}

/**
 * Refuses a node in which `codelist` names no list, `refersTo` no record type or `unitDimension` no dimension of a unit:
 * an annotation that means nothing would never be missed. A closed list must be named through its enum.
 */
export function mustBeKnown(node: ModelNode, known: Known, place: Place): void {
  const refuse = (keyword: string, message: string): SourceError =>
    new SourceError("reference-unresolved", place.file, place.pointer + step(keyword), message);
  if (node.codelist !== undefined) {
    const list = known.codelists.find((l) => l.name === node.codelist);
    if (list === undefined) throw refuse("codelist", `there is no codelist ${node.codelist}`);
    if (!list.open && target(known.table, node).kind !== "enum")
      throw refuse("codelist", `${list.name} is closed: refer to its schema instead`);
  }
  for (const type of node.refersTo ?? [])
    if (!known.recordTypes.has(type)) throw refuse("refersTo", `there is no record type ${type}`);
  if (node.unitDimension !== undefined) {
    const units = known.codelists.find((l) => l.name === "unit")?.codes ?? [];
    if (!units.some((u) => u.extra.dimension === node.unitDimension))
      throw refuse("unitDimension", `no unit is of the dimension ${node.unitDimension}`);
  }
  const enter = (child: ModelNode, ...keys: string[]): void =>
    mustBeKnown(child, known, { ...place, pointer: place.pointer + keys.map(step).join("") });
  if (node.kind === "object")
    for (const [name, child] of Object.entries(node.properties)) enter(child, "properties", name);
  else if (node.kind === "array") enter(node.items, "items");
  else if (node.kind === "map") enter(node.values, "additionalProperties");
  else if (node.kind === "tuple") for (const [i, item] of node.items.entries()) enter(item, "prefixItems", String(i));
}
