// Objects whose structure was checked on their bytes: read, checked, and only then parsed.

import { recordReader, recordTexts } from "@forgex/schema/text";
import { recordCheck } from "@forgex/validators";
import { fileSource } from "@forgex/validators/node";
import { done } from "./_lines.mjs";

if (recordCheck === undefined) throw new Error("@forgex/validators shows no check of bytes");
let records = 0;
let doubted = 0;
const read = recordReader();
for await (const texts of recordTexts(fileSource(process.argv[2]), { check: recordCheck })) {
  for (const text of texts) {
    if (text.frame.accepted === undefined) doubted++;
    for (const { role } of read(text)) if (role === "record") records++;
  }
}
done({ records, doubted });
