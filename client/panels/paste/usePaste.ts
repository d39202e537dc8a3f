import { vocabularies } from '@sirkel/graph-schema';
import type { Graph, NodeKind } from '@sirkel/graph-schema';
import type { TFunction } from 'i18next';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../state/usePreferences.ts';
import { carefully } from './model/PasteChoice.ts';
import type { PasteChoice } from './model/PasteChoice.ts';
import { pasteEdits } from './model/pasteEdits.ts';
import type { PasteEdits } from './model/pasteEdits.ts';
import { firstStatus } from '../edit/model/firstStatus.ts';
import { pasteTargets } from './model/PasteTarget.ts';
import type { PasteTarget } from './model/PasteTarget.ts';
import { planPaste } from './model/planPaste.ts';
import type { PasteRow } from './model/planPaste.ts';
import { kindOfRows } from './model/kindColumn.ts';
import { noMends } from './model/Mends.ts';
import type { Mends } from './model/Mends.ts';
import { headerKey } from './model/recogniseColumns.ts';
import { troublesOf } from './model/troublesOf.ts';
import type { Trouble } from './model/troublesOf.ts';
import { columnsOf } from './model/sheetColumns.ts';
import type { SheetColumn } from './model/recogniseColumns.ts';
import type { Pasted, SheetRow } from './model/Sheet.ts';

/** What somebody has chosen of what was pasted. */
export type Asked = {
  readonly kind: NodeKind;
  /** Whether the first row holds headings; null: as it looks. */
  readonly headings: boolean | null;
  /** What single columns become, by their number; an empty text: nothing. */
  readonly targets: ReadonlyMap<number, string>;
  /** What all rows say in a field that no column becomes, by its id. */
  readonly forAll: ReadonlyMap<string, string>;
  /** What stands instead of what nobody understands. */
  readonly mends: Mends;
  /** The status of new entries whose row says nothing of it. */
  readonly status: string;
  readonly choice: PasteChoice;
  readonly source: { readonly title: string; readonly certainty: string };
};

/** What was chosen of rows that were pasted before, with what became of columns by their headings. */
export type KeptChoice = { readonly asked: Asked; readonly byHeading: ReadonlyMap<string, string> };

/** What was pasted, and what would become of it. */
export type PasteState = {
  readonly asked: Asked;
  readonly change: (next: Partial<Asked>) => void;
  readonly targets: readonly PasteTarget[];
  readonly headings: boolean;
  readonly columns: readonly SheetColumn[];
  /** Without the headings. */
  readonly sheet: readonly SheetRow[];
  readonly rows: readonly PasteRow[];
  /** What cannot be used as it was pasted, also where it has been mended since. */
  readonly troubles: readonly Trouble[];
  /** What saving would ask for; the ids of new nodes are kept, so that saving twice adds once. */
  readonly edits: PasteEdits;
};

/** What has been chosen before anything is: of what was pasted before, what holds for these rows too. */
function beginning(sheet: Pasted['reading'], title: string, kept: KeptChoice | null): Asked {
  const stated = vocabularies.certainty.terms[0]?.id ?? 'stated';
  const kind = kindOfRows(sheet.rows, sheet.width) ?? 'actor';
  if (kept === null) {
    const source = { title, certainty: stated };
    const nothing = { headings: null, targets: new Map(), forAll: new Map(), mends: noMends, choice: carefully };
    return { kind, status: firstStatus(kind), source, ...nothing };
  }
  const cells = sheet.rows[0]?.cells ?? [];
  const targets = new Map(
    [...kept.byHeading].flatMap(([heading, target]) => {
      const at = cells.findIndex((cell) => headerKey(cell) === heading);
      return at < 0 ? [] : [[at, target] as const];
    }),
  );
  return { ...kept.asked, targets, headings: null, choice: { ...kept.asked.choice, rows: new Map() } };
}

/** Works out what would become of rows that were pasted, as they are and as was chosen. */
export function usePaste(graph: Graph, { reading, title }: Pasted, kept: KeptChoice | null): PasteState {
  const { t } = useTranslation('paste');
  const language = useLanguage();
  const [asked, setAsked] = useState<Asked>(() => beginning(reading, title, kept));
  const [ids] = useState(() => new Map<number, string>());
  const { settings } = graph;
  const { kind, forAll, mends } = asked;
  const ofKind = t('columns.kind');
  const targets = useMemo(() => pasteTargets(kind, settings, language, ofKind), [kind, settings, language, ofKind]);
  const {
    headings,
    columns,
    rows: sheet,
  } = useMemo(
    () => columnsOf({ ...reading, headings: asked.headings, chosen: asked.targets, targets, kind }),
    [reading, asked.headings, asked.targets, targets, kind],
  );
  const plain = useMemo(
    () =>
      planPaste({ rows: sheet, columns: columns.map(({ target }) => target), targets, forAll, kind, graph, settings }),
    [sheet, columns, targets, forAll, kind, graph, settings],
  );
  const rows = useMemo(() => {
    const ofColumns = columns.map(({ target }) => target);
    if (mends.size === 0) return plain;
    return planPaste({ rows: sheet, columns: ofColumns, targets, forAll, mends, kind, graph, settings });
  }, [plain, sheet, columns, targets, forAll, mends, kind, graph, settings]);
  const troubles = useMemo(() => troublesOf(plain), [plain]);
  const edits = useEditsOf(rows, asked, ids, t);
  return {
    asked,
    change: (next) => {
      setAsked((before) => ({ ...before, ...next }));
    },
    targets,
    headings,
    columns,
    sheet,
    rows,
    troubles,
    edits,
  };
}

function useEditsOf(
  rows: readonly PasteRow[],
  { choice, kind, status, source }: Asked,
  ids: Map<number, string>,
  t: TFunction<'paste'>,
): PasteEdits {
  return useMemo(() => {
    const retrievedAt = new Date().toISOString().slice(0, 10);
    return pasteEdits({
      rows,
      choice,
      kind,
      status,
      sourceOf: ({ number }) => ({ ...source, where: t('sourceWhere', { number }), retrievedAt }),
      newId: ({ number }) => {
        const id = ids.get(number) ?? globalThis.crypto.randomUUID();
        ids.set(number, id);
        return id;
      },
    });
  }, [rows, choice, kind, status, source, ids, t]);
}

/** What somebody has chosen, to go on with when other rows are pasted: single columns by their headings. */
export function keptOf({ asked, columns }: PasteState): KeptChoice {
  const byHeading = [...asked.targets].map(([at, target]) => [headerKey(columns[at]?.heading ?? ''), target] as const);
  return { asked, byHeading: new Map(byHeading.filter(([heading]) => heading !== '')) };
}
