import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    node: "src/node/index.ts",
  },
  format: ["esm", "cjs"],
  // Also for CJS: the doors share one copy of the tables.
  splitting: true,
  // The Node types are for src/node alone; that the rest does without them is what `typecheck` shows. Besides,
  // `npm run demo` needs no declarations, and they take most of a build.
  dts: process.env.FORGEX_NO_DTS !== "1" && { compilerOptions: { ignoreDeprecations: "6.0", types: ["node"] } },
  clean: true,
  // The maps of split CommonJS name the folder of the machine that built them; a package must not.
  sourcemap: false,
  target: "es2023",
});
