import type { Graph } from '@sirkel/graph-schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../components/Loading.tsx';
import { usePart } from '../../components/usePart.ts';
import { NotFetched } from '../frame/NotFetched.tsx';
import { useAddress } from '../../state/useAddress.ts';
import { builderPart } from './build/builderPart.ts';

/** The way to build a filter; unfolded where one has been built. */
export function BuiltFilter({ graph }: { readonly graph: Graph }) {
  const { t } = useTranslation(['filter', 'map']);
  const { where } = useAddress().place.filter;
  const [isOpen, setOpen] = useState(where !== undefined);
  const builder = usePart(builderPart, isOpen);
  return (
    <details
      className="filter__facet"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className="filter__legend">{t('filter:build')}</summary>
      {!isOpen ? null : builder.state === 'waiting' ? (
        <Loading text={t('map:working')} />
      ) : builder.state === 'failed' ? (
        <NotFetched tries={builder.tries} onAgain={() => void builderPart.again()} />
      ) : (
        <builder.content.FilterBuilder graph={graph} />
      )}
    </details>
  );
}
