import type { Graph } from '@sirkel/graph-schema';
import { useEffect, useId, useRef } from 'react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { focusMap } from '../components/focusMap.ts';
import { MOST_FOCUS_STEPS } from '../state/focusPlace.ts';
import { useAddress, useAddressBar } from '../state/useAddress.ts';
import { pictureName } from '../view/nodeFacts.ts';
import { focusedIn, useAround } from './useAround.ts';

const keys: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 };

/** Says that the map is seen around one node or some, with the ways to see more or less of it, and all. */
export function AroundBar({ graph }: { readonly graph: Graph }) {
  const { t } = useTranslation('filter');
  const bar = useAddressBar();
  const { focus } = useAddress().place;
  const around = useAround(graph);
  const how = useId();
  const more = useRef<HTMLButtonElement>(null);
  const node = focus?.node;
  useEffect(() => {
    // Whoever came here by a button that is gone stands nowhere.
    if (node !== undefined && document.activeElement === document.body) more.current?.focus();
  }, [node]);
  const centres = focusedIn(graph, focus);
  const first = graph.nodes.get(centres[0] ?? '');
  if (focus === null || around === null || first === undefined) return null;
  const { steps } = focus;
  const name = centres.length === 1 ? pictureName(first) : t('focus.these', { count: centres.length });
  const others = t('focus.others', { count: around.size - centres.length });
  const stepBy = (by: number): void => {
    const next = Math.min(MOST_FOCUS_STEPS, Math.max(1, steps + by));
    if (next !== steps) bar.move({ focus: { ...focus, steps: next } }, false);
  };
  return (
    <div
      className="standing-out"
      role="group"
      aria-label={t('onlyAround')}
      onKeyDown={(event) => {
        const by = keys[event.key];
        if (by === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
        event.preventDefault();
        stepBy(by);
      }}
    >
      <p role="status">{t('focus.around', { name, count: steps, others })}</p>
      <p id={how} className="visually-hidden">
        {t('focus.how')}
      </p>
      <StepButtons steps={steps} how={how} more={more} onStep={stepBy} />
      <button
        type="button"
        className="text-button"
        onClick={() => {
          focusMap();
          bar.move({ focus: null }, true);
        }}
      >
        {t('focus.end')}
      </button>
    </div>
  );
}

type StepButtonsProps = {
  readonly steps: number;
  /** The id of what says what a step is. */
  readonly how: string;
  readonly more: RefObject<HTMLButtonElement | null>;
  readonly onStep: (by: number) => void;
};

function StepButtons({ steps, how, more, onStep }: StepButtonsProps) {
  const { t } = useTranslation('filter');
  return (
    <>
      <button
        type="button"
        className="text-button"
        aria-disabled={steps === 1}
        onClick={() => {
          onStep(-1);
        }}
      >
        {t('focus.less')}
      </button>
      <button
        ref={more}
        type="button"
        className="text-button"
        aria-describedby={how}
        aria-disabled={steps === MOST_FOCUS_STEPS}
        onClick={() => {
          onStep(1);
        }}
      >
        {t('focus.more')}
      </button>
    </>
  );
}
