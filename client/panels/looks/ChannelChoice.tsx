import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../components/SelectField.tsx';
import { SwitchRow } from '../../components/SwitchRow.tsx';
import { lookScales } from '../../state/lookPlace.ts';
import type { LookChannel, LookChoice, LookScale } from '../../state/lookPlace.ts';
import { useAddress, useAddressBar } from '../../state/useAddress.ts';
import { useLanguage } from '../../state/usePreferences.ts';
import { choiceOf } from '../../view/looks/choiceOf.ts';
import { subjectsFor } from '../../view/looks/Subject.ts';
import type { Subject } from '../../view/looks/Subject.ts';
import { LegendPartView } from '../legend/LegendPartView.tsx';
import type { LookPart } from './lookParts.ts';
import { lookNamespaces } from './LookWords.ts';
import { MeasuresNote } from './MeasuresNote.tsx';
import { subjectLabel } from './subjectLabel.ts';

export type ChannelChoiceProps = {
  readonly channel: LookChannel;
  readonly graph: Graph;
  /** Its legend; null where it is as the circle has it, or not worked out yet. */
  readonly part: LookPart | null;
};

/** What one channel shows: a choice, how numbers become steps, and its legend. */
export function ChannelChoice({ channel, graph, part }: ChannelChoiceProps) {
  const { t } = useTranslation(lookNamespaces);
  const language = useLanguage();
  const bar = useAddressBar();
  const { look } = useAddress().place;
  const choice = look[channel];
  const subjects = subjectsFor(channel, graph.settings);
  const chosen = subjects.find(({ id }) => id === choice?.by);
  const move = (next: LookChoice | null): void => {
    bar.move({ look: { ...look, [channel]: next } }, true);
  };
  return (
    <section className="looks__channel">
      <SelectField
        label={t(`looks:channels.${channel}`)}
        value={chosen?.id ?? ''}
        empty={t(`looks:usual.${channel}`)}
        options={subjects.map((subject) => ({
          id: subject.id,
          label: subjectLabel(subject, { t, language }),
          group: t(`looks:groups.${groupOf(subject)}`),
        }))}
        onChange={(by) => {
          const subject = subjects.find(({ id }) => id === by);
          move(subject === undefined ? null : choiceOf(subject, graph, new Date().getFullYear()));
        }}
      />
      {choice !== null && chosen === undefined ? <p>{t('looks:unknown', { name: choice.by })}</p> : null}
      {chosen?.values === 'numbers' && choice !== null ? (
        <Scale
          scale={choice.scale}
          onChange={(scale) => {
            move({ ...choice, scale });
          }}
        />
      ) : null}
      {chosen?.of === 'measure' ? (
        <>
          <SwitchRow
            label={t('looks:withGroups')}
            isOn={look.withGroups}
            onChange={(withGroups) => {
              bar.move({ look: { ...look, withGroups } }, true);
            }}
          />
          <MeasuresNote />
        </>
      ) : null}
      {part === null ? null : <LegendPartView part={part} titled={false} />}
    </section>
  );
}

function groupOf({ of, values }: Subject): 'fields' | 'own' | 'counts' | 'measures' {
  if (of === 'own') return 'own';
  if (of === 'measure') return 'measures';
  return values === 'numbers' ? 'counts' : 'fields';
}

function Scale({ scale, onChange }: { readonly scale: LookScale; readonly onChange: (scale: LookScale) => void }) {
  const { t } = useTranslation('looks');
  return (
    <>
      <SelectField
        label={t('scale')}
        value={scale}
        options={lookScales.map((id) => ({ id, label: t(`scales.${id}`) }))}
        onChange={(id) => {
          onChange(lookScales.find((each) => each === id) ?? 'linear');
        }}
      />
      <p>{t(`scaleHelp.${scale}`)}</p>
    </>
  );
}
