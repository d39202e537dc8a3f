import type { Graph } from '@sirkel/graph-schema';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { Part } from '../components/createPart.ts';
import { Loading } from '../components/Loading.tsx';
import { usePart } from '../components/usePart.ts';
import { NotFetched } from '../panels/frame/NotFetched.tsx';

export type LateViewProps = {
  readonly graph: Graph;
  readonly part: Part<ComponentType<{ readonly graph: Graph }>>;
};

/** A way to see the map that is fetched when it is first wanted. */
export function LateView({ graph, part }: LateViewProps) {
  const state = usePart(part);
  const { t } = useTranslation('map');
  if (state.state === 'waiting') return <Loading text={t('working')} />;
  if (state.state === 'failed') return <NotFetched tries={state.tries} onAgain={() => void part.again()} />;
  return <state.content graph={graph} />;
}
