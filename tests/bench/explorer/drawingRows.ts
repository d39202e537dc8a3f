import type { Browser } from 'playwright-core';
import { quantile } from '../Row.ts';
import type { Row } from '../Row.ts';
import { startSirkel } from '../network/startSirkel.ts';
import { framesOfPeer } from './framesOfPeer.ts';
import type { PlainElement } from './installProbe.ts';
import { newPage, openChromium } from './openChromium.ts';
import { readElements } from './readElements.ts';
import { openPeer } from './servePeer.ts';
import type { BarePage } from './servePeer.ts';

const NODES = 625;
const CHANGES = 10;
const SECONDS = 8;
/** How much closer one looks where only a part is in view. */
const CLOSE = 3;

const properties = [
  ...['shape', 'width', 'height', 'background-opacity', 'border-width', 'opacity', 'z-index', 'bounds-expansion'],
  ...['background-image', 'background-width', 'background-height', 'background-clip', 'background-image-containment'],
  ...[
    'curve-style',
    'edge-distances',
    'control-point-weights',
    'control-point-distances',
    'line-color',
    'line-opacity',
  ],
  ...['line-style', 'line-dash-pattern', 'line-cap', 'source-endpoint', 'target-endpoint'],
];

const curves = { selector: 'edge', style: { 'curve-style': 'bezier', width: 1, 'line-opacity': 0.28 } };
const closer = `cy.zoom({ level: cy.zoom() * ${CLOSE}, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });`;
const onlyInView = `${closer}
  const { x1, y1, x2, y2 } = cy.extent();
  const margin = 0.5 * (x2 - x1);
  cy.nodes().filter((node) => {
    const { x, y } = node.position();
    return x < x1 - margin || x > x2 + margin || y < y1 - margin || y > y2 + margin;
  }).remove();`;
const lines = (style: string): string => `cy.edges().style('curve-style', '${style}');`;

type Way = { readonly name: string; readonly bare: BarePage };

const plain: BarePage = { options: { style: [curves] } };
const withOption = (name: string, value: unknown): BarePage => ({ options: { style: [curves], [name]: value } });
const withAfter = (after: string): BarePage => ({ options: { style: [curves] }, after });
const noLayers = 'cy.renderer().data.lyrTxrCache.getLayers = () => null;';

/** What else could be tried, each beside the first: of what the map draws, and of what it would draw without ribbons. */
const ways: readonly Way[] = [
  { name: 'curves, as the map', bare: plain },
  { name: 'haystack lines', bare: withAfter(lines('haystack')) },
  { name: 'straight lines', bare: withAfter(lines('straight')) },
  { name: 'without layers', bare: withAfter(noLayers) },
  { name: 'no lines while dragging', bare: withOption('hideEdgesOnViewport', true) },
  { name: 'one image while dragging', bare: withOption('textureOnViewport', true) },
  { name: 'WebGL', bare: withOption('renderer', { name: 'canvas', webgl: true }) },
];
const waysClose: readonly Way[] = [
  { name: `curves, ${CLOSE}× closer`, bare: withAfter(closer) },
  { name: `only what is in view and near it, ${CLOSE}× closer`, bare: withAfter(onlyInView) },
];

/** Other ways for Cytoscape to draw what the map draws: opening, and dragging while it is changed. */
export async function drawingRows(): Promise<readonly Row[]> {
  const browser = await openChromium();
  try {
    const { drawn, all } = await readStyled(browser);
    const rows: Row[] = [];
    for (const [what, elements, group] of [
      ['with ribbons, as the map draws them', drawn, ways],
      ['with every tie', all, ways],
      ['with every tie', all, waysClose],
    ] as const) {
      const [first, ...others] = group;
      if (first === undefined) continue;
      const ours = await measure(browser, elements, first.bare);
      for (const { name, bare } of others) {
        const peer = await measure(browser, elements, bare);
        rows.push({
          what: `${elements.length} nodes and ties on a bare page, ${what}, ${first.name}: opened; frame while dragging, p95 and median`,
          ours: textOf(ours),
          peer: textOf(peer),
          peerName: name,
          figures: {
            ...{ oursP95Ms: ours.p95, peerP95Ms: peer.p95 },
            ...openedOf('oursOpenedMs', ours),
            ...openedOf('peerOpenedMs', peer),
          },
        });
      }
    }
    return rows;
  } finally {
    await browser.close();
  }
}

type Measured = {
  /** Null for a way that is only taken once the page is open. */
  readonly opened: number | null;
  readonly p95: number;
  readonly median: number;
  readonly longest: number;
};

const textOf = ({ opened, p95, median, longest }: Measured): string =>
  `${opened === null ? '–' : `${opened.toFixed(0)} ms`}; ${p95.toFixed(1)}, ${median.toFixed(1)} ms (longest ${longest.toFixed(0)})`;

const openedOf = (name: string, { opened }: Measured): Readonly<Record<string, number>> =>
  opened === null ? {} : { [name]: opened };

async function measure(browser: Browser, elements: readonly PlainElement[], bare: BarePage): Promise<Measured> {
  const { page, openedMs, close } = await openPeer(browser, elements, bare);
  const frames = await framesOfPeer(page, CHANGES, SECONDS);
  await close();
  return {
    opened: bare.after === undefined ? openedMs : null,
    p95: quantile(frames, 0.95),
    median: quantile(frames, 0.5),
    longest: Math.max(...frames),
  };
}

/** What the map itself draws, with the look it has there; and the same nodes with every tie. */
async function readStyled(
  browser: Browser,
): Promise<{ readonly drawn: readonly PlainElement[]; readonly all: readonly PlainElement[] }> {
  const sirkel = await startSirkel({ neo4j: null, nodes: NODES, writers: 1, rateLimits: false });
  const url = `http://127.0.0.1:${sirkel.port}/kart/${sirkel.map}`;
  const { page, context } = await newPage(browser);
  await page.goto(url);
  await page.evaluate((least) => window.bench.whenDrawn(least), Math.floor(NODES * 0.9));
  const drawn = await page.evaluate((names) => window.bench.styled(names), properties);
  await context.close();
  const ties = (await readElements(browser, url, NODES)).filter(({ group }) => group === 'edges');
  await sirkel.stop();
  return { drawn, all: [...drawn.filter(({ group }) => group === 'nodes'), ...ties] };
}
