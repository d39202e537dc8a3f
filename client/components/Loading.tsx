/** Rings that breathe while something is fetched; still for those who want stillness. */
export function Loading({ text }: { readonly text: string }) {
  return (
    <div className="loading" role="status">
      <svg viewBox="0 0 96 96" aria-hidden="true" focusable="false">
        <circle cx="48" cy="48" r="10" />
        <circle cx="48" cy="48" r="24" />
        <circle cx="48" cy="48" r="40" />
      </svg>
      <p>{text}</p>
    </div>
  );
}
