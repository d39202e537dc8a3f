import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.tsx';
import { useLanguage } from '../../../state/usePreferences.ts';
import { proposeTie, tieOptions, type Propose } from './proposeTie.ts';

export type ProposeFormProps = {
  readonly ends: Parameters<typeof tieOptions>[0];
  readonly kinds: readonly string[];
  /** What stands as the source of the tie. */
  readonly derivedFrom: string;
  readonly propose: Propose;
  readonly onClose: () => void;
};

// What most ask about first.
const USUAL = 'cooperatesWith from';

/** Asks what kind of tie is proposed. */
export function ProposeForm({ ends, kinds, derivedFrom, propose, onClose }: ProposeFormProps) {
  const { t } = useTranslation('links');
  const options = tieOptions(ends, kinds, useLanguage());
  const [value, setValue] = useState(options.some((each) => each.value === USUAL) ? USUAL : options[0]?.value);
  const select = useRef<HTMLSelectElement>(null);
  const label = useId();
  useEffect(() => {
    select.current?.focus();
  }, []);
  return (
    <form
      className="links__form"
      onSubmit={(event) => {
        event.preventDefault();
        const option = options.find((each) => each.value === value);
        if (option !== undefined) propose(proposeTie(globalThis.crypto.randomUUID(), option, derivedFrom));
      }}
    >
      <label htmlFor={label}>{t('worth.kind')}</label>
      <select
        id={label}
        ref={select}
        className="ds-input"
        value={value}
        onChange={({ target }) => {
          setValue(target.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <div className="links__buttons">
        <Button type="submit">{t('worth.send')}</Button>
        <Button variant="tertiary" onClick={onClose}>
          {t('worth.cancel')}
        </Button>
      </div>
    </form>
  );
}
