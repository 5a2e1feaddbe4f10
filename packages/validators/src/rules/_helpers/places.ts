import type { Amount, Grade, Location, Money, Price, Quantity } from "@forgex/schema";
import { model } from "../../generated/built/model.ts";
import { definitionOf } from "../../walk/definition-of.ts";
import { planner } from "../../walk/plan.ts";
import { visit } from "../../walk/visit.ts";

/** A value of a shared type and where it stands. */
export interface Place<T> {
  readonly value: T;
  readonly pointer: string;
}

/** Finds every value of some definitions of the standard, wherever in a record the schema allows them. */
function finder<T>(...definitions: readonly string[]): (record: unknown) => Place<T>[] {
  const planOf = planner(model, ({ name }) => (name !== undefined && definitions.includes(name) ? true : undefined));
  return (record) => {
    const found: Place<T>[] = [];
    const plan = planOf(definitionOf(record));
    if (plan) visit(plan, record, "", (_, value, pointer) => found.push({ value: value as T, pointer }));
    return found;
  };
}

/** Sums of money with a basis and a time. */
export const amountsOf = finder<Amount>("Amount");
/** All sums of money. */
export const sumsOf = finder<Amount | Money>("Amount", "Money");
/** All quantities. */
export const quantitiesOf = finder<Quantity>("Quantity");
/** All prices. */
export const pricesOf = finder<Price>("Price");
/** Grades of estimates. */
export const gradesOf = finder<Grade>("Grade");
/** All places on the map. */
export const locationsOf = finder<Location>("Location");
