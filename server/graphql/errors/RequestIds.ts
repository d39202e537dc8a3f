import { AsyncLocalStorage } from 'node:async_hooks';

/** Which request is being answered: Apollo refuses some of them before anything of ours has made a context. */
export type RequestIds = {
  /** Runs something on behalf of a request. */
  during(requestId: string, run: () => void): void;
  current(): string | undefined;
};

export function createRequestIds(): RequestIds {
  const storage = new AsyncLocalStorage<string>();
  return {
    during: (requestId, run) => {
      storage.run(requestId, run);
    },
    current: () => storage.getStore(),
  };
}
