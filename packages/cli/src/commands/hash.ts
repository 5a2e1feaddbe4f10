import { contentHash, type Located } from "@forgex/schema";
import type { Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { sourcesFor } from "../input/sources.ts";
import { unreadText } from "../input/unread.ts";

interface Options {
  readonly format: "text" | "json";
}

/** Written at once: a few hundred lines. */
const BATCH = 32_768;

export const hash: Command<Options> = {
  name: "hash",
  summary: "print the content hash of each record",
  notes: [
    "The hash is SHA-256 over the canonical form of RFC 8785: two texts of one record that differ only in spacing, order of members or form of numbers have one hash.",
    "A hash gives away small values to whoever tries them out: do not send the hash of a restricted record to somebody who may not see the record.",
  ],
  args: [{ name: "file", text: "a JSON or NDJSON file or a folder; - or nothing for what is piped in", many: true }],
  options: [
    {
      flags: "--format <format>",
      text: "text (hash, id) or json (a line a record)",
      choices: ["text", "json"],
      default: "text",
    },
  ],
  examples: [
    { line: "forgex hash facility.json", text: "the hash of a lone record" },
    { line: "forgex hash dataset.ndjson --format json", text: "of every record, a line each, for a program" },
  ],

  async run(files, { format }, console) {
    const sources = await sourcesFor(files, console);
    const { readText } = await import("@forgex/schema/text");
    const line = format === "json" ? jsonLine : textLine;
    let lines = "";
    let unread = 0;
    const verdict = () => (unread > 0 ? exitCode.errors : exitCode.ok);
    for (const source of sources)
      for await (const record of readText(source)) {
        console.signal.throwIfAborted();
        if (record.value === undefined) {
          unread++;
          await console.stderr.write(unreadText(record));
        } else if (record.role === "record") lines += line(record);
        if (lines.length > BATCH) {
          await console.stdout.write(lines);
          if (console.stdout.closed) return verdict();
          lines = "";
        }
      }
    await console.stdout.write(lines);
    return verdict();
  },
};

function textLine(record: Located): string {
  return `${contentHash(record.value)}  ${memberOf(record, "id") ?? placeOf(record)}\n`;
}

function jsonLine(record: Located): string {
  const { source, line, column } = record.position;
  const hash = contentHash(record.value);
  return `${JSON.stringify({ id: memberOf(record, "id"), type: memberOf(record, "type"), hash, source, line, column })}\n`;
}

function memberOf({ value }: Located, name: "id" | "type"): string | undefined {
  const text = (value as Record<string, unknown> | null)?.[name];
  return typeof text === "string" ? text : undefined;
}

/** How a record without an id is named: by where it begins. */
function placeOf({ position: { source, line } }: Located): string {
  return line === undefined ? source : `${source}:${line}`;
}
