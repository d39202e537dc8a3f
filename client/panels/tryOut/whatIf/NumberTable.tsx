import { useTranslation } from 'react-i18next';
import { localesOf } from '../../../i18n/localesOf.ts';
import { useLanguage } from '../../../state/usePreferences.ts';
import { How } from './How.tsx';
import type { Answered } from './Result.tsx';

type Indicator = Answered['indicators'][number];
type NumberTableProps = { readonly indicators: readonly Indicator[] };

/** The numbers of the whole map before and after; those that stay the same folded away. */
export function NumberTable({ indicators }: NumberTableProps) {
  const { t } = useTranslation('whatIf');
  const language = useLanguage();
  const changed = indicators.filter(({ before, after }) => before !== after);
  const same = indicators.filter(({ before, after }) => before === after);
  return (
    <section>
      <h4>{t('numbers.title')}</h4>
      {changed.length === 0 ? <p>{t('numbers.allSame')}</p> : <Numbers indicators={changed} />}
      {changed.length === 0 ? null : <p className="quiet">{t('numbers.about')}</p>}
      {same.length === 0 ? null : (
        <details className="tried-fold">
          <summary>{t('numbers.same', { count: same.length })}</summary>
          <Numbers indicators={same} />
        </details>
      )}
      <How>
        {indicators.map(({ id, name, definition }) => (
          <p key={id}>
            <strong>{name[language] ?? name.nb}.</strong> {definition[language] ?? definition.nb}
          </p>
        ))}
      </How>
    </section>
  );
}

function Numbers({ indicators }: NumberTableProps) {
  const { t } = useTranslation('whatIf');
  const language = useLanguage();
  return (
    <table className="tried-numbers">
      <thead>
        <tr>
          <th scope="col">{t('numbers.number')}</th>
          <th scope="col">{t('numbers.now')}</th>
          <th scope="col">{t('numbers.then')}</th>
        </tr>
      </thead>
      <tbody>
        {indicators.map((indicator) => (
          <tr key={indicator.id}>
            <th scope="row">
              {indicator.name[language] ?? indicator.name.nb}
              <span className="quiet">{indicator.meaning[language] ?? indicator.meaning.nb}</span>
            </th>
            <Value value={indicator.before} unit={indicator.unit} />
            <Value value={indicator.after} unit={indicator.unit} word={wordOf(indicator)} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type ValueProps = {
  readonly value: number | null;
  readonly unit: string;
  readonly word?: 'better' | 'worse' | null;
};

function Value({ value, unit, word = null }: ValueProps) {
  const { t } = useTranslation('whatIf');
  const language = useLanguage();
  if (value === null) return <td className="quiet">{t('numbers.unknown')}</td>;
  const format = new Intl.NumberFormat(localesOf(language), {
    style: unit === 'share' ? 'percent' : 'decimal',
    maximumFractionDigits: { count: 0, share: 1 }[unit] ?? 3,
  });
  return (
    <td>
      {format.format(value)}
      {word === null ? null : <span className="tried-word"> {t(`numbers.${word}`)}</span>}
    </td>
  );
}

/** Whether it got better or worse, where that is clear. */
function wordOf({ before, after, moreIsBetter }: Indicator): 'better' | 'worse' | null {
  if (moreIsBetter === null || before === null || after === null || before === after) return null;
  return after > before === moreIsBetter ? 'better' : 'worse';
}
