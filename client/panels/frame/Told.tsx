import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../components/Loading.tsx';

/** An answer, as far as it has come: nothing yet, what there is, or what stands where it would have stood. */
export type Told<Data> =
  | { readonly state: 'asking' }
  | { readonly state: 'answered'; readonly data: Data }
  | { readonly state: 'failed'; readonly message: ReactNode };

export type WhenToldProps<Data> = { readonly told: Told<Data>; readonly children: (data: Data) => ReactNode };

/** Shows an answer once it has come; until then that it is being worked out, or that it could not be. */
export function WhenTold<Data>({ told, children }: WhenToldProps<Data>) {
  const { t } = useTranslation('map');
  if (told.state === 'asking') return <Loading text={t('working')} />;
  return told.state === 'failed' ? told.message : children(told.data);
}
