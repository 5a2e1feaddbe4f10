/**
 * The few platform words this package uses, declared by hand: it compiles with neither the types of Node nor those of
 * the DOM, so nothing that only one of them has can slip in.
 */

declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array, options?: { stream?: boolean }): string;
}
