/** Runs something once, later. Handed in, so that tests need not wait. */
export type Schedule = (
  run: () => void,
  /** In milliseconds. */
  after: number,
) => /* Takes it back. */ () => void;

/** By the machine's own timers, which do not keep a process alive. */
export const timerSchedule: Schedule = (run, after) => {
  const timer = setTimeout(run, after);
  timer.unref();
  return () => {
    clearTimeout(timer);
  };
};

/** Where the live part of the server tells what went wrong; pino's logger is one. */
export type LiveLog = {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
};
