import { useState } from 'react';
import type { ReactNode } from 'react';

export type FoldProps = {
  readonly className: string;
  readonly summary: ReactNode;
  /** Whether something inside has to be seen: it unfolds when this begins, and never folds by itself. */
  readonly needed: boolean;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
};

/** A part of a form to unfold. Only whoever writes folds it, and the focus then stands on its summary. */
export function Fold({ className, summary, needed, startsOpen = false, children }: FoldProps) {
  const [unfolded, setUnfolded] = useState(startsOpen || needed);
  const [wasNeeded, setWasNeeded] = useState(needed);
  if (needed !== wasNeeded) {
    setWasNeeded(needed);
    if (needed) setUnfolded(true);
  }
  return (
    <details
      className={className}
      open={unfolded}
      onToggle={({ currentTarget }) => {
        setUnfolded(currentTarget.open);
      }}
    >
      {/* Not every browser gives a summary that is clicked the focus, and what is folded away cannot keep it. */}
      <summary
        onClick={({ currentTarget }) => {
          currentTarget.focus();
        }}
      >
        {summary}
      </summary>
      {unfolded || needed ? children : null}
    </details>
  );
}
