import type { Language, Localized } from '@sirkel/graph-schema';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { friction, type Friction } from '../bottlenecks/friction.ts';
import type { Figure, Finding } from '../Finding.ts';
import { barrierLabel, layerLabel, municipalityName } from '../sentences/labels.ts';
import { inAll, quoted } from '../sentences/names.ts';
import { FEWEST_MARKS } from '../thresholds.ts';
import { findingId } from './findingId.ts';

type Counts = Readonly<Record<string, number>>;

/** Barriers that stand in the way of several, and where they are met. */
export function frictionFindings(input: AnalysisInput): readonly Finding[] {
  return friction(input)
    .filter((met) => marksOf(met) >= FEWEST_MARKS)
    .map((met) => findingOf(input, met));
}

const marksOf = ({ relations, services, stories }: Friction): number =>
  relations.length + services.length + stories.length;

function findingOf(input: AnalysisInput, met: Friction): Finding {
  const { barrier, relations, services, stories, byLayer, byMunicipality } = met;
  const marks = marksOf(met);
  return {
    id: findingId('friction', barrier),
    kind: 'friction',
    absence: null,
    certainty: null,
    severity: 'coordination',
    nodes: [...new Set([...services, ...stories, ...endsOf(input, relations)])],
    relations,
    sources: [],
    sentence: inAll((language) => {
      const name = quoted(barrierLabel(input.settings, barrier, language), language);
      const ring = ringText(input, mostMet(byLayer, marks))[language];
      const places = placesText(byMunicipality)[language];
      return {
        nb: `Barrieren ${name} står i veien ${marks} steder på kartet${ring}.${places}`,
        nn: `Barrieren ${name} står i vegen ${marks} stader på kartet${ring}.${places}`,
        en: `The barrier ${name} stands in the way in ${marks} places on the map${ring}.${places}`,
      }[language];
    }),
    figures: [
      { name: 'marks', value: marks },
      ...figuresOf('layer', byLayer),
      ...figuresOf('municipality', byMunicipality),
    ],
  };
}

function endsOf({ graph }: AnalysisInput, relations: readonly string[]): readonly string[] {
  const ends = relations.flatMap((id) => {
    const relation = graph.relations.get(id);
    return relation === undefined ? [] : [relation.from, relation.to];
  });
  return [...new Set(ends)].sort();
}

const mostFirst = (counts: Counts): readonly (readonly [string, number])[] =>
  Object.entries(counts).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));

/** Where it is met more often than anywhere else. */
function mostMet(counts: Counts, marks: number): string | undefined {
  const [first, second] = mostFirst(counts);
  // Of two or three nothing is more often than the rest.
  return marks > 3 && first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

function ringText(input: AnalysisInput, ring: string | undefined): Localized {
  if (ring === undefined) return { nb: '', nn: '', en: '' };
  const name = (language: Language): string => quoted(layerLabel(input.settings, ring, language), language);
  return {
    nb: `, oftest i ringen ${name('nb')}`,
    nn: `, oftast i ringen ${name('nn')}`,
    en: `, most often in the ring ${name('en')}`,
  };
}

// More nobody takes in when it is read aloud; the figures have them all.
const MOST_TOLD = 3;

/**
 * Where it is met more than once, as far as it is recorded: most of what is marked names no municipality, and one mark may
 * name many.
 */
function placesText(byMunicipality: Counts): Localized {
  const places = mostFirst(byMunicipality).filter(([, times]) => times >= FEWEST_MARKS);
  if (places.length === 0) return { nb: '', nn: '', en: '' };
  const left = places.length - MOST_TOLD;
  const list = (language: Language, within: string, others: string): string =>
    new Intl.ListFormat(language === 'en' ? 'en-GB' : language).format([
      ...places.slice(0, MOST_TOLD).map(([code, times]) => `${times} ${within} ${municipalityName(code)}`),
      ...(left > 0 ? [others] : []),
    ]);
  const inMore = {
    nb: left === 1 ? 'i én kommune til' : `i ${left} kommuner til`,
    nn: left === 1 ? 'i éin kommune til' : `i ${left} kommunar til`,
    en: left === 1 ? 'in one more municipality' : `in ${left} more municipalities`,
  };
  return {
    nb: ` Der kommunen er oppgitt: ${list('nb', 'i', inMore.nb)}.`,
    nn: ` Der kommunen er oppgitt: ${list('nn', 'i', inMore.nn)}.`,
    en: ` Where the municipality is stated: ${list('en', 'in', inMore.en)}.`,
  };
}

/** A barrier that is met between two rings is met at both, so that these may be more than there are marks. */
const figuresOf = (what: 'layer' | 'municipality', counts: Counts): readonly Figure[] =>
  mostFirst(counts).map(([id, value]) => ({ name: `${what}:${id}`, value }));
