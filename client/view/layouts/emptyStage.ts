import type { Stage } from '../circle/stage.ts';

/** The stage of a layout that has no rings of its own. */
export const emptyStage: Stage = { rings: [], radius: 0, outside: { id: null, inner: 0, outer: 0 } };
