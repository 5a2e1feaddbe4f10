// `node scripts/turbo.mjs build --force` is `turbo run build --force`, after an install where one is due.
import { ensureInstalled, turbo } from "./bootstrap.mjs";

ensureInstalled();
turbo(process.argv.slice(2));
