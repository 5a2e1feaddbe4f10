// Fails when package-lock.json lacks a platform package that `npm ci` will ask for,
// or names any address to download from.
import { readFileSync } from "node:fs";

const { packages } = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"));
const faults = [];
for (const [at, entry] of Object.entries(packages)) {
  if (/^[a-z+]+:/.test(entry.resolved ?? "")) faults.push(`${at}: has a download address`);
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    let base = at;
    while (!packages[`${base ? `${base}/` : ""}node_modules/${name}`] && base)
      base = base.includes("/node_modules/") ? base.slice(0, base.lastIndexOf("/node_modules/")) : "";
    if (!packages[`${base ? `${base}/` : ""}node_modules/${name}`]) faults.push(`${at}: lacks ${name}`);
  }
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
