import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { standardVersion } from "./engine/version.ts";
import { packageName, packageVersion } from "./package.ts";

const manifestOf = (path: string) =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")) as { name: string; version: string };

test("reports state the name and version of the package, and the version of the standard", () => {
  const own = manifestOf("../package.json");
  expect([packageName, packageVersion]).toEqual([own.name, own.version]);
  expect(manifestOf("../../schema/package.json").version.startsWith(`${standardVersion}.`)).toBe(true);
});
