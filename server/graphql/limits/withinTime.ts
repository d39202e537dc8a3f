import { SirkelError } from '@sirkel/graph-schema';
import type { GraphQLFieldResolver } from 'graphql';

/**
 * A resolver that stops waiting after a time. What it had begun may still be done: a writer asks again with the same
 * operationId and gets the same answer.
 * @param milliseconds how long to wait at most
 */
export function withinTime<Source, Context>(
  resolve: GraphQLFieldResolver<Source, Context>,
  milliseconds: number,
): GraphQLFieldResolver<Source, Context> {
  return (...given) => {
    const answer: unknown = resolve(...given);
    if (!(answer instanceof Promise)) return answer;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise((_resolve, reject) => {
      timer = setTimeout(() => {
        reject(
          new SirkelError(
            'UNAVAILABLE',
            `There was no answer within ${String(milliseconds / 1000)} seconds. Try again.`,
          ),
        );
      }, milliseconds);
    });
    return Promise.race([answer, late]).finally(() => {
      clearTimeout(timer);
    });
  };
}
