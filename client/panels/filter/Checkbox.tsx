export type CheckboxProps = {
  readonly label: string;
  /** How many choosing it would show. */
  readonly count?: number;
  readonly checked: boolean;
  readonly onChange: () => void;
};

/** One of several to choose, in a line of its own. */
export function Checkbox({ label, count, checked, onChange }: CheckboxProps) {
  return (
    <label className="check" data-none={count === 0 || undefined}>
      <input type="checkbox" checked={checked} onChange={onChange} />
      <span className="check__label">{label}</span>{' '}
      {count === undefined ? null : <span className="count">{count}</span>}
    </label>
  );
}
