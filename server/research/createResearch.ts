import { inLanguage, isMunicipalityCode, type Language, type Person } from '@sirkel/graph-schema';
import { fileSlug } from '../commands/fileSlug.ts';
import { openReadable } from '../commands/readMaps.ts';
import type { Engine } from '../engine/createEngine.ts';
import { zipFiles } from '../exchange/zipFiles.ts';
import type { LiveMap } from '../projection/LiveMap.ts';
import type { LiveMaps } from '../projection/LiveMaps.ts';
import { defaultSelection } from '../engine/Selection.ts';
import { findingsJson } from './findingsJson.ts';
import { lists, type ListFile } from './lists/lists.ts';
import { invalid, textOf } from './lists/readAsked.ts';
import { packageFiles } from './packageFiles.ts';
import { brokerTable } from './tables/brokerTable.ts';
import { coverageTable } from './tables/coverageTable.ts';
import { findingTable } from './tables/findingTable.ts';
import { needTable } from './tables/needTable.ts';
import { recommendationTable } from './tables/recommendationTable.ts';
import { municipalityTable } from './tables/municipalityTable.ts';
import { tableLines } from './tables/Table.ts';
import { takeOut } from './takeOut.ts';
import type { Taken } from './Taken.ts';

/** What is taken out of all that was found of a map as of one moment; beside it stand the `lists`. */
type FoundFile =
  | 'findings.csv'
  | 'findings.json'
  | 'coverage.csv'
  | 'municipalities.csv'
  | 'recommendations.csv'
  | 'needs.csv'
  | 'brokers.csv'
  | 'package.zip';
export type ResearchFile = FoundFile | ListFile;

const tellsFindings: ReadonlySet<FoundFile> = new Set(['findings.csv', 'findings.json', 'package.zip']);

export type ResearchWish = {
  readonly language: Language;
  /** Whether groups and roles are among the go-betweens. */
  readonly withGroups: boolean;
  /** What else was asked, as it came: which ways, compared with what, in which municipality. */
  readonly asked?: Readonly<Record<string, unknown>>;
  /** Aborted when whoever asked has gone. */
  readonly signal?: AbortSignal | undefined;
  /** How long whoever asks would wait for what has to be worked out, in milliseconds. */
  readonly patience?: number | undefined;
};

/** A file on its way out. */
export type TakenFile = { readonly fileName: string; readonly pieces: AsyncIterable<string | Uint8Array> };

export type Research = {
  /**
   * A file of a map that somebody may read, as of one moment.
   * @throws SirkelError NOT_FOUND, INVALID, CONFLICT, TOO_LARGE, UNAVAILABLE, before the first piece
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
  const take = async (live: LiveMap, file: FoundFile, wish: ResearchWish): Promise<TakenFile> => {
    const { signal, patience, asked = {} } = wish;
    const municipality = municipalityOf(asked);
    const taken = await takeOut(
      live,
      engine,
      { takenAt: new Date(clock()), version },
      {
        ...{ signal, patience, withGroupGaps: tellsFindings.has(file) },
        municipality: file === 'coverage.csv' ? municipality : null,
      },
    );
    const name = [nameOf(taken), ...(taken.municipality === null ? [] : [taken.municipality])].join('-');
    return file === 'package.zip'
      ? { fileName: `${name}.zip`, pieces: zipFiles(name, packageFiles(taken, wish.language), taken.takenAt) }
      : { fileName: `${name}-${file}`, pieces: inPieces(linesOf(taken, file, wish)) };
  };
  return {
    take: async (person, map, file, wish) => {
      const live = await openReadable(liveMaps, person, map);
      if (!isList(file)) return take(live, file, wish);
      const { language, withGroups, asked = {}, signal, patience } = wish;
      const list = await lists[file]({
        ...{ live, engine, language, asked, wish: { signal, patience } },
        selection: { ...defaultSelection, withGroups },
        open: (other) => openReadable(liveMaps, person, other),
      });
      return { fileName: `${nameOf(list)}-${file}`, pieces: inPieces(list.lines) };
    },
  };
}

const isList = (file: ResearchFile): file is ListFile => file in lists;

/** @throws SirkelError INVALID for what is no code of a municipality */
function municipalityOf(asked: Readonly<Record<string, unknown>>): string | null {
  const code = textOf(asked, 'municipality');
  if (code === undefined) return null;
  if (isMunicipalityCode(code)) return code;
  throw invalid('municipality', `Expected the code of a municipality; got "${code.slice(0, 80)}".`);
}

const nameOf = ({ settings, cursor }: Pick<Taken, 'settings' | 'cursor'>): string =>
  `sirkel-${fileSlug(inLanguage(settings.title, 'nb'))}-${String(cursor.sequence)}`;

function linesOf(
  taken: Taken,
  file: Exclude<FoundFile, 'package.zip'>,
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
    case 'recommendations.csv':
      return tableLines(recommendationTable(taken, reader), reader);
    case 'needs.csv':
      return tableLines(needTable(taken, reader), reader);
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
