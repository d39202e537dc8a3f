export type ProgressProps = {
  /** From 0 to 1; nothing is shown where it is not known. */
  readonly part: number | null | undefined;
  /** What it is that goes on. */
  readonly label: string;
  /** In which a percentage is written. */
  readonly locales: readonly string[];
};

/** How far something has come, as a bar and a figure. The figure is not read out each time that it changes. */
export function Progress({ part, label, locales }: ProgressProps) {
  if (part === null || part === undefined) return null;
  const percent = Math.floor(100 * part);
  return (
    <span className="progress">
      <progress aria-label={label} max={100} value={percent} />
      <span aria-hidden="true">{new Intl.NumberFormat(locales, { style: 'percent' }).format(percent / 100)}</span>
    </span>
  );
}
