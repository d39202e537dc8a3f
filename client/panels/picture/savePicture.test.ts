import { expect, it } from 'vitest';
import { fileName } from './savePicture.ts';

it('names a file after the map, without what a system might refuse', () => {
  expect(fileName('Sosialt entreprenørskap i Vestfold/Telemark: 2026?')).toBe(
    'sosialt-entreprenørskap-i-vestfold-telemark-2026',
  );
  expect(fileName('***')).toBe('kart');
});
