import type { Finding, Position } from "@forgex/schema";

/** A place of a record that is known only by its record so far. */
export interface Spot {
  readonly source: string;
  readonly index: number;
  readonly pointer: string;
  /** What is to be given the exact position. */
  readonly of: { position?: Position };
  /** The finding, where the place is its own and not a related one. */
  readonly own?: Finding;
}
