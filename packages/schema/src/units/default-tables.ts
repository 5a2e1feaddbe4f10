import { mineralList } from "../generated/codelists/mineral.ts";
import { quantityBasisCodes, quantityBasisList } from "../generated/codelists/quantity-basis.ts";
import { timeBaseCodes, timeBaseList } from "../generated/codelists/time-base.ts";
import { factors, units } from "../generated/unit-data.ts";
import type { UnitTables } from "./tables.ts";

/** The units, factors, bases and symbols of the standard. */
export const standardTables: UnitTables = {
  units,
  factors,
  substances: quantityBasisList.columns.substance ?? {},
  bases: quantityBasisCodes,
  symbols: mineralList.columns.symbol ?? {},
  perYear: timeBaseList.columns.perYear ?? {},
  timeBases: timeBaseCodes,
};
