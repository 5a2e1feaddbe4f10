import { readdirSync } from "node:fs";
import { defineConfig } from "tsup";

const checks = readdirSync("src/check").filter((file) => !file.includes(".test."));

export default defineConfig({
  entry: {
    ...Object.fromEntries(checks.map((file) => [`check/${file.replace(".ts", "")}`, `src/check/${file}`])),
    index: "src/index.ts",
    zod: "src/zod.ts",
    node: "src/node/index.ts",
    // No door: the file that worker threads run, found beside the others.
    worker: "src/node/workers/worker.ts",
    report: "src/report/index.ts",
    messages: "src/messages/index.ts",
    "messages/es": "src/generated/messages/es.ts",
    "messages/fr": "src/generated/messages/fr.ts",
  },
  format: ["esm", "cjs"],
  // Also for CJS: the doors share one state of the rule catalogue and one copy of the compiled check.
  splitting: true,
  // The Node types are for src/node alone; that the rest does without them is what `typecheck` shows. Besides,
  // `npm run demo` needs no declarations, and they take most of a build.
  dts: process.env.FORGEX_NO_DTS !== "1" && { compilerOptions: { ignoreDeprecations: "6.0", types: ["node"] } },
  // Asked only where there is no `__dirname`; in CJS, which has one, the words alone would be an error.
  esbuildOptions: (options, { format }) => {
    if (format === "cjs") options.define = { ...options.define, "import.meta.url": "undefined" };
  },
  clean: true,
  // The maps of split CommonJS name the folder of the machine that built them; a package must not.
  sourcemap: false,
  target: "es2023",
});
