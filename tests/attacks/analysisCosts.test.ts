import { limits } from '@sirkel/server/graphql/limits/limits';
import { rateLimitFigures } from '@sirkel/server/http/rateLimits/createRateLimits';
import { describe, expect, it } from 'vitest';
import * as analysis from '../../client/graphql/analysisOperations.ts';
import * as figures from '../../client/graphql/figureOperations.ts';
import * as links from '../../client/graphql/linksOperations.ts';
import * as routes from '../../client/graphql/routeOperations.ts';
import * as whatIf from '../../client/graphql/whatIfOperations.ts';
import { costOf } from './support/costOf.ts';

const own = Object.entries({ ...analysis, ...figures, ...links, ...routes, ...whatIf })
  .filter((entry): entry is [string, { text: string }] => typeof entry[1] === 'object' && 'text' in entry[1])
  .map(([name, { text }]) => [name, text] as const);

describe('what it counts as to have something worked out', () => {
  it.each(own)('%s is let through', (_name, text) => {
    if (/^\s*subscription/.test(text)) expect(costOf(text)).toBeLessThanOrEqual(limits.eventCost);
    else expect(costOf(text)).toBeLessThanOrEqual(limits.cost);
  });

  it('thirty things that are tried at once are refused, and a visitor may try hundreds within a minute', () => {
    const tried = costOf('{ whatIf(map: "m", remove: ["a"]) { cursor } }');
    expect(30 * tried).toBeGreaterThan(limits.cost);
    const { points, seconds } = rateLimitFigures.address;
    expect(points / tried / seconds).toBeLessThanOrEqual(30);
  });
});
