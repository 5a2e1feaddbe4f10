export { amountsInForce, type Termed } from "./in-force.ts";
export { addIntervals, amountInterval, type Interval, type Qualified, remainderOf } from "./interval.ts";
export { summedBases, type TotalOptions, totalOf } from "./total.ts";
export type * from "./total-types.ts";
