import { SirkelError } from '@sirkel/graph-schema';

/** Too much was asked for. */
export class RateLimited extends SirkelError {
  /** After how many seconds it is worth asking again. */
  readonly retryAfter: number;

  constructor(sentence: string, retryAfter: number) {
    super(
      'RATE_LIMITED',
      `${sentence} Try again in ${retryAfter === 1 ? 'a second' : `${String(retryAfter)} seconds`}.`,
    );
    this.name = 'RateLimited';
    this.retryAfter = retryAfter;
  }
}
