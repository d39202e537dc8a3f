import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** How a program on the same machine, run by the same user, reaches the running server. */
const controlShape = z.object({ url: z.url(), token: z.string().min(1) });
export type Control = z.infer<typeof controlShape>;

/** Stands on every answer to who knows the token, so that a 404 of ours is not taken for that of another program. */
export const CONTROL_HEADER = 'sirkel-control';

const fileOf = (dataFolder: string): string => path.join(dataFolder, 'control.json');

/** Leaves word of the running server in its data folder, for its own user's eyes only. */
export function writeControl(dataFolder: string, control: Control): void {
  // An old file may have wider rights, and writing would keep them.
  rmSync(fileOf(dataFolder), { force: true });
  writeFileSync(fileOf(dataFolder), JSON.stringify(control), { mode: 0o600 });
}

/** What a server left in its data folder; undefined when nothing is there. It may have ended since without a word. */
export function readControl(dataFolder: string): Control | undefined {
  try {
    return controlShape.safeParse(JSON.parse(readFileSync(fileOf(dataFolder), 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** Takes the word away again, unless another server has put its own there. */
export function removeControl(dataFolder: string, control: Control): void {
  if (readControl(dataFolder)?.token === control.token) rmSync(fileOf(dataFolder), { force: true });
}
