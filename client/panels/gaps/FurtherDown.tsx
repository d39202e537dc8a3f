import { useTranslation } from 'react-i18next';

/** What a part tells beneath its findings, by the ids of where it stands. */
const further = ['needs', 'coverage', 'places', 'recommendations'] as const;

export type Further = (typeof further)[number];

/** The id of the element in which something stands. */
export const placeOf = (section: Further): string => `gaps-${section}`;

/** Ways to what stands further down in a long part. */
export function FurtherDown({ sections = further }: { readonly sections?: readonly Further[] }) {
  const { t } = useTranslation('gaps');
  return (
    <nav className="gaps__further" aria-label={t('further.label')}>
      <span className="quiet" aria-hidden="true">
        {t('further.label')}:
      </span>
      <ul>
        {sections.map((section) => (
          <li key={section}>
            <a
              href={`#${placeOf(section)}`}
              onClick={(event) => {
                // The address tells of the map; where one reads in a page is no other place in it.
                event.preventDefault();
                const element = document.getElementById(placeOf(section));
                element?.focus({ preventScroll: true });
                element?.scrollIntoView();
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
