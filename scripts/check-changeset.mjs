// Fails when no changeset tells users what is coming. A release consumes them, so right after one the changelogs speak instead.
import { existsSync, readdirSync, readFileSync } from "node:fs";

const folder = new URL("../.changeset/", import.meta.url);
const notes = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md");
const released = readdirSync(new URL("../packages/", import.meta.url)).some((name) =>
  existsSync(new URL(`../packages/${name}/CHANGELOG.md`, import.meta.url)),
);
const faults = notes.filter(
  (name) =>
    !/^---\n(?:(?:"@forgex\/[a-z]+": (?:major|minor|patch)\n)+)---\n\n\S/.test(
      readFileSync(new URL(name, folder), "utf8"),
    ),
);
for (const name of faults) console.error(`.changeset/${name}: names no package, or says nothing`);
if (notes.length === 0 && !released)
  console.error("There is no changeset: run `npx changeset` and tell users what they will notice.");
process.exitCode = faults.length > 0 || (notes.length === 0 && !released) ? 1 : 0;
