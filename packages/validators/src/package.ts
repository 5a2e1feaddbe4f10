/** Name and version of this package, as reports state them. */
export const packageName = "@forgex/validators";
export const packageVersion = "1.0.0";
