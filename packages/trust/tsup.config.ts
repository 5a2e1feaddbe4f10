import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", sign: "src/sign/index.ts", node: "src/node/index.ts" },
  format: ["esm", "cjs"],
  splitting: true,
  // jose is published as ESM only: the CommonJS doors carry it, so that every Node that we read for can load them.
  noExternal: ["jose"],
  dts: process.env.FORGEX_NO_DTS !== "1" && { compilerOptions: { ignoreDeprecations: "6.0", types: ["node"] } },
  clean: true,
  // The maps of split CommonJS name the folder of the machine that built them; a package must not.
  sourcemap: false,
  target: "es2023",
});
