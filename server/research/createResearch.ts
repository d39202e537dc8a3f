import { inLanguage, type Language, type Person } from '@sirkel/graph-schema';
import { fileSlug } from '../commands/fileSlug.ts';
import { openReadable } from '../commands/readMaps.ts';
import type { Engine } from '../engine/createEngine.ts';
import { zipFiles } from '../exchange/zipFiles.ts';
import type { LiveMaps } from '../projection/LiveMaps.ts';
import { findingsJson } from './findingsJson.ts';
import { packageFiles } from './packageFiles.ts';
import { brokerTable } from './tables/brokerTable.ts';
import { coverageTable } from './tables/coverageTable.ts';
import { findingTable } from './tables/findingTable.ts';
import { municipalityTable } from './tables/municipalityTable.ts';
import { tableLines } from './tables/Table.ts';
import { takeOut } from './takeOut.ts';
import type { Taken } from './Taken.ts';

/** What can be taken out of what was found of a map. */
export const researchFiles = [
  'findings.csv',
  'findings.json',
  'coverage.csv',
  'municipalities.csv',
  'brokers.csv',
  'package.zip',
] as const;
export type ResearchFile = (typeof researchFiles)[number];

const tellsFindings: ReadonlySet<ResearchFile> = new Set(['findings.csv', 'findings.json', 'package.zip']);

export type ResearchWish = {
  readonly language: Language;
  /** Whether groups and roles are among the go-betweens. */
  readonly withGroups: boolean;
  /** The code of the municipality of which coverage is told; null: of the whole map. */
  readonly municipality: string | null;
  /** Aborted when whoever asked has gone. */
  readonly signal?: AbortSignal | undefined;
};

/** A file on its way out. */
export type TakenFile = { readonly fileName: string; readonly pieces: AsyncIterable<string | Uint8Array> };

export type Research = {
  /**
   * A file of a map that somebody may read, as of one moment.
   * @throws SirkelError NOT_FOUND, TOO_LARGE, UNAVAILABLE, before the first piece
   */
  take(person: Person, map: string, file: ResearchFile, wish: ResearchWish): Promise<TakenFile>;
};

export type ResearchDeps = {
  readonly liveMaps: LiveMaps;
  readonly engine: Engine;
  readonly clock: () => number;
  /** Of Sirkel. */
  readonly version: string;
};

/** What a researcher, or whoever wants a list for themselves, takes away of a map. */
export function createResearch({ liveMaps, engine, clock, version }: ResearchDeps): Research {
  return {
    take: async (person, map, file, wish) => {
      const live = await openReadable(liveMaps, person, map);
      const taken = await takeOut(
        live,
        engine,
        { takenAt: new Date(clock()), version },
        {
          ...{ signal: wish.signal, withGroupGaps: tellsFindings.has(file) },
          municipality: file === 'coverage.csv' ? wish.municipality : null,
        },
      );
      const name = `sirkel-${fileSlug(inLanguage(taken.settings.title, 'nb'))}-${String(taken.cursor.sequence)}`;
      return file === 'package.zip'
        ? { fileName: `${name}.zip`, pieces: zipFiles(name, packageFiles(taken, wish.language), taken.takenAt) }
        : {
            fileName: [name, ...(taken.municipality === null ? [] : [taken.municipality]), file].join('-'),
            pieces: inPieces(textOf(taken, file, wish)),
          };
    },
  };
}

function textOf(
  taken: Taken,
  file: Exclude<ResearchFile, 'package.zip'>,
  { language, withGroups }: ResearchWish,
): Iterable<string> {
  const reader = { by: 'people', language } as const;
  switch (file) {
    case 'findings.csv':
      return tableLines(findingTable(taken, reader), reader);
    case 'findings.json':
      return findingsJson(taken);
    case 'coverage.csv':
      return tableLines(coverageTable(taken, reader), reader);
    case 'municipalities.csv':
      return tableLines(municipalityTable(taken, reader), reader);
    case 'brokers.csv':
      return tableLines(
        brokerTable(
          taken,
          taken.brokers.filter((one) => one.withGroups === withGroups),
        ),
        reader,
      );
  }
}

async function* inPieces(text: Iterable<string>): AsyncGenerator<string> {
  await Promise.resolve();
  yield* text;
}
