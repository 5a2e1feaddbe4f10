import type { DescribedFault } from "../rules/define-rule.ts";
import type { Fault } from "./fault.ts";

/**
 * Stands for a record that the compiled check refuses and the explanation finds no fault with. Tests show that there is
 * none; should there be one, it must not pass for right.
 */
export const unexplained: Fault = { code: "structure-unexplained", pointer: "" };

/** What is said of it; no data can bring it about, so it is not among the rules. */
export const unexplainedRule: DescribedFault = {
  code: "structure-unexplained",
  severity: "error",
  scope: "structure",
  template: "The record does not have the structure of its type, and this program cannot say where.",
  why: "This is a fault of the program and not of the data; it is reported so that nothing wrong passes.",
  fix: "Report it to the makers of the program, with the record if you may share it.",
  examples: { passes: [], fails: [] },
};
