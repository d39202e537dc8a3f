import { inLanguage, LONGEST_PLACE } from '@sirkel/graph-schema';
import type { EditCommand, Graph, NewView, ViewRecord } from '@sirkel/graph-schema';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../components/announcer.ts';
import { Button } from '../../components/Button.tsx';
import { SwitchRow } from '../../components/SwitchRow.tsx';
import { useCamera } from '../../state/cameraLink.ts';
import { useMap } from '../../state/useMap.ts';
import { useLanguage } from '../../state/usePreferences.ts';
import { NamedFields } from './NamedFields.tsx';
import { patches, textOf, written } from './NamedDraft.ts';
import type { NamedDraft } from './NamedDraft.ts';
import { useShownPlace } from './useShownPlace.ts';
import type { FormProps } from './ViewsTask.ts';

export type ViewFormProps = FormProps & {
  readonly graph: Graph;
  /** The view that is changed; null keeps the one that is shown. */
  readonly view: ViewRecord | null;
};

/** Keeps what is shown under a name, or changes what was kept. */
export function ViewForm({ graph, view, onTask, onCancel, onWritten }: ViewFormProps) {
  const { t } = useTranslation('views');
  const { store } = useMap();
  const announce = useAnnounce();
  const language = useLanguage();
  const camera = useCamera();
  const shown = useShownPlace(graph);
  const [draft, setDraft] = useState<NamedDraft>(() => ({
    title: written(view?.title ?? { nb: shown.title }),
    text: written(view?.text),
  }));
  const [renewed, setRenewed] = useState(view === null);
  const [asked, setAsked] = useState(false);
  const title = textOf(draft.title);
  const isTooLong = renewed && shown.place.length > LONGEST_PLACE;
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (title === undefined || isTooLong) return;
    const seen = renewed ? { place: shown.place, camera: camera.camera() ?? undefined } : {};
    const command = commandOf(view, { title, text: textOf(draft.text), ...seen });
    if (command !== null) void store.commit([command]);
    announce(t('form.kept', { title: inLanguage(title, language) }));
    onTask({ task: 'list' });
  };
  return (
    <form className="kept__form" noValidate onSubmit={save} onChange={onWritten}>
      <div className="modal__body">
        <NamedFields
          draft={draft}
          textHelp={t('form.textHelp')}
          isNameless={asked && title === undefined}
          onChange={setDraft}
        />
        {view === null ? null : <SwitchRow label={t('form.renew')} isOn={renewed} onChange={setRenewed} />}
        {isTooLong ? <p role="alert">{t('form.tooLong')}</p> : null}
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

function commandOf(view: ViewRecord | null, fields: Readonly<Record<string, unknown>>): EditCommand | null {
  if (view === null) {
    const given = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
    return { action: 'addView', view: { id: globalThis.crypto.randomUUID(), ...Object.fromEntries(given) } as NewView };
  }
  const changed = patches(view, fields);
  return changed === null ? null : { action: 'updateView', id: view.id, ...changed };
}
