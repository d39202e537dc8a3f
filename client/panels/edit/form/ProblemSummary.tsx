import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

export type ProblemSummaryProps = {
  readonly title: string;
  readonly problems: readonly { readonly id: string; readonly text: string }[];
  /** Another number brings the focus here again. */
  readonly attempt: number;
  readonly children?: ReactNode;
};

/** What stands in the way of saving, with ways to each place; it takes the focus when it comes. */
export function ProblemSummary({ title, problems, attempt, children }: ProblemSummaryProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    frame.current?.focus();
    frame.current?.scrollIntoView({ block: 'start' });
  }, [attempt]);
  return (
    <div ref={frame} className="problem-summary" tabIndex={-1} role="group" aria-label={title}>
      <h3>{title}</h3>
      {children}
      {problems.length === 0 ? null : (
        <ul>
          {problems.map(({ id, text }) => (
            <li key={id}>
              <a
                href={`#${id}`}
                onClick={(event) => {
                  event.preventDefault();
                  goTo(id);
                }}
              >
                {text}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function goTo(id: string): void {
  const place = document.getElementById(id);
  // What is folded away cannot take the focus.
  for (let fold = place?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  place?.scrollIntoView({ block: 'center' });
  place?.focus();
}
