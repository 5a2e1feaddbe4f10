import { ForgexError } from "@forgex/schema";
import type { Console } from "../output/console.ts";
import { textIn } from "./files.ts";

/**
 * The publisher's salt: hexadecimal digits in a file. A file that is not there is made, for its owner's eyes alone.
 *
 * @throws {ForgexError} `salt-malformed`, which does not quote the file
 */
export async function saltIn(path: string, console: Console): Promise<Uint8Array> {
  const { newSalt } = await import("@forgex/trust");
  const text = await textIn(path);
  if (text === undefined) {
    const { writeSecret } = await import("@forgex/trust/node");
    const salt = newSalt();
    await writeSecret(path, `${Buffer.from(salt).toString("hex")}\n`);
    await console.stderr.write(`${path}: a new salt. Keep it: without it nobody can prove what was removed.\n`);
    return salt;
  }
  const digits = text.trim();
  if (!/^(?:[0-9a-f]{2}){16,}$/i.test(digits)) {
    throw new ForgexError("salt-malformed", `${path} holds no salt: at least 32 hexadecimal digits.`);
  }
  return new Uint8Array(Buffer.from(digits, "hex"));
}
