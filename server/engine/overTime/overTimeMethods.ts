import type { Method } from '../methods.ts';

/** How it is told when a map was made, and how what it shows has developed. */
export const overTimeMethods: Readonly<Record<'registered' | 'development', Method>> = {
  registered: {
    basis: 'records',
    definition: {
      nb: 'Når det som står på kartet nå, ble lagt inn. Det viser arbeidet med kartet og ikke hva som har skjedd i regionen. Det som er fjernet siden, er ikke med.',
      nn: 'Når det som står på kartet no, vart lagt inn. Det viser arbeidet med kartet og ikkje kva som har hendt i regionen. Det som er fjerna sidan, er ikkje med.',
      en: 'When what stands on the map now was entered. It shows the work with the map, not what has happened in the region. What has been removed since is not included.',
    },
    reference: null,
  },
  development: {
    basis: 'records',
    definition: {
      nb: 'Hvor mye som fantes hvert år, etter når ting selv begynte og sluttet. Det gjelder bare det som har slike datoer.',
      nn: 'Kor mykje som fanst kvart år, etter når ting sjølve tok til og slutta. Det gjeld berre det som har slike datoar.',
      en: 'How much there was each year, by when things themselves began and ended. It covers only what has such dates.',
    },
    reference: null,
  },
};
