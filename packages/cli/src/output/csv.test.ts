import { expect, test } from "vitest";
import { csv } from "./csv.ts";

test("quotes what needs it, and leaves absent members empty", () => {
  const rows = [
    { code: "a", title: 'The "first", perhaps' },
    { code: "b", title: "two\nlines", since: "2026", open: true, languages: ["en", "fr"] },
  ];
  expect(csv(rows)).toBe(
    'code,title,since,open,languages\na,"The ""first"", perhaps",,,\nb,"two\nlines",2026,true,en;fr\n',
  );
});

test("headings that are asked for stand first, filled or not", () => {
  expect(csv([{ title: "T", code: "a", symbol: "Li" }], ["code", "title", "until"])).toBe(
    "code,title,until,symbol\na,T,,Li\n",
  );
});
