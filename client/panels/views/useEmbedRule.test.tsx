import { renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useEmbedRule } from './useEmbedRule.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

function answering(status: number, ancestors: string | null): void {
  const headers =
    ancestors === null ? {} : { 'content-security-policy': `default-src 'self'; frame-ancestors ${ancestors}` };
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { status, headers })));
}

const ruleOf = () => renderHook(() => useEmbedRule('et-kart', true)).result;

describe('who may show a map in a page', () => {
  it.each([
    ['all', 200, '*'],
    ['nobody', 404, "'none'"],
    // It was made private a moment ago, and this page has not heard of it yet.
    ['closed', 404, '*'],
    ['closed', 404, "'self' https://a.example"],
    // Too many questions say nothing of the map.
    ['all', 429, '*'],
    ['all', 502, null],
  ] as const)('is %s where the server answers %i with %s', async (rule, status, ancestors) => {
    answering(status, ancestors);
    const result = ruleOf();
    await waitFor(() => {
      expect(result.current[0]).toBe(rule);
    });
  });

  it('is some sites where the policy names them, and all where there is no answer', async () => {
    answering(200, "'self' https://a.example https://*.b.example");
    const some = ruleOf();
    await waitFor(() => {
      expect(some.current[0]).toEqual(['https://a.example', 'https://*.b.example']);
    });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    const none = ruleOf();
    await waitFor(() => {
      expect(none.current[0]).toBe('all');
    });
  });

  it('is asked for anew when told to', async () => {
    answering(404, '*');
    const result = ruleOf();
    await waitFor(() => {
      expect(result.current[0]).toBe('closed');
    });
    answering(200, '*');
    result.current[1]();
    await waitFor(() => {
      expect(result.current[0]).toBe('all');
    });
  });
});
