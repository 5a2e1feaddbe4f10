import { spawn } from "node:child_process";
import { randomFrom, shuffled } from "./random.mjs";

/** Runs one work as a process of its own: seconds from its start to its end, and what it says of itself. */
function run({ argv }) {
  return new Promise((resolve) => {
    const start = process.hrtime.bigint();
    const child = spawn(process.execPath, argv, { stdio: ["ignore", "pipe", "pipe"] });
    let [out, err] = ["", ""];
    child.stdout.on("data", (chunk) => {
      out += chunk;
    });
    child.stderr.on("data", (chunk) => {
      err += chunk;
    });
    child.on("close", (code) => {
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      const said = /^\{.*\}$/m.exec(out)?.[0];
      if (code !== 0 && !said)
        resolve({ seconds, failed: /^.*(?:Error|ERR_).*$/m.exec(err)?.[0] ?? `ended with ${code}` });
      else resolve({ seconds, ...(said ? JSON.parse(said) : {}) });
    });
  });
}

const clock = { isProcessor: false };

/** From now on counts the time that processors gave a work, which says more than the clock while a machine is busy. */
export function countProcessorTime() {
  clock.isProcessor = true;
}

/**
 * Runs every work `rounds` times, one after another and in another order each round, so that whatever else the machine
 * does falls on all alike. Answers name → `{ seconds, rss, said, failed }`, with medians.
 */
export async function measure(works, rounds, tell = () => {}) {
  const random = randomFrom(5);
  const taken = new Map(works.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const work of shuffled(random, works)) {
      tell(`round ${round + 1} of ${rounds}: ${work.name}`);
      taken.get(work.name).push(await run(work));
    }
  }
  return new Map(
    [...taken].map(([name, runs]) => {
      const failed = runs.find((one) => one.failed !== undefined)?.failed;
      const of = (key) => median(runs.map((one) => one[key] ?? 0));
      const seconds = clock.isProcessor && runs[0]?.processor ? of("processor") : of("seconds");
      return [
        name,
        { seconds, elapsed: of("seconds"), rss: of("rss"), said: runs[0] ?? {}, runs: runs.length, failed },
      ];
    }),
  );
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}
