import { expect, test } from "vitest";
import {
  isAbnRight,
  isAcnRight,
  isCasRight,
  isGs1Right,
  isIsinRight,
  isLeiRight,
  isSirenRight,
} from "./check-digits.ts";

/** Numbers as their issuers print them in their own examples or registers. */
const right: [name: string, check: (text: string) => boolean, numbers: string[]][] = [
  ["lei", isLeiRight, ["5493001KJTIIGC8Y1R12", "213800WSGIIZCXF1P572", "HWUPKR0MPOU8FGXBT394"]],
  ["isin", isIsinRight, ["US0378331005", "AU0000XVGZA3", "GB0002634946", "GB0007188757"]],
  ["cas", isCasRight, ["7439-93-2", "7440-48-4", "13494-80-9", "7732-18-5"]],
  ["gs1", isGs1Right, ["4006381333931", "5901234123457"]],
  ["siren", isSirenRight, ["732829320", "552100554"]],
  ["abn", isAbnRight, ["51824753556", "53004085616"]],
  ["acn", isAcnRight, ["004085616", "010499966"]],
];

test.each(right)("%s: right numbers pass, and a change of one digit never does", (_, check, numbers) => {
  for (const number of numbers) {
    expect(check(number), number).toBe(true);
    for (let i = 0; i < number.length; i++) {
      const digit = number.charAt(i);
      if (!/[0-9]/.test(digit)) continue;
      const other = `${number.slice(0, i)}${(Number(digit) + 1) % 10}${number.slice(i + 1)}`;
      expect(check(other), other).toBe(false);
    }
  }
});
