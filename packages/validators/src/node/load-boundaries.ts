import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Boundaries } from "../boundaries.ts";

/** What is used of the package `@rapideditor/country-coder`. */
interface CountryCoder {
  featuresContaining(point: [longitude: number, latitude: number]): readonly {
    readonly properties: { readonly iso1A2?: string | undefined };
  }[];
}

const PACKAGE = "@rapideditor/country-coder";
const KILOMETRES_PER_DEGREE = 111.195;
/** Directions in which the surroundings of a point are looked at. */
const DIRECTIONS = 24;

/** Where this module stands, in both forms in which the package is built. */
const here = (): string => (typeof __filename === "string" ? __filename : fileURLToPath(import.meta.url));

/**
 * The boundaries of countries from the package `@rapideditor/country-coder`, where it is installed; `undefined` where it is
 * not. They are read when the first point is asked for, and nothing is fetched.
 *
 * @example
 * const boundaries = loadBoundaries();
 * const report = await validateBytes(sources, { ...(boundaries && { boundaries }) });
 */
export function loadBoundaries(): Boundaries | undefined {
  const require = createRequire(here());
  try {
    require.resolve(PACKAGE);
  } catch {
    return undefined;
  }
  let coder: CountryCoder | undefined;
  const featuresAt = (longitude: number, latitude: number) => {
    coder ??= require(PACKAGE) as CountryCoder;
    return coder.featuresContaining([longitude, latitude]);
  };
  return {
    countriesNear({ latitude, longitude }, kilometres) {
      const found = new Set<string>();
      const look = (lat: number, long: number): void => {
        if (Math.abs(lat) > 90) return;
        const round = ((((long + 180) % 360) + 360) % 360) - 180;
        for (const { properties } of featuresAt(round, lat)) {
          const { iso1A2 } = properties;
          // Unions of states have codes of the same form.
          if (iso1A2 !== undefined && iso1A2 !== "UN" && iso1A2 !== "EU") found.add(iso1A2);
        }
      };
      look(latitude, longitude);
      const step = kilometres > 100 ? 20 : 5;
      for (let far = Math.min(step, kilometres); far > 0 && far <= kilometres; far += step) {
        for (let i = 0; i < DIRECTIONS; i++) {
          const angle = (i * 2 * Math.PI) / DIRECTIONS;
          const lat = latitude + (far * Math.sin(angle)) / KILOMETRES_PER_DEGREE;
          const wide = KILOMETRES_PER_DEGREE * Math.max(0.01, Math.cos((latitude * Math.PI) / 180));
          look(lat, longitude + (far * Math.cos(angle)) / wide);
        }
      }
      return [...found].sort();
    },
  };
}
