/**
 * Whether to colour. The flag decides; then FORCE_COLOR (as in Node: `0` and `false` mean no) and NO_COLOR (any text);
 * else colours are for terminals that have them.
 */
export function wantsColour(
  flag: boolean | undefined,
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (flag !== undefined) return flag;
  const force = env.FORCE_COLOR;
  if (force !== undefined && force !== "") return force !== "0" && force !== "false";
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== "") return false;
  return isTerminal && env.TERM !== "dumb";
}

/** The few styles that help and lists use. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
}

export function styleFor(colour: boolean): Style {
  const style = (start: number, end: number) => (text: string) => (colour ? `\x1b[${start}m${text}\x1b[${end}m` : text);
  return { bold: style(1, 22), dim: style(2, 22) };
}
