// The whole validator from a file to a report: `all` rules, or the `structure` alone; on one thread or on several.
import { createRequire } from "node:module";
import { done } from "./_lines.mjs";

const [path, what, workers = "0"] = process.argv.slice(2);
const node = await import("@forgex/validators/node");
const { toJson, validateBytes } = await import("@forgex/validators");
const options = { today: "2026-11-23", ...(what === "structure" ? { only: "structure" } : {}) };
const report =
  workers === "0"
    ? await validateBytes(node.fileSource(path), options)
    : await node.validateFiles([path], { ...options, workers: Number(workers) });
const { createHash } = createRequire(import.meta.url)("node:crypto");
done({
  records: Object.values(report.records).reduce((sum, n) => sum + n, 0),
  errors: report.counts.error,
  hash: createHash("sha256").update(toJson(report)).digest("hex"),
});
