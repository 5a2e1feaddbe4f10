import { readCodelists } from "./discover/codelists.ts";
import { readSchemas } from "./discover/schemas.ts";
import { readTranslations } from "./discover/translations.ts";
import { buildStandard, type Standard } from "./model/standard.ts";
import { renderAllCodelists, renderShippedCodelists } from "./render/all-codelists.ts";
import { renderBuiltCodelists } from "./render/built-codelists.ts";
import { renderBytes } from "./render/bytes/render.ts";
import { checkExports, renderCheck } from "./render/check.ts";
import { renderClosedLists } from "./render/closed-lists.ts";
import { renderCodelists } from "./render/codelists.ts";
import { renderCodelistPages } from "./render/docs-codelists.ts";
import { renderHeadings } from "./render/docs-headings.ts";
import { renderReferenceIndex } from "./render/docs-index.ts";
import { renderTypePages } from "./render/docs-types.ts";
import { renderFields } from "./render/fields.ts";
import { renderMessages } from "./render/messages.ts";
import { reachable, renderModel } from "./render/model.ts";
import type { OutputFile } from "./render/output.ts";
import { renderPublishedSchemas } from "./render/published-schemas.ts";
import { renderRecordTypes } from "./render/record-types.ts";
import { renderRules } from "./render/rules.ts";
import { renderTranslations } from "./render/translations.ts";
import { renderTypes } from "./render/types.ts";
import { renderUnitData } from "./render/unit-data.ts";
import { renderWalk } from "./render/walk.ts";
import { renderZod, renderZodTypeTest } from "./render/zod.ts";

/** One thing that can be generated: its files, and the folders in which there must be no others. */
export interface Target {
  readonly name: string;
  /** A file with the suffix in the folder that the target does not render is left over. */
  readonly owns: readonly { readonly folder: string; readonly suffix: string }[];
  /** Files that git does not keep: `--check` says nothing of them. */
  readonly ignored?: (path: string) => boolean;
  readonly render: (standard: Standard, root: string) => OutputFile[] | Promise<OutputFile[]>;
}

const VALIDATORS = "packages/validators/src/generated";

export const targets: readonly Target[] = [
  {
    name: "schemas",
    owns: [{ folder: "schemas/codelists", suffix: ".schema.json" }],
    render: renderClosedLists,
  },
  {
    name: "schema",
    owns: [{ folder: "packages/schema/src/generated", suffix: ".ts" }],
    render: async (standard) => [
      ...(await renderTypes(standard)),
      ...renderRecordTypes(standard),
      ...renderCodelists(standard),
      ...renderAllCodelists(standard),
      ...renderUnitData(standard),
      ...renderFields(standard),
      ...renderTranslations(standard),
    ],
  },
  {
    // What `npm run build` of @forgex/schema adds to the bundled doors.
    name: "package",
    owns: [
      { folder: "packages/schema/schemas", suffix: "" },
      { folder: "packages/schema/dist/codelists", suffix: "" },
    ],
    ignored: () => true,
    render: async (standard, root) => [
      ...renderBuiltCodelists(standard),
      ...(await renderPublishedSchemas(standard, root)),
    ],
  },
  {
    name: "validators",
    owns: [{ folder: VALIDATORS, suffix: ".ts" }],
    ignored: (path) => path.startsWith(`${VALIDATORS}/built/`),
    render: async (standard, root) => [
      ...renderShippedCodelists(),
      ...renderZod(standard),
      ...renderZodTypeTest(standard),
      ...(await renderRules(root)),
      ...(await renderMessages(standard, root)),
      ...renderBuilt(standard),
    ],
  },
  {
    name: "docs",
    owns: [
      { folder: "docs/reference/types", suffix: ".md" },
      { folder: "docs/reference/codelists", suffix: ".md" },
    ],
    render: (standard) => [
      ...renderReferenceIndex(standard),
      ...renderHeadings(standard),
      ...renderTypePages(standard),
      ...renderCodelistPages(standard),
    ],
  },
];

/** The compiled checks of objects and of bytes, and the model that explains them; git ignores them. */
function renderBuilt(standard: Standard): OutputFile[] {
  const records = new Map(standard.records.map((d) => [d.of, d.name]));
  const others = new Map([
    ["datasetHeader", "DatasetHeader"],
    ["dataset", "Dataset"],
  ]);
  const entries = new Map([...records, ...others]);
  return [
    {
      path: `${VALIDATORS}/built/check.ts`,
      text: renderCheck(standard.nodes, entries, checkExports(records, others)),
    },
    { path: `${VALIDATORS}/built/bytes.ts`, text: renderBytes(standard.nodes, records) },
    { path: `${VALIDATORS}/built/walk.ts`, text: renderWalk(standard) },
    { path: `${VALIDATORS}/built/model.ts`, text: renderModel(standard, reachable(standard, entries.values())) },
  ];
}

/** Reads and checks everything under schemas/. */
export async function readStandard(root: string): Promise<Standard> {
  const [files, codelists, translations] = await Promise.all([
    readSchemas(root),
    readCodelists(root),
    readTranslations(root),
  ]);
  return buildStandard(files, codelists, translations);
}
