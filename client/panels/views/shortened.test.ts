import { expect, it } from 'vitest';
import { shortened } from './shortened.ts';

it('keeps what is short enough', () => {
  expect(shortened('Aktører i ringen Kommune', 24)).toBe('Aktører i ringen Kommune');
});

it('cuts between parts, else between words, and never in the middle of a condition that it could keep whole', () => {
  expect(shortened('Aktører i ringen Kommune', 23)).toBe('Aktører i ringen…');
  expect(shortened('Aktører som er svake, og som ikke er offentlige', 40)).toBe('Aktører som er svake…');
  expect(shortened('Nav, husbank og kriminalomsorg', 20)).toBe('Nav, husbank og…');
  expect(shortened('Samordningsorgan', 10)).toBe('Samordnin…');
});
