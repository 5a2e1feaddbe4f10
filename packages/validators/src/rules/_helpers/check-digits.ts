/** Letters as numbers, A = 10 to Z = 35, as ISO 7064 and ISO 6166 read them. */
function digitsOf(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
}

/** The remainder of a whole number of any length. */
function remainder(digits: string, by: number): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % by;
  return rest;
}

/** The sum of a code's digits, each times the weight of its place. */
function weighted(digits: string, weights: readonly number[]): number {
  return [...digits].reduce((sum, digit, i) => sum + Number(digit) * (weights[i % weights.length] as number), 0);
}

/** Luhn's sum: every second digit from the right doubled, the digits of the double added. */
function luhn(digits: string): number {
  return [...digits].reverse().reduce((sum, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 1 : 2);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}

/** Legal Entity Identifier, ISO 17442: ISO 7064 MOD 97-10 over all 20 characters. */
export function isLeiRight(lei: string): boolean {
  return remainder(digitsOf(lei), 97) === 1;
}

/** ISIN, ISO 6166: Luhn over the digits that the characters stand for. */
export function isIsinRight(isin: string): boolean {
  return luhn(digitsOf(isin)) % 10 === 0;
}

/** CAS registry number: from the right, the digits before the last times 1, 2, 3 …; the sum ends in the last digit. */
export function isCasRight(cas: string): boolean {
  const digits = [...cas.replaceAll("-", "")].reverse();
  const sum = digits.slice(1).reduce((total, digit, i) => total + Number(digit) * (i + 1), 0);
  return sum % 10 === Number(digits[0]);
}

/** GS1 number such as a GLN: digits times 1 and 3 in turn, so that the last is of weight 1, end in zero. */
export function isGs1Right(number: string): boolean {
  return weighted(number, number.length % 2 === 0 ? [3, 1] : [1, 3]) % 10 === 0;
}

/** SIREN number of France: Luhn. */
export function isSirenRight(siren: string): boolean {
  return luhn(siren) % 10 === 0;
}

/** Australian Business Number: with one taken from its first digit, the weighted sum is a multiple of 89. */
export function isAbnRight(abn: string): boolean {
  const first = String(Number(abn.charAt(0)) - 1);
  return first !== "-1" && weighted(first + abn.slice(1), [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) % 89 === 0;
}

/** Australian Company Number: the weighted sum of eight digits and the ninth together are a multiple of ten. */
export function isAcnRight(acn: string): boolean {
  return (weighted(acn.slice(0, 8), [8, 7, 6, 5, 4, 3, 2, 1]) + Number(acn.charAt(8))) % 10 === 0;
}
