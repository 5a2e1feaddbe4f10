import type { RecordType } from "@forgex/schema";
import type { RecordCheck } from "@forgex/schema/text";
import { recordEnd, told, types } from "../generated/built/bytes.ts";

/**
 * The structural check of records straight from their bytes. A yes is certain, and says that the text holds no reading
 * fault either; a no only says that objects must be built to know.
 *
 * @example
 * for await (const texts of recordTexts(source, { check: recordCheck })) {
 *   for (const { frame } of texts) console.log(frame.line, frame.accepted !== undefined);
 * }
 */
export const recordCheck: RecordCheck = { end: recordEnd, told };

/** The type of a record by the number that the check tells. */
export function acceptedType(number: number): RecordType {
  return types[number] as RecordType;
}
