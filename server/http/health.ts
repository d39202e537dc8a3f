import { Router } from 'express';

// In milliseconds. A store that needs longer is not ready for people.
const PATIENCE = 2_000;

export type HealthParts = {
  /** Asks the store something small; rejects when it does not answer. */
  readonly askStore: () => Promise<unknown>;
  readonly isDraining: () => boolean;
};

/** `/health/live`: the process answers. `/health/ready`: the store answers too, and the server is not shutting down. */
export function health({ askStore, isDraining }: HealthParts): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.setHeader('cache-control', 'no-store');
    next();
  });
  router.get('/health/live', (_request, response) => {
    response.json({ status: 'live' });
  });
  router.get('/health/ready', async (_request, response) => {
    const ready = !isDraining() && (await answers(askStore));
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : isDraining() ? 'draining' : 'unavailable' });
  });
  return router;
}

async function answers(ask: () => Promise<unknown>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE, false);
    const settle = (answered: boolean): void => {
      clearTimeout(timer);
      resolve(answered);
    };
    ask().then(
      () => {
        settle(true);
      },
      () => {
        settle(false);
      },
    );
  });
}
