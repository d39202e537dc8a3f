// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { names, pageWords, smallPage } from './page.fixture.ts';
import { escapeXml, writeSvg } from './writeSvg.ts';

const svg = writeSvg(smallPage, pageWords);
const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
const seen = [...read.querySelectorAll('text:not([aria-hidden])')];

describe('writeSvg', () => {
  it('is well-formed, with a title, a description and a language', () => {
    expect(read.querySelector('parsererror')).toBeNull();
    const root = read.documentElement;
    expect(root.querySelector('title')?.textContent).toBe(pageWords.title);
    expect(root.querySelector('desc')?.textContent).toBe(pageWords.description);
    expect(root.getAttribute('xml:lang')).toBe('nb');
    expect(root.getAttribute('viewBox')).toBe('0 0 1470 1039.5');
  });

  it('has every text once as text, whatever people have written', () => {
    expect(seen.map(({ textContent }) => textContent)).toEqual([pageWords.title, ...names]);
  });

  it('has every node with its name, and steps back what steps back', () => {
    const nodes = [...read.querySelectorAll('g.node')];
    expect(nodes.map((node) => node.querySelector('title')?.textContent)).toEqual(names);
    expect(nodes.map((node) => node.getAttribute('opacity'))).toEqual(['0.25', null, null, null]);
  });

  it('clips by what it names itself, and fetches and runs nothing', () => {
    const named = [...svg.matchAll(/clip-path="url\(#(\w+)\)"/g)].map(([, name = '']) => name);
    expect(named.length).toBe(2);
    for (const name of named) expect(read.querySelector(`clipPath#${name}`)).not.toBeNull();
    expect(read.querySelector('script, image, use, style, foreignObject, a')).toBeNull();
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:|href|on\w+=/);
  });

  it('leaves out what XML has no place for', () => {
    expect(escapeXml('a\u0000b\u000Bc\uD800d\uFFFEe😀')).toBe('abcde😀');
    expect(escapeXml('<&>"')).toBe('&lt;&amp;&gt;&quot;');
  });
});
