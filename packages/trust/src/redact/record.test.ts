import { describe, expect, test } from "vitest";
import { manifestEntry, newSalt, redactRecord, saltedHash, surveyor } from "../index.ts";

const at = "2026-11-23";
const base = {
  type: "commitment",
  id: "us-dfc/commitment/k7q2zv",
  modified: "2026-11-23T09:00:00Z",
  recordStatus: "active",
};
const forPublic = (record: object, more: object = {}) =>
  redactRecord({ ...base, ...record }, { audience: "public", at, ...more });
const amber = { key: "m", level: "amber", reason: "commercial" };

describe("a field", () => {
  const loan = {
    name: "Loan",
    description: "A loan of 565,000,000 dollars.",
    amounts: [
      { key: "principal", value: 565000000, currency: "USD", asPrinted: "five hundred and sixty-five million" },
    ],
    sources: [
      { key: "s", at: ["/amounts/principal/value"], publisher: "DFC" },
      { key: "t", at: [""], publisher: "DFC" },
    ],
    claims: [{ key: "c", at: ["/amounts/principal/value"], op: "value", value: 600000000 }],
    markings: [{ ...amber, at: ["/amounts/principal/value"] }],
  };

  test("is withheld with its reason; what is said about it, prints it or repeats it goes too", () => {
    const { fate, record } = forPublic(loan);
    expect(fate).toBe("changed");
    expect(record).toEqual({
      ...base,
      name: "Loan",
      amounts: [{ key: "principal", currency: "USD" }],
      sources: [{ key: "t", at: [""], publisher: "DFC" }],
      missing: expect.arrayContaining([
        {
          key: expect.stringMatching(/^withheld-/),
          at: ["/amounts/principal/value"],
          kind: "withheld",
          reason: "commercial",
        },
        { key: expect.stringMatching(/^withheld-/), at: ["/amounts/principal/asPrinted"], kind: "withheld" },
        { key: expect.stringMatching(/^withheld-/), at: ["/description"], kind: "withheld" },
      ]),
      redacted: true,
    });
  });

  test.each(["us-dfc", "holder"])("%s sees its own", (audience) => {
    expect(redactRecord({ ...base, ...loan }, { audience, at }).fate).toBe("same");
  });

  test("what an entry says that is marked by itself is not repeated either", () => {
    const note = "as the minister told us";
    const claims = [{ key: "c", at: [""], op: "value", note, marking: { level: "red" } }];
    const { record } = forPublic({ description: `A loan, ${note}.`, claims });
    expect(record).toEqual({
      ...base,
      missing: [{ key: expect.any(String), at: ["/description"], kind: "withheld" }],
      redacted: true,
    });
  });

  test("a marking that has run out hides nothing", () => {
    expect(forPublic({ status: "signed", markings: [{ ...amber, at: ["/status"], until: "2026-10" }] }).fate).toBe(
      "same",
    );
  });

  test.each([
    ["an unknown level", { key: "m", at: ["/status"], level: "amberish" }],
    ["an audience that is no list", { key: "m", at: ["/status"], level: "clear", audience: "all" }],
    ["a place that is not there", { key: "m", at: ["/amounts/none/value"], level: "clear" }],
  ])("%s withholds", (_, marking) => {
    const { record } = forPublic({ status: "signed", amounts: [{ key: "a", value: 1 }], markings: [marking] });
    expect(record).not.toMatchObject({ status: "signed", amounts: [{ value: 1 }] });
    expect(record).not.toHaveProperty("markings");
  });
});

describe("lists", () => {
  test("an item goes without a key or a count, and the list is partial", () => {
    const { record } = forPublic({
      minerals: ["lithium", "cobalt"],
      recipients: [{ key: "svre" }, { key: "other" }],
      markings: [{ ...amber, at: ["/minerals/cobalt", "/recipients/svre"], note: "cobalt is secret" }],
    });
    expect(record).toMatchObject({ minerals: ["lithium"], recipients: [{ key: "other" }] });
    const { missing } = record as { missing: { at: string[] }[] };
    expect(missing.map(({ key: _, ...entry }: { key?: string; at: string[] }) => entry)).toEqual(
      expect.arrayContaining([
        { at: ["/minerals"], kind: "withheld", partial: true },
        { at: ["/recipients"], kind: "withheld", partial: true },
      ]),
    );
    expect(JSON.stringify(record)).not.toMatch(/cobalt|svre/);
  });

  test("a list of which nothing is left is withheld as a whole", () => {
    const { record } = forPublic({ minerals: ["cobalt"], markings: [{ ...amber, at: ["/minerals/cobalt"] }] });
    expect(record).not.toHaveProperty("minerals");
    expect(record).toMatchObject({ missing: [{ at: ["/minerals"], kind: "withheld" }] });
    expect(JSON.stringify(record)).not.toMatch(/partial/);
  });

  test("a key that names what is removed takes its item with it", () => {
    const { record } = forPublic({
      recipients: [{ key: "svre-holdings", organization: "x/organization/svre-holdings" }, { key: "b" }],
      markings: [{ ...amber, at: ["/recipients/svre-holdings/organization"] }],
    });
    expect(JSON.stringify(record)).not.toMatch(/svre/);
  });

  test("a name of a map is data", () => {
    const { record } = forPublic({
      extensions: { "us-dfc": { desk: "africa", open: 1 } },
      markings: [{ ...amber, at: ["/extensions/us-dfc/desk"] }],
    });
    expect(record).toMatchObject({ extensions: { "us-dfc": { open: 1 } } });
    expect(JSON.stringify(record)).not.toMatch(/desk|africa/);
  });
});

describe("whole records", () => {
  test.each([
    ["green", "stub"],
    ["amber", "stub"],
    ["amber+strict", "gone"],
    ["red", "gone"],
  ])("%s leaves: %s", (level, fate) => {
    const result = forPublic({ name: "Loan to SVRE", markings: [{ key: "m", at: [""], level }] });
    expect(result.fate).toBe(fate);
    expect(JSON.stringify(result.record) ?? "").not.toMatch(/SVRE/);
  });

  test("what looks like a marking and is none leaves nothing", () => {
    expect(forPublic({ Marking: { level: "amber" } }).fate).toBe("gone");
    expect(forPublic({ amounts: [{ key: "a", value: 5, marking: { level: "amber" } }] }).fate).toBe("gone");
    expect(forPublic({ name: "Marking time", status: "marked" }).fate).toBe("same");
  });

  test("a dataset that the reader may not see leaves nothing, and an id that tells leaves nothing", () => {
    expect(forPublic({}, { header: { marking: { level: "green" } } }).fate).toBe("gone");
    const naming = {
      minerals: ["lithium"],
      id: "us-dfc/commitment/lithium-2",
      markings: [{ ...amber, at: ["/minerals"] }],
    };
    expect(forPublic(naming).fate).toBe("gone");
  });

  test("references to records that are left out go, and records whose ids name them", () => {
    const options = { audience: "public", at } as const;
    const survey = surveyor(options);
    const secret = {
      ...base,
      type: "organization",
      id: "us-dfc/organization/svre",
      markings: [{ key: "m", at: [""], level: "red" }],
    };
    const naming = { ...base, id: "us-dfc/commitment/loan-svre-1", projects: ["us-dfc/project/svre-1"] };
    const open = {
      ...base,
      recipients: [{ key: "r", organization: secret.id }],
      description: `Given to ${secret.id}.`,
    };
    for (const record of [naming, secret, open]) survey.push(record);
    const { gone } = survey.finish();
    expect([...gone]).toEqual([secret.id]);
    const { record } = redactRecord(open, { ...options, gone });
    expect(JSON.stringify(record)).not.toMatch(/svre/);
    expect(record).toMatchObject({ recipients: [{ key: "r" }], redacted: true });
  });
});

test("a total with one part withheld is flagged for the publisher", () => {
  const rows = [
    { key: "a", count: 13 },
    { key: "b", count: 19 },
  ];
  const { flags } = forPublic({
    type: "observation",
    count: 32,
    breakdowns: [{ key: "r", kind: "additive", rows }],
    markings: [{ ...amber, at: ["/breakdowns/r/rows/b/count"] }],
  });
  expect(flags).toEqual([{ code: "part-by-subtraction", at: "/count", parts: "/breakdowns/r/rows" }]);
});

describe("the manifest", () => {
  const record = { ...base, status: "signed", markings: [{ ...amber, at: ["/status"] }] };
  const result = redactRecord(record, { audience: "public", at });

  test("lets whoever has salt and value prove sameness", async () => {
    const hash = await saltedHash(new Uint8Array(32).fill(7));
    const entry = await manifestEntry(record, result, hash);
    expect(entry).toMatchObject({
      id: base.id,
      removed: [{ at: "/status", hash: await hash(base.id, "/status", "signed") }],
    });
    const other = await saltedHash(newSalt());
    expect(await other(base.id, "/status", "signed")).not.toBe(entry?.removed[0]?.hash);
  });

  test("has no hash without a salt, and tells of no record that is left out", async () => {
    expect(JSON.stringify(await manifestEntry(record, result))).not.toMatch(/hmac/);
    expect(await manifestEntry(record, { fate: "gone", told: [], flags: [] })).toBeUndefined();
    await expect(saltedHash(new Uint8Array(8))).rejects.toMatchObject({ code: "salt-too-short" });
  });
});

test("an audience that is none and a day that is none are refused", () => {
  expect(() => forPublic({}, { audience: "Everybody!" })).toThrow(
    expect.objectContaining({ code: "audience-malformed" }),
  );
  expect(() => forPublic({}, { at: "soon" })).toThrow(expect.objectContaining({ code: "date-malformed" }));
});
