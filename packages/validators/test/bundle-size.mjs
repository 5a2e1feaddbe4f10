import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Length in bytes of what a browser would load for some lines of code, minified, and of that compressed with gzip. */
export async function bundleSize(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2023",
    write: false,
    logLevel: "silent",
  });
  const { contents } = outputFiles[0];
  return { minified: contents.length, gzip: gzipSync(contents, { level: 9 }).length };
}
