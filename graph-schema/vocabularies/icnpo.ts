import type { Vocabulary } from '../descriptor/Vocabulary.ts';

/** The categories of the Norwegian register of voluntary organisations: 14 groups and their leaves. The id is the code after an `i`; a leaf’s group is its code without the last three digits. */
export const icnpo: Vocabulary = {
  name: 'Icnpo',
  labels: { nb: 'Aktivitet (ICNPO)', nn: 'Aktivitet (ICNPO)', en: 'Activity (ICNPO)' },
  terms: [
    { id: 'i1', labels: { nb: 'Kultur og rekreasjon', nn: 'Kultur og rekreasjon', en: 'Culture and recreation' } },
    { id: 'i1100', labels: { nb: 'Kunst og kultur', nn: 'Kunst og kultur', en: 'Arts and culture' } },
    { id: 'i1200', labels: { nb: 'Idrett', nn: 'Idrett', en: 'Sports' } },
    {
      id: 'i1300',
      labels: {
        nb: 'Rekreasjon og sosiale foreninger',
        nn: 'Rekreasjon og sosiale foreiningar',
        en: 'Recreation and social clubs',
      },
    },
    { id: 'i2', labels: { nb: 'Utdanning og forskning', nn: 'Utdanning og forsking', en: 'Education and research' } },
    {
      id: 'i2100',
      labels: {
        nb: 'Grunnskole og videregående skole',
        nn: 'Grunnskule og vidaregåande skule',
        en: 'Primary and secondary education',
      },
    },
    { id: 'i2200', labels: { nb: 'Høgskole og universitet', nn: 'Høgskule og universitet', en: 'Higher education' } },
    { id: 'i2300', labels: { nb: 'Annen utdanning', nn: 'Anna utdanning', en: 'Other education' } },
    {
      id: 'i2400',
      labels: { nb: 'Forskning og utvikling', nn: 'Forsking og utvikling', en: 'Research and development' },
    },
    { id: 'i3', labels: { nb: 'Helse', nn: 'Helse', en: 'Health' } },
    {
      id: 'i3100',
      labels: { nb: 'Sykehus og rehabilitering', nn: 'Sjukehus og rehabilitering', en: 'Hospitals and rehabilitation' },
    },
    { id: 'i3200', labels: { nb: 'Sykehjem', nn: 'Sjukeheimar', en: 'Nursing homes' } },
    {
      id: 'i3300',
      labels: { nb: 'Psykiatriske institusjoner', nn: 'Psykiatriske institusjonar', en: 'Psychiatric institutions' },
    },
    { id: 'i3400', labels: { nb: 'Andre helsetjenester', nn: 'Andre helsetenester', en: 'Other health services' } },
    { id: 'i4', labels: { nb: 'Sosiale tjenester', nn: 'Sosiale tenester', en: 'Social services' } },
    {
      id: 'i4100',
      labels: {
        nb: 'Sosiale tjenester (egen gruppe)',
        nn: 'Sosiale tenester (eiga gruppe)',
        en: 'Social services proper',
      },
    },
    {
      id: 'i4200',
      labels: { nb: 'Krisehjelp og støttearbeid', nn: 'Krisehjelp og støttearbeid', en: 'Emergency and relief' },
    },
    {
      id: 'i4300',
      labels: {
        nb: 'Økonomisk og materiell støtte',
        nn: 'Økonomisk og materiell støtte',
        en: 'Income support and maintenance',
      },
    },
    { id: 'i5', labels: { nb: 'Natur- og miljøvern', nn: 'Natur- og miljøvern', en: 'Environment' } },
    {
      id: 'i5100',
      labels: {
        nb: 'Natur- og miljøvern (egen gruppe)',
        nn: 'Natur- og miljøvern (eiga gruppe)',
        en: 'Environment proper',
      },
    },
    { id: 'i5200', labels: { nb: 'Dyrevern', nn: 'Dyrevern', en: 'Animal protection' } },
    {
      id: 'i6',
      labels: { nb: 'Bolig og lokalmiljø', nn: 'Bustad og lokalmiljø', en: 'Housing and local development' },
    },
    {
      id: 'i6100',
      labels: { nb: 'Lokalsamfunnsutvikling', nn: 'Lokalsamfunnsutvikling', en: 'Community development' },
    },
    { id: 'i6200', labels: { nb: 'Bolig- og lokalmiljø', nn: 'Bustad- og lokalmiljø', en: 'Housing' } },
    { id: 'i6300', labels: { nb: 'Arbeidsopplæring', nn: 'Arbeidsopplæring', en: 'Employment and training' } },
    {
      id: 'i7',
      labels: { nb: 'Politikk og interesser', nn: 'Politikk og interesser', en: 'Law, advocacy and politics' },
    },
    {
      id: 'i7100',
      labels: { nb: 'Interesseorganisasjoner', nn: 'Interesseorganisasjonar', en: 'Civic and advocacy organisations' },
    },
    { id: 'i7200', labels: { nb: 'Juridisk rådgivning', nn: 'Juridisk rådgjeving', en: 'Law and legal services' } },
    {
      id: 'i7300',
      labels: { nb: 'Politiske organisasjoner', nn: 'Politiske organisasjonar', en: 'Political organisations' },
    },
    {
      id: 'i8',
      labels: {
        nb: 'Legater og fremme av frivillighet',
        nn: 'Legat og fremjing av frivillig arbeid',
        en: 'Philanthropy and promotion of volunteering',
      },
    },
    {
      id: 'i8100',
      labels: { nb: 'Pengeutdelende stiftelser', nn: 'Stiftingar som deler ut pengar', en: 'Grant-making foundations' },
    },
    { id: 'i8200', labels: { nb: 'Frivilligsentraler', nn: 'Frivilligsentralar', en: 'Volunteer centres' } },
    {
      id: 'i9',
      labels: { nb: 'Internasjonale organisasjoner', nn: 'Internasjonale organisasjonar', en: 'International' },
    },
    {
      id: 'i9100',
      labels: {
        nb: 'Internasjonale organisasjoner (egen gruppe)',
        nn: 'Internasjonale organisasjonar (eiga gruppe)',
        en: 'International activities',
      },
    },
    { id: 'i10', labels: { nb: 'Tro og livssyn', nn: 'Tru og livssyn', en: 'Religion and belief' } },
    {
      id: 'i10100',
      labels: {
        nb: 'Tros- og livssynsorganisasjoner',
        nn: 'Trus- og livssynsorganisasjonar',
        en: 'Religious congregations and associations',
      },
    },
    {
      id: 'i11',
      labels: {
        nb: 'Yrke, bransje og fag',
        nn: 'Yrke, bransje og fag',
        en: 'Business and professional associations, unions',
      },
    },
    { id: 'i11100', labels: { nb: 'Bransjeforeninger', nn: 'Bransjeforeiningar', en: 'Business associations' } },
    { id: 'i11200', labels: { nb: 'Yrkesorganisasjoner', nn: 'Yrkesorganisasjonar', en: 'Professional associations' } },
    { id: 'i11300', labels: { nb: 'Fagforeninger', nn: 'Fagforeiningar', en: 'Labour unions' } },
    { id: 'i12', labels: { nb: 'Andre', nn: 'Andre', en: 'Other' } },
    {
      id: 'i12100',
      labels: { nb: 'Andre organisasjoner', nn: 'Andre organisasjonar', en: 'Not elsewhere classified' },
    },
    { id: 'i13', labels: { nb: 'Barn og ungdom', nn: 'Barn og ungdom', en: 'Children and youth' } },
    {
      id: 'i13100',
      labels: {
        nb: 'Barne- og ungdomsorganisasjoner',
        nn: 'Barne- og ungdomsorganisasjonar',
        en: 'Children’s and youth organisations',
      },
    },
    {
      id: 'i14',
      labels: { nb: 'Mangfold og inkludering', nn: 'Mangfald og inkludering', en: 'Diversity and inclusion' },
    },
    {
      id: 'i14100',
      labels: {
        nb: 'Mangfold og inkludering (egen gruppe)',
        nn: 'Mangfald og inkludering (eiga gruppe)',
        en: 'Diversity and inclusion proper',
      },
    },
  ],
};
