import { type ByteSource, ForgexError, type Located } from "@forgex/schema";
import { sourcesFor } from "../input/sources.ts";
import { unreadText } from "../input/unread.ts";
import type { Console } from "../output/console.ts";

/** One dataset in files that can be read as often as needed. */
export interface Dataset {
  readonly sources: readonly ByteSource[];
  /** The header, from wherever in the files its members stand; absent where there is none. */
  readonly header: Record<string, unknown> | undefined;
  /** The records in order. What cannot be read, or not without doubt, is left out. */
  records(): AsyncGenerator<unknown>;
  /** How many records could not be read. */
  readonly unread: number;
}

/**
 * Opens a file, or a folder with `dataset.json`, as one dataset, and reads it once to find the whole header: members of
 * it may stand after the records, and a marking among them counts for all.
 *
 * @throws {ForgexError} `input-not-one` for several datasets, `header-unreadable`
 */
export async function openDataset(paths: readonly string[], console: Console): Promise<Dataset> {
  const [path, ...more] = paths;
  if (path === undefined || path === "-" || more.length > 0) {
    throw new ForgexError("input-not-one", "Name one file or one folder: it is read more than once.");
  }
  const sources = await sourcesFor([path], console);
  const { readText } = await import("@forgex/schema/text");
  const headers: Record<string, unknown>[] = [];
  let unread = 0;
  for (const source of sources) {
    for await (const one of readText(source)) {
      console.signal.throwIfAborted();
      if (isClear(one)) {
        if (one.role === "header") headers.push(one.value as Record<string, unknown>);
        continue;
      }
      await console.stderr.write(unreadText(one));
      if (one.role === "header") {
        throw new ForgexError(
          "header-unreadable",
          `The header of ${source.name} cannot be read, so nobody can tell who may see its records.`,
        );
      }
      unread += 1;
    }
  }
  if (new Set(headers.map(({ id }) => id).filter((id) => id !== undefined)).size > 1) {
    throw new ForgexError("input-not-one", `${path} holds several datasets. Name one of them.`);
  }
  return {
    sources,
    header: headers.length === 0 ? undefined : Object.assign({}, ...headers),
    unread,
    async *records() {
      for (const source of sources) {
        for await (const one of readText(source)) {
          console.signal.throwIfAborted();
          if (one.role === "record" && isClear(one)) yield one.value;
        }
      }
    },
  };
}

/** Whether a text was read without an error: of a name that stands twice, nobody can tell which one was meant. */
function isClear({ value, role, findings = [] }: Located): boolean {
  return (
    value !== undefined &&
    findings.every(
      ({ severity, code }) => severity !== "error" || (role === "header" && code === "header-after-records"),
    )
  );
}
