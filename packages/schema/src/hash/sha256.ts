import { sha256 } from "@noble/hashes/sha2.js";

interface NodeCrypto {
  createHash(algorithm: "sha256"): { update(bytes: Uint8Array): { digest(encoding: "hex"): string } };
}

let nodeCrypto: NodeCrypto | null | undefined;

/** Node's own SHA-256 where the platform has one that answers at once; it is many times faster on long input. */
function platformCrypto(): NodeCrypto | null {
  if (nodeCrypto === undefined) {
    try {
      nodeCrypto = (globalThis.process?.getBuiltinModule?.("node:crypto") as NodeCrypto | undefined) ?? null;
      if (typeof nodeCrypto?.createHash !== "function") nodeCrypto = null;
    } catch {
      nodeCrypto = null;
    }
  }
  return nodeCrypto;
}

/** SHA-256 as lower-case hexadecimal, synchronously, in Node, browsers and workers. */
export function sha256Hex(bytes: Uint8Array): string {
  const crypto = platformCrypto();
  return crypto ? crypto.createHash("sha256").update(bytes).digest("hex") : portableSha256Hex(bytes);
}

/** The same without any help of the platform. */
export function portableSha256Hex(bytes: Uint8Array): string {
  let hex = "";
  for (const byte of sha256(bytes)) hex += byte.toString(16).padStart(2, "0");
  return hex;
}
