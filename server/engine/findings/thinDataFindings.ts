import type { Localized } from '@sirkel/graph-schema';
import type { AnalysisInput } from '../AnalysisInput.ts';
import type { Finding } from '../Finding.ts';
import { thinData, type ThinData } from '../gaps/thinData.ts';
import { findingId } from './findingId.ts';

type Counted = { readonly one: Localized; readonly many: (count: number) => Localized };

const texts: Readonly<Record<keyof ThinData, Counted>> = {
  withoutSource: {
    one: { nb: 'Én oppføring har ingen kilde.', nn: 'Éi oppføring har inga kjelde.', en: 'One entry has no source.' },
    many: (count) => ({
      nb: `${count} oppføringer har ingen kilde.`,
      nn: `${count} oppføringar har inga kjelde.`,
      en: `${count} entries have no source.`,
    }),
  },
  relationsWithoutSource: {
    one: { nb: 'Én kobling har ingen kilde.', nn: 'Éi kopling har inga kjelde.', en: 'One tie has no source.' },
    many: (count) => ({
      nb: `${count} koblinger har ingen kilde.`,
      nn: `${count} koplingar har inga kjelde.`,
      en: `${count} ties have no source.`,
    }),
  },
  unverified: {
    one: {
      nb: 'For én oppføring er det ikke oppgitt at noen har kontrollert den det siste året.',
      nn: 'For éi oppføring er det ikkje oppgitt at nokon har kontrollert ho det siste året.',
      en: 'Of one entry it is not said that anybody has checked it within a year.',
    },
    many: (count) => ({
      nb: `For ${count} oppføringer er det ikke oppgitt at noen har kontrollert dem det siste året.`,
      nn: `For ${count} oppføringar er det ikkje oppgitt at nokon har kontrollert dei det siste året.`,
      en: `Of ${count} entries it is not said that anybody has checked them within a year.`,
    }),
  },
  unplaced: {
    one: { nb: 'Én oppføring har ingen ring.', nn: 'Éi oppføring har ingen ring.', en: 'One entry has no ring.' },
    many: (count) => ({
      nb: `${count} oppføringer har ingen ring.`,
      nn: `${count} oppføringar har ingen ring.`,
      en: `${count} entries have no ring.`,
    }),
  },
  withoutElement: {
    one: {
      nb: 'Én aktør eller ett tilbud har ikke noe felt.',
      nn: 'Éin aktør eller eitt tilbod har ikkje noko felt.',
      en: 'One actor or service has no field.',
    },
    many: (count) => ({
      nb: `${count} aktører og tilbud har ikke noe felt.`,
      nn: `${count} aktørar og tilbod har ikkje noko felt.`,
      en: `${count} actors and services have no field.`,
    }),
  },
  neverAsked: {
    one: {
      nb: 'Det er ikke oppgitt at én aktør er spurt om koblingene sine. Det som ikke er registrert, kan finnes likevel.',
      nn: 'Det er ikkje oppgitt at éin aktør er spurd om koplingane sine. Det som ikkje er registrert, kan finnast likevel.',
      en: 'Of one actor it is not said that it was asked about its ties. What is not recorded may be there all the same.',
    },
    many: (count) => ({
      nb: `Det er ikke oppgitt at ${count} aktører er spurt om koblingene sine. Det som ikke er registrert, kan finnes likevel.`,
      nn: `Det er ikkje oppgitt at ${count} aktørar er spurde om koplingane sine. Det som ikkje er registrert, kan finnast likevel.`,
      en: `Of ${count} actors it is not said that they were asked about their ties. What is not recorded may be there all the same.`,
    }),
  },
};

/** Where the map itself is thin: it says something of the map, and nothing of the region. */
export function thinDataFindings(input: AnalysisInput): readonly Finding[] {
  const thin = thinData(input);
  return (Object.keys(texts) as (keyof ThinData)[])
    .filter((what) => thin[what].length > 0)
    .map((what) => ({
      id: findingId('thinData', what),
      kind: what,
      absence: 'notRecorded',
      certainty: null,
      severity: 'structure',
      nodes: what === 'relationsWithoutSource' ? [] : thin[what],
      relations: what === 'relationsWithoutSource' ? thin[what] : [],
      sources: [],
      sentence: thin[what].length === 1 ? texts[what].one : texts[what].many(thin[what].length),
      figures: [{ name: 'records', value: thin[what].length }],
    }));
}
