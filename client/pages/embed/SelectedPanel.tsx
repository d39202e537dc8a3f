import { useTranslation } from 'react-i18next';
import { usePart } from '../../components/usePart.ts';
import { Panel } from '../../panels/frame/Panel.tsx';
import type { EmbedDetailsProps } from './EmbedDetails.tsx';
import { embedDetailsPart } from './embedDetailsPart.ts';
import { PartFailed } from './PartFailed.tsx';

/** What is chosen, beside the picture, as soon as what tells of it has been fetched. */
export function SelectedPanel(props: EmbedDetailsProps) {
  const { t } = useTranslation('embed');
  const part = usePart(embedDetailsPart);
  if (part.state === 'there') return <part.content {...props} />;
  if (part.state === 'waiting') return null;
  const { graph, selected, onSelect } = props;
  const title = graph.nodes.get(selected)?.name ?? '';
  return (
    <Panel side="right" title={title} closeLabel={t('close')} focusKey={selected} onClose={() => onSelect(null)}>
      <PartFailed part={embedDetailsPart} />
    </Panel>
  );
}
