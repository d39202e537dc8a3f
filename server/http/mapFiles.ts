import type { IncomingMessage } from 'node:http';
import { SirkelError } from '@sirkel/graph-schema';
import type { Person } from '@sirkel/graph-schema';
import { Router } from 'express';
import type { Request } from 'express';
import type { Access } from '../access/createAccess.ts';
import { MAP_FILE_TYPE } from '../exchange/mapFile.ts';
import { admit } from './admit.ts';
import type { Admitted } from './admit.ts';
import { sessionOf } from './cookies.ts';
import { isOwnOrigin } from './origin.ts';
import type { RateLimits } from './rateLimits/createRateLimits.ts';
import { sendLines } from './sendLines.ts';
import { requireOwnOrigin } from './signIn.ts';

/** The largest map file that is taken, in bytes. */
export const MAX_FILE_BYTES = 512 * 1024 * 1024;

// What a file counts as beside other questions and writes.
const EXPORT_COST = 100_000;
const RESTORE_EDITS = 2_000;

/** What is asked of the commands. */
export type MapFileCommands = {
  /** Whole lines of a map file; refuses before the first of them. */
  exportMap(person: Person, map: string): Promise<{ readonly fileName: string; readonly lines: AsyncIterable<string> }>;
  /** Writes a map from the bytes of its file, all or nothing. */
  restoreMap(
    person: Person,
    file: AsyncIterable<Uint8Array>,
    into: string | undefined,
  ): Promise<{ readonly map: string; readonly sequence: number }>;
};

export type MapFileParts = {
  readonly access: Access;
  readonly commands: MapFileCommands;
  readonly publicUrl: string | null;
  readonly rateLimits: Pick<RateLimits, 'lookUp' | 'meterOf'>;
  /** In bytes. */
  readonly maxFileBytes: number;
};

/** `GET /maps/:id/export` and `POST /maps/restore?into=<id>`, both streaming. */
export function mapFiles({ access, commands, publicUrl, rateLimits, maxFileBytes }: MapFileParts): Router {
  const router = Router();
  const asker = (request: Request): Promise<Admitted> => admit({ access, publicUrl, rateLimits }, request);
  router.get('/maps/:id/export', async (request, response) => {
    const { person, meter } = await asker(request);
    meter.charge(EXPORT_COST);
    const { fileName, lines } = await commands.exportMap(person, request.params.id);
    await sendLines(lines, response, {
      'content-type': `${MAP_FILE_TYPE}; charset=utf-8`,
      'content-disposition': `attachment; filename="${fileName}"`,
      'cache-control': 'no-store',
    });
  });
  router.post('/maps/restore', async (request, response) => {
    try {
      requireOwnOrigin(sessionOf(request, publicUrl) === undefined || isOwnOrigin(request, publicUrl));
      if (request.is(MAP_FILE_TYPE) === false) {
        throw new SirkelError('INVALID', `Expected a map file as ${MAP_FILE_TYPE}; got another content type.`);
      }
      const { person, meter } = await asker(request);
      await meter.write('a restored map', RESTORE_EDITS);
      const restored = await commands.restoreMap(person, limited(request, maxFileBytes), intoOf(request.query.into));
      response.status(201).json(restored);
    } finally {
      // What was not read of a refused file is not read any more either.
      if (!request.complete) response.setHeader('connection', 'close');
    }
  });
  return router;
}

function intoOf(into: unknown): string | undefined {
  if (into === undefined || typeof into === 'string') return into;
  throw new SirkelError('INVALID', 'Expected one map id.', { path: 'into' });
}

async function* limited(request: IncomingMessage, limit: number): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  // The request must outlive a refusal, so that there is somewhere to send it.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > limit) {
      throw new SirkelError('TOO_LARGE', `A map file may be ${String(limit)} bytes; this one is larger.`);
    }
    yield chunk;
  }
}
