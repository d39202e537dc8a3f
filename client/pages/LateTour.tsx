import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { Loading } from '../components/Loading.tsx';
import { usePart } from '../components/usePart.ts';
import { NotFetched } from '../panels/frame/NotFetched.tsx';
import { tourPart } from '../panels/views/tourPart.ts';

/** The tour that the address asks for, fetched when there is one. */
export function LateTour({ graph }: { readonly graph: Graph }) {
  const { t } = useTranslation('map');
  const tour = usePart(tourPart);
  if (tour.state === 'waiting') return <Loading text={t('working')} />;
  if (tour.state === 'failed') return <NotFetched tries={tour.tries} onAgain={() => void tourPart.again()} />;
  return <tour.content graph={graph} />;
}
