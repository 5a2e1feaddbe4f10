/** Colours of a terminal, or none. */
export interface Paint {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly note: (text: string) => string;
  readonly good: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

const code =
  (open: number, close: number) =>
  (text: string): string =>
    text === "" ? "" : `\u001b[${open}m${text}\u001b[${close}m`;

const coloured: Paint = {
  error: code(31, 39),
  warning: code(33, 39),
  note: code(36, 39),
  good: code(32, 39),
  strong: code(1, 22),
  faint: code(2, 22),
};

const as = (text: string): string => text;
const plain: Paint = { error: as, warning: as, note: as, good: as, strong: as, faint: as };

/** The colours to paint with. */
export const paintOf = (colour: boolean): Paint => (colour ? coloured : plain);
