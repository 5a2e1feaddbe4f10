import type { Codelists } from "../define-rule.ts";

/** What a unit measures, such as mass or mass-rate; `undefined` for a unit that the list does not know. */
export function dimensionOf(codelists: Codelists, unit: string | undefined): string | undefined {
  return unit === undefined ? undefined : codelists.entry("unit", unit)?.extra.dimension || undefined;
}

/** Tells whether a dimension has its time in it. */
export function isRate(dimension: string): boolean {
  return dimension.endsWith("-rate") || dimension === "power";
}
