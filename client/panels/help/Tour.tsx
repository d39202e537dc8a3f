import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { giveFocusBack } from '../../components/focusMap.ts';
import { Icon } from '../../components/Icon.tsx';
import { tabId } from '../../components/ViewTabs.tsx';
import './help.css';

/** The steps of the tour; each points at the first of these places that is on the screen. */
const steps = [
  { id: 'circle', places: ['.circle-canvas', `#${tabId('map', 'circle')}`] },
  { id: 'fields', places: ['.circle-canvas', `#${tabId('map', 'circle')}`] },
  { id: 'select', places: ['.search__input'] },
  { id: 'gaps', places: [`#${tabId('map', 'gaps')}`] },
  { id: 'list', places: [`#${tabId('map', 'list')}`] },
] as const;

/**
 * Five steps for whoever comes here for the first time. It lies over the map without holding the focus, so that one can
 * try what it tells of; Escape and its button end it.
 */
export function Tour({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('help');
  const [at, setAt] = useState(0);
  const title = useId();
  const step = steps[at] ?? steps[0];
  const isLast = at === steps.length - 1;
  const frame = useRef<HTMLElement>(null);
  usePointingAt(step.places);
  const end = (): void => {
    onClose();
    // Whoever ends it from elsewhere stays there.
    const { activeElement } = document;
    if (activeElement === document.body || frame.current?.contains(activeElement) === true) giveFocusBack(null);
  };
  useEscape(end);
  return (
    <section ref={frame} className="visit" aria-labelledby={title}>
      <header className="visit__head">
        <h2 id={title}>{t('tour.title')}</h2>
        <p className="visit__count">{t('tour.count', { at: at + 1, count: steps.length })}</p>
        <button type="button" className="icon-button" aria-label={t('tour.end')} title={t('tour.end')} onClick={end}>
          <Icon name="close" />
        </button>
      </header>
      <div aria-live="polite">
        <p className="visit__name">{t(`tour.${step.id}.title`)}</p>
        <p>{t(`tour.${step.id}.text`)}</p>
      </div>
      <div className="visit__foot">
        <Button
          onClick={() => {
            if (isLast) end();
            else setAt(at + 1);
          }}
        >
          {t(isLast ? 'tour.done' : 'tour.next')}
        </Button>
        {at === 0 ? null : (
          <Button
            variant="secondary"
            onClick={() => {
              setAt(at - 1);
            }}
          >
            {t('tour.back')}
          </Button>
        )}
        {isLast ? null : (
          <Button variant="tertiary" onClick={end}>
            {t('tour.skip')}
          </Button>
        )}
      </div>
    </section>
  );
}

/** Ends it from the whole page, but for what takes that key itself: a field, a dialog, a panel, a menu, the picture. */
function useEscape(end: () => void): void {
  const newest = useRef(end);
  useEffect(() => {
    newest.current = end;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { target } = event;
      const isTaken = event.defaultPrevented || (target instanceof Element && target.closest(takesEscape) !== null);
      if (event.key === 'Escape' && !isTaken) newest.current();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, []);
}

const takesEscape = 'dialog, .panel, [popover], input, textarea, select';

/** Frames what a step tells of, as long as it does. */
function usePointingAt(places: readonly string[]): void {
  useEffect(() => {
    const shown = places.map((place) => document.querySelector(place)).find((element) => element !== null);
    shown?.setAttribute('data-pointed-at', '');
    return () => shown?.removeAttribute('data-pointed-at');
  }, [places]);
}
