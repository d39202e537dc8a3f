import { municipalities, type ActorRecord, type Language, type Localized } from '@sirkel/graph-schema';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { namesOf } from '../findings/namesOf.ts';
import { elementLabel, layerLabel } from '../sentences/labels.ts';
import { allOf } from '../sentences/lists.ts';
import { inAll, listed, quoted } from '../sentences/names.ts';
import type { ReasonKind } from './Reason.ts';

/** What two actors have in common. */
export type Common = {
  readonly one: ActorRecord;
  readonly other: ActorRecord;
  /** By id. */
  readonly neighbours: readonly string[];
  readonly needs: readonly string[];
};

/** A reason whose sentence is made when it is told: of most pairs it never is. */
export type FoundReason = {
  readonly kind: ReasonKind;
  readonly nodes: readonly string[];
  readonly say: () => Localized;
};

/**
 * Why two actors may have something to do with each other, what says most first: they share partners; they answer the same
 * need; they are in the same municipality; each does something that the other does not; their rings lie side by side.
 * @param rings from the centre out, without what lies outside
 */
export function reasonsOf(input: AnalysisInput, rings: readonly string[], common: Common): readonly FoundReason[] {
  const { one, other, neighbours, needs } = common;
  return [
    ...some('sharedNeighbours', neighbours, () => inAll((language) => tiedToBoth(input, neighbours, language))),
    ...some('sharedNeeds', needs, () => inAll((language) => answeredByBoth(input, needs, language))),
    ...inSamePlace(one, other),
    ...complementary(one, other),
    ...sideBySide(input, rings, one, other),
  ];
}

function some(kind: ReasonKind, nodes: readonly string[], say: () => Localized): readonly FoundReason[] {
  return nodes.length === 0 ? [] : [{ kind, nodes, say }];
}

function tiedToBoth(input: AnalysisInput, ids: readonly string[], language: Language): string {
  const names = listed(namesOf(input, ids), language);
  return { nb: `Begge er koblet til ${names}.`, nn: `Begge er kopla til ${names}.`, en: `Both are tied to ${names}.` }[
    language
  ];
}

function answeredByBoth(input: AnalysisInput, ids: readonly string[], language: Language): string {
  const names = listed(namesOf(input, ids), language);
  const one = ids.length === 1;
  return {
    nb: `Begge har tilbud som svarer på ${one ? 'behovet' : 'behovene'} ${names}.`,
    nn: `Begge har tilbod som svarer på ${one ? 'behovet' : 'behova'} ${names}.`,
    en: `Both have services that address the ${one ? 'need' : 'needs'} ${names}.`,
  }[language];
}

function inSamePlace(one: ActorRecord, other: ActorRecord): readonly FoundReason[] {
  const shared = (one.municipalities ?? []).filter((code) => other.municipalities?.includes(code) === true);
  if (shared.length === 0) return [];
  const names = municipalities.filter(({ code }) => shared.includes(code)).map(({ name }) => name);
  const places = names.length === 0 ? shared : names;
  const say = (language: Language): string => {
    const all = allOf(places, language);
    return { nb: `Begge er i ${all}.`, nn: `Begge er i ${all}.`, en: `Both are in ${all}.` }[language];
  };
  return [{ kind: 'sameMunicipality', nodes: [], say: () => inAll(say) }];
}

function complementary(one: ActorRecord, other: ActorRecord): readonly FoundReason[] {
  const alone = (own: ActorRecord, others: ActorRecord): readonly string[] =>
    (own.elements ?? []).filter((field) => others.elements?.includes(field) !== true);
  const [left, right] = [alone(one, other), alone(other, one)];
  if (left.length === 0 || right.length === 0) return [];
  const say = (language: Language): string => {
    const fields = (ids: readonly string[]): string =>
      allOf(
        ids.map((id) => elementLabel(id, language)),
        language,
      );
    const [a, b] = [quoted(one.name, language), quoted(other.name, language)];
    return {
      nb: `Av de to er bare ${a} registrert med ${fields(left)}, bare ${b} med ${fields(right)}.`,
      nn: `Av dei to er berre ${a} registrert med ${fields(left)}, berre ${b} med ${fields(right)}.`,
      en: `Of the two only ${a} is recorded with ${fields(left)}, only ${b} with ${fields(right)}.`,
    }[language];
  };
  return [{ kind: 'complementaryFields', nodes: [], say: () => inAll(say) }];
}

function sideBySide(
  { settings }: AnalysisInput,
  rings: readonly string[],
  one: ActorRecord,
  other: ActorRecord,
): readonly FoundReason[] {
  const [a, b] = [rings.indexOf(one.layer ?? ''), rings.indexOf(other.layer ?? '')];
  if (a === -1 || b === -1 || Math.abs(a - b) !== 1) return [];
  const say = (language: Language): string => {
    const [inner, outer] = [rings[Math.min(a, b)] ?? '', rings[Math.max(a, b)] ?? ''].map((ring) =>
      quoted(layerLabel(settings, ring, language), language),
    );
    return {
      nb: `Ringene deres ligger ved siden av hverandre: ${inner} og ${outer}.`,
      nn: `Ringane deira ligg ved sida av kvarandre: ${inner} og ${outer}.`,
      en: `Their rings lie side by side: ${inner} and ${outer}.`,
    }[language];
  };
  return [{ kind: 'adjacentRings', nodes: [], say: () => inAll(say) }];
}
