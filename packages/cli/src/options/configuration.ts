import { relative } from "node:path";
import { ForgexError } from "@forgex/schema";
import type { ValidateOptions } from "@forgex/validators";
import type { OptionDefinition } from "../command.ts";

type Grade = "off" | "note" | "warning" | "error";

/** Another grade for one rule, as it is said on the command line. */
export interface RuleGrade {
  readonly code: string;
  readonly grade: Grade;
}

/** What of the command line goes together with the configuration. */
export interface ConfigurationOptions {
  /** A file; `false` where no configuration is wanted. */
  readonly config?: string | boolean;
  readonly profile?: "exchange" | "public" | "draft";
  readonly rule?: readonly RuleGrade[];
}

/** The options themselves, for help. */
export const configurationOptions: readonly OptionDefinition[] = [
  {
    flags: "--config <file>",
    text: "settings to check with; else forgex.config.json in the working folder or the nearest above",
  },
  { flags: "--no-config", text: "look for no settings" },
  {
    flags: "--profile <profile>",
    text: "exchange (the rules as they are), public (what gives away what is marked is an error) or draft (what is not there yet is no finding)",
    choices: ["exchange", "public", "draft"],
  },
  {
    flags: "--rule <code=grade>",
    text: "make a rule off, note, warning or error; may be repeated. Faults of reading and structure stay what they are",
    parse: ruleGrade,
    many: true,
  },
];

/** Reads `value-expected=off`. */
export function ruleGrade(text: string): RuleGrade {
  const [, code = "", grade = ""] = /^([a-z][a-z0-9-]*)=(off|note|warning|error)$/.exec(text) ?? [];
  if (code === "") throw new ForgexError("option-value-wrong", "takes a rule and a grade such as value-expected=off");
  return { code, grade: grade as Grade };
}

/**
 * The settings of the configuration file, if there is one, and above them those of the command line.
 *
 * @throws {ForgexError} `file-unreadable`, `config-malformed`
 */
export async function configured({ config, profile, rule = [] }: ConfigurationOptions): Promise<ValidateOptions> {
  const { findConfig, loadConfig } = await import("@forgex/validators/node");
  const found =
    config === false ? undefined : typeof config === "string" ? await loadConfig(config) : await findConfig(".");
  const { rules, ...settings } = found?.configuration ?? {};
  const said = Object.fromEntries(rule.map(({ code, grade }) => [code, grade]));
  return {
    ...settings,
    ...(found && { configuration: relative(process.cwd(), found.path) || found.path }),
    ...(profile !== undefined && { profile }),
    rules: { ...rules, ...said },
  };
}
