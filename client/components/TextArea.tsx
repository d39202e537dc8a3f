import { useId } from 'react';
import './text-field.css';

export type TextAreaProps = {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly maxLength: number;
  readonly lang?: string;
  readonly onChange: (value: string) => void;
};

/** Several lines of text with their label. */
export function TextArea({ label, help, value, maxLength, lang, onChange }: TextAreaProps) {
  const id = useId();
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      {help === undefined ? null : (
        <p id={`${id}-help`} className="text-field__help">
          {help}
        </p>
      )}
      <textarea
        id={id}
        className="ds-input"
        rows={4}
        lang={lang}
        value={value}
        maxLength={maxLength}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      />
    </div>
  );
}
