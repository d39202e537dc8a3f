import { useTranslation } from 'react-i18next';
import { SelectField } from '../../components/SelectField.tsx';
import type { RowsProps } from './BrokenRows.tsx';

/** Rows that say the same as an earlier one. */
export function AlikeRows({ state, rows }: RowsProps) {
  const { t } = useTranslation('paste');
  const { asked, change } = state;
  if (rows.length === 0) return null;
  return (
    <section className="paste__part" aria-labelledby="paste-alike">
      <h3 id="paste-alike">
        {t('alike.title')} <span className="paste__count">{rows.length}</span>
      </h3>
      <SelectField
        label={t('standing.all')}
        value={asked.choice.alike}
        options={(['skip', 'add'] as const).map((action) => ({ id: action, label: t(`standing.${action}`) }))}
        onChange={(value) => {
          change({ choice: { ...asked.choice, alike: value === 'add' ? 'add' : 'skip' } });
        }}
      />
      <ul className="paste__rows">
        {rows.map(({ number, name, like }) => (
          <li key={number}>{t('alike.row', { number, name, like })}</li>
        ))}
      </ul>
    </section>
  );
}
