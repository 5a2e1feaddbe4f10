export { type CodeAt, codesOf } from "./codes.ts";
export { type ExpectedGap, expectedGaps } from "./expected.ts";
export { schemaAt } from "./node-at.ts";
export { type ReferenceAt, referencesOf } from "./references.ts";
