import { ForgexError } from "@forgex/schema";
import type { Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { columns, type Row } from "../output/columns.ts";
import { publishedSchemas, readStandard } from "../resources.ts";
import { didYouMean } from "../suggest.ts";

interface Options {
  readonly open?: boolean;
}

export const schema: Command<Options> = {
  name: "schema",
  summary: "print the JSON Schema (2020-12) of a record type, or list the types",
  notes: [
    "The schema stands alone: every reference points within it, so any validator can use the file as it is.",
    "The strict form refuses unknown fields and is for authors; the open form allows them and is for receiving data of a newer minor version.",
  ],
  args: [{ name: "type", text: "the type, such as facility; all types are listed without one" }],
  options: [{ flags: "--open", text: "the form that allows unknown fields" }],
  examples: [
    { line: "forgex schema facility > facility.schema.json", text: "save the schema of a facility" },
    { line: "forgex schema config > config.schema.json", text: "save the schema of forgex.config.json, for editors" },
    { line: "forgex schema", text: "list all types, with what they hold" },
    { line: "forgex schema commitment --open", text: "for data of a newer minor version" },
  ],

  async run([type], { open = false }, { stdout }) {
    const types = [...(await publishedSchemas()), configuration].sort();
    if (type === undefined) {
      const rows = await Promise.all(types.map(aboutType));
      await stdout.write(columns(rows, Math.min(stdout.width, 100), 0));
      return exitCode.ok;
    }
    if (!types.includes(type)) {
      const hint = didYouMean(type, types, "`forgex schema` lists the types.");
      throw new ForgexError("type-unknown", `There is no type ${JSON.stringify(type)}. ${hint}`);
    }
    await stdout.write(await readStandard(fileOf(type, open)));
    return exitCode.ok;
  },
};

/** Not a type of the standard, but a file that people write: its schema helps their editors. */
const configuration = "config";

function fileOf(type: string, open: boolean): string {
  if (type === configuration) return "config/config.schema.json";
  return `${open ? "open" : "strict"}/${type}.schema.json`;
}

async function aboutType(type: string): Promise<Row> {
  const { description } = JSON.parse(await readStandard(fileOf(type, false))) as { description: string };
  return [type, description];
}
