/** The faults that the structural check can name; each has a file of its name in `rules/structure/`. */
export const structuralCodes = [
  "type-wrong",
  "value-null",
  "field-required",
  "field-unknown",
  "code-not-in-list",
  "text-pattern",
  "text-too-short",
  "text-too-long",
  "number-too-small",
  "number-too-large",
  "number-not-whole",
  "list-empty",
  "list-too-short",
  "list-too-long",
  "list-repeats",
  "variant-unknown",
  "variant-missing",
  "constant-wrong",
  "entry-name-wrong",
  "record-type-unknown",
  "record-not-object",
  "structure-unexplained",
] as const;

export type StructuralCode = (typeof structuralCodes)[number];
