import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { SourceError } from "./errors.ts";
import { readStandard, targets } from "./targets.ts";
import { apply, compare } from "./write.ts";

/**
 * `tsx packages/codegen/src/cli.ts <target…> [--check]`
 * Renders everything in memory first and writes only then. With `--check` nothing is written: files that are not as
 * they should be are listed, and the exit code is 1. A source that is refused gives the exit code 2.
 */
async function main(args: readonly string[]): Promise<number> {
  const root = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");
  const check = args.includes("--check");
  const names = args.filter((a) => !a.startsWith("--"));
  const chosen = names.map((name) => targets.find((t) => t.name === name));
  const unknown = args.some((a) => a.startsWith("--") && a !== "--check");
  if (names.length === 0 || unknown || chosen.includes(undefined)) {
    console.error(`usage: cli.ts <${targets.map((t) => t.name).join(" | ")}>… [--check]`);
    return 2;
  }
  const standard = await readStandard(root);
  const rendered = await Promise.all(
    chosen
      .filter((t) => t !== undefined)
      .map(async (target) => {
        const files = await target.render(standard, root);
        return { target, files, difference: await compare(root, target, files) };
      }),
  );
  let stale = 0;
  for (const { target, files, difference } of rendered) {
    const { missing, changed, leftOver } = difference;
    if (!check) {
      await apply(root, files, difference);
      const count = missing.length + changed.length + leftOver.length;
      console.log(`${target.name}: ${files.length} files, ${count} written or removed`);
      continue;
    }
    const kept = (path: string): boolean => !target.ignored?.(path);
    for (const [what, paths] of Object.entries({ missing, changed, "left over": leftOver }))
      for (const path of paths.filter(kept)) {
        stale++;
        console.error(`${what}: ${path}`);
      }
  }
  if (stale > 0) console.error("run: npm run generate");
  return stale > 0 ? 1 : 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (fault) {
  if (!(fault instanceof SourceError)) throw fault;
  console.error(`${fault.code}: ${fault.message}`);
  process.exitCode = 2;
}
