import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fileSource, sourcesOf, type WriteOptions, writeFileAtomically } from "./index.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "forgex-node-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const write = async (path: string, text = "{}"): Promise<string> => {
  const whole = join(folder, path);
  await mkdir(join(whole, ".."), { recursive: true });
  await writeFile(whole, text);
  return whole;
};
const contentOf = async (source: { bytes(): AsyncIterable<Uint8Array> }): Promise<string> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source.bytes()) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
};

describe("fileSource", () => {
  test("streams a file, with its length, as often as it is asked", async () => {
    const text = "é".repeat(400_000);
    const source = fileSource(await write("long.json", text));
    expect(source.size).toBe(800_000);
    expect(await contentOf(source)).toBe(text);
    expect(await contentOf(source)).toBe(text);
  });

  test("says in words why a path cannot be read", async () => {
    expect(() => fileSource(join(folder, "none.json"))).toThrow(expect.objectContaining({ code: "file-unreadable" }));
    expect(() => fileSource(join(folder, "none.json"))).toThrow(/is not there/);
    expect(() => fileSource(folder)).toThrow(/is a folder/);
    const path = await write("gone.json");
    const source = fileSource(path);
    await rm(path);
    await expect(contentOf(source)).rejects.toMatchObject({ code: "file-unreadable" });
  });
});

describe("sourcesOf", () => {
  test("walks folders in the order of names, the header of a dataset first", async () => {
    for (const file of ["w/b.ndjson", "w/a.json", "w/dataset.json", "w/sub/c.jsonl", "w/sub/dataset.json", "w/B.json"])
      await write(file);
    for (const file of ["w/a.expected.json", "w/.hidden.json", "w/.git/x.json", "w/notes.txt", "w/node_modules/x.json"])
      await write(file);
    const names = (await sourcesOf([join(folder, "w")])).map(({ name }) => name.slice(folder.length + 3));
    expect(names).toEqual(["dataset.json", "B.json", "a.json", "b.ndjson", "sub/dataset.json", "sub/c.jsonl"]);
  });

  test("takes files as they are named, each once, and does not follow links to folders", async () => {
    const file = await write("v/data.txt");
    await write("v/real/x.json");
    await symlink(join(folder, "v"), join(folder, "v/real/loop"));
    expect((await sourcesOf([file, file])).map(({ name }) => name)).toEqual([file]);
    expect((await sourcesOf([join(folder, "v")])).map(({ name }) => name)).toEqual([join(folder, "v/real/x.json")]);
  });

  test("a path that is not there is a typed error", async () => {
    await expect(sourcesOf([join(folder, "nowhere")])).rejects.toMatchObject({ code: "file-unreadable" });
  });
});

describe("writeFileAtomically", () => {
  const leftovers = async (): Promise<string[]> =>
    (await readdir(folder)).filter((name) => name.includes("forgex-tmp"));

  test("writes text and bytes whole, and keeps the permissions of what it replaces", async () => {
    const path = await write("report.txt", "old");
    const { chmod } = await import("node:fs/promises");
    await chmod(path, 0o600);
    await writeFileAtomically(path, ["né", new TextEncoder().encode("w")]);
    expect(await readFile(path, "utf8")).toBe("néw");
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await leftovers()).toEqual([]);
  });

  test.each([
    ["ENOSPC", "the disk is full"],
    ["EIO", "the system says EIO"],
  ])("a write that fails with %s leaves the old file and nothing else", async (system, words) => {
    const path = await write("kept.txt", "old");
    const openFile: WriteOptions["openFile"] = async (temporary) => {
      const { open } = await import("node:fs/promises");
      const file = await open(temporary, "wx");
      let written = 0;
      const failing = async (): Promise<never> => {
        throw Object.assign(new Error("no"), { code: system });
      };
      return new Proxy(file, {
        get: (target, name) => {
          if (name === "write" && ++written > 1) return failing;
          const member = target[name as keyof typeof target] as unknown;
          return typeof member === "function" ? member.bind(target) : member;
        },
      });
    };
    const writing = writeFileAtomically(path, ["one", "two"], { openFile });
    await expect(writing).rejects.toMatchObject({ code: "file-unwritable", details: { path, system } });
    await expect(writing).rejects.toThrow(words);
    expect(await readFile(path, "utf8")).toBe("old");
    expect(await leftovers()).toEqual([]);
  });

  test("an abort, or an error of the chunks, leaves the old file and nothing else", async () => {
    const path = await write("stays.txt", "old");
    const controller = new AbortController();
    async function* chunks() {
      yield "one";
      controller.abort();
      yield "two";
    }
    await expect(writeFileAtomically(path, chunks(), { signal: controller.signal })).rejects.toMatchObject({
      code: "aborted",
    });
    async function* broken() {
      yield "one";
      throw new RangeError("broken");
    }
    await expect(writeFileAtomically(path, broken())).rejects.toThrow(RangeError);
    expect(await readFile(path, "utf8")).toBe("old");
    expect(await leftovers()).toEqual([]);
  });

  test("a folder that is not there is a typed error", async () => {
    await expect(writeFileAtomically(join(folder, "no/where.txt"), ["x"])).rejects.toMatchObject({
      code: "file-unwritable",
      message: expect.stringContaining("its folder is not there"),
    });
  });
});
