/** The first thing on a page for the keyboard: past the bar, to what the page is about. */
export function SkipLink({ to, text }: { readonly to: string; readonly text: string }) {
  return (
    <a className="ds-skip-link" href={`#${to}`}>
      {text}
    </a>
  );
}
