import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** What becomes of an answer that shall not arrive: the line is cut as it comes, or it stays silent. */
export type Loss = 'cut' | 'silence';

/** A way to a server that lets everything through, until it is told to lose the answer to something. */
export type ForgetfulProxy = {
  readonly port: number;
  /**
   * Loses the answer to the next message in which a line has shown all these marks one after the other, and everything
   * after it on the same line; with `silence`, on every line until `recover`.
   */
  loseAnswerTo(marks: readonly Buffer[], loss: Loss): void;
  /** Resolves when a marked message went through and, for `cut`, its answer was thrown away. */
  lost(): Promise<void>;
  recover(): void;
  stop(): Promise<void>;
};

type Order = { readonly marks: readonly Buffer[]; readonly loss: Loss; readonly done: () => void };
type Line = { readonly near: Socket; readonly far: Socket; loses: Order | null; shown: Shown | null };
/** How many of an order's marks a line has shown. */
type Shown = { readonly order: Order; marks: number };

/** @param target the port of 127.0.0.1 behind it */
export async function startForgetfulProxy(target: { readonly port: number }): Promise<ForgetfulProxy> {
  const lines = new Set<Line>();
  const state = { order: null as Order | null, silent: null as Order | null, lost: Promise.resolve() };
  const server = createServer((near) => {
    const line: Line = { near, far: connect(target.port, '127.0.0.1'), loses: state.silent, shown: null };
    lines.add(line);
    carry(line, state, () => lines.delete(line));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    loseAnswerTo: (marks, loss) => {
      state.lost = new Promise((resolve) => {
        const done = (): void => {
          if (loss === 'silence') {
            state.silent = state.order;
            for (const line of lines) line.loses = state.silent;
          }
          state.order = null;
          resolve();
        };
        state.order = { marks, loss, done };
      });
    },
    lost: () => state.lost,
    recover: () => {
      state.silent = null;
      // What was thrown away is gone: these lines are of no use to anybody.
      for (const line of lines) if (line.loses !== null) line.near.destroy();
    },
    stop: async () => {
      for (const { near } of lines) near.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

function carry(line: Line, state: { readonly order: Order | null }, ended: () => void): void {
  const { near, far } = line;
  const end = (): void => {
    near.destroy();
    far.destroy();
    ended();
  };
  for (const socket of [near, far]) socket.on('error', end).on('close', end);
  near.on('data', (piece) => {
    if (state.order !== null && showsAll(line, state.order, piece)) {
      line.loses = state.order;
      if (line.loses.loss === 'silence') line.loses.done();
    }
    far.write(piece);
  });
  far.on('data', (piece) => {
    if (line.loses === null) near.write(piece);
    else if (line.loses.loss === 'cut') {
      line.loses.done();
      end();
    }
  });
}

function showsAll(line: Line, order: Order, piece: Buffer): boolean {
  if (line.shown?.order !== order) line.shown = { order, marks: 0 };
  let from = 0;
  for (const mark of order.marks.slice(line.shown.marks)) {
    const found = piece.indexOf(mark, from);
    if (found < 0) return false;
    from = found + mark.length;
    line.shown.marks += 1;
  }
  return true;
}
