/** What people do in spreadsheets, and what becomes of it. */
import { describe, expect, test } from "vitest";
import {
  allTables,
  headingIndex,
  headingLanguages,
  headingOf,
  linkHeadings,
  tableNamed,
  tableOf,
} from "../src/index.ts";
import { readBack } from "./support.ts";

const languages = await headingLanguages();
const MODIFIED = "2026-01-05T09:00:00Z";

/** The one record of tables. */
async function one(files: Record<string, string>, options = {}) {
  const back = await readBack(files, options);
  const located = back.located.find(({ role }) => role === "record");
  return { ...back, record: back.records[0] as Record<string, unknown>, locate: (p: string) => located?.locate?.(p) };
}

describe("the model", () => {
  test("nested objects are columns, codes one cell, lists of objects tables of their own", () => {
    const facility = tableOf("facility");
    const column = (path: string) => facility?.columns.find((c) => c.path === path);
    expect(column("/location/country")).toMatchObject({ kind: "text", titles: ["Location", "Country"] });
    expect(column("/kinds")?.kind).toBe("list");
    expect(column("/location/geometry")?.kind).toBe("json");
    expect(facility?.children.map(({ name }) => name)).toContain("facility.estimates");
    expect(tableOf("agreement.provisions")).toBeUndefined();
    expect(tableNamed("Agreement Provisions Parties Amounts")).toMatchObject({
      path: "/provisions/*/parties/*/amounts",
    });
  });

  test("headings of every table are distinct and mean their columns, in each language and as paths", () => {
    for (const table of allTables()) {
      for (const language of [undefined, ...languages, "paths"] as const) {
        // The language of a file is known by its headings together; its words come first.
        const own = typeof language === "object" ? [language] : [];
        const index = headingIndex(table, [...own, ...languages]);
        const links = linkHeadings(table, language);
        for (const [level, heading] of links.entries())
          expect(index.meaningOf(heading)).toEqual({ kind: "link", level });
        for (const column of table.columns)
          expect(
            index.meaningOf(headingOf(table, column, language)),
            `${table.name} ${headingOf(table, column, language)}`,
          ).toEqual({ kind: "column", column });
      }
    }
  });

  test("French titles differ from English ones", () => {
    const facility = tableOf("facility") as NonNullable<ReturnType<typeof tableOf>>;
    const french = facility.columns.map((column) => headingOf(facility, column, languages[0]));
    expect(french.filter((text, i) => text === headingOf(facility, facility.columns[i] as never)).length).toBeLessThan(
      french.length / 4,
    );
  });
});

describe("headings", () => {
  test("case, spaces, punctuation, accents and order do not matter; a short form will do where it is clear", async () => {
    const { record, codes } = await one({
      facility: `KINDS,record status, i d ,Location – Country,latitude,Modified\nmine; plant,active,example/facility/a,CL,-23.5,${MODIFIED}\n`,
    });
    expect(codes).toEqual([]);
    expect(record).toEqual({
      type: "facility",
      kinds: ["mine", "plant"],
      recordStatus: "active",
      id: "example/facility/a",
      location: { country: "CL", latitude: -23.5 },
      modified: MODIFIED,
    });
  });

  test("what means nothing is kept as it stands, with its raw text, and the right heading is named", async () => {
    const { record, locate } = await one({ facility: "Id,Nmae,Colour\nexample/facility/a,007,red\n" });
    expect(record).toEqual({ type: "facility", id: "example/facility/a", Nmae: "007", Colour: "red" });
    expect(locate("/Nmae")).toMatchObject({ sheet: "facility", row: 2, cell: "B2", heading: "Nmae" });
    expect(headingIndex(tableOf("facility") as never).nearest("Nmae")).toBe("Name");
  });

  test("the name of the file need not say the type: the headings do, or the rows, or the caller", async () => {
    const rows = `Type,Id,Name,Kinds,Instrument\nfacility,example/facility/a,A,mine,\ncommitment,example/commitment/b,B,,loan\n`;
    expect((await readBack({ export: rows })).records).toEqual([
      { type: "facility", id: "example/facility/a", name: "A", kinds: ["mine"] },
      { type: "commitment", id: "example/commitment/b", name: "B", instrument: "loan" },
    ]);
    expect((await one({ x: "Id,Kinds,Commodities\na,mine,\n" })).record.type).toBe("facility");
    expect((await one({ x: "Id,Name\na,b\n" }, { type: "project" })).record.type).toBe("project");
  });
});

describe("cells", () => {
  test("what cannot be converted keeps its raw text", async () => {
    const { record } = await one({
      facility: 'Id,Latitude,Longitude,Seabed,Start,Length: Value\na,"12,5",−23.8901,maybe,2026-02-30,007\n',
    });
    expect(record).toEqual({
      type: "facility",
      id: "a",
      location: { latitude: "12,5", longitude: "−23.8901", seabed: "maybe" },
      start: "2026-02-30",
      length: { value: "007" },
    });
  });

  test("numbers keep every digit, and yes and no are understood in three languages", async () => {
    const { records } = await readBack({
      facility: "Id,Latitude,Seabed\na,0.1,TRUE\nb,12345678901234567890,oui\nc,1.50,no\nd,123456789.012345,Falso\n",
    });
    expect(records.map((record) => (record as { location: unknown }).location)).toEqual([
      { latitude: 0.1, seabed: true },
      { latitude: "12345678901234567890", seabed: true },
      { latitude: 1.5, seabed: false },
      { latitude: 123456789.012345, seabed: false },
    ]);
  });

  test("marks become entries of the missing values, and never a text in a column of numbers", async () => {
    const { record, locate } = await one({
      commitment:
        "Id,Amount,Currency,Basis,Number of items,Projects,Purpose\nc,#withheld:commercial,USD,principal,# Not-Collected,#unknown,#not-applicable\n",
    });
    expect(record).toEqual({
      type: "commitment",
      id: "c",
      amounts: [{ key: "principal", currency: "USD", basis: "principal" }],
      missing: [
        { key: "amounts-principal-value", at: ["/amounts/principal/value"], kind: "withheld", reason: "commercial" },
        { key: "itemcount", at: ["/itemCount"], kind: "not-collected" },
        { key: "projects", at: ["/projects"], kind: "unknown" },
        { key: "purpose", at: ["/purpose"], kind: "not-applicable" },
      ],
    });
    expect(locate("/missing/0/kind")).toMatchObject({ cell: "B2", heading: "Amount" });
  });

  test("text that begins with the sign of a mark and is none stays text", async () => {
    expect((await one({ facility: "Id,Name\na,#1 shaft\n" })).record.name).toBe("#1 shaft");
  });
});

describe("lists", () => {
  test("one amount, one status and one date are enough for a commitment", async () => {
    const { record, codes, locate } = await one({
      commitment:
        "Id,Status,Status date,Amount,Currency,Basis,Qualifier\nc,signed,2026-02-04,1970000000,USD,principal,up-to\n",
    });
    expect(codes).toEqual([]);
    expect(record).toEqual({
      type: "commitment",
      id: "c",
      status: "signed",
      statusDate: "2026-02-04",
      amounts: [{ key: "principal", value: 1970000000, currency: "USD", basis: "principal", qualifier: "up-to" }],
    });
    expect(locate("/amounts/0/value")).toMatchObject({ cell: "D2", heading: "Amount" });
  });

  test("rows of lists may stand in any order; blank keys are made of what the item says", async () => {
    const { record, codes, locate } = await one({
      agreement: "Id\nexample/agreement/a\n",
      "agreement.provisions.amounts":
        "In record,Provisions: Item,Value\nexample/agreement/a,stockpile,5\nexample/agreement/a,offtake,7\n",
      "agreement.provisions":
        "Text,Code,In record\nfirst,offtake,example/agreement/a\nsecond,stockpile,example/agreement/a\n",
    });
    expect(codes).toEqual([]);
    expect(record.provisions).toEqual([
      { key: "offtake", code: "offtake", text: "first", amounts: [{ key: "amounts", value: 7 }] },
      { key: "stockpile", code: "stockpile", text: "second", amounts: [{ key: "amounts", value: 5 }] },
    ]);
    expect(locate("/provisions/1/amounts/0/value")).toEqual({
      source: "data/agreement.provisions.amounts.csv",
      sheet: "agreement.provisions.amounts",
      row: 2,
      line: 2,
      cell: "C2",
      heading: "Value",
    });
    // A field that is not there is in the row that would have it.
    expect(locate("/provisions/1/amounts/0/currency")).toMatchObject({ sheet: "agreement.provisions.amounts", row: 2 });
    expect(locate("/provisions/1/quote")).toMatchObject({ sheet: "agreement.provisions", row: 3 });
    expect(locate("/name")).toEqual({ source: "data/agreement.csv", sheet: "agreement", row: 2, line: 2 });
  });

  test("two items that say the same have keys of their own", async () => {
    const { record } = await one({
      facility: "Id\nf\n",
      "facility.owners": "Record,Owner,Share (percent)\nf,example/organization/x,50\nf,example/organization/x,10\n",
    });
    expect((record.owners as { key: string }[]).map(({ key }) => key)).toEqual(["x", "x-2"]);
  });

  test("rows that belong to nothing are one finding with their places", async () => {
    const { located } = await readBack({
      facility: "Id\nf\n",
      "facility.owners": "Record,Owner\ng,a\nf,b\nh,c\n",
    });
    const findings = located.flatMap((one) => one.findings ?? []);
    expect(findings).toMatchObject([
      {
        code: "table-row-without-record",
        severity: "error",
        count: 2,
        values: { link: "g" },
        position: { sheet: "facility.owners", cell: "A2" },
        places: [{ row: 2 }, { row: 4 }],
      },
    ]);
  });
});

test("columns beside a column say where its value comes from, who may see it, why it is missing, who disagrees", async () => {
  const { record, locate } = await one({
    facility: [
      "Id,Name,Name (source),Name (marking),Latitude,Latitude (missing),Latitude (OTHER value),Status (fuente)",
      "f,Mine,Ministry: Register <https://example.org/r>,amber: us-dfc; kr-motie,,withheld: security,-23.5,https://example.org/s",
    ].join("\n"),
  });
  expect(record).toEqual({
    type: "facility",
    id: "f",
    name: "Mine",
    sources: [
      { key: "name", at: ["/name"], publisher: "Ministry", title: "Register", url: "https://example.org/r" },
      { key: "status", at: ["/status"], url: "https://example.org/s" },
    ],
    markings: [{ key: "name", at: ["/name"], level: "amber", audience: ["us-dfc", "kr-motie"] }],
    missing: [{ key: "location-latitude", at: ["/location/latitude"], kind: "withheld", reason: "security" }],
    claims: [{ key: "location-latitude", at: ["/location/latitude"], op: "value", value: -23.5 }],
  });
  expect(locate("/markings/0/level")).toMatchObject({ cell: "D2", heading: "Name (marking)" });
});

test("a word that means one thing in French and another in Spanish is read in the language of the file", async () => {
  const french = await one({ observation: "Identifiant;Unité;Nombre\no;t;5\n" }, { languages });
  expect(french.record).toMatchObject({ count: 5 });
  const spanish = await one({ observation: "Identificador;Nombre;Magnitud\no;Cobre;production\n" }, { languages });
  expect(spanish.record).toMatchObject({ name: "Cobre" });
});

test("headings in French and Spanish are understood and written", async () => {
  const french = languages[0] as (typeof languages)[0];
  const table = tableOf("facility") as NonNullable<ReturnType<typeof tableOf>>;
  const heading = (path: string) =>
    headingOf(table, table.columns.find((column) => column.path === path) as never, french);
  const { record } = await one(
    { facility: `${heading("/id")};${heading("/location/country")};${heading("/kinds")}\nf;CL;mine\n` },
    { languages },
  );
  expect(record).toEqual({ type: "facility", id: "f", location: { country: "CL" }, kinds: ["mine"] });
});
