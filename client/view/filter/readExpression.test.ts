import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryExpression } from './arbitraryExpression.ts';
import { MOST_LETTERS, readExpression } from './readExpression.ts';
import { writeExpression } from './writeExpression.ts';

const refusal = (text: string): unknown => {
  const read = readExpression(text);
  return read.state === 'refused' ? read.refusal : read.state;
};

describe('a filter as text', () => {
  it('is read as it was written, whatever it is', () => {
    fc.assert(
      fc.property(arbitraryExpression(), (expression) => {
        expect(readExpression(writeExpression(expression))).toEqual({ state: 'read', expression });
      }),
      { numRuns: 500 },
    );
  });

  it('is short and readable, and comes back as it stands', () => {
    for (const text of [
      '',
      'kind:actor ring:municipality status:weak,missing -sector:public',
      'any(ties:3.. tag:"gode venner" all(near:2,selected -near:1,a))',
      'none(barrier:time text:"å bo") own.budget:100..2500 own.budget:* -own.note:"ja da"',
      'between:a,b ties:..2 ties:1..4 tie:funds-out,none',
      'kind: any() near:1, between:,b text: own.x:..',
    ]) {
      const read = readExpression(text);
      if (read.state === 'refused') throw new Error(JSON.stringify(read.refusal));
      expect(writeExpression(read.expression)).toBe(text === '' ? 'all()' : text);
    }
  });

  it('may have more blanks, and quotes that it need not', () => {
    const read = readExpression('  any( kind:"actor"   status:weak )');
    expect(read.state === 'read' && writeExpression(read.expression)).toBe('any(kind:actor status:weak)');
  });

  it('is refused where it cannot be read, with the piece that was not understood', () => {
    expect(refusal('colour:red')).toEqual({ why: 'unknownName', found: 'colour' });
    expect(refusal('his.x:3..')).toEqual({ why: 'unknownName', found: 'his.x' });
    expect(refusal('kind:actor any(status:weak')).toEqual({ why: 'unclosed', found: ')' });
    expect(refusal('tag:"gode')).toEqual({ why: 'unclosed', found: '"' });
    expect(refusal('kind:actor) x')).toEqual({ why: 'unexpected', found: ')' });
    expect(refusal('aktører')).toEqual({ why: 'unexpected', found: 'aktører' });
    expect(refusal('kind:actor;need')).toEqual({ why: 'unexpected', found: 'kind:actor;need' });
    expect(refusal('-ties:3..')).toEqual({ why: 'unexpected', found: '-ties:3..' });
    expect(refusal('near:many,a')).toEqual({ why: 'badSteps', found: 'near:many,a' });
    expect(refusal('near:10,a')).toEqual({ why: 'badSteps', found: 'near:10,a' });
    expect(refusal('ties:3')).toEqual({ why: 'badNumber', found: 'ties:3' });
    expect(refusal('own.budget:rich')).toEqual({ why: 'badNumber', found: 'own.budget:rich' });
    expect(refusal('x'.repeat(MOST_LETTERS + 1))).toMatchObject({ why: 'tooLong' });
    expect(refusal('any('.repeat(20))).toMatchObject({ why: 'tooDeep' });
  });

  it('never breaks the page, whatever stands in an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(['read', 'refused']).toContain(readExpression(text).state);
      }),
    );
    const pieces = fc.constantFrom(
      'any(',
      'none(',
      ')',
      'kind:',
      'ties:',
      '..',
      '"',
      '-',
      ',',
      ' ',
      'actor',
      '3',
      'own.x:',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const read = readExpression(parts.join(''));
        if (read.state === 'read') expect(readExpression(writeExpression(read.expression))).toEqual(read);
      }),
      { numRuns: 500 },
    );
  });
});
