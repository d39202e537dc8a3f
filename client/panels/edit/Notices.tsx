import { useTranslation } from 'react-i18next';
import { createPortal } from 'react-dom';
import { Button } from '../../components/Button.tsx';
import { Icon } from '../../components/Icon.tsx';
import { LiveRegion } from '../../components/LiveRegion.tsx';
import { useTopDialog } from '../../components/openDialogs.ts';
import { useMapSnapshot } from '../../state/useMap.ts';
import { HiddenByFilter } from '../filter/HiddenByFilter.tsx';
import { ErrorReference } from '../frame/ErrorReference.tsx';
import type { Notice } from './desk/Notice.ts';
import { stays } from './desk/Notice.ts';
import { useDeskState, useEditDesk } from './desk/useEditDesk.ts';
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

function OneNotice({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation('edit');
  const desk = useEditDesk();
  const text = useNoticeText()(notice);
  const canReopen = notice.say === 'refused' && notice.sent !== null;
  const { graph } = useMapSnapshot();
  const shown = nodeOf(notice);
  return (
    <div className="notice" data-grave={stays(notice)}>
      <div className="notice__words">
        <p>
          {text}
          {shown === undefined || graph === null ? null : <HiddenByFilter graph={graph} id={shown} />}
        </p>
        {'refused' in notice && notice.refused.state === 'refused' ? (
          <ErrorReference error={notice.refused.error} />
        ) : null}
      </div>
      {canReopen ? (
        <Button
          variant="secondary"
          onClick={() => {
            desk.reopen(notice.key);
          }}
        >
          {t('refused.open')}
        </Button>
      ) : null}
      <button
        type="button"
        className="notice__close"
        aria-label={t('news.close')}
        onClick={() => {
          desk.dismiss(notice.key);
        }}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

/** The node that a notice says is on the map now. */
function nodeOf(notice: Notice): string | undefined {
  if (notice.say !== 'saved' && notice.say !== 'undone' && notice.say !== 'redone') return undefined;
  return notice.change.edits.find((edit) => edit.record === 'node' && edit.action === 'put' && edit.after !== null)?.id;
}
