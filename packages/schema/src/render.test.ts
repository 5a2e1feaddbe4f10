import { describe, expect, test } from "vitest";
import { render } from "./render.ts";

const finding = {
  code: "sum-too-large",
  template: "{parts} add up to {sum}, more than {whole}; {unknown} stays.",
  values: { parts: ["a", "b", "c"], sum: 1234567.25 },
  facts: { whole: 2026 },
};

describe("messages", () => {
  test("values and facts are filled in", () => {
    expect(render(finding)).toBe("a, b and c add up to 1,234,567.25, more than 2026; {unknown} stays.");
  });

  test("in other languages numbers and lists follow their custom", () => {
    const fr = { [finding.template]: "{parts} font {sum}, plus que {whole}." };
    const es = { "sum-too-large": "{parts} suman {sum}, más que {whole}." };
    expect(render(finding, "fr", fr)).toBe("a, b et c font 1\u202f234\u202f567,25, plus que 2026.");
    expect(render(finding, "es-MX", es)).toBe("a, b y c suman 1\u202f234\u202f567,25, más que 2026.");
    expect(render(finding, "de")).toBe(render(finding, "en"));
  });

  test("numbers keep all their digits and have no exponent", () => {
    const of = (n: number) => render({ code: "x", template: "{n}", values: { n }, facts: {} });
    expect([0, -0, 1e-7, 1e21, 9999, 10000, -12345.5, 0.1 + 0.2].map(of)).toEqual([
      "0",
      "0",
      "0.0000001",
      "1,000,000,000,000,000,000,000",
      "9999",
      "10,000",
      "-12,345.5",
      "0.30000000000000004",
    ]);
  });

  test("hidden values are told by kind and length", () => {
    const values = { a: { hidden: true, kind: "string", length: 12 }, b: { hidden: true, kind: "number" } };
    const of = (lang: string) => render({ code: "x", template: "{a} {b}", values, facts: {} }, lang);
    expect(of("en")).toBe("[hidden text of 12 characters] [hidden number]");
    expect(of("fr")).toBe("[texte masqué de 12 caractères] [nombre masqué]");
  });

  test("names from the prototype are no values, and a value is not read as a template", () => {
    const odd = { code: "x", template: "{constructor} {a}", values: { a: "{b}", b: "no" }, facts: {} };
    expect(render(odd)).toBe("{constructor} {b}");
    expect(render({ ...odd, template: "$& {a}", values: { a: "$1" } })).toBe("$& $1");
  });
});
