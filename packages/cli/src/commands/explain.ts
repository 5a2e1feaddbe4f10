import { ForgexError } from "@forgex/schema";
import type { Rule } from "@forgex/validators";
import type { Messages } from "@forgex/validators/messages";
import type { Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { styleFor, wantsColour } from "../output/colour.ts";
import { catalogueText, type Explained, english, explanationText, type Say } from "../output/explanation.ts";
import { type Language, languageOption, messagesIn } from "../output/language.ts";
import { didYouMean } from "../suggest.ts";

interface Options {
  readonly format: "text" | "json";
  readonly lang?: Language;
}

export const explain: Command<Options> = {
  name: "explain",
  summary: "explain a finding: what it says, why it matters, how to mend it, with examples",
  args: [
    { name: "code", text: "the code that a report shows; all codes are listed without one, by where they are found" },
  ],
  options: [
    { flags: "--format <format>", text: "text or json", choices: ["text", "json"], default: "text" },
    languageOption,
  ],
  examples: [
    { line: "forgex explain code-not-in-list", text: "what a code in a report means" },
    { line: "forgex explain code-not-in-list --lang es", text: "the same in Spanish" },
    { line: "forgex explain", text: "list all codes" },
    { line: "forgex explain --format json", text: "the catalogue, for a program" },
  ],

  async run([code], { format, colour, lang }, { stdout, env }) {
    const { rules } = await import("@forgex/validators");
    const messages = await messagesIn(lang);
    const say = await speechIn(messages);
    const explained = rules.map((rule) => describe(rule, messages));
    const style = styleFor(wantsColour(colour, env, stdout.isTerminal));
    const width = Math.min(stdout.width, 100);
    if (code === undefined) {
      await stdout.write(format === "json" ? json(explained) : catalogueText(explained, style, width, say));
      return exitCode.ok;
    }
    const one = explained.find((rule) => rule.code === code);
    if (one === undefined) {
      const codes = rules.map((rule) => rule.code);
      const hint = didYouMean(code, codes, "`forgex explain` lists them all.");
      throw new ForgexError("code-unknown", `No finding has the code ${JSON.stringify(code)}. ${hint}`);
    }
    await stdout.write(format === "json" ? json(one) : explanationText(one, style, width, say));
    return exitCode.ok;
  },
};

/** What is told of a rule: all of it but its functions. */
function describe(rule: Rule, messages: Messages | undefined): Explained {
  const { code, severity, scope, source, examples } = rule;
  const { template, why, fix } = messages?.findings[code] ?? rule;
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

/** Turns the words around an explanation into the language of the messages. */
async function speechIn(messages: Messages | undefined): Promise<Say> {
  if (messages === undefined) return english;
  const { speechOf } = await import("@forgex/validators/messages");
  return speechOf(messages).say;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
