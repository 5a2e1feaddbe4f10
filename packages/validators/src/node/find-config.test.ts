import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findConfig, loadConfig } from "./find-config.ts";
import { loadBoundaries } from "./load-boundaries.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "forgex-config-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the configuration of a folder", () => {
  test("is the nearest one above", async () => {
    mkdirSync(join(folder, "a/b/c"), { recursive: true });
    writeFileSync(join(folder, "forgex.config.json"), '{ "profile": "public" }');
    writeFileSync(join(folder, "a/forgex.config.json"), '{ "profile": "draft" }');
    // A folder of that name is no configuration.
    mkdirSync(join(folder, "a/b/forgex.config.json"));
    const found = await findConfig(join(folder, "a/b/c"));
    expect(found).toEqual({ path: join(folder, "a/forgex.config.json"), configuration: { profile: "draft" } });
  });

  test("may not be there, and a file that is named must be", async () => {
    expect(await findConfig(folder)).toBeUndefined();
    await expect(loadConfig(join(folder, "none.json"))).rejects.toMatchObject({ code: "file-unreadable" });
  });

  test("is refused with its name where it is wrong", async () => {
    writeFileSync(join(folder, "forgex.config.json"), '{ "rulez": {} }');
    const error = await findConfig(folder).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "config-malformed", details: { pointer: "/rulez" } });
    expect((error as Error).message).toContain("rules, perhaps");
  });
});

describe("boundaries", () => {
  const near = (latitude: number, longitude: number, kilometres: number): readonly string[] =>
    loadBoundaries()?.countriesNear({ latitude, longitude }, kilometres) ?? [];

  test("tell the country of a point, its territories, and who is near", () => {
    expect(near(48.5, 72.9, 0)).toEqual(["KZ"]);
    expect(near(71.96, -24.28, 0)).toEqual(["DK", "GL"]);
    expect(near(25, -45, 100)).toEqual([]);
    expect(near(-11.9, 27.5, 0)).toHaveLength(1);
    expect(near(-11.9, 27.5, 20)).toEqual(["CD", "ZM"]);
  });

  test("go round the date line and over the poles", () => {
    expect(near(-16.8, 179.99, 20)).toEqual(near(-16.8, -180.01, 20));
    expect(near(-89.99, 0, 20)).toEqual(["AQ"]);
  });
});
