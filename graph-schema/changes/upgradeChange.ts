import { SirkelError } from '../errors.ts';
import { SCHEMA_VERSION, type Change } from './Change.ts';

/** A change as it was written, in whichever version of its shape. */
export type StoredChange = Readonly<Record<string, unknown>> & { readonly schemaVersion: number };

/** One step forward: what a change of version `from` reads as in version `from + 1`. Pure. */
export type ChangeUpgrade = { readonly from: number; readonly run: (change: StoredChange) => StoredChange };

/**
 * How changes of older versions are read, one step for each version there has been. Logs are not rewritten: an old change
 * is upgraded each time it is read, from a store or from a file. Rows are brought forward by a step of the store.
 */
export const changeUpgrades: readonly ChangeUpgrade[] = [
  // A record type came to those that there were; what was written before reads as it stands.
  { from: 1, run: (change) => change },
  // Two more did.
  { from: 2, run: (change) => change },
];

/**
 * A change in this program's version.
 * @throws SirkelError UNAVAILABLE for one of a newer Sirkel, or of a version that none of the steps begins with
 */
export function upgradeChange(
  change: StoredChange,
  { version, upgrades } = { version: SCHEMA_VERSION, upgrades: changeUpgrades },
): Change {
  let upgraded = change;
  while (upgraded.schemaVersion !== version) {
    const from = upgraded.schemaVersion;
    const upgrade = upgrades.find((step) => step.from === from);
    if (from > version || upgrade === undefined) throw unknownVersion(from, version);
    upgraded = { ...upgrade.run(upgraded), schemaVersion: from + 1 };
  }
  return upgraded as unknown as Change;
}

function unknownVersion(came: unknown, known: number): SirkelError {
  const newer = typeof came === 'number' && came > known ? 'a newer' : 'another';
  return new SirkelError(
    'UNAVAILABLE',
    `This log was written by ${newer} Sirkel (changes of version ${String(came)}; this one reads up to ${String(known)}).`,
  );
}
