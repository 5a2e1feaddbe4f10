import { readStandard } from "./resources.ts";

/** Languages that our own lists have titles in. */
export type Lang = "en" | "fr" | "es";

/** What is known of a list as a whole. */
export interface ListInfo {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly open: boolean;
  readonly version: string;
  readonly source: string;
  readonly languages: readonly string[];
}

/** One code, with the list's further columns. */
export interface Code {
  readonly code: string;
  readonly title: string;
  readonly description?: string;
  readonly since?: string;
  readonly until?: string;
  readonly replacedBy?: string;
  readonly [column: string]: string | undefined;
}

/** What the modules of a list export that is used here; their types differ from list to list. */
interface ListWords {
  readonly retired: Readonly<Record<string, { readonly until?: string; readonly replacedBy?: readonly string[] }>>;
  readonly since: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
interface Title {
  readonly title: string;
  readonly description?: string;
  readonly fr?: string;
  readonly es?: string;
}

/** All lists of the standard, by name. */
export async function lists(): Promise<ListInfo[]> {
  const index = JSON.parse(await readStandard("codelists/codelists.json")) as Record<string, Omit<ListInfo, "name">>;
  return Object.entries(index)
    .map(([name, { title, description, open, version, source, languages }]) => {
      return { name, title, description, open, version, source, languages };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The codes of a list in its own order, titled in a language where the list has it. */
export async function codesOf(list: string, lang: Lang): Promise<Code[]> {
  const camel = list.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const [words, meanings] = await Promise.all([
    import(`@forgex/schema/codelists/${list}`) as Promise<Record<string, unknown>>,
    import(`@forgex/schema/codelists/${list}/titles`) as Promise<Record<string, unknown>>,
  ]);
  const codes = words[`${camel}Codes`] as readonly string[];
  const info = words[`${camel}List`] as ListWords;
  const titles = meanings[`${camel}Titles`] as Readonly<Record<string, Title>>;
  return codes.map((code) => {
    const { title, description, fr, es } = titles[code] ?? { title: code };
    const { until, replacedBy } = info.retired[code] ?? {};
    return given({
      code,
      title: { en: title, fr: fr ?? title, es: es ?? title }[lang],
      description,
      since: info.since[code],
      until,
      replacedBy: replacedBy?.join("; "),
      ...Object.fromEntries(Object.entries(info.columns).map(([column, values]) => [column, values[code]])),
    });
  });
}

/** Without the members that have no value. */
function given(code: Record<string, string | undefined>): Code {
  return Object.fromEntries(Object.entries(code).filter(([, value]) => value !== undefined)) as unknown as Code;
}
