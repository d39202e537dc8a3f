import type { Vocabulary } from '../descriptor/Vocabulary.ts';

/** What sort of offer, scheme or instrument a service is. */
export const serviceType: Vocabulary = {
  name: 'ServiceType',
  labels: { nb: 'Type tilbud', nn: 'Type tilbod', en: 'Type of service' },
  terms: [
    { id: 'grantScheme', labels: { nb: 'tilskuddsordning', nn: 'tilskotsordning', en: 'grant scheme' } },
    { id: 'fund', labels: { nb: 'fond', nn: 'fond', en: 'fund' } },
    { id: 'loan', labels: { nb: 'lån eller garanti', nn: 'lån eller garanti', en: 'loan or guarantee' } },
    { id: 'budgetPost', labels: { nb: 'budsjettpost', nn: 'budsjettpost', en: 'budget post' } },
    { id: 'outcomeContract', labels: { nb: 'effektkontrakt', nn: 'effektkontrakt', en: 'outcome contract' } },
    { id: 'procurement', labels: { nb: 'anskaffelse', nn: 'innkjøp', en: 'procurement' } },
    { id: 'marketplace', labels: { nb: 'markedsplass', nn: 'marknadsplass', en: 'marketplace' } },
    { id: 'guidance', labels: { nb: 'veiledning', nn: 'rettleiing', en: 'guidance' } },
    { id: 'course', labels: { nb: 'kurs', nn: 'kurs', en: 'course' } },
    { id: 'education', labels: { nb: 'undervisning', nn: 'undervisning', en: 'education' } },
    { id: 'research', labels: { nb: 'forskning', nn: 'forsking', en: 'research' } },
    { id: 'peerProgramme', labels: { nb: 'likemannsgruppe', nn: 'likemannsgruppe', en: 'peer programme' } },
    { id: 'membership', labels: { nb: 'medlemskap', nn: 'medlemskap', en: 'membership' } },
    { id: 'meetingPlace', labels: { nb: 'møteplass', nn: 'møteplass', en: 'meeting place' } },
    { id: 'event', labels: { nb: 'arrangement', nn: 'arrangement', en: 'event' } },
    {
      id: 'welfareService',
      labels: { nb: 'velferdstjeneste', nn: 'velferdsteneste', en: 'welfare service' },
      help: {
        nb: 'Hjelp til folk, som bolig, arbeid, helse eller aktivitet.',
        nn: 'Hjelp til folk, som bustad, arbeid, helse eller aktivitet.',
        en: 'Help to people, such as housing, work, health or activity.',
      },
    },
    { id: 'volunteering', labels: { nb: 'frivillig innsats', nn: 'frivillig innsats', en: 'volunteering' } },
    { id: 'project', labels: { nb: 'prosjekt', nn: 'prosjekt', en: 'project' } },
    { id: 'pilot', labels: { nb: 'forsøk', nn: 'forsøk', en: 'pilot' } },
    { id: 'plan', labels: { nb: 'plan', nn: 'plan', en: 'plan' } },
    { id: 'policy', labels: { nb: 'politisk vedtak', nn: 'politisk vedtak', en: 'policy' } },
    { id: 'law', labels: { nb: 'lov', nn: 'lov', en: 'law' } },
    { id: 'regulation', labels: { nb: 'forskrift', nn: 'forskrift', en: 'regulation' } },
    { id: 'platform', labels: { nb: 'digital plattform', nn: 'digital plattform', en: 'digital platform' } },
    { id: 'other', labels: { nb: 'annet', nn: 'anna', en: 'other' } },
  ],
};
