/** Word lists for a made-up region. No real organisation is meant. */
export const places = [
  'Fjordvik',
  'Granli',
  'Havnes',
  'Skogheim',
  'Elvestad',
  'Solbakken',
  'Myrland',
  'Bjerke',
  'Strandby',
  'Haugen',
  'Lindås',
  'Kvernvik',
  'Storøy',
  'Åsmoen',
  'Nordlia',
  'Vesterdal',
  'Brattvik',
  'Sandnesjø',
  'Rugdalen',
  'Tangen',
] as const;

/** What organisations are called, by the type of actor they are; `%` stands for a place. */
export const actorNames: Readonly<Record<string, readonly string[]>> = {
  municipality: ['% kommune'],
  municipalService: [
    '% voksenopplæring',
    'Barnevernet i %',
    'Boligkontoret i %',
    'Helsestasjonen i %',
    'Oppfølgingstjenesten i %',
  ],
  localOffice: ['NAV %'],
  school: ['% videregående skole', '% ungdomsskole'],
  university: ['Høgskolen i %'],
  socialEnterprise: [
    '% arbeidslag',
    'Kafé Møtet i %',
    'Gjenbruk %',
    '% gårdsfellesskap',
    'Snekkeriet i %',
    '% sykkelverksted',
    'Nabohjelpen i %',
  ],
  association: ['% velforening', '% idrettslag', '% musikkråd', 'Seniorklubben i %', 'Nattravnene i %'],
  humanitarianOrganisation: ['% omsorgslag', 'Hjelpekorpset i %'],
  volunteerCentre: ['% frivilligsentral'],
  network: ['Nettverk for inkludering i %', 'Gründerringen i %'],
  fund: ['% sosiale fond'],
  bank: ['% sparebank'],
  accelerator: ['Startlab %'],
  company: ['% mekaniske', '% bygg', 'Handelslaget i %'],
  stateAgency: ['Statens kontor for arbeid i %', 'Statens boligkontor i %'],
};

/** What is offered; `%` stands for a place. */
export const serviceNames = [
  'Jobbtrening i %',
  'Leksehjelp i %',
  'Åpen kafé i %',
  'Gründerkurs i %',
  'Tilskudd til nærmiljø i %',
  'Mentorordning i %',
  'Språkkafé i %',
  'Økonomirådgivning i %',
  'Fritidskasse i %',
  'Bytteverksted i %',
] as const;

/** What people lack, and what entrepreneurs and services struggle with; `%` stands for a place. */
export const needNames = [
  'Ensomhet i %',
  'Ungdom uten plass i %',
  'Trang bolig i %',
  'Veien til arbeid i %',
  'Språk og tilhørighet i %',
  'Dårlig råd i %',
] as const;
export const challengeNames = [
  'Uklart ansvar i %',
  'Kort finansiering i %',
  'Lang saksgang i %',
  'Tynn veiledning i %',
] as const;

/** What is recommended, tried and shared; `%` stands for a place. */
export const measureNames = ['Felles møteplass i %', 'Fast kontakt i %', 'Felles søknad i %', 'Pengepott i %'] as const;
export const storyNames = ['Da % prøvde noe nytt', 'Sommeren i %', 'Lærdommer fra %'] as const;
export const resourceNames = ['Avtalemal fra %', 'Veileder fra %', 'Sjekkliste fra %'] as const;
