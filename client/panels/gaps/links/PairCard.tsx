import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/Icon.tsx';
import { useLanguage } from '../../../state/usePreferences.ts';
import { capital } from '../../../view/capital.ts';
import type { GroupPair, MissingLinks } from './Links.ts';
import { useFormats } from './useFormats.ts';

export type PairCardProps = {
  readonly pair: GroupPair;
  readonly groups: MissingLinks['groups'];
  readonly onShow: (ids: readonly string[]) => void;
};

/** What can be said of the ties between two groups, with a way to the map and the figures. */
export function PairCard({ pair, groups, onShow }: PairCardProps) {
  const { t } = useTranslation('links');
  const language = useLanguage();
  const { decimal } = useFormats();
  const sentence = pair.sentence[language] ?? pair.sentence.nb;
  const members = [pair.first, pair.second].flatMap((id) => groups.find((group) => group.id === id)?.nodes ?? []);
  const { observed, expected, z, p, q } = pair;
  return (
    <>
      <p className="finding__marks">
        <span className="finding__severity">{capital(t(`groups.states.${pair.state}`), language)}</span>
      </p>
      <p className="finding__sentence">{sentence}</p>
      <div className="finding__tools">
        <button
          type="button"
          className="text-button finding__show"
          aria-label={t('groups.showOf', { sentence })}
          onClick={() => {
            onShow([...pair.relations, ...new Set(members)]);
          }}
        >
          {t('groups.show')}
          <Icon name="arrow" />
        </button>
        {expected === null ? null : (
          <details className="finding__method">
            <summary>{t('how')}</summary>
            <p>
              {t('figures', {
                observed,
                expected: decimal(expected, 1),
                z: decimal(z, 1),
                p: decimal(p, 3),
                q: decimal(q, 3),
              })}
            </p>
          </details>
        )}
      </div>
    </>
  );
}
