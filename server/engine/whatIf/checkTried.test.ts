import { SirkelError } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { actor, inputOf, need, tie } from '../../../tests/analysis/analysisInput.ts';
import { whatIf } from '../analyses/whatIf.ts';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { checkTried } from './checkTried.ts';
import type { WhatIfParams } from './WhatIfParams.ts';

const nothing: WhatIfParams = { remove: [], nodes: [], relations: [] };
const without = (...remove: readonly string[]): WhatIfParams => ({ ...nothing, remove });
const newActor = (id: string): WhatIfParams['nodes'][number] => ({ id, kind: 'actor', name: id, status: 'existing' });
const newTie = (text: string): WhatIfParams['relations'][number] => {
  const [from = '', kind, to = ''] = text.split(' ');
  return { id: `tried-${text.replaceAll(' ', '-')}`, kind: kind as 'provides', from, to, status: 'existing' };
};

function refusal(input: AnalysisInput, params: WhatIfParams): { readonly path: unknown; readonly text: string } {
  try {
    checkTried(input, params);
  } catch (thrown) {
    if (thrown instanceof SirkelError) return { path: thrown.details.path, text: `${thrown.code} ${thrown.message}` };
    throw thrown;
  }
  return { path: null, text: 'not refused' };
}

describe('what does not fit the map', () => {
  const input = inputOf([actor('A'), actor('B'), tie('A informs B'), need('N')]);
  it('is refused with its place', () => {
    expect(refusal(input, without('A', 'gone'))).toEqual({
      path: 'remove[1]',
      text: 'INVALID Expected a node or relation of this map; there is none with the id gone.',
    });
    expect(refusal(input, without(...Array.from({ length: 51 }, () => 'A'))).path).toBe('remove');
    const nodes = Array.from({ length: 51 }, (_, at) => newActor(`n${String(at)}`));
    expect(refusal(input, { ...nothing, nodes })).toMatchObject({ path: 'add' });
  });

  it('an addition too: its ring, its id, its ends and its kind', () => {
    const of = (more: Partial<WhatIfParams>) => refusal(input, { ...nothing, ...more }).path;
    expect(of({ nodes: [{ ...newActor('X'), layer: 'moon' }] })).toBe('add.nodes[0].layer');
    expect(of({ nodes: [{ ...newActor('X'), name: '' }] })).toBe('add.nodes[0].name');
    expect(of({ nodes: [{ ...newActor('X'), kind: 'need' }] })).toBe('add.nodes[0].whose');
    expect(of({ nodes: [newActor('A')] })).toBe('add.nodes[0].id');
    expect(of({ relations: [newTie('A informs A')] })).toBe('add.relations[0].to');
    expect(of({ relations: [newTie('A informs X')] })).toBe('add.relations[0].to');
    expect(of({ remove: ['B'], relations: [newTie('A informs B')] })).toBe('add.relations[0].to');
    expect(of({ relations: [newTie('A informs B'), newTie('N provides A')] })).toBe('add.relations[1].kind');
  });

  it('parameters have a shape', () => {
    expect(whatIf.params.safeParse(without('A')).success).toBe(true);
    expect(whatIf.params.safeParse({ remove: [] }).success).toBe(false);
    expect(whatIf.params.safeParse({ ...nothing, nodes: [{ ...newActor('X'), kind: 'moon' }] }).success).toBe(false);
  });
});
