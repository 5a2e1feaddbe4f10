import { ForgexError } from "@forgex/schema";
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from "jose";

/** A key as it is published in a set. `exp` and `revoked` follow the history of keys of OpenID Federation. */
export interface PublicKey {
  readonly kty: "OKP";
  readonly crv: "Ed25519";
  readonly x: string;
  /** The key's RFC 7638 thumbprint unless told otherwise. */
  readonly kid: string;
  readonly alg: "EdDSA";
  readonly use: "sig";
  /** Publisher whose key it is. */
  readonly iss?: string;
  /** From when and until when it signs, in seconds since 1970. */
  readonly iat?: number;
  readonly exp?: number;
  /** Since when nothing that it signed is to be trusted, in seconds since 1970, and why. */
  readonly revoked?: { readonly revoked_at: number; readonly reason?: string };
}

/** The secret half. It must not be printed, logged or sent. */
export interface PrivateKey extends Omit<PublicKey, "revoked"> {
  readonly d: string;
}

/** The keys of one or more publishers, as they are published. */
export interface KeySet {
  readonly keys: readonly PublicKey[];
}

/** How a key pair is made. */
export interface KeyOptions {
  /** Publisher whose key it will be. */
  readonly publisher?: string;
  /** When it is made; the signatures of a key that has an end are good to that end. */
  readonly now: Date;
  readonly expires?: Date;
}

/**
 * A new Ed25519 key pair: the secret half for signing, the public half for a {@link KeySet}.
 *
 * @example
 * const { privateKey, publicKey } = await newKeys({ publisher: "us-dfc", now: new Date() });
 */
export async function newKeys(options: KeyOptions): Promise<{ privateKey: PrivateKey; publicKey: PublicKey }> {
  const pair = await generateKeyPair("EdDSA", { crv: "Ed25519", extractable: true });
  const { x, d } = await exportJWK(pair.privateKey);
  const core = { kty: "OKP", crv: "Ed25519", x: x as string } as const;
  const publicKey: PublicKey = {
    ...core,
    kid: await calculateJwkThumbprint(core),
    alg: "EdDSA",
    use: "sig",
    ...(options.publisher === undefined ? {} : { iss: options.publisher }),
    iat: secondsOf(options.now),
    ...(options.expires === undefined ? {} : { exp: secondsOf(options.expires) }),
  };
  return { publicKey, privateKey: { ...publicKey, d: d as string } };
}

/**
 * A key set with a further key: the old ones stay, so that what they signed can still be verified (rotation).
 *
 * @throws {ForgexError} `key-repeated` where the set has the key
 * @example
 * const set = withKey({ keys: [old] }, publicKey);
 */
export function withKey(set: KeySet, key: PublicKey): KeySet {
  if (set.keys.some(({ kid }) => kid === key.kid)) {
    throw new ForgexError("key-repeated", `The set has a key ${key.kid} already.`, { kid: key.kid });
  }
  return { ...set, keys: [...set.keys, key] };
}

/**
 * A key set in which one key is revoked: nothing that it signed, at whatever time, is trusted again.
 *
 * @throws {ForgexError} `key-unknown`
 * @example
 * const set = withRevoked(keys, "k1", { now: new Date(), reason: "keyCompromise" });
 */
export function withRevoked(set: KeySet, kid: string, { now, reason }: { now: Date; reason?: string }): KeySet {
  if (!set.keys.some((key) => key.kid === kid)) {
    throw new ForgexError("key-unknown", `The set has no key ${kid}.`, { kid });
  }
  const revoked = { revoked_at: secondsOf(now), ...(reason === undefined ? {} : { reason }) };
  return { ...set, keys: set.keys.map((key) => (key.kid === kid ? { ...key, revoked } : key)) };
}

/**
 * A key set out of a parsed file: a JWKS, or one key. Keys of other kinds are passed over; what is secret is left out.
 *
 * @throws {ForgexError} `keys-malformed`
 * @example
 * const keys = readKeySet(JSON.parse(text));
 */
export function readKeySet(value: unknown): KeySet {
  const list = (value as { keys?: unknown } | null)?.keys ?? [value];
  const keys = Array.isArray(list) ? list.filter(isPublicKey) : [];
  if (keys.length === 0) throw new ForgexError("keys-malformed", "This is no JSON Web Key Set with an Ed25519 key.");
  return { keys: keys.map(publicHalf) };
}

/**
 * A private key out of a parsed file. The message of the error tells nothing of what the file holds.
 *
 * @throws {ForgexError} `key-malformed`
 * @example
 * const key = readPrivateKey(JSON.parse(text));
 */
export function readPrivateKey(value: unknown): PrivateKey {
  const key = value as Partial<PrivateKey> | null;
  if (!isPublicKey(key) || typeof (key as Partial<PrivateKey>).d !== "string") {
    throw new ForgexError("key-malformed", "This is no private Ed25519 key (a JSON Web Key with kid, x and d).");
  }
  return key as PrivateKey;
}

/** The public half of a private key. */
export function publicHalf(key: PublicKey): PublicKey {
  const { d: _, ...rest } = key as PublicKey & JWK;
  return rest as PublicKey;
}

function isPublicKey(key: unknown): key is PublicKey {
  const { kty, crv, x, kid } = (key ?? {}) as Partial<PublicKey>;
  return kty === "OKP" && crv === "Ed25519" && typeof x === "string" && typeof kid === "string";
}

/** An instant as JSON Web Keys count it. */
export function secondsOf(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}
