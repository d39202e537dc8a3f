import { nbCollator } from '@sirkel/graph-schema';
import type { Graph } from '@sirkel/graph-schema';
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../state/usePreferences.ts';
import { listText } from '../../details/Reading.ts';
import { MethodNote } from '../MethodNote.tsx';
import { TakeList } from '../TakeAway.tsx';
import type { Need, Needs } from './Answers.ts';
import { ChosenList } from './ChosenList.tsx';
import { NeedCard } from './NeedCard.tsx';
import { standingOf, standings } from './standingOf.ts';
import './answers.css';

export type NeedSectionProps = {
  readonly graph: Graph;
  readonly needs: Needs;
  readonly onShow: (ids: readonly string[], meant: string) => void;
  readonly onSelect: (id: string) => void;
  /** Seeks the ways to whoever can meet a need. */
  readonly onWay: (need: string) => void;
};

/** How people's needs are answered: how many in words, and each with what answers it and what stands between. */
export function NeedSection({ graph, needs, onShow, onSelect, onWay }: NeedSectionProps) {
  const { t } = useTranslation(['needs', 'gaps']);
  const title = useId();
  const items = useMemo(() => inOrder(graph, needs), [graph, needs]);
  const which = [
    ...standings.map((standing) => ({
      id: standing,
      label: t(`states.${standing}`),
      fits: (one: Item) => standingOf(one) === standing,
    })),
    { id: 'between', label: t('which.between'), fits: isHindered },
  ];
  return (
    <section className="answers" aria-labelledby={title}>
      <h3 id={title}>{t('title')}</h3>
      <Summary needs={needs} />
      {items.length === 0 ? null : (
        <ChosenList
          items={items}
          which={which}
          words={{ label: t('which.label'), all: t('which.all') }}
          placed={({ id, places }) => ({
            municipalities: places.map(({ municipality }) => municipality),
            scope: graph.nodes.get(id)?.scope ?? null,
          })}
        >
          {(one) => <NeedCard graph={graph} need={one} onShow={onShow} onSelect={onSelect} onWay={onWay} />}
        </ChosenList>
      )}
      <MethodNote summary={t('gaps:how')} method={needs.method} />
      <TakeList list="needs" />
    </section>
  );
}

type Item = Need & { readonly id: string };

const isHindered = ({ barriers, hindering }: Need): boolean => barriers.length + hindering.length > 0;

/** What has least comes first, then by name. */
function inOrder(graph: Graph, { needs }: Needs): readonly Item[] {
  const nameOf = (id: string): string => graph.nodes.get(id)?.name ?? id;
  return needs
    .map((one) => ({ ...one, id: one.need }))
    .sort(
      (a, b) =>
        standings.indexOf(standingOf(a)) - standings.indexOf(standingOf(b)) ||
        nbCollator.compare(nameOf(a.id), nameOf(b.id)),
    );
}

function Summary({ needs: { counts: told } }: Pick<NeedSectionProps, 'needs'>) {
  const { t } = useTranslation('needs');
  const language = useLanguage();
  const all = sumOf(told);
  if (all === 0) return <p>{t('none')}</p>;
  const counts = standings.map((standing) => ({
    standing,
    count: sumOf(told.filter((each) => standingOf(each) === standing)),
  }));
  const parts = counts.filter(({ count }) => count > 0).map(({ standing, count }) => t(`parts.${standing}`, { count }));
  return (
    <p>
      {t('summary', { count: all, parts: listText(parts, language) })}{' '}
      {sumOf(told.filter(({ absence }) => absence === 'notRecorded')) > 0 ? t('about') : ''}
    </p>
  );
}

const sumOf = (counts: Needs['counts']): number => counts.reduce((sum, { count }) => sum + count, 0);
