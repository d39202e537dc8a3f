import type { Localized } from '@sirkel/graph-schema';
import { inWords } from './columns.ts';

/*
 * How lists were worked out of which the engine has no definition of its own, as the screen says it.
 */

export const measuresDefinition: Localized = inWords([
  'Kontakter: hvor mange den er koblet til. Mellomsentralitet: andelen par av andre som har sin korteste vei gjennom den (Freeman 1977). Begrensning: Σⱼ (pᵢⱼ + Σₖ pᵢₖ pₖⱼ)², høy når kontaktene kjenner hverandre (Burt 1992). Effektiv størrelse: n − 2t/n (Borgatti 1997). Kjernetall: det største k der den er med i en del der alle har k koblinger (Seidman 1983). Uten retning og vekt. Roller: hvor ofte aktøren står mellom to som ikke er koblet direkte, i koblingenes retning (Gould & Fernandez 1989); tomt uten registrert gruppe.',
  'Kontaktar: kor mange han er kopla til. Mellomsentralitet: delen par av andre som har den kortaste vegen sin gjennom han (Freeman 1977). Avgrensing: Σⱼ (pᵢⱼ + Σₖ pᵢₖ pₖⱼ)², høg når kontaktane kjenner kvarandre (Burt 1992). Effektiv storleik: n − 2t/n (Borgatti 1997). Kjernetal: det største k der han er med i ein del der alle har k koplingar (Seidman 1983). Utan retning og vekt. Roller: kor ofte aktøren står mellom to som ikkje er kopla direkte, i retninga til koplingane (Gould & Fernandez 1989); tomt utan registrert gruppe.',
  'Contacts: how many it is tied to. Betweenness: the share of pairs of others whose shortest way leads through it (Freeman 1977). Constraint: Σⱼ (pᵢⱼ + Σₖ pᵢₖ pₖⱼ)², high when contacts know each other (Burt 1992). Effective size: n − 2t/n (Borgatti 1997). Core number: the largest k such that it lies in a part where each has k ties (Seidman 1983). Without direction and weight. Roles: how often the actor stands between two that are not tied directly, along the direction of the ties (Gould & Fernandez 1989); empty without a recorded group.',
]);

export const outwardnessDefinition: Localized = inWords([
  '(E − I) / (E + I), der E er koblinger ut av gruppen og I er koblinger innenfor: fra −1, bare innad, til 1, bare utad. Tomt uten koblinger.',
  '(E − I) / (E + I), der E er koplingar ut av gruppa og I er koplingar innanfor: frå −1, berre innover, til 1, berre utover. Tomt utan koplingar.',
  '(E − I) / (E + I), where E are ties out of the group and I are ties within: from −1, only inwards, to 1, only outwards. Empty without ties.',
]);

export const concentrationDefinition: Localized = inWords([
  'Σ s², der s er hver tilbyders andel av feltets tilbud: 1 når én har alt, 1/n når n har like mye hver. Et tilbud med flere tilbydere deles likt på dem. Grupper og roller er med.',
  'Σ s², der s er delen kvar tilbydar har av tilboda i feltet: 1 når éin har alt, 1/n når n har like mykje kvar. Eit tilbod med fleire tilbydarar blir delt likt på dei. Grupper og roller er med.',
  'Σ s², where s is each provider’s share of the field’s services: 1 when one has all, 1/n when n have as much each. A service with several providers is shared equally among them. Groups and roles are included.',
]);

export const groupTiesDefinition: Localized = inWords([
  'Koblingene på kartet er holdt opp mot tilfeldige kart, der koblinger av samme slag har byttet mottaker, så alle gir og får like mange av hvert slag som før. Ventet er snittet, vanlig er der 95 av 100 ligger. Noe sies bare der minst 70 % i begge grupper er spurt om koblingene sine, og minst 5 koblinger ventes; klart når q < 0,05. En aktør i flere grupper teller i hver.',
  'Koplingane på kartet er haldne opp mot tilfeldige kart, der koplingar av same slag har bytt mottakar, så alle gir og får like mange av kvart slag som før. Venta er snittet, vanleg er der 95 av 100 ligg. Noko blir berre sagt der minst 70 % i begge grupper er spurde om koplingane sine, og minst 5 koplingar er venta; klart når q < 0,05. Ein aktør i fleire grupper tel i kvar.',
  'The ties of the map are held against random maps in which ties of the same kind have swapped whom they lead to, so that everybody gives and gets as many of each kind as before. Expected is their mean, usual is where 95 of 100 lie. Something is said only where at least 70 % of both groups were asked about their ties and at least 5 ties are expected; it is clear when q < 0.05. An actor in several groups counts in each.',
]);

export const worthAskingDefinition: Localized = inWords([
  'To aktører uten noen kobling på kartet, som deler en samarbeidspartner eller et behov. Felles naboer, felles behov, samme kommune, felt som utfyller hverandre og ringer ved siden av hverandre er grunner; de med flest grunner står først, av like mange den med høyest Adamic–Adar. Kartet vet ikke om de kjenner hverandre.',
  'To aktørar utan noka kopling på kartet, som deler ein samarbeidspartnar eller eit behov. Felles naboar, felles behov, same kommune, felt som utfyller kvarandre og ringar ved sida av kvarandre er grunnar; dei med flest grunnar står først, av like mange den med høgast Adamic–Adar. Kartet veit ikkje om dei kjenner kvarandre.',
  'Two actors without any tie on the map who share a partner or a need. Shared neighbours, shared needs, the same municipality, fields that complement each other and rings side by side are reasons; those with the most reasons come first, of equally many the one with the highest Adamic–Adar. The map does not know whether they know each other.',
]);
