import { expect, test } from "vitest";
import { codelists as shipped } from "../generated/codelists.ts";
import { codelistsFrom } from "./codelists.ts";
import { standardCodelists } from "./standard.ts";

const lists = standardCodelists();

test("every list of the standard is there with all its codes", () => {
  expect(lists.names()).toEqual(Object.keys(shipped));
  for (const [name, { info, titles }] of Object.entries(shipped)) {
    expect(lists.isOpen(name)).toBe(info.open);
    expect(lists.versions()[name]).toBe(info.version);
    for (const code of Object.keys(titles)) expect(lists.has(name, code), `${name} ${code}`).toBe(true);
  }
  expect(lists.has("mineral", "toString")).toBe(false);
  expect(lists.has("no-such-list", "x")).toBe(false);
  expect(lists.entry("country", "CL")).toMatchObject({ code: "CL", title: "Chile", extra: { alpha3: "CHL" } });
});

test.each([
  ["mineral", "Lithium", "lithium"],
  ["mineral", "LITHIUM ", "lithium"],
  ["mineral", "lithum", "lithium"],
  ["mineral", "Li", "lithium"],
  ["mineral", "7439-93-2", "lithium"],
  ["country", "Chili", "CL"],
  ["country", "Emiratos Árabes Unidos", "AE"],
  ["country", "emirats arabes unis", "AE"],
  ["country", "AUS", "AU"],
  ["country", "au", "AU"],
  ["record-status", "Active", "active"],
  ["mineral", "unobtainium", undefined],
  ["mineral", "", undefined],
  ["no-such-list", "x", undefined],
])("in %s, %j means %s", (list, text, code) => {
  expect(lists.suggest(list, text)).toBe(code);
});

test("every title in every language leads to its code, unless two codes share it", () => {
  for (const [name, { info, titles }] of Object.entries(shipped)) {
    for (const [code, { title, fr, es }] of Object.entries(titles)) {
      const retired = info.retired[code];
      for (const text of [title, fr, es]) {
        if (text === undefined) continue;
        const found = lists.suggest(name, text);
        // A retired code leads to what replaced it, or to nothing.
        if (found !== undefined && !retired) expect(lists.has(name, found), `${name}: ${text}`).toBe(true);
      }
    }
  }
});

test("a caller's edition has its own codes, titles and replacements", () => {
  const own = codelistsFrom(shipped, {
    "facility-kind": {
      version: "2027.1",
      codes: ["mine", { code: "smelter", title: "Fundición" }, { code: "works", until: "2026", replacedBy: "smelter" }],
    },
  });
  expect(own.has("facility-kind", "refinery")).toBe(false);
  expect(own.suggest("facility-kind", "fundicion")).toBe("smelter");
  expect(own.suggest("facility-kind", "Works")).toBe("smelter");
  expect(own.entry("facility-kind", "works")).toMatchObject({ until: "2026", replacedBy: "smelter" });
  expect(own.versions()["facility-kind"]).toBe("2027.1");
  expect(lists.has("facility-kind", "refinery")).toBe(true);
});
