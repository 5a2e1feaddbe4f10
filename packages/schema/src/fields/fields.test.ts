import { describe, expect, test } from "vitest";
import { recordTypes } from "../generated/record-types.ts";
import { fieldAt, fieldsOf } from "./index.ts";

describe("fieldAt", () => {
  test("numeric, keyed and starred pointers mean one field", () => {
    const field = fieldAt("commitment", "/amounts/0/value");
    expect(field).toMatchObject({ path: "/amounts/*/value", title: "Value", json: "number", expected: true });
    expect(fieldAt("commitment", "/amounts/principal/value")).toEqual(field);
    expect(fieldAt("commitment", "/amounts/*/value")).toEqual(field);
  });
  test("lists, references, codelists and their places in a table", () => {
    expect(fieldAt("facility", "/kinds")).toMatchObject({ codelist: "facility-kind", json: "array", table: "cell" });
    expect(fieldAt("facility", "/kinds/0")).toMatchObject({
      path: "/kinds/*",
      codelist: "facility-kind",
      type: "Code",
    });
    expect(fieldAt("facility", "/partOf")).toMatchObject({ refersTo: ["facility"], type: "RecordId", json: "string" });
    expect(fieldAt("facility", "/owners")).toMatchObject({ table: "sheet" });
    expect(fieldAt("facility", "/location")).toMatchObject({ table: "columns", json: "object" });
    expect(fieldAt("facility", "/id")).toMatchObject({ required: true, expected: false });
    expect(fieldAt("facility", "/recordStatus")).toMatchObject({ codelist: "record-status", type: "RecordStatus" });
  });
  test("maps, unions, any values and the dataset's header", () => {
    expect(fieldAt("facility", "/names/fr")).toMatchObject({ path: "/names/*", title: "Names by language" });
    expect(fieldAt("commitment", "/terms/tenorYears")).toMatchObject({ path: "/terms/tenorYears" });
    expect(fieldAt("facility", "/claims/0/value/anything")).toMatchObject({ json: "any" });
    expect(fieldAt("dataset", "/publisher")).toMatchObject({ type: "PublisherCode", required: true });
  });
  test("what no record can have is nothing", () => {
    for (const pointer of ["", "x", "/nothing", "/amounts", "/name/x", "/toString", "/__proto__"])
      expect(fieldAt("facility", pointer), pointer).toBeUndefined();
    expect(fieldAt("constructor", "/id")).toBeUndefined();
  });
});

test("every listed field of every type is found again at its path and has words", () => {
  for (const type of [...recordTypes, "dataset"]) {
    const fields = fieldsOf(type);
    expect(fields.length).toBeGreaterThan(10);
    expect(new Set(fields.map((f) => f.path)).size).toBe(fields.length);
    for (const field of fields) {
      expect(fieldAt(type, field.path), `${type} ${field.path}`).toEqual(field);
      expect(field.title, field.path).not.toBe("");
      expect(field.description, field.path).not.toBe("");
    }
  }
  expect(fieldsOf("nothing")).toEqual([]);
});
