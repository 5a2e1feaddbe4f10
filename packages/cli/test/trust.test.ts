import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Workplace } from "./forgex.ts";

const header = { forgex: "1.0", id: "us-dfc/dataset/d", publisher: "us-dfc" };
const record = (id: string, more: object = {}) => ({
  type: "project",
  id: `us-dfc/project/${id}`,
  name: id,
  modified: "2026-11-23T09:00:00Z",
  recordStatus: "active",
  ...more,
});
const secret = { status: "operating", markings: [{ key: "m", at: ["/status"], level: "amber", reason: "commercial" }] };

let place: Workplace;
const path = (name: string): string => join(place.folder, name);
const write = (name: string, records: object[]): void =>
  writeFileSync(path(name), JSON.stringify({ ...header, records }));

beforeEach(() => {
  place = new Workplace();
});
afterEach(() => place.remove());

describe("keys, signatures", () => {
  test("a dataset is signed, verified, and what changes in it is named", async () => {
    write("d.json", [record("a"), record("b")]);
    const made = await place.run("forgex keygen --publisher us-dfc");
    expect(made.code).toBe(0);
    expect(statSync(path("forgex.key.json")).mode & 0o777).toBe(0o600);
    const { d } = JSON.parse(readFileSync(path("forgex.key.json"), "utf8")) as { d: string };
    const signed = await place.run("forgex sign d.json --key forgex.key.json");
    expect([signed.code, signed.stderr]).toEqual([0, expect.stringContaining("signed 2 records")]);
    const good = await place.run("forgex verify d.json --keys forgex.keys.json");
    expect([good.code, good.stdout]).toEqual([0, expect.stringMatching(/^d.json: valid\n/)]);
    write("d.json", [record("a"), record("b", { name: "other" })]);
    const bad = await place.run("forgex verify d.json --keys forgex.keys.json --format json");
    expect(bad.code).toBe(1);
    expect(JSON.parse(bad.stdout)).toMatchObject({ state: "altered", differences: { altered: ["us-dfc/project/b"] } });
    const said = [made, signed, good, bad].map(({ stdout, stderr }) => stdout + stderr).join("");
    expect(said).not.toContain(d);
    for (const file of ["forgex.keys.json", "d.json.jws"]) expect(readFileSync(path(file), "utf8")).not.toContain(d);
  });

  test("a private key is never overwritten; a further one joins the set", async () => {
    await place.run("forgex keygen");
    const before = readFileSync(path("forgex.key.json"), "utf8");
    const again = await place.run("forgex keygen");
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining("left alone")]);
    expect(readFileSync(path("forgex.key.json"), "utf8")).toBe(before);
    expect((await place.run("forgex keygen --output next.key.json")).code).toBe(0);
    const set = JSON.parse(readFileSync(path("forgex.keys.json"), "utf8")) as { keys: unknown[] };
    expect(set.keys).toHaveLength(2);
  });

  test.each([
    ["forgex sign d.json", /Name your private key/],
    ["forgex verify d.json --keys d.json", /no JSON Web Key Set/],
    ["forgex sign d.json --key d.json", /no private Ed25519 key/],
    ["forgex sign - --key k", /Name one file/],
  ])("%s could not be done", async (line, message) => {
    write("d.json", [record("a")]);
    const { code, stderr } = await place.run(line);
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
  });
});

describe("redact", () => {
  test("writes a copy, a manifest and a salt that is its owner's alone", async () => {
    write("d.json", [record("a", secret), record("b")]);
    const line = "forgex redact d.json --output out/p.ndjson --manifest m.ndjson --salt-file salt";
    mkdirSync(path("out"));
    const first = await place.run(line);
    expect([first.code, first.stderr]).toEqual([
      0,
      expect.stringContaining("with parts withheld 1, stubs 0, left out 0"),
    ]);
    const copy = readFileSync(path("out/p.ndjson"), "utf8");
    expect(copy).toContain('"kind":"withheld","reason":"commercial"');
    expect(copy).not.toContain("operating");
    expect(statSync(path("salt")).mode & 0o777).toBe(0o600);
    const manifest = readFileSync(path("m.ndjson"), "utf8");
    expect(manifest).toMatch(/"at":"\/status","hash":"hmac-sha256:[0-9a-f]{64}"/);
    await place.run(line);
    expect(readFileSync(path("m.ndjson"), "utf8")).toBe(manifest);
    const again = await place.run("forgex redact out/p.ndjson --output out2.ndjson");
    expect([again.code, readFileSync(path("out2.ndjson"), "utf8")]).toEqual([0, copy]);
    expect((await place.run("forgex validate out/p.ndjson --quiet")).code).toBe(0);
  });

  test("a marking in a header behind the records counts for all of them", async () => {
    const rest = { marking: { level: "red" }, ...header };
    writeFileSync(path("d.json"), `{"records":[${JSON.stringify(record("a"))}],${JSON.stringify(rest).slice(1)}`);
    const { code, stdout } = await place.run("forgex redact d.json");
    expect(code).toBe(0);
    expect(stdout).not.toContain("us-dfc/project/a");
  });

  test("what cannot be read for certain is left out and named", async () => {
    const twice = `{"markings":[],${JSON.stringify(record("a", secret)).slice(1)}`;
    writeFileSync(path("d.ndjson"), `${JSON.stringify(header)}\n${twice}\n{"a":\n${JSON.stringify(record("b"))}\n`);
    const { code, stdout, stderr } = await place.run("forgex redact d.ndjson");
    expect(code).toBe(1);
    expect(stderr).toMatch(/d\.ndjson:2:.*key-repeated/);
    expect(stdout).not.toContain("project/a");
    expect(stdout).toContain("project/b");
  });

  test("as a gate it names the place, without the value, and fails", async () => {
    write("d.json", [record("a", secret), record("b")]);
    const { code, stdout } = await place.run("forgex redact d.json --for public --check");
    expect([code, stdout]).toEqual([1, "marking-stricter-than-audience: us-dfc/project/a, /status\n"]);
    expect((await place.run("forgex redact d.json --for us-dfc --check")).code).toBe(0);
  });

  test("never writes over its input", async () => {
    write("d.json", [record("a", secret)]);
    const before = readFileSync(path("d.json"), "utf8");
    const { code } = await place.run("forgex redact d.json --output ./d.json");
    expect([code, readFileSync(path("d.json"), "utf8")]).toEqual([2, before]);
  });
});
