import base from "../../typedoc.base.js";

export default {
  ...base,
  entryPoints: [
    "src/index.ts",
    "src/text/index.ts",
    "src/units/index.ts",
    "src/fields/index.ts",
    "src/i18n/index.ts",
    "src/generated/codelists.ts",
  ],
  tsconfig: "tsconfig.json",
};
