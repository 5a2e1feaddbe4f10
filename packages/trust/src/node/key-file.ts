import { constants } from "node:fs";
import { open, readFile, unlink } from "node:fs/promises";
import { ForgexError } from "@forgex/schema";
import { type PrivateKey, readPrivateKey } from "../sign/keys.ts";

/**
 * Writes a private key to a new file that only its owner may read (mode 0600). An existing file is never overwritten:
 * a key that is gone cannot be made again.
 *
 * @throws {ForgexError} `file-exists`, `file-unwritable`; neither tells anything of the key
 * @example
 * await writePrivateKey("us-dfc.key.json", privateKey);
 */
export async function writePrivateKey(path: string, key: PrivateKey): Promise<void> {
  await writeSecret(path, `${JSON.stringify(key, null, 2)}\n`);
}

/**
 * Reads a private key.
 *
 * @throws {ForgexError} `file-unreadable`, `key-malformed`; neither tells anything of what the file holds
 * @example
 * const key = await readPrivateKeyFile("us-dfc.key.json");
 */
export async function readPrivateKeyFile(path: string): Promise<PrivateKey> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new ForgexError("file-unreadable", `${path} cannot be read: ${error.code ?? error.name}.`, { path });
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  return readPrivateKey(value);
}

/**
 * Writes a secret to a new file that only its owner may read (mode 0600); an existing one is left alone.
 *
 * @throws {ForgexError} `file-exists`, `file-unwritable`
 * @example
 * await writeSecret("salt", Buffer.from(newSalt()).toString("hex"));
 */
export async function writeSecret(path: string, text: string): Promise<void> {
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;
  const file = await open(path, flags, 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "EEXIST")
      throw new ForgexError("file-exists", `${path} is there already and is left alone.`, { path });
    throw new ForgexError("file-unwritable", `${path} cannot be written: ${error.code ?? error.name}.`, { path });
  });
  try {
    // Whatever the process's mask took away or a filesystem added.
    await file.chmod(0o600);
    await file.writeFile(text);
    await file.sync();
  } catch {
    await unlink(path).catch(() => {});
    throw new ForgexError("file-unwritable", `${path} could not be written whole.`, { path });
  } finally {
    await file.close();
  }
}
