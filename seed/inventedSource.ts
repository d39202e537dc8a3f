import type { Source } from './readSource.ts';

/** What every made-up node and relation says of itself. */
export const inventedSource: readonly Source[] = [
  {
    title: 'Oppdiktet av et program',
    certainty: 'assumed',
    note: 'Laget til prøve og visning; ingen virkelig virksomhet er ment.',
  },
];
