import { bytesOf, ForgexError, type Report } from "@forgex/schema";
import { describe, expect, test } from "vitest";
import type { Suppression } from "../config/suppression.ts";
import { rules } from "../rules/catalogue.ts";
import type { ValidateOptions } from "./options.ts";
import { validateBytes } from "./validate.ts";

const record = (id: string, more: object = {}) => ({
  type: "facility",
  id: `example/facility/${id}`,
  modified: "2026-01-05T09:00:00Z",
  recordStatus: "active",
  commodities: [{ key: "ga", mineral: "gallium", role: "by-product" }],
  ...more,
});
const header = { type: "dataset", forgex: "1.0", id: "example/dataset/d", publisher: "example" };
const lines = (...values: object[]): string => values.map((value) => JSON.stringify(value)).join("\n");
const byProduct: Suppression = { code: "by-product-alone", reason: "The operator was asked.", until: "2026-12-31" };

function check(text: string, options: ValidateOptions): Promise<Report> {
  return validateBytes(bytesOf("data.ndjson", text), {
    today: "2026-11-23",
    rules: { "value-expected": "off" },
    ...options,
  });
}

const codesOf = (report: Report): string[] => report.findings.map(({ code }) => code);

describe("a suppression", () => {
  const two = lines(header, record("a"), record("b"));

  test("holds back what it names, and the report lists it apart", async () => {
    const plain = await check(two, {});
    expect(codesOf(plain)).toEqual(["by-product-alone", "by-product-alone"]);
    expect(plain.suppressed).toBeUndefined();
    const some = await check(two, { suppressions: [{ ...byProduct, record: "example/facility/a" }] });
    expect(some.findings.map((one) => one.record)).toEqual(["example/facility/b"]);
    expect(some.counts.note).toBe(1);
    expect(some.suppressed).toEqual([{ ...byProduct, record: "example/facility/a", count: 1 }]);
    const all = await check(two, { suppressions: [byProduct] });
    expect(codesOf(all)).toEqual([]);
    expect(all.suppressed).toEqual([{ ...byProduct, count: 2 }]);
  });

  test("holds for a place and what stands in it", async () => {
    const at = (pointer: string) => check(two, { suppressions: [{ ...byProduct, at: pointer }] });
    expect((await at("/commodities")).counts.note).toBe(0);
    expect(codesOf(await at("/commodities/al"))).toEqual([
      "by-product-alone",
      "by-product-alone",
      "suppression-unused",
    ]);
  });

  test("counts exactly, however few findings are shown", async () => {
    const many = lines(header, ...Array.from({ length: 50 }, (_, i) => record(`f${i}`)));
    const suppressions = [{ ...byProduct, record: "example/facility/f49" }];
    const report = await check(many, { maxFindings: 2, suppressions });
    expect(report.counts.note).toBe(49);
    expect(report.suppressed?.[0]?.count).toBe(1);
  });

  test("holds back findings about many records", async () => {
    const loop = lines(
      header,
      record("a", { commodities: undefined, partOf: "example/facility/b" }),
      record("b", { commodities: undefined, partOf: "example/facility/a" }),
    );
    const plain = await check(loop, {});
    expect(codesOf(plain)).toContain("part-of-cycle");
    const suppressions = [{ code: "part-of-cycle", reason: "To be mended in May.", until: "2027-05-31" }];
    expect(codesOf(await check(loop, { suppressions }))).not.toContain("part-of-cycle");
  });

  test("that has run out is an error, and one that holds nothing back a note", async () => {
    const expired = await check(two, {
      suppressions: [{ ...byProduct, until: "2026-11-22" }],
      configuration: "settings.json",
    });
    expect(expired.counts).toEqual({ error: 1, warning: 0, note: 2 });
    expect(expired.verdict).toBe("invalid");
    const [one] = expired.findings.filter(({ code }) => code === "suppression-expired");
    expect(one).toMatchObject({ pointer: "/suppressions/0", position: { source: "settings.json" } });
    expect(one?.message).toContain("by-product-alone");
    const today = await check(two, { suppressions: [{ ...byProduct, until: "2026-11-23" }] });
    expect(today.counts).toEqual({ error: 0, warning: 0, note: 0 });
    const unused = await check(lines(header), { suppressions: [byProduct] });
    expect(codesOf(unused)).toEqual(["suppression-unused"]);
  });

  test("is refused without a reason, a day, or a rule that may be suppressed", async () => {
    const refused = async (suppression: Suppression): Promise<string> => {
      const error = await check("{}", { suppressions: [suppression] }).catch((thrown: unknown) => thrown);
      return (error as ForgexError).code;
    };
    expect(await refused({ ...byProduct, reason: "because" })).toBe("suppression-malformed");
    expect(await refused({ ...byProduct, until: "2027" })).toBe("suppression-malformed");
    expect(await refused({ ...byProduct, until: "2027-02-30" })).toBe("suppression-malformed");
    expect(await refused({ ...byProduct, code: "no-such-rule" })).toBe("rule-unknown");
    expect(await refused({ ...byProduct, code: "value-null" })).toBe("rule-fixed");
    expect(await refused({ ...byProduct, code: "suppression-expired" })).toBe("rule-fixed");
  });
});

describe("rules about suppressions", () => {
  test.each(rules.filter(({ scope }) => scope === "configuration"))(
    "$code does what its examples say",
    async (rule) => {
      const { passes, fails } = rule.examples as {
        passes: { value: { suppressions: Suppression[] } }[];
        fails: { value: { suppressions: Suppression[] }; pointer: string }[];
      };
      for (const { value } of passes) expect(codesOf(await check(lines(header), value))).not.toContain(rule.code);
      for (const { value, pointer } of fails) {
        const found = (await check(lines(header), value)).findings.filter(({ code }) => code === rule.code);
        expect(found.map((one) => one.pointer)).toEqual([pointer]);
      }
    },
  );
});

describe("grades and profiles", () => {
  test("faults of reading and structure cannot be switched off or graded down", async () => {
    for (const grade of ["off", "note", "warning"] as const) {
      await expect(check("{}", { rules: { "field-unknown": grade } })).rejects.toMatchObject({ code: "rule-fixed" });
      await expect(check("{}", { rules: { "json-syntax": grade } })).rejects.toMatchObject({ code: "rule-fixed" });
    }
    await expect(check("{}", { rules: { "field-unknown": "error" } })).resolves.toBeDefined();
  });

  test("a profile grades, and the rules given go before it", async () => {
    const text = lines(header, record("a"));
    const draft = await check(text, { profile: "draft", rules: {} });
    expect(codesOf(draft)).toEqual([]);
    const anew = await check(text, { profile: "draft", rules: { "by-product-alone": "error" } });
    expect(anew.counts.error).toBe(1);
    await expect(check(text, { profile: "public", audience: "holder" })).rejects.toBeInstanceOf(ForgexError);
    const unknown = check(text, { profile: "private" as "public" });
    await expect(unknown).rejects.toMatchObject({ code: "profile-unknown" });
  });
});
