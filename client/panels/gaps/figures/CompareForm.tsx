import type { Graph } from '@sirkel/graph-schema';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.tsx';
import { ChoiceGroup } from '../../../components/ChoiceGroup.tsx';
import type { MapsQuery } from '../../../graphql/generated/operations.ts';
import { compareText } from '../../../state/comparePlace.ts';
import type { ComparedWith } from '../../../state/comparePlace.ts';
import { useLanguage } from '../../../state/usePreferences.ts';
import { ChangeField } from './ChangeField.tsx';
import { dateText } from './useFigureText.ts';

export type CompareFormProps = {
  readonly graph: Graph;
  /** Other maps that whoever asks may read. */
  readonly maps: MapsQuery['maps'];
  /** The first day the map can have stood at the end of, and today. */
  readonly from: string | null;
  readonly today: string;
  /** What it is compared with now, as the address says; null: nothing. */
  readonly compared: ComparedWith | null;
  /** @param isTyped whether it may change with the next key that is pressed */
  readonly onCompare: (compared: ComparedWith, isTyped: boolean) => void;
};

const ways = ['day', 'change', 'map'] as const;
type Way = (typeof ways)[number];

/** What to compare this map with: how it was, or another one. */
export function CompareForm({ graph, maps, from, today, compared, onCompare }: CompareFormProps) {
  const { t } = useTranslation('compare');
  const { chosen, choose } = useCompareChoice(compared);
  const { days, before, map } = chosen;
  // A map that was begun today has no earlier day.
  const way = chosen.way ?? (from !== null && from >= today ? 'change' : 'day');
  const asked: Readonly<Record<Way, ComparedWith>> = { day: ofDays(days), change: { before }, map: { map } };
  const isChosen = { day: areWithin(days, from, today), change: before !== '', map: map !== '' }[way];
  const [isRefused, setRefused] = useState(false);
  const problem = useId();
  return (
    <form
      className="compare__form"
      // The browser's own words are not in the reader's language, and do not say how far back the map goes.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setRefused(!isChosen);
        if (isChosen) onCompare(asked[way], false);
      }}
    >
      <ChoiceGroup
        legend={t('with')}
        choices={ways.map((value) => ({ value, label: t(value) }))}
        chosen={way}
        onChoose={(value) => {
          setRefused(false);
          choose({ way: value });
        }}
      />
      {way === 'day' ? (
        <DayFields
          days={days}
          from={from}
          today={today}
          problem={isRefused ? problem : null}
          onChange={(changed) => {
            choose({ days: changed });
            if (!areInOrder(changed, from, today)) return;
            setRefused(false);
            onCompare(ofDays(changed), true);
          }}
          onLeave={() => {
            setRefused(days.date !== '' && !areWithin(days, from, today));
          }}
        />
      ) : null}
      {way === 'change' ? (
        <ChangeField graph={graph} value={before} onChange={(value) => choose({ before: value })} />
      ) : null}
      {way === 'map' ? <MapField value={map} maps={maps} onChange={(value) => choose({ map: value })} /> : null}
      {isRefused && !isChosen ? <Refusal id={problem} way={way} /> : null}
      <Button type="submit" variant="secondary" disabled={way === 'map' && maps.length === 0}>
        {t('go')}
      </Button>
    </form>
  );
}

function Refusal({ id, way }: { readonly id: string; readonly way: Way }) {
  const { t } = useTranslation('compare');
  const said = { day: t('days'), change: t('chooseMoment'), map: t('choose') };
  return (
    <p id={id} role="alert" className="compare__problem">
      {said[way]}
    </p>
  );
}

type Choice = { readonly way: Way | null; readonly days: Days; readonly before: string; readonly map: string };

const nothing: Choice = { way: null, days: { date: '', until: '' }, before: '', map: '' };

/** What is chosen in the form: it begins with what the address says, and follows it when that changes. */
function useCompareChoice(compared: ComparedWith | null) {
  const [chosen, setChosen] = useState(() => choiceOf(compared));
  const [followed, setFollowed] = useState(compared);
  if (textOf(followed) !== textOf(compared)) {
    setFollowed(compared);
    setChosen(choiceOf(compared));
  }
  const choose = (part: Partial<Choice>): void => {
    setChosen({ ...chosen, ...part });
  };
  return { chosen, choose };
}

const textOf = (compared: ComparedWith | null): string => (compared === null ? '' : compareText(compared));

function choiceOf(compared: ComparedWith | null): Choice {
  if (compared === null) return nothing;
  if ('map' in compared) return { ...nothing, way: 'map', map: compared.map };
  if ('before' in compared) return { ...nothing, way: 'change', before: compared.before };
  return { ...nothing, way: 'day', days: { date: compared.date, until: compared.until ?? '' } };
}

type Days = { readonly date: string; readonly until: string };

const ofDays = ({ date, until }: Days): ComparedWith => (until === '' ? { date } : { date, until });

/** Whether these can be compared: the map has them, and the first is not after the second. */
const areWithin = ({ date, until }: Days, from: string | null, today: string): boolean =>
  date !== '' && (from === null || date >= from) && date <= (until === '' ? today : until) && until <= today;

// As they are typed, days come by that nobody means; these are not compared.
const areInOrder = (days: Days, from: string | null, today: string): boolean =>
  areWithin(days, from, today) && days.date !== (days.until === '' ? today : days.until);

type DayFieldsProps = Pick<CompareFormProps, 'from' | 'today'> & {
  readonly days: Days;
  /** The id of what says that they cannot be compared; null while nothing does. */
  readonly problem: string | null;
  readonly onChange: (days: Days) => void;
  readonly onLeave: () => void;
};

/** Two days, of which the second may be left out: then it is now. What is chosen is compared at once. */
function DayFields({ days, from, today, problem, onChange, onLeave }: DayFieldsProps) {
  const { t } = useTranslation('compare');
  const language = useLanguage();
  const id = useId();
  const fields = [
    { name: 'date', least: from, most: days.until === '' ? today : days.until },
    { name: 'until', least: days.date === '' ? from : days.date, most: today },
  ] as const;
  return (
    <>
      {fields.map(({ name, least, most }) => (
        <div key={name} className="compare__field">
          <label htmlFor={`${id}-${name}`}>{t(name)}</label>
          <input
            id={`${id}-${name}`}
            type="date"
            required={name === 'date'}
            value={days[name]}
            min={least ?? undefined}
            max={most}
            aria-invalid={problem !== null || undefined}
            aria-describedby={[from === null ? null : `${id}-reach`, problem].filter((part) => part !== null).join(' ')}
            onBlur={onLeave}
            onChange={({ target }) => {
              onChange({ ...days, [name]: target.value });
            }}
          />
        </div>
      ))}
      {from === null ? null : (
        <p id={`${id}-reach`} className="quiet">
          {t('reach', { from: dateText(from, language) })}
        </p>
      )}
    </>
  );
}

type FieldProps = { readonly value: string; readonly onChange: (value: string) => void };

function MapField({ value, maps, onChange }: FieldProps & Pick<CompareFormProps, 'maps'>) {
  const { t } = useTranslation('compare');
  const language = useLanguage();
  const id = useId();
  if (maps.length === 0) return <p>{t('noMaps')}</p>;
  return (
    <div className="compare__field">
      <label htmlFor={id}>{t('otherMap')}</label>
      <select
        id={id}
        required
        value={value}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      >
        <option value="">{t('choose')}</option>
        {maps.map(({ id: each, settings: { title } }) => (
          <option key={each} value={each}>
            {title[language] ?? title.nb}
          </option>
        ))}
      </select>
    </div>
  );
}
