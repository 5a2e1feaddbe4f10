import { bytesOf, type Report } from "@forgex/schema";
import { expect, test } from "vitest";
import type { ValidateOptions } from "../engine/options.ts";
import { validateBytes } from "../engine/validate.ts";
import { mergeReports } from "./merge-reports.ts";

const facility = (id: string, minerals: readonly string[]): string =>
  JSON.stringify({
    type: "facility",
    id: `example/facility/${id}`,
    modified: "2026-01-05T09:00:00Z",
    recordStatus: "active",
    commodities: minerals.map((mineral) => ({ key: mineral, mineral, role: "by-product" })),
  });

const options: ValidateOptions = {
  today: "2026-11-23",
  rules: { "value-expected": "off" },
  suppressions: [
    { code: "by-product-alone", reason: "The operator was asked.", until: "2026-12-31" },
    { code: "by-product-alone", record: "example/facility/z", reason: "The operator was asked.", until: "2026-12-30" },
    { code: "part-of-cycle", reason: "To be mended in spring.", until: "2026-10-31" },
  ],
};

const part = (name: string, text: string): Promise<Report> => validateBytes(bytesOf(name, text), options);

test("what reports of parts say of their one configuration is told once", async () => {
  const parts = [
    await part("a.json", facility("a", ["gallium"])),
    await part("b.json", facility("b", ["gallium"])),
    await part("c.json", facility("c", []).replace(',"commodities":[]', "")),
  ];
  // The part without a by-product has a note that its suppression is not needed; the whole has not.
  expect(parts[2]?.counts).toEqual({ error: 1, warning: 0, note: 2 });
  for (const order of [parts, [...parts].reverse()]) {
    const whole = mergeReports(order);
    expect(whole.counts).toEqual({ error: 1, warning: 0, note: 1 });
    expect(whole.findings.map(({ code, pointer }) => [code, pointer]).sort()).toEqual([
      ["suppression-expired", "/suppressions/2"],
      ["suppression-unused", "/suppressions/1"],
    ]);
    expect(whole.suppressed?.map(({ count }) => count)).toEqual([2]);
  }
});

test("reports under different suppressions are not joined", async () => {
  const one = await part("a.json", facility("a", ["gallium"]));
  const other = await validateBytes(bytesOf("b.json", facility("b", ["gallium"])), { ...options, suppressions: [] });
  expect(() => mergeReports([one, other])).toThrow(expect.objectContaining({ code: "reports-differ" }));
});
