import { useState } from 'react';
import type { SentAll } from '../edit/desk/createSending.ts';
import { useEditDesk } from '../edit/desk/useEditDesk.ts';
import { batchesOf } from '../edit/model/batchesOf.ts';
import type { PasteEdits } from './model/pasteEdits.ts';

/**
 * Sends what rows ask for, in as few commits as can be. They stay on the screen until the server has answered, so that
 * what is refused is not lost.
 */
export function usePasteSending(
  { edits, added, filled, updated }: PasteEdits,
  onDone: (ids: readonly string[]) => void,
) {
  const desk = useEditDesk();
  const [sending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<SentAll | null>(null);
  return {
    sending,
    /** What became of it where not all was taken. */
    outcome,
    send: (): void => {
      if (sending || edits.length === 0) return;
      setSending(true);
      setOutcome(null);
      void desk.sendAll(batchesOf(edits)).then((ended) => {
        setSending(false);
        if (ended.refused === null) onDone([...added, ...filled, ...updated]);
        else setOutcome(ended);
      });
    },
  };
}
