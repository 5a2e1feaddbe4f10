import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { newKeys } from "../sign/index.ts";
import { readPrivateKeyFile, writePrivateKey } from "./index.ts";

const folder = mkdtempSync(join(tmpdir(), "forgex-trust-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a key file is its owner's alone, is read again, and is never overwritten", async () => {
  const { privateKey } = await newKeys({ now: new Date(0) });
  const path = join(folder, "a.key.json");
  await writePrivateKey(path, privateKey);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(await readPrivateKeyFile(path)).toEqual(privateKey);
  const before = readFileSync(path);
  await expect(writePrivateKey(path, privateKey)).rejects.toMatchObject({ code: "file-exists" });
  expect(readFileSync(path)).toEqual(before);
});

test("an error tells nothing of what a file holds", async () => {
  const path = join(folder, "b.key.json");
  writeFileSync(path, "hush-hush");
  const error = await readPrivateKeyFile(path).catch(String);
  expect(error).toMatch(/private Ed25519 key/);
  expect(error).not.toMatch(/hush/);
  await expect(readPrivateKeyFile(join(folder, "none"))).rejects.toMatchObject({ code: "file-unreadable" });
});
