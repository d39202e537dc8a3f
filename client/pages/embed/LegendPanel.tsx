import { useTranslation } from 'react-i18next';
import { usePart } from '../../components/usePart.ts';
import { Panel } from '../../panels/frame/Panel.tsx';
import type { EmbedLegendProps } from './EmbedLegend.tsx';
import { embedLegendPart } from './embedLegendPart.ts';
import { PartFailed } from './PartFailed.tsx';

/** The legend beside the picture, as soon as it has been fetched. */
export function LegendPanel({ onClose, ...props }: EmbedLegendProps & { readonly onClose: () => void }) {
  const { t } = useTranslation('embed');
  return (
    <Panel side="right" title={t('legend')} closeLabel={t('close')} onClose={onClose}>
      <Content {...props} />
    </Panel>
  );
}

function Content(props: EmbedLegendProps) {
  const part = usePart(embedLegendPart);
  if (part.state === 'there') return <part.content {...props} />;
  return part.state === 'waiting' ? null : <PartFailed part={embedLegendPart} />;
}
