import type { NewActor, NewRelation, NewService } from '../generated/records.ts';

const source = {
  title: 'Et hefte',
  where: '«Overskrift», linje 1–2',
  url: 'https://example.org/hefte',
  retrievedAt: '2024-02-29',
  certainty: 'stated',
  licence: 'NLOD 2.0',
  note: 'Lest av to.',
} as const;

const common = {
  name: 'Sandefjord kommune',
  shortName: 'Sandefjord',
  altNames: ['Sandefjord municipality'],
  summary: { nb: 'En kommune.', nn: 'Ein kommune.', en: 'A municipality.' },
  description: '## Om\n\n- liste',
  extent: 'single',
  layer: 'municipality',
  elements: ['finance', 'publicPolicy'],
  scope: 'municipality',
  municipalities: ['3907'],
  status: 'existing',
  validFrom: '2017',
  validTo: '2024-06',
  tags: ['pådriver'],
  website: 'https://example.org',
  sources: [source],
  owner: 'Nettverket',
  verifiedAt: '2024-05-17',
  position: { ring: 'municipality', angle: 90.5 },
  customValues: [{ field: 'contactDay', value: 'tirsdag' }],
} as const;

/** An actor with every field that a person may give. */
export const fullActor: NewActor = {
  id: '7b0c1b1e-55a5-4d8e-9b9f-0a4d3a4e7c11',
  kind: 'actor',
  ...common,
  actorType: 'municipality',
  sector: 'public',
  organisationNumber: '916882807',
  legalForm: 'municipality',
  industryCode: '84.110',
  icnpo: ['i4100', 'i14100'],
  hasMandate: true,
  selfDefinedSocialEnterprise: false,
  dividendLimit: false,
  tiesAsked: { date: '2024-03', how: 'intervju' },
};

/** A service with every field that a person may give. */
export const fullService: NewService = {
  id: '0e5b2a52-5b0e-4f0f-8f2c-3b2f5d0f6a77',
  kind: 'service',
  ...common,
  serviceType: 'grantScheme',
  purpose: 'Å prøve.',
  audience: 'Sosiale entreprenører',
  eligibility: 'Egne vedtekter',
  channel: ['application'],
  capacity: { available: 2, maximum: 20, unit: 'plasser', updatedAt: '2024-01' },
  waitTime: 30,
  funding: { amount: 1_000_000, currency: 'NOK', period: 'year', from: 'Sosialhjelpsbudsjettet', earmarked: true },
  legalBasis: 'practice',
  discretion: 'large',
  discretionHeldBy: 'Saksbehandleren',
  barriers: ['time'],
  reviews: [
    {
      forWhom: 'Nye entreprenører',
      forWhichGoal: 'Å komme i gang',
      worksAsIntended: 'partly',
      canChangeTomorrow: 'yes',
      byRole: 'entreprenør',
      date: '2024-04-01',
    },
  ],
};

/** A relation with every field that a person may give. */
export const fullRelation: NewRelation = {
  id: '4b61f9aa-3c6c-4e9a-8a57-1a3f0a5b9d02',
  kind: 'provides',
  from: fullActor.id,
  to: fullService.id,
  status: 'existing',
  strength: 4,
  formal: 'agreement',
  barriers: ['means'],
  note: 'Fra budsjettet.',
  amount: 1_000_000,
  year: 2018,
  validFrom: '2018',
  validTo: '2024',
  sources: [source],
};
