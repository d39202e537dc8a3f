import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeControl } from './controlFile.ts';
import { requireAlone } from './requireAlone.ts';

let folder: string;
let server: Server;
let url: string;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sirkel-alone-'));
  server = createServer((request, response) => {
    const isOurs = request.url === '/control' && request.headers.authorization === 'Bearer right';
    response.writeHead(isOurs ? 204 : 404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterEach(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe('requireAlone', () => {
  it('refuses a folder whose server answers', async () => {
    writeControl(folder, { url, token: 'right' });
    await expect(requireAlone(folder)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining(url) as unknown,
    });
  });

  it('takes a folder that no server left word in, or one that has ended since', async () => {
    await requireAlone(folder);
    writeControl(folder, { url, token: 'of a server that another program took the port of' });
    await requireAlone(folder);
    writeControl(folder, { url: 'http://127.0.0.1:1', token: 'right' });
    await requireAlone(folder);
  });
});
