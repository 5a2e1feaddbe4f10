import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  datasetManifest,
  newKeys,
  readKeySet,
  readPrivateKey,
  signManifest,
  verifySignature,
  withKey,
  withRevoked,
} from "./index.ts";

const header = { forgex: "1.0", id: "us-dfc/dataset/d", publisher: "us-dfc", codelists: { mineral: "2026.1" } };
const record = (id: string, name: string) => ({
  type: "project",
  id: `us-dfc/project/${id}`,
  name,
  modified: "2026-11-23T09:00:00Z",
  recordStatus: "active",
});
const records = [record("a", "A"), record("b", "B"), record("c", "C")];
const now = new Date("2026-11-23T12:00:00Z");
const later = new Date("2028-01-01T00:00:00Z");
const manifest = await datasetManifest(header, records);
const keys = await newKeys({ publisher: "us-dfc", now, expires: new Date("2027-11-23T12:00:00Z") });
const set = { keys: [keys.publicKey] };

describe("signatures", () => {
  test.each([false, true])("valid, detached: %s; neither order nor the header's line matters", async (detached) => {
    const signature = await signManifest(manifest, { key: keys.privateKey, now, detached });
    const again = await datasetManifest({ type: "dataset", ...header }, [...records].reverse());
    const found = await verifySignature(signature, again, { keys: set, now });
    expect(found).toMatchObject({ state: "valid", publisher: "us-dfc", kid: keys.publicKey.kid });
    const line = `${signature.protected}.${signature.payload}.${signature.signature}`;
    expect((await verifySignature(line, again, { keys: set, now })).state).toBe("valid");
  });

  test("altered, and which records", async () => {
    const signature = await signManifest(manifest, { key: keys.privateKey, now });
    const other = await datasetManifest(header, [record("a", "A"), record("b", "Bee"), record("d", "D")]);
    expect(await verifySignature(signature, other, { keys: set, now })).toMatchObject({
      state: "altered",
      differences: {
        altered: ["us-dfc/project/b"],
        lacking: ["us-dfc/project/c"],
        added: ["us-dfc/project/d"],
        header: false,
      },
    });
    const versions = await datasetManifest({ ...header, codelists: { mineral: "2026.2" } }, records);
    expect((await verifySignature(signature, versions, { keys: set, now })).differences?.header).toBe(true);
    const detached = await signManifest(manifest, { key: keys.privateKey, now, detached: true });
    expect((await verifySignature(detached, other, { keys: set, now })).state).toBe("altered");
  });

  test("any changed character of a signature makes it invalid", async () => {
    const signature = await signManifest(manifest, { key: keys.privateKey, now });
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.constantFrom("payload", "signature"), async (place, member) => {
        const text = signature[member] as string;
        const at = place % text.length;
        // The last character of base64url may hold bits that say nothing.
        if (at === text.length - 1) return;
        const changed = `${text.slice(0, at)}${text[at] === "A" ? "B" : "A"}${text.slice(at + 1)}`;
        const { state } = await verifySignature({ ...signature, [member]: changed }, manifest, { keys: set, now });
        expect(state).toBe("altered");
      }),
      { numRuns: 100 },
    );
  });

  test("rotation: an old key's signatures hold, as by an expired key once it has ended", async () => {
    const signature = await signManifest(manifest, { key: keys.privateKey, now });
    const next = await newKeys({ publisher: "us-dfc", now: later });
    const both = withKey(set, next.publicKey);
    expect((await verifySignature(signature, manifest, { keys: both, now: later })).state).toBe("valid-by-expired-key");
    const byNext = await signManifest(manifest, { key: next.privateKey, now: later });
    expect((await verifySignature(byNext, manifest, { keys: both, now: later })).state).toBe("valid");
    expect((await verifySignature(byNext, manifest, { keys: set, now: later })).state).toBe("unknown-key");
    expect(() => withKey(both, next.publicKey)).toThrow(expect.objectContaining({ code: "key-repeated" }));
  });

  test("an expired key does not sign, and what it signs all the same is not trusted", async () => {
    await expect(signManifest(manifest, { key: keys.privateKey, now: later })).rejects.toMatchObject({
      code: "key-expired",
    });
    const { exp: _, ...endless } = keys.privateKey;
    const signature = await signManifest(manifest, { key: endless, now: later });
    expect((await verifySignature(signature, manifest, { keys: set, now: later })).state).toBe("unknown-key");
  });

  test("a revoked key is trusted for nothing", async () => {
    const signature = await signManifest(manifest, { key: keys.privateKey, now });
    const revoked = withRevoked(set, keys.publicKey.kid, { now: later, reason: "keyCompromise" });
    expect((await verifySignature(signature, manifest, { keys: revoked, now })).state).toBe("revoked-key");
    expect(() => withRevoked(set, "nobody", { now })).toThrow(expect.objectContaining({ code: "key-unknown" }));
  });

  test("the algorithm is not the signer's choice", async () => {
    const none = Buffer.from(
      JSON.stringify({ alg: "none", typ: "forgex-dataset-manifest+jws", kid: keys.publicKey.kid }),
    );
    const forged = { protected: none.toString("base64url"), payload: "", signature: "" };
    await expect(verifySignature(forged, manifest, { keys: set, now })).rejects.toMatchObject({
      code: "signature-malformed",
    });
  });

  test("files of keys: the secret half never enters a set, and errors do not quote it", () => {
    expect(JSON.stringify(readKeySet(keys.privateKey))).not.toContain(keys.privateKey.d);
    expect(() => readKeySet({ keys: [{ kty: "RSA" }] })).toThrow(expect.objectContaining({ code: "keys-malformed" }));
    try {
      readPrivateKey({ ...keys.privateKey, kid: 5 });
      expect.unreachable();
    } catch (error) {
      expect(String(error)).not.toContain(keys.privateKey.d);
    }
  });

  test("what cannot be signed", async () => {
    await expect(datasetManifest(header, [{}])).rejects.toMatchObject({ code: "record-without-id" });
    await expect(datasetManifest(header, [record("a", "A"), record("a", "B")])).rejects.toMatchObject({
      code: "record-repeated",
    });
  });
});
