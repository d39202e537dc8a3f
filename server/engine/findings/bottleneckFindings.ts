import type { Localized } from '@sirkel/graph-schema';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { load } from '../bottlenecks/load.ts';
import { singleProviders, type SingleProvider } from '../bottlenecks/singleProviders.ts';
import { weakSpots, type WeakSpot } from '../bottlenecks/weakSpots.ts';
import type { Finding, FindingKind, Severity } from '../Finding.ts';
import { elementLabel } from '../sentences/labels.ts';
import { inAll, listed, quoted } from '../sentences/names.ts';
import { FULL_LOAD } from '../thresholds.ts';
import { elements } from './coverageFindings.ts';
import { findingId } from './findingId.ts';
import { frictionFindings } from './frictionFindings.ts';
import { namesOf } from './namesOf.ts';

/** Where it narrows: single providers of fields, load, friction, and what falls off with one actor or tie. */
export function bottleneckFindings(input: AnalysisInput): readonly Finding[] {
  return [
    ...singleProviders(input, elements).single.flatMap((single) =>
      'element' in single.of ? [ofElement(input, single, single.of.element)] : [],
    ),
    ...loadFindings(input),
    ...frictionFindings(input),
    ...weakSpots(input).spots.map((spot) => ofSpot(input, spot)),
  ];
}

type Rest = Pick<Finding, 'nodes' | 'relations' | 'sentence' | 'figures' | 'about'>;

function found(kind: FindingKind, cause: readonly string[], severity: Severity, rest: Rest): Finding {
  return { id: findingId(kind, ...cause), kind, absence: null, certainty: null, severity, sources: [], ...rest };
}

function ofElement(input: AnalysisInput, { provider, services }: SingleProvider, element: string): Finding {
  return found('singleProvider', [element], 'coordination', {
    nodes: [provider, ...services],
    relations: [],
    sentence: inAll((language) => {
      const who = listed(namesOf(input, [provider]), language);
      const field = elementLabel(element, language);
      return {
        nb: `Alle tilbud i feltet ${field} med en registrert tilbyder har den samme: ${who}.`,
        nn: `Alle tilbod i feltet ${field} med ein registrert tilbydar har den same: ${who}.`,
        en: `All services in the field ${field} with a recorded provider have the same one: ${who}.`,
      }[language];
    }),
    figures: [{ name: 'services', value: services.length }],
    about: { elements: [element] },
  });
}

function loadFindings(input: AnalysisInput): readonly Finding[] {
  const { services, withoutMandate, trainOwnBuyers } = load(input);
  const full = services.filter((service) => service.load !== null && service.load >= FULL_LOAD);
  const about = (ids: readonly string[], say: (names: Localized) => Localized): Localized =>
    say(inAll((language) => listed(namesOf(input, ids), language)));
  return [
    ...full.map(({ service, waitTime }) =>
      found('overload', [service], 'coordination', {
        nodes: [service],
        relations: [],
        sentence: about([service], ({ nb, nn, en }) => ({
          nb: `${nb} er fullt.`,
          nn: `${nn} er fullt.`,
          en: `${en} is full.`,
        })),
        figures: [{ name: 'waitDays', value: waitTime }],
      }),
    ),
    ...withoutMandate.map((actor) =>
      found('withoutMandate', [actor], 'coordination', {
        nodes: [actor],
        relations: [],
        sentence: about([actor], ({ nb, nn, en }) => ({
          nb: `${nb} veileder andre uten å ha det som oppgave.`,
          nn: `${nn} rettleier andre utan å ha det som oppgåve.`,
          en: `${en} guides others without being charged with it.`,
        })),
        figures: [],
      }),
    ),
    ...trainOwnBuyers.map(({ enterprise, buyer, relations }) =>
      found('trainsOwnBuyer', [enterprise, buyer], 'coordination', {
        nodes: [enterprise, buyer],
        relations,
        sentence: inAll((language) => {
          const [one = '', other = ''] = namesOf(input, [enterprise, buyer]).map((name) => quoted(name, language));
          return {
            nb: `${one} lærer opp sin egen kunde, ${other}.`,
            nn: `${one} lærer opp sin eigen kunde, ${other}.`,
            en: `${one} trains its own customer, ${other}.`,
          }[language];
        }),
        figures: [],
      }),
    ),
  ];
}

function ofSpot(input: AnalysisInput, { actor, relations, fallsOff, count }: WeakSpot): Finding {
  const off = fallsOff.flat();
  return found(actor === null ? 'bridge' : 'cutPoint', actor === null ? relations : [actor], 'structure', {
    nodes: [...(actor === null ? [] : [actor]), ...off],
    relations,
    sentence: inAll((language) => {
      const names = listed(namesOf(input, off), language);
      if (actor === null) {
        return {
          nb: `${names} henger på resten av kartet med én eneste kobling.`,
          nn: `${names} heng på resten av kartet med éi einaste kopling.`,
          en: `${names} hang on the rest of the map by one single tie.`,
        }[language];
      }
      const who = listed(namesOf(input, [actor]), language);
      return {
        nb: `Uten ${who} mister kartet koblingen til ${names}.`,
        nn: `Utan ${who} mistar kartet koplinga til ${names}.`,
        en: `Without ${who} the map loses its tie to ${names}.`,
      }[language];
    }),
    figures: [{ name: 'cutOff', value: count }],
  });
}
