import type { AnalysisInput } from '../AnalysisInput.ts';
import type { Finding } from '../Finding.ts';
import { roads, type Road, type Roads } from '../routes/roads.ts';
import { routeSentence } from '../routes/routeSentence.ts';
import { isGroup } from '../Selection.ts';
import { inAll, listed } from '../sentences/names.ts';
import { FAR_SHARE, FEWEST_NEEDS, MANY_HAND_OFFS } from '../thresholds.ts';
import { findingId } from './findingId.ts';
import { namesOf } from './namesOf.ts';

/** Needs of people that help has far to, and actors whom all help to several of them comes through. */
export function roadFindings(input: AnalysisInput): readonly Finding[] {
  const found = roads(input);
  return [
    ...found.roads.filter((road) => isLong(road, found)).map((road) => longRoad(input, road, found)),
    ...gateways(input, found.roads),
  ];
}

const isFar = ({ ringsCrossed }: Road, { borders }: Roads): boolean =>
  ringsCrossed !== null && ringsCrossed > borders * FAR_SHARE;
const isLong = (road: Road, all: Roads): boolean => isFar(road, all) || (road.handOffs ?? 0) >= MANY_HAND_OFFS;

function longRoad(input: AnalysisInput, road: Road, all: Roads): Finding {
  const { need, steps, handOffs, ringsCrossed } = road;
  const way = routeSentence(input, steps);
  return {
    id: findingId('longRoad', need),
    kind: 'longRoad',
    absence: null,
    certainty: null,
    severity: 'coordination',
    nodes: [need, ...steps.map(({ from }) => from).reverse()],
    relations: steps.flatMap(({ ties }) => ties.map(({ relation }) => relation)),
    sources: [],
    sentence: inAll((language) => {
      const name = listed(namesOf(input, [need]), language);
      const rings = ringsCrossed ?? 0;
      const far = {
        nb: `Den nærmeste registrerte hjelpen til ${name} ligger ${rings === 1 ? 'én ring' : `${rings} ringer`} unna`,
        nn: `Den nærmaste registrerte hjelpa til ${name} ligg ${rings === 1 ? 'éin ring' : `${rings} ringar`} unna`,
        en: `The nearest recorded help for ${name} lies ${rings === 1 ? 'one ring' : `${rings} rings`} away`,
      };
      const handed = {
        nb: `Den korteste registrerte hjelpeveien til ${name} har ${handOffs ?? 0} overleveringer`,
        nn: `Den kortaste registrerte hjelpevegen til ${name} har ${handOffs ?? 0} overleveringar`,
        en: `The shortest recorded path of help to ${name} has ${handOffs ?? 0} hand-offs`,
      };
      return `${(isFar(road, all) ? far : handed)[language]}: ${way[language]}`;
    }),
    figures: [
      { name: 'handOffs', value: handOffs },
      { name: 'ringsCrossed', value: ringsCrossed },
    ],
  };
}

/** Every way to a need leads through an actor exactly when no other is the first that help comes from. */
function gateways(input: AnalysisInput, all: readonly Road[]): readonly Finding[] {
  const needsOf = new Map<string, string[]>();
  for (const { need, helpers } of all) {
    const [only, ...others] = helpers;
    if (only === undefined || others.length > 0) continue;
    const node = input.graph.nodes.get(only);
    if (node === undefined || (isGroup(node) && !input.selection.withGroups)) continue;
    needsOf.set(only, [...(needsOf.get(only) ?? []), need]);
  }
  return [...needsOf].filter(([, needs]) => needs.length >= FEWEST_NEEDS).map((found) => gateway(input, ...found));
}

function gateway(input: AnalysisInput, actor: string, needs: readonly string[]): Finding {
  return {
    id: findingId('gateway', actor),
    kind: 'gateway',
    absence: null,
    certainty: null,
    severity: 'people',
    nodes: [actor, ...needs],
    relations: [],
    sources: [],
    sentence: inAll((language) => {
      const [who, what] = [listed(namesOf(input, [actor]), language), listed(namesOf(input, needs), language)];
      return {
        nb: `All registrert hjelp til ${what} går gjennom ${who}.`,
        nn: `All registrert hjelp til ${what} går gjennom ${who}.`,
        en: `All recorded help for ${what} comes through ${who}.`,
      }[language];
    }),
    figures: [{ name: 'needs', value: needs.length }],
  };
}
