import type { Estimate, EstimateRow, Facility } from "@forgex/schema";
import type { CodeEntry, Codelists } from "../define-rule.ts";
import { items } from "./items.ts";

/** An estimate of a facility and where it stands. */
export interface EstimateAt {
  readonly estimate: Estimate;
  readonly pointer: string;
  readonly rows: readonly RowAt[];
}

/** A row of an estimate, and what the standard says of its class. */
export interface RowAt {
  readonly row: EstimateRow;
  readonly pointer: string;
  readonly entry?: CodeEntry | undefined;
}

/** What was found in the facility that was asked for last: many rules look at its estimates in turn. */
let last: { readonly of: Facility; readonly codelists: Codelists; readonly found: readonly EstimateAt[] } | undefined;

/** The estimates of a facility with the entries of their rows' classes. */
export function estimatesOf(facility: Facility, codelists: Codelists): readonly EstimateAt[] {
  if (last?.of !== facility || last.codelists !== codelists) {
    last = { of: facility, codelists, found: [...readEstimates(facility, codelists)] };
  }
  return last.found;
}

function* readEstimates(facility: Facility, codelists: Codelists): Generator<EstimateAt> {
  for (const { item: estimate, pointer } of items(facility.estimates, "/estimates")) {
    const rows = [...items(estimate.rows, `${pointer}/rows`)].map(({ item: row, pointer: at }) => ({
      row,
      pointer: at,
      entry: row.class === undefined ? undefined : codelists.entry("resource-class", row.class),
    }));
    yield { estimate, pointer, rows };
  }
}

/** The family of an estimate's reporting code: crirsco, unfc or other. */
export function familyOf({ reportingCode }: Estimate, codelists: Codelists): string | undefined {
  return reportingCode === undefined ? undefined : codelists.entry("reporting-code", reportingCode)?.extra.family;
}

/** The classes of which a total is made; none for a class of its own. */
export function partsOf(entry: CodeEntry | undefined): readonly string[] {
  return entry?.extra.parts?.split(" ").filter(Boolean) ?? [];
}
