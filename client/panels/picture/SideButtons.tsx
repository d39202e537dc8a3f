import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/Icon.tsx';
import { useAddress } from '../../state/useAddress.ts';
import { activeCount } from '../filter/changeFilter.ts';
import './picture.css';

/** What can lie at the picture's left; one at a time. */
export type SidePanel = 'filter' | 'legend' | 'looks' | 'keys' | 'roads';

export type SideButtonsProps = {
  readonly panels: readonly ('filter' | 'legend')[];
  readonly shown: SidePanel | null;
  readonly onToggle: (panel: SidePanel) => void;
  /** More buttons in the same row. */
  readonly children?: ReactNode;
};

/** The buttons that open the filter and the legend. */
export function SideButtons({ panels, shown, onToggle, children }: SideButtonsProps) {
  const { t } = useTranslation(['filter', 'legend']);
  const { place } = useAddress();
  const count = activeCount(place);
  const labels = {
    filter: count === 0 ? t('filter:open') : t('filter:openActive', { count }),
    legend: t('legend:title'),
  };
  return (
    <div className="picture-side__buttons">
      {panels.map((panel) => (
        <button
          key={panel}
          type="button"
          className="pill-button"
          aria-expanded={shown === panel}
          aria-label={labels[panel]}
          onClick={() => {
            onToggle(panel);
          }}
        >
          <Icon name={panel} />
          {t(panel === 'filter' ? 'filter:open' : 'legend:title')}
          {panel === 'filter' && count > 0 ? <span className="pill-button__count">{count}</span> : null}
        </button>
      ))}
      {children}
    </div>
  );
}
