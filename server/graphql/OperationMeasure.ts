/** Hears how operations were answered. `name` is what stood in the document, so it may be anything. */
export type OperationMeasure = {
  operation(seen: {
    readonly name: string | null;
    readonly kind: 'query' | 'mutation' | 'subscription' | null;
    readonly failed: boolean;
    readonly seconds: number;
  }): void;
  /** A picture was asked for that could be in memory. */
  cachedAnswer(hit: boolean): void;
};

const nothing = (): void => undefined;

/** For whoever counts nothing. */
export const unmeasured: OperationMeasure = { operation: nothing, cachedAnswer: nothing };
