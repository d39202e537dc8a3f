import type { Graph, Localized } from '@sirkel/graph-schema';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { needs, type NeedCoverage, type NeedState } from '../gaps/needs.ts';
import { isSelected } from '../Selection.ts';
import { inAll, listed } from '../sentences/names.ts';

/** A need of people that has lost the last who answers it, or has got a first. */
export type NeedChange = {
  readonly need: string;
  readonly change: 'lost' | 'gained';
  /** How it is answered afterwards. */
  readonly state: NeedState;
  /** Who has the need, as far as it is recorded. */
  readonly holders: readonly string[];
  /** Those who answered it before, or do afterwards. */
  readonly services: readonly string[];
  readonly providers: readonly string[];
  readonly sentence: Localized;
};

const isAnswered = ({ state }: NeedCoverage): boolean => state === 'met' || state === 'thin';

/**
 * Tells which needs of people lose their last provider, and which get their first: those lost first, by id. A need that is
 * itself taken away loses nothing, and one that is added has lost nothing.
 */
export function needsAnswered(
  before: AnalysisInput,
  after: AnalysisInput,
  names: (ids: readonly string[]) => readonly string[],
): readonly NeedChange[] {
  const then = new Map(needs(before).map((need) => [need.need, need]));
  const changes = needs(after).flatMap((now): readonly NeedChange[] => {
    const was = then.get(now.need);
    if (was !== undefined && isAnswered(was) && !isAnswered(now)) return [changeOf(after, 'lost', was, now, names)];
    const isNew = was === undefined || !isAnswered(was);
    return isNew && isAnswered(now) ? [changeOf(after, 'gained', now, now, names)] : [];
  });
  return changes.sort((a, b) => Number(a.change === 'gained') - Number(b.change === 'gained'));
}

function changeOf(
  after: AnalysisInput,
  change: NeedChange['change'],
  { services, providers }: NeedCoverage,
  { need, state, services: left }: NeedCoverage,
  names: (ids: readonly string[]) => readonly string[],
): NeedChange {
  const sentence = inAll((language) => {
    const name = listed(names([need]), language);
    const what = listed(names(services), language);
    const who = listed(names(providers.length === 0 ? services : providers), language);
    const by =
      providers.length === 0
        ? what
        : { nb: `${who} med ${what}`, nn: `${who} med ${what}`, en: `${who} with ${what}` }[language];
    if (change === 'gained') {
      return {
        nb: `${name} får noen som svarer: ${by}.`,
        nn: `${name} får nokon som svarer: ${by}.`,
        en: `${name} gets someone who addresses it: ${by}.`,
      }[language];
    }
    if (state === 'unreachable') {
      const standing = listed(names(left), language);
      return {
        nb: `${standing} svarer på ${name}, men ingen er da registrert som tilbyder. Før: ${who}.`,
        nn: `${standing} svarer på ${name}, men ingen er då registrert som tilbydar. Før: ${who}.`,
        en: `${name} is addressed by ${standing}, but nobody would be recorded as providing it. Before: ${who}.`,
      }[language];
    }
    return {
      nb: `Ingen er igjen som svarer på ${name}. Før: ${by}.`,
      nn: `Ingen er att som svarer på ${name}. Før: ${by}.`,
      en: `Nobody is left who addresses ${name}. Before: ${by}.`,
    }[language];
  });
  return { need, change, state, holders: holdersOf(after, need), services, providers, sentence };
}

function holdersOf({ graph, selection }: AnalysisInput, need: string): readonly string[] {
  const { ties, relations }: Graph = graph;
  return [...(ties.get(need) ?? [])]
    .flatMap((id) => relations.get(id) ?? [])
    .filter((relation) => relation.kind === 'has' && relation.to === need && isSelected(relation, selection))
    .map(({ from }) => from)
    .filter((id) => {
      const holder = graph.nodes.get(id);
      return holder !== undefined && isSelected(holder, selection);
    })
    .sort();
}
