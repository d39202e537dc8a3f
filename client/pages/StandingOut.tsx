import type { Graph } from '@sirkel/graph-schema';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress, useAddressBar } from '../state/useAddress.ts';

/** Says that some of the map stands out, with the way back to where it was found and a way to see all alike again. */
export function StandingOut({ graph }: { readonly graph: Graph }) {
  const { t } = useTranslation('map');
  const bar = useAddressBar();
  const { shown, part } = useAddress().place;
  // From what is tried one comes back to that, from a finding to the findings.
  const isTried = part === 'route' || part === 'whatIf';
  const back = useRef<HTMLButtonElement>(null);
  const count = shown.filter((id) => graph.nodes.has(id)).length;
  useEffect(() => {
    // Whoever came here by a button that is gone stands nowhere.
    if (count > 0 && document.activeElement === document.body) back.current?.focus();
  }, [count]);
  if (count === 0) return null;
  return (
    <div className="standing-out">
      <p role="status">{t('shown', { count })}</p>
      <button
        ref={back}
        type="button"
        className="text-button"
        onClick={() => {
          bar.move({ view: isTried ? 'try' : 'gaps', shown: [], selected: null }, true);
        }}
      >
        {t(isTried ? 'backToTried' : 'backToFindings')}
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
