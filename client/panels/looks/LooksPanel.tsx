import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { LateTexts } from '../../i18n/LateTexts.tsx';
import { isCircleLook, lookChannels } from '../../state/lookPlace.ts';
import { useAddress } from '../../state/useAddress.ts';
import type { VisibleGraph } from '../../view/visibleGraph.ts';
import { Panel } from '../frame/Panel.tsx';
import { ChannelChoice } from './ChannelChoice.tsx';
import { OwnLookButton } from './OwnLookButton.tsx';
import { useLookParts } from './useLookParts.ts';
import './looks.css';

export type LooksPanelProps = {
  readonly graph: Graph;
  readonly visible: VisibleGraph;
  /** Whether ribbons stand for ties. */
  readonly ribbons: boolean;
  readonly onClose: () => void;
};

/** Where one chooses what size, colour, symbol and width show; each with its legend below it. */
export default function LooksPanel(props: LooksPanelProps) {
  return (
    <LateTexts>
      <Looks {...props} />
    </LateTexts>
  );
}

function Looks({ graph, visible, ribbons, onClose }: LooksPanelProps) {
  const { t } = useTranslation(['looks', 'legend']);
  const { look } = useAddress().place;
  const parts = useLookParts(visible, ribbons);
  const isOwn = isCircleLook(look);
  return (
    <Panel side="left" title={t('legend:looks')} closeLabel={t('looks:close')} onClose={onClose}>
      <div className="looks">
        <p>{t('looks:intro')}</p>
        {isOwn ? null : <OwnLookButton />}
        <p className="visually-hidden" role="status">
          {isOwn ? t('looks:isOwn') : parts.map(({ title }) => title).join('. ')}
        </p>
        {lookChannels.map((channel) => (
          <ChannelChoice
            key={channel}
            channel={channel}
            graph={graph}
            part={parts.find((part) => part.channel === channel) ?? null}
          />
        ))}
      </div>
    </Panel>
  );
}
