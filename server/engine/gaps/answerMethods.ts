import type { Method } from '../methods.ts';

/** How it is told where recommendations stand and how needs are answered. */
export const answerMethods: Readonly<Record<'recommendations' | 'needs', Method>> = {
  recommendations: {
    basis: 'records',
    definition: {
      nb: 'Alle tiltak og anbefalinger på kartet. Oppfylt: et tilbud som finnes, er registrert som det som oppfyller den, kanskje bare ett sted, eller den er selv i drift. I gang: den prøves ut, er planlagt eller pågår, eller det som skal oppfylle den, er et prosjekt eller forsøk. Svake og avsluttede tilbud oppfyller ikke. Stanset: den er stoppet eller avsluttet. Ellers er den bare foreslått. En frist er ute når hele dagen, måneden eller året er gått. Funnet om anbefalinger uten ansvarlig teller bare dem som er foreslått, der fristen ikke er ute og ingen er registrert eller foreslått som ansvarlig; de som er oppfylt eller i gang, er ikke med der.',
      nn: 'Alle tiltak og tilrådingar på kartet. Oppfylt: eit tilbod som finst, er registrert som det som oppfyller henne, kanskje berre éin stad, eller ho er sjølv i drift. I gang: ho blir prøvd ut, er planlagd eller går føre seg, eller det som skal oppfylle henne, er eit prosjekt eller forsøk. Svake og avslutta tilbod oppfyller ikkje. Stansa: ho er stoppa eller avslutta. Elles er ho berre foreslått. Ein frist er ute når heile dagen, månaden eller året er gått. Funnet om tilrådingar utan ansvarleg tel berre dei som er foreslåtte, der fristen ikkje er ute og ingen er registrert eller foreslått som ansvarleg; dei som er oppfylte eller i gang, er ikkje med der.',
      en: 'All measures and recommendations on the map. Fulfilled: a service that exists is recorded as fulfilling it, perhaps in one place alone, or it is running itself. Under way: it is being tried, planned or ongoing, or what is to fulfil it is a project or a trial. Weak and past services do not fulfil it. Stopped: it was stopped or is past. Otherwise it is only proposed. A date has passed when all of the day, month or year has. The finding about recommendations without anybody responsible counts only those that are proposed, whose date has not passed and for which nobody is recorded or proposed; those that are fulfilled or under way are not among them.',
    },
    reference: null,
  },
  needs: {
    basis: 'records',
    definition: {
      nb: 'Behovene til folk som finnes, pågår eller er svake. Et tilbud svarer når det finnes eller pågår og er koblet til behovet; svake, avsluttede og foreslåtte tilbud svarer ikke, og heller ikke anbefalinger. Flere: minst to står bak, eller en gruppe. Ett tilbud uten registrert tilbyder står for seg selv. Uten vei: ingen hjelpevei fra en aktør når fram. Barrierer er de som koblingene til behovet og tilbudene i dem er merket med, også de som er svake, avsluttet eller mangler. En kommune regnes som nådd når et tilbud nevner den, eller ikke nevner noen og dekker fylke, region, land eller flere land.',
      nn: 'Behova til folk som finst, går føre seg eller er svake. Eit tilbod svarer når det finst eller går føre seg og er kopla til behovet; svake, avslutta og foreslåtte tilbod svarer ikkje, og heller ikkje tilrådingar. Fleire: minst to står bak, eller ei gruppe. Eitt tilbod utan registrert tilbydar står for seg sjølv. Utan veg: ingen hjelpeveg frå ein aktør når fram. Barrierar er dei som koplingane til behovet og tilboda i dei er merkte med, òg dei som er svake, avslutta eller manglar. Ein kommune blir rekna som nådd når eit tilbod nemner han, eller ikkje nemner nokon og dekkjer fylke, region, land eller fleire land.',
      en: 'People’s needs that exist, are ongoing or weak. A service answers when it exists or is ongoing and is tied to the need; weak, past and proposed services do not, and neither do recommendations. Several: at least two stand behind it, or a group. A service of which no provider is recorded stands for itself. Without a way: no path of help from an actor leads there. Barriers are those that the ties to the need and the services in them are marked with, weak, past and missing ones too. A municipality counts as reached when a service names it, or names none and covers county, region, country or further.',
    },
    reference: null,
  },
};
