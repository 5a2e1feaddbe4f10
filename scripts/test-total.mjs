// Adds up the vitest reports of all packages and prints one plain line. A package that has tests and no report did not
// get as far as running them: that counts as one failure.
import { existsSync, readdirSync, readFileSync } from "node:fs";

const packages = new URL("../packages/", import.meta.url);
const total = { passed: 0, failed: 0, skipped: 0 };
const read = (path) => {
  const file = new URL(path, packages);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
};
for (const name of readdirSync(packages)) {
  if (read(`${name}/package.json`)?.scripts?.test === undefined) continue;
  const report = read(`${name}/reports/vitest.json`);
  if (report === undefined) {
    console.error(`packages/${name}: its tests did not run`);
    total.failed++;
    continue;
  }
  total.passed += report.numPassedTests;
  total.skipped += report.numPendingTests + report.numTodoTests;
  // A file that cannot be loaded has no failed test, and yet has failed.
  total.failed += Math.max(report.numFailedTests, report.success ? 0 : 1);
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
