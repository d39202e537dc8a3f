import type { Vocabulary } from '../descriptor/Vocabulary.ts';

/** What sort of organisation, office or role an actor is. */
export const actorType: Vocabulary = {
  name: 'ActorType',
  labels: { nb: 'Type aktør', nn: 'Type aktør', en: 'Type of actor' },
  terms: [
    { id: 'municipality', labels: { nb: 'kommune', nn: 'kommune', en: 'municipality' } },
    { id: 'municipalService', labels: { nb: 'kommunal tjeneste', nn: 'kommunal teneste', en: 'municipal service' } },
    { id: 'localOffice', labels: { nb: 'lokalt NAV-kontor', nn: 'lokalt NAV-kontor', en: 'local welfare office' } },
    { id: 'countyAuthority', labels: { nb: 'fylkeskommune', nn: 'fylkeskommune', en: 'county authority' } },
    { id: 'countyGovernor', labels: { nb: 'statsforvalter', nn: 'statsforvaltar', en: 'county governor' } },
    { id: 'stateAgency', labels: { nb: 'statlig etat', nn: 'statleg etat', en: 'state agency' } },
    { id: 'directorate', labels: { nb: 'direktorat', nn: 'direktorat', en: 'directorate' } },
    { id: 'ministry', labels: { nb: 'departement', nn: 'departement', en: 'ministry' } },
    { id: 'government', labels: { nb: 'regjering eller stat', nn: 'regjering eller stat', en: 'government or state' } },
    { id: 'parliament', labels: { nb: 'nasjonalforsamling', nn: 'nasjonalforsamling', en: 'parliament' } },
    {
      id: 'intergovernmental',
      labels: { nb: 'mellomstatlig organ', nn: 'mellomstatleg organ', en: 'intergovernmental body' },
    },
    {
      id: 'publicSupport',
      labels: { nb: 'virkemiddelapparat', nn: 'verkemiddelapparat', en: 'public support system' },
    },
    { id: 'healthTrust', labels: { nb: 'helseforetak', nn: 'helseføretak', en: 'health trust' } },
    {
      id: 'university',
      labels: { nb: 'universitet eller høgskole', nn: 'universitet eller høgskule', en: 'university or college' },
    },
    { id: 'researchCentre', labels: { nb: 'forskningssenter', nn: 'forskingssenter', en: 'research centre' } },
    { id: 'school', labels: { nb: 'skole', nn: 'skule', en: 'school' } },
    { id: 'socialEnterprise', labels: { nb: 'sosial entreprenør', nn: 'sosial entreprenør', en: 'social enterprise' } },
    {
      id: 'association',
      labels: {
        nb: 'forening eller frivillig organisasjon',
        nn: 'foreining eller frivillig organisasjon',
        en: 'association or voluntary organisation',
      },
    },
    {
      id: 'humanitarianOrganisation',
      labels: { nb: 'humanitær organisasjon', nn: 'humanitær organisasjon', en: 'humanitarian organisation' },
    },
    { id: 'volunteerCentre', labels: { nb: 'frivilligsentral', nn: 'frivilligsentral', en: 'volunteer centre' } },
    {
      id: 'faithCommunity',
      labels: { nb: 'tros- eller livssynssamfunn', nn: 'trus- eller livssynssamfunn', en: 'faith or belief community' },
    },
    { id: 'network', labels: { nb: 'nettverk', nn: 'nettverk', en: 'network' } },
    { id: 'foundation', labels: { nb: 'stiftelse', nn: 'stifting', en: 'foundation' } },
    { id: 'fund', labels: { nb: 'fond', nn: 'fond', en: 'fund' } },
    { id: 'bank', labels: { nb: 'bank', nn: 'bank', en: 'bank' } },
    {
      id: 'accelerator',
      labels: { nb: 'akselerator eller inkubator', nn: 'akselerator eller inkubator', en: 'accelerator or incubator' },
    },
    { id: 'company', labels: { nb: 'bedrift', nn: 'bedrift', en: 'company' } },
    { id: 'sectorGroup', labels: { nb: 'sektor', nn: 'sektor', en: 'sector' } },
    { id: 'role', labels: { nb: 'rolle', nn: 'rolle', en: 'role' } },
    { id: 'other', labels: { nb: 'annet', nn: 'anna', en: 'other' } },
  ],
};
