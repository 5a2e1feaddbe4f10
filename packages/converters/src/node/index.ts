/**
 * Files for the converters, in Node.
 *
 * @packageDocumentation
 */

export { csvFolder } from "./csv-folder.ts";
export { type FolderWriter, folderWriter } from "./write-folder.ts";
