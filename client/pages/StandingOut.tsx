import type { Graph } from '@sirkel/graph-schema';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../components/announcer.ts';
import { tryParts } from '../state/address.ts';
import { useAddress, useAddressBar } from '../state/useAddress.ts';

/** Says that some of the map stands out, with the way back to where it was found or tried, and a way to see all alike again. */
export function StandingOut({ graph }: { readonly graph: Graph }) {
  const { t } = useTranslation('map');
  const bar = useAddressBar();
  const { shown, part } = useAddress().place;
  const tried = tryParts.some((each) => each === part);
  const announce = useAnnounce();
  const back = useRef<HTMLButtonElement>(null);
  const count = shown.filter((id) => graph.nodes.has(id)).length;
  useEffect(() => {
    // Whoever came here by a button that is gone stands nowhere.
    if (count > 0 && document.activeElement === document.body) back.current?.focus();
  }, [count]);
  useEffect(() => {
    // It comes with its words: as a region of its own it would not be said.
    if (count > 0) announce(t('standsOut', { count }));
  }, [announce, count, t]);
  if (count === 0) return null;
  return (
    <div className="standing-out">
      <p>{t('shown', { count })}</p>
      <button
        ref={back}
        type="button"
        className="text-button"
        onClick={() => {
          bar.move({ view: tried ? 'try' : 'gaps', shown: [], selected: null }, true);
        }}
      >
        {tried ? t('backToTrying') : t('backToFindings')}
      </button>
      <button
        type="button"
        className="text-button"
        onClick={() => {
          bar.move({ shown: [] }, true);
        }}
      >
        {t('showAll')}
      </button>
    </div>
  );
}
