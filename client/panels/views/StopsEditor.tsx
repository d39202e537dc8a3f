import { inLanguage, MOST_STOPS } from '@sirkel/graph-schema';
import type { Graph } from '@sirkel/graph-schema';
import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { useLanguage } from '../../state/usePreferences.ts';
import { byTitle } from './byTitle.ts';
import { MOST_TEXT, written } from './NamedDraft.ts';
import { moveStop } from './stopsDraft.ts';
import type { StopDraft } from './stopsDraft.ts';

export type StopsEditorProps = {
  readonly graph: Graph;
  readonly stops: readonly StopDraft[];
  /** What a view is called, also one that is gone. */
  readonly titleOf: (view: string) => string;
  readonly onChange: (stops: readonly StopDraft[]) => void;
};

/** The stops of a tour: put in order by buttons or keys, each with what is told there. */
export function StopsEditor({ graph, stops, titleOf, onChange }: StopsEditorProps) {
  const { t } = useTranslation('views');
  const id = useId();
  const [told, setTold] = useState('');
  const move = (stop: StopDraft, by: number): void => {
    const moved = moveStop(stops, stop.key, by);
    if (moved === stops) return;
    onChange(moved);
    const number = moved.indexOf(stop) + 1;
    setTold(t('tourForm.moved', { title: titleOf(stop.view), number, all: moved.length }));
    // It has been taken out of its place and put into another, and what had the focus with it.
    requestAnimationFrame(() => document.getElementById(`${id}-${stop.key}`)?.focus());
  };
  return (
    <section className="stops" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t('tourForm.stops')}</h3>
      <p className="kept__lead">{stops.length === 0 ? t('tourForm.noStops') : t('tourForm.keys')}</p>
      <ol className="stops__list">
        {stops.map((stop, index) => (
          <StopRow
            key={stop.key}
            nameId={`${id}-${stop.key}`}
            stop={stop}
            title={titleOf(stop.view)}
            isFirst={index === 0}
            isLast={index === stops.length - 1}
            onMove={(by) => {
              move(stop, by);
            }}
            onText={(nb) => {
              onChange(stops.map((each) => (each === stop ? { ...stop, text: { ...stop.text, nb } } : each)));
            }}
            onOut={() => {
              onChange(stops.filter((each) => each !== stop));
            }}
          />
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {told}
      </p>
      <AddStop
        graph={graph}
        isFull={stops.length >= MOST_STOPS}
        onAdd={(view) => {
          onChange([...stops, { key: globalThis.crypto.randomUUID(), view, text: written(undefined) }]);
        }}
      />
    </section>
  );
}

type StopRowProps = {
  readonly nameId: string;
  readonly stop: StopDraft;
  readonly title: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: number) => void;
  readonly onText: (text: string) => void;
  readonly onOut: () => void;
};

function StopRow({ nameId, stop, title, isFirst, isLast, onMove, onText, onOut }: StopRowProps) {
  const { t } = useTranslation('views');
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li className="stops__item" onKeyDown={onKeyDown}>
      <h4 id={nameId} className="stops__name" tabIndex={-1}>
        {title}
      </h4>
      <TextArea
        label={t('tourForm.told')}
        help={t('tourForm.toldHelp')}
        value={stop.text.nb}
        maxLength={MOST_TEXT}
        onChange={onText}
      />
      <div className="kept__actions">
        {(
          [
            ['up', -1, isFirst],
            ['down', 1, isLast],
          ] as const
        ).map(([where, by, isAtEnd]) => (
          <button
            key={where}
            type="button"
            className="text-button"
            aria-label={t(`tourForm.${where}Of`, { title })}
            aria-disabled={isAtEnd}
            onClick={() => {
              onMove(by);
            }}
          >
            {t(`tourForm.${where}`)}
          </button>
        ))}
        <button type="button" className="text-button" aria-label={t('tourForm.outOf', { title })} onClick={onOut}>
          {t('tourForm.out')}
        </button>
      </div>
    </li>
  );
}

type AddStopProps = {
  readonly graph: Graph;
  readonly isFull: boolean;
  readonly onAdd: (view: string) => void;
};

function AddStop({ graph, isFull, onAdd }: AddStopProps) {
  const { t } = useTranslation('views');
  const language = useLanguage();
  const views = byTitle(graph.views.values(), language);
  const [chosen, setChosen] = useState('');
  const view = graph.views.has(chosen) ? chosen : (views[0]?.id ?? '');
  if (isFull) return <p>{t('tourForm.tooMany', { most: MOST_STOPS })}</p>;
  if (view === '') return <p>{t('tours.needViews')}</p>;
  return (
    <div className="stops__add">
      <SelectField
        label={t('tourForm.choose')}
        value={view}
        options={views.map(({ id, title }) => ({ id, label: inLanguage(title, language) }))}
        onChange={setChosen}
      />
      <Button
        variant="secondary"
        onClick={() => {
          onAdd(view);
          // The next one is most likely the next stop.
          setChosen(views[views.findIndex(({ id }) => id === view) + 1]?.id ?? view);
        }}
      >
        {t('tourForm.add')}
      </Button>
    </div>
  );
}
