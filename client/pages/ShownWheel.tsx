import type { Graph } from '@sirkel/graph-schema';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../components/announcer.ts';
import { coverageQuery } from '../graphql/analysisOperations.ts';
import { LateTexts } from '../i18n/LateTexts.tsx';
import { activeCount } from '../panels/filter/changeFilter.ts';
import { WhenTold } from '../panels/frame/Told.tsx';
import { WheelView } from '../panels/wheel/WheelView.tsx';
import { writeAddress } from '../state/address.ts';
import type { Place } from '../state/address.ts';
import { usualLayout } from '../state/layoutPlace.ts';
import { useAddress, useAddressBar } from '../state/useAddress.ts';
import { useMap, useMapSnapshot } from '../state/useMap.ts';
import { useAnswer } from './useAnswer.ts';
import { useRenewal } from './useRenewal.ts';
import { useTold } from './useTold.tsx';

/** The wheel of the whole map, asked of the server and asked again when the map has changed. */
export default function ShownWheel({ graph }: { readonly graph: Graph }) {
  const { id: map } = useMap();
  const bar = useAddressBar();
  const address = useAddress();
  const told = useTold();
  const coverage = useAnswer(coverageQuery, { map, municipality: null });
  const { answer } = coverage;
  useSaidReady(answer.state === 'answered');
  useRenewal(useMapSnapshot().version, [coverage], answer.state === 'answered' && answer.data.coverage.isOld);
  const entriesOf = (field: string): Partial<Place> => ({
    view: 'list',
    layout: usualLayout,
    filter: { elements: [field] },
    // They are counted there too.
    recommendations: true,
    // What stood out before, or was seen around, would leave out some of the field.
    shown: [],
    focus: null,
    selected: null,
  });
  return (
    <LateTexts>
      <WhenTold told={told(coverage, (data) => data.coverage)}>
        {(data) => (
          <WheelView
            graph={graph}
            coverage={data}
            isFiltered={activeCount({ ...address.place, proposedTies: false }) > 0}
            addressOf={(field) => writeAddress({ ...address, place: { ...address.place, ...entriesOf(field) } })}
            onField={(field) => {
              bar.move(entriesOf(field), true);
            }}
          />
        )}
      </WhenTold>
    </LateTexts>
  );
}

function useSaidReady(isThere: boolean): void {
  const { t } = useTranslation('picture');
  const announce = useAnnounce();
  useEffect(() => {
    if (isThere) announce(t('ready.wheel'));
  }, [isThere, announce, t]);
}
