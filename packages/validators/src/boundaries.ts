/** Tells in which country a point lies. The validator has none of its own: they are large, and only some callers want them. */
export interface Boundaries {
  /**
   * ISO 3166-1 codes of the countries and territories that hold the point or lie within a distance of it, territorial
   * waters included; a territory's own code and that of the state it belongs to. None far out at sea.
   *
   * @param kilometres 0: the point itself
   */
  countriesNear(
    point: { readonly latitude: number; readonly longitude: number },
    kilometres: number,
  ): readonly string[];
}
