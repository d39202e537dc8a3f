import { told, type IndicatorMethods } from './IndicatorMethod.ts';

const ours = { basis: 'records', formula: null, reference: null, moreIsBetter: null } as const;

/** How what is counted on the records as they stand is worked out. */
export const methodsOfRecords: IndicatorMethods<'entries' | 'ties' | 'needsMet' | 'coverage'> = {
  entries: {
    ...ours,
    unit: 'count',
    name: told(['Oppføringer', 'Oppføringar', 'Entries']),
    meaning: told([
      'Så mye er registrert som finnes, pågår eller er svakt. Det vokser med arbeidet som legges ned, og sier ikke hvor mye regionen har.',
      'Så mykje er registrert som finst, pågår eller er svakt. Det veks med arbeidet som blir lagt ned, og seier ikkje kor mykje regionen har.',
      'How much has been recorded that exists, is ongoing or is weak. It grows with the work put in, and does not say how much the region has.',
    ]),
    definition: told([
      'Aktører, tilbud, behov, tiltak, erfaringer og verktøy med en status som teller. Innspill uten svar er ikke med.',
      'Aktørar, tilbod, behov, tiltak, erfaringar og verktøy med ein status som tel. Innspel utan svar er ikkje med.',
      'Actors, services, needs, measures, stories and resources of a status that counts. Suggestions that nobody has answered are left out.',
    ]),
  },
  ties: {
    ...ours,
    unit: 'count',
    name: told(['Koblinger', 'Koplingar', 'Ties']),
    meaning: told([
      'Så mange koblinger teller: vanligvis de som finnes, pågår eller er svake, ikke de som mangler, er foreslått eller er avsluttet.',
      'Så mange koplingar tel: vanlegvis dei som finst, pågår eller er svake, ikkje dei som manglar, er foreslått eller er avslutta.',
      'So many ties count: usually those that exist, are ongoing or are weak, not those that are missing, proposed or past.',
    ]),
    definition: told([
      'Koblinger med en status som teller. To koblinger av ulikt slag mellom de samme er to.',
      'Koplingar med ein status som tel. To koplingar av ulikt slag mellom dei same er to.',
      'Ties of a status that counts. Two ties of different kinds between the same two are two.',
    ]),
  },
  needsMet: {
    ...ours,
    unit: 'share',
    moreIsBetter: true,
    name: told(['Behov som har et svar', 'Behov som har eit svar', 'Needs that are answered']),
    meaning: told([
      'Så stor del av folks behov på kartet har et tilbud som svarer på dem, og noen som gir det.',
      'Så stor del av behova til folk på kartet har eit tilbod som svarer på dei, og nokon som gir det.',
      'This share of people’s needs on the map has a service that answers it, and somebody who gives it.',
    ]),
    definition: told([
      'Menneskers behov som et tilbud svarer på, og som en hjelpevei fra en aktør når fram til, av alle slike behov. Svake og avsluttede tilbud teller ikke. Behov som én alene svarer på, er med.',
      'Behov hos menneske som eit tilbod svarer på, og som ein hjelpeveg frå ein aktør når fram til, av alle slike behov. Svake og avslutta tilbod tel ikkje. Behov som éin åleine svarer på, er med.',
      'Needs of people that a service addresses and that a path of help from an actor reaches, out of all such needs. Weak and past services do not count. Needs that one alone answers are among them.',
    ]),
  },
  coverage: {
    ...ours,
    unit: 'share',
    moreIsBetter: true,
    name: told(['Felt som referansen venter', 'Felt som referansen ventar', 'Fields that the reference expects']),
    meaning: told([
      'Så stor del av feltene som kartets egen referanse venter, er registrert i en av ringene der de er ventet. Koblingene den venter, står for seg.',
      'Så stor del av felta som referansen til kartet ventar, er registrert i ein av ringane der dei er venta. Koplingane han ventar, står for seg.',
      'This share of the fields that the map’s own reference expects is recorded in one of the rings where they are expected. The ties that it expects stand apart.',
    ]),
    definition: told([
      'Regler i referansemodellen der feltet er dekket i minst én av ringene, også av én alene, av alle reglene.',
      'Reglar i referansemodellen der feltet er dekt i minst éin av ringane, også av éin åleine, av alle reglane.',
      'Rules of the reference model whose field is covered in at least one of their rings, by one alone among them, out of all rules.',
    ]),
    formula: 'Σ R·[c ≥ 1] / Σ R',
  },
};
