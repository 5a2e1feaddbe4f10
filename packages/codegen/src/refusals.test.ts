import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readCodelists } from "./discover/codelists.ts";
import { readSchemas } from "./discover/schemas.ts";
import { SourceError } from "./errors.ts";
import { fixtureRoot, fixtureWith } from "./fixture.ts";
import type { Json, JsonObject } from "./json.ts";
import { buildStandard } from "./model/standard.ts";

const WIDGET = "schemas/record/widget.schema.json";

/** Sets the value at a path of keys. */
const put =
  (value: Json | undefined, ...keys: string[]) =>
  (schema: JsonObject): void => {
    const last = keys.pop() as string;
    const into = keys.reduce((at, key) => at[key] as JsonObject, schema);
    if (value === undefined) delete into[last];
    else into[last] = value;
  };

const refused = async (promise: Promise<unknown>): Promise<SourceError> => {
  const fault = await promise.then(
    () => undefined,
    (e: unknown) => e,
  );
  expect(fault).toBeInstanceOf(SourceError);
  return fault as SourceError;
};

describe("a schema outside the dialect is refused, by file and pointer", () => {
  const cases: readonly [string, string, string, (schema: JsonObject) => void][] = [
    [
      "a codelist that is none",
      "reference-unresolved",
      "/properties/shapes/items/codelist",
      put("sizes", "properties", "shapes", "items", "codelist"),
    ],
    [
      "a closed list without its enum",
      "reference-unresolved",
      "/properties/partOf/codelist",
      put("colour", "properties", "partOf", "codelist"),
    ],
    [
      "a record type that is none",
      "reference-unresolved",
      "/properties/partOf/refersTo",
      put(["gadget"], "properties", "partOf", "refersTo"),
    ],
    [
      "a dimension that no unit has",
      "reference-unresolved",
      "/properties/mass/unitDimension",
      put("time", "properties", "mass", "unitDimension"),
    ],
    ["format", "keyword-unknown", "/properties/count/format", put("int32", "properties", "count", "format")],
    ["if", "keyword-unknown", "/if", put({}, "if")],
    ["anyOf", "keyword-unknown", "/properties/value/anyOf", put([{}], "properties", "value", "anyOf")],
    [
      "patternProperties",
      "keyword-unknown",
      "/$defs/WidgetPart/patternProperties",
      put({}, "$defs", "WidgetPart", "patternProperties"),
    ],
    [
      "a keyword that does not fit the type",
      "keyword-unknown",
      "/properties/count/pattern",
      put("x", "properties", "count", "pattern"),
    ],
    [
      "an assertion beside $ref",
      "keyword-unknown",
      "/properties/partOf/maxLength",
      put(5, "properties", "partOf", "maxLength"),
    ],
    ["$defs inside", "keyword-unknown", "/properties/value/$defs", put({}, "properties", "value", "$defs")],
    [
      "several types",
      "keyword-value-wrong",
      "/properties/count/type",
      put(["string", "null"], "properties", "count", "type"),
    ],
    [
      "a pattern that is none",
      "keyword-value-wrong",
      "/$defs/WidgetPart/properties/note/pattern",
      put("(", "$defs", "WidgetPart", "properties", "note", "pattern"),
    ],
    [
      "a reference to nothing",
      "reference-unresolved",
      "/properties/partOf/$ref",
      put("nothing.schema.json", "properties", "partOf", "$ref"),
    ],
    ["an object in an enum", "renderer-would-lose", "/properties/level/enum", put([{}], "properties", "level", "enum")],
    [
      "an open object",
      "keyword-missing",
      "/$defs/WidgetPart/additionalProperties",
      put(undefined, "$defs", "WidgetPart", "additionalProperties"),
    ],
    [
      "required without a property",
      "keyword-value-wrong",
      "/$defs/WidgetPart/required",
      put(["other"], "$defs", "WidgetPart", "required"),
    ],
    [
      "a union without its tag",
      "keyword-missing",
      "/$defs/Terms/discriminator",
      put(undefined, "$defs", "Terms", "discriminator"),
    ],
    ["a branch without the tag", "keyword-value-wrong", "/$defs/Terms", put([], "$defs", "LoanTerms", "required")],
    [
      "two branches with one tag",
      "keyword-value-wrong",
      "/$defs/Terms",
      put(["loan", "gift"], "$defs", "OtherTerms", "properties", "kind", "enum"),
    ],
    ["a definition in lower case", "definition-name-wrong", "/$defs/part", put({ type: "string" }, "$defs", "part")],
    ["a definition named twice", "definition-name-repeated", "", put({ type: "string" }, "$defs", "Colour")],
    ["another $id", "keyword-value-wrong", "/$id", put("https://example.org/x", "$id")],
    [
      "a common field with another meaning",
      "override-changes-meaning",
      "/properties/name",
      put({ type: "number" }, "properties", "name"),
    ],
    [
      "a constant that the common field does not allow",
      "override-changes-meaning",
      "/properties/type",
      put("gadget", "properties", "type", "const"),
    ],
    [
      "allOf with more than the common fields",
      "keyword-value-wrong",
      "/allOf",
      put([{ $ref: "a" }, { $ref: "b" }], "allOf"),
    ],
    [
      "common fields in an open record",
      "keyword-value-wrong",
      "/unevaluatedProperties",
      put(undefined, "unevaluatedProperties"),
    ],
    [
      "a tuple that may be longer",
      "keyword-value-wrong",
      "/properties/at2/items",
      put({ type: "array", prefixItems: [{ type: "number" }], minItems: 1 }, "properties", "at2"),
    ],
    [
      "an unknown way to flatten",
      "keyword-value-wrong",
      "/properties/names/table",
      put({ as: "rows" }, "properties", "names", "table"),
    ],
  ];
  test.each(cases)("%s", async (_what, code, pointer, change) => {
    const fault = await refused(fixtureWith(WIDGET, change));
    expect({ code: fault.code, pointer: fault.pointer }).toEqual({ code, pointer });
    expect(fault.message).toContain(fault.file);
  });
});

describe("a faulty codelist is refused", () => {
  const cases: readonly [string, string, string, string][] = [
    [
      "a code twice",
      "colour.csv",
      "code,title,description,source,since,until,replacedBy\na,A,,,,,\na,B,,,,,\n",
      "stands twice",
    ],
    [
      "a replacement that is not in the list",
      "colour.csv",
      "code,title,description,source,since,until,replacedBy\na,A,,,,,b\n",
      "replacedBy names b",
    ],
    [
      "too few fields",
      "colour.csv",
      "code,title,description,source,since,until,replacedBy\na,A\n",
      "2 fields where the heading has 7",
    ],
    [
      "another column",
      "colour.csv",
      "code,title,description,source,since,until,replacedBy,hex\na,A,,,,,,f00\n",
      "column hex is not described",
    ],
    [
      "columns in another order",
      "colour.csv",
      "title,code,description,source,since,until,replacedBy\n",
      "column 1 must be code",
    ],
    [
      "a list that nothing is said of",
      "stray.csv",
      "code,title,description,source,since,until,replacedBy\n",
      "nothing is said about stray.csv",
    ],
    ["an index that is no JSON", "codelists.json", "{", "JSON"],
  ];
  test.each(cases)("%s", async (_what, file, text, words) => {
    const root = await mkdtemp(join(tmpdir(), "forgex-codegen-"));
    try {
      await cp(fixtureRoot, root, { recursive: true });
      await writeFile(join(root, "schemas/codelists", file), text);
      const fault = await refused(readCodelists(root));
      expect(fault.message).toContain(words);
    } finally {
      await rm(root, { recursive: true });
    }
  });
});

test("without codelists the references to closed lists lead nowhere, and that is said", async () => {
  const files = await readSchemas(fixtureRoot);
  expect(() => buildStandard(files, [])).toThrow("record-type.schema.json names no definition");
});
