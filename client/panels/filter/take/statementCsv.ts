import {
  csvLines,
  forNorwegianSheets,
  forPrograms,
  inLanguage,
  municipality,
  nodeKind,
  relationKind,
  vocabularies,
} from '@sirkel/graph-schema';
import type { Cell, Graph, Language, NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import type { TFunction } from 'i18next';
import type { Statement } from '../../../view/filter/statements.ts';
import { nodeFacts } from '../../../view/nodeFacts.ts';
import { relationSentence } from '../../../view/sentences.ts';
import { termLabel } from '../../details/Reading.ts';

/** The columns, in their order. */
const columns = [
  'sort',
  'name',
  'kind',
  'layer',
  'elements',
  'status',
  'sector',
  'scope',
  'municipalities',
  'summary',
  'certainty',
  'title',
  'where',
  'url',
  'retrieved',
  'licence',
  'note',
  'id',
] as const;
type Row = Readonly<Record<(typeof columns)[number], Cell>>;

/** Statements as a file that a spreadsheet opens: one row each, in the reader's words, by the rules of the server's own. */
export function statementCsv(
  graph: Graph,
  statements: readonly Statement[],
  t: TFunction<'statementList'>,
  language: Language,
): string {
  const rows = statements.map((statement) => {
    const row = rowOf(graph, statement, t, language);
    return columns.map((column) => row[column]);
  });
  const form = language === 'en' ? forPrograms : forNorwegianSheets;
  return [
    ...csvLines(
      columns.map((column) => t(`columns.${column}`)),
      rows,
      form,
    ),
  ].join('');
}

function rowOf(graph: Graph, { record, source }: Statement, t: TFunction<'statementList'>, language: Language): Row {
  return {
    ...('from' in record ? ofTie(graph, record, t, language) : ofNode(graph, record, t, language)),
    status: termLabel(vocabularies.status, record.status, language),
    certainty: source === null ? t('noSource') : termLabel(vocabularies.certainty, source.certainty, language),
    title: source?.title ?? null,
    where: source?.where ?? null,
    url: source?.url ?? null,
    retrieved: source?.retrievedAt ?? null,
    licence: source?.licence ?? null,
    note: source?.note ?? null,
    id: record.id,
  };
}

type OfRecord = Pick<
  Row,
  'sort' | 'name' | 'kind' | 'layer' | 'elements' | 'sector' | 'scope' | 'municipalities' | 'summary'
>;

function ofNode(graph: Graph, node: NodeRecord, t: TFunction<'statementList'>, language: Language): OfRecord {
  const { layer, elements, sector, municipalities } = nodeFacts(node);
  const ring = graph.settings?.layers.find(({ id }) => id === layer);
  const listed = (words: readonly string[]): Cell => (words.length === 0 ? null : words.join(', '));
  return {
    sort: t('entry'),
    name: node.name,
    kind: nodeKind(node.kind).labels[language],
    layer: ring === undefined ? null : inLanguage(ring.labels, language),
    elements: listed(elements.map((element) => termLabel(vocabularies.element, element, language))),
    sector: sector === undefined ? null : termLabel(vocabularies.sector, sector, language),
    scope: node.scope === undefined ? null : termLabel(vocabularies.scope, node.scope, language),
    municipalities: listed(municipalities.map((code) => municipality(code)?.name ?? code)),
    summary: node.summary === undefined ? null : inLanguage(node.summary, language),
  };
}

function ofTie(graph: Graph, tie: RelationRecord, t: TFunction<'statementList'>, language: Language): OfRecord {
  const kind = relationKind(tie.kind);
  const nameOf = (id: string): string => graph.nodes.get(id)?.name ?? id;
  return {
    sort: t('tie'),
    name: relationSentence(kind, { from: nameOf(tie.from), to: nameOf(tie.to) }, language),
    kind: kind.labels[language],
    ...{ layer: null, elements: null, sector: null, scope: null, municipalities: null },
    summary: tie.note ?? null,
  };
}
