import type { AddressInfo } from 'node:net';
import express from 'express';
import { describe, expect, it } from 'vitest';
import { measureRequests } from './measureRequests.ts';

describe('measureRequests', () => {
  it('tells method, route and status of each, and nothing that somebody wrote', async () => {
    const seen: string[] = [];
    const app = express();
    app.use(
      measureRequests(({ method, route, status, seconds }) => {
        expect(seconds).toBeGreaterThanOrEqual(0);
        seen.push(`${method} ${route} ${String(status)}`);
      }),
    );
    app.use((request, response) => response.status(request.path === '/graphql' ? 200 : 404).end());
    const server = app.listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    try {
      await fetch(`${url}/graphql?q=hemmelig`, { method: 'POST' });
      await fetch(`${url}/maps/2b1f/export`);
      await fetch(`${url}/maps/2b1f/package.zip?lang=nb`);
      await fetch(`${url}/sign-in/hemmelig`);
      await fetch(`${url}/assets/x-hemmelig.js`);
      await fetch(`${url}/hemmelig/annet`, { method: 'PROPFIND' });
      await expect.poll(() => seen.length).toBe(6);
      expect(seen).toEqual([
        'POST /graphql 200',
        'GET /maps/:map/export 404',
        'GET /maps/:map/package.zip 404',
        'GET /sign-in/:token 404',
        'GET /assets/:file 404',
        'other other 404',
      ]);
    } finally {
      server.close();
    }
  });
});
