import type { Language, Localized } from '@sirkel/graph-schema';
import { inAll, quoted } from '../sentences/names.ts';
import { LEAST_ASKED, LEAST_EXPECTED } from '../thresholds.ts';
import type { ComparedGroup, GroupPair } from './compareGroups.ts';

/** What can be said of the ties between two groups, to be read aloud; where nothing can, why. */
export function pairSentence(pair: GroupPair, groups: readonly ComparedGroup[]): Localized {
  return inAll((language) => {
    const there = thereAre(pair, groups, language);
    if (pair.tested === null) return `${there}. ${reasonOf(pair, groups, language)}`;
    const range =
      pair.tested.low === pair.tested.high ? `${pair.tested.low}` : `${pair.tested.low}–${pair.tested.high}`;
    const usual = {
      nb: `ved tilfeldig fordeling ville ${range} vært vanlig`,
      nn: `ved tilfeldig fordeling ville ${range} vore vanleg`,
      en: `by chance ${range} would have been usual`,
    }[language];
    return `${there}; ${usual}. ${closing(pair, language)}`;
  });
}

function thereAre(
  { first, second, observed }: GroupPair,
  groups: readonly ComparedGroup[],
  language: Language,
): string {
  const [one, other] = [nameOf(groups, first, language), nameOf(groups, second, language)];
  const count = {
    nb: observed === 0 ? 'ingen koblinger' : observed === 1 ? '1 kobling' : `${observed} koblinger`,
    nn: observed === 0 ? 'ingen koplingar' : observed === 1 ? '1 kopling' : `${observed} koplingar`,
    en: observed === 0 ? 'no ties' : observed === 1 ? '1 tie' : `${observed} ties`,
  }[language];
  const where = {
    nb: first === second ? `innen ${one}` : `mellom ${one} og ${other}`,
    nn: first === second ? `innanfor ${one}` : `mellom ${one} og ${other}`,
    en: first === second ? `within ${one}` : `between ${one} and ${other}`,
  }[language];
  return {
    nb: `Kartet har ${count} ${where}`,
    nn: `Kartet har ${count} ${where}`,
    en: `The map has ${count} ${where}`,
  }[language];
}

function closing({ state }: GroupPair, language: Language): string {
  const recorded = {
    nb: 'Det gjelder det som er registrert.',
    nn: 'Det gjeld det som er registrert.',
    en: 'This is about what is recorded.',
  }[language];
  const unclear = {
    nb: 'Forskjellen er ikke stor nok til at den sier noe.',
    nn: 'Skilnaden er ikkje stor nok til at han seier noko.',
    en: 'The difference is not large enough to mean anything.',
  }[language];
  return state === 'unclear' ? `${unclear} ${recorded}` : recorded;
}

function reasonOf({ first, second, state }: GroupPair, groups: readonly ComparedGroup[], language: Language): string {
  const little = {
    nb: 'Det er for få opplysninger til å si noe',
    nn: 'Det er for få opplysningar til å seie noko',
    en: 'Too little is known to say anything',
  }[language];
  if (state === 'tooFewTies') {
    const expected = {
      nb: `ved tilfeldig fordeling ventes færre enn ${LEAST_EXPECTED}`,
      nn: `ved tilfeldig fordeling er det venta færre enn ${LEAST_EXPECTED}`,
      en: `by chance fewer than ${LEAST_EXPECTED} are expected`,
    }[language];
    return `${little}: ${expected}.`;
  }
  const short = [...new Set([first, second])].flatMap((id) => {
    const group = groups.find((one) => one.id === id);
    return group !== undefined && group.asked < LEAST_ASKED * group.nodes.length ? [group] : [];
  });
  const counts = short.map(({ label, asked, nodes }) => {
    const name = quoted(label[language], language);
    return {
      nb: `${asked} av ${nodes.length} i ${name}`,
      nn: `${asked} av ${nodes.length} i ${name}`,
      en: `${asked} of ${nodes.length} in ${name}`,
    }[language];
  });
  return {
    nb: `${little}: ${counts.join(' og ')} er spurt om koblingene sine.`,
    nn: `${little}: ${counts.join(' og ')} er spurde om koplingane sine.`,
    en: `${little}: ${counts.join(' and ')} were asked about their ties.`,
  }[language];
}

function nameOf(groups: readonly ComparedGroup[], id: string, language: Language): string {
  const label = groups.find((group) => group.id === id)?.label;
  return quoted(label?.[language] ?? id, language);
}
