import { formatCursor } from '@sirkel/graph-schema';
import type { Cursor } from '@sirkel/graph-schema';
import type { Resolver } from '../Resolver.ts';

/** The field `cursor` of everything that is of one moment of a map. */
export const cursorField: Resolver<{ readonly cursor: Cursor }> = ({ cursor }) => formatCursor(cursor);
