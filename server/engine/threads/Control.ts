/** Memory that the main thread and its workers share about one run: whether it goes on, and how far it has come. */
export type Control = Int32Array<SharedArrayBuffer>;

const [STOP, DONE, TOTAL] = [0, 1, 2];
const SLOTS = 3;

export const createControl = (): Control => new Int32Array(new SharedArrayBuffer(SLOTS * Int32Array.BYTES_PER_ELEMENT));

/** Asks a run to end; it looks between one piece of its work and the next. */
export function stop(control: Control): void {
  Atomics.store(control, STOP, 1);
}

export const isStopped = (control: Control): boolean => Atomics.load(control, STOP) === 1;

/** Says how many pieces there are. */
export function setTotal(control: Control, pieces: number): void {
  Atomics.store(control, TOTAL, pieces);
}

/** Says that another piece is done. */
export function addDone(control: Control): void {
  Atomics.add(control, DONE, 1);
}

/** How far a run has come, from 0 to 1; null while it cannot be told. */
export function progressOf(control: Control): number | null {
  const total = Atomics.load(control, TOTAL);
  return total === 0 ? null : Math.min(1, Atomics.load(control, DONE) / total);
}
