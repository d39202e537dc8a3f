import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startProgram } from './startProgram.ts';
import type { Program } from './startProgram.ts';

export type RunningBare = { readonly program: Program; readonly port: number };

/**
 * Starts the peer for live changes.
 * @param frame a message that one of our servers sent
 */
export async function startBare(frame: string): Promise<RunningBare> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sirkel-bench-bare-'));
  const { payload } = JSON.parse(frame) as { readonly payload: { readonly data: { readonly mapChanges: object } } };
  const file = path.join(folder, 'frame.json');
  writeFileSync(file, JSON.stringify(payload.data.mapChanges));
  const program = startProgram({
    file: 'tests/bench/network/bareServer.ts',
    environment: { BENCH_FRAME: file },
    folder,
  });
  return { program, port: Number(await program.ready) };
}
