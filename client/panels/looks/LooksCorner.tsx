import type { VisibleGraph } from '../../view/visibleGraph.ts';
import { LegendPartView } from '../legend/LegendPartView.tsx';
import { useLookParts } from './useLookParts.ts';
import './looks.css';

export type LooksCornerProps = {
  readonly visible: VisibleGraph;
  readonly ribbons: boolean;
};

/** For a room: what the picture shows otherwise than the circle. Nothing where it shows nothing so. */
export function LooksCorner({ visible, ribbons }: LooksCornerProps) {
  const parts = useLookParts(visible, ribbons);
  if (parts.length === 0) return null;
  return (
    <div className="looks-corner">
      {parts.map((part) => (
        <section key={part.channel}>
          <LegendPartView part={{ ...part, notes: [] }} titled />
        </section>
      ))}
    </div>
  );
}
