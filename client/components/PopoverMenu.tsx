import { useId } from 'react';
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './Icon.tsx';

export type PopoverMenuProps = {
  /** What the button is called. */
  readonly label: string;
  /** What stands on it, where there is room. */
  readonly text: string;
  readonly icon: IconName;
  readonly children: ReactNode;
};

/** A button that opens a small panel; Escape and a click outside close it (the browser's own popover). */
export function PopoverMenu({ label, text, icon, children }: PopoverMenuProps) {
  const id = useId();
  return (
    <div className="popover-menu">
      <button
        type="button"
        className="ds-button"
        data-variant="tertiary"
        data-size="sm"
        popoverTarget={id}
        aria-label={`${label}: ${text}`}
        title={`${label}: ${text}`}
      >
        <Icon name={icon} />
        <span className="popover-menu__text">{text}</span>
        <Icon name="down" />
      </button>
      <div id={id} popover="auto" className="popover-menu__panel" aria-label={label} role="group">
        {children}
      </div>
    </div>
  );
}
