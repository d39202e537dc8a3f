import { useTranslation } from 'react-i18next';
import { useAddress } from '../../state/useAddress.ts';
import { tallyDrawn } from '../../view/drawnTies.ts';
import { tieWords } from '../frame/tieWords.ts';
import { countedText } from './countedText.ts';
import type { Facet, VisibleGraph } from '../../view/visibleGraph.ts';
import type { FilterOption } from './filterOptions.ts';
import { shownCounts } from './shownCounts.ts';

export type ShownSummaryProps = {
  readonly visible: VisibleGraph;
  readonly optionsOf: (facet: Facet) => readonly FilterOption[];
};

const told = [
  ['kinds', 'kind'],
  ['layers', 'ring'],
  ['statuses', 'status'],
] as const;

/** What is shown, in short: how many of which kind, in which ring and of which status, and the ties between them. */
export function ShownSummary({ visible, optionsOf }: ShownSummaryProps) {
  const { t } = useTranslation(['filter', 'list']);
  const { proposedTies } = useAddress().place;
  return (
    <section className="filter__facet filter__summary" aria-label={t('summary.title')}>
      <h3 className="filter__legend">{t('summary.title')}</h3>
      <dl>
        {told.map(([facet, on]) => {
          const text = countedText(optionsOf(facet), shownCounts(visible, on));
          return text === '' ? null : (
            <div key={facet}>
              <dt>{t(`summary.${facet}`)}</dt>
              <dd>{text}</dd>
            </div>
          );
        })}
      </dl>
      <p>{t('filter:summary.ties', { ties: tieWords(tallyDrawn(visible, proposedTies), t) })}</p>
    </section>
  );
}
