import { multiply, toNumber } from "@forgex/schema";
import { mayBePrinted, type Printed } from "./printed-number.ts";

/**
 * The full number where what stands there is the printed one in thousands, millions or billions.
 *
 * @example
 * scaledUp(1.25, printedNumber("$1.25 billion")); // 1250000000
 */
export function scaledUp(value: number, printed: Printed): number | undefined {
  // A number with six digits of its own is more likely another number than a scaled one.
  if (value === 0 || value >= 1e6 || mayBePrinted(value, printed)) return undefined;
  for (const factor of [1e3, 1e6, 1e9]) {
    const full = multiply(value, factor);
    const hit = printed.readings.find(
      (reading) => reading.value.scale === full.scale && reading.value.coefficient === full.coefficient,
    );
    if (hit) return toNumber(full);
  }
  return undefined;
}
