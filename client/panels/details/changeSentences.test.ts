import type { Change, Edit, NodeRecord } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { smallMap } from '../smallMap.fixture.ts';
import { changeAuthor, changeSentences } from './changeSentences.ts';
import { readingOf } from './details.fixture.ts';

const graph = smallMap();
const reading = readingOf(graph, 'nb');
const before = graph.nodes.get('norge') as NodeRecord;
const change = (edits: readonly Edit[], more: Partial<Change> = {}): Change => ({
  sequence: 4,
  operationId: 'o',
  author: 'a',
  at: '2026-11-25T12:00:00.000Z',
  cause: 'edit',
  schemaVersion: 3,
  edits,
  ...more,
});
const put = (was: NodeRecord | null, is: NodeRecord | null): Edit => ({
  action: 'put',
  record: 'node',
  id: 'norge',
  before: was,
  after: is,
});

describe('changeSentences', () => {
  it('says field by field what was and what is, in words', () => {
    const { municipalities: _gone, ...rest } = before as NodeRecord & { readonly kind: 'actor' };
    const after: NodeRecord = { ...rest, status: 'past', validFrom: '2018', layer: 'outside', version: 4 };
    expect(changeSentences(change([put(before, after)]), 'norge', reading)).toEqual([
      'Ring: «Kommune» ble «Utenfor».',
      'Kommuner: «Sandefjord og Horten» ble fjernet.',
      'Status: «finnes» ble «avsluttet».',
      'Fra: satt til «2018».',
    ]);
  });

  it('says when a record was added or removed, and passes over other records', () => {
    expect(changeSentences(change([put(null, before)]), 'norge', reading)).toEqual(['La dette inn.']);
    expect(changeSentences(change([put(before, null)]), 'norge', reading)).toEqual(['Fjernet dette.']);
    expect(changeSentences(change([put(null, before)]), 'behov', reading)).toEqual([]);
  });

  it('does not repeat long texts, nor texts that read the same in this language', () => {
    const long = { ...before, description: 'x'.repeat(500) };
    expect(changeSentences(change([put(before, long)]), 'norge', reading)).toEqual(['Beskrivelse ble endret.']);
    const english = { ...before, summary: { ...before.summary, nb: 'Gir penger og råd.', en: 'Another' } };
    expect(changeSentences(change([put(before, english)]), 'norge', reading)).toEqual(['Kort sagt ble endret.']);
  });
});

describe('changeAuthor', () => {
  it('knows oneself, the seed and the others', () => {
    expect(changeAuthor(change([]), 'a', reading)).toBe('Du');
    expect(changeAuthor(change([]), 'b', reading)).toBe('Koordinator');
    expect(changeAuthor(change([], { cause: 'seed' }), null, reading)).toBe('Startkartet');
    expect(changeAuthor(change([], { cause: 'undo' }), 'a', reading)).toBe('Du angret');
    const undo = change([], { cause: 'undo', operationId: 'u', undoes: 'e' });
    const redo = change([], { cause: 'undo', operationId: 'r', undoes: 'u' });
    const again = change([], { cause: 'undo', operationId: 's', undoes: 'r' });
    const said = [undo, redo, again].map((each) => changeAuthor(each, 'a', reading, [again, redo, undo]));
    expect(said).toEqual(['Du angret', 'Du gjorde om igjen', 'Du angret']);
  });
});
