// Split, decode and JSON.parse per line, and then one check of the parsed object: `floor` does none.
import { done, eachLine } from "./_lines.mjs";

const [path, which] = process.argv.slice(2);
const checks = {
  floor: async () => () => true,
  forgex: async () => {
    const { isRecord } = await import("@forgex/validators");
    return (value) => isRecord(value.type, value);
  },
  zod: async () => (await import("../peers/zod.mjs")).check,
  ajv: async () => (await import("../peers/ajv.mjs")).check,
  typebox: async () => (await import("../peers/typebox.mjs")).check,
  valibot: async () => (await import("../peers/valibot.mjs")).check,
  ata: async () => (await import("../peers/ata.mjs")).check,
};
const check = await checks[which]();
let records = 0;
let invalid = 0;
let isFirst = true;
eachLine(path, (buffer, from, to) => {
  const value = JSON.parse(buffer.utf8Slice(from, to));
  if (isFirst) {
    isFirst = false;
    return;
  }
  records++;
  if (!check(value)) invalid++;
});
done({ records, invalid });
