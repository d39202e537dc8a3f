import { useId } from 'react';
import './text-field.css';

export type SelectOption = {
  readonly id: string;
  readonly label: string;
  /** What it is listed under, where they are many; those of a group stand together. */
  readonly group?: string;
};

export type SelectFieldProps = {
  readonly label: string;
  readonly value: string;
  /** What it is called when nothing is chosen; absent where something must be. */
  readonly empty?: string;
  readonly options: readonly SelectOption[];
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
        {inGroups(options).map(([group, members]) =>
          group === undefined ? (
            <Options key="" options={members} />
          ) : (
            <optgroup key={group} label={group}>
              <Options options={members} />
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
}

function Options({ options }: Pick<SelectFieldProps, 'options'>) {
  return options.map(({ id, label }) => (
    <option key={id} value={id}>
      {label}
    </option>
  ));
}

function inGroups(
  options: readonly SelectOption[],
): readonly (readonly [string | undefined, readonly SelectOption[]])[] {
  const groups = [...new Set(options.map(({ group }) => group))];
  return groups.map((group) => [group, options.filter((option) => option.group === group)]);
}
