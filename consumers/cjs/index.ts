import assert = require("node:assert/strict");
import schema = require("@forgex/schema");
import validators = require("@forgex/validators");
import zod = require("@forgex/validators/zod");
import text = require("@forgex/schema/text");

const parsed: schema.Facility = zod.facility.parse({
  type: "facility",
  id: "example/facility/mine-1",
  modified: "2026-11-23T00:00:00Z",
  recordStatus: "active",
});
assert.match(schema.contentHash(parsed), /^sha256:[0-9a-f]{64}$/);
assert.equal(typeof text.readText, "function");
async function* bytes() {
  yield new TextEncoder().encode(JSON.stringify({ ...parsed, kindz: ["mine"] }));
}
validators.validateBytes({ name: "memory", bytes }).then((report) => {
  assert.equal(report.verdict, "invalid");
  assert.ok(report.findings.some((finding) => finding.code === "field-unknown"));
});
