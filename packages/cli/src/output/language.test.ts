import { languages as known } from "@forgex/validators/messages";
import { expect, test } from "vitest";
import { languages, messagesIn } from "./language.ts";

test("the languages that help names are those of the library", async () => {
  expect([...languages].sort()).toEqual([...known].sort());
  expect(await messagesIn(undefined)).toBeUndefined();
  expect(await messagesIn("en")).toBeUndefined();
  expect((await messagesIn("es"))?.language).toBe("es");
});
