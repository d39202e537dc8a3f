import { texts } from '../Texts.ts';

/** What can be tried on a map. */
export const tryOut = texts({
  nb: { title: 'Prøv noe', parts: { label: 'Prøv', route: 'Finn vei', whatIf: 'Hva om …?' } },
  nn: { title: 'Prøv noko', parts: { label: 'Prøv', route: 'Finn veg', whatIf: 'Kva om …?' } },
  en: { title: 'Try it out', parts: { label: 'Try', route: 'Find a way', whatIf: 'What if …?' } },
});
