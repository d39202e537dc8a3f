import { useTranslation } from 'react-i18next';
import { SwitchRow } from '../../components/SwitchRow.tsx';
import type { PasteRow } from './model/planPaste.ts';
import { useCellText } from './useCellText.ts';
import type { PasteState } from './usePaste.ts';

export type RowsProps = { readonly state: PasteState; readonly rows: readonly PasteRow[] };

/** Rows that cannot be used as they are: what was expected, what came, in which row and column. */
export function BrokenRows({ state, rows }: RowsProps) {
  const { t } = useTranslation('paste');
  const cellText = useCellText(state);
  const { asked, change } = state;
  const mendable = state.rows.filter(({ lacks, broken }) => lacks.length === 0 && broken.length > 0);
  if (rows.length === 0 && mendable.length === 0) return null;
  return (
    <section className="paste__part" aria-labelledby="paste-broken">
      <h3 id="paste-broken">
        {t('unusable.title')} <span className="paste__count">{rows.length}</span>
      </h3>
      <ul className="paste__rows">
        {[...rows, ...(asked.choice.withoutBroken ? mendable : [])].map((row) => (
          <li key={row.number}>
            <strong>{t('unusable.row', { number: row.number })}</strong> {row.name}
            <ul>
              {row.lacks
                .filter(({ id }) => row.broken.every(({ target }) => target.id !== id))
                .map(({ id, label }) => (
                  <li key={id}>{t('unusable.lacks', { label })}</li>
                ))}
              {row.broken.map((cell) => (
                <li key={cell.column}>{cellText(cell)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
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
