/**
 * Files for the validator, in Node.
 *
 * @packageDocumentation
 */

export { fileSource } from "./file-source.ts";
export { type FoundConfiguration, findConfig, loadConfig } from "./find-config.ts";
export { loadBoundaries } from "./load-boundaries.ts";
export { sourcesOf } from "./sources-of.ts";
export { type ValidateFilesOptions, validateFiles } from "./validate-files.ts";
export { type Chunks, type WriteOptions, writeFileAtomically } from "./write-file.ts";
