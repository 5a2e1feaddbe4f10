import { defineRule } from "../define-rule.ts";

/** The data is of a version of the standard that this program knows. */
export const versionNotSupported = defineRule({
  code: "version-not-supported",
  severity: "error",
  scope: "structure",
  template: "The data declares version {version} of the standard, and this program checks version 1.",
  why: "Another major version may mean other things by the same names, so its records were not checked.",
  fix: "Use a program for that version, or convert the data.",
  examples: {
    passes: [
      {
        value: {
          type: "dataset",
          forgex: "1.0",
          id: "example/dataset/d",
          publisher: "example",
          title: "D",
          language: "en",
          license: "CC-BY-4.0",
        },
      },
    ],
    fails: [
      { value: { type: "dataset", forgex: "2.0", id: "example/dataset/d", publisher: "example" }, pointer: "/forgex" },
    ],
  },
});
