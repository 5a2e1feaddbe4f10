import { defineConfig } from "tsup";

// Nobody imports the command, so there are no types and no CommonJS; what a command needs is loaded when it runs.
export default defineConfig({
  entry: ["src/cli.ts"],
  format: ["esm"],
  splitting: true,
  clean: true,
  sourcemap: true,
  target: "es2023",
});
