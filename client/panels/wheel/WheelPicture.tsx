import { vocabularies } from '@sirkel/graph-schema';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../state/usePreferences.ts';
import { spokeAt, wheelSize } from '../../view/wheel/wheelOf.ts';
import type { Wheel, WheelField, WheelState } from '../../view/wheel/wheelOf.ts';
import { termLabel } from '../details/Reading.ts';
import { capital } from '../../view/capital.ts';
import { coverageMark } from '../gaps/coverageStates.ts';

export type WheelPictureProps = {
  readonly wheel: Wheel;
  /** The address at which the entries of a field are shown. */
  readonly addressOf: (field: string) => string;
  readonly onField: (field: string) => void;
};

const lineHeight = '1.25em';

/** How much of a spoke is filled; what it means stands in it as words and a mark. */
const filled: Readonly<Record<WheelState, number>> = {
  covered: 1,
  thin: 0.5,
  weak: 0.25,
  statedMissing: 0,
  notRecorded: 0,
};

/** The wheel: each field is a link to its entries, with real text. */
export function WheelPicture({ wheel: { hub, spokes }, addressOf, onField }: WheelPictureProps) {
  const { t } = useTranslation('wheel');
  const { half, hub: radius } = wheelSize;
  const ways = { addressOf, onField };
  return (
    <svg
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
            <Words field={field} {...words} />
          </Way>
        );
      })}
      <Way {...ways} field={hub}>
        <circle className="wheel__outline wheel__hub" r={radius} data-state={hub.state ?? 'none'} />
        <g className="wheel__middle">
          <Words field={hub} x={0} y={0} />
        </g>
      </Way>
    </svg>
  );
}

type WayProps = Omit<WheelPictureProps, 'wheel'> & { readonly field: WheelField; readonly children: ReactNode };

function Way({ field, addressOf, onField, children }: WayProps) {
  const { t } = useTranslation(['wheel', 'gaps']);
  const { id, state, present, missing } = field;
  const name = useName(id);
  return (
    <a
      className="wheel__way"
      href={addressOf(id)}
      aria-label={t('wheel:show', {
        field: name,
        state: state === null ? t('wheel:notAsked') : t(`gaps:coverage.states.${state}`),
        here: [
          t('wheel:here', { count: present }),
          ...(missing === 0 ? [] : [`${String(missing)} ${t('gaps:coverage.states.statedMissing')}`]),
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

function Words({ field, x, y }: { readonly field: WheelField; readonly x: number; readonly y: number }) {
  const { t } = useTranslation(['wheel', 'gaps']);
  const { id, state, present, missing } = field;
  // Two words stand under each other: a spoke is no wider than one.
  const names = useName(id).split(' ');
  const stated = missing > 0 && state !== 'statedMissing';
  const before = names.length + (state === null ? 0 : 1) + (stated ? 1 : 0);
  return (
    <text className="wheel__words" x={x} y={y}>
      {names.map((name, index) => (
        <tspan key={name} className="wheel__name" x={x} dy={index === 0 ? `${String(-before * 0.5)}em` : lineHeight}>
          {name}
        </tspan>
      ))}
      {state === null ? null : (
        <tspan x={x} dy={lineHeight}>
          {coverageMark(state)}
          <tspan className="wheel__word"> {t(`gaps:coverage.states.${state}`)}</tspan>
        </tspan>
      )}
      <tspan className="wheel__count" x={x} dy={lineHeight}>
        {t('wheel:here', { count: present })}
      </tspan>
      {stated ? (
        <tspan className="wheel__missing" x={x} dy={lineHeight}>
          {coverageMark('statedMissing')} {missing}
          <tspan className="wheel__word"> {t('gaps:coverage.states.statedMissing')}</tspan>
        </tspan>
      ) : null}
    </text>
  );
}

function useName(field: string): string {
  const language = useLanguage();
  return capital(termLabel(vocabularies.element, field, language), language);
}
