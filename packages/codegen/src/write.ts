import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { byCodePoint } from "./names.ts";
import type { OutputFile } from "./render/output.ts";
import type { Target } from "./targets.ts";

/** How the files on disk differ from what should be there. Paths are relative to the folder of the repository. */
export interface Difference {
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  readonly leftOver: readonly string[];
}

/** Compares in memory; nothing is written. */
export async function compare(root: string, target: Target, files: readonly OutputFile[]): Promise<Difference> {
  const missing: string[] = [];
  const changed: string[] = [];
  await Promise.all(
    files.map(async ({ path, text }) => {
      const old = await readFile(join(root, path)).catch(() => undefined);
      if (old === undefined) missing.push(path);
      else if (!old.equals(Buffer.from(text))) changed.push(path);
    }),
  );
  const wanted = new Set(files.map((f) => f.path));
  const leftOver: string[] = [];
  for (const { folder, suffix } of target.owns) {
    const found = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of found) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll("\\", "/");
      if (path.endsWith(suffix) && !wanted.has(path)) leftOver.push(path);
    }
  }
  const sorted = (paths: string[]): string[] => paths.sort(byCodePoint);
  return { missing: sorted(missing), changed: sorted(changed), leftOver: sorted(leftOver) };
}

/** Writes what is missing or changed and removes what is left over; a file that is right keeps its time stamp. */
export async function apply(root: string, files: readonly OutputFile[], difference: Difference): Promise<void> {
  const wanted = new Set([...difference.missing, ...difference.changed]);
  await Promise.all([
    ...files
      .filter((f) => wanted.has(f.path))
      .map(async ({ path, text }) => {
        await mkdir(dirname(join(root, path)), { recursive: true });
        await writeFile(join(root, path), text);
      }),
    ...difference.leftOver.map((path) => rm(join(root, path))),
  ]);
}
