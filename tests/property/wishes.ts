import { defaultSettings } from '@sirkel/graph-schema';
import type {
  EditCommand,
  Graph,
  NewFollowUp,
  NewNode,
  NewRelation,
  NewTour,
  NewView,
  Patch,
} from '@sirkel/graph-schema';
import fc from 'fast-check';

/** What somebody wants, before it is known how the map looks to them. */
export type Wish =
  | { readonly wish: 'edit'; readonly edits: readonly EditWish[] }
  /** Takes back one of their own operations, whatever it was. */
  | { readonly wish: 'undo'; readonly which: number }
  /** Sends an operation again that was answered already. */
  | { readonly wish: 'repeat'; readonly which: number };

export type EditWish =
  | {
      readonly want: 'addNode';
      readonly node: number;
      readonly kind: 'actor' | 'service' | 'need';
      readonly name: string;
      readonly tags: readonly string[];
    }
  | { readonly want: 'removeNode'; readonly node: number }
  | { readonly want: 'updateNode'; readonly node: number; readonly after: Patch }
  | {
      readonly want: 'addRelation';
      readonly relation: number;
      readonly from: number;
      readonly to: number;
      readonly kind: string;
      readonly period: Period;
    }
  | { readonly want: 'removeRelation'; readonly relation: number }
  | { readonly want: 'updateRelation'; readonly relation: number; readonly after: Patch }
  | { readonly want: 'addFollowUp'; readonly finding: number; readonly node: number; readonly after: Patch }
  | { readonly want: 'updateFollowUp'; readonly finding: number; readonly after: Patch }
  | { readonly want: 'removeFollowUp'; readonly finding: number }
  | { readonly want: 'addView'; readonly view: number; readonly after: Patch }
  | { readonly want: 'updateView'; readonly view: number; readonly after: Patch }
  | { readonly want: 'removeView'; readonly view: number }
  | { readonly want: 'addTour'; readonly tour: number; readonly views: readonly number[] }
  | { readonly want: 'updateTour'; readonly tour: number; readonly views: readonly number[] }
  | { readonly want: 'removeTour'; readonly tour: number }
  | { readonly want: 'updateSettings'; readonly after: Patch }
  | { readonly want: 'redactNode'; readonly node: number; readonly field: 'website' | 'name' | 'tags' }
  | { readonly want: 'redactFollowUp'; readonly finding: number; readonly field: 'note' | 'nodes' }
  | { readonly want: 'redactView'; readonly view: number; readonly field: 'title' | 'place' }
  | { readonly want: 'redactTour'; readonly tour: number; readonly field: 'stops' }
  | { readonly want: 'redactRelation'; readonly relation: number; readonly field: 'note' | 'validFrom' };

type Period = { readonly validFrom?: string; readonly validTo?: string };

// Few of each, so that people meet.
const NODES = 6;
const RELATIONS = 6;
const FINDINGS = 2;
const VIEWS = 2;
const TOURS = 2;
const nodeId = (index: number): string => `node-${String(index)}`;
const relationId = (index: number): string => `relation-${String(index)}`;

const findingId = (index: number): string => `finding-${String(index)}`;

const viewId = (index: number): string => `view-${String(index)}`;
const tourId = (index: number): string => `tour-${String(index)}`;

const node = fc.nat({ max: NODES - 1 });
const relation = fc.nat({ max: RELATIONS - 1 });
const finding = fc.nat({ max: FINDINGS - 1 });
const view = fc.nat({ max: VIEWS - 1 });
const tour = fc.nat({ max: TOURS - 1 });
const word = fc.constantFrom('a', 'æ', '𝔻', 'o’"\\');
const tags = fc.uniqueArray(fc.constantFrom('x', 'y', 'z'));
const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 3 });

const nodePatch = fc.record(
  {
    name: word,
    website: orNull(fc.constantFrom('https://a.no', 'https://b.no')),
    tags: orNull(tags),
    layer: orNull(fc.constantFrom('region', 'state')),
    summary: orNull(fc.record({ nb: word })),
  },
  { requiredKeys: [] },
);

const year = fc.constantFrom('2019', '2020-06', '2021');
const period = fc.record({ validFrom: year, validTo: year }, { requiredKeys: [] });

const relationPatch = fc.record(
  {
    note: orNull(word),
    barriers: orNull(fc.constantFrom(['means'], ['means', 'mandate'])),
    validFrom: orNull(year),
    validTo: orNull(year),
  },
  { requiredKeys: [] },
);

const followUpPatch = fc.record(
  { state: fc.constantFrom('open', 'notWanted', 'planned'), note: orNull(word), nodes: orNull(tags) },
  { requiredKeys: ['state'] },
);

const viewPatch = fc.record(
  {
    title: fc.record({ nb: word }),
    text: orNull(fc.record({ nb: word })),
    place: orNull(fc.constantFrom('kinds=actor', 'text=%C3%A6')),
    camera: orNull(fc.record({ zoom: fc.constantFrom(1, 2), x: fc.constant(0.5), y: fc.constant(-0.5) })),
  },
  { requiredKeys: ['title'] },
);

// Some of these take away what the map uses, or is judged by.
const { layers, barriers, referenceModel } = defaultSettings({ title: { nb: 'Kart' } });
const settingsPatch = fc.record(
  {
    region: orNull(word),
    defaultView: orNull(view.map(viewId)),
    title: fc.record({ nb: word }),
    layers: fc.constantFrom(layers, layers.slice(1)),
    barriers: fc.constantFrom(barriers, barriers.slice(1)),
    referenceModel: fc.constantFrom(referenceModel, { coverage: [], expectedTies: [] }),
  },
  { requiredKeys: [] },
);

const nodeKind = fc.constantFrom('actor' as const, 'actor' as const, 'service' as const, 'need' as const);

const editWish: fc.Arbitrary<EditWish> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ want: fc.constant('addNode' as const), node, kind: nodeKind, name: word, tags }),
  },
  { weight: 2, arbitrary: fc.record({ want: fc.constant('removeNode' as const), node }) },
  { weight: 4, arbitrary: fc.record({ want: fc.constant('updateNode' as const), node, after: nodePatch }) },
  {
    weight: 5,
    arbitrary: fc.record({
      want: fc.constant('addRelation' as const),
      relation,
      from: node,
      to: node,
      kind: fc.constantFrom('cooperatesWith', 'partOf', 'funds', 'provides', 'addresses'),
      period,
    }),
  },
  { weight: 1, arbitrary: fc.record({ want: fc.constant('removeRelation' as const), relation }) },
  { weight: 2, arbitrary: fc.record({ want: fc.constant('updateRelation' as const), relation, after: relationPatch }) },
  {
    weight: 2,
    arbitrary: fc.record({ want: fc.constant('addFollowUp' as const), finding, node, after: followUpPatch }),
  },
  { weight: 2, arbitrary: fc.record({ want: fc.constant('updateFollowUp' as const), finding, after: followUpPatch }) },
  { weight: 1, arbitrary: fc.record({ want: fc.constant('removeFollowUp' as const), finding }) },
  { weight: 2, arbitrary: fc.record({ want: fc.constant('addView' as const), view, after: viewPatch }) },
  { weight: 2, arbitrary: fc.record({ want: fc.constant('updateView' as const), view, after: viewPatch }) },
  { weight: 1, arbitrary: fc.record({ want: fc.constant('removeView' as const), view }) },
  {
    weight: 2,
    arbitrary: fc.record({
      want: fc.constantFrom('addTour' as const, 'updateTour' as const),
      tour,
      views: fc.array(view, { maxLength: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ want: fc.constant('removeTour' as const), tour }) },
  { weight: 1, arbitrary: fc.record({ want: fc.constant('updateSettings' as const), after: settingsPatch }) },
);

const redaction: fc.Arbitrary<EditWish> = fc.oneof(
  fc.record({
    want: fc.constant('redactNode' as const),
    node,
    field: fc.constantFrom('website' as const, 'name' as const, 'tags' as const),
  }),
  fc.record({
    want: fc.constant('redactRelation' as const),
    relation,
    field: fc.constantFrom('note' as const, 'validFrom' as const),
  }),
  fc.record({
    want: fc.constant('redactView' as const),
    view,
    field: fc.constantFrom('title' as const, 'place' as const),
  }),
  fc.record({ want: fc.constant('redactTour' as const), tour, field: fc.constant('stops' as const) }),
  fc.record({
    want: fc.constant('redactFollowUp' as const),
    finding,
    field: fc.constantFrom('note' as const, 'nodes' as const),
  }),
);

/** Wishes of all sorts. */
export const wish: fc.Arbitrary<Wish> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      wish: fc.constant('edit' as const),
      edits: fc.array(editWish, { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ wish: fc.constant('undo' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ wish: fc.constant('repeat' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: redaction.map((edit): Wish => ({ wish: 'edit', edits: [edit] })) },
);

/**
 * What somebody who sees this graph asks for: what they saw is what their own graph shows, however old it is.
 */
export function commandOf(graph: Graph, asked: EditWish): EditCommand {
  switch (asked.want) {
    case 'addNode':
      return { action: 'addNode', node: newNode(asked) };
    case 'removeNode':
      return { action: 'removeNode', id: nodeId(asked.node) };
    case 'updateNode': {
      const id = nodeId(asked.node);
      return { action: 'updateNode', id, before: { ...graph.nodes.get(id) }, after: asked.after };
    }
    case 'addRelation':
      return { action: 'addRelation', relation: newRelation(asked) };
    case 'removeRelation':
      return { action: 'removeRelation', id: relationId(asked.relation) };
    case 'updateRelation': {
      const id = relationId(asked.relation);
      return { action: 'updateRelation', id, before: { ...graph.relations.get(id) }, after: asked.after };
    }
    case 'addFollowUp':
      return { action: 'addFollowUp', followUp: newFollowUp(asked) };
    case 'updateFollowUp': {
      const id = findingId(asked.finding);
      return { action: 'updateFollowUp', id, before: { ...graph.followUps.get(id) }, after: asked.after };
    }
    case 'removeFollowUp':
      return { action: 'removeFollowUp', id: findingId(asked.finding) };
    case 'addView':
      return { action: 'addView', view: { id: viewId(asked.view), ...asked.after } as unknown as NewView };
    case 'updateView': {
      const id = viewId(asked.view);
      return { action: 'updateView', id, before: { ...graph.views.get(id) }, after: asked.after };
    }
    case 'removeView':
      return { action: 'removeView', id: viewId(asked.view) };
    case 'addTour':
      return { action: 'addTour', tour: newTour(asked) };
    case 'updateTour': {
      const id = tourId(asked.tour);
      return { action: 'updateTour', id, before: { ...graph.tours.get(id) }, after: { stops: stopsOf(asked.views) } };
    }
    case 'removeTour':
      return { action: 'removeTour', id: tourId(asked.tour) };
    case 'updateSettings':
      return { action: 'updateSettings', before: { ...graph.settings }, after: asked.after };
    case 'redactNode':
      return { action: 'redact', record: 'node', id: nodeId(asked.node), field: asked.field };
    case 'redactFollowUp':
      return { action: 'redact', record: 'followUp', id: findingId(asked.finding), field: asked.field };
    case 'redactView':
      return { action: 'redact', record: 'view', id: viewId(asked.view), field: asked.field };
    case 'redactTour':
      return { action: 'redact', record: 'tour', id: tourId(asked.tour), field: asked.field };
    case 'redactRelation':
      return { action: 'redact', record: 'relation', id: relationId(asked.relation), field: asked.field };
  }
}

function newNode({ node: index, kind, name, tags: given }: Extract<EditWish, { want: 'addNode' }>): NewNode {
  const common = { id: nodeId(index), name, status: 'existing', tags: given } as const;
  if (kind === 'need') return { ...common, kind, whose: 'people' };
  return { ...common, kind, website: 'https://a.no' };
}

function newFollowUp({ finding: index, node: about, after }: Extract<EditWish, { want: 'addFollowUp' }>): NewFollowUp {
  return { id: findingId(index), kind: 'thinNeed', nodes: [nodeId(about)], ...after } as unknown as NewFollowUp;
}

const stopsOf = (views: readonly number[]): NewTour['stops'] => views.map((index) => ({ view: viewId(index) }));

function newTour({ tour: index, views }: Extract<EditWish, { want: 'addTour' }>): NewTour {
  return { id: tourId(index), title: { nb: 'Tur' }, stops: stopsOf(views) } as NewTour;
}

function newRelation(asked: Extract<EditWish, { want: 'addRelation' }>): NewRelation {
  const { relation: index, from, to, kind, period: given } = asked;
  const ends = { from: nodeId(from), to: nodeId(to) };
  return { id: relationId(index), kind, ...ends, status: 'existing', ...given } as NewRelation;
}
