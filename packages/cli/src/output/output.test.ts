import { PassThrough, Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { outputTo } from "./output.ts";

/** A stream whose every write fails with a fault of the system. */
function failing(code: string): Writable {
  return new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error(`${code}: write`), { code, syscall: "write" }));
    },
  });
}

test("writes what it is given, in order", async () => {
  const stream = new PassThrough();
  const output = outputTo(stream, "standard output");
  await output.write("one ");
  await output.write("");
  await output.write("two");
  stream.end();
  expect(await text(stream)).toBe("one two");
});

test("a reader that went away is no fault, and what follows is dropped", async () => {
  const output = outputTo(failing("EPIPE"), "standard output");
  expect(output.closed).toBe(false);
  await expect(output.write("x")).resolves.toBeUndefined();
  expect(output.closed).toBe(true);
  await expect(output.write("y")).resolves.toBeUndefined();
});

test("a full disk is told in words", async () => {
  await expect(outputTo(failing("ENOSPC"), "standard output").write("x")).rejects.toMatchObject({
    code: "output-failed",
    message: "Cannot write to standard output: the disk is full. What was written is not whole.",
  });
});

test("knows a terminal and its width", () => {
  const terminal = Object.assign(new PassThrough(), { isTTY: true, columns: 120 });
  expect(outputTo(terminal, "x")).toMatchObject({ isTerminal: true, width: 120 });
  expect(outputTo(Object.assign(new PassThrough(), { isTTY: true, columns: 0 }), "x").width).toBe(80);
  expect(outputTo(new PassThrough(), "x")).toMatchObject({ isTerminal: false, width: 80 });
});
