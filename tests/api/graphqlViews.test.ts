import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { coordinator, reader, startApi } from './support/startApi.ts';
import type { Answered, RunningApi } from './support/startApi.ts';

let running: RunningApi;
let map: string;

beforeAll(async () => {
  running = await startApi();
  map = await running.makeMap();
});
afterAll(() => running.close());

const commitText = `mutation ($map: ID!, $operationId: ID!, $edits: [EditInput!]!) {
  commit(map: $map, operationId: $operationId, edits: $edits) {
    change { edits { __typename
      ... on ViewEdit { id viewBefore { place } viewAfter { title { nb en } text { nb } place camera { zoom x y } createdBy } }
      ... on TourEdit { id tourBefore { id } tourAfter { stops { view text { nb } } } } } } } }`;
const toursText = `query ($map: ID!) {
  tours(map: $map) { cursor gone views { id } tours { id title { nb } stops { view text { nb } } } }
  views(map: $map) { views { id place camera { zoom } } } }`;

const commit = (edits: readonly object[], person = coordinator): Promise<Answered> =>
  running.run(commitText, { map, operationId: randomUUID(), edits }, person);

it('keeps views and tours, tells what tours name that is gone, and the view that is shown first', async () => {
  const kept = {
    title: { nb: 'Behov', en: 'Needs' },
    text: { nb: 'Se' },
    place: 'kinds=need',
    camera: { zoom: 2, x: 0, y: -0.5 },
  };
  const first = await commit([{ addView: { id: 'v', ...kept } }]);
  expect(first.errors).toBeUndefined();
  const viewAfter = { ...kept, createdBy: coordinator.id };
  expect(first.data?.['commit']).toEqual({
    change: { edits: [{ __typename: 'ViewEdit', id: 'v', viewBefore: null, viewAfter }] },
  });
  await commit([{ addView: { id: 'w', title: { nb: 'Alt' } } }]);
  const stops = [{ view: 'v', text: { nb: 'Her' } }, { view: 'w' }];
  const made = await commit([{ addTour: { id: 't', title: { nb: 'Tur' }, stops } }]);
  expect(made.data?.['commit']).toMatchObject({
    change: { edits: [{ __typename: 'TourEdit', tourBefore: null, tourAfter: { stops } }] },
  });
  const settings = await commit([{ updateSettings: { before: { defaultView: null }, after: { defaultView: 'v' } } }]);
  expect(settings.errors).toBeUndefined();
  await commit([{ removeView: 'w' }]);
  const { data, errors } = await running.run(toursText, { map }, reader);
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    tours: {
      gone: ['w'],
      views: [{ id: 'v' }],
      tours: [{ id: 't', title: { nb: 'Tur' }, stops: [{ view: 'v' }, { view: 'w', text: null }] }],
    },
    views: { views: [{ id: 'v', place: 'kinds=need', camera: { zoom: 2 } }] },
  });
  const whole = await running.run(
    'query ($map: ID!) { graph(map: $map) { settings { defaultView } views { id } tours { id } } }',
    { map },
  );
  expect(whole.data?.['graph']).toEqual({ settings: { defaultView: 'v' }, views: [{ id: 'v' }], tours: [{ id: 't' }] });
});

it('refuses what is no address, what names nothing, and whoever only reads', async () => {
  const refused = async (edit: object, person = coordinator): Promise<unknown> => {
    const { errors = [] } = await commit([edit], person);
    return errors.map(({ extensions }) => [extensions?.['code'], extensions?.['path']]);
  };
  const view = { id: randomUUID(), title: { nb: 'X' } };
  expect(await refused({ addView: { ...view, place: '?a=b' } })).toEqual([['INVALID', 'edits[0].view.place']]);
  expect(await refused({ addView: { ...view, place: 'theme=dark' } })).toEqual([['INVALID', 'edits[0].view.place']]);
  const tour = { id: randomUUID(), title: { nb: 'X' }, stops: [{ view: 'never' }] };
  expect(await refused({ addTour: tour })).toEqual([['INVALID', 'edits[0].tour.stops[0].view']]);
  expect(await refused({ addView: view }, reader)).toEqual([['UNAUTHENTICATED', undefined]]);
});
