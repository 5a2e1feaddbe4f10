import type { Edit } from "@forgex/schema";

/** An edit that cannot change what was meant is safe and may be made by machine. */
type Safety = "safe" | "unsafe";

/** Puts another value in a place. */
export function replaced(pointer: string, from: unknown, value: unknown, safety: Safety): Edit {
  return { op: "replace", pointer, from, value, safe: safety === "safe" } as Edit;
}

/** Puts a value where there is none; in a list the pointer ends in the number of the new item. */
export function added(pointer: string, value: unknown, safety: Safety): Edit {
  return { op: "add", pointer, value, safe: safety === "safe" } as Edit;
}

/** Takes a value away. */
export function removed(pointer: string, from: unknown, safety: Safety): Edit {
  return { op: "remove", pointer, from, safe: safety === "safe" } as Edit;
}
