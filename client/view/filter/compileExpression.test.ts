import { emptyGraph, foldText, putNode, putRelation, relationKind } from '@sirkel/graph-schema';
import type { Graph, MapSettings, NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryExpression } from './arbitraryExpression.ts';
import { compileExpression } from './compileExpression.ts';
import { asksSomething, followsSelection, noValue, selectedNode } from './Expression.ts';
import type { ChoiceSubject, Condition, Expression } from './Expression.ts';
import { readNodes } from './nodeReading.ts';
import { readExpression } from './readExpression.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;

/** A small map of any sort: what filters read, in every combination. */
const arbitraryGraph: fc.Arbitrary<Graph> = fc
  .record({
    nodes: fc.tuple(...ids.map((id) => arbitraryNode(id))),
    ties: fc.array(
      fc.record({
        from: fc.constantFrom(...ids),
        to: fc.constantFrom(...ids),
        kind: fc.constantFrom('cooperatesWith', 'funds', 'advises'),
        status: fc.constantFrom('existing', 'weak', 'missing', 'proposed'),
        review: fc.constantFrom('accepted', 'accepted', 'pending'),
        barriers: fc.subarray(['time', 'means']),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ nodes, ties }) => {
    const graph = emptyGraph();
    const own = (id: string, valueType: string) => ({ id, kinds: ['actor'], valueType, labels: { nb: id } });
    graph.settings = {
      customFields: [own('budget', 'number'), own('began', 'date'), own('note', 'text')],
    } as unknown as MapSettings;
    for (const node of nodes) putNode(graph, node);
    ties.forEach((tie, index) => {
      putRelation(graph, { ...tie, id: `t${String(index)}`, version: 1 });
    });
    return graph;
  });

function arbitraryNode(id: string): fc.Arbitrary<NodeRecord> {
  return fc
    .record(
      {
        kind: fc.constantFrom('actor', 'need', 'story'),
        name: fc.constantFrom('Råd', 'Gode venner', 'NAV'),
        altNames: fc.subarray(['IN', 'Åsen']),
        summary: fc.constant({ nb: 'Gir penger.' }),
        status: fc.constantFrom('existing', 'weak', 'missing'),
        layer: fc.constantFrom('region', 'state'),
        elements: fc.subarray(['finance', 'network']),
        sector: fc.constantFrom('public', 'private'),
        municipalities: fc.subarray(['3907', '3901']),
        tags: fc.subarray(['gode venner', 'a,b "c" \\d']),
        barriers: fc.subarray(['time']),
        extent: fc.constantFrom('group', 'role'),
        sources: fc.array(fc.record({ title: fc.constant('x'), certainty: fc.constantFrom('stated', 'assumed') }), {
          maxLength: 2,
        }),
        customValues: fc.array(
          fc.record({
            field: fc.constantFrom('budget', 'began', 'note'),
            value: fc.constantFrom('3', '2,5', '2 000', '2024', '2024-05', '2024-06-01', 'ja da', ''),
          }),
          { maxLength: 2 },
        ),
      },
      { requiredKeys: ['kind', 'name', 'status'] },
    )
    .map((node) => ({ ...node, id, version: 1 }) as unknown as NodeRecord);
}

/** The same meaning, written as plainly as can be: no index, nothing kept. */
function passes(expression: Expression, node: NodeRecord, graph: Graph, selected: string | null): boolean {
  if (expression.type === 'group') {
    const each = expression.of
      .filter((part) => counts(part, selected))
      .map((part) => passes(part, node, graph, selected));
    if (each.length === 0) return true;
    return { all: !each.includes(false), any: each.includes(true), none: !each.includes(true) }[expression.join];
  }
  return holds(expression, node, graph, selected) !== ('not' in expression && expression.not);
}

function counts(expression: Expression, selected: string | null): boolean {
  if (expression.type === 'group') return expression.of.some((part) => counts(part, selected));
  return asksSomething(expression) && (selected !== null || !followsSelection(expression));
}

function holds(condition: Condition, node: NodeRecord, graph: Graph, selected: string | null): boolean {
  const idOf = (id: string | null): string => (id === selectedNode ? selected : id) ?? '';
  const ties = [...graph.relations.values()].filter(({ from, to }) => from === node.id || to === node.id);
  const hops = (from: string, to: string): number => walk(graph, from, to);
  switch (condition.type) {
    case 'choice':
      return condition.values.some((value) => valuesOf(condition.on, node, ties).includes(value));
    case 'text':
      return foldText([node.name, ...(node.altNames ?? []), node.summary?.nb ?? ''].join('\n')).includes(
        foldText(condition.text).trim(),
      );
    case 'degree':
      return (
        ties.filter(isThere).length >= (condition.least ?? 0) && ties.filter(isThere).length <= (condition.most ?? 99)
      );
    case 'near':
      return hops(idOf(condition.of), node.id) <= condition.steps;
    case 'between': {
      const [from, to] = [idOf(condition.from), idOf(condition.to)];
      const length = hops(from, to);
      return length < Infinity && hops(from, node.id) + hops(node.id, to) === length;
    }
    case 'own':
      return (node.customValues ?? []).some(({ field, value }) => field === condition.field && fits(condition, value));
  }
}

const isThere = ({ status, review }: RelationRecord): boolean =>
  review !== 'pending' && ['existing', 'ongoing', 'weak'].includes(status);

function fits({ field, value }: Extract<Condition, { readonly type: 'own' }>, text: string): boolean {
  if (value.test === 'filled') return text !== '';
  if (value.test === 'contains') return foldText(text).includes(foldText(value.text).trim());
  if (field === 'began') {
    const [y, m, d] = text.split('-');
    if (y?.length !== 4) return false;
    const whole = [`${y}-${m ?? '01'}-${d ?? '01'}`, `${y}-${m ?? '12'}-${d ?? '31'}`] as const;
    const pad = (day: string, month: string, last: string): string =>
      [day.slice(0, 4), day.slice(5, 7) || month, day.slice(8, 10) || last].join('-');
    return (
      (value.from === null || whole[1] >= pad(value.from, '01', '01')) &&
      (value.to === null || whole[0] <= pad(value.to, '12', '31'))
    );
  }
  const number = Number.parseFloat(text.replace(' ', '').replace(',', '.'));
  if (!/^[\d ]+(,\d+)?$/.test(text)) return false;
  const bound = (end: string | null, otherwise: number): number =>
    end === null ? otherwise : Number(end.replace(',', '.'));
  return number >= bound(value.from, -Infinity) && number <= bound(value.to, Infinity);
}

function valuesOf(on: ChoiceSubject, node: NodeRecord, ties: readonly RelationRecord[]): readonly string[] {
  const record = node as unknown as Readonly<Record<string, unknown>>;
  const field = { ring: 'layer', field: 'elements', municipality: 'municipalities', tag: 'tags' }[on as string] ?? on;
  const own = [record[field] ?? []].flat() as unknown as readonly string[];
  const values =
    {
      ...{ extent: record['extent'] === undefined ? ['single'] : own },
      certainty: (node.sources ?? []).map(({ certainty }) => certainty),
      barrier: [...((record['barriers'] ?? []) as string[]), ...ties.flatMap(({ barriers = [] }) => barriers)],
      tie: ties.filter(isThere).flatMap(({ kind, from, to }) => {
        const ends = [...(from === node.id ? [`${kind}-out`] : []), ...(to === node.id ? [`${kind}-in`] : [])];
        return relationKind(kind).mutual ? [kind] : [kind, ...ends];
      }),
    }[on as string] ?? own;
  return values.length === 0 ? [noValue] : values;
}

/** The fewest ties between two, by trying all lengths. */
function walk(graph: Graph, from: string, to: string): number {
  let reached: readonly string[] = graph.nodes.has(from) ? [from] : [];
  for (let length = 0; length <= ids.length; length += 1) {
    if (reached.includes(to)) return length;
    reached = [...graph.relations.values()]
      .filter(({ status, review }) => (status === 'existing' || status === 'weak') && review !== 'pending')
      .flatMap((tie) => (reached.includes(tie.from) || reached.includes(tie.to) ? [tie.from, tie.to] : []))
      .concat(reached);
  }
  return Infinity;
}

describe('what passes', () => {
  it('is what a plain reading of the expression says, for any map, expression and selection', () => {
    fc.assert(
      fc.property(
        arbitraryGraph,
        arbitraryExpression(ids),
        fc.option(fc.constantFrom(...ids)),
        (graph, expression, selected) => {
          const test = compileExpression(expression, { graph, reading: readNodes(graph), selected });
          for (const node of graph.nodes.values())
            expect([node.id, test?.(node) ?? true]).toEqual([node.id, passes(expression, node, graph, selected)]);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is everything where nothing is asked, also in a group of what is half built', () => {
    const graph = emptyGraph();
    for (const text of ['', 'kind:', 'none(any() text:)', 'near:2,selected', 'between:a,']) {
      const read = readExpression(text);
      if (read.state === 'refused') throw new Error(text);
      expect(compileExpression(read.expression, { graph, reading: readNodes(graph), selected: null })).toBeNull();
    }
  });
});
