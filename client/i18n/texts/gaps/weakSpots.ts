import { texts } from '../../Texts.ts';

/** Where it narrows, and through whom others reach each other. */
export const weakSpots = texts({
  nb: {
    bottlenecks: {
      title: 'Flaskehalser',
      text: 'Her henger mye på én, eller noe står i veien: hindringer, lange veier til hjelp og oppgaver uten mandat.',
      none: 'Ingen flaskehalser er funnet.',
    },
    brokers: {
      title: 'Bindeledd',
      text: 'Andre når hverandre gjennom disse. De er viktige, og det merkes når de blir borte.',
      how: 'Regnet ut på samarbeid, henvisning, informasjon, råd, opplæring, penger og kjøp mellom aktører; et tilbud regnes som dem som tilbyr det.',
      none: 'Blant dem som er med, når ingen hverandre gjennom andre.',
      share: '{{percent}} av veiene mellom andre går gjennom denne',
      shareAbout: 'Omtrent {{percent}} av veiene mellom andre går gjennom, ± {{points}} prosentpoeng',
      about: 'Kartet er stort, så tallene er anslått. Hvor mye hvert tall kan bomme, står ved det.',
      definition:
        'Hvor stor del av alle par av andre som har den korteste veien til hverandre gjennom aktøren. Er flere veier like korte, deler de paret mellom seg.',
      exact: 'Tallene er nøyaktige.',
      sampled:
        'Tallene er anslått: Veiene er fulgt fra {{sources}} aktører som er trukket tilfeldig (utgangspunkt {{seed}}). Med 95 % sikkerhet bommer ingen av tallene med mer enn det som står ved dem.',
      contacts_one: 'koblet til {{count}} annen',
      contacts_other: 'koblet til {{count}} andre',
      withGroups: 'Ta med grupper og roller',
      groupsOut_one: '{{count}} gruppe eller rolle er ikke med: Den står for mange og ville kommet først.',
      groupsOut_other: '{{count}} grupper og roller er ikke med: De står for mange hver og ville kommet først.',
    },
  },
  nn: {
    bottlenecks: {
      title: 'Flaskehalsar',
      text: 'Her heng mykje på éin, eller noko står i vegen: hindringar, lange vegar til hjelp og oppgåver utan mandat.',
      none: 'Ingen flaskehalsar er funne.',
    },
    brokers: {
      title: 'Bindeledd',
      text: 'Andre når kvarandre gjennom desse. Dei er viktige, og det merkast når dei blir borte.',
      how: 'Rekna ut på samarbeid, tilvising, informasjon, råd, opplæring, pengar og kjøp mellom aktørar; eit tilbod blir rekna som dei som tilbyr det.',
      none: 'Blant dei som er med, når ingen kvarandre gjennom andre.',
      share: '{{percent}} av vegane mellom andre går gjennom denne',
      shareAbout: 'Om lag {{percent}} av vegane mellom andre går gjennom, ± {{points}} prosentpoeng',
      about: 'Kartet er stort, så tala er anslåtte. Kor mykje kvart tal kan bomme, står ved det.',
      definition:
        'Kor stor del av alle par av andre som har den kortaste vegen til kvarandre gjennom aktøren. Er fleire vegar like korte, deler dei paret mellom seg.',
      exact: 'Tala er nøyaktige.',
      sampled:
        'Tala er anslåtte: Vegane er følgde frå {{sources}} aktørar som er trekte tilfeldig (utgangspunkt {{seed}}). Med 95 % tryggleik bommar ingen av tala med meir enn det som står ved dei.',
      contacts_one: 'kopla til {{count}} annan',
      contacts_other: 'kopla til {{count}} andre',
      withGroups: 'Ta med grupper og roller',
      groupsOut_one: '{{count}} gruppe eller rolle er ikkje med: Ho står for mange og ville kome først.',
      groupsOut_other: '{{count}} grupper og roller er ikkje med: Dei står for mange kvar og ville kome først.',
    },
  },
  en: {
    bottlenecks: {
      title: 'Bottlenecks',
      text: 'Here much hangs on one, or something stands in the way: barriers, long ways to help and tasks without a mandate.',
      none: 'No bottlenecks were found.',
    },
    brokers: {
      title: 'Go-betweens',
      text: 'Others reach each other through these. They are important, and missed when they are gone.',
      how: 'Worked out on cooperation, referral, information, advice, training, money and purchases between actors; a service counts as those who provide it.',
      none: 'Among those who take part, none reaches another through a third.',
      share: '{{percent}} of the ways between others lead through it',
      shareAbout: 'About {{percent}} of the ways between others lead through it, ± {{points}} percentage points',
      about: 'The map is large, so the figures are estimates. How far off each may be stands beside it.',
      definition:
        'The share of all pairs of others whose shortest way to each other leads through the actor. Where several ways are equally short, they share the pair.',
      exact: 'The figures are exact.',
      sampled:
        'The figures are estimates: the ways were followed from {{sources}} actors drawn by chance (seed {{seed}}). With 95 % confidence none of the figures is further off than what stands beside it.',
      contacts_one: 'tied to {{count}} other',
      contacts_other: 'tied to {{count}} others',
      withGroups: 'Include groups and roles',
      groupsOut_one: '{{count}} group or role is left out: it stands for many and would come first.',
      groupsOut_other: '{{count}} groups and roles are left out: each stands for many and would come first.',
    },
  },
});
