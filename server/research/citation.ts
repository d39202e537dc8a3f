import { formatCursor, inLanguage, type NodeRecord, type RelationRecord } from '@sirkel/graph-schema';
import type { Taken } from './Taken.ts';

/** The licences that sources on the map name, each once. A map has no licence of its own. */
export function licencesOf({ nodes, relations }: Pick<Taken, 'nodes' | 'relations'>): readonly string[] {
  const records: readonly (NodeRecord | RelationRecord)[] = [...nodes, ...relations];
  const named = records.flatMap(({ sources }) => sources?.flatMap(({ licence }) => licence ?? []) ?? []);
  return [...new Set(named)].sort();
}

/** What a map is called by whoever cites it, in the citation's own language. */
export function citationText(taken: Taken): string {
  const { map, settings, cursor, takenAt, version } = taken;
  const day = takenAt.toISOString().slice(0, 10);
  return [
    `Bidragsyterne til kartet (${day.slice(0, 4)}). ${oneLine(inLanguage(settings.title, 'nb'))} [datasett].`,
    `Kart ${map}, øyeblikk ${formatCursor(cursor)} (endring ${String(cursor.sequence)}), tatt ut ${day}.`,
    `Laget med Sirkel ${version}.`,
    licenceLine(taken),
    '',
  ].join('\n');
}

function licenceLine(taken: Taken): string {
  const licences = licencesOf(taken).map(oneLine);
  return licences.length === 0
    ? 'Lisens: ikke oppgitt på kartet. Spør dem som eier det.'
    : `Lisens: ikke oppgitt for kartet som helhet. Kilder på det oppgir: ${licences.join(', ')}.`;
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
