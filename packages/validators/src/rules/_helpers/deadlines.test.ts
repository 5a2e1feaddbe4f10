import type { Agreement } from "@forgex/schema";
import { expect, test } from "vitest";
import { computedDue, dayAfter } from "./deadlines.ts";

test.each([
  ["2025-10-20", "P180D", "2026-04-18"],
  ["2025-10-20", "P6M", "2026-04-20"],
  ["2025-12-31", "P2M", "2026-02-28"],
  ["2024-02-29", "P1Y", "2025-02-28"],
  ["2026-02-04", "P2W", "2026-02-18"],
])("%s and %s give %s", (day, offset, due) => {
  expect(dayAfter(day, offset)).toBe(due);
});

const agreement = (signatures: object[]): Agreement =>
  ({
    type: "agreement",
    id: "x/agreement/a",
    modified: "",
    recordStatus: "active",
    signatures,
  }) as unknown as Agreement;
const deadline = { trigger: "signature", offset: "P30D" };

test("a deadline is computed only from one certain day", () => {
  expect(computedDue(agreement([{ date: "2026-02-04" }, { date: "2026-02-04" }]), deadline)).toBe("2026-03-06");
  expect(computedDue(agreement([{ date: "2026-02-04" }, { date: "2026-02-05" }]), deadline)).toBeUndefined();
  expect(computedDue(agreement([{ date: "2026-02-04" }, {}]), deadline)).toBeUndefined();
  expect(computedDue(agreement([{ date: "2026-02" }]), deadline)).toBeUndefined();
  expect(computedDue(agreement([{ date: "2026-02-04", dateQualifier: "by" }]), deadline)).toBeUndefined();
  expect(computedDue(agreement([{ date: "2026-02-04" }]), { ...deadline, trigger: "request" })).toBeUndefined();
});
