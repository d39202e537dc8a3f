import type { NodeRecord } from '@sirkel/graph-schema';
import { firstText, nodeOfWriter } from './nodeOfWriter.ts';

/** A question to ours and the equal one to the peer, by what is asked for. */
export type Question = {
  readonly name: string;
  readonly ours: readonly string[];
  readonly peers: readonly string[];
};

/** A change to each, so that what comes after is read anew. */
export type Change = (turn: number) => { readonly ours: string; readonly peers: string };

/** What the peer's generated schema has of our rows. */
export type PeerFields = { readonly nodeFields: readonly string[]; readonly relationFields: readonly string[] };

const ofSources = 'sources { title where url retrievedAt certainty licence note }';
const ourNode = `fragment N on MapNode {
  id kind name description summary { nb nn en } extent layer elements municipalities status ${ofSources}
  version createdAt createdBy updatedAt updatedBy
  ... on Actor { actorType sector } ... on Service { serviceType } ... on Need { whose }
  ... on Measure { progress } ... on Story { outcome } ... on Resource { resourceType }
}`;
const ourRelation = `fragment R on Relation {
  id kind from to status ${ofSources} version createdAt createdBy updatedAt updatedBy
}`;

/**
 * The three questions.
 * @param nodes those of the map
 * @throws Error when the peer has a field that ours is not asked for
 */
export function readQuestions(map: string, nodes: readonly NodeRecord[], peer: PeerFields): readonly Question[] {
  requireSame(peer);
  const [n, r] = [peer.nodeFields.join(' '), peer.relationFields.join(' ')];
  const peerTexts = { graph: '', near: '', search: '' };
  peerTexts.graph = `{ peerNodes { ${n} relatedConnection { edges { properties { ${r} } node { id } } } } }`;
  const tied = (inner: string): string => `tiedConnection { edges { properties { ${r} } node { ${n} ${inner} } } }`;
  peerTexts.near = `query ($id: String!) { peerNodes(where: { id: { eq: $id } }) { ${n} ${tied(tied(''))} } }`;
  peerTexts.search = `query ($text: String!) { searchPeerNodes(phrase: $text, first: 20) { edges { score node { ${n} } } } }`;
  const ours = {
    graph: `query ($map: ID!) { graph(map: $map) { cursor nodes { ...N } relations { ...R } } } ${ourNode} ${ourRelation}`,
    near: `query ($map: ID!, $id: ID!) {
      neighbourhood(map: $map, of: $id, steps: 2) { cursor nodes { ...N } relations { ...R } }
    } ${ourNode} ${ourRelation}`,
    search: `query ($map: ID!, $text: String!) { search(map: $map, text: $text, first: 20) { score node { ...N } } } ${ourNode}`,
  };
  const middles = nodes.slice(0, 100).map(({ id }) => ({ id }));
  const texts = wordsOf(nodes).map((text) => ({ text }));
  const pair = (name: string, key: keyof typeof ours, all: readonly object[]): Question => ({
    name,
    ours: all.map((variables) => JSON.stringify({ query: ours[key], variables: { map, ...variables } })),
    peers: all.map((variables) => JSON.stringify({ query: peerTexts[key], variables })),
  });
  return [
    pair('graph of 500 nodes', 'graph', [{}]),
    pair('neighbourhood of 2 steps', 'near', middles),
    pair('search', 'search', texts),
  ];
}

/** Changes one node's text. */
export function readChange(map: string): Change {
  const id = nodeOfWriter(0);
  const textOf = (turn: number): string => (turn === 0 ? firstText : `Endret for ${String(turn)}. gang.`);
  return (turn) => {
    const update = { id, before: { description: textOf(turn) }, after: { description: textOf(turn + 1) } };
    const ours = `mutation ($map: ID!, $edits: [EditInput!]!) {
      commit(map: $map, operationId: "read-${String(turn)}", edits: $edits) { cursor }
    }`;
    const peers = `mutation ($id: String!, $text: String!) {
      updatePeerNodes(where: { id: { eq: $id } }, update: { description: { set: $text } }) { peerNodes { id } }
    }`;
    return {
      ours: JSON.stringify({ query: ours, variables: { map, edits: [{ updateActor: update }] } }),
      peers: JSON.stringify({ query: peers, variables: { id, text: textOf(turn + 1) } }),
    };
  };
}

// The words by which nodes are called, each once.
function wordsOf(nodes: readonly NodeRecord[]): readonly string[] {
  const words = nodes
    .flatMap(({ name }) => name.toLowerCase().split(' '))
    .filter((word) => /^[a-zæøå]{5,}$/.test(word));
  return [...new Set(words)].slice(0, 40);
}

// A nested value lies as JSON under `<field>Json`; the peer gives it as that text.
function requireSame({ nodeFields, relationFields }: PeerFields): void {
  const wanting = [
    ...nodeFields.filter((field) => !isAsked(ourNode, field)),
    ...relationFields.filter((field) => !isAsked(ourRelation, field)),
  ];
  if (wanting.length > 0) throw new Error(`The peer is asked for ${wanting.join(', ')}, and ours is not.`);
}

function isAsked(fragment: string, field: string): boolean {
  return field === 'map' || new RegExp(`\\b${field.replace(/Json$/, '')}\\b`).test(fragment);
}
