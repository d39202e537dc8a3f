import type { Language } from '@sirkel/graph-schema';

/** One mark of the picture and what it means. */
export type LegendRow = {
  /** The mark as an SVG of its own, its middle in the middle. */
  readonly mark: string;
  readonly text: string;
  /** How many of what is shown bear it; null where that is not counted. */
  readonly count: number | null;
  /** How much room the mark needs, px; left out: as much as a line of text has. */
  readonly height?: number;
};

export type LegendPart = {
  readonly title: string;
  readonly rows: readonly LegendRow[];
  readonly notes: readonly string[];
};

/** All that a saved picture says beside the picture itself, in the reader's language. */
export type PageText = {
  readonly language: Language;
  readonly title: string;
  /** What is shown: how many, and by which filter. */
  readonly shown: readonly string[];
  /** Empty where it is not wanted. */
  readonly legend: readonly LegendPart[];
  /** Sources, when it was saved, and where the map is. */
  readonly foot: readonly string[];
  /** The picture in words, for those who do not see it. */
  readonly description: string;
};
