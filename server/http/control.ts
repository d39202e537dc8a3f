import { SirkelError, toldInPart } from '@sirkel/graph-schema';
import { json, Router } from 'express';
import type { ErrorRequestHandler, Request, RequestHandler } from 'express';
import { z } from 'zod';
import { MAP_FILE_TYPE } from '../exchange/mapFile.ts';
import { CONTROL_HEADER } from './controlFile.ts';
import { hasBearer } from './hasBearer.ts';
import { sendLines } from './sendLines.ts';

export type ControlParts = {
  /** The secret that stands in the control file. */
  readonly token: string;
  /** A fresh one-time sign-in link, as a whole address. */
  readonly makeLink: () => Promise<string>;
  /** Writes a map of the seed and answers with its id. */
  readonly loadMap: (wanted: WantedSeed) => Promise<string>;
  /** What looks after the data of the running server. */
  readonly upkeep: ControlledUpkeep;
};

/** What a command of upkeep has to say, and whether all is as it should be. */
type Told = { readonly lines: readonly string[]; readonly isRight: boolean };

export type ControlledUpkeep = {
  readonly verify: (wanted: WantedCheck) => Promise<Told>;
  readonly adopt: (wanted: WantedAdoption) => Promise<Told>;
  /** The lines of a backup of the whole store. */
  readonly backup: () => AsyncIterable<string>;
};

/** Which map is verified; all of them without one. */
export const wantedCheckShape = z.strictObject({ map: z.string().max(64).optional() });
export type WantedCheck = z.infer<typeof wantedCheckShape>;

/** Which map's drift is adopted or discarded, and by whom. */
export const wantedAdoptionShape = z.strictObject({
  map: z.string().max(64),
  as: z.string().max(64).optional(),
  discard: z.boolean().optional(),
});
export type WantedAdoption = z.infer<typeof wantedAdoptionShape>;

/** Which map of the seed: the booklet's own, or a made-up one of this many nodes from this random seed. */
export const wantedSeedShape = z.strictObject({
  invented: z.strictObject({ size: z.int().min(1).max(5_000), random: z.int().min(0).max(0xffff_ffff) }).optional(),
});
export type WantedSeed = z.infer<typeof wantedSeedShape>;

/**
 * `GET /control`: whether the server is there; `POST /control/link`: a fresh sign-in link, `POST /control/seed`: a map of
 * the seed, and `verify`, `adopt` and `backup` beside them, for whoever can read the server's data folder.
 */
export function control({ token, makeLink, loadMap, upkeep }: ControlParts): Router {
  const router = Router();
  router.use('/control', onlyOwnUser(token));
  router.get('/control', (_request, response) => {
    response.status(204).end();
  });
  router.post('/control/link', async (_request, response) => {
    response.json({ link: await makeLink() });
  });
  router.post('/control/seed', json({ limit: 1_000 }), async (request, response) => {
    response.json({ map: await loadMap(readWanted(wantedSeedShape, request.body)) });
  });
  router.post('/control/verify', json({ limit: 1_000 }), async (request, response) => {
    response.json(await upkeep.verify(readWanted(wantedCheckShape, request.body)));
  });
  router.post('/control/adopt', json({ limit: 1_000 }), async (request, response) => {
    response.json(await upkeep.adopt(readWanted(wantedAdoptionShape, request.body)));
  });
  router.post('/control/backup', async (_request, response) => {
    await sendLines(upkeep.backup(), response, { 'content-type': MAP_FILE_TYPE });
  });
  router.use('/control', tellWhole);
  return router;
}

/** Whoever asks here runs the server, and is told the whole of what others are told in part. */
const tellWhole: ErrorRequestHandler = (error: unknown, _request, _response, next) => {
  next(toldInPart(error) ?? error);
};

function readWanted<T>(shape: z.ZodType<T>, body: unknown): T {
  const wanted = shape.safeParse(body);
  if (wanted.success) return wanted.data;
  throw new SirkelError('INVALID', z.prettifyError(wanted.error));
}

// To everyone else the address is not there.
function onlyOwnUser(token: string): RequestHandler {
  return (request, response, next) => {
    if (!isThisMachine(request) || !hasBearer(request, token))
      throw new SirkelError('NOT_FOUND', 'There is nothing here.');
    response.setHeader('cache-control', 'no-store');
    response.setHeader(CONTROL_HEADER, 'yes');
    next();
  };
}

// Loopback, or one of the machine's own addresses calling itself.
function isThisMachine({ socket }: Request): boolean {
  const address = (socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  return address === '::1' || address.startsWith('127.') || address === socket.localAddress;
}
