import { escapeStep } from "../pointer/json-pointer.ts";
import { ascii, decode, isSpace, shown } from "./bytes.ts";
import { isFatal, maxDepth, type TextFault } from "./faults.ts";
import { readStringAt } from "./string.ts";
import { causeAt, causeOfWord, isWord, wordEnd, wordFault } from "./word.ts";

/** Most faults kept of one record; the rest are counted on the last. */
const maxFaults = 1000;

/** What the reader waits for next, in words a person reads. */
const expectations = {
  value: "a value",
  "value-or-end": "a value or ]",
  name: "a name in double quotes",
  "name-or-end": "a name in double quotes or }",
  colon: "a colon",
  "comma-or-end": "a comma or the end of the object or list",
  end: "nothing more",
} as const;
type Expectation = keyof typeof expectations;

export interface InspectOptions {
  /** Whether the file ends where the bytes end, so that a text that breaks off is truncated and not just wrong. */
  readonly atFileEnd?: boolean;
  /** Called with each value's pointer and first byte, in the order of the text. */
  readonly onValue?: (pointer: string, offset: number) => void;
}

/**
 * Reads one JSON text slowly and thoroughly, and tells everything that is wrong with it: at most one fault of syntax,
 * where reading ends, and before it every number, name and text that would not survive.
 *
 * The grammar is RFC 8259 to the letter. It does not recurse.
 */
export function inspect(bytes: Uint8Array, options: InspectOptions = {}): TextFault[] {
  const n = bytes.length;
  const faults: TextFault[] = [];
  let more = 0;
  /** For each open container the step of its current child (null before the first name), and its names (null: array). */
  const steps: (string | number | null)[] = [];
  const names: (Map<string, number> | null)[] = [];
  let expect = "value" as Expectation;
  let afterComma = false;
  let pos = 0;

  const pointer = (depth = steps.length): string => {
    let out = "";
    for (let i = 0; i < depth; i += 1) {
      const step = steps[i];
      if (step !== null && step !== undefined) out += `/${escapeStep(String(step))}`;
    }
    return out;
  };
  const add = (fault: TextFault): void => {
    if (faults.length < maxFaults || isFatal(fault.code)) faults.push(fault);
    else more += 1;
  };
  /** Between two members a fault belongs to the container, not to the member before it. */
  const place = (): string =>
    pointer(expect === "name" || expect === "name-or-end" || expect === "comma-or-end" ? steps.length - 1 : undefined);
  const syntax = (offset: number, cause?: string, expected: string = expectations[expect]): void => {
    const truncated = offset >= n && options.atFileEnd === true;
    add({
      code: truncated ? "json-truncated" : "json-syntax",
      offset,
      pointer: place(),
      ...(truncated ? {} : { values: { found: offset < n ? shown(bytes, offset) : "the end of the record" } }),
      facts: { expected },
      expected,
      ...(cause === undefined ? {} : { cause }),
    });
  };

  /** Reads the string at `pos`; moves past it, or tells the fault and answers false. */
  const string = (): boolean => {
    const result = readStringAt(bytes, pos);
    for (const half of result.halves) {
      add({
        code: "text-lone-surrogate",
        offset: half,
        pointer: pointer(),
        values: { escape: ascii(bytes, half, half + 6) },
      });
    }
    if (result.fault === undefined) {
      pos = result.end;
      return true;
    }
    syntax(result.end, result.fault.cause, result.fault.expected);
    return false;
  };

  const valueDone = (): void => {
    expect = steps.length === 0 ? "end" : "comma-or-end";
  };
  const open = (isObject: boolean): boolean => {
    if (steps.length >= maxDepth) {
      add({ code: "nesting-too-deep", offset: pos, pointer: "", facts: { limit: maxDepth } });
      return false;
    }
    steps.push(isObject ? null : 0);
    names.push(isObject ? new Map() : null);
    expect = isObject ? "name-or-end" : "value-or-end";
    afterComma = false;
    pos += 1;
    return true;
  };
  const close = (): void => {
    steps.pop();
    names.pop();
    pos += 1;
    valueDone();
  };

  reading: for (;;) {
    while (pos < n && isSpace(bytes[pos] as number)) pos += 1;
    if (pos >= n) {
      if (expect !== "end") syntax(n);
      break;
    }
    const b = bytes[pos] as number;
    switch (expect) {
      case "end":
        syntax(pos);
        break reading;
      case "colon":
        if (b !== 0x3a) {
          syntax(pos);
          break reading;
        }
        pos += 1;
        expect = "value";
        break;
      case "comma-or-end": {
        const inObject = names[names.length - 1] !== null;
        if (b === 0x2c) {
          pos += 1;
          afterComma = true;
          if (inObject) expect = "name";
          else {
            steps[steps.length - 1] = (steps[steps.length - 1] as number) + 1;
            expect = "value";
          }
        } else if (b === (inObject ? 0x7d : 0x5d)) close();
        else {
          syntax(pos, b === 0x22 || b === 0x7b ? "missing-comma" : causeAt(bytes, pos));
          break reading;
        }
        break;
      }
      case "name":
      case "name-or-end": {
        if (b === 0x7d && expect === "name-or-end") {
          close();
          break;
        }
        if (b !== 0x22) {
          syntax(
            pos,
            b === 0x7d ? "trailing-comma" : (causeAt(bytes, pos) ?? (isWord(b) ? "unquoted-name" : undefined)),
          );
          break reading;
        }
        const at = pos;
        if (!string()) break reading;
        const name = JSON.parse(decode(bytes, at, pos)) as string;
        steps[steps.length - 1] = name;
        const seen = names[names.length - 1] as Map<string, number>;
        const first = seen.get(name);
        if (name === "__proto__") add({ code: "key-forbidden", offset: at, pointer: pointer(), facts: { name } });
        else if (first !== undefined) {
          add({ code: "key-repeated", offset: at, pointer: pointer(), values: { name }, other: first });
        }
        seen.set(name, at);
        expect = "colon";
        break;
      }
      default: {
        if (b === 0x5d && expect === "value-or-end") {
          close();
          break;
        }
        options.onValue?.(pointer(), pos);
        if (b === 0x7b || b === 0x5b) {
          if (!open(b === 0x7b)) break reading;
        } else if (b === 0x22) {
          if (!string()) break reading;
          valueDone();
        } else if (isWord(b) || b === 0x2b || b === 0x2d || b === 0x2e) {
          const end = wordEnd(bytes, pos);
          const fault = wordFault(bytes, pos, end);
          if (fault === "syntax") {
            syntax(pos, causeOfWord(ascii(bytes, pos, Math.min(end, pos + 10))));
            break reading;
          }
          if (fault) add({ ...fault, offset: pos, pointer: pointer() });
          pos = end;
          valueDone();
        } else {
          syntax(pos, b === 0x5d && afterComma ? "trailing-comma" : causeAt(bytes, pos));
          break reading;
        }
      }
    }
  }
  const last = faults[faults.length - 1];
  if (more > 0 && last) faults[faults.length - 1] = { ...last, more };
  return faults;
}
