import { model } from "../generated/built/model.ts";
import { definitionOf } from "./definition-of.ts";
import { planner } from "./plan.ts";
import { visit } from "./visit.ts";

/** A code that a record holds. */
export interface CodeAt {
  readonly pointer: string;
  /** Name of the codelist. */
  readonly list: string;
  readonly code: string;
}

const planOf = planner(model, ({ says }) => says.codelist);

/**
 * Every code that a record (or dataset header) holds, of open and closed lists, with the list that it comes from.
 *
 * A key of a language map is a code too; its pointer is that of the member.
 *
 * @example
 * codesOf({ type: "facility", status: "construction" }); // [{ pointer: "/status", list: "facility-status", code: "construction" }]
 */
export function codesOf(record: unknown): CodeAt[] {
  const found: CodeAt[] = [];
  const plan = planOf(definitionOf(record));
  if (plan) {
    visit(plan, record, "", (list, code, pointer) => {
      if (typeof code === "string") found.push({ pointer, list, code });
    });
  }
  return found;
}
