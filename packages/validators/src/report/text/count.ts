/** A number for people: groups of three. */
export function number(n: number): string {
  return String(n).replace(/\B(?=(?:[0-9]{3})+$)/g, ",");
}

/** A number and its noun: `1 record`, `4,812 records`. */
export function many(n: number, noun: string, plural = `${noun}s`): string {
  return `${number(n)} ${n === 1 ? noun : plural}`;
}
