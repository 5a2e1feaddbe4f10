import { type DatasetHeader, maySee, recordMarkings, toKeyed } from "@forgex/schema";
import { writeJson, writeNdjson } from "@forgex/schema/text";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { redact, redactRecord } from "../src/index.ts";
import { tellsNumber } from "../src/redact/numerals.ts";
import { faultsOf, generatedDataset, type Members } from "./generated.ts";

const at = "2026-11-23";
const seeds = fc.integer({ min: 1, max: 1_000_000_000 });
const readers = ["public", "kr-motie", "jp-meti", "us-dfc"] as const;

interface Copy {
  readonly header: Members;
  readonly records: Members[];
}

async function copyFor(audience: string, { header, records }: Copy): Promise<Copy> {
  const copy = await redact({ header, records: () => records }, { audience, at });
  const out: Members[] = [];
  for await (const record of copy.records) out.push(record as Members);
  return { header: copy.header as Members, records: out };
}

/** Where two copies first differ, shortly. */
function difference(a: Copy, b: Copy): string {
  const [x, y] = [bytesOf(a), bytesOf(b)];
  if (x === y) return "";
  let i = 0;
  while (x[i] === y[i]) i += 1;
  return `${x.slice(Math.max(0, i - 300), i)} >>> ${x.slice(i, i + 200)} <<<>>> ${y.slice(i, i + 200)}`;
}

const bytesOf = ({ header, records }: Copy): string =>
  [header, ...records].map((one) => JSON.stringify(one)).join("\n");

describe("copies of generated datasets", () => {
  test("redacting again changes no byte", async () => {
    await fc.assert(
      fc.asyncProperty(seeds, fc.constantFrom(...readers), async (seed, audience) => {
        const once = await copyFor(audience, generatedDataset(seed, 12));
        expect(difference(await copyFor(audience, once), once)).toBe("");
      }),
      { numRuns: 60 },
    );
  });

  test("a wider audience and then a narrower one is the narrower one, byte for byte", async () => {
    await fc.assert(
      fc.asyncProperty(seeds, fc.constantFrom("kr-motie", "jp-meti", "holder"), async (seed, wider) => {
        const data = generatedDataset(seed, 12);
        const direct = await copyFor("public", data);
        expect(difference(await copyFor("public", await copyFor(wider, data)), direct)).toBe("");
      }),
      { numRuns: 60 },
    );
  });

  test("a copy is right in structure and its input is not changed", async () => {
    await fc.assert(
      fc.asyncProperty(seeds, fc.constantFrom(...readers), async (seed, audience) => {
        const data = generatedDataset(seed, 12);
        const before = bytesOf(data);
        const copy = await copyFor(audience, data);
        expect(copy.records.map(faultsOf).filter((fault) => fault !== "")).toEqual([]);
        expect(bytesOf(data) === before).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test("what is left may all be seen by its reader", async () => {
    await fc.assert(
      fc.asyncProperty(seeds, fc.constantFrom(...readers), async (seed, audience) => {
        const copy = await copyFor(audience, generatedDataset(seed, 12));
        for (const record of copy.records) {
          const markings = recordMarkings(copy.header, record, at);
          expect(maySee(markings.within(""), audience)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("no byte of a removed value that stands nowhere else is in JSON or NDJSON", async () => {
    let hunted = 0;
    await fc.assert(
      fc.asyncProperty(seeds, fc.constantFrom(...readers), async (seed, audience) => {
        const data = generatedDataset(seed, 12);
        const copy = await copyFor(audience, data);
        const texts = [
          await textOf(writeNdjson(copy.records, copy.header as unknown as DatasetHeader)),
          await textOf(writeJson(copy.records, copy.header as unknown as DatasetHeader)),
        ];
        for (const secret of secretsOf(data, audience)) {
          hunted += 1;
          for (const text of texts)
            expect(text.includes(secret), `${secret} in the copy of ${seed} for ${audience}`).toBe(false);
        }
      }),
      // Fixed: of words of four letters made by chance, one in many thousands stands elsewhere by chance.
      { numRuns: 60, seed: 20261123 },
    );
    expect(hunted).toBeGreaterThan(500);
  });
});

test("one amber place at any depth is found", () => {
  let found = 0;
  fc.assert(
    fc.property(seeds, fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), (seed, where) => {
      for (const record of generatedDataset(seed, 6).records) {
        const { markings: _m, sources: _s, claims: _c, missing: _g, ...facts } = record;
        const leaves: string[] = [];
        walk(facts, "", (pointer) => leaves.push(pointer));
        const place = leaves[Math.floor(where * leaves.length)] as string;
        const marked = { ...facts, markings: [{ key: "m", at: [toKeyed(facts, place)], level: "amber" }] };
        expect(redactRecord(facts, { audience: "public", at }).fate).toBe("same");
        const { fate, record: copy } = redactRecord(marked, { audience: "public", at });
        expect([place, fate]).not.toEqual([place, "same"]);
        expect(fate === "gone" || (copy as Members).redacted).toBe(true);
        found += 1;
      }
    }),
    { numRuns: 60 },
  );
  expect(found).toBeGreaterThan(200);
});

async function textOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  let text = "";
  const decoder = new TextDecoder();
  for await (const piece of bytes) text += decoder.decode(piece, { stream: true });
  return text;
}

/** What a reader must not find: pieces of what is marked against them that stand in no place that they may see. */
function secretsOf({ header, records }: Copy, audience: string): string[] {
  const hidden = new Set<string>();
  // The names of members are those of the standard, and the levels and kinds are written into every copy.
  let open = `${JSON.stringify(header)} ${[...namesIn(records)].join(" ")} missing withheld partial redacted`;
  const openNumbers = new Set<number>();
  for (const record of records) {
    const markings = recordMarkings(header, record, at);
    const sees = (pointer: string): boolean => maySee(markings.of(pointer), audience);
    const whole = sees("");
    walk(record, "", (pointer, value) => {
      if (/^\/(?:markings|missing|sources|type|id|modified|recordStatus)/.test(pointer)) {
        open += `\n${value}`;
        return;
      }
      // How an entry names its place is told by the standard.
      if (/^\/claims\/[0-9]+\/(?:at|op|key)/.test(pointer)) return;
      if (whole && sees(pointer)) {
        open += `\n${value}`;
        if (typeof value === "number") openNumbers.add(value);
        return;
      }
      if (typeof value === "number") {
        if (Math.abs(value) >= 10_000 && !openNumbers.has(value)) hidden.add(String(value));
      } else {
        for (let i = 0; i + 12 <= value.length; i += 6) hidden.add(JSON.stringify(value.slice(i, i + 12)).slice(1, -1));
        if (value.length >= 4) hidden.add(JSON.stringify(value).slice(1, -1));
      }
    });
  }
  const everywhere = open.toLowerCase();
  // Years stand everywhere by chance and are not looked for.
  return [...hidden].filter(
    (secret) => secret.length >= 4 && !/^[0-9]{4}$/.test(secret) && !everywhere.includes(secret.toLowerCase()),
  );
}

function walk(value: unknown, pointer: string, leaf: (pointer: string, value: string | number) => void): void {
  if (typeof value === "string" || typeof value === "number") leaf(pointer, value);
  else if (typeof value === "object" && value !== null) {
    for (const [name, child] of Object.entries(value))
      walk(child, `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`, leaf);
  }
}

test("a number is found in every spelling", () => {
  expect(tellsNumber("about 565 million", 564_900_000)).toBe(true);
  for (const text of [
    "565000000",
    "$565,000,000",
    "565 000 000 EUR",
    "565.000.000",
    "USD 565 million",
    "565m",
    "0.565 billion",
    "0,565 milliards",
    "5.65e8",
    "565'000'000",
    "٥٦٥ million",
  ]) {
    expect([text, tellsNumber(text, 565_000_000)]).toEqual([text, true]);
  }
  for (const text of ["565", "5650 million", "signed on 2026-02-04", "600 million", ""]) {
    expect([text, tellsNumber(text, 565_000_000)]).toEqual([text, false]);
  }
});

function namesIn(value: unknown, out = new Set<string>()): Set<string> {
  if (typeof value !== "object" || value === null) return out;
  for (const [name, child] of Object.entries(value)) {
    if (!Array.isArray(value)) out.add(name);
    namesIn(child, out);
  }
  return out;
}
