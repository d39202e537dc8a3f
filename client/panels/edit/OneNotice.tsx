import { useId, useRef } from 'react';
import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { giveFocusBack } from '../../components/focusMap.ts';
import { Icon } from '../../components/Icon.tsx';
import { useMapSnapshot } from '../../state/useMap.ts';
import { HiddenByFilter } from '../filter/HiddenByFilter.tsx';
import { ErrorReference } from '../frame/ErrorReference.tsx';
import type { Notice } from './desk/Notice.ts';
import { stays } from './desk/Notice.ts';
import { useEditDesk } from './desk/useEditDesk.ts';
import { useNoticeText } from './useNoticeText.ts';

/**
 * A notice with what can be done about it: closed, taken back while it is the last that was done, and a refused form
 * opened again. While somebody is at it, it does not pass.
 */
export function OneNotice({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation('edit');
  const desk = useEditDesk();
  const text = useNoticeText()(notice);
  const canReopen = notice.say === 'refused' && notice.sent !== null;
  const { graph } = useMapSnapshot();
  const shown = nodeOf(notice);
  const words = useId();
  const { leave, close, ...presence } = usePresence(notice.key);
  return (
    <div className="notice" data-grave={stays(notice)} {...presence}>
      <div className="notice__words">
        <p id={words}>
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
      <TakeBack notice={notice} about={words} onDone={leave} />
      <button type="button" className="notice__close" aria-label={t('news.close')} onClick={close}>
        <Icon name="close" />
      </button>
    </div>
  );
}

type TakeBackProps = { readonly notice: Notice; readonly about: string; readonly onDone: () => void };

/** Takes back what a notice tells of, in the element with the id `about`, while nothing else has been done since. */
function TakeBack({ notice, about, onDone }: TakeBackProps) {
  const { t } = useTranslation('edit');
  const desk = useEditDesk();
  const { nextUndo, nextRedo, takingBack } = useMapSnapshot();
  if (notice.say !== 'saved' && notice.say !== 'redone' && notice.say !== 'undone') return null;
  const action = notice.say === 'undone' ? 'redo' : 'undo';
  const { operationId } = notice.change;
  if (operationId !== (action === 'undo' ? nextUndo : nextRedo)) return null;
  return (
    <button
      type="button"
      className="notice__action"
      aria-label={t(`news.${action}.label`)}
      aria-describedby={about}
      onClick={() => {
        if (takingBack !== null) return;
        onDone();
        desk[action]();
      }}
    >
      {t(`news.${action}.text`)}
    </button>
  );
}

/** Holds a notice while the pointer or the focus is in it, and knows where the focus was before. */
function usePresence(key: number) {
  const desk = useEditDesk();
  const before = useRef<Element | null>(null);
  const leave = (): void => {
    if (before.current !== null) giveFocusBack(before.current);
  };
  const close = (): void => {
    leave();
    desk.dismiss(key);
  };
  return {
    onMouseEnter: () => {
      desk.holdNotice(key);
    },
    onMouseLeave: ({ currentTarget }: MouseEvent): void => {
      if (!currentTarget.contains(document.activeElement)) desk.letNoticeGo(key);
    },
    onFocus: ({ currentTarget, relatedTarget }: FocusEvent): void => {
      if (!currentTarget.contains(relatedTarget)) before.current = relatedTarget;
      desk.holdNotice(key);
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent): void => {
      if (!currentTarget.contains(relatedTarget) && !currentTarget.matches(':hover')) desk.letNoticeGo(key);
    },
    onKeyDown: (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      // Else it closed the dialog or left the picture too.
      event.preventDefault();
      event.stopPropagation();
      close();
    },
    close,
    /** What had the focus goes with the notice: back to where it was. */
    leave,
  };
}

/** The node that a notice says is on the map now. */
function nodeOf(notice: Notice): string | undefined {
  if (notice.say !== 'saved' && notice.say !== 'undone' && notice.say !== 'redone') return undefined;
  return notice.change.edits.find((edit) => edit.record === 'node' && edit.action === 'put' && edit.after !== null)?.id;
}
