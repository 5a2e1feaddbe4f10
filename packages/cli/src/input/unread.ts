import type { Located } from "@forgex/schema";

/** What to say of a text that could not be read as JSON: where, and the fault's code. `validate` says more of it. */
export function unreadText({ source, position, findings = [] }: Located): string {
  const [first] = findings;
  const { line, column } = first?.position ?? position;
  const place = [source, line, column].filter((part) => part !== undefined).join(":");
  return `${place}: this could not be read (${first?.code ?? "json-syntax"}); \`forgex validate\` tells more.\n`;
}
