import type { Finding, RecordType } from "@forgex/schema";
import { standardCodelists } from "../codelists/standard.ts";
import { findingOfFault } from "../engine/finding.ts";
import { check, checkOf } from "../generated/built/check.ts";
import { model } from "../generated/built/model.ts";
import { rules } from "../generated/rules.ts";
import { withMessage } from "../report/message.ts";
import { explainRecord } from "./explain-record.ts";
import { unexplained, unexplainedRule } from "./unexplained.ts";

/**
 * Whether a value is a record of a type, as far as its structure goes. No explanation, and no rule is asked.
 *
 * A type that the standard has not answers false.
 *
 * @example
 * isRecord("facility", { type: "facility", id: "us-doe/facility/x", modified: "2026-02-04T09:00:00Z", recordStatus: "active" }); // true
 */
export function isRecord(type: string, value: unknown): boolean {
  return Object.hasOwn(check, type) && check[type as RecordType](value);
}

/**
 * What is wrong with the structure of one record, in the order of the schema's fields; an empty list where nothing is.
 *
 * Only structure is looked at: no codelist that is open, no rule, no other record. Each finding has its message in
 * English, what was expected, what was found and, where that is safe, the edits that would mend it. Values are shown:
 * whoever calls has them. It never throws for bad data.
 *
 * @example
 * checkRecord({ type: "facility", id: "us-doe/facility/x", modified: "2026-02-04T09:00:00Z", recordStatus: "Active" });
 * // [{ code: "code-not-in-list", pointer: "/recordStatus", expected: "active, perhaps", … }]
 */
export function checkRecord(value: unknown): Finding[] {
  const { type, id } = (typeof value === "object" && value !== null ? value : {}) as { type?: unknown; id?: unknown };
  const known = typeof type === "string" && Object.hasOwn(check, type);
  if (known && isRecord(type, value)) return [];
  const subject = {
    value,
    ...(typeof id === "string" && id !== "" ? { id } : {}),
    ...(known ? { type } : {}),
  };
  const faults = [...explainRecord({ model, suggest: standardCodelists().suggest, checkOf }, value)];
  if (faults.length === 0) faults.push(unexplained);
  return faults.map((fault) => {
    const rule = rules.find(({ code }) => code === fault.code) ?? unexplainedRule;
    return withMessage(findingOfFault(rule, fault, subject, rule.severity));
  });
}
