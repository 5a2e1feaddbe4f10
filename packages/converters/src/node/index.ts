/**
 * Files for the converters, in Node.
 *
 * @packageDocumentation
 */

export { csvFolder } from "./csv-folder.ts";
export { type FileWriter, type FolderWriter, fileWriter, folderWriter } from "./write-folder.ts";
