import { useTranslation } from 'react-i18next';
import { localesOf } from '../../../i18n/localesOf.ts';
import { useLanguage } from '../../../state/usePreferences.ts';
import { How } from './How.tsx';
import type { Answered } from './Answered.ts';

type Indicator = Answered['indicators'][number];
// More is noise.
const MOST_DIGITS = 5;
type IndicatorTableProps = { readonly indicators: readonly Indicator[] };

/** The numbers of the whole map before and after; those that stay the same folded away. */
export function IndicatorTable({ indicators }: IndicatorTableProps) {
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

function Numbers({ indicators }: IndicatorTableProps) {
  const { t } = useTranslation('whatIf');
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
          <Row key={indicator.id} indicator={indicator} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ indicator }: { readonly indicator: Indicator }) {
  const { t } = useTranslation('whatIf');
  const language = useLanguage();
  const format = useFormat(indicator);
  const word = wordOf(indicator);
  return (
    <tr>
      <th scope="row">
        {indicator.name[language] ?? indicator.name.nb}
        <span className="quiet">{indicator.meaning[language] ?? indicator.meaning.nb}</span>
      </th>
      <td>{format(indicator.before)}</td>
      <td>
        {format(indicator.after)}
        {word === null ? null : <span className="tried-word"> {t(`numbers.${word}`)}</span>}
      </td>
    </tr>
  );
}

/** Both values with as many digits as it takes to tell them apart. */
function useFormat({ before, after, unit }: Indicator): (value: number | null) => string {
  const { t } = useTranslation('whatIf');
  const language = useLanguage();
  const write = (value: number, digits: number): string =>
    new Intl.NumberFormat(localesOf(language), {
      style: unit === 'share' ? 'percent' : 'decimal',
      maximumFractionDigits: digits,
    }).format(value);
  let digits = unit === 'share' ? 1 : 2;
  const looksAlike = (): boolean =>
    before !== null && after !== null && before !== after && write(before, digits) === write(after, digits);
  while (digits < MOST_DIGITS && looksAlike()) digits += 1;
  return (value) => (value === null ? t('numbers.unknown') : write(value, digits));
}

/** Whether it got better or worse, where that is clear. */
function wordOf({ before, after, moreIsBetter }: Indicator): 'better' | 'worse' | null {
  if (!moreIsBetter || before === null || after === null || before === after) return null;
  return after > before ? 'better' : 'worse';
}
