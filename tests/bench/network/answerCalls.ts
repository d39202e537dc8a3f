/** What a program that is measured, or that measures, can be asked by the one that started it. */
export type Calls = Readonly<Record<string, (given: never) => unknown>>;

export type Question = { readonly id: number; readonly call: string; readonly given: unknown };
export type Told =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly error: string }
  | { readonly ready: unknown };

/** Answers the calls it knows, over the channel to the program that started this one; others are for somebody else. */
export function answerCalls(calls: Calls): void {
  process.on('message', ({ id, call, given }: Question) => {
    const work = calls[call];
    if (work === undefined) return;
    void answerOne(id, () => work(given as never));
  });
}

/** Tells the program that started this one that it can be used, and how. */
export function tellReady(ready: unknown): void {
  tell({ ready });
}

async function answerOne(id: number, work: () => unknown): Promise<void> {
  try {
    tell({ id, answer: await work() });
  } catch (error) {
    tell({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

function tell(told: Told): void {
  process.send?.(told);
}
