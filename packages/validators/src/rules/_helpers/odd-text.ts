/** Control characters but tab and line breaks, zero-width space, word joiner, byte order mark, and overrides of the direction of writing. */
export const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/;

/** Two or more signs that UTF-8 bytes turn into when they are read as Windows-1252. */
export const misread = /[ÂÃÄÅÐÑâãåæçèéêëìíîïð][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;

const odd = new RegExp(`^\\s|\\s$|\\ufffd|${hidden.source}|${misread.source}`);

/**
 * Tells whether a text has anything that one of the rules about texts may object to: space around it, hidden signs, or
 * letters read in a wrong encoding. Most texts are plain letters, so these are let through without more ado.
 */
export function isOdd(text: string): boolean {
  const length = text.length;
  if (length === 0) return false;
  for (let i = 0; i < length; i++) {
    const c = text.charCodeAt(i);
    if (c > 0x7e || c < 0x20) return odd.test(text);
  }
  return text.charCodeAt(0) === 0x20 || text.charCodeAt(length - 1) === 0x20;
}
