import type { Resolved } from "./resolve.ts";
import { article } from "./words.ts";

/** The form that a text must have, in words: `a date such as 2026-02-04`. */
export function formWanted({ node, says, name }: Resolved): string {
  const what =
    says.codelist !== undefined
      ? `a code of the list ${says.codelist}`
      : name === undefined
        ? "text"
        : article(definitionWords(node.title ?? name));
  return says.example === undefined && node.example === undefined
    ? what
    : `${what} such as ${String(says.example ?? node.example)}`;
}

/** A definition's title within a sentence; what is written in capitals stays so. */
function definitionWords(title: string): string {
  return /^[A-Z][a-z]/.test(title) ? title[0]?.toLowerCase() + title.slice(1) : title;
}
