import type { Language } from '@sirkel/graph-schema';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../components/Loading.tsx';
import { Progress } from '../../components/Progress.tsx';
import { localesOf } from '../../i18n/localesOf.ts';
import './told.css';

/** An answer, as far as it has come: nothing yet, what there is, or what stands where it would have stood. */
export type Told<Data> =
  | {
      readonly state: 'asking';
      /** How much is done, from 0 to 1, once that takes a while; null where it cannot be told. */
      readonly progress?: number | null | undefined;
    }
  | {
      readonly state: 'answered';
      readonly data: Data;
      /** Whether it answers what was asked before, while what is asked now is being worked out. */
      readonly isOfBefore?: boolean;
      /** How much of that is done, as above. */
      readonly progress?: number | null | undefined;
    }
  | { readonly state: 'failed'; readonly message: ReactNode };

export type WhenToldProps<Data> = { readonly told: Told<Data>; readonly children: (data: Data) => ReactNode };

/**
 * Shows an answer once it has come; until then that it is being worked out, or that it could not be. The answer to what
 * was asked before stays while the next is worked out, so that nobody loses their place, and is marked as that.
 */
export function WhenTold<Data>({ told, children }: WhenToldProps<Data>) {
  const { t, i18n } = useTranslation('map');
  const progress =
    told.state === 'failed' ? null : (
      <Progress part={told.progress} label={t('working')} locales={localesOf(i18n.language as Language)} />
    );
  if (told.state === 'asking') {
    return <Loading text={told.progress === undefined ? t('working') : t('workingLong')}>{progress}</Loading>;
  }
  if (told.state === 'failed') return told.message;
  const isOfBefore = told.isOfBefore === true;
  return (
    <div className="told" aria-busy={isOfBefore}>
      {isOfBefore ? (
        <div className="told__note">
          <p role="status">{t('ofBefore')}</p>
          {progress}
        </div>
      ) : null}
      {children(told.data)}
    </div>
  );
}
