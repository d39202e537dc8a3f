import type { NodeRecord } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../components/SelectField.tsx';
import { useLanguage } from '../../state/usePreferences.ts';
import { listText } from '../details/Reading.ts';
import type { RowsProps } from './BrokenRows.tsx';
import { actionOf, confirms } from './model/PasteChoice.ts';
import type { PasteChoice, RowAction } from './model/PasteChoice.ts';
import { filledFields } from './model/pasteEdits.ts';
import type { PasteRow } from './model/planPaste.ts';
import { useDifferences } from './useDifferences.ts';
import { useFactText } from './useFactText.ts';
import type { PasteState } from './usePaste.ts';

const actions: readonly RowAction[] = ['skip', 'fill', 'update', 'add'];

/** Rows that are on the map already: which entry it is, what it says, and what is to happen. */
export function StandingRows({ state, rows }: RowsProps) {
  const { t } = useTranslation('paste');
  const { asked, change } = state;
  const { choice } = asked;
  if (rows.length === 0) return null;
  const chosen = new Set(rows.map((row) => actionOf(row, choice)));
  const [only] = chosen;
  const isMixed = chosen.size > 1;
  return (
    <section className="paste__part" aria-labelledby="paste-standing">
      <h3 id="paste-standing">
        {t('standing.title')} <span className="paste__count">{rows.length}</span>
      </h3>
      <SelectField
        label={t('standing.all')}
        value={isMixed ? '' : (only ?? 'skip')}
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
  const factText = useFactText();
  const { asked, change } = state;
  if (row.standing === null) return null;
  const { node, by } = row.standing;
  const action = actionOf(row, asked.choice);
  return (
    <li className="paste__standing">
      <div>
        <strong>{t('unusable.row', { number: row.number })}</strong> {row.name}
        <p>{t(`standing.${by}`, { name: node.name })}</p>
        {confirms(row) ? <p>{t('standing.suggested')}</p> : null}
        <details>
          <summary>{t('standing.show')}</summary>
          <p className="quiet">{factText(contentOfNode(node), node.kind)}</p>
        </details>
        {action === 'add' ? null : <Outcome row={row} node={node} action={action} />}
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

type OutcomeProps = {
  readonly row: PasteRow;
  readonly node: NodeRecord;
  readonly action: Exclude<RowAction, 'add'>;
};

/** What a row changes of what stands on the map, and what it says otherwise that is left as it is. */
function Outcome({ row, node, action }: OutcomeProps) {
  const { t } = useTranslation('paste');
  const language = useLanguage();
  const differences = useDifferences(row, node);
  const fills = new Set(filledFields(node, row));
  const names = (some: typeof differences): string =>
    listText(
      some.map(({ label }) => label),
      language,
    ).toLocaleLowerCase(language);
  const filled = action === 'fill' ? differences.filter(({ id }) => fills.has(id)) : [];
  // What the map says nothing of is no disagreement: it would only be lost.
  const lost = action === 'skip' ? differences.filter(({ id }) => fills.has(id)) : [];
  const left = differences.filter(({ id }) => !fills.has(id));
  if (differences.length === 0) return <p className="quiet">{t('standing.fillsNothing')}</p>;
  if (action === 'update') {
    return (
      <ul>
        {differences.map(({ id, label, from, to }) => (
          <li key={id}>{t('standing.change', { label, from: from === '' ? t('columns.empty') : from, to })}</li>
        ))}
      </ul>
    );
  }
  return (
    <>
      {filled.length === 0 ? null : <p className="quiet">{t('standing.fills', { fields: names(filled) })}</p>}
      {lost.length === 0 ? null : <p className="quiet">{t('standing.loses', { fields: names(lost) })}</p>}
      {left.length === 0 ? null : <p className="quiet">{t('standing.leaves', { fields: names(left) })}</p>}
    </>
  );
}

const contentOfNode = (node: NodeRecord): Readonly<Record<string, unknown>> => ({ ...node });

/** What is chosen for all is chosen for each, whatever was chosen for it before. */
function forAll(choice: PasteChoice, rows: readonly PasteRow[], standing: RowAction): PasteChoice {
  const numbers = new Set(rows.map(({ number }) => number));
  return { ...choice, standing, rows: new Map([...choice.rows].filter(([number]) => !numbers.has(number))) };
}
