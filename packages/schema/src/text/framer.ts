import { isSpace } from "./bytes.ts";
import { concat } from "./encoding.ts";
import { maxDepth, type ReadingCode } from "./faults.ts";
import type { Frame, FrameFault, Place, RecordCheck } from "./frame.ts";

/** What the framer does with the next byte. */
const State = {
  /** Between values at the top of the file. */
  top: 0,
  /** Just past the first value, still on its line: a line end now means NDJSON. */
  first: 1,
  /** Within an object or array that is a frame. */
  inside: 2,
  /** Past a line end within the first value: NDJSON with a broken first line, or JSON over several lines. */
  doubt: 3,
  /** Between the items of an array of records. */
  items: 4,
  /** Within an item that is neither object nor array. */
  word: 5,
  /** Past a dataset's array of records. */
  tail: 6,
  /** At the start of a line of NDJSON. */
  line: 7,
  /** Within a line of NDJSON. */
  lineBody: 8,
  /** Within something at the top that is neither object nor array. */
  stray: 9,
} as const;

const nothing = new Uint8Array(0);
const none: readonly FrameFault[] = [];
const object = 1;
const array = 2;
/** What follows the opening quote of the name `records`. */
const recordsName = [...'records"'].map((c) => c.charCodeAt(0));

export interface FramerOptions {
  readonly maxRecordBytes: number;
  /** The name of the file says NDJSON. It only decides where the content leaves a doubt. */
  readonly linesExpected: boolean;
  /** Length of a byte order mark before the first byte. */
  readonly start: number;
  /** Is asked first about each line and each item; where it says yes nothing else is looked at. */
  readonly check?: RecordCheck;
}

/** Zeros after the bytes that a check is given, so that it need not look where they end. */
const padding = 64;

/**
 * Cuts a stream of UTF-8 into the texts of records, and looks at nothing else: NDJSON, the `records` of one dataset
 * object, a top-level array, a lone value, values one after another. The content decides which.
 *
 * It keeps the bytes of one frame at a time, however long the file. After a fault it goes on where it can: at the next
 * line, at the next item, at an object that begins where a name should stand.
 */
export class Framer {
  readonly #options: FramerOptions;
  #state: number = State.top;
  /** True until the first value has shown whether the file is NDJSON. */
  #undecided = true;
  #seen = false;
  /** The container around the frames: nothing, a top-level array, or a dataset's records. */
  #around: "top" | "array" | "records" = "top";

  // Where we are.
  #buf: Uint8Array = nothing;
  /** The same bytes with zeros after them, where there is a check. */
  #padded: Uint8Array = nothing;
  #i = 0;
  #base: number;
  #line = 1;
  #lineStart: number;
  /** Continuation bytes of UTF-8 on this line so far. */
  #continued = 0;

  /** The first bytes of what may be a byte order mark; they are looked at with the next chunk. */
  #carry: Uint8Array = nothing;
  #final = false;

  // The frame that is open.
  #open = false;
  #kind: Frame["kind"] = "value";
  #from = 0;
  #parts: Uint8Array[] = [];
  #held = 0;
  #dropped = false;
  #start: Place = { offset: 0, line: 1, column: 1 };
  #faults: FrameFault[] = [];

  // Within the frame.
  readonly #kinds = new Uint8Array(maxDepth + 1);
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** The last thing met within the outermost object was a comma, so a name must follow. */
  #comma = false;
  /** How many characters of `records"` the string at depth 1 has matched; -1 after a mismatch. */
  #match = -1;
  #name: Place = this.#start;
  #isRecords = false;
  /** Length of the open frame up to the line end that raised the doubt. */
  #cutAt = 0;
  #lineBegun = false;

  // Between items.
  #needsComma = false;
  #afterComma = false;

  #out: Frame[] = [];

  constructor(options: FramerOptions) {
    this.#options = options;
    this.#base = options.start;
    this.#lineStart = options.start;
  }

  /** Takes the next bytes and answers the frames that they complete. */
  push(bytes: Uint8Array): Frame[] {
    let chunk = this.#carry.length > 0 ? concat([this.#carry, bytes]) : bytes;
    this.#carry = nothing;
    if (this.#options.check) {
      this.#padded = new Uint8Array(chunk.length + padding);
      this.#padded.set(chunk);
      chunk = this.#padded.subarray(0, chunk.length);
    }
    this.#buf = chunk;
    this.#i = 0;
    this.#from = 0;
    while (this.#i < chunk.length) this.#step();
    if (this.#open) this.#hold(chunk.length);
    this.#base += chunk.length - this.#carry.length;
    this.#buf = nothing;
    this.#i = 0;
    this.#from = 0;
    return this.#flush();
  }

  /** Tells that the file is at its end and answers what was left. */
  end(): Frame[] {
    this.#final = true;
    const left = this.#carry.length > 0 ? this.push(nothing) : [];
    return [...left, ...this.#finish()];
  }

  #finish(): Frame[] {
    if (this.#open) {
      this.#close(0, true);
      if (this.#state === State.word) this.#note("json-truncated", "a comma or ]");
    } else if (this.#state === State.items)
      this.#note("json-truncated", this.#needsComma ? "a comma or ]" : "an item or ]");
    else if (this.#state === State.tail) this.#note("json-truncated", "a comma or }");
    else if (!this.#seen) this.#note("file-empty");
    return this.#flush();
  }

  #flush(): Frame[] {
    const out = this.#out;
    this.#out = [];
    return out;
  }

  #step(): void {
    switch (this.#state) {
      case State.inside:
        this.#inside();
        break;
      case State.lineBody:
        this.#lineBody();
        break;
      case State.line:
        this.#lineHead();
        break;
      case State.items:
        this.#items();
        break;
      case State.word:
        this.#word();
        break;
      case State.tail:
        this.#tail();
        break;
      case State.first:
        this.#first();
        break;
      case State.doubt:
        this.#doubt();
        break;
      case State.stray:
        this.#stray();
        break;
      default:
        this.#top();
    }
  }

  #place(at = this.#i): Place {
    const offset = this.#base + at;
    return { offset, line: this.#line, column: offset - this.#lineStart - this.#continued + 1 };
  }

  /** Counts a byte that is stepped over, so that lines and columns stay right. */
  #count(b: number): void {
    if (b === 0x0a) {
      this.#line += 1;
      this.#lineStart = this.#base + this.#i + 1;
      this.#continued = 0;
    } else if ((b & 0xc0) === 0x80) this.#continued += 1;
  }

  /** Steps over white space and answers the next byte, or -1 at the end of the chunk. */
  #skipSpace(): number {
    while (this.#i < this.#buf.length) {
      const b = this.#buf[this.#i] as number;
      if (!isSpace(b)) return b;
      this.#count(b);
      this.#i += 1;
    }
    return -1;
  }

  /** Steps over a byte order mark in the middle of a file, as joined files have it. */
  #skipMark(): boolean {
    const at = this.#i;
    const buf = this.#buf;
    if (buf[at] !== 0xef) return false;
    if (at + 2 >= buf.length && !this.#final) {
      this.#carry = buf.subarray(at);
      this.#i = buf.length;
      return true;
    }
    if (buf[at + 1] !== 0xbb || buf[at + 2] !== 0xbf) return false;
    this.#i += 3;
    this.#continued += 3;
    return true;
  }

  /** Hands out a fault of the file that belongs to no record. */
  #note(code: ReadingCode, expected?: string, found?: string, cause?: string): void {
    const place = this.#place();
    const fault: FrameFault = {
      code,
      ...place,
      ...(expected === undefined ? {} : { expected }),
      ...(found === undefined ? {} : { found }),
      ...(cause === undefined ? {} : { cause }),
    };
    this.#out.push({ kind: "note", bytes: nothing, size: 0, tooLarge: false, cut: false, faults: [fault], ...place });
  }

  #top(): void {
    const b = this.#skipSpace();
    if (b < 0 || this.#skipMark()) return;
    const isFirst = !this.#seen;
    this.#seen = true;
    if (b === 0x7b) {
      if (!isFirst) this.#undecided = false;
      this.#begin("value", object);
    } else if (b === 0x5b) {
      this.#undecided = false;
      this.#i += 1;
      this.#enter("array");
    } else if (isFirst && this.#options.linesExpected) {
      this.#undecided = false;
      this.#state = State.line;
    } else if (b === 0x2c && !isFirst) {
      this.#note("json-syntax", "an object or the end of the file", ",", "comma-between-records");
      this.#i += 1;
    } else {
      this.#begin("value");
      this.#state = State.stray;
      this.#lineBegun = false;
    }
  }

  #first(): void {
    const b = this.#buf[this.#i] as number;
    if (b === 0x0a) {
      this.#undecided = false;
      this.#state = State.line;
    } else if (isSpace(b)) this.#i += 1;
    else {
      this.#undecided = false;
      this.#state = State.top;
    }
  }

  /** Begins a frame at the current byte. */
  #begin(kind: Frame["kind"], outermost?: number): void {
    this.#open = true;
    this.#kind = kind;
    this.#from = this.#i;
    this.#start = this.#place();
    this.#faults = [];
    this.#inString = false;
    this.#escaped = false;
    if (outermost === undefined) return;
    this.#kinds[1] = outermost;
    this.#depth = 1;
    this.#comma = false;
    this.#match = -1;
    this.#isRecords = false;
    this.#i += 1;
    this.#state = State.inside;
  }

  /** Keeps the open frame's bytes of this chunk up to `end`. */
  #hold(end: number): void {
    const length = end - this.#from;
    this.#held += length;
    if (this.#held > this.#options.maxRecordBytes) {
      this.#dropped = true;
      this.#parts = [];
    } else if (length > 0 && !this.#dropped) this.#parts.push(this.#buf.subarray(this.#from, end));
    this.#from = end;
  }

  /** Ends the open frame before the byte `end` of this chunk and hands it out; `length` cuts it shorter. */
  #close(end: number, cut = false, length?: number): void {
    this.#hold(end);
    let bytes = this.#dropped ? nothing : concat(this.#parts);
    if (length !== undefined && !this.#dropped) bytes = bytes.subarray(0, length);
    bytes = trimEnd(bytes);
    if (this.#kind !== "value" && !this.#dropped) bytes = this.#completed(bytes, cut);
    const tooLarge = this.#dropped;
    this.#out.push({
      kind: this.#kind,
      bytes,
      size: tooLarge ? this.#held : bytes.length,
      tooLarge,
      cut,
      faults: this.#faults,
      ...this.#start,
    });
    this.#open = false;
    this.#parts = [];
    this.#held = 0;
    this.#dropped = false;
    this.#faults = [];
  }

  /** Makes an object of a dataset's members before or after `records`, each byte staying at its place. */
  #completed(part: Uint8Array, cut: boolean): Uint8Array {
    // Not slice(), with which a Buffer of Node shares its memory.
    const bytes = new Uint8Array(part);
    const last = bytes.length - 1;
    if (this.#kind === "tail") bytes[0] = 0x7b;
    if (cut) return bytes;
    if (last > 0 && bytes[last] === 0x7d) {
      if (this.#kind === "tail" && bytes.subarray(1, last).every(isSpace)) this.#blame("trailing-comma", "a name", "}");
      return bytes;
    }
    if (last > 0 && bytes[last] === 0x2c) {
      bytes[last] = 0x7d;
      return bytes;
    }
    if (last > 0) this.#blame("missing-comma", "a comma", '"');
    return concat([bytes, new Uint8Array([0x7d])]);
  }

  #blame(cause: string, expected: string, found: string): void {
    this.#faults.push({ code: "json-syntax", cause, expected, found, ...this.#name });
  }

  #enter(around: "array" | "records"): void {
    this.#around = around;
    this.#state = State.items;
    this.#needsComma = false;
    this.#afterComma = false;
  }

  /** Goes on after a frame within whatever is around it. */
  #after(): void {
    if (this.#around === "top") this.#state = this.#undecided ? State.first : State.top;
    else {
      this.#state = State.items;
      this.#needsComma = true;
      this.#afterComma = false;
    }
  }

  /** Steps through an object or array that is a frame. Most bytes of most files pass here: nothing is looked up twice. */
  #inside(): void {
    const buf = this.#buf;
    const n = buf.length;
    const isTop = this.#around === "top";
    let i = this.#i;
    let continued = this.#continued;
    while (i < n) {
      if (this.#inString) {
        while (this.#match >= 0 && i < n) {
          if (buf[i] !== recordsName[this.#match]) this.#match = -1;
          else {
            i += 1;
            this.#match += 1;
            if (this.#match < recordsName.length) continue;
            this.#match = -1;
            this.#inString = false;
            this.#isRecords = true;
          }
        }
        if (!this.#inString) continue;
        if (this.#escaped && i < n) {
          this.#escaped = false;
          if (((buf[i] as number) & 0xc0) === 0x80) continued += 1;
          // A line end is no escape: it is looked at below.
          if (buf[i] !== 0x0a) i += 1;
        }
        let b = 0;
        while (i < n) {
          b = buf[i] as number;
          if (b === 0x22 || b === 0x5c || b === 0x0a) break;
          if ((b & 0xc0) === 0x80) continued += 1;
          i += 1;
        }
        if (i >= n) break;
        if (b === 0x5c) {
          this.#escaped = true;
          i += 1;
          continue;
        }
        this.#inString = false;
        if (b === 0x22) i += 1;
        else if (this.#undecided) {
          // A line end cannot stand in a text. In a first line that may be NDJSON, the next line is a record of its own.
          this.#i = i;
          this.#continued = continued;
          this.#close(i);
          this.#undecided = false;
          this.#state = State.line;
          return;
        }
        // Elsewhere a quote was forgotten, and what follows is read as if it stood there.
        continue;
      }
      const b = buf[i] as number;
      switch (b) {
        case 0x22:
          this.#inString = true;
          this.#escaped = false;
          this.#comma = false;
          this.#isRecords = false;
          if (isTop && this.#depth === 1) {
            this.#match = 0;
            this.#continued = continued;
            this.#name = this.#place(i);
          }
          break;
        case 0x0a:
          if (this.#undecided) {
            this.#cutAt = this.#base + i - this.#start.offset;
            this.#i = i;
            this.#continued = continued;
            this.#state = State.doubt;
            return;
          }
          this.#line += 1;
          this.#lineStart = this.#base + i + 1;
          continued = 0;
          break;
        case 0x7b:
          if (this.#comma && this.#depth === 1 && !isTop && this.#kinds[1] === object) {
            // An object where a name should stand: the record before it was never closed.
            this.#i = i;
            this.#continued = continued;
            this.#close(i);
            this.#begin("value", object);
            i = this.#i;
            continue;
          }
          this.#descend(object, i, continued);
          break;
        case 0x5b:
          if (this.#isRecords && this.#depth === 1) {
            this.#i = i;
            this.#continued = continued;
            this.#enterRecords();
            return;
          }
          this.#descend(array, i, continued);
          break;
        case 0x7d:
        case 0x5d:
          this.#ascend(b === 0x7d ? object : array);
          if (this.#depth > 0) break;
          this.#i = i + 1;
          this.#continued = continued;
          this.#close(i + 1);
          this.#after();
          return;
        case 0x2c:
          this.#comma = true;
          this.#isRecords = false;
          break;
        case 0x3a:
          this.#comma = false;
          break;
        default:
          if ((b & 0xc0) === 0x80) continued += 1;
      }
      i += 1;
    }
    this.#i = i;
    this.#continued = continued;
  }

  #descend(kind: number, at: number, continued: number): void {
    this.#depth += 1;
    this.#comma = false;
    this.#isRecords = false;
    if (this.#depth <= maxDepth) this.#kinds[this.#depth] = kind;
    else if (this.#faults.every((f) => f.code !== "nesting-too-deep")) {
      this.#continued = continued;
      this.#faults.push({ code: "nesting-too-deep", ...this.#place(at) });
    }
  }

  /** Closes the nearest open container of a kind, with all that was left open in it; a stray bracket closes nothing. */
  #ascend(kind: number): void {
    this.#comma = false;
    this.#isRecords = false;
    if (this.#depth > maxDepth) {
      this.#depth -= 1;
      return;
    }
    let d = this.#depth;
    while (d > 0 && this.#kinds[d] !== kind) d -= 1;
    if (d > 0) this.#depth = d - 1;
  }

  /** At the bracket of a dataset's `records`: what came before is the header. */
  #enterRecords(): void {
    const repeated = this.#kind === "tail";
    if (!repeated) this.#kind = "head";
    else this.#faults.push({ code: "key-repeated", found: "records", ...this.#name });
    this.#close(this.#i, false, this.#name.offset - this.#start.offset);
    this.#undecided = false;
    this.#i += 1;
    this.#enter("records");
  }

  /** Past the first line end within the first value. */
  #doubt(): void {
    const b = this.#skipSpace();
    if (b < 0) return;
    const last = this.#lastByte();
    const inArray = this.#kinds[Math.min(this.#depth, maxDepth)] === array;
    const mayGoOn = last === 0x3a || ((last === 0x5b || last === 0x2c) && inArray);
    const isNewLine = b === 0x7b && (!mayGoOn || (this.#options.linesExpected && last !== 0x5b));
    this.#undecided = false;
    if (isNewLine) {
      this.#close(this.#i, false, this.#cutAt);
      this.#state = State.line;
    } else this.#state = State.inside;
  }

  /** The last byte of the open frame that is not white space. */
  #lastByte(): number {
    const parts = [...this.#parts, this.#buf.subarray(this.#from, this.#i)];
    for (const part of parts.reverse()) {
      const trimmed = trimEnd(part);
      if (trimmed.length > 0) return trimmed[trimmed.length - 1] as number;
    }
    return 0;
  }

  #items(): void {
    const b = this.#skipSpace();
    if (b < 0 || this.#skipMark()) return;
    if (b === 0x2c) {
      if (!this.#needsComma) this.#note("json-syntax", "an item", ",", "extra-comma");
      this.#needsComma = false;
      this.#afterComma = true;
      this.#i += 1;
    } else if (b === 0x5d) {
      if (this.#afterComma) this.#note("json-syntax", "an item", "]", "trailing-comma");
      this.#i += 1;
      this.#state = this.#around === "records" ? State.tail : State.top;
      this.#around = "top";
    } else if (b === 0x7d) {
      this.#note("json-syntax", "a comma or ]", "}", "bracket-missing");
      this.#i += 1;
      if (this.#around === "records") {
        this.#around = "top";
        this.#state = State.top;
      }
    } else {
      if (this.#needsComma) this.#note("json-syntax", "a comma or ]", shownByte(b), "missing-comma");
      this.#afterComma = false;
      if (b === 0x7b && this.#accepted(false)) this.#needsComma = true;
      else if (b === 0x7b || b === 0x5b) this.#begin("value", b === 0x7b ? object : array);
      else {
        this.#begin("value");
        this.#state = State.word;
      }
    }
  }

  #word(): void {
    while (this.#i < this.#buf.length) {
      const b = this.#buf[this.#i] as number;
      if (this.#inString && b !== 0x0a) {
        if (this.#escaped) this.#escaped = false;
        else if (b === 0x5c) this.#escaped = true;
        else if (b === 0x22) this.#inString = false;
      } else if (b === 0x2c || b === 0x5d || b === 0x7d || b === 0x7b || b === 0x5b || b === 0x0a) {
        this.#close(this.#i);
        this.#after();
        return;
      } else if (b === 0x22) this.#inString = true;
      this.#count(b);
      this.#i += 1;
    }
  }

  #tail(): void {
    const b = this.#skipSpace();
    if (b < 0) return;
    if (b === 0x2c) {
      this.#name = this.#place();
      this.#begin("tail", object);
      return;
    }
    this.#state = State.top;
    if (b === 0x7d) this.#i += 1;
    else this.#note("json-syntax", "a comma or }", shownByte(b));
  }

  #lineHead(): void {
    const b = this.#skipSpace();
    if (b < 0 || this.#skipMark() || (b === 0x7b && this.#accepted(true))) return;
    this.#begin("value");
    this.#state = State.lineBody;
  }

  /** Hands out the record that begins here, where the check is certain of it; on a line, only if it is alone there. */
  #accepted(onLine: boolean): boolean {
    const { check, maxRecordBytes } = this.#options;
    if (check === undefined) return false;
    const start = this.#i;
    const buf = this.#buf;
    const end = check.end(this.#padded, start);
    if (end < 0 || end > buf.length || end - start > maxRecordBytes) return false;
    const { type, continued, lines, lineAt, continuedAt } = check.told;
    if (onLine) {
      let rest = end;
      while (rest < buf.length && isSpace(buf[rest] as number) && buf[rest] !== 0x0a) rest += 1;
      if (lines > 0 || buf[rest] !== 0x0a) return false;
    }
    const { offset, line, column } = this.#place();
    this.#out.push({
      kind: "value",
      bytes: buf.subarray(start, end),
      size: end - start,
      tooLarge: false,
      cut: false,
      faults: none,
      accepted: type,
      offset,
      line,
      column,
    });
    if (lines > 0) {
      this.#line += lines;
      this.#lineStart = this.#base + lineAt;
      this.#continued = continued - continuedAt;
    } else this.#continued += continued;
    this.#i = end;
    return true;
  }

  #lineBody(): void {
    const end = this.#buf.indexOf(0x0a, this.#i);
    this.#i = end < 0 ? this.#buf.length : end;
    if (end < 0) return;
    this.#close(end);
    this.#state = State.line;
  }

  /** Something at the top that no record begins with: to the end of its line, or of the file where nothing else comes. */
  #stray(): void {
    while (this.#i < this.#buf.length) {
      const b = this.#buf[this.#i] as number;
      const ends = this.#undecided ? b === 0x7b && this.#lineBegun : b === 0x0a || b === 0x7b;
      if (ends) {
        this.#close(this.#i);
        this.#state = this.#undecided ? State.line : State.top;
        this.#undecided = false;
        return;
      }
      if (!isSpace(b)) this.#lineBegun = false;
      else if (b === 0x0a) this.#lineBegun = true;
      this.#count(b);
      this.#i += 1;
    }
  }
}

/** A byte as a person can read it; a longer character may lie across two chunks, so it is not looked at. */
function shownByte(b: number): string {
  return b > 0x20 && b < 0x7f ? String.fromCharCode(b) : "another character";
}

/** Without white space at the end. */
function trimEnd(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && isSpace(bytes[end - 1] as number)) end -= 1;
  return bytes.subarray(0, end);
}
