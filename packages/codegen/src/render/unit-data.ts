import type { Codelist } from "../discover/codelists.ts";
import { SourceError } from "../errors.ts";
import type { Standard } from "../model/standard.ts";
import { BANNER, key, literal, type OutputFile } from "./output.ts";

/** Units with their factors, and the stoichiometric factors between forms, as the conversion of quantities needs them. */
export function renderUnitData(standard: Standard): OutputFile[] {
  const unit = find(standard, "unit");
  const oxide = find(standard, "oxide-factor");
  const units = unit.codes.flatMap(({ code, extra }) => {
    const { dimension, factor, canonicalUnit } = extra;
    // A basis (contained metal, LCE …) is listed beside the units and has no factor.
    if (factor === undefined || dimension === undefined || canonicalUnit === undefined) return [];
    const [num = "", den = "1"] = factor.split("/");
    if (!/^[1-9][0-9]*$/.test(num) || !/^[1-9][0-9]*$/.test(den))
      throw new SourceError(
        "codelist-malformed",
        unit.path,
        "",
        `${code}: ${factor} is not a fraction of whole numbers`,
      );
    return [`  ${key(code)}: ${literal({ dimension, factor: [num, den], canonical: canonicalUnit })},\n`];
  });
  const factors = oxide.codes.map(({ code, extra }) => {
    const { from, to, factor } = extra;
    if (from === undefined || to === undefined || factor === undefined)
      throw new SourceError("codelist-malformed", oxide.path, "", `${code}: from, to and factor are wanted`);
    return `  ${literal([from, to, factor])},\n`;
  });
  const text = `${BANNER}

/** Unit → its dimension, and the exact factor to the canonical unit of that dimension as a fraction of whole numbers. */
export const units: Readonly<
  Record<string, { readonly dimension: string; readonly factor: readonly [num: string, den: string]; readonly canonical: string }>
> = {
${units.join("")}};

/** Mass of \`to\` that holds as much of the element as one mass of \`from\`. */
export const factors: ReadonlyArray<readonly [from: string, to: string, factor: string]> = [
${factors.join("")}];
`;
  return [{ path: "packages/schema/src/generated/unit-data.ts", text }];
}

function find(standard: Standard, name: string): Codelist {
  const list = standard.codelists.find((l) => l.name === name);
  if (list === undefined)
    throw new SourceError(
      "codelist-malformed",
      `schemas/codelists/${name}.csv`,
      "",
      "the units cannot be made without it",
    );
  return list;
}
