export {
  type DateAnswer,
  type DatedLike,
  type DateInterval,
  type DateQualifierCode,
  dateInterval,
  isAfter,
  isBefore,
  isInForce,
  isSameDate,
} from "./compare.ts";
export { compareInstants, type DatePrecision, type DateSpan, parseDate, readDate } from "./partial-date.ts";
export { maySameInstant, type ZonedDate } from "./same-instant.ts";
