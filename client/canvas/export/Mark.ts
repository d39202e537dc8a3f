/** A rectangle of the page, px. */
export type Clip = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A line as it is drawn: px, a dash pattern (none: solid). */
export type Line = {
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
};

/** A shape or a line, in px of the page; its path as SVG writes it. */
export type PathMark = {
  readonly is: 'path';
  readonly path: string;
  readonly fill: string | null;
  readonly line: Line | null;
  readonly opacity: number;
  /** Paths that all hold what is seen of it. */
  readonly clips: readonly string[];
};

/** A line of text, at its anchor on the baseline. */
export type TextMark = {
  readonly is: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Degrees, clockwise. */
  readonly turn: number;
  readonly size: number;
  readonly weight: number;
  readonly italic: boolean;
  readonly align: 'left' | 'center' | 'right';
  /** How wide it was on the screen: in another font it is made no wider. */
  readonly width: number;
  readonly colour: string;
  /** The width of its halo, when this is the halo alone, under the text itself; 0 for the text. */
  readonly halo: number;
  readonly opacity: number;
};

/** Marks that belong together: a layer of the page, or one node. */
export type GroupMark = {
  readonly is: 'group';
  readonly name: string;
  /** What somebody who points at it is told. */
  readonly title: string | null;
  /** Where its own 0, 0 lies, and how many px one of its units is. */
  readonly at: { readonly x: number; readonly y: number; readonly scale: number };
  readonly opacity: number;
  readonly clip: string | null;
  readonly marks: readonly Mark[];
};

export type Mark = PathMark | TextMark | GroupMark;

/** A page as plain data: whatever writes files of it draws these marks, one over the other. */
export type Page = {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly marks: readonly Mark[];
};
