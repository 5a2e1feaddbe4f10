/** As much of papaparse as the tests ask of it. */
declare module "papaparse" {
  const papa: {
    parse(text: string, options: { delimiter: string }): { data: string[][] };
    unparse(rows: string[][], options: { delimiter: string }): string;
  };
  export default papa;
}
