import { describe, expect, it } from 'vitest';
import { analyses } from '../analyses.ts';

// What costs more is worked out in a thread.
const AT_ONCE = 4;

describe('what analyses are reckoned to take', () => {
  it('is for routes what it takes where ways are as long as they can be', () => {
    const params = { from: ['A'], to: ['D'], k: 20 };
    // A ladder: each of the ways goes by half of all nodes. It took 170 ms.
    expect(analyses.routes.cost({ nodes: 400, relations: 598 }, params)).toBeGreaterThan(150);
    // Whatever they look like, so few are next to nothing.
    expect(analyses.routes.cost({ nodes: 60, relations: 100 }, { ...params, k: 5 })).toBeLessThan(AT_ONCE);
  });

  it('is for findings more than next to nothing from some 150 records on, for many ties may be missing', () => {
    expect(analyses.findings.cost({ nodes: 60, relations: 80 }, {})).toBeLessThan(AT_ONCE);
    expect(analyses.findings.cost({ nodes: 80, relations: 90 }, {})).toBeGreaterThan(AT_ONCE);
  });
});
