import { Readable } from "node:stream";
import type { ByteSource } from "@forgex/schema";
import { expect, test } from "vitest";
import { stdinSource } from "./stdin.ts";

const lengthOf = async (source: ByteSource): Promise<number> => {
  let length = 0;
  for await (const chunk of source.bytes()) length += chunk.length;
  return length;
};
const never = new AbortController().signal;

test("short input can be read again", async () => {
  const source = stdinSource({ stdin: Readable.from([Buffer.from("ab"), Buffer.from("c")]), signal: never });
  expect([await lengthOf(source), await lengthOf(source)]).toEqual([3, 3]);
});

test("long input is not kept, and says so when it is asked for again", async () => {
  const chunk = Buffer.alloc(1 << 24);
  const source = stdinSource({ stdin: Readable.from(Array.from({ length: 5 }, () => chunk)), signal: never });
  expect(await lengthOf(source)).toBe(5 * chunk.length);
  await expect(lengthOf(source)).rejects.toMatchObject({ code: "stdin-read-twice" });
});

test("stopping ends a read that waits for more", async () => {
  const stop = new AbortController();
  const source = stdinSource({ stdin: new Readable({ read() {} }), signal: stop.signal });
  const reading = lengthOf(source);
  stop.abort();
  await expect(reading).rejects.toMatchObject({ name: "AbortError" });
});
