import { defineConfig } from "vitest/config";

const deep = process.env.FORGEX_DEEP === "1";

/**
 * The test settings that every package shares: tests lie beside the code, the JSON report is what `npm test` counts.
 * A `*.deep.test.ts` takes minutes and runs only in `npm run test:deep` (FORGEX_DEEP=1).
 */
export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**", ...(deep ? [] : ["**/*.deep.test.ts"])],
    testTimeout: deep ? 3_600_000 : 60_000,
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
    passWithNoTests: false,
  },
});
