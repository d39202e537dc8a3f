import type { Vocabulary } from '../descriptor/Vocabulary.ts';

/** Legal forms of the Norwegian register of organisations. */
export const legalForm: Vocabulary = {
  name: 'LegalForm',
  labels: { nb: 'Organisasjonsform', nn: 'Organisasjonsform', en: 'Legal form' },
  terms: [
    { id: 'limitedCompany', labels: { nb: 'aksjeselskap (AS)', nn: 'aksjeselskap (AS)', en: 'limited company (AS)' } },
    {
      id: 'publicLimitedCompany',
      labels: { nb: 'allmennaksjeselskap (ASA)', nn: 'allmennaksjeselskap (ASA)', en: 'public limited company (ASA)' },
    },
    {
      id: 'soleProprietorship',
      labels: { nb: 'enkeltpersonforetak (ENK)', nn: 'enkeltpersonføretak (ENK)', en: 'sole proprietorship (ENK)' },
      help: {
        nb: 'Registeropplysninger om et enkeltpersonforetak er personopplysninger.',
        nn: 'Registeropplysningar om eit enkeltpersonføretak er personopplysningar.',
        en: 'Register data about a sole proprietorship are personal data.',
      },
    },
    {
      id: 'generalPartnership',
      labels: {
        nb: 'ansvarlig selskap (ANS, DA)',
        nn: 'ansvarleg selskap (ANS, DA)',
        en: 'general partnership (ANS, DA)',
      },
    },
    { id: 'association', labels: { nb: 'forening (FLI)', nn: 'foreining (FLI)', en: 'association (FLI)' } },
    { id: 'foundation', labels: { nb: 'stiftelse (STI)', nn: 'stifting (STI)', en: 'foundation (STI)' } },
    { id: 'cooperative', labels: { nb: 'samvirkeforetak (SA)', nn: 'samvirkeføretak (SA)', en: 'cooperative (SA)' } },
    { id: 'municipality', labels: { nb: 'kommune (KOMM)', nn: 'kommune (KOMM)', en: 'municipality (KOMM)' } },
    {
      id: 'countyAuthority',
      labels: { nb: 'fylkeskommune (FYLK)', nn: 'fylkeskommune (FYLK)', en: 'county authority (FYLK)' },
    },
    { id: 'state', labels: { nb: 'staten (STAT)', nn: 'staten (STAT)', en: 'the state (STAT)' } },
    {
      id: 'organisationalUnit',
      labels: { nb: 'organisasjonsledd (ORGL)', nn: 'organisasjonsledd (ORGL)', en: 'organisational unit (ORGL)' },
    },
    {
      id: 'stateEnterprise',
      labels: { nb: 'statsforetak (SF)', nn: 'statsføretak (SF)', en: 'state enterprise (SF)' },
    },
    {
      id: 'intermunicipalCompany',
      labels: {
        nb: 'interkommunalt selskap (IKS)',
        nn: 'interkommunalt selskap (IKS)',
        en: 'intermunicipal company (IKS)',
      },
    },
    {
      id: 'municipalEnterprise',
      labels: { nb: 'kommunalt foretak (KF)', nn: 'kommunalt føretak (KF)', en: 'municipal enterprise (KF)' },
    },
    {
      id: 'specialLawEnterprise',
      labels: { nb: 'særlovsselskap (SÆR)', nn: 'særlovsselskap (SÆR)', en: 'company under special law (SÆR)' },
    },
    { id: 'savingsBank', labels: { nb: 'sparebank (SPA)', nn: 'sparebank (SPA)', en: 'savings bank (SPA)' } },
    {
      id: 'foreignEnterprise',
      labels: {
        nb: 'utenlandsk foretak (NUF, UTLA)',
        nn: 'utanlandsk føretak (NUF, UTLA)',
        en: 'foreign enterprise (NUF, UTLA)',
      },
    },
    {
      id: 'subUnit',
      labels: { nb: 'underenhet (BEDR, AAFY)', nn: 'undereining (BEDR, AAFY)', en: 'sub-unit (BEDR, AAFY)' },
    },
    { id: 'notRegistered', labels: { nb: 'ikke registrert', nn: 'ikkje registrert', en: 'not registered' } },
    { id: 'other', labels: { nb: 'annen', nn: 'anna', en: 'other' } },
  ],
};
