import { ForgexError } from "@forgex/schema";
import type { Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { checkOutput, writeOutput } from "../output/file.ts";
import { openDataset } from "../trust/dataset.ts";

interface Options {
  readonly key?: string;
  readonly output?: string;
  readonly detached?: boolean;
}

export const sign: Command<Options> = {
  name: "sign",
  summary: "sign a dataset, so that its receiver knows who said it and that nothing changed",
  notes: [
    "What is signed is the content hash of every record and of the header. Spacing, order of members and of records, and JSON or NDJSON make no difference.",
    "Sign the copy that you send: the hash of an unredacted record would let its receiver guess what was removed.",
  ],
  args: [{ name: "file", text: "one JSON or NDJSON file, or a folder with dataset.json" }],
  options: [
    { flags: "--key <file>", text: "your private key, as `forgex keygen` writes it" },
    { flags: "--output <file>", text: "file of the signature (the data's name with .jws unless given)" },
    {
      flags: "--detached",
      text: "without the list of hashes: shorter, but `verify` cannot tell which records were altered",
    },
  ],
  examples: [
    { line: "forgex sign public.json --key forgex.key.json", text: "sign a file; the signature is public.json.jws" },
  ],

  async run(paths, { key: keyFile, output = `${paths[0]}.jws`, detached }, console) {
    if (keyFile === undefined) throw new ForgexError("option-missing", "Name your private key: --key forgex.key.json.");
    const dataset = await openDataset(paths, console);
    if (dataset.unread > 0) throw new ForgexError("record-unreadable", "What cannot be read cannot be signed.");
    await checkOutput(output, [...paths, keyFile]);
    const { readPrivateKeyFile } = await import("@forgex/trust/node");
    const { datasetManifest, signManifest } = await import("@forgex/trust/sign");
    const key = await readPrivateKeyFile(keyFile);
    const manifest = await datasetManifest(dataset.header, dataset.records());
    const signature = await signManifest(manifest, { key, now: new Date(), ...(detached ? { detached } : {}) });
    await writeOutput(output, `${JSON.stringify(signature)}\n`, console.signal);
    await console.stderr.write(`${output}: signed ${manifest.records.length} records by the key ${key.kid}\n`);
    return exitCode.ok;
  },
};
