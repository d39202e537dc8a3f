import { inLanguage } from '@sirkel/graph-schema';
import type { EditCommand, Graph, NewTour, TourRecord } from '@sirkel/graph-schema';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../components/announcer.ts';
import { Button } from '../../components/Button.tsx';
import { useMap } from '../../state/useMap.ts';
import { useLanguage } from '../../state/usePreferences.ts';
import { NamedFields } from './NamedFields.tsx';
import { patches, textOf, written } from './NamedDraft.ts';
import type { NamedDraft } from './NamedDraft.ts';
import { keptStops, writtenStops } from './stopsDraft.ts';
import { StopsEditor } from './StopsEditor.tsx';
import type { FormProps } from './ViewsTask.ts';

export type TourFormProps = FormProps & {
  readonly graph: Graph;
  /** The tour that is changed; null makes a new one. */
  readonly tour: TourRecord | null;
};

/** Makes a tour of the views that were kept, or changes one. */
export function TourForm({ graph, tour, onTask, onCancel, onWritten }: TourFormProps) {
  const { t } = useTranslation('views');
  const { store } = useMap();
  const announce = useAnnounce();
  const language = useLanguage();
  const [draft, setDraft] = useState<NamedDraft>(() => ({ title: written(tour?.title), text: written(tour?.text) }));
  const [stops, setStops] = useState(() => writtenStops(tour, () => globalThis.crypto.randomUUID()));
  const [asked, setAsked] = useState(false);
  const title = textOf(draft.title);
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (title === undefined) return;
    const command = commandOf(tour, { title, text: textOf(draft.text), stops: keptStops(stops) });
    if (command !== null) void store.commit([command]);
    announce(t('tourForm.kept', { title: inLanguage(title, language) }));
    onTask({ task: 'list' });
  };
  return (
    <form className="kept__form" noValidate onSubmit={save} onChange={onWritten}>
      <div className="modal__body">
        <NamedFields
          draft={draft}
          textHelp={t('tourForm.textHelp')}
          isNameless={asked && title === undefined}
          onChange={setDraft}
        />
        <StopsEditor
          graph={graph}
          stops={stops}
          titleOf={(id) => {
            const view = graph.views.get(id);
            return view === undefined ? t('tourForm.gone') : inLanguage(view.title, language);
          }}
          onChange={(next) => {
            setStops(next);
            onWritten();
          }}
        />
      </div>
      <div className="modal__foot">
        <Button type="submit">{t('save')}</Button>
        <Button variant="secondary" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

function commandOf(tour: TourRecord | null, fields: Readonly<Record<string, unknown>>): EditCommand | null {
  if (tour === null) {
    const given = Object.entries(fields).filter(([, value]) => value !== undefined);
    return { action: 'addTour', tour: { id: globalThis.crypto.randomUUID(), ...Object.fromEntries(given) } as NewTour };
  }
  const changed = patches(tour, fields);
  return changed === null ? null : { action: 'updateTour', id: tour.id, ...changed };
}
