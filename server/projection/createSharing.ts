import type { Row } from '../store/Store.ts';

// In characters. Longer texts are hardly ever said twice.
const LONGEST_TEXT = 40;
const LONGEST_LIST = 400;

/**
 * Lets the records of a map that is loaded share what is equal in them: a relation holds the ids of its nodes themselves
 * instead of copies, and the same few words, sources and lists stand in memory once. Records are never changed in place,
 * so nobody can tell. What is found is remembered for as long as the loading takes.
 */
export function createSharing(): (row: Row) => Row {
  const texts = new Map<string, string>();
  const lists = new Map<string, unknown>();
  const share = (value: unknown): unknown => {
    if (typeof value === 'string') return value.length > LONGEST_TEXT ? value : shareText(texts, value);
    return Array.isArray(value) ? shareList(lists, value) : value;
  };
  return (row) => {
    // There is one, and it is large.
    if (row.record === 'mapSettings') return row;
    // A copy made whole and then filled keeps the shape that all records of its kind have.
    const shared: Record<string, unknown> = { ...row.value };
    for (const [field, value] of Object.entries(row.value)) {
      // Nobody refers to a relation by its own id but the map that holds it, and that holds this very text.
      if (field !== 'id' || row.record === 'node') shared[field] = share(value);
    }
    return { ...row, value: shared } as Row;
  };
}

function shareText(texts: Map<string, string>, text: string): string {
  const known = texts.get(text);
  if (known === undefined) texts.set(text, text);
  return known ?? text;
}

function shareList(lists: Map<string, unknown>, list: readonly unknown[]): unknown {
  const text = JSON.stringify(list);
  if (text.length > LONGEST_LIST) return list;
  const known = lists.get(text);
  if (known === undefined) lists.set(text, list);
  return known ?? list;
}
