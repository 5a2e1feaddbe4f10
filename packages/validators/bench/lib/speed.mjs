import { join } from "node:path";
import { dataFile } from "./data.mjs";
import { measure } from "./measure.mjs";
import { bench } from "./paths.mjs";

const objects = (name, path, which) => ({ name, argv: [join(bench, "works/objects.mjs"), path, which] });
const whole = (name, path, what, workers) => ({
  name,
  argv: [join(bench, "works/whole.mjs"), path, what, ...(workers ? [String(workers)] : [])],
});
const bytes = (name, path) => ({ name, argv: [join(bench, "works/bytes.mjs"), path] });

/** Times of checking NDJSON, each to the time of split + decode + JSON.parse of the same file in the same rounds. */
export async function speedRows({ records, rounds, tell, peers: withPeers }) {
  const file = (share, shape) => dataFile({ records, share, shape });
  const [clean, few, many, uniform] = [file(0), file(0.03), file(0.2), file(0, "uniform")];
  const peers = withPeers ? ["ajv", "zod", "typebox", "valibot", "ata"] : [];
  const results = await measure(
    [
      objects("floor 0 %", clean, "floor"),
      objects("floor 3 %", few, "floor"),
      objects("floor 20 %", many, "floor"),
      objects("floor uniform", uniform, "floor"),
      whole("bytes 0 %", clean, "structure"),
      whole("bytes 3 %", few, "structure"),
      bytes("bytes, then parse", clean),
      objects("objects", clean, "forgex"),
      objects("objects uniform", uniform, "forgex"),
      ...peers.map((peer) => objects(peer, clean, peer)),
      whole("whole 3 %", few, "all"),
      whole("whole 20 %", many, "all"),
      whole("one worker", few, "all", 1),
      whole("two workers", few, "all", 2),
    ],
    rounds,
    tell,
  );
  const ratio = (work, floor = "floor 0 %") => {
    const [one, other] = [results.get(work), results.get(floor)];
    return (one?.failed ?? other?.failed) === undefined ? one.seconds / other.seconds : Number.NaN;
  };
  const beside = Object.fromEntries(peers.map((peer) => [peer, sayable(ratio(peer), results.get(peer))]));
  const row = (work, value, goal, others = {}) => ({ work, ratio: value, goal, peers: others, rounds });
  const sameReport = results.get("two workers").said.hash === results.get("one worker").said.hash;
  // Threads are worth nothing by the time of processors: only the clock tells.
  const [alone, shared] = [results.get("whole 3 %"), results.get("two workers")];
  const faster = (alone.failed ?? shared.failed) === undefined ? alone.elapsed / shared.elapsed : Number.NaN;
  const rows = [
    row("structure from bytes, 0 % invalid", ratio("bytes 0 %"), "≤ 0.45", beside),
    row("structure from bytes, 3 % invalid, explained", ratio("bytes 3 %", "floor 3 %"), "≤ 0.75", beside),
    row("parse + check, ragged", ratio("objects"), "≤ 1.40", beside),
    row("parse + check, uniform", ratio("objects uniform", "floor uniform"), "≤ 1.40"),
    row("validated objects from bytes", ratio("bytes, then parse"), "≤ 1.20"),
    row("whole validator, 3 % invalid", ratio("whole 3 %", "floor 3 %"), "≤ 1.7 (stretch 1.0)"),
    row("whole validator, 20 % invalid", ratio("whole 20 %", "floor 20 %"), "≤ 2.5"),
    row("two workers against none, times faster", faster, "≥ 1.6", {
      "same report": String(sameReport),
    }),
    row("structure against Ajv standalone, times faster", withPeers ? ratio("ajv", "bytes 0 %") : Number.NaN, "≥ 7"),
  ];
  const failures = [...results].flatMap(([name, { failed }]) => (failed === undefined ? [] : [`${name}: ${failed}`]));
  return { rows: rows.filter(({ work }) => withPeers || !work.includes("Ajv")), failures };
}

const sayable = (value, { failed }) => (failed === undefined ? value : "failed");
