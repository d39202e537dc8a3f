import { useTranslation } from 'react-i18next';
import { usePart } from '../components/usePart.ts';
import { NotFetched } from '../panels/frame/NotFetched.tsx';
import type { RoadsPanelProps } from '../panels/picture/roads/RoadsPanel.tsx';
import type { SidePanel } from '../panels/picture/SideButtons.tsx';
import { roadsPart } from './roadsPart.ts';

/** The button that opens the picture of people's needs in words. */
export function InWords({
  isShown,
  onToggle,
}: {
  readonly isShown: boolean;
  readonly onToggle: (panel: SidePanel) => void;
}) {
  const { t } = useTranslation('layouts');
  return (
    <button
      type="button"
      className="pill-button pill-button--text"
      aria-expanded={isShown}
      onClick={() => {
        onToggle('roads');
      }}
    >
      {t('inWords')}
    </button>
  );
}

/** That picture in words, fetched when it is first wanted. */
export function LateRoads(props: RoadsPanelProps) {
  const part = usePart(roadsPart);
  if (part.state === 'waiting') return null;
  if (part.state === 'failed') return <NotFetched tries={part.tries} onAgain={() => void roadsPart.again()} />;
  return <part.content {...props} />;
}
