import { ForgexError } from "@forgex/schema";
import type { Rule } from "@forgex/validators";
import type { Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { styleFor, wantsColour } from "../output/colour.ts";
import { catalogueText, type Explained, explanationText } from "../output/explanation.ts";
import { didYouMean } from "../suggest.ts";

interface Options {
  readonly format: "text" | "json";
}

export const explain: Command<Options> = {
  name: "explain",
  summary: "explain a finding: what it says, why it matters, how to mend it, with examples",
  args: [
    { name: "code", text: "the code that a report shows; all codes are listed without one, by where they are found" },
  ],
  options: [{ flags: "--format <format>", text: "text or json", choices: ["text", "json"], default: "text" }],
  examples: [
    { line: "forgex explain code-not-in-list", text: "what a code in a report means" },
    { line: "forgex explain", text: "list all codes" },
    { line: "forgex explain --format json", text: "the catalogue, for a program" },
  ],

  async run([code], { format, colour }, { stdout, env }) {
    const { rules } = await import("@forgex/validators");
    const explained = rules.map(describe);
    const style = styleFor(wantsColour(colour, env, stdout.isTerminal));
    const width = Math.min(stdout.width, 100);
    if (code === undefined) {
      await stdout.write(format === "json" ? json(explained) : catalogueText(explained, style, width));
      return exitCode.ok;
    }
    const one = explained.find((rule) => rule.code === code);
    if (one === undefined) {
      const codes = rules.map((rule) => rule.code);
      const hint = didYouMean(code, codes, "`forgex explain` lists them all.");
      throw new ForgexError("code-unknown", `No finding has the code ${JSON.stringify(code)}. ${hint}`);
    }
    await stdout.write(format === "json" ? json(one) : explanationText(one, style, width));
    return exitCode.ok;
  },
};

/** What is told of a rule: all of it but its functions. */
function describe(rule: Rule): Explained {
  const { code, severity, scope, template, why, fix, source, examples } = rule;
  const appliesTo = "appliesTo" in rule ? rule.appliesTo : undefined;
  return {
    code,
    severity,
    scope,
    ...(appliesTo && { appliesTo }),
    template,
    why,
    fix,
    ...(source !== undefined && { source }),
    examples,
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
