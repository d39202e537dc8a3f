import { expect, it } from 'vitest';
import type { Finding } from './Findings.ts';
import { newsOf, noNews } from './newsOf.ts';

const finding = (id: string): Finding => ({ id }) as Finding;
const [a, b, c] = [finding('a'), finding('b'), finding('c')];

it('has nothing to tell of what is found first', () => {
  expect(newsOf(noNews, [a, b])).toEqual({ known: [a, b], came: [], went: [] });
});

it('tells what came and what went', () => {
  const first = newsOf(noNews, [a, b]);
  expect(newsOf(first, [b, c])).toEqual({ known: [b, c], came: [c], went: [a] });
});

it('stands until there is other news', () => {
  const news = newsOf(newsOf(noNews, [a, b]), [b]);
  expect(newsOf(news, [b])).toBe(news);
  // The same findings, asked for again.
  const again = newsOf(news, [finding('b')]);
  expect(again).toMatchObject({ came: [], went: [a] });
  expect(newsOf(again, [b, c])).toMatchObject({ came: [c], went: [] });
});
