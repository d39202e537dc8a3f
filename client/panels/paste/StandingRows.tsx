import { nodeFields } from '@sirkel/graph-schema';
import type { NodeRecord } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../components/SelectField.tsx';
import { useLanguage } from '../../state/usePreferences.ts';
import { listText } from '../details/Reading.ts';
import type { RowsProps } from './BrokenRows.tsx';
import { actionOf } from './model/PasteChoice.ts';
import type { PasteChoice, RowAction } from './model/PasteChoice.ts';
import { filledFields } from './model/pasteEdits.ts';
import type { PasteRow } from './model/planPaste.ts';
import { useFactText } from './useFactText.ts';
import type { PasteState } from './usePaste.ts';

const actions: readonly RowAction[] = ['skip', 'fill', 'add'];

/** Rows that are on the map already: which entry it is, what it says, and what is to happen. */
export function StandingRows({ state, rows }: RowsProps) {
  const { t } = useTranslation('paste');
  const { asked, change } = state;
  const { choice } = asked;
  if (rows.length === 0) return null;
  const isMixed = rows.some((row) => actionOf(row, choice) !== choice.standing);
  return (
    <section className="paste__part" aria-labelledby="paste-standing">
      <h3 id="paste-standing">
        {t('standing.title')} <span className="paste__count">{rows.length}</span>
      </h3>
      <SelectField
        label={t('standing.all')}
        value={isMixed ? '' : choice.standing}
        {...(isMixed ? { empty: t('standing.mixed') } : {})}
        options={actions.map((action) => ({ id: action, label: t(`standing.${action}`) }))}
        onChange={(value) => {
          const standing = actions.find((action) => action === value);
          if (standing !== undefined) change({ choice: forAll(choice, rows, standing) });
        }}
      />
      <ul className="paste__rows">
        {rows.map((row) => (
          <Row key={row.number} state={state} row={row} />
        ))}
      </ul>
    </section>
  );
}

function Row({ state, row }: { readonly state: PasteState; readonly row: PasteRow }) {
  const { t } = useTranslation('paste');
  const language = useLanguage();
  const factText = useFactText();
  const { asked, change } = state;
  if (row.standing === null) return null;
  const { node, by } = row.standing;
  const action = actionOf(row, asked.choice);
  const fields = nodeFields(node.kind);
  const fills = filledFields(node, row).map((id) => fields.find((field) => field.id === id)?.labels[language] ?? id);
  const isOffered = action === 'fill';
  return (
    <li className="paste__standing">
      <div>
        <strong>{t('unusable.row', { number: row.number })}</strong> {row.name}
        <p>{t(`standing.${by}`, { name: node.name })}</p>
        <details>
          <summary>{t('standing.show')}</summary>
          <p className="quiet">{factText(contentOfNode(node), node.kind)}</p>
        </details>
        {isOffered ? (
          <p className="quiet">
            {fills.length === 0
              ? t('standing.fillsNothing')
              : t('standing.fills', { fields: listText(fills, language).toLocaleLowerCase(language) })}
          </p>
        ) : null}
      </div>
      <select
        className="ds-input"
        aria-label={t('standing.one', { number: row.number, name: row.name })}
        value={action}
        onChange={({ target }) => {
          const next = actions.find((each) => each === target.value);
          if (next === undefined) return;
          change({ choice: { ...asked.choice, rows: new Map([...asked.choice.rows, [row.number, next]]) } });
        }}
      >
        {actions.map((each) => (
          <option key={each} value={each}>
            {t(`standing.${each}`)}
          </option>
        ))}
      </select>
    </li>
  );
}

const contentOfNode = (node: NodeRecord): Readonly<Record<string, unknown>> => ({ ...node });

/** What is chosen for all is chosen for each, whatever was chosen for it before. */
function forAll(choice: PasteChoice, rows: readonly PasteRow[], standing: RowAction): PasteChoice {
  const numbers = new Set(rows.map(({ number }) => number));
  return { ...choice, standing, rows: new Map([...choice.rows].filter(([number]) => !numbers.has(number))) };
}
