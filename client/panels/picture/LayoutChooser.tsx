import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/Icon.tsx';
import { beginsAtNode, shownAs } from '../../state/layoutPlace.ts';
import type { ShownAs } from '../../state/layoutPlace.ts';
import { useAddress, useAddressBar } from '../../state/useAddress.ts';
import './layoutChooser.css';

export type LayoutChooserProps = {
  /** The selected node, if it is one that a layout can begin at. */
  readonly selectedNode: string | null;
};

/** Which way the picture is laid out; each with its name and what it shows. Choosing is a step of the back button. */
export function LayoutChooser({ selectedNode }: LayoutChooserProps) {
  const { t } = useTranslation('layouts');
  const bar = useAddressBar();
  const { layout } = useAddress().place;
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const choose = (next: ShownAs): void => {
    panel.current?.hidePopover();
    const centre = beginsAtNode(next) ? selectedNode : null;
    bar.move({ layout: { ...layout, layout: next, centre } }, true);
  };
  return (
    <div className="layout-chooser">
      <button
        type="button"
        className="pill-button"
        popoverTarget={id}
        aria-label={t('choose', { layout: t(`name.${layout.layout}`) })}
      >
        <span className="layout-chooser__as">{t('showAs')}</span>
        {t(`name.${layout.layout}`)}
        <Icon name="down" />
      </button>
      <div ref={panel} id={id} popover="auto" className="layout-chooser__panel" role="group" aria-label={t('showAs')}>
        {shownAs.map((each) => (
          <button
            key={each}
            type="button"
            className="layout-chooser__choice"
            aria-current={each === layout.layout ? 'true' : undefined}
            onClick={() => {
              choose(each);
            }}
          >
            <span className="layout-chooser__name">{t(`name.${each}`)}</span>
            <span className="layout-chooser__help">{t(`help.${each}`)}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
