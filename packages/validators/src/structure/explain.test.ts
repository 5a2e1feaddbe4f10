import { describe, expect, test } from "vitest";
import { checkRecord, isRecord } from "./check-record.ts";

const record = (more: object, type = "commitment") => ({
  type,
  id: `example/${type}/c`,
  modified: "2026-01-05T09:00:00Z",
  recordStatus: "active",
  ...more,
});
const told = (value: unknown) => checkRecord(value).map(({ code, pointer }) => `${code} ${pointer}`);
const edits = (value: unknown) => checkRecord(value).map(({ edits }) => edits?.[0]);

describe("a right record", () => {
  test("gives no finding", () => {
    expect(checkRecord(record({}))).toEqual([]);
    expect(isRecord("commitment", record({}))).toBe(true);
    expect(isRecord("facility", record({}))).toBe(false);
    expect(isRecord("constructor", record({}))).toBe(false);
  });
});

describe("fields", () => {
  test("a name written otherwise is one fault, with the certain change", () => {
    expect(edits(record({ status_date: "2026" }))).toEqual([
      { op: "rename", pointer: "/status_date", to: "statusDate", safe: true },
    ]);
    expect(edits(record({ "Status date": "2026" }))).toEqual([
      { op: "rename", pointer: "/Status date", to: "statusDate", safe: true },
    ]);
    expect(edits(record({ statusDaet: "2026" }))).toEqual([
      { op: "rename", pointer: "/statusDaet", to: "statusDate", safe: true },
    ]);
  });

  test("a required field under a wrong name is not missing besides", () => {
    const { recordStatus, ...rest } = record({});
    expect(told({ ...rest, RecordStatus: recordStatus })).toEqual(["field-unknown /RecordStatus"]);
    expect(told({ ...rest, zustand: recordStatus })).toEqual(["field-unknown /zustand"]);
    expect(told(rest)).toEqual(["field-required /recordStatus"]);
  });

  test("no change is offered where the field is there already, or the value would not fit", () => {
    expect(edits(record({ statusDate: "2026", status_date: "2025" }))).toEqual([undefined]);
    expect(edits(record({ status_date: 5 }))).toEqual([undefined]);
  });

  test("names that every object has are no fields", () => {
    expect(told(record({ toString: "x", constructor: 1 }))).toEqual([
      "field-unknown /toString",
      "field-unknown /constructor",
    ]);
    expect(told(JSON.parse('{"type":"toString"}'))).toEqual(["record-type-unknown /type"]);
  });
});

describe("unions", () => {
  const terms = (value: object) => record({ terms: value });

  test("only the form that its tag names is spoken of", () => {
    expect(told(terms({ type: "loan", tenorYears: "12", colour: 1 }))).toEqual([
      "type-wrong /terms/tenorYears",
      "field-unknown /terms/colour",
    ]);
  });

  test("a tag nearly right gives its form; what fits another form says so", () => {
    expect(edits(terms({ type: "Loan", tenorYears: 12 }))).toEqual([
      { op: "replace", pointer: "/terms/type", from: "Loan", value: "loan", safe: true },
    ]);
    expect(checkRecord(terms({ type: "x", matchPercent: 50, repayable: true }))).toMatchObject([
      { code: "variant-unknown", expected: "grant, perhaps" },
    ]);
    expect(checkRecord(terms({ type: "loan", matchPercent: 50, repayable: true }))).toMatchObject([
      { code: "constant-wrong", pointer: "/terms/type", facts: { constant: "grant" } },
    ]);
  });

  test("a tag that is missing or null is one fault", () => {
    expect(told(terms({ tenorYears: "12" }))).toEqual(["variant-missing /terms/type"]);
    expect(told(terms({ type: null, tenorYears: "12" }))).toEqual(["value-null /terms/type"]);
    expect(told(terms({ type: 5 }))).toEqual(["type-wrong /terms/type"]);
    expect(edits(terms({ Type: "loan" }))).toEqual([{ op: "rename", pointer: "/terms/Type", to: "type", safe: true }]);
  });

  test("a record of the wrong type says which one it looks like", () => {
    const facility = {
      ...record({ kinds: ["mine"], stages: ["extraction"], location: { country: "US" } }, "facility"),
      type: "project",
    };
    expect(checkRecord(facility)).toMatchObject([
      { code: "constant-wrong", pointer: "/type", facts: { constant: "facility" } },
    ]);
    expect(checkRecord(record({}, "facilty"))).toMatchObject([
      { code: "record-type-unknown", expected: "facility, perhaps" },
    ]);
  });
});

describe("values", () => {
  test.each([
    [{ amounts: { key: "a", basis: "principal" } }, "type-wrong /amounts", [{ key: "a", basis: "principal" }], true],
    [{ minerals: "lithium; cobalt" }, "type-wrong /minerals", ["lithium", "cobalt"], true],
    [{ minerals: "lithium" }, "type-wrong /minerals", ["lithium"], true],
    [{ name: ["A"] }, "type-wrong /name", "A", true],
    [{ name: 5 }, "type-wrong /name", "5", false],
    [{ itemCount: "1,970,000" }, "type-wrong /itemCount", 1970000, true],
    [{ statusDate: 2026 }, "type-wrong /statusDate", "2026", true],
    [{ statusDate: 46057 }, "type-wrong /statusDate", "2026-02-04", false],
    [{ statusDate: "13/02/2026" }, "text-pattern /statusDate", "2026-02-13", true],
    [{ modified: "2026-02-04T15:00:00+09:00" }, "text-pattern /modified", "2026-02-04T06:00:00Z", true],
    [{ countries: ["us"] }, "text-pattern /countries/0", "US", true],
    [{ countries: ["US "] }, "text-pattern /countries/0", "US", true],
    [{ kind: "Instrument" }, "code-not-in-list /kind", "instrument", true],
    [{ kind: "instrumant" }, "code-not-in-list /kind", "instrument", false],
  ])("%j gives %s and the change to %j", (more, fault, value, safe) => {
    expect(told(record(more))).toEqual([fault]);
    expect(edits(record(more))).toMatchObject([{ op: "replace", pointer: fault.split(" ")[1], value, safe }]);
  });

  test.each([
    [{ statusDate: "04/02/2026" }, "text-pattern /statusDate", "ambiguous-date"],
    [{ itemCount: "n/a" }, "type-wrong /itemCount", "placeholder-word"],
    [{ name: null }, "value-null /name", "null-for-absent"],
    [{ name: "" }, "text-too-short /name", "empty-value"],
  ])("%j gives %s because of %s, and nothing is guessed", (more, fault, cause) => {
    expect(told(record(more))).toEqual([fault]);
    expect(checkRecord(record(more))[0]).toMatchObject({ cause });
    expect(edits(record(more))).toEqual([undefined]);
  });

  test("a title in any language, an old name or another case finds the code", () => {
    const statuses = ["Signed", "SIGNED", "signed "].map((status) => checkRecord(record({ recordStatus: status })));
    expect(statuses.every(([finding]) => finding?.code === "code-not-in-list")).toBe(true);
    expect(checkRecord(record({ recordStatus: "Retiré" }))[0]).toMatchObject({ expected: expect.any(String) });
    expect(edits(record({ recordStatus: "ACTIVE" }))).toMatchObject([{ value: "active", safe: true }]);
  });

  test("every finding has its message filled in and quotes what stands there", () => {
    const [finding] = checkRecord(record({ itemCount: "n/a" }));
    expect(finding).toMatchObject({
      message: "Number of items must be a whole number, not text.",
      got: { kind: "string", length: 3, text: '"n/a"' },
    });
  });
});
