import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import './copy-button.css';

export type CopyButtonProps = {
  readonly label: string;
  /** What it is called for whoever does not see what it stands beside. */
  readonly fullLabel?: string;
  readonly text: string;
  /** What is said when it is done. */
  readonly done: string;
};

/** Copies a text; where a page may not copy, it says it. */
export function CopyButton({ label, fullLabel, text, done }: CopyButtonProps) {
  const { t } = useTranslation('page');
  const [told, setTold] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await globalThis.navigator.clipboard.writeText(text);
      setTold(done);
    } catch {
      // Not over plain HTTP, and not where it is forbidden.
      setTold(t('notCopied', { text }));
    }
  };
  return (
    <>
      <button type="button" className="text-button" aria-label={fullLabel} onClick={() => void copy()}>
        {label}
      </button>
      <span className="copied" role="status">
        {told}
      </span>
    </>
  );
}
