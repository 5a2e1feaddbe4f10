import type { Position } from "../generated/types.ts";
import { parsePointer } from "../pointer/json-pointer.ts";
import type { Frame, Place } from "./frame.ts";
import { inspect } from "./inspect.ts";
import { offsetOf } from "./locate.ts";

/** After so many questions about one record all its places are worked out at once. */
const manyQuestions = 8;

/** Lines and columns are remembered at every so many bytes, so that a question far back need not begin at the start. */
const markEvery = 64 * 1024;

/** Tells where things stand in the file, for one frame. */
export class Places {
  readonly #frame: Frame;
  readonly #source: string;
  readonly #withOffset: boolean;
  #questions = 0;
  #all: Map<string, number> | undefined;
  // The place asked for last: the next question usually lies behind it.
  #at = 0;
  #line: number;
  #column: number;
  /** Line and column at each multiple of `markEvery` that was passed. */
  readonly #marks: (readonly [line: number, column: number])[] = [];

  constructor(frame: Frame, source: string, withOffset: boolean) {
    this.#frame = frame;
    this.#source = source;
    this.#withOffset = withOffset;
    this.#line = frame.line;
    this.#column = frame.column;
  }

  /** The position of a place that the framer has worked out. */
  known(place: Place): Position {
    const position: Position = { source: this.#source, line: place.line, column: place.column };
    if (this.#withOffset) position.offset = place.offset;
    return position;
  }

  /** The position of a byte of the frame, counted from its first. */
  ofByte(offset: number): Position {
    const { bytes } = this.#frame;
    const end = Math.min(offset, bytes.length);
    if (end < this.#at) {
      const mark = Math.floor(end / markEvery);
      this.#at = mark * markEvery;
      [this.#line, this.#column] = this.#marks[mark] ?? [this.#frame.line, this.#frame.column];
    }
    for (; this.#at < end; this.#at += 1) {
      if (this.#at % markEvery === 0) this.#marks[this.#at / markEvery] ??= [this.#line, this.#column];
      const b = bytes[this.#at] as number;
      if (b === 0x0a) {
        this.#line += 1;
        this.#column = 1;
      } else if ((b & 0xc0) !== 0x80) this.#column += 1;
    }
    return this.known({ offset: this.#frame.offset + offset, line: this.#line, column: this.#column });
  }

  /** The position of a numeric pointer, or of its nearest ancestor that is there. */
  ofPointer(pointer: string): Position {
    this.#questions += 1;
    if (this.#questions <= manyQuestions) return this.ofByte(offsetOf(this.#frame.bytes, parsePointer(pointer)));
    if (!this.#all) {
      const all = new Map<string, number>();
      inspect(this.#frame.bytes, { onValue: (at, offset) => all.set(at, offset) });
      this.#all = all;
    }
    for (let at = pointer; ; at = at.slice(0, at.lastIndexOf("/"))) {
      const offset = this.#all.get(at);
      if (offset !== undefined) return this.ofByte(offset);
      if (at === "") return this.ofByte(0);
    }
  }
}
