import { useTranslation } from 'react-i18next';
import { Icon } from '../components/Icon.tsx';
import { usePart } from '../components/usePart.ts';
import { NotFetched } from '../panels/frame/NotFetched.tsx';
import type { LooksPanelProps } from '../panels/looks/LooksPanel.tsx';
import type { SidePanel } from '../panels/picture/SideButtons.tsx';
import { lookChannels } from '../state/lookPlace.ts';
import { useAddress } from '../state/useAddress.ts';
import { looksPart } from './looksPart.ts';

export type LooksButtonProps = {
  readonly isShown: boolean;
  readonly onToggle: (panel: SidePanel) => void;
};

/** The button that opens where one chooses what the picture shows, with how much is chosen. */
export function LooksButton({ isShown, onToggle }: LooksButtonProps) {
  const { t } = useTranslation('legend');
  const { look } = useAddress().place;
  const count = lookChannels.filter((channel) => look[channel] !== null).length;
  return (
    <button
      type="button"
      className="pill-button pill-button--looks"
      aria-expanded={isShown}
      aria-label={count === 0 ? t('looks') : t('looksChanged', { count })}
      onClick={() => {
        onToggle('looks');
      }}
    >
      <Icon name="looks" />
      {t('looks')}
      {count === 0 ? null : <span className="pill-button__count">{count}</span>}
    </button>
  );
}

/** That place, fetched when it is first wanted. */
export function LateLooks(props: LooksPanelProps) {
  const part = usePart(looksPart);
  if (part.state === 'waiting') return null;
  if (part.state === 'failed') return <NotFetched tries={part.tries} onAgain={() => void looksPart.again()} />;
  return <part.content.LooksPanel {...props} />;
}
