/** A deliberate fault in the code, and the rule whose test must notice it. */
export type Mutant = {
  /** The rule's number, as its test's name begins. */
  readonly rule: string;
  /** Where its test stands, from the root. */
  readonly test: string;
  /** The fault, in words. */
  readonly fault: string;
  /** What is exchanged, each piece exactly once in its file. */
  readonly swaps: readonly Swap[];
};

/** A piece of code and what stands in its place. */
export type Swap = {
  /** From the root. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
};
