import { describe, expect, test } from "vitest";
import { fixtureRoot } from "./fixture.ts";
import { readStandard, targets } from "./targets.ts";

const standard = await readStandard(fixtureRoot);

describe.each(targets)("$name", (target) => {
  test("renders what was agreed", async () => {
    const files = await target.render(standard, fixtureRoot);
    expect(files.length).toBeGreaterThan(0);
    for (const { path, text } of files) {
      if (typeof text !== "string") continue;
      // git ignores every folder named dist.
      await expect(text, path).toMatchFileSnapshot(`fixtures/golden/${path.replace("/dist/", "/dist-/")}.golden`);
    }
  });

  test("renders the same bytes again, each path once", async () => {
    const [first, second] = await Promise.all([
      target.render(await readStandard(fixtureRoot), fixtureRoot),
      target.render(standard, fixtureRoot),
    ]);
    expect(second).toEqual(first);
    expect(new Set(first.map((f) => f.path)).size).toBe(first.length);
  });
});
