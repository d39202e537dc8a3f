import { useTranslation } from 'react-i18next';
import { useLooks } from '../looks/ShownLooks.ts';
import { FactList } from './FactList.tsx';

/** What the picture shows of a node or tie by size, colour, symbol or width, in words. */
export function LookFacts({ id }: { readonly id: string }) {
  const { t } = useTranslation('details');
  const said = useLooks().shown?.said(id) ?? [];
  if (said.length === 0) return null;
  return (
    <section className="details__part" aria-label={t('shownByLook')}>
      <h3 className="details__heading">{t('shownByLook')}</h3>
      <FactList rows={said.map(({ text, ...row }) => ({ ...row, value: { type: 'text', text } }))} />
    </section>
  );
}
