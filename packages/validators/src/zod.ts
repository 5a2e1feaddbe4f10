/**
 * The standard as zod schemas: one for each record type, and for what records are made of. They say about structure what
 * the validator says, and come from the same source. `zod` must be installed beside this package.
 *
 * @example
 * import { facility } from "@forgex/validators/zod";
 * const mine = facility.parse(JSON.parse(text)); // a Facility, or a ZodError
 *
 * @packageDocumentation
 */

export * from "./generated/zod.ts";
