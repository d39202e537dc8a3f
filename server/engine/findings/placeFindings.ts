import type { AnalysisInput } from '../AnalysisInput.ts';
import type { Finding } from '../Finding.ts';
import { fieldsOf, type FieldByPlace, type MunicipalityCell } from '../gaps/municipalityCoverage.ts';
import { elementLabel, municipalityName } from '../sentences/labels.ts';
import { inAll, listed } from '../sentences/names.ts';
import { MOST_PLACES } from '../thresholds.ts';
import { elements } from './coverageFindings.ts';
import { findingId } from './findingId.ts';
import { namesOf } from './namesOf.ts';

/**
 * Municipalities in which fields hang on one alone. One finding for each municipality: whoever works there reads it as one,
 * and decides about it as one; field by field it would be a hundred sentences. A field counts only where the map says
 * enough: the one, or its service, names the municipality and is no group, and in another municipality two or more are
 * recorded for the field. Where nobody has recorded more than one anywhere, that is how much was recorded.
 */
export function placeFindings(input: AnalysisInput): readonly Finding[] {
  const alone = new Map<string, MunicipalityCell[]>();
  for (const cell of fieldsOf(input, elements).flatMap(aloneIn)) {
    alone.set(cell.municipality, [...(alone.get(cell.municipality) ?? []), cell]);
  }
  return [...alone]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .slice(0, MOST_PLACES)
    .map(([code, cells]) => findingOf(input, code, cells));
}

function aloneIn({ named, wide, cellIn }: FieldByPlace): readonly MunicipalityCell[] {
  // Then two reach every municipality.
  if (wide.state === 'covered') return [];
  const cells = named.map(cellIn);
  if (!cells.some(({ state }) => state === 'covered')) return [];
  return cells.filter(({ state, present }) => state === 'thin' && present.length > 0);
}

function findingOf(input: AnalysisInput, code: string, cells: readonly MunicipalityCell[]): Finding {
  const place = municipalityName(code);
  return {
    id: findingId('singleProvider', 'municipality', code),
    kind: 'singleProvider',
    absence: null,
    certainty: null,
    severity: 'coordination',
    nodes: [...new Set([...cells.flatMap(({ providers }) => providers), ...cells.flatMap(({ present }) => present)])],
    relations: [],
    sources: [],
    sentence: inAll((language) => {
      const [first, ...more] = cells.map(({ element, providers }) => ({
        field: elementLabel(element, language),
        who: listed(namesOf(input, providers), language),
      }));
      if (first !== undefined && more.length === 0) {
        return {
          nb: `I ${place} er bare ${first.who} registrert for ${first.field}.`,
          nn: `I ${place} er berre ${first.who} registrert for ${first.field}.`,
          en: `In ${place} only ${first.who} is recorded for ${first.field}.`,
        }[language];
      }
      const all = [first, ...more].flatMap((one) => (one === undefined ? [] : `${one.field} (${one.who})`)).join(', ');
      return {
        nb: `I ${place} er bare én registrert for hvert av disse feltene: ${all}.`,
        nn: `I ${place} er berre éin registrert for kvart av desse felta: ${all}.`,
        en: `In ${place} only one is recorded for each of these fields: ${all}.`,
      }[language];
    }),
    figures: [{ name: 'fields', value: cells.length }],
    about: { elements: cells.map(({ element }) => element), municipalities: [code] },
  };
}
