import { assert, constantFrom, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { run } from "../compile.ts";
import { repositoryRoot } from "../fixture.ts";
import { randomFrom } from "../generate-documents/random.ts";
import { text } from "../generate-documents/text.ts";
import { target } from "../model/node.ts";
import { readStandard } from "../targets.ts";
import { toAutomaton } from "./automaton.ts";
import { type Expression, parsePattern } from "./parse.ts";
import { hasOnly } from "./reach.ts";
import { scanFunction } from "./scan.ts";

const scanner = (pattern: string) => run<(s: string) => boolean>(scanFunction("scan", pattern), "scan");

const patterns = [
  "^[a-z0-9][a-z0-9-]{0,39}$",
  "^[a-z0-9]+/[a-z]+/[a-z0-9._-]{1,9}$",
  "^[a-z][a-z0-9]*(?:-[a-z0-9]+){0,9}$",
  "^[12][0-9]{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$",
  "^(?:ab|a)b?c*$",
  "^[^/~]+$",
  "^\\d{2}\\.\\w+$",
  "^a?[ab]{2}$",
  "^x*$",
  "^(?:a{2,3}){2}$",
  "^[+\\-.]{1,3}$",
  "^https?://[^\\s<>]+$",
  "a|^b$",
  "^(?=a)a$",
  "^\\p{L}+$",
];

/** Texts that match and texts that nearly do. */
function near(pattern: string, seed: number): string {
  const random = randomFrom(seed);
  const base = parsePattern(pattern) ? text(random, { pattern }) : pattern;
  const at = Math.floor(random() * (base.length + 1));
  const sign = ["", "-", "/", "a", "0", "é", "😀", "\ud83d", "\n", "$", "Z"][Math.floor(random() * 11)];
  return random() < 0.4 ? base : base.slice(0, at) + sign + base.slice(random() < 0.5 ? at : at + 1);
}

test.each(patterns)("the scan of %s says what the RegExp says", (pattern) => {
  const scan = scanner(pattern);
  const regexp = new RegExp(pattern, "u");
  assert(
    property(integer(), (seed) => {
      const s = near(pattern, seed);
      expect(scan(s), JSON.stringify(s)).toBe(regexp.test(s));
    }),
    { numRuns: 400 },
  );
  for (const s of ["", "a", "\n", "ab\n"]) expect(scan(s), JSON.stringify(s)).toBe(regexp.test(s));
});

test("so it is for every pattern of the standard, and texts can be made for each", async () => {
  const { nodes } = await readStandard(repositoryRoot);
  const found = new Set(JSON.stringify([...nodes.values()]).match(/(?<="pattern":)"(?:[^"\\]|\\.)*"/g));
  expect(found.size).toBeGreaterThan(10);
  const all = [...found].map((p) => JSON.parse(p) as string);
  const scans = new Map(all.map((p) => [p, { scan: scanner(p), regexp: new RegExp(p, "u") }] as const));
  expect(target(nodes, { kind: "ref", name: "ItemKey" }).kind).toBe("string");
  assert(
    property(constantFrom(...all), integer(), (pattern, seed) => {
      const { scan, regexp } = scans.get(pattern) as { scan: (s: string) => boolean; regexp: RegExp };
      const made = text(randomFrom(seed), { pattern });
      expect(regexp.test(made), `${pattern} ${JSON.stringify(made)}`).toBe(true);
      for (const s of [made, near(pattern, seed)])
        expect(scan(s), `${pattern} ${JSON.stringify(s)}`).toBe(regexp.test(s));
    }),
    { numRuns: 4000 },
  );
});

describe("patterns are left to RegExp", () => {
  test.each(["a|^b$", "^(?=a)a$", "^\\p{L}+$", "^[a", "^.$", "^a\\$"])("%s", (pattern) => {
    expect(parsePattern(pattern)).toBeUndefined();
  });
  test("that take other characters than ASCII, or count far", () => {
    const beyond = parsePattern("^[^a]$");
    const far = parsePattern("^(?:/[a-z]{0,300}){0,20}$");
    expect(beyond && toAutomaton(beyond)).toBeUndefined();
    expect(far && toAutomaton(far)).toBeUndefined();
  });
});

test.each([
  ["^[A-Z]{2}-[A-Z0-9]{1,3}$", true],
  ["^(?:a|[0-9]+)$", true],
  ["^[a-z ]+$", false],
  ["^(?:a|\\s)*$", false],
  ["^[^/]+$", false],
])("%s admits only signs that one sees: %s", (pattern, only) => {
  expect(hasOnly(parsePattern(pattern) as Expression, 0x21, 0x7e)).toBe(only);
});
