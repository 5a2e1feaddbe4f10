import { bundleSize } from "../../test/bundle-size.mjs";

/** Sizes of browser bundles, minified and compressed with gzip, in kilobytes. */
export async function sizeRows() {
  const row = (work, kilobytes, goal) => ({ work, ratio: kilobytes, goal, peers: {}, rounds: 1 });
  const one = await bundleSize('export { check } from "@forgex/validators/check/facility";');
  const whole = await bundleSize('export { validateBytes, toText } from "@forgex/validators";');
  return [
    row("browser bundle: check of one type, kB gzip", one.gzip / 1000, "≤ 10"),
    row("browser bundle: whole validator, kB gzip", whole.gzip / 1000, "budget of the size test"),
  ];
}
