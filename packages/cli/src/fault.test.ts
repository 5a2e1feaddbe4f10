import { ForgexError } from "@forgex/schema";
import { expect, test } from "vitest";
import { faultText } from "./fault.ts";

const secret = "USD 565 million";

test("one sentence with the code", () => {
  const fault = new ForgexError("file-unreadable", "Cannot read a.json: there is no such file.");
  expect(faultText(fault, false)).toBe("forgex: Cannot read a.json: there is no such file. [file-unreadable]\n");
});

test("a fault of the system is told in words", () => {
  const fault = Object.assign(new Error("EMFILE: too many open files"), {
    code: "EMFILE",
    syscall: "open",
    path: "b.json",
  });
  expect(faultText(fault, false)).toBe("forgex: Cannot open b.json: too many files are open. [system-emfile]\n");
});

test("a fault of the tool shows its kind, and never the text that may quote data", () => {
  const fault = new SyntaxError(`Unexpected token in "${secret}"`);
  const text = faultText(fault, true);
  expect(text).toContain("The tool itself failed (SyntaxError)");
  expect(text).toContain("[tool-failed]");
  expect(text).toMatch(/^SyntaxError\n {4}at /m);
  expect(text).not.toContain(secret);
});

test("--debug shows the frames of the fault and of its causes, without their texts", () => {
  const cause = Object.assign(new Error(secret), { code: "ENOSPC" });
  const text = faultText(new ForgexError("output-failed", "Cannot write.", {}, { cause }), true);
  expect(text).toMatch(/^forgex: Cannot write\. \[output-failed]\nForgexError output-failed\n {4}at /);
  expect(text).toContain("because of Error ENOSPC\n    at ");
  expect(text).not.toContain(secret);
});

test("what is thrown and is no error is told all the same", () => {
  expect(faultText("a text", true)).toContain("The tool itself failed (string)");
});
