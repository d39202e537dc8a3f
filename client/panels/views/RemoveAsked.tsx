import { inLanguage } from '@sirkel/graph-schema';
import type { EditCommand, Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../components/announcer.ts';
import { Button } from '../../components/Button.tsx';
import { useMap } from '../../state/useMap.ts';
import { useLanguage } from '../../state/usePreferences.ts';
import { byTitle } from './byTitle.ts';
import { showingFirst } from './showingFirst.ts';
import type { TaskProps, ViewsTask } from './ViewsTask.ts';

export type RemoveAskedProps = TaskProps & {
  readonly graph: Graph;
  readonly asked: ViewsTask & { readonly task: 'removeView' | 'removeTour' };
};

/** Whether to remove a view or tour, and what comes of it elsewhere. */
export function RemoveAsked({ graph, asked, onTask }: RemoveAskedProps) {
  const { t } = useTranslation('views');
  const language = useLanguage();
  const { store } = useMap();
  const announce = useAnnounce();
  const { id, task } = asked;
  const isView = task === 'removeView';
  const record = isView ? graph.views.get(id) : graph.tours.get(id);
  const users = isView ? [...graph.tours.values()].filter(({ stops }) => stops?.some(({ view }) => view === id)) : [];
  const wasFirst = isView && graph.settings?.defaultView === id;
  const title = record === undefined ? '' : inLanguage(record.title, language);
  const remove = (): void => {
    const removing: EditCommand = { action: task, id };
    void store.commit(wasFirst ? [removing, showingFirst(id, null)] : [removing]);
    announce(t(isView ? 'removing.viewGone' : 'removing.tourGone', { title }));
    onTask({ task: 'list' });
  };
  return (
    <>
      <div className="modal__body">
        <p className="kept__question">{t(isView ? 'removing.view' : 'removing.tour', { title })}</p>
        {users.length === 0 ? null : (
          <>
            <p>{t('removing.usedBy', { count: users.length })}</p>
            <ul>
              {byTitle(users, language).map((tour) => (
                <li key={tour.id}>{inLanguage(tour.title, language)}</li>
              ))}
            </ul>
          </>
        )}
        {wasFirst ? <p>{t('removing.wasFirst')}</p> : null}
        {isView ? null : <p>{t('removing.viewsStay')}</p>}
        <p className="kept__lead">{t('removing.undoable')}</p>
      </div>
      <div className="modal__foot">
        <Button data-color="danger" onClick={remove}>
          {t('remove')}
        </Button>
        <Button
          variant="secondary"
          data-first-focus=""
          onClick={() => {
            onTask({ task: 'list' });
          }}
        >
          {t('cancel')}
        </Button>
      </div>
    </>
  );
}
