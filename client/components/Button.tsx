import type { ComponentProps } from 'react';

export type ButtonProps = ComponentProps<'button'> & {
  readonly variant?: 'primary' | 'secondary' | 'tertiary';
};

/**
 * A button of Designsystemet, by its classes: its React package is 80 kB compressed whatever one takes from it, so it
 * comes with the forms and not before.
 */
export function Button({ variant = 'primary', className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={className === undefined ? 'ds-button' : `ds-button ${className}`}
      data-variant={variant}
      data-size="sm"
      {...rest}
    />
  );
}
