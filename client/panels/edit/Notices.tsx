import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { Icon } from '../../components/Icon.tsx';
import { useMapSnapshot } from '../../state/useMap.ts';
import { HiddenByFilter } from '../filter/HiddenByFilter.tsx';
import type { Notice } from './desk/Notice.ts';
import { stays } from './desk/Notice.ts';
import type { Refused } from './desk/Task.ts';
import { useDeskState, useEditDesk } from './desk/useEditDesk.ts';
import { useAboveDialogs } from './useAboveDialogs.ts';
import { useChangeText } from './useChangeText.ts';
import './notices.css';

/** What became of what was done: told in passing, except what went wrong. */
export function Notices() {
  const { notices } = useDeskState();
  const frame = useAboveDialogs(notices);
  return (
    <div ref={frame} popover="manual" className="notices" role="status" aria-live="polite">
      {notices.map((notice) => (
        <OneNotice key={notice.key} notice={notice} />
      ))}
    </div>
  );
}

function OneNotice({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation('edit');
  const desk = useEditDesk();
  const text = useNoticeText(notice);
  const canReopen = notice.say === 'refused' && notice.sent !== null;
  const { graph } = useMapSnapshot();
  const shown = nodeOf(notice);
  return (
    <div className="notice" data-grave={stays(notice)}>
      <p>
        {text}
        {shown === undefined || graph === null ? null : <HiddenByFilter graph={graph} id={shown} />}
      </p>
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

function useNoticeText(notice: Notice): string {
  const { t } = useTranslation(['edit', 'errors']);
  const changeText = useChangeText();
  const why = (refused: Refused): string =>
    t(refused.state === 'conflict' ? 'errors:CONFLICT' : `errors:${refused.error.code}`);
  switch (notice.say) {
    case 'saved':
    case 'undone':
    case 'redone':
      return t(`edit:news.${notice.say}`, { words: changeText(notice.change) });
    case 'queued':
    case 'nothingToUndo':
    case 'nothingToRedo':
      return t(`edit:news.${notice.say}`);
    case 'cannotUndo':
    case 'cannotRedo': {
      const { refused } = notice;
      const builtOn = refused.state === 'conflict' || refused.error.code === 'CONFLICT';
      return builtOn ? t('edit:news.builtOn') : `${t(`edit:news.${notice.say}`)} ${why(refused)}`;
    }
    case 'refused':
      return `${t('edit:refused.title')}. ${why(notice.refused)}`;
  }
}
