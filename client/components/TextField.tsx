import { useId } from 'react';
import type { ReactNode } from 'react';
import './text-field.css';

export type TextFieldProps = {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly maxLength: number;
  /** What is wrong with it. */
  readonly problem?: string | undefined;
  /** Whether the dialog that holds it begins here. */
  readonly first?: boolean;
  readonly required?: boolean;
  readonly onChange: (value: string) => void;
};

/** One line of text with its label. */
export function TextField({
  label,
  help,
  value,
  maxLength,
  problem,
  first = false,
  required = false,
  onChange,
}: TextFieldProps) {
  const id = useId();
  const described = [help === undefined ? null : `${id}-help`, problem === undefined ? null : `${id}-problem`]
    .filter((each) => each !== null)
    .join(' ');
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      <Line id={`${id}-help`} text={help} className="text-field__help" />
      <input
        id={id}
        className="ds-input"
        type="text"
        autoComplete="off"
        value={value}
        maxLength={maxLength}
        aria-required={required}
        aria-invalid={problem !== undefined}
        aria-describedby={described === '' ? undefined : described}
        data-first-focus={first ? '' : undefined}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      />
      <Line id={`${id}-problem`} text={problem} className="text-field__problem" />
    </div>
  );
}

function Line({
  id,
  text,
  className,
}: {
  readonly id: string;
  readonly text: string | undefined;
  readonly className: string;
}): ReactNode {
  return text === undefined ? null : (
    <p id={id} className={className}>
      {text}
    </p>
  );
}
