import type { Locator, Page } from '@playwright/test';

/** A point of the screen, px from its upper left corner. */
export type ScreenPoint = { readonly x: number; readonly y: number };

/** How the picture is looked at, and whether it is moving. */
export type CircleView = { readonly zoom: number; readonly pan: ScreenPoint; readonly moving: boolean };

/** A tie that is drawn, and where the middle of its curve lies on the screen. */
export type DrawnTie = ScreenPoint & { readonly id: string; readonly source: string; readonly target: string };

type DrawnEdge = {
  readonly id: () => string;
  readonly data: (key: string) => string;
  readonly renderedMidpoint: () => ScreenPoint;
};
type DrawnNode = {
  readonly id: () => string;
  readonly renderedPosition: () => ScreenPoint;
  readonly position: () => ScreenPoint;
};

// The part of Cytoscape that is asked; it keeps itself on the element that it draws in.
type Drawn = {
  readonly zoom: () => number;
  readonly pan: () => ScreenPoint;
  readonly animated: () => boolean;
  readonly nodes: (selector: string) => {
    readonly length: number;
    readonly map: <Read>(read: (node: DrawnNode) => Read) => Read[];
  };
  readonly edges: (selector: string) => { readonly map: <Read>(read: (tie: DrawnEdge) => Read) => Read[] };
  readonly getElementById: (id: string) => { readonly renderedPosition: () => ScreenPoint };
};
type DrawnElement = Element & { readonly _cyreg?: { readonly cy: Drawn } };

/** The circle: one element for the keyboard and for screen readers. */
export function circleOf(page: Page): Locator {
  return page.getByRole('application');
}

/** What the circle says of the node that has the focus. */
export function spokenOf(page: Page): Locator {
  return circleOf(page).locator('[aria-live="polite"]');
}

/** Waits until the picture has its nodes. */
export async function waitUntilDrawn(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const element: DrawnElement | null = document.querySelector('.circle-canvas__graph');
    return (element?._cyreg?.cy.nodes('.node').length ?? 0) > 0;
  });
}

/** Where a node lies on the screen now. */
export async function placeOf(page: Page, id: string): Promise<ScreenPoint> {
  return page.evaluate((node) => {
    const element: DrawnElement | null = document.querySelector('.circle-canvas__graph');
    const at = element?._cyreg?.cy.getElementById(node).renderedPosition();
    const frame = element?.getBoundingClientRect();
    if (at === undefined || frame === undefined) throw new Error('There is no picture.');
    return { x: frame.x + at.x, y: frame.y + at.y };
  }, id);
}

/** Where each node lies on the screen now. */
export async function placesOf(page: Page): Promise<readonly (ScreenPoint & { readonly id: string })[]> {
  return page.evaluate(() => {
    const element: DrawnElement | null = document.querySelector('.circle-canvas__graph');
    const frame = element?.getBoundingClientRect();
    const nodes = element?._cyreg?.cy.nodes('.node');
    if (nodes === undefined || frame === undefined) throw new Error('There is no picture.');
    // What a filter takes out may be kept where no view comes.
    return nodes
      .map((node) => ({ id: node.id(), isShown: node.position().x < 1e6, at: node.renderedPosition() }))
      .filter(({ isShown }) => isShown)
      .map(({ id, at }) => ({ id, x: frame.x + at.x, y: frame.y + at.y }));
  });
}

/** The ties that are drawn, sums of ties too, and where each has its middle on the screen now. */
export async function tiesOf(page: Page): Promise<readonly DrawnTie[]> {
  return page.evaluate(() => {
    const element: DrawnElement | null = document.querySelector('.circle-canvas__graph');
    const frame = element?.getBoundingClientRect();
    const ties = element?._cyreg?.cy.edges('.tie');
    if (ties === undefined || frame === undefined) throw new Error('There is no picture.');
    return ties.map((tie) => {
      const at = tie.renderedMidpoint();
      const [source, target] = [tie.data('source'), tie.data('target')];
      return { id: tie.id(), source, target, x: frame.x + at.x, y: frame.y + at.y };
    });
  });
}

/** How many nodes are drawn. */
export async function drawnCount(page: Page): Promise<number> {
  return page.evaluate(() => {
    const element: DrawnElement | null = document.querySelector('.circle-canvas__graph');
    const shown = element?._cyreg?.cy.nodes('.node').map((node) => node.position().x < 1e6) ?? [];
    return shown.filter(Boolean).length;
  });
}

/** How the picture is looked at. */
export async function viewOf(page: Page): Promise<CircleView> {
  return page.evaluate(() => {
    const element: DrawnElement | null = document.querySelector('.circle-canvas__graph');
    const cy = element?._cyreg?.cy;
    if (cy === undefined) throw new Error('There is no picture.');
    return { zoom: cy.zoom(), pan: { ...cy.pan() }, moving: cy.animated() };
  });
}

/** Drags what lies at one point to another, as a hand does. */
export async function drag(page: Page, from: ScreenPoint, to: ScreenPoint): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}
