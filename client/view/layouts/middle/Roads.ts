/** Who or what can be reached from a need, and how many steps away. */
export type Reached = { readonly id: string; readonly steps: number };

/** What makes a road harder: something hinders, a barrier is marked, or it is there only weakly. */
export type InTheWay = { readonly id: string; readonly why: 'hinders' | 'barrier' | 'weak' };

/** Where a road ends: what would have been next, and why one does not come there. */
export type End = { readonly id: string; readonly why: 'missing' | 'past' | 'proposed' };

/** The roads from one need. */
export type Road = {
  readonly need: string;
  /** Help with somebody who gives it; help, but nobody is recorded who gives it; nothing recorded. */
  readonly state: 'helped' | 'nobody' | 'nothing';
  readonly reached: readonly Reached[];
  readonly inTheWay: readonly InTheWay[];
  readonly ends: readonly End[];
};

/** The roads from a need, or from all of people's. */
export type Roads = { readonly roads: readonly Road[]; readonly ofOne: boolean };
