import type { Language } from '@sirkel/graph-schema';
import type { AnalysisInput } from '../AnalysisInput.ts';
import type { Finding } from '../Finding.ts';
import { needs, type NeedCoverage } from '../gaps/needs.ts';
import { allOf } from '../sentences/lists.ts';
import { municipalityName } from '../sentences/labels.ts';
import { inAll, listed } from '../sentences/names.ts';
import { findingId } from './findingId.ts';
import { namesOf } from './namesOf.ts';
import { sourcesOf } from './sourcesOf.ts';

/** Needs of people that nothing answers, that hang on one, that no help reaches, or that are not answered everywhere. */
export function needFindings(input: AnalysisInput): readonly Finding[] {
  return needs(input).flatMap((need) => [
    ...(need.state === 'met' ? [] : [stateFinding(input, need, need.state)]),
    ...(need.unreached.length === 0 ? [] : [placesFinding(input, need)]),
  ]);
}

/** The kind of finding that tells of a need in each state but met. */
export const needKinds = { unmet: 'unmetNeed', thin: 'thinNeed', unreachable: 'unreachableNeed' } as const;

function stateFinding(input: AnalysisInput, need: NeedCoverage, state: keyof typeof needKinds): Finding {
  return {
    id: findingId(needKinds[state], need.need),
    kind: needKinds[state],
    absence: need.absence,
    certainty: need.certainty,
    severity: 'people',
    nodes: [need.need, ...need.services, ...need.providers, ...(state === 'unmet' ? need.faded : [])],
    relations: [...need.statedBy, ...need.hindering],
    sources: sourcesOf(need.statedBy.map((id) => input.graph.relations.get(id))),
    sentence: inAll((language) => texts[state](input, need, language)),
    figures: [
      { name: 'services', value: need.services.length },
      { name: 'providers', value: need.providers.length },
    ],
  };
}

type Text = (input: AnalysisInput, need: NeedCoverage, language: Language) => string;

const unmet: Text = (input, { need, faded, absence }, language) => {
  const name = listed(namesOf(input, [need]), language);
  const once = listed(namesOf(input, faded), language);
  const opening =
    absence === 'statedMissing'
      ? {
          nb: `Oppgitt å mangle: noe som svarer på ${name}.`,
          nn: `Oppgitt å mangle: noko som svarer på ${name}.`,
          en: `Stated to be missing: something that addresses ${name}.`,
        }
      : {
          nb: `Det er ikke registrert noe tilbud som svarer på ${name}.`,
          nn: `Det er ikkje registrert noko tilbod som svarer på ${name}.`,
          en: `No service that addresses ${name} is recorded.`,
        };
  const before = {
    nb: ` Svakt eller avsluttet: ${once}.`,
    nn: ` Svakt eller avslutta: ${once}.`,
    en: ` Weak or past: ${once}.`,
  };
  return opening[language] + (faded.length === 0 ? '' : before[language]);
};

const thin: Text = (input, { need, services, providers }, language) => {
  const name = listed(namesOf(input, [need]), language);
  const by = listed(namesOf(input, providers.length === 0 ? services : providers), language);
  const what = listed(namesOf(input, services), language);
  const withWhat =
    providers.length === 0
      ? { nb: '', nn: '', en: '' }
      : { nb: `, med ${what}`, nn: `, med ${what}`, en: `, with ${what}` };
  return {
    nb: `Bare ${by} er registrert som den som svarer på ${name}${withWhat.nb}.`,
    nn: `Berre ${by} er registrert som den som svarer på ${name}${withWhat.nn}.`,
    en: `Only ${by} is recorded as addressing ${name}${withWhat.en}.`,
  }[language];
};

const unreachable: Text = (input, { need, services }, language) => {
  const [name, what] = [listed(namesOf(input, [need]), language), listed(namesOf(input, services), language)];
  return {
    nb: `${what} svarer på ${name}, men det er ikke registrert hvem som tilbyr det.`,
    nn: `${what} svarer på ${name}, men det er ikkje registrert kven som tilbyr det.`,
    en: `${what} addresses ${name}, but who provides it is not recorded.`,
  }[language];
};

const texts = { unmet, thin, unreachable };

function placesFinding(input: AnalysisInput, { need, services, unreached }: NeedCoverage): Finding {
  const places = unreached.map(municipalityName);
  return {
    id: findingId('unreachedPlaces', need),
    kind: 'unreachedPlaces',
    absence: 'notRecorded',
    certainty: null,
    severity: 'people',
    nodes: [need, ...services],
    relations: [],
    sources: [],
    sentence: inAll((language) => {
      const name = listed(namesOf(input, [need]), language);
      const where = allOf(places, language);
      return {
        nb: `${name} gjelder også ${where}; der er det ikke registrert noe tilbud.`,
        nn: `${name} gjeld også ${where}; der er det ikkje registrert noko tilbod.`,
        en: `${name} also concerns ${where}; no service is recorded there.`,
      }[language];
    }),
    figures: [{ name: 'municipalities', value: unreached.length }],
    about: { municipalities: unreached },
  };
}
