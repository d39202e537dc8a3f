import { municipality, relationKind, vocabularies } from '@sirkel/graph-schema';
import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/Icon.tsx';
import { useLanguage } from '../../../state/usePreferences.ts';
import { relationSentence } from '../../../view/sentences.ts';
import { listText, termLabel } from '../../details/Reading.ts';
import { capital } from '../../../view/capital.ts';
import { useReading } from '../../details/useReading.ts';
import { Passage } from '../Passage.tsx';
import type { Need } from './Answers.ts';
import { NodeLine } from './NodeLine.tsx';
import { ShowButton } from './ShowButton.tsx';
import { standingOf } from './standingOf.ts';

export type NeedCardProps = {
  readonly graph: Graph;
  readonly need: Need;
  readonly onShow: (ids: readonly string[], meant: string) => void;
  readonly onSelect: (id: string) => void;
  readonly onWay: (need: string) => void;
};

/** A need with how it is answered, by what and whom, where, and what stands between. */
export function NeedCard({ graph, need, onShow, onSelect, onWay }: NeedCardProps) {
  const { t } = useTranslation('needs');
  const standing = standingOf(need);
  const name = graph.nodes.get(need.need)?.name ?? need.need;
  const hindering = need.hindering.flatMap((id) => graph.relations.get(id)?.from ?? []);
  const line = (label: string, ids: readonly string[]) => (
    <NodeLine label={label} ids={ids} graph={graph} onSelect={onSelect} />
  );
  return (
    <>
      <p className="finding__marks">
        <span className="finding__severity">{t(`states.${standing}`)}</span>
      </p>
      <h4 className="answers__name">
        <button
          type="button"
          className="text-button"
          onClick={() => {
            onSelect(need.need);
          }}
        >
          {name}
        </button>
      </h4>
      <p className="answers__text">
        {t(standing === 'asked' && need.state === 'unreachable' ? 'texts.askedBehind' : `texts.${standing}`)}
      </p>
      <Sources graph={graph} relations={need.statedBy} />
      {line(t('services'), need.services)}
      {line(t('providers'), need.providers)}
      {line(t('faded'), need.faded)}
      <Places need={need} />
      <Between graph={graph} need={need} onSelect={onSelect} />
      <div className="finding__tools">
        <ShowButton
          graph={graph}
          ids={[need.need, ...need.services, ...need.providers, ...need.faded, ...hindering]}
          onShow={onShow}
        />
        <button
          type="button"
          className="text-button finding__show"
          aria-label={t('wayOf', { need: name })}
          onClick={() => {
            onWay(need.need);
          }}
        >
          {t('way')}
          <Icon name="arrow" />
        </button>
      </div>
    </>
  );
}

/** The passages that say that nothing answers it. */
function Sources({ graph, relations }: { readonly graph: Graph; readonly relations: readonly string[] }) {
  const language = useLanguage();
  const sources = relations.flatMap((id) => graph.relations.get(id)?.sources ?? []);
  return sources.map(({ title, where, certainty }, at) => (
    // Two passages may be called the same.
    <p key={at} className="quiet">
      <Passage title={title} where={where} />{' '}
      {capital(termLabel(vocabularies.certainty, certainty, language), language)}.
    </p>
  ));
}

function Places({ need: { places, services, unreached } }: Pick<NeedCardProps, 'need'>) {
  const { t } = useTranslation('needs');
  const language = useLanguage();
  const groups = { concerns: [], reached: [], unreached: [], unknown: [] } as Record<PlaceGroup, string[]>;
  for (const { municipality: code, services: there } of places) {
    const group =
      services.length === 0
        ? 'concerns'
        : there.length > 0
          ? 'reached'
          : unreached.includes(code)
            ? 'unreached'
            : 'unknown';
    groups[group].push(municipality(code)?.name ?? code);
  }
  return placeGroups
    .filter((group) => groups[group].length > 0)
    .map((group) => (
      <p key={group} className="answers__text">
        {t(group, { places: listText(groups[group], language) })}
      </p>
    ));
}

const placeGroups = ['concerns', 'reached', 'unreached', 'unknown'] as const;
type PlaceGroup = (typeof placeGroups)[number];

function Between({
  graph,
  need: { barriers, hindering },
  onSelect,
}: Pick<NeedCardProps, 'graph' | 'need' | 'onSelect'>) {
  const { t } = useTranslation('needs');
  const { language, settings } = useReading();
  if (barriers.length + hindering.length === 0) return null;
  const nameOf = (id: string): string => graph.nodes.get(id)?.name ?? id;
  const labelOf = (id: string): string => {
    const labels = settings?.barriers.find((barrier) => barrier.id === id)?.labels;
    return labels === undefined ? id : (labels[language] ?? labels.nb);
  };
  return (
    <>
      <p className="quiet">{t('between')}:</p>
      <ul className="answers__between">
        {barriers.map((id) => (
          <li key={id}>{labelOf(id)}</li>
        ))}
        {hindering.map((id) => {
          const relation = graph.relations.get(id);
          if (relation === undefined) return null;
          const ends = { from: nameOf(relation.from), to: nameOf(relation.to) };
          return (
            <li key={id}>
              <button
                type="button"
                className="text-button"
                onClick={() => {
                  onSelect(id);
                }}
              >
                {relationSentence(relationKind(relation.kind), ends, language)}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
