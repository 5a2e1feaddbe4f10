import { getPointer } from "@forgex/schema";
import { describe, expect, test } from "vitest";
import { generateDocument, randomFrom } from "../../../codegen/src/generate-documents/index.ts";
import { model } from "../generated/built/model.ts";
import type { Annotations } from "../structure/model.ts";
import { codesOf, expectedGaps, referencesOf, schemaAt } from "./index.ts";

const record = {
  type: "commitment",
  id: "example/commitment/c",
  modified: "2026-01-05T09:00:00Z",
  recordStatus: "active",
  instrument: "loan",
  terms: { type: "offtake", mineral: "lithium", facility: "example/facility/f" },
  minerals: ["lithium", "cobalt"],
  projects: ["example/project/p"],
  sameAs: [{ key: "a", id: "us-dfc/commitment/1", certainty: "stated" }],
  amounts: [{ key: "principal", basis: "principal", currency: "USD" }],
};

test("codes are found wherever the schema has them, through lists and unions", () => {
  expect(codesOf(record)).toEqual(
    expect.arrayContaining([
      { pointer: "/recordStatus", list: "record-status", code: "active" },
      { pointer: "/terms/mineral", list: "mineral", code: "lithium" },
      { pointer: "/minerals/1", list: "mineral", code: "cobalt" },
      { pointer: "/amounts/0/currency", list: "currency", code: "USD" },
    ]),
  );
});

test("references are found with what they may name, and the record's own id is none", () => {
  expect(referencesOf(record)).toEqual([
    { pointer: "/sameAs/0/id", id: "us-dfc/commitment/1" },
    { pointer: "/terms/facility", id: "example/facility/f", refersTo: ["facility"] },
    { pointer: "/projects/0", id: "example/project/p", refersTo: ["project"] },
  ]);
});

describe("expected fields", () => {
  const at = (more: object) => expectedGaps({ ...record, ...more }).map(({ pointer }) => pointer);

  test("what is absent is named with its title, in items too", () => {
    expect(expectedGaps(record)).toEqual(
      expect.arrayContaining([
        { pointer: "/statusDate", title: "Status date" },
        { pointer: "/amounts/0/value", title: "Value" },
      ]),
    );
    expect(at({ statusDate: "2026" })).not.toContain("/statusDate");
  });

  test("an entry of missing at the field or above it accounts for it; a coarsened one does not", () => {
    const missing = (places: string[], kind = "withheld") => ({ missing: [{ key: "m", at: places, kind }] });
    expect(at(missing(["/amounts/principal/value"]))).not.toContain("/amounts/0/value");
    expect(at(missing(["/amounts"]))).not.toContain("/amounts/0/value");
    expect(at(missing([""]))).toEqual([]);
    expect(at(missing(["/amounts/0/value"]))).toContain("/amounts/0/value");
    expect(at(missing(["/amounts/principal/value"], "coarsened"))).toContain("/amounts/0/value");
  });

  test("a dataset header is asked as well", () => {
    expect(
      expectedGaps({ forgex: "1.0", id: "example/dataset/d", publisher: "example" }).map(({ pointer }) => pointer),
    ).toEqual(["/title", "/language", "/license"]);
  });
});

describe("schemaAt", () => {
  test.each([
    ["/amounts/principal/value", "number"],
    ["/amounts/0/value", "number"],
    ["/terms/mineral", "string"],
    ["/names/fr", "string"],
    ["/claims/x/value", "any"],
    ["", "object"],
  ])("%j is of kind %s", (pointer, kind) => {
    expect(schemaAt(record, pointer)?.node.kind).toBe(kind);
  });

  test.each(["/colour", "/amounts/principal/colour", "/terms/tenorYears", "/name/x"])("%j is no place", (pointer) => {
    expect(schemaAt(record, pointer)).toBeUndefined();
  });

  test("of a union that has no value yet, any form counts", () => {
    expect(schemaAt({ type: "commitment" }, "/terms/tenorYears")?.node.kind).toBe("number");
  });
});

test("what the walks find in any record is what stands there, and the schema agrees", () => {
  const random = randomFrom(7);
  for (const [type, definition] of Object.entries(model.records)) {
    for (let n = 0; n < 100; n++) {
      const document = { ...(generateDocument(model, definition, random) as object), type };
      const says = (pointer: string): Annotations | undefined => schemaAt(document, pointer)?.says;
      for (const { pointer, code, list } of codesOf(document)) {
        expect([getPointer(document, pointer), says(pointer)?.codelist]).toEqual([code, list]);
      }
      for (const { pointer, id, refersTo } of referencesOf(document)) {
        expect([getPointer(document, pointer), says(pointer)?.refersTo]).toEqual([id, refersTo]);
      }
      for (const { pointer } of expectedGaps(document)) {
        expect([getPointer(document, pointer), says(pointer)?.expected]).toEqual([undefined, true]);
      }
    }
  }
});
