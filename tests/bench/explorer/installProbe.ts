import type { Core, EdgeSingular, EventObject, NodeSingular } from 'cytoscape';

/** Where something is drawn, px from the corner of the window. */
export type Place = { readonly x: number; readonly y: number };

/** An element as a bare page is given it. */
export type PlainElement = {
  readonly group: 'nodes' | 'edges';
  readonly data: Readonly<Record<string, string>>;
  readonly position?: Place;
  readonly style?: Readonly<Record<string, string>>;
};

/** What is measured within a page. It finds Cytoscape on its container, so it is the same for our page and a bare one. */
export type Probe = {
  /** Waits until so many nodes are drawn and the page is free to answer; gives the place of one that can be clicked. */
  readonly whenDrawn: (nodes: number) => Promise<Place>;
  /** Waits until Cytoscape has heard a press on a node; ms since the page was asked for. */
  readonly whenPressed: () => Promise<number>;
  readonly nodes: () => readonly PlainElement[];
  /** All elements, each with the values of these properties of its style. */
  readonly styled: (properties: readonly string[]) => readonly PlainElement[];
  /** The place farthest from all nodes from which the picture can be dragged. */
  readonly emptyGround: () => Place;
  /** Changes a bare page as `changeMap` changes ours: most change what a node is, one adds and one removes a node. */
  readonly changeSome: (count: number, turn: number) => void;
  /** Begins to write down the time between frames, ms, and when each element was drawn anew, by its id (`Date.now`). */
  readonly watch: () => void;
  readonly watched: () => {
    readonly frames: readonly number[];
    readonly drawn: readonly (readonly [string, number])[];
  };
  /** Begins to time each key from when it went down until the picture it changed is drawn. */
  readonly watchKeys: () => void;
  /** Ms for each key that changed the picture. */
  readonly keys: () => readonly number[];
};

/** Runs in the page, before anything of its own; so it uses nothing from outside of itself. */
export function installProbe(): void {
  const find = (): Core | null => {
    for (const element of document.querySelectorAll('*')) {
      const known = (element as { readonly _cyreg?: { readonly cy?: Core | null } })._cyreg?.cy ?? null;
      if (known !== null) return known;
    }
    return null;
  };
  const cy = (): Core => {
    const found = find();
    if (found === null) throw new Error('Nothing is drawn by Cytoscape here.');
    return found;
  };
  // Ribbons hang between anchors of their own, which nobody sees.
  // And what a filter takes out may be kept where no view comes.
  const isSeen = (node: NodeSingular): boolean => node.position().x < 1e6;
  const all = () => cy().nodes().not('.anchor').filter(isSeen);
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  const placeOf = (node: NodeSingular): Place => {
    const { left, top } = (cy().container() as HTMLElement).getBoundingClientRect();
    const { x, y } = node.renderedPosition();
    return { x: left + x, y: top + y };
  };
  const isPicture = ({ x, y }: Place): boolean =>
    (cy().container() as HTMLElement).contains(document.elementFromPoint(x, y));
  const distance = (a: Place, b: Place): number => Math.hypot(a.x - b.x, a.y - b.y);
  // One that stands alone, so that the press is for it and no other.
  const lonely = (): Place => {
    const places = all().map(placeOf);
    const alone = places.filter(isPicture).map((place) => ({
      place,
      room: Math.min(...places.map((other) => (other === place ? Infinity : distance(place, other)))),
    }));
    const [best] = alone.sort((a, b) => b.room - a.room);
    if (best === undefined) throw new Error('No node can be pressed.');
    return best.place;
  };
  const presses: number[] = [];
  let frames: number[] = [];
  const drawn: [string, number][] = [];
  const keys: number[] = [];
  window.bench = {
    whenDrawn: async (nodes) => {
      while ((find()?.nodes().not('.anchor').length ?? 0) < nodes) await frame();
      // What is drawn in this frame is on the screen when the next one begins; and the page is free when it does.
      await frame();
      await frame();
      cy().on('tap', 'node', () => {
        presses.push(performance.now());
      });
      return lonely();
    },
    whenPressed: async () => {
      while (presses[0] === undefined) await frame();
      return presses[0];
    },
    nodes: () =>
      all().map((node: NodeSingular): PlainElement => {
        const { x, y } = node.position();
        return { group: 'nodes', data: { id: node.id() }, position: { x, y } };
      }),
    styled: (properties) => {
      const styleOf = (element: NodeSingular | EdgeSingular): Record<string, string> =>
        Object.fromEntries(
          properties.flatMap((name) => {
            const value = element.style(name) as string | undefined;
            return value === undefined || value === '' ? [] : [[name, value] as const];
          }),
        );
      // With what ribbons hang between.
      const nodes = cy()
        .nodes()
        .filter(isSeen)
        .map((node: NodeSingular): PlainElement => {
          const { x, y } = node.position();
          return { group: 'nodes', data: { id: node.id() }, position: { x, y }, style: styleOf(node) };
        });
      const edges = cy()
        .edges()
        .map((edge: EdgeSingular): PlainElement => {
          const data = { id: edge.id(), source: edge.source().id(), target: edge.target().id() };
          return { group: 'edges', data, style: styleOf(edge) };
        });
      return [...nodes, ...edges];
    },
    emptyGround: () => {
      const places = all().map(placeOf);
      const { left, top, width, height } = (cy().container() as HTMLElement).getBoundingClientRect();
      const grid = Array.from({ length: 40 * 40 }, (_, at) => ({
        x: left + ((at % 40) + 0.5) * (width / 40),
        y: top + (Math.floor(at / 40) + 0.5) * (height / 40),
      }));
      const free = grid
        .filter(isPicture)
        .map((place) => ({ place, room: Math.min(...places.map((other) => distance(place, other))) }));
      const [best] = free.sort((a, b) => b.room - a.room);
      if (best === undefined) throw new Error('The picture cannot be dragged anywhere.');
      return best.place;
    },
    changeSome: (count, turn) => {
      const nodes = all();
      for (let at = 0; at < count; at += 1) {
        const number = turn * count + at;
        if (at === 5) cy().add({ group: 'nodes', data: { id: `added-${turn}` }, position: { x: 0, y: 0 } });
        else if (at === 0)
          cy()
            .getElementById(`added-${turn - 1}`)
            .remove();
        else nodes[number % nodes.length]?.data('status', String(number));
      }
    },
    watch: () => {
      const changed = new Set<string>();
      cy().on('add data remove', (event: EventObject) => {
        if (event.target !== event.cy) changed.add((event.target as NodeSingular).id());
      });
      cy().on('render', () => {
        for (const id of changed) drawn.push([id, Date.now()]);
        changed.clear();
      });
      let last = performance.now();
      const next = (now: number): void => {
        frames.push(now - last);
        last = now;
        requestAnimationFrame(next);
      };
      requestAnimationFrame((now) => {
        last = now;
        frames = [];
        requestAnimationFrame(next);
      });
    },
    watched: () => ({ frames, drawn }),
    watchKeys: () => {
      let since: number | null = null;
      let isChanged = false;
      addEventListener(
        'keydown',
        ({ timeStamp }) => {
          since = timeStamp;
          isChanged = false;
        },
        { capture: true },
      );
      cy().on('add data position remove', () => {
        isChanged = true;
      });
      cy().on('render', () => {
        if (since === null || !isChanged) return;
        const at = since;
        since = null;
        // On the screen when the next frame begins.
        requestAnimationFrame((now) => keys.push(now - at));
      });
    },
    keys: () => keys,
  };
}
