import { type ByteSource, ForgexError } from "@forgex/schema";
import type { ValidateOptions } from "@forgex/validators";
import type { CommonOptions, OptionDefinition } from "../command.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { sourcesFor } from "../input/sources.ts";
import { stdinName } from "../input/stdin.ts";
import { type ConfigurationOptions, configured } from "../options/configuration.ts";
import type { Console } from "../output/console.ts";
import { checkOutput, writeOutput } from "../output/file.ts";
import { progressOn } from "../output/progress.ts";

/** What a check of one piece of a larger whole is told. */
export interface PieceOptions {
  readonly shard?: boolean;
  readonly header?: string;
  readonly name?: string;
}

/** The options themselves, for help. */
export const pieceOptions: readonly OptionDefinition[] = [
  {
    flags: "--header <file>",
    text: "the header of the dataset that the files belong to; it holds for those that have none of their own",
  },
  {
    flags: "--shard",
    text: "check a piece of a larger whole and write a shard, which `forgex report merge` joins with the others; it holds parts of the data",
  },
  { flags: "--name <name>", text: "with --shard: what standard input is called in the report; else it is its hash" },
];

interface Options extends PieceOptions, ConfigurationOptions, CommonOptions {
  readonly output?: string;
  readonly quiet?: boolean;
  readonly values: boolean;
  readonly asOf?: string;
  readonly audience?: string;
  readonly maxFindings?: number;
  readonly maxRecordBytes?: number;
}

/** Stands for standard input until its hash is known. */
const UNNAMED = "\u0001standard input\u0001";

/** The header as the source that every other one looks to. */
export async function headerSource(path: string): Promise<ByteSource> {
  const [{ fileSource }, { headerName }] = await Promise.all([
    import("@forgex/validators/node"),
    import("@forgex/validators/report"),
  ]);
  const source = fileSource(path);
  return { name: headerName, ...(source.size === undefined ? {} : { size: source.size }), bytes: () => source.bytes() };
}

/**
 * Checks a piece and writes its shard: a line of JSON. Errors in the data are for the joined report to tell; here the exit
 * code says only whether the shard was made.
 */
export async function validatePiece(paths: readonly string[], options: Options, console: Console): Promise<ExitCode> {
  const { loadBoundaries } = await import("@forgex/validators/node");
  const { checkPiece, pieceText } = await import("@forgex/validators/report");
  const sources = (await sourcesFor(paths, console)).map((source): ByteSource => {
    if (source.name !== stdinName) return source;
    return { name: options.name ?? UNNAMED, bytes: () => source.bytes() };
  });
  if (options.output !== undefined) await checkOutput(options.output, paths);
  const boundaries = loadBoundaries();
  const settings = {
    ...(await configured(options)),
    values: options.values,
    today: options.asOf ?? new Date().toISOString().slice(0, 10),
    ...(options.audience !== undefined && { audience: options.audience }),
    ...(options.maxFindings !== undefined && { maxFindings: options.maxFindings }),
  };
  const progress = options.quiet ? undefined : progressOn(console.stderr, undefined);
  const running: ValidateOptions = {
    ...settings,
    signal: console.signal,
    ...(boundaries && { boundaries }),
    ...(progress && { onProgress: progress.report }),
    ...(options.maxRecordBytes !== undefined && { maxRecordBytes: options.maxRecordBytes }),
  };
  const header = options.header === undefined ? undefined : await headerSource(options.header);
  const piece = await checkPiece(sources, running, header).finally(() => progress?.end());
  const unnamed = piece.records.inputs.find(({ source }) => source === UNNAMED);
  // A batch engine also starts the command for its empty parts: those are no files without data.
  if (unnamed?.bytes === 0 && sources.length === 1) return exitCode.ok;
  const hash = unnamed?.hash ?? "";
  const written = pieceText({ piece, options: { ...settings, withBoundaries: boundaries !== undefined } });
  const text = written.replaceAll(JSON.stringify(UNNAMED).slice(1, -1), hash.replace(":", "-").slice(0, 23));
  if (options.output !== undefined) await writeOutput(options.output, text, console.signal);
  else await console.stdout.write(text);
  return exitCode.ok;
}

/** Refuses what makes no sense together. */
export function insistOnPiece(
  { shard, name }: PieceOptions,
  further: { readonly format?: string; readonly report?: unknown; readonly baseline?: string },
): void {
  const wrong = (message: string): never => {
    throw new ForgexError("options-conflict", message);
  };
  if (!shard && name !== undefined) wrong("--name goes with --shard.");
  if (shard && further.format !== undefined)
    wrong("--shard writes a shard and no report: --format belongs to `forgex report merge`.");
  if (shard && further.report !== undefined)
    wrong("--shard writes a shard and no report: --report belongs to `forgex report merge`.");
  if (shard && further.baseline !== undefined)
    wrong("--shard writes a shard and no report: --baseline belongs to `forgex report merge`.");
}
