import { vocabularies } from '@sirkel/graph-schema';
import type { Graph, NodeKind } from '@sirkel/graph-schema';
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
import { columnsOf } from './model/sheetColumns.ts';
import type { SheetColumn } from './model/recogniseColumns.ts';
import type { SheetRow } from './model/Sheet.ts';

/** What somebody has chosen of what was pasted. */
export type Asked = {
  readonly kind: NodeKind;
  /** Whether the first row holds headings; null: as it looks. */
  readonly headings: boolean | null;
  /** What single columns become, by their number; an empty text: nothing. */
  readonly targets: ReadonlyMap<number, string>;
  /** What all rows say in a field that no column becomes, by its id. */
  readonly forAll: ReadonlyMap<string, string>;
  /** The status of new entries whose row says nothing of it. */
  readonly status: string;
  readonly choice: PasteChoice;
  readonly source: { readonly title: string; readonly certainty: string };
};

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
  /** What saving would ask for; the ids of new nodes are kept, so that saving twice adds once. */
  readonly edits: PasteEdits;
};

/** Works out what would become of rows that were pasted, as they are and as was chosen. */
export function usePaste(graph: Graph, pasted: readonly SheetRow[], width: number, title: string): PasteState {
  const { t } = useTranslation('paste');
  const language = useLanguage();
  const [asked, setAsked] = useState<Asked>(() => ({
    kind: 'actor',
    headings: null,
    targets: new Map(),
    forAll: new Map(),
    status: firstStatus('actor'),
    choice: carefully,
    source: { title, certainty: vocabularies.certainty.terms[0]?.id ?? 'stated' },
  }));
  const [ids] = useState(() => new Map<number, string>());
  const { settings } = graph;
  const { kind, forAll, status, choice, source } = asked;
  const targets = useMemo(() => pasteTargets(kind, settings, language), [kind, settings, language]);
  const {
    headings,
    columns,
    rows: sheet,
  } = useMemo(
    () => columnsOf({ rows: pasted, width, headings: asked.headings, chosen: asked.targets, targets, kind }),
    [pasted, width, asked.headings, asked.targets, targets, kind],
  );
  const rows = useMemo(
    () =>
      planPaste({ rows: sheet, columns: columns.map(({ target }) => target), targets, forAll, kind, graph, settings }),
    [sheet, columns, targets, forAll, kind, graph, settings],
  );
  const edits = useMemo(() => {
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
    edits,
  };
}
