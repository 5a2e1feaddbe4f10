import { misread } from "./odd-text.ts";

/** What Windows-1252 puts at 0x80 to 0x9F; 0 where it has nothing. */
const upper = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

/**
 * The text that was meant where UTF-8 was read as Windows-1252 or Latin-1; `undefined` where that is not what happened.
 *
 * It is certain only where every sign of the text turns back into a byte and the bytes are good UTF-8, which no text of
 * natural writing is by chance.
 *
 * @example
 * readAgainAsUtf8("AraxÃ¡"); // "Araxá"
 * readAgainAsUtf8("Araxá"); // undefined
 */
export function readAgainAsUtf8(text: string): string | undefined {
  if (!misread.test(text)) return undefined;
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const byte = byteOf(text.charAt(i));
    if (byte === undefined) return undefined;
    bytes[i] = byte;
  }
  try {
    const meant = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return meant === text ? undefined : meant;
  } catch {
    return undefined;
  }
}

function byteOf(sign: string): number | undefined {
  const code = sign.charCodeAt(0);
  if (code <= 0xff) return code;
  const at = upper.indexOf(sign);
  return at >= 0 ? 0x80 + at : undefined;
}
