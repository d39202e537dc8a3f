/** The present, in milliseconds since 1970. Handed in, so that tests can move it. */
export type Clock = () => number;
