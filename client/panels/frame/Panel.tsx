import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { giveFocusBack } from '../../components/focusMap.ts';
import { Icon } from '../../components/Icon.tsx';
import { newsPlaceClass, useOpenDialog } from '../../components/openDialogs.ts';
import { useMediaQuery } from '../../state/usePreferences.ts';
import './panel.css';

export type PanelProps = {
  /** Where it lies on a wide screen; on a narrow one every panel is a sheet over all else. */
  readonly side: 'left' | 'right';
  readonly title: ReactNode;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** Another one moves the focus to the panel's title again, as when another node is chosen in it. */
  readonly focusKey?: string | null;
  /** Whether it came without being asked for: then it leaves the focus where it is. */
  readonly unasked?: boolean;
  readonly children: ReactNode;
};

/** Screens on which panels are sheets. */
export const narrowScreen = '(max-width: 640px)';

/** A panel over the picture. Escape closes it, and the focus goes back to where it was. */
export function Panel(props: PanelProps) {
  const narrow = useMediaQuery(narrowScreen);
  const { side, unasked, ...shared } = props;
  return narrow ? <Sheet {...shared} /> : <SidePanel {...shared} side={side} unasked={unasked ?? false} />;
}

/** Whether a panel has just gone with the focus in it: one that comes in its place takes the focus over. */
const focusLeft = { now: false };

function SidePanel({ side, onClose, focusKey = null, unasked = false, ...content }: PanelProps) {
  const id = useId();
  const frame = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  const shown = useRef<string | null | undefined>(undefined);
  useEffect(() => {
    const active = document.activeElement;
    const inside = frame.current?.contains(active) ?? false;
    if (!inside && active instanceof HTMLElement && active !== document.body) opener.current = active;
    // What had the focus may have gone with what was shown before.
    const lost = active === document.body && shown.current !== undefined && shown.current !== focusKey;
    // Another one is read from its beginning.
    if (frame.current !== null && shown.current !== focusKey) frame.current.scrollTop = 0;
    shown.current = focusKey;
    // Whoever points at things keeps the focus where they pointed; whoever uses the keyboard is led along.
    const led = inside || lost || focusLeft.now || active?.matches(':focus-visible') === true;
    if (!unasked && led) title.current?.focus();
  }, [focusKey, unasked]);
  // Before it is taken away: afterwards nothing tells any more that the focus was in it.
  useLayoutEffect(() => {
    const panel = frame.current;
    return () => {
      if (panel?.contains(document.activeElement) !== true) return;
      giveFocusBack(opener.current);
      focusLeft.now = true;
      setTimeout(() => {
        focusLeft.now = false;
      });
    };
  }, []);
  return (
    <section
      ref={frame}
      className="panel"
      data-side={side}
      aria-labelledby={id}
      onKeyDown={(event) => {
        closeOnEscape(event, onClose);
      }}
    >
      <PanelContent {...content} id={id} titleRef={title} onClose={onClose} />
    </section>
  );
}

function Sheet({ onClose, focusKey = null, ...content }: Omit<PanelProps, 'side' | 'unasked'>) {
  const id = useId();
  const frame = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const sheet = frame.current;
    const opener = document.activeElement;
    if (sheet?.open === false) sheet.showModal();
    return () => {
      sheet?.close();
      giveFocusBack(opener);
    };
  }, []);
  useOpenDialog(frame);
  useEffect(() => {
    title.current?.focus();
    frame.current?.firstElementChild?.scrollTo(0, 0);
  }, [focusKey]);
  return (
    <dialog
      ref={frame}
      className="panel panel--sheet"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === frame.current) onClose();
      }}
    >
      <PanelContent {...content} id={id} titleRef={title} news={<div className={newsPlaceClass} />} onClose={onClose} />
    </dialog>
  );
}

type ContentProps = Pick<PanelProps, 'title' | 'closeLabel' | 'onClose' | 'children'> & {
  readonly id: string;
  readonly titleRef: { readonly current: HTMLHeadingElement | null };
  readonly news?: ReactNode;
};

function PanelContent({ id, title, titleRef, news, closeLabel, onClose, children }: ContentProps) {
  return (
    <div className="panel__inside">
      <header className="panel__head">
        <h2 id={id} ref={titleRef} className="panel__title" tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="icon-button" aria-label={closeLabel} title={closeLabel} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {news}
      {children}
    </div>
  );
}

function closeOnEscape(event: KeyboardEvent, onClose: () => void): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  event.stopPropagation();
  onClose();
}
