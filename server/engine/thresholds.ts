/*
 * Where analyses draw a line. Each stands here alone: whoever draws it reads it here, and so does whoever tells with a
 * finding where it was drawn.
 */

/** Between groups: below so many expected ties, or with fewer of both asked, nothing is said; above so much chance neither. */
export const LEAST_EXPECTED = 5;
export const LEAST_ASKED = 0.7;
export const MOST_CHANCE = 0.05;
/** How often each tie is asked to swap before each random map. */
export const SWAPS_PER_TIE = 10;

/** With fewer who fall off it is how every map looks at its edge. */
export const FEWEST_CUT_OFF = 3;
/** Of a long chain every link is a weak spot, and each has as many names; nobody reads more. */
export const MOST_SPOTS = 100;

/** Municipalities in which a field hangs on one; on a map of the whole country nobody reads more. */
export const MOST_PLACES = 30;

/** In days: what was checked before that counts as not checked. */
export const OLDEST_CHECK = 365;

/** One mark alone is an observation, not a pattern. */
export const FEWEST_MARKS = 2;

/** Taken places over all places, from which on a service is full. */
export const FULL_LOAD = 1;

/**
 * With one hand-off somebody receives whom another sends; with two nobody on the way has seen the whole of it. The booklet
 * finds that seamless collaboration and local measures hit best (lines 823 to 826).
 */
export const MANY_HAND_OFFS = 2;
/** Beyond that share of the rings' borders: with the seven of the booklet, further out than the municipality. */
export const FAR_SHARE = 0.5;
/** One need with one helper is a need that hangs on one, and told as such. */
export const FEWEST_NEEDS = 2;
