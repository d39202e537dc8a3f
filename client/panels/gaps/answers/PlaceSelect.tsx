import { municipality, nbCollator, vocabularies } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../state/usePreferences.ts';
import { termLabel } from '../../details/Reading.ts';
import { capital } from '../../../view/capital.ts';
import { isAt, placesOf } from './places.ts';
import type { Placed, PlaceChoice } from './places.ts';

export type PlaceSelectProps = {
  readonly things: readonly Placed[];
  /** Null for all places. */
  readonly chosen: PlaceChoice | null;
  readonly onChoose: (place: PlaceChoice | null) => void;
};

const keyOf = (place: PlaceChoice): string => (place.kind === 'none' ? 'none' : `${place.kind} ${place.id}`);

/** Where something is to apply, of the places that some of them name. */
export function PlaceSelect({ things, chosen, onChoose }: PlaceSelectProps) {
  const { t } = useTranslation('answers');
  const language = useLanguage();
  const places = placesOf(things).map((place) => {
    const count = things.filter((thing) => isAt(thing, place)).length;
    return { place, key: keyOf(place), label: `${nameOf(place)} (${String(count)})` };
  });
  const options = (kind: PlaceChoice['kind']) =>
    places
      .filter(({ place }) => place.kind === kind)
      .sort((a, b) => nbCollator.compare(a.label, b.label))
      .map(({ key, label }) => (
        <option key={key} value={key}>
          {label}
        </option>
      ));
  function nameOf(place: PlaceChoice): string {
    if (place.kind === 'none') return t('place.none');
    if (place.kind === 'municipality') return municipality(place.id)?.name ?? place.id;
    return capital(termLabel(vocabularies.scope, place.id, language), language);
  }
  return (
    <label className="answers__choice">
      {t('place.label')}
      <select
        value={chosen === null ? '' : keyOf(chosen)}
        onChange={({ target: { value } }) => {
          onChoose(places.find(({ key }) => key === value)?.place ?? null);
        }}
      >
        <option value="">{`${t('place.all')} (${String(things.length)})`}</option>
        {options('municipality').length === 0 ? null : (
          <optgroup label={t('place.municipalities')}>{options('municipality')}</optgroup>
        )}
        {options('scope').length === 0 ? null : <optgroup label={t('place.scopes')}>{options('scope')}</optgroup>}
        {options('none')}
      </select>
    </label>
  );
}
