import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../components/Loading.tsx';
import './told.css';

/** An answer, as far as it has come: nothing yet, what there is, or what stands where it would have stood. */
export type Told<Data> =
  | { readonly state: 'asking' }
  | {
      readonly state: 'answered';
      readonly data: Data;
      /** Whether it answers what was asked before, while what is asked now is being worked out. */
      readonly isOfBefore?: boolean;
    }
  | { readonly state: 'failed'; readonly message: ReactNode };

export type WhenToldProps<Data> = { readonly told: Told<Data>; readonly children: (data: Data) => ReactNode };

/**
 * Shows an answer once it has come; until then that it is being worked out, or that it could not be. The answer to what
 * was asked before stays while the next is worked out, so that nobody loses their place, and is marked as that.
 */
export function WhenTold<Data>({ told, children }: WhenToldProps<Data>) {
  const { t } = useTranslation('map');
  if (told.state === 'asking') return <Loading text={t('working')} />;
  if (told.state === 'failed') return told.message;
  const isOfBefore = told.isOfBefore === true;
  return (
    <div className="told" aria-busy={isOfBefore}>
      {isOfBefore ? (
        <p className="told__note" role="status">
          {t('ofBefore')}
        </p>
      ) : null}
      {children(told.data)}
    </div>
  );
}
