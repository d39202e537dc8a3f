import { defaultSettings, emptyGraph, type CustomField, type MapSettings, type NodeRecord } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { checkSettings } from './checkSettings.ts';

const field = (more: Partial<CustomField> = {}): CustomField => ({
  id: 'size',
  kinds: ['actor'],
  valueType: 'number',
  labels: { nb: 'Antall' },
  ...more,
});
const start = defaultSettings({ title: { nb: 'Kart' }, customFields: [field()] });
const source = { title: 'Heftet', certainty: 'stated' } as const;
const expecting = (nodeId: string, layer = 'state'): Partial<MapSettings> => ({
  referenceModel: {
    coverage: [],
    expectedTies: [
      { id: 'tie', kind: 'informs', from: { nodeId }, to: { layer }, labels: { nb: 'Informerer' }, source },
    ],
  },
});
const node = { id: 'a', kind: 'actor', name: 'A', version: 1, customValues: [{ field: 'size', value: '3' }] };

/** The field and the sentence of the refusal; null where the settings are fine. */
function judge(change: Partial<MapSettings>, before: MapSettings | null = start): string | null {
  const graph = emptyGraph();
  graph.nodes.set('a', node as unknown as NodeRecord);
  const after = { ...start, ...change };
  try {
    checkSettings(graph, { action: 'put', record: 'mapSettings', id: 'settings', before, after }, (path, sentence) => {
      throw new Error(`${path}: ${sentence}`);
    });
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

describe('checkSettings', () => {
  it('lets nothing go that a value on the map needs: its field, its kind, its type', () => {
    expect(judge({ customFields: [] })).toMatch(/^customFields: .*"A" has "3"/);
    expect(judge({ customFields: [field({ kinds: ['need'] })] })).toMatch(/^customFields: .*expected actor/);
    expect(judge({ customFields: [field({ valueType: 'date' })] })).toMatch(/^customFields: .*no date/);
    expect(judge({ customFields: [field({ kinds: ['need', 'actor'], valueType: 'text' })] })).toBeNull();
  });

  it('lets no ring go that the reference model names, nor rules name a ring that is not there', () => {
    expect(judge({ layers: start.layers.slice(0, 1) })).toMatch(/^referenceModel: .*"state"/);
    const coverage = [{ id: 'rule', element: 'network', layers: ['nowhere'], source }];
    expect(judge({ referenceModel: { coverage, expectedTies: [] } })).toMatch(/^referenceModel: .*"nowhere"/);
    expect(judge(expecting('a', 'nowhere'))).toMatch(/^referenceModel: .*"nowhere"/);
    expect(judge(expecting('a'))).toBeNull();
  });

  it('wants the nodes of expected ties to be there, but judges none again that stood', () => {
    expect(judge(expecting('gone'))).toMatch(/^referenceModel: .*"gone"/);
    const before = { ...start, ...expecting('gone') };
    expect(judge({ ...expecting('gone', 'county') }, before)).toBeNull();
    expect(judge({ ...expecting('gone'), region: 'Vestfold' }, before)).toBeNull();
  });

  it('wants each ring in an order of its own, and none called as what lies in no ring is', () => {
    const layers = start.layers.map((layer) => (layer.id === 'county' ? { ...layer, order: 0 } : layer));
    expect(judge({ layers })).toMatch(/^layers: .*"everydayLife" and "county"/);
    const ring = { id: 'unplaced', order: 50, labels: { nb: 'Ring' } };
    expect(judge({ layers: [...start.layers, ring] })).toMatch(/^layers: .*"unplaced"/);
    const outside = start.layers.map((layer) => (layer.outside === true ? { ...layer, order: 0 } : layer));
    expect(judge({ layers: outside })).toBeNull();
  });

  it('judges the settings of a new map too', () => {
    expect(judge({}, null)).toBeNull();
    expect(judge({ layers: start.layers.slice(0, 1) }, null)).toMatch(/^referenceModel: /);
  });
});
