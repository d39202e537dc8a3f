import { vocabularies } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../state/usePreferences.ts';
import { listText, termLabel } from '../details/Reading.ts';
import { capital } from '../../view/capital.ts';
import type { Coverage } from './Findings.ts';
import { Passage } from './Passage.tsx';

export type AskedHereProps = {
  readonly rules: readonly Coverage['rules'][number]['rule'][];
  readonly ringName: (ring: string) => string;
};

/** What the map's reference asks for in a cell, and who says so. */
export function AskedHere({ rules, ringName }: AskedHereProps) {
  const { t } = useTranslation('gaps');
  const language = useLanguage();
  if (rules.length === 0) return <p className="quiet">{t('coverage.notAsked')}</p>;
  return rules.map(({ id, element, layers, source: { title, where, certainty } }) => (
    <p key={id} className="quiet">
      {t('coverage.asked', {
        field: termLabel(vocabularies.element, element, language),
        count: layers.length,
        rings: listText(
          layers.map((ring) => t('coverage.quoted', { ring: ringName(ring) })),
          language,
        ),
      })}{' '}
      <Passage title={title} where={where} />{' '}
      {capital(termLabel(vocabularies.certainty, certainty, language), language)}.
    </p>
  ));
}
