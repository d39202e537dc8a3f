import type { LayoutId } from '../../state/layoutPlace.ts';
import { circle } from '../../view/layouts/circle.ts';
import { fields } from '../../view/layouts/fields.ts';
import type { LaidOut, Layout, LayoutInput } from '../../view/layouts/Layout.ts';
import { middle } from '../../view/layouts/middle.ts';
import { outward } from '../../view/layouts/outward.ts';
import { network } from './network.ts';

/** The ways to lay the picture out. Adding one is one file and one line here, and its name in `layoutIds`. */
export const layouts: readonly Layout[] = [circle, network, fields, outward, middle];

/** Lays a map out. */
export function layOut(id: LayoutId, input: LayoutInput): LaidOut {
  const layout = layouts.find((each) => each.id === id) ?? circle;
  return layout.place(input);
}
