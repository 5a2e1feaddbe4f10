import { ForgexError } from "../errors.ts";

/** The three parts of a record id, `<publisher>/<type>/<local>`. */
export interface RecordIdParts {
  /** Code of the publisher that owns the record, e.g. `us-dfc`. */
  readonly publisher: string;
  /** Record type, e.g. `commitment`. */
  readonly type: string;
  /** The publisher's own name for the record, e.g. `2026-0042`. */
  readonly local: string;
}

// The same patterns as in schemas/common/{publisher-code,record-id}.schema.json; the vectors hold the two together.
const publisherPattern = /^[a-z0-9][a-z0-9-]{0,39}$/;
const recordIdPattern = /^([a-z0-9][a-z0-9-]{0,39})\/([a-z][a-z-]{0,39})\/([a-z0-9][a-z0-9._-]{0,119})$/;

/**
 * Tells whether a text is a publisher code: lower-case ASCII letters, digits and hyphens, at most 40.
 *
 * @example
 * isPublisherCode("us-dfc"); // true
 * isPublisherCode("US DFC"); // false
 */
export function isPublisherCode(text: string): boolean {
  return publisherPattern.test(text);
}

/**
 * Reads a record id; answers `undefined` where the text is not one.
 *
 * @example
 * readRecordId("us-dfc/commitment/2026-0042"); // { publisher: "us-dfc", type: "commitment", local: "2026-0042" }
 * readRecordId("us-dfc/2026-0042"); // undefined
 */
export function readRecordId(text: string): RecordIdParts | undefined {
  const match = recordIdPattern.exec(text);
  if (!match) return undefined;
  return { publisher: match[1] as string, type: match[2] as string, local: match[3] as string };
}

/**
 * Tells whether a text is a record id.
 *
 * @example
 * isRecordId("forgex/mineral/lithium"); // true
 */
export function isRecordId(text: string): boolean {
  return readRecordId(text) !== undefined;
}

/**
 * Reads a record id that must be one.
 *
 * @throws {ForgexError} `record-id-malformed`
 * @example
 * parseRecordId("forgex/mineral/lithium").local; // "lithium"
 */
export function parseRecordId(text: string): RecordIdParts {
  const parts = readRecordId(text);
  if (parts) return parts;
  throw new ForgexError(
    "record-id-malformed",
    `A record id is "<publisher>/<type>/<local>" in lower-case ASCII; this is not one: ${JSON.stringify(text)}.`,
    { text },
  );
}

/**
 * Joins the parts of a record id.
 *
 * @throws {ForgexError} `record-id-malformed` where a part is not allowed
 * @example
 * formatRecordId({ publisher: "us-dfc", type: "commitment", local: "2026-0042" }); // "us-dfc/commitment/2026-0042"
 */
export function formatRecordId(parts: RecordIdParts): string {
  const text = `${parts.publisher}/${parts.type}/${parts.local}`;
  parseRecordId(text);
  return text;
}
