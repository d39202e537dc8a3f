/** What a command of upkeep has to say, and whether all is as it should be. */
export type Report = { readonly lines: readonly string[]; readonly isRight: boolean };
