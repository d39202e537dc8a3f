import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { listFile, researchAddress, type ListQuestion, type TakenList } from '../../mutations/researchAddress.ts';
import { useMap } from '../../state/useMap.ts';
import { useLanguage } from '../../state/usePreferences.ts';
import { TakeFile } from './TakeFile.tsx';
import './take-away.css';

export type TakeListProps = {
  readonly list: TakenList;
  /** Whether groups and roles are among them. */
  readonly withGroups?: boolean;
  /** What else it is asked with. */
  readonly question?: ListQuestion;
  /** What is sent with it, where that is longer than an address may be. */
  readonly body?: unknown;
};

/** A list as a file, beside the list itself. */
export function TakeList({ list, withGroups = false, question, body }: TakeListProps) {
  const { t } = useTranslation('exports');
  const { id } = useMap();
  const language = useLanguage();
  const address = researchAddress(id, listFile(list), language, withGroups, question);
  return (
    <div className="take-list">
      <TakeFile key={address} address={address} body={body}>
        {t(list)}
      </TakeFile>
    </div>
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
            <TakeFile
              address={researchAddress(id, files[file], language)}
              describedBy={`${help}-${file}`}
              isStreamed={file === 'package'}
            >
              {t(file)}
            </TakeFile>
            <span id={`${help}-${file}`} className="quiet take-away__help">
              {t(`${file}Help`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
