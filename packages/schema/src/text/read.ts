import type { Finding } from "../generated/types.ts";
import type { ByteSource, Located } from "../located.ts";
import { toKeyed } from "../pointer/keyed.ts";
import { decodeStrictly, invalidUtf8At } from "./bytes.ts";
import { asUtf8, type Encoding } from "./encoding.ts";
import { isFatal, maxDepth, readingFaults, type TextFault } from "./faults.ts";
import type { Frame, FrameFault, Place, RecordCheck } from "./frame.ts";
import { Framer } from "./framer.ts";
import { inspect } from "./inspect.ts";
import { Places } from "./position.ts";
import { isPlain } from "./scan.ts";

/** How text is read. */
export interface ReadTextOptions {
  /** Largest record or header in bytes; a larger one is one finding and is skipped. 64 MB unless told. */
  readonly maxRecordBytes?: number;
}

/** The text of one record, cut out of a file and not yet read. */
export interface RecordText {
  readonly frame: Frame;
  readonly source: string;
  readonly encoding: Readonly<Encoding>;
  /** Most bytes that a record may have. */
  readonly limit: number;
}

/** Largest record that is read unless told otherwise. */
export const defaultMaxRecordBytes = 64 * 1024 * 1024;

/**
 * Reads the records of a JSON or NDJSON file one by one, in constant memory.
 *
 * The content decides the form: NDJSON (a header line may come first), one dataset object with its `records`, a
 * top-level array, a lone record, or JSON values one after another; a name ending in `.ndjson` or `.jsonl` only helps
 * where the content leaves a doubt. The header comes before the records; members of it that stand after them come as a
 * second header, with a warning. UTF-8 with or without byte order mark and
 * UTF-16 are read, and any line ends.
 *
 * Nothing is thrown for bad data. What could not be read comes as a {@link Located} without `value` whose `findings` say
 * why, and reading goes on: at the next line, or at the next item of the array. Of a name that stands twice in one object
 * the last value is kept, as every `JSON.parse` does, so that what is checked is what others will read; both places
 * are reported as an error. A member named `__proto__` is reported and left out.
 *
 * What the source throws (a disk fault, a closed connection) is thrown on.
 *
 * @example
 * for await (const record of readText(bytesOf("a.ndjson", '{"forgex":"1.0"}\n{"type":"facility"}'))) {
 *   console.log(record.role, record.position.line, record.value);
 * }
 */
export async function* readText(source: ByteSource, options: ReadTextOptions = {}): AsyncGenerator<Located> {
  const reader = recordReader();
  for await (const texts of recordTexts(source, options)) {
    for (const text of texts) yield* reader(text);
  }
}

/**
 * The texts of the records of a file, in batches and unread: for programs that check bytes before they build objects.
 * {@link recordReader} reads them; every text must be given to it or counted by `skip`, so that indexes stay right.
 *
 * With a `check`, records that it is certain of come with `frame.accepted`. They end where the check says that they end,
 * which is much faster than looking for it, and the reader does not look for faults in them again.
 *
 * @example
 * for await (const batch of recordTexts(source)) for (const text of batch) console.log(text.frame.line);
 */
export async function* recordTexts(
  source: ByteSource,
  options: ReadTextOptions & { readonly check?: RecordCheck } = {},
): AsyncGenerator<RecordText[]> {
  const encoding: Encoding = { name: "UTF-8", skipped: 0 };
  let framer: Framer | undefined;
  const limit = options.maxRecordBytes ?? defaultMaxRecordBytes;
  const start = (): Framer =>
    new Framer({
      maxRecordBytes: limit,
      linesExpected: /\.(?:ndjson|jsonl)(?:\.|$)/i.test(source.name),
      start: encoding.skipped,
      ...(options.check === undefined || encoding.name !== "UTF-8" ? {} : { check: options.check }),
    });
  const texts = (frames: Frame[]): RecordText[] =>
    frames.map((frame) => ({ frame, source: source.name, encoding, limit }));
  for await (const chunk of asUtf8(source.bytes(), encoding)) {
    framer ??= start();
    const frames = framer.push(chunk);
    if (frames.length > 0) yield texts(frames);
  }
  framer ??= start();
  const rest = framer.end();
  if (rest.length > 0) yield texts(rest);
}

/** Reads the texts of one file in turn and numbers its records. */
export interface RecordReader {
  (text: RecordText): Located[];
  /** Counts a record that was accepted without being read, and answers its index. */
  skip(): number;
}

/**
 * A reader for the texts of one file, as {@link recordTexts} gives them. One text gives one {@link Located}; a header line
 * that holds records gives several.
 *
 * @example
 * const read = recordReader();
 * for await (const batch of recordTexts(source)) for (const text of batch) console.log(read(text));
 */
export function recordReader(): RecordReader {
  let next = 0;
  let told = false;
  const read = (text: RecordText): Located[] => {
    const first = !told;
    told = true;
    return readRecord(text, first, () => next++);
  };
  read.skip = (): number => next++;
  return read;
}

function readRecord({ frame, source, encoding, limit }: RecordText, first: boolean, count: () => number): Located[] {
  const places = new Places(frame, source, encoding.name === "UTF-8");
  const { value, faults } = parse(frame, limit);
  const role = frame.kind !== "value" || isHeader(value) ? "header" : "record";
  const findings = [
    ...(first && encoding.name !== "UTF-8" ? [utf16Finding(encoding, places, frame)] : []),
    ...frame.faults.map((fault) => framingFinding(fault, frame, places)),
    ...faults.map((fault) => textFinding(fault, value, places)),
  ];
  if (frame.kind === "tail" && value !== undefined && Object.keys(value as object).length > 0) {
    findings.push(finding("header-after-records", value, "", { position: places.known(frame) }));
  }
  const own: Located = {
    role,
    source,
    index: role === "record" ? count() : -1,
    position: places.known(frame),
    ...(value === undefined ? {} : { value }),
    ...(findings.length > 0 ? { findings } : {}),
    ...(frame.kind === "note" ? {} : { text: frame.bytes, locate: (pointer: string) => places.ofPointer(pointer) }),
  };
  return role === "header" ? withoutRecords(own, count) : [own];
}

/** A header that still holds its records, as a line of NDJSON may, is taken apart. */
function withoutRecords(header: Located, count: () => number): Located[] {
  const value = header.value as { records?: unknown } | undefined;
  if (!Array.isArray(value?.records)) return [header];
  const { records, ...rest } = value;
  const { text: _text, ...own } = header;
  return [
    { ...own, value: rest },
    ...records.map((item: unknown, i): Located => {
      const locate = (pointer: string) => header.locate?.(`/records/${i}${pointer}`);
      const position = locate("") ?? header.position;
      return { value: item, role: "record", source: header.source, index: count(), position, locate };
    }),
  ];
}

function isHeader(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.hasOwn(value, "type")
    ? (value as { type: unknown }).type === "dataset"
    : Object.hasOwn(value, "forgex");
}

function parse(frame: Frame, limit: number): { value?: unknown; faults: TextFault[] } {
  const { bytes } = frame;
  if (frame.accepted !== undefined) return { value: JSON.parse(decodeStrictly(bytes)), faults: [] };
  if (frame.kind === "note" || frame.faults.some((f) => f.code === "nesting-too-deep")) return { faults: [] };
  if (frame.tooLarge) {
    const fault = {
      code: "record-too-large",
      offset: 0,
      pointer: "",
      values: { size: frame.size },
      facts: { limit },
    } as const;
    return { faults: [fault] };
  }
  let text: string;
  try {
    text = decodeStrictly(bytes);
  } catch {
    const offset = Math.max(0, invalidUtf8At(bytes));
    const byte = `0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;
    return { faults: [{ code: "encoding-not-utf8", offset, pointer: "", facts: { byte } }] };
  }
  const plain = isPlain(bytes);
  let faults = plain ? [] : inspect(bytes, { atFileEnd: frame.cut });
  if (faults.some((f) => isFatal(f.code))) return { faults };
  try {
    const value: unknown = JSON.parse(text);
    if (faults.some((f) => f.code === "key-forbidden")) dropForbidden(value);
    return { value, faults };
  } catch (error) {
    if (plain) faults = inspect(bytes, { atFileEnd: frame.cut });
    if (faults.some((f) => isFatal(f.code))) return { faults };
    // Not reached while JSON.parse and our grammar agree; an engine that gives up (too deep, too long) is not hidden.
    const found = error instanceof Error ? error.name : "an unknown fault";
    return {
      faults: [
        ...faults,
        { code: "json-syntax", offset: 0, pointer: "", values: { found }, facts: { expected: "JSON" } },
      ],
    };
  }
}

const forbidden = "__proto__";

/** Takes every own member named `__proto__` out of a value. */
function dropForbidden(value: unknown): void {
  const open: unknown[] = [value];
  for (let next = open.pop(); open.length > 0 || next !== undefined; next = open.pop()) {
    if (typeof next !== "object" || next === null) continue;
    if (Object.hasOwn(next, forbidden)) delete (next as Record<string, unknown>)[forbidden];
    for (const child of Object.values(next)) if (typeof child === "object" && child !== null) open.push(child);
  }
}

function finding(
  code: TextFault["code"],
  value: unknown,
  pointer: string,
  more: Pick<Finding, "position"> & Partial<Finding>,
): Finding {
  const { severity, template } = readingFaults[code];
  const of = (name: "id" | "type"): Partial<Finding> => {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return {};
    const text = (value as Record<string, unknown>)[name];
    return typeof text === "string" && text !== "" ? { [name === "id" ? "record" : name]: text } : {};
  };
  return {
    code,
    severity,
    template,
    values: {},
    facts: {},
    ...of("id"),
    ...of("type"),
    pointer,
    at: value === undefined ? pointer : toKeyed(value, pointer),
    ...more,
  };
}

function textFinding(fault: TextFault, value: unknown, places: Places): Finding {
  const other = fault.other === undefined ? undefined : places.ofByte(fault.other);
  const values: Finding["values"] = { ...fault.values };
  if (other) Object.assign(values, { line: other.line, column: other.column });
  return finding(fault.code, value, fault.pointer, {
    values,
    facts: { ...fault.facts },
    position: places.ofByte(fault.offset),
    ...(fault.expected === undefined ? {} : { expected: fault.expected }),
    ...(fault.cause === undefined ? {} : { cause: fault.cause }),
    ...(fault.more === undefined ? {} : { count: fault.more + 1 }),
    ...(other ? { related: [{ pointer: fault.pointer, position: other }] } : {}),
  });
}

function framingFinding(fault: FrameFault, frame: Frame, places: Places): Finding {
  const place: Place = fault;
  return finding(fault.code, undefined, "", {
    values:
      fault.code === "key-repeated"
        ? { name: fault.found ?? "", line: frame.line, column: frame.column }
        : fault.found === undefined
          ? {}
          : { found: fault.found },
    facts: {
      ...(fault.expected === undefined ? {} : { expected: fault.expected }),
      ...(fault.code === "nesting-too-deep" ? { limit: maxDepth } : {}),
    },
    position: places.known(place),
    ...(fault.expected === undefined ? {} : { expected: fault.expected }),
    ...(fault.cause === undefined ? {} : { cause: fault.cause }),
  });
}

function utf16Finding(encoding: Readonly<Encoding>, places: Places, frame: Frame): Finding {
  return finding("encoding-utf16", undefined, "", {
    facts: { encoding: encoding.name },
    position: places.known(frame),
  });
}
