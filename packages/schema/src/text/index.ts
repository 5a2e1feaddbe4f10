/**
 * The text of JSON and NDJSON: reading records with their places in constant memory, and writing them.
 *
 * @packageDocumentation
 */

export type { ByteSource, Located } from "../located.ts";
export type { Encoding } from "./encoding.ts";
export { maxDepth, type ReadingCode, readingFaults } from "./faults.ts";
export type { Frame, FrameFault, Place, RecordCheck } from "./frame.ts";
export { jsonText } from "./json-text.ts";
export {
  defaultMaxRecordBytes,
  type ReadTextOptions,
  type RecordReader,
  type RecordText,
  readText,
  recordReader,
  recordTexts,
} from "./read.ts";
export { type TableFaultCode, tableFaults } from "./table-faults.ts";
export { type Records, writeJson, writeNdjson } from "./write.ts";
