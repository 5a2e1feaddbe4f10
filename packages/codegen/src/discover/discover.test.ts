import { expect, test } from "vitest";
import { parseCsv } from "./csv.ts";

test("quotes, doubled quotes, commas and line breaks in quotes, CRLF, empty last fields", () => {
  expect(parseCsv('a,b\r\n"1,""x""\ny",\n,2\n')).toEqual([
    ["a", "b"],
    ['1,"x"\ny', ""],
    ["", "2"],
  ]);
  expect(() => parseCsv('"open')).toThrow("not closed");
  expect(() => parseCsv('"a"b')).toThrow("after a closing quote");
});
