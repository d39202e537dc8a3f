import type { Cell, Localized } from '@sirkel/graph-schema';
import type { Finding } from '../../engine/Finding.ts';
import { indicatorMethods } from '../../engine/indicators/indicatorMethods.ts';
import { INDICATOR_SEED } from '../../engine/indicators/indicatorsOf.ts';
import { methods } from '../../engine/methods.ts';
import type { WhatIf } from '../../engine/whatIf/tryOut.ts';
import { whatIfShape, type WhatIfParams } from '../../engine/whatIf/WhatIfParams.ts';
import { listedNames, type List } from '../tables/Table.ts';
import { nameIn } from '../tables/nameIn.ts';
import { listOfNow, type Asking, type ListPlace, type TakeList } from './Asking.ts';
import { closingColumns, column, termsOf, textIn, type RowMethod } from './columns.ts';
import { apartDefinition, fundingDefinition, needsDefinition } from './whatIfMethods.ts';
import { invalid } from './readAsked.ts';

type What =
  | 'lost'
  | 'apart'
  | 'alone'
  | 'funding'
  | 'gained'
  | 'appear'
  | 'appearNotRecorded'
  | 'solved'
  | 'goneWith'
  | 'changed'
  | 'number';

const whatTerms = termsOf<What>('WhatIf', {
  lost: [
    'behov som mister sin siste tilbyder',
    'behov som mistar den siste tilbydaren sin',
    'need that loses its last provider',
  ],
  apart: ['mister veien til resten', 'mistar vegen til resten', 'loses the way to the rest'],
  alone: ['uten kobling til andre aktører', 'utan kopling til andre aktørar', 'without a tie to other actors'],
  funding: [
    'mister sin siste registrerte finansiering',
    'mistar den siste registrerte finansieringa si',
    'loses its last recorded funding',
  ],
  gained: [
    'behov som får sin første tilbyder',
    'behov som får den første tilbydaren sin',
    'need that gets its first provider',
  ],
  appear: ['funn som kommer til', 'funn som kjem til', 'finding that comes'],
  appearNotRecorded: [
    'kommer til under «Ikke registrert»',
    'kjem til under «Ikkje registrert»',
    'comes under “Not recorded”',
  ],
  solved: ['blir løst av det som er lagt til', 'blir løyst av det som er lagt til', 'is solved by what was added'],
  goneWith: [
    'faller bort med det som er tatt bort',
    'fell bort med det som er teke bort',
    'falls away with what was taken away',
  ],
  changed: ['sier noe annet', 'seier noko anna', 'says something else'],
  number: ['tall', 'tal', 'number'],
});

type Row = {
  readonly what: What;
  readonly told: string;
  readonly before: Cell;
  readonly after: Cell;
  /** What it is about, by id. */
  readonly about: readonly string[];
  readonly method: RowMethod;
};

/** What would change if some of the map were gone, and some more there: asked with a body, `{ remove, nodes, relations }`. */
export const takeWhatIf: TakeList = (asking) => {
  const { engine, live, selection, wish } = asking;
  const params = readTried(asking.asked);
  return listOfNow(
    asking,
    () => engine.ask(live, 'whatIf', selection, params, wish),
    (found, place) => whatIfList(found, params, place),
  );
};

function readTried({ remove = [], nodes = [], relations = [], ...rest }: Asking['asked']): WhatIfParams {
  const read = whatIfShape.safeParse({ remove, nodes: asThere(nodes), relations: asThere(relations), ...rest });
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const what = 'Expected what is tried as { remove, nodes, relations }';
  throw invalid(issue?.path.join('.') ?? '', `${what}: ${issue?.message ?? ''}`);
}

/** What is tried out is there, unless it is said otherwise. */
function asThere(records: unknown): unknown {
  if (!Array.isArray(records)) return records;
  const all: readonly unknown[] = records;
  return all.map((one) => (typeof one === 'object' && one !== null ? { status: 'existing', ...one } : one));
}

function whatIfList(found: WhatIf, tried: WhatIfParams, place: ListPlace): List<Row> {
  const known = nameIn(place);
  const added = new Map(tried.nodes.map(({ id, name }) => [id, name]));
  const names = (ids: readonly string[]): string => listedNames(ids.map((id) => added.get(id) ?? known(id)));
  const told = (text: Localized): string => textIn(text, place.language);
  return {
    columns: [
      column<Row>('what', ['Hva', 'Kva', 'What'], ({ what }) => what, whatTerms),
      column('told', ['Endring', 'Endring', 'Change'], (row) => row.told),
      column('before', ['Før', 'Før', 'Before'], ({ before }) => before),
      column('after', ['Etterpå', 'Etterpå', 'Afterwards'], ({ after }) => after),
      column('about', ['Gjelder', 'Gjeld', 'About'], ({ about }) => names(about)),
      column('summary', ['Det som er prøvd', 'Det som er prøvd', 'What was tried'], () => told(found.summary)),
      column('about_ids', ['Id-er', 'Id-ar', 'Ids'], ({ about }) => about.join('|')),
      ...closingColumns<Row>(place, ({ method }) => method),
    ],
    rows: [...peopleRows(found, names, told), ...findingRows(found, told), ...numberRows(found, told)],
  };
}

function peopleRows(
  { needs, fallsOff, fundingLost, leftOut }: WhatIf,
  names: (ids: readonly string[]) => string,
  told: (text: Localized) => string,
): readonly Row[] {
  const ours = { before: null, after: null } as const;
  const needRows = (change: 'lost' | 'gained'): readonly Row[] =>
    needs
      .filter((each) => each.change === change)
      .map(({ need, holders, sentence }) => ({
        ...{ ...ours, what: change, told: told(sentence), about: [need, ...holders] },
        method: methodOf(needsDefinition),
      }));
  const apart = (what: 'apart' | 'alone', ids: readonly string[]): Row => ({
    ...{ ...ours, what, told: names(ids), about: ids },
    method: { ...methodOf(apartDefinition), basis: 'actors', leftOut },
  });
  return [
    ...needRows('lost'),
    ...fallsOff.parts.map((part) => apart('apart', part)),
    ...fallsOff.alone.map((id) => apart('alone', [id])),
    ...fundingLost.map(({ node, funders, needs: hang }): Row => ({
      ...{ what: 'funding', told: names([node]), before: names(funders), after: null, about: [node, ...hang] },
      method: methodOf(fundingDefinition),
    })),
    ...needRows('gained'),
  ];
}

const methodOf = (definition: Localized): RowMethod => ({
  ...{ definition, basis: 'records', reference: null, leftOut: null, seed: null },
});

function findingRows({ findings, leftOutOf }: WhatIf, told: (text: Localized) => string): readonly Row[] {
  const methodIn = ({ kind }: Finding): RowMethod => {
    const { definition, basis, reference } = methods[kind];
    return { definition, basis, reference, leftOut: leftOutOf[basis], seed: null };
  };
  const plain = (what: 'appear' | 'appearNotRecorded' | 'solved' | 'goneWith'): readonly Row[] =>
    findings[what].map((finding) => ({
      ...{ what, told: told(finding.sentence), before: null, after: null },
      ...{ about: finding.nodes, method: methodIn(finding) },
    }));
  return [
    ...plain('appear'),
    ...plain('solved'),
    ...plain('goneWith'),
    ...findings.changed.map(({ before, after }): Row => ({
      ...{ what: 'changed', told: told(after.sentence), before: told(before.sentence), after: null },
      ...{ about: after.nodes, method: methodIn(after) },
    })),
    ...plain('appearNotRecorded'),
  ];
}

function numberRows({ indicators, leftOutOf }: WhatIf, told: (text: Localized) => string): readonly Row[] {
  return indicators.map(({ id, before, after }) => {
    const { name, definition, basis, reference } = indicatorMethods[id];
    const isDrawn = id === 'communityCount' || id === 'modularity';
    return {
      ...{ what: 'number', told: told(name), before, after, about: [] },
      method: { definition, basis, reference, leftOut: leftOutOf[basis], seed: isDrawn ? INDICATOR_SEED : null },
    };
  });
}
