import type { Graph } from '@sirkel/graph-schema';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { giveFocusBack } from '../../components/focusMap.ts';
import { Icon } from '../../components/Icon.tsx';
import { Message } from '../../components/Message.tsx';
import type { Keeper } from '../../state/Keeper.ts';
import { useMap } from '../../state/useMap.ts';
import { useMay } from '../../state/useMe.ts';
import type { Task } from '../edit/desk/Task.ts';
import { useEditDesk } from '../edit/desk/useEditDesk.ts';
import { isSuggestion } from '../edit/model/answerSuggestion.ts';
import { firstSteps, progressOf } from './firstSteps.ts';
import type { FirstStep, Progress } from './firstSteps.ts';
import './first-steps.css';

export type FirstStepsProps = {
  readonly graph: Graph;
  /** Where it is remembered that somebody closed this. */
  readonly remembered: Keeper;
};

/** What to begin with on a map that holds little: three steps for those who may take them, a word to others. */
export function FirstSteps({ graph, remembered }: FirstStepsProps) {
  const { t } = useTranslation('map');
  const { id } = useMap();
  const may = useMay('commit');
  const key = `sirkel.firstSteps.${id}`;
  const [closed, setClosed] = useState(() => remembered.read(key) !== null);
  // Whoever takes the last step here sees that it is taken; on a map that had them all, nothing is said.
  const [began] = useState(() => progressOf(graph).done.size < firstSteps.length);
  if (!may) {
    return graph.nodes.size > 0 ? null : (
      <div className="map-page__empty">
        <Message title={t('empty.title')} text={t('empty.reader')} />
      </div>
    );
  }
  if (closed || !began) return null;
  const progress = progressOf(graph);
  if (!progress.isYoung) return null;
  return (
    <Steps
      progress={progress}
      suggests={[...graph.nodes.values()].some(isSuggestion)}
      isEmpty={graph.nodes.size === 0}
      onClose={() => {
        remembered.write(key, 'closed');
        setClosed(true);
        giveFocusBack(null);
      }}
    />
  );
}

type StepsProps = {
  readonly progress: Progress;
  readonly suggests: boolean;
  readonly isEmpty: boolean;
  readonly onClose: () => void;
};

function Steps({ progress, suggests, isEmpty, onClose }: StepsProps) {
  const { t } = useTranslation(['map', 'firstSteps']);
  const title = useId();
  const { done } = progress;
  const next = firstSteps.find((step) => !done.has(step));
  return (
    <section className="first-steps" aria-labelledby={title}>
      <header className="first-steps__head">
        <h2 id={title}>
          {t(isEmpty ? 'map:empty.title' : next === undefined ? 'firstSteps:over' : 'firstSteps:title')}
        </h2>
        <button
          type="button"
          className="icon-button"
          aria-label={t('firstSteps:close')}
          title={t('firstSteps:close')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      {suggests && next !== undefined ? <p>{t('firstSteps:suggested')}</p> : null}
      <ol>
        {firstSteps.map((step) => (
          <Step key={step} step={step} isDone={done.has(step)} isNext={step === next} tieFrom={progress.tieFrom} />
        ))}
      </ol>
      <PasteWay />
      <p className="first-steps__count" role="status">
        {done.size === 0 ? '' : t('firstSteps:count', { done: done.size, count: firstSteps.length })}
      </p>
    </section>
  );
}

/** The way to many entries at once. */
function PasteWay() {
  const { t } = useTranslation('firstSteps');
  const desk = useEditDesk();
  return (
    <button type="button" className="text-button" onClick={() => desk.begin({ task: 'pasteRows' })}>
      {t('paste')}
    </button>
  );
}

type StepProps = {
  readonly step: FirstStep;
  readonly isDone: boolean;
  readonly isNext: boolean;
  readonly tieFrom: string | null;
};

function Step({ step, isDone, isNext, tieFrom }: StepProps) {
  const { t } = useTranslation('firstSteps');
  const desk = useEditDesk();
  const task = taskOf(step, tieFrom);
  return (
    <li className="first-steps__step" data-done={isDone ? '' : undefined} data-next={isNext ? '' : undefined}>
      <span className="first-steps__mark" aria-hidden="true">
        {isDone ? <Icon name="check" /> : firstSteps.indexOf(step) + 1}
      </span>
      <span className="first-steps__words">
        {t(`${step}.text`)}
        {isDone ? <span className="visually-hidden"> – {t('done')}</span> : null}
      </span>
      {isDone || task === null ? null : (
        <Button
          variant={isNext ? 'primary' : 'secondary'}
          onClick={() => {
            desk.begin(task());
          }}
        >
          {t(`${step}.action`)}
        </Button>
      )}
    </li>
  );
}

/** What the button of a step begins; null while there is nothing to begin it with. */
function taskOf(step: FirstStep, tieFrom: string | null): (() => Task) | null {
  const id = (): string => globalThis.crypto.randomUUID();
  if (step === 'help') return () => ({ task: 'addNode', kind: 'actor', id: id() });
  if (step === 'need') return () => ({ task: 'addNode', kind: 'need', id: id() });
  return tieFrom === null ? null : () => ({ task: 'addRelation', node: tieFrom, id: id() });
}
