import { useId } from 'react';

export type Choice<T extends string> = { readonly value: T; readonly label: string; readonly lang?: string };

export type ChoiceGroupProps<T extends string> = {
  readonly legend: string;
  readonly choices: readonly Choice<T>[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
};

/** One of a few, each with its name; radio buttons to the keyboard and to screen readers. */
export function ChoiceGroup<T extends string>({ legend, choices, chosen, onChoose }: ChoiceGroupProps<T>) {
  const name = useId();
  return (
    <fieldset className="choice-group">
      <legend>{legend}</legend>
      {choices.map(({ value, label, lang }) => (
        <label key={value} lang={lang}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => {
              onChoose(value);
            }}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
