import { foldText, inLanguage, municipalities, nbCollator } from '@sirkel/graph-schema';
import type { Language, MapSettings } from '@sirkel/graph-schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { idsIn } from '../model/FormValues.ts';
import { capital } from '../../../view/capital.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { useBinding, useFormFrame } from './FormFrame.ts';
import { holdEnter } from './holdEnter.ts';
import type { InputProps } from './InputProps.ts';

// From this many on they are searched.
const MANY = 14;

type Member = { readonly id: string; readonly label: string; readonly help: string | undefined };

/** Several of a list: words of a vocabulary, barriers of the map, municipalities. In the order they were chosen. */
export function SetInput({
  field,
  path,
  value,
  onChange,
}: InputProps<'vocabularySet' | 'barriers' | 'municipalities'>) {
  const { t } = useTranslation('edit');
  const { language, settings } = useFormFrame();
  const binding = useBinding(path, field.required);
  const [typed, setTyped] = useState('');
  const chosen = idsIn(value);
  const members = membersOf(field, language, settings, chosen);
  const searched = members.length >= MANY;
  const shown = searched ? members.filter(({ label }) => foldText(label).includes(foldText(typed.trim()))) : members;
  const toggle = (id: string, on: boolean): void => {
    onChange(on ? [...chosen, id] : chosen.filter((other) => other !== id));
  };
  return (
    <FieldFrame binding={binding} label={field.labels[language]} help={field.help[language]} group>
      {searched ? (
        <>
          <Chosen members={members} chosen={chosen} onRemove={(id) => toggle(id, false)} />
          <input
            type="search"
            className="ds-input"
            aria-label={t(field.type === 'municipalities' ? 'search.municipalities' : 'search.terms')}
            placeholder={t(field.type === 'municipalities' ? 'search.municipalities' : 'search.terms')}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
            }}
            onKeyDown={(event) => {
              holdEnter(event);
              const [only] = shown;
              if (event.key !== 'Enter' || shown.length !== 1 || only === undefined || chosen.includes(only.id)) return;
              toggle(only.id, true);
              setTyped('');
            }}
          />
        </>
      ) : null}
      <div className={searched ? 'members members--searched' : 'members'} onKeyDown={holdEnter}>
        {shown.map(({ id, label, help }) => (
          <label key={id} className="members__one" title={help}>
            <input
              type="checkbox"
              className="ds-input"
              checked={chosen.includes(id)}
              onChange={(event) => {
                toggle(id, event.target.checked);
              }}
            />
            {label}
          </label>
        ))}
        {shown.length === 0 ? <p className="field__help">{t('search.none')}</p> : null}
      </div>
    </FieldFrame>
  );
}

type ChosenProps = {
  readonly members: readonly Member[];
  readonly chosen: readonly string[];
  readonly onRemove: (id: string) => void;
};

function Chosen({ members, chosen, onRemove }: ChosenProps) {
  const { t } = useTranslation('edit');
  const labels = new Map(members.map(({ id, label }) => [id, label]));
  if (chosen.length === 0) return null;
  return (
    <ul className="chosen">
      {chosen.map((id) => (
        <li key={id}>
          <button
            type="button"
            className="chosen__one"
            aria-label={t('search.removeOne', { name: labels.get(id) ?? id })}
            onClick={() => onRemove(id)}
          >
            {labels.get(id) ?? id}
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function membersOf(
  field: InputProps<'vocabularySet' | 'barriers' | 'municipalities'>['field'],
  language: Language,
  settings: MapSettings | null,
  chosen: readonly string[],
): readonly Member[] {
  const known = knownMembers(field, language, settings);
  const ids = new Set(known.map(({ id }) => id));
  // What the record holds and no list knows, as a municipality of another region, can be seen and taken out.
  return [...known, ...chosen.filter((id) => !ids.has(id)).map((id) => ({ id, label: id, help: undefined }))];
}

function knownMembers(
  field: InputProps<'vocabularySet' | 'barriers' | 'municipalities'>['field'],
  language: Language,
  settings: MapSettings | null,
): readonly Member[] {
  if (field.type === 'municipalities') {
    return municipalities
      .map(({ code, name, county }) => ({ id: code, label: name, help: county }))
      .sort((one, other) => nbCollator.compare(one.label, other.label));
  }
  if (field.type === 'vocabularySet') {
    return field.vocabulary.terms.map(({ id, labels, help }) => ({
      id,
      label: capital(labels[language], language),
      help: help?.[language],
    }));
  }
  return (settings?.barriers ?? []).map(({ id, labels, help }) => ({
    id,
    label: inLanguage(labels, language),
    help: help === undefined ? undefined : inLanguage(help, language),
  }));
}
