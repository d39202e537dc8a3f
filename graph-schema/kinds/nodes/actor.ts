import type { NodeKindDescriptor } from '../../descriptor/Kind.ts';
import { tiesAskedFields } from './tiesAskedFields.ts';
import { actorType } from '../../vocabularies/actorType.ts';
import { icnpo } from '../../vocabularies/icnpo.ts';
import { legalForm } from '../../vocabularies/legalForm.ts';
import { sector } from '../../vocabularies/sector.ts';

/** An organisation, office, network or role that acts. Never a private person. */
export const actor: NodeKindDescriptor = {
  id: 'actor',
  typeName: 'Actor',
  labels: { nb: 'Aktør', nn: 'Aktør', en: 'Actor' },
  plural: { nb: 'Aktører', nn: 'Aktørar', en: 'Actors' },
  help: {
    nb: 'En virksomhet, et kontor, et nettverk eller en rolle som handler. Aldri en privatperson.',
    nn: 'Ei verksemd, eit kontor, eit nettverk eller ei rolle som handlar. Aldri ein privatperson.',
    en: 'An organisation, office, network or role that acts. Never a private person.',
  },
  fields: [
    {
      id: 'actorType',
      type: 'vocabulary',
      vocabulary: actorType,
      labels: { nb: 'Type aktør', nn: 'Type aktør', en: 'Type of actor' },
      help: {
        nb: 'Hva slags virksomhet, kontor eller rolle dette er.',
        nn: 'Kva slags verksemd, kontor eller rolle dette er.',
        en: 'What sort of organisation, office or role this is.',
      },
    },
    {
      id: 'sector',
      type: 'vocabulary',
      vocabulary: sector,
      labels: { nb: 'Sektor', nn: 'Sektor', en: 'Sector' },
      help: {
        nb: 'Hvem som eier eller driver aktøren.',
        nn: 'Kven som eig eller driv aktøren.',
        en: 'Who owns or runs the actor.',
      },
    },
    {
      id: 'organisationNumber',
      type: 'organisationNumber',
      labels: { nb: 'Organisasjonsnummer', nn: 'Organisasjonsnummer', en: 'Organisation number' },
      help: {
        nb: 'Ni sifre fra Enhetsregisteret.',
        nn: 'Ni siffer frå Einingsregisteret.',
        en: 'Nine digits from the Norwegian register of organisations.',
      },
    },
    {
      id: 'legalForm',
      type: 'vocabulary',
      vocabulary: legalForm,
      labels: { nb: 'Organisasjonsform', nn: 'Organisasjonsform', en: 'Legal form' },
      help: {
        nb: 'Formen aktøren er registrert med.',
        nn: 'Forma aktøren er registrert med.',
        en: 'The form that the actor is registered under.',
      },
    },
    {
      id: 'industryCode',
      type: 'text',
      maxLength: 20,
      labels: { nb: 'Næringskode', nn: 'Næringskode', en: 'Industry code' },
      help: {
        nb: 'Koden fra Enhetsregisteret, for eksempel 88.996.',
        nn: 'Koden frå Einingsregisteret, til dømes 88.996.',
        en: 'The code of the register, for example 88.996.',
      },
    },
    {
      id: 'icnpo',
      type: 'vocabularySet',
      vocabulary: icnpo,
      labels: { nb: 'Aktivitet (ICNPO)', nn: 'Aktivitet (ICNPO)', en: 'Activity (ICNPO)' },
      help: {
        nb: 'Kategoriene fra Frivillighetsregisteret.',
        nn: 'Kategoriane frå Frivilligregisteret.',
        en: 'The categories of the register of voluntary organisations.',
      },
    },
    {
      id: 'hasMandate',
      type: 'boolean',
      labels: { nb: 'Har mandat', nn: 'Har mandat', en: 'Has a mandate' },
      help: {
        nb: 'Har aktøren et oppdrag om å gjøre dette, eller gjør den det på eget initiativ?',
        nn: 'Har aktøren eit oppdrag om å gjere dette, eller gjer han det på eige initiativ?',
        en: 'Is the actor charged with doing this, or does it do so on its own initiative?',
      },
      api: 'Whether the actor is charged with doing this, rather than doing it on its own initiative.',
    },
    {
      id: 'selfDefinedSocialEnterprise',
      type: 'boolean',
      labels: {
        nb: 'Kaller seg sosial entreprenør',
        nn: 'Kallar seg sosial entreprenør',
        en: 'Calls itself a social enterprise',
      },
      help: {
        nb: 'Om virksomheten selv sier at den er en sosial entreprenør.',
        nn: 'Om verksemda sjølv seier at ho er ein sosial entreprenør.',
        en: 'Whether the organisation itself says that it is a social enterprise.',
      },
    },
    {
      id: 'dividendLimit',
      type: 'boolean',
      labels: { nb: 'Begrenser utbytte', nn: 'Avgrensar utbyte', en: 'Limits dividends' },
      help: {
        nb: 'Om vedtektene begrenser eller utelukker utbytte.',
        nn: 'Om vedtektene avgrensar eller utelukkar utbyte.',
        en: 'Whether the statutes limit or exclude dividends.',
      },
    },
    {
      id: 'tiesAsked',
      type: 'group',
      name: 'TiesAsked',
      fields: tiesAskedFields,
      labels: { nb: 'Spurt om koblinger', nn: 'Spurd om koplingar', en: 'Asked about its ties' },
      help: {
        nb: 'Når og hvordan aktøren ble spurt om hvem den har kontakt med. Først da vet vi at en kobling ikke finnes.',
        nn: 'Når og korleis aktøren vart spurd om kven han har kontakt med. Først då veit vi at ei kopling ikkje finst.',
        en: 'When and how the actor was asked about its ties. Only then do we know that a tie does not exist.',
      },
    },
  ],
};
