import { vocabularies } from '@sirkel/graph-schema';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../state/usePreferences.ts';
import { termLabel } from '../details/Reading.ts';
import { capital } from '../../view/capital.ts';
import type { Finding } from './Findings.ts';
import { Passage } from './Passage.tsx';
import { useLeftOut } from './useLeftOut.ts';
import './gaps.css';

export type MethodNoteProps = {
  /** What one opens it by. */
  readonly summary: string;
  readonly method: Finding['method'];
  readonly sources?: Finding['sources'];
  /** What else is to be said of it. */
  readonly children?: ReactNode;
};

/** How something was found, for whoever wants to know. */
export function MethodNote({ summary, method, sources = [], children }: MethodNoteProps) {
  const { t } = useTranslation('gaps');
  const sayLeftOut = useLeftOut();
  const language = useLanguage();
  const { definition, reference, basis, leftOut } = method;
  return (
    <details className="finding__method">
      <summary>{summary}</summary>
      {sources.map(({ title, where, certainty }) => (
        <p key={`${title} ${where ?? ''} ${certainty}`}>
          <Passage title={title} where={where} />{' '}
          {capital(termLabel(vocabularies.certainty, certainty, language), language)}.
        </p>
      ))}
      <p>{definition[language] ?? definition.nb}</p>
      {children}
      <p>
        {t(`basis.${basis}`)}
        {reference === null ? '' : ` ${t('reference', { reference })}`}
      </p>
      {leftOut === null ? null : (
        <p>
          {t('statuses')} {sayLeftOut(leftOut)}
        </p>
      )}
    </details>
  );
}
