import type { Language, Localized } from '@sirkel/graph-schema';
import { inAll, listed } from '../sentences/names.ts';

/** What a summary is made of: names of entries, and pairs of names of ties. */
export type Told = {
  readonly removed: { readonly names: readonly string[]; readonly ties: readonly (readonly string[])[] };
  readonly added: { readonly names: readonly string[]; readonly ties: readonly (readonly string[])[] };
  /** Names of needs that lose their last provider, or get their first. */
  readonly lost: readonly string[];
  readonly gained: readonly string[];
  /** Names of what loses its last funder. */
  readonly unfunded: readonly string[];
  /** Names of actors that lose the way to the rest. */
  readonly fallen: readonly string[];
  /** Names of actors that are left without a tie where there is no rest either. */
  readonly alone: readonly string[];
  /** Whether something is taken away that stands for many, so that nothing can be said of who reaches whom. */
  readonly isOfGroups: boolean;
};

/** What happens, to be read after "without that" and after "and". */
type Clause = { readonly first: string; readonly next: string };

/** The whole in one sentence: «Uten «X» mister 2 behov sin siste tilbyder, og 3 aktører mister veien til resten.» */
export function summaryOf(told: Told): Localized {
  return inAll((language) => {
    const clauses = clausesOf(told, language);
    const [first, ...next] = clauses.length === 0 ? [nothing(told, language)] : clauses;
    const whole = [first?.first ?? '', ...next.map((clause) => clause.next)];
    const comma = language === 'en' ? ',' : '';
    return `${lead(told, language)}${comma} ${joined(whole, language)}.`;
  });
}

function joined(parts: readonly string[], language: Language): string {
  const and = language === 'en' ? 'and' : 'og';
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')}, ${and} ${last}`;
}

function lead({ removed, added }: Told, language: Language): string {
  const words = {
    nb: { without: 'uten', with: 'med', and: 'og' },
    nn: { without: 'utan', with: 'med', and: 'og' },
    en: { without: 'without', with: 'with', and: 'and' },
  }[language];
  const parts = [
    [words.without, whatOf(removed, false, language)],
    [words.with, whatOf(added, true, language)],
  ].filter(([, what]) => what !== '');
  const text = parts.map(([word, what]) => `${word} ${what}`).join(` ${words.and} `);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function whatOf({ names, ties }: Told['removed'], isNew: boolean, language: Language): string {
  const [only] = ties;
  const between = ties.length === 1 && only !== undefined ? listed(only, language) : '';
  const texts = {
    nb: {
      one: isNew ? `en ny kobling mellom ${between}` : `koblingen mellom ${between}`,
      many: `${ties.length} ${isNew ? 'nye ' : ''}koblinger`,
      and: 'og',
    },
    nn: {
      one: isNew ? `ei ny kopling mellom ${between}` : `koplinga mellom ${between}`,
      many: `${ties.length} ${isNew ? 'nye ' : ''}koplingar`,
      and: 'og',
    },
    en: {
      one: isNew ? `a new tie between ${between}` : `the tie between ${between}`,
      many: `${ties.length} ${isNew ? 'new ' : ''}ties`,
      and: 'and',
    },
  }[language];
  const parts = [
    ...(names.length === 0 ? [] : [listed(names, language)]),
    ...(ties.length === 0 ? [] : [ties.length === 1 ? texts.one : texts.many]),
  ];
  return parts.join(` ${texts.and} `);
}

function clausesOf({ lost, gained, unfunded, fallen, alone }: Told, language: Language): readonly Clause[] {
  const say = clauses[language];
  return [
    ...(lost.length === 0 ? [] : [say.lost(some(lost, say.needs, language))]),
    ...(fallen.length === 0 ? [] : [say.fallen(some(fallen, say.actors, language))]),
    ...(alone.length === 0 ? [] : [say.alone(some(alone, say.actors, language))]),
    ...(unfunded.length === 0 ? [] : [say.unfunded(some(unfunded, say.entries, language))]),
    ...(gained.length === 0 ? [] : [say.gained(some(gained, say.needs, language))]),
  ];
}

// One alone has its name.
const some = (names: readonly string[], word: string, language: Language): string =>
  names.length === 1 ? listed(names, language) : `${names.length} ${word}`;

type Say = (who: string) => Clause;
type Clauses = Readonly<Record<'lost' | 'gained' | 'unfunded' | 'fallen' | 'alone', Say>> &
  Readonly<Record<'needs' | 'actors' | 'entries', string>>;

const clauses: Readonly<Record<Language, Clauses>> = {
  nb: {
    needs: 'behov',
    actors: 'aktører',
    entries: 'oppføringer',
    lost: (who) => ({ first: `mister ${who} sin siste tilbyder`, next: `${who} mister sin siste tilbyder` }),
    gained: (who) => ({ first: `får ${who} sin første tilbyder`, next: `${who} får sin første tilbyder` }),
    unfunded: (who) => ({
      first: `mister ${who} sin siste registrerte finansiering`,
      next: `${who} mister sin siste registrerte finansiering`,
    }),
    fallen: (who) => ({ first: `mister ${who} veien til resten`, next: `${who} mister veien til resten` }),
    alone: (who) => ({
      first: `står ${who} igjen uten kobling til andre aktører`,
      next: `${who} står igjen uten kobling til andre aktører`,
    }),
  },
  nn: {
    needs: 'behov',
    actors: 'aktørar',
    entries: 'oppføringar',
    lost: (who) => ({
      first: `mistar ${who} den siste tilbydaren sin`,
      next: `${who} mistar den siste tilbydaren sin`,
    }),
    gained: (who) => ({ first: `får ${who} den første tilbydaren sin`, next: `${who} får den første tilbydaren sin` }),
    unfunded: (who) => ({
      first: `mistar ${who} den siste registrerte finansieringa si`,
      next: `${who} mistar den siste registrerte finansieringa si`,
    }),
    fallen: (who) => ({ first: `mistar ${who} vegen til resten`, next: `${who} mistar vegen til resten` }),
    alone: (who) => ({
      first: `står ${who} att utan kopling til andre aktørar`,
      next: `${who} står att utan kopling til andre aktørar`,
    }),
  },
  en: {
    needs: 'needs',
    actors: 'actors',
    entries: 'entries',
    lost: (who) => same(verb(who, 'loses its last provider', 'lose their last provider')),
    gained: (who) => same(verb(who, 'gets its first provider', 'get their first provider')),
    unfunded: (who) => same(verb(who, 'loses its last recorded funding', 'lose their last recorded funding')),
    fallen: (who) => same(verb(who, 'loses the way to the rest', 'lose the way to the rest')),
    alone: (who) => same(verb(who, 'is left without a tie to other actors', 'are left without a tie to other actors')),
  },
};

const same = (text: string): Clause => ({ first: text, next: text });
const verb = (who: string, one: string, many: string): string => `${who} ${/^\d/.test(who) ? many : one}`;

/** Nothing is something to be told: what is taken away is not missed by anybody on this map, as far as it is recorded. */
function nothing({ removed, isOfGroups }: Told, language: Language): Clause {
  if (removed.names.length + removed.ties.length === 0) {
    return {
      nb: same('er det ingen behov som får sin første tilbyder'),
      nn: same('er det ingen behov som får den første tilbydaren sin'),
      en: same('no need gets its first provider'),
    }[language];
  }
  const needs = {
    nb: 'mister ingen behov på kartet sin siste tilbyder',
    nn: 'mistar ingen behov på kartet den siste tilbydaren sin',
    en: 'no need on the map loses its last provider',
  }[language];
  const actors = {
    nb: ', og ingen aktører mister veien til resten',
    nn: ', og ingen aktørar mistar vegen til resten',
    en: ', and no actor loses the way to the rest',
  }[language];
  return same(needs + (isOfGroups ? '' : actors));
}
