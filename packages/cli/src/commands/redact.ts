import type { DatasetHeader } from "@forgex/schema";
import type { RedactedDataset } from "@forgex/trust";
import type { Command } from "../command.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { audience, day } from "../options/values.ts";
import type { Console } from "../output/console.ts";
import { checkOutput, writeOutput } from "../output/file.ts";
import { openDataset } from "../trust/dataset.ts";
import { saltIn } from "../trust/salt.ts";

interface Options {
  readonly for: string;
  readonly output?: string;
  readonly saltFile?: string;
  readonly manifest?: string;
  readonly asOf?: string;
  readonly check?: boolean;
}

export const redact: Command<Options> = {
  name: "redact",
  summary: "make a copy that an audience may see: what is marked more strictly is taken out, with all that repeats it",
  notes: [
    "A field that goes is told as withheld, with the reason of its marking; an item that goes leaves its list partial, with no key and no count; a record goes whole, or leaves a stub where it is marked up to amber. A marking that cannot be worked out withholds.",
    "The copy is NDJSON where the output ends in .ndjson or .jsonl or the data has no header, else one JSON object. Records that cannot be read are left out and named, and the exit code is 1.",
    "Run `forgex validate` first: its rules name what a copy cannot hide, such as a total that gives a part away.",
  ],
  args: [{ name: "file", text: "one JSON or NDJSON file, or a folder with dataset.json; it is read three times" }],
  options: [
    {
      flags: "--for <who>",
      text: "public (unless given) or a publisher's code such as kr-motie",
      parse: audience,
      default: "public",
    },
    { flags: "--output <file>", text: "write the copy to a file, whole or not at all" },
    { flags: "--manifest <file>", text: "write what was removed where, a line a record, for whoever has the original" },
    {
      flags: "--salt-file <file>",
      text: "the secret with which values in the manifest are hashed (made where it is not there); without it there are no hashes",
    },
    {
      flags: "--check",
      text: "make no copy: name what the audience may not see and fail, as a gate before publication",
    },
    { flags: "--as-of <date>", text: "the day on which it is asked: markings run out", parse: day },
  ],
  examples: [
    { line: "forgex redact dataset.json --for public --output public.json", text: "a copy for everybody" },
    { line: "forgex redact dataset.ndjson --for kr-motie --output korea.ndjson", text: "a copy for one partner" },
    {
      line: "forgex redact dataset.json --output public.json --manifest removed.ndjson --salt-file salt",
      text: "with a manifest by which a holder of the original can prove what was removed",
    },
    {
      line: "forgex redact public.json --for public --check",
      text: "a gate: fails where anything is marked more strictly",
    },
  ],

  async run(paths, options, console) {
    const { output, manifest, saltFile } = options;
    if (options.check) return checked(paths, options, console);
    for (const file of [output, manifest]) if (file !== undefined) await checkOutput(file, paths);
    const dataset = await openDataset(paths, console);
    for (const file of [output, manifest]) {
      if (file !== undefined)
        await checkOutput(
          file,
          dataset.sources.map(({ name }) => name),
        );
    }
    const { redact: redacted } = await import("@forgex/trust");
    const at = options.asOf ?? new Date().toISOString().slice(0, 10);
    const lines: string[] = [];
    const flags: string[] = [];
    const salt = saltFile === undefined ? undefined : await saltIn(saltFile, console);
    const copy = await redacted(dataset, {
      audience: options.for,
      at,
      ...(salt === undefined ? {} : { salt }),
      ...(manifest === undefined ? {} : { onEntry: (entry: object) => lines.push(JSON.stringify(entry)) }),
      onFlag: (id, flag) =>
        flags.push(`${id}: the part withheld in ${flag.parts} follows from the total at ${flag.at}.\n`),
    });
    await written(copy, output, paths[0] ?? "", console);
    if (manifest !== undefined) {
      const id = dataset.header?.id;
      const head = {
        type: "redaction-manifest",
        ...(typeof id === "string" ? { dataset: id } : {}),
        audience: options.for,
        at,
      };
      await writeOutput(manifest, `${[JSON.stringify(head), ...lines].join("\n")}\n`, console.signal);
    }
    const { same, changed, stub, gone } = copy.counts;
    if (output !== undefined) {
      await console.stderr.write(
        `${output}: for ${options.for}; records as they were ${same}, with parts withheld ${changed}, stubs ${stub}, left out ${gone}\n`,
      );
    }
    await console.stderr.write(flags.join(""));
    return dataset.unread > 0 ? exitCode.errors : exitCode.ok;
  },
};

async function written(
  copy: RedactedDataset,
  output: string | undefined,
  input: string,
  console: Console,
): Promise<void> {
  const { writeJson, writeNdjson } = await import("@forgex/schema/text");
  const header = copy.header as DatasetHeader | undefined;
  const inLines = header === undefined || /\.(?:ndjson|jsonl)$/i.test(output ?? input);
  const bytes = inLines ? writeNdjson(copy.records, header) : writeJson(copy.records, header);
  if (output !== undefined) {
    const { writeFileAtomically } = await import("@forgex/validators/node");
    return writeFileAtomically(output, bytes, { signal: console.signal });
  }
  const decoder = new TextDecoder();
  for await (const piece of bytes) await console.stdout.write(decoder.decode(piece, { stream: true }));
}

/**
 * The gate: nothing is written but the places that the audience may not see, with the pointers that a copy would tell
 * and without any value, for a log may have more readers than the data.
 */
async function checked(
  paths: readonly string[],
  { for: audience, asOf }: Options,
  console: Console,
): Promise<ExitCode> {
  const dataset = await openDataset(paths, console);
  const { redactHeader, redactRecord, surveyor } = await import("@forgex/trust");
  const { toKeyed } = await import("@forgex/schema");
  const reader = { audience, at: asOf ?? new Date().toISOString().slice(0, 10), header: dataset.header };
  const survey = surveyor(reader);
  for await (const record of dataset.records()) survey.push(record);
  const { gone } = survey.finish();
  let found = 0;
  const tell = async (where: string): Promise<void> => {
    found += 1;
    await console.stdout.write(`marking-stricter-than-audience: ${where}\n`);
  };
  if (redactHeader(dataset.header, { ...reader, gone }, false) !== dataset.header) await tell("the header");
  let index = 0;
  for await (const record of dataset.records()) {
    index += 1;
    const { fate, told } = redactRecord(record, { ...reader, gone });
    if (fate === "same") continue;
    const places = told.map((place) => toKeyed(record, place)).filter((place) => place !== "");
    const what =
      fate === "changed"
        ? places.length > 0
          ? places.join(", ")
          : "what is said about its facts"
        : "the whole record";
    await tell(fate === "gone" ? `record ${index}, ${what}` : `${(record as { id: string }).id}, ${what}`);
  }
  await console.stderr.write(
    found === 0
      ? `Nothing is marked more strictly than for ${audience}.\n`
      : `${found} of the records and the header are not for ${audience} as they are.\n`,
  );
  return found > 0 || dataset.unread > 0 ? exitCode.errors : exitCode.ok;
}
