import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePart } from '../../components/usePart.ts';
import { helpPart } from './helpPart.ts';
import type { Word } from './words.ts';
import './word-help.css';

export type WordHelpProps = {
  readonly word: Word;
  /** The word as it stands beside. */
  readonly label: string;
};

// In px: what a text of a few lines takes.
const WIDTH = 288;
const EDGE = 12;

/** A small question mark beside a hard word, which opens what it means; Escape or a click elsewhere closes it. */
export function WordHelp({ word, label }: WordHelpProps) {
  const { t } = useTranslation('page');
  const id = useId();
  const [open, setOpen] = useState(false);
  const part = usePart(helpPart, open);
  return (
    <>
      <button type="button" className="word-help" popoverTarget={id} aria-label={t('explain', { word: label })}>
        <span aria-hidden="true">?</span>
      </button>
      <span
        id={id}
        popover="auto"
        className="word-help__text"
        role="status"
        onBeforeToggle={({ newState, currentTarget }) => {
          if (newState === 'open') placeBeside(currentTarget);
        }}
        onToggle={({ newState }) => {
          setOpen(newState === 'open');
        }}
      >
        {open && part.state === 'there' ? <part.content.WordText word={word} /> : null}
        {open && part.state === 'failed' ? t('notFetched.text') : null}
      </span>
    </>
  );
}

/** Below the button that comes before it, within the screen. */
function placeBeside(text: HTMLElement): void {
  const button = text.previousElementSibling?.getBoundingClientRect();
  if (button === undefined) return;
  const left = Math.max(EDGE, Math.min(button.left, globalThis.innerWidth - WIDTH - EDGE));
  const isLow = button.bottom > globalThis.innerHeight * 0.7;
  text.style.left = `${String(left)}px`;
  text.style.top = isLow ? 'auto' : `${String(button.bottom + 6)}px`;
  text.style.bottom = isLow ? `${String(globalThis.innerHeight - button.top + 6)}px` : 'auto';
}
