import { checkEnds, nodeKinds } from '@sirkel/graph-schema';
import type { NodeRecord } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { endsOf, findOthers, tieChoices } from './tieChoices.ts';

const node = (id: string, kind: string, name: string, more: object = {}): NodeRecord =>
  ({ id, kind, name, status: 'existing', ...more }) as NodeRecord;

describe('the ways in which a node can be tied', () => {
  it.each(nodeKinds.map(({ id }) => id))('are those that the ends of a %s allow, with the kinds that fit', (kind) => {
    const choices = tieChoices(kind, 'nb');
    expect(choices.length).toBeGreaterThan(0);
    for (const choice of choices) {
      for (const other of choice.others) {
        const { from, to } = endsOf(choice, kind, other);
        expect(checkEnds(choice.kind.id, from, to)).toBeNull();
      }
    }
  });

  it('read from the node in both directions, and once when mutual', () => {
    const verbs = tieChoices('actor', 'nb').map(({ verb }) => verb);
    expect(verbs).toContain('finansierer');
    expect(verbs).toContain('finansieres av');
    expect(verbs.filter((verb) => verb === 'samarbeider med')).toHaveLength(1);
  });
});

describe('the other end', () => {
  const funds = tieChoices('actor', 'nb').find(({ verb }) => verb === 'finansierer');
  const nodes = [
    node('1', 'actor', 'Sosenteriet'),
    node('2', 'actor', 'Ås kommune'),
    node('3', 'need', 'Sosial kontakt'),
    node('4', 'service', 'Nytt senter', { altNames: ['Sosialt hus'] }),
    node('5', 'actor', 'Nav'),
  ];
  const found = (typed: string, self = '5') =>
    funds === undefined ? [] : findOthers(nodes, funds, self, typed).shown.map(({ id }) => id);

  it('is never the node itself nor of a kind that cannot stand there', () => {
    expect(found('')).toEqual(['4', '1', '2']);
    expect(found('', '1')).not.toContain('1');
  });

  it('is one of many of which the best are shown, and all are counted', () => {
    const many = Array.from({ length: 46 }, (_, index) => node(`m${String(index)}`, 'actor', `Lag ${String(index)}`));
    const found = funds === undefined ? null : findOthers(many, funds, '5', 'lag');
    expect(found?.shown).toHaveLength(12);
    expect(found?.count).toBe(46);
  });

  it('is found by the beginning of names, other names too, with Norwegian letters folded', () => {
    expect(found('sos')).toEqual(['4', '1']);
    expect(found('aas')).toEqual(['2']);
    expect(found('senter')).toEqual(['4', '1']);
  });
});
