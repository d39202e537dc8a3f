import { useId } from 'react';
import './text-field.css';

export type SelectFieldProps = {
  readonly label: string;
  readonly value: string;
  /** What it is called when nothing is chosen; absent where something must be. */
  readonly empty?: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
};

/** One of a list, with its label. */
export function SelectField({ label, value, empty, options, onChange }: SelectFieldProps) {
  const id = useId();
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="ds-input"
        value={value}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      >
        {empty === undefined ? null : <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
