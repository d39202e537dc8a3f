import { SirkelError } from '@sirkel/graph-schema';

/**
 * One step from a version of stored data to the next. It must be safe to run again after it broke off in its middle, for
 * the version is written with it or after it, never before.
 */
export type MigrationStep<T> = { readonly from: number; readonly run: (context: T) => Promise<void> };

/** The version of stored data that a program works with, and how older data come to it. */
export type Migration<T> = { readonly version: number; readonly steps: readonly MigrationStep<T>[] };

/**
 * The steps from what was found to this program's version, in order; each leads to the next version.
 * @param found the version that stands in the store
 * @param where the store, as the beginning of a sentence
 * @throws SirkelError UNAVAILABLE for data of a newer Sirkel, or of a version that no step begins with
 */
export function stepsFrom<T>(
  found: unknown,
  { version, steps }: Migration<T>,
  where: string,
): readonly MigrationStep<T>[] {
  if (typeof found !== 'number' || !Number.isInteger(found) || found < 1) throw unknown(found, version, where);
  if (found > version) {
    throw new SirkelError(
      'UNAVAILABLE',
      `${where} was used by a newer Sirkel (data of version ${String(found)}, this one knows up to ${String(version)}); start that one, or restore a backup that was taken before it.`,
    );
  }
  return Array.from({ length: version - found }, (_, index) => {
    const step = steps.find(({ from }) => from === found + index);
    if (step === undefined) throw unknown(found + index, version, where);
    return step;
  });
}

function unknown(found: unknown, version: number, where: string): SirkelError {
  return new SirkelError(
    'UNAVAILABLE',
    `${where} holds data of a version that this Sirkel has no way from (${JSON.stringify(found)}, this one works with ${String(version)}).`,
  );
}
