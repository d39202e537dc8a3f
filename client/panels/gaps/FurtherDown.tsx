import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { writeAddress } from '../../state/address.ts';
import type { GapsSection } from '../../state/address.ts';
import { useAddress, useAddressBar } from '../../state/useAddress.ts';
import { goToSection } from './useMeantSection.ts';

/** Ways to what stands further down in a long part; each is a link, for what it leads to has an address. */
export function FurtherDown({ sections }: { readonly sections: readonly GapsSection[] }) {
  const { t } = useTranslation('gaps');
  const bar = useAddressBar();
  const { route, place } = useAddress();
  const follow = (section: GapsSection, event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // Where one reads in a page is no step to go back from.
    bar.move({ section, finding: null }, false);
    goToSection(section);
  };
  return (
    <nav className="gaps__further" aria-label={t('further.label')}>
      <span className="quiet" aria-hidden="true">
        {t('further.label')}:
      </span>
      <ul>
        {sections.map((section) => (
          <li key={section}>
            <a
              href={writeAddress({ route, place: { ...place, section, finding: null } })}
              onClick={(event) => {
                follow(section, event);
              }}
            >
              {t(`further.${section}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
