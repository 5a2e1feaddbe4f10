/** How a date came to be written otherwise than the standard asks, and the date it means where that is certain. */
export interface DateText {
  /** A code of the list `finding-cause`, where one fits. */
  readonly cause?: string;
  readonly date?: string;
  /** False where the reading is likely and not certain. */
  readonly safe?: boolean;
  /** Set where the form is right, or nearly, and the calendar has no such day. */
  readonly noSuchDay?: true;
}

/** A date as people type it into a spreadsheet, of which only one reading is possible. */
const TYPED = "excel-date-as-text";
const NO_SUCH_DAY: DateText = { noSuchDay: true };

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_WORDS: Record<string, number> = {
  janvier: 1,
  fevrier: 2,
  mars: 3,
  avril: 4,
  mai: 5,
  juin: 6,
  juillet: 7,
  aout: 8,
  septembre: 9,
  octobre: 10,
  novembre: 11,
  decembre: 12,
  enero: 1,
  febrero: 2,
  marzo: 3,
  abril: 4,
  mayo: 5,
  junio: 6,
  julio: 7,
  agosto: 8,
  septiembre: 9,
  octubre: 10,
  noviembre: 11,
  diciembre: 12,
};
const FULL = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** Explains text that stands where a date should. `undefined` when it does not look like a date. */
export function dateText(text: string): DateText | undefined {
  const t = text.trim();
  let m = /^([12][0-9]{3})([-/.])([0-9]{1,2})\2([0-9]{1,2})$/.exec(t);
  if (m) {
    const date = day(m[1], m[3], m[4]);
    if (date === undefined) {
      const swapped = day(m[1], m[4], m[3]);
      return swapped === undefined ? NO_SUCH_DAY : { cause: "day-month-swapped", date: swapped, safe: false };
    }
    return { cause: TYPED, date, safe: true };
  }
  m = /^([12][0-9]{3})[-/.]([0-9]{1,2})$/.exec(t);
  if (m && Number(m[2]) >= 1 && Number(m[2]) <= 12) return { cause: TYPED, date: `${m[1]}-${pad(m[2])}`, safe: true };
  if (m) return NO_SUCH_DAY;
  m = /^([0-9]{1,2})([-/. ])([0-9]{1,2})\2([12][0-9]{3})$/.exec(t);
  if (m) return dayAndMonth(Number(m[1]), Number(m[3]), m[4] as string);
  m = /^([12][0-9]{3}-[0-9]{2}-[0-9]{2})[T ][0-9:.]+(?:Z|[+-][0-9:]+)?$/.exec(t);
  if (m) return { date: m[1] as string, safe: false };
  const words = wordDate(t);
  if (words) return words;
  if (/^[0-9]{5}(?:\.[0-9]+)?$/.test(t)) return serialDate(Number(t));
  return undefined;
}

/** Explains a number that stands where a date should. */
export function dateNumber(value: number): DateText | undefined {
  if (Number.isInteger(value) && value >= 1000 && value <= 2999) return { date: String(value), safe: true };
  if (value >= 20000 && value < 80000) return serialDate(value);
  return undefined;
}

/** Explains text that stands where a full UTC date-time should. */
export function instantText(text: string): DateText | undefined {
  const t = text.trim();
  const withOffset =
    /^([12][0-9]{3}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2})(:[0-9]{2}(?:\.[0-9]{1,9})?)?([+-][0-9]{2}):?([0-9]{2})$/.exec(
      t,
    );
  if (withOffset) {
    const [, date = "", minutes = "", seconds = ":00", hours = "", rest = ""] = withOffset;
    const at = Date.parse(`${date}T${minutes}:00${hours}:${rest}`);
    if (Number.isNaN(at)) return NO_SUCH_DAY;
    return { date: new Date(at).toISOString().replace(":00.000Z", `${seconds}Z`), safe: true };
  }
  if (/^[12][0-9]{3}-[0-9]{2}-[0-9]{2}$/.test(t)) return {};
  if (/^[12][0-9]{3}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?$/.test(t)) return {};
  const date = dateText(t);
  if (date === undefined) return undefined;
  return { ...(date.cause === undefined ? {} : { cause: date.cause }), ...(date.noSuchDay ? NO_SUCH_DAY : {}) };
}

function dayAndMonth(a: number, b: number, year: string): DateText {
  if (a > 12 && b <= 12) return dated(day(year, b, a));
  if (b > 12 && a <= 12) return dated(day(year, a, b));
  if (a === b) return dated(day(year, a, b));
  // The 4th of February or the 2nd of April: only the sender knows.
  return a > 12 || a === 0 || b === 0 ? NO_SUCH_DAY : { cause: "ambiguous-date" };
}

function wordDate(text: string): DateText | undefined {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/(\d)(?:st|nd|rd|th|er)\b/, "$1");
  const parts = plain.split(/[\s,./-]+|\bde\b|\bof\b/).filter((p) => p !== "" && p !== "de" && p !== "of");
  const month = parts.map(monthOf).find((n) => n !== undefined);
  const year = parts.find((p) => /^[12][0-9]{3}$/.test(p));
  const rest = parts.filter((p) => p !== year && monthOf(p) === undefined);
  if (month === undefined || year === undefined || rest.length > 1) return undefined;
  if (rest.length === 0) return { cause: TYPED, date: `${year}-${pad(month)}`, safe: true };
  return /^[0-9]{1,2}$/.test(rest[0] as string) ? dated(day(year, month, rest[0])) : undefined;
}

function monthOf(word: string): number | undefined {
  const short = MONTHS.indexOf(word === "sept" ? "sep" : word);
  const full = FULL.indexOf(word);
  if (short >= 0 || full >= 0) return Math.max(short, full) + 1;
  return Object.hasOwn(MONTH_WORDS, word) ? MONTH_WORDS[word] : undefined;
}

/** Days since the last day of 1899, as spreadsheets of the 1900 system count; those of the 1904 system differ by four years. */
function serialDate(serial: number): DateText {
  const date = new Date((Math.floor(serial) - 25569) * 86_400_000).toISOString().slice(0, 10);
  return { cause: "excel-serial-date", date, safe: false };
}

const dated = (date: string | undefined): DateText =>
  date === undefined ? NO_SUCH_DAY : { cause: TYPED, date, safe: true };

const pad = (part: string | number | undefined): string => String(part).padStart(2, "0");

function day(
  year: string | undefined,
  month: string | number | undefined,
  date: string | number | undefined,
): string | undefined {
  const text = `${year}-${pad(month)}-${pad(date)}`;
  const at = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== text ? undefined : text;
}
