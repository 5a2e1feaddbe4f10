import { canonicalJson, ForgexError } from "@forgex/schema";
import { type FlattenedJWS, FlattenedSign, importJWK } from "jose";
import { type PrivateKey, secondsOf } from "./keys.ts";
import type { DatasetManifest } from "./manifest.ts";

/** Media type in the protected header of every signature of a dataset. */
export const signatureType = "forgex-dataset-manifest+jws";

/** How a manifest is signed. */
export interface SignOptions {
  readonly key: PrivateKey;
  /** When it is signed; stands in the protected header. */
  readonly now: Date;
  /** Leaves the manifest out: the verifier makes it anew from the data, and cannot tell which records were altered. */
  readonly detached?: boolean;
}

/**
 * Signs the manifest of a dataset: a JSON Web Signature (RFC 7515, flattened JSON) with Ed25519 over the manifest's
 * canonical JSON, embedded, or detached from it.
 *
 * @throws {ForgexError} `key-expired` where the key may no longer sign, `key-malformed`
 * @example
 * const signature = await signManifest(await datasetManifest(header, records), { key, now: new Date() });
 */
export async function signManifest(manifest: DatasetManifest, options: SignOptions): Promise<FlattenedJWS> {
  const { key, now, detached } = options;
  const at = secondsOf(now);
  if (key.exp !== undefined && at > key.exp) {
    throw new ForgexError("key-expired", `The key ${key.kid} ended on ${day(key.exp)}.`, { kid: key.kid });
  }
  const payload = new TextEncoder().encode(canonicalJson(manifest));
  const header = { alg: "EdDSA", kid: key.kid, typ: signatureType, iat: at };
  const signed = await new FlattenedSign(payload).setProtectedHeader(header).sign(await importKey(key));
  if (!detached) return signed;
  const { payload: _, ...rest } = signed;
  return { ...rest, payload: "" };
}

async function importKey(key: PrivateKey): ReturnType<typeof importJWK> {
  try {
    const { kty, crv, x, d } = key;
    return await importJWK({ kty, crv, x, d }, "EdDSA");
  } catch {
    // The cause may quote the key.
    throw new ForgexError("key-malformed", `The private key ${key.kid} cannot be read.`, { kid: key.kid });
  }
}

const day = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);
