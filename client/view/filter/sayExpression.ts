import type { Language } from '@sirkel/graph-schema';
import type { TFunction } from 'i18next';
import { localesOf } from '../../i18n/localesOf.ts';
import { asked, noValue } from './Expression.ts';
import type { ChoiceSubject, Condition, Expression, Group } from './Expression.ts';
import { capital } from '../capital.ts';

/** What an expression is said with. */
export type Speaking = {
  readonly t: TFunction<'filterWords'>;
  readonly language: Language;
  /** A value as it stands in a sentence. */
  readonly wordOf: (on: ChoiceSubject, value: string) => string;
  /** The name of a node, or what stands for the selection. */
  readonly nameOf: (id: string) => string;
  /** The name of a field that the map has added. */
  readonly fieldOf: (id: string) => string;
};

/**
 * An expression as a sentence: "Aktører i ringen Kommune som er svake eller mangler, og som ikke er offentlige". What
 * is not filled in yet is passed over. Groups in groups stand in brackets, so that it can be read in one way only;
 * "none of" is said by turning round what stands in it.
 */
export function sayExpression(expression: Group, speaking: Speaking): string {
  const { t } = speaking;
  const left = asked(expression);
  if (left?.type !== 'group') return t('everything');
  const { isAll, not } = joinOf(left, false);
  const led = isAll && !not ? leadOf(left.of, speaking) : { lead: t('entries'), rest: left.of };
  const clauses = led.rest.map((each) => clauseOf(each, not, speaking));
  if (clauses.length === 0) return led.lead;
  const between = `, ${t(isAll ? 'and' : 'or')} ${t('that')} `;
  return `${led.lead} ${t('that')} ${clauses.join(between)}`;
}

/** How the parts of a group count, and whether each is turned round: none of them is all of them turned round. */
function joinOf({ join }: Group, not: boolean): { readonly isAll: boolean; readonly not: boolean } {
  const turned = join === 'none' ? !not : not;
  const isAny = join !== 'all';
  return { isAll: isAny === turned, not: turned };
}

type Led = { readonly lead: string; readonly rest: readonly Expression[] };

/** What the sentence is about and where that is, which needs no clause: "Aktører i ringen Kommune". */
function leadOf(parts: readonly Expression[], speaking: Speaking): Led {
  const kinds = parts.find((part) => leads(part, 'kind'));
  const places = (['ring', 'field', 'municipality'] as const).flatMap((on) => {
    const part = parts.find((each) => leads(each, on));
    return part === undefined ? [] : [{ on, part }];
  });
  const lead = [
    kinds === undefined ? speaking.t('entries') : capital(valuesOf(kinds, speaking, 'conjunction'), speaking.language),
    ...places.map(({ on, part }) =>
      speaking.t(`place.${on}`, { count: part.values.length, values: valuesOf(part, speaking) }),
    ),
  ];
  const said: readonly Expression[] = [...(kinds === undefined ? [] : [kinds]), ...places.map(({ part }) => part)];
  return { lead: lead.join(' '), rest: parts.filter((part) => !said.includes(part)) };
}

type Choice = Extract<Condition, { readonly type: 'choice' }>;

const leads = (part: Expression, on: ChoiceSubject): part is Choice =>
  part.type === 'choice' && part.on === on && !part.not && !part.values.includes(noValue);

/** What stands after "that". */
function clauseOf(expression: Expression, not: boolean, speaking: Speaking): string {
  if (expression.type !== 'group') return conditionClause(expression, not, speaking);
  const { isAll, not: turned } = joinOf(expression, not);
  const clauses = expression.of.map((each) => clauseOf(each, turned, speaking));
  return clauses.length === 1 ? (clauses[0] ?? '') : `(${clauses.join(` ${speaking.t(isAll ? 'and' : 'or')} `)})`;
}

function conditionClause(condition: Condition, turned: boolean, speaking: Speaking): string {
  const { t, nameOf } = speaking;
  const not = ('not' in condition && condition.not) !== turned;
  const form = not ? 'not' : 'is';
  switch (condition.type) {
    case 'choice':
      return choiceClause(condition, not, speaking);
    case 'text':
      return t(`clause.${form}.text`, { text: t('quoted', { text: condition.text.trim() }) });
    case 'degree': {
      const { least, most } = condition;
      if (least === null) return t(`clause.${form}.most`, { count: most ?? 0 });
      return most === null
        ? t(`clause.${form}.least`, { count: least })
        : t(`clause.${form}.within`, { least, count: most });
    }
    case 'near':
      return t(`clause.${form}.near`, { count: condition.steps, name: nameOf(condition.of ?? '') });
    case 'between':
      return t(`clause.${form}.between`, { from: nameOf(condition.from ?? ''), to: nameOf(condition.to ?? '') });
    case 'own':
      return ownClause(condition, form, speaking);
  }
}

function choiceClause(condition: Choice, not: boolean, speaking: Speaking): string {
  const { t } = speaking;
  const { on, values } = condition;
  const named = values.filter((value) => value !== noValue);
  const clauses = [
    ...(named.length === 0
      ? []
      : [t(`clause.${not ? 'not' : 'is'}.${on}`, { values: valuesOf({ ...condition, values: named }, speaking) })]),
    ...(named.length === values.length ? [] : [t(`clause.${not ? 'some' : 'none'}.${on}`)]),
  ];
  return clauses.length === 1 ? (clauses[0] ?? '') : `(${clauses.join(` ${t(not ? 'and' : 'or')} `)})`;
}

function ownClause(
  { field, value }: Extract<Condition, { readonly type: 'own' }>,
  form: 'is' | 'not',
  { t, fieldOf }: Speaking,
): string {
  const named = { field: t('quoted', { text: fieldOf(field) }) };
  if (value.test === 'filled') return t(`clause.${form}.filled`, named);
  if (value.test === 'contains')
    return t(`clause.${form}.contains`, { ...named, text: t('quoted', { text: value.text.trim() }) });
  const { from, to } = value;
  if (from === null) return t(`clause.${form}.to`, { ...named, to: to ?? '' });
  return to === null ? t(`clause.${form}.from`, { ...named, from }) : t(`clause.${form}.range`, { ...named, from, to });
}

// Words that people or the map itself have chosen, which might be taken for the sentence's own.
const quotedSubjects: ReadonlySet<ChoiceSubject> = new Set(['tag', 'barrier', 'certainty', 'tie']);

function valuesOf(
  { on, values }: Choice,
  { t, language, wordOf }: Speaking,
  type: 'conjunction' | 'disjunction' = 'disjunction',
): string {
  const words = values.map((value) => wordOf(on, value));
  return new Intl.ListFormat(localesOf(language), { type }).format(
    quotedSubjects.has(on) ? words.map((text) => t('quoted', { text })) : words,
  );
}
