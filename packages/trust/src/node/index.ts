/**
 * Files of keys and salts, readable by their owner alone.
 *
 * @packageDocumentation
 */

export { readPrivateKeyFile, writePrivateKey, writeSecret } from "./key-file.ts";
