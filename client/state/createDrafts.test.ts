import { describe, expect, it } from 'vitest';
import { createDrafts } from './createDrafts.ts';
import { createKeeper } from './Keeper.ts';

function memory(): Storage {
  const texts = new Map<string, string>();
  return {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
  } as unknown as Storage;
}

describe('createDrafts', () => {
  it('keeps what was written, for each map and form apart', () => {
    const storage = memory();
    const drafts = createDrafts(
      createKeeper(() => storage),
      'a',
    );
    const draft = { before: { name: 'A' }, values: { name: 'B' } };
    drafts.write('n1', draft);
    expect(
      createDrafts(
        createKeeper(() => storage),
        'a',
      ).read('n1'),
    ).toEqual(draft);
    expect(drafts.read('n2')).toBeNull();
    expect(
      createDrafts(
        createKeeper(() => storage),
        'b',
      ).read('n1'),
    ).toBeNull();
    drafts.drop('n1');
    expect(drafts.read('n1')).toBeNull();
  });

  it('forgets where nothing can be kept', () => {
    const forbidden = createKeeper(() => {
      throw new DOMException('', 'SecurityError');
    });
    const drafts = createDrafts(forbidden, 'a');
    drafts.write('n1', { before: {}, values: {} });
    expect(drafts.read('n1')).toBeNull();
  });
});
