import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { Loading } from '../components/Loading.tsx';
import { usePart } from '../components/usePart.ts';
import { NotFetched } from '../panels/frame/NotFetched.tsx';
import TryView from '../panels/tryOut/TryView.tsx';
import { tryParts } from '../state/address.ts';
import { useAddress, useAddressBar } from '../state/useAddress.ts';
import { ShownRoutes } from './ShownRoutes.tsx';
import { whatIfPart } from './whatIfPart.ts';

/** What one can try on the map. */
export default function ShownTry({ graph }: { readonly graph: Graph }) {
  const bar = useAddressBar();
  const { place } = useAddress();
  return (
    <TryView
      part={tryParts.find((each) => each === place.part) ?? 'route'}
      onPart={(chosen) => {
        bar.move({ part: chosen === 'route' ? null : chosen }, true);
      }}
      parts={{ route: <ShownRoutes graph={graph} />, whatIf: <WhatIf /> }}
    />
  );
}

function WhatIf() {
  const part = usePart(whatIfPart);
  const { t } = useTranslation('map');
  if (part.state === 'waiting') return <Loading text={t('working')} />;
  if (part.state === 'failed') return <NotFetched tries={part.tries} onAgain={() => void whatIfPart.again()} />;
  return <part.content />;
}
