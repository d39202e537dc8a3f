import { useTranslation } from 'react-i18next';
import { createPortal } from 'react-dom';
import { LiveRegion } from '../../components/LiveRegion.tsx';
import { useTopDialog } from '../../components/openDialogs.ts';
import { useDeskState } from './desk/useEditDesk.ts';
import { OneNotice } from './OneNotice.tsx';
import { useNoticeText } from './useNoticeText.ts';
import './notices.css';

/**
 * What became of what was done: told in passing, except what went wrong. It stands in the dialog that is open, for
 * nothing outside it can be heard or pressed then. Page and dialog give it room, so that it covers nothing.
 */
export function Notices() {
  const { t } = useTranslation('edit');
  const { notices } = useDeskState();
  const dialog = useTopDialog();
  const textOf = useNoticeText();
  const shown = (
    <section className="notices" aria-label={t('news.label')}>
      {notices.map((notice) => (
        <OneNotice key={notice.key} notice={notice} />
      ))}
    </section>
  );
  return (
    <>
      <LiveRegion text={notices.map(textOf).join(' ')} />
      {dialog === null ? shown : createPortal(shown, dialog)}
    </>
  );
}
