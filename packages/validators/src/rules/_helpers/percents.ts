/**
 * Tells at a glance whether shares may come to more than the whole; `no` is certain, for no share is taken for more than
 * it says.
 */
export function mayExceedWhole(shares: readonly { readonly percent?: number | undefined }[] | undefined): boolean {
  let sum = 0;
  for (const { percent = 0 } of shares ?? []) sum += percent;
  return sum > 99.99;
}
