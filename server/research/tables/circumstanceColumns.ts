import { methodsOf } from '../../engine/findings/methodsOf.ts';
import type { Finding } from '../../engine/Finding.ts';
import type { Taken } from '../Taken.ts';
import type { Column } from './Table.ts';

/** With what a finding was found, and what chance was in it, for programs. */
export function circumstanceColumns({ findings, selection, cursor }: Taken): readonly Column<Finding>[] {
  const methodOf = methodsOf({ ...findings, selection, sequence: cursor.sequence });
  return [
    {
      id: 'parameters',
      type: 'object, as JSON',
      labels: { nb: 'Regnet ut med', nn: 'Rekna ut med', en: 'Computed with' },
      help: {
        nb: 'Hvilke statuser som teller, om grupper er med, og grensene for slaget funn. Skjemaet til GraphQL sier hva hver av dem er.',
        nn: 'Kva statusar som tel, om grupper er med, og grensene for slaget funn. Skjemaet til GraphQL seier kva kvar av dei er.',
        en: 'Which statuses count, whether groups take part, and the limits of the kind. The GraphQL schema says what each is.',
      },
      value: (finding) =>
        JSON.stringify(Object.fromEntries(methodOf(finding).parameters.map(({ name, value }) => [name, value]))),
    },
    {
      id: 'permutations',
      type: 'number',
      labels: { nb: 'Tilfeldige kart', nn: 'Tilfeldige kart', en: 'Random maps' },
      help: {
        nb: 'Hvor mange tilfeldige kart det er holdt opp mot. Tomt der ingenting er overlatt til tilfeldighetene.',
        nn: 'Kor mange tilfeldige kart det er halde opp mot. Tomt der ingenting er overlate til det tilfeldige.',
        en: 'How many random maps it was held against. Empty where nothing is left to chance.',
      },
      value: (finding) => methodOf(finding).permutations,
    },
    {
      id: 'seed',
      type: 'number',
      labels: { nb: 'Utgangspunkt', nn: 'Utgangspunkt', en: 'Seed' },
      help: {
        nb: 'Tallet tilfeldighetene er trukket fra.',
        nn: 'Talet det tilfeldige er trekt frå.',
        en: 'The number that chance was drawn from.',
      },
      value: (finding) => methodOf(finding).seed,
    },
    {
      id: 'error',
      type: 'number',
      labels: { nb: 'Kan bomme med', nn: 'Kan bomme med', en: 'May be off by' },
      help: {
        nb: 'Hvor mye p kan bomme, med 95 % sikkerhet. 0 når det er nøyaktig.',
        nn: 'Kor mykje p kan bomme, med 95 % tryggleik. 0 når det er nøyaktig.',
        en: 'How far off p may be, with 95 %. 0 when it is exact.',
      },
      value: (finding) => methodOf(finding).error,
    },
  ];
}
