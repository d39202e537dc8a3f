import type { ReactNode } from 'react';

export type MessageProps = {
  readonly title: string;
  readonly text: string;
  /** A smaller line, like the number to give to whoever runs the server. */
  readonly detail?: ReactNode;
  readonly action?: ReactNode;
  /** 1 where nothing else on the page is its title. */
  readonly level?: 1 | 2;
  /** Whether it is told at once, as errors are. */
  readonly urgent?: boolean;
};

/** What stands where something else would have stood: nothing here, not found, went wrong. */
export function Message({ title, text, detail, action, level = 2, urgent = false }: MessageProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div className="message" role={urgent ? 'alert' : undefined}>
      <svg className="message__picture" viewBox="0 0 96 96" aria-hidden="true" focusable="false">
        <circle cx="48" cy="48" r="44" />
        <circle cx="48" cy="48" r="28" />
        <circle cx="48" cy="48" r="11" className="message__core" />
      </svg>
      <Heading className="ds-heading" data-size="sm">
        {title}
      </Heading>
      <p>{text}</p>
      {detail}
      {action}
    </div>
  );
}
