import { describe, expect, it } from 'vitest';
import { smallMap } from '../../panels/smallMap.fixture.ts';
import { statements } from './statements.ts';

const told = (filter: Parameters<typeof statements>[1]) =>
  statements(smallMap(), filter).map(({ record, source }) => `${record.id} ${source?.certainty ?? '-'}`);

describe('what a filtered map states', () => {
  it('is each node and each tie between two of them, with each source, also without any', () => {
    expect(told({})).toEqual([
      'norge stated',
      'avsetning -',
      'behov -',
      'rad -',
      'grunder -',
      'gir -',
      'betaler derived',
      'sammen -',
      'motes -',
    ]);
    expect(told({ kinds: ['service'] })).toEqual(['avsetning -']);
  });

  it('is only by sources as certain as is asked, also of ties whose ends are not', () => {
    expect(told({ certainties: ['derived'] })).toEqual(['betaler derived']);
    expect(told({ certainties: ['stated', 'derived'] })).toEqual(['norge stated', 'betaler derived']);
    expect(told({ where: 'certainty:derived' })).toEqual(['betaler derived']);
    expect(told({ where: 'certainty:derived kind:need' })).toEqual([]);
    expect(told({ where: 'certainty:derived', certainties: ['stated'] })).toEqual([]);
    expect(told({ kinds: ['actor'], certainties: ['none'] })).toEqual(['grunder -', 'sammen -']);
  });
});
