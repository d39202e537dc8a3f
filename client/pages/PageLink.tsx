import type { MouseEvent, ReactNode } from 'react';
import type { Route } from '../state/address.ts';
import { useAddressBar } from '../state/useAddress.ts';

export type PageLinkProps = {
  readonly to: Route;
  readonly className?: string;
  readonly label?: string;
  readonly children: ReactNode;
};

/** A link to another page of the program; a real one, so that it can be opened in a new tab. */
export function PageLink({ to, className, label, children }: PageLinkProps) {
  const bar = useAddressBar();
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    bar.go(to);
    globalThis.scrollTo(0, 0);
    // The link has gone with its page: what comes next is read from its beginning.
    requestAnimationFrame(() => document.getElementById('content')?.focus());
  };
  return (
    <a href={bar.link(to)} className={className} aria-label={label} onClick={follow}>
      {children}
    </a>
  );
}
