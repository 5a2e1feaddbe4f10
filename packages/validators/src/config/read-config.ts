import { type FindingSeverity, ForgexError } from "@forgex/schema";
import { nearest } from "../structure/nearest.ts";
import { type ProfileName, profiles } from "./profiles.ts";
import type { Suppression } from "./suppression.ts";

/** What a file `forgex.config.json` says; `schemas/config/config.schema.json` describes it for editors. */
export interface Configuration {
  readonly profile?: ProfileName;
  readonly rules?: Readonly<Record<string, FindingSeverity | "off">>;
  readonly suppressions?: readonly Suppression[];
}

const fields = ["$schema", "description", "profile", "rules", "suppressions"];
const suppressionFields = ["code", "record", "at", "reason", "until"];
const grades = ["off", "note", "warning", "error"];

/**
 * Reads the text of a configuration. What it says of single rules is looked at by `validate`, which knows them.
 *
 * @param name of the file, for the message
 * @throws {ForgexError} `config-malformed`, with the place as `pointer` in its details
 * @example
 * readConfig('{ "rules": { "by-product-alone": "off" } }', "forgex.config.json").rules;
 */
export function readConfig(text: string, name: string): Configuration {
  const fault = (pointer: string, what: string): ForgexError =>
    new ForgexError("config-malformed", `${name}${pointer === "" ? "" : ` at ${pointer}`}: ${what}`, { name, pointer });
  const value = parsed(text, fault);
  knownOnly(value, fields, "", fault);
  const { profile, rules, suppressions } = value;
  if (profile !== undefined && !(typeof profile === "string" && Object.hasOwn(profiles, profile)))
    throw fault("/profile", `a profile is one of ${Object.keys(profiles).join(", ")}.`);
  if (rules !== undefined) checkRules(rules, fault);
  if (suppressions !== undefined) checkSuppressions(suppressions, fault);
  return {
    ...(profile !== undefined && { profile: profile as ProfileName }),
    ...(rules !== undefined && { rules: rules as NonNullable<Configuration["rules"]> }),
    ...(suppressions !== undefined && { suppressions: suppressions as readonly Suppression[] }),
  };
}

type Fault = (pointer: string, what: string) => ForgexError;
type Fields = Readonly<Record<string, unknown>>;

function parsed(text: string, fault: Fault): Fields {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw fault("", `it is not JSON (${error instanceof Error ? error.message : "it cannot be read"}).`);
  }
  if (!isFields(value)) throw fault("", "it must be a JSON object.");
  return value;
}

function checkRules(rules: unknown, fault: Fault): void {
  if (!isFields(rules)) throw fault("/rules", "it must be an object: rule codes and what they are to be.");
  for (const [code, grade] of Object.entries(rules)) {
    if (!grades.includes(grade as string)) throw fault(`/rules/${code}`, `a rule is ${grades.join(", ")}.`);
  }
}

function checkSuppressions(list: unknown, fault: Fault): void {
  if (!Array.isArray(list)) throw fault("/suppressions", "it must be a list.");
  for (const [i, one] of list.entries()) {
    const pointer = `/suppressions/${i}`;
    if (!isFields(one)) throw fault(pointer, "it must be an object with code, reason and until.");
    knownOnly(one, suppressionFields, pointer, fault);
    for (const field of suppressionFields) {
      const value = one[field];
      const isOptional = field === "record" || field === "at";
      if (value === undefined ? !isOptional : typeof value !== "string" || (value === "" && field !== "at"))
        throw fault(`${pointer}/${field}`, value === undefined ? "it is required." : "it must be a text.");
    }
  }
}

function knownOnly(value: Fields, known: readonly string[], pointer: string, fault: Fault): void {
  for (const field of Object.keys(value)) {
    if (known.includes(field)) continue;
    const meant = nearest(field, known)?.name;
    throw fault(`${pointer}/${field}`, `there is no such setting${meant === undefined ? "" : `; ${meant}, perhaps`}.`);
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
