import { municipality as known } from '@sirkel/graph-schema';
import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../components/SelectField.tsx';
import { useAddress, useAddressBar } from '../../state/useAddress.ts';
import { useLanguage } from '../../state/usePreferences.ts';
import { noValue } from '../../view/visibleGraph.ts';
import { filterOptions } from '../filter/filterOptions.ts';

/** Chooses the municipality of which it is told what reaches there; it stands in the address, so that a link tells the same. */
export function MunicipalityChoice({ graph }: { readonly graph: Graph }) {
  const { t } = useTranslation('gaps');
  const bar = useAddressBar();
  const { municipality } = useAddress().place;
  const named = filterOptions(graph, 'municipalities', useLanguage(), '')
    .filter(({ value }) => value !== noValue)
    .map(({ value, label }) => ({ id: value, label }));
  const isNamed = municipality === null || named.some(({ id }) => id === municipality);
  // A link may be of a municipality that the map names no more, or not yet.
  const options = isNamed ? named : [...named, { id: municipality, label: municipalityLabel(municipality) }];
  if (options.length === 0) return null;
  return (
    <div className="coverage__where">
      <SelectField
        label={t('coverage.where')}
        value={municipality ?? ''}
        empty={t('coverage.everywhere')}
        options={options}
        onChange={(chosen) => {
          bar.move({ municipality: chosen === '' ? null : chosen }, false);
        }}
      />
      {municipality === null ? null : (
        <p className="gaps__note">{t('coverage.reaching', { place: municipalityLabel(municipality) })}</p>
      )}
    </div>
  );
}

const municipalityLabel = (code: string): string => known(code)?.name ?? code;
