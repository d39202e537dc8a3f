import type { Graph, RecordMap } from './Graph.ts';
import type { Ties } from './Ties.ts';

/**
 * A scratch graph over another: reads fall through, writes stay above. Deciding a batch, an optimistic view and
 * a what-if all work on one of these, so that the graph below is never touched.
 * @param base must not change while the layer is in use
 */
export function layerGraph(base: Graph): Graph {
  return {
    nodes: layerMap(base.nodes),
    relations: layerMap(base.relations),
    waiting: layerMap(base.waiting),
    ties: layerTies(base.ties),
    followUps: layerMap(base.followUps),
    views: layerMap(base.views),
    tours: layerMap(base.tours),
    settings: base.settings,
    sequence: base.sequence,
  };
}

/** A set of the base is copied before it is changed for the first time. */
function layerTies(base: Ties): Ties {
  const own = new Map<string, Set<string>>();
  const setOf = (nodeId: string): Set<string> => {
    const known = own.get(nodeId) ?? new Set(base.get(nodeId));
    own.set(nodeId, known);
    return known;
  };
  function* keys(): IterableIterator<string> {
    for (const id of base.keys()) if (!own.has(id)) yield id;
    for (const [id, set] of own) if (set.size > 0) yield id;
  }
  const get = (nodeId: string): ReadonlySet<string> | undefined => {
    const known = own.get(nodeId) ?? base.get(nodeId);
    return known?.size === 0 ? undefined : known;
  };
  return {
    get,
    keys,
    add: (nodeId, relationId) => {
      setOf(nodeId).add(relationId);
    },
    remove: (nodeId, relationId) => {
      setOf(nodeId).delete(relationId);
    },
  };
}

function layerMap<V>(base: RecordMap<V>): RecordMap<V> {
  const own = new Map<string, V>();
  const gone = new Set<string>();
  function* keys(): IterableIterator<string> {
    for (const id of base.keys()) if (!own.has(id) && !gone.has(id)) yield id;
    yield* own.keys();
  }
  const get = (id: string): V | undefined => own.get(id) ?? (gone.has(id) ? undefined : base.get(id));
  return {
    get,
    has: (id) => own.has(id) || (!gone.has(id) && base.has(id)),
    set: (id, value) => {
      gone.delete(id);
      return own.set(id, value);
    },
    delete: (id) => {
      const had = own.has(id) || (!gone.has(id) && base.has(id));
      own.delete(id);
      if (base.has(id)) gone.add(id);
      return had;
    },
    *values() {
      for (const id of keys()) yield get(id) as V;
    },
    keys,
    get size() {
      let added = 0;
      for (const id of own.keys()) if (!base.has(id)) added += 1;
      return base.size + added - gone.size;
    },
  };
}
