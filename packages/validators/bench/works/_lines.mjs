import { closeSync, openSync, readSync } from "node:fs";

const BLOCK = 1024 * 1024;

/** Calls back with every line of a file as bytes; what is handed over is good until the next call. */
export function eachLine(path, visit) {
  const file = openSync(path, "r");
  let buffer = Buffer.allocUnsafeSlow(2 * BLOCK);
  let held = 0;
  for (;;) {
    if (buffer.length - held < BLOCK) buffer = Buffer.concat([buffer.subarray(0, held), Buffer.alloc(buffer.length)]);
    const read = readSync(file, buffer, held, BLOCK, null);
    if (read === 0) break;
    const end = held + read;
    let from = 0;
    for (let at = buffer.indexOf(10, held); at >= 0 && at < end; at = buffer.indexOf(10, from)) {
      visit(buffer, from, at);
      from = at + 1;
    }
    buffer.copyWithin(0, from, end);
    held = end - from;
  }
  if (held > 0) visit(buffer, 0, held);
  closeSync(file);
}

/** Ends a work: what it did, the most memory that the process held, and the seconds that processors gave it. */
export function done(result) {
  const { user, system } = process.cpuUsage();
  process.stdout.write(
    `${JSON.stringify({ rss: process.resourceUsage().maxRSS * 1024, processor: (user + system) / 1e6, ...result })}\n`,
  );
}
