import { useTranslation } from 'react-i18next';
import { Loading } from '../components/Loading.tsx';
import { usePart } from '../components/usePart.ts';
import { NotFetched } from '../panels/frame/NotFetched.tsx';
import { figuresPart } from './figuresPart.ts';
import type { ShownFiguresProps } from './ShownFigures.tsx';

/** The numbers of a map, fetched with all that asks for them when they are first looked at. */
export function LateFigures(props: ShownFiguresProps) {
  const part = usePart(figuresPart);
  const { t } = useTranslation('map');
  if (part.state === 'waiting') return <Loading text={t('working')} />;
  if (part.state === 'failed') return <NotFetched tries={part.tries} onAgain={() => void figuresPart.again()} />;
  return <part.content {...props} />;
}
