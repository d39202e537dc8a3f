import { vocabularies } from '@sirkel/graph-schema';
import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../state/usePreferences.ts';
import { spokeAt, wheelSize } from '../../view/wheel/wheelOf.ts';
import type { Wheel, WheelField, WheelState } from '../../view/wheel/wheelOf.ts';
import { termLabel } from '../details/Reading.ts';
import { capital } from '../../view/capital.ts';
import { wheelMark } from './wheelMarks.ts';
import { useStateWords } from './useStateWords.ts';
import type { FieldGaps } from './useFieldGaps.ts';

export type WheelPictureProps = {
  readonly wheel: Wheel;
  /** What is missing in a field, in words. */
  readonly gapsOf: (field: WheelField) => FieldGaps;
  /** The address at which the entries of a field are shown. */
  readonly addressOf: (field: string) => string;
  readonly onField: (field: string) => void;
  readonly ref?: Ref<SVGSVGElement>;
};

const lineHeight = '1.25em';

/** How much of a spoke is filled; what it means stands in it as words and a mark. */
const filled: Readonly<Record<WheelState, number>> = {
  covered: 1,
  partly: 0.75,
  thin: 0.5,
  weak: 0.25,
  statedMissing: 0,
  notRecorded: 0,
};

/** The wheel: each field is a link to its entries, with real text. */
export function WheelPicture({ wheel: { hub, spokes }, gapsOf, addressOf, onField, ref }: WheelPictureProps) {
  const { t } = useTranslation('wheel');
  const { half, hub: radius } = wheelSize;
  const ways = { gapsOf, addressOf, onField };
  return (
    <svg
      ref={ref}
      className="wheel__picture"
      viewBox={`${String(-half)} ${String(-half)} ${String(2 * half)} ${String(2 * half)}`}
      role="group"
      aria-label={t('field')}
    >
      {spokes.map((field, index) => {
        const share = field.state === null ? 0 : filled[field.state];
        const { outline, filling, words } = spokeAt(index, share);
        return (
          <Way key={field.id} {...ways} field={field}>
            {share === 0 ? null : <path className="wheel__filling" d={filling} />}
            <path className="wheel__outline" d={outline} data-state={field.state ?? 'none'} />
            <Words field={field} gaps={gapsOf(field)} {...words} />
          </Way>
        );
      })}
      <Way {...ways} field={hub}>
        <circle className="wheel__outline wheel__hub" r={radius} data-state={hub.state ?? 'none'} />
        <g className="wheel__middle">
          <Words field={hub} gaps={gapsOf(hub)} x={0} y={0} />
        </g>
      </Way>
    </svg>
  );
}

type WayProps = Omit<WheelPictureProps, 'wheel' | 'ref'> & { readonly field: WheelField; readonly children: ReactNode };

function Way({ field, gapsOf, addressOf, onField, children }: WayProps) {
  const { t } = useTranslation('wheel');
  const { id, recorded, proposed } = field;
  const name = useName(id);
  const stateWords = useStateWords();
  return (
    <a
      className="wheel__way"
      href={addressOf(id)}
      aria-label={t('show', {
        field: name,
        state: stateWords(field.state),
        here: [
          t('here', { count: recorded }),
          ...(proposed === 0 ? [] : [t('proposed', { count: proposed })]),
          ...gapsOf(field).sentences,
        ].join(', '),
      })}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onField(id);
      }}
    >
      {children}
    </a>
  );
}

type WordsProps = {
  readonly field: WheelField;
  readonly gaps: FieldGaps;
  readonly x: number;
  readonly y: number;
};

function Words({ field, gaps, x, y }: WordsProps) {
  const { t } = useTranslation('wheel');
  const stateWords = useStateWords();
  const { id, state, recorded, proposed } = field;
  // Two words stand under each other: a spoke is no wider than one.
  const names = useName(id).split(' ');
  const before = names.length + (state === null ? 0 : 1) + (proposed === 0 ? 0 : 1) + gaps.lines.length;
  return (
    <text className="wheel__words" x={x} y={y}>
      {names.map((name, index) => (
        <tspan key={name} className="wheel__name" x={x} dy={index === 0 ? `${String(-before * 0.5)}em` : lineHeight}>
          {name}
        </tspan>
      ))}
      {state === null ? null : (
        <tspan x={x} dy={lineHeight}>
          {wheelMark(state)}
          <tspan className="wheel__word"> {stateWords(state)}</tspan>
        </tspan>
      )}
      <tspan x={x} dy={lineHeight}>
        {t('here', { count: recorded })}
      </tspan>
      {proposed === 0 ? null : (
        <tspan className="wheel__proposed" x={x} dy={lineHeight}>
          {t('proposed', { count: proposed })}
        </tspan>
      )}
      {gaps.lines.map(({ mark, words, short }) => (
        <tspan key={mark} className="wheel__missing" x={x} dy={lineHeight}>
          {mark}
          <tspan className="wheel__word"> {words}</tspan>
          <tspan className="wheel__short"> {short}</tspan>
        </tspan>
      ))}
    </text>
  );
}

function useName(field: string): string {
  const language = useLanguage();
  return capital(termLabel(vocabularies.element, field, language), language);
}
