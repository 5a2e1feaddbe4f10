import { parentPort, workerData } from "node:worker_threads";
import { recordReader } from "@forgex/schema/text";
import { acceptedType, recordCheck } from "../../bytes/record-check.ts";
import { settingsOf } from "../../engine/settings.ts";
import { shardWith } from "../../engine/shard-run.ts";
import { loadBoundaries } from "../load-boundaries.ts";
import { type Answer, type Batch, type Order, type SentOptions, textsOf } from "./messages.ts";

const { withBoundaries, ...options } = workerData as SentOptions;
const boundaries = withBoundaries ? loadBoundaries() : undefined;
const shard = shardWith(settingsOf({ ...options, ...(boundaries && { boundaries }) }));
const tell = (answer: Answer): void => parentPort?.postMessage(answer);

parentPort?.on("message", (order: Order) => {
  if ("end" in order) {
    tell({ result: shard.finish() });
    parentPort?.close();
  } else if (check(order.batch)) tell({ done: order.batch.index < 0 ? 0 : order.batch.frames.length });
  else tell({ unusual: true });
});

/** Checks the records of a batch; false where one of them is a header. */
function check(batch: Batch): boolean {
  const read = recordReader();
  let index = batch.index;
  for (const text of textsOf(batch)) {
    if (options.only === "structure" && index >= 0 && isCounted(text.frame.bytes, batch.source)) {
      index++;
      continue;
    }
    for (const located of read(text)) {
      if ((located.role === "header") !== batch.index < 0) return false;
      shard.push(located.role === "header" ? located : { ...located, index });
      index++;
    }
  }
  return true;
}

/** Whether the bytes are a record whose structure is right, which is all that is asked. */
function isCounted(bytes: Uint8Array, source: string): boolean {
  return recordCheck.end(bytes, 0) === bytes.length && shard.count(source, acceptedType(recordCheck.told.type));
}
