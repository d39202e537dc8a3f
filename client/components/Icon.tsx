const paths = {
  undo: 'M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3',
  redo: 'm15 14 5-5-5-5M20 9H10a6 6 0 0 0 0 12h3',
  globe:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM3 12h18M12 3c2.5 2.5 3.8 5.6 3.8 9s-1.3 6.5-3.8 9c-2.5-2.5-3.8-5.6-3.8-9S9.5 5.5 12 3Z',
  down: 'm6 9 6 6 6-6',
  arrow: 'M5 12h14m-6-6 6 6-6 6',
  close: 'M6 6l12 12M18 6 6 18',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14Zm5 12 4.5 4.5',
  filter: 'M4 6h16M7 12h10M10 18h4',
  looks:
    'M8 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM16.5 14.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM16 5.5h4v4h-4ZM4 20c3-4 6-4 8.5-2.5',
  legend: 'M5 7a1.5 1.5 0 1 0 0-.01M4 16l1.5-1.5L7 16l-1.5 1.5ZM11 7h9M11 16h9',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  whole: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  lasso:
    'M12 4c5 0 9 2.2 9 5.5S17 15 12 15c-1.6 0-3.1-.2-4.4-.6M3.8 11.8C3.3 11.1 3 10.3 3 9.5 3 6.2 7 4 12 4M5.5 12a2 2 0 1 0 .01 0M5.5 16c.2 2-.4 3.2-1.8 4',
  tidy: 'M12 3v4M12 17v4M3 12h4M17 12h4M12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
  screen: 'M3 5h18v11H3ZM8 20h8M12 16v4',
  save: 'M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 20h14',
  keyboard: 'M3 7h18v10H3ZM7 10.5h.01M11 10.5h.01M15 10.5h.01M8 14h8',
  more: 'M4 12a1 1 0 1 0 2 0 1 1 0 0 0-2 0Zm7 0a1 1 0 1 0 2 0 1 1 0 0 0-2 0Zm7 0a1 1 0 1 0 2 0 1 1 0 0 0-2 0Z',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  help: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-2.6 6.4a2.6 2.6 0 1 1 3.8 2.3c-.8.4-1.2.9-1.2 1.8v.3m0 2.7v.01',
  command: 'M4 5h16v14H4Zm3.5 4 3 3-3 3m5.5 0h4',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7 8a7 7 0 0 1 14 0',
} as const;

/** The pictures there are. */
export type IconName = keyof typeof paths;

/** A small picture beside a text, or in a button that has a name of its own. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
