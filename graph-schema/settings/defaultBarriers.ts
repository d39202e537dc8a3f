import type { Barrier } from '../MapSettings.ts';
import { booklet } from './booklet.ts';

/** Four barriers of the Nordic report as the booklet tells them, and four more that the booklet names. */
export const defaultBarriers: readonly Barrier[] = [
  {
    id: 'needSupply',
    labels: { nb: 'Behov og tilbud møtes ikke', nn: 'Behov og tilbod møtest ikkje', en: 'Need and supply do not meet' },
    help: {
      nb: 'Manglende forståelse for at noen behov trenger andre løsninger enn det vanlige anbud gir.',
      nn: 'Manglande forståing for at nokre behov treng andre løysingar enn det vanlege anbod gir.',
      en: 'Little understanding that some needs call for other solutions than ordinary tenders bring.',
    },
    source: booklet('Fire barrierer (og syv aksjonspunkter)', '394–398'),
  },
  {
    id: 'safetyRisk',
    labels: { nb: 'Trygghet framfor risiko', nn: 'Tryggleik framfor risiko', en: 'Safety before risk' },
    help: {
      nb: 'Det offentlige vil ha sikkerhet og forutsigbarhet, mens nyskaping krever vilje til å prøve.',
      nn: 'Det offentlege vil ha tryggleik og føreseielege innkjøp, medan nyskaping krev vilje til å prøve.',
      en: 'The public sector wants safety and predictability, while innovation takes a willingness to try.',
    },
    source: booklet('Fire barrierer (og syv aksjonspunkter)', '400–403'),
  },
  {
    id: 'time',
    labels: { nb: 'Tid', nn: 'Tid', en: 'Time' },
    help: {
      nb: 'Det tar tid å vinne anbud, og nye virksomheter har sjelden tid eller penger til det.',
      nn: 'Det tek tid å vinne anbod, og nye verksemder har sjeldan tid eller pengar til det.',
      en: 'Winning tenders takes time, and new enterprises seldom have the time or the money.',
    },
    source: booklet('Fire barrierer (og syv aksjonspunkter)', '405–409'),
  },
  {
    id: 'radicalChange',
    labels: {
      nb: 'Motstand mot store endringer',
      nn: 'Motstand mot store endringar',
      en: 'Resistance to radical change',
    },
    help: {
      nb: 'Det offentlige har få grunner til å gjøre ting helt annerledes. Små justeringer går bra.',
      nn: 'Det offentlege har få grunnar til å gjere ting heilt annleis. Små justeringar går bra.',
      en: 'The public sector has few incentives to do things quite differently. Small adjustments are fine.',
    },
    source: booklet('Fire barrierer (og syv aksjonspunkter)', '411–418'),
  },
  {
    id: 'mindset',
    labels: { nb: 'Fastfrosne tankemønstre', nn: 'Fastfrosne tankemønster', en: 'Frozen mindsets' },
    help: {
      nb: 'Vante forestillinger om hvordan problemer løses. Forskning peker på dette som det viktigste hinderet.',
      nn: 'Vante førestillingar om korleis problem blir løyste. Forsking peikar på dette som det viktigaste hinderet.',
      en: 'Habitual ideas of how problems are solved. Research points to this as the most important hindrance.',
    },
    source: booklet('Når den kommunale krybben er tom', '747–753'),
  },
  {
    id: 'knowledge',
    labels: { nb: 'Lite kunnskap og utrygghet', nn: 'Lite kunnskap og utryggleik', en: 'Little knowledge and unease' },
    help: {
      nb: 'Folk vet lite om sosialt entreprenørskap, og er utrygge på blandingen av forretning og idealisme.',
      nn: 'Folk veit lite om sosialt entreprenørskap, og er utrygge på blandinga av forretning og idealisme.',
      en: 'People know little about social entrepreneurship, and are uneasy about its mix of business and idealism.',
    },
    source: booklet('Trenger vi egentlig flere systemer?', '165–169'),
  },
  {
    id: 'means',
    labels: { nb: 'Mangel på midler', nn: 'Mangel på middel', en: 'Lack of means' },
    help: {
      nb: 'Det finnes ikke penger eller arbeidstid til nye initiativ.',
      nn: 'Det finst ikkje pengar eller arbeidstid til nye initiativ.',
      en: 'There is no money or working time for new initiatives.',
    },
    source: booklet('Når den kommunale krybben er tom', '700–702'),
  },
  {
    id: 'mandate',
    labels: {
      nb: 'Mangel på hjemmel eller handlingsrom',
      nn: 'Mangel på heimel eller handlingsrom',
      en: 'Lack of mandate',
    },
    help: {
      nb: 'Ingen har fått hjemmel eller rom til å samarbeide på nye måter.',
      nn: 'Ingen har fått heimel eller rom til å samarbeide på nye måtar.',
      en: 'Nobody has the authority or the room to cooperate in new ways.',
    },
    source: booklet('Når den kommunale krybben er tom', '710–713'),
  },
];
