import type { ReactNode } from 'react';

export type LoadingProps = {
  readonly text: string;
  /** What is known of how far it has come. */
  readonly children?: ReactNode;
};

/** Rings that breathe while something is fetched; still for those who want stillness. */
export function Loading({ text, children }: LoadingProps) {
  return (
    <div className="loading" role="status">
      <svg viewBox="0 0 96 96" aria-hidden="true" focusable="false">
        <circle cx="48" cy="48" r="10" />
        <circle cx="48" cy="48" r="24" />
        <circle cx="48" cy="48" r="40" />
      </svg>
      <p>{text}</p>
      {children}
    </div>
  );
}
