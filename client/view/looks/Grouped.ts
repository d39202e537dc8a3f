/** Records that are shown alike. */
export type Group =
  /** Numbers in a step, counted from 0, and the smallest and the largest of them. */
  | { readonly is: 'step'; readonly index: number; readonly least: number; readonly most: number }
  /** Numbers of which none is larger than another, and how many they are: nothing is to be told apart. */
  | { readonly is: 'same'; readonly number: number; readonly count: number }
  /** A category that has a mark of its own, counted from 0. */
  | { readonly is: 'value'; readonly index: number; readonly value: string }
  /** Categories without a mark of their own, how many there are, and which one where it is only one. */
  | { readonly is: 'other'; readonly different: number; readonly only: string | null }
  /** More than one category at once. */
  | { readonly is: 'several' }
  /** No value. */
  | { readonly is: 'none' };

/** The groups in the order in which they are told, and the place among them of each record's. */
export type Grouped = {
  readonly groups: readonly Group[];
  readonly of: ReadonlyMap<string, number>;
};
