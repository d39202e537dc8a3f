import { describe, expect, it } from 'vitest';
import { routeOf } from './logRequests.ts';

describe('routeOf', () => {
  it.each([
    ['/', '/'],
    ['/sign-in/secret/more?x=1', '/sign-in/:token'],
    ['/kart/vestfold?node=1#x', '/kart/:map'],
    ['/graphql', '/graphql'],
    ['/graphql/vestfold', '/graphql/:map'],
    ['/maps/restore?into=x', '/maps/restore'],
    ['/maps/vestfold/export', '/maps/:map/export'],
    ['/maps/vestfold/findings.csv?lang=nb', '/maps/:map/findings.csv'],
    ['/maps/vestfold/package.zip', '/maps/:map/package.zip'],
    ['/assets/index-abc.js', '/assets/:file'],
    ['/health/ready', '/health/ready'],
  ])('%s is told as %s', (url, route) => {
    expect(routeOf(url)).toBe(route);
  });

  it.each(['/Kari%20Nordmann', '/kart/vestfold/Kari', '//kart/x', '/maps/x/y', '/graphql/a/b', '/.env', 'x'])(
    '%s, which is not ours, is not repeated',
    (url) => {
      expect(routeOf(url)).toBe('/:other');
    },
  );
});
