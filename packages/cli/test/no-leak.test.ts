/** No report on marked data holds a byte of what its reader may not see, in whatever form it is written. */
import { bytesOf } from "@forgex/schema";
import { validateBytes } from "@forgex/validators";
import { formatReport, reportFormats } from "@forgex/validators/report";
import fc from "fast-check";
import { expect, test } from "vitest";

/** Words that stand nowhere in the standard, its messages or its codelists. */
const word = fc.stringMatching(/^[qxz]{3}[bcdfg]{6}[0-9]{3}$/);
const number = fc.integer({ min: 11_234_567, max: 98_765_432 });
const level = fc.constantFrom("green", "amber", "amber+strict", "red", "no-such-level");

test("reports in every form hide what is marked", async () => {
  let written = 0;
  await fc.assert(
    fc.asyncProperty(
      word,
      word,
      number,
      number,
      level,
      fc.integer({ min: 0, max: 3 }),
      async (a, b, n, m, terms, where) => {
        const places = [
          ["/name", "/description", "/amounts", "/status", "/recipients"],
          [""],
          ["/amounts", "/name", "/status", "/description", "/recipients"],
          ["nowhere"],
        ][where];
        const record = {
          type: "commitment",
          id: "us-dfc/commitment/k7",
          name: `${a} ${b}`,
          description: `${n}`,
          recordStatus: "active",
          modified: "2026-11-23T09:00:00Z",
          status: `${b}-status`,
          amounts: [
            { key: "a", value: n, max: m, currency: a, asPrinted: `USD ${m}` },
            { key: "a", value: `${n}`, currency: "USD" },
          ],
          recipients: [{ key: "r", organization: `${a}/organization/${b}` }],
          markings: [{ key: "m", at: places, level: terms }],
        };
        const text = JSON.stringify({ forgex: "1.0", id: "us-dfc/dataset/d", publisher: "us-dfc", records: [record] });
        const report = await validateBytes([bytesOf("d.json", text)], { today: "2026-11-23" });
        expect(report.counts.error).toBeGreaterThan(0);
        for (const format of reportFormats) {
          const out = String(formatReport(report, format));
          written += 1;
          for (const secret of [a, b, String(n), String(m), n.toLocaleString("en"), m.toLocaleString("en")]) {
            expect(out.includes(secret), `${secret} in ${format} (${places}, ${terms})`).toBe(false);
          }
        }
      },
    ),
    { numRuns: 40 },
  );
  expect(written).toBeGreaterThan(200);
});
