import { type Finding, render } from "@forgex/schema";

/** A finding with its message in English, and its members in one order, whoever made it. */
export function withMessage(finding: Finding): Finding {
  const { code, severity, message: _old, ...rest } = finding;
  return { code, severity, message: render(finding), ...rest };
}
