import { inLanguage } from '@sirkel/graph-schema';
import type { ViewRecord } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { useCamera } from '../../state/cameraLink.ts';
import { isSamePlace, placeOfView, shortAddress } from '../../state/keptViews.ts';
import { useAddress, useAddressBar } from '../../state/useAddress.ts';
import { useMap } from '../../state/useMap.ts';
import { useLanguage } from '../../state/usePreferences.ts';
import { byTitle } from './byTitle.ts';
import { CopyButton } from '../frame/CopyButton.tsx';
import { KeptText } from './KeptText.tsx';
import { showingFirst } from './showingFirst.ts';
import { useShownPlace } from './useShownPlace.ts';
import type { ListProps } from './ViewsTask.ts';

/** The views of a map by name, each to be opened, shared and changed. */
export function ViewList({ graph, mayEdit, onTask, onClose }: ListProps) {
  const { t } = useTranslation('views');
  const language = useLanguage();
  const views = byTitle(graph.views.values(), language);
  return (
    <section className="kept" aria-labelledby="kept-views">
      <h3 id="kept-views">{t('list.title')}</h3>
      <p className="kept__lead">{t('list.lead')}</p>
      {mayEdit ? (
        <Button
          onClick={() => {
            onTask({ task: 'keepView' });
          }}
        >
          {t('list.keep')}
        </Button>
      ) : (
        <CopyInstead graph={graph} />
      )}
      {views.length === 0 ? <p>{t('list.none')}</p> : null}
      <ul className="kept__list">
        {views.map((view) => (
          <KeptView
            key={view.id}
            view={view}
            isFirst={graph.settings?.defaultView === view.id}
            mayEdit={mayEdit}
            onTask={onTask}
            onClose={onClose}
          />
        ))}
      </ul>
    </section>
  );
}

/** Whoever may not keep a view has the link of what is shown, which leads to the same. */
function CopyInstead({ graph }: Pick<ListProps, 'graph'>) {
  const { t } = useTranslation('views');
  const { id: map } = useMap();
  const { place } = useShownPlace(graph);
  return (
    <p className="kept__lead">
      {t('list.signIn')}{' '}
      <CopyButton
        label={t('list.copyShown')}
        text={`${globalThis.location.origin}${shortAddress(map, { saved: null })}?${place}`}
        done={t('copied')}
      />
    </p>
  );
}

type KeptViewProps = Omit<ListProps, 'graph'> & { readonly view: ViewRecord; readonly isFirst: boolean };

function KeptView({ view, isFirst, mayEdit, onTask, onClose }: KeptViewProps) {
  const { t } = useTranslation('views');
  const language = useLanguage();
  const { id: map } = useMap();
  const bar = useAddressBar();
  const camera = useCamera();
  const { place } = useAddress();
  const title = inLanguage(view.title, language);
  const there = placeOfView(view, place);
  const open = (): void => {
    bar.move(there, true);
    camera.look(view.camera ?? null);
    onClose();
  };
  return (
    <li className="kept__item">
      <div className="kept__head">
        <button
          type="button"
          className="kept__open"
          aria-current={isSamePlace(there, place) ? 'true' : undefined}
          onClick={open}
        >
          {title}
        </button>
        {isFirst ? <span className="kept__mark">{t('list.first')}</span> : null}
      </div>
      <KeptText text={view.text} />
      <div className="kept__actions">
        <CopyButton
          label={t('copy')}
          fullLabel={t('copyOf', { title })}
          text={`${globalThis.location.origin}${shortAddress(map, { saved: view.id })}`}
          done={t('copied')}
        />
        {mayEdit ? <EditButtons view={view} title={title} isFirst={isFirst} onTask={onTask} /> : null}
      </div>
    </li>
  );
}

type EditButtonsProps = Pick<KeptViewProps, 'view' | 'isFirst' | 'onTask'> & { readonly title: string };

function EditButtons({ view: { id }, title, isFirst, onTask }: EditButtonsProps) {
  const { t } = useTranslation('views');
  const { store } = useMap();
  return (
    <>
      <button
        type="button"
        className="text-button"
        aria-label={t(isFirst ? 'list.notFirstOf' : 'list.showFirstOf', { title })}
        onClick={() => {
          const present = store.snapshot().graph?.settings?.defaultView ?? null;
          void store.commit([showingFirst(present, isFirst ? null : id)]);
        }}
      >
        {t(isFirst ? 'list.notFirst' : 'list.showFirst')}
      </button>
      <button
        type="button"
        className="text-button"
        aria-label={t('changeOf', { title })}
        onClick={() => {
          onTask({ task: 'changeView', id });
        }}
      >
        {t('change')}
      </button>
      <button
        type="button"
        className="text-button"
        aria-label={t('removeOf', { title })}
        onClick={() => {
          onTask({ task: 'removeView', id });
        }}
      >
        {t('remove')}
      </button>
    </>
  );
}
