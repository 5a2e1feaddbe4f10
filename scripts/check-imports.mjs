// Keeps the import table of the house true: which package may import which (docs/decisions/import-table.md).
// Looks at every import of every source file, static and dynamic, and at the dependencies that each package declares.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** Package → the packages of the house that it may import. Leaves are imported by nobody. */
export const TABLE = {
  schema: [],
  validators: ["schema"],
  converters: ["schema"],
  trust: ["schema"],
  client: ["schema"],
  cli: ["schema", "validators", "converters", "client", "trust", "server"],
  server: ["schema", "validators", "converters", "client", "trust"],
  web: ["schema", "validators", "converters", "client", "trust"],
  codegen: [],
};
/** Packages without any dependency at run time. */
const BARE = ["schema", "client"];
/** The one way in which a leaf may load another: `forgex serve` starts the node. */
const DYNAMIC_ONLY = { cli: ["server"] };
/** Tests may also use the generator of documents. */
const TESTS_MAY = ["codegen"];

/** Every module that a source names, and whether only by dynamic import. */
function imports(text) {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName, pos }) => ({
    target: fileName,
    dynamic: /\bimport\s*\(\s*$/.test(text.slice(0, pos)),
  }));
}

function* sources(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (["node_modules", "dist", "fixtures", "reports", ".turbo"].includes(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(path);
    else if (/\.[cm]?[jt]sx?$/.test(entry.name)) yield path;
  }
}

/** Lists what breaks the table below a root folder that has `packages/`. */
export function faultsOf(root) {
  const faults = [];
  for (const name of readdirSync(join(root, "packages"))) {
    const folder = join(root, "packages", name);
    if (!existsSync(join(folder, "package.json"))) continue;
    const may = TABLE[name];
    if (may === undefined) {
      faults.push(`packages/${name}: is not in the import table`);
      continue;
    }
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    for (const field of ["dependencies", "peerDependencies", "optionalDependencies"])
      for (const dependency of Object.keys(manifest[field] ?? {})) {
        const own = dependency.match(/^@forgex\/([a-z]+)$/)?.[1];
        if (own !== undefined && !may.includes(own))
          faults.push(`packages/${name}/package.json: ${field} names ${dependency}`);
        if (own === undefined && BARE.includes(name))
          faults.push(`packages/${name}: must have no dependency, has ${dependency}`);
      }
    for (const path of sources(folder)) {
      const isTest = /\.test(-d)?\.[jt]s$/.test(path) || relative(folder, path).split(sep)[0] === "test";
      const text = readFileSync(path, "utf8");
      for (const { target, dynamic } of imports(text)) {
        let other = target.match(/^@forgex\/([a-z]+)(?:\/|$)/)?.[1];
        if (other === undefined && target.startsWith(".")) {
          const [top, neighbour] = relative(root, resolve(path, "..", target)).split(sep);
          if (top === "packages" && neighbour !== name) other = neighbour;
        }
        if (other === undefined || other === name) continue;
        if (isTest && TESTS_MAY.includes(other)) continue;
        if (!may.includes(other)) faults.push(`${relative(root, path)}: ${name} may not import ${other}`);
        else if (DYNAMIC_ONLY[name]?.includes(other) && !dynamic)
          faults.push(`${relative(root, path)}: ${name} may load ${other} by dynamic import only`);
      }
    }
  }
  return faults;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const faults = faultsOf(fileURLToPath(new URL("..", import.meta.url)));
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) console.error("The import table of docs/decisions/import-table.md says who may import whom.");
  process.exitCode = faults.length > 0 ? 1 : 0;
}
