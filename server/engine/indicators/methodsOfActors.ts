import { told, type IndicatorMethods } from './IndicatorMethod.ts';

const ours = { basis: 'actors', reference: null, moreIsBetter: null } as const;

const assortativity = {
  ...ours,
  unit: 'number',
  formula: 'r = (Tr e − Σ aᵢbᵢ) / (1 − Σ aᵢbᵢ)',
  reference: 'Newman 2003',
} as const;
const outwardness = {
  ...ours,
  unit: 'number',
  formula: '(E − I) / (E + I)',
  reference: 'Krackhardt & Stern 1988',
} as const;

/** How what is told of the actors and what goes between them is worked out. */
export const methodsOfActors: IndicatorMethods<
  | 'actors'
  | 'actorDensity'
  | 'coreDepth'
  | 'communityCount'
  | 'modularity'
  | 'ringAssortativity'
  | 'sectorAssortativity'
  | 'ringOutwardness'
  | 'sectorOutwardness'
> = {
  actors: {
    ...ours,
    unit: 'count',
    name: told(['Aktører som er regnet med', 'Aktørar som er rekna med', 'Actors that are counted']),
    meaning: told([
      'Tallene om aktørene gjelder så mange av dem.',
      'Tala om aktørane gjeld så mange av dei.',
      'The numbers about actors are of this many of them.',
    ]),
    definition: told([
      'Aktører med en status som teller. Grupper og roller er ikke med, hvis de ikke er bedt om.',
      'Aktørar med ein status som tel. Grupper og roller er ikkje med, viss dei ikkje er bedne om.',
      'Actors of a status that counts. Groups and roles are left out unless asked for.',
    ]),
    formula: null,
  },
  actorDensity: {
    ...ours,
    unit: 'share',
    name: told(['Tetthet mellom aktører', 'Tettleik mellom aktørar', 'Density among actors']),
    meaning: told([
      'Så stor del av alle par av aktører har direkte med hverandre å gjøre.',
      'Så stor del av alle par av aktørar har direkte med kvarandre å gjere.',
      'This share of all pairs of actors deals with each other directly.',
    ]),
    definition: told([
      'Par av aktører med minst én kobling, av alle par. Den synker når kartet vokser.',
      'Par av aktørar med minst éi kopling, av alle par. Han søkk når kartet veks.',
      'Pairs of actors with at least one tie, out of all pairs. It falls as the map grows.',
    ]),
    formula: '2m / (n(n − 1))',
  },
  coreDepth: {
    ...ours,
    unit: 'count',
    name: told(['Kjernens dybde', 'Djupna i kjernen', 'Depth of the core']),
    meaning: told([
      'I den tetteste kjernen har alle så mange koblinger til hverandre, eller flere.',
      'I den tettaste kjernen har alle så mange koplingar til kvarandre, eller fleire.',
      'In the tightest core everybody has this many ties to each other, or more.',
    ]),
    definition: told([
      'Det største tallet k der noen aktører hver har minst k koblinger til hverandre.',
      'Det største talet k der nokre aktørar kvar har minst k koplingar til kvarandre.',
      'The largest number k such that some actors each have at least k ties with each other.',
    ]),
    formula: 'max k: Hₖ ≠ ∅',
    reference: 'Seidman 1983; Batagelj & Zaveršnik 2003',
  },
  communityCount: {
    ...ours,
    unit: 'count',
    name: told(['Fellesskap', 'Fellesskap', 'Communities']),
    meaning: told([
      'Så mange klynger av aktører henger tettere sammen med hverandre enn med resten.',
      'Så mange klynger av aktørar heng tettare saman med kvarandre enn med resten.',
      'So many clusters of actors hang together more closely than with the rest.',
    ]),
    definition: told([
      'Grupper på to og flere etter Louvain-metoden, den beste av ti delinger. Tilfeldigheten har et fast utgangspunkt, så svaret blir det samme hver gang.',
      'Grupper på to og fleire etter Louvain-metoden, den beste av ti delingar. Tilfellet har eit fast utgangspunkt, så svaret blir det same kvar gong.',
      'Groups of two and more by the Louvain method, the best of ten divisions. Chance has a fixed seed, so the answer is the same each time.',
    ]),
    formula: null,
    reference: 'Blondel et al. 2008',
  },
  modularity: {
    ...ours,
    unit: 'number',
    name: told(['Modularitet', 'Modularitet', 'Modularity']),
    meaning: told([
      'Hvor tydelig fellesskapene er: nær 0 er de så vidt til å se, over 0,3 er de tydelige.',
      'Kor tydelege fellesskapa er: nær 0 er dei så vidt til å sjå, over 0,3 er dei tydelege.',
      'How clear the communities are: near 0 they are barely there, above 0.3 they are clear.',
    ]),
    definition: told([
      'Andelen koblinger innenfor fellesskapene, minus det en ville ventet ved tilfeldighet med like mange koblinger hver.',
      'Delen koplingar innanfor fellesskapa, minus det ein ville venta ved tilfelle med like mange koplingar kvar.',
      'The share of ties within communities, minus what chance would give with as many ties each.',
    ]),
    formula: 'Q = Σₖ (Lₖ/m − (dₖ/2m)²)',
    reference: 'Newman & Girvan 2004',
  },
  ringAssortativity: {
    ...assortativity,
    name: told(['Holder seg til egen ring', 'Held seg til eigen ring', 'Keeping to one’s ring']),
    meaning: told([
      'Over 0: aktører er oftere koblet innenfor egen ring enn tilfeldig. Under 0: oftere på tvers.',
      'Over 0: aktørar er oftare kopla innanfor eigen ring enn tilfeldig. Under 0: oftare på tvers.',
      'Above 0: actors are tied within their own ring more often than by chance. Below 0: more often across.',
    ]),
    definition: told([
      'Assortativitet etter ring. 1: bare innenfor. 0: som ved tilfeldighet. Aktører uten ring er ikke med.',
      'Assortativitet etter ring. 1: berre innanfor. 0: som ved tilfelle. Aktørar utan ring er ikkje med.',
      'Assortativity by ring. 1: only within. 0: as by chance. Actors without a ring are left out.',
    ]),
  },
  sectorAssortativity: {
    ...assortativity,
    name: told(['Holder seg til egen sektor', 'Held seg til eigen sektor', 'Keeping to one’s sector']),
    meaning: told([
      'Over 0: aktører er oftere koblet innenfor egen sektor enn tilfeldig. Under 0: oftere på tvers.',
      'Over 0: aktørar er oftare kopla innanfor eigen sektor enn tilfeldig. Under 0: oftare på tvers.',
      'Above 0: actors are tied within their own sector more often than by chance. Below 0: more often across.',
    ]),
    definition: told([
      'Assortativitet etter sektor. 1: bare innenfor. 0: som ved tilfeldighet. Aktører uten sektor er ikke med.',
      'Assortativitet etter sektor. 1: berre innanfor. 0: som ved tilfelle. Aktørar utan sektor er ikkje med.',
      'Assortativity by sector. 1: only within. 0: as by chance. Actors without a sector are left out.',
    ]),
  },
  ringOutwardness: {
    ...outwardness,
    name: told(['Ut av egen ring', 'Ut av eigen ring', 'Out of one’s ring']),
    meaning: told([
      'Fra −1, der alle koblinger er innenfor egen ring, til 1, der alle går på tvers.',
      'Frå −1, der alle koplingar er innanfor eigen ring, til 1, der alle går på tvers.',
      'From −1, where all ties are within one’s own ring, to 1, where all go across.',
    ]),
    definition: told([
      'E–I-indeksen etter ring: E er koblinger på tvers, I er koblinger innenfor. Aktører uten ring er ikke med.',
      'E–I-indeksen etter ring: E er koplingar på tvers, I er koplingar innanfor. Aktørar utan ring er ikkje med.',
      'The E–I index by ring: E are ties across, I are ties within. Actors without a ring are left out.',
    ]),
  },
  sectorOutwardness: {
    ...outwardness,
    name: told(['Ut av egen sektor', 'Ut av eigen sektor', 'Out of one’s sector']),
    meaning: told([
      'Fra −1, der alle koblinger er innenfor egen sektor, til 1, der alle går på tvers.',
      'Frå −1, der alle koplingar er innanfor eigen sektor, til 1, der alle går på tvers.',
      'From −1, where all ties are within one’s own sector, to 1, where all go across.',
    ]),
    definition: told([
      'E–I-indeksen etter sektor: E er koblinger på tvers, I er koblinger innenfor. Aktører uten sektor er ikke med.',
      'E–I-indeksen etter sektor: E er koplingar på tvers, I er koplingar innanfor. Aktørar utan sektor er ikkje med.',
      'The E–I index by sector: E are ties across, I are ties within. Actors without a sector are left out.',
    ]),
  },
};
