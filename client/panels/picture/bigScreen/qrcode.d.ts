declare module 'qrcode' {
  /** What of the package is used; it has no types of its own. */
  export type QrModules = { readonly size: number; get(row: number, column: number): number };
  export function create(
    text: string,
    options?: { readonly errorCorrectionLevel?: 'L' | 'M' | 'Q' | 'H' },
  ): {
    readonly modules: QrModules;
  };
}
