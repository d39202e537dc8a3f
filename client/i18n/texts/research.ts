import { texts } from '../Texts.ts';

/** The numbers of each actor, ring, sector and field. */
export const research = texts({
  nb: {
    title: 'For forskere',
    text: 'Tall for hver aktør, ring, sektor og hvert felt, med definisjoner. De gjelder nettverket slik det er registrert: at ingen kobling er registrert, betyr ikke at den ikke finnes.',
    open: 'Vis tallene',
    counts:
      'Aktører: {{actors}}. Koblinger uten retning: {{ties}}, med retning: {{directed}} (gjensidige regnes begge veier).',
    first: 'De første {{count}} er vist, etter mellomsentralitet.',
    sampled: 'Mellomsentraliteten er anslått fra {{sources}} trukne aktører, utgangspunkt {{seed}}.',
    actor: 'Aktør',
    measures: 'Aktørene',
    columns: {
      contacts: 'Naboaktører',
      betweenness: 'Mellomsentralitet',
      constraint: 'Begrensning',
      effectiveSize: 'Effektiv størrelse',
      coreNumber: 'Kjernetall',
    },
    measuresHow:
      'Naboaktører: hvor mange andre aktører den er koblet til. Mellomsentralitet: andelen par av andre som har sin korteste vei gjennom den (Freeman 1977). Begrensning: Σⱼ (pᵢⱼ + Σₖ pᵢₖ pₖⱼ)², høy når naboene kjenner hverandre (Burt 1992). Effektiv størrelse: n − 2t/n (Borgatti 1997). Kjernetall: det største k der den er med i en del der alle har k koblinger (Seidman 1983). Uten retning og vekt.',
    ringRoles: 'Roller mellom ringer',
    sectorRoles: 'Roller mellom sektorer',
    roles: {
      coordinator: 'Koordinator',
      itinerant: 'Konsulent',
      gatekeeper: 'Portvakt',
      representative: 'Representant',
      liaison: 'Forbindelse',
    },
    rolesHow:
      'Hvor ofte aktøren står mellom to som ikke er koblet direkte, i koblingenes retning (Gould & Fernandez 1989). Koordinator: alle tre i samme gruppe. Konsulent: de to andre i én annen gruppe. Portvakt: inn i egen gruppe. Representant: ut av egen gruppe. Forbindelse: tre ulike grupper. Aktører uten registrert gruppe er ikke med.',
    noRoles: 'Ingen har noen slik rolle blant dem som er med.',
    outwardness: 'Hvor utadvendt (E–I-indeksen)',
    group: 'Ring eller sektor',
    actors: 'Aktører',
    index: 'E–I',
    outwardnessHow:
      '(E − I) / (E + I), der E er koblinger ut av gruppen og I er koblinger innenfor: fra −1, bare innad, til 1, bare utad (Krackhardt & Stern 1988).',
    concentration: 'Konsentrasjon (HHI)',
    field: 'Felt',
    services: 'Tilbud',
    providers: 'Tilbydere',
    hhi: 'HHI',
    concentrationHow:
      'Σ s², der s er hver tilbyders andel av feltets tilbud: 1 når én har alt, 1/n når n har like mye hver (Hirschman 1964). Et tilbud med flere tilbydere deles likt på dem. Grupper og roller er med.',
  },
  nn: {
    title: 'For forskarar',
    text: 'Tal for kvar aktør, ring, sektor og kvart felt, med definisjonar. Dei gjeld nettverket slik det er registrert: at inga kopling er registrert, tyder ikkje at ho ikkje finst.',
    open: 'Vis tala',
    counts:
      'Aktørar: {{actors}}. Koplingar utan retning: {{ties}}, med retning: {{directed}} (gjensidige blir rekna begge vegar).',
    first: 'Dei første {{count}} er viste, etter mellomsentralitet.',
    sampled: 'Mellomsentraliteten er anslått frå {{sources}} trekte aktørar, utgangspunkt {{seed}}.',
    actor: 'Aktør',
    measures: 'Aktørane',
    columns: {
      contacts: 'Naboaktørar',
      betweenness: 'Mellomsentralitet',
      constraint: 'Avgrensing',
      effectiveSize: 'Effektiv storleik',
      coreNumber: 'Kjernetal',
    },
    measuresHow:
      'Naboaktørar: kor mange andre aktørar han er kopla til. Mellomsentralitet: delen par av andre som har den kortaste vegen sin gjennom han (Freeman 1977). Avgrensing: Σⱼ (pᵢⱼ + Σₖ pᵢₖ pₖⱼ)², høg når naboane kjenner kvarandre (Burt 1992). Effektiv storleik: n − 2t/n (Borgatti 1997). Kjernetal: det største k der han er med i ein del der alle har k koplingar (Seidman 1983). Utan retning og vekt.',
    ringRoles: 'Roller mellom ringar',
    sectorRoles: 'Roller mellom sektorar',
    roles: {
      coordinator: 'Koordinator',
      itinerant: 'Konsulent',
      gatekeeper: 'Portvakt',
      representative: 'Representant',
      liaison: 'Samband',
    },
    rolesHow:
      'Kor ofte aktøren står mellom to som ikkje er kopla direkte, i retninga til koplingane (Gould & Fernandez 1989). Koordinator: alle tre i same gruppe. Konsulent: dei to andre i éi anna gruppe. Portvakt: inn i eiga gruppe. Representant: ut av eiga gruppe. Samband: tre ulike grupper. Aktørar utan registrert gruppe er ikkje med.',
    noRoles: 'Ingen har noka slik rolle blant dei som er med.',
    outwardness: 'Kor utovervend (E–I-indeksen)',
    group: 'Ring eller sektor',
    actors: 'Aktørar',
    index: 'E–I',
    outwardnessHow:
      '(E − I) / (E + I), der E er koplingar ut av gruppa og I er koplingar innanfor: frå −1, berre innover, til 1, berre utover (Krackhardt & Stern 1988).',
    concentration: 'Konsentrasjon (HHI)',
    field: 'Felt',
    services: 'Tilbod',
    providers: 'Tilbydarar',
    hhi: 'HHI',
    concentrationHow:
      'Σ s², der s er delen kvar tilbydar har av tilboda i feltet: 1 når éin har alt, 1/n når n har like mykje kvar (Hirschman 1964). Eit tilbod med fleire tilbydarar blir delt likt på dei. Grupper og roller er med.',
  },
  en: {
    title: 'For researchers',
    text: 'Numbers for each actor, ring, sector and field, with definitions. They are of the network as it is recorded: that no tie is recorded does not mean that there is none.',
    open: 'Show the numbers',
    counts:
      'Actors: {{actors}}. Ties without direction: {{ties}}, with direction: {{directed}} (mutual ones count both ways).',
    first: 'The first {{count}} are shown, by betweenness.',
    sampled: 'Betweenness is estimated from {{sources}} drawn actors, seed {{seed}}.',
    actor: 'Actor',
    measures: 'The actors',
    columns: {
      contacts: 'Neighbouring actors',
      betweenness: 'Betweenness',
      constraint: 'Constraint',
      effectiveSize: 'Effective size',
      coreNumber: 'Core number',
    },
    measuresHow:
      'Neighbouring actors: how many other actors it is tied to. Betweenness: the share of pairs of others whose shortest way leads through it (Freeman 1977). Constraint: Σⱼ (pᵢⱼ + Σₖ pᵢₖ pₖⱼ)², high when neighbours know each other (Burt 1992). Effective size: n − 2t/n (Borgatti 1997). Core number: the largest k such that it lies in a part where each has k ties (Seidman 1983). Without direction and weight.',
    ringRoles: 'Roles between rings',
    sectorRoles: 'Roles between sectors',
    roles: {
      coordinator: 'Coordinator',
      itinerant: 'Consultant',
      gatekeeper: 'Gatekeeper',
      representative: 'Representative',
      liaison: 'Liaison',
    },
    rolesHow:
      'How often the actor stands between two that are not tied directly, along the direction of the ties (Gould & Fernandez 1989). Coordinator: all three in one group. Consultant: the two others in one other group. Gatekeeper: into its own group. Representative: out of its own group. Liaison: three different groups. Actors without a recorded group are left out.',
    noRoles: 'Nobody has such a role among those included.',
    outwardness: 'How outward (the E–I index)',
    group: 'Ring or sector',
    actors: 'Actors',
    index: 'E–I',
    outwardnessHow:
      '(E − I) / (E + I), where E are ties out of the group and I are ties within: from −1, only inwards, to 1, only outwards (Krackhardt & Stern 1988).',
    concentration: 'Concentration (HHI)',
    field: 'Field',
    services: 'Services',
    providers: 'Providers',
    hhi: 'HHI',
    concentrationHow:
      'Σ s², where s is each provider’s share of the field’s services: 1 when one has all, 1/n when n have as much each (Hirschman 1964). A service with several providers is shared equally among them. Groups and roles are included.',
  },
});
