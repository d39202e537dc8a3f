import { useTranslation } from 'react-i18next';
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
  const { t } = useTranslation('filter');
  return (
    <section className="filter__facet filter__summary" aria-label={t('summary.title')}>
      <h3 className="filter__legend">{t('summary.title')}</h3>
      <dl>
        {told.map(([facet, on]) => {
          const counts = shownCounts(visible, on);
          const parts = optionsOf(facet).flatMap(({ value, label }) => {
            const count = counts.get(value) ?? 0;
            return count === 0 ? [] : [`${label} ${String(count)}`];
          });
          return parts.length === 0 ? null : (
            <div key={facet}>
              <dt>{t(`summary.${facet}`)}</dt>
              <dd>{parts.join(' · ')}</dd>
            </div>
          );
        })}
      </dl>
      <p>{t('summary.ties', { count: visible.relations.length })}</p>
    </section>
  );
}
