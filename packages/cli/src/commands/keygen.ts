import { ForgexError } from "@forgex/schema";
import type { Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { audience, count } from "../options/values.ts";
import { checkOutput, writeOutput } from "../output/file.ts";
import { jsonIn, textIn } from "../trust/files.ts";

interface Options {
  readonly output?: string;
  readonly keys?: string;
  readonly publisher?: string;
  readonly days?: number;
}

export const keygen: Command<Options> = {
  name: "keygen",
  summary: "make a key pair for signing: the private key in a file of your own, the public key in a set to publish",
  notes: [
    "The private key is written to a new file that only you may read, and is never printed. Keep it off shared disks.",
    "Publish the key set where your partners expect it. A further key joins the set, so that what the old key signed can still be verified.",
  ],
  args: [],
  options: [
    {
      flags: "--output <file>",
      text: "file of the private key; it must not be there yet (forgex.key.json unless given)",
    },
    { flags: "--keys <file>", text: "file of the public key set, made or added to (forgex.keys.json unless given)" },
    { flags: "--publisher <code>", text: "whose key it is, such as us-dfc", parse: audience },
    { flags: "--days <number>", text: "how long it signs (365 unless given)", parse: count },
  ],
  examples: [
    { line: "forgex keygen --publisher us-dfc", text: "a first key" },
    {
      line: "forgex keygen --publisher us-dfc --output next.key.json",
      text: "a further key, when the first nears its end",
    },
  ],

  async run(_, { output = "forgex.key.json", keys = "forgex.keys.json", publisher, days = 365 }, console) {
    const { newKeys, readKeySet, withKey } = await import("@forgex/trust/sign");
    await checkOutput(output, []);
    await checkOutput(keys, [output]);
    if ((await textIn(output)) !== undefined) {
      throw new ForgexError(
        "file-exists",
        `${output} is there already and is left alone: a key that is gone cannot be made again.`,
      );
    }
    const set = (await textIn(keys)) === undefined ? { keys: [] } : readKeySet(await jsonIn(keys));
    const now = new Date();
    const { privateKey, publicKey } = await newKeys({
      now,
      expires: new Date(now.getTime() + days * 86_400_000),
      ...(publisher === undefined ? {} : { publisher }),
    });
    const { writePrivateKey } = await import("@forgex/trust/node");
    await writePrivateKey(output, privateKey);
    await writeOutput(keys, `${JSON.stringify(withKey(set, publicKey), null, 2)}\n`, console.signal);
    await console.stdout.write(
      `${output}: the private key, for you alone\n${keys}: the key set, to publish; the new key is ${publicKey.kid}\n`,
    );
    return exitCode.ok;
  },
};
