/**
 * Quantities: exact conversion of units within a dimension, of bases by stoichiometric factors, and typed refusals.
 *
 * @packageDocumentation
 */

export { substanceFactor, substanceOf } from "./basis.ts";
export { standardTables } from "./default-tables.ts";
export { type ConvertedQuantity, type ConvertOptions, convertQuantity, type QuantityTarget } from "./quantity.ts";
export type { UnitTables } from "./tables.ts";
export { type Converted, convertUnit, dimensionOf } from "./unit.ts";
