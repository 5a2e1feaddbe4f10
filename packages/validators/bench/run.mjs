// npm run bench [-- --quick] [--large] [--json] [--records N] [--rounds N] [--bytes N] [--processor-time] [--only speed,references,cold,sizes,large]
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const here = dirname(fileURLToPath(import.meta.url));
const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    large: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    "no-peers": { type: "boolean", default: false },
    records: { type: "string" },
    bytes: { type: "string" },
    "processor-time": { type: "boolean", default: false },
    rounds: { type: "string" },
    only: { type: "string" },
  },
});

if (!existsSync(join(here, "../dist/node.js"))) {
  console.error("Build first: npm run build");
  process.exit(2);
}
if (!values["no-peers"] && !existsSync(join(here, "node_modules/ajv"))) {
  console.error("Installing the peers, once …");
  const npm = process.env.npm_execpath;
  const words = ["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--workspaces=false"];
  const [command, ...args] = npm ? [process.execPath, npm, ...words] : ["npm", ...words];
  spawnSync(command, args, { cwd: here, stdio: ["ignore", "ignore", "inherit"] });
}

const { jsonLine, table } = await import("./lib/table.mjs");
const options = {
  records: Number(values.records ?? (values.quick ? 8_000 : 30_000)),
  rounds: Number(values.rounds ?? (values.quick ? 2 : 5)),
  references: values.quick ? 200_000 : 1_000_000,
  bytes: Number(values.bytes ?? 1e9),
  peers: !values["no-peers"] && existsSync(join(here, "node_modules/ajv")),
  tell: (text) => process.stderr.isTTY && process.stderr.write(`\r\x1b[K${text}`),
};
if (values["processor-time"]) (await import("./lib/measure.mjs")).countProcessorTime();
const coldRounds = Math.max(values.quick ? 5 : 11, options.rounds);

const groups = {
  speed: async () => (await import("./lib/speed.mjs")).speedRows(options),
  references: async () =>
    (await import("./lib/references.mjs")).referenceRows({ ...options, rounds: Math.min(3, options.rounds) }),
  cold: async () => (await import("./lib/cold.mjs")).coldRows({ ...options, rounds: coldRounds }),
  sizes: async () => (await import("./lib/sizes.mjs")).sizeRows(),
  large: async () => (await import("./lib/large.mjs")).largeRows(options),
};
const wanted = values.only?.split(",") ?? Object.keys(groups).filter((name) => name !== "large" || values.large);
const all = [];
for (const name of wanted) {
  try {
    const result = await groups[name]();
    const { rows, failures = [] } = Array.isArray(result) ? { rows: result } : result;
    all.push(...rows);
    if (values.json) for (const row of rows) console.log(jsonLine(row));
    options.tell("");
    for (const failure of failures) console.error(`Not measured: ${failure}`);
  } catch (error) {
    console.error(`Not measured: ${name}: ${error.message}`);
  }
}
options.tell("");
if (!values.json) {
  console.log(table(all));
  console.log(
    "\nRatios to split + decode + JSON.parse per line of the same file in the same rounds, unless the work says otherwise.",
  );
}
