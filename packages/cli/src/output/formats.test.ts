import { reportFormats } from "@forgex/validators/report";
import { expect, test } from "vitest";
import { formatOf, formats, reportFile } from "./formats.ts";

test("help lists the forms that the library writes", () => expect(formats).toEqual(reportFormats));

test.each([
  ["a.html", "html"],
  ["A.HTM", "html"],
  ["out/forgex.sarif.json", "sarif"],
  ["r.xml", "junit"],
  ["r.md", "markdown"],
  ["r.jsonl", "ndjson"],
  ["r.log", undefined],
  [undefined, undefined],
])("%s asks for %s", (file, format) => expect(formatOf(file)).toBe(format));

test("a further report names its form or shows it", () => {
  expect(reportFile("sarif=out/a=b.json")).toEqual({ format: "sarif", file: "out/a=b.json" });
  expect(reportFile("report.csv")).toEqual({ format: "csv", file: "report.csv" });
});

test.each(["", "pdf=a", "report.log", "html="])("refuses %j", (text) => {
  expect(() => reportFile(text)).toThrow("takes FORMAT=FILE");
});
