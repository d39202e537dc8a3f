import { municipalities, type LocalizedText, type MapSettings, type Vocabulary } from '@sirkel/graph-schema';
import type { Column, Table } from './Table.ts';

/** The columns of a file of the package. */
export type Described = { readonly file: string; readonly columns: readonly Column<never>[] };
type ColumnRow = { readonly file: string; readonly column: Column<never> };

/** What every column of every file means. Made from what the columns themselves say. */
export function codebook(files: readonly Described[]): Table<ColumnRow> {
  const words = (id: string, textOf: (row: ColumnRow) => LocalizedText): readonly Column<ColumnRow>[] =>
    inLanguages(id, textOf);
  return {
    columns: [
      plain('file', ({ file }) => file),
      plain('column', ({ column }) => column.id),
      plain('type', ({ column }) => column.type),
      plain('vocabulary', ({ column }) => column.vocabulary?.name ?? vocabularyOfSettings(column)),
      ...words('label', ({ column }) => column.labels),
      ...words('meaning', ({ column }) => column.help),
    ],
    rows: files.flatMap(({ file, columns }) => columns.map((column) => ({ file, column }))),
  };
}

type TermRow = {
  readonly vocabulary: string;
  readonly id: string;
  readonly label: LocalizedText;
  readonly meaning?: LocalizedText;
};

/** What every word means that may stand in a column; the map's own rings and barriers among them. */
export function vocabularyTable(files: readonly Described[], settings: MapSettings): Table<TermRow> {
  const used = new Map<string, Vocabulary>();
  for (const { vocabulary } of files.flatMap(({ columns }) => columns)) {
    if (vocabulary !== undefined) used.set(vocabulary.name, vocabulary);
  }
  const ofSettings = (vocabulary: string, terms: MapSettings['layers'] | MapSettings['barriers']): TermRow[] =>
    terms.map(({ id, labels, help }) => ({
      vocabulary,
      id,
      label: labels,
      ...(help === undefined ? {} : { meaning: help }),
    }));
  const rows: readonly TermRow[] = [
    ...[...used.values()].flatMap(({ name, terms }) =>
      terms.map(({ id, labels, help }) => ({
        ...{ vocabulary: name, id, label: labels },
        ...(help === undefined ? {} : { meaning: help }),
      })),
    ),
    ...ofSettings('Layer', settings.layers),
    ...ofSettings('Barrier', settings.barriers),
    ...municipalities.map(({ code, name }) => ({
      vocabulary: 'Municipality',
      id: code,
      label: { nb: name, nn: name, en: name },
    })),
  ];
  return {
    columns: [
      plain('vocabulary', ({ vocabulary }) => vocabulary),
      plain('term', ({ id }) => id),
      ...inLanguages<TermRow>('label', ({ label }) => label),
      ...inLanguages<TermRow>('meaning', ({ meaning }) => meaning),
    ],
    rows,
  };
}

function vocabularyOfSettings({ type }: Pick<Column<never>, 'type'>): string | null {
  if (type === 'layer' || type === 'id of a ring') return 'Layer';
  if (type.startsWith('barriers')) return 'Barrier';
  return type.startsWith('municipalities') ? 'Municipality' : null;
}

// The codebook explains the other tables, and stands for itself.
const nothing = { nb: '', nn: '', en: '' };

function plain<Row>(id: string, value: Column<Row>['value']): Column<Row> {
  return { id, type: 'text', labels: nothing, help: nothing, value };
}

function inLanguages<Row>(id: string, textOf: (row: Row) => LocalizedText | undefined): readonly Column<Row>[] {
  return (['nb', 'nn', 'en'] as const).map((language) =>
    plain(`${id}_${language}`, (row) => textOf(row)?.[language] ?? null),
  );
}
