import { canonicalJson, ForgexError } from "@forgex/schema";
import { base64url, type FlattenedJWS, flattenedVerify, importJWK } from "jose";
import { type KeySet, type PublicKey, secondsOf } from "./keys.ts";
import { type DatasetManifest, type Differences, differencesOf } from "./manifest.ts";
import { signatureType } from "./sign.ts";

/** What a verification found. Only the first two say that the data is as its publisher signed it. */
export type VerificationState = "valid" | "valid-by-expired-key" | "altered" | "unknown-key" | "revoked-key";

/** The outcome of a verification. */
export interface Verification {
  readonly state: VerificationState;
  /** Key that the signature names. */
  readonly kid?: string;
  /** Publisher of the key, as the key set has it. */
  readonly publisher?: string;
  /** When it was signed, as the signer says, in seconds since 1970. */
  readonly signed?: number;
  /** Where the data is altered: which records. Absent where the signature itself does not hold. */
  readonly differences?: Differences;
  /** In words for a person, what the state rests on. */
  readonly reason: string;
}

/** What a verification needs to know. */
export interface VerifyOptions {
  /** Keys that the receiver trusts, fetched from their publisher and not from the message. */
  readonly keys: KeySet;
  readonly now: Date;
}

/**
 * Verifies the signature of a dataset against the manifest made from the data at hand.
 *
 * The states: `valid`; `valid-by-expired-key` (signed while the key was good, as the signer says); `altered` (the
 * signature does not fit, or records differ: which ones is told where the manifest is embedded); `unknown-key` (the
 * set does not have it, or it was not yet or no longer good when it signed); `revoked-key` (whatever it signed, and
 * whenever, for whoever holds a stolen key writes the time as they like).
 *
 * @throws {ForgexError} `signature-malformed` where it is no signature of a dataset
 * @example
 * const { state, differences } = await verifySignature(signature, await datasetManifest(header, records), { keys, now: new Date() });
 */
export async function verifySignature(
  signature: unknown,
  found: DatasetManifest,
  { keys, now }: VerifyOptions,
): Promise<Verification> {
  const jws = readSignature(signature);
  const { kid, iat } = jws;
  const key = keys.keys.find((one) => one.kid === kid);
  if (key === undefined) return { state: "unknown-key", kid, reason: `The key ${kid} is not in the set.` };
  const about = {
    kid,
    ...(key.iss === undefined ? {} : { publisher: key.iss }),
    ...(iat === undefined ? {} : { signed: iat }),
  };
  if (key.revoked !== undefined) return { ...about, state: "revoked-key", reason: `The key ${kid} is revoked.` };
  const payload = jws.flat.payload === "" ? base64url.encode(canonicalJson(found)) : jws.flat.payload;
  if (!(await holds({ ...jws.flat, payload }, key))) {
    return { ...about, state: "altered", reason: "The signature does not fit what was signed." };
  }
  const differences = jws.flat.payload === "" ? undefined : differencesOf(manifestIn(payload), found);
  if (differences) return { ...about, state: "altered", differences, reason: "The data is not as it was signed." };
  const at = secondsOf(now);
  if (iat === undefined || (key.iat !== undefined && iat < key.iat) || (key.exp !== undefined && iat > key.exp)) {
    return { ...about, state: "unknown-key", reason: `The key ${kid} was not good at the time of signing.` };
  }
  if (key.exp !== undefined && at > key.exp) {
    return { ...about, state: "valid-by-expired-key", reason: `The key ${kid} has ended since it signed.` };
  }
  return { ...about, state: "valid", reason: "The data is as it was signed." };
}

interface Read {
  readonly flat: FlattenedJWS;
  readonly kid: string;
  readonly iat: number | undefined;
}

function readSignature(value: unknown): Read {
  const flat = (typeof value === "string" ? fromCompact(value) : value) as FlattenedJWS | null;
  const header = decoded(flat?.protected);
  const { alg, typ, kid, iat } = header ?? {};
  const right = alg === "EdDSA" && typ === signatureType && typeof kid === "string";
  if (!right || typeof flat?.signature !== "string" || typeof (flat.payload ?? "") !== "string") {
    throw new ForgexError("signature-malformed", "This is no signature of a FORGE Exchange dataset.");
  }
  return { flat: { ...flat, payload: flat.payload ?? "" }, kid, iat: typeof iat === "number" ? iat : undefined };
}

/** The compact form, `header.payload.signature`, for those who carry a signature in one line. */
function fromCompact(text: string): FlattenedJWS | null {
  const [header, payload, signature, ...more] = text.trim().split(".");
  if (header === undefined || payload === undefined || signature === undefined || more.length > 0) return null;
  return { protected: header, payload, signature };
}

function decoded(text: unknown): Record<string, unknown> | undefined {
  if (typeof text !== "string") return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(base64url.decode(text))) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

function manifestIn(payload: string): DatasetManifest {
  const manifest = decoded(payload) as DatasetManifest | undefined;
  if (manifest?.type !== "dataset-manifest" || !Array.isArray(manifest.records)) {
    throw new ForgexError("signature-malformed", "What was signed is no manifest of a dataset.");
  }
  return manifest;
}

async function holds(jws: FlattenedJWS, { kty, crv, x }: PublicKey): Promise<boolean> {
  try {
    await flattenedVerify(jws, await importJWK({ kty, crv, x }, "EdDSA"), { algorithms: ["EdDSA"] });
    return true;
  } catch {
    return false;
  }
}
