import type { Layer } from '../MapSettings.ts';

/** The seven rings from the centre, and the place outside them. */
export const defaultLayers: readonly Layer[] = [
  {
    id: 'everydayLife',
    order: 0,
    labels: { nb: 'Livet blant folk', nn: 'Livet blant folk', en: 'Life among people' },
    help: {
      nb: 'Der folk lever livene sine. Her ligger behov, roller og livssituasjoner, aldri enkeltpersoner.',
      nn: 'Der folk lever liva sine. Her ligg behov, roller og livssituasjonar, aldri enkeltpersonar.',
      en: 'Where people live their lives. Needs, roles and life situations lie here, never individuals.',
    },
  },
  {
    id: 'associations',
    order: 1,
    labels: { nb: 'Foreninger – pårørende', nn: 'Foreiningar – pårørande', en: 'Associations – next of kin' },
    help: {
      nb: 'De som møter folk hver dag: pårørende, foreninger og sosiale entreprenører.',
      nn: 'Dei som møter folk kvar dag: pårørande, foreiningar og sosiale entreprenørar.',
      en: 'Those who meet people every day: next of kin, associations and social entrepreneurs.',
    },
  },
  {
    id: 'neighbourhood',
    order: 2,
    labels: { nb: 'Bydel eller nærmiljø', nn: 'Bydel eller nærmiljø', en: 'District or neighbourhood' },
    help: {
      nb: 'Det som finnes der folk bor, for eksempel frivilligsentralen.',
      nn: 'Det som finst der folk bur, til dømes frivilligsentralen.',
      en: 'What there is where people live, for example the volunteer centre.',
    },
  },
  {
    id: 'municipality',
    order: 3,
    labels: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
    help: {
      nb: 'Kommunen og de lokale tjenestene, også NAV-kontoret.',
      nn: 'Kommunen og dei lokale tenestene, også NAV-kontoret.',
      en: 'The municipality and the local services, the welfare office too.',
    },
  },
  {
    id: 'county',
    order: 4,
    labels: { nb: 'Fylke', nn: 'Fylke', en: 'County' },
    help: {
      nb: 'Fylkeskommunen og det som dekker ett fylke.',
      nn: 'Fylkeskommunen og det som dekkjer eitt fylke.',
      en: 'The county authority and what covers one county.',
    },
  },
  {
    id: 'region',
    order: 5,
    labels: { nb: 'Regionen', nn: 'Regionen', en: 'The region' },
    help: {
      nb: 'Det som spenner over begge fylkene, eller over en region av staten.',
      nn: 'Det som spenner over begge fylka, eller over ein region av staten.',
      en: 'What spans both counties, or a region of the state.',
    },
  },
  {
    id: 'state',
    order: 6,
    labels: { nb: 'Staten', nn: 'Staten', en: 'The state' },
    help: {
      nb: 'Storting, regjering, direktorater og det som gjelder hele landet.',
      nn: 'Storting, regjering, direktorat og det som gjeld heile landet.',
      en: 'Parliament, government, directorates and what concerns the whole country.',
    },
  },
  {
    id: 'outside',
    order: 7,
    labels: { nb: 'Utenfor', nn: 'Utanfor', en: 'Outside' },
    help: {
      nb: 'Det som hører til i andre land eller mellom land. Tegnes utenfor sirklene.',
      nn: 'Det som høyrer til i andre land eller mellom land. Blir teikna utanfor sirklane.',
      en: 'What belongs to other countries or between countries. Drawn outside the circles.',
    },
    outside: true,
  },
];
