import type { Graph, NodeRecord } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { countedText } from '../filter/countedText.ts';
import { tieWords } from '../frame/tieWords.ts';
import { summaryOf } from '../../view/summaryOf.ts';
import { useFacetOptions } from '../filter/useFacetOptions.ts';

export type ChosenSummaryProps = {
  readonly graph: Graph;
  readonly nodes: readonly NodeRecord[];
  /** Whether their ties are told of elsewhere. */
  readonly withoutTies?: boolean;
};

const told = ['kinds', 'layers', 'elements', 'statuses', 'sectors'] as const;

/** What some nodes come to: how many of which kind, in which ring and field, of which status and sector, and their ties. */
export function ChosenSummary({ graph, nodes, withoutTies = false }: ChosenSummaryProps) {
  const { t } = useTranslation(['choose', 'list']);
  const optionsOf = useFacetOptions(graph);
  const { counts, within, outward } = summaryOf(graph, nodes);
  return (
    <div className="chosen-summary">
      <dl aria-label={t('summary.title')}>
        {told.map((facet) => {
          const text = countedText(optionsOf(facet), counts[facet]);
          return text === '' ? null : (
            <div key={facet}>
              <dt>{t(`summary.${facet}`)}</dt>
              <dd>{text}</dd>
            </div>
          );
        })}
      </dl>
      {withoutTies ? null : (
        <p>
          {t('summary.within', { ties: tieWords(within, t) })} · {t('summary.outward', { ties: tieWords(outward, t) })}
        </p>
      )}
    </div>
  );
}
