import type { Located, Position } from "@forgex/schema";

/** A record or header as far as findings speak of it. */
export interface Subject {
  readonly value: unknown;
  readonly id?: string;
  readonly type?: string;
  readonly position?: Position;
  locate?(pointer: string): Position | undefined;
}

/** What findings may say of a record. Its type is named only where the standard knows it. */
export function subjectOf(located: Located, type: string | undefined): Subject {
  const { value, position, locate } = located;
  const id = idOf(value);
  return {
    value,
    ...(id === undefined ? {} : { id }),
    ...(type === undefined ? {} : { type }),
    position,
    ...(locate === undefined ? {} : { locate }),
  };
}

/** The `type` of a value, as it stands there. */
export const typeOf = (value: unknown): string | undefined => textOf(value, "type");
/** The `id` of a value, as it stands there. */
export const idOf = (value: unknown): string | undefined => textOf(value, "id");

function textOf(value: unknown, name: string): string | undefined {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  const text = (value as Record<string, unknown>)[name];
  return typeof text === "string" && text !== "" && text.length <= 500 ? text : undefined;
}

/** Whether the text of something that could not be read is all there and certainly bears no marking. */
export function bearsNoMarking({ text, findings }: Located): boolean {
  if (text === undefined) return false;
  const whole = findings?.every(({ code }) => code === "json-syntax" || code === "number-not-json") ?? true;
  return whole && !new TextDecoder("utf-8").decode(text).includes("marking");
}
