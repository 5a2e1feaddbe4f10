import type { FindingSeverity, Located } from "@forgex/schema";
import type { Found, Rule } from "../rules/define-rule.ts";
import type { Fault } from "../structure/fault.ts";
import { unexplainedRule } from "../structure/unexplained.ts";
import { findingOfFault, findingOfFound } from "./finding.ts";
import type { Settings } from "./settings.ts";
import type { Sight } from "./sight.ts";
import type { Subject } from "./subject.ts";
import { Teller } from "./tally.ts";

/** Where in the order of the input something was found. */
export type Where = Pick<Located, "source" | "index">;

/** Takes in what was found: grades it, hides what the audience may not see, and counts it. */
export class Sink {
  readonly teller: Teller;
  private readonly settings: Settings;

  constructor(settings: Settings) {
    this.settings = settings;
    this.teller = new Teller(settings);
  }

  /** A fault of the structure; only a warning where a newer minor version may have made it right. */
  fault(fault: Fault, { source, index }: Where, subject: Subject, sight: Sight, newer: boolean): void {
    const rule = this.settings.rules.get(fault.code) ?? unexplainedRule;
    const severity = this.severityOf(rule, newer && fault.mayBeNewer ? "warning" : undefined);
    if (severity === undefined || this.onlyCounted(rule.code, severity, source, index)) return;
    this.teller.add({ finding: sight.mask(findingOfFault(rule, fault, subject, severity)), source, index });
  }

  /** Something that a rule found. */
  found(rule: Rule, found: Found, { source, index }: Where, subject: Subject, sight: Sight): void {
    const severity = this.severityOf(rule, found.severity);
    if (severity === undefined || this.onlyCounted(rule.code, severity, source, index)) return;
    const plain = findingOfFound(rule, found, subject, severity);
    this.teller.add({ finding: sight.mask(plain), source, index }, plain);
  }

  /** What the reader saw. */
  reading({ findings = [], source, index }: Located, sight: Sight): void {
    for (const finding of findings) {
      const rule = this.settings.rules.get(finding.code);
      const severity = rule ? this.severityOf(rule, finding.severity) : finding.severity;
      if (severity !== undefined) this.teller.add({ finding: sight.mask({ ...finding, severity }), source, index });
    }
  }

  private severityOf(rule: Rule, found: FindingSeverity | undefined): FindingSeverity | undefined {
    const { regraded } = this.settings;
    const set = Object.hasOwn(regraded, rule.code) ? regraded[rule.code] : undefined;
    return set === "off" ? undefined : (set ?? found ?? rule.severity);
  }

  private onlyCounted(code: string, severity: FindingSeverity, source: string, index: number): boolean {
    if (!this.teller.isFull(code, severity)) return false;
    this.teller.count(code, severity, source, index);
    return true;
  }
}
