import { ForgexError, isForgexError } from "@forgex/schema";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "is not there",
  EACCES: "may not be read by this user",
  EPERM: "may not be read by this user",
  EISDIR: "is a folder",
  EMFILE: "cannot be opened: too many files are open",
  ELOOP: "leads round in a circle of links",
  EIO: "cannot be read: the disk reports a fault",
};

/** The error of a path that cannot be read, in words. */
export function unreadable(path: string, why: unknown): ForgexError {
  if (isForgexError(why)) return why;
  const system = (why as { code?: unknown } | null)?.code;
  const reason = typeof why === "string" ? why : (REASONS[String(system)] ?? `cannot be read (${String(system)})`);
  const details = { path, ...(typeof system === "string" ? { system } : {}) };
  return new ForgexError("file-unreadable", `${path} ${reason}.`, details, { cause: why });
}
