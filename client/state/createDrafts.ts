import type { Keeper } from './Keeper.ts';

/** What somebody has written in a form and not sent: beside it, what stood in the record when the form was opened. */
export type Draft = {
  readonly before: Readonly<Record<string, unknown>>;
  readonly values: Readonly<Record<string, unknown>>;
};

/** The open forms of a map in this tab. They change only by their own writer, and survive a reload of the page. */
export type Drafts = {
  /** @param form which form: the record's id, or a name for what is new */
  read(form: string): Draft | null;
  write(form: string, draft: Draft): void;
  drop(form: string): void;
};

/** Drafts in the tab's own storage. */
export function createDrafts(keeper: Keeper, map: string): Drafts {
  const keyOf = (form: string): string => `sirkel.draft.${map}.${form}`;
  return {
    read: (form) => {
      try {
        const read = JSON.parse(keeper.read(keyOf(form)) ?? 'null') as Partial<Draft> | null;
        return isRecord(read?.before) && isRecord(read.values) ? { before: read.before, values: read.values } : null;
      } catch {
        return null;
      }
    },
    write: (form, draft) => {
      keeper.write(keyOf(form), JSON.stringify(draft));
    },
    drop: (form) => {
      keeper.write(keyOf(form), null);
    },
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
