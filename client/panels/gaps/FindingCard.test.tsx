import type { RelationRecord } from '@sirkel/graph-schema';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { renderPanel } from '../renderPanel.fixture.tsx';
import { smallMap } from '../smallMap.fixture.ts';
import { method } from './answers/answers.fixture.ts';
import { FindingCard } from './FindingCard.tsx';
import type { Finding } from './Findings.ts';

const finding = (absence: Finding['absence'], more: Partial<Finding> = {}): Finding =>
  ({
    id: 'f',
    kind: 'missingRelation',
    absence,
    outgrown: false,
    canBeAsked: false,
    severity: 'high',
    nodes: [],
    relations: [],
    sources: [{ title: 'Heftet', where: 'linje 3', certainty: 'stated' }],
    sentence: { nb: 'Det mangler et møtested.', nn: '', en: '' },
    method,
    ...more,
  }) as unknown as Finding;

const show = (absence: Finding['absence'], more: Partial<Finding> = {}, graph = smallMap()): void => {
  renderPanel(graph, <FindingCard finding={finding(absence, more)} isTried onShow={() => undefined} />);
};
/** What is read before anything is opened. */
const closed = (): string =>
  [...document.querySelectorAll('.finding > p')].map(({ textContent }) => textContent).join(' ');

afterEach(cleanup);

it('names who says that something is missing, before anything is opened', () => {
  show('statedMissing');
  expect(closed()).toContain('Kilde: Heftet, linje 3.');
});

it('names nobody where it is only not recorded: no source says that', () => {
  show('notRecorded');
  expect(closed()).not.toContain('Kilde');
  expect(screen.getByText('Det mangler et møtested.')).toBeTruthy();
});

describe('what no source says itself', () => {
  const [tie] = [...smallMap().relations.values()];
  if (tie === undefined) throw new Error('the map has no tie');
  const derived = { sources: [], nodes: [tie.from, tie.to] } as const;
  const withSources = (wheres: readonly string[]) => {
    const graph = smallMap();
    const sources = wheres.map((where) => ({ title: 'Heftet', where, certainty: 'stated' as const }));
    for (const relation of [...graph.relations.values()]) {
      (graph.relations as Map<string, RelationRecord>).set(relation.id, {
        ...relation,
        sources: relation.id === tie.id ? sources : [],
      });
    }
    return graph;
  };

  it('says what it was derived from: the first passages, and all of them with how it was found', () => {
    show(null, derived, withSources(['linje 1', 'linje 2', 'linje 3']));
    expect(closed()).toContain('Utledet av: Heftet, linje 1; linje 2 og ett sted til.');
    const method = document.querySelector('.finding__method')?.textContent;
    expect(method).toContain('Utledet av: Heftet, linje 1; linje 2; linje 3.');
  });

  it('says so where that has no source, and nothing where nothing of it is on the map', () => {
    show(null, derived, withSources([]));
    expect(closed()).toContain('Utledet av det som står på kartet uten kilde.');
    cleanup();
    show(null, { sources: [], nodes: ['gone'] });
    expect(closed()).not.toContain('Utledet');
  });
});
