import { useTranslation } from 'react-i18next';
import { createPortal } from 'react-dom';
import { LiveRegion } from '../../components/LiveRegion.tsx';
import { useTopDialog } from '../../components/openDialogs.ts';
import type { Notice } from './desk/Notice.ts';
import { useDeskState } from './desk/useEditDesk.ts';
import { OneNotice } from './OneNotice.tsx';
import { useAboveDialogs } from './useAboveDialogs.ts';
import { useNoticeText } from './useNoticeText.ts';
import './notices.css';

/**
 * What became of what was done: told in passing, except what went wrong. It stands in the dialog that is open, for
 * nothing outside it can be heard or pressed then.
 */
export function Notices() {
  const { notices } = useDeskState();
  const dialog = useTopDialog();
  const textOf = useNoticeText();
  const shown = <Shown notices={notices} within={dialog} />;
  return (
    <>
      <LiveRegion text={notices.map(textOf).join(' ')} />
      {dialog === null ? shown : createPortal(shown, dialog)}
    </>
  );
}

type ShownProps = { readonly notices: readonly Notice[]; readonly within: HTMLDialogElement | null };

function Shown({ notices, within }: ShownProps) {
  const { t } = useTranslation('edit');
  const frame = useAboveDialogs(notices, within);
  return (
    <section ref={frame} popover="manual" className="notices" aria-label={t('news.label')}>
      {notices.map((notice) => (
        <OneNotice key={notice.key} notice={notice} />
      ))}
    </section>
  );
}
