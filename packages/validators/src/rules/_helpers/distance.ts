/** A point on the Earth, in degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

const radians = Math.PI / 180;
/** Mean radius of the Earth in kilometres. */
const earth = 6371.0088;

/**
 * The distance of two points along the surface of a sphere as large as the Earth, in kilometres.
 *
 * @example
 * kilometresBetween({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 1 }); // 111.195
 */
export function kilometresBetween(a: Point, b: Point): number {
  const [phi1, phi2] = [a.latitude * radians, b.latitude * radians];
  const half = (phi2 - phi1) / 2;
  const turn = ((b.longitude - a.longitude) * radians) / 2;
  const h = Math.sin(half) ** 2 + Math.cos(phi1) * Math.cos(phi2) * Math.sin(turn) ** 2;
  return 2 * earth * Math.asin(Math.min(1, Math.sqrt(h)));
}
