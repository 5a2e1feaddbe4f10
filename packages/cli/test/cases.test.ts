/**
 * Each folder of cases/ is one use of the command, and the documentation shows the same files:
 * `cmd.txt` (a line of shell), the input, `stdout.txt`, `stderr.txt` where something is said there, `exit`.
 * With FORGEX_UPDATE_CASES=1 what came out is written instead of compared; read the difference before you commit it.
 */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Workplace } from "./forgex.ts";

const cases = new URL("./cases/", import.meta.url);
/** The number of rules and the version move without changing what a case shows. */
const steady = (text: string): string =>
  text.replace(/\b\d+ (rules|règles|reglas)\b/g, "… $1").replace(/((?:@|&#64;)forgex\/\w+) \d+\.\d+\.\d+/g, "$1");

const update = process.env.FORGEX_UPDATE_CASES === "1";

test.each(readdirSync(cases))("%s", async (name) => {
  const folder = new URL(`${name}/`, cases);
  const read = (file: string): string => {
    const path = new URL(file, folder);
    return existsSync(path) ? readFileSync(path, "utf8") : "";
  };
  const place = new Workplace();
  try {
    cpSync(folder, place.folder, { recursive: true });
    for (const file of ["cmd.txt", "stdout.txt", "stderr.txt", "exit"])
      rmSync(`${place.folder}/${file}`, { force: true });
    const { stdout, stderr, code } = await place.run(read("cmd.txt"));
    if (update) {
      writeFileSync(new URL("stdout.txt", folder), stdout);
      writeFileSync(new URL("exit", folder), `${code}\n`);
      if (stderr === "") rmSync(new URL("stderr.txt", folder), { force: true });
      else writeFileSync(new URL("stderr.txt", folder), stderr);
      return;
    }
    expect(steady(stdout)).toBe(steady(read("stdout.txt")));
    expect(stderr).toBe(read("stderr.txt"));
    expect(`${code}\n`).toBe(read("exit"));
  } finally {
    place.remove();
  }
});
