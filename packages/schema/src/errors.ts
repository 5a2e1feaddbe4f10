/**
 * A fault of the tool or of its caller, told by a stable kebab-case `code`.
 *
 * Faults of the data are never thrown: they are findings. What is thrown across a door of a `@forgex` package is
 * always a `ForgexError`, so a program decides by `code` and shows `message` to a person.
 *
 * @example
 * try {
 *   parseRecordId("US-DFC/loan");
 * } catch (error) {
 *   if (isForgexError(error, "record-id-malformed")) console.log(error.message);
 * }
 */
export class ForgexError extends Error {
  /** What went wrong, in kebab-case words; stable across versions. */
  readonly code: string;
  /** The facts behind the message, for programs. */
  readonly details?: Readonly<Record<string, unknown>>;

  constructor(
    code: string,
    message: string,
    details?: Readonly<Record<string, unknown>>,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = "ForgexError";
    this.code = code;
    if (details !== undefined) this.details = details;
  }
}

/**
 * Tells whether a caught value is a {@link ForgexError}, and of the given code where one is named.
 *
 * It looks at the shape and not at the class, because a program may hold two copies of the package (ESM and CommonJS).
 *
 * @example
 * isForgexError(new ForgexError("unit-unknown", "…"), "unit-unknown"); // true
 */
export function isForgexError(error: unknown, code?: string): error is ForgexError {
  if (!(error instanceof Error) || error.name !== "ForgexError") return false;
  const found = (error as { code?: unknown }).code;
  return typeof found === "string" && (code === undefined || found === code);
}
