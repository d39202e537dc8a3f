import { useId, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

export type SearchOption = { readonly id: string; readonly label: ReactNode; readonly detail?: string | undefined };

export type SearchListProps = {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly problem?: string | undefined;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly options: readonly SearchOption[];
  /** What stands there when nothing is found. */
  readonly none: string;
  /** How many there are, for screen readers. */
  readonly count: string;
  /** Whether that stands there for all to see. */
  readonly countShown?: boolean;
  readonly firstFocus?: boolean;
  readonly onChoose: (id: string) => void;
};

/** A list that one writes in to make shorter: arrows walk in it, Enter chooses. */
export function SearchList(props: SearchListProps) {
  const { id, label, help, problem, typed, onType, options, none, count, countShown, firstFocus, onChoose } = props;
  const list = useId();
  const [at, setAt] = useState(0);
  const active = options[Math.min(at, options.length - 1)];
  const press = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      const next = (Math.min(at, options.length - 1) + step + options.length) % options.length;
      setAt(next);
      document.getElementById(`${list}-${next}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      // Not the form's own Enter, which would save it.
      event.preventDefault();
      if (active !== undefined) onChoose(active.id);
    }
  };
  return (
    <div className="field">
      <label htmlFor={id} className="field__label">
        {label}
      </label>
      <p id={`${id}-help`} className="field__help">
        {help}
      </p>
      <input
        id={id}
        type="text"
        className="ds-input"
        autoComplete="off"
        role="combobox"
        aria-expanded
        aria-autocomplete="list"
        aria-controls={list}
        aria-activedescendant={active === undefined ? undefined : `${list}-${options.indexOf(active)}`}
        aria-describedby={problem === undefined ? `${id}-help` : `${id}-problem ${id}-help`}
        aria-invalid={problem === undefined ? undefined : true}
        data-first-focus={firstFocus === true ? '' : undefined}
        value={typed}
        onChange={(event) => {
          setAt(0);
          onType(event.target.value);
        }}
        onKeyDown={press}
      />
      {problem === undefined ? null : (
        <p id={`${id}-problem`} className="field__problem">
          {problem}
        </p>
      )}
      <Options id={list} label={label} options={options} active={active} onChoose={onChoose} />
      <p className={options.length === 0 || countShown === true ? 'field__help' : 'visually-hidden'} role="status">
        {options.length === 0 ? none : count}
      </p>
    </div>
  );
}

type OptionsProps = Pick<SearchListProps, 'id' | 'label' | 'options' | 'onChoose'> & {
  readonly active: SearchOption | undefined;
};

function Options({ id, label, options, active, onChoose }: OptionsProps) {
  return (
    <ul id={id} role="listbox" aria-label={label} className="search-list" tabIndex={-1}>
      {options.map((option, index) => (
        <li
          key={option.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={option === active}
          onClick={() => {
            onChoose(option.id);
          }}
        >
          <span className="search-list__label">{option.label}</span>
          {option.detail === undefined ? null : <span className="search-list__detail">{option.detail}</span>}
        </li>
      ))}
    </ul>
  );
}
