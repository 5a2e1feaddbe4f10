import { createReadStream, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type ByteSource, ForgexError } from "@forgex/schema";

/**
 * The CSV files of a folder, in the order of their names; folders in it and hidden files are passed over.
 *
 * @throws {ForgexError} `file-unreadable`
 * @example
 * for await (const record of readCsv(await csvFolder("mines/"), { source: "mines/" })) console.log(record.value);
 */
export async function csvFolder(folder: string): Promise<ByteSource[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw new ForgexError("file-unreadable", `${folder} cannot be read.`, { path: folder }, { cause: error });
  });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith(".") && /\.(?:csv|tsv)$/i.test(entry.name))
    .map(({ name }) => join(folder, name))
    .sort((a, b) => (a < b ? -1 : 1))
    .map(fileSource);
}

function fileSource(path: string): ByteSource {
  return {
    name: path,
    size: statSync(path).size,
    async *bytes() {
      try {
        for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) yield chunk as Uint8Array;
      } catch (error) {
        throw new ForgexError("file-unreadable", `${path} cannot be read.`, { path }, { cause: error });
      }
    },
  };
}
