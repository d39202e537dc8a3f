import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../state/usePreferences.ts';
import { FindingList } from '../../gaps/FindingList.tsx';
import type { FindingListProps } from '../../gaps/FindingList.tsx';
import type { Answered } from './Answered.ts';

export type FindingChangesProps = Pick<FindingListProps, 'onShow'> & { readonly answer: Answered };

const lists = ['appear', 'appearNotRecorded', 'solved', 'goneWith'] as const;

/** The findings that come, go, or say something else; what is only not recorded apart from what is missing. */
export function FindingChanges({ answer, onShow }: FindingChangesProps) {
  const { t } = useTranslation('whatIf');
  const count = lists.reduce((sum, list) => sum + answer[list].length, answer.changed.length);
  return (
    <section>
      <h4>{t('findings.title')}</h4>
      {count === 0 ? <p>{t('findings.none')}</p> : null}
      {lists.map((list) =>
        answer[list].length === 0 ? null : (
          <details key={list} className="tried-fold" open={list === 'appear' || list === 'solved'}>
            <summary>
              {t(`findings.${list}`)} ({answer[list].length})
            </summary>
            <FindingList findings={answer[list]} onShow={onShow} isTried />
          </details>
        ),
      )}
      {answer.changed.length === 0 ? null : <Changed answer={answer} onShow={onShow} />}
    </section>
  );
}

function Changed({ answer: { changed }, onShow }: FindingChangesProps) {
  const { t } = useTranslation('whatIf');
  const language = useLanguage();
  return (
    <details className="tried-fold">
      <summary>
        {t('findings.changed')} ({changed.length})
      </summary>
      {changed.map(({ before, after }) => (
        <div key={after.id}>
          <FindingList findings={[after]} onShow={onShow} isTried />
          <p className="quiet">{t('findings.before', { sentence: before.sentence[language] ?? before.sentence.nb })}</p>
        </div>
      ))}
    </details>
  );
}
