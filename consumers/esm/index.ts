import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { contentHash, type Facility, type Finding, type Report } from "@forgex/schema";
import { isMineral } from "@forgex/schema/codelists/mineral";
import { mineralTitles } from "@forgex/schema/codelists/mineral/titles";
import { fieldAt } from "@forgex/schema/fields";
import { readText } from "@forgex/schema/text";
import { convertQuantity } from "@forgex/schema/units";
import { validate, validateBytes } from "@forgex/validators";
import { fileSource } from "@forgex/validators/node";
import { facility } from "@forgex/validators/zod";

const parsed: Facility = facility.parse({
  type: "facility",
  id: "example/facility/mine-1",
  modified: "2026-11-23T00:00:00Z",
  recordStatus: "active",
  kinds: ["mine"],
});
assert.equal(parsed.kinds?.[0], "mine");
// @ts-expect-error: a facility has no such field
parsed.kindz;
assert.throws(() => facility.parse({ ...parsed, kindz: ["mine"] }));
assert.match(contentHash(parsed), /^sha256:[0-9a-f]{64}$/);
const facilitySchema = createRequire(import.meta.url)("@forgex/schema/schemas/strict/facility.schema.json");
assert.equal(facilitySchema.title, "Facility");
assert.ok(isMineral("lithium"));
assert.ok(mineralTitles.lithium.title);
assert.equal(typeof readText, "function");
assert.equal(typeof convertQuantity, "function");
assert.equal(fieldAt("facility", "/kinds")?.title, "Kinds");

const report: Report = await validateBytes(fileSource(new URL("../data.json", import.meta.url).pathname));
assert.equal(report.verdict, "invalid");
const finding: Finding | undefined = report.findings.find((f) => f.severity === "error");
assert.equal(finding?.code, "field-unknown");
const empty = await validate([]);
assert.equal(empty.counts.error, 0);
