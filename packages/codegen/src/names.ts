/** `supply-link` → `SupplyLink`, `hs-2022` → `Hs2022`. */
export const pascalCase = (kebab: string): string =>
  kebab
    .split(/[-_./]/)
    .filter((word) => word !== "")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");

/** `supply-link` → `supplyLink`, `SupplyLink` → `supplyLink`. */
export const camelCase = (name: string): string => {
  const pascal = pascalCase(name);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
};

/** By Unicode code point, the same on every machine. */
export const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One step of a JSON Pointer. */
export const step = (key: string | number): string => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
