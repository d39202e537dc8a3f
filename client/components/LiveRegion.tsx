import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTopDialog } from './openDialogs.ts';

// In milliseconds. What has been said goes: it also stands where it can be seen, and would be read twice.
const SAID_AFTER = 3_000;

/** A text that screen readers say when it changes, without moving the focus; also while a dialog is open. */
export function LiveRegion({ text }: { readonly text: string }) {
  const dialog = useTopDialog();
  const region = (
    <div className="visually-hidden" role="status" aria-live="polite">
      {useUnsaid(text)}
    </div>
  );
  return dialog === null ? region : createPortal(region, dialog);
}

function useUnsaid(text: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(
      () => {
        setSaid(text);
      },
      text === '' ? 0 : SAID_AFTER,
    );
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return text === said ? '' : text;
}
