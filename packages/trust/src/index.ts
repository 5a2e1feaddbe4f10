/**
 * Redaction: copies of FORGE Exchange data that an audience may see. Signatures are behind the door `/sign`.
 *
 * @packageDocumentation
 */

export {
  type DatasetRedactOptions,
  type DatasetSource,
  type Records,
  type RedactedDataset,
  redact,
} from "./redact/dataset.ts";
export { redactHeader } from "./redact/header.ts";
export {
  type ManifestEntry,
  manifestEntry,
  minSaltBytes,
  newSalt,
  type SaltedHash,
  saltedHash,
} from "./redact/manifest.ts";
export { type RedactedRecord, type RedactOptions, redactRecord } from "./redact/record.ts";
export { type Survey, type Surveyor, surveyor } from "./redact/survey.ts";
export type { RedactionFlag } from "./redact/totals.ts";
