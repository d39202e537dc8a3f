/** Sirkel's mark: people in the middle, rings around. */
export function BrandMark() {
  return (
    <svg className="brand-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <circle cx="16" cy="16" r="14.5" className="brand-mark__ring" />
      <circle cx="16" cy="16" r="9.5" className="brand-mark__ring" />
      <circle cx="16" cy="16" r="4.5" className="brand-mark__core" />
    </svg>
  );
}
