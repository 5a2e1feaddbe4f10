import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Finding } from "../generated/types.ts";
import { ancestors } from "../pointer/json-pointer.ts";
import { effectiveMarking, maskFinding, maySee, recordMarkings, tlpLevels } from "./index.ts";

const today = "2026-11-23";
const base = {
  id: "us-dfc/commitment/1",
  amounts: [
    { key: "a1", value: 5 },
    { key: "a2", value: 7 },
  ],
  minerals: ["lithium"],
};
const amber = { key: "m1", at: ["/amounts/a1"], level: "amber", audience: ["jp-meti", "kr-motie"] };

describe("effective marking", () => {
  test("data without any marking is clear", () => {
    expect(effectiveMarking({}, base, "/amounts/0", today)).toEqual({
      level: "clear",
      holder: "us-dfc",
      marked: false,
      resolved: true,
    });
  });

  test("dataset, record and field: the strictest level wins and audiences intersect", () => {
    const header = { marking: { level: "green" } };
    const record = {
      ...base,
      markings: [amber, { key: "m2", at: [""], level: "green", audience: ["kr-motie", "au-disr"] }],
    };
    const ask = (pointer: string) => effectiveMarking(header, record, pointer, today);
    expect(ask("/minerals/0")).toMatchObject({ level: "green", audience: ["au-disr", "kr-motie"] });
    expect(ask("/amounts/0/value")).toMatchObject({ level: "amber", audience: ["kr-motie"] });
    expect(ask("/amounts/0/nothing/here")).toMatchObject({ level: "amber" });
    expect(ask("/amounts/1/value")).toMatchObject({ level: "green" });
  });

  test("a marking holds to the end of its last day", () => {
    const record = { ...base, markings: [{ ...amber, until: "2026-11" }] };
    const level = (at: string) => effectiveMarking({}, record, "/amounts/0", at).level;
    expect([level("2026-11-30"), level("2026-12-01"), level("2026")]).toEqual(["amber", "clear", "amber"]);
    const odd = { ...base, markings: [{ ...amber, until: "soon" }] };
    expect(effectiveMarking({}, odd, "/amounts/0", "2999").level).toBe("amber");
  });

  test("an entry of the four lists bears its inline marking and that of what it speaks of", () => {
    const record = {
      ...base,
      markings: [amber],
      sources: [
        { key: "s1", at: ["/minerals"], marking: { level: "red" } },
        { key: "s2", at: ["/amounts/a1/value"] },
      ],
      claims: [{ key: "c1", at: ["/amounts"], op: "value", value: [] }],
    };
    const level = (pointer: string) => effectiveMarking({}, record, pointer, today).level;
    expect(level("/sources/0/url")).toBe("red");
    expect(level("/sources/1")).toBe("amber");
    expect(level("/claims/0/value")).toBe("amber");
    expect(level("/minerals")).toBe("clear");
  });

  test.each<[string, unknown]>([
    ["an unknown level", [{ key: "m", at: ["/amounts/a1"], level: "secret" }]],
    ["no level", [{ key: "m", at: ["/amounts/a1"] }]],
    ["an audience that is no list", [{ key: "m", at: ["/amounts/a1"], level: "green", audience: "jp-meti" }]],
    ["an item that does not exist", [{ key: "m", at: ["/amounts/typo/value"], level: "amber" }]],
    ["a malformed pointer", [{ key: "m", at: ["amounts"], level: "amber" }]],
    ["no place", [{ key: "m", level: "amber" }]],
    ["markings that are no list", { key: "m" }],
  ])("%s fails closed", (_, markings) => {
    const found = effectiveMarking({}, { ...base, markings }, "/amounts/0/value", today);
    expect(found).toMatchObject({ level: "red", resolved: false });
    expect(maySee(found, "public") || maySee(found, "jp-meti")).toBe(false);
    expect(maySee(found, "holder") && maySee(found, "us-dfc")).toBe(true);
  });

  test("a record that is no object fails closed, and so does a header's broken marking", () => {
    expect(effectiveMarking({}, undefined, "", today).resolved).toBe(false);
    expect(effectiveMarking({ marking: { level: 1 } }, base, "", today).resolved).toBe(false);
  });

  const level = fc.constantFrom(...tlpLevels);
  const audience = fc.option(fc.subarray(["jp-meti", "kr-motie", "au-disr"]), { nil: undefined });
  const place = fc.constantFrom(
    "",
    "/amounts",
    "/amounts/a1",
    "/amounts/a1/value",
    "/minerals",
    "/minerals/lithium",
    "/amounts/x",
    "bad",
  );
  const marking = fc.record({
    key: fc.constant("m"),
    at: fc.array(place, { minLength: 1, maxLength: 2 }),
    level,
    audience,
  });
  const header = fc.option(fc.record({ marking: fc.record({ level, audience }) }), { nil: {} });

  test("no value is ever freer than any of its ancestors, for anyone", () => {
    fc.assert(
      fc.property(header, fc.array(marking, { maxLength: 4 }), (head, markings) => {
        const all = recordMarkings(head, { ...base, markings }, today);
        for (const pointer of ["/amounts/0/value", "/amounts/1/value", "/minerals/0", "/markings/0/level"]) {
          for (const above of ancestors(pointer)) {
            const [up, down] = [all.of(above), all.of(pointer)];
            expect(tlpLevels.indexOf(down.level)).toBeGreaterThanOrEqual(tlpLevels.indexOf(up.level));
            for (const who of ["public", "jp-meti", "kr-motie", "au-disr"]) {
              if (maySee(down, who)) expect(maySee(up, who)).toBe(true);
              if (maySee(all.within(above), who)) expect(maySee(down, who)).toBe(true);
            }
          }
        }
      }),
    );
  });

  test("one more marking never lets anyone see more", () => {
    fc.assert(
      fc.property(header, fc.array(marking, { maxLength: 3 }), marking, (head, markings, more) => {
        const before = recordMarkings(head, { ...base, markings }, today);
        const after = recordMarkings(head, { ...base, markings: [...markings, more] }, today);
        for (const pointer of ["", "/amounts/0", "/amounts/0/value", "/minerals/0"]) {
          for (const who of ["public", "jp-meti", "kr-motie"]) {
            if (maySee(after.of(pointer), who)) expect(maySee(before.of(pointer), who)).toBe(true);
          }
        }
      }),
    );
  });
});

describe("who may see", () => {
  test.each([
    ["clear", undefined, "public", true],
    ["clear", ["jp-meti"], "public", false],
    ["green", undefined, "public", false],
    ["green", undefined, "jp-meti", true],
    ["green", ["jp-meti"], "kr-motie", false],
    ["amber", undefined, "jp-meti", false],
    ["amber", ["jp-meti"], "jp-meti", true],
    ["amber+strict", ["jp-meti"], "jp-meti", true],
    ["red", ["jp-meti"], "kr-motie", false],
    ["red", undefined, "holder", true],
  ] as const)("%s for %j: %s %s", (level, audience, who, answer) => {
    const marking = { level, marked: true, resolved: true, ...(audience ? { audience } : {}) };
    expect(maySee(marking, who)).toBe(answer);
  });
});

describe("a masked finding", () => {
  const record = { ...base, markings: [amber] };
  const finding: Finding = {
    code: "date-order",
    severity: "error",
    template: "{value} is more than {limit}.",
    values: { value: 5, name: "Zoë", list: ["a", "b"] },
    facts: { limit: 3 },
    message: "5 is more than 3.",
    record: base.id,
    type: "commitment",
    pointer: "/amounts/0/value",
    at: "/amounts/a1/value",
    position: { source: "a.json", line: 1, column: 2 },
    got: { kind: "number", text: "5" },
    expected: "less than 4",
    edits: [{ op: "replace", pointer: "/amounts/0/value", value: 3, safe: true }],
    related: [
      { pointer: "/amounts/1/value", at: "/amounts/a2/value" },
      { record: "x/facility/1", pointer: "/name" },
    ],
  };
  const mask = (audience: string, on: unknown = record, of = finding) =>
    maskFinding(of, { audience, markings: recordMarkings({}, on, today), record: on });

  test("keeps kinds and lengths, cuts pointers, drops edits", () => {
    expect(mask("public")).toEqual({
      code: "date-order",
      severity: "error",
      template: "{value} is more than {limit}.",
      values: {
        value: { hidden: true, kind: "number" },
        name: { hidden: true, kind: "string", length: 3 },
        list: { hidden: true, kind: "array", length: 2 },
      },
      facts: { limit: 3 },
      record: base.id,
      type: "commitment",
      pointer: "/amounts",
      at: "/amounts",
      position: { source: "a.json", line: 1, column: 2 },
      got: { kind: "number" },
      hidden: true,
      related: [{ pointer: "/amounts/1/value", at: "/amounts/a2/value" }, {}],
    });
  });

  test("is the same finding for the holder, and for those who may see all of it", () => {
    expect(mask("holder")).toBe(finding);
    expect(mask("us-dfc", record, { ...finding, related: [] })).toEqual({ ...finding, related: [] });
    const { related: _, ...alone } = finding;
    expect(mask("kr-motie", record, alone)).toBe(alone);
    expect(mask("public", base, alone)).toBe(alone);
  });

  test("of a record hidden as a whole names nothing of it", () => {
    const hidden = { ...base, markings: [{ key: "m", at: [""], level: "red" }] };
    const shown = mask("public", hidden);
    expect(shown).not.toHaveProperty("record");
    expect([shown.pointer, shown.at]).toEqual(["", ""]);
    expect(JSON.stringify(shown)).not.toMatch(/us-dfc|Zoë|a1/);
  });

  test("hides values of a place that only contains what is restricted", () => {
    const whole = { ...finding, pointer: "", at: "", related: [] };
    expect(mask("public", record, whole)).toMatchObject({ hidden: true, record: base.id });
  });

  test("without markings hides all", () => {
    const shown = maskFinding(finding, { audience: "public", markings: undefined });
    expect(shown).toMatchObject({ hidden: true, pointer: "" });
    expect(shown).not.toHaveProperty("record");
  });
});
