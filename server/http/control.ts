import { timingSafeEqual } from 'node:crypto';
import { SirkelError } from '@sirkel/graph-schema';
import { Router } from 'express';
import type { Request } from 'express';
import { hashSecret } from '../access/secret.ts';

export type ControlParts = {
  /** The secret that stands in the control file. */
  readonly token: string;
  /** A fresh one-time sign-in link, as a whole address. */
  readonly makeLink: () => Promise<string>;
};

/** `POST /control/link`: a fresh sign-in link for whoever can read the server's data folder. */
export function control({ token, makeLink }: ControlParts): Router {
  const router = Router();
  router.post('/control/link', async (request, response) => {
    // To everyone else the address is not there.
    if (!isThisMachine(request) || !hasToken(request, token))
      throw new SirkelError('NOT_FOUND', 'There is nothing here.');
    response.setHeader('cache-control', 'no-store');
    response.json({ link: await makeLink() });
  });
  return router;
}

// Loopback, or one of the machine's own addresses calling itself.
function isThisMachine({ socket }: Request): boolean {
  const address = (socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  return address === '::1' || address.startsWith('127.') || address === socket.localAddress;
}

function hasToken(request: Request, token: string): boolean {
  const given = request.headers.authorization ?? '';
  return timingSafeEqual(Buffer.from(hashSecret(given)), Buffer.from(hashSecret(`Bearer ${token}`)));
}
