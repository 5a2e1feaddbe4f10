/** Words that say what kind of place it is, in the languages in which sites are named; they part no two sites. */
const stopWords = new Set(
  (
    "mine mines mining project projects plant plants deposit deposits facility facilities operation operations site works complex " +
    "prospect property pit quarry the of and de la le les el los las du des da do dos das di al et y " +
    "mina minas minera minero proyecto planta yacimiento deposito unidad projeto mineracao complexo " +
    "miniere projet usine gisement rudnik rudnyk mestorozhdenie mestorozhdeniye gok kombinat zavod " +
    "bergwerk grube werk lagerstatte gruva gruvan kaivos kopalnia madeni projesi " +
    "compania sociedad empresa compagnie societe gesellschaft ltd limited inc corp corporation co company llc plc pty sa sarl srl gmbh ag jv joint venture"
  ).split(" "),
);

/** Words that tell one site from its neighbour of otherwise the same name. */
const tellingWords = new Set(
  (
    "north south east west northern southern eastern western central upper lower new old greater little " +
    "norte sur este oeste nord sud est ouest nuevo nueva viejo vieja alto alta bajo baja grande pequeno " +
    "severny yuzhny verkhny nizhny phase stage line i ii iii iv v vi vii viii ix x"
  ).split(" "),
);

const letters: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  ß: "ss",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ə: "a",
  "’": "",
  "'": "",
  ʻ: "",
  "`": "",
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  е: "e",
  ё: "e",
  ж: "zh",
  з: "z",
  и: "i",
  й: "y",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
  і: "i",
  ї: "yi",
  є: "ye",
  ґ: "g",
  қ: "q",
  ғ: "gh",
  ң: "ng",
  ө: "o",
  ұ: "u",
  ү: "u",
  һ: "h",
  ә: "a",
  ў: "o",
  ҳ: "h",
};

/** The name of a site in letters a to z and figures, without the words that only say what kind of place it is. */
export interface SiteName {
  /** Words in order of the alphabet. */
  readonly words: readonly string[];
  /** Words that a namesake next door would differ in: figures, points of the compass, phases. */
  readonly telling: readonly string[];
}

/**
 * Reads the name of a site for comparison.
 *
 * @param aside further words that part no two sites, such as the names of what they produce
 * @example
 * siteName("Severniy Katpar (mine)"); // { words: ["katpar", "severniy"], telling: ["severniy"] }
 */
export function siteName(name: string, aside?: ReadonlySet<string>): SiteName {
  const all = plainWords(name);
  const kept = all.filter((word) => !stopWords.has(word));
  const named = aside ? kept.filter((word) => !aside.has(word)) : kept;
  // A site that is called by such words alone is still called so.
  const words = (named.length > 0 ? named : kept.length > 0 ? kept : all).sort();
  return { words, telling: words.filter((word) => tellingWords.has(word) || /[0-9]/.test(word)) };
}

/** The words of a text in letters a to z and figures. */
export function plainWords(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replace(/[^a-z0-9 ]/gu, (letter) => letters[letter] ?? letter)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "");
  // Russian and Kazakh adjectives end in half a dozen ways, by who wrote them in Latin letters.
  const words = plain
    .split(/[^a-z0-9\p{L}]+/u)
    .map((word) => (word.length > 4 ? word.replace(/[iy]{1,2}$/, "y") : word));
  return words.filter((word) => word !== "");
}
