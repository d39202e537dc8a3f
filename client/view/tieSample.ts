import type { Palette } from './look.ts';

/** The looks of ties, in the order in which they are explained. */
export const tieLooks = ['existing', 'weak', 'past', 'missing', 'proposed'] as const;
export type TieLook = (typeof tieLooks)[number];

// As the picture draws ties, a little stronger so that the difference is seen on a short line.
const dashes = { existing: 'none', weak: '2 3', past: '6 4', missing: '0.1 4', proposed: '4 3' } as const;

/** A piece of a tie as SVG, for a legend. */
export function tieSample(look: TieLook, palette: Palette): string {
  const missing = look === 'missing';
  return sample(
    `<path d="M-11 0h22" fill="none" stroke="${missing ? palette.gap : palette.ink}" ` +
      `stroke-width="${missing ? '2' : '1.4'}" stroke-dasharray="${dashes[look]}" ` +
      `stroke-linecap="${missing ? 'round' : 'butt'}" opacity="${missing ? '0.9' : '0.65'}"/>`,
  );
}

/** A piece of a ribbon, which stands for several ties. */
export function ribbonSample(palette: Palette): string {
  return sample(
    `<path d="M-8 0h16" fill="none" stroke="${palette.ink}" stroke-width="8" stroke-linecap="round" opacity="0.25"/>`,
  );
}

function sample(inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="26" height="14" viewBox="-13 -7 26 14">${inside}</svg>`;
}

/** A piece of a tie of a width (px) and a colour that say something. */
export function shownTieSample(width: number, colour: string): string {
  return sample(`<path d="M-11 0h22" fill="none" stroke="${colour}" stroke-width="${String(width)}"/>`);
}
