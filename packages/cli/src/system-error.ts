/** Faults of the operating system in words, where a person can do something about them. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EBUSY: "another program is using it",
  EDQUOT: "the disk quota is used up",
  EFBIG: "the file would be larger than is allowed",
  EIO: "the device reports a fault",
  EISDIR: "it is a folder",
  ELOOP: "its links lead in a circle",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
  ENOENT: "there is no such file or folder",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of its path is not a folder",
  EPERM: "the operation is not permitted",
  EROFS: "the disk is read-only",
};

/** Why a system call failed, without path or value: `the disk is full`. */
export function reasonOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  if (typeof code !== "string") return "the reason is unknown";
  return REASONS[code] ?? `the system says ${code}`;
}

/** Whether the operating system refused something, rather than a program being wrong. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === "string";
}
