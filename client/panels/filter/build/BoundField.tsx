import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../components/TextField.tsx';

export type BoundFieldProps = {
  readonly label: string;
  readonly kind: 'count' | 'number' | 'date';
  readonly value: string;
  readonly onChange: (value: string) => void;
};

const forms: Readonly<Record<BoundFieldProps['kind'], RegExp>> = {
  count: /^\d{1,4}$/,
  number: /^-?\d{1,15}(?:[.,]\d{1,6})?$/,
  date: /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/,
};

/** A number or a date to compare with. What is none is said, and the last that was one counts meanwhile. */
export function BoundField({ label, kind, value, onChange }: BoundFieldProps) {
  const { t } = useTranslation('filterBuilder');
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setTyped(value);
  }
  const isWrong = !forms[kind].test(typed.trim());
  return (
    <TextField
      label={label}
      value={typed}
      maxLength={24}
      problem={isWrong ? t(kind === 'date' ? 'dateProblem' : 'numberProblem') : undefined}
      onChange={(text) => {
        setTyped(text);
        const next = text.trim();
        if (!forms[kind].test(next)) return;
        setKnown(next);
        onChange(next);
      }}
    />
  );
}
