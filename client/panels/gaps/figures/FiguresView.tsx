import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WhenTold } from '../../frame/Told.tsx';
import type { Told } from '../../frame/Told.tsx';
import { TakeList } from '../TakeAway.tsx';
import type { Indicators, OverTime } from './Figures.ts';
import { forResearchers, IndicatorEntries, IndicatorList } from './IndicatorList.tsx';
import type { IndicatorListProps } from './IndicatorList.tsx';
import { OverTimeSections } from './OverTimeSections.tsx';
import './figures.css';

export type FiguresViewProps = Pick<IndicatorListProps, 'withGroups' | 'onWithGroups' | 'onShow'> & {
  readonly indicators: Told<Indicators>;
  readonly overTime: Told<OverTime>;
  /** Where something to compare with is chosen, and what came of it. */
  readonly comparison: ReactNode;
  /** The tables for researchers, shown when they are asked for. */
  readonly research: () => ReactNode;
};

/** The numbers of a whole map, how they came to be, and what they differ from. */
export function FiguresView({ indicators, overTime, comparison, research, ...given }: FiguresViewProps) {
  const { t } = useTranslation('figures');
  return (
    <div className="figures">
      <p className="gaps__note">{t('about')}</p>
      <WhenTold told={indicators}>
        {(data) => (
          <>
            <IndicatorList data={data} {...given} />
            <TakeList list="indicators" withGroups={given.withGroups} />
          </>
        )}
      </WhenTold>
      <WhenTold told={overTime}>{(data) => <OverTimeSections data={data} />}</WhenTold>
      {comparison}
      <ForResearchers indicators={indicators} onShow={given.onShow} research={research} />
    </div>
  );
}

function ForResearchers({
  indicators,
  onShow,
  research,
}: Pick<FiguresViewProps, 'indicators' | 'onShow' | 'research'>) {
  const { t } = useTranslation('research');
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="figures__group">
      <h3>{t('title')}</h3>
      <p className="quiet figures__text">{t('text')}</p>
      <details
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open);
        }}
      >
        <summary>{t('open')}</summary>
        {isOpen ? (
          <>
            {indicators.state === 'answered' ? (
              <WhenTold told={indicators}>
                {(data) => <IndicatorEntries data={data} ids={forResearchers} onShow={onShow} />}
              </WhenTold>
            ) : null}
            {research()}
          </>
        ) : null}
      </details>
    </section>
  );
}
