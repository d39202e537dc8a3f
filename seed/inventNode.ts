import { municipalities } from '@sirkel/graph-schema';
import type { NewNode, NodeKind } from '@sirkel/graph-schema';
import { inventedSource } from './inventedSource.ts';
import { checkNode } from './checkRecord.ts';
import type { Random } from './createRandom.ts';
import * as names from './inventedNames.ts';

// Shares of each kind, as on the booklet's own map.
const kindShares: readonly (readonly [NodeKind, number])[] = [
  ['actor', 0.42],
  ['service', 0.2],
  ['need', 0.16],
  ['measure', 0.14],
  ['story', 0.05],
  ['resource', 0.03],
];

const elements = ['network', 'education', 'market', 'finance', 'legislation', 'guidance', 'publicPolicy'] as const;
const rings = ['associations', 'neighbourhood', 'municipality', 'municipality', 'county', 'region', 'state'] as const;

const actorPlaces: Readonly<Record<string, { readonly layer: string; readonly sector: string }>> = {
  municipality: { layer: 'municipality', sector: 'public' },
  municipalService: { layer: 'municipality', sector: 'public' },
  localOffice: { layer: 'municipality', sector: 'public' },
  school: { layer: 'county', sector: 'public' },
  university: { layer: 'region', sector: 'public' },
  socialEnterprise: { layer: 'associations', sector: 'hybrid' },
  association: { layer: 'associations', sector: 'voluntary' },
  humanitarianOrganisation: { layer: 'associations', sector: 'voluntary' },
  volunteerCentre: { layer: 'neighbourhood', sector: 'voluntary' },
  network: { layer: 'region', sector: 'voluntary' },
  fund: { layer: 'region', sector: 'private' },
  bank: { layer: 'region', sector: 'private' },
  accelerator: { layer: 'county', sector: 'private' },
  company: { layer: 'neighbourhood', sector: 'private' },
  stateAgency: { layer: 'state', sector: 'public' },
};

/**
 * One made-up node.
 * @param random the stream it is drawn from
 * @param id its uuid
 * @param index its number, which keeps its name apart from others of the same words
 */
export function inventNode(random: Random, id: string, index: number): NewNode {
  const kind = drawKind(random);
  const place = random.pick(names.places);
  const status = random.pick(['existing', 'existing', 'existing', 'existing', 'ongoing', 'weak', 'past', 'missing']);
  return checkNode(`invented node ${String(index)}`, kind, {
    id,
    kind,
    extent: 'single',
    status,
    layer: random.pick(rings),
    elements: [random.pick(elements)],
    municipalities: [random.pick(municipalities).code],
    sources: inventedSource,
    summary: { nb: `Oppdiktet nummer ${String(index + 1)}, til prøve og visning.` },
    ...drawKindFields(random, kind, place, index),
  });
}

function drawKind(random: Random): NodeKind {
  let left = random.next();
  for (const [kind, share] of kindShares) {
    left -= share;
    if (left < 0) return kind;
  }
  return 'actor';
}

function drawKindFields(
  random: Random,
  kind: NodeKind,
  place: string,
  index: number,
): Readonly<Record<string, unknown>> {
  const name = (patterns: readonly string[]): string =>
    `${random.pick(patterns).replace('%', place)} ${String(index + 1)}`;
  switch (kind) {
    case 'actor': {
      const actorType = random.pick(Object.keys(names.actorNames));
      return { name: name(names.actorNames[actorType] ?? ['%']), actorType, ...actorPlaces[actorType] };
    }
    case 'service':
      return {
        name: name(names.serviceNames),
        serviceType: random.pick(['course', 'guidance', 'grantScheme', 'meetingPlace']),
      };
    case 'need':
      return random.next() < 0.5
        ? { name: name(names.needNames), whose: 'people', layer: 'everydayLife', elements: [] }
        : { name: name(names.challengeNames), whose: random.pick(['entrepreneurs', 'services']) };
    case 'measure':
      return { name: name(names.measureNames), status: 'proposed', progress: 'idea' };
    case 'story':
      return {
        name: name(names.storyNames),
        status: 'existing',
        outcome: random.pick(['worked', 'partly', 'didNot', 'tooEarly']),
      };
    case 'resource':
      return {
        name: name(names.resourceNames),
        status: 'existing',
        resourceType: random.pick(['template', 'guide', 'link']),
      };
  }
}
