import type { ReactNode } from 'react';

export type BannerProps = {
  readonly color: 'warning' | 'info';
  readonly text: string;
  readonly action?: ReactNode;
};

/** A line across the page about its state. Told politely to screen readers. */
export function Banner({ color, text, action }: BannerProps) {
  return (
    <div className="banner" data-color={color} role="status">
      <p>{text}</p>
      {action}
    </div>
  );
}
