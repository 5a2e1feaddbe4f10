import type { Facility } from "@forgex/schema";

/** Numbers from 0 to 1 that follow from a seed. */
export type Random = () => number;

/** A generator of numbers that gives the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Facilities of two publishers, and which of them are one. */
export interface SitePairs {
  readonly facilities: readonly Facility[];
  /** Pairs of ids, the one of publisher `x` first. */
  readonly twins: ReadonlySet<string>;
}

const minerals = ["copper", "lithium", "graphite", "nickel", "cobalt", "tungsten", "rare-earth-elements", "zinc"];
const countries = ["KZ", "CD", "CL", "AU", "CA", "BR", "ZM", "NO", "PE", "FI"];
const starts = "ka mu to ser bal chu ne ro kir lu pe san vo tar gol mi bre dun ha zhe shu ye al or in".split(" ");
const ends = "tinga vara nsk mba lero pato kand dera ville hill mora ga rak tau sen lund zola qui berg nia".split(" ");
const suffixes = ["Mine", "project", "(mine)", "deposit", "Complex", "operation"];
const latin: Readonly<Record<string, string>> = { a: "á", e: "é", o: "ö", u: "ü", n: "ñ", s: "š", c: "ç" };
const cyrillic: Readonly<Record<string, string>> = Object.fromEntries(
  [..."абвгдезийклмнопрстуфы"].map((letter, i) => ["abvgdeziyklmnoprstufy"[i] as string, letter]),
);

/**
 * Makes pairs of facilities: `n` that are one under two names, and as many of each kind that are not, though they look it.
 */
export function sitePairs(seed: number, n: number): SitePairs {
  const random = randomFrom(seed);
  const facilities: Facility[] = [];
  const twins = new Set<string>();
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const word = (): string => capital(one(starts) + (random() < 0.6 ? one(starts) : "") + one(ends));
  const name = (): string => (random() < 0.5 ? word() : `${word()} ${word()}`);
  const site = (): Site => ({
    name: name(),
    country: one(countries),
    mineral: one(minerals),
    latitude: random() * 120 - 60,
    longitude: random() * 340 - 170,
    kind: "mine",
  });
  const add = (publisher: string, number: string, of: Site, partOf?: string): string => {
    const id = `${publisher}/facility/f${number}`;
    const located = of.latitude === undefined ? {} : { latitude: of.latitude, longitude: of.longitude as number };
    facilities.push({
      type: "facility",
      id,
      modified: "2026-01-05T09:00:00Z",
      recordStatus: "active",
      name: of.name,
      kinds: [of.kind],
      location: { country: of.country, ...located },
      commodities: [{ key: "a", mineral: of.mineral }],
      ...(partOf !== undefined && { partOf }),
    });
    return id;
  };
  for (let i = 0; i < n; i++) {
    const base = site();
    twins.add(`${add("x", `t${i}`, base)} ${add("y", `t${i}`, twinOf(base, random))}`);

    const abroad = site();
    add("x", `a${i}`, abroad);
    add("y", `a${i}`, {
      ...site(),
      name: abroad.name,
      country: other(countries, abroad.country),
      mineral: abroad.mineral,
    });

    const here = site();
    add("x", `n${i}`, here);
    add("y", `n${i}`, { ...moved(here, random, 3), name: name() });

    const whole = site();
    const id = add("x", `p${i}`, whole);
    if (random() < 0.5) add("y", `p${i}`, moved(whole, random, 2), id);
    else add("y", `p${i}`, { ...moved(whole, random, 2), name: `${whole.name} concentrator`, kind: "concentrator" });

    const first = site();
    const [mine, next] = random() < 0.5 ? ["North", "South"] : ["1", "2"];
    add("x", `s${i}`, { ...first, name: `${first.name} ${mine}` });
    add("y", `s${i}`, { ...moved(first, random, 4), name: `${first.name} ${next}` });
  }
  return { facilities, twins };
}

interface Site {
  readonly name: string;
  readonly country: string;
  readonly mineral: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly kind: string;
}

/** The same site as another publisher tells of it. */
function twinOf(site: Site, random: Random): Site {
  const change = Math.floor(random() * 6);
  const words = site.name.split(" ");
  const name =
    change === 0
      ? misspelt(site.name, random)
      : change === 1
        ? accented(site.name, random)
        : change === 2
          ? [...site.name.toLowerCase()].map((letter) => cyrillic[letter] ?? letter).join("")
          : change === 3
            ? words.reverse().join(", ")
            : `${change === 4 ? misspelt(site.name, random) : site.name} ${suffixes[Math.floor(random() * suffixes.length)]}`;
  const twin = { ...moved(site, random, 5), name };
  // Some publishers give no point; then a name must do, and only a whole one can.
  if (change === 0 || change === 4 || random() < 0.8) return twin;
  const { latitude: _, longitude: __, ...without } = twin;
  return without;
}

function moved(site: Site, random: Random, kilometres: number): Site {
  const { latitude = 0, longitude = 0 } = site;
  const [angle, far] = [random() * 2 * Math.PI, (random() * kilometres) / 111.2];
  const wide = Math.cos((latitude * Math.PI) / 180);
  return { ...site, latitude: latitude + far * Math.sin(angle), longitude: longitude + (far * Math.cos(angle)) / wide };
}

/** One letter lost, doubled or swapped with the next, after the first. */
function misspelt(name: string, random: Random): string {
  const at = 1 + Math.floor(random() * (name.length - 2));
  const [a = "", b = ""] = [name[at], name[at + 1]];
  const change = Math.floor(random() * 3);
  if (change === 0) return name.slice(0, at) + name.slice(at + 1);
  if (change === 1) return name.slice(0, at) + a + a + name.slice(at + 1);
  return name.slice(0, at) + b + a + name.slice(at + 2);
}

function accented(name: string, random: Random): string {
  return [...name].map((letter) => (random() < 0.7 ? (latin[letter] ?? letter) : letter)).join("");
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const other = (list: readonly string[], but: string): string => list[(list.indexOf(but) + 1) % list.length] as string;
