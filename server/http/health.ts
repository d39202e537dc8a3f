import { Router } from 'express';

// In milliseconds. A store that needs longer is not ready for people.
const PATIENCE = 2_000;

export type HealthParts = {
  /** Asks the store whether it takes writes; rejects when it does not answer. */
  readonly askStore: () => Promise<boolean>;
  readonly isDraining: () => boolean;
};

/**
 * In which state a server is. `readOnly`: the store answers and takes no writes. `unavailable`: it does not answer.
 * Clients know these words.
 */
type Status = 'ready' | 'readOnly' | 'unavailable' | 'draining';

/**
 * `/health/live`: the process answers. `/health/ready`: the store answers and takes writes too, and the server is not
 * shutting down.
 */
export function health(parts: HealthParts): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.setHeader('cache-control', 'no-store');
    next();
  });
  router.get('/health/live', (_request, response) => {
    response.json({ status: 'live' });
  });
  router.get('/health/ready', async (_request, response) => {
    const status = await statusNow(parts);
    response.status(status === 'ready' ? 200 : 503).json({ status });
  });
  return router;
}

async function statusNow({ askStore, isDraining }: HealthParts): Promise<Status> {
  if (isDraining()) return 'draining';
  const canWrite = await answerOf(askStore);
  // It may have begun to shut down meanwhile.
  if (isDraining()) return 'draining';
  if (canWrite === null) return 'unavailable';
  return canWrite ? 'ready' : 'readOnly';
}

/** What the store says; null when it says nothing in time. */
async function answerOf(ask: () => Promise<boolean>): Promise<boolean | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE, null);
    const settle = (answer: boolean | null): void => {
      clearTimeout(timer);
      resolve(answer);
    };
    ask().then(settle, () => {
      settle(null);
    });
  });
}
