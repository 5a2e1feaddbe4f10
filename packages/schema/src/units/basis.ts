import { type Decimal, decimal, multiply } from "../decimal.ts";
import { ForgexError } from "../errors.ts";
import type { UnitTables } from "./tables.ts";

/**
 * The oxide in which trade counts each rare earth (REO). Cerium, praseodymium and terbium are not counted as the
 * sesquioxide.
 */
const rareEarthOxides: Readonly<Record<string, string>> = {
  Sc: "Sc2O3",
  Y: "Y2O3",
  La: "La2O3",
  Ce: "CeO2",
  Pr: "Pr6O11",
  Nd: "Nd2O3",
  Sm: "Sm2O3",
  Eu: "Eu2O3",
  Gd: "Gd2O3",
  Tb: "Tb4O7",
  Dy: "Dy2O3",
  Ho: "Ho2O3",
  Er: "Er2O3",
  Tm: "Tm2O3",
  Yb: "Yb2O3",
  Lu: "Lu2O3",
};

/**
 * The substance whose mass a quantity counts, as a formula: of contained metal the element of the mineral, of a named
 * oxide or equivalent that substance. `undefined` where the basis counts the material as it stands, or a mix.
 *
 * @throws {ForgexError} `basis-unknown` where the basis is absent, not stated, not in the list, or needs a mineral with
 * a chemical symbol and has none
 */
export function substanceOf(basis: string | undefined, of: string | undefined, tables: UnitTables): string | undefined {
  if (basis === undefined || basis === "not-stated" || !tables.bases.includes(basis)) {
    const message =
      basis === undefined
        ? "The quantity does not say what its mass counts."
        : `What the mass counts is not known: ${basis}.`;
    throw new ForgexError("basis-unknown", message, { basis });
  }
  const own = Object.hasOwn(tables.substances, basis) ? tables.substances[basis] : undefined;
  if (own !== undefined) return own;
  if (basis === "oxide-equivalent") {
    throw new ForgexError("basis-unknown", "The basis does not name the oxide that is counted.", { basis, of });
  }
  if (basis !== "contained-metal" && basis !== "reo") return undefined;
  const symbol = of !== undefined && Object.hasOwn(tables.symbols, of) ? tables.symbols[of] : undefined;
  const formula = basis === "reo" && symbol !== undefined ? rareEarthOxides[symbol] : symbol;
  if (formula !== undefined) return formula;
  const message = `The basis ${basis} needs one element, and ${of ?? "no substance"} does not name it.`;
  throw new ForgexError("basis-unknown", message, { basis, of });
}

/**
 * The stoichiometric factor between two substances that hold the same element: the one of the table, else through that
 * element. `undefined` where there is none.
 */
export function substanceFactor(from: string, to: string, tables: UnitTables): Decimal | undefined {
  if (from === to) return decimal(1);
  const direct = tables.factors.find(([a, b]) => a === from && b === to);
  if (direct) return decimal(direct[2]);
  for (const [a, element, first] of tables.factors) {
    if (a !== from || !/^[A-Z][a-z]?$/.test(element)) continue;
    const second = tables.factors.find(([c, d]) => c === element && d === to);
    if (second) return multiply(first, second[2]);
  }
  return undefined;
}
