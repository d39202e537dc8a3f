import { told, type IndicatorMethods } from './IndicatorMethod.ts';

const ours = { basis: 'whole', reference: null, moreIsBetter: null } as const;

/** How what is told of the map as a whole is worked out. */
export const methodsOfWhole: IndicatorMethods<
  | 'pieces'
  | 'largestPiece'
  | 'untied'
  | 'fragmentation'
  | 'distanceFragmentation'
  | 'meanDistance'
  | 'longestDistance'
  | 'density'
> = {
  pieces: {
    ...ours,
    unit: 'count',
    name: told(['Biter', 'Bitar', 'Pieces']),
    meaning: told([
      'I så mange biter faller kartet, uten noen registrert kobling mellom dem.',
      'I så mange bitar fell kartet, utan noka registrert kopling mellom dei.',
      'The map falls into this many pieces, with no recorded tie between them.',
    ]),
    definition: told([
      'Sammenhengende biter, alle slags koblinger regnet med. En oppføring uten koblinger er en bit for seg.',
      'Samanhengande bitar, alle slags koplingar rekna med. Ei oppføring utan koplingar er ein bit for seg.',
      'Connected pieces, by ties of every kind. An entry without ties is a piece by itself.',
    ]),
    formula: null,
    reference: 'Hopcroft & Tarjan 1973',
  },
  largestPiece: {
    ...ours,
    unit: 'share',
    name: told(['Den største biten', 'Den største biten', 'The largest piece']),
    meaning: told([
      'Så stor del av oppføringene henger sammen i den største biten.',
      'Så stor del av oppføringane heng saman i den største biten.',
      'This share of the entries hangs together in the largest piece.',
    ]),
    definition: told([
      'Oppføringer i den største sammenhengende biten, av alle.',
      'Oppføringar i den største samanhengande biten, av alle.',
      'Entries in the largest connected piece, out of all.',
    ]),
    formula: 'max sₖ / n',
  },
  untied: {
    ...ours,
    unit: 'count',
    name: told(['Finnes, men er uten koblinger', 'Finst, men er utan koplingar', 'There, but without ties']),
    meaning: told([
      'Så mange står uten en eneste kobling som teller: en som mangler, er foreslått eller er avsluttet, gjør ikke det. Det kan være at ingen har spurt.',
      'Så mange står utan ei einaste kopling som tel: ei som manglar, er foreslått eller er avslutta, gjer ikkje det. Det kan vere at ingen har spurt.',
      'How many stand without a single tie that counts: one that is missing, proposed or past does not count. It may be that nobody has asked.',
    ]),
    definition: told([
      'Oppføringer uten kobling til en annen oppføring som teller.',
      'Oppføringar utan kopling til ei anna oppføring som tel.',
      'Entries without a tie to another entry that counts.',
    ]),
    formula: null,
  },
  fragmentation: {
    ...ours,
    unit: 'share',
    name: told(['Oppdeling', 'Oppdeling', 'Fragmentation']),
    meaning: told([
      'Så stor del av alle par kan ikke nå hverandre i det hele tatt.',
      'Så stor del av alle par kan ikkje nå kvarandre i det heile.',
      'This share of all pairs cannot reach each other at all.',
    ]),
    definition: told([
      'Par som ingen kjede av koblinger binder sammen, av alle par. 0: alt henger sammen. 1: ingen er koblet.',
      'Par som inga kjede av koplingar bind saman, av alle par. 0: alt heng saman. 1: ingen er kopla.',
      'Pairs that no chain of ties connects, out of all pairs. 0: all hangs together. 1: nobody is tied.',
    ]),
    formula: 'F = 1 − Σ sₖ(sₖ − 1) / (n(n − 1)), i < j',
    reference: 'Borgatti 2006',
  },
  distanceFragmentation: {
    ...ours,
    unit: 'number',
    name: told([
      'Oppdeling, veid etter avstand',
      'Oppdeling, vege etter avstand',
      'Fragmentation weighted by distance',
    ]),
    meaning: told([
      'Som oppdelingen, men de som bare når hverandre over mange ledd, teller som delvis delt.',
      'Som oppdelinga, men dei som berre når kvarandre over mange ledd, tel som delvis delte.',
      'Like fragmentation, but those who reach each other only over many steps count as partly apart.',
    ]),
    definition: told([
      'Én minus snittet av 1/avstand over alle par; et par som ikke når hverandre, bidrar med 0. Ikke regnet ut over 3000 oppføringer.',
      'Éin minus snittet av 1/avstand over alle par; eit par som ikkje når kvarandre, bidreg med 0. Ikkje rekna ut over 3000 oppføringar.',
      'One minus the mean of 1/distance over all pairs; a pair that does not reach each other adds 0. Not worked out above 3,000 entries.',
    ]),
    formula: 'DF = 1 − 2 Σ (1/dᵢⱼ) / (n(n − 1)), i < j',
    reference: 'Borgatti 2006',
  },
  meanDistance: {
    ...ours,
    unit: 'steps',
    name: told(['Avstand i snitt', 'Avstand i snitt', 'Mean distance']),
    meaning: told([
      'Så mange ledd er det i snitt mellom to som når hverandre.',
      'Så mange ledd er det i snitt mellom to som når kvarandre.',
      'There are this many steps on average between two that reach each other.',
    ]),
    definition: told([
      'Snittet av korteste vei over par som når hverandre. Par som ikke når hverandre, har ingen avstand og er ikke med. Ikke regnet ut over 3000 oppføringer.',
      'Snittet av kortaste veg over par som når kvarandre. Par som ikkje når kvarandre, har ingen avstand og er ikkje med. Ikkje rekna ut over 3000 oppføringar.',
      'The mean shortest path over pairs that reach each other. Pairs that do not have no distance and are left out. Not worked out above 3,000 entries.',
    ]),
    formula: 'Σ dᵢⱼ / |{(i, j): dᵢⱼ < ∞}|',
  },
  longestDistance: {
    ...ours,
    unit: 'steps',
    name: told(['Lengste avstand', 'Lengste avstand', 'Longest distance']),
    meaning: told([
      'Så mange ledd er det mellom de to som har lengst vei til hverandre.',
      'Så mange ledd er det mellom dei to som har lengst veg til kvarandre.',
      'There are this many steps between the two that are farthest from each other.',
    ]),
    definition: told([
      'Den lengste av de korteste veiene, over par som når hverandre. Ikke regnet ut over 3000 oppføringer.',
      'Den lengste av dei kortaste vegane, over par som når kvarandre. Ikkje rekna ut over 3000 oppføringar.',
      'The longest of the shortest paths, over pairs that reach each other. Not worked out above 3,000 entries.',
    ]),
    formula: 'max dᵢⱼ < ∞',
  },
  density: {
    ...ours,
    unit: 'share',
    name: told(['Tetthet', 'Tettleik', 'Density']),
    meaning: told([
      'Så stor del av alle par er koblet direkte. Den synker når kartet vokser, så kart av ulik størrelse kan ikke sammenlignes.',
      'Så stor del av alle par er kopla direkte. Han søkk når kartet veks, så kart av ulik storleik kan ikkje samanliknast.',
      'This share of all pairs is tied directly. It falls as the map grows, so maps of different sizes cannot be compared.',
    ]),
    definition: told([
      'Par med minst én kobling, av alle par, uten retning.',
      'Par med minst éi kopling, av alle par, utan retning.',
      'Pairs with at least one tie, out of all pairs, without direction.',
    ]),
    formula: '2m / (n(n − 1))',
  },
};
