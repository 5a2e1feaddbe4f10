import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isForgexError } from "@forgex/schema";
import { describe, expect, test } from "vitest";
import { redactRecord, saltedHash } from "../src/index.ts";
import { datasetManifest, readKeySet, readPrivateKey, signManifest, verifySignature } from "../src/sign/index.ts";

const folder = new URL("../../../schemas/vectors/", import.meta.url);

interface Case {
  readonly description: string;
  // biome-ignore lint/suspicious/noExplicitAny: each file has its own form of input
  readonly input: any;
  readonly expected?: unknown;
  readonly refused?: string;
}

const read = (name: string): { cases: Case[]; testKeys?: { keys: unknown[] } } =>
  JSON.parse(readFileSync(new URL(name, folder), "utf8"));

const runs: Record<string, (input: Case["input"]) => unknown> = {
  "salted-hashes.json": async ({ salt, id, at, value }) => (await saltedHash(Buffer.from(salt, "hex")))(id, at, value),
  "redaction.json": ({ record, gone = [], ...options }) => {
    const { fate, record: copy } = redactRecord(record, { ...options, gone: new Set<string>(gone) });
    return { fate, ...(fate === "gone" ? {} : { record: copy }) };
  },
  "signatures.json": async ({ header, records, signature, keys, now }) => {
    const found = await datasetManifest(header, records);
    const { reason: _, ...outcome } = await verifySignature(signature, found, {
      keys: readKeySet(keys),
      now: new Date(now),
    });
    return outcome;
  },
};

describe.each(Object.entries(runs))("%s", (name, run) => {
  test.each(read(name).cases.map((one) => [one.description, one] as const))(
    "%s",
    async (_, { input, expected, refused }) => {
      let answer: unknown;
      try {
        answer = { expected: await run(input) };
      } catch (error) {
        answer = isForgexError(error) ? { refused: error.code } : { threw: error };
      }
      expect(answer).toEqual(refused === undefined ? { expected } : { refused });
    },
  );
});

test("the vectors are a hundred and more", () => {
  const files = ["canonical-json.json", "effective-marking.json", ...Object.keys(runs)];
  expect(files.reduce((sum, name) => sum + read(name).cases.length, 0)).toBeGreaterThanOrEqual(100);
});

test("the test keys make the signatures of the vectors, byte for byte", async () => {
  const { cases, testKeys } = read("signatures.json");
  const [first] = cases;
  const { header, records, signature, now } = first?.input ?? {};
  const manifest = await datasetManifest(header, records);
  const key = readPrivateKey(testKeys?.keys[0]);
  expect(await signManifest(manifest, { key, now: new Date(now) })).toEqual(signature);
});

const python = spawnSync("python3", ["--version"]);

test.skipIf(python.status !== 0)("the hashes and markings can be met without our code (python3)", () => {
  const { status, stdout, stderr } = spawnSync("python3", [fileURLToPath(new URL("check.py", folder))], {
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/effective-marking\.json: 26 of 26/);
});
if (python.status !== 0) console.warn("python3 is not there: schemas/vectors/check.py was NOT run.");
