import { useTranslation } from 'react-i18next';
import { useWrittenIn } from '../details/useWrittenIn.ts';

export type PassageProps = { readonly title: string; readonly where: string | null | undefined };

/** The passage of a source that says something, in the language it is written in. */
export function Passage({ title, where }: PassageProps) {
  const { t } = useTranslation('gaps');
  const writtenIn = useWrittenIn();
  const passage = (where ?? null) === null ? title : `${title}, ${where ?? ''}`;
  return (
    <>
      {t('source')} <span lang={writtenIn}>{passage}</span>.
    </>
  );
}
