/** Where the engine tells what went wrong; the server's log is one. */
export type EngineLog = { error(details: object, message: string): void };

/** For whoever keeps no log. */
export const silent: EngineLog = { error: () => undefined };
