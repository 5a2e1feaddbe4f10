/**
 * Signatures of datasets: content hashes, manifest, Ed25519 through JSON Web Signatures, keys with rotation and end.
 *
 * @packageDocumentation
 */

export {
  type KeyOptions,
  type KeySet,
  newKeys,
  type PrivateKey,
  type PublicKey,
  publicHalf,
  readKeySet,
  readPrivateKey,
  withKey,
  withRevoked,
} from "./keys.ts";
export { type DatasetManifest, type Differences, datasetManifest, differencesOf } from "./manifest.ts";
export { type SignOptions, signatureType, signManifest } from "./sign.ts";
export { type Verification, type VerificationState, type VerifyOptions, verifySignature } from "./verify.ts";
