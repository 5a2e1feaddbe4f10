/**
 * Breaks text into lines of a width, at spaces; a word longer than a line stands alone, for whoever must copy it.
 * Characters that would move the cursor or change the terminal are written out.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of visible(text).split(" ")) {
    if (line !== "" && columns(line) + 1 + columns(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Text with every control and direction character, and half a surrogate pair, written as its escape. */
export function visible(text: string): string {
  if (isPlain(text)) return text;
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (char) => `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  );
}

/** How many columns a terminal needs for the text: two for wide East Asian characters, none for marks. */
export function columns(text: string): number {
  if (isPlain(text)) return text.length;
  let n = 0;
  for (const char of text)
    n += /\p{M}/u.test(char)
      ? 0
      : /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F300}-\u{1FAFF}]/u.test(
            char,
          )
        ? 2
        : 1;
  return n;
}

/** Most text is; to ask Unicode about it costs as much as all the rest of a short report. */
const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);
