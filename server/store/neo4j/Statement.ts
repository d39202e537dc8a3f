import type { ManagedTransaction } from 'neo4j-driver';
import { SirkelError } from '@sirkel/graph-schema';
import type { Parameters } from './Connection.ts';

/** One query of a transaction; where it answers a `count`, what that must be. */
export type Statement = {
  readonly text: string;
  readonly parameters: Parameters;
  readonly expect?: { readonly count: number; readonly otherwise: string };
};

/**
 * Runs statements in order, without waiting for one answer before sending the next.
 * @throws SirkelError INVALID when a count is not as expected; the transaction is then rolled back by the driver
 */
export async function runAll(tx: ManagedTransaction, statements: readonly Statement[]): Promise<void> {
  const results = await Promise.all(statements.map(({ text, parameters }) => tx.run(text, parameters)));
  statements.forEach(({ expect }, index) => {
    if (expect === undefined) return;
    if (results[index]?.records[0]?.get('count') !== expect.count) throw new SirkelError('INVALID', expect.otherwise);
  });
}
