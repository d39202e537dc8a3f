import type { Method } from '../methods.ts';

/** How it is told how the fields are covered, in the rings and in the municipalities. */
export const coverageMethods: Readonly<Record<'rings' | 'municipalities', Method>> = {
  rings: {
    basis: 'records',
    definition: {
      nb: 'Aktører og tilbud på kartet, i hvert felt og hver ring de står i. Dekket: minst to står bak det som finnes eller pågår, eller en gruppe. Bare én: én alene; et tilbud uten registrert tilbyder står for seg selv. Oppgitt å mangle: ingenting av dette, men en kilde sier at noe mangler. Svakt eller avsluttet: bare slikt er registrert. Andelen er hvor mange av referansens krav som er dekket, også av bare én, i minst én av ringene de gjelder. For én kommune teller det som nevner kommunen, eller som ikke nevner noen og når fylket, regionen, landet eller flere land.',
      nn: 'Aktørar og tilbod på kartet, i kvart felt og kvar ring dei står i. Dekt: minst to står bak det som finst eller går føre seg, eller ei gruppe. Berre éin: éin åleine; eit tilbod utan registrert tilbydar står for seg sjølv. Oppgitt å mangle: ingenting av dette, men ei kjelde seier at noko manglar. Svakt eller avslutta: berre slikt er registrert. Delen er kor mange av krava i referansen som er dekte, òg av berre éin, i minst éin av ringane dei gjeld. For éin kommune tel det som nemner kommunen, eller som ikkje nemner nokon og når fylket, regionen, landet eller fleire land.',
      en: 'Actors and services on the map, in each field and ring where they stand. Covered: at least two stand behind what exists or is ongoing, or a group. One alone: a single one; a service of which no provider is recorded stands for itself. Stated to be missing: none of this, but a source says that something is missing. Weak or past: only such is recorded. The share is how many of what the reference asks for are covered, by one alone too, in at least one of the rings it asks in. For one municipality what names it counts, and what names none and reaches county, region, country or further.',
    },
    reference: null,
  },
  municipalities: {
    basis: 'records',
    definition: {
      nb: 'Aktører og tilbud på kartet, i hvert felt, i hver kommune i kartets region, der Sirkel vet hvilke de er, og hver kommune kartet nevner. Det som nevner kommunen, teller der; det som ikke nevner noen kommune, men når fylket, regionen, landet eller flere land, teller i alle; resten teller ikke. Dekket: minst to står bak det som finnes eller pågår, eller en gruppe. Bare én: én alene; et tilbud uten registrert tilbyder står for seg selv. Oppgitt å mangle: ingenting av dette, men en kilde sier at noe mangler. Svakt eller avsluttet: bare slikt er registrert.',
      nn: 'Aktørar og tilbod på kartet, i kvart felt, i kvar kommune i regionen til kartet, der Sirkel veit kva for nokre det er, og kvar kommune kartet nemner. Det som nemner kommunen, tel der; det som ikkje nemner nokon kommune, men når fylket, regionen, landet eller fleire land, tel i alle; resten tel ikkje. Dekt: minst to står bak det som finst eller går føre seg, eller ei gruppe. Berre éin: éin åleine; eit tilbod utan registrert tilbydar står for seg sjølv. Oppgitt å mangle: ingenting av dette, men ei kjelde seier at noko manglar. Svakt eller avslutta: berre slikt er registrert.',
      en: 'Actors and services on the map, in each field, in each municipality of the map’s region, where Sirkel knows which those are, and each that the map names. What names the municipality counts there; what names none but reaches county, region, country or further counts in all; the rest counts in none. Covered: at least two stand behind what exists or is ongoing, or a group. One alone: a single one; a service of which no provider is recorded stands for itself. Stated to be missing: none of this, but a source says that something is missing. Weak or past: only such is recorded.',
    },
    reference: null,
  },
};
