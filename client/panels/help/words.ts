/** The words that are explained where they stand, and in the list of words. */
export const words = [
  'ring',
  'field',
  'status',
  'tie',
  'recommendation',
  'missing',
  'notRecorded',
  'bottleneck',
  'broker',
  'certainty',
  'municipality',
] as const;
export type Word = (typeof words)[number];
