import { useId, useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { giveFocusBack } from './focusMap.ts';
import { newsPlaceClass, useOpenDialog } from './openDialogs.ts';
import { Icon } from './Icon.tsx';
import './modal.css';

export type ModalProps = {
  /** A sheet along the edge for what takes time, a box in the middle for a question, most of the screen for what is wide. */
  readonly variant: 'sheet' | 'box' | 'wide';
  readonly title: string;
  readonly closeLabel: string;
  /** Asked for by the button, by Escape and by the device's back gesture; the dialog itself stays until it is gone. */
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A dialog that holds the focus; when it goes, the focus goes back to where it was. */
export function Modal({ variant, title: text, closeLabel, onClose, children }: ModalProps) {
  const id = useId();
  const frame = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const dialog = frame.current;
    const opener = document.activeElement;
    dialog?.showModal();
    // What is first needed; else the title, so that a screen reader begins there and Enter does nothing yet.
    (dialog?.querySelector<HTMLElement>('[data-first-focus]') ?? title.current)?.focus();
    return () => {
      dialog?.close();
      giveFocusBack(opener);
    };
  }, []);
  useOpenDialog(frame);
  return (
    <dialog
      ref={frame}
      className="modal"
      data-variant={variant}
      aria-labelledby={id}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        // Else the browser closes it itself at the second press, whatever we say.
        event.preventDefault();
        onClose();
      }}
      onCancel={(event) => {
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <div className="modal__head">
        <h2 id={id} ref={title} className="modal__title" tabIndex={-1}>
          {text}
        </h2>
        <button type="button" className="icon-button" aria-label={closeLabel} title={closeLabel} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {variant === 'box' ? null : <div className={newsPlaceClass} />}
      {children}
    </dialog>
  );
}
