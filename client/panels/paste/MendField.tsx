import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useMapSnapshot } from '../../state/useMap.ts';
import { useLanguage } from '../../state/usePreferences.ts';
import { capital } from '../../view/capital.ts';
import { shortened } from '../edit/model/shortened.ts';
import { choicesOf } from './model/choicesOf.ts';
import { isDecisive } from './model/planPaste.ts';
import { cellReader } from './model/readPastedCell.ts';
import type { Trouble } from './model/troublesOf.ts';
import { useCellText } from './useCellText.ts';
import type { PasteState } from './usePaste.ts';

// What stands for leaving something out, among the ids of terms.
const NOTHING = '-';
// As long as a text of one line.
const LONGEST = 300;

/** What is to stand instead of something that nobody understands, in all rows that say it. */
export function MendField({ state, trouble }: { readonly state: PasteState; readonly trouble: Trouble }) {
  const { t } = useTranslation('paste');
  const language = useLanguage();
  const { graph } = useMapSnapshot();
  const { asked, change } = state;
  const { key, cell } = trouble;
  const settings = graph?.settings ?? null;
  const { target, problem } = cell;
  const label = t('mend.label', { got: shortened(problem.got) });
  const choices = choicesOf(target, settings, language);
  const write = (instead: string | null): void => {
    const others = [...asked.mends].filter(([other]) => other !== key);
    change({ mends: new Map(instead === null ? others : [...others, [key, instead]]) });
  };
  const chosen = asked.mends.get(key);
  if (problem.code === 'otherKind') return null;
  if (choices === null) return <Typed state={state} trouble={trouble} label={label} onWrite={write} />;
  const nothing = isDecisive(target.id) ? [] : [{ id: NOTHING, label: t('mend.nothing') }];
  return (
    <SelectField
      label={label}
      value={chosen === '' ? NOTHING : (chosen ?? '')}
      empty={t('forAllChoose')}
      options={[...choices.map(({ id, label: word }) => ({ id, label: capital(word, language) })), ...nothing]}
      onChange={(id) => {
        write(id === '' ? null : id === NOTHING ? '' : id);
      }}
    />
  );
}

type TypedProps = {
  readonly state: PasteState;
  readonly trouble: Trouble;
  readonly label: string;
  readonly onWrite: (instead: string | null) => void;
};

/** Written by hand; all rows are judged anew when whoever writes leaves the field. */
function Typed({ state, trouble: { key, cell }, label, onWrite }: TypedProps) {
  const { graph } = useMapSnapshot();
  const cellText = useCellText(state);
  const { got } = cell.problem;
  const kept = state.asked.mends.get(key);
  const [typed, setTyped] = useState(kept ?? got);
  const still = kept === undefined ? null : cellReader(cell.target, graph?.settings ?? null)(kept).problem;
  return (
    <div
      onBlur={() => {
        onWrite(typed.trim() === got ? null : typed.trim());
      }}
    >
      <TextField
        label={label}
        value={typed}
        maxLength={LONGEST}
        problem={still === null ? undefined : cellText({ ...cell, problem: still })}
        onChange={setTyped}
      />
    </div>
  );
}
