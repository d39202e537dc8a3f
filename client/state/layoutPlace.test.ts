import { describe, expect, it } from 'vitest';
import { readLayoutPlace, usualLayout, writeLayoutPlace } from './layoutPlace.ts';

const read = (search: string) => readLayoutPlace(new URLSearchParams(search));
const write = (search: string): string => {
  const written = new URLSearchParams();
  writeLayoutPlace(read(search), written);
  return written.toString();
};

describe('layoutPlace', () => {
  it('comes back as it was written', () => {
    for (const search of ['', 'layout=network', 'layout=outward&centre=a-1', 'layout=fields&screen=big', 'screen=big'])
      expect(write(search)).toBe(search);
  });

  it('passes over what is not ours', () => {
    expect(read('layout=cube&centre=a&screen=small')).toEqual(usualLayout);
    expect(read('layout=outward&centre=%3Cb%3E').centre).toBeNull();
  });

  it('has a node to begin at only where the layout begins at one', () => {
    expect(write('layout=network&centre=a')).toBe('layout=network');
    expect(read('layout=middle&centre=a').centre).toBe('a');
  });
});
