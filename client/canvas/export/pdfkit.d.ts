// What of these packages this project uses; the first two have no types of their own, those of others ask for Node's.

declare module 'pdfkit' {
  export type TextOptions = {
    readonly lineBreak: boolean;
    readonly baseline: 'alphabetic';
    /** In per cent. */
    readonly horizontalScaling: number;
    readonly oblique: boolean;
  };

  /** A part of the document's structure, which screen readers follow. */
  export type Structure = { readonly isStructure: true };

  export default class PDFDocument {
    constructor(options: {
      readonly size: readonly [number, number];
      readonly margin: number;
      readonly pdfVersion: '1.7';
      readonly lang: string;
      readonly displayTitle: boolean;
      readonly tagged: boolean;
      /** None: without one it asks for a font of its own. */
      readonly font: null;
      readonly info: Readonly<Record<string, string | Date>>;
    });
    registerFont(name: string, bytes: Uint8Array): this;
    font(name: string): this;
    fontSize(size: number): this;
    widthOfString(text: string): number;
    text(text: string, x: number, y: number, options: TextOptions): this;
    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    scale(x: number, y: number): this;
    rotate(degrees: number): this;
    path(path: string): this;
    rect(x: number, y: number, width: number, height: number): this;
    clip(): this;
    fill(colour: string): this;
    stroke(colour: string): this;
    fillColor(colour: string): this;
    opacity(opacity: number): this;
    lineWidth(width: number): this;
    lineCap(cap: string): this;
    lineJoin(join: string): this;
    dash(pattern: readonly number[]): this;
    undash(): this;
    struct(type: string, options: { readonly alt?: string }, draw: readonly Structure[] | (() => void)): Structure;
    addStructure(structure: Structure): this;
    end(): void;
  }
}

declare module 'pdfkit/output' {
  import type PDFDocument from 'pdfkit';

  export function toBytes(document: PDFDocument): Promise<Uint8Array<ArrayBuffer>>;
}

declare module 'fontkit' {
  export type Outline = { translate(x: number, y: number): Outline; toSVG(): string };

  export type Font = {
    readonly unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(text: string): {
      readonly glyphs: readonly { readonly path: Outline }[];
      readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[];
    };
  };

  export function create(bytes: Uint8Array): Font;
}
