import { canonicalJson, contentHash, ForgexError, getPointer, toKeyed } from "@forgex/schema";
import type { RedactedRecord } from "./record.ts";

/** What was taken out of one record. Its pointers are places that the reader of the copy is told of anyway. */
export interface ManifestEntry {
  readonly id: string;
  /** Content hash of the copy: its own identity. */
  readonly hash: string;
  /** HMAC-SHA-256 of the original under the publisher's salt; absent without a salt. */
  readonly original?: string;
  readonly removed: readonly {
    /** Keyed pointer. */
    readonly at: string;
    /** HMAC-SHA-256 of what stood there under the publisher's salt; absent without a salt. */
    readonly hash?: string;
  }[];
}

/** Hashes values so that whoever has the salt and the value can prove sameness, and nobody else can guess values. */
export type SaltedHash = (id: string, at: string, value: unknown) => Promise<string>;

/** Fewest bytes of a salt. */
export const minSaltBytes = 16;

/**
 * A new salt: 32 random bytes. The publisher keeps it; whoever has it can try out small values.
 *
 * @example
 * const salt = newSalt();
 */
export function newSalt(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(32));
}

/**
 * A hash of values salted with the publisher's secret: `hmac-sha256:` and 64 hexadecimal digits of HMAC-SHA-256 over the
 * canonical JSON of `[id, at, value]`. Id and place belong to it, so that equal values in two places do not show as equal.
 *
 * @throws {ForgexError} `salt-too-short` under 16 bytes; the hash itself `canonical-refused`
 * @example
 * const hash = await saltedHash(salt);
 * await hash("us-dfc/commitment/k7q2zv", "/amounts/principal/value", 565000000); // "hmac-sha256:…"
 */
export async function saltedHash(salt: Uint8Array): Promise<SaltedHash> {
  if (salt.length < minSaltBytes) {
    throw new ForgexError("salt-too-short", `A salt has at least ${minSaltBytes} bytes.`, { least: minSaltBytes });
  }
  const key = await crypto.subtle.importKey("raw", salt, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return async (id, at, value) => {
    const bytes = new TextEncoder().encode(canonicalJson([id, at, value]));
    const digest = new Uint8Array(await crypto.subtle.sign("HMAC", key, bytes));
    return `hmac-sha256:${Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
  };
}

/**
 * The manifest's entry for one record; `undefined` where nothing was taken out, or where the record is left out: that it
 * exists is told by nothing.
 *
 * @example
 * const entry = await manifestEntry(record, redactRecord(record, options), await saltedHash(salt));
 */
export async function manifestEntry(
  original: unknown,
  { fate, record, told }: RedactedRecord,
  hash?: SaltedHash,
): Promise<ManifestEntry | undefined> {
  if (fate === "same" || fate === "gone") return undefined;
  const id = (original as { id: string }).id;
  const removed = [];
  for (const place of told) {
    const at = toKeyed(original, place);
    // Where the whole lacks a part of which nothing is told, the whole is what is hashed.
    removed.push(hash ? { at, hash: await hash(id, at, getPointer(original, place)) } : { at });
  }
  return {
    id,
    hash: contentHash(record),
    ...(hash ? { original: await hash(id, "original", original) } : {}),
    removed,
  };
}
