import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from './generatedFiles.ts';

describe('the generated files', () => {
  it('stand as the descriptors have them', async () => {
    const stale: string[] = [];
    for (const [path, text] of await generatedFiles()) {
      if (readFileSync(new URL(`../generated/${path}`, import.meta.url), 'utf8') !== text) stale.push(path);
    }
    expect(stale, 'run: npm run generate -w @sirkel/graph-schema').toEqual([]);
  }, 30_000);
});
