// Runs in a page: no Node module may be reached. The bundle is made for a browser and run without Node's globals.
import { type Commitment, contentHash } from "@forgex/schema";
import { validateBytes } from "@forgex/validators";
import { commitment } from "@forgex/validators/zod";

const value: Commitment = commitment.parse({
  type: "commitment",
  id: "example/commitment/loan-1",
  modified: "2026-11-23T00:00:00Z",
  recordStatus: "active",
});
if (!contentHash(value).startsWith("sha256:")) throw new TypeError("no hash");
const report = await validateBytes({
  name: "memory",
  async *bytes() {
    yield new TextEncoder().encode(JSON.stringify({ ...value, kindz: "loan" }));
  },
});
if (report.verdict !== "invalid") throw new TypeError("the fault was not found");
