import { contentHash, type Finding } from "@forgex/schema";

/**
 * What stays the same about a finding when other things in the data change: its code, the record, and the place within it by
 * item keys. A finding without a record is known by its file.
 *
 * @example
 * fingerprintOf(finding); // "3f1c5a0d9b7e4c21"
 */
export function fingerprintOf(finding: Finding): string {
  return contentHash(identityText(finding)).slice("sha256:".length, "sha256:".length + 16);
}

/** The parts of the fingerprint, as one text that can be a key; half a surrogate pair is written as its escape. */
export function identityText(finding: Finding): string {
  return JSON.stringify(identityOf(finding));
}

function identityOf({ code, record, type, at, position }: Finding): readonly unknown[] {
  return record === undefined ? [code, "file", position?.source ?? "", type ?? "", at] : [code, "record", record, at];
}
