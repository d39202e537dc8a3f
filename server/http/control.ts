import { SirkelError } from '@sirkel/graph-schema';
import { json, Router } from 'express';
import type { Request, RequestHandler } from 'express';
import { z } from 'zod';
import { hasBearer } from './hasBearer.ts';

export type ControlParts = {
  /** The secret that stands in the control file. */
  readonly token: string;
  /** A fresh one-time sign-in link, as a whole address. */
  readonly makeLink: () => Promise<string>;
  /** Writes a map of the seed and answers with its id. */
  readonly loadMap: (wanted: WantedSeed) => Promise<string>;
};

/** Which map of the seed: the booklet's own, or a made-up one of this many nodes from this random seed. */
export const wantedSeedShape = z.strictObject({
  invented: z.strictObject({ size: z.int().min(1).max(5_000), random: z.int().min(0).max(0xffff_ffff) }).optional(),
});
export type WantedSeed = z.infer<typeof wantedSeedShape>;

/**
 * `GET /control`: whether the server is there; `POST /control/link`: a fresh sign-in link, and `POST /control/seed`: a map of the seed, for whoever can read the
 * server's data folder.
 */
export function control({ token, makeLink, loadMap }: ControlParts): Router {
  const router = Router();
  router.use('/control', onlyOwnUser(token));
  router.get('/control', (_request, response) => {
    response.status(204).end();
  });
  router.post('/control/link', async (_request, response) => {
    response.json({ link: await makeLink() });
  });
  router.post('/control/seed', json({ limit: 1_000 }), async (request, response) => {
    const wanted = wantedSeedShape.safeParse(request.body);
    if (!wanted.success) throw new SirkelError('INVALID', z.prettifyError(wanted.error));
    response.json({ map: await loadMap(wanted.data) });
  });
  return router;
}

// To everyone else the address is not there.
function onlyOwnUser(token: string): RequestHandler {
  return (request, response, next) => {
    if (!isThisMachine(request) || !hasBearer(request, token))
      throw new SirkelError('NOT_FOUND', 'There is nothing here.');
    response.setHeader('cache-control', 'no-store');
    next();
  };
}

// Loopback, or one of the machine's own addresses calling itself.
function isThisMachine({ socket }: Request): boolean {
  const address = (socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  return address === '::1' || address.startsWith('127.') || address === socket.localAddress;
}
