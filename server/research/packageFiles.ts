import { readFileSync } from 'node:fs';
import path from 'node:path';
import { formatCursor, inLanguage, type Language } from '@sirkel/graph-schema';
import type { PackedFile } from '../exchange/zipFiles.ts';
import { citationFile, citationText, licencesOf } from './citation.ts';
import { findingsJson } from './findingsJson.ts';
import { brokerTable } from './tables/brokerTable.ts';
import { codebook, vocabularyTable, type Described } from './tables/codebook.ts';
import { coverageTable } from './tables/coverageTable.ts';
import { findingTable } from './tables/findingTable.ts';
import { needTable } from './tables/needTable.ts';
import { recommendationTable } from './tables/recommendationTable.ts';
import { municipalityTable } from './tables/municipalityTable.ts';
import { nodeColumns, relationColumns } from './tables/recordColumns.ts';
import { tableLines, type Reader, type Table } from './tables/Table.ts';
import type { Taken } from './Taken.ts';
import { SEED } from './takeOut.ts';
import { readmeEn } from './words/readmeEn.ts';
import type { ReadmeFacts } from './words/ReadmeFacts.ts';
import { readmeNb } from './words/readmeNb.ts';
import { readmeNn } from './words/readmeNn.ts';

const readmes: Readonly<Record<Language, (facts: ReadmeFacts) => string>> = {
  nb: readmeNb,
  nn: readmeNn,
  en: readmeEn,
};

/** All files of the researcher's package, the one to begin with first. Each is made when it is written. */
export function packageFiles(taken: Taken, language: Language): readonly PackedFile[] {
  const reader: Reader = { by: 'programs', language };
  const described: Described[] = [];
  const csv = <Row>(name: string, table: Table<Row>): PackedFile => {
    described.push({ file: name, columns: table.columns });
    return { name, text: tableLines(table, reader) };
  };
  const tables = [
    csv('nodes.csv', { columns: nodeColumns(), rows: taken.nodes }),
    csv('relations.csv', { columns: relationColumns(), rows: taken.relations }),
    csv('findings.csv', findingTable(taken, reader)),
    csv('coverage.csv', coverageTable(taken, reader)),
    csv('municipalities.csv', municipalityTable(taken, reader)),
    csv('recommendations.csv', recommendationTable(taken, reader)),
    csv('needs.csv', needTable(taken, reader)),
    csv('brokers.csv', brokerTable(taken, taken.brokers)),
  ];
  return [
    { name: 'README.md', text: [readmes[language](factsOf(taken, language))] },
    ...tables,
    { name: 'findings.json', text: findingsJson(taken) },
    { name: 'reference-model.json', text: [`${JSON.stringify(taken.settings.referenceModel, null, 2)}\n`] },
    { name: 'codebook.csv', text: tableLines(codebook(described), reader) },
    { name: 'vocabularies.csv', text: tableLines(vocabularyTable(described, taken.settings), reader) },
    { name: 'CITATION.txt', text: [citationText(taken, language)] },
    { name: 'CITATION.cff', text: [citationFile(taken)] },
    { name: 'reproduce.py', text: [readFileSync(path.join(import.meta.dirname, 'reproduce.py'), 'utf8')] },
  ];
}

function factsOf(taken: Taken, language: Language): ReadmeFacts {
  const { map, settings, cursor, takenAt, version, nodes, relations, findings, brokers } = taken;
  const alone = brokers.find(({ withGroups }) => !withGroups)?.brokers;
  return {
    title: inLanguage(settings.title, language),
    ...{ map, version, sequence: cursor.sequence, cursor: formatCursor(cursor) },
    day: takenAt.toISOString().slice(0, 10),
    ...{ nodes: nodes.length, relations: relations.length },
    pending: [...nodes, ...relations].filter(({ review }) => review === 'pending').length,
    ...{ told: findings.told.length, notRecorded: findings.notRecorded.length },
    leftOut: alone?.leftOut ?? { groups: 0, nodes: 0, relations: 0 },
    sources: alone?.sources ?? null,
    seed: SEED,
    licences: licencesOf(taken),
  };
}
