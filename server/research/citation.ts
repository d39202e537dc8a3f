import { formatCursor, inLanguage, type Language, type NodeRecord, type RelationRecord } from '@sirkel/graph-schema';
import type { Taken } from './Taken.ts';

/** The licences that sources on the map name, each once. A map has no licence of its own. */
export function licencesOf({ nodes, relations }: Pick<Taken, 'nodes' | 'relations'>): readonly string[] {
  const records: readonly (NodeRecord | RelationRecord)[] = [...nodes, ...relations];
  const named = records.flatMap(({ sources }) => sources?.flatMap(({ licence }) => licence ?? []) ?? []);
  return [...new Set(named)].sort();
}

type CitationWords = {
  readonly by: string;
  readonly dataset: string;
  readonly moment: (map: string, cursor: string, sequence: string, day: string) => string;
  readonly made: (version: string) => string;
  readonly unlicensed: string;
  readonly licensed: (licences: string) => string;
};

const words: Readonly<Record<Language, CitationWords>> = {
  nb: {
    by: 'Bidragsyterne til kartet',
    dataset: 'datasett',
    moment: (map, cursor, sequence, day) => `Kart ${map}, øyeblikk ${cursor} (endring ${sequence}), tatt ut ${day}.`,
    made: (version) => `Laget med Sirkel ${version}.`,
    unlicensed: 'Lisens: ikke oppgitt på kartet. Spør dem som eier det.',
    licensed: (licences) => `Lisens: ikke oppgitt for kartet som helhet. Kilder på det oppgir: ${licences}.`,
  },
  nn: {
    by: 'Bidragsytarane til kartet',
    dataset: 'datasett',
    moment: (map, cursor, sequence, day) => `Kart ${map}, augneblink ${cursor} (endring ${sequence}), teke ut ${day}.`,
    made: (version) => `Laga med Sirkel ${version}.`,
    unlicensed: 'Lisens: ikkje oppgitt på kartet. Spør dei som eig det.',
    licensed: (licences) => `Lisens: ikkje oppgitt for kartet som heilskap. Kjelder på det oppgir: ${licences}.`,
  },
  en: {
    by: 'Contributors to the map',
    dataset: 'data set',
    moment: (map, cursor, sequence, day) => `Map ${map}, moment ${cursor} (change ${sequence}), taken out ${day}.`,
    made: (version) => `Made with Sirkel ${version}.`,
    unlicensed: 'Licence: none is stated on the map. Ask those who own it.',
    licensed: (licences) => `Licence: none is stated for the map as a whole. Sources on it name: ${licences}.`,
  },
};

/** What a map is called by whoever cites it. */
export function citationText(taken: Taken, language: Language): string {
  const { map, settings, cursor, takenAt, version } = taken;
  const { by, dataset, moment, made, unlicensed, licensed } = words[language];
  const day = takenAt.toISOString().slice(0, 10);
  const licences = licencesOf(taken).map(oneLine);
  return [
    `${by} (${day.slice(0, 4)}). ${oneLine(inLanguage(settings.title, language))} [${dataset}].`,
    moment(map, formatCursor(cursor), String(cursor.sequence), day),
    made(version),
    licences.length === 0 ? unlicensed : licensed(licences.join(', ')),
    '',
  ].join('\n');
}

/** The same for reference managers: Citation File Format 1.2.0. A string of JSON is one of YAML too. */
export function citationFile({ map, settings, cursor, takenAt, version }: Taken): string {
  const title = oneLine(inLanguage(settings.title, 'en'));
  return [
    'cff-version: 1.2.0',
    'message: "Cite the map as of the moment it was taken out."',
    'type: dataset',
    `title: ${JSON.stringify(title)}`,
    'authors:',
    `  - name: ${JSON.stringify(`Contributors to the map “${title}”`)}`,
    `version: "${String(cursor.sequence)}"`,
    `date-released: "${takenAt.toISOString().slice(0, 10)}"`,
    'identifiers:',
    '  - type: other',
    `    value: ${JSON.stringify(`sirkel:${map}@${formatCursor(cursor)}`)}`,
    '    description: "The map’s id, and the moment: its epoch and the number of the last change."',
    `abstract: ${JSON.stringify(`Nodes, relations and findings of a map made with Sirkel ${version}. It describes what is recorded on the map, not the region.`)}`,
    '',
  ].join('\n');
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
