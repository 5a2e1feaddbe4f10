/**
 * Documents made from the model, for tests: valid ones and changed ones, the same for the same seed.
 *
 * @packageDocumentation
 */
export { type DocumentModel, generateDocument } from "./document.ts";
export { type Change, type Mutation, mutate } from "./mutate.ts";
export { type Random, randomFrom } from "./random.ts";
