/**
 * The words of FORGE Exchange: generated types, identifiers, pointers, dates, decimals, canonical JSON and hashes.
 *
 * @packageDocumentation
 */

export * from "./amounts/index.ts";
export * from "./dates/index.ts";
export {
  add,
  compareDecimals,
  type Decimal,
  type DecimalLike,
  decimal,
  decimalText,
  divide,
  maxSignificantDigits,
  multiply,
  round,
  significantDigits,
  subtract,
  toNumber,
} from "./decimal.ts";
export { ForgexError, isForgexError } from "./errors.ts";
export { recordTypes, schemaIds, standardVersion } from "./generated/record-types.ts";
export type * from "./generated/types.ts";
export { canonicalJson } from "./hash/canonical.ts";
export { contentHash } from "./hash/content-hash.ts";
export * from "./ids/index.ts";
export { type ByteSource, bytesOf, type Located } from "./located.ts";
export * from "./marking/index.ts";
export * from "./pointer/index.ts";
export { type MessageCatalogue, render } from "./render.ts";
