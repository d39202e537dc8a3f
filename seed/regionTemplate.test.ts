import { defaultSettings, languages, nodeKinds } from '@sirkel/graph-schema';
import type { Language, NewNode } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { regionTemplate } from './regionTemplate.ts';

const municipalities = ['4001', '4003'];
const nodesFor = (language: Language, map = 'm', codes: readonly string[] = municipalities): readonly NewNode[] =>
  regionTemplate({ map, municipalities: codes, language }).flatMap((edit) =>
    edit.action === 'addNode' ? [edit.node] : [],
  );
const field = (node: NewNode, id: string): unknown => (node as Readonly<Record<string, unknown>>)[id];

describe('the template for a region', () => {
  it.each(languages)('suggests and states nothing, in %s', (language) => {
    const nodes = nodesFor(language);
    expect(nodes.length).toBeGreaterThan(20);
    for (const node of nodes) {
      expect(node.status, node.name).toBe('proposed');
      expect(
        node.sources?.map(({ certainty }) => certainty),
        node.name,
      ).toEqual(['assumed']);
    }
  });

  it('has somebody or something for every field that the reference asks for in a region, and in most rings', () => {
    const nodes = nodesFor('nb');
    const fields = new Set(nodes.flatMap((node) => (field(node, 'elements') as readonly string[] | undefined) ?? []));
    // Legislation is the state's, and no office of a region.
    expect([...fields].sort()).toEqual(['education', 'finance', 'guidance', 'market', 'network', 'publicPolicy']);
    const rings = new Set(nodes.map((node) => field(node, 'layer')));
    for (const { id, outside } of defaultSettings({ title: { nb: 'x' } }).layers) {
      if (outside !== true) expect(rings, id).toContain(id);
    }
  });

  it('lets what is local reach the municipalities of the region, and what is national not', () => {
    for (const node of nodesFor('nb')) {
      expect(field(node, 'municipalities'), node.name).toEqual(
        field(node, 'scope') === 'national' ? undefined : municipalities,
      );
    }
    for (const node of nodesFor('nb', 'm', [])) expect(field(node, 'municipalities')).toBeUndefined();
  });

  it('puts what people need innermost, as questions', () => {
    const needs = nodesFor('nb').filter(({ kind }) => kind === 'need');
    expect(needs.map((need) => [field(need, 'whose'), field(need, 'layer')])).toEqual(
      needs.map(() => ['people', 'everydayLife']),
    );
    for (const language of languages) {
      for (const need of nodesFor(language).filter(({ kind }) => kind === 'need')) {
        expect(need.summary?.[language], need.name).toMatch(/\?$/);
      }
    }
  });

  it('is the same for the same map, and shares no id with another', () => {
    expect(nodesFor('nn')).toEqual(nodesFor('nn'));
    const ids = new Set(nodesFor('nb', 'one').map(({ id }) => id));
    expect(ids.size).toBe(nodesFor('nb').length);
    expect(nodesFor('nb', 'another').filter(({ id }) => ids.has(id))).toEqual([]);
  });

  it('knows every kind that it uses, and no two names alike', () => {
    for (const language of languages) {
      const nodes = nodesFor(language);
      expect(new Set(nodes.map(({ name }) => name)).size).toBe(nodes.length);
      for (const { kind } of nodes) expect(nodeKinds.map(({ id }) => id)).toContain(kind);
    }
  });
});
