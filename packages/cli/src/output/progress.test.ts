import { expect, test } from "vitest";
import type { Output } from "./output.ts";
import { progressOn } from "./progress.ts";

function terminal(isTerminal = true): Output & { lines: string[] } {
  const lines: string[] = [];
  return { isTerminal, width: 80, closed: false, lines, write: async (text) => void lines.push(text) };
}

test("says nothing of short work", async () => {
  const stderr = terminal();
  const progress = progressOn(stderr, 100, () => 0);
  progress.report({ records: 1, bytes: 50 });
  await progress.end();
  expect(stderr.lines).toEqual([]);
});

test("says how far long work is, and clears the line", async () => {
  const stderr = terminal();
  let now = 0;
  const progress = progressOn(stderr, 40_000_000, () => now);
  progress.report({ records: 1000, bytes: 5_000_000 });
  now = 2000;
  progress.report({ records: 1500, bytes: 10_000_000 });
  now = 2100;
  progress.report({ records: 1600, bytes: 11_000_000 });
  await progress.end();
  expect(stderr.lines).toEqual(["\r\x1b[Kchecking: 1,500 records, 10 MB, 25 %", "\r\x1b[K"]);
});

test("gives no share where the size is not known", () => {
  const stderr = terminal();
  let now = 0;
  const progress = progressOn(stderr, undefined, () => now);
  now = 9000;
  progress.report({ records: 3, bytes: 1234 });
  expect(stderr.lines).toEqual(["\r\x1b[Kchecking: 3 records, 0 MB"]);
});

test("is silent where standard error is no terminal", async () => {
  const stderr = terminal(false);
  let now = 0;
  const progress = progressOn(stderr, 10, () => now);
  now = 9000;
  progress.report({ records: 1, bytes: 1 });
  await progress.end();
  expect(stderr.lines).toEqual([]);
});
