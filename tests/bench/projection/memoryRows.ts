import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Row } from '../Row.ts';
import { runMeasure } from './runMeasure.ts';

const NODES = 100_000;
const RELATIONS = 300_000;
const MOST = 1.3;

type Written = { readonly map: string; readonly exportBytes: number };
type Measured = { readonly bytes: number; readonly nodes: number; readonly relations: number };

/** What a large map takes in memory, beside the bytes of its own map file with each record put once. */
export async function memoryRows(): Promise<readonly Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sirkel-bench-'));
  try {
    const size = [String(NODES), String(RELATIONS)];
    const { map, exportBytes } = await runMeasure<Written>('writeBigMap.ts', [folder, ...size]);
    const { bytes, nodes, relations } = await runMeasure<Measured>('measureMemory.ts', [folder, map], ['--expose-gc']);
    if (nodes !== NODES || relations !== RELATIONS) throw new Error(`Loaded ${nodes} nodes, ${relations} relations.`);
    return [
      {
        what: 'memory of the projection, 100,000 nodes and 300,000 relations',
        ours: `${megabytes(bytes)} (×${(bytes / exportBytes).toFixed(2)})`,
        peer: megabytes(exportBytes),
        peerName: 'the JSON export of the same map',
        reach: { text: `≤ ${MOST}×`, reached: bytes <= MOST * exportBytes },
        figures: { bytes, exportBytes },
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(0)} MB`;
