import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hasher, portableHasher } from "./hash.ts";

test("both ways give SHA-256, in whatever pieces the bytes come", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 10 }), (pieces) => {
      const expected = `sha256:${createHash("sha256").update(Buffer.concat(pieces)).digest("hex")}`;
      for (const hash of [hasher(), portableHasher()]) {
        for (const piece of pieces) hash.update(piece);
        expect(hash.end()).toBe(expected);
      }
    }),
  );
});
