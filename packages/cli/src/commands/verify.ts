import { ForgexError } from "@forgex/schema";
import type { Differences } from "@forgex/trust/sign";
import type { Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { openDataset } from "../trust/dataset.ts";
import { jsonIn, textIn } from "../trust/files.ts";

interface Options {
  readonly keys?: string;
  readonly signature?: string;
  readonly format: "text" | "json";
}

/** Records that are named; the rest is counted. */
const SHOWN = 20;

export const verify: Command<Options> = {
  name: "verify",
  summary: "verify the signature of a dataset: who signed it, and whether anything changed since",
  notes: [
    "The outcome is valid, valid-by-expired-key, altered (with the records), unknown-key or revoked-key. The exit code is 0 for the first two, 1 for the others, 2 where it could not be checked.",
    "Take the key set from its publisher and not from whoever sent the data.",
  ],
  args: [{ name: "file", text: "one JSON or NDJSON file, or a folder with dataset.json" }],
  options: [
    { flags: "--keys <file>", text: "the key set of the publisher (a JSON Web Key Set)" },
    { flags: "--signature <file>", text: "the signature (the data's name with .jws unless given)" },
    { flags: "--format <format>", text: "text or json", choices: ["text", "json"], default: "text" },
  ],
  examples: [
    { line: "forgex verify public.json --keys forgex.keys.json", text: "verify a file by public.json.jws beside it" },
  ],

  async run(paths, { keys: keyFile, signature: file = `${paths[0]}.jws`, format }, console) {
    if (keyFile === undefined)
      throw new ForgexError("option-missing", "Name the publisher's key set: --keys forgex.keys.json.");
    const { datasetManifest, readKeySet, verifySignature } = await import("@forgex/trust/sign");
    const keys = readKeySet(await jsonIn(keyFile));
    const text = await textIn(file);
    if (text === undefined) throw new ForgexError("file-unreadable", `${file} cannot be read: there is no such file.`);
    const dataset = await openDataset(paths, console);
    const found = await datasetManifest(dataset.header, dataset.records());
    const signature: unknown = text.trimStart().startsWith("{") ? await jsonIn(file) : text;
    const outcome = await verifySignature(signature, found, { keys, now: new Date() });
    const by = [outcome.publisher, outcome.kid].filter((part) => part !== undefined).join(", key ");
    const lines = [`${paths[0]}: ${outcome.state}`, outcome.reason, `Signed by ${by}.`, ...told(outcome.differences)];
    await console.stdout.write(format === "json" ? `${JSON.stringify(outcome, null, 2)}\n` : `${lines.join("\n")}\n`);
    const holds = outcome.state === "valid" || outcome.state === "valid-by-expired-key";
    return holds && dataset.unread === 0 ? exitCode.ok : exitCode.errors;
  },
};

function told(differences: Differences | undefined): string[] {
  if (differences === undefined) return [];
  const { altered, lacking, added, header } = differences;
  const some = (what: string, ids: readonly string[]): string[] => [
    ...ids.slice(0, SHOWN).map((id) => `  ${what} ${id}`),
    ...(ids.length > SHOWN ? [`  ${what} ${ids.length - SHOWN} more`] : []),
  ];
  return [
    ...(header ? ["  altered the header"] : []),
    ...some("altered", altered),
    ...some("lacking", lacking),
    ...some("added", added),
  ];
}
