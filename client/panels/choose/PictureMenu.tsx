import type { Graph } from '@sirkel/graph-schema';
import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { PictureTarget } from '../../canvas/PictureTarget.ts';
import { giveFocusBack } from '../../components/focusMap.ts';
import { LateTexts } from '../../i18n/LateTexts.tsx';
import type { Point } from '../../view/circle/polar.ts';
import type { VisibleGraph } from '../../view/visibleGraph.ts';
import { menuItems } from './menuItems.ts';
import type { MenuWorld } from './menuItems.ts';
import { useMenuWorld } from './useMenuWorld.ts';
import './choose.css';

/** A menu that is open: about what, and where, px of the page. */
export type OpenMenu = { readonly target: PictureTarget; readonly at: Point };

export type PictureMenuProps = OpenMenu & {
  readonly graph: Graph;
  readonly visible: VisibleGraph;
  readonly onClose: () => void;
};

/** How far it keeps from the edges of the page, px. */
const edge = 8;

/** What can be done with what lies at a point of the picture. It goes by Escape, by Tab and by pressing elsewhere. */
export function PictureMenu(props: PictureMenuProps) {
  return (
    <LateTexts>
      <Menu {...props} />
    </LateTexts>
  );
}

function Menu({ graph, visible, target, at, onClose }: PictureMenuProps) {
  const world = useMenuWorld(graph, visible);
  const title = useId();
  const frame = usePlaced(at);
  useElsewhere(frame, onClose);
  const items = menuItems(target, world);
  return (
    <div
      ref={frame}
      popover="manual"
      className="picture-menu"
      onKeyDown={(event) => {
        obey(event, onClose);
      }}
    >
      <p id={title} className="picture-menu__title">
        {titleOf(target, world)}
      </p>
      {items.length === 0 ? <p className="quiet">{world.t('menu.nothing')}</p> : null}
      <div role={items.length === 0 ? 'group' : 'menu'} aria-labelledby={title} tabIndex={-1}>
        {items.map(({ id, text, act }) => (
          <button
            key={id}
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={() => {
              onClose();
              act();
            }}
          >
            {text}
          </button>
        ))}
      </div>
    </div>
  );
}

function titleOf(target: PictureTarget, { graph, collapsed, nameOf }: MenuWorld): string {
  if (target.on === 'cell') return nameOf({ of: 'cell', ring: target.ring, field: target.field });
  if (target.on === 'ring') return nameOf({ of: 'cell', ring: target.ring, field: null });
  if (target.on === 'field') return nameOf({ of: 'cell', ring: '', field: target.field }).split(' · ')[0] ?? '';
  const gathering = collapsed.gatherings.find(({ id }) => id === target.id);
  return gathering === undefined ? (graph.nodes.get(target.id)?.name ?? '') : nameOf(gathering.collapse);
}

/** Shows it at its point, all of it on the page, with the focus on its first thing; gives the focus back when it goes. */
function usePlaced(at: Point) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const menu = frame.current;
    if (menu === null) return undefined;
    const opener = document.activeElement;
    menu.showPopover();
    const { width, height } = menu.getBoundingClientRect();
    const within = (wish: number, size: number, room: number): string =>
      `${String(Math.max(edge, Math.min(wish, room - size - edge)))}px`;
    menu.style.left = within(at.x, width, globalThis.innerWidth);
    menu.style.top = within(at.y, height, globalThis.innerHeight);
    (menu.querySelector<HTMLElement>('[role="menuitem"]') ?? menu.querySelector<HTMLElement>('[tabindex]'))?.focus();
    return () => {
      // What was done may have led the focus elsewhere already.
      if (menu.contains(document.activeElement) || document.activeElement === document.body) giveFocusBack(opener);
    };
  }, [at]);
  return frame;
}

function useElsewhere(frame: { readonly current: HTMLElement | null }, onClose: () => void): void {
  useEffect(() => {
    const listening = new AbortController();
    document.addEventListener(
      'pointerdown',
      ({ target }) => {
        if (target instanceof Node && frame.current?.contains(target) !== true) onClose();
      },
      { signal: listening.signal, capture: true },
    );
    return () => {
      listening.abort();
    };
  }, [frame, onClose]);
}

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

function obey(event: KeyboardEvent<HTMLElement>, onClose: () => void): void {
  event.stopPropagation();
  if (event.key === 'Escape' || event.key === 'Tab') {
    event.preventDefault();
    onClose();
    return;
  }
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const next = steps[event.key]?.(
    items.findIndex((item) => item === document.activeElement),
    items.length,
  );
  if (next === undefined) return;
  event.preventDefault();
  items[next]?.focus();
}
