import type { Localized } from '@sirkel/graph-schema';
import { inWords } from './columns.ts';

/*
 * How what would change was worked out, as the screen says it.
 */

export const needsDefinition: Localized = inWords([
  'Et behov har en tilbyder når minst ett tilbud som finnes eller pågår, svarer på det, og en hjelpevei fører dit fra en aktør. Svake, avsluttede og foreslåtte tilbud teller ikke. Bare menneskers behov er med.',
  'Eit behov har ein tilbydar når minst eitt tilbod som finst eller går føre seg, svarer på det, og ein hjelpeveg fører dit frå ein aktør. Svake, avslutta og foreslåtte tilbod tel ikkje. Berre behov hos menneske er med.',
  'A need has a provider when at least one service that exists or is ongoing addresses it, and a path of help leads there from an actor. Weak, past and proposed services do not count. Only needs of people take part.',
]);

export const apartDefinition: Localized = inWords([
  'Hver sammenhengende bit av kartet deles i det den faller fra hverandre i. Den delen som fortsatt når flest, er resten.',
  'Kvar samanhengande bit av kartet blir delt i det han fell frå kvarandre i. Den delen som framleis når flest, er resten.',
  'Each connected piece of the map is divided into what it falls apart into. The part that still reaches most is the rest.',
]);

export const fundingDefinition: Localized = inWords([
  'En oppføring er med når noen er registrert med koblingen «finansierer» til den nå, og ingen etterpå. Den kan ha penger som ikke er registrert.',
  'Ei oppføring er med når nokon er registrert med koplinga «finansierer» til ho no, og ingen etterpå. Ho kan ha pengar som ikkje er registrerte.',
  'An entry is listed when somebody is recorded as funding it now, and nobody afterwards. It may have money that is not recorded.',
]);
