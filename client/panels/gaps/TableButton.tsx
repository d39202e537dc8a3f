import type { ReactNode } from 'react';

/** What of a table is open. */
export type Opened = { readonly of: 'cell' | 'row' | 'column'; readonly id: string };

/** How a button of a table opens and closes what stands under the table. */
export type Opening = {
  readonly chosen: Opened | null;
  /** The id of the element in which it stands. */
  readonly opened: string;
  readonly onChoose: (chosen: Opened | null) => void;
};

export type TableButtonProps = Opening & {
  readonly of: Opened['of'];
  /** Null where there is nothing to open. */
  readonly id: string | null;
  readonly look: string;
  /** What is said, where that is not what is written. */
  readonly label?: string;
  readonly description?: string;
  readonly state?: string;
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
  readonly children: ReactNode;
};

/** A cell or a heading of a table that opens something; once more, or Escape, closes it. */
export function TableButton({ chosen, opened, onChoose, of, id, look, ...props }: TableButtonProps) {
  const { label, description, state, tabIndex, onFocus, children } = props;
  const isOpen = id !== null && chosen?.of === of && chosen.id === id;
  return (
    <button
      type="button"
      className={look}
      data-state={state}
      aria-label={label}
      aria-description={description}
      aria-expanded={isOpen}
      aria-controls={opened}
      tabIndex={tabIndex}
      onFocus={onFocus}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isOpen) onChoose(null);
      }}
      onClick={() => {
        if (id !== null) onChoose(isOpen ? null : { of, id });
      }}
    >
      {children}
    </button>
  );
}
