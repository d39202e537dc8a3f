import type { Method } from '../methods.ts';

/** How it is told what stands at one moment, or on one map, and not at the other. */
export const differencesMethod: Method = {
  basis: 'records',
  definition: {
    nb: 'Hva som står på det ene og ikke på det andre. To tidspunkt på ett kart kjenner hverandre igjen på id; på to kart er oppføringer av samme slag med samme navn den samme. Forskjellen mellom to tidspunkt sier hva som er registrert imellom, ikke hva som har skjedd i regionen. Innspill uten svar er ikke med.',
    nn: 'Kva som står på det eine og ikkje på det andre. To tidspunkt på eitt kart kjenner kvarandre att på id; på to kart er oppføringar av same slag med same namn den same. Skilnaden mellom to tidspunkt seier kva som er registrert imellom, ikkje kva som har hendt i regionen. Innspel utan svar er ikkje med.',
    en: 'What stands on the one and not on the other. Two moments of one map know each other by their ids; on two maps entries of the same kind and name are the same. A difference between two moments says what was recorded in between, not what has happened in the region. Suggestions that nobody has answered are left out.',
  },
  reference: null,
};
