import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { LiveRegion } from '../components/LiveRegion.tsx';
import { Modal } from '../components/Modal.tsx';
import { usePart } from '../components/usePart.ts';
import { NotFetched } from '../panels/frame/NotFetched.tsx';
import { helpPart } from '../panels/help/helpPart.ts';
import { useHelp, useHelpState } from '../panels/help/useHelp.ts';
import { useFirstVisit } from './useFirstVisit.ts';
import { useHelpKeys } from './useHelpKeys.ts';
import { useNews } from './useNews.ts';

/** Where the help appears, and the news since the last visit; fetched when the first of it is needed. */
export function HelpPlace({ graph }: { readonly graph: Graph }) {
  const { t } = useTranslation('page');
  const help = useHelp();
  const thing = useHelpState();
  const { news, markRead } = useNews();
  const firstVisit = useFirstVisit(graph);
  useHelpKeys();
  const part = usePart(helpPart, thing !== null || news !== null);
  const close = (): void => {
    if (thing === null) return;
    help.close(thing);
    if (thing === 'tour') firstVisit.ended();
  };
  if (part.state === 'failed' && thing !== null) {
    return (
      <Modal variant="box" title={t('help.menu')} closeLabel={t('close')} onClose={close}>
        <div className="modal__body">
          <NotFetched tries={part.tries} onAgain={() => void helpPart.again()} />
        </div>
      </Modal>
    );
  }
  return (
    <>
      <LiveRegion text={firstVisit.isOffered && thing === 'tour' ? t('help.tourHere') : ''} />
      {part.state === 'there' ? (
        <part.content.HelpSurface thing={thing} graph={graph} news={news} onRead={markRead} onClose={close} />
      ) : null}
    </>
  );
}
