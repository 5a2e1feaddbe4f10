import type { Edit, Finding, FindingSeverity, Got, Position } from "@forgex/schema";
import { getPointer, toKeyed } from "@forgex/schema";
import type { Found, Rule } from "../rules/define-rule.ts";
import type { Fault } from "../structure/fault.ts";
import { kindOf } from "../structure/words.ts";

/** A record or header as far as findings speak of it. */
export interface Subject {
  readonly value: unknown;
  readonly id?: string;
  readonly type?: string;
  readonly position?: Position;
  locate?(pointer: string): Position | undefined;
}

/** Longest piece of JSON text that a finding quotes. */
const QUOTED = 200;

/** What stands at a place, as a finding tells it. */
export function gotOf(value: unknown): Got {
  const kind = kindOf(value);
  switch (kind) {
    case "absent":
    case "null":
      return { kind };
    case "string":
      return { kind, length: [...(value as string)].length, text: quote(value) };
    case "array":
      return { kind, length: (value as unknown[]).length, text: quote(value) };
    case "object":
      return { kind, length: Object.keys(value as object).length, text: quote(value) };
    default:
      return { kind, text: quote(value) };
  }
}

function quote(value: unknown): string {
  // Long values are cut before they are written out, so that one huge text costs nothing.
  const text =
    typeof value === "string" ? JSON.stringify(value.slice(0, QUOTED + 1)) : (JSON.stringify(value) ?? String(value));
  const points = [...text.slice(0, 2 * QUOTED + 2)];
  return points.length <= QUOTED ? text : `${points.slice(0, QUOTED - 1).join("")}…`;
}

/** The finding of a structural fault. */
export function findingOfFault(rule: Rule, fault: Fault, subject: Subject, severity: FindingSeverity): Finding {
  const { suggestion, edits, expected, cause } = fault;
  return {
    ...common(rule, subject, fault.pointer, severity),
    values: { ...fault.values },
    facts: { ...fault.facts } as Finding["facts"],
    ...(suggestion === undefined
      ? expected === undefined
        ? {}
        : { expected }
      : { expected: `${suggestion}, perhaps` }),
    got: gotOf(fault.value),
    ...(cause === undefined ? {} : { cause }),
    ...(edits === undefined ? {} : { edits: edits as Edit[] }),
  };
}

/** The finding of something that a record rule found. */
export function findingOfFound(rule: Rule, found: Found, subject: Subject, severity: FindingSeverity): Finding {
  const { expected, cause, edits, also } = found;
  return {
    ...common(rule, subject, found.pointer, severity),
    values: { ...found.values },
    facts: { ...found.facts },
    ...(expected === undefined ? {} : { expected }),
    got: gotOf(getPointer(subject.value, found.pointer)),
    ...(cause === undefined ? {} : { cause }),
    ...(edits === undefined ? {} : { edits: [...edits] }),
    ...(also === undefined || also.length === 0
      ? {}
      : {
          related: also.map((pointer) => ({
            ...(subject.id === undefined ? {} : { record: subject.id }),
            pointer,
            at: toKeyed(subject.value, pointer),
            ...positionAt(subject, pointer),
          })),
        }),
  };
}

function common(rule: Rule, subject: Subject, pointer: string, severity: FindingSeverity) {
  return {
    code: rule.code,
    severity,
    template: rule.template,
    ...(subject.id === undefined ? {} : { record: subject.id }),
    ...(subject.type === undefined ? {} : { type: subject.type }),
    pointer,
    at: toKeyed(subject.value, pointer),
    ...positionAt(subject, pointer),
  };
}

function positionAt(subject: Subject, pointer: string): { position?: Position } {
  const position = subject.locate?.(pointer) ?? subject.position;
  return position === undefined ? {} : { position };
}
