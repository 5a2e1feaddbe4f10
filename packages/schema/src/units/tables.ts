/** What conversion must know; the defaults come from the codelists of the standard. */
export interface UnitTables {
  /** Unit → dimension and exact factor to the dimension's canonical unit. */
  readonly units: Readonly<
    Record<
      string,
      { readonly dimension: string; readonly factor: readonly [num: string, den: string]; readonly canonical: string }
    >
  >;
  /** Mass of the second substance that holds as much of the common element as one unit of mass of the first. */
  readonly factors: readonly (readonly [from: string, to: string, factor: string])[];
  /** Quantity basis → the substance that the mass counts, as a formula; absent where the basis names none. */
  readonly substances: Readonly<Record<string, string | undefined>>;
  /** Every quantity basis there is. */
  readonly bases: readonly string[];
  /** Mineral → chemical symbol. */
  readonly symbols: Readonly<Record<string, string | undefined>>;
  /** Time base → how many of it make a year; absent where that is not fixed. */
  readonly perYear: Readonly<Record<string, string | undefined>>;
  /** Every time base there is. */
  readonly timeBases: readonly string[];
}
