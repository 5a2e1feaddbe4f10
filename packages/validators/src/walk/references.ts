import { model } from "../generated/built/model.ts";
import { definitionOf } from "./definition-of.ts";
import { planner } from "./plan.ts";
import { visit } from "./visit.ts";

/** A place where a record names another record. */
export interface ReferenceAt {
  readonly pointer: string;
  readonly id: string;
  /** Record types that it may name; absent where any will do. */
  readonly refersTo?: readonly string[];
}

const ANY: readonly string[] = [];
const planOf = planner(model, ({ says, name }) => says.refersTo ?? (name === "RecordId" ? ANY : undefined));

/**
 * Every reference of a record to another one, with the record types that the schema allows there.
 *
 * @example
 * referencesOf({ type: "commitment", projects: ["forgex/project/thacker-pass"] });
 * // [{ pointer: "/projects/0", id: "forgex/project/thacker-pass", refersTo: ["project"] }]
 */
export function referencesOf(record: unknown): ReferenceAt[] {
  const found: ReferenceAt[] = [];
  const plan = planOf(definitionOf(record));
  if (plan) {
    visit(plan, record, "", (refersTo, id, pointer) => {
      // The record's own id is of the same form and refers to nothing.
      if (typeof id === "string" && pointer !== "/id")
        found.push({ pointer, id, ...(refersTo.length > 0 ? { refersTo } : {}) });
    });
  }
  return found;
}
