import { join } from "node:path";
import { dataFile, removeLarge } from "./data.mjs";
import { measure } from "./measure.mjs";
import { bench } from "./paths.mjs";

const MB = 1e6;

/** Most memory held over a gigabyte, as NDJSON and as one dataset object. The files are taken away afterwards. */
export async function largeRows({ bytes, tell }) {
  try {
    tell("writing the files");
    const size = `${(bytes / 1e9).toFixed(1)} GB`;
    const lines = dataFile({ bytes, share: 0.03 });
    const array = dataFile({ bytes, share: 0.03, form: "array" });
    const work = (name, path, what) => ({ name, argv: [join(bench, "works/whole.mjs"), path, what] });
    const results = await measure(
      [
        work("lines structure", lines, "structure"),
        work("array structure", array, "structure"),
        work("lines all", lines, "all"),
        work("array all", array, "all"),
      ],
      1,
      tell,
    );
    const row = (work, name, goal) => ({ work, ratio: results.get(name).rss / MB, goal, peers: {}, rounds: 1 });
    return [
      row(`${size} NDJSON, structure, MB resident`, "lines structure", "≤ 150"),
      row(`${size} array, structure, MB resident`, "array structure", "≤ 200"),
      row(`${size} NDJSON, all rules, MB resident`, "lines all", "≤ 256"),
      row(`${size} array, all rules, MB resident`, "array all", "≤ 256"),
      {
        work: `${size} array form to NDJSON form, time`,
        ratio: results.get("array all").seconds / results.get("lines all").seconds,
        goal: "≤ 1.15",
        peers: {},
        rounds: 1,
      },
    ];
  } finally {
    removeLarge();
  }
}
