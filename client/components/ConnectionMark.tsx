export type ConnectionMarkProps = {
  readonly state: 'loading' | 'live' | 'reconnecting' | 'offline';
  readonly text: string;
  /** Whether something of one's own is not saved yet. */
  readonly waiting?: boolean;
};

/** Whether what is shown is live: a dot whose form, not only its colour, says it, and a word. */
export function ConnectionMark({ state, text, waiting = false }: ConnectionMarkProps) {
  return (
    <span className="connection-mark" data-state={state} data-waiting={waiting ? '' : undefined}>
      <span className="connection-mark__dot" aria-hidden="true" />
      <span className="connection-mark__text">{text}</span>
    </span>
  );
}
