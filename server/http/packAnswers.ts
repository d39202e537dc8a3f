import compression from 'compression';
import type { RequestHandler } from 'express';

/** In bytes; what is smaller fits into one packet either way. */
const WORTH_PACKING = 1_024;

/**
 * Packs answers for whoever takes them packed, as they stream; what comes packed already passes as it is.
 *
 * Packing gives secrets away where an answer holds a secret beside what a stranger put into the question, and the
 * stranger can see its length (BREACH). Our answers hold none: sessions live in HttpOnly cookies, links go to the
 * terminal, and another site's question with our cookie is refused.
 */
export function packAnswers(): RequestHandler {
  // Map files are of a type that the library does not know; all that comes this way is text.
  return compression({ threshold: WORTH_PACKING, filter: () => true });
}
