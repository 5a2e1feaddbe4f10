import type { Edit, Finding, FindingSeverity, Got, Position } from "@forgex/schema";
import { getPointer, toKeyed } from "@forgex/schema";
import type { Found, Rule } from "../rules/define-rule.ts";
import type { Fault } from "../structure/fault.ts";
import { kindOf } from "../structure/words.ts";
import { excerpt } from "./excerpt.ts";
import type { Subject } from "./subject.ts";

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
      return { kind, length: [...(value as string)].length, text: excerpt(value, QUOTED) };
    case "array":
      return { kind, length: (value as unknown[]).length, text: excerpt(value, QUOTED) };
    case "object":
      return { kind, length: Object.keys(value as object).length, text: excerpt(value, QUOTED) };
    default:
      return { kind, text: excerpt(value, QUOTED) };
  }
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
