import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import type { RowsProps } from './BrokenRows.tsx';
import { useFactText } from './useFactText.ts';

// As many as one looks through before one trusts the rest.
const FIRST = 12;

/** Rows that become something new, with what each will say. */
export function NewRows({ state, rows }: RowsProps) {
  const { t } = useTranslation('paste');
  const factText = useFactText();
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, FIRST);
  return (
    <section className="paste__part" aria-labelledby="paste-new">
      <h3 id="paste-new">
        {t('new.title')} <span className="paste__count">{rows.length}</span>
      </h3>
      {rows.length === 0 ? <p className="quiet">{t('new.nothing')}</p> : null}
      <ol className="paste__rows">
        {shown.map(({ number, name, record }) => (
          <li key={number} value={number}>
            <strong>{name}</strong>{' '}
            <span className="quiet">{factText({ status: state.asked.status, ...record }, state.asked.kind)}</span>
          </li>
        ))}
      </ol>
      {shown.length === rows.length ? null : (
        <Button variant="tertiary" onClick={() => setAll(true)}>
          {t('new.all', { count: rows.length - shown.length })}
        </Button>
      )}
    </section>
  );
}
