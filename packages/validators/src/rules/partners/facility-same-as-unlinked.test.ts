import type { Facility } from "@forgex/schema";
import { describe, expect, test } from "vitest";
import { sitePairs } from "../../../test/site-pairs.ts";
import { standardCodelists } from "../../codelists/standard.ts";
import { type SiteFact, siteFactsOf } from "../_helpers/site-fact.ts";
import type { Collected, RuleContext } from "../define-rule.ts";
import { facilitySameAsUnlinked } from "./facility-same-as-unlinked.ts";

const context: RuleContext = { today: "2026-11-23", codelists: standardCodelists() };

function collected(facilities: readonly Facility[]): Collected<SiteFact>[] {
  return facilities.flatMap((facility) =>
    [...siteFactsOf(facility)].map((kept) => ({
      ...kept,
      record: { id: facility.id, type: "facility" as const, source: "seeded.json" },
    })),
  );
}

function pairsFound(facilities: readonly Facility[]): Set<string> {
  const found = facilitySameAsUnlinked.finish(collected(facilities), context);
  return new Set([...found].map((one) => `${one.related?.[0]?.record.id} ${one.in.record.id}`));
}

describe("the same facility under two names", () => {
  test("is found, and others are left alone: precision and recall of seeded pairs", () => {
    for (const seed of [1, 2026, 424242]) {
      const { facilities, twins } = sitePairs(seed, 300);
      const found = pairsFound(facilities);
      const right = [...found].filter((pair) => twins.has(pair)).length;
      const [precision, recall] = [right / found.size, right / twins.size];
      console.log(
        `seed ${seed}: ${twins.size} pairs of one site, ${facilities.length / 2 - twins.size} of two; ` +
          `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
      );
      expect(precision).toBeGreaterThanOrEqual(0.95);
      expect(recall).toBeGreaterThanOrEqual(0.95);
    }
  });

  test("takes about ten times as long for ten times as many", () => {
    const time = (n: number): number => {
      const entries = collected(sitePairs(7, n).facilities);
      const start = process.cpuUsage();
      const count = [...facilitySameAsUnlinked.finish(entries, context)].length;
      expect(count).toBeGreaterThan(n / 2);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    time(400);
    const [one, ten] = [time(400), time(4000)];
    console.log(
      `4,000 facilities ${one.toFixed(0)} ms of work, 40,000 facilities ${ten.toFixed(0)} ms: ${(ten / one).toFixed(1)} x`,
    );
  });

  test.each([
    ["Severniy Katpar", "Северный Катпар", true],
    ["Sorel-Tracy", "Sorel Tracy", true],
    ["Minas de Araxá", "Araxa niobium mine", true],
    ["Kamoto", "Mutanda", false],
    ["Stillwater East", "Stillwater West", false],
  ])("%s and %s", (name, other, same) => {
    const at = (id: string, called: string): Facility => ({
      type: "facility",
      id,
      modified: "2026-01-05T09:00:00Z",
      recordStatus: "active",
      name: called,
      location: { country: "KZ", latitude: 48.5, longitude: 72.9 },
      commodities: [{ key: "a", mineral: "niobium" }],
    });
    expect(pairsFound([at("x/facility/a", name), at("y/facility/b", other)]).size).toBe(same ? 1 : 0);
  });
});
