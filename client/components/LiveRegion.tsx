/** A text that screen readers say when it changes, without moving the focus. */
export function LiveRegion({ text }: { readonly text: string }) {
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {text}
    </div>
  );
}
