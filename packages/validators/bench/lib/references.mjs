import { join } from "node:path";
import { measure } from "./measure.mjs";
import { bench } from "./paths.mjs";

/** References across records: time and memory for ten times as many. */
export async function referenceRows({ references, rounds, tell }) {
  const work = (name, count) => ({
    name,
    argv: ["--expose-gc", join(bench, "works/references.mjs"), String(count)],
  });
  const results = await measure([work("few", references / 10), work("many", references)], rounds, tell);
  const [few, many] = [results.get("few").said, results.get("many").said];
  const perId = (many.held - few.held) / (many.ids - few.ids);
  return [
    {
      work: `${references.toLocaleString("en")} references, time(10×)/time(1×)`,
      ratio: many.seconds / few.seconds,
      goal: "≤ 12",
      peers: { "bytes per id": perId, "memory(10×)/memory(1×)": many.held / few.held },
      rounds,
    },
  ];
}
