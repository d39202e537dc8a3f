import { asRequestError } from '../graphql/RequestError.ts';
import type { RequestError, RequestErrorCode } from '../graphql/RequestError.ts';
import type { Me } from './useMe.ts';

/** Who sits here. */
export type SessionState = {
  /** Null until the server has said so. */
  readonly me: Me | null;
  /** Whether the server has ended the session of whoever was signed in here; told until they are back or close it. */
  readonly signedOut: boolean;
  /** Why the server cannot say who sits here; it is asked again until it can. */
  readonly unanswered: RequestError | null;
};

export type Session = {
  state(): SessionState;
  subscribe(listener: () => void): () => void;
  /** Asks who sits here, until there is an answer. What is known stays until then. */
  ask(): void;
  /** The server has let it be known that the session is over. */
  ended(): void;
  /** Asks again where one was signed out: they may have signed in again in another tab. */
  returned(): void;
  /** Takes the message away that one was signed out. */
  close(): void;
};

export type SessionParts = {
  readonly askMe: () => Promise<Me>;
  /** Waits longer the more tries there were. */
  readonly wait: (tries: number) => Promise<void>;
};

// These pass; with any other answer there is nothing to wait for.
const passing: ReadonlySet<RequestErrorCode> = new Set(['UNREACHABLE', 'UNAVAILABLE', 'RATE_LIMITED']);

// A server that answers is asked again within seconds, however often it could not say.
const NEAR = 3;

/** Who sits here, also when that changes behind the page's back. Asks nothing before it is told to. */
export function createSession({ askMe, wait }: SessionParts): Session {
  let state: SessionState = { me: null, signedOut: false, unanswered: null };
  // Only the latest question's answer counts.
  let asked = 0;
  const listeners = new Set<() => void>();
  const set = (next: SessionState): void => {
    state = next;
    for (const listener of [...listeners]) listener();
  };
  const askUntilAnswered = async (): Promise<void> => {
    const question = (asked += 1);
    for (let tries = 0; question === asked; tries += 1) {
      try {
        const me = await askMe();
        if (question === asked) set({ me, signedOut: isSignedOut(state, me), unanswered: null });
        return;
      } catch (thrown) {
        const error = asRequestError(thrown);
        if (!passing.has(error.code)) return;
        if (question === asked && state.unanswered === null) set({ ...state, unanswered: error });
        await wait(error.code === 'UNREACHABLE' ? tries : Math.min(tries, NEAR));
      }
    }
  };
  const ask = (): void => void askUntilAnswered();
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ask,
    ended: () => {
      if (state.me !== null && state.me.role !== 'reader') ask();
    },
    returned: () => {
      if (state.signedOut) ask();
    },
    close: () => {
      set({ ...state, signedOut: false });
    },
  };
}

function isSignedOut(before: SessionState, me: Me): boolean {
  if (me.role !== 'reader') return false;
  return before.signedOut || (before.me !== null && before.me.role !== 'reader');
}
