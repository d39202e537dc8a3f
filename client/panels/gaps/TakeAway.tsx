import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { researchAddress } from '../../mutations/researchAddress.ts';
import { useMap } from '../../state/useMap.ts';
import { useLanguage } from '../../state/usePreferences.ts';
import './take-away.css';

export type TakeListProps = {
  readonly list: 'coverage' | 'municipalities' | 'brokers';
  /** Whether groups and roles are among them. */
  readonly withGroups?: boolean;
  /** The code of the municipality that it is of; null: of the whole map. */
  readonly municipality?: string | null;
};

/** A list as a file, beside the list itself. */
export function TakeList({ list, withGroups = false, municipality = null }: TakeListProps) {
  const { t } = useTranslation('exports');
  const { id } = useMap();
  const language = useLanguage();
  return (
    <a className="take-list" href={researchAddress(id, `${list}.csv`, language, { withGroups, municipality })} download>
      {t(list)}
    </a>
  );
}

/** All that was found, as files, at the foot of what is found. */
export function TakeAway() {
  const { t } = useTranslation('exports');
  const { id } = useMap();
  const language = useLanguage();
  const [title, help] = [useId(), useId()];
  const files = { findings: 'findings.csv', package: 'package.zip' } as const;
  return (
    <section className="take-away" aria-labelledby={title}>
      <h3 id={title}>{t('title')}</h3>
      <ul>
        {(['findings', 'package'] as const).map((file) => (
          <li key={file}>
            <a href={researchAddress(id, files[file], language)} download aria-describedby={`${help}-${file}`}>
              {t(file)}
            </a>
            <span id={`${help}-${file}`} className="quiet">
              {t(`${file}Help`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
