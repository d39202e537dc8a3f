import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/Icon.tsx';
import { MOST_SHOWN } from '../../../state/address.ts';
import { useLanguage } from '../../../state/usePreferences.ts';
import { useLeftOut } from '../useLeftOut.ts';
import type { Indicator, Indicators } from './Figures.ts';
import { useFigureText } from './useFigureText.ts';

export type IndicatorEntryProps = {
  readonly indicator: Indicator;
  readonly cursor: Indicators['cursor'];
  /** Shows nodes on the map. */
  readonly onShow: (ids: readonly string[]) => void;
};

// Those that are told of some nodes: which, the button says.
const showable = ['needsMet', 'largestPiece', 'untied', 'coreDepth'] as const;

/** A number of the whole map, what it means in a line, and how it was worked out. */
export function IndicatorEntry({ indicator, cursor, onShow }: IndicatorEntryProps) {
  const { t } = useTranslation('figures');
  const language = useLanguage();
  const written = useFigureText();
  const { id, value, gap, unit, name, meaning, nodes } = indicator;
  const shown = showable.find((each) => each === id);
  return (
    <li className="figure">
      <p className="figure__line">
        <span className="figure__name">{name[language] ?? name.nb}</span>
        <span className="figure__value" data-unknown={value === null || undefined}>
          {value === null ? t('noValue') : written.value(value, unit)}
        </span>
      </p>
      <p className="figure__meaning">
        {meaning[language] ?? meaning.nb}
        {gap === null ? null : <span className="figure__gap"> {t(`gaps.${gap}`)}</span>}
      </p>
      <div className="finding__tools">
        {shown === undefined || nodes.length === 0 ? null : (
          <button
            type="button"
            className="text-button finding__show"
            onClick={() => {
              onShow(nodes);
            }}
          >
            {nodes.length <= MOST_SHOWN
              ? t(`show.${shown}`)
              : t('showFirst', { said: t(`show.${shown}`), count: MOST_SHOWN })}
            <Icon name="arrow" />
          </button>
        )}
        <HowWorkedOut indicator={indicator} cursor={cursor} />
      </div>
    </li>
  );
}

function HowWorkedOut({ indicator, cursor }: Pick<IndicatorEntryProps, 'indicator' | 'cursor'>) {
  const { t } = useTranslation(['figures', 'gaps']);
  const sayLeftOut = useLeftOut();
  const language = useLanguage();
  const { formula, seed, method } = indicator;
  const { definition, basis, reference, leftOut } = method;
  return (
    <details className="finding__method">
      <summary>{t('how')}</summary>
      <p>{definition[language] ?? definition.nb}</p>
      {formula === null ? null : <p>{t('formula', { formula })}</p>}
      <p>
        {t(`gaps:basis.${basis}`)}
        {reference === null ? '' : ` ${t('gaps:reference', { reference })}`}
      </p>
      <p>
        {t('gaps:statuses')} {leftOut === null ? '' : sayLeftOut(leftOut)}
        {seed === null ? '' : ` ${t('seed', { seed })}`}
      </p>
      <p className="figure__cursor">{t('state', { cursor })}</p>
    </details>
  );
}
