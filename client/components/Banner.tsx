import type { ReactNode } from 'react';

export type BannerProps = {
  /** What the line is about: its name among the parts of the page. */
  readonly label: string;
  readonly color: 'warning' | 'info';
  readonly text: string;
  /** A smaller line below. */
  readonly detail?: ReactNode;
  readonly action?: ReactNode;
};

/** A line across the page about its state. It says nothing by itself: what comes and goes is told by a `LiveRegion`. */
export function Banner({ label, color, text, detail, action }: BannerProps) {
  return (
    <section className="banner" data-color={color} aria-label={label}>
      <div className="banner__words">
        <p>{text}</p>
        {detail}
      </div>
      {action}
    </section>
  );
}
