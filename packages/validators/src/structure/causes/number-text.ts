/** How a number came to be written as text, and the number it means where that is certain. */
export interface NumberText {
  /** A code of the list `finding-cause`. */
  readonly cause: string;
  readonly number?: number;
  /** False where the number needs a person's eye. */
  readonly safe?: boolean;
}

const PLAIN = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;
const MINUS = /^[\u2212\u2012\u2013\u2014\uFE63\uFF0D]/;
const SPACES = /^[\s\u200B\uFEFF]+|[\s\u200B\uFEFF]+$/g;

/** Explains text that stands where a number should. `undefined` when it does not look like a number. */
export function numberText(text: string): NumberText | undefined {
  const trimmed = text.replace(SPACES, "");
  const plain = trimmed.replace(MINUS, "-");
  const spaced = trimmed !== text;
  if (PLAIN.test(plain))
    return certain(plain, plain !== trimmed ? "unicode-minus" : spaced ? spaceCause(text) : "number-as-text");
  // Groups of three behind two separators or more can only be thousands; behind one it may be a decimal point.
  const grouped = /^(-?[1-9][0-9]{0,2})((?:[,.' \u00A0\u202F\u2009][0-9]{3})+)(?:([.,])([0-9]+))?$/.exec(plain);
  if (grouped) {
    const [, head = "", groups = "", point, decimals] = grouped;
    const separators = new Set(groups.replace(/[0-9]/g, ""));
    const clear =
      separators.size === 1 &&
      !separators.has(point ?? "") &&
      (groups.length > 4 || point !== undefined || !/^[,.]/.test(groups));
    if (separators.size === 1 && clear) {
      const whole = head + groups.replace(/[^0-9]/g, "");
      return certain(decimals === undefined ? whole : `${whole}.${decimals}`, "thousands-separator");
    }
    return { cause: "thousands-separator" };
  }
  if (/^-?[0-9]+,[0-9]+$/.test(plain)) return certain(plain.replace(",", "."), "decimal-comma");
  if (/^-?[0-9][0-9.,]* ?%$/.test(plain)) {
    const inner = numberText(plain.replace(/ ?%$/, ""));
    return { ...inner, cause: "mixed-units", safe: false };
  }
  if (
    /^[^0-9]{0,5}-?[0-9][0-9.,' \u00A0]*\s*[\p{L}µ%$€£¥³²/]{1,20}\.?$/u.test(plain) ||
    /^(?:[A-Z]{3}|[$€£¥])\s?-?[0-9]/.test(plain)
  ) {
    return { cause: "mixed-units" };
  }
  return isPlaceholder(plain) ? { cause: "placeholder-word" } : otherText(plain);
}

/** Words and signs that people write where there is no value. */
export function isPlaceholder(text: string): boolean {
  return /^(?:n\.?\/?a\.?|n\.?d\.?|none|nil|null|tbd|tbc|unknown|redacted|withheld|confidential|not (?:available|applicable|disclosed|reported)|w|c|\(?[dcx]\)?|xx|[-\u2012-\u2015.*?]+)$/i.test(
    text,
  );
}

function otherText(text: string): NumberText | undefined {
  if (/^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/i.test(text)) return { cause: "excel-error" };
  if (text === "") return { cause: "empty-value" };
  return /[0-9]/.test(text) ? { cause: "text-in-number" } : undefined;
}

/** Which kind of space surrounds a value. */
export const spaceCause = (text: string): string =>
  /[\u00A0\u2007\u202F\u200B\uFEFF]/.test(text) ? "non-breaking-space" : "trailing-space";

/** Only a number that JSON would keep as it stands may replace the text. */
function certain(text: string, cause: string): NumberText {
  const digits = text.replace(/[-.]/g, "").replace(/^0+/, "");
  const number = Number(text);
  return digits.length <= 15 && Number.isFinite(number) && PLAIN.test(text) ? { cause, number } : { cause };
}
