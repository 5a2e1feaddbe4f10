import { recordTypes } from "@forgex/schema";
import { describe, expect, test } from "vitest";
import { bundleSize } from "./bundle-size.mjs";

const KB = 1000;

describe("what a browser loads, compressed", () => {
  test.each(recordTypes)("the check of %s is at most 10 kB", async (type) => {
    const { gzip } = await bundleSize(`export { check } from "@forgex/validators/check/${type}";`);
    expect(gzip).toBeGreaterThan(0.5 * KB);
    expect(gzip).toBeLessThanOrEqual(10 * KB);
  });

  test("the whole validator, with all rules, stays within its budget", async () => {
    const { gzip } = await bundleSize(`export { toText, validateBytes } from "@forgex/validators";`);
    expect(gzip).toBeLessThanOrEqual(BUDGET * KB);
  });
});

/** First measured at 292 kB (1.2 MB minified). What makes it larger must be worth it. */
const BUDGET = 330;
