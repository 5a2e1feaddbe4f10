import { readdirSync, readFileSync } from "node:fs";
import { type ByteSource, bytesOf } from "@forgex/schema";
import { describe, expect, test } from "vitest";
import { toJson } from "../../report/to-json.ts";
import { rules } from "../../rules/catalogue.ts";
import type { ValidateOptions } from "../options.ts";
import { validateBytes } from "../validate.ts";
import { checkPiece, headerName } from "./check-piece.ts";
import { mergePieces } from "./merge-pieces.ts";
import { pieceText, readPieces } from "./piece-text.ts";

const examples = new URL("../../../../../schemas/examples/", import.meta.url);
const today = "2026-11-23";

type Line = Record<string, unknown>;

/** The real dataset and a broken one, as one list of records. */
function recordsOf(): { header: Line; records: Line[] } {
  const folder = new URL("ministerial-2026/", examples);
  const records: Line[] = [];
  let header: Line = {};
  for (const file of readdirSync(folder).sort()) {
    if (!/\.(?:nd)?json$/.test(file)) continue;
    const text = readFileSync(new URL(file, folder), "utf8");
    if (file === "dataset.json") header = JSON.parse(text);
    else if (file.endsWith(".ndjson"))
      records.push(
        ...text
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line)),
      );
    else {
      const value = JSON.parse(text);
      records.push(...(Array.isArray(value) ? value : (value.records ?? [value])));
    }
  }
  const broken = JSON.parse(readFileSync(new URL("broken-ministerial/broken.json", examples), "utf8"));
  records.push(...(broken.records as Line[]));
  // Records as rules about many of them find them: repeated, without what they refer to, marked.
  const secret = { markings: [{ key: "all", at: [""], level: "red" }] };
  records.push(...records.slice(0, 20).map((record, i) => ({ ...record, ...(i % 2 === 0 ? secret : {}) })));
  return { header, records };
}

const { header, records } = recordsOf();
const ndjson = (lines: readonly Line[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join("");
const cut = (n: number): ByteSource[] => {
  const size = Math.ceil(records.length / n);
  return Array.from({ length: n }, (_, i) =>
    bytesOf(`part-${i}.ndjson`, ndjson(records.slice(i * size, (i + 1) * size))),
  );
};

async function joined(
  parts: readonly ByteSource[],
  head: ByteSource | undefined,
  options: ValidateOptions,
): Promise<string> {
  const lines: string[] = [];
  for (const part of parts) {
    const piece = await checkPiece([part], { ...options, today }, head);
    lines.push(pieceText({ piece, options: { ...options, today, withBoundaries: false } }));
  }
  // In any order, one or several to a file.
  const files = [
    ...lines
      .slice(1)
      .reverse()
      .flatMap((line) => readPieces(line)),
    ...readPieces(lines.slice(0, 1).join("\n")),
  ];
  return toJson(mergePieces(files));
}

describe("the report of joined pieces is that of the whole", () => {
  const cases: [string, ValidateOptions, number, string | undefined][] = [
    ["for the public", {}, 5, ndjson([header])],
    ["for the holder, one piece", { audience: "holder" }, 1, ndjson([header])],
    ["for the holder, many pieces, few samples", { audience: "holder", maxFindings: 2 }, 9, ndjson([header])],
    ["without values", { values: false, audience: "holder" }, 4, ndjson([header])],
    ["with a wrong header", {}, 4, ndjson([{ ...header, license: "none", titel: "x", language: 7 }])],
    ["with a marked header", {}, 3, ndjson([{ ...header, marking: { level: "amber" } }])],
    ["with a header that misspells its marking", {}, 3, ndjson([{ ...header, markings: { level: "red" } }])],
    ["without a header", {}, 3, undefined],
    [
      "with rules of another grade",
      { rules: { "reference-unresolved": "note", "value-expected": "off" } },
      3,
      ndjson([header]),
    ],
  ];
  test.each(cases)("%s", async (_name, options, n, text) => {
    const parts = cut(n);
    const head = text === undefined ? undefined : bytesOf(headerName, text);
    const whole = await validateBytes([...(head ? [head] : []), ...parts], { ...options, today });
    expect(whole.findings.length).toBeGreaterThan(3);
    expect(await joined(parts, head && bytesOf("elsewhere/h.json", text ?? ""), options)).toBe(toJson(whole));
  });

  test("and rules about many records have found something there", async () => {
    const whole = await validateBytes([bytesOf(headerName, ndjson([header])), ...cut(5)], {
      today,
      audience: "holder",
    });
    const many = new Set(rules.filter(({ scope }) => scope === "set" || scope === "dataset").map(({ code }) => code));
    expect(whole.codes.filter(({ code }) => many.has(code)).length).toBeGreaterThan(3);
  });
});

describe("what is kept for rules about many records", () => {
  test.each(
    rules.flatMap((rule) => (rule.scope === "set" || rule.scope === "dataset" ? [[rule.code, rule] as const] : [])),
  )("%s: JSON holds all of it", async (_code, rule) => {
    for (const { records: some } of [...rule.examples.passes, ...rule.examples.fails]) {
      const lines = some.map((record, i) => ({
        id: `example/list/${i}`,
        modified: "2026-01-05T09:00:00Z",
        recordStatus: "active",
        ...record,
      }));
      const piece = await checkPiece([bytesOf("a.ndjson", ndjson(lines as Line[]))], { today });
      const [read] = readPieces(pieceText({ piece, options: { today, withBoundaries: false } }));
      expect(read?.piece.records.kept).toEqual(piece.records.kept);
    }
  });
});

describe("refused", () => {
  const piece = async (name: string, options: ValidateOptions = {}, head?: string) => ({
    piece: await checkPiece(
      [bytesOf(name, ndjson(records.slice(0, 2)))],
      { today, ...options },
      head === undefined ? undefined : bytesOf("h", head),
    ),
    options: { today, withBoundaries: false, ...options },
  });
  const code = (work: () => unknown): unknown => {
    try {
      return work();
    } catch (error) {
      return (error as { code: unknown }).code;
    }
  };

  test("pieces that do not belong together", async () => {
    const [a, b] = [await piece("a"), await piece("b")];
    expect(code(() => mergePieces(readPieces("\n")))).toBe("shard-missing");
    expect(code(() => mergePieces([a, a]))).toBe("input-repeated");
    expect(code(() => mergePieces([a, { ...b, options: { ...b.options, audience: "holder" } }]))).toBe("shards-differ");
    const [c, d] = [
      await piece("c", {}, ndjson([header])),
      await piece("d", {}, ndjson([{ ...header, title: "Other" }])),
    ];
    expect(code(() => mergePieces([c, d]))).toBe("shards-differ");
    expect(code(() => mergePieces([a, c]))).toBe("shards-differ");
  });

  test("a header with records", async () => {
    await expect(piece("a", {}, ndjson([header, ...records.slice(0, 1)]))).rejects.toMatchObject({
      code: "header-has-records",
    });
  });

  test.each(["{", "7", "null", '{"shard":"2.0"}', '{"shard":"1.0","tool":"0.0.1"}'])("%j as a shard", (text) => {
    expect(code(() => readPieces(text))).toMatch(/^shard-/);
  });
});
