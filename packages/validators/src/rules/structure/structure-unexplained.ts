import { defineRule } from "../define-rule.ts";

/** A record that the check refuses can be explained. */
export const structureUnexplained = defineRule({
  code: "structure-unexplained",
  severity: "error",
  scope: "structure",
  template: "The record does not have the structure of its type, and the program cannot say where.",
  why: "This is a fault of the program and not of the data. It is reported so that nothing wrong passes.",
  fix: "Please report it, with the record if you may share it.",
  examples: {
    passes: [],
    fails: [],
  },
});
