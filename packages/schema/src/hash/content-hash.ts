import { canonicalJson } from "./canonical.ts";
import { sha256Hex } from "./sha256.ts";

/**
 * The content hash of a value: `sha256:` and 64 hexadecimal digits of the SHA-256 of its canonical JSON in UTF-8.
 *
 * It is synchronous, and the same in Node, browsers and workers. Two texts of one record that differ only in the order
 * of members, in white space or in the form of numbers have one hash; NFC and NFD spellings of a name have two.
 *
 * @throws {ForgexError} `canonical-refused` where the value has no canonical form
 * @example
 * contentHash({}); // "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
 */
export function contentHash(value: unknown): string {
  return `sha256:${sha256Hex(new TextEncoder().encode(canonicalJson(value)))}`;
}
