import { describe, expect, test } from "vitest";
import type { Command } from "../command.ts";
import { parse } from "./parse.ts";
import { count } from "./values.ts";

const command: Command = {
  name: "weigh",
  summary: "weigh things",
  args: [{ name: "things", text: "things", many: true }],
  options: [
    { flags: "--format <format>", text: "form", choices: ["text", "json"], default: "text" },
    { flags: "--limit <number>", text: "limit", parse: count },
    { flags: "--no-values", text: "none" },
  ],
  examples: [],
  run: async () => 0,
};
const single: Command = { ...command, args: [{ name: "thing", text: "thing" }] };

const fault = (words: readonly string[], of = command): { code: string; message: string } => {
  try {
    parse(of, words);
  } catch (error) {
    return error as { code: string; message: string };
  }
  throw new Error("nothing was thrown");
};

test("reads arguments and options in any order", () => {
  expect(parse(command, ["a", "--limit", "3", "-", "--no-values", "--format=json"])).toEqual({
    args: ["a", "-"],
    options: { format: "json", limit: 3, values: false },
  });
});

test("words after -- are arguments", () => {
  expect(parse(command, ["--", "--format"]).args).toEqual(["--format"]);
});

test("both spellings of colour mean one thing, and neither is set unless given", () => {
  expect(parse(command, ["--no-color"]).options.colour).toBe(false);
  expect(parse(command, ["--colour"]).options.colour).toBe(true);
  expect("colour" in parse(command, []).options).toBe(false);
});

describe("refuses", () => {
  test("an unknown option, with the one that was meant", () => {
    expect(fault(["--fromat", "json"])).toMatchObject({
      name: "ForgexError",
      code: "option-unknown",
      message: "Unknown option '--fromat'. Did you mean --format?",
    });
  });
  test("an unknown option that is like none", () => {
    expect(fault(["--zzzzzz"]).message).toBe("Unknown option '--zzzzzz'. `forgex weigh --help` lists what there is.");
  });
  test("a value that is not among the choices", () => {
    expect(fault(["--format", "xml"])).toMatchObject({ code: "option-value-wrong" });
    expect(fault(["--format", "xml"]).message).toContain("text, json");
  });
  test("a value that cannot be read", () => {
    expect(fault(["--limit", "many"])).toMatchObject({
      code: "option-value-wrong",
      message: '--limit takes a whole number such as 20, not "many".',
    });
  });
  test("an option without its value", () => expect(fault(["--limit"])).toMatchObject({ code: "option-value-missing" }));
  test("too many arguments", () => expect(fault(["a", "b"], single)).toMatchObject({ code: "argument-excess" }));
});
