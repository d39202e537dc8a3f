import type { ReactNode } from 'react';

export type BannerProps = {
  readonly color: 'warning' | 'info';
  readonly text: string;
  /** A smaller line below. */
  readonly detail?: ReactNode;
  readonly action?: ReactNode;
};

/** A line across the page about its state. It says nothing by itself: what comes and goes is told by a `LiveRegion`. */
export function Banner({ color, text, detail, action }: BannerProps) {
  return (
    <div className="banner" data-color={color}>
      <div className="banner__words">
        <p>{text}</p>
        {detail}
      </div>
      {action}
    </div>
  );
}
