import { defineConfig } from "tsup";

// The doors of codelists are data, some ninety modules and one that holds all: the target `package` of codegen writes
// their ESM, CJS and d.ts into dist/ in less time than a bundler needs to look at them.
export default defineConfig({
  entry: {
    index: "src/index.ts",
    text: "src/text/index.ts",
    units: "src/units/index.ts",
    fields: "src/fields/index.ts",
    i18n: "src/i18n/index.ts",
    "i18n/es": "src/generated/i18n/es.ts",
    "i18n/fr": "src/generated/i18n/fr.ts",
  },
  format: ["esm", "cjs"],
  // Also for CJS: two doors must share one class ForgexError, or `instanceof` would fail between them.
  splitting: true,
  // `npm run demo` needs no declarations, and they take most of a build.
  dts: process.env.FORGEX_NO_DTS !== "1" && { compilerOptions: { ignoreDeprecations: "6.0" } },
  clean: true,
  // The maps of split CommonJS name the folder of the machine that built them; a package must not.
  sourcemap: false,
  target: "es2023",
});
