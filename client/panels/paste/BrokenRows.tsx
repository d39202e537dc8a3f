import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { SwitchRow } from '../../components/SwitchRow.tsx';
import { useLanguage } from '../../state/usePreferences.ts';
import { listText } from '../details/Reading.ts';
import { MendField } from './MendField.tsx';
import type { PasteRow } from './model/planPaste.ts';
import type { Trouble } from './model/troublesOf.ts';
import { useCellText } from './useCellText.ts';
import type { PasteState } from './usePaste.ts';

export type RowsProps = { readonly state: PasteState; readonly rows: readonly PasteRow[] };

/** The id of the heading over what cannot be used, to which the first lines lead. */
export const brokenTitle = 'paste-broken';

// As many as one goes through before one looks at the spreadsheet again.
const FIRST = 20;
const MOST_NUMBERS = 6;

/** What cannot be used as it is: what was expected, what came, in which rows and column, and what is to stand instead. */
export function BrokenRows({ state, rows }: RowsProps) {
  const { t } = useTranslation('paste');
  const { asked, change, troubles } = state;
  const [all, setAll] = useState(false);
  const mendable = state.rows.filter(({ lacks, broken }) => lacks.length === 0 && broken.length > 0);
  const lacking = rows.filter(({ lacks, broken }) =>
    lacks.some(({ id }) => broken.every(({ target }) => target.id !== id)),
  );
  const shown = all ? troubles : troubles.slice(0, FIRST);
  if (rows.length === 0 && troubles.length === 0) return null;
  return (
    <section className="paste__part" aria-labelledby={brokenTitle}>
      <h3 id={brokenTitle} tabIndex={-1}>
        {t('unusable.title')} <span className="paste__count">{rows.length}</span>
      </h3>
      <ul className="paste__rows">
        {shown.map((trouble) => (
          <OneTrouble key={trouble.key} state={state} trouble={trouble} />
        ))}
        {lacking.map(({ number, name, lacks }) => (
          <li key={number}>
            <strong>{t('unusable.row', { number })}</strong> {name}
            <p>{t('unusable.lacks', { label: lacks.map(({ label }) => label).join(', ') })}</p>
          </li>
        ))}
      </ul>
      {shown.length === troubles.length ? null : (
        <Button variant="tertiary" onClick={() => setAll(true)}>
          {t('new.all', { count: troubles.length - shown.length })}
        </Button>
      )}
      {mendable.length === 0 ? null : (
        <SwitchRow
          label={t('unusable.take', { count: mendable.length })}
          isOn={asked.choice.withoutBroken}
          onChange={(withoutBroken) => {
            change({ choice: { ...asked.choice, withoutBroken } });
          }}
        />
      )}
    </section>
  );
}

function OneTrouble({ state, trouble }: { readonly state: PasteState; readonly trouble: Trouble }) {
  const { t } = useTranslation('paste');
  const language = useLanguage();
  const cellText = useCellText(state);
  const { cell, rows } = trouble;
  const numbers = rows.slice(0, MOST_NUMBERS).map(String);
  const more = rows.length - numbers.length;
  return (
    <li className="paste__standing">
      <div>
        {cellText(cell)}
        <p className="quiet">
          {more > 0
            ? t('unusable.rowsAndMore', { numbers: numbers.join(', '), count: more })
            : t('unusable.rows', { count: rows.length, numbers: listText(numbers, language) })}
        </p>
      </div>
      <MendField state={state} trouble={trouble} />
    </li>
  );
}
