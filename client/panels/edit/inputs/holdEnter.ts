import type { KeyboardEvent } from 'react';

/** Enter among choices chooses, or does nothing; it does not save the form as it does in a line of text. */
export function holdEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}
