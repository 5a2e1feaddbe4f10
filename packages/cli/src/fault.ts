import { isForgexError } from "@forgex/schema";
import { isSystemError, reasonOf } from "./system-error.ts";

/**
 * What a person reads when the command could not do its work: one sentence with what to do, and the fault's code.
 * Messages of other errors may quote data (as those of `JSON.parse` do), so only their names are shown.
 */
export function faultText(error: unknown, debug: boolean): string {
  return `forgex: ${sentence(error)}\n${debug ? trace(error) : ""}`;
}

function sentence(error: unknown): string {
  if (isForgexError(error)) return `${error.message} [${error.code}]`;
  if (isSystemError(error)) {
    const what = typeof error.path === "string" ? ` ${error.path}` : "";
    return `Cannot ${error.syscall}${what}: ${reasonOf(error)}. [system-${(error.code ?? "error").toLowerCase()}]`;
  }
  return `The tool itself failed (${nameOf(error)}). Please report it with what \`--debug\` shows; that holds no data. [tool-failed]`;
}

/** Where it happened, and where its causes did: frames only. */
function trace(error: unknown): string {
  const lines: string[] = [];
  const seen = new Set<unknown>();
  for (let at = error; at instanceof Error && !seen.has(at); at = at.cause) {
    seen.add(at);
    lines.push(`${lines.length > 0 ? "because of " : ""}${nameOf(at)}`);
    lines.push(...(at.stack ?? "").split("\n").filter((line) => /^ {4}at /.test(line)));
  }
  return lines.map((line) => `${line}\n`).join("");
}

/** Class and code of an error; neither is ever data. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code } = error as { code?: unknown };
  return typeof code === "string" ? `${error.name} ${code}` : error.name;
}
