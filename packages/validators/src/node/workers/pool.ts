import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { ShardResult } from "../../engine/shard.ts";
import type { Answer, Batch, Order, SentOptions } from "./messages.ts";

/** Batches that one worker may have before it: one at work and one to follow. */
const AHEAD = 2;

interface Hand {
  readonly worker: Worker;
  waiting: number;
  readonly result: Promise<ShardResult>;
}

/** Threads that check records. A thread that fails makes every later call fail with its error. */
export class Pool {
  isUnusual = false;
  private readonly hands: Hand[];
  private readonly onDone: (records: number) => void;
  private wake: () => void = () => {};
  private error: unknown;

  constructor(workers: number, options: SentOptions, onDone: (records: number) => void) {
    this.onDone = onDone;
    this.hands = Array.from({ length: workers }, () => this.hand(options));
  }

  /** Gives records to the worker that has least to do; waits while all have enough. */
  async give(batch: Batch): Promise<void> {
    for (;;) {
      if (this.error !== undefined) throw this.error;
      const idle = this.hands.reduce((a, b) => (b.waiting < a.waiting ? b : a));
      if (idle.waiting < AHEAD || this.isUnusual) return this.send(idle, batch);
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }

  /** Gives a header to every worker. */
  giveAll(batch: Batch): void {
    for (const hand of this.hands) this.send(hand, { ...batch, block: batch.block.slice() });
  }

  /** What each worker found, when it is done with all that it was given. */
  async results(): Promise<ShardResult[]> {
    for (const { worker } of this.hands) worker.postMessage({ end: true } satisfies Order);
    return Promise.all(this.hands.map(({ result }) => result));
  }

  /** Ends the threads, whatever they are doing. */
  async close(): Promise<void> {
    await Promise.all(this.hands.map(({ worker }) => worker.terminate()));
  }

  private send(hand: Hand, batch: Batch): void {
    hand.waiting++;
    hand.worker.postMessage({ batch } satisfies Order, [batch.block.buffer]);
  }

  private hand(options: SentOptions): Hand {
    const worker = new Worker(join(here(), workerFile), { workerData: options });
    const result = new Promise<ShardResult>((resolve, reject) => {
      const fail = (error: unknown): void => {
        this.error ??= error;
        this.wake();
        reject(error);
      };
      worker.on("message", (answer: Answer) => {
        if ("result" in answer) return resolve(answer.result);
        hand.waiting--;
        if ("unusual" in answer) this.isUnusual = true;
        else this.onDone(answer.done);
        this.wake();
      });
      worker.on("error", fail);
      worker.on("messageerror", fail);
      worker.on("exit", (code) => fail(new Error(`a worker ended with ${code}`)));
    });
    // Whoever asks for results gets the error; nobody may ask any more.
    result.catch(() => {});
    const hand: Hand = { worker, waiting: 0, result };
    return hand;
  }
}

/** Beside this module's bundle, in the package's dist folder. */
const workerFile = typeof __dirname === "string" ? "worker.cjs" : "worker.js";
const here = (): string => (typeof __dirname === "string" ? __dirname : dirname(fileURLToPath(import.meta.url)));
