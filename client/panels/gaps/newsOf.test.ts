import { expect, it } from 'vitest';
import type { Finding } from './Findings.ts';
import { newsOf, noNews } from './newsOf.ts';
import type { Found } from './newsOf.ts';

const finding = (id: string): Finding => ({ id }) as Finding;
const [a, b, c] = [finding('a'), finding('b'), finding('c')];
const found = (told: readonly Finding[], apart: readonly Finding[] = []): Found => ({ told, apart });

it('has nothing to tell of what is found first', () => {
  expect(newsOf(noNews, found([a, b]))).toEqual({ known: found([a, b]), came: [], went: [] });
});

it('tells what came and what went', () => {
  const first = newsOf(noNews, found([a, b]));
  expect(newsOf(first, found([b, c]))).toEqual({ known: found([b, c]), came: [c], went: [a] });
});

it('does not take a decision for a change: what is set aside or asked about only moves', () => {
  const first = newsOf(noNews, found([a, b], [c]));
  const decided = newsOf(first, found([b, c], [a]));
  expect(decided).toMatchObject({ came: [], went: [] });
  // What was set aside comes back when the decision is let go of.
  expect(newsOf(decided, found([a, b, c]))).toMatchObject({ came: [], went: [] });
});

it('tells that what was told is gone from all lists', () => {
  expect(newsOf(newsOf(noNews, found([a], [b])), found([], [b]))).toMatchObject({ came: [], went: [a] });
});

it('stands until there is other news', () => {
  const two = found([a, b]);
  const news = newsOf(newsOf(noNews, two), found([b]));
  expect(newsOf(news, found([b]))).toBe(news);
  // The same findings, asked for again.
  const again = newsOf(news, found([finding('b')]));
  expect(again).toMatchObject({ came: [], went: [a] });
  expect(newsOf(again, found([b, c]))).toMatchObject({ came: [c], went: [] });
});
