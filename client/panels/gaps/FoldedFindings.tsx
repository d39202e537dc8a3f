import { useState } from 'react';
import type { ReactNode } from 'react';
import { useAddress } from '../../state/useAddress.ts';

export type FoldedFindingsProps = {
  readonly summary: string;
  /** The findings within it: what the address means is not left folded away. */
  readonly findings: readonly { readonly id: string }[];
  readonly children: ReactNode;
};

/** Findings that are not for the first look, folded away until somebody wants them. */
export function FoldedFindings({ summary, findings, children }: FoldedFindingsProps) {
  const { finding } = useAddress().place;
  const isMeant = findings.some(({ id }) => id === finding);
  const [open, setOpen] = useState(false);
  if (findings.length === 0) return null;
  return (
    <details
      className="fold"
      open={open || isMeant}
      onToggle={(event) => {
        // Those within it toggle too.
        if (event.target === event.currentTarget) setOpen(event.currentTarget.open);
      }}
    >
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
