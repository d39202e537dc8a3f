import { applyChange, emptyGraph } from '@sirkel/graph-schema';
import type { Change, Graph, NodeRecord } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { createNodeSearch } from './createNodeSearch.ts';

type Words = Readonly<Record<string, unknown>>;

function put(graph: Graph, id: string, words: Words | null): void {
  const after =
    words === null ? null : ({ id, kind: 'need', status: 'existing', version: 1, ...words } as unknown as NodeRecord);
  const change = {
    sequence: graph.sequence + 1,
    edits: [{ action: 'put', record: 'node', id, before: null, after }],
  } as unknown as Change;
  applyChange(graph, change);
}

function graphOf(nodes: Readonly<Record<string, Words>>): Graph {
  const graph = emptyGraph();
  for (const [id, words] of Object.entries(nodes)) put(graph, id, words);
  return graph;
}

const find = (graph: Graph, text: string): string[] =>
  createNodeSearch()
    .find(graph, text)
    .map(({ id }) => id);

describe('createNodeSearch', () => {
  const graph = graphOf({
    aasane: { name: 'Åsane bydelshus' },
    cafe: { name: 'Kafé Håndverket', altNames: ['Sosialkafeen'] },
    nav: { name: 'Arbeids- og velferdsetaten', shortName: 'NAV' },
    mentor: { name: 'Trygg framtid', summary: { nb: 'Mentorer for unge utenfor arbeid', nn: 'Mentorar for unge' } },
    work: { name: 'Arbeid for alle' },
  });

  it('finds æ, ø and å as Norwegian writes them, in any case and however they are spelt', () => {
    for (const text of ['åsane', 'ÅSANE', 'aasane', 'Aasane bydelshus'])
      expect(find(graph, text), text).toEqual(['aasane']);
  });

  it('finds words with diacritics without them', () => {
    expect(find(graph, 'kafe')).toContain('cafe');
  });

  it('finds by the beginning of a word', () => {
    expect(find(graph, 'bydel')).toEqual(['aasane']);
    expect(find(graph, 'sosialka')).toEqual(['cafe']);
  });

  it('finds æ, ø and å typed without them, after what is spelt so, and not the other way', () => {
    const spelt = graphOf({
      kin: { name: 'Pårørende i nord' },
      school: { name: 'Høgskole' },
      far: { name: 'Fars dag, far og mor' },
      get: { name: 'Får' },
    });
    expect(find(spelt, 'parorende')).toEqual(['kin']);
    expect(find(spelt, 'hogsko')).toEqual(['school']);
    expect(find(spelt, 'far')).toEqual(['far', 'get']);
    expect(find(spelt, 'får')).toEqual(['get']);
  });

  it('finds what only some kinds have, as the descriptors declare it', () => {
    const all = [
      'tried',
      'learnt',
      'where',
      'purpose',
      'audience',
      'eligibility',
      'nationalWording',
      'regionalWording',
    ];
    for (const field of all)
      expect(find(graphOf({ a: { name: 'A', [field]: 'Sommerskolen' } }), 'sommer')).toEqual(['a']);
    expect(find(graphOf({ a: { name: 'A', topics: ['kontrakter'] } }), 'kontrakt')).toEqual(['a']);
  });

  it('puts what is called so first, however often others mention it', () => {
    const others = {
      about: { name: 'NAV: om tilskuddsordningen hos NAV' },
      known: { name: 'Etat', altNames: ['Nav'] },
    };
    const named = { nav: { name: 'Arbeids- og velferdsetaten', shortName: 'NAV' } };
    expect(find(graphOf({ ...others, ...named }), 'nav')).toEqual(['nav', 'known', 'about']);
  });

  it('finds by short and other names', () => {
    expect(find(graph, 'nav')[0]).toBe('nav');
  });

  it('puts names before other texts', () => {
    expect(find(graph, 'arbeid').at(-1)).toBe('mentor');
    expect(find(graph, 'arbeid')).toHaveLength(3);
  });

  it('forgives a slip in a longer word', () => {
    expect(find(graph, 'asane')).toEqual(['aasane']);
    expect(find(graph, 'bydelhus')).toEqual(['aasane']);
    expect(find(graph, 'nva')).toEqual([]);
  });

  it('finds compounds written in two words, and two words written as one', () => {
    const sentres = graphOf({ one: { name: 'Frivilligsentraler' }, two: { name: 'Frivillig sentral' } });
    expect(find(sentres, 'frivilligsentral').toSorted()).toEqual(['one', 'two']);
    expect(find(sentres, 'frivillig sentral')).toEqual(['two', 'one']);
    expect(find(sentres, 'frivillig hus')).toEqual([]);
  });

  it('wants all words', () => {
    expect(find(graph, 'mentorer unge')).toEqual(['mentor']);
    expect(find(graph, 'mentorer åsane')).toEqual([]);
  });

  it('says where it found the words', () => {
    expect(createNodeSearch().find(graph, 'mentorer')[0]?.foundIn).toEqual(['summary']);
  });

  it('finds nothing by an empty text', () => {
    expect(find(graph, '  ')).toEqual([]);
  });

  it('follows what is added, changed and removed', () => {
    const search = createNodeSearch();
    const changing = graphOf({ a: { name: 'Fjell' }, b: { name: 'Fjord' } });
    const names = (text: string): string[] => search.find(changing, text).map(({ id }) => id);
    expect(names('fj')).toEqual(['a', 'b']);
    put(changing, 'c', { name: 'Fjøre' });
    put(changing, 'a', { name: 'Dal' });
    put(changing, 'b', null);
    expect(names('fj')).toEqual(['c']);
    expect(names('dal')).toEqual(['a']);
  });
});
