// `npm run demo`: what a newcomer sees first. Installs and builds what it needs, checks the public record of the
// ministerial, and then a copy of it with faults put in, so that one sees what a finding looks like.
import { root } from "./bootstrap.mjs";
import { ensureCommand, forgex } from "./command.mjs";

const started = performance.now();
console.log("FORGE Exchange: getting the command ready …");
ensureCommand();
console.log(`Ready after ${Math.round((performance.now() - started) / 1000)} s.\n`);

const show = (words, args) => {
  console.log(`${words}\n\n$ forgex ${args.join(" ")}\n`);
  const code = forgex(args, root);
  console.log(`\n(exit code ${code})\n`);
  return code;
};

const sound = show("The public record of the 2026 Critical Minerals Ministerial, as a dataset:", [
  "validate",
  "schemas/examples/ministerial-2026",
]);
const broken = show("A copy with faults put in on purpose. Each finding says where, what and how to mend it:", [
  "validate",
  "schemas/examples/broken-ministerial/broken.json",
]);

if (sound !== 0 || broken !== 1) {
  console.error(
    `The record should have no errors (exit code 0) and the copy should have some (1); they gave ${sound} and ${broken}.`,
  );
  process.exitCode = 1;
} else
  console.log(`Now try your own file:   npm run forgex -- validate <file or folder>
Why is it a fault?       npm run forgex -- explain <code>
All commands:            npm run forgex -- --help`);
