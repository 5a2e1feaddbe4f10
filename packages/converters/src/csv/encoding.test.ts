import { describe, expect, test } from "vitest";
import { decodeText, type TextFound } from "./encoding.ts";

async function read(bytes: Uint8Array, piece = bytes.length || 1, label?: string) {
  const found: TextFound = { encoding: "" };
  async function* chunks() {
    for (let i = 0; i < bytes.length; i += piece) yield bytes.slice(i, i + piece);
  }
  let text = "";
  for await (const part of decodeText(chunks(), found, label)) text += part;
  return { text, ...found };
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, mark: boolean, little: boolean): Uint8Array => {
  const bytes = Buffer.from((mark ? "\ufeff" : "") + text, "utf16le");
  return new Uint8Array(little ? bytes : bytes.swap16());
};
const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));

const TEXT = "Id;Nom\n1;Société générale d’études\n2;名前 😀\n";

describe("UTF-8 and UTF-16", () => {
  test.each([
    ["utf-8", utf8(TEXT)],
    ["utf-8", utf8(`\ufeff${TEXT}`)],
    ["utf-16le", utf16(TEXT, true, true)],
    ["utf-16be", utf16(TEXT, true, false)],
    ["utf-16le", utf16(TEXT, false, true)],
    ["utf-16be", utf16(TEXT, false, false)],
  ])("%s in pieces of any length", async (encoding, bytes) => {
    for (const piece of [1, 2, 3, 7, bytes.length]) {
      expect(await read(bytes, piece)).toEqual({ text: TEXT, encoding });
    }
  });

  test("characters cut in two between pieces, long after the beginning", async () => {
    const text = `${"a".repeat(1500)}é😀中`.repeat(20);
    for (const piece of [1, 1021, 1024, 1025]) expect((await read(utf8(text), piece)).text).toBe(text);
  });
});

describe("older encodings are guessed, and that is said", () => {
  test("Western Europe, even where the first accent comes late", async () => {
    const text = `${"Id;Name\n".repeat(3000)}Société\n`;
    for (const piece of [500, 1 << 20])
      expect(await read(latin(text), piece)).toEqual({ text, encoding: "windows-1252", guessed: true });
  });

  test.each([
    ["shift_jis", [0x83, 0x8a, 0x83, 0x60, 0x83, 0x45, 0x83, 0x80], "リチウム"],
    ["windows-1251", [0xcb, 0xe8, 0xf2, 0xe8, 0xe9], "Литий"],
    ["gb18030", [0xcf, 0xa1, 0xcd, 0xc1, 0xd4, 0xaa, 0xcb, 0xd8], "稀土元素"],
  ])("%s", async (encoding, bytes, text) => {
    expect(await read(new Uint8Array(bytes))).toEqual({ text, encoding, guessed: true });
  });

  test("UTF-8 with a broken character stays UTF-8", async () => {
    const { text, encoding } = await read(new Uint8Array([...utf8(`${"é".repeat(2000)}`), 0xe9, 0x2c]), 1000);
    expect(text.startsWith("éé")).toBe(true);
    expect(text.endsWith("\ufffd,")).toBe(true);
    expect(encoding).toBe("utf-8 with broken characters");
  });

  test("an encoding that is told is used", async () => {
    expect(await read(new Uint8Array([0x8a]), 1, "windows-1250")).toEqual({ text: "Š", encoding: "windows-1250" });
  });
});

test.each([
  ["an Excel workbook or another ZIP file", [0x50, 0x4b, 3, 4, 0, 0]],
  ["an Excel workbook of the old kind (.xls)", [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
  ["binary data", Array.from({ length: 600 }, (_, i) => (i % 3 === 0 ? 0 : i % 251))],
])("%s gives no text", async (notText, bytes) => {
  expect(await read(new Uint8Array(bytes))).toMatchObject({ text: "", notText });
});

test("an empty file is an empty text", async () => {
  expect(await read(new Uint8Array(0))).toEqual({ text: "", encoding: "" });
});
