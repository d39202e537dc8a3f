import { SirkelError, type MapSettings } from '@sirkel/graph-schema';

/**
 * Whether a map may be shown as its settings say. Where whoever has the link may see it, its id is the secret, and must
 * be one that nobody guesses.
 * @param map the map's id
 * @throws SirkelError INVALID
 */
export function checkVisibility(map: string, { visibility }: Pick<MapSettings, 'visibility'>, path: string): void {
  if (visibility !== 'link' || /^[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}$/.test(map)) return;
  throw new SirkelError(
    'INVALID',
    'Expected a map whose id is a UUID, for a map that whoever has the link may see: the id is what keeps it from others.',
    { path },
  );
}
