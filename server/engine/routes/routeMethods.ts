import type { Method } from '../methods.ts';

/** How ways are found, by whether an end was named. */
export const routeMethods: Readonly<Record<'between' | 'toHelp' | 'roads', Method>> = {
  between: {
    basis: 'ways',
    definition: {
      nb: 'De korteste veiene uten omvei om seg selv, hvert steg teller ett. Koblinger går begge veier; de som står ved siden av hverandre, er ett steg. Veier går over aktører og tilbud. De som må passeres, står på alle veier; uavhengige veier deler ingen underveis.',
      nn: 'Dei kortaste vegane utan omveg om seg sjølv, kvart steg tel eitt. Koplingar går begge vegar; dei som står ved sida av kvarandre, er eitt steg. Vegar går over aktørar og tilbod. Dei som må passerast, står på alle vegar; uavhengige vegar deler ingen undervegs.',
      en: 'The shortest ways without a loop, each step counting one. Ties lead either way; those side by side are one step. Ways lead over actors and services. Those who must be passed stand on all ways; independent ways share nobody.',
    },
    reference: 'Yen 1971; Menger 1927; Cooper, Harvey & Kennedy 2001',
  },
  toHelp: {
    basis: 'help',
    definition: {
      nb: 'De korteste veiene fra behovet bakover langs hjelpeveiene til de første aktørene som hjelp kommer fra. Hvert steg teller ett.',
      nn: 'Dei kortaste vegane frå behovet bakover langs hjelpevegane til dei første aktørane som hjelp kjem frå. Kvart steg tel eitt.',
      en: 'The shortest ways from the need back along the paths of help to the first actors that help comes from. Each step counts one.',
    },
    reference: 'Yen 1971; Menger 1927; Cooper, Harvey & Kennedy 2001',
  },
  roads: {
    basis: 'help',
    definition: {
      nb: 'Den korteste hjelpeveien til hvert av menneskers behov, av like korte den som krysser færrest ringer. En overlevering er der hjelpen går fra én til en annen; et tilbud og den som tilbyr det, er samme hender.',
      nn: 'Den kortaste hjelpevegen til kvart av behova hos menneske, av like korte den som kryssar færrast ringar. Ei overlevering er der hjelpa går frå éin til ein annan; eit tilbod og den som tilbyr det, er same hender.',
      en: 'The shortest path of help to each need of people, of equals the one across fewest rings. A hand-off is where help goes from one to another; a service and who provides it are the same hands.',
    },
    reference: null,
  },
};
