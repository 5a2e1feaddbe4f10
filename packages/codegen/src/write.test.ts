import { mkdir, mkdtemp, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Target } from "./targets.ts";
import { apply, compare } from "./write.ts";

const target: Target = {
  name: "pages",
  owns: [{ folder: "docs/pages", suffix: ".md" }],
  render: () => [],
};
const files = [
  { path: "docs/pages/a.md", text: "a\n" },
  { path: "docs/pages/deep/b.md", text: "b\n" },
  { path: "docs/c.bin", text: new Uint8Array([0, 255]) },
];

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "forgex-codegen-"));
});
afterEach(() => rm(root, { recursive: true }));

const put = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
};

test("tells apart what is missing, changed and left over, and writes nothing", async () => {
  await put("docs/pages/a.md", "old\n");
  await put("docs/pages/deep/gone.md", "gone\n");
  await put("docs/pages/notes.txt", "not ours\n");
  await put("docs/index.md", "outside\n");
  expect(await compare(root, target, files)).toEqual({
    missing: ["docs/c.bin", "docs/pages/deep/b.md"],
    changed: ["docs/pages/a.md"],
    leftOver: ["docs/pages/deep/gone.md"],
  });
  expect(await readFile(join(root, "docs/pages/a.md"), "utf8")).toBe("old\n");
});

test("brings the folder to what was rendered, touching only what differs", async () => {
  await put("docs/pages/a.md", "a\n");
  await put("docs/pages/gone.md", "gone\n");
  const long = new Date("2020-01-01T00:00:00Z");
  await utimes(join(root, "docs/pages/a.md"), long, long);
  await apply(root, files, await compare(root, target, files));
  expect(await compare(root, target, files)).toEqual({ missing: [], changed: [], leftOver: [] });
  expect((await stat(join(root, "docs/pages/a.md"))).mtime).toEqual(long);
  expect([...(await readFile(join(root, "docs/c.bin")))]).toEqual([0, 255]);
});
