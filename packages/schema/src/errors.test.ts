import { expect, test } from "vitest";
import { ForgexError, isForgexError } from "./errors.ts";

test("an error carries its code, its details and its cause", () => {
  const cause = new TypeError("inner");
  const error = new ForgexError("unit-unknown", "No such unit: xyz.", { unit: "xyz" }, { cause });
  expect(error).toBeInstanceOf(Error);
  expect([error.name, error.code, error.details, error.cause]).toEqual([
    "ForgexError",
    "unit-unknown",
    { unit: "xyz" },
    cause,
  ]);
});

test("isForgexError knows an error of another copy of the package by its shape", () => {
  const foreign = Object.assign(new Error("x"), { name: "ForgexError", code: "unit-unknown" });
  expect(isForgexError(foreign, "unit-unknown")).toBe(true);
  expect(isForgexError(foreign, "basis-unknown")).toBe(false);
  expect(isForgexError(new Error("x"))).toBe(false);
  expect(isForgexError("unit-unknown")).toBe(false);
});
