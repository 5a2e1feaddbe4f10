// Records that do nothing but refer to each other: time, and what the validator holds of them in memory at the end.
import { createShard, finishShard, mergeShards, pushLocated } from "@forgex/validators";
import { done } from "./_lines.mjs";

const references = Number(process.argv[2]);
const perRecord = 4;
const ids = references / perRecord;
const id = (n) => `forgex/facility/${(n % ids).toString(36)}`;
const options = { today: "2026-11-23" };

const header = { forgex: "1.0", id: "forgex/dataset/x", publisher: "forgex", title: "X", language: "en" };
const start = performance.now();
const shard = createShard(options);
const place = (index) => ({
  source: "x",
  index,
  position: { source: "x", line: index + 2, column: 1, offset: 90 * index },
});
pushLocated(shard, { ...place(-1), role: "header", value: header });
globalThis.gc();
const before = held();
for (let n = 0; n < ids; n++) {
  const value = {
    type: "project",
    id: `forgex/project/${n.toString(36)}`,
    modified: "2026-11-02T09:00:00Z",
    recordStatus: "active",
    facilities: Array.from({ length: perRecord }, (_, i) => `forgex/facility/${((n * 7 + i * 13) % ids).toString(36)}`),
  };
  pushLocated(shard, { ...place(2 * n), role: "record", value });
  const facility = { type: "facility", id: id(n), modified: "2026-11-02T09:00:00Z", recordStatus: "active" };
  pushLocated(shard, { ...place(2 * n + 1), role: "record", value: facility });
}
globalThis.gc();
const after = held();
const report = mergeShards([finishShard(shard)], options);
done({ ids: 2 * ids, seconds: (performance.now() - start) / 1000, held: after - before, errors: report.counts.error });

function held() {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
